"""What is concluded about a target, in words and numbers for a reader."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TypeAlias, assert_never

from msgspec import Struct

from tracker.assess.arithmetic import Absent
from tracker.assess.freshness import Freshness, State
from tracker.assess.measures import ATTAINMENT, GAP, PACE, Dimension
from tracker.assess.methods.judgement import Judgement
from tracker.assess.methods.registry import USUAL
from tracker.assess.methods.verdict import Flag, Verdict, called
from tracker.assess.review import Assessment, Counts, Review
from tracker.assess.sums import Observation
from tracker.domain.figure import Comparison, Figure, Term
from tracker.domain.goal import Direction, Settled
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.target import GoalKind, Heading
from tracker.domain.wording import Sentence, Words, later, say, say_of
from tracker.render.numbers import Guards, Toward, for_people, plain, short

ABSENT = "–"

Saying: TypeAlias = Callable[[Verdict], Words]
"""How a verdict is called: by its word in machine forms, or as people write it."""

_SIGNS = {
    Comparison.VALUE: "",
    Comparison.AT_LEAST: "≥ ",
    Comparison.MORE_THAN: "> ",
    Comparison.AT_MOST: "≤ ",
    Comparison.LESS_THAN: "< ",
    Comparison.BETWEEN: "",
    Comparison.ABOUT: "≈ ",
}


def state_word(state: State) -> str:  # noqa: C901 - a table
    """How current a series is, in a word."""
    match state:
        case State.EXEMPT:
            return say("exempt")
        case State.CONTEXT:
            return say("context")
        case State.PAUSED:
            return say("paused")
        case State.DISCONTINUED:
            return say("discontinued")
        case State.SETTLED:
            return say("settled")
        case State.FRESH:
            return say("fresh")
        case State.EMPTY:
            return say("empty")
        case State.LATE:
            return say("late")
        case State.STALE:
            return say("stale")
        case _:
            assert_never(state)


def flag_words(flag: Flag) -> str:
    """What a reader should know beside the verdict."""
    match flag:
        case Flag.ACROSS_BREAK:
            return say("across a break")
        case Flag.ACROSS_REVISION:
            return say("baseline revised since")
        case Flag.APPROXIMATE:
            return say("approximate figure")
        case Flag.CONFLICT:
            return say("trend and schedule disagree")
        case Flag.OTHER_SEASON:
            return say("another season")
        case Flag.SLIPPING:
            return say("slipping")
        case _:
            assert_never(flag)


def figure_text(figure: Figure, unit: str, write: Callable[[str], str] = for_people) -> str:
    """A figure with its unit: '> 1200 亿元', '5.5 ± 0.5 %'; 'unknown' for a sum that may be any number."""
    if figure.done is not None:
        return say("done") if figure.done else say("not done")
    if not figure.terms:
        return say("unknown")
    return f"{', '.join(_term_text(term, write) for term in figure.terms)} {unit}"


def _term_text(term: Term, write: Callable[[str], str]) -> str:
    between = say(" to ") if any(amount.value < 0 for amount in term.amounts) else "–"
    numbers = between.join(write(plain(amount.value)) for amount in term.amounts)
    if term.tolerance is not None:
        return f"{numbers} ± {write(plain(term.tolerance.value))}"
    return f"{_SIGNS[term.comparison]}{numbers}"


def goal_text(assessment: Assessment) -> str:
    """The goal as its measure means it: '> 2000 亿元', 'change ≥ 20 %', 'total ≥ 200 套 from 2021'."""
    goal, start = goal_alone_text(assessment), assessment.target.start
    return goal if start is None else say("{goal} from {start}", goal=goal, start=period_text(assessment, start))


def goal_alone_text(assessment: Assessment) -> str:
    """The goal without the start of its window: 'total ≥ 200 套'."""
    target = assessment.target
    if target.statement is not None:
        return target.statement
    match target.heading:
        case None:
            return _figure_of_goal(assessment)
        case Heading.UP:
            return say("upward")
        case Heading.DOWN:
            return say("downward")
        case _:
            assert_never(target.heading)


def _figure_of_goal(assessment: Assessment) -> str:
    target, unit = assessment.target, assessment.series.unit
    goal = target.goal.figure
    match target.measure:
        case GoalKind.LEVEL:
            return figure_text(goal, unit.name)
        case GoalKind.CHANGE:
            return say("change {figure}", figure=figure_text(goal, unit.of_difference))
        case GoalKind.PERCENT_CHANGE:
            return say("change {figure}", figure=figure_text(goal, "%"))
        case GoalKind.AVERAGE_GROWTH:
            return say("{figure} a year", figure=figure_text(goal, "%"))
        case GoalKind.TOTAL:
            return say("total {figure}", figure=figure_text(goal, unit.name))
        case GoalKind.EVERY_PERIOD:
            return say("{figure} each", figure=figure_text(goal, unit.name))
        case GoalKind.AVERAGE:
            return say("mean {figure}", figure=figure_text(goal, unit.name))
        case _:
            assert_never(target.measure)


def actual_text(assessment: Assessment) -> str:
    """The figure judged and its period, or why there is none."""
    actual = assessment.case.judged
    if actual is None:
        is_none = assessment.verdict is Verdict.NO_DATA or assessment.case.milestone is not None
        return say("no figure") if is_none else say("none comparable")
    text = _figure_at(assessment, actual)
    return say("{text} (baseline)", text=text) if actual is assessment.case.baseline else text


def period_text(assessment: Assessment, period: Period) -> str:
    """A period as people of its series write it: 2024/25 where that is its year."""
    return assessment.series.calendar.year_starts.label(period)


def at_text(assessment: Assessment, period: Period) -> str:
    """'in 2024', 'on 2024-06-12'."""
    written = period_text(assessment, period)
    return say("on {day}", day=written) if period.first == period.last else say("in {period}", period=written)


def _figure_at(assessment: Assessment, observation: Observation) -> str:
    """'> 1200 亿元 in 2024', '12.4 on 2024-06-12'."""
    figure, period = figure_text(observation.figure, assessment.series.unit.name), observation.period
    written = period_text(assessment, period)
    if period.first == period.last:
        return say("{figure} on {day}", figure=figure, day=written)
    return say("{figure} in {period}", figure=figure, period=written)


def attainment_text(assessment: Assessment) -> str:
    """'70.8 %', '> 90.9 %' for a bound; '100 %, not above' where a strict goal is equalled and not passed."""
    measured = assessment.measures[ATTAINMENT]
    if isinstance(measured, Absent):
        return ABSENT
    text = f"{interval_text(measured * 100, 1, (0, 100))} %"
    if is_approximate(assessment):
        return f"≈ {text}"
    if measured == _ONE and _fails(assessment):
        return say("{share}, {remark}", share=text, remark=_not_past(assessment))
    return text


def is_approximate(assessment: Assessment) -> bool:
    """Whether the figure judged is an about without a tolerance."""
    return assessment.case.judged is not None and assessment.case.judged.figure.approximate


def _direction(assessment: Assessment) -> Direction:
    return assessment.target.goal.direction


def _fails(assessment: Assessment) -> bool:
    """Whether the figure judged certainly does not reach the goal."""
    return assessment.case.settled is Settled.NOT_REACHED


def gap_text(assessment: Assessment) -> str:
    """What is left or to spare, with unit and direction: '584 亿元 short', '0.6 pp above', 'inside'."""
    measured = assessment.measures[GAP]
    if isinstance(measured, Absent):
        return ABSENT
    if measured == _ZERO:
        return _at_the_goal(assessment)
    text = _gap_text(measured, gap_unit(assessment), _direction(assessment))
    return f"≈ {text}" if is_approximate(assessment) else text


def gap_unit(assessment: Assessment) -> str:
    """What a gap is counted in: the series' unit, or percentage points of a change in percent."""
    return say("pp") if assessment.target.measure.in_percent else assessment.series.unit.of_difference


