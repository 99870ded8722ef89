"""The table that a case is judged by: one word, read from the top. `track/1` and `track/2` share its rows.

Where the bounds of a figure leave more than one answer open, the verdict is ``indeterminate`` and all answers are kept.
The bands (5 % and 20 % of what is left) are those of the German sustainability indicators; pace 0.95 and 0.80 mirror
them. What the two methods measure differently is in their rules, and resolved in the case.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import assert_never

from tracker.assess.arithmetic import Absent
from tracker.assess.average import Average
from tracker.assess.case import Case
from tracker.assess.every_period import Held
from tracker.assess.measures import GAP, MISS, PACE, Measure, Measures, pace, path_share, progress
from tracker.assess.methods.doubts import flags_of, is_provisional
from tracker.assess.methods.judgement import Judgement, Reason, in_order
from tracker.assess.methods.verdict import Flag, Verdict
from tracker.assess.milestone import Milestone
from tracker.assess.outlook import side_miss
from tracker.assess.sums import Observation, as_recorded
from tracker.assess.trend import Basis, Stretch
from tracker.assess.turning import by_path, by_schedule, by_trend
from tracker.domain.exact import Fraction
from tracker.domain.goal import Direction, Goal, Settled, Side
from tracker.domain.interval import NEGATIVE, POSITIVE, Interval
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind
from tracker.domain.wording import Sentence, later

_NOTHING, _ALL = Fraction(0), Fraction(1)
_BEHIND_PACE, _GOOD_PACE = Fraction(4, 5), Fraction(19, 20)
_GOOD_MISS, _BEHIND_MISS = Fraction(1, 20), Fraction(1, 5)

_PACE_BANDS = (
    (Interval(None, _NOTHING, True, True), Verdict.REVERSING),
    (Interval(_NOTHING, _BEHIND_PACE, False, True), Verdict.OFF_TRACK),
    (Interval(_BEHIND_PACE, _GOOD_PACE, False, True), Verdict.BEHIND),
    (Interval(_GOOD_PACE, None, False, True), Verdict.ON_TRACK),
)
_MISS_BANDS = (
    (Interval(None, _GOOD_MISS, True, True), Verdict.ON_TRACK),
    (Interval(_GOOD_MISS, _BEHIND_MISS, False, False), Verdict.BEHIND),
    (Interval(_BEHIND_MISS, _ALL, True, True), Verdict.OFF_TRACK),
    (Interval(_ALL, None, False, True), Verdict.REVERSING),
)
_NEAR = Interval(None, _GOOD_MISS, True, True)
_NOT_NEAR = Interval(_GOOD_MISS, None, False, True)
_OVERSHOOT_BANDS = (
    (Interval(_GOOD_MISS, _BEHIND_MISS, False, False), Verdict.BEHIND),
    (Interval(_BEHIND_MISS, None, True, True), Verdict.OFF_TRACK),
)
_BOTH = (Verdict.MET, Verdict.MISSED)
_SEVERITY = (Verdict.ON_TRACK, Verdict.BEHIND, Verdict.OFF_TRACK, Verdict.REVERSING)


def judge(case: Case) -> Judgement:
    """The verdict on a target by what is known on a day."""
    of_kind = _of_its_kind(case)
    if of_kind is not None:
        return of_kind
    if case.forced_by is not None and (case.due_figure is None or case.settled is Settled.OPEN):
        return _forced(case, case.forced_by)
    if case.due_figure is not None:
        return _settled(case, case.due_figure)
    if case.has_gap:
        return Judgement(Verdict.INDETERMINATE, _BOTH)
    if case.due_has_ended:
        return _awaited(case, flags_of(case, case.judged))
    if case.judged is None or not isinstance(case.value, Interval):
        return Judgement(Verdict.PENDING)
    return _before_due(case, case.judged, case.value)


def _of_its_kind(case: Case) -> Judgement | None:
    """The verdict where the kind of promise has rows of its own, or nothing is there to judge."""
    if not case.target.has_number:
        return Judgement(Verdict.NOT_JUDGED)
    if case.milestone is not None:
        return _milestone(case, case.milestone)
    if not case.has_records:
        return Judgement(Verdict.NO_DATA)
    if case.held is not None:
        return _every_period(case, case.held)
    return None if case.average is None else _average(case, case.average)


def _milestone(case: Case, stone: Milestone) -> Judgement:
    """Done in time or not; where nothing tells, by whether it is over."""
    provisional = stone.told_by is not None and stone.told_by.is_provisional
    match stone.settled:
        case Settled.REACHED:
            return Judgement(Verdict.MET, provisional=provisional)
        case Settled.NOT_REACHED:
            return Judgement(Verdict.MISSED, provisional=provisional)
        case Settled.OPEN:
            if stone.told_by is not None:
                return Judgement(Verdict.INDETERMINATE, _BOTH, provisional=provisional)
            return Judgement(Verdict.AWAITING if case.due_has_ended else Verdict.PENDING)
        case _:
            assert_never(stone.settled)


def _average(case: Case, mean: Average) -> Judgement:
    """By the mean of all periods once they are in, and before where those to come cannot change it."""
    flags, provisional = flags_of(case, mean.so_far), mean.so_far is not None and mean.so_far.is_provisional
    is_firm = mean.so_far is not None and not mean.so_far.figure.approximate
    settled = case.goal.settles(mean.whole) if is_firm else Settled.OPEN
    is_over = mean.is_complete or case.due_has_ended
    if settled is Settled.REACHED:
        return Judgement(Verdict.MET if is_over else Verdict.ACHIEVED, flags=flags, provisional=provisional)
    if settled is Settled.NOT_REACHED:
        return Judgement(Verdict.MISSED, flags=flags, provisional=provisional)
    if not is_over:
        return Judgement(Verdict.PENDING, flags=flags, provisional=provisional)
    answers = set(_BOTH)
    if not mean.is_complete and not case.is_due_recorded and mean.left == 1:
        answers = {Verdict.AWAITING} | _settled_by_rest(case, mean)
    if len(answers) == 1:
        return Judgement(answers.pop(), flags=flags)
    return Judgement(
        verdict=Verdict.INDETERMINATE, alternatives=in_order(answers), flags=flags, provisional=provisional
    )


def _settled_by_rest(case: Case, mean: Average) -> set[Verdict]:
    """What the figures there are may have settled by some of the numbers they allow, whatever the one left brings."""
    return set() if case.series.signed else _settling(case.goal, mean.total * Fraction(1, mean.periods), Verdict.MET)


def _settled(case: Case, due_figure: Observation) -> Judgement:
    """The due period's figure decides, or leaves both answers open."""
    flags, provisional = flags_of(case, due_figure), is_provisional(case, due_figure)
    if case.settled is Settled.OPEN:
        return Judgement(verdict=Verdict.INDETERMINATE, alternatives=_BOTH, flags=flags, provisional=provisional)
    verdict = Verdict.MET if case.settled is Settled.REACHED else Verdict.MISSED
    return Judgement(verdict, flags=flags, provisional=provisional)


