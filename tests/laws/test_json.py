"""JSON is written as the plain recursion over the standard library's words would write it, and can be read back."""

import json
from collections.abc import Mapping
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Raw

from tests.helpers.rounding import EVERY_WAY, GUARDS, NUMBERS, plainly_rounded, trimmed
from tracker.assess.arithmetic import Absent
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.render.json_text import Json, json_of_words, json_text
from tracker.render.numbers import Guards, Toward, six_places, written
from tracker.render.status_json import measure_json, measure_text

WORDS: st.SearchStrategy[Json] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.sampled_from(("", "\x1b\x7f\u2028\ud800", 'a"\\/\n\t', "万亿元", Decimal("-0.0"), Decimal("1E+70"), 0, -1)),
)
TEXT = st.text(st.characters(exclude_categories=["Cs"]))
SIMPLE: st.SearchStrategy[Json] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**53), 2**53),
    TEXT,
    st.sampled_from(
        ("\x1b\x7f\u2028", 'a"\\/\n\t\b\f', "万亿元", Raw(b"1.50"), Raw(b'{\n  "low": 1,\n  "high": null\n}'))
    ),
)
VALUES = st.recursive(
    WORDS, lambda some: st.one_of(st.lists(some), st.tuples(some), st.dictionaries(st.text(), some)), max_leaves=20
)


def plainly(value: Json, indent: str = "") -> str:
    """The formula: each value by itself, its parts two blanks deeper."""
    deeper = indent + "  "
    match value:
        case None | bool() | int() | str():
            return json.dumps(value, ensure_ascii=False)
        case Decimal():
            return written(value)
        case Mapping():
            members = [f"{json.dumps(key, ensure_ascii=False)}: {plainly(one, deeper)}" for key, one in value.items()]
            return wrapped("{", members, "}", indent)
        case _:
            return wrapped("[", [plainly(one, deeper) for one in value], "]", indent)


def wrapped(opening: str, members: list[str], closing: str, indent: str) -> str:
    lines = f",\n{indent}  ".join(members)
    return f"{opening}\n{indent}  {lines}\n{indent}{closing}" if members else opening + closing


@given(VALUES)
def test_the_text_is_that_of_the_plain_recursion(value: Json) -> None:
    assert json_text(value) == plainly(value)


@given(st.recursive(SIMPLE, lambda some: st.one_of(st.lists(some), st.dictionaries(TEXT, some)), max_leaves=20))
def test_the_library_writes_the_same_where_all_numbers_are_written(value: Json) -> None:
    assert json_of_words(value) == json_text(value)


@given(VALUES)
def test_the_text_can_be_read_back(value: Json) -> None:
    def as_read(one: Json) -> Json:
        if isinstance(one, Mapping):
            return {key: as_read(part) for key, part in one.items()}
        return [as_read(part) for part in one] if isinstance(one, list | tuple) else one

    assert json.loads(json_text(value), parse_float=Decimal) == as_read(value)


def test_what_has_no_form_is_refused() -> None:
    with pytest.raises(TypeError, match="float has no form in JSON"):
        json_text({"value": [0.0]})  # type: ignore[list-item]


def end(value: Fraction | None, toward: Toward, guards: Guards) -> Json:
    """An end of a set as it has always been written: a whole number where it is one."""
    if value is None:
        return None
    number = Decimal(trimmed(plainly_rounded(value, 6, toward, guards)))
    return int(number) if "." not in written(number) and "E" not in written(number) else number


@given(st.one_of(st.none(), NUMBERS), st.one_of(st.none(), NUMBERS), st.booleans(), st.booleans(), GUARDS)
def test_a_set_is_written_to_six_places_outward_and_one_number_to_the_nearest(
    one: Fraction | None, other: Fraction | None, low_open: bool, high_open: bool, guards: Guards
) -> None:
    low, high = (one, other) if one is None or other is None or one <= other else (other, one)
    is_exact = low is not None and low == high
    measured = Interval(
        low, high, low is None or (low_open and not is_exact), high is None or (high_open and not is_exact)
    )
    toward = (Toward.NEAREST, Toward.NEAREST) if is_exact else (Toward.DOWN, Toward.UP)
    expected: dict[str, Json] = {
        "low": end(low, toward[0], guards),
        "high": end(high, toward[1], guards),
        "low_open": measured.low_open,
        "high_open": measured.high_open,
        "absent": None,
    }
    found = (measure_json(measured, guards), measure_text(measured, guards))
    assert {json_text({"measures": [one]}) for one in found} == {plainly({"measures": [expected]})}


def test_an_absent_measure_has_the_same_keys() -> None:
    assert list(measure_json(Absent("no figure"))) == list(measure_json(Interval.exactly(1)))
    assert bytes(measure_text(Absent('no "50 %"\n'))).decode() == json_text(measure_json(Absent('no "50 %"\n')))


@EVERY_WAY
@given(value=NUMBERS, guards=GUARDS)
def test_six_places_are_those_of_the_rounding(toward: Toward, value: Fraction, guards: Guards) -> None:
    ends = {Toward.NEAREST: (value, value), Toward.DOWN: (value, None), Toward.UP: (None, value)}[toward]
    found = six_places(*ends, guards)[toward is Toward.UP]
    assert found is not None
    assert written(found) == written(Decimal(trimmed(plainly_rounded(value, 6, toward, guards))))
