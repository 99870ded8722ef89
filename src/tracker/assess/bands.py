"""The bands of a verdict: what a method would say if the figure judged were another number, and nothing else changed.

A band is never guessed. Where the verdict may change is worked out from the limits that the method itself names; what
holds between two such numbers the method is asked. Where it gives no definite answer there is no band.
"""

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from tracker.assess.arithmetic import Absent, power, ratio
from tracker.assess.case import Case
from tracker.assess.every_period import Held
from tracker.assess.measures import MISS, PACE
from tracker.assess.methods.judgement import Method
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Assessment
from tracker.assess.sums import Observation, Sum, parts_of
from tracker.assess.trend import Stretch
from tracker.assess.waypoints import Waypoint
from tracker.domain.figure import Figure
from tracker.domain.goal import Settled
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.target import GoalKind
from tracker.domain.wording import later


class Axis(Struct, frozen=True, eq=False):
    """Where numbers in the terms of a goal stand on the axis that it is drawn on; ``place`` rises.

    ``is_of_figures`` says that this is the axis of the figures themselves, in the unit of their series. Else it is that
    of the goal's own terms: a sum, or a change from what is not known exactly.
    """

    is_of_figures: bool
    place: Callable[[Fraction], Fraction]


class Band(Struct, frozen=True):
    """Numbers on the axis of which each gives one verdict; its ends belong to it or to its neighbour."""

    numbers: Interval
    verdict: Verdict


def axis_of(case: Case) -> Axis:
    """The axis of figures wherever the goal is a number on it; a change is one where its baseline is known exactly."""
    measure, baseline = case.target.measure, case.yardstick.baseline
    if measure is GoalKind.TOTAL:
        return Axis(is_of_figures=False, place=_same)
    if not measure.of_change:
        return Axis(is_of_figures=True, place=_same)
    if isinstance(baseline, Absent) or not baseline.is_exact or baseline.low is None or case.yardstick.is_chained:
        return Axis(is_of_figures=False, place=_same)
    base = baseline.low
    if not measure.in_percent:
        return Axis(is_of_figures=True, place=lambda change: base + change)
    return Axis(is_of_figures=base > 0, place=(lambda change: base * ratio(change)) if base > 0 else _same)


def _same(number: Fraction) -> Fraction:
    return number


def bands(assessment: Assessment) -> tuple[Band, ...] | Absent:
    """The bands of an assessment on its axis, from the least numbers to the greatest; absent with the reason."""
    case = assessment.case
    if isinstance(case.value, Absent):
        return case.value
    if case.judged is None or case.milestone is not None or not case.target.has_number:
        return Absent(later("there is no number to judge"))
    if case.average is not None and not case.average.is_complete:
        return Absent(later("a mean over a window has no path"))
    if case.target.measure.of_change:
        if case.judged is case.baseline:
            return Absent(later("the figure judged is the baseline itself"))
        if not (case.yardstick.is_chained or axis_of(case).is_of_figures):
            return Absent(later("the baseline is not known exactly"))
    place = axis_of(case).place
    found = _between(case, case.judged, assessment.method)
    if len({verdict for _, verdict in found}) < 2:
        return Absent(later("no other figure would change the verdict"))
    return tuple(Band(numbers.mapped(place), verdict) for numbers, verdict in found if verdict in _DEFINITE)


_DEFINITE = frozenset(
    {
        *(Verdict.MET, Verdict.MISSED, Verdict.ACHIEVED),
        *(Verdict.ON_TRACK, Verdict.BEHIND, Verdict.OFF_TRACK, Verdict.REVERSING),
    }
)


def _between(case: Case, judged: Observation, method: Method) -> list[tuple[Interval, Verdict]]:
    """What the method says between each two numbers where that may change; neighbours of one verdict are one."""
    least = None if case.series.signed or case.target.measure.of_change else Fraction(0)
    edges: list[Fraction | None] = [least, *_edges(case, method, least), None]
    found: list[tuple[Interval, Verdict]] = []
    for low, high in pairwise(edges):
        verdict = method.judge(_with(case, judged, _inside(low, high))).verdict
        begin = found.pop()[0].low if found and found[-1][1] is verdict else low
        found.append((Interval(begin, high, True, True), verdict))
    return found


