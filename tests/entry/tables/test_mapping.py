"""What is said about a table in words, and a mapping as the text of a file."""

import pytest

from tracker.domain.mapping import CONSTANT, Mapping, Meaning, Meant, Role
from tracker.entry.tables.mapping import mapping_of, mapping_text

BASE = Mapping(columns={Role.VALUE: ("Value",)}, constants={Role.UNIT: "%", Role.SERIES: "a"}, sheet="One")


def test_words_name_columns_constants_and_the_row_of_the_header() -> None:
    found, faults = mapping_of(['value="Header 2"', "area=geo", "area=Country", "unit:=亿元", "header=5", "unit=C"])
    assert faults == ()
    assert found.columns == {Role.VALUE: ('"Header 2"',), Role.AREA: ("geo", "Country"), Role.UNIT: ("C",)}
    assert (found.constants, found.header) == ({Role.UNIT: "亿元"}, 5)


def test_words_come_before_what_was_said_before() -> None:
    found, _ = mapping_of(["value:=x", "unit=C", "value=D"], BASE)
    assert found.columns == {Role.VALUE: ("D",), Role.UNIT: ("C",)}
    assert (found.constants, found.sheet) == ({Role.SERIES: "a"}, "One")
    constant, _ = mapping_of(["series:=b"], Mapping(columns={Role.SERIES: ("A",)}))
    assert (constant.columns, constant.constants) == ({}, {Role.SERIES: "b"})


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("value", "'value' names no column; write role=COLUMN, such as value=\"Header 2\" or value=C, "),
        ("value=", "'value=' names no column; "),
        ("value=\x1b", "'value=\ufffd' holds the character U+001B; "),
        ("valeu=C", "'valeu' is no role of a column; did you mean \"value\"?"),
        ("zzz=C", "'zzz' is no role of a column; there are series, area, indicator, "),
        ("value:=5", "value cannot be the same for all rows; name its column: value=COLUMN"),
        ("header=x", "'x' is no row; give the row of the header, from 1: header=5"),
        ("header=0", "'0' is no row; "),
        ("decimal=x", "'x' is no sign before decimals; give the sign before decimals: decimal=, or decimal=."),
        ("decimal:=,", "'decimal' is no role of a column; "),
        ("header:=5", "'header' is no role of a column; "),
    ],
)
def test_a_word_that_says_nothing_is_a_fault(word: str, said: str) -> None:
    _, faults = mapping_of([word, "series=A"])
    (fault,) = faults
    assert f"{fault}; {fault.remedy}".startswith(said)


def test_constants_are_what_may_hold_for_all() -> None:
    assert [role for role in Role if role.may_be_constant] == list(CONSTANT)


def test_a_meaning_is_a_status_or_none() -> None:
    assert [one.value for one in Meaning if one.status is None] == ["break", "normal"]


def test_a_mapping_is_written_as_people_write_it() -> None:
    mapping = Mapping(
        columns={Role.SERIES: ("指标",), Role.ABOUT: ("sex", "age")},
        constants={Role.SCALE: "6", Role.UNIT: "EUR"},
        series={"DE | GDP": Meant("de-gdp"), "人口": Meant("people", unit="万人", scale=4)},
        units={"MIO": "million EUR"},
        nothing=frozenset({"k.A.", "0"}),
        flags={"u": Meaning.ESTIMATED},
        header=3,
        encoding="gb18030",
        decimal_comma=True,
    )
    assert mapping_text(mapping) == (
        'encoding = "gb18030"\nheader = 3\ndecimal_comma = true\nnothing = [\n    "0",\n    "k.A.",\n]\n\n'
        '[columns]\nseries = "指标"\nabout = [\n    "sex",\n    "age",\n]\n\n'
        '[constants]\nscale = 6\nunit = "EUR"\n\n[flags]\nu = "estimated"\n\n[units]\nMIO = "million EUR"\n\n'
        '[series]\n"DE | GDP" = "de-gdp"\n\n[series."人口"]\nseries = "people"\nunit = "万人"\nscale = 4\n'
    )
    assert mapping_text(Mapping()) == ""


def test_the_sign_before_decimals_may_be_said() -> None:
    assert [mapping_of([word])[0].decimal_comma for word in ("decimal=,", "decimal=.", "unit:=%")] == [
        True,
        False,
        None,
    ]
    assert mapping_of(["unit:=%"], Mapping(decimal_comma=False))[0].decimal_comma is False
    assert mapping_text(Mapping(decimal_comma=False)) == "decimal_comma = false\n"
