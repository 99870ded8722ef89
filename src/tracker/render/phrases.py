"""What is concluded about a target, in words and numbers for a reader."""

from collections.abc import Callable, Mapping
from typing import assert_never

from tracker.assess.arithmetic import Absent
from tracker.assess.freshness import Freshness, State
from tracker.assess.measures import ATTAINMENT, GAP, PACE, Dimension
from tracker.assess.methods.registry import DEFAULT
from tracker.assess.methods.verdict import Flag, Verdict
from tracker.assess.review import Assessment, Counts, Review
from tracker.domain.figure import Comparison, Figure, Term
from tracker.domain.goal import Direction, Settled
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.target import GoalKind, Heading
from tracker.render.numbers import Guards, Toward, for_people, plain, short

ABSENT = "–"

_SIGNS = {
    Comparison.VALUE: "",
    Comparison.AT_LEAST: "≥ ",
    Comparison.MORE_THAN: "> ",
    Comparison.AT_MOST: "≤ ",
    Comparison.LESS_THAN: "< ",
    Comparison.BETWEEN: "",
    Comparison.ABOUT: "≈ ",
}
_FLAGS = {
    Flag.ACROSS_BREAK: "across a break",
    Flag.ACROSS_REVISION: "baseline revised since",
    Flag.APPROXIMATE: "approximate figure",
    Flag.CONFLICT: "trend and schedule disagree",
    Flag.OTHER_SEASON: "another season",
    Flag.SLIPPING: "slipping",
}
_HEADINGS = {Heading.UP: "upward", Heading.DOWN: "downward"}
_LACKING = {Direction.FLOOR: "short", Direction.CEILING: "over", Direction.RANGE: "outside"}
_SPARE = {Direction.FLOOR: "above", Direction.CEILING: "below", Direction.RANGE: "inside"}


def figure_text(figure: Figure, unit: str, write: Callable[[str], str] = for_people) -> str:
    """A figure with its unit: '> 1200 亿元', '5.5 ± 0.5 %'; 'unknown' for a sum that may be any number."""
    if figure.done is not None:
        return "done" if figure.done else "not done"
    if not figure.terms:
        return "unknown"
    return f"{', '.join(_term_text(term, write) for term in figure.terms)} {unit}"


def _term_text(term: Term, write: Callable[[str], str]) -> str:
    between = " to " if any(amount.value < 0 for amount in term.amounts) else "–"
    numbers = between.join(write(plain(amount.value)) for amount in term.amounts)
    if term.tolerance is not None:
        return f"{numbers} ± {write(plain(term.tolerance.value))}"
    return f"{_SIGNS[term.comparison]}{numbers}"


def goal_text(assessment: Assessment) -> str:
    """The goal as its measure means it: '> 2000 亿元', 'change ≥ 20 %', '≥ 5 % a year'."""
    target = assessment.target
    if target.statement is not None:
        return target.statement
    return _figure_of_goal(assessment) if target.heading is None else _HEADINGS[target.heading]


def _figure_of_goal(assessment: Assessment) -> str:
    target, unit = assessment.target, assessment.series.unit
    start = None if target.start is None else period_text(assessment, target.start)
    match target.measure:
        case GoalKind.LEVEL:
            return figure_text(target.goal.figure, unit.name)
        case GoalKind.CHANGE:
            return f"change {figure_text(target.goal.figure, unit.of_difference)}"
        case GoalKind.PERCENT_CHANGE:
            return f"change {figure_text(target.goal.figure, '%')}"
        case GoalKind.AVERAGE_GROWTH:
            return f"{figure_text(target.goal.figure, '%')} a year"
        case GoalKind.TOTAL:
            return f"total {figure_text(target.goal.figure, unit.name)} from {start}"
        case GoalKind.EVERY_PERIOD:
            return f"{figure_text(target.goal.figure, unit.name)} each from {start}"
        case GoalKind.AVERAGE:
            return f"mean {figure_text(target.goal.figure, unit.name)} from {start}"
        case _:
            assert_never(target.measure)


