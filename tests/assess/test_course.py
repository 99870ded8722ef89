"""The course to a goal: which number is due by when."""

import pytest

from tests.helpers.judging import promised, resolved, values
from tests.helpers.making import actual, amount, goal, register, series, target
from tests.helpers.replacing import replace
from tracker.assess.course import course
from tracker.domain.exact import Fraction
from tracker.domain.goal import Goal
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind, Trajectory


def told(whole: Register) -> list[tuple[str, Fraction | int]]:
    """The stops by their days."""
    return [(str(Period(one.day, one.day)), one.number) for one in course(resolved(whole))]


def test_it_is_straight_from_the_baseline_to_the_goal() -> None:
    whole = promised(goal(more_than=2000), 2027, values({2022: 1250, 2024: 1416}), baseline=2022)
    assert told(whole) == [("2022-12-31", 1250), ("2027-12-31", 2000)]


def test_towards_a_range_it_goes_to_the_nearer_end() -> None:
    whole = promised(goal(between=(20, 30)), 2027, values({2022: 50, 2024: 45}), baseline=2022)
    assert told(whole)[-1] == ("2027-12-31", 30)


def test_a_change_begins_at_nothing_and_a_sum_before_its_window() -> None:
    change = promised(goal(at_least=20), 2027, values({2022: 50, 2024: 55}), baseline=2022, measure=GoalKind.CHANGE)
    total = promised(goal(at_least=600), 2026, values({2023: 100, 2024: 140}), start=2023, measure=GoalKind.TOTAL)
    assert told(change) == [("2022-12-31", 0), ("2027-12-31", 20)]
    assert told(total) == [("2022-12-31", 0), ("2026-12-31", 600)]


def test_growth_bends_it_and_its_middle_is_the_root() -> None:
    whole = promised(
        goal(at_least=400), 2026, values({2022: 100, 2024: 160}), baseline=2022, trajectory=Trajectory.GEOMETRIC
    )
    stops = told(whole)
    assert (len(stops), stops[0], stops[8], stops[-1]) == (
        17,
        ("2022-12-31", 100),
        ("2024-12-30", stops[8][1]),
        ("2026-12-31", 400),
    )
    assert 199 < stops[8][1] < 200
    assert sorted(stops) == stops


@pytest.mark.parametrize(("start", "aim"), [(0, 100), (100, 0)])
def test_growth_from_nothing_or_to_nothing_has_none(start: int, aim: int) -> None:
    figures = values({2022: start, 2024: 50})
    promise = goal(at_least=aim) if aim > start else goal(at_most=aim)
    assert told(promised(promise, 2026, figures, baseline=2022, trajectory=Trajectory.GEOMETRIC)) == []


def test_interim_values_lie_on_it_with_or_without_a_baseline() -> None:
    def whole(baseline: int | None) -> Register:
        path = {Period.year(2023): amount(12), Period.year(2025): amount(20)}
        promise = replace(target(goal(at_least=40), 2027, baseline=baseline), path=path)
        return register(series(kind=Kind.STOCK), [promise], values({2022: 10, 2024: 16}))

    later = [("2023-12-31", 12), ("2025-12-31", 20), ("2027-12-31", 40)]
    assert told(whole(2022)) == [("2022-12-31", 10), *later]
    assert told(whole(None)) == later


def test_there_is_none_without_a_start_known_exactly_for_a_goal_to_hold_or_for_every_period() -> None:
    bound = [actual(2022, at_least=10), *values({2024: 16})]
    holding = promised(goal(at_least=5), 2027, values({2022: 10, 2024: 16}), baseline=2022)
    window = promised(goal(at_least=5), 2026, values({2024: 16}), start=2023, measure=GoalKind.EVERY_PERIOD)
    assert told(promised(goal(at_least=40), 2027, bound, baseline=2022)) == []
    assert told(promised(goal(at_least=40), 2027, values({2024: 16}))) == []
    assert (told(holding), told(window)) == ([], [])


def test_a_promise_in_words_has_none() -> None:
    words = replace(target(Goal.without_number(), 2027, baseline=2022), statement="Better air")
    assert told(register(series(), [words], values({2022: 10}))) == []
