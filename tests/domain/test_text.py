"""Text from files or people."""

import pytest

from tracker.domain.text import Guesses, forbidden_character, is_id, nearest, printable, suggestion


@pytest.mark.parametrize("text", ["gdp", "qiantang-gdp-2027", "a", "7", "a--b"])
def test_an_id_is_lower_case_letters_digits_and_inner_hyphens(text: str) -> None:
    assert is_id(text)


@pytest.mark.parametrize("text", ["", "GDP", "-gdp", "gdp-", "gdp_2027", "钱塘", "g d p", "gdp\n", "gdp２"])
def test_anything_else_is_no_id(text: str) -> None:
    assert not is_id(text)


def test_a_near_miss_is_suggested() -> None:
    known = ["baseline", "announced", "at_least"]
    assert suggestion("basline", known) == 'did you mean "baseline"?'
    assert suggestion("colour", known) is None
    assert (nearest("basline", known), nearest("colour", known)) == ("baseline", None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("钱塘区", None),
        ("two lines\nand\ta tab", None),
        ("\x1b[31mred", "U+001B"),
        ("a\r", "U+000D"),
        ("a\u202eb", "U+202E"),
        ("a\u2028b", "U+2028"),
        ("a\ud800b", "U+D800"),
        ("no-break\u00a0space", None),
    ],
)
def test_characters_that_act_on_a_terminal_are_found(text: str, found: str | None) -> None:
    assert forbidden_character(text) == found


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("钱塘区", "钱塘区"),
        ("two lines\nand\ta tab", "two lines and a tab"),
        ("\x1b[31mred", "\N{REPLACEMENT CHARACTER}[31mred"),
        ("a\u202eb\u00a0c", "a\N{REPLACEMENT CHARACTER}b\u00a0c"),
        ("  spaces  stay  ", "  spaces  stay  "),
    ],
)
def test_text_is_shown_on_one_line_without_them(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_among_very_many_words_those_with_the_same_beginning_are_compared() -> None:
    many = [f"series-{number}" for number in range(200)] + ["hangzhou-gdp"]
    assert suggestion("hangzhou-gpd", many) == 'did you mean "hangzhou-gdp"?'
    assert suggestion("angzhou-gdp", many) is None


def test_for_very_many_words_nobody_guesses() -> None:
    guesses = Guesses()
    found = [guesses.suggestion("basline", ["baseline"]) for _ in range(500)]
    assert found == ['did you mean "baseline"?'] * 100 + [None] * 400
