"""Periods and dates as written."""

from datetime import date, datetime, timedelta

import pytest

from tracker.domain.exact import Fraction
from tracker.domain.period import (
    DAYS,
    JANUARY,
    WEEKS,
    Clock,
    Period,
    PublicDate,
    YearLabel,
    YearStart,
    days_after,
    days_before,
    is_weekend,
    months_after,
    months_before,
    read_written,
)
from tracker.domain.problem import Code, Malformed

FORMS = "write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09"


@pytest.mark.parametrize(
    ("text", "months", "shortest"),
    [
        ("2024", 12, "2024"),
        ("2024-S2", 6, "2024-S2"),
        ("2024-Q3", 3, "2024-Q3"),
        ("2024-09", 1, "2024-09"),
        ("2021/2025", 60, "2021/2025"),
        ("2024-01/2024-09", 9, "2024-01/2024-09"),
        ("2024-01/2024-03", 3, "2024-Q1"),
        ("2024-Q1/2024-Q2", 6, "2024-S1"),
        ("2024-01/2024-12", 12, "2024"),
        ("2024-02/2024-04", 3, "2024-02/2024-04"),
        ("2023-Q4/2024-Q1", 6, "2023-10/2024-03"),
        ("2023-07/2025-06", 24, "2023-07/2025-06"),
        ("2024/2024", 12, "2024"),
        ("2024-09-01/2024-09-30", 1, "2024-09"),
        ("2024-04-06/2025-04-05", 12, "2024-04-06/2025-04-05"),
        ("2024-W37", None, "2024-W37"),
        ("2024-09-09/2024-09-15", None, "2024-W37"),
        ("2024-W37/2024-W40", None, "2024-W37/2024-W40"),
        ("2020-W53", None, "2020-W53"),
        ("2024-12-30/2025-01-05", None, "2025-W01"),
        ("2021-02-01/2021-02-28", 1, "2021-02"),
        ("2024-09-15", None, "2024-09-15"),
        ("2026/2026-11-25", None, "2026-01-01/2026-11-25"),
        ("2024-09-15/2024-10", None, "2024-09-15/2024-10-31"),
    ],
)
def test_equal_spans_are_one_period_written_back_in_its_shortest_form(
    text: str, months: int | None, shortest: str
) -> None:
    assert (Period.parse(text).months, str(Period.parse(text))) == (months, shortest)


def test_an_integer_is_a_year() -> None:
    assert (
        Period.parse(2024) == Period.parse("2024") == Period.year(2024) == Period.of_months(2024 * 12, 2024 * 12 + 11)
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "24",
        "0999",
        "3000",
        "2024-13",
        "2024-00",
        "2024-Q5",
        "2024-S3",
        "2024-H1",
        "2024-9",
        "2024/",
        "２０２４",
        "2024-02-30",
        "2023-02-29",
        "2024-W54",
        "2021-W53",
        "2024-W00",
        "2024-W1",
        "2024-9-15",
        "2024/23",
    ],
)
def test_anything_else_is_refused_with_the_forms(text: str) -> None:
    with pytest.raises(Malformed) as raised:
        Period.parse(text)
    fault = raised.value
    assert (fault.code, fault.message, fault.remedy) == (Code.BAD_PERIOD, f"{text!r} is not a period", FORMS)


def test_a_span_that_runs_backwards_is_refused_with_the_other_order() -> None:
    with pytest.raises(Malformed) as raised:
        Period.parse("2025/2021")
    fault = raised.value
    assert (fault.code, fault.message) == (Code.BAD_PERIOD, "the period '2025/2021' ends before it begins")
    assert fault.remedy == 'write "2021/2025"'


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("2024", date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 29)),
        ("2023-Q1", date(2023, 3, 31)),
        ("2999", date(2999, 12, 31)),
    ],
)
def test_a_period_ends_on_the_last_day_of_its_last_month(text: str, last: date) -> None:
    assert Period.parse(text).end_day == last


