"""What the parser of the standard library says is said in every language, as far as it says the same as today."""

import pytest

from tests.helpers.languages import marked
from tracker.store.reading import Unreadable, parse_text

FAULTS = {
    "= 1": "Invalid statement",
    "a =": "Invalid value",
    "a = 1 2": "Expected newline or end of document after a statement",
    "a 1": "Expected '=' after a key in a key/value pair",
    "[a": "Expected ']' at the end of a table declaration",
    "[[a]": "Expected ']]' at the end of an array declaration",
    "[+]": "Invalid initial character for a key part",
    "a = 1\na = 2": "Cannot overwrite a value",
    "[a.b]\n[a.b]": "Cannot declare a.b twice",
    "a = []\n[[a]]": "Cannot mutate immutable namespace a",
    "[a.b]\n[a]\nb.c = 1": "Cannot redefine namespace a.b",
    "a = {b = 1, b = 2}": "Duplicate inline table key 'b'",
    "a = [1 2": "Unclosed array",
    "a = {b = 1 c": "Unclosed inline table",
    'a = "b': "Unterminated string",
    'a = "\\q"': "Unescaped '\\' in a string",
    'a = "\\ud800"': "Escaped character is not a Unicode scalar value",
    'a = "\\u00zz"': "Invalid hex value",
    "a = 2024-02-30": "Invalid date or datetime",
    "a = 1 # \x01": "Found invalid character '\\x01'",
    'a = "\x01"': "Illegal character '\\x01'",
    "a = '''": "Expected \"'''\"",
}


@pytest.mark.parametrize(("text", "said"), FAULTS.items())
def test_what_the_parser_says_is_a_sentence_of_ours_too(text: str, said: str) -> None:
    with pytest.raises(Unreadable) as refused:
        parse_text(text, "a.toml")
    (problem,) = refused.value.problems
    assert problem.message == f"not valid TOML: {said}"
    with marked():
        assert problem.message == f"«not valid TOML: «{said}»»"
