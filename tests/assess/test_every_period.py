"""Goals that must hold in every period of a window."""

import pytest

from tests.helpers.concluding import Judgement, Measures
from tests.helpers.judging import judged, promised, values
from tests.helpers.making import Number, actual, goal, interval
from tracker.assess.arithmetic import Absent
from tracker.assess.every_period import Held
from tracker.assess.methods.verdict import Flag, Verdict
from tracker.domain.actual import Actual, Status
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind


def every(records: list[Actual], due: int | str = 2025, start: int | str = 2022, kind: Kind = Kind.FLOW) -> Register:
    return promised(goal(at_most=10), due, records, start=start, measure=GoalKind.EVERY_PERIOD, kind=kind)


def years(*some: int) -> tuple[Period, ...]:
    return tuple(Period.year(one) for one in some)


def test_measures_are_those_of_the_latest_period() -> None:
    found = judged(every(values({2021: 50, 2022: 9, 2023: 8})), "2024-06-30")
    absent = Absent("each period is judged by itself")
    assert found.measures == Measures(
        interval("[5/4, 5/4]"),
        Interval.exactly(-2),
        absent,
        interval("[1/2, 1/2]"),
        *[absent] * 8,
    )
    assert found.held == Held(4, held=years(2022, 2023))
    assert found.judgement == Judgement(Verdict.ON_TRACK)


@pytest.mark.parametrize(
    ("numbers", "day", "verdict"),
    [
        ({}, "2022-06-30", Verdict.PENDING),
        ({2022: 9, 2023: 11}, "2024-06-30", Verdict.MISSED),
        ({2022: 9, 2023: 9, 2024: 9, 2025: 9}, "2026-06-30", Verdict.MET),
        ({2022: 9, 2023: 9, 2024: 9}, "2026-01-01", Verdict.AWAITING),
        ({2022: 9, 2024: 9}, "2025-06-30", Verdict.ON_TRACK),
        ({2022: 9, 2024: 9}, "2026-01-01", Verdict.INDETERMINATE),
        ({2022: 9, 2024: 9, 2025: 9}, "2026-06-30", Verdict.INDETERMINATE),
        ({2022: 9, 2024: 9, 2025: 11}, "2026-06-30", Verdict.MISSED),
    ],
)
def test_one_period_outside_is_enough_and_all_inside_are_needed(
    numbers: dict[int | str, Number], day: str, verdict: Verdict
) -> None:
    assert judged(every(values({2021: 50, **numbers})), day).verdict is verdict


def test_a_period_left_out_is_unknown_once_a_later_one_is_in() -> None:
    found = judged(every(values({2022: 9, 2024: 9, 2025: 12})), "2026-06-30").held
    assert found == Held(4, held=years(2022, 2024), failed=years(2025), unknown=years(2023))
    assert found.judged == 3


def test_a_bound_that_settles_nothing_leaves_the_period_open() -> None:
    records = [*values({2022: 9}), actual(2023, at_least=8, status=Status.PROVISIONAL)]
    found = judged(every(records), "2024-06-30")
    assert found.held == Held(4, held=years(2022), open=years(2023))
    assert found.judgement == Judgement(
        Verdict.INDETERMINATE, (Verdict.MISSED, Verdict.ON_TRACK), None, (), provisional=True
    )
    assert judged(every(records), "2026-01-01").judgement.alternatives == (Verdict.MET, Verdict.MISSED)


def test_where_the_due_figure_is_awaited_an_open_period_has_missed_it_or_changes_nothing() -> None:
    records = [*values({2022: 9, 2024: 9}), actual(2023, at_least=8)]
    found = judged(every(records), "2026-01-01").judgement
    assert (found.verdict, found.alternatives) == (Verdict.INDETERMINATE, (Verdict.MISSED, Verdict.AWAITING))


@pytest.mark.parametrize(
    ("part", "answers"),
    [
        (actual("2025-S1", value=10), (Verdict.MET, Verdict.MISSED)),
        (actual("2025-S1", between=(9, 11)), (Verdict.MET, Verdict.MISSED, Verdict.AWAITING)),
        (actual("2025-S1", value=8), (Verdict.MISSED, Verdict.AWAITING)),
    ],
)
def test_beside_an_open_period_a_part_of_the_due_one_may_tell_that_it_holds(
    part: Actual, answers: tuple[Verdict, ...]
) -> None:
    records = [actual(2024, at_least=8), part]
    promise = promised(goal(at_least=10), 2025, records, start=2024, measure=GoalKind.EVERY_PERIOD)
    assert judged(promise, "2026-01-01").judgement.alternatives == answers


def test_an_approximate_figure_settles_no_period() -> None:
    found = judged(every([actual(2022, about=5)]), "2023-06-30").judgement
    assert (found.verdict, found.flags) == (Verdict.INDETERMINATE, (Flag.APPROXIMATE,))


def test_a_ceiling_broken_within_the_year_is_missed_before_the_year_is_over() -> None:
    months = values({f"2023-{month:02}": 2 for month in range(1, 7)})
    found = judged(every([*values({2022: 9}), *months]), "2023-09-30")
    assert (found.verdict, found.held and found.held.failed) == (Verdict.MISSED, years(2023))
    assert found.judgement.settled_by is not None
    assert (str(found.judgement.settled_by.period), str(found.judgement.settled_by.figure)) == (
        "2023-S1",
        "value = 12",
    )
    assert judged(every([*values({2022: 9}), *months[:5]]), "2023-09-30").verdict is Verdict.ON_TRACK


def test_a_stock_holds_at_the_end_of_every_period_and_rates_are_never_added_up() -> None:
    stocks = every(values({"2022-12": 9, "2023-06": 50, "2023-12": 9}), kind=Kind.STOCK)
    assert judged(stocks, "2024-06-30").held == Held(4, held=years(2022, 2023))
    rates = every(values({2022: 9, "2023-01": 6, "2023-02": 6}), kind=Kind.RATE)
    assert judged(rates, "2024-06-30").verdict is Verdict.ON_TRACK


def test_periods_are_as_long_as_the_due_one() -> None:
    records = values({"2024-Q1": 9, "2024-Q2": 9, "2024-Q3": 11})
    found = judged(every(records, "2024-Q4", "2024-Q1"), "2024-12-31")
    assert found.held is not None
    assert (found.held.periods, [str(one) for one in found.held.failed]) == (4, ["2024-Q3"])


def test_without_a_start_a_window_is_the_due_period() -> None:
    whole = promised(goal(at_most=10), 2024, values({2024: 9}), measure=GoalKind.EVERY_PERIOD)
    assert judged(whole).held == Held(1, held=years(2024))


def test_when_the_window_is_over_every_missing_period_but_the_due_one_is_unknown() -> None:
    found = judged(every(values({2022: 6, 2023: 6})), "2026-06-30")
    assert found.verdict is Verdict.INDETERMINATE
    assert found.held == Held(4, held=years(2022, 2023), unknown=years(2024))
    assert judged(every(values({2022: 6, 2023: 6, 2024: 6})), "2026-06-30").verdict is Verdict.AWAITING


def test_the_share_that_held_leaves_open_what_open_and_unknown_periods_may_bring() -> None:
    a, b, c, d = (Period.year(year) for year in (2021, 2022, 2023, 2024))
    assert Held(4, held=(a,), failed=(b,)).share == Interval.exactly(Fraction(1, 2))
    assert Held(4, held=(a,), failed=(b,), open=(c,), unknown=(d,)).share == Interval.of(Fraction(1, 4), Fraction(3, 4))
    assert isinstance(Held(4, unknown=(a,)).share, Absent)
