"""What a year brings and must bring: required and observed rates, the forecast, and what it lacks.

Exact but for roots, which are taken with 50 digits and kept to 40.
"""

from decimal import Context, Decimal
from fractions import Fraction
from math import inf

from tracker.assess.evidence import Evidence, Stretch
from tracker.assess.measured import Absent, Measured, over
from tracker.domain.actual import Actual
from tracker.domain.goal import Direction, Goal, Side
from tracker.domain.interval import POSITIVE, Interval, hull, quotient
from tracker.domain.series import Kind

_ROOTS = Context(prec=50)
_KEPT = Context(prec=40)


def required_change(evidence: Evidence, judged: Actual) -> Measured:
    """(T − v)/years left; below zero where there is room to fall; 0 inside a range."""
    years = evidence.years_left(judged)
    if not years:
        return Absent("the due period's figure is in")
    goal, actual = evidence.target.goal, judged.figure.bounds
    ends = [
        (inf if actual.low is None else (goal.aim(actual.low) - actual.low) / years, actual.low_open),
        (-inf if actual.high is None else (goal.aim(actual.high) - actual.high) / years, actual.high_open),
    ]
    return hull(ends + _at_rest(goal, actual))


def required_growth(evidence: Evidence, judged: Actual) -> Measured:
    """(T/v)^(1/years left) − 1."""
    years, goal, actual = evidence.years_left(judged), evidence.target.goal, judged.figure.bounds
    if not years:
        return Absent("the due period's figure is in")
    if evidence.series.kind in (Kind.RATE, Kind.GROWTH):
        return Absent("a rate changes by percentage points: read the change")
    if not actual.within(POSITIVE):
        return Absent("the actual can be zero or below")
    if goal.sides[-1].end <= 0:
        return Absent("the goal is not above zero")
    ends = [
        (growth(goal.aim(actual.low) / actual.low, years) if actual.low else inf, actual.low_open),
        (Fraction(-1) if actual.high is None else growth(goal.aim(actual.high) / actual.high, years), actual.high_open),
    ]
    return hull(ends + _at_rest(goal, actual))


def _at_rest(goal: Goal, actual: Interval) -> list[tuple[Fraction | float, bool]]:
    """Inside a range nothing is required, so that 0 is among the values where the actual may lie there."""
    low, high = goal.bounds.low, goal.bounds.high
    if low is None or high is None or actual.overlap(Interval.of(low, high)) is None:
        return []
    return [(Fraction(0), False)]


def observed_change(evidence: Evidence) -> Measured:
    """(v − b)/years since the baseline."""
    stretch = evidence.since_baseline
    if stretch is None:
        return _no_stretch(evidence)
    return (stretch.end.figure.bounds - stretch.start.figure.bounds) * (1 / stretch.years)


def observed_growth(evidence: Evidence) -> Measured:
    """(v/b)^(1/years since the baseline) − 1."""
    stretch = evidence.since_baseline
    if stretch is None:
        return _no_stretch(evidence)
    if evidence.series.kind in (Kind.RATE, Kind.GROWTH):
        return Absent("a rate changes by percentage points: read the change")
    ratio = over(stretch.end.figure.bounds, stretch.start.figure.bounds, "the baseline")
    if isinstance(ratio, Absent):
        return ratio
    if ratio.low is None or ratio.low < 0:
        return Absent("the actual can be below zero")
    return ratio.mapped(lambda one: growth(one, stretch.years))


def _no_stretch(evidence: Evidence) -> Absent:
    if evidence.target.baseline is None:
        return Absent("the target names no baseline")
    if evidence.baseline is None:
        return Absent(f"no figure for the baseline {evidence.target.baseline}")
    return Absent("no time has passed since the baseline")


def forecast(evidence: Evidence, judged: Actual) -> Measured:
    """v + a × years left, with a from the trend, else from the baseline."""
    years = evidence.years_left(judged)
    if not years:
        return Absent("the due period's figure is in")
    stretch = evidence.trend or evidence.since_baseline
    return _no_stretch(evidence) if stretch is None else _extrapolated(stretch, years)


def _extrapolated(stretch: Stretch, years: Fraction) -> Interval:
    """Where the change over a stretch leads in so many years; start and end vary independently.

    >>> from tracker.domain.interval import Interval
    >>> str(Interval.exactly(1416) * (1 + Fraction(3, 2)) + Interval.exactly(1250) * Fraction(-3, 2))
    '[1665, 1665]'
    """
    share = years / stretch.years
    return stretch.end.figure.bounds * (1 + share) + stretch.start.figure.bounds * -share


def reported_miss(evidence: Evidence, judged: Actual) -> Measured:
    """What the forecast lacks as a share of what is left now; absent where the goal is reached or may be."""
    stretch, years = evidence.trend or evidence.since_baseline, evidence.years_left(judged)
    if not years:
        return Absent("the due period's figure is in")
    if stretch is None:
        return _no_stretch(evidence)
    left = evidence.target.goal.gap(judged.figure.bounds)
    if not left.within(POSITIVE):
        return Absent("the goal is reached, or may be")
    return _miss(evidence.target.goal, stretch, judged.figure.bounds, years)


def _miss(goal: Goal, stretch: Stretch, actual: Interval, years: Fraction) -> Interval:
    """The forecast's gap by the gap now; for a range over bounds a set that encloses the exact one."""
    if goal.direction is not Direction.RANGE:
        return side_miss(goal.sides[0], stretch, actual, years)
    return quotient(goal.gap(_extrapolated(stretch, years)), goal.gap(actual))


def side_miss(side: Side, stretch: Stretch, actual: Interval, years: Fraction) -> Interval:
    """1 − (n/k)(gap(w)/gap(v) − 1): what the forecast lacks to one end, as a share of what is left at v.

    w is the stretch's start, k its years and n those left. Below 0 it goes past the end; 1 or more means no movement
    towards it. The gap at ``actual`` must be above zero throughout.
    """
    share = years / stretch.years
    return quotient(side.gap(stretch.start.figure.bounds), side.gap(actual)) * -share + (1 + share)


def growth(ratio: Fraction, years: Fraction) -> Fraction:
    """The yearly growth that makes this ratio in so many years, to 40 digits; ``ratio`` is zero or more.

    >>> growth(Fraction(121, 100), Fraction(2))
    Fraction(1, 10)
    """
    if years == 1 or ratio == 0:
        return ratio - 1
    base = _ROOTS.divide(Decimal(ratio.numerator), Decimal(ratio.denominator))
    exponent = _ROOTS.divide(Decimal(years.denominator), Decimal(years.numerator))
    return Fraction(_KEPT.plus(_ROOTS.power(base, exponent))) - 1
