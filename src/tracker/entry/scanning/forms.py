"""What a text would add, as text that other hands take on: a table for `track import`, or TOML for the files.

Nothing is chosen here: what is unsure is there too, and says so.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from io import StringIO

from tracker.domain.exchange import COLUMNS, guarded
from tracker.domain.figure import Comparison
from tracker.domain.text import printable
from tracker.domain.wording import Sentence, later, listed, say
from tracker.entry.reading.fact import Aspect
from tracker.entry.record import Raw
from tracker.entry.scanning.proposal import Proposal, Reading, Standing
from tracker.store.appending import record_text
from tracker.store.declaring import Table, text_of
from tracker.store.folder import ACTUALS, TARGETS

# As a table


def csv_text(reading: Reading) -> str:
    """The new figures of series that are there, in the columns of an export; `standing` says what to look at."""
    out = StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(column.name for column in COLUMNS)
    for one in reading.proposals:
        if one.is_handed_on and one.raw is not None and not one.is_target and one.standing is not Standing.UNKNOWN:
            cells = _cells(one, one.raw)
            table.writerow(guarded(cells.get(column.name, "")) for column in COLUMNS)
    return out.getvalue()


def _cells(one: Proposal, raw: Raw) -> Mapping[str, str]:
    """The cells of a record that hold something, by their columns."""
    said = {key: str(raw[key]) for key in _AS_THEY_ARE if key in raw}
    about = {"series": one.series or "", "area_name": one.fact.area, "indicator": printable(one.fact.indicator)}
    return {**about, **said, **_figure(raw), "break": "false", "standing": looked_at(one)}


_AS_THEY_ARE = ("period", "published", "status", "source", "publisher", "title", "url", "note")


def _figure(raw: Raw) -> Mapping[str, str]:
    """The comparison and the numbers, each with the scale it was written with."""
    key = next(one for one in Comparison if one.value in raw)
    numbers = raw[key.value]
    if isinstance(numbers, list):
        return {"comparison": key.value, "lower": _number(numbers[0]), "upper": _number(numbers[1])}
    comparison = "" if key is Comparison.VALUE else key.value
    return {"comparison": comparison, "value": _number(numbers)}


def _number(number: object) -> str:
    return f"{number:f}" if isinstance(number, Decimal) else str(number)


# As TOML


def toml_text(reading: Reading) -> str:
    """What is new: tables for the end of targets.toml, then records, each under its sentence and what is unsure."""
    new = [one for one in reading.proposals if one.is_handed_on]
    targets = [*_declared(new), *(_target(one) for one in new if one.is_target)]
    parts = [_headed(say("for the end of {file}", file=TARGETS), targets)] if targets else []
    records: dict[str, list[str]] = {}
    for one in new:
        if not one.is_target:
            records.setdefault(one.series or "", []).append(_record(one))
    parts += (
        _headed(say("for the end of the file of {series} in {folder}/", series=id, folder=ACTUALS), texts)
        for id, texts in records.items()
    )
    return "\n\n".join(parts)


def _headed(head: str, texts: Iterable[str]) -> str:
    return "\n".join([f"# {head}\n", *texts])


def _declared(new: Iterable[Proposal]) -> Iterator[str]:
    """The tables that have to be declared first, each once, areas before series."""
    tables = {key: keys for one in new for key, keys in one.declaring.items()}
    ordered = sorted(tables.items(), key=lambda item: _KINDS.index(item[0][0]))
    return (text_of([Table(kind, id, keys)]) for (kind, id), keys in ordered)


_KINDS = ("areas", "sources", "series")


def _target(one: Proposal) -> str:
    return _comment(one) + text_of([Table("targets", one.id or "", one.raw or {})])


def _record(one: Proposal) -> str:
    return _comment(one) + record_text(one.raw or {})


def _comment(one: Proposal) -> str:
    """The sentence, its standing, and what a person has to look at."""
    place = say("line {line}: {sentence}", line=one.line, sentence=_shortened(printable(one.sentence.strip())))
    return "".join(f"# {line}\n" for line in (place, printable(one.said), printable(looked_at(one))))


_LONGEST = 300


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def looked_at(one: Proposal) -> str:
    """The standing of a proposal, and what about it is to be looked at: "new", "new; look at: period"."""
    fields = [name for aspect, name in _FIELDS.items() if aspect in one.unsure]
    fields += [] if one.is_series_sure else [_SERIES]
    look = [say("look at: {fields}", fields=listed(fields))] if fields else []
    return "; ".join([one.standing.value, *look, *one.guesses])


_SERIES = later("series")
_FIELDS: Mapping[Aspect, Sentence] = {
    Aspect.KIND: later("promised or done"),
    Aspect.AREA: later("area"),
    Aspect.INDICATOR: later("indicator"),
    Aspect.PERIOD: later("period"),
    Aspect.VALUE: later("number"),
    Aspect.UNIT: later("unit"),
    Aspect.MEASURE: later("measure"),
}