def test_time_is_counted_in_months_from_end_to_end() -> None:
    baseline, half, judged, due = (Period.parse(text) for text in ("2022", "2023-S1", "2024", "2027"))
    assert baseline.months_until(judged) / baseline.months_until(due) == Fraction(2, 5)
    assert (half.years_until(judged), judged.years_until(half)) == (Fraction(3, 2), Fraction(-3, 2))


@pytest.mark.parametrize(
    ("day", "months"),
    [
        ("2023-02-28", Fraction(2)),
        ("2023-03-01", 2 + Fraction(1, 31)),
        ("2023-03-15", 2 + Fraction(15, 31)),
        ("2024-02-28", 13 + Fraction(28, 29)),
        ("2024-02-29", Fraction(14)),
    ],
)
def test_a_day_lies_in_its_month_by_its_share_of_the_days(day: str, months: Fraction) -> None:
    assert Period.year(2022).months_until(Period.parse(day)) == months


def test_by_days_a_year_has_365_of_them_and_a_quarter_less_a_little() -> None:
    one, other = Period.parse("2024-01-31"), Period.parse("2024-04-30")
    assert Clock.DAYS.years(one, other) == Fraction(90 * 400, 146097)
    assert Clock.MONTHS.years(one, other) == Fraction(1, 4)


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("2024", "2023"),
        ("2024-Q1", "2023-Q1"),
        ("2024-02", "2023-02"),
        ("2024-04-06/2025-04-05", "2023-04-06/2024-04-05"),
        ("2024-W37", "2023-W37"),
        ("2021-W01", "2020-W01"),
        ("2020-W53", None),
        ("2024-W37/2024-W40", "2023-W37/2023-W40"),
        ("2024-09-15", "2023-09-15"),
        ("2024-02-29", None),
        ("2024-01-01/2024-11-25", "2023-01-01/2023-11-25"),
    ],
)
def test_a_year_before_are_the_same_months_the_same_week_or_the_same_days(text: str, before: str | None) -> None:
    found = Period.parse(text).year_before
    assert (None if found is None else str(found)) == before


@pytest.mark.parametrize("period", [Period.year(1), Period.of_months(12, 14), Period(1, 7), Period(5, 5)])
def test_before_the_first_year_of_the_calendar_there_is_none(period: Period) -> None:
    assert period.year_before is None


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("2023", "2024", True),
        ("2024", "2024-04-06/2025-04-05", True),
        ("2024-02", "2024-03", True),
        ("2024-02", "2024-Q1", False),
        ("2024-W37", "2024-09-11/2024-09-17", True),
        ("2021-02", "2024-W37/2024-W40", True),
        ("2023-02", "2024-W37/2024-W40", True),
        ("2021-02", "2023-03", True),
        ("2023-02", "2023-03", True),
        ("2024-W37", "2024-09-15", False),
    ],
)
def test_periods_are_as_long_by_months_where_both_have_them_else_by_days(one: str, other: str, alike: bool) -> None:
    first, second = Period.parse(one), Period.parse(other)
    assert first.is_as_long_as(second) is second.is_as_long_as(first) is alike


@pytest.mark.parametrize(
    ("text", "starts"),
    [("07", YearStart(7)), ("04-06", YearStart(4, 6)), ("01", JANUARY), ("10-28", YearStart(10, 28))],
)
def test_a_year_starts_in_a_month_or_on_a_day_of_one(text: str, starts: YearStart) -> None:
    assert YearStart.parse(text) == starts


@pytest.mark.parametrize("text", ["", "7", "13", "00", "04-29", "04-00", "04-6", "July", "２"])
def test_what_is_no_day_a_year_starts_on_is_refused(text: str) -> None:
    with pytest.raises(Malformed) as raised:
        YearStart.parse(text)
    assert raised.value.remedy == 'write a month "07", or a month and a day up to the 28th "04-06"'