def actual_text(assessment: Assessment) -> str:
    """The figure judged and its period, or why there is none."""
    actual = assessment.case.judged
    if actual is None:
        is_none = assessment.verdict is Verdict.NO_DATA or assessment.case.milestone is not None
        return "no figure" if is_none else "none comparable"
    text = f"{figure_text(actual.figure, assessment.series.unit.name)} {at_text(assessment, actual.period)}"
    return f"{text} (baseline)" if actual is assessment.case.baseline else text


def period_text(assessment: Assessment, period: Period) -> str:
    """A period as people of its series write it: 2024/25 where that is its year."""
    return assessment.series.calendar.year_starts.label(period)


def at_text(assessment: Assessment, period: Period) -> str:
    """'in 2024', 'on 2024-06-12'."""
    return f"{'on' if period.first == period.last else 'in'} {period_text(assessment, period)}"


def attainment_text(assessment: Assessment) -> str:
    """'70.8 %', '> 90.9 %' for a bound; '100 %, not above' where a strict goal is equalled and not passed."""
    measured = assessment.measures[ATTAINMENT]
    if isinstance(measured, Absent):
        return ABSENT
    text = f"{interval_text(measured * 100, 1, (0, 100))} %"
    if is_approximate(assessment):
        return f"≈ {text}"
    return f"{text}, not {_SPARE[_direction(assessment)]}" if measured == _ONE and _fails(assessment) else text


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
    return "pp" if assessment.target.measure.in_percent else assessment.series.unit.of_difference


def _at_the_goal(assessment: Assessment) -> str:
    if is_approximate(assessment):
        return "≈ at the goal"
    return f"not {_SPARE[_direction(assessment)]}" if _fails(assessment) else _NOTHING_LEFT[_direction(assessment)]


def _gap_text(measured: Interval, unit: str, direction: Direction) -> str:
    """A gap that is not just zero: all of it lacking, all to spare, or on both sides of the goal."""
    low, high = measured.low, measured.high
    if high is not None and high <= 0:
        if low is None and high == 0:
            return (
                f"{_SPARE[direction]}, margin unknown" if measured.high_open else f"at the goal or {_SPARE[direction]}"
            )
        return f"{interval_text(-measured, 2, (0,))} {unit} {_SPARE[direction]}"
    if low is not None and (low > 0 or (low == 0 and measured.low_open)):
        return f"{interval_text(measured, 2, (0,))} {unit} {_LACKING[direction]}"
    if high is not None:
        most = interval_text(Interval(None, high, True, measured.high_open), 2, (0,))
        return f"{most} {unit} {_LACKING[direction]}, or {_OTHERWISE[direction]}"
    if low is not None:
        most = interval_text(Interval(None, -low, True, measured.low_open), 2, (0,))
        return f"{most} {unit} {_SPARE[direction]}, or {_LACKING[direction]}"
    return "unknown"


_ZERO, _ONE = Interval.exactly(0), Interval.exactly(1)
_NOTHING_LEFT = {Direction.FLOOR: "just reached", Direction.CEILING: "just kept", Direction.RANGE: "inside"}
_OTHERWISE = {Direction.FLOOR: "none", Direction.CEILING: "none", Direction.RANGE: "inside"}


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
        return f"{'> ' if measured.low_open else ''}{lower} to {'< ' if measured.high_open else ''}{upper}"
    if lower:
        return f"{'>' if measured.low_open else '≥'} {lower}"
    return f"{'<' if measured.high_open else '≤'} {upper}" if upper else "any"


def pace_text(assessment: Assessment, between: str = " ") -> str:
    """'0.55 by the end of 2024'."""
    measured, actual = assessment.measures[PACE], assessment.case.judged
    if isinstance(measured, Absent) or actual is None:
        return ABSENT
    number = interval_text(measured, 2, assessment.guards(PACE))
    return f"{number}{between}by the end of {period_text(assessment, actual.period)}"


