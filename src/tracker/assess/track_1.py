"""The verdict, rule `track/1`: one word for a target, from a fixed table read from the top.

Where the bounds of a figure leave more than one answer open, the verdict is ``indeterminate`` and all answers are kept.
The bands (5 % and 20 % of what is left) are those of the German sustainability indicators; pace 0.95 and 0.80 mirror
them. A change to any rule gets a new name.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from functools import reduce
from operator import add

from tracker.assess.evidence import Evidence, Stretch
from tracker.assess.measured import Absent
from tracker.assess.measures import pace
from tracker.assess.observed import Observation, parts_of
from tracker.assess.rates import side_miss
from tracker.assess.windows import Held, held
from tracker.domain.goal import Direction, Goal, Settled, Side
from tracker.domain.interval import POSITIVE, Interval, quotient
from tracker.domain.target import Measure

NAME = "track/1"


class Verdict(Enum):
    """The judgement of a target, in the order of a report: what is settled first."""

    MET = "met"
    MISSED = "missed"
    ACHIEVED = "achieved"
    ON_TRACK = "on_track"
    BEHIND = "behind"
    OFF_TRACK = "off_track"
    REVERSING = "reversing"
    INDETERMINATE = "indeterminate"
    AWAITING = "awaiting"
    PENDING = "pending"
    NO_DATA = "no_data"


class Flag(Enum):
    """What a reader should know beside the verdict."""

    ACROSS_BREAK = "across_break"
    APPROXIMATE = "approximate"
    CONFLICT = "conflict"
    OTHER_SEASON = "other_season"
    SLIPPING = "slipping"


class Basis(Enum):
    """What the forecast is taken from before the due period's figure is in, and what decides if anything must."""

    TREND = "trend"
    SCHEDULE = "schedule"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, the answers it leaves open if it is indeterminate, and what it rests on.

    ``settled_by`` is the part of a period that settles it before the whole is in.
    """

    verdict: Verdict
    alternatives: tuple[Verdict, ...] = ()
    basis: Basis | None = None
    flags: tuple[Flag, ...] = ()
    provisional: bool = False
    settled_by: Observation | None = None


_PACE_BANDS = (
    (Interval(None, Fraction(0), True, True), Verdict.REVERSING),
    (Interval(Fraction(0), Fraction(4, 5), False, True), Verdict.OFF_TRACK),
    (Interval(Fraction(4, 5), Fraction(19, 20), False, True), Verdict.BEHIND),
    (Interval(Fraction(19, 20), None, False, True), Verdict.ON_TRACK),
)
_MISS_BANDS = (
    (Interval(None, Fraction(1, 20), True, True), Verdict.ON_TRACK),
    (Interval(Fraction(1, 20), Fraction(1, 5), False, False), Verdict.BEHIND),
    (Interval(Fraction(1, 5), Fraction(1), True, True), Verdict.OFF_TRACK),
    (Interval(Fraction(1), None, False, True), Verdict.REVERSING),
)
_NEAR = Interval(None, Fraction(1, 20), True, True)
_NOT_NEAR = Interval(Fraction(1, 20), None, False, True)
_OVERSHOOT_BANDS = (
    (Interval(Fraction(1, 20), Fraction(1, 5), False, False), Verdict.BEHIND),
    (Interval(Fraction(1, 5), None, True, True), Verdict.OFF_TRACK),
)


def judge(evidence: Evidence) -> Judgement:
    """The verdict on a target by what is known on a day."""
    if not evidence.has_records:
        return Judgement(Verdict.NO_DATA)
    if evidence.target.measure is Measure.EVERY_PERIOD:
        return _every_period(evidence, held(evidence))
    if evidence.due_figure is not None:
        return _settled(evidence, evidence.due_figure)
    if evidence.begun is not None and evidence.forced is not Settled.OPEN:
        return _forced(evidence, evidence.begun)
    if evidence.has_gap:
        return Judgement(Verdict.INDETERMINATE, _BOTH)
    if evidence.due_has_ended:
        return Judgement(Verdict.AWAITING, flags=_flags(evidence, evidence.judged, set()))
    judged = evidence.judged
    actual = None if judged is None else evidence.value(judged)
    if judged is None or not isinstance(actual, Interval):
        return Judgement(Verdict.PENDING)
    return _before_due(evidence, judged, actual)


_BOTH = (Verdict.MET, Verdict.MISSED)


def _settled(evidence: Evidence, due_figure: Observation) -> Judgement:
    """The due period's figure decides, or leaves both answers open."""
    flags, provisional = _flags(evidence, due_figure, set()), _is_provisional(evidence, due_figure)
    settled = evidence.terms.settle(due_figure)
    if settled is Settled.OPEN:
        return Judgement(Verdict.INDETERMINATE, _BOTH, None, flags, provisional)
    verdict = Verdict.MET if settled is Settled.REACHED else Verdict.MISSED
    return Judgement(verdict, flags=flags, provisional=provisional)


