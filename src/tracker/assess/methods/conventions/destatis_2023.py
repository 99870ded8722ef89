"""The method `destatis/2023`: the weather symbols of Germany's sustainable development indicators.

A dated goal is judged by where the last five yearly changes lead, one that must hold by whether it does and moves the
right way, a direction by the mean change and the last one. Source: Federal Statistical Office of Germany, indicator
report, as worded in open-sdg-site-starter, page "status".
"""

from msgspec import Struct

from tracker.assess.arithmetic import Absent
from tracker.assess.case import Case
from tracker.assess.measures import Dimension, Measures
from tracker.assess.methods.grading import Answer, Bands, Lack, because_of, in_bands, judged_by
from tracker.assess.methods.judgement import Grade, Judgement, Method, Number, Reason
from tracker.assess.methods.verdict import Verdict
from tracker.assess.outlook import side_miss
from tracker.assess.rules import SECOND
from tracker.assess.trend import History, Stretch
from tracker.assess.turning import by_trend, ends
from tracker.domain.exact import Fraction
from tracker.domain.goal import Side
from tracker.domain.interval import NEGATIVE, NOT_NEGATIVE, NOT_POSITIVE, POSITIVE, Interval
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind, Heading
from tracker.domain.wording import later

SUN = Grade("sun", later("sun"), Verdict.ON_TRACK)
SLIGHTLY_CLOUDY = Grade("slightly_cloudy", later("slightly cloudy"), Verdict.BEHIND)
CLOUD = Grade("cloud", later("cloud"), Verdict.OFF_TRACK)
THUNDERSTORM = Grade("thunderstorm", later("thunderstorm"), Verdict.REVERSING)
GRADES = (SUN, SLIGHTLY_CLOUDY, CLOUD, THUNDERSTORM)

_FEWEST = 4
_NEAR, _FAR = Fraction(1, 20), Fraction(1, 5)
_BANDS: Bands = (
    (Interval(None, _NEAR, True, True), SUN),
    (Interval(_NEAR, _FAR, False, False), SLIGHTLY_CLOUDY),
    (Interval(_FAR, Fraction(1), True, True), CLOUD),
    (Interval(Fraction(1), None, False, True), THUNDERSTORM),
)


class _Way(Struct, frozen=True):
    """The latest figure, the one before it, the first of the last six, in the goal's terms, and the years between."""

    now: Interval
    before: Interval
    first: Interval
    years: Fraction

    @property
    def stretch(self) -> Stretch:
        """From the first figure to the latest."""
        return Stretch(start=self.first, end=self.now, years=self.years, rise=self.now - self.first, first=None)


def judge(case: Case) -> Judgement:
    """The symbol of a target by what is known on a day."""
    return judged_by(case, _answer, GRADES)


def _answer(case: Case) -> Answer | Lack:
    way = _way(case)
    if isinstance(way, Lack):
        return way
    if case.target.heading is not None:
        return Answer(frozenset(_of_a_direction(way, 1 if case.target.heading is Heading.UP else -1)))
    grades = _where_reached(case, way)
    must_hold, numbers = case.target.measure is GoalKind.EVERY_PERIOD or not case.years_left, list[Number]()
    for side, part in case.goal.outside(way.now):
        if must_hold:
            grades |= _where_short(side, part, way)
            continue
        short = part.overlap(side.short)
        if part.contains(side.end):
            grades |= {SUN if one is CLOUD else one for one in _where_short(side, Interval.exactly(side.end), way)}
        if short is not None:
            missed = side_miss(side=side, stretch=way.stretch, actual=short, years=case.years_left)
            grades |= in_bands(missed, _BANDS)
            numbers.append(_miss(missed))
    is_one = len(numbers) == 1 and not way.now.meets(case.goal.bounds)
    return Answer(frozenset(grades), tuple(numbers) if is_one else ())


def _miss(measured: Interval) -> Number:
    return Number("miss", later("miss"), Dimension.SHARE, measured=measured, limits=(_NEAR, _FAR))


