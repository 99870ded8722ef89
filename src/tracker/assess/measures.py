"""The arithmetic of one target: how much is reached, what is left, how fast, and where it will end.

Every measure is the set of its values over all figures that the bounds allow, in the goal's terms, or absent with a
reason. Exact but for roots and logarithms, to 40 significant digits. Formulas and worked examples: docs/arithmetic.md.
"""

from dataclasses import dataclass, replace
from fractions import Fraction
from math import inf

from tracker.assess.evidence import Evidence
from tracker.assess.measured import Absent, Measured, over
from tracker.assess.observed import Observation
from tracker.assess.powers import growth, log_share
from tracker.assess.rates import (
    forecast,
    observed_change,
    observed_growth,
    reported_miss,
    required_change,
    required_growth,
)
from tracker.assess.terms import ratio
from tracker.domain.goal import Direction, Goal
from tracker.domain.interval import POSITIVE, Interval, hull, quotient
from tracker.domain.series import Kind
from tracker.domain.target import Measure, Trajectory


@dataclass(frozen=True, slots=True)
class Measures:
    """All measures of one target. Shares are fractions of one; changes are per year, in the goal's terms.

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
    """Measure a target against what is known."""
    judged = evidence.judged
    if judged is None:
        return Measures.none(f"no figure to judge: {_lack(evidence)}")
    actual = evidence.value(judged)
    if isinstance(actual, Absent):
        return Measures.none(actual.reason)
    if evidence.target.measure is Measure.EVERY_PERIOD:
        return _of_one_period(evidence, judged, actual)
    return Measures(
        attainment=_attainment(evidence, judged, actual),
        gap=evidence.goal.gap(actual),
        progress=progress(evidence, judged, actual),
        time_share=_time_share(evidence, judged),
        pace=pace(evidence, judged, actual),
        schedule=_schedule(evidence, judged, actual),
        required_change=required_change(evidence, judged, actual),
        required_growth=required_growth(evidence, judged, actual),
        observed_change=observed_change(evidence),
        observed_growth=observed_growth(evidence),
        forecast=forecast(evidence, judged),
        miss=reported_miss(evidence, judged, actual),
    )


def _lack(evidence: Evidence) -> str:
    """Why nothing that is recorded can be judged."""
    target = evidence.target
    if not evidence.has_records:
        return "none is recorded"
    if not evidence.points:
        return f"none recorded compares with {target.due}"
    origin = evidence.terms.origin
    return f"all are older than {'the announcement' if origin is None else f'the baseline {origin}'}"


def _of_one_period(evidence: Evidence, judged: Observation, actual: Interval) -> Measures:
    """What can be said where each period is judged by itself: about the latest one."""
    return replace(
        Measures.none("each period is judged by itself"),
        attainment=_attainment(evidence, judged, actual),
        gap=evidence.goal.gap(actual),
        time_share=_time_share(evidence, judged),
    )


def _attainment(evidence: Evidence, judged: Observation, actual: Interval) -> Measured:
    """v/T for a floor, T/v for a ceiling: 1 or more exactly where the goal is reached, but for a strict goal at T."""
    if evidence.target.measure.of_change:
        return Absent("the goal is a change: read the progress")
    if evidence.series.kind is Kind.GROWTH:
        return Absent("a growth rate is not a share of another: read the gap")
    if evidence.goal.direction is Direction.RANGE:
        return Absent("a range is not a share: read the gap")
    if not evidence.can_be_achieved and judged is not evidence.due_figure:
        return Absent("the sum is not complete: read the progress")
    return _share(evidence.goal, actual)


def _share(goal: Goal, actual: Interval) -> Measured:
    aim = goal.lesser_end
    if aim <= 0:
        return Absent("the goal is not above zero")
    if goal.direction is Direction.FLOOR:
        return actual * (1 / aim)
    return over(Interval.exactly(aim), actual, "the actual")


def progress(evidence: Evidence, judged: Observation, actual: Interval) -> Measured:
    """(v − b)/(T − b), the share of the way from baseline to goal; for a range 1 − what is left / what was left.

    Of a change in percent ln(v/b)/ln(T/b), of a total with a ceiling the share used. Absent without a baseline figure,
    for a hold target, and where a bound of the baseline may reach the goal.
    """
    if uses_up(evidence):
        return actual * (1 / evidence.goal.lesser_end)
    left_at_start = _left_at_start(evidence)
    if isinstance(left_at_start, Absent):
        return left_at_start
    if judged is evidence.baseline:
        return Interval.exactly(0)
    if evidence.target.measure.in_percent:
        return _log_progress(evidence.goal, actual)
    return -quotient(evidence.goal.gap(actual), left_at_start) + 1


def uses_up(evidence: Evidence) -> bool:
    """Whether a sum uses up what a ceiling allows, so that less is better."""
    goal = evidence.goal
    is_capped = goal.direction is Direction.CEILING and goal.lesser_end > 0
    return is_capped and evidence.target.measure is Measure.TOTAL


def _left_at_start(evidence: Evidence) -> Measured:
    """The gap at the baseline, above zero throughout."""
    start = evidence.terms.start
    if isinstance(start, Absent):
        return start
    if evidence.is_to_hold:
        return Absent("the goal held at the baseline already: a target to hold")
    left = evidence.goal.gap(start)
    return left if left.within(POSITIVE) else Absent("the baseline is a bound that may reach the goal")


def _log_progress(goal: Goal, actual: Interval) -> Measured:
    """ln(v/b)/ln(T/b), because yearly changes multiply; towards a range 1 − what is left / what was left, in those."""
    ratios = actual.mapped(ratio)
    if not ratios.within(POSITIVE):
        return Absent("the actual can be zero or below, and its logarithm has no value")
    whole = ratio(goal.aim(Fraction(0)))
    beyond = -inf if goal.direction is Direction.RANGE else inf
    ends: list[tuple[Fraction | float, bool]] = [
        (
            _log_reached(goal, actual.low or Fraction(0)) if ratios.low else (-inf if whole > 1 else beyond),
            actual.low_open,
        ),
        (-inf if whole < 1 else beyond, True)
        if actual.high is None
        else (_log_reached(goal, actual.high), actual.high_open),
    ]
    return hull(ends + _whole_way(goal, actual))


def _log_reached(goal: Goal, percent: Fraction) -> Fraction:
    """The progress of one change in percent."""
    left = log_share(ratio(percent) / ratio(goal.aim(percent)), ratio(goal.aim(Fraction(0))))
    return 1 - abs(left) if goal.direction is Direction.RANGE else 1 + left


def _whole_way(goal: Goal, actual: Interval) -> list[tuple[Fraction | float, bool]]:
    """Inside a range all of the way is gone."""
    is_inside = goal.direction is Direction.RANGE and goal.gap(actual).contains(0)
    return [(Fraction(1), False)] if is_inside else []


def _elapsed(evidence: Evidence, judged: Observation) -> Fraction | Absent:
    """τ, the share of the time from baseline to due that had passed at the judged period's end."""
    start = evidence.terms.origin
    if start is None:
        return Absent("the target names no baseline")
    return Fraction(start.months_until(judged.period), start.months_until(evidence.target.due))


