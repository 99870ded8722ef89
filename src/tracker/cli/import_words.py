"""What `track import` says of a table and of its rows: the preview, every fault with its cell, and the ways out."""

from collections.abc import Collection, Iterator, Mapping

from tracker.domain.figure import Figure
from tracker.domain.mapping import Role
from tracker.domain.wording import Sentence, later, say, say_of
from tracker.entry.batch import Batch, Odd, Place, Seen, State, Unknown
from tracker.entry.doubts import DoubtKind
from tracker.entry.importing import Ready
from tracker.entry.tables.table import Table
from tracker.entry.tables.understanding import Shape, Understanding
from tracker.render.import_preview import Listed, Preview
from tracker.render.phrases import figure_text
from tracker.store.operations import Operation

_MOST_FAULTS = 300
_MOST_UNKNOWN = 20
_MOST_MARKS = 5


def preview(one: Ready, accepted: Collection[DoubtKind]) -> Preview:
    """What was understood, and what it would do."""
    seen, batch = one.understanding, one.batch
    return Preview(
        title=title(seen),
        columns=columns(seen),
        notes=[str(note) for note in seen.notes],
        first=[_first(seen.table, row) for row in batch.first],
        figures=sum(batch.counts.values()),
        counts=list(_counts(seen, batch)),
        groups=[*_left_out(batch), *_revisions(seen.table, batch), *doubted(seen.table, batch, accepted)],
    )


def title(seen: Understanding) -> str:
    """What kind of table it is."""
    return say("{file}: {form}, {shape}", file=seen.table.name, form=seen.table.form.value, shape=_SHAPES[seen.shape])


_SHAPES: Mapping[Shape, Sentence] = {
    Shape.ROWS: later("a row a figure"),
    Shape.PERIODS: later("a column a period"),
    Shape.SERIES: later("a column a series"),
}


def columns(seen: Understanding) -> list[tuple[str, str, str]]:
    """Each column with its header and how it is read; and what holds for all rows."""
    told = [(one.letter, one.header, _read_as(one.role, one.period)) for one in seen.columns]
    return [*told, *((say("all"), text, str(_ROLES[role])) for role, text in seen.constants.items())]


def _read_as(role: Role, period: str) -> str:
    word = str(_ROLES[role])
    return say("{role} of {period}", role=word, period=period) if period else word


_ROLES: Mapping[Role, Sentence] = {
    Role.SERIES: later("series"),
    Role.AREA: later("area"),
    Role.INDICATOR: later("indicator"),
    Role.ABOUT: later("part of the series' name"),
    Role.UNIT: later("unit"),
    Role.SCALE: later("power of ten"),
    Role.PERIOD: later("period"),
    Role.YEAR: later("calendar year"),
    Role.MONTH: later("month"),
    Role.QUARTER: later("quarter"),
    Role.VALUE: later("figure"),
    Role.LOWER: later("lower bound"),
    Role.UPPER: later("upper bound"),
    Role.COMPARISON: later("comparison"),
    Role.TOLERANCE: later("tolerance"),
    Role.ROUNDED_TO: later("rounded to"),
    Role.PUBLISHED: later("day of publication"),
    Role.SOURCE: later("source"),
    Role.PUBLISHER: later("publisher"),
    Role.TITLE: later("title"),
    Role.URL: later("address"),
    Role.STATUS: later("status"),
    Role.BREAK: later("break"),
    Role.NOTE: later("note"),
    Role.ACTION: later("action"),
    Role.NOTHING: later("left out"),
}


def _first(table: Table, row: Seen) -> list[str]:
    record = row.record
    return [
        _place(table, row.place),
        row.series.id,
        row.series.calendar.year_starts.label(record.period),
        _figure(record.figure, row.series.unit.name),
        str(record.published),
        record.source.id or record.source.publisher,
    ]


def _figure(figure: Figure, unit: str) -> str:
    return figure_text(figure, unit)


def _place(table: Table, place: Place) -> str:
    return table.place(place.row, place.column)


def _counts(seen: Understanding, batch: Batch) -> Iterator[str]:
    """How many rows do what; what does not occur is not told."""
    yield say_of(batch.total, "{count} figure", "{count} figures")
    for state in State:
        if batch.counts.get(state):
            yield str(_STATES[state].filled(count=batch.counts[state]))
    faulty = batch.faulty
    yield from (say_of(faulty, "{count} faulty", "{count} faulty"),) if faulty else ()
    unknown = sum(len(one.rows) for one in batch.unknown)
    yield from (say_of(unknown, "{count} of no series here", "{count} of no series here"),) if unknown else ()
    empty = seen.nothing()
    if empty:
        said = say_of(empty.total(), "{count} cell without a figure", "{count} cells without a figure")
        marks = [repr(text) for text, _ in empty.most_common(_MOST_MARKS) if text]
        yield say("{said} ({marks})", said=said, marks=say(", ").join(marks)) if marks else said