def _is_provisional(evidence: Evidence, observation: Observation) -> bool:
    """Whether what settles may change: the figure, and where the goal is a change those it is counted from."""
    if not evidence.target.measure.of_change:
        return observation.is_provisional
    return any(one.is_provisional for one in evidence.terms.used(observation))


def _forced(evidence: Evidence, part: Observation) -> Judgement:
    """What is recorded of the due period settles it: a ceiling is broken, or a floor passed; the rest only adds."""
    flags, provisional = _flags(evidence, part, set()), _is_provisional(evidence, part)
    verdict = Verdict.MISSED
    if evidence.forced is Settled.REACHED:
        verdict = Verdict.MET if evidence.due_has_ended else Verdict.ACHIEVED
    return Judgement(verdict, flags=flags, provisional=provisional, settled_by=part)


def _every_period(evidence: Evidence, found: Held) -> Judgement:
    """One period outside is enough; all inside once the window is complete; on track as long as all recorded hold."""
    provisional = any(one.is_provisional for one in evidence.points.values())
    is_approximate = any(one.figure.approximate for one in evidence.points.values())
    flags = (Flag.APPROXIMATE,) if is_approximate else ()
    if found.failed:
        return Judgement(Verdict.MISSED, (), None, flags, provisional, found.settled_by)
    if len(found.held) == found.periods:
        return Judgement(Verdict.MET, (), None, flags, provisional)
    due_is_in, others_unknown = evidence.due_figure is not None, found.open or found.unknown
    if due_is_in or (evidence.due_has_ended and others_unknown):
        return Judgement(Verdict.INDETERMINATE, _BOTH, None, flags, provisional)
    if evidence.due_has_ended:
        return Judgement(Verdict.AWAITING, (), None, flags)
    if found.open:
        return Judgement(Verdict.INDETERMINATE, (Verdict.MISSED, Verdict.ON_TRACK), None, flags, provisional)
    return Judgement(Verdict.ON_TRACK if found.held else Verdict.PENDING, (), None, flags, provisional)


def _before_due(evidence: Evidence, judged: Observation, actual: Interval) -> Judgement:
    basis = _basis(evidence)
    if evidence.can_be_achieved and evidence.terms.settle(judged) is Settled.REACHED:
        flags = _flags(evidence, judged, {Flag.SLIPPING} if _slips(evidence, judged, actual) else set())
        return Judgement(Verdict.ACHIEVED, (), basis, flags, _is_provisional(evidence, judged))
    by_trend, by_schedule = _answers_by_trend(evidence, judged, actual), _answers_by_schedule(evidence, judged, actual)
    decided = by_trend or by_schedule
    both = by_trend and by_schedule and not evidence.is_to_hold
    conflict = {Flag.CONFLICT} if both and by_trend.isdisjoint(by_schedule) else set()
    flags = _flags(evidence, judged, conflict)
    if not decided:
        return Judgement(Verdict.PENDING, (), basis, flags, _is_provisional(evidence, judged))
    start = evidence.trend.first if evidence.trend is not None else evidence.baseline
    provisional = _is_provisional(evidence, judged) or (start is not None and start.is_provisional)
    answers = decided | _answers_inside(evidence, judged, actual) | _answers_of_the_rest(evidence)
    if len(answers) == 1:
        return Judgement(answers.pop(), (), basis, flags, provisional)
    return Judgement(Verdict.INDETERMINATE, in_order(answers), basis, flags, provisional)


