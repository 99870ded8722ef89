"""Which way is good: floors and ceilings mirror each other, the gap agrees with the goal, and units do not matter."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.effort import examples
from tests.helpers.making import interval
from tests.helpers.strategies import (
    OWN_METHODS,
    Case,
    cases,
    counted_in,
    decimal,
    exact,
    figures,
    goals,
    members,
    places,
)
from tracker.assess.arithmetic import Absent
from tracker.assess.measures import Dimension
from tracker.assess.methods.judgement import Method
from tracker.domain.exact import Fraction
from tracker.domain.figure import Comparison, Figure
from tracker.domain.goal import Direction, Goal, Settled
from tracker.domain.interval import Interval
from tracker.domain.target import Trajectory
from tracker.render.numbers import Toward, rounded, short

SHARES = counted_in(Dimension.SHARE, Dimension.RATIO, Dimension.GROWTH)
AMOUNTS = counted_in(Dimension.DIFFERENCE, Dimension.YEARLY, Dimension.AMOUNT)
MIRRORED = counted_in(Dimension.SHARE, Dimension.RATIO, Dimension.DIFFERENCE) - {"attainment"}
TURNED = counted_in(Dimension.YEARLY, Dimension.AMOUNT)
STRICT = {Comparison.MORE_THAN, Comparison.LESS_THAN}


@OWN_METHODS
@given(case=cases(signed=True, trajectories=(Trajectory.LINEAR,)))
def test_a_floor_and_a_ceiling_mirror_each_other(method: Method, case: Case) -> None:
    one, other = case.assessed(method), case.times(Decimal(-1)).assessed(method)
    assert other.judgement == one.judgement
    for name in MIRRORED:
        assert getattr(other.measures, name) == getattr(one.measures, name), name
    for name in TURNED:
        assert getattr(other.measures, name) == _negated(getattr(one.measures, name)), name


def _negated(measured: Interval | Absent) -> Interval | Absent:
    return measured if isinstance(measured, Absent) else -measured


@given(goals(signed=True), figures(signed=True))
def test_settling_mirrors_too(goal: Figure, figure: Figure) -> None:
    case = Case(goal, 2022, {2022: figure}, None)
    mirrored = case.times(Decimal(-1))
    assert Goal.of(goal).settle(figure) is Goal.of(mirrored.goal).settle(mirrored.figures[2022])


@OWN_METHODS
@given(case=cases(), factor=st.sampled_from([Decimal(one) for one in (10, "0.01", 7, "1E+9", "0.125")]))
def test_scaling_all_numbers_leaves_shares_and_verdicts_alone(method: Method, case: Case, factor: Decimal) -> None:
    one, other = case.assessed(method), case.times(factor).assessed(method)
    assert other.judgement == one.judgement
    for name in SHARES:
        assert getattr(other.measures, name) == getattr(one.measures, name), name
    for name in AMOUNTS:
        assert getattr(other.measures, name) == _scaled(getattr(one.measures, name), Fraction(factor)), name


def _scaled(measured: Interval | Absent, factor: Fraction) -> Interval | Absent:
    return measured if isinstance(measured, Absent) else measured * factor


@given(goals(signed=True), figures(signed=True))
def test_a_floor_or_ceiling_is_reached_exactly_when_the_gap_is_negative_or_zero_and_the_goal_not_strict(
    written: Figure, figure: Figure
) -> None:
    goal = Goal.of(written)
    is_strict = not STRICT.isdisjoint(term.comparison for term in written.terms)
    for number in members(figure.bounds, (goal.lesser_end, -goal.lesser_end)):
        gap = goal.gap(Interval.exactly(number))
        reached = goal.settle(exact(decimal(number))) is Settled.REACHED
        if goal.direction is not Direction.RANGE:
            assert reached == gap.within(interval("(-inf, 0)" if is_strict else "(-inf, 0]"))


@given(goals(signed=True), figures(signed=True))
def test_a_range_is_reached_exactly_when_the_gap_is_zero_and_the_figure_is_not_on_an_excluded_end(
    written: Figure, figure: Figure
) -> None:
    goal, ends = Goal.of(written), [one for one in (written.bounds.low, written.bounds.high) if one is not None]
    is_strict = not STRICT.isdisjoint(term.comparison for term in written.terms)
    for number in members(figure.bounds, ends):
        reached = goal.settle(exact(decimal(number))) is Settled.REACHED
        if goal.direction is Direction.RANGE:
            on_excluded_end = is_strict and number in ends
            assert reached == (goal.gap(Interval.exactly(number)) == interval("[0, 0]") and not on_excluded_end)


@given(goals(signed=True), figures(signed=True))
def test_a_figure_is_reached_when_all_its_numbers_are_and_not_reached_when_none_is(
    written: Figure, figure: Figure
) -> None:
    goal = Goal.of(written)
    samples = [one for one in places(figure.bounds, goal.bounds) if figure.bounds.contains(one)]
    inside = [goal.bounds.contains(one) for one in samples]
    match goal.settle(figure):
        case Settled.REACHED:
            assert all(inside)
        case Settled.NOT_REACHED:
            assert not any(inside)
        case Settled.OPEN:
            assert figure.approximate or (any(inside) and not all(inside))


@given(goals(signed=True), figures(signed=True))
def test_the_parts_outside_a_goal_are_all_numbers_that_do_not_reach_it(written: Figure, figure: Figure) -> None:
    goal = Goal.of(written)
    parts = goal.outside(figure.bounds)
    for number in members(figure.bounds, [side.end for side in goal.sides]):
        sides = [side for side, part in parts if part.contains(number)]
        assert (goal.settle(exact(decimal(number))) is Settled.NOT_REACHED) == (len(sides) == 1)
        for side in sides:
            assert side.gap(Interval.exactly(number)) == goal.gap(Interval.exactly(number))


@given(cases())
def test_attainment_is_one_or_more_exactly_when_the_goal_is_reached_and_one_at_the_very_number(case: Case) -> None:
    assessment = case.assessed()
    attainment = assessment.measures.attainment
    if assessment.actual is not None and isinstance(attainment, Interval):
        goal, figure = Goal.of(case.goal), assessment.actual.figure
        full = interval("[1, inf)" if goal.bounds.contains(goal.lesser_end) else "(1, inf)")
        assert attainment.within(full) == figure.bounds.within(goal.bounds)


@examples(200)
@given(cases(), st.integers(0, 6))
def test_never_a_hundred_percent_for_less_than_the_goal(case: Case, places: int) -> None:
    assessment = case.assessed()
    attainment = assessment.measures.attainment
    if isinstance(attainment, Interval) and attainment.low is not None and attainment.low < 1:
        toward = Toward.NEAREST if attainment.is_exact else Toward.DOWN
        assert rounded(attainment.low, 6, toward) < 1
        assert Decimal(short(attainment.low * 100, places, toward, (0, 100))) < 100
    if isinstance(attainment, Interval) and attainment.high is not None and attainment.high < 1:
        toward = Toward.NEAREST if attainment.is_exact else Toward.UP
        assert rounded(attainment.high, 6, toward) < 1
        assert Decimal(short(attainment.high * 100, places, toward, (0, 100))) < 100
