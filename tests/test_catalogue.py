"""The Chinese catalogue: what the program says, all of it and nothing else, whole, and as it is compiled."""

import ast
from gettext import GNUTranslations
from io import BytesIO
from string import Formatter

import pytest
from tools.catalogue import (
    CATALOGUE,
    COMPILED,
    calls,
    compiled,
    entries,
    literals,
    sentence_of,
    translations_of,
    untranslated,
    updated,
)

TEXT = CATALOGUE.read_text()
REMADE = "run: python -m tools.catalogue"


def placeholders(text: str) -> set[str]:
    """What is put into a sentence, with how it is written there."""
    found = Formatter().parse(text)
    return {f"{name}!{conversion}:{spec}" for _, name, spec, conversion in found if name is not None}


def test_the_catalogue_holds_what_the_program_says_and_no_more() -> None:
    assert updated(TEXT) == TEXT, REMADE


def test_everything_is_translated_and_nothing_is_a_guess() -> None:
    assert untranslated(TEXT) == [], REMADE
    assert "fuzzy" not in TEXT
    assert "#~" not in TEXT


def test_the_compiled_catalogue_is_made_from_the_text() -> None:
    assert COMPILED.read_bytes() == compiled(TEXT), REMADE


def test_a_translation_takes_what_is_put_into_its_sentence() -> None:
    for entry in entries(TEXT):
        one, *many = map(placeholders, sentence_of(entry))
        wanted = many[0] if many else one
        assert one <= wanted, entry.id
        assert [placeholders(form) for form in translations_of(entry)] == [wanted], entry.id


def test_chinese_has_one_form_for_any_number() -> None:
    translations = GNUTranslations(BytesIO(COMPILED.read_bytes()))
    counted = [entry for entry in entries(TEXT) if len(sentence_of(entry)) > 1]
    assert counted
    for entry in counted:
        one, many = sentence_of(entry)
        assert [translations.ngettext(one, many, number) for number in (0, 1, 2, 21)] == translations_of(entry) * 4


def faults(call: ast.Call) -> list[str]:
    """Why what a call says could not be found, translated or filled in."""
    said = literals(call)
    if not said or any(not isinstance(one, ast.Constant) or not isinstance(one.value, str) for one in said):
        return ["it is no literal"]
    wanted = {name for one in said for name in _names(str(ast.literal_eval(one)))}
    given = {one.arg or "**" for one in call.keywords}
    is_of_number, is_later = ast.unparse(call.func).endswith("_of"), ast.unparse(call.func).startswith("later")
    given |= {"count"} if is_of_number else set()
    found = ["it has a placeholder without a name"] if any(not name.isidentifier() for name in wanted) else []
    may_be_filled_later = is_later and not call.keywords
    if not may_be_filled_later and (wanted - given or given - wanted - ({"count"} if is_of_number else set())):
        found.append(f"it takes {sorted(wanted)} and is given {sorted(given)}")
    return found


def _names(text: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(text) if name is not None]


def test_what_is_said_is_a_literal_with_named_placeholders() -> None:
    assert [f"{place} {fault}" for place, call in calls() for fault in faults(call)] == []


@pytest.mark.parametrize(
    ("source", "is_right"),
    [
        ('say("nothing found")', True),
        ('say("{file} holds " "no series", file=name)', True),
        ('say_of(n, "{count} day", "{count} days")', True),
        ('say_of(n, "one day of {year}", "{count} days of {year}", year=2024)', True),
        ('later("{file} holds no series")', True),
        ('say(f"{file} holds no series")', False),
        ("say(sentence)", False),
        ('say("no " + "series")', False),
        ('say("{} holds no series", file)', False),
        ('say("{0} holds no series", file=name)', False),
        ('say("{file.name} holds no series", file=name)', False),
        ('say("{file} holds no series")', False),
        ('say("no series", file=name)', False),
        ('say("{file} holds no series", path=name)', False),
        ('say("{file} holds no series", **parts)', False),
        ('say_of(n, "{count} day", days)', False),
    ],
)
def test_a_sentence_that_cannot_be_translated_is_found(source: str, is_right: bool) -> None:
    call = ast.parse(source).body[0]
    assert isinstance(call, ast.Expr)
    assert isinstance(call.value, ast.Call)
    assert (not faults(call.value)) is is_right


def test_translations_are_taken_from_a_catalogue_that_grew_apart() -> None:
    head = TEXT.partition("\n\n")[0]
    assert updated(f"{head}\n", TEXT) == TEXT
    assert untranslated(f'{head}\n\nmsgid "a"\nmsgstr ""\n\nmsgid "b"\nmsgstr "乙"\n') == ["a"]
