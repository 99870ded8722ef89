"""`track show`: everything about one target or one series, as blocks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.assess.assessment import Assessment
from tracker.assess.freshness import Freshness, Release
from tracker.assess.measured import Absent
from tracker.assess.observed import Observation
from tracker.assess.timeline import Part, Vintage
from tracker.assess.track_1 import NAME, Basis, Flag, Verdict
from tracker.assess.workings import Working
from tracker.domain.actual import Actual, Role
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Kind, Reporting, Series, Source
from tracker.domain.target import Commitment, Measure, Target
from tracker.domain.text import printable
from tracker.render.chart import Row
from tracker.render.names import Language, area_name, indicator_name
from tracker.render.phrases import (
    BANDS,
    actual_text,
    figure_text,
    freshness_text,
    goal_text,
    held_texts,
    interval_text,
    verdict_text,
)
from tracker.render.sheet import Block, Documents, Drawing, Facts, Grid, Sheet
from tracker.render.working_text import NAMES, working_text


@dataclass(frozen=True, slots=True)
class SeriesView:
    """A series with its vintages by what they compete for, how current it is, what comes next and what was left out."""

    series: Series
    timeline: Sequence[tuple[Period, Sequence[Vintage]]]
    freshness: Freshness
    next_release: Release | None
    gaps: Sequence[Period] = ()


@dataclass(frozen=True, slots=True)
class TargetView:
    """A target judged, and how each measure came about."""

    assessment: Assessment
    workings: Sequence[Working]


_MEANING = {
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
    sources = _Sources()
    blocks: list[Block] = [
        Facts(tuple(_promise(register, one, sources))),
        Facts(tuple(_judgement(one)), f"Judged as of {as_of} by {NAME}"),
        Facts(tuple(_measures(target)), "Measures"),
        *_drawing(view, [one]),
        _history(view, sources),
        Facts(tuple(_notes(view, sources)), "Notes"),
        Facts(tuple(_currency(view)), "Freshness"),
        sources.listed(),
    ]
    return Sheet(one.target.id, _names(register, one.series, language), tuple(block for block in blocks if block.rows))


def series_sheet(
    register: Register,
    view: SeriesView,
    assessments: Sequence[Assessment],
    as_of: date,
    language: Language | None = None,
) -> Sheet:
    """One series whole: what it is, its targets, the history, the sources."""
    sources = _Sources()
    targets = tuple((one.target.id, goal_text(one), str(one.target.due), verdict_text(one)) for one in assessments)
    blocks: list[Block] = [
        Facts(tuple(_description(view.series))),
        Grid(("Target", "Goal", "Due", "Verdict"), targets, f"Targets as of {as_of}"),
        *_drawing(view, assessments),
        _history(view, sources),
        Facts(tuple(_notes(view, sources)), "Notes"),
        Facts(tuple(_currency(view)), "Freshness"),
        sources.listed(),
    ]
    return Sheet(
        view.series.id, _names(register, view.series, language), tuple(block for block in blocks if block.rows)
    )


class _Sources:
    """Documents by number, in the order they are referred to."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[Source, str], int] = {}

    def number(self, source: Source, published: str) -> str:
        """'[2]', the same for the same document and day."""
        return f"[{self._numbers.setdefault((source, published), len(self._numbers) + 1)}]"

    def listed(self) -> Documents:
        """All of them, with publisher, date, title and address."""
        rows = [
            (f"[{number}]", printable(": ".join(filter(None, (f"{published}, {one.publisher}", one.title)))), one.url)
            for (one, published), number in self._numbers.items()
        ]
        return Documents(tuple(rows), "Sources")


def _names(register: Register, series: Series, language: Language | None) -> str:
    """Area and indicator in both languages, or in one."""
    area = register.areas[series.area]
    if language is not None:
        return f"{area_name(area, language)}: {indicator_name(series, language)}"
    places = " ".join(dict.fromkeys(one for one in (area.name, area.name_en) if one))
    indicators = " ".join(dict.fromkeys(one for one in (series.indicator, series.indicator_en) if one))
    return printable(f"{places}: {indicators}")


def _promise(register: Register, one: Assessment, sources: _Sources) -> Iterable[tuple[str, str]]:
    target = one.target
    source = register.sources[target.source]
    by = f", {target.commitment.value} ({_COMMITMENTS[target.commitment]})" if target.commitment else ""
    document = sources.number(source, str(source.published or target.announced))
    yield "goal", printable(f"{goal_text(one)} by {target.due}{by}, announced {target.announced} {document}")
    if target.measure is not Measure.LEVEL:
        yield "measure", _measure_text(target)
    if target.baseline is not None:
        yield "baseline", printable(_baseline(one))
    yield "latest figure", printable(f"{actual_text(one)}{_published(one.actual)}")
    if target.supersedes is not None:
        yield "supersedes", target.supersedes
    if one.superseded_by is not None:
        yield "superseded by", one.superseded_by
    if target.note is not None:
        yield "note", printable(target.note)


