"""Periods tile the year, add up, and are written and read back."""

from datetime import date, timedelta
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.strategies import periods, runs, year_starts
from tracker.domain.exact import Fraction
from tracker.domain.period import DAYS, JANUARY, WEEKS, Beat, Clock, Period, PublicDate, YearStart, read_written

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


@given(runs())
def test_parse_undoes_str(period: Period) -> None:
    assert Period.parse(str(period)) == period


@given(periods())
def test_no_writing_with_both_ends_of_one_kind_is_shorter_than_str(period: Period) -> None:
    writings = [text for length in PARTS for text in _writings(period, length)]
    assert str(period) in writings
    assert len(str(period)) == min(len(text) for text in writings)


def _writings(period: Period, length: int) -> list[str]:
    """The period by years, halves, quarters or months, where it begins and ends with one."""
    first = period.begin_day.year * 12 + period.begin_day.month - 1
    last = period.end_day.year * 12 + period.end_day.month - length
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
    assert spans == {Period(Period.year(first).first, Period.year(last).last)}


@given(runs(), runs(), runs())
def test_distance_is_monotone_and_adds_up(a: Period, b: Period, c: Period) -> None:
    assert a.months_until(b) + b.months_until(c) == a.months_until(c)
    assert a.months_until(b) == -b.months_until(a)
    assert a.years_until(b) * 12 == a.months_until(b)
    assert (a.months_until(b) > 0) == (a.last < b.last) == (Clock.DAYS.years(a, b) > 0)


@given(periods(), periods())
def test_from_month_end_to_month_end_are_whole_months(a: Period, b: Period) -> None:
    months = (b.end_day.year - a.end_day.year) * 12 + b.end_day.month - a.end_day.month
    assert a.months_until(b) == months


@given(periods(1010), st.integers(0, 10))
def test_a_period_some_years_earlier_is_as_long_and_lies_so_many_years_before(period: Period, years: int) -> None:
    earlier = period.years_earlier(years)
    assert (earlier.months, earlier.years_until(period)) == (period.months, Fraction(years))
    assert earlier.is_as_long_as(period)


@given(runs(1200, 2700), year_starts())
def test_parse_and_format_undo_each_other_for_each_start_of_the_year(period: Period, starts: YearStart) -> None:
    own = starts.beat(12).holding(period.first)
    assert starts.period(read_written(starts.label(own))) == own
    assert starts.period(read_written(str(own))) == own
    assert read_written(str(period)) == period


BEATS = st.one_of(
    st.sampled_from([WEEKS, DAYS]),
    st.builds(lambda starts, months: starts.beat(months), year_starts(), st.sampled_from((1, 3, 6, 12))),
    runs(1200, 2700).map(lambda period: period.beat),
)


@given(BEATS, st.integers(date(1200, 1, 1).toordinal(), date(2700, 1, 1).toordinal()))
def test_the_periods_of_a_beat_tile_time(beat: Beat, day: int) -> None:
    here, following = beat.holding(day), beat.after(beat.holding(day))
    assert here.first <= day <= here.last
    assert following.first == here.last + 1
    assert beat.holding(here.first) == beat.holding(here.last) == here
    assert beat.ending(here.last) == here
    assert beat.ending(here.first) == (here if here.days == 1 else None)


@given(runs(1200, 2700))
def test_a_period_is_one_of_its_own_beat(period: Period) -> None:
    assert period.beat.holding(period.last) == period
    assert period.beat.after(period).is_as_long_as(period)


@given(st.integers(1000, 2998), st.integers(1, 52))
def test_days_tile_weeks_and_weeks_and_months_do_not_pretend_to(year: int, number: int) -> None:
    week = Period.parse(f"{year}-W{number:02}")
    days = [Period.of_day(date.fromordinal(day)) for day in range(week.first, week.last + 1)]
    assert sum(day.days for day in days) == week.days == 7
    assert (week.months, week.begin_day.isoweekday(), week.end_day.isoweekday()) == (None, 1, 7)
    month = JANUARY.beat(1).holding(week.last)
    assert WEEKS.holding(month.first).first == month.first or not month.holds(WEEKS.holding(month.first))


@given(runs(1200, 2700))
def test_a_year_before_is_a_year_before(period: Period) -> None:
    before = period.year_before
    if before is not None:
        assert 363 <= period.last - before.last <= 371
        assert before.is_as_long_as(period) or period.months is None


@given(st.integers(29, 31), st.integers(1200 * 12, 2700 * 12), st.integers(1, 40))
def test_no_whole_months_begin_behind_the_28th(day: int, month: int, months: int) -> None:
    begin = date(month // 12, month % 12 + 1, 1) + timedelta(days=day - 1)
    end = date((month + months) // 12, (month + months) % 12 + 1, 1) + timedelta(days=day - 2)
    period = Period.parse(f"{begin}/{end}")
    assert period.months is None or begin.day <= 28


@given(runs(), runs())
def test_the_later_end_has_the_later_day_and_the_greater_order(one: Period, other: Period) -> None:
    assert (one.end_day < other.end_day) == (one.last < other.last)
    assert (one.order < other.order) == ((one.last, one.first) < (other.last, other.first))


@given(runs())
def test_a_period_ends_within_itself_and_holds_itself(period: Period) -> None:
    assert period.ends_within(period)
    assert period.holds(period)
    assert period.day_before.end_day < period.begin_day <= period.end_day == period.last_day.begin_day


@given(YEARS, st.integers(1, 12))
def test_a_month_or_year_as_a_date_is_known_from_its_last_day(year: int, month: int) -> None:
    for text in (f"{year}", f"{year}-{month:02}"):
        assert PublicDate.parse(text).known_from == Period.parse(text).end_day
        assert str(PublicDate.parse(text)) == text
