"""Goals: which numbers reach them, what is left, and which way is good."""

from collections.abc import Mapping

import pytest

from tests.helpers.making import Written, figure, figure_of, goal, interval
from tracker.domain.exact import Fraction
from tracker.domain.goal import Direction, Goal, Settled, Side
from tracker.domain.interval import Interval
from tracker.domain.problem import Code, Malformed


@pytest.mark.parametrize(
    ("written", "direction"),
    [
        ({"at_least": 5}, Direction.FLOOR),
        ({"more_than": 5}, Direction.FLOOR),
        ({"at_most": 5}, Direction.CEILING),
        ({"less_than": 5}, Direction.CEILING),
        ({"between": (5, 6)}, Direction.RANGE),
        ({"about": 5, "tolerance": 1}, Direction.RANGE),
        ({"at_least": 5, "less_than": 6}, Direction.RANGE),
    ],
)
def test_a_goal_has_a_direction(written: Mapping[str, Written], direction: Direction) -> None:
    assert Goal.of(figure_of(written)).direction is direction


def test_an_exact_value_is_no_goal_and_the_three_forms_are_advised() -> None:
    with pytest.raises(Malformed) as raised:
        goal(value=6)
    fault = raised.value
    assert (fault.code, fault.message) == (Code.BAD_FIGURE, "a goal needs a direction, and value has none")
    assert fault.remedy == "write at_least = 6, at_most = 6, or between = [6, 6] for exactly that"


def test_an_about_goal_needs_its_tolerance() -> None:
    with pytest.raises(Malformed) as raised:
        goal(about=6)
    fault = raised.value
    assert (fault.code, fault.message) == (Code.BAD_FIGURE, "an about goal needs its tolerance")
    assert fault.remedy == "add tolerance = … in the same unit"


@pytest.mark.parametrize(
    ("written", "settled"),
    [
        ({"value": 2000}, Settled.NOT_REACHED),
        ({"value": "2000.1"}, Settled.REACHED),
        ({"more_than": 2000}, Settled.REACHED),
        ({"at_least": 2000}, Settled.OPEN),
        ({"more_than": 1200}, Settled.OPEN),
        ({"at_most": 2000}, Settled.NOT_REACHED),
        ({"between": (2001, 2002)}, Settled.REACHED),
        ({"between": (1999, 2001)}, Settled.OPEN),
        ({"about": 3000}, Settled.OPEN),
        ({"about": 3000, "tolerance": 10}, Settled.REACHED),
    ],
)
def test_settling_is_set_against_set(written: Mapping[str, Written], settled: Settled) -> None:
    assert goal(more_than=2000).settle(figure_of(written)) is settled


@pytest.mark.parametrize(
    ("aim", "actual", "left"),
    [
        ({"at_least": 10}, "[8, 8]", "[2, 2]"),
        ({"at_least": 10}, "(12, inf)", "(-inf, -2)"),
        ({"at_most": 10}, "[8, 12]", "[-2, 2]"),
        ({"at_most": -10}, "(-inf, -12)", "(-inf, -2)"),
        ({"between": (10, 20)}, "[15, 15]", "[0, 0]"),
        ({"between": (10, 20)}, "(4, 8]", "[2, 6)"),
        ({"between": (10, 20)}, "(20, 25]", "(0, 5]"),
        ({"between": (10, 20)}, "(5, 28)", "[0, 8)"),
        ({"between": (10, 20)}, "(-inf, 5]", "[5, inf)"),
        ({"between": (10, 20)}, "(12, 13)", "[0, 0]"),
        ({"more_than": 10, "less_than": 20}, "[20, inf)", "[0, inf)"),
        ({"between": (6, 6)}, "[5, 8)", "[0, 2)"),
    ],
)
def test_the_gap_is_what_is_left_and_of_a_range_the_distance(
    aim: Mapping[str, Written], actual: str, left: str
) -> None:
    assert Goal.of(figure_of(aim)).gap(interval(actual)) == interval(left)


def test_the_number_to_go_for_is_the_goals_end_and_of_a_range_the_nearer() -> None:
    some = [goal(at_least=10), goal(less_than=10), goal(between=(10, 20))]
    found = [[one.aim(Fraction(number)) for number in (4, 15, 30)] for one in some]
    assert found == [[10, 10, 10], [10, 10, 10], [10, 15, 20]]


def test_a_floor_has_one_side_and_a_range_two() -> None:
    below = Side(Fraction(10), 1, interval("(-inf, 10]"))
    above = Side(Fraction(20), -1, interval("(20, inf)"))
    assert goal(more_than=10).sides == (below,)
    assert goal(more_than=10, at_most=20).sides == (below, above)
    assert [one.lesser_end for one in (goal(at_most=20), goal(between=(10, 20)))] == [20, 10]


def test_the_parts_outside_a_range_lie_on_their_sides() -> None:
    aim = goal(between=(10, 20))
    below, above = aim.sides
    assert aim.outside(interval("[5, 25)")) == [(below, interval("[5, 10)")), (above, interval("(20, 25)"))]
    assert aim.outside(interval("[10, 20]")) == []


def test_from_each_side_the_gap_counts_in_its_own_direction() -> None:
    below, above = goal(between=(10, 20)).sides
    assert [below.gap(Interval.exactly(8)), above.gap(Interval.exactly(23))] == [
        Interval.exactly(2),
        Interval.exactly(3),
    ]


def test_bounds_of_an_unsigned_series_settle_a_goal_that_is_not_cut_off_at_zero() -> None:
    assert goal(at_most=5).settle(figure(at_most=4, signed=False)) is Settled.REACHED
