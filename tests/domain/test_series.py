"""Series: what may be negative, what competes, how often figures come."""

from datetime import date

import pytest

from tests.helpers.making import series
from tracker.domain.period import Period, YearStart
from tracker.domain.series import Calendar, Frequency, Kind


def test_rates_and_growth_may_be_negative_and_flows_and_stocks_only_if_they_say_so() -> None:
    assert {kind: series(kind=kind).signed for kind in Kind} == {
        Kind.FLOW: False,
        Kind.STOCK: False,
        Kind.RATE: True,
        Kind.GROWTH: True,
        Kind.MILESTONE: False,
    }
    assert all(series(kind=kind, signed=True).signed for kind in Kind)


AUTUMN = YearStart(10)


@pytest.mark.parametrize(
    ("frequency", "holding"),
    [
        (Frequency.ANNUAL, "2023-10/2024-09"),
        (Frequency.HALF_YEARLY, "2024-04/2024-09"),
        (Frequency.QUARTERLY, "2024-Q3"),
        (Frequency.MONTHLY, "2024-09"),
        (Frequency.WEEKLY, "2024-W37"),
        (Frequency.DAILY, "2024-09-15"),
        (Frequency.EVERY_2_YEARS, "2023-10/2024-09"),
        (Frequency.IRREGULAR, None),
    ],
)
def test_the_periods_of_a_frequency_are_counted_from_the_start_of_the_year(
    frequency: Frequency, holding: str | None
) -> None:
    beat = frequency.beat(AUTUMN)
    assert (None if beat is None else str(beat.holding(date(2024, 9, 15).toordinal()))) == holding


def test_what_comes_every_week_or_day_is_late_sooner() -> None:
    assert [(one.release_lag_days, one.grace_days) for one in (Frequency.WEEKLY, Frequency.DAILY)] == [(7, 7), (2, 3)]
    others = set(Frequency) - {Frequency.WEEKLY, Frequency.DAILY}
    assert {(one.release_lag_days, one.grace_days) for one in others} == {(90, 30)}


def test_years_apart_are_those_the_word_says() -> None:
    every = [one for one in Frequency if one.value.startswith("every ")]
    assert [one.years_apart for one in every] == list(range(2, 11))
    assert {one.years_apart for one in set(Frequency) - set(every)} == {1}


def test_of_a_stock_and_of_a_rate_of_one_day_only_the_last_day_counts() -> None:
    year, day = Period.year(2024), Period.parse("2024-12-31")
    assert [str(series(kind=kind).slot(year)) for kind in Kind] == ["2024", "2024-12-31", "2024", "2024", "2024"]
    assert [series(kind=kind).counts_by_end(day) for kind in Kind] == [False, True, True, False, False]


@pytest.mark.parametrize("kind", Kind)
def test_flows_and_growth_are_counted_from_the_start_of_the_year_to_any_day(kind: Kind) -> None:
    some = ("2024-Q1", "2024-01-01/2024-11-25", "2024-Q2", "2024")
    found = [series(kind=kind).is_year_to_date(Period.parse(text)) for text in some]
    counts = kind in (Kind.FLOW, Kind.GROWTH)
    assert found == [counts, counts, False, False]


def test_a_year_to_date_is_longer_than_the_parts_the_series_comes_in() -> None:
    some = ("2023-Q4", "2023-10/2024-03", "2023-10/2024-09", "2024-Q1")
    quarterly = series(calendar=Calendar(Frequency.QUARTERLY, 60, 30, year_starts=AUTUMN))
    assert [quarterly.is_year_to_date(Period.parse(text)) for text in some] == [False, True, False, False]