@pytest.mark.parametrize(
    ("starts", "written", "period"),
    [
        ("07", "2024/25", "2024-07/2025-06"),
        ("04-06", "2024/25", "2024-04-06/2025-04-05"),
        ("07", "1999/00", "1999-07/2000-06"),
        ("07", "2024-07/2025-06", "2024-07/2025-06"),
        ("07", "2024-Q3", "2024-Q3"),
        ("07", "2024-11", "2024-11"),
        ("04", "2024-S2", None),
        ("05", "2024-Q3", None),
        ("07", "2024", None),
        ("07", "2024/2025", None),
        ("04-06", "2024-Q2", None),
        ("01", "2024/25", None),
        ("01", "2024/2025", "2024/2025"),
    ],
)
def test_a_series_knows_its_own_years(starts: str, written: str, period: str | None) -> None:
    if period is not None:
        assert str(YearStart.parse(starts).period(read_written(written))) == period
        return
    with pytest.raises(Malformed) as raised:
        YearStart.parse(starts).period(read_written(written))
    assert raised.value.code is Code.BAD_PERIOD


def test_a_year_of_the_calendar_is_none_of_a_series_whose_year_starts_in_july() -> None:
    with pytest.raises(Malformed) as raised:
        YearStart(7).period(Period.year(2024))
    fault = raised.value
    assert fault.message == "2024 is of the calendar, and the year of the series starts on 1 July"
    assert fault.remedy == 'write "2023/24" or "2024/25", whichever is meant'


def test_a_label_of_two_years_is_none_where_the_year_begins_in_january() -> None:
    with pytest.raises(Malformed) as raised:
        Period.parse("2024/25")
    fault = raised.value
    assert fault.message == "'2024/25' is a year that begins later than January, and that of the series does not"
    assert fault.remedy == 'write "2024/2025" for two years, or say year_starts = "07" in the series'


def test_people_read_a_year_of_their_own_by_its_label() -> None:
    starts = YearStart(7)
    assert [starts.label(Period.parse(one)) for one in ("2024-07/2025-06", "2024-Q3")] == ["2024/25", "2024-Q3"]
    assert JANUARY.label(Period.parse("2024-07/2025-06")) == "2024-07/2025-06"
    assert str(YearLabel(1999)) == "1999/00"


def test_a_beat_goes_on_up_to_the_end_of_the_calendar() -> None:
    last_day = date.max.toordinal()
    assert [one.last for one in DAYS.from_day(last_day - 1)] == [last_day - 1, last_day]
    assert list(JANUARY.beat(12).from_day(last_day))[-1].end_day == date.max
    assert next(iter(WEEKS.from_day(date(2024, 9, 11).toordinal()))) == Period.parse("2024-W37")


def test_no_day_lies_after_the_last() -> None:
    assert days_after(date.max, 1) == days_after(date.max - timedelta(days=1), 5) == date.max
    assert days_after(date(2024, 2, 28), 2) == date(2024, 3, 1)


def test_of_two_periods_with_one_end_the_longer_comes_first() -> None:
    some = [Period.parse(text) for text in ("2025-01", "2024-12", "2024", "2024-Q4")]
    assert [str(one) for one in sorted(some, key=lambda one: one.order)] == ["2024", "2024-Q4", "2024-12", "2025-01"]


def test_a_period_some_years_earlier_has_the_same_months() -> None:
    assert [str(Period.parse("2024-Q1").years_earlier(years)) for years in (1, 0, -2)] == [
        "2023-Q1",
        "2024-Q1",
        "2026-Q1",
    ]


