"""How each measure of a target came about: its formula, the numbers put in for its letters, and what came out."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from msgspec import Struct, field

from tracker.assess.arithmetic import Absent, Measured
from tracker.assess.average import Average
from tracker.assess.case import Case
from tracker.assess.formulas import (
    YEARS,
    B,
    Formula,
    Letter,
    Operation,
    Sign,
    T,
    V,
    added,
    by,
    index,
    less,
    letters,
    multiplied,
)
from tracker.assess.measures import FORECAST, MEASURES, PROGRESS, Dimension, Measure, Measures
from tracker.assess.sums import Observation, parts_of
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval, hull
from tracker.domain.target import GoalKind
from tracker.domain.wording import say

Number: TypeAlias = tuple[Interval, Dimension]
Numbers: TypeAlias = Mapping[str, Number]
"""The numbers that stand for the letters of a formula."""


class Working(Struct, frozen=True, eq=False):
    """One measure, or a step to it: the formula, its letters with their numbers, and the result or why there is none.

    ``measure`` is None for a step. Where the result is absent there is no formula.
    """

    name: str
    words: str
    dimension: Dimension
    result: Measured
    formula: Formula | None = None
    numbers: Numbers = field(default_factory=dict)
    measure: Measure | None = None


def workings(case: Case, measures: Measures) -> list[Working]:
    """The steps from recorded figures to the goal's terms, then every measure in the order of a report."""
    if case.judged is None or not case.target.has_number or case.milestone is not None:
        return [
            _of_measure(measure=measure, result=measures[measure], formula=None, numbers={}) for measure in MEASURES
        ]
    numbers = dict(_numbers(case, case.judged, measures))
    found = [
        _of_measure(measure=one, result=measures[one], formula=one.formula(case), numbers=numbers) for one in MEASURES
    ]
    return [*_steps(case, case.judged), *found]


def _of_measure(measure: Measure, result: Measured, formula: Formula | None, numbers: Numbers) -> Working:
    if isinstance(result, Absent) or formula is None:
        return Working(
            name=measure.name, words=measure.words, dimension=measure.dimension, result=result, measure=measure
        )
    put_in = {one: numbers[one] for one in letters(formula)}
    return Working(
        name=measure.name,
        words=measure.words,
        dimension=measure.dimension,
        result=result,
        formula=formula,
        numbers=put_in,
        measure=measure,
    )


def _numbers(case: Case, judged: Observation, measures: Measures) -> Iterator[tuple[str, Number]]:
    """Every letter that has a number here."""
    yield "v", (judged.figure.bounds, Dimension.FIGURE)
    yield "T", (_ends(case.target.goal.bounds), Dimension.AMOUNT)
    yield "G", (_ends(case.goal.bounds), Dimension.AMOUNT)
    if case.baseline is not None:
        yield "b", (case.baseline.figure.bounds, Dimension.FIGURE)
    if case.average is not None:
        yield from _of_a_mean(case.average)
    yield from _in_the_goals_terms(case)
    yield from _times(case, judged)
    if case.waypoint is not None:
        yield "q", (Interval.exactly(case.waypoint.due_now), Dimension.AMOUNT)
        yield "o", (Interval.exactly(case.waypoint.before or Fraction(0)), Dimension.AMOUNT)
    yield from _schedule(case, measures)


def _of_a_mean(mean: Average) -> Iterator[tuple[str, Number]]:
    """How many periods there are and are left, and what the others sum up to."""
    yield "S", (mean.total, Dimension.FIGURE)
    yield "c", (Interval.exactly(mean.periods), Dimension.YEARS)
    yield "d", (Interval.exactly(mean.left), Dimension.YEARS)


def _schedule(case: Case, measures: Measures) -> Iterator[tuple[str, Number]]:
    """Progress, that expected by now, and the forecast; a target to hold has no way to go, and nothing is expected."""
    reached, ahead = measures[PROGRESS], measures[FORECAST]
    if isinstance(reached, Interval):
        yield "p", (reached, Dimension.SHARE)
        if isinstance(case.expected, Fraction):
            yield "e", (Interval.exactly(case.expected), Dimension.SHARE)
    if isinstance(ahead, Interval):
        yield "f", (ahead, Dimension.AMOUNT)


