"""The arithmetic of one level target: how much is reached, what is left, how fast, and where it will end.

Every measure is the set of its values over all figures that the bounds allow, or absent with a reason. Exact but for
roots, which are rounded to 40 significant digits. Formulas and worked examples: docs/arithmetic.md.
"""

from dataclasses import dataclass
from fractions import Fraction

from tracker.assess.evidence import Evidence
from tracker.assess.measured import Absent, Measured, over
from tracker.assess.rates import (
    forecast,
    growth,
    observed_change,
    observed_growth,
    reported_miss,
    required_change,
    required_growth,
)
from tracker.domain.actual import Actual
from tracker.domain.goal import Direction, Goal
from tracker.domain.interval import POSITIVE, Interval, quotient
from tracker.domain.series import Kind
from tracker.domain.target import Trajectory


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
        required_change=required_change(evidence, judged),
        required_growth=required_growth(evidence, judged),
        observed_change=observed_change(evidence),
        observed_growth=observed_growth(evidence),
        forecast=forecast(evidence, judged),
        miss=reported_miss(evidence, judged),
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
    return over(Interval.exactly(aim), actual, "the actual")


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
