"""`track show`: everything about one target or one series, as blocks."""

from collections.abc import Iterable
from datetime import date
from typing import assert_never

from tracker.assess.arithmetic import Absent
from tracker.assess.methods.verdict import Flag, called
from tracker.assess.review import Assessment, Review
from tracker.assess.sums import Observation, Sum
from tracker.assess.views import SeriesView, TargetView
from tracker.domain.actual import Actual
from tracker.domain.interval import Interval
from tracker.domain.notation import grouped
from tracker.domain.register import Register
from tracker.domain.target import GoalKind, Trajectory
from tracker.domain.text import printable
from tracker.domain.wording import say
from tracker.render.ends import in_words
from tracker.render.names import Language, names
from tracker.render.numbers import plain
from tracker.render.phrases import (
    Saying,
    actual_text,
    figure_text,
    goal_text,
    held_texts,
    interval_text,
    number_text,
    period_text,
    reason_text,
    verdict_text,
)
from tracker.render.series_blocks import Sources, currency, description, drawing, history, keeping, notes
from tracker.render.sheet import Block, Facts, Grid, Sheet
from tracker.render.verdicts import verdict_word
from tracker.render.words import commitment_word, figure_at, parts
from tracker.render.working_text import working_text


def doubt(flag: Flag) -> tuple[str, str]:
    """What should be known beside the verdict, in short and whole."""
    match flag:
        case Flag.ACROSS_REVISION:
            return (
                say("across revision"),
                say("the baseline has been revised since the day as of which it counts"),
            )
        case Flag.ACROSS_BREAK:
            return say("across break"), say(
                "the figures compared lie on both sides of a break in the series, so they do not compare well"
            )
        case Flag.APPROXIMATE:
            return say("approximate"), say("a figure is only approximate (about), so it settles nothing by itself")
        case Flag.CONFLICT:
            return say("conflict"), say("the trend says one thing and the schedule another; the trend decides")
        case Flag.OTHER_SEASON:
            return say("other season"), say("the latest figure is of another season than the due period")
        case Flag.SLIPPING:
            return say("slipping"), say("the last change went the wrong way")
        case _:
            assert_never(flag)


def target_sheet(
    register: Register,
    target: TargetView,
    view: SeriesView,
    as_of: date,
    language: Language | None = None,
    *,
    is_on_page: bool = False,
) -> Sheet:
    """One target whole: the promise, the verdict, each measure with its numbers, the history, the sources.

    On a page to hand over verdicts are as people write them, nothing is there to be typed, and what lacks a number is
    said in few lines.
    """
    one = target.assessment
    sources = Sources()
    blocks: list[Block] = [
        Facts(tuple(_promise(register, one, sources))),
        Facts(
            tuple(_judgement(one, verdict_word if is_on_page else called)),
            say("Judged as of {day} by {method}", day=as_of, method=one.method.name),
        ),
        Facts(tuple(_measures(target, is_on_page=is_on_page)), say("Measures")),
        *drawing(view, [one]),
        history(view, sources),
        Facts(tuple(notes(view, sources)), say("Notes")),
        Facts(tuple(currency(view, one.freshness, as_of, tells_commands=not is_on_page)), say("Freshness")),
        sources.listed(),
    ]
    return Sheet(one.target.id, names(register, one.series, language), tuple(block for block in blocks if block.rows))


def series_sheet(review: Review, view: SeriesView, language: Language | None = None) -> Sheet:
    """One series whole: what it is, its targets, the history, the sources."""
    sources, of_series = Sources(), [id for id, one in review.targets.items() if one.series == view.series.id]
    assessments = review.assessments(of_series)
    targets = tuple(
        (one.target.id, goal_text(one), period_text(one, one.target.due), verdict_text(one)) for one in assessments
    )
    blocks: list[Block] = [
        Facts(tuple(description(view.series))),
        Grid(
            (say("Target"), say("Goal"), say("Due"), say("Verdict")),
            targets,
            say("Targets as of {day}", day=review.as_of),
        ),
        *drawing(view, assessments),
        history(view, sources),
        Facts(tuple(notes(view, sources)), say("Notes")),
        Facts(tuple(currency(view, view.freshness, review.as_of)), say("Freshness")),
        sources.listed(),
    ]
    return Sheet(
        view.series.id, names(review.register, view.series, language), tuple(block for block in blocks if block.rows)
    )


