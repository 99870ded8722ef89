"""The bands of a verdict by example: which numbers would have been which answer."""

import pytest

from tests.helpers.judging import promised, values
from tests.helpers.making import actual, amount, day, goal, register, series, target
from tests.helpers.replacing import replace
from tracker.assess.arithmetic import Absent
from tracker.assess.bands import axis_of, bands
from tracker.assess.review import Assessment, Review
from tracker.domain.exact import Fraction
from tracker.domain.goal import Goal
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind, Trajectory


def assessed(whole: Register, as_of: str = "2025-06-30") -> Assessment:
    (one,) = Review.of(whole, day(as_of)).assessments()
    return one


def told(whole: Register, as_of: str = "2025-06-30") -> str:
    """'(0, 1250) reversing …', or why there is none."""
    found = bands(assessed(whole, as_of))
    if isinstance(found, Absent):
        return found.reason
    return " ".join(f"{one.numbers} {one.verdict.value}" for one in found)


def test_by_schedule_a_pace_of_80_and_of_95_percent_and_the_start_are_limits() -> None:
    whole = promised(goal(more_than=2000), 2027, values({2022: 1250, 2024: 1416}), baseline=2022)
    assert told(whole) == (
        "(0, 1250) reversing (1250, 1490) off_track (1490, 1535) behind (1535, 2000) on_track (2000, inf) achieved"
    )


def test_by_trend_where_it_stood_and_what_the_forecast_may_lack_are_limits() -> None:
    whole = promised(goal(at_least=100), 2027, values({2021: 70, 2022: 74, 2023: 78, 2024: 82}))
    assert told(whole) == (
        "(0, 70) reversing (70, 250/3) off_track (250/3, 1100/13) behind (1100/13, 100) on_track (100, inf) achieved"
    )


def test_a_ceiling_has_them_the_other_way_round() -> None:
    whole = promised(goal(at_most=50), 2027, values({2022: 100, 2024: 85}), baseline=2022)
    assert told(whole) == (
        "(0, 50) achieved (50, 81) on_track (81, 84) behind (84, 100) off_track (100, inf) reversing"
    )


def test_a_range_has_them_on_both_sides() -> None:
    whole = promised(goal(between=(20, 30)), 2027, values({2022: 10, 2024: 12}), baseline=2022)
    assert told(whole).startswith("(0, 10) reversing (10, 66/5) off_track (66/5, 69/5) behind (69/5, 20) on_track")
    assert told(whole).endswith(
        "(20, 30) achieved (30, 181/5) on_track (181/5, 184/5) behind (184/5, 40) off_track (40, inf) reversing"
    )


def test_on_a_geometric_path_half_the_way_is_the_root() -> None:
    whole = promised(
        goal(at_least=121),
        2026,
        values({2022: 100, 2024: 105}),
        baseline=2022,
        trajectory=Trajectory.GEOMETRIC,
        kind=Kind.STOCK,
    )
    found = bands(assessed(whole))
    assert not isinstance(found, Absent)
    assert [one.verdict.value for one in found] == ["reversing", "off_track", "behind", "on_track", "achieved"]
    assert found[1].numbers.low == 100
    edge = found[3].numbers.low or Fraction(0)
    assert abs(edge**40 - Fraction(100) ** 21 * Fraction(121) ** 19) < Fraction(121) ** 40 / 10**30


@pytest.mark.parametrize("start", [0, -100])
def test_a_geometric_path_that_there_is_not_has_no_bands_but_the_goal(start: int) -> None:
    whole = promised(
        goal(at_least=121),
        2026,
        values({2022: start, 2024: 105}),
        baseline=2022,
        trajectory=Trajectory.GEOMETRIC,
        signed=True,
        kind=Kind.STOCK,
    )
    assert told(whole) == "(121, inf) achieved"


def test_a_geometric_path_to_nothing_has_no_bands_but_the_goal() -> None:
    whole = promised(
        goal(at_most=0),
        2026,
        values({2022: 100, 2024: 80}),
        baseline=2022,
        trajectory=Trajectory.GEOMETRIC,
        signed=True,
    )
    assert told(whole) == "(-inf, 0) achieved"


def test_the_due_period_has_met_and_missed_alone() -> None:
    whole = promised(goal(at_least=100), 2024, values({2022: 70, 2024: 82}), baseline=2022)
    assert told(whole) == "(0, 100) missed (100, inf) met"


def test_without_a_baseline_there_is_the_goal_alone() -> None:
    assert told(promised(goal(at_least=100), 2027, values({2024: 82}))) == "(100, inf) achieved"


def test_a_goal_to_hold_is_kept_or_lost() -> None:
    whole = promised(goal(at_least=60), 2027, values({2022: 70, 2024: 82}), baseline=2022)
    assert told(whole) == "(0, 60) reversing (60, inf) achieved"


def test_a_baseline_that_is_a_bound_leaves_gaps_where_it_decides() -> None:
    records = [actual(2022, between=(1240, 1260)), *values({2024: 1416})]
    assert told(promised(goal(more_than=2000), 2027, records, baseline=2022)) == (
        "(0, 1240) reversing (1260, 7416/5) off_track (7484/5, 7644/5) behind (7706/5, 2000) on_track"
        " (2000, inf) achieved"
    )


