"""Interim values on the way to a goal: which number is due on a day, and which stood before it."""

from msgspec import Struct

from tracker.assess.sums import Observation
from tracker.assess.yardstick import Yardstick
from tracker.domain.exact import Fraction
from tracker.domain.goal import Goal
from tracker.domain.interval import Interval
from tracker.domain.period import Period


class Waypoint(Struct, frozen=True):
    """The number ``due_now`` by the end of a figure's period, and the one ``before``, in the goal's terms.

    ``before`` is the interim value before it, or what stood at the baseline; None where neither is known exactly.
    """

    due_now: Fraction
    before: Fraction | None

    def sides(self, goal: Goal) -> tuple[Interval, Interval]:
        """The numbers that are where they should be by now, and those that are short of it."""
        end = next((one for one in goal.sides if (self.due_now <= one.end) == (one.rising > 0)), goal.sides[0])
        up, down = Interval(self.due_now, None, False, True), Interval(None, self.due_now, True, False)
        if end.rising > 0:
            return up, Interval(None, self.due_now, True, True)
        return down, Interval(self.due_now, None, True, True)


def waypoint(yardstick: Yardstick, judged: Observation) -> Waypoint | None:
    """Where a path of interim values should be by the end of the figure's period: straight on between two of them.

    None for a target without such values, and before the first of them where nothing is known to start from.
    """
    target, clock = yardstick.target, yardstick.clock
    origin = yardstick.origin
    if not target.path or (origin is not None and judged.period.last <= origin.last):
        return None
    known = _known(yardstick)
    known.append((target.due, yardstick.goal.aim(known[-1][1])))
    passed = [one for one in known if one[0].last < judged.period.last]
    coming = next(one for one in known if one[0].last >= judged.period.last)
    if not passed:
        return None if coming[0].last > judged.period.last else Waypoint(coming[1], None)
    (begin, low), (end, high) = passed[-1], coming
    share = clock.years(begin, judged.period) / clock.years(begin, end)
    return Waypoint(low + (high - low) * share, low)


def _known(yardstick: Yardstick) -> list[tuple[Period, Fraction]]:
    """What stood at the start, where that is one number, and every interim value, in order of time."""
    origin, start = yardstick.origin, yardstick.start
    first: list[tuple[Period, Fraction]] = []
    if origin is not None and isinstance(start, Interval) and start.is_exact:
        first = [(origin, start.low or Fraction(0))]
    interim = [(period, Fraction(amount.value)) for period, amount in yardstick.target.path.items()]
    return [*first, *sorted(interim, key=lambda one: one[0].last)]
