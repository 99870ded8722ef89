"""How a measure came about: the formula that fits the goal, and the numbers put in."""

import pytest

from tests.helpers.judging import promised, resolved, values
from tests.helpers.making import actual, day, goal
from tests.helpers.methods import METHODS
from tracker.assess.arithmetic import Absent
from tracker.assess.case import Case
from tracker.assess.measures import Measures
from tracker.assess.review import Review
from tracker.assess.workings import Working, workings
from tracker.domain.actual import Actual
from tracker.domain.goal import Goal
from tracker.domain.series import Calendar, Frequency, Kind
from tracker.domain.target import GoalKind, Trajectory
from tracker.render.formula_text import in_letters


def worked(
    aim: Goal,
    records: list[Actual],
    measure: GoalKind = GoalKind.LEVEL,
    kind: Kind = Kind.FLOW,
    baseline: int | None = 2022,
    start: int | None = None,
) -> dict[str, Working]:
    """The workings of a target due in 2027, by name."""
    whole = promised(aim, 2027, records, baseline=baseline, measure=measure, kind=kind, start=start)
    return {one.name: one for one in _all(resolved(whole))}


def _all(known: Case) -> list[Working]:
    return workings(known, Measures(known))


def spelled(working: Working) -> str:
    """The formula in letters; nothing where there is none."""
    return "" if working.formula is None else in_letters(working.formula)


FLOOR, CEILING, RANGE = goal(more_than=2000), goal(at_most=80), goal(between=(5, 6))
RISING = values({2022: 1250, 2024: 1416})


def put_in(working: Working) -> dict[str, str]:
    """The letters with their numbers."""
    return {letter: str(measured) for letter, (measured, _) in working.numbers.items()}


def test_the_letters_of_a_formula_have_numbers() -> None:
    progress = worked(FLOOR, RISING)["progress"]
    assert spelled(progress) == "( v − b ) / ( T − b )"
    assert put_in(progress) == {"v": "[1416, 1416]", "b": "[1250, 1250]", "T": "[2000, 2000]"}
    assert str(progress.result) == "[83/375, 83/375]"


@pytest.mark.parametrize(
    ("aim", "gap", "attainment", "miss"),
    [
        (FLOOR, "T − v", "v / T", "( T − f ) / ( T − v )"),
        (CEILING, "v − T", "T / v", "( f − T ) / ( v − T )"),
        (RANGE, "from v to T", "", "from f to T / from v to T"),
    ],
)
def test_the_formula_goes_by_which_way_is_good(aim: Goal, gap: str, attainment: str, miss: str) -> None:
    found = worked(aim, RISING)
    assert [spelled(found[name]) for name in ("gap", "attainment", "miss")] == [gap, attainment, miss]


@pytest.mark.parametrize(
    ("measure", "kind", "records", "steps"),
    [
        (GoalKind.LEVEL, Kind.FLOW, RISING, {}),
        (GoalKind.CHANGE, Kind.FLOW, RISING, {"change": "v − b"}),
        (GoalKind.PERCENT_CHANGE, Kind.FLOW, RISING, {"change": "v / b − 1"}),
        (GoalKind.AVERAGE_GROWTH, Kind.FLOW, RISING, {"goal": "( 1 + T ) ^ N − 1", "change": "v / b − 1"}),
        (
            *(GoalKind.AVERAGE_GROWTH, Kind.GROWTH, values({2023: 5, 2024: 4})),
            {"goal": "( 1 + T ) ^ N − 1", "change": "( 1 + r1 ) × ( 1 + r2 ) − 1"},
        ),
        (GoalKind.TOTAL, Kind.FLOW, values({2023: 5, 2024: 4}), {"sum": "v1 + v2"}),
        (GoalKind.EVERY_PERIOD, Kind.FLOW, RISING, {}),
    ],
)
def test_the_steps_to_the_goals_terms(
    measure: GoalKind, kind: Kind, records: list[Actual], steps: dict[str, str]
) -> None:
    window = measure.needs_start
    found = worked(goal(at_least=2), records, measure, kind, None if window else 2022, 2023 if window else None)
    assert {name: spelled(one) for name, one in found.items() if name in ("sum", "goal", "change")} == steps


def test_a_change_that_is_not_known_says_why() -> None:
    found = worked(goal(at_least=2), values({2024: 5}), GoalKind.AVERAGE_GROWTH, Kind.GROWTH)
    assert found["change"].result == Absent("no figure of 2023 in the chain")
    assert found["gap"].result == found["change"].result


def test_parts_of_a_year_are_added_up() -> None:
    quarters = [actual(f"2024-Q{number}", value=100 * number) for number in (1, 2, 3, 4)]
    whole = promised(FLOOR, 2027, quarters, calendar=Calendar(Frequency.QUARTERLY, 60, 30))
    total = next(one for one in _all(resolved(whole)) if one.name == "sum")
    assert (spelled(total), str(total.result)) == ("v1 + v2 + v3 + v4", "[1000, 1000]")


def test_without_a_figure_every_measure_has_its_reason() -> None:
    found = worked(FLOOR, [])
    assert {one.result for one in found.values()} == {Absent("no figure to judge: none is recorded")}
    assert not any(one.formula or one.numbers for one in found.values())


def test_towards_a_range_the_nearer_end_is_gone_for() -> None:
    found = worked(RANGE, [actual(2022, value=1), actual(2024, at_least=2)])
    assert spelled(found["required_change"]) == "( t − v ) / n"
    assert put_in(found["required_change"]) == {"t": "[5, 6]", "v": "[2, inf)", "n": "[3, 3]"}
    below = worked(RANGE, [actual(2022, value=9, signed=True), actual(2024, at_most=8, signed=True)], kind=Kind.RATE)
    assert put_in(below["required_change"])["t"] == "[5, 6]"


def test_by_the_first_rules_nothing_may_be_expected_though_there_is_progress() -> None:
    records = [actual(2022, between=(900, 1000)), *values({2024: 1416})]
    whole = promised(FLOOR, 2027, records, baseline=2022, trajectory=Trajectory.GEOMETRIC)
    (found,) = Review.of(whole, day("2025-06-30"), METHODS["track/1"]).assessments()
    names = {one.name: one for one in workings(found.case, found.measures)}
    assert names["pace"].result == Absent("a geometric path needs a baseline known exactly")
    assert names["progress"].formula is not None