def _way(case: Case) -> _Way | Lack:
    """The last changes, at most five and at least three, a year apart and with no break between."""
    target = case.target
    for is_none, said in (
        (case.milestone is not None, later("a milestone is done or not")),
        (target.measure is GoalKind.TOTAL, later("a running sum has no yearly changes")),
        (target.measure is GoalKind.AVERAGE, later("a mean over a window has no yearly changes")),
        (target.measure.in_percent and case.series.kind is Kind.GROWTH, later("chained growth has no yearly changes")),
    ):
        if is_none:
            return Lack(said, never=True)
    if case.judged is None or isinstance(case.value, Absent):
        return Lack(case.value.said if isinstance(case.value, Absent) else later("no figure since"))
    if target.measure.of_change and not (case.baseline and case.baseline.figure.bounds.is_exact):
        return Lack(later("a change is counted from a baseline known exactly"))
    run = History(case.alone, case.history.breaks).run(case.judged)
    if len(run) < _FEWEST:
        return Lack(later("fewer than {count} figures in a row", count=_FEWEST))
    earlier = [one for one in map(case.yardstick.value, run[1:]) if isinstance(one, Interval)]
    years = case.yardstick.clock.years(run[-1].period, case.judged.period)
    return _Way(now=case.value, before=earlier[0], first=earlier[-1], years=years)


def _of_a_direction(way: _Way, rising: int) -> set[Grade]:
    """By the mean change and the last one; each figure may lie anywhere in its bounds."""
    found = set[Grade]()
    for is_mean_right, is_last_right, grade in (
        (True, True, SUN),
        (True, False, SLIGHTLY_CLOUDY),
        (False, True, CLOUD),
        (False, False, THUNDERSTORM),
    ):
        by_mean = _passing(way.now, way.first, rising, is_past=is_mean_right)
        if by_mean is not None and _passing(by_mean, way.before, rising, is_past=is_last_right) is not None:
            found.add(grade)
    return found


def _passing(numbers: Interval, others: Interval, rising: int, *, is_past: bool) -> Interval | None:
    """The numbers that are past some of the others, in the good direction, or else not past some of them."""
    if rising < 0:
        turned = _passing(-numbers, -others, 1, is_past=is_past)
        return None if turned is None else -turned
    if is_past:
        return numbers.overlap(Interval(others.low, None, True, True))
    is_open = others.high is None or others.high_open
    return numbers.overlap(Interval(None, others.high, True, is_open))


def _where_reached(case: Case, way: _Way) -> set[Grade]:
    """Of numbers that reach the goal: whether they have come nearer to leaving it. Within a range none has."""
    reached = way.now.overlap(case.goal.bounds)
    if reached is None:
        return set()
    if len(case.goal.sides) > 1:
        return {SUN}
    change = (reached - way.first) * case.goal.sides[0].rising
    holds = {SUN} if change.meets(NOT_NEGATIVE) else set()
    return holds | ({SLIGHTLY_CLOUDY} if change.meets(NEGATIVE) else set())


def _where_short(side: Side, part: Interval, way: _Way) -> set[Grade]:
    """Of numbers that do not reach it and have no time left: whether they move there."""
    change = (part - way.first) * side.rising
    moves = {CLOUD} if change.meets(POSITIVE) else set()
    return moves | ({THUNDERSTORM} if change.meets(NOT_POSITIVE) else set())


def edges(case: Case) -> list[Fraction] | Absent:
    """Where the last changes turn round, and where the miss comes to a limit."""
    way = _way(case)
    if isinstance(way, Lack):
        return Absent(way.said)
    return [*ends(way.first), *by_trend(case, way.stretch, (_NEAR, _FAR, Fraction(1)))]


def because(case: Case, measures: Measures, judgement: Judgement) -> Reason | None:
    """The number that decided where a forecast did, else the rule by which it was read."""
    return because_of(case, measures, judgement, own=_because(case, judgement))


def _because(case: Case, judgement: Judgement) -> Reason | None:
    if judgement.numbers:
        return judgement.numbers[0].reason(_BY_MISS)
    if case.target.heading is not None:
        return Reason(later("by the mean of the last five yearly changes, and the last one"))
    return Reason(later("by whether the goal is reached, and the mean of the last five yearly changes"))


_BY_MISS = later(
    "the forecast lacks {number} of what is left (sun below {near} %, slightly cloudy up to {far} %)",
    number="{}",
    near=_NEAR * 100,
    far=_FAR * 100,
)


METHOD = Method(
    name="destatis/2023",
    title=later("weather symbols of the German sustainability indicators"),
    source="https://github.com/Nachhaltige-Entwicklung-Deutschland/open-sdg-site-starter",
    needs=later("four figures in a row, a year apart"),
    judge=judge,
    because=because,
    rules=SECOND,
    grades=GRADES,
    edges=edges,
)
