"""What a year brings and must bring: required and observed rates, the forecast, and what it lacks.

Everything is in the goal's terms: a change is compared with a change, a total with a total. Exact but for roots.
"""

from collections.abc import Callable
from fractions import Fraction
from math import inf

from tracker.assess.evidence import Evidence, Stretch
from tracker.assess.measured import Absent, Measured, over
from tracker.assess.observed import Observation
from tracker.assess.powers import growth
from tracker.assess.terms import ratio
from tracker.domain.goal import Direction, Goal, Side
from tracker.domain.interval import POSITIVE, Interval, hull, quotient
from tracker.domain.series import Kind
from tracker.domain.target import Measure


def required_change(evidence: Evidence, judged: Observation, actual: Interval) -> Measured:
    """(T − v)/years left; below zero where there is room to fall; 0 inside a range."""
    years, goal = evidence.years_left(judged), evidence.goal
    if not years:
        return Absent("the due period's figure is in")
    ends = [
        (inf if actual.low is None else (goal.aim(actual.low) - actual.low) / years, actual.low_open),
        (-inf if actual.high is None else (goal.aim(actual.high) - actual.high) / years, actual.high_open),
    ]
    return hull(ends + _at_rest(goal, actual))


def required_growth(evidence: Evidence, judged: Observation, actual: Interval) -> Measured:
    """(T/v)^(1/years left) − 1."""
    years, goal = evidence.years_left(judged), evidence.goal
    if not years:
        return Absent("the due period's figure is in")
    reason = _no_growth(evidence)
    if reason is not None:
        return reason
    size = _size(evidence)
    sizes = actual.mapped(size)
    if not sizes.within(POSITIVE):
        return Absent("the actual can be zero or below")
    if size(goal.sides[-1].end) <= 0:
        return Absent("the goal is not above zero")
    ends = [
        (inf if not sizes.low else _needed(size, goal, actual.low, years), actual.low_open),
        (Fraction(-1) if actual.high is None else _needed(size, goal, actual.high, years), actual.high_open),
    ]
    return hull(ends + _at_rest(goal, actual))


def _needed(size: Callable[[Fraction], Fraction], goal: Goal, actual: Fraction | None, years: Fraction) -> Fraction:
    number = actual or Fraction(0)
    return growth(size(goal.aim(number)) / size(number), years)


def _size(evidence: Evidence) -> Callable[[Fraction], Fraction]:
    """What grows, for a number in the goal's terms: of a change in percent the ratio to the baseline."""
    return ratio if evidence.target.measure.in_percent else lambda number: number


def _no_growth(evidence: Evidence) -> Absent | None:
    """Why growth has no meaning here, if it has none."""
    measure = evidence.target.measure
    if measure.in_percent:
        return None
    if measure is Measure.TOTAL:
        return Absent("a running sum does not grow at a rate: read the change")
    if evidence.series.kind in (Kind.RATE, Kind.GROWTH):
        return Absent("a rate has no growth of its own: read the change")
    return Absent("the goal is a change: read the change") if measure is Measure.CHANGE else None


def _at_rest(goal: Goal, actual: Interval) -> list[tuple[Fraction | float, bool]]:
    """Inside a range nothing is required, so that 0 is among the values where the actual may lie there."""
    low, high = goal.bounds.low, goal.bounds.high
    if low is None or high is None or actual.overlap(Interval.of(low, high)) is None:
        return []
    return [(Fraction(0), False)]


def observed_change(evidence: Evidence) -> Measured:
    """(v − b)/years since the baseline; of a total what a year has brought."""
    stretch = evidence.since_baseline
    return _no_stretch(evidence) if stretch is None else stretch.rise * (1 / stretch.years)


def observed_growth(evidence: Evidence) -> Measured:
    """(v/b)^(1/years since the baseline) − 1."""
    stretch = evidence.since_baseline
    if stretch is None:
        return _no_stretch(evidence)
    reason = _no_growth(evidence)
    if reason is not None:
        return reason
    now, start = stretch.end.mapped(_size(evidence)), stretch.start.mapped(_size(evidence))
    made = over(now, start, "the baseline")
    if isinstance(made, Absent):
        return made
    if made.low is None or made.low < 0:
        return Absent("the actual can be below zero")
    return made.mapped(lambda one: growth(one, stretch.years))


def _no_stretch(evidence: Evidence) -> Absent:
    start = evidence.terms.start
    return start if isinstance(start, Absent) else Absent("no time has passed since the baseline")


def forecast(evidence: Evidence, judged: Observation) -> Measured:
    """v + a × years left, with a from the trend, else from the baseline."""
    years = evidence.years_left(judged)
    if not years:
        return Absent("the due period's figure is in")
    stretch = evidence.trend or evidence.since_baseline
    return _no_stretch(evidence) if stretch is None else extrapolated(stretch, years)


def extrapolated(stretch: Stretch, years: Fraction) -> Interval:
    """Where the change over a stretch leads in so many years.

    >>> from tracker.domain.interval import Interval
    >>> v, b = Interval.exactly(1416), Interval.exactly(1250)
    >>> str(extrapolated(Stretch(b, v, Fraction(2), v - b, None), Fraction(3)))
    '[1665, 1665]'
    """
    return stretch.end + stretch.rise * (years / stretch.years)


def reported_miss(evidence: Evidence, judged: Observation, actual: Interval) -> Measured:
    """What the forecast lacks as a share of what is left now; absent where the goal is reached or may be."""
    stretch, years = evidence.trend or evidence.since_baseline, evidence.years_left(judged)
    if not years:
        return Absent("the due period's figure is in")
    if stretch is None:
        return _no_stretch(evidence)
    if not evidence.goal.gap(actual).within(POSITIVE):
        return Absent("the goal is reached, or may be")
    return _miss(evidence.goal, stretch, actual, years)


def _miss(goal: Goal, stretch: Stretch, actual: Interval, years: Fraction) -> Interval:
    """The forecast's gap by the gap now; for a range over bounds a set that encloses the exact one."""
    if goal.direction is not Direction.RANGE:
        return side_miss(goal.sides[0], stretch, actual, years)
    return quotient(goal.gap(extrapolated(stretch, years)), goal.gap(actual))


def side_miss(side: Side, stretch: Stretch, actual: Interval, years: Fraction) -> Interval:
    """1 − (n/k)(gap(w)/gap(v) − 1): what the forecast lacks to one end, as a share of what is left at v.

    w is the stretch's start, k its years and n those left. Below 0 it goes past the end; 1 or more means no movement
    towards it. The gap at ``actual`` must be above zero throughout. Taken both from the start and from the rise: a
    baseline known as a bound moves v and w alike, and the values lie in both sets.
    """
    share, left = years / stretch.years, side.gap(actual)
    by_start = quotient(side.gap(stretch.start), left) * -share + (1 + share)
    by_rise = quotient(stretch.rise * side.rising, left) * -share + 1
    return by_start.overlap(by_rise) or by_start
