"""What a page says of a series: what it is, every vintage, the chart, how current it is, the documents."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeAlias

from tracker.assess.findings import entry_line
from tracker.assess.freshness import Freshness, unsure
from tracker.assess.review import Assessment
from tracker.assess.timeline import Vintage
from tracker.assess.views import SeriesView
from tracker.domain.actual import Actual
from tracker.domain.notation import grouped
from tracker.domain.period import Period
from tracker.domain.series import Kind, Reporting, Series, Source
from tracker.domain.target import GoalKind, Target
from tracker.domain.text import printable
from tracker.domain.vintages import Role
from tracker.domain.wording import say
from tracker.render.chart import Row
from tracker.render.phrases import figure_text, freshness_text, goal_text
from tracker.render.sheet import Documents, Drawing, Grid
from tracker.render.words import derivation_word, parts, standing_word


class Sources:
    """Documents by number, in the order they are referred to; one that came out on several days is one."""

    def __init__(self) -> None:
        self._days: dict[_Document, list[str]] = {}

    def number(self, source: Source, published: str) -> str:
        """'[2]', the same for the same publisher, title and address."""
        days = self._days.setdefault((source.publisher, source.title, source.url), [])
        if published not in days:
            days.append(published)
        return f"[{list(self._days).index((source.publisher, source.title, source.url)) + 1}]"

    def listed(self) -> Documents:
        """All of them, with dates, publisher, title and address; a publisher that all have stands in the heading."""
        publishers = {publisher for publisher, _, _ in self._days}
        is_one = len(publishers) == 1 and len(self._days) > 1 and all(title for _, title, _ in self._days)
        rows = [
            (f"[{number}]", printable(_described(_when(days), None if is_one else by, title)), url)
            for number, ((by, title, url), days) in enumerate(self._days.items(), start=1)
        ]
        heading = say("Sources: {publisher}", publisher=printable(publishers.pop())) if is_one else say("Sources")
        return Documents(tuple(rows), heading)


_Document: TypeAlias = tuple[str, str | None, str | None]
"""Publisher, title and address."""


def _when(days: Sequence[str]) -> str:
    """When it came out: the first and last of several days, and how many they are."""
    first, last = min(days), max(days)
    if len(days) == 1:
        return first
    return say("{first} to {last} ({count} dates)", first=first, last=last, count=len(days))


def _described(when: str, publisher: str | None, title: str | None) -> str:
    """'2025-06-19, the district's statistics office: its bulletin', without what is not to be said."""
    if publisher is None:
        return say("{day}: {title}", day=when, title=title) if title else when
    if not title:
        return say("{day}, {publisher}", day=when, publisher=publisher)
    return say("{day}, {publisher}: {title}", day=when, publisher=publisher, title=title)


def description(series: Series) -> Iterable[tuple[str, str]]:
    """What is counted, and when it is published."""
    yield from _counted(series)
    yield from _published(series)
    if series.usual.publisher is not None:
        yield say("publisher"), printable(series.usual.publisher)
    if series.usual.url is not None:
        yield say("address"), printable(series.usual.url)
    if series.aliases:
        yield say("also called"), printable(parts(series.aliases))
    yield from keeping(series)


def _counted(series: Series) -> Iterable[tuple[str, str]]:
    """What it is, and what it is made of."""
    if series.derived is not None:
        way = derivation_word(series.derived.by)
        yield say("derived"), say("{way}: {formula}", way=way, formula=series.derived.words)
    if series.is_projection:
        yield say("projection"), say("what would be; nobody waits for it")
    if series.kind is Kind.MILESTONE:
        yield say("kind"), say("milestone: done or not")
    else:
        yield say("kind"), parts(_quantity(series))


def _quantity(series: Series) -> list[str]:
    """What sort of quantity it is, and which numbers it may have."""
    said = [say("{kind} in {unit}", kind=str(series.kind.called), unit=printable(series.unit.name))]
    said += [say("may be below zero")] if series.explicitly_signed else []
    if series.limit is not None:
        said.append(say("never past {limit} by nature", limit=grouped(f"{series.limit.value:f}")))
    return said + ([say("0 on days without a record")] if series.is_zero_unrecorded else [])


def _published(series: Series) -> Iterable[tuple[str, str]]:
    """When figures are expected."""
    calendar = series.calendar
    often = [str(calendar.frequency.called)]
    often += [say("January to n")] if calendar.reporting is Reporting.YEAR_TO_DATE else []
    worked = [] if calendar.workdays is None else [say("on working days ({place})", place=calendar.workdays.place)]
    yield say("published"), parts([*often, _lag(calendar.release_lag_days), *worked])
    yield say("grace"), say("{count} days", count=calendar.grace_days)
    if not calendar.year_starts.is_january:
        yield say("year"), say("from {day}", day=calendar.year_starts)
    if calendar.pause is not None:
        pause = calendar.pause
        until = pause.until or say("further notice")
        said = say("from {start} until {until}: {reason}", start=pause.start, until=until, reason=pause.reason)
        yield say("paused"), printable(said)
    if calendar.discontinuation is not None:
        end = calendar.discontinuation
        said = say("after {period}, announced {day}: {reason}", period=end.last, day=end.announced, reason=end.reason)
        yield say("discontinued"), printable(said)


def _lag(days: int) -> str:
    return say("{count} days after the period", count=days)


