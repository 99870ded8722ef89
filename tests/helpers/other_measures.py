"""Targets for a change, a change in percent, average growth, a total or every period, drawn at random."""

from collections.abc import Mapping
from decimal import Decimal

from hypothesis import strategies as st

from tests.helpers.making import actual, goal, register, series, target
from tests.helpers.replacing import replace
from tests.helpers.strategies import exact
from tracker.domain.figure import Comparison, Figure, Term
from tracker.domain.goal import Goal
from tracker.domain.register import Register
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind
from tracker.domain.unit import Amount

START, DUE = 2020, 2026


def figures() -> st.SearchStrategy[Figure]:
    """Positive figures, half of them exact."""
    return st.one_of(_NUMBERS.map(exact), st.builds(_bounded, _NUMBERS, st.sampled_from((1, 3, 20)), st.integers(0, 3)))


def _bounded(low: Decimal, width: int, form: int) -> Figure:
    keys: tuple[tuple[Comparison, Decimal], ...] = (
        (Comparison.MORE_THAN if form % 2 else Comparison.AT_LEAST, low),
        (Comparison.LESS_THAN if form > 1 else Comparison.AT_MOST, low + width),
    )
    return Figure.of(
        tuple(Term(key, (Amount(one, Decimal(1)),)) for key, one in keys[: 1 + (form + width) % 2]), signed=False
    )


_NUMBERS = st.sampled_from([Decimal(one) for one in (80, 84, 90, 95, 100, "100.5", 104, 110, 121, 130, 200)])
GOALS = {
    GoalKind.CHANGE: st.sampled_from(
        (goal(at_least=20), goal(at_most=-16), goal(more_than=5), goal(between=(10, 21)), goal(at_most=10))
    ),
    GoalKind.PERCENT_CHANGE: st.sampled_from(
        (goal(at_least=21), goal(at_most=-16), goal(less_than=-5), goal(between=(10, 21)), goal(at_most=10))
    ),
    GoalKind.AVERAGE_GROWTH: st.sampled_from((goal(at_least=2), goal(at_most=-3), goal(between=(1, 2)))),
    GoalKind.TOTAL: st.sampled_from(
        (goal(at_least=600), goal(at_most=600), goal(more_than=300), goal(less_than=500), goal(between=(590, 610)))
    ),
    GoalKind.AVERAGE: st.sampled_from((goal(at_least=100), goal(less_than=110), goal(between=(90, 110)))),
    GoalKind.EVERY_PERIOD: st.sampled_from((goal(at_least=100), goal(less_than=110), goal(between=(90, 110)))),
}


@st.composite
def cases(draw: st.DrawFn, some: tuple[GoalKind, ...] = tuple(GOALS)) -> tuple[GoalKind, Goal, dict[int, Figure]]:
    """A measure, a goal for it, and figures of some years from 2020 on."""
    measure = draw(st.sampled_from(some))
    known = {year: draw(figures()) for year in range(START, draw(st.integers(START, DUE)) + 1)}
    if draw(st.booleans()) and len(known) > 2:
        known.pop(START + 1)
    return measure, draw(GOALS[measure]), known


def register_of(measure: GoalKind, aim: Goal, known: Mapping[int, Figure], kind: Kind = Kind.FLOW) -> Register:
    """One series with a target of this measure."""
    records = [replace(actual(year, value=0), figure=figure) for year, figure in known.items()]
    start = START + 1 if measure.needs_start else None
    kind = Kind.STOCK if measure is GoalKind.AVERAGE else kind
    promise = target(aim, DUE, baseline=START if measure.needs_baseline else None, start=start, measure=measure)
    return register(series(kind=kind), [promise], records)