def _baseline(one: Assessment) -> str:
    """What stood there, or that nothing needs to."""
    period, start = one.target.baseline, one.baseline
    if one.target.measure.in_percent and one.series.kind is Kind.GROWTH:
        return f"{period}, from which growth is chained"
    return f"{'no figure' if start is None else figure_text(start.figure, one.series.unit.name)} in {period}"


def _published(actual: Observation | None) -> str:
    """When it was published; of a sum its last part."""
    if actual is None:
        return ""
    status = f", {actual.status.value}" if isinstance(actual, Actual) and actual.status is not None else ""
    return f", published {actual.published}{status}"


def _measure_text(target: Target) -> str:
    """What the goal means."""
    match target.measure:
        case Measure.CHANGE:
            return f"change since {target.baseline}"
        case Measure.PERCENT_CHANGE:
            return f"change since {target.baseline} in percent"
        case Measure.AVERAGE_GROWTH:
            return f"mean growth a year from {target.baseline} to {target.due}"
        case Measure.TOTAL:
            return f"sum over {target.start} to {target.due}"
        case Measure.EVERY_PERIOD:
            return f"in each period from {target.start} to {target.due}"
        case Measure.LEVEL:
            return f"the figure for {target.due}"


def _judgement(one: Assessment) -> Iterable[tuple[str, str]]:
    judgement = one.judgement
    reason = _not_known(one) or _VERDICTS.get(one.verdict) or _because(one)
    yield "verdict", f"{verdict_text(one)}: {reason}" if reason else verdict_text(one)
    if judgement.settled_by is not None:
        part = judgement.settled_by
        figure = figure_text(part.figure, one.series.unit.name)
        yield "settled by", printable(f"{figure} in {part.period}: nothing still to come can change it")
    if judgement.provisional:
        yield "provisional", "it rests on a figure its publisher calls provisional or estimated"
    for flag in judgement.flags:
        yield flag.value.replace("_", " "), _MEANING[flag]
    yield from _windows(one)
    if one.year_to_date is not None:
        yield "year to date", _year_to_date(one)


def _not_known(one: Assessment) -> str:
    """What is missing where that, and not a bound, leaves the verdict open."""
    gap = one.measures.gap
    is_open = one.verdict is Verdict.INDETERMINATE
    return gap.reason if is_open and isinstance(gap, Absent) else ""


def _because(one: Assessment) -> str:
    """The number that decided, and the bands it is read by."""
    measures, basis = one.measures, one.judgement.basis
    if one.verdict not in _BY_BANDS or basis is None:
        return ""
    if basis is Basis.TREND and isinstance(measures.miss, Interval):
        miss = interval_text(measures.miss * 100, 1, (5, 20, 100))
        return f"by the trend the forecast lacks {miss} % of what is left (on track below 5 %, behind up to 20 %)"
    if basis is Basis.SCHEDULE and isinstance(measures.pace, Interval):
        return f"pace {interval_text(measures.pace, 2, BANDS)} (on track from 0.95, behind from 0.80)"
    return ""


_BY_BANDS = (Verdict.ON_TRACK, Verdict.BEHIND, Verdict.OFF_TRACK, Verdict.REVERSING)


def _measures(view: TargetView) -> Iterable[tuple[str, str]]:
    """Each measure; where all lack a number for one reason, that once."""
    results = [one.result for one in view.workings]
    reasons = {one.reason for one in results if isinstance(one, Absent)}
    if len(reasons) == 1 and all(isinstance(one, Absent) for one in results):
        yield "none", reasons.pop()
        return
    for one in view.workings:
        yield NAMES[one.name], working_text(one, view.assessment)


_VERDICTS = {
    Verdict.INDETERMINATE: "the bounds leave more than one answer open",
    Verdict.AWAITING: "the due period is over, its figure is not in",
    Verdict.PENDING: "not due yet, and nothing to judge it by",
    Verdict.NO_DATA: "no figure up to the due period was ever published",
    Verdict.ACHIEVED: "reached before its time",
}


def _windows(one: Assessment) -> Iterable[tuple[str, str]]:
    """Which periods of a window held."""
    if one.held is None:
        return
    for text in held_texts(one):
        yield "periods", text
    for label, periods in (
        ("failed in", one.held.failed),
        ("open in", one.held.open),
        ("unknown in", one.held.unknown),
    ):
        if periods:
            yield label, ", ".join(str(period) for period in periods)


def _year_to_date(one: Assessment) -> str:
    """'900 亿元 in 2025-01/2025-06; by then last year had reached 45 % of its figure'."""
    so_far = one.year_to_date
    if so_far is None:
        return ""
    figure = f"{figure_text(so_far.observation.figure, one.series.unit.name)} in {so_far.observation.period}"
    if not isinstance(so_far.share, Interval):
        return printable(figure)
    share = f"{interval_text(so_far.share * 100, 1, (0, 100))} %"
    usual = (
        f"{share} of the year is gone (flat)"
        if so_far.is_flat
        else f"by then last year had reached {share} of its figure"
    )
    return printable(f"{figure}; {usual}")