def test_a_change_is_drawn_on_the_axis_of_its_figures() -> None:
    records = values({2022: 100, 2024: 85})
    whole = promised(goal(at_most=-50), 2027, records, baseline=2022, measure=GoalKind.CHANGE)
    in_percent = promised(goal(at_most=-50), 2027, records, baseline=2022, measure=GoalKind.PERCENT_CHANGE)
    level = promised(goal(at_most=50), 2027, records, baseline=2022)
    assert told(whole) == told(level).replace("(0,", "(-inf,") == told(in_percent)


@pytest.mark.parametrize("measure", [GoalKind.CHANGE, GoalKind.PERCENT_CHANGE])
def test_a_change_from_what_is_not_known_exactly_has_none(measure: GoalKind) -> None:
    records = [actual(2022, at_least=100, at_most=110), *values({2024: 85})]
    whole = promised(goal(at_most=-10), 2027, records, baseline=2022, measure=measure)
    assert told(whole) == "the baseline is not known exactly"
    assert not axis_of(assessed(whole).case).is_of_figures


def test_a_change_in_percent_from_zero_has_no_place_on_an_axis() -> None:
    whole = promised(
        goal(at_most=-10), 2027, values({2022: 0, 2024: 85}), baseline=2022, measure=GoalKind.PERCENT_CHANGE
    )
    assert told(whole) == "the baseline can be zero or below"
    assert not axis_of(assessed(whole).case).is_of_figures


def test_the_baseline_itself_is_no_change() -> None:
    whole = promised(goal(at_most=-10), 2027, values({2024: 85}), baseline=2024, measure=GoalKind.CHANGE)
    assert told(whole) == "the figure judged is the baseline itself"


def test_a_sum_is_drawn_by_where_it_ends_at_the_pace_so_far() -> None:
    whole = promised(goal(at_least=600), 2026, values({2023: 100, 2024: 140}), start=2023, measure=GoalKind.TOTAL)
    assert told(whole) == "(0, 240) off_track (240, 285) behind (285, 600) on_track (600, inf) achieved"
    assert not axis_of(assessed(whole).case).is_of_figures


def test_every_period_is_inside_or_outside() -> None:
    whole = promised(goal(at_least=90), 2026, values({2023: 95, 2024: 92}), start=2023, measure=GoalKind.EVERY_PERIOD)
    assert told(whole) == "(0, 90) missed (90, inf) on_track"


def test_one_period_outside_settles_it_whatever_the_latest_is() -> None:
    whole = promised(goal(at_least=90), 2026, values({2023: 85, 2024: 92}), start=2023, measure=GoalKind.EVERY_PERIOD)
    assert told(whole) == "no other figure would change the verdict"


def test_a_mean_has_them_once_its_window_is_whole() -> None:
    def mean(*figures: int) -> Register:
        records = values(dict(zip((2023, 2024, 2025), figures, strict=False)))
        return promised(
            goal(at_least=90), 2025, records, start=2023, measure=GoalKind.AVERAGE, kind=Kind.STOCK, signed=True
        )

    assert told(mean(95, 92), "2025-06-30") == "a mean over a window has no path"
    assert told(mean(95, 92, 80), "2026-06-30") == "(-inf, 90) missed (90, inf) met"


def test_where_nothing_is_judged_there_is_none() -> None:
    assert told(promised(goal(at_least=90), 2027, [])) == "no figure to judge: none is recorded"
    assert told(promised(goal(at_least=90), 2024, values({2022: 85}), baseline=2022)) == (
        "no other figure would change the verdict"
    )


def test_a_promise_without_a_number_has_none() -> None:
    words = replace(target(Goal.without_number(), 2027), statement="Better air")
    whole = register(series(), [words], values({2024: 85}))
    assert told(whole) == "there is no number to judge"


def on_path(path: dict[int, int], figures: dict[int | str, int], baseline: int | None) -> str:
    by_period = {Period.year(year): amount(number) for year, number in path.items()}
    promise = replace(target(goal(at_least=40), 2027, baseline=baseline), path=by_period)
    return told(register(series(kind=Kind.STOCK), [promise], values(figures)))


def test_interim_values_are_limits_of_their_own() -> None:
    assert on_path({2023: 12, 2025: 20}, {2022: 10, 2023: 12, 2024: 16}, 2022) == (
        "(0, 10) reversing (10, 76/5) off_track (76/5, 79/5) behind (79/5, 40) on_track (40, inf) achieved"
    )


def test_an_interim_value_with_nothing_before_it_is_reached_or_not() -> None:
    assert on_path({2024: 20}, {2024: 16}, 2022) == "(0, 20) off_track (20, 40) on_track (40, inf) achieved"


def test_an_approximate_figure_has_the_bands_of_an_exact_one() -> None:
    whole = promised(goal(at_least=100), 2024, [actual(2024, about=99)])
    assert told(whole) == "(0, 100) missed (100, inf) met"