def _basis(evidence: Evidence) -> Basis | None:
    if evidence.trend is not None:
        return Basis.TREND
    return None if evidence.since_baseline is None else Basis.SCHEDULE


def _answers_inside(evidence: Evidence, judged: Observation, actual: Interval) -> set[Verdict]:
    """A figure that may lie in the goal may have achieved it; a sum that may be past its ceiling may have missed it.

    An approximate figure settles nothing: one whose number lies in the goal has achieved it, or is about to unless it
    held it before.
    """
    if not evidence.can_be_achieved:
        past = [part for side, part in evidence.goal.outside(actual) if side.rising < 0]
        return {Verdict.MISSED} if past and not evidence.series.signed else set()
    if actual.overlap(evidence.goal.bounds) is None:
        return set()
    is_near = judged.figure.approximate and not evidence.is_to_hold
    return {Verdict.ACHIEVED, Verdict.ON_TRACK} if is_near else {Verdict.ACHIEVED}


def _answers_of_the_rest(evidence: Evidence) -> set[Verdict]:
    """What is recorded after the periods that a sum is judged by may have settled it, where its bounds allow."""
    begun, goal = evidence.begun, evidence.goal
    if evidence.target.measure is not Measure.TOTAL or begun is None or evidence.series.signed:
        return set()
    known = reduce(add, (part.figure.bounds for part in parts_of(begun)))
    if any(side.rising < 0 for side, _ in goal.outside(known)):
        return {Verdict.MISSED}
    is_passed = goal.direction is Direction.FLOOR and known.overlap(goal.bounds) is not None
    return {Verdict.ACHIEVED} if is_passed else set()


def _answers_by_schedule(evidence: Evidence, judged: Observation, actual: Interval) -> set[Verdict]:
    """The answers by pace for the numbers outside the goal; none where there is nothing to judge by."""
    stretch = evidence.since_baseline
    if stretch is None:
        return set()
    if evidence.target.measure is Measure.TOTAL:
        return _answers_of_sum(evidence, actual * (1 + evidence.years_left(judged) / stretch.years))
    if evidence.is_to_hold:
        return {Verdict.REVERSING} if _has_left(evidence, actual) else set()
    parts = [part for _, part in evidence.goal.outside(actual)] or [actual]
    measured = [pace(evidence, judged, part) for part in parts]
    paces = [one for one in measured if isinstance(one, Interval)]
    if len(paces) < len(parts):
        return set()
    return {answer for one in paces for answer in _in_bands(one, _PACE_BANDS)}


def _answers_of_sum(evidence: Evidence, projected: Interval) -> set[Verdict]:
    """The answers by where a sum ends at the pace so far: for each number the worse of what its goal's ends say."""
    found = [(projected, Verdict.ON_TRACK)]
    for side in evidence.goal.sides:
        parts = [
            (one.overlap(band), max(answer, word, key=_SEVERITY.index))
            for one, answer in found
            for band, word in _sum_bands(side)
        ]
        found = [(part, answer) for part, answer in parts if part is not None]
    return {answer for _, answer in found}


_SEVERITY = (Verdict.ON_TRACK, Verdict.BEHIND, Verdict.OFF_TRACK, Verdict.REVERSING)


def _sum_bands(side: Side) -> list[tuple[Interval, Verdict]]:
    """The bands of pace for a projected sum: as shares of an end it must reach, or the end as a share of it."""
    end = side.end * side.rising
    near, far = (Fraction(19, 20), Fraction(4, 5)) if end > 0 else (Fraction(20, 19), Fraction(5, 4))
    bands = [
        (Interval(end * near, None, False, True), Verdict.ON_TRACK),
        (_below(end * far, end * near), Verdict.BEHIND),
        (_below(Fraction(0), end * far) if end > 0 else Interval(None, end * far, True, True), Verdict.OFF_TRACK),
        (Interval(None, Fraction(0), True, True) if end > 0 else None, Verdict.REVERSING),
    ]
    return [(band if side.rising > 0 else -band, word) for band, word in bands if band is not None]