def test_a_period_ends_within_a_span_by_its_last_day() -> None:
    span = Period.parse("2024/2025")
    assert [Period.parse(text).ends_within(span) for text in ("2023", "2023/2024", "2025-12", "2026")] == [
        False,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("written", "text", "known_from"),
    [
        (date(2023, 11, 9), "2023-11-09", date(2023, 11, 9)),
        ("2023-11-09", "2023-11-09", date(2023, 11, 9)),
        ("2023-11", "2023-11", date(2023, 11, 30)),
        ("2023", "2023", date(2023, 12, 31)),
        (2023, "2023", date(2023, 12, 31)),
    ],
)
def test_a_date_is_a_day_or_the_last_day_of_what_is_known(written: object, text: str, known_from: date) -> None:
    found = PublicDate.parse(written)
    assert (str(found), found) == (text, PublicDate(text, known_from))


@pytest.mark.parametrize(
    "written",
    [
        "2023-02-30",
        "0999",
        "2023-13",
        "2023-Q1",
        "soon",
        20231109,
        2023.0,
        True,
        None,
        datetime(2023, 11, 9, 8, 0),
        "2023-11-9",
    ],
)
def test_what_is_no_date_is_refused(written: object) -> None:
    with pytest.raises(Malformed) as raised:
        PublicDate.parse(written)
    fault = raised.value
    assert (fault.code, fault.message) == (Code.BAD_DATE, f"{str(written)!r} is not a date")
    assert fault.remedy == 'write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")'


@pytest.mark.parametrize(
    ("text", "middle"),
    [("2005/2009", "2007-06-30"), ("2005/2008", "2006-12-31"), ("2024-Q1", "2024-02-14"), ("2024-W37", "2024-09-11")],
)
def test_the_middle_of_a_span_is_the_day_at_whose_end_half_of_it_is_over(text: str, middle: str) -> None:
    assert str(Period.parse(text).middle_day) == middle


def test_years_that_begin_later_end_with_the_calendar() -> None:
    day = date.max.toordinal() - 400
    assert [one.end_day.year for one in YearStart(7).beat(12).from_day(day)] == [9999, 9999]


def test_days_and_months_before_a_day_end_at_the_first_there_is() -> None:
    assert days_before(date(2024, 3, 1), 2) == date(2024, 2, 28)
    assert days_before(date.min, 5) == days_before(date(1, 1, 3), 9) == date.min
    assert months_before(date(2024, 5, 31), 3) == date(2024, 2, 29)
    assert months_before(date(2024, 1, 15), 12) == date(2023, 1, 15)
    assert months_before(date(1, 1, 31), 1) == months_before(date(2, 1, 1), 99_999) == date.min


def test_days_and_months_after_a_day_end_at_the_last_there_is() -> None:
    assert months_after(date(2024, 10, 31), 4) == date(2025, 2, 28)
    assert months_after(date(2024, 1, 15), 12) == date(2025, 1, 15)
    assert months_after(date(2024, 1, 31), 0) == date(2024, 1, 31)
    assert months_after(date(9999, 12, 1), 1) == months_after(date(2024, 1, 1), 99_999) == date.max
    assert days_after(date(2024, 1, 1), 9_999_999) == date.max


def test_saturdays_and_sundays_are_the_weekend() -> None:
    assert [is_weekend(date(2026, 2, number)) for number in range(1, 9)] == [True, *[False] * 5, True, True]


@pytest.mark.parametrize(
    "written",
    ["2024", "2021/2025", "2024-Q3", "2024-07/2025-06", "2024-04-06/2025-04-05", "2024-W10/2024-W12", "2024-02-29"],
)
def test_a_first_day_and_a_duration_are_the_period(written: str) -> None:
    period = Period.parse(written)
    count, unit = int(period.duration[1:-1]), period.duration[-1]
    assert Period.lasting(period.begin_day, count, unit) == period


@pytest.mark.parametrize(
    ("day", "count", "unit"),
    [("2024-04-06", 1, "Y"), ("2024-01-01", 0, "M"), ("9999-06-01", 2, "Y"), ("2024-01-01", 10**6, "W")],
)
def test_a_duration_that_makes_no_period_is_refused(day: str, count: int, unit: str) -> None:
    with pytest.raises(Malformed):
        Period.lasting(date.fromisoformat(day), count, unit)