def _at_the_goal(assessment: Assessment) -> str:
    if is_approximate(assessment):
        return f"≈ {say('at the goal')}"
    return _not_past(assessment) if _fails(assessment) else _just(_direction(assessment))


def _not_past(assessment: Assessment) -> str:
    """A goal that is to be passed and is equalled."""
    direction = _direction(assessment)
    match direction:
        case Direction.FLOOR:
            return say("not above")
        case Direction.CEILING:
            return say("not below")
        case Direction.RANGE:
            return say("not inside")
        case _:
            assert_never(direction)


def _just(direction: Direction) -> str:
    """A goal at whose very end the figure stands."""
    match direction:
        case Direction.FLOOR:
            return say("just reached")
        case Direction.CEILING:
            return say("just kept")
        case Direction.RANGE:
            return say("inside")
        case _:
            assert_never(direction)


def _gap_text(measured: Interval, unit: str, direction: Direction) -> str:
    """A gap that is not just zero: all of it lacking, all to spare, or on both sides of the goal."""
    low, high, words = measured.low, measured.high, _GAPS[direction]
    if high is not None and high <= 0:
        if low is None and high == 0:
            return str(words.beyond if measured.high_open else words.at_or_beyond)
        said, number = words.to_spare, -measured
    elif low is not None and (low > 0 or (low == 0 and measured.low_open)):
        said, number = words.lacking, measured
    elif high is not None:
        said, number = words.lacking_or_none, Interval(None, high, True, measured.high_open)
    elif low is not None:
        said, number = words.to_spare_or_lacking, Interval(None, -low, True, measured.low_open)
    else:
        return say("unknown")
    return str(said.filled(gap=f"{interval_text(number, 2, (0,))} {unit}"))