def _promise(register: Register, one: Assessment, sources: Sources) -> Iterable[tuple[str, str]]:
    target = one.target
    source = register.sources[target.source]
    if target.label is not None:
        yield say("label"), printable(target.label)
    document = sources.number(source, str(source.published or target.announced))
    goal = say("{goal} by {due}", goal=goal_text(one), due=period_text(one, target.due))
    firmly = [] if target.commitment is None else [commitment_word(target.commitment)]
    announced = say("announced {day} {document}", day=target.announced, document=document)
    yield say("goal"), printable(parts([goal, *firmly, announced]))
    if target.measure is not GoalKind.LEVEL:
        yield say("measure"), _measure_text(one)
    if target.baseline is not None:
        yield say("baseline"), printable(baseline(one))
    yield say("latest figure"), printable(parts([actual_text(one), *published(one.case.judged)]))
    yield from _way(one)
    if target.supersedes is not None:
        yield say("supersedes"), target.supersedes
    if one.superseded_by is not None:
        yield say("superseded by"), one.superseded_by
    if target.note is not None:
        yield say("note"), printable(target.note)
    yield from keeping(target)


def _unit_of_goal(one: Assessment) -> str:
    """What interim values are counted in, as the goal is."""
    if one.target.measure.in_percent:
        return "%"
    return one.series.unit.of_difference if one.target.measure is GoalKind.CHANGE else one.series.unit.name


def _way(one: Assessment) -> Iterable[tuple[str, str]]:
    """How the goal is to be reached, where anything is said of it."""
    target = one.target
    if target.path:
        unit = _unit_of_goal(one)
        steps = [
            say("{figure} by {period}", figure=f"{grouped(plain(amount.value))} {unit}", period=period_text(one, it))
            for it, amount in target.path.items()
        ]
        yield say("path"), printable(parts(steps))
    if target.trajectory is Trajectory.GEOMETRIC:
        yield say("trajectory"), say("geometric: the same share every year")


def baseline(one: Assessment) -> str:
    """What stood there, or that nothing needs to."""
    period, start = one.target.baseline, one.case.baseline
    if period is None:
        return say("none")
    if one.case.yardstick.is_chained:
        return say("{period}, from which growth is chained", period=period)
    figure = say("no figure") if start is None else figure_text(start.figure, one.series.unit.name)
    said = [figure_at(figure, period, period_text(one, period))]
    said += [say("the mean of its periods")] if isinstance(start, Sum) and one.target.baseline_parts else []
    return parts([*said, *_known_on(one)])


def _known_on(one: Assessment) -> list[str]:
    """As of which day the baseline counts, and what it is known to be now, where that is another figure."""
    day, now = one.target.baseline_as_of, one.case.base_now
    if day is None:
        return []
    if now is None:
        return [say("as known on {day}", day=day)]
    return [say("as known on {day}; now {figure}", day=day, figure=figure_text(now.figure, one.series.unit.name))]


def published(actual: Observation | None) -> list[str]:
    """When it was published; of a sum its last part."""
    if actual is None:
        return []
    status = [str(actual.status.called)] if isinstance(actual, Actual) and actual.status is not None else []
    return [say("published {day}", day=actual.published), *status]