def _forced(case: Case, part: Observation) -> Judgement:
    """What is recorded of the due period settles it: a ceiling is broken, or a floor passed; the rest only adds."""
    verdict = Verdict.MISSED
    if case.forced is Settled.REACHED:
        verdict = Verdict.MET if case.due_has_ended else Verdict.ACHIEVED
    return Judgement(
        verdict=verdict,
        flags=flags_of(case, part),
        provisional=is_provisional(case, part),
        settled_by=part,
    )


def _every_period(case: Case, found: Held) -> Judgement:
    """One period outside is enough; all inside once the window is complete; on track as long as all recorded hold."""
    provisional = any(one.is_provisional for one in case.points.values())
    is_approximate = any(one.figure.approximate for one in case.points.values())
    flags = (Flag.APPROXIMATE,) if is_approximate else ()
    if found.failed:
        return Judgement(verdict=Verdict.MISSED, flags=flags, provisional=provisional, settled_by=found.settled_by)
    if len(found.held) == found.periods:
        return Judgement(verdict=Verdict.MET, flags=flags, provisional=provisional)
    if case.due_figure is not None or (case.due_has_ended and found.unknown):
        return Judgement(verdict=Verdict.INDETERMINATE, alternatives=_BOTH, flags=flags, provisional=provisional)
    if case.due_has_ended and not found.open:
        return _awaited(case, flags)
    if found.open:
        return Judgement(
            verdict=Verdict.INDETERMINATE,
            alternatives=in_order(_answers_of_open_periods(case, found)),
            flags=flags,
            provisional=provisional,
        )
    return Judgement(
        verdict=Verdict.ON_TRACK if found.held else Verdict.PENDING,
        flags=flags,
        provisional=provisional,
    )


def _answers_of_open_periods(case: Case, found: Held) -> set[Verdict]:
    """An open period may be outside. If all are inside, what is said without any: by the due one, if it is over."""
    if not case.due_has_ended:
        has_figure = found.held or any(one.last in case.points for one in found.open)
        return {Verdict.MISSED, Verdict.ON_TRACK if has_figure else Verdict.PENDING}
    if case.target.due in found.held:
        return set(_BOTH)
    return {Verdict.MISSED, Verdict.AWAITING} | _answers_of_a_part(case)