class _Words(Struct, frozen=True):
    """What is said of a gap to one kind of goal; ``{gap}`` is the number that lacks, or that is to spare."""

    beyond: Sentence
    at_or_beyond: Sentence
    to_spare: Sentence
    lacking: Sentence
    lacking_or_none: Sentence
    to_spare_or_lacking: Sentence


_GAPS: Mapping[Direction, _Words] = {
    Direction.FLOOR: _Words(
        beyond=later("above, margin unknown"),
        at_or_beyond=later("at the goal or above"),
        to_spare=later("{gap} above"),
        lacking=later("{gap} short"),
        lacking_or_none=later("{gap} short, or none"),
        to_spare_or_lacking=later("{gap} above, or short"),
    ),
    Direction.CEILING: _Words(
        beyond=later("below, margin unknown"),
        at_or_beyond=later("at the goal or below"),
        to_spare=later("{gap} below"),
        lacking=later("{gap} over"),
        lacking_or_none=later("{gap} over, or none"),
        to_spare_or_lacking=later("{gap} below, or over"),
    ),
    Direction.RANGE: _Words(
        beyond=later("inside, margin unknown"),
        at_or_beyond=later("at the goal or inside"),
        to_spare=later("{gap} inside"),
        lacking=later("{gap} outside"),
        lacking_or_none=later("{gap} outside, or inside"),
        to_spare_or_lacking=later("{gap} inside, or outside"),
    ),
}


_ZERO, _ONE = Interval.exactly(0), Interval.exactly(1)


def interval_text(measured: Interval, places: int, guards: Guards) -> str:
    """One number, '> 90.9', '≤ 12' or '3 to < 4'; ends rounded outward."""
    return for_people(_interval_text(measured, places, guards))


def _interval_text(measured: Interval, places: int, guards: Guards) -> str:
    low, high = measured.low, measured.high
    if low is not None and low == high:
        return short(value=low, places=places, toward=Toward.NEAREST, guards=guards)
    lower = "" if low is None else short(value=low, places=places, toward=Toward.DOWN, guards=guards)
    upper = "" if high is None else short(value=high, places=places, toward=Toward.UP, guards=guards)
    if lower and upper:
        return f"{'> ' if measured.low_open else ''}{lower}{say(' to ')}{'< ' if measured.high_open else ''}{upper}"
    if lower:
        return f"{'>' if measured.low_open else '≥'} {lower}"
    return f"{'<' if measured.high_open else '≤'} {upper}" if upper else say("any")


def pace_text(assessment: Assessment, *, on_two_lines: bool = False) -> str:
    """'0.55 by the end of 2024'."""
    measured, actual = assessment.measures[PACE], assessment.case.judged
    if isinstance(measured, Absent) or actual is None:
        return ABSENT
    number = interval_text(measured, 2, assessment.guards(PACE))
    period = period_text(assessment, actual.period)
    if on_two_lines:
        return f"{number}\n{say('by the end of {period}', period=period)}"
    return say("{pace} by the end of {period}", pace=number, period=period)


def reason_text(assessment: Assessment) -> str:
    """Why the verdict is what it is, with the number that decided; nothing where the word says it all."""
    reason = assessment.reason
    if reason is None or reason.number is None:
        return "" if reason is None else reason.words
    return reason.words.format(number_text(reason.number, reason.dimension, reason.guards))


def number_text(number: Interval, dimension: Dimension, guards: Guards) -> str:
    """A number that has no unit: a share and a rate in percent with one digit, a ratio with two."""
    if dimension in (Dimension.SHARE, Dimension.GROWTH):
        return f"{interval_text(number * 100, 1, tuple(one * 100 for one in guards))} %"
    return interval_text(number, 2, guards)


def verdict_text(assessment: Assessment, *, on_two_lines: bool = False, word: Saying = called) -> str:
    """The verdict, with the method's own words, the answers it leaves open or what it lacks.

    'indeterminate (met or missed)', 'on_track (sun)'.
    """
    judgement, verdict = assessment.judgement, str(word(assessment.verdict))
    answers = say(" or ").join(own_words(judgement) or [str(word(answer)) for answer in judgement.alternatives])
    answers = answers or judgement.pending_because or ""
    if not answers:
        return verdict
    if on_two_lines:
        return f"{verdict}\n{say('({answers})', answers=answers)}"
    return say("{verdict} ({answers})", verdict=verdict, answers=answers)


