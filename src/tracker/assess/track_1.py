"""The verdict, rule `track/1`: one word for a target, from a fixed table read from the top.

Where the bounds of a figure leave more than one answer open, the verdict is ``indeterminate`` and all answers are kept.
The bands (5 % and 20 % of what is left) are those of the German sustainability indicators; pace 0.95 and 0.80 mirror
them. A change to any rule gets a new name.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from tracker.assess.evidence import Evidence, Stretch
from tracker.assess.measures import is_hold, pace
from tracker.assess.rates import side_miss
from tracker.domain.actual import Actual
from tracker.domain.goal import Direction, Goal, Settled, Side
from tracker.domain.interval import POSITIVE, Interval, quotient

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
    SLIPPING = "slipping"


class Basis(Enum):
    """What the forecast is taken from before the due period's figure is in, and what decides if anything must."""

    TREND = "trend"
    SCHEDULE = "schedule"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, the answers it leaves open if it is indeterminate, and what it rests on."""

    verdict: Verdict
    alternatives: tuple[Verdict, ...] = ()
    basis: Basis | None = None
    flags: tuple[Flag, ...] = ()
    provisional: bool = False


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
    """The verdict on a level target by what is known on a day."""
    if not evidence.has_records:
        return Judgement(Verdict.NO_DATA)
    if evidence.due_figure is not None:
        return _settled(evidence, evidence.due_figure)
    if evidence.due_has_ended:
        return Judgement(Verdict.AWAITING, flags=_flags(evidence, evidence.judged, set()))
    if evidence.judged is None:
        return Judgement(Verdict.PENDING)
    return _before_due(evidence, evidence.judged)


def _settled(evidence: Evidence, due_figure: Actual) -> Judgement:
    """The due period's figure decides, or leaves both answers open."""
    flags, provisional = _flags(evidence, due_figure, set()), due_figure.is_provisional
    settled = evidence.target.goal.settle(due_figure.figure)
    if settled is Settled.OPEN:
        return Judgement(Verdict.INDETERMINATE, (Verdict.MET, Verdict.MISSED), None, flags, provisional)
    verdict = Verdict.MET if settled is Settled.REACHED else Verdict.MISSED
    return Judgement(verdict, flags=flags, provisional=provisional)


def _before_due(evidence: Evidence, judged: Actual) -> Judgement:
    basis = _basis(evidence)
    if evidence.target.goal.settle(judged.figure) is Settled.REACHED:
        flags = _flags(evidence, judged, {Flag.SLIPPING} if _slips(evidence, judged) else set())
        return Judgement(Verdict.ACHIEVED, (), basis, flags, judged.is_provisional)
    by_trend, by_schedule = _answers_by_trend(evidence, judged), _answers_by_schedule(evidence, judged)
    decided = by_trend or by_schedule
    both = by_trend and by_schedule and not is_hold(evidence)
    conflict = {Flag.CONFLICT} if both and by_trend.isdisjoint(by_schedule) else set()
    flags = _flags(evidence, judged, conflict)
    if not decided:
        return Judgement(Verdict.PENDING, (), basis, flags, judged.is_provisional)
    start = evidence.trend.start if evidence.trend is not None else evidence.baseline
    provisional = judged.is_provisional or (start is not None and start.is_provisional)
    answers = decided | _answers_inside(evidence, judged)
    if len(answers) == 1:
        return Judgement(answers.pop(), (), basis, flags, provisional)
    return Judgement(Verdict.INDETERMINATE, in_order(answers), basis, flags, provisional)


def _basis(evidence: Evidence) -> Basis | None:
    if evidence.trend is not None:
        return Basis.TREND
    return None if evidence.since_baseline is None else Basis.SCHEDULE


def _answers_inside(evidence: Evidence, judged: Actual) -> set[Verdict]:
    """A figure that may lie in the goal may have achieved it.

    An approximate figure settles nothing: one whose number lies in the goal has achieved it, or is about to unless it
    held it before.
    """
    if judged.figure.bounds.overlap(evidence.target.goal.bounds) is None:
        return set()
    is_near = judged.figure.approximate and not is_hold(evidence)
    return {Verdict.ACHIEVED, Verdict.ON_TRACK} if is_near else {Verdict.ACHIEVED}


def _answers_by_schedule(evidence: Evidence, judged: Actual) -> set[Verdict]:
    """The answers by pace for the numbers outside the goal; none where there is nothing to judge by."""
    if judged is evidence.baseline:
        return set()
    bounds = judged.figure.bounds
    if is_hold(evidence):
        return {Verdict.REVERSING} if _has_left(evidence, bounds) else set()
    parts = [part for _, part in evidence.target.goal.outside(bounds)] or [bounds]
    paces = [pace(evidence, judged, part) for part in parts]
    return {answer for one in paces if isinstance(one, Interval) for answer in _in_bands(one, _PACE_BANDS)}


def _has_left(evidence: Evidence, actual: Interval) -> bool:
    """Whether numbers that do not certainly hold a goal have left it: always if it held, else once past its number."""
    goal, baseline = evidence.target.goal, evidence.baseline
    held = baseline is not None and baseline.figure.bounds.within(goal.bounds)
    return held or goal.gap(actual).within(POSITIVE)


def _answers_by_trend(evidence: Evidence, judged: Actual) -> set[Verdict]:
    """The answers by the forecast's miss for the numbers outside the goal; none without a trend."""
    trend, goal = evidence.trend, evidence.target.goal
    if trend is None:
        return set()
    answers: set[Verdict] = set()
    for side, part in goal.outside(judged.figure.bounds):
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
    before = side.gap(trend.start.figure.bounds)
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


def _slips(evidence: Evidence, judged: Actual) -> bool:
    """Whether the last change certainly went the wrong way."""
    previous, goal = evidence.previous, evidence.target.goal
    if previous is None or previous.figure.approximate or judged.figure.approximate:
        return False
    return goal.gap(judged.figure.bounds).is_above(goal.gap(previous.figure.bounds))


def _flags(evidence: Evidence, judged: Actual | None, flags: set[Flag]) -> tuple[Flag, ...]:
    """The flags given, and those that the figures used carry with them."""
    if judged is None:
        return ()
    baseline = evidence.baseline
    if baseline is not None and evidence.breaks_between(baseline.period, judged.period):
        flags.add(Flag.ACROSS_BREAK)
    used = [judged, *([baseline] if baseline else []), *([evidence.trend.start] if evidence.trend else [])]
    if any(record.figure.approximate for record in used):
        flags.add(Flag.APPROXIMATE)
    return tuple(flag for flag in Flag if flag in flags)


def in_order(verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """Verdicts in the order of a report."""
    return tuple(verdict for verdict in Verdict if verdict in set(verdicts))