def _below(low: Fraction, high: Fraction) -> Interval | None:
    return Interval(low, high, False, True) if low < high else None


def _has_left(evidence: Evidence, actual: Interval) -> bool:
    """Whether numbers that do not certainly hold a goal have left it: always if it held, else once past its number."""
    goal, start = evidence.goal, evidence.terms.start
    was_held = isinstance(start, Interval) and start.within(goal.bounds)
    return was_held or goal.gap(actual).within(POSITIVE)


def _answers_by_trend(evidence: Evidence, judged: Observation, actual: Interval) -> set[Verdict]:
    """The answers by the forecast's miss for the numbers outside the goal; none without a trend."""
    trend, goal = evidence.trend, evidence.goal
    if trend is None:
        return set()
    answers: set[Verdict] = set()
    for side, part in goal.outside(actual):
        answers |= _answers_at_edge(side, trend, part)
        short = part.overlap(_short_of(side))
        if short is not None:
            answers |= _answers_short(goal, side, trend, short, evidence.years_left(judged))
    return answers or {Verdict.ON_TRACK}


def _short_of(side: Side) -> Interval:
    """The numbers with something left to this end."""
    return Interval(None, side.end, True, True) if side.rising > 0 else Interval(side.end, None, True, True)


def _answers_at_edge(side: Side, trend: Stretch, part: Interval) -> set[Verdict]:
    """At the very number of a strict goal nothing is left to compare a miss with: what moved to it is on track."""
    if not part.contains(side.end):
        return set()
    before = side.gap(trend.start)
    moved = {Verdict.ON_TRACK} if before.overlap(POSITIVE) else set()
    return moved if before.within(POSITIVE) else moved | {Verdict.REVERSING}


def _answers_short(goal: Goal, side: Side, trend: Stretch, part: Interval, years: Fraction) -> set[Verdict]:
    """The answers for numbers with something left, from the forecast's miss; a range may also be overshot."""
    missed = side_miss(side, trend, part, years)
    answers = _in_bands(missed, _MISS_BANDS)
    if goal.direction is not Direction.RANGE:
        return answers
    width = abs(goal.sides[1].end - goal.sides[0].end)
    overshot = -missed - quotient(Interval.exactly(width), side.gap(part))
    if overshot.is_above(_NEAR):
        answers.discard(Verdict.ON_TRACK)
    beyond = overshot.overlap(_NOT_NEAR)
    return answers if beyond is None else answers | _in_bands(beyond, _OVERSHOOT_BANDS)


def _in_bands(measured: Interval, bands: Iterable[tuple[Interval, Verdict]]) -> set[Verdict]:
    """What the bands say of every number of a set."""
    return {verdict for band, verdict in bands if measured.overlap(band) is not None}


def _slips(evidence: Evidence, judged: Observation, actual: Interval) -> bool:
    """Whether the last change certainly went the wrong way."""
    previous = evidence.previous
    if previous is None or previous.figure.approximate or judged.figure.approximate:
        return False
    before = evidence.value(previous)
    return isinstance(before, Interval) and evidence.goal.gap(actual).is_above(evidence.goal.gap(before))


def _flags(evidence: Evidence, judged: Observation | None, flags: set[Flag]) -> tuple[Flag, ...]:
    """The flags given, and those that the figures used carry with them."""
    if judged is None:
        return ()
    origin, trend = evidence.terms.origin, None if judged is evidence.due_figure else evidence.trend
    reaches_back = not isinstance(evidence.terms.start, Absent)
    if origin is not None and reaches_back and evidence.breaks_between(origin, judged.period):
        flags.add(Flag.ACROSS_BREAK)
    if evidence.terms.is_of_another_season(judged):
        flags.add(Flag.OTHER_SEASON)
    used = [*evidence.terms.used(judged), *([trend.first] if trend and trend.first else [])]
    if any(record.figure.approximate for record in used):
        flags.add(Flag.APPROXIMATE)
    return tuple(flag for flag in Flag if flag in flags)


def in_order(verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """Verdicts in the order of a report."""
    return tuple(verdict for verdict in Verdict if verdict in set(verdicts))
