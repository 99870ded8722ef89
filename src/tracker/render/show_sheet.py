"""`track show`: everything about one target or one series, as blocks."""

from collections.abc import Iterable
from datetime import date
from typing import assert_never

from tracker.assess.arithmetic import Absent
from tracker.assess.methods.verdict import Flag
from tracker.assess.review import Assessment, Review
from tracker.assess.sums import Observation, Sum
from tracker.assess.views import SeriesView, TargetView
from tracker.domain.actual import Actual
from tracker.domain.interval import Interval
from tracker.domain.register import Register
from tracker.domain.series import Series
from tracker.domain.target import Commitment, GoalKind, Trajectory
from tracker.domain.text import printable
from tracker.render.ends import in_words
from tracker.render.names import Language, area_name, indicator_name
from tracker.render.numbers import plain
from tracker.render.phrases import (
    actual_text,
    at_text,
    figure_text,
    goal_text,
    held_texts,
    interval_text,
    period_text,
    reason_text,
    verdict_text,
)
from tracker.render.series_blocks import Sources, currency, description, drawing, history, keeping, notes
from tracker.render.sheet import Block, Facts, Grid, Sheet
from tracker.render.working_text import working_text

_MEANING = {
    Flag.ACROSS_REVISION: "the baseline has been revised since the day as of which it counts",
    Flag.ACROSS_BREAK: "the figures compared lie on both sides of a break in the series, so they do not compare well",
    Flag.APPROXIMATE: "a figure is only approximate (about), so it settles nothing by itself",
    Flag.CONFLICT: "the trend says one thing and the schedule another; the trend decides",
    Flag.OTHER_SEASON: "the latest figure is of another season than the due period",
    Flag.SLIPPING: "the last change went the wrong way",
}
_COMMITMENTS = {
    Commitment.BINDING: "约束性",
    Commitment.EXPECTED: "预期性",
    Commitment.ENSURE: "确保",
    Commitment.STRIVE: "力争",
}


def target_sheet(
    register: Register, target: TargetView, view: SeriesView, as_of: date, language: Language | None = None
) -> Sheet:
    """One target whole: the promise, the verdict, each measure with its numbers, the history, the sources."""
    one = target.assessment
    sources = Sources()
    blocks: list[Block] = [
        Facts(tuple(_promise(register, one, sources))),
        Facts(tuple(_judgement(one)), f"Judged as of {as_of} by {one.method.name}"),
        Facts(tuple(_measures(target)), "Measures"),
        *drawing(view, [one]),
        history(view, sources),
        Facts(tuple(notes(view, sources)), "Notes"),
        Facts(tuple(currency(view, one.freshness)), "Freshness"),
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
        Grid(("Target", "Goal", "Due", "Verdict"), targets, f"Targets as of {review.as_of}"),
        *drawing(view, assessments),
        history(view, sources),
        Facts(tuple(notes(view, sources)), "Notes"),
        Facts(tuple(currency(view, view.freshness)), "Freshness"),
        sources.listed(),
    ]
    return Sheet(
        view.series.id, names(review.register, view.series, language), tuple(block for block in blocks if block.rows)
    )


def names(register: Register, series: Series, language: Language | None) -> str:
    """Area and indicator in both languages, or in one."""
    area = register.areas[series.area]
    if language is not None:
        return f"{area_name(area, language)}: {indicator_name(series, language)}"
    places = " ".join(dict.fromkeys(one for one in (area.name, area.name_en) if one))
    indicators = " ".join(dict.fromkeys(one for one in (series.indicator, series.indicator_en) if one))
    return printable(f"{places}: {indicators}")


def _promise(register: Register, one: Assessment, sources: Sources) -> Iterable[tuple[str, str]]:
    target = one.target
    source = register.sources[target.source]
    if target.label is not None:
        yield "label", printable(target.label)
    by = f", {target.commitment.value} ({_COMMITMENTS[target.commitment]})" if target.commitment else ""
    document = sources.number(source, str(source.published or target.announced))
    yield (
        "goal",
        printable(f"{goal_text(one)} by {period_text(one, target.due)}{by}, announced {target.announced} {document}"),
    )
    if target.measure is not GoalKind.LEVEL:
        yield "measure", _measure_text(one)
    if target.baseline is not None:
        yield "baseline", printable(baseline(one))
    yield "latest figure", printable(f"{actual_text(one)}{published(one.case.judged)}")
    yield from _way(one)
    if target.supersedes is not None:
        yield "supersedes", target.supersedes
    if one.superseded_by is not None:
        yield "superseded by", one.superseded_by
    if target.note is not None:
        yield "note", printable(target.note)
    yield from keeping(target)


