"""What a year brings and must bring: required and observed rates, the forecast, and what it lacks.

Everything is in the goal's terms: a change is compared with a change, a total with a total. Exact but for roots.
"""

from collections.abc import Callable
from math import inf

from tracker.assess.arithmetic import Absent, Measured, growth, over, power
from tracker.assess.average import Average
from tracker.assess.case import Case
from tracker.assess.trend import Stretch
from tracker.domain.exact import Fraction
from tracker.domain.goal import Direction, Goal, Side
from tracker.domain.interval import Interval, hull, quotient
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind
from tracker.domain.wording import later

_ZERO_BASELINE = later("the baseline can be zero or below")
_IS_IN = Absent(later("the due period's figure is in"))


def required_change(case: Case, actual: Interval) -> Measured:
    """(T − v)/years left; below zero where there is room to fall; 0 inside a range.

    Of a mean what each of the periods left must be.
    """
    years, goal = case.years_left, case.goal
    if case.average is not None:
        return _required_mean(case, case.average)
    if not years:
        return _IS_IN
    if actual.low is not None and actual.low == actual.high:
        return Interval.exactly((goal.aim(actual.low) - actual.low) / years)
    ends = [
        (inf if actual.low is None else (goal.aim(actual.low) - actual.low) / years, actual.low_open),
        (-inf if actual.high is None else (goal.aim(actual.high) - actual.high) / years, actual.high_open),
    ]
    return hull(ends + _at_rest(goal, actual))


def _required_mean(case: Case, mean: Average) -> Measured:
    """(T · N − sum)/(periods left)."""
    if mean.is_complete:
        return _IS_IN
    low, high = case.goal.sides[0].end, case.goal.sides[-1].end
    return (Interval.of(low, high) * mean.periods - mean.total) * Fraction(1, mean.left)


def required_growth(case: Case, actual: Interval) -> Measured:
    """(T/v)^(1/years left) − 1."""
    years, goal = case.years_left, case.goal
    if not years:
        return _IS_IN
    reason = _no_growth(case)
    if reason is not None:
        return reason
    size = _size(case)
    sizes = actual.mapped(size)
    if not sizes.is_positive:
        return Absent(later("the actual can be zero or below"))
    if size(goal.sides[-1].end) <= 0:
        return Absent(later("the goal is not above zero"))
    if actual.is_exact:
        return Interval.exactly(_needed(size=size, goal=goal, actual=actual.low, years=years))
    ends = [
        (inf if not sizes.low else _needed(size=size, goal=goal, actual=actual.low, years=years), actual.low_open),
        (
            Fraction(-1) if actual.high is None else _needed(size=size, goal=goal, actual=actual.high, years=years),
            actual.high_open,
        ),
    ]
    return hull(ends + _at_rest(goal, actual))


def _needed(size: Callable[[Fraction], Fraction], goal: Goal, actual: Fraction | None, years: Fraction) -> Fraction:
    number = actual or Fraction(0)
    return growth(size(goal.aim(number)) / size(number), years)


def _size(case: Case) -> Callable[[Fraction], Fraction]:
    """What grows, for a number in the goal's terms: of a change the multiple of the baseline, else the number."""
    size = case.yardstick.size
    is_multiple = case.target.measure.of_change and not isinstance(size, Absent)
    return size.multiple if is_multiple and not isinstance(size, Absent) else lambda number: number


def _no_growth(case: Case) -> Absent | None:
    """Why growth has no meaning here, if it has none."""
    measure, size = case.target.measure, case.yardstick.size
    if measure.in_percent:
        return None
    if case.yardstick.follows_geometric_path and measure is GoalKind.CHANGE:
        return size if isinstance(size, Absent) else None
    if case.yardstick.follows_geometric_path and measure is GoalKind.LEVEL:
        return None
    if measure is GoalKind.TOTAL:
        return Absent(later("a running sum does not grow at a rate: read the change"))
    if case.series.kind in (Kind.RATE, Kind.GROWTH):
        return Absent(later("a rate has no growth of its own: read the change"))
    return Absent(later("the goal is a change: read the change")) if measure is GoalKind.CHANGE else None


def _at_rest(goal: Goal, actual: Interval) -> list[tuple[Fraction | float, bool]]:
    """Inside a range nothing is required, so that 0 is among the values where the actual may lie there."""
    low, high = goal.bounds.low, goal.bounds.high
    if low is None or high is None or not actual.meets(Interval.of(low, high)):
        return []
    return [(Fraction(0), False)]