def _awaited(case: Case, flags: tuple[Flag, ...]) -> Judgement:
    """Over, and its figure not in; but a part known as a bound may have settled it already."""
    settled = _answers_of_a_part(case)
    if not settled:
        return Judgement(Verdict.AWAITING, flags=flags)
    answers, provisional = in_order(settled | {Verdict.AWAITING}), any(is_provisional(case, one) for one in case.begun)
    return Judgement(verdict=Verdict.INDETERMINATE, alternatives=answers, flags=flags, provisional=provisional)


def _answers_of_a_part(case: Case) -> set[Verdict]:
    """What the recorded part of the due period settles for some of the numbers it allows: it can only grow."""
    if case.series.signed or case.series.kind is not Kind.FLOW:
        return set()
    known = [case.yardstick.possible(as_recorded(part)) for part in case.begun]
    return {answer for one in known if isinstance(one, Interval) for answer in _settling(case.goal, one, Verdict.MET)}


def _settling(goal: Goal, known: Interval, passed: Verdict) -> set[Verdict]:
    """What a sum that can only grow may have settled: a ceiling may be broken, a floor passed."""
    if any(side.rising < 0 for side, _ in goal.outside(known)):
        return {Verdict.MISSED}
    return {passed} if goal.direction is Direction.FLOOR and known.meets(goal.bounds) else set()


def _before_due(case: Case, judged: Observation, actual: Interval) -> Judgement:
    """By the latest figure: the goal is reached already, or the trend or the schedule tells where it leads."""
    if case.can_be_achieved and case.settled is Settled.REACHED:
        flags = flags_of(case, judged, *([Flag.SLIPPING] if _slips(case, judged, actual) else []))
        return Judgement(verdict=Verdict.ACHIEVED, flags=flags, provisional=is_provisional(case, judged))
    by_trend, by_schedule = _answers_by_trend(case, actual), _answers_by_schedule(case, actual)
    decided = by_trend or by_schedule
    both = by_trend and by_schedule and not case.is_to_hold
    flags = flags_of(case, judged, *([Flag.CONFLICT] if both and by_trend.isdisjoint(by_schedule) else []))
    if not decided:
        return Judgement(verdict=Verdict.PENDING, flags=flags, provisional=is_provisional(case, judged))
    start = case.trend.first if case.trend is not None else case.baseline
    provisional = is_provisional(case, judged) or (start is not None and start.is_provisional)
    answers = decided | _answers_inside(case, judged, actual) | _answers_of_the_rest(case)
    if len(answers) == 1:
        return Judgement(verdict=answers.pop(), flags=flags, provisional=provisional)
    return Judgement(
        verdict=Verdict.INDETERMINATE, alternatives=in_order(answers), flags=flags, provisional=provisional
    )


def _answers_inside(case: Case, judged: Observation, actual: Interval) -> set[Verdict]:
    """A figure that may lie in the goal may have achieved it; a sum that may be past its ceiling may have missed it.

    An approximate figure settles nothing: one whose number lies in the goal has achieved it, or is about to unless it
    held it before and no trend tells more.
    """
    if not case.can_be_achieved:
        past = [part for side, part in case.goal.outside(actual) if side.rising < 0]
        return {Verdict.MISSED} if past and not case.series.signed else set()
    if not actual.meets(case.goal.bounds):
        return set()
    is_near = judged.figure.approximate and not (case.is_to_hold and case.trend is None)
    return {Verdict.ACHIEVED, Verdict.ON_TRACK} if is_near else {Verdict.ACHIEVED}


def _answers_of_the_rest(case: Case) -> set[Verdict]:
    """What is recorded after the periods that a sum is judged by may have settled it, where its bounds allow."""
    if case.target.measure is not GoalKind.TOTAL or case.series.signed:
        return set()
    known = [as_recorded(part).figure.bounds for part in case.begun]
    return {answer for one in known for answer in _settling(case.goal, one, Verdict.ACHIEVED)}


