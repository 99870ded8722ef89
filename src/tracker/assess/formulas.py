"""The formula of each measure in letters, by what the goal is about and which way is good.

The letters are those of docs/arithmetic.md: v the figure judged, b the baseline's, T the goal; x and G the same in the
goal's terms where it is about a change; t the end of the goal that is nearest; w where the trend starts; e the progress
expected; n the years left, m those since the baseline, N those in all, k those of the trend; p, f, g and h progress,
forecast and what is and was left. Knows no numbers, and not how a formula is written.
"""

from collections.abc import Iterator
from enum import Enum
from typing import TypeAlias, assert_never

from msgspec import Struct

from tracker.assess.case import Case
from tracker.domain.goal import Direction
from tracker.domain.target import GoalKind


class Letter(Struct, frozen=True, eq=False):
    """A number that has a name here."""

    name: str


class Sign(Enum):
    """What is done with two numbers."""

    PLUS = "+"
    MINUS = "−"
    TIMES = "×"
    BY = "/"
    TO_THE = "^"


class Operation(Struct, frozen=True, eq=False):
    """Two numbers put together."""

    left: "Formula"
    sign: Sign
    right: "Formula"


class Logarithm(Struct, frozen=True, eq=False):
    """The natural logarithm of a number."""

    of: "Formula"


class Distance(Struct, frozen=True, eq=False):
    """How far a number is from a range; 0 inside."""

    start: "Formula"
    goal: "Formula"


Formula: TypeAlias = Letter | int | Operation | Logarithm | Distance


def letters(formula: Formula) -> Iterator[str]:
    """The names of a formula's letters, in the order they are written; one may come more than once."""
    match formula:
        case Letter():
            yield formula.name
        case Operation():
            yield from letters(formula.left)
            yield from letters(formula.right)
        case Logarithm():
            yield from letters(formula.of)
        case Distance():
            yield from letters(formula.start)
            yield from letters(formula.goal)
        case int():
            return
        case _:
            assert_never(formula)


def added(*terms: Formula) -> Formula:
    """The sum of some formulas."""
    return _joined(Sign.PLUS, terms)


def multiplied(*factors: Formula) -> Formula:
    """The product of some formulas."""
    return _joined(Sign.TIMES, factors)


def _joined(sign: Sign, parts: tuple[Formula, ...]) -> Formula:
    first, *rest = parts
    for part in rest:
        first = Operation(first, sign, part)
    return first


def less(left: Formula, right: Formula) -> Formula:
    """A difference."""
    return Operation(left, Sign.MINUS, right)


def by(left: Formula, right: Formula) -> Formula:
    """A quotient."""
    return Operation(left, Sign.BY, right)


def index(change: Formula) -> Formula:
    """What a change multiplies by."""
    return added(1, change)


def growth(ratio: Formula, years: Formula) -> Formula:
    """The yearly growth that makes a ratio in so many years."""
    return less(Operation(ratio, Sign.TO_THE, by(1, years)), 1)


V, B, T, G, X, NEAREST = Letter("v"), Letter("b"), Letter("T"), Letter("G"), Letter("x"), Letter("t")
W, E, P, F, LEFT, LEFT_AT_START = Letter("w"), Letter("e"), Letter("p"), Letter("f"), Letter("g"), Letter("h")
DUE_NOW, BEFORE = Letter("q"), Letter("o")
PERIODS, PERIODS_LEFT, TOTAL = Letter("c"), Letter("d"), Letter("S")
YEARS_LEFT, YEARS_GONE, YEARS, TREND_YEARS = Letter("n"), Letter("m"), Letter("N"), Letter("k")


def _figure(case: Case) -> Letter:
    """The figure judged, as the goal counts it."""
    return X if case.target.measure.of_change else V


def _goal(case: Case) -> Letter:
    return G if case.target.measure.of_change else T


def _aim(case: Case) -> Letter:
    """What is gone for: of a range the nearer end."""
    return NEAREST if case.goal.direction is Direction.RANGE else _goal(case)


def attainment(case: Case) -> Formula:
    """v/T for a floor, T/v for a ceiling."""
    return by(V, T) if case.goal.direction is Direction.FLOOR else by(T, V)


def gap(case: Case) -> Formula:
    """What is left from the figure to the goal."""
    return _left(case, _figure(case))