def observed_change(case: Case) -> Measured:
    """(v − b)/years since the baseline; of a total what a year has brought."""
    stretch = case.since_start
    return _no_stretch(case) if stretch is None else stretch.rise / stretch.years


def observed_growth(case: Case) -> Measured:
    """(v/b)^(1/years since the baseline) − 1, where neither can be zero or below."""
    stretch = case.since_start
    if stretch is None:
        return _no_stretch(case)
    reason = _no_growth(case)
    if reason is not None:
        return reason
    size = _size(case)
    now = stretch.end.mapped(size)
    made = over(now, stretch.start.mapped(size), _ZERO_BASELINE)
    if isinstance(made, Absent):
        return made
    if not now.is_positive:
        return Absent(later("the actual can be zero or below"))
    return made.mapped(lambda one: growth(one, stretch.years))


def _no_stretch(case: Case) -> Absent:
    start = case.yardstick.start
    return start if isinstance(start, Absent) else Absent(later("no time has passed since the baseline"))


def forecast(case: Case) -> Measured:
    """v + a × years left, with a from the trend, else from the baseline."""
    if not case.years_left:
        return _IS_IN
    stretch = case.stretch
    if stretch is None:
        return _no_stretch(case)
    if case.trend is None and case.yardstick.follows_geometric_path:
        return _grown(case, stretch)
    return extrapolated(stretch, case.years_left)


def _grown(case: Case, stretch: Stretch) -> Measured:
    """v(v/b)^(n/years since the start): on a geometric path what grew goes on growing."""
    size = case.yardstick.size
    if isinstance(size, Absent):
        return size
    multiples = stretch.end.mapped(size.multiple)
    if not multiples.is_positive:
        return Absent(later("the actual can be zero or below"))
    share = 1 + case.years_left / stretch.years
    return multiples.mapped(lambda one: power(one, share)).mapped(size.number)


def extrapolated(stretch: Stretch, years: Fraction) -> Interval:
    """Where the change over a stretch leads in so many years.

    >>> from tracker.domain.interval import Interval
    >>> v, b = Interval.exactly(1416), Interval.exactly(1250)
    >>> str(extrapolated(Stretch(b, v, Fraction(2), v - b, None), Fraction(3)))
    '[1665, 1665]'
    """
    return stretch.end + stretch.rise * (years / stretch.years)


def miss(case: Case, actual: Interval) -> Measured:
    """What the forecast lacks as a share of what is left now; absent where the goal is reached or may be.

    For a range, and on a geometric path, over bounds a set that encloses the exact one.
    """
    stretch, goal = case.stretch, case.goal
    if not case.years_left:
        return _IS_IN
    if stretch is None:
        return _no_stretch(case)
    left = goal.gap(actual)
    if not left.is_positive:
        return Absent(later("the goal is reached, or may be"))
    if case.trend is None and case.yardstick.follows_geometric_path:
        ahead = _grown(case, stretch)
        return ahead if isinstance(ahead, Absent) else quotient(goal.gap(ahead), left)
    if goal.direction is Direction.RANGE:
        return quotient(goal.gap(extrapolated(stretch, case.years_left)), left)
    return side_miss(side=goal.sides[0], stretch=stretch, actual=actual, years=case.years_left)


def side_miss(side: Side, stretch: Stretch, actual: Interval, years: Fraction, width: Fraction | int = 0) -> Interval:
    """1 − (n/k)(gap(w)/gap(v) − 1): what the forecast lacks to one end, as a share of what is left at v.

    w is the stretch's start, k its years and n those left. Below 0 it goes past the end; 1 or more means no movement
    towards it. The gap at ``actual`` must be above zero throughout. To a place ``width`` beyond the end it lacks
    width/gap(v) more.

    The gap at v stands in it once, so that no value is counted that no number has. Taken both from the start and from
    the rise: a baseline known as a bound moves v and w alike, and the values lie in both sets.
    """
    share, left = years / stretch.years, side.gap(actual)
    rise = stretch.rise.low
    if left.is_exact and stretch.start.is_exact and rise is not None and stretch.rise.is_exact:
        return Interval.exactly(1 + (width - share * side.rising * rise) / (left.low or 1))  # both are the same then
    by_start = quotient(side.gap(stretch.start) * -share + width, left) + (1 + share)
    by_rise = quotient(stretch.rise * (-share * side.rising) + width, left) + 1
    return by_start.overlap(by_rise) or by_start