def _answers_by_schedule(case: Case, actual: Interval) -> set[Verdict]:
    """The answers by pace for the numbers outside the goal; none where there is nothing to judge by."""
    if case.target.path and case.yardstick.rules.path_by_trajectory:
        return _answers_by_path(case, actual)
    stretch = case.since_start
    if stretch is None:
        return set()
    if case.target.measure is GoalKind.TOTAL:
        return _answers_of_sum(case, actual * (1 + case.years_left / stretch.years))
    if case.is_to_hold:
        return {Verdict.REVERSING} if _has_left(case, actual) else set()
    parts = [part for _, part in case.goal.outside(actual)] or [actual]
    measured = [pace(case, progress(case, part)) for part in parts]
    paces = [one for one in measured if isinstance(one, Interval)]
    if len(paces) < len(parts):
        return set()
    return {answer for one in paces for answer in _in_bands(one, _PACE_BANDS)}


def _answers_by_path(case: Case, actual: Interval) -> set[Verdict]:
    """The answers by the interim values: reached what is due now, or how far from the one before towards it."""
    point = case.waypoint
    if point is None:
        return set()
    reached, rest = point.sides(case.goal)
    answers, short = {Verdict.ON_TRACK} if actual.meets(reached) else set(), actual.overlap(rest)
    if short is None:
        return answers
    share = path_share(point, short)
    if isinstance(share, Absent):
        return answers | {Verdict.OFF_TRACK}
    found = _in_bands(share, _PACE_BANDS) - {Verdict.REVERSING}
    return answers | found | (_behind_the_value_before(case, short) if share.meets(NEGATIVE) else set())


def _behind_the_value_before(case: Case, short: Interval) -> set[Verdict]:
    """What has not come to the interim value before: it moves away only where it is behind the start as well."""
    reached = progress(case, short)
    if isinstance(reached, Absent) or not reached.meets(NEGATIVE):
        return {Verdict.OFF_TRACK}
    return {Verdict.REVERSING} if reached.within(NEGATIVE) else {Verdict.REVERSING, Verdict.OFF_TRACK}


def _answers_of_sum(case: Case, projected: Interval) -> set[Verdict]:
    """The answers by where a sum ends at the pace so far: for each number the worse of what its goal's ends say."""
    found = [(projected, Verdict.ON_TRACK)]
    for side in case.goal.sides:
        parts = [
            (one.overlap(band), max(answer, word, key=_SEVERITY.index))
            for one, answer in found
            for band, word in _sum_bands(side)
        ]
        found = [(part, answer) for part, answer in parts if part is not None]
    return {answer for _, answer in found}


def _sum_bands(side: Side) -> list[tuple[Interval, Verdict]]:
    """The bands of pace for a projected sum: as shares of an end it must reach, or the end as a share of it.

    A ceiling is turned round first, so that its end is below zero and more is better: then the end by the sum is the
    pace, and the limits are the reciprocals.
    """
    end = side.end * side.rising
    near, far = (_GOOD_PACE, _BEHIND_PACE) if end > 0 else (1 / _GOOD_PACE, 1 / _BEHIND_PACE)
    bands = [
        (Interval(end * near, None, False, True), Verdict.ON_TRACK),
        (_below(end * far, end * near), Verdict.BEHIND),
        (_below(_NOTHING, end * far) if end > 0 else Interval(None, end * far, True, True), Verdict.OFF_TRACK),
        (Interval(None, _NOTHING, True, True) if end > 0 else None, Verdict.REVERSING),
    ]
    return [(band if side.rising > 0 else -band, word) for band, word in bands if band is not None]


def _below(low: Fraction, high: Fraction) -> Interval | None:
    return Interval(low, high, False, True) if low < high else None


def _has_left(case: Case, actual: Interval) -> bool:
    """Whether numbers that do not certainly hold a goal have left it: always if it held, else once past its number."""
    goal, start = case.goal, case.yardstick.start
    was_held = isinstance(start, Interval) and start.within(goal.bounds)
    return was_held or goal.gap(actual).is_positive


def _answers_by_trend(case: Case, actual: Interval) -> set[Verdict]:
    """The answers by the forecast's miss for the numbers outside the goal; none without a trend."""
    trend, goal = case.trend, case.goal
    if trend is None:
        return set()
    answers: set[Verdict] = set()
    for side, part in goal.outside(actual):
        if part.contains(side.end):
            answers |= _answers_at_edge(goal=goal, side=side, trend=trend, years=case.years_left)
        short = part.overlap(side.short)
        if short is not None:
            answers |= _answers_short(goal=goal, side=side, trend=trend, part=short, years=case.years_left)
    return answers or {Verdict.ON_TRACK}


