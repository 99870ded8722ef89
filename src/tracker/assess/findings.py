"""What `check` finds in usable files: late and stale series, baselines without a figure, verdicts asked for."""

from collections.abc import Iterator
from datetime import date
from typing import assert_never

from msgspec import Struct

from tracker.assess.freshness import Freshness, Lateness, State, late_or_stale, release_day, unsure
from tracker.assess.methods.verdict import Verdict, called
from tracker.assess.review import Assessment, Review
from tracker.domain.actual import is_long_ago
from tracker.domain.period import Period
from tracker.domain.problem import Code, Problem, Subject, SubjectKind, Underlined
from tracker.domain.series import Series
from tracker.domain.target import Target
from tracker.domain.vintages import known
from tracker.domain.wording import Sentence, any_of, later, later_of, listed

_GRAVEST_FIRST = (
    *(Verdict.REVERSING, Verdict.OFF_TRACK, Verdict.MISSED, Verdict.BEHIND),
    *(Verdict.INDETERMINATE, Verdict.AWAITING, Verdict.NO_DATA, Verdict.PENDING, Verdict.NOT_JUDGED),
    *(Verdict.ON_TRACK, Verdict.ACHIEVED, Verdict.MET),
)
"""All verdicts, as they are told: what is bad, what cannot be judged, what is good."""


class Missing(Struct, frozen=True):
    """What is known of a late series for good: which periods it lacks, not for how many days."""

    periods: tuple[Period, ...]


class Judged(Struct, frozen=True):
    """What is known of a verdict for good: the word, and the period it rests on."""

    verdict: Verdict
    period: Period | None


class Scope(Struct, frozen=True):
    """What is looked at: targets and series by id; None for all."""

    targets: frozenset[str] | None = None
    series: frozenset[str] | None = None


def subjects(review: Review, scope: Scope, verdicts: frozenset[Verdict]) -> list[Subject]:
    """Every series and target in scope in file order, with what is found about it on the day of a review.

    Series that are sound only because they are exempt, unfinished or context count as sound, and so do derived ones:
    what they lack is told of their parts. A superseded target is not judged.
    """
    return [*_series(review, scope), *_targets(review, scope, verdicts)]


def _series(review: Review, scope: Scope) -> Iterator[Subject]:
    for series in review.register.series.values():
        if scope.series is None or series.id in scope.series:
            current = review.freshness(series.id)
            found = () if series.derived is not None else tuple(_freshness_findings(series, current, review.as_of))
            yield Subject(SubjectKind.SERIES, series.id, found, is_context=current.state is State.CONTEXT)


def _targets(review: Review, scope: Scope, verdicts: frozenset[Verdict]) -> Iterator[Subject]:
    """Without verdicts asked for nothing is judged but what may lack its baseline."""
    for target in review.targets.values():
        if target.id not in review.superseded and (scope.targets is None or target.id in scope.targets):
            is_asked_for = bool(verdicts) and review.assessment(target.id).verdict in verdicts
            found = [_verdict_finding(review.assessment(target.id))] if is_asked_for else []
            yield Subject(SubjectKind.TARGET, target.id, (*_baseline_findings(review, target), *found))


def _baseline_findings(review: Review, target: Target) -> Iterator[Problem]:
    """That the figure progress is counted from lacks, unless it is awaited, or told already as one that is late."""
    series, period = review.register.series[target.series], target.baseline
    if period is None or release_day(series.calendar, period) >= review.as_of:
        return
    if period not in review.freshness(series.id).missing and _lacks_its_baseline(review, target):
        yield Problem(
            code=Code.BASELINE_MISSING,
            origin=target.origin.at("baseline"),
            said=later(
                "progress of {target} counts from {period}, of which no figure is recorded",
                target=target.id,
                period=period,
            ),
            advice=_entry(series, period, review.as_of) if series.derived is None else _parts_of(series, period),
            facts=Missing((period,)),
        )


def _parts_of(series: Series, period: Period) -> Sentence:
    """What to do about a period of a derived series, which has no records of its own."""
    parts = () if series.derived is None else series.derived.parts
    return later("record {period} of what it is made of: {parts}", period=period, parts=listed(parts))


def _lacks_its_baseline(review: Review, target: Target) -> bool:
    """Whether it has none and needs one. It is judged only where none is recorded as such: parts may add up to it."""
    records = known(review.register.records(target.series), review.as_of)
    if any(one.period == target.baseline and not one.is_forecast for one in records):
        return False
    case = review.case(target.id)
    return case.baseline is None and not case.yardstick.is_chained


def _freshness_findings(series: Series, current: Freshness, day: date) -> Iterator[Problem]:
    """One finding for a series with anything missing, however much is missing."""
    if current.days_late is None or current.released is None:
        return
    oldest, newest = current.missing[0], current.missing[-1]
    late = later_of(
        current.days_late,
        "the figure of {series} for {period} was due {day}, {count} day ago",
        "the figure of {series} for {period} was due {day}, {count} days ago",
        series=series.id,
        period=oldest,
        day=current.released,
    )
    said = late
    if newest != oldest:
        number = len(current.missing)
        said = later("{late}; missing up to {newest}, {number} in all", late=said, newest=newest, number=number)
    if not current.is_sure:
        said = later("{late} ({note})", late=said, note=unsure(current.released))
    if current.state is State.EMPTY:
        said = later("{late}; none was ever recorded", late=said)
    code = _code(late_or_stale(current.days_late, series.calendar.grace_days))
    yield Problem(
        code=code,
        origin=series.origin,
        said=said,
        advice=_entry(series, oldest, day),
        underlined=Underlined.KEY,
        facts=Missing(current.missing),
        degree=current.days_late,
    )


def _code(lateness: Lateness) -> Code:
    match lateness:
        case State.LATE:
            return Code.FIGURE_LATE
        case State.STALE:
            return Code.FIGURE_STALE
        case _:
            assert_never(lateness)


def entry_line(series: Series, period: Period, day: date) -> str:
    """The line that writes the missing figure down, once it is known, with the period it is published for.

    Of a period long before the day it must say since when the figure is public.
    """
    return str(_entry(series, period, day))


def _entry(series: Series, period: Period, day: date) -> Sentence:
    published, is_old = series.as_published(period), is_long_ago(period, day)
    if series.usual.is_known and is_old:
        return later("track add {series} FIGURE --period {period} --published DATE", series=series.id, period=published)
    if series.usual.is_known:
        return later("track add {series} FIGURE --period {period}", series=series.id, period=published)
    if is_old:
        return later(
            "track add {series} FIGURE --period {period} --published DATE --publisher NAME",
            series=series.id,
            period=published,
        )
    return later("track add {series} FIGURE --period {period} --publisher NAME", series=series.id, period=published)


def _verdict_finding(assessment: Assessment) -> Problem:
    target, verdict, judged = assessment.target, assessment.verdict, assessment.case.judged
    return Problem(
        code=Code.VERDICT,
        origin=target.origin,
        said=_judged(assessment),
        advice=later("track show {target}", target=target.id),
        underlined=Underlined.KEY,
        facts=Judged(verdict, None if judged is None else judged.period),
        degree=-_GRAVEST_FIRST.index(verdict),
    )


def _judged(assessment: Assessment) -> Sentence:
    """The verdict on a target, and the answers it leaves open."""
    target, verdict = assessment.target.id, called(assessment.verdict)
    answers = [called(one) for one in assessment.judgement.alternatives]
    if not answers:
        return later("{target} is {verdict}", target=target, verdict=verdict)
    return later("{target} is {verdict} ({answers})", target=target, verdict=verdict, answers=any_of(answers))
