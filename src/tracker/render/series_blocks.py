"""What a page says of a series: what it is, every vintage, the chart, how current it is, the documents."""

from collections.abc import Iterable, Sequence

from tracker.assess.findings import entry_line
from tracker.assess.freshness import Freshness
from tracker.assess.review import Assessment
from tracker.assess.timeline import Vintage
from tracker.assess.views import SeriesView
from tracker.domain.actual import Actual
from tracker.domain.period import Period
from tracker.domain.series import Kind, Reporting, Series, Source
from tracker.domain.target import GoalKind, Target
from tracker.domain.text import printable
from tracker.domain.vintages import Role
from tracker.domain.wording import say
from tracker.render.chart import Row
from tracker.render.phrases import figure_text, freshness_text, goal_text
from tracker.render.sheet import Documents, Drawing, Grid
from tracker.render.words import derivation_word, frequency_word, kind_word, parts, standing_word, status_word


class Sources:
    """Documents by number, in the order they are referred to."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[Source, str], int] = {}

    def number(self, source: Source, published: str) -> str:
        """'[2]', the same for the same document and day."""
        return f"[{self._numbers.setdefault((source, published), len(self._numbers) + 1)}]"

    def listed(self) -> Documents:
        """All of them, with publisher, date, title and address."""
        rows = [
            (f"[{number}]", printable(_described(one, published)), one.url)
            for (one, published), number in self._numbers.items()
        ]
        return Documents(tuple(rows), say("Sources"))


def _described(source: Source, published: str) -> str:
    """'2025-06-19, the district's statistics office: its bulletin'."""
    if not source.title:
        return say("{day}, {publisher}", day=published, publisher=source.publisher)
    return say("{day}, {publisher}: {title}", day=published, publisher=source.publisher, title=source.title)


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
    said = [say("{kind} in {unit}", kind=kind_word(series.kind), unit=printable(series.unit.name))]
    said += [say("may be below zero")] if series.explicitly_signed else []
    return said + ([say("0 on days without a record")] if series.is_zero_unrecorded else [])


def _published(series: Series) -> Iterable[tuple[str, str]]:
    """When figures are expected."""
    calendar = series.calendar
    often = [frequency_word(calendar.frequency)]
    often += [say("January to n")] if calendar.reporting is Reporting.YEAR_TO_DATE else []
    yield say("published"), parts([*often, _lag(calendar.release_lag_days)])
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


def currency(view: SeriesView, current: Freshness) -> Iterable[tuple[str, str]]:
    """How current it is, or a target of it, what is missing and what comes next."""
    coming = view.next_release
    yield say("state"), freshness_text(current)
    if current.missing and current.released is not None:
        yield (
            say("missing"),
            say("{periods}; due since {day}", periods=_listed(current.missing), day=current.released),
        )
        of_parts = say("record what its parts lack")
        yield say("to mend it"), of_parts if view.series.derived else entry_line(view.series, current.missing[0])
    if view.gaps:
        yield say("gaps"), say("{periods}: no figure, though later ones are there", periods=_listed(view.gaps))
    if coming is not None:
        period = view.series.as_published(coming.period)
        yield say("next release"), say("{period}, by {day}", period=period, day=coming.day)


def _listed(periods: Sequence[Period]) -> str:
    """All of a few, else the first, the last and how many."""
    if len(periods) <= _MOST_LISTED:
        return parts([str(period) for period in periods])
    return say("{first} … {last}, {count} in all", first=periods[0], last=periods[-1], count=len(periods))


_MOST_LISTED = 4


def history(view: SeriesView, sources: Sources) -> Grid:
    """Every vintage of every period, with what it was."""
    unit = printable(view.series.unit.name)
    rows = [
        (
            _label(view.series, one.actual.period),
            printable(figure_text(one.actual.figure, "").strip()),
            str(one.actual.published),
            _part(one),
            _document(one.actual, sources),
        )
        for _, vintages in view.timeline
        for one in vintages
    ]
    return Grid(
        (
            *(say("Period"), say("Figure ({unit})", unit=unit) if unit else say("Figure")),
            *(say("Published"), say("What it is"), say("Source")),
        ),
        tuple(rows),
        say("History"),
    )


def _label(series: Series, period: Period) -> str:
    return series.calendar.year_starts.label(period)


def _document(actual: Actual, sources: Sources) -> str:
    return sources.number(actual.source, str(actual.source.published or actual.published))


def notes(view: SeriesView, sources: Sources) -> Iterable[tuple[str, str]]:
    """The notes of records, by period and document."""
    for _, vintages in view.timeline:
        for one in vintages:
            if one.actual.note is not None:
                yield (
                    f"{_label(view.series, one.actual.period)} {_document(one.actual, sources)}",
                    printable(one.actual.note),
                )


def _part(vintage: Vintage) -> str:
    """'in force', 'revision, in force', 'mention', with its status and a break."""
    revised = vintage.role is Role.REVISION
    confirmed = vintage.role is Role.CONFIRMATION
    words = [say("revision")] * revised + [say("confirmation")] * confirmed + [standing_word(vintage.standing)]
    status = vintage.actual.status
    words += [status_word(status)] if status is not None and status.value != vintage.standing.value else []
    return parts([*words, *([say("break")] if vintage.actual.is_break else [])])


def drawing(view: SeriesView, assessments: Sequence[Assessment]) -> list[Drawing]:
    """A bar for each comparable period in force; the goals of level targets as lines."""
    alike = view.comparable(assessments)
    if not alike:
        return []
    unit = view.series.unit.name
    rows = [
        Row(_label(view.series, one.period), one.figure.bounds, printable(figure_text(one.figure, unit)))
        for one in alike
    ]
    promised = [one for one in assessments if one.target.measure in (GoalKind.LEVEL, GoalKind.EVERY_PERIOD)]
    goals = tuple(dict.fromkeys(side.end for one in promised for side in one.target.goal.sides))
    rows += [
        Row(_label(view.series, one.target.due), None, say("{goal} (goal ┊)", goal=printable(goal_text(one))))
        for one in promised
    ]
    return [Drawing(tuple(rows), goals, say("Chart"))]
