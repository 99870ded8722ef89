"""The newest period that has ended and has no figure."""

import pytest

from tests.helpers.making import actual, day, goal, register, series, target
from tracker.domain.period import Period
from tracker.domain.series import Calendar, Frequency, Reporting
from tracker.entry.awaited import awaited


@pytest.mark.parametrize(
    ("frequency", "recorded", "today", "period"),
    [
        (Frequency.ANNUAL, [2023, 2024], "2026-03-01", "2025"),
        (Frequency.ANNUAL, [2023, 2024], "2025-12-31", None),
        (Frequency.ANNUAL, [2023, 2024], "2026-01-01", "2025"),
        (Frequency.ANNUAL, [2022, 2024], "2025-06-30", "2023"),
        (Frequency.ANNUAL, [], "2025-06-30", "2024"),
        (Frequency.QUARTERLY, ["2024-Q4"], "2025-06-30", "2025-Q1"),
        (Frequency.QUARTERLY, ["2024-Q4"], "2025-07-01", "2025-Q2"),
        (Frequency.HALF_YEARLY, ["2024-S2"], "2025-07-01", "2025-S1"),
        (Frequency.MONTHLY, ["2025-04"], "2025-06-30", "2025-05"),
        (Frequency.WEEKLY, ["2026-W45"], "2026-11-22", "2026-W46"),
        (Frequency.WEEKLY, ["2026-W45"], "2026-11-23", "2026-W47"),
        (Frequency.DAILY, ["2024-02-28"], "2024-03-01", "2024-02-29"),
        (Frequency.EVERY_2_YEARS, [2018, 2020], "2025-06-30", "2024"),
        (Frequency.EVERY_2_YEARS, [2024], "2025-06-30", None),
        (Frequency.IRREGULAR, [], "2025-06-30", "2023"),
        (Frequency.IRREGULAR, [2023], "2025-06-30", None),
    ],
)
def test_the_newest_ended_period_without_a_figure(
    frequency: Frequency, recorded: list[int | str], today: str, period: str | None
) -> None:
    records = [actual(one, "2026-12-31", value=5) for one in recorded]
    promises = [target(goal(at_least=9), 2023, id="a"), target(goal(at_least=9), 2027, id="b")]
    whole = register(series(calendar=Calendar(frequency, 60, 30)), promises, records)
    found = awaited(whole, whole.series["gdp"], day(today))
    assert found == (None if period is None else Period.parse(period))


def test_it_is_january_to_n_where_figures_are_published_so() -> None:
    calendar = Calendar(Frequency.QUARTERLY, 60, 30, Reporting.YEAR_TO_DATE)
    whole = register(series(calendar=calendar), records=[actual("2025-Q1", value=5)])
    assert awaited(whole, whole.series["gdp"], day("2025-10-01")) == Period.parse("2025-01/2025-09")