def reason_text(assessment: Assessment) -> str:
    """Why the verdict is what it is, with the number that decided; nothing where the word says it all."""
    reason = assessment.reason
    if reason is None or reason.measure is None or reason.number is None:
        return "" if reason is None else reason.words
    number, guards = reason.number, assessment.guards(reason.measure)
    if reason.measure.dimension is Dimension.SHARE:
        return reason.words.format(f"{interval_text(number * 100, 1, tuple(one * 100 for one in guards))} %")
    return reason.words.format(interval_text(number, 2, guards))


def verdict_text(assessment: Assessment, between: str = " ") -> str:
    """The verdict, and the answers it leaves open or what it lacks: 'indeterminate (met or missed)'."""
    answers = " or ".join(answer.value for answer in assessment.judgement.alternatives)
    answers = answers or assessment.judgement.pending_because or ""
    return f"{assessment.verdict.value}{between}({answers})" if answers else assessment.verdict.value


def remarks(assessment: Assessment) -> list[str]:
    """What belongs beside the verdict: doubts, and whether it is replaced."""
    judgement = assessment.judgement
    provisional = ["provisional"] if judgement.provisional else []
    replaced = [f"superseded by {assessment.superseded_by}"] if assessment.superseded_by else []
    return (
        held_texts(assessment)
        + _milestone_texts(assessment)
        + _settled_texts(assessment)
        + provisional
        + [_FLAGS[flag] for flag in judgement.flags]
        + replaced
    )


def held_texts(assessment: Assessment) -> list[str]:
    """'held 3 of 4, 1 unknown', for a goal of every period once there are any."""
    held = assessment.case.held
    if held is None or not held.judged:
        return []
    unknown = f", {len(held.unknown)} unknown" if held.unknown else ""
    return [f"held {len(held.held)} of {held.judged}{unknown}"]


def _milestone_texts(assessment: Assessment) -> list[str]:
    """'41 days late', '12 to 41 days late' for something done too late."""
    stone = assessment.case.milestone
    if stone is None or stone.days_late is None:
        return []
    least, most = stone.days_late
    days = f"{least}" if least == most else f"{least} to {most}"
    return [f"{days} day{'' if days == '1' else 's'} late"]


def _settled_texts(assessment: Assessment) -> list[str]:
    """The part of a period that settles the verdict before the whole is in, unless it is the figure judged."""
    part = assessment.judgement.settled_by
    return (
        []
        if part is None or part == assessment.case.judged
        else [f"{figure_text(part.figure, assessment.series.unit.name)} {at_text(assessment, part.period)}"]
    )


def freshness_text(freshness: Freshness, between: str = ", ") -> str:
    """'fresh', 'stale, 2025: 266 days late': the oldest missing period and how late it is."""
    if freshness.days_late is None:
        return freshness.state.value
    days = f"{freshness.days_late} {'day' if freshness.days_late == 1 else 'days'}"
    return f"{freshness.state.value}{between}{freshness.missing[0]}: {days} late"


def summary_text(review: Review, assessments: list[Assessment]) -> str:
    """The last line: how many targets of each verdict, how many series overdue; superseded ones do not count."""
    counts = Counts.of(assessments)
    series = sum(counts.overdue.values())
    of_rule = f"as of {review.as_of} (rule {_methods(assessments)})"
    parts = [
        f"{counts.targets} target{'' if counts.targets == 1 else 's'} {of_rule}: {_counted(counts.verdicts)}",
        *([f"{counts.superseded} superseded, not counted"] if counts.superseded else []),
        *([f"{counts.without_number} without a number, not counted"] if counts.without_number else []),
        *([f"{series} series overdue: {_counted(counts.overdue)}"] if series else []),
    ]
    return "; ".join(parts)


def _methods(assessments: list[Assessment]) -> str:
    """The methods that judged, those that are not the usual one after it; of nothing the usual one."""
    names = dict.fromkeys(one.method.name for one in assessments)
    return " and ".join(sorted(names, key=lambda name: name != DEFAULT.name)) or DEFAULT.name


def _counted(counts: Mapping[Verdict, int] | Mapping[State, int]) -> str:
    """'4 met, 2 missed'; 'none' of nothing."""
    return ", ".join(f"{count} {word.value}" for word, count in counts.items()) or "none"