def _left(case: Case, figure: Letter) -> Formula:
    goal = _goal(case)
    match case.goal.direction:
        case Direction.FLOOR:
            return less(goal, figure)
        case Direction.CEILING:
            return less(figure, goal)
        case Direction.RANGE:
            return Distance(figure, goal)
        case _:
            assert_never(case.goal.direction)


def progress(case: Case) -> Formula:
    """The share of the way from baseline to goal."""
    measure, is_range = case.target.measure, case.goal.direction is Direction.RANGE
    of_range = less(1, by(LEFT, LEFT_AT_START))
    if case.yardstick.is_geometric:
        figure, whole = _multiple(case, _figure(case)), Logarithm(_multiple(case, _goal(case)))
        way = by(Logarithm(by(figure, _multiple(case, NEAREST))), whole)
        return less(1, way) if is_range else by(Logarithm(figure), whole)
    match measure:
        case GoalKind.TOTAL:
            return of_range if is_range else by(V, T)
        case GoalKind.PERCENT_CHANGE | GoalKind.AVERAGE_GROWTH:
            return of_range if is_range else by(X, G)
        case GoalKind.CHANGE:
            return of_range if is_range else by(X, T)
        case GoalKind.LEVEL | GoalKind.EVERY_PERIOD | GoalKind.AVERAGE:
            return of_range if is_range else by(less(V, B), less(T, B))
        case _:
            assert_never(measure)


def _multiple(case: Case, letter: Letter) -> Formula:
    """A number in the goal's terms as a multiple of the baseline."""
    if case.target.measure.in_percent:
        return index(letter)
    return by(added(B, letter), B) if case.target.measure.of_change else by(letter, B)


def time_share(_: Case) -> Formula:
    """The share of the time that has passed."""
    return by(YEARS_GONE, YEARS)


def pace(case: Case) -> Formula:
    """Progress by that expected; for what is used up the other way round. On a path by its own values."""
    if case.waypoint is not None and case.yardstick.rules.path_by_trajectory:
        return by(less(_figure(case), BEFORE), less(DUE_NOW, BEFORE))
    return by(E, P) if case.uses_up else by(P, E)


def schedule(case: Case) -> Formula:
    """Progress less that expected; for what is used up the other way round."""
    return less(E, P) if case.uses_up else less(P, E)


def required_change(case: Case) -> Formula:
    """What a year must bring; of a mean what each period left must be."""
    if case.average is not None:
        return by(less(multiplied(_aim(case), PERIODS), TOTAL), PERIODS_LEFT)
    return by(less(_aim(case), _figure(case)), YEARS_LEFT)


def required_growth(case: Case) -> Formula:
    """What a year must bring, as growth."""
    if case.target.measure.of_change:
        return growth(by(_multiple(case, _aim(case)), _multiple(case, X)), YEARS_LEFT)
    return growth(by(_aim(case), V), YEARS_LEFT)


def observed_change(case: Case) -> Formula:
    """What a year has brought."""
    is_level = case.target.measure is GoalKind.LEVEL
    return by(less(V, B), YEARS_GONE) if is_level else by(_figure(case), YEARS_GONE)


def observed_growth(case: Case) -> Formula:
    """What a year has brought, as growth."""
    return growth(_multiple(case, _figure(case)), YEARS_GONE)


def forecast(case: Case) -> Formula:
    """From the trend, else from what the time since the baseline has brought."""
    figure = _figure(case)
    if case.trend is None and case.yardstick.follows_geometric_path:
        return _grown(case)
    has_start = case.trend is not None or case.target.measure is GoalKind.LEVEL
    rise = less(figure, W) if has_start else figure
    return added(figure, by(multiplied(rise, YEARS_LEFT), TREND_YEARS))


def _grown(case: Case) -> Formula:
    """What the figure grows to at the rate since the baseline."""
    multiple = Operation(_multiple(case, _figure(case)), Sign.TO_THE, added(1, by(YEARS_LEFT, TREND_YEARS)))
    if case.target.measure.in_percent:
        return less(multiple, 1)
    return less(multiplied(B, multiple), B) if case.target.measure.of_change else multiplied(B, multiple)


def miss(case: Case) -> Formula:
    """What the forecast lacks by what is left now."""
    return by(_left(case, F), _left(case, _figure(case)))
