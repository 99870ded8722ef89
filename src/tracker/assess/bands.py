"""The bands of a verdict: what a method would say if the figure judged were another number, and nothing else changed.

A band is never guessed. Where the verdict may change is worked out from the limits that the method itself names; what
holds between two such numbers the method is asked. Where it gives no definite answer there is no band.
"""

from collections.abc import Callable
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from tracker.assess.arithmetic import Absent, ratio
from tracker.assess.case import Case
from tracker.assess.every_period import Held
from tracker.assess.methods.judgement import Method
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Assessment
from tracker.assess.sums import Observation, Sum, parts_of
from tracker.assess.trend import Stretch
from tracker.domain.exact import Fraction
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
    case, none = assessment.case, _without(assessment.case)
    if none is not None or case.judged is None:
        return none or Absent(later("there is no number to judge"))
    place = axis_of(case).place
    found = _between(case, case.judged, assessment.method)
    if isinstance(found, Absent):
        return found
    if len({verdict for _, verdict in found}) < 2:
        return Absent(later("no other figure would change the verdict"))
    return tuple(Band(numbers.mapped(place), verdict) for numbers, verdict in found if verdict in _DEFINITE)


def _without(case: Case) -> Absent | None:
    """Why there are no bands whatever the method, if there are none."""
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
    return None


_DEFINITE = frozenset(
    {
        *(Verdict.MET, Verdict.MISSED, Verdict.ACHIEVED),
        *(Verdict.ON_TRACK, Verdict.BEHIND, Verdict.OFF_TRACK, Verdict.REVERSING),
    }
)


def _between(case: Case, judged: Observation, method: Method) -> list[tuple[Interval, Verdict]] | Absent:
    """What the method says between each two numbers where that may change; neighbours of one verdict are one."""
    least = None if case.series.signed or case.target.measure.of_change else Fraction(0)
    turning = _edges(case, method, least)
    if isinstance(turning, Absent):
        return turning
    edges: list[Fraction | None] = [least, *turning, None]
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


def _edges(case: Case, method: Method, least: Fraction | None) -> list[Fraction] | Absent:
    """Every number in the goal's terms at which the verdict may change, in order. Some may change nothing."""
    found = {side.end for side in case.goal.sides}
    if case.due_figure is None and not case.due_has_ended:
        ways = method.edges(case)
        if isinstance(ways, Absent):
            return ways
        found.update(ways)
    return sorted(one for one in found if least is None or one > least)


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