def _measure_text(one: Assessment) -> str:
    """What the goal means."""
    target = one.target
    start, baseline = (None if it is None else period_text(one, it) for it in (target.start, target.baseline))
    due = period_text(one, target.due)
    match target.measure:
        case GoalKind.CHANGE:
            return say("change since {baseline}", baseline=baseline)
        case GoalKind.PERCENT_CHANGE:
            return say("change since {baseline} in percent", baseline=baseline)
        case GoalKind.AVERAGE_GROWTH:
            return say("mean growth a year from {baseline} to {due}", baseline=baseline, due=due)
        case GoalKind.TOTAL:
            return say("sum over {start} to {due}", start=start, due=due)
        case GoalKind.EVERY_PERIOD:
            return say("in each period from {start} to {due}", start=start, due=due)
        case GoalKind.AVERAGE:
            return say("the mean over {start} to {due}", start=start, due=due)
        case GoalKind.LEVEL:
            return say("the figure for {due}", due=due)
        case _:
            assert_never(target.measure)


def _judgement(one: Assessment, word: Saying) -> Iterable[tuple[str, str]]:
    judgement, reason = one.judgement, reason_text(one)
    verdict = verdict_text(one, word=word)
    yield say("verdict"), say("{verdict}: {reason}", verdict=verdict, reason=reason) if reason else verdict
    for number in judgement.numbers:
        if isinstance(number.measured, Interval):
            yield str(number.called), number_text(number.measured, number.dimension, (0, 1, *number.limits))
    if judgement.settled_by is not None:
        part = judgement.settled_by
        figure = _figure_of(one, part)
        yield say("settled by"), printable(say("{figure}: nothing still to come can change it", figure=figure))
    if judgement.provisional:
        yield say("provisional"), say("it rests on a figure its publisher calls provisional or estimated")
    for flag in judgement.flags:
        yield doubt(flag)
    yield from _windows(one)
    if one.case.year_to_date is not None:
        yield say("year to date"), _year_to_date(one)


def _measures(view: TargetView, *, is_on_page: bool) -> Iterable[tuple[str, str]]:
    """Each measure; where all lack a number for one reason, and on a page where several do, that once."""
    results = [one.result for one in view.workings]
    reasons = {one.reason for one in results if isinstance(one, Absent)}
    if len(reasons) == 1 and all(isinstance(one, Absent) for one in results):
        yield say("none"), reasons.pop()
        return
    absent: dict[str, list[str]] = {}
    for one in view.workings:
        if is_on_page and isinstance(one.result, Absent):
            absent.setdefault(working_text(one, view.assessment), []).append(one.words)
        else:
            yield one.words, working_text(one, view.assessment)
    yield from ((parts(names), why) for why, names in absent.items())


def _windows(one: Assessment) -> Iterable[tuple[str, str]]:
    """Which periods of a window held."""
    if one.case.held is None:
        return
    for text in held_texts(one):
        yield say("periods"), text
    for label, periods in (
        (say("failed in"), one.case.held.failed),
        (say("open in"), one.case.held.open),
        (say("unknown in"), one.case.held.unknown),
    ):
        if periods:
            yield label, in_words(periods, say(", "))


def _year_to_date(one: Assessment) -> str:
    """'900 亿元 in 2025-01/2025-06; by then last year had reached 45 % of its figure'."""
    so_far = one.case.year_to_date
    if so_far is None:
        return ""
    figure = _figure_of(one, so_far.observation)
    if not isinstance(so_far.share, Interval):
        return printable(figure)
    share = f"{interval_text(so_far.share * 100, 1, (0, 100))} %"
    if so_far.is_flat:
        return printable(say("{figure}; {share} of the year is gone (flat)", figure=figure, share=share))
    said = say("{figure}; by then last year had reached {share} of its figure", figure=figure, share=share)
    return printable(said)


def _figure_of(one: Assessment, observation: Observation) -> str:
    """'900 亿元 in 2025-01/2025-06'."""
    figure, period = figure_text(observation.figure, one.series.unit.name), observation.period
    return figure_at(figure, period, period_text(one, period))