def _inside(low: Fraction | None, high: Fraction | None) -> Fraction:
    """A number between two ends."""
    if low is None:
        return Fraction(0) if high is None else high - 1
    return low + 1 if high is None else (low + high) / 2


def _edges(case: Case, method: Method, least: Fraction | None) -> list[Fraction]:
    """Every number in the goal's terms at which the verdict may change, in order. Some may change nothing."""
    found = {side.end for side in case.goal.sides}
    if case.due_figure is None and not case.due_has_ended:
        found.update(_of_the_way(case, method))
    return sorted(one for one in found if least is None or one > least)


def _of_the_way(case: Case, method: Method) -> Iterator[Fraction]:
    """Where the trend's miss or the pace comes to one of the limits."""
    if case.trend is not None:
        yield from _by_trend(case, case.trend, method.guards(MISS))
        return
    limits = method.guards(PACE)
    if case.waypoint is not None and case.yardstick.rules.path_by_trajectory:
        yield from _by_path(case.waypoint, limits)
    if case.since_start is not None:
        yield from _by_schedule(case, case.since_start, limits)


def _by_path(point: Waypoint, limits: Iterable[Fraction | int]) -> Iterator[Fraction]:
    """The number due now, and the shares of the way to it from the one before."""
    yield point.due_now
    if point.before is not None:
        yield from (point.before + (point.due_now - point.before) * limit for limit in limits)


def _by_schedule(case: Case, stretch: Stretch, limits: Iterable[Fraction | int]) -> Iterator[Fraction]:
    """The start, and where the pace comes to a limit."""
    yield from _ends(stretch.start)
    if case.target.measure is GoalKind.TOTAL:
        yield from _by_sum(case, stretch, limits)
    elif not case.is_to_hold and not isinstance(case.expected, Absent):
        shares = [1 - case.expected * limit for limit in limits]
        yield from _by_logarithms(case, shares) if case.yardstick.is_geometric else _by_gap(case, stretch, shares)


def _by_trend(case: Case, trend: Stretch, limits: Iterable[Fraction | int]) -> Iterator[Fraction]:
    """Where 1 − (n/k)(gap(w)/gap(v) − 1), or what it is past the far end of a range, comes to a limit, solved for v."""
    ahead, sides = case.years_left / trend.years, case.goal.sides
    width = sides[-1].end - sides[0].end
    every = [*limits, *(-one for one in limits)]
    yield from _ends(trend.start)
    for side in sides:
        for start in _ends(trend.start):
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
    for start in _ends(stretch.start):
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


def _ends(numbers: Interval) -> list[Fraction]:
    return [end for end in dict.fromkeys((numbers.low, numbers.high)) if end is not None]


def _with(case: Case, judged: Observation, number: Fraction) -> Case:
    """The case as it were, had the figure judged come to this number in the goal's terms."""
    value = Interval.exactly(number)
    other = Sum(period=judged.period, figure=Figure.spanning(value), parts=parts_of(judged))
    settled = case.goal.settles(value)
    return replace(
        case,
        judged=other,
        due_figure=None if case.due_figure is None else other,
        value=value,
        settled=settled,
        trend=_to(case.trend, value),
        since_start=_to(case.since_start, value),
        begun=tuple(part for part in case.begun if part.period != judged.period),
        held=None if case.held is None else _held(case.held, judged.period, settled),
        average=None if case.average is None else replace(case.average, whole=value, so_far=other),
    )


def _to(stretch: Stretch | None, end: Interval) -> Stretch | None:
    """The same way, but to another end."""
    return None if stretch is None else replace(stretch, end=end, rise=end - stretch.start)


def _held(found: Held, period: Period, settled: Settled) -> Held:
    """How every period fared, had this one."""
    return replace(
        found,
        held=_having(found.held, period, is_in=settled is Settled.REACHED),
        failed=_having(found.failed, period, is_in=settled is Settled.NOT_REACHED),
        open=_having(found.open, period, is_in=False),
        settled_by=None,
    )


def _having(periods: tuple[Period, ...], period: Period, *, is_in: bool) -> tuple[Period, ...]:
    others = tuple(one for one in periods if one != period)
    return (*others, period) if is_in else others