def _way(one: Assessment) -> Iterable[tuple[str, str]]:
    """How the goal is to be reached, where anything is said of it."""
    target = one.target
    if target.path:
        unit = "%" if target.measure.in_percent else one.series.unit.name
        steps = (f"{plain(amount.value)} {unit} by {period_text(one, it)}" for it, amount in target.path.items())
        yield "path", printable(", ".join(steps))
    if target.trajectory is Trajectory.GEOMETRIC:
        yield "trajectory", "geometric: the same share every year"


def baseline(one: Assessment) -> str:
    """What stood there, or that nothing needs to."""
    period, start = one.target.baseline, one.case.baseline
    if period is None:
        return "none"
    if one.case.yardstick.is_chained:
        return f"{period}, from which growth is chained"
    figure = "no figure" if start is None else figure_text(start.figure, one.series.unit.name)
    mean = ", the mean of its periods" if isinstance(start, Sum) and one.target.baseline_parts else ""
    said = f"{figure} {at_text(one, period)}{mean}"
    return said if one.target.baseline_as_of is None else f"{said}, as known on {one.target.baseline_as_of}{_now(one)}"


def _now(one: Assessment) -> str:
    """What it is known to be now, where that is another figure."""
    now = one.case.base_now
    return "" if now is None else f"; now {figure_text(now.figure, one.series.unit.name)}"


def published(actual: Observation | None) -> str:
    """When it was published; of a sum its last part."""
    if actual is None:
        return ""
    status = f", {actual.status.value}" if isinstance(actual, Actual) and actual.status is not None else ""
    return f", published {actual.published}{status}"


def _measure_text(one: Assessment) -> str:
    """What the goal means."""
    target = one.target
    start, baseline = (None if it is None else period_text(one, it) for it in (target.start, target.baseline))
    due = period_text(one, target.due)
    match target.measure:
        case GoalKind.CHANGE:
            return f"change since {baseline}"
        case GoalKind.PERCENT_CHANGE:
            return f"change since {baseline} in percent"
        case GoalKind.AVERAGE_GROWTH:
            return f"mean growth a year from {baseline} to {due}"
        case GoalKind.TOTAL:
            return f"sum over {start} to {due}"
        case GoalKind.EVERY_PERIOD:
            return f"in each period from {start} to {due}"
        case GoalKind.AVERAGE:
            return f"the mean over {start} to {due}"
        case GoalKind.LEVEL:
            return f"the figure for {due}"
        case _:
            assert_never(target.measure)


def _judgement(one: Assessment) -> Iterable[tuple[str, str]]:
    judgement, reason = one.judgement, reason_text(one)
    yield "verdict", f"{verdict_text(one)}: {reason}" if reason else verdict_text(one)
    if judgement.settled_by is not None:
        part = judgement.settled_by
        figure = figure_text(part.figure, one.series.unit.name)
        yield "settled by", printable(f"{figure} {at_text(one, part.period)}: nothing still to come can change it")
    if judgement.provisional:
        yield "provisional", "it rests on a figure its publisher calls provisional or estimated"
    for flag in judgement.flags:
        yield flag.value.replace("_", " "), _MEANING[flag]
    yield from _windows(one)
    if one.case.year_to_date is not None:
        yield "year to date", _year_to_date(one)


def _measures(view: TargetView) -> Iterable[tuple[str, str]]:
    """Each measure; where all lack a number for one reason, that once."""
    results = [one.result for one in view.workings]
    reasons = {one.reason for one in results if isinstance(one, Absent)}
    if len(reasons) == 1 and all(isinstance(one, Absent) for one in results):
        yield "none", reasons.pop()
        return
    for one in view.workings:
        yield one.words, working_text(one, view.assessment)


def _windows(one: Assessment) -> Iterable[tuple[str, str]]:
    """Which periods of a window held."""
    if one.case.held is None:
        return
    for text in held_texts(one):
        yield "periods", text
    for label, periods in (
        ("failed in", one.case.held.failed),
        ("open in", one.case.held.open),
        ("unknown in", one.case.held.unknown),
    ):
        if periods:
            yield label, in_words(periods, ", ")


def _year_to_date(one: Assessment) -> str:
    """'900 亿元 in 2025-01/2025-06; by then last year had reached 45 % of its figure'."""
    so_far = one.case.year_to_date
    if so_far is None:
        return ""
    figure = f"{figure_text(so_far.observation.figure, one.series.unit.name)} {at_text(one, so_far.observation.period)}"
    if not isinstance(so_far.share, Interval):
        return printable(figure)
    share = f"{interval_text(so_far.share * 100, 1, (0, 100))} %"
    usual = (
        f"{share} of the year is gone (flat)"
        if so_far.is_flat
        else f"by then last year had reached {share} of its figure"
    )
    return printable(f"{figure}; {usual}")
