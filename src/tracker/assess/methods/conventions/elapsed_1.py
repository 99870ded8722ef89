"""The method `elapsed/1`: the share of the way that is gone against the share of the time, and nothing else.

The rule of objectives and key results, of budget reports (hledger) and of bright lines (Beeminder): no trend, no
tolerance. Where a target has interim values the line bends through them.
"""

from collections.abc import Iterator

from tracker.assess.arithmetic import Absent, power
from tracker.assess.case import Case
from tracker.assess.measures import Dimension, Measures, progress
from tracker.assess.methods.grading import Answer, Bands, Lack, because_of, in_bands, judged_by
from tracker.assess.methods.judgement import Grade, Judgement, Method, Number, Reason
from tracker.assess.methods.verdict import Verdict
from tracker.assess.rules import SECOND
from tracker.assess.turning import by_schedule, ends
from tracker.assess.waypoints import Waypoint
from tracker.domain.exact import Fraction
from tracker.domain.interval import NEGATIVE, Interval
from tracker.domain.target import GoalKind
from tracker.domain.wording import later

REACHED = Grade("reached", later("all the way"), Verdict.ACHIEVED)
IN_TIME = Grade("in_time", later("in time"), Verdict.ON_TRACK)
LATE = Grade("late", later("behind time"), Verdict.BEHIND)
BACKWARDS = Grade("backwards", later("backwards"), Verdict.REVERSING)
GRADES = (REACHED, IN_TIME, LATE, BACKWARDS)

_NOTHING = Fraction(0)


def judge(case: Case) -> Judgement:
    """Where a target stands by what is known on a day."""
    return judged_by(case, _answer, GRADES)


def _answer(case: Case) -> Answer | Lack:
    value, elapsed, lack = case.value, case.expected, _never(case)
    if lack is not None:
        return lack
    if case.judged is None or isinstance(value, Absent):
        return Lack(value.said if isinstance(value, Absent) else later("no figure since"))
    if isinstance(elapsed, Absent):
        return Lack(elapsed.said)
    if case.years_left and not elapsed:
        return Lack(later("only the baseline"))
    grades = _grades(case, value, elapsed)
    return grades if isinstance(grades, Lack) else Answer(frozenset(grades), tuple(_numbers(case, value, elapsed)))


def _grades(case: Case, value: Interval, elapsed: Fraction) -> set[Grade] | Lack:
    """What the numbers come to that reach the goal, and those that do not; a sum under a ceiling has to wait."""
    can_be_reached, grades = case.can_be_achieved or not case.years_left, set[Grade]()
    if can_be_reached and value.meets(case.goal.bounds):
        grades.add(REACHED)
    for part in [part for _, part in case.goal.outside(value)] if can_be_reached else [value]:
        found = _of_part(case, part, elapsed)
        if isinstance(found, Lack):
            return found
        grades |= found
    return grades


def _numbers(case: Case, value: Interval, elapsed: Fraction) -> Iterator[Number]:
    """The share of the way, and what the line asks for by now, in the goal's terms."""
    share = progress(case, value)
    if isinstance(share, Absent):
        return
    line = _due_now(case, elapsed)
    yield Number("share", later("share of the way"), Dimension.SHARE, measured=share, limits=(elapsed,))
    if line is not None:
        yield Number("due_now", later("due by now"), Dimension.AMOUNT, measured=Interval.exactly(line))


def _never(case: Case) -> Lack | None:
    """Why a promise of this kind has no way to go, if it has none."""
    if case.milestone is not None:
        return Lack(later("a milestone is done or not"), never=True)
    if case.target.heading is not None:
        return Lack(later("a direction has no end to come to"), never=True)
    if case.target.measure is GoalKind.EVERY_PERIOD:
        return Lack(later("each period is judged by itself"), never=True)
    if case.target.measure is GoalKind.AVERAGE:
        return Lack(later("a mean over a window has no path"), never=True)
    return None


def _of_part(case: Case, part: Interval, elapsed: Fraction) -> set[Grade] | Lack:
    """What numbers that have not come to the goal are: by their share of the way, or by the interim value due now."""
    if case.is_to_hold and not case.uses_up:
        return {BACKWARDS}
    share = progress(case, part)
    if isinstance(share, Absent):
        return Lack(share.said)
    if case.uses_up:
        above = Interval(elapsed, None, True, True)
        return in_bands(share, ((Interval(None, elapsed, True, False), IN_TIME), (above, LATE)))
    if case.waypoint is None or not case.yardstick.rules.path_by_trajectory:
        return in_bands(share, _bands(elapsed))
    return _by_line(case, part, case.waypoint)


def _bands(elapsed: Fraction) -> Bands:
    return (
        (NEGATIVE, BACKWARDS),
        *([(Interval(_NOTHING, elapsed, False, True), LATE)] if elapsed > 0 else []),
        (Interval(max(elapsed, _NOTHING), None, False, True), IN_TIME),
    )


def _by_line(case: Case, part: Interval, point: Waypoint) -> set[Grade]:
    """In time on the good side of the line, else late, and backwards behind the start."""
    reached, short = point.sides(case.goal)
    grades, rest = {IN_TIME} if part.meets(reached) else set(), part.overlap(short)
    if rest is None:
        return grades
    share = progress(case, rest)
    behind = set() if isinstance(share, Absent) else in_bands(share, _bands(Fraction(1)))
    return grades | {BACKWARDS if one is BACKWARDS else LATE for one in behind}


def _due_now(case: Case, elapsed: Fraction) -> Fraction | None:
    """What the line asks for by now, where it starts from one number that does not hold the goal."""
    if case.waypoint is not None:
        return case.waypoint.due_now
    start, size = case.yardstick.start, case.yardstick.size
    if isinstance(start, Absent) or start.low is None or not start.is_exact or (case.is_to_hold and not case.uses_up):
        return None
    aim = case.goal.lesser_end if case.uses_up else case.goal.aim(start.low)
    if not case.yardstick.is_geometric:
        return start.low + (aim - start.low) * elapsed
    return None if isinstance(size, Absent) else size.number(power(size.multiple(aim), elapsed))


def edges(case: Case) -> list[Fraction]:
    """The start, and the number that is due by now."""
    line = [] if case.waypoint is None else [case.waypoint.due_now]
    way = case.since_start
    return line if way is None else [*line, *ends(way.start), *by_schedule(case, way, (_NOTHING, Fraction(1)))]


def because(case: Case, measures: Measures, judgement: Judgement) -> Reason | None:
    """The share of the way, and of the time."""
    return because_of(case, measures, judgement, own=_because(case, judgement))


def _because(case: Case, judgement: Judgement) -> Reason | None:
    elapsed, share = case.expected, next((one for one in judgement.numbers if one.name == "share"), None)
    if share is None or isinstance(elapsed, Absent):
        return None
    words, tenths = _USED if case.uses_up else _GONE, round(elapsed * 1000)
    said = words.filled(number="{}", time=f"{tenths // 10}.{tenths % 10}")
    return share.reason(said)


_GONE = later("{number} of the way is gone, and {time} % of the time")
_USED = later("{number} of what is allowed is used, and {time} % of the time is gone")

METHOD = Method(
    name="elapsed/1",
    title=later("share of the way against share of the time"),
    source="docs/methods.md",
    needs=later("a baseline, or a sum over a window"),
    judge=judge,
    because=because,
    rules=SECOND,
    grades=GRADES,
    edges=edges,
)
