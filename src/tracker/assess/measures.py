"""The arithmetic of one level target: how much is reached, what is left, how fast, and where it will end.

Every measure is the set of its values over all figures that the bounds allow, or absent with a reason. Exact but for
roots, which are rounded to 40 significant digits. Formulas and worked examples: docs/arithmetic.md.
"""

from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction
from math import inf
from typing import TypeAlias

from tracker.assess.evidence import Evidence, Stretch
from tracker.domain.actual import Actual
from tracker.domain.goal import Direction, Goal, Side
from tracker.domain.interval import POSITIVE, Interval, hull, quotient
from tracker.domain.series import Kind
from tracker.domain.target import Trajectory

_ROOTS = Context(prec=50)
_KEPT = Context(prec=40)


@dataclass(frozen=True, slots=True)
class Absent:
    """A measure that has no value, and why, in words for a reader."""

    reason: str


Measured: TypeAlias = Interval | Absent


@dataclass(frozen=True, slots=True)
class Measures:
    """All measures of one target. Shares are fractions of one; changes are per year in the series' unit.

    ``miss`` is what the forecast lacks as a share of what is left now; absent once the goal is reached.
    """

    attainment: Measured
    gap: Measured
    progress: Measured
    time_share: Measured
    pace: Measured
    schedule: Measured
    required_change: Measured
    required_growth: Measured
    observed_change: Measured
    observed_growth: Measured
    forecast: Measured
    miss: Measured

    @classmethod
    def none(cls, reason: str) -> "Measures":
        """No measure, all for one reason."""
        absent = Absent(reason)
        return cls(*[absent] * 12)


def measures(evidence: Evidence) -> Measures:
    """Measure a level target against what is known."""
    judged = evidence.judged
    if judged is None:
        return Measures.none("no figure to judge")
    goal, bounds = evidence.target.goal, judged.figure.bounds
    return Measures(
        attainment=_attainment(goal, bounds, evidence.series.kind),
        gap=goal.gap(bounds),
        progress=progress(evidence, judged, bounds),
        time_share=_time_share(evidence, judged),
        pace=pace(evidence, judged, bounds),
        schedule=_schedule(evidence, judged, bounds),
        required_change=_required_change(evidence, judged),
        required_growth=_required_growth(evidence, judged),
        observed_change=_observed_change(evidence),
        observed_growth=_observed_growth(evidence),
        forecast=_forecast(evidence, judged),
        miss=_reported_miss(evidence, judged),
    )


def _attainment(goal: Goal, actual: Interval, kind: Kind) -> Measured:
    """v/T for a floor, T/v for a ceiling: 1 or more exactly where the goal is reached, but for a strict goal at T."""
    if kind is Kind.GROWTH:
        return Absent("a growth rate is not a share of another: read the gap")
    if goal.direction is Direction.RANGE:
        return Absent("a range is not a share: read the gap")
    aim = goal.lesser_end
    if aim <= 0:
        return Absent("the goal is not above zero")
    if goal.direction is Direction.FLOOR:
        return actual * (1 / aim)
    return _over(Interval.exactly(aim), actual, "the actual")


def _over(numerator: Interval, denominator: Interval, name: str) -> Measured:
    """The ratio, absent where the denominator can be zero or below."""
    if not denominator.within(POSITIVE):
        return Absent(f"{name} can be zero or below")
    return quotient(numerator, denominator)


def progress(evidence: Evidence, judged: Actual, actual: Interval) -> Measured:
    """(v − b)/(T − b), the share of the way from baseline to goal; for a range 1 − what is left / what was left.

    Absent without a baseline figure, for a hold target, and where a bound of the baseline may reach the goal.
    """
    left_at_start = _left_at_baseline(evidence)
    if isinstance(left_at_start, Absent):
        return left_at_start
    if judged is evidence.baseline:
        return Interval.exactly(0)
    return -quotient(evidence.target.goal.gap(actual), left_at_start) + 1


def _left_at_baseline(evidence: Evidence) -> Measured:
    """The gap at the baseline, above zero throughout."""
    if evidence.target.baseline is None:
        return Absent("the target names no baseline")
    if evidence.baseline is None:
        return Absent(f"no figure for the baseline {evidence.target.baseline}")
    if is_hold(evidence):
        return Absent("the goal held at the baseline already: a target to hold")
    left = evidence.target.goal.gap(evidence.baseline.figure.bounds)
    return left if left.within(POSITIVE) else Absent("the baseline is a bound that may reach the goal")