def _time_share(evidence: Evidence, judged: Observation) -> Measured:
    elapsed = _elapsed(evidence, judged)
    return elapsed if isinstance(elapsed, Absent) else Interval.exactly(elapsed)


def expected(evidence: Evidence, judged: Observation) -> Fraction | Absent:
    """The progress due by now: τ, or on a geometric path ((T/b)^τ − 1)/(T/b − 1).

    Logarithms make a straight line of growth, and a sum has no path of its own: there it is always τ.
    """
    elapsed, measure = _elapsed(evidence, judged), evidence.target.measure
    is_bent = evidence.target.trajectory is Trajectory.GEOMETRIC and measure in (Measure.LEVEL, Measure.CHANGE)
    if isinstance(elapsed, Absent) or not is_bent:
        return elapsed
    baseline = evidence.baseline
    if baseline is None or not baseline.figure.bounds.is_exact:
        return Absent("a geometric path needs a baseline known exactly")
    start = baseline.figure.bounds.low or Fraction(0)
    aim = evidence.goal.aim(start) if measure is Measure.LEVEL else start + evidence.goal.aim(Fraction(0))
    if start <= 0 or aim <= 0:
        return Absent("a geometric path needs a baseline and a goal above zero")
    return growth(aim / start, 1 / elapsed) / (aim / start - 1) if elapsed else elapsed


def pace(evidence: Evidence, judged: Observation, actual: Interval) -> Measured:
    """Progress as a share of the progress expected by now: 1 is on schedule.

    Of a sum under a ceiling expected by progress, so that more is better everywhere.
    """
    reached = progress(evidence, judged, actual)
    if isinstance(reached, Absent):
        return reached
    by_now = expected(evidence, judged)
    if isinstance(by_now, Absent):
        return by_now
    if uses_up(evidence):
        return over(Interval.exactly(by_now), reached, "the sum")
    return reached * (1 / by_now) if by_now else Absent("no time has passed since the baseline")


def _schedule(evidence: Evidence, judged: Observation, actual: Interval) -> Measured:
    """Progress less the progress expected (序时进度), as a share of one; the other way for a sum under a ceiling."""
    reached = progress(evidence, judged, actual)
    if isinstance(reached, Absent):
        return reached
    by_now = expected(evidence, judged)
    if isinstance(by_now, Absent):
        return by_now
    return (reached - by_now) * (-1 if uses_up(evidence) else 1)
