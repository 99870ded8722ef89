"""Everything recorded of a series by period, and the release that comes next."""

from datetime import date

import pytest

from tests.helpers.making import ANNUAL, actual, day, goal, series, target
from tests.helpers.replacing import replace
from tracker.assess.freshness import gaps, next_release
from tracker.assess.timeline import Standing, timeline
from tracker.domain.actual import Actual, Status
from tracker.domain.period import Period, PublicDate
from tracker.domain.series import Calendar, Discontinuation, Frequency, Kind, Pause, Reporting
from tracker.domain.vintages import Role

RECORDS = [
    actual(2022, "2023-02-03", value=1250),
    actual(2022, "2023-11-09", more_than=1200),
    actual(2022, "2024-01-20", value=1260),
    actual(2021, "2022-02-10", value=1200),
    actual(2024, "2023-11-09", value=1500, status=Status.FORECAST),
]


def told(as_of: str, records: list[Actual] | None = None) -> list[tuple[str, str, Role, Standing]]:
    """Period, figure, role and part of every record known on a day."""
    found = timeline(series(), RECORDS if records is None else records, day(as_of))
    return [(str(slot), str(one.actual.figure), one.role, one.standing) for slot, every in found for one in every]


def test_each_vintage_says_what_it_was_and_what_it_is() -> None:
    assert told("2025-01-01") == [
        ("2021", "value = 1200", Role.FIRST, Standing.IN_FORCE),
        ("2022", "value = 1250", Role.FIRST, Standing.REPLACED),
        ("2022", "more_than = 1200", Role.MENTION, Standing.MENTION),
        ("2022", "value = 1260", Role.REVISION, Standing.IN_FORCE),
        ("2024", "value = 1500", Role.FORECAST, Standing.FORECAST),
    ]


def test_what_was_published_later_is_not_there() -> None:
    assert told("2023-12-01")[1:3] == [
        ("2022", "value = 1250", Role.FIRST, Standing.IN_FORCE),
        ("2022", "more_than = 1200", Role.MENTION, Standing.MENTION),
    ]
    assert told("2020-01-01") == []


def test_a_stocks_year_and_its_december_stand_together() -> None:
    records = [actual(2022, "2023-02-03", value=5), actual("2022-12", "2023-03-03", value=6)]
    ((slot, vintages),) = timeline(series(kind=Kind.STOCK), records, day("2024-01-01"))
    assert (str(slot), [one.standing for one in vintages]) == ("2022-12-31", [Standing.REPLACED, Standing.IN_FORCE])


# The next release

QUARTERLY = Calendar(Frequency.QUARTERLY, 30, 30)


@pytest.mark.parametrize(
    ("calendar", "recorded", "dues", "as_of", "expected"),
    [
        (ANNUAL, [2022], [2027], "2023-06-30", ("2023", "2024-02-29")),
        (ANNUAL, [2022], [2027], "2024-02-29", ("2023", "2024-02-29")),
        (ANNUAL, [2022], [2027], "2024-03-01", ("2024", "2025-03-01")),
        (ANNUAL, [2022, 2023], [2027], "2024-02-01", ("2024", "2025-03-01")),
        (ANNUAL, [2022], [2022], "2024-03-01", None),
        (ANNUAL, [2022], [], "2024-03-01", ("2024", "2025-03-01")),
        (ANNUAL, [], [2027], "2024-03-01", ("2024", "2025-03-01")),
        (QUARTERLY, ["2024-Q1"], [2027], "2024-05-01", ("2024-Q2", "2024-07-30")),
        (Calendar(Frequency.IRREGULAR, 60, 30), [], [2023, 2025], "2024-05-01", ("2025", "2026-03-01")),
        (Calendar(Frequency.IRREGULAR, 60, 30), [], [], "2024-05-01", None),
        (
            replace(ANNUAL, releases={Period.year(2024): date(2025, 1, 20)}),
            [],
            [2027],
            "2024-05-01",
            ("2024", "2025-01-20"),
        ),
        (replace(ANNUAL, exempt=True), [2022], [2027], "2024-05-01", None),
        (replace(ANNUAL, pause=Pause(date(2024, 1, 1), None, "x")), [2022], [2027], "2024-05-01", None),
        (
            replace(ANNUAL, discontinuation=Discontinuation(Period.year(2022), PublicDate.parse(2023), "x")),
            *([2022], [2027], "2024-05-01", None),
        ),
        (
            Calendar(Frequency.MONTHLY, 5, 5, skipped_months=frozenset({1})),
            [],
            [2025],
            "2024-01-20",
            ("2024-02", "2024-03-05"),
        ),
    ],
)
def test_the_next_release(
    calendar: Calendar, recorded: list[int | str], dues: list[int], as_of: str, expected: tuple[str, str] | None
) -> None:
    records = [actual(one, "2023-02-01", value=5) for one in recorded]
    promises = [target(goal(at_least=9), due) for due in dues]
    found = next_release(series(calendar=calendar), records, promises, day(as_of))
    assert (None if found is None else (str(found.period), found.day.isoformat())) == expected


@pytest.mark.parametrize(
    ("calendar", "recorded", "left_out"),
    [
        (ANNUAL, [2019, 2022, 2023], ["2020", "2021"]),
        (ANNUAL, [2022, 2023], []),
        (ANNUAL, [], []),
        (QUARTERLY, ["2023-Q4", "2024-01/2024-06"], ["2024-Q1"]),
        (QUARTERLY, [2023, "2024-Q2"], ["2024-Q1"]),
        (Calendar(Frequency.MONTHLY, 5, 5, skipped_months=frozenset({1})), ["2023-12", "2024-03"], ["2024-02"]),
        (Calendar(Frequency.IRREGULAR, 5, 5), [2019, 2023], []),
    ],
)
def test_periods_before_the_newest_that_no_figure_ends_with(
    calendar: Calendar, recorded: list[int | str], left_out: list[str]
) -> None:
    records = [actual(one, "2024-12-01", value=5) for one in recorded]
    found = gaps(series(calendar=calendar), records, day("2025-01-01"))
    assert [str(one) for one in found] == left_out
    assert gaps(series(calendar=calendar), records, day("2024-01-01")) == ()


def test_a_figure_within_the_year_is_published_as_january_to_n() -> None:
    so_far = series(calendar=Calendar(Frequency.QUARTERLY, 30, 30, Reporting.YEAR_TO_DATE))
    assert str(so_far.as_published(Period.parse("2024-Q3"))) == "2024-01/2024-09"
    assert str(so_far.as_published(Period.parse("2024"))) == "2024"
    assert str(series().as_published(Period.parse("2024-Q3"))) == "2024-Q3"
