"""Periods tile the year, add up, and are written and read back."""

from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.strategies import periods
from tracker.domain.period import Period, PublicDate

YEARS = st.integers(1000, 2999)
PARTS = {12: ("",), 6: ("-S1", "-S2"), 3: ("-Q1", "-Q2", "-Q3", "-Q4"), 1: tuple(f"-{n:02}" for n in range(1, 13))}


@pytest.mark.parametrize("length", PARTS)
@given(year=YEARS)
def test_halves_quarters_and_months_tile_the_year(length: int, year: int) -> None:
    parts = [Period.parse(f"{year}{part}") for part in PARTS[length]]
    whole = Period.parse(year)
    assert {part.months for part in parts} == {length}
    assert (parts[0].first, parts[-1].last) == (whole.first, whole.last)
    assert all(earlier.last + 1 == later.first for earlier, later in pairwise(parts))


@given(periods())
def test_parse_undoes_str(period: Period) -> None:
    assert Period.parse(str(period)) == period


@given(periods())
def test_no_writing_with_both_ends_of_one_kind_is_shorter_than_str(period: Period) -> None:
    writings = [text for length in PARTS for text in _writings(period, length)]
    assert str(period) in writings
    assert len(str(period)) == min(len(text) for text in writings)


def _writings(period: Period, length: int) -> list[str]:
    """The period by years, halves, quarters or months, where it begins and ends with one."""
    first, last = period.first, period.last + 1 - length
    if first % length or last % length:
        return []
    begin, end = (f"{month // 12}{PARTS[length][month % 12 // length]}" for month in (first, last))
    return [f"{begin}/{end}"] if begin != end else [begin, f"{begin}/{end}"]


@given(YEARS, YEARS)
def test_str_undoes_parse_for_a_shortest_writing(one: int, other: int) -> None:
    first, last = min(one, other), max(one, other)
    single = [f"{first}{part}" for part in sum(PARTS.values(), ())]
    spans = [f"{first}-{a:02}/{last}-{b:02}" for a, b in ((2, 12), (3, 11))]
    years = [f"{first}/{last}"] if first < last else []
    assert [str(Period.parse(text)) for text in [*single, *spans, *years]] == [*single, *spans, *years]


@given(YEARS, YEARS)
def test_equal_spans_are_one_period_however_written(one: int, other: int) -> None:
    first, last = min(one, other), max(one, other)
    begins, ends = ("", "-S1", "-Q1", "-01"), ("", "-S2", "-Q4", "-12")
    spans = {Period.parse(f"{first}{begin}/{last}{end}") for begin, end in product(begins, ends)}
    assert spans == {Period(first * 12, last * 12 + 11)}


@given(periods(), periods(), periods())
def test_months_until_is_additive(a: Period, b: Period, c: Period) -> None:
    assert a.months_until(b) + b.months_until(c) == a.months_until(c)
    assert a.months_until(b) == -b.months_until(a)
    assert a.years_until(b) * 12 == a.months_until(b)


@given(periods(1010), st.integers(0, 120))
def test_an_earlier_period_is_as_long_and_so_many_months_before(period: Period, months: int) -> None:
    earlier = period.earlier(months)
    assert (earlier.months, earlier.months_until(period)) == (period.months, months)


@given(periods(), periods())
def test_the_later_end_has_the_later_day_and_the_greater_order(one: Period, other: Period) -> None:
    assert (one.end_day < other.end_day) == (one.last < other.last)
    assert (one.order < other.order) == ((one.last, one.first) < (other.last, other.first))


@given(periods())
def test_a_period_ends_within_itself_and_its_end_day_is_the_last_of_the_month(period: Period) -> None:
    assert period.ends_within(period)
    assert (period.end_day.year, period.end_day.month) == (period.last // 12, period.last % 12 + 1)


@given(YEARS, st.integers(1, 12))
def test_a_month_or_year_as_a_date_is_known_from_its_last_day(year: int, month: int) -> None:
    for text in (f"{year}", f"{year}-{month:02}"):
        assert PublicDate.parse(text).known_from == Period.parse(text).end_day
        assert str(PublicDate.parse(text)) == text