_STATES: Mapping[State, Sentence] = {
    State.NEW: later("{count} new"),
    State.REVISED: later("{count} revised"),
    State.CONFIRMED: later("{count} confirmed"),
    State.MENTIONED: later("{count} mentioned again"),
    State.FORECAST: later("{count} forecast"),
    State.KNOWN: later("{count} recorded already"),
}


def _left_out(batch: Batch) -> Iterator[Listed]:
    """Which names are left out because they are no series."""
    if batch.left_out:
        rows = [
            (one.name.texts.joined, say_of(len(one.rows), "{count} figure", "{count} figures")) for one in batch.unknown
        ]
        yield Listed(say_of(len(rows), "{count} name is left out", "{count} names are left out"), rows)


def _revisions(table: Table, batch: Batch) -> Iterator[Listed]:
    """What figures become others."""
    if batch.revised:
        rows = [
            (
                _place(table, one.place),
                say(
                    "{series} {period}: {before} → {after}",
                    series=one.series.id,
                    period=one.after.period,
                    before=_figure(one.before.figure, one.series.unit.name),
                    after=_figure(one.after.figure, one.series.unit.name),
                ),
            )
            for one in batch.revised
        ]
        yield Listed(say_of(len(rows), "{count} figure is revised", "{count} figures are revised"), rows)


def doubted(table: Table, batch: Batch, accepted: Collection[DoubtKind]) -> Iterator[Listed]:
    """The odd rows by kind, those that are accepted too."""
    for kind, odd in batch.doubts(()).items():
        rows = [(_place(table, one.place), _doubt_text(one)) for one in odd]
        said = say_of(len(rows), "{count} is odd ({kind})", "{count} are odd ({kind})", kind=kind.value)
        if kind is DoubtKind.ENCODING:
            rows = [("", str(one.doubt.said)) for one in odd]
            said = say("the table may have been read wrong (encoding)")
        yield Listed(say("{said}, accepted", said=said) if kind in accepted else said, rows)


def _doubt_text(one: Odd) -> str:
    return say("{series} {period}: {doubt}", series=one.series, period=one.period, doubt=one.doubt.said)


# At the end


def written_text(operation: Operation, said: str) -> str:
    """What is done, and what takes it back."""
    files = say_of(len(operation.changes), "in {count} file", "in {count} files")
    return say("{said}, {files}; track undo takes it back.", said=said, files=files)


# Faults


def untold(seen: Understanding) -> list[str]:
    """What the table does not say, each with how to say it."""
    return [say("{fault}; {remedy}", fault=one.said, remedy=one.advice) for one in seen.missing if one.is_needed]


def faults(one: Ready) -> Iterator[str]:
    """Everything that keeps the table from being written."""
    table, batch = one.understanding.table, one.batch
    for fault in batch.faults[:_MOST_FAULTS]:
        yield say("{place}: {fault}", place=_place(table, fault.place), fault=fault.said)
    if len(batch.faults) > _MOST_FAULTS:
        more = len(batch.faults) - _MOST_FAULTS
        yield say_of(more, "and {count} more fault", "and {count} more faults")
    for key, places in batch.lacks.items():
        said = _LACKS[key].filled(count=len(places), place=_place(table, places[0]))
        yield say("{fault}; {remedy}", fault=said, remedy=_REMEDIES[key])
    if not batch.left_out:
        yield from _unknown(table, batch.unknown)


_LACKS: Mapping[str, Sentence] = {
    "published": later("{count} figures have no day on which they were first public (the first is {place})"),
    "publisher": later("{count} figures have no publisher (the first is {place})"),
}
_REMEDIES: Mapping[str, Sentence] = {
    "published": later(
        "give --published DATE for all, --published usual for the usual day of each, or --map published=…"
    ),
    "publisher": later("give --source ID or --publisher NAME for all, or --map publisher=…"),
}


def _unknown(table: Table, unknown: tuple[Unknown, ...]) -> Iterator[str]:
    for one in unknown[:_MOST_UNKNOWN]:
        first = one.rows[0]
        place = table.place(first.row, first.column)
        rows = say_of(len(one.rows), "{count} figure from {place}", "{count} figures from {place}", place=place)
        yield say("{fault} ({rows})", fault=one.name.said, rows=rows)
    if len(unknown) > _MOST_UNKNOWN:
        yield say_of(len(unknown) - _MOST_UNKNOWN, "and {count} more name", "and {count} more names")
    if any(one.name.fits for one in unknown):
        yield say("names that fit several series: say which they are with --series NAME=ID, or name their areas")
    if any(not one.name.fits for one in unknown):
        yield say(
            "names that are no series: say which they are with --series NAME=ID, leave them out with --only-known, or "
            "see with --new-series how to declare them"
        )
