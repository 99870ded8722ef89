"""What is concluded about a target, in words and numbers for a reader."""

from datetime import date

from tracker.assess.assessment import Assessment
from tracker.assess.freshness import Freshness, State
from tracker.assess.measures import Absent
from tracker.assess.track_1 import NAME, Flag, Verdict
from tracker.domain.figure import Comparison, Figure, Term
from tracker.domain.goal import Direction, Settled
from tracker.domain.interval import POSITIVE, Interval
from tracker.domain.unit import Unit
from tracker.render.numbers import Toward, plain, short

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
    Flag.APPROXIMATE: "approximate figure",
    Flag.CONFLICT: "trend and schedule disagree",
    Flag.SLIPPING: "slipping",
}
_LACKING = {Direction.FLOOR: "short", Direction.CEILING: "over", Direction.RANGE: "outside"}
_SPARE = {Direction.FLOOR: "above", Direction.CEILING: "below", Direction.RANGE: "inside"}


def figure_text(figure: Figure, unit: Unit) -> str:
    """A figure in its series' unit: '> 1200 亿元', '5.5 ± 0.5 %'."""
    return f"{', '.join(_term_text(term) for term in figure.terms)} {unit.name}"


def _term_text(term: Term) -> str:
    numbers = "–".join(plain(amount.value) for amount in term.amounts)
    if term.tolerance is not None:
        return f"{numbers} ± {plain(term.tolerance.value)}"
    return f"{_SIGNS[term.comparison]}{numbers}"


def attainment_text(assessment: Assessment) -> str:
    """'70.8 %', '> 90.9 %' for a bound; '100 %, not above' where a strict goal is equalled and not passed."""
    measured = assessment.measures.attainment
    if isinstance(measured, Absent):
        return ABSENT
    if measured.is_exact and measured.low == 1 and _fails(assessment):
        return f"100 %, not {_SPARE[assessment.target.goal.direction]}"
    return f"{interval_text(measured * 100, 1, (0, 100))} %"


def _fails(assessment: Assessment) -> bool:
    """Whether the figure judged certainly does not reach the goal."""
    actual = assessment.actual
    return actual is not None and assessment.target.goal.settle(actual.figure) is Settled.NOT_REACHED


def gap_text(assessment: Assessment) -> str:
    """What is left or to spare, with unit and direction: '584 亿元 short', '0.6 pp above', 'inside'."""
    measured, unit = assessment.measures.gap, assessment.series.unit.of_difference
    direction = assessment.target.goal.direction
    if isinstance(measured, Absent):
        return ABSENT
    if measured == Interval.exactly(0):
        return f"not {_SPARE[direction]}" if _fails(assessment) else _NOTHING_LEFT[direction]
    if measured == _SOME_SURPLUS:
        return _SPARE[direction]
    if measured.high is not None and measured.high <= 0:
        return f"{interval_text(-measured, 2, (0,))} {unit} {_SPARE[direction]}"
    if measured.low is not None and measured.low >= 0:
        return f"{interval_text(measured, 2, (0,))} {unit} {_LACKING[direction]}"
    if measured.high is None:
        return "unknown"
    least = Interval(None, measured.high, True, measured.high_open)
    return f"{interval_text(least, 2, (0,))} {unit} {_LACKING[direction]}, or none"


_SOME_SURPLUS = -POSITIVE
_NOTHING_LEFT = {Direction.FLOOR: "just reached", Direction.CEILING: "just kept", Direction.RANGE: "inside"}


def interval_text(measured: Interval, places: int, guards: tuple[int, ...]) -> str:
    """One number, '> 90.9', '≤ 12' or '3 to 4'; ends rounded outward."""
    low, high = measured.low, measured.high
    if low is not None and low == high:
        return short(low, places, Toward.NEAREST, guards)
    lower = "" if low is None else short(low, places, Toward.DOWN, guards)
    upper = "" if high is None else short(high, places, Toward.UP, guards)
    if lower and upper:
        return f"{lower} to {upper}"
    if lower:
        return f"{'>' if measured.low_open else '≥'} {lower}"
    return f"{'<' if measured.high_open else '≤'} {upper}" if upper else "any"


def pace_text(assessment: Assessment, between: str = " ") -> str:
    """'0.55 by the end of 2024'."""
    measured, actual = assessment.measures.pace, assessment.actual
    if isinstance(measured, Absent) or actual is None:
        return ABSENT
    return f"{interval_text(measured, 2, (0, 1))}{between}by the end of {actual.period}"


def remarks(assessment: Assessment) -> list[str]:
    """What belongs beside the verdict: the answers left open, doubts, and whether it is replaced."""
    judgement = assessment.judgement
    answers = [" or ".join(answer.value for answer in judgement.alternatives)] if judgement.alternatives else []
    provisional = ["provisional"] if judgement.provisional else []
    replaced = [f"superseded by {assessment.superseded_by}"] if assessment.superseded_by else []
    return answers + provisional + [_FLAGS[flag] for flag in judgement.flags] + replaced


def freshness_text(freshness: Freshness) -> str:
    """'fresh', 'stale, 266 days'."""
    if freshness.days_late is None:
        return freshness.state.value
    return f"{freshness.state.value}, {freshness.days_late} {'day' if freshness.days_late == 1 else 'days'}"


def summary_text(assessments: list[Assessment], as_of: date) -> str:
    """The last line: how many targets of each verdict, how many series overdue; superseded ones do not count."""
    counted = [one for one in assessments if one.superseded_by is None]
    verdicts = [verdict.value for verdict in Verdict for one in counted if one.verdict is verdict]
    overdue = {one.series.id: one.freshness.state for one in counted if one.freshness.state in _OVERDUE}
    states = [state.value for state in State for found in overdue.values() if found is state]
    parts = [
        f"{len(counted)} target{'' if len(counted) == 1 else 's'} as of {as_of} (rule {NAME}): {_counts(verdicts)}",
        *([f"{len(assessments) - len(counted)} superseded, not counted"] if len(counted) < len(assessments) else []),
        *([f"{len(overdue)} series overdue: {_counts(states)}"] if overdue else []),
    ]
    return "; ".join(parts)


def _counts(words: list[str]) -> str:
    """'4 met, 2 missed'; 'none' of nothing."""
    return ", ".join(f"{words.count(word)} {word}" for word in dict.fromkeys(words)) or "none"


_OVERDUE = frozenset({State.EMPTY, State.LATE, State.STALE})
