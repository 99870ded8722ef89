"""Digits as text: what stands before decimals, and what between thousands."""

import pytest

from tracker.domain.notation import DecimalMark, digits_of, grouped, turned


@pytest.mark.parametrize(
    ("numeral", "with_a_point", "with_a_comma"),
    [
        ("1416", "1416", "1416"),
        ("1.5", "1.5", None),
        ("1,5", None, "1.5"),
        ("1,234", "1234", "1.234"),
        ("1.234", "1.234", "1234"),
        ("1,234.5", "1234.5", None),
        ("1.234,5", None, "1234.5"),
        ("1.234.567", None, "1234567"),
        ("0,125", None, "0.125"),
        ("0.125", "0.125", None),
        ("12,34,567", None, None),
        ("1.2,3", None, None),
        ("1,2345", None, "1.2345"),
    ],
)
def test_a_numeral_is_read_by_what_stands_before_decimals(
    numeral: str, with_a_point: str | None, with_a_comma: str | None
) -> None:
    found = tuple(digits_of(numeral, mark) for mark in (DecimalMark.POINT, DecimalMark.COMMA))
    assert found == (with_a_point, with_a_comma)


def test_numerals_are_turned_where_they_can_have_been_written_with_the_other_mark_alone() -> None:
    assert turned("1.234,5 to 1,5 or 1,234", DecimalMark.POINT) == "1234.5 to 1.5 or 1,234"
    assert turned("1,234.5 to 1.5 or 1.234", DecimalMark.COMMA) == "1234,5 to 1,5 or 1.234"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("9999", "9999"),
        ("20059", "20,059"),
        ("-1234567.12345678", "-1,234,567.12345678"),
        ("0.000012345", "0.000012345"),
        ("> 10000 to < 200000", "> 10,000 to < 200,000"),
        ("1.0000000E+84020", "1.0000000E+84020"),
    ],
)
def test_thousands_are_set_apart_from_five_digits_on(text: str, shown: str) -> None:
    assert grouped(text) == shown
