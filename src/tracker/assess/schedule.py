"""The way from the start to the goal: how much of the time has passed, and how much progress is expected by then."""

from tracker.assess.arithmetic import Absent, growth
from tracker.assess.sums import Observation
from tracker.assess.yardstick import Yardstick
from tracker.domain.exact import Fraction
from tracker.domain.target import GoalKind, Trajectory
from tracker.domain.wording import later


def elapsed_share(yardstick: Yardstick, judged: Observation) -> Fraction | Absent:
    """τ, the share of the time from the start to due that had passed at the judged period's end."""
    start = yardstick.origin
    if start is None:
        return Absent(later("the target names no baseline"))
    clock = yardstick.clock
    return clock.years(start, judged.period) / clock.years(start, yardstick.target.due)


def expected_progress(yardstick: Yardstick, elapsed: Fraction | Absent) -> Fraction | Absent:
    """The progress due by now: τ, or, where progress is straight on and the path is not, ((T/b)^τ − 1)/(T/b − 1).

    Logarithms make a straight line of growth, and a sum has no path of its own: there it is always τ.
    """
    target = yardstick.target
    is_bent = target.trajectory is Trajectory.GEOMETRIC and target.measure in (GoalKind.LEVEL, GoalKind.CHANGE)
    if isinstance(elapsed, Absent) or yardstick.rules.path_by_trajectory or not is_bent:
        return elapsed
    if isinstance(yardstick.baseline, Absent) or not yardstick.baseline.is_exact:
        return Absent(later("a geometric path needs a baseline known exactly"))
    start = yardstick.baseline.low or Fraction(0)
    aim = yardstick.goal.aim(start) if target.measure is GoalKind.LEVEL else start + yardstick.goal.aim(Fraction(0))
    if start <= 0 or aim <= 0:
        return Absent(later("a geometric path needs a baseline and a goal above zero"))
    # A goal that stands at the baseline is one to hold: nothing is ever expected of it, and T/b − 1 is zero.
    if aim == start or not elapsed:
        return elapsed
    return growth(aim / start, 1 / elapsed) / (aim / start - 1)
