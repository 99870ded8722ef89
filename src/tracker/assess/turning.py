"""At which figures a verdict may turn: a limit of the pace or the miss, solved for the figure judged.

Everything is in the goal's terms. Some of the numbers may turn nothing.
"""

from collections.abc import Iterable, Iterator

from tracker.assess.arithmetic import Absent, power
from tracker.assess.case import Case
from tracker.assess.trend import Stretch
from tracker.assess.waypoints import Waypoint
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.domain.target import GoalKind


def by_path(point: Waypoint, limits: Iterable[Fraction | int]) -> Iterator[Fraction]:
    """The number due now, and the shares of the way to it from the one before."""
    yield point.due_now
    if point.before is not None:
        yield from (point.before + (point.due_now - point.before) * limit for limit in limits)


def by_schedule(case: Case, stretch: Stretch, limits: Iterable[Fraction | int]) -> Iterator[Fraction]:
    """The start, and where the pace comes to a limit."""
    yield from ends(stretch.start)
    if case.target.measure is GoalKind.TOTAL:
        yield from _by_sum(case, stretch, limits)
    elif not case.is_to_hold and not isinstance(case.expected, Absent):
        shares = [1 - case.expected * limit for limit in limits]
        yield from _by_logarithms(case, shares) if case.yardstick.is_geometric else _by_gap(case, stretch, shares)


def by_trend(case: Case, trend: Stretch, limits: Iterable[Fraction | int]) -> Iterator[Fraction]:
    """Where 1 − (n/k)(gap(w)/gap(v) − 1), or what it is past the far end of a range, comes to a limit, solved for v."""
    ahead, sides = case.years_left / trend.years, case.goal.sides
    width = sides[-1].end - sides[0].end
    every = [*limits, *(-one for one in limits)]
    yield from ends(trend.start)
    for side in sides:
        for start in ends(trend.start):
            before = side.gap(Interval.exactly(start)).low or Fraction(0)
            for limit in every if width else limits:
                lacking = [ahead * before] if limit >= 0 else [ahead * before - width]
                yield from (side.end - side.rising * one / (1 + ahead - limit) for one in lacking if one > 0)


def _by_sum(case: Case, stretch: Stretch, limits: Iterable[Fraction | int]) -> Iterator[Fraction]:
    """Where a sum that goes on as so far comes to a share of an end, or an end to a share of it."""
    growing = 1 + case.years_left / stretch.years
    for side in case.goal.sides:
        for limit in limits:
            yield from (side.end * limit / growing, side.end / limit / growing) if limit else (Fraction(0),)


def _by_gap(case: Case, stretch: Stretch, shares: Iterable[Fraction]) -> Iterator[Fraction]:
    """Where so large a share is left of what was left at the start."""
    for start in ends(stretch.start):
        left = case.goal.gap(Interval.exactly(start)).low or Fraction(0)
        for side in case.goal.sides:
            yield from (side.end - side.rising * left * share for share in shares)


def _by_logarithms(case: Case, shares: Iterable[Fraction]) -> Iterator[Fraction]:
    """The same on a geometric path, where a share of the way is one of the logarithm, which nothing has."""
    size = case.yardstick.size
    if isinstance(size, Absent):
        return
    yield size.number(Fraction(0))
    whole = size.multiple(case.goal.aim(size.number(Fraction(1))))
    ends = [size.multiple(side.end) for side in case.goal.sides]
    if whole <= 0 or any(end <= 0 for end in ends):
        return
    for share in shares:
        for end in ends:
            yield from (size.number(end * power(whole, one)) for one in (share, -share))


def ends(numbers: Interval) -> list[Fraction]:
    """The ends that a set of numbers has."""
    return [end for end in dict.fromkeys((numbers.low, numbers.high)) if end is not None]