def _in_the_goals_terms(case: Case) -> Iterator[tuple[str, Number]]:
    """The figures as the goal counts them, and what is and was left."""
    actual, start, run = case.value, case.yardstick.start, case.stretch
    if isinstance(actual, Interval):
        yield "x", (actual, Dimension.AMOUNT)
        yield "t", (_aims(case, actual), Dimension.AMOUNT)
        yield "g", (case.goal.gap(actual), Dimension.DIFFERENCE)
    if isinstance(start, Interval):
        yield "h", (case.goal.gap(start), Dimension.DIFFERENCE)
    if run is not None:
        yield "w", (run.start, Dimension.AMOUNT)
        yield "k", (Interval.exactly(run.years), Dimension.YEARS)


def _times(case: Case, judged: Observation) -> Iterator[tuple[str, Number]]:
    """Years gone, left and in all."""
    origin, clock = case.yardstick.origin, case.yardstick.clock
    yield "n", (Interval.exactly(case.years_left), Dimension.YEARS)
    if origin is not None:
        yield "m", (Interval.exactly(clock.years(origin, judged.period)), Dimension.YEARS)
        yield "N", (Interval.exactly(clock.years(origin, case.target.due)), Dimension.YEARS)


def _ends(goal: Interval) -> Interval:
    """The number of a floor or ceiling, or both of a range."""
    ends = [end for end in (goal.low, goal.high) if end is not None]
    return Interval.of(ends[0], ends[-1])


def _aims(case: Case, actual: Interval) -> Interval:
    """The numbers to go for: the end of the goal, of a range the nearer for each number."""
    sides = [side.end for side in case.goal.sides]
    low = sides[0] if actual.low is None else case.goal.aim(actual.low)
    high = sides[-1] if actual.high is None else case.goal.aim(actual.high)
    return hull([(low, False), (high, False)])


def _steps(case: Case, judged: Observation) -> Iterator[Working]:
    """A sum of parts, the change that a goal is about, and the whole change that mean growth makes.

    A sum of more parts than anybody would read has no step of its own.
    """
    parts, kind = parts_of(judged), case.target.measure
    if 1 < len(parts) <= _MOST_PARTS:
        numbers = {f"v{number}": (part.figure.bounds, Dimension.FIGURE) for number, part in enumerate(parts, 1)}
        total = added(*(Letter(name) for name in numbers))
        formula = total if case.average is None else by(total, len(parts))
        yield Working(
            name="sum",
            words=say("sum of parts") if case.average is None else say("mean so far"),
            dimension=Dimension.FIGURE,
            result=judged.figure.bounds,
            formula=formula,
            numbers=numbers,
        )
    if kind is GoalKind.AVERAGE_GROWTH:
        yield _whole_change(case)
    if kind.of_change:
        yield _change(case, judged)


_MOST_PARTS = 300


def _whole_change(case: Case) -> Working:
    """What mean growth comes to by the due period's end."""
    baseline = case.target.baseline
    years = Fraction(0) if baseline is None else baseline.years_until(case.target.due)
    numbers = {
        "T": (_ends(case.target.goal.bounds), Dimension.AMOUNT),
        "N": (Interval.exactly(years), Dimension.YEARS),
    }
    formula = less(Operation(index(T), Sign.TO_THE, YEARS), 1)
    return Working(
        name="goal",
        words=say("goal by the due date"),
        dimension=Dimension.AMOUNT,
        result=_ends(case.goal.bounds),
        formula=formula,
        numbers=numbers,
    )


def _change(case: Case, judged: Observation) -> Working:
    """The figure judged in the goal's terms."""
    value = case.value
    if isinstance(value, Absent):
        return Working(name="change", words=say("change"), dimension=Dimension.AMOUNT, result=value)
    formula, numbers = _chain(case) if case.yardstick.is_chained else _from_baseline(case, judged)
    return Working(
        name="change",
        words=say("change"),
        dimension=Dimension.AMOUNT,
        result=value,
        formula=formula,
        numbers=numbers,
    )


def _chain(case: Case) -> tuple[Formula, Numbers]:
    numbers = {f"r{number}": (one.figure.bounds, Dimension.FIGURE) for number, one in enumerate(case.used, 1)}
    return less(multiplied(*(index(Letter(name)) for name in numbers)), 1), numbers


def _from_baseline(case: Case, judged: Observation) -> tuple[Formula, Numbers]:
    numbers = {
        "v": (judged.figure.bounds, Dimension.FIGURE),
        "b": (case.used[0].figure.bounds, Dimension.FIGURE),
    }
    return less(by(V, B), 1) if case.target.measure.in_percent else less(V, B), numbers
