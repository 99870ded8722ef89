"""Periods and dates as written."""

from datetime import date, datetime
from fractions import Fraction

import pytest

from tracker.domain.period import Period, PublicDate
from tracker.domain.problem import Code, Malformed

FORMS = "write 2024, 2024-S1, 2024-Q3, 2024-09, 2021/2025 or 2024-01/2024-09"


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
    ],
)
def test_equal_spans_are_one_period_written_back_in_its_shortest_form(text: str, months: int, shortest: str) -> None:
    assert (Period.parse(text).months, str(Period.parse(text))) == (months, shortest)


def test_an_integer_is_a_year() -> None:
    assert Period.parse(2024) == Period.parse("2024") == Period.year(2024) == Period(2024 * 12, 2024 * 12 + 11)


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
        "2024-01-01",
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
    assert Fraction(baseline.months_until(judged), baseline.months_until(due)) == Fraction(2, 5)
    assert (half.years_until(judged), judged.years_until(half)) == (Fraction(3, 2), Fraction(-3, 2))


def test_part_of_a_year_from_january_is_shorter_than_the_year() -> None:
    some = ["2024-01", "2024-Q1", "2024-01/2024-11", "2024", "2024-Q2", "2024-02", "2024/2025"]
    assert [Period.parse(text).is_part_year_from_january for text in some] == [
        True,
        True,
        True,
        False,
        False,
        False,
        False,
    ]


def test_of_two_periods_with_one_end_the_longer_comes_first() -> None:
    some = [Period.parse(text) for text in ("2025-01", "2024-12", "2024", "2024-Q4")]
    assert [str(one) for one in sorted(some, key=lambda one: one.order)] == ["2024", "2024-Q4", "2024-12", "2025-01"]


def test_the_period_so_many_months_earlier_is_as_long() -> None:
    assert str(Period.parse("2024-Q1").earlier(12)) == "2023-Q1"


def test_a_period_ends_within_a_span_by_its_last_month() -> None:
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