def own_words(judgement: Judgement) -> list[str]:
    """The answers in the words of a method that has its own; none of one that answers in verdicts."""
    return [grade.words for grade in judgement.grades]


def remarks(assessment: Assessment) -> list[str]:
    """What belongs beside the verdict: doubts, and whether it is replaced."""
    judgement = assessment.judgement
    provisional = [say("provisional")] if judgement.provisional else []
    replaced = [say("superseded by {target}", target=assessment.superseded_by)] if assessment.superseded_by else []
    return (
        held_texts(assessment)
        + milestone_texts(assessment)
        + _settled_texts(assessment)
        + provisional
        + [flag_words(flag) for flag in judgement.flags]
        + replaced
    )


def held_texts(assessment: Assessment) -> list[str]:
    """'held 3 of 4, 1 unknown', for a goal of every period once there are any."""
    held = assessment.case.held
    if held is None or not held.judged:
        return []
    count = len(held.held)
    if not held.unknown:
        return [say("held {count} of {judged}", count=count, judged=held.judged)]
    unknown = len(held.unknown)
    return [say("held {count} of {judged}, {unknown} unknown", count=count, judged=held.judged, unknown=unknown)]


def milestone_texts(assessment: Assessment) -> list[str]:
    """'41 days late', '12 to 41 days late' for something done too late."""
    stone = assessment.case.milestone
    if stone is None or stone.days_late is None:
        return []
    least, most = stone.days_late
    if least == most:
        return [say_of(least, "{count} day late", "{count} days late")]
    return [say("{least} to {most} days late", least=least, most=most)]


def _settled_texts(assessment: Assessment) -> list[str]:
    """The part of a period that settles the verdict before the whole is in, unless it is the figure judged."""
    part = assessment.judgement.settled_by
    return [] if part is None or part == assessment.case.judged else [_figure_at(assessment, part)]


def freshness_text(freshness: Freshness, *, on_two_lines: bool = False) -> str:
    """'fresh', 'stale, 2025: 266 days late': the oldest missing period and how late it is."""
    if freshness.days_late is None:
        return state_word(freshness.state)
    late = say_of(freshness.days_late, "{count} day late", "{count} days late")
    state, period = state_word(freshness.state), freshness.missing[0]
    if on_two_lines:
        return f"{state}\n{say('{period}: {late}', period=period, late=late)}"
    return say("{state}, {period}: {late}", state=state, period=period, late=late)


def attention_text(count: int, considered: int, day: date) -> str:
    """How many of the targets looked at need attention."""
    if not count:
        return say_of(
            considered,
            "the one target needs no attention as of {day}",
            "none of {count} targets needs attention as of {day}",
            day=day,
        )
    return say_of(
        considered,
        "{some} of {count} target needs attention",
        "{some} of {count} targets need attention",
        some=count,
    )


def summary_text(review: Review, assessments: list[Assessment], word: Saying = called) -> str:
    """The last line: how many targets of each verdict, how many series overdue; superseded ones do not count."""
    counts = Counts.of(assessments)
    series = sum(counts.overdue.values())
    judged = say_of(
        counts.targets,
        "{count} target as of {day} (rule {rule}): {counts}",
        "{count} targets as of {day} (rule {rule}): {counts}",
        day=review.as_of,
        rule=_methods(assessments),
        counts=_enumerated((count, str(word(one))) for one, count in counts.verdicts.items()),
    )
    states = _enumerated((count, state_word(one)) for one, count in counts.overdue.items())
    parts = [
        judged,
        *([say("{count} superseded, not counted", count=counts.superseded)] if counts.superseded else []),
        *([say("{count} without a number, not counted", count=counts.without_number)] if counts.without_number else []),
        *([say("{count} series overdue: {counts}", count=series, counts=states)] if series else []),
    ]
    return say("; ").join(parts)


def _methods(assessments: list[Assessment]) -> str:
    """The methods that judged, those that are not the usual one after it; of nothing the usual one."""
    names = dict.fromkeys(one.method.name for one in assessments)
    return say(" and ").join(sorted(names, key=lambda name: name != USUAL.value)) or USUAL.value


def _enumerated(counts: Iterable[tuple[int, str]]) -> str:
    """'4 met, 2 missed'; 'none' of nothing."""
    return say(", ").join(say("{count} {word}", count=count, word=word) for count, word in counts) or say("none")