def is_hold(evidence: Evidence) -> bool:
    """Whether the goal held at the baseline or stood at its very number, so that it is to be kept, not reached."""
    if evidence.baseline is None:
        return False
    goal, start = evidence.target.goal, evidence.baseline.figure.bounds
    return start.within(goal.bounds) or (start.is_exact and goal.gap(start).contains(0))


def _elapsed(evidence: Evidence, judged: Actual) -> Fraction | Absent:
    """τ, the share of the time from baseline to due that had passed at the judged period's end."""
    start = evidence.target.baseline
    if start is None:
        return Absent("the target names no baseline")
    return Fraction(start.months_until(judged.period), start.months_until(evidence.target.due))


def _time_share(evidence: Evidence, judged: Actual) -> Measured:
    elapsed = _elapsed(evidence, judged)
    return elapsed if isinstance(elapsed, Absent) else Interval.exactly(elapsed)


def _expected(evidence: Evidence, judged: Actual) -> Fraction | Absent:
    """The progress due by now: τ, or on a geometric path ((T/b)^τ − 1)/(T/b − 1)."""
    elapsed = _elapsed(evidence, judged)
    if isinstance(elapsed, Absent) or evidence.target.trajectory is Trajectory.LINEAR:
        return elapsed
    baseline = evidence.baseline
    if baseline is None or not baseline.figure.bounds.is_exact:
        return Absent("a geometric path needs a baseline known exactly")
    start = baseline.figure.bounds.low or Fraction(0)
    aim = evidence.target.goal.aim(start)
    if start <= 0 or aim <= 0:
        return Absent("a geometric path needs a baseline and a goal above zero")
    return growth(aim / start, 1 / elapsed) / (aim / start - 1) if elapsed else elapsed


def pace(evidence: Evidence, judged: Actual, actual: Interval) -> Measured:
    """Progress as a share of the progress expected by now: 1 is on schedule."""
    reached = progress(evidence, judged, actual)
    if isinstance(reached, Absent):
        return reached
    expected = _expected(evidence, judged)
    if isinstance(expected, Absent):
        return expected
    return reached * (1 / expected) if expected else Absent("no time has passed since the baseline")


def _schedule(evidence: Evidence, judged: Actual, actual: Interval) -> Measured:
    """Progress less the progress expected (序时进度), as a share of one."""
    reached = progress(evidence, judged, actual)
    if isinstance(reached, Absent):
        return reached
    expected = _expected(evidence, judged)
    return expected if isinstance(expected, Absent) else reached - expected


def _required_change(evidence: Evidence, judged: Actual) -> Measured:
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


def _required_growth(evidence: Evidence, judged: Actual) -> Measured:
    """(T/v)^(1/years left) − 1."""
    years, goal, actual = evidence.years_left(judged), evidence.target.goal, judged.figure.bounds
    if not years:
        return Absent("the due period's figure is in")
    if evidence.series.kind in (Kind.RATE, Kind.GROWTH):
        return Absent("a rate changes by percentage points: read the change")
    if not actual.within(POSITIVE):
        return Absent("the actual can be zero or below")
    if goal.lesser_end <= 0:
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


def _observed_change(evidence: Evidence) -> Measured:
    """(v − b)/years since the baseline."""
    stretch = evidence.since_baseline
    if stretch is None:
        return _no_stretch(evidence)
    return (stretch.end.figure.bounds - stretch.start.figure.bounds) * (1 / stretch.years)


def _observed_growth(evidence: Evidence) -> Measured:
    """(v/b)^(1/years since the baseline) − 1."""
    stretch = evidence.since_baseline
    if stretch is None:
        return _no_stretch(evidence)
    if evidence.series.kind in (Kind.RATE, Kind.GROWTH):
        return Absent("a rate changes by percentage points: read the change")
    ratio = _over(stretch.end.figure.bounds, stretch.start.figure.bounds, "the baseline")
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


def _forecast(evidence: Evidence, judged: Actual) -> Measured:
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


def _reported_miss(evidence: Evidence, judged: Actual) -> Measured:
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