def keeping(one: Series | Target) -> Iterable[tuple[str, str]]:
    """What it is chosen by, and who answers for it."""
    if one.tags:
        yield say("tags"), parts(one.tags)
    if one.owner is not None:
        yield say("owner"), printable(one.owner)


def currency(
    view: SeriesView, current: Freshness, as_of: date, *, tells_commands: bool = True
) -> Iterable[tuple[str, str]]:
    """How current it is, or a target of it, what is missing, what to type to mend that, and what comes next."""
    coming = view.next_release
    yield say("state"), freshness_text(current)
    if current.missing and current.released is not None:
        yield (
            say("missing"),
            _with_doubt(
                say("{periods}; due since {day}", periods=_listed(current.missing), day=current.released),
                current.released,
                is_sure=current.is_sure,
            ),
        )
        if tells_commands:
            yield say("to mend it"), _mending(view, current.missing[0], as_of)
    if view.gaps:
        yield say("gaps"), say("{periods}: no figure, though later ones are there", periods=_listed(view.gaps))
    if coming is not None:
        period = view.series.as_published(coming.period)
        text = say("{period}, by {day}", period=period, day=coming.day)
        yield say("next release"), _with_doubt(text, coming.day, is_sure=coming.is_sure)


def _mending(view: SeriesView, missing: Period, as_of: date) -> str:
    return say("record what its parts lack") if view.series.derived else entry_line(view.series, missing, as_of)


def _with_doubt(text: str, day: date, *, is_sure: bool) -> str:
    """What holds a release day, and that it is not sure."""
    return text if is_sure else say("{text} ({note})", text=text, note=unsure(day))


def _listed(periods: Sequence[Period]) -> str:
    """All of a few, else the first, the last and how many."""
    if len(periods) <= _MOST_LISTED:
        return parts([str(period) for period in periods])
    return say("{first} … {last}, {count} in all", first=periods[0], last=periods[-1], count=len(periods))


_MOST_LISTED = 4


def history(view: SeriesView, sources: Sources) -> Grid:
    """Every vintage of every period, with what it was; a document that all come from is said once."""
    unit = printable(view.series.unit.name)
    rows = [
        (
            label(view.series, one.actual.period),
            printable(figure_text(one.actual.figure, "").strip()),
            str(one.actual.published),
            _part(one),
            _document(one.actual, sources),
        )
        for _, vintages in view.timeline
        for one in vintages
    ]
    figure = say("Figure ({unit})", unit=unit) if unit else say("Figure")
    heads = (say("Period"), figure, say("Published"), say("What it is"), say("Source"))
    documents = {row[-1] for row in rows}
    if len(rows) > 1 and len(documents) == 1:
        heading = say("History, all of it from {document}", document=documents.pop())
        return Grid(heads[:-1], tuple(row[:-1] for row in rows), heading)
    return Grid(heads, tuple(rows), say("History"))


def label(series: Series, period: Period) -> str:
    """A period as the series writes it: 2024/25 where that is its year."""
    return series.calendar.year_starts.label(period)


def _document(actual: Actual, sources: Sources) -> str:
    return sources.number(actual.source, str(actual.source.published or actual.published))


def notes(view: SeriesView, sources: Sources) -> Iterable[tuple[str, str]]:
    """The notes of records, by period and document; one that several have is said once."""
    records = [one.actual for _, vintages in view.timeline for one in vintages]
    noted: dict[str, list[str]] = {}
    for one in records:
        if one.note is not None:
            place = f"{label(view.series, one.period)} {_document(one, sources)}"
            noted.setdefault(one.note, []).append(place)
    for note, places in noted.items():
        yield _places(list(dict.fromkeys(places))), printable(note)


def _places(places: Sequence[str]) -> str:
    """One or two of them, else the first and the last."""
    return ", ".join(places) if len(places) <= _MOST_PLACES else f"{places[0]} … {places[-1]}"


_MOST_PLACES = 2


def _part(vintage: Vintage) -> str:
    """'in force', 'revision, in force', 'mention', with its status and a break."""
    revised = vintage.role is Role.REVISION
    confirmed = vintage.role is Role.CONFIRMATION
    words = [say("revision")] * revised + [say("confirmation")] * confirmed + [standing_word(vintage.standing)]
    status = vintage.actual.status
    words += [str(status.called)] if status is not None and status.value != vintage.standing.value else []
    return parts([*words, *([say("break")] if vintage.actual.is_break else [])])


def drawing(view: SeriesView, assessments: Sequence[Assessment]) -> list[Drawing]:
    """A bar for each comparable period in force; the goals of level targets as lines."""
    alike = view.comparable(assessments)
    if not alike:
        return []
    unit = view.series.unit.name
    rows = [
        Row(label(view.series, one.period), one.figure.bounds, printable(figure_text(one.figure, unit)))
        for one in alike
    ]
    promised = [one for one in assessments if one.target.measure in (GoalKind.LEVEL, GoalKind.EVERY_PERIOD)]
    goals = tuple(dict.fromkeys(side.end for one in promised for side in one.target.goal.sides))
    rows += [
        Row(label(view.series, one.target.due), None, say("{goal} (goal ┊)", goal=printable(goal_text(one))))
        for one in promised
    ]
    return [Drawing(tuple(rows), goals, say("Chart"))]