def _answers_at_edge(goal: Goal, side: Side, trend: Stretch, years: Fraction) -> set[Verdict]:
    """At the very number of a strict goal nothing is left to compare a miss with: by where it has come from.

    What moved to it is on track, unless it goes on past the far end of a range: of nothing left that is any share.
    """
    before = side.gap(trend.start)
    answers = set() if before.is_positive else {Verdict.REVERSING}
    moved = before.overlap(POSITIVE)
    if moved is None:
        return answers
    if goal.direction is not Direction.RANGE:
        return answers | {Verdict.ON_TRACK}
    ahead, beyond = moved * (years / trend.years), Interval(_width(goal), None, True, True)
    answers |= set() if ahead.within(beyond) else {Verdict.ON_TRACK}
    return answers | {Verdict.OFF_TRACK} if ahead.meets(beyond) else answers


def _width(goal: Goal) -> Fraction:
    """From one end of a range to the other; nothing for a floor or ceiling."""
    return abs(goal.sides[-1].end - goal.sides[0].end)


def _answers_short(goal: Goal, side: Side, trend: Stretch, part: Interval, years: Fraction) -> set[Verdict]:
    """The answers for numbers with something left, from the forecast's miss; a range may also be overshot."""
    missed = side_miss(side=side, stretch=trend, actual=part, years=years)
    answers = _in_bands(missed, _MISS_BANDS)
    if goal.direction is not Direction.RANGE:
        return answers
    overshot = -side_miss(side=side, stretch=trend, actual=part, years=years, width=_width(goal))
    if overshot.is_above(_NEAR):
        answers.discard(Verdict.ON_TRACK)
    beyond = overshot.overlap(_NOT_NEAR)
    return answers if beyond is None else answers | _in_bands(beyond, _OVERSHOOT_BANDS)


def _in_bands(measured: Interval, bands: Iterable[tuple[Interval, Verdict]]) -> set[Verdict]:
    """What the bands say of every number of a set."""
    return {verdict for band, verdict in bands if measured.meets(band)}


def _slips(case: Case, judged: Observation, actual: Interval) -> bool:
    """Whether the last change certainly went the wrong way."""
    previous = case.previous
    if previous is None or previous.figure.approximate or judged.figure.approximate:
        return False
    before = case.yardstick.value(previous)
    return isinstance(before, Interval) and case.goal.gap(actual).is_above(case.goal.gap(before))


def edges(case: Case) -> Iterator[Fraction]:
    """Where the trend's miss, or the pace, comes to one of the limits."""
    if case.trend is not None:
        yield from by_trend(case, case.trend, (*MISS.guards, *LIMITS[MISS]))
        return
    limits = (*PACE.guards, *LIMITS[PACE])
    if case.waypoint is not None and case.yardstick.rules.path_by_trajectory:
        yield from by_path(case.waypoint, limits)
    if case.since_start is not None:
        yield from by_schedule(case, case.since_start, limits)


def because(case: Case, measures: Measures, judgement: Judgement) -> Reason | None:
    """What is missing, what the verdict means, or the number that decided and the bands it is read by."""
    verdict, gap = judgement.verdict, measures[GAP]
    if verdict is Verdict.INDETERMINATE and isinstance(gap, Absent):
        return Reason(gap.said)
    if verdict in _MEANINGS:
        return Reason(_MEANINGS[verdict])
    if verdict not in _SEVERITY:
        return None
    measure, words = (MISS, _BY_MISS) if case.basis is Basis.TREND else (PACE, _BY_PACE)
    number, guards = None if case.basis is None else measures[measure], (*measure.guards, *LIMITS[measure])
    return Reason(words, number, dimension=measure.dimension, guards=guards) if isinstance(number, Interval) else None


_MEANINGS: Mapping[Verdict, Sentence] = {
    Verdict.INDETERMINATE: later("the bounds leave more than one answer open"),
    Verdict.AWAITING: later("the due period is over, its figure is not in"),
    Verdict.PENDING: later("not due yet, and nothing to judge it by"),
    Verdict.NO_DATA: later("no figure up to the due period was ever published"),
    Verdict.ACHIEVED: later("reached before its time"),
    Verdict.NOT_JUDGED: later("a promise without a number"),
}
_BY_MISS = later(
    "by the trend the forecast lacks {number} of what is left (on track below {good} %, behind up to {behind} %)",
    number="{}",
    good=_GOOD_MISS * 100,
    behind=_BEHIND_MISS * 100,
)
_BY_PACE = later(
    "pace {number} (on track from 0.{good}, behind from 0.{behind})",
    number="{}",
    good=_GOOD_PACE * 100,
    behind=_BEHIND_PACE * 100,
)

LIMITS: Mapping[Measure, tuple[Fraction, ...]] = {
    PACE: (_BEHIND_PACE, _GOOD_PACE),
    MISS: (_GOOD_MISS, _BEHIND_MISS),
}
"""The numbers between the bands."""