def _description(series: Series) -> Iterable[tuple[str, str]]:
    calendar = series.calendar
    signed = ", may be below zero" if series.explicitly_signed else ""
    yield "kind", f"{series.kind.value} in {printable(series.unit.name)}{signed}"
    reporting = ", January to n" if calendar.reporting is Reporting.YEAR_TO_DATE else ""
    yield "published", f"{calendar.frequency.value}{reporting}, {calendar.release_lag_days} days after the period"
    yield "grace", f"{calendar.grace_days} days"
    if calendar.pause is not None:
        until = calendar.pause.until or "further notice"
        yield "paused", printable(f"from {calendar.pause.start} until {until}: {calendar.pause.reason}")
    if calendar.discontinuation is not None:
        end = calendar.discontinuation
        yield "discontinued", printable(f"after {end.last}, announced {end.announced}: {end.reason}")


def _currency(view: SeriesView) -> Iterable[tuple[str, str]]:
    current, coming = view.freshness, view.next_release
    yield "state", freshness_text(current)
    if current.missing and current.released is not None:
        yield "missing", f"{_listed(current.missing)}; due since {current.released}"
        period = view.series.as_published(current.missing[0])
        yield "to mend it", f"track add {view.series.id} FIGURE --period {period} --publisher NAME"
    if view.gaps:
        yield "gaps", f"{_listed(view.gaps)}: no figure, though later ones are there"
    if coming is not None:
        yield "next release", f"{view.series.as_published(coming.period)}, by {coming.day}"


def _listed(periods: Sequence[Period]) -> str:
    """All of a few, else the first, the last and how many."""
    if len(periods) <= _MOST_LISTED:
        return ", ".join(str(period) for period in periods)
    return f"{periods[0]} … {periods[-1]}, {len(periods)} in all"


_MOST_LISTED = 4


# History and chart


def _history(view: SeriesView, sources: _Sources) -> Grid:
    """Every vintage of every period, with what it was."""
    unit = printable(view.series.unit.name)
    rows = [
        (
            str(one.actual.period),
            printable(figure_text(one.actual.figure, "").strip()),
            str(one.actual.published),
            _part(one),
            _document(one.actual, sources),
        )
        for _, vintages in view.timeline
        for one in vintages
    ]
    return Grid(("Period", f"Figure ({unit})", "Published", "What it is", "Source"), tuple(rows), "History")


def _document(actual: Actual, sources: _Sources) -> str:
    return sources.number(actual.source, str(actual.source.published or actual.published))


def _notes(view: SeriesView, sources: _Sources) -> Iterable[tuple[str, str]]:
    """The notes of records, by period and document."""
    for _, vintages in view.timeline:
        for one in vintages:
            if one.actual.note is not None:
                yield f"{one.actual.period} {_document(one.actual, sources)}", printable(one.actual.note)


def _part(vintage: Vintage) -> str:
    """'in force', 'revision, in force', 'mention', with its status and a break."""
    revised = vintage.role is Role.REVISION
    confirmed = vintage.role is Role.CONFIRMATION
    words = ["revision"] * revised + ["confirmation"] * confirmed + [vintage.part.value]
    status = vintage.actual.status
    words += [status.value] if status is not None and status.value != vintage.part.value else []
    return ", ".join([*words, *(["break"] if vintage.actual.is_break else [])])


def _drawing(view: SeriesView, assessments: Sequence[Assessment]) -> list[Drawing]:
    """A bar for each comparable period in force; the goals of level targets as lines."""
    records = [one.actual for _, vintages in view.timeline for one in vintages if one.part is Part.IN_FORCE]
    months = _usual_months(view, assessments)
    alike = [one for one in records if view.series.kind is Kind.STOCK or one.period.months == months]
    if not alike:
        return []
    unit = view.series.unit.name
    rows = [Row(str(one.period), one.figure.bounds, printable(figure_text(one.figure, unit))) for one in alike]
    promised = [one for one in assessments if one.target.measure in (Measure.LEVEL, Measure.EVERY_PERIOD)]
    goals = tuple(dict.fromkeys(side.end for one in promised for side in one.target.goal.sides))
    rows += [Row(str(one.target.due), None, f"{printable(goal_text(one))} ({_GOAL})") for one in promised]
    return [Drawing(tuple(rows), goals, "Chart")]


_GOAL = "goal ┊"


def _usual_months(view: SeriesView, assessments: Sequence[Assessment]) -> int:
    """The length of the periods that are compared: of the targets, else of the series."""
    if assessments:
        return assessments[0].target.due.months
    return view.series.calendar.frequency.months or 12
