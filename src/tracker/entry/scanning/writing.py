"""The accepted proposals into a register: proved beside its files, written as one operation.

Asks nobody: what is odd is a value, and whether it is written all the same is for whoever calls.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.problem import Code, Origin, Problem, Severity
from tracker.domain.register import Part, Register
from tracker.domain.series import Series
from tracker.domain.wording import later, say
from tracker.entry.doubts import Company, Doubt, DoubtKind
from tracker.entry.faults import new_faults
from tracker.entry.preparing import cannot_be_used, carried_out, refusals
from tracker.entry.reading.fact import Article
from tracker.entry.record import Raw
from tracker.entry.refusal import NotAdded, Why
from tracker.entry.scanning.drafting import drafted
from tracker.entry.scanning.proposal import Proposal
from tracker.entry.scanning.settling import Settled, settle
from tracker.store.aliases import inserts
from tracker.store.appending import Refused, appended, file_of, lead_of, newline_of, not_added, prove
from tracker.store.declaring import Table, declarations, text_of, with_tables
from tracker.store.files import FilesOnDisk, FilesWith
from tracker.store.folder import TARGETS
from tracker.store.gathering import RecordsFile
from tracker.store.loading import load_from, load_part
from tracker.store.lock import Waiting
from tracker.store.operations import Change, Kind, Operation, Progress, Step, content_of


class Ready(Struct, frozen=True):
    """What would be written, beside a register as it was a moment ago.

    ``after`` is the register as it would be. ``doubts`` are what is odd about the new records and
    what `track validate` would warn of. Nothing is to be written where the ``operation`` has no changes.
    """

    after: Register
    operation: Operation
    doubts: tuple[Doubt, ...]
    targets: str


def ready(
    root: Path,
    register: Register,
    proposals: Sequence[Proposal],
    article: Article,
    today: date,
    *,
    aliases: Mapping[str, Sequence[str]],
) -> Ready:
    """What the accepted proposals come to; ``aliases`` are names to be kept, by series. Raises NotAdded.

    What is recorded already is not written again; a mention is, where it is accepted.
    """
    settled = settle(register, (one for one in proposals if one.can_be_written))
    names = {id: [one for one in every if not _is_called(register, id, one)] for id, every in aliases.items()}
    with refusals():
        loaded = load_part(root, lambda _: {one.series or "" for one in settled.proposals})
        if loaded.part is None:
            raise cannot_be_used(loaded.problems)
        before, files, targets = loaded.part, loaded.files, FilesOnDisk(root).targets()
        changes = [
            *_of_targets(root, settled, names),
            *_of_records(root, before, files, settled=settled),
        ]
        after, warnings = _with_all(root, changes)
    odd = (Doubt(DoubtKind.FILES, one.said) for one in warnings)
    touched = {one.series or "" for one in settled.proposals}
    return Ready(
        after=after,
        operation=Operation(Kind.SCAN, article.title or article.publisher or say("a text"), tuple(changes)),
        doubts=tuple(dict.fromkeys([*_odd(before.register, after, touched, today=today), *odd])),
        targets=targets,
    )


def written(root: Path, one: Ready, *, waiting: Waiting | None, at_last: Step, progress: Progress) -> Operation:
    """Write all of it, or nothing where the register is no longer what it was looked at beside. Raises NotAdded."""
    return carried_out(root, one.operation, one.targets, waiting=waiting, at_last=at_last, progress=progress)


def _is_called(register: Register, id: str, name: str) -> bool:
    """Whether a series has the name already."""
    series = register.series.get(id)
    return series is not None and name in series.names


# targets.toml


def _of_targets(root: Path, settled: Settled, names: Mapping[str, Sequence[str]]) -> Iterator[Change]:
    """What becomes of targets.toml, where anything does. Raises Refused."""
    tables = [_with_names(one, names) for one in settled.tables]
    new = {one.id for one in tables if one.kind == "series"}
    learnt = {id: every for id, every in names.items() if every and id not in new}
    if not tables and not learnt:
        return
    before, earlier = declarations(root)
    newline = newline_of(before)
    tail = (lead_of(before) + text_of(tables)).replace("\n", newline) if tables else ""
    within = inserts(before, learnt, newline)
    change = Change.of(TARGETS, before.encode(), tail, inserts=within)
    expected = _with_learnt(with_tables(earlier, tables), learnt)
    otherwise = not_added(TARGETS) if not learnt else _unplaced(learnt)
    prove(name=TARGETS, after=change.made(before.encode()).decode(), expected=expected, otherwise=otherwise)
    yield change


def _with_names(table: Table, names: Mapping[str, Sequence[str]]) -> Table:
    """The table of a new series with the names to be kept for it."""
    learnt = names.get(table.id, ()) if table.kind == "series" else ()
    return Table(table.kind, table.id, {**table.keys, "aliases": list(learnt)}) if learnt else table


def _with_learnt(document: Mapping[str, object], learnt: Mapping[str, Sequence[str]]) -> dict[str, object]:
    """The document with other names of series, the new ones first."""
    series = {**_mapping(document.get("series"))}
    for id, names in learnt.items():
        keys = _mapping(series.get(id))
        known = keys.get("aliases", [])
        series[id] = {**keys, "aliases": [*names, *(known if isinstance(known, list) else [])]}
    return {**document, "series": series} if learnt else dict(document)


def _mapping(table: object) -> Mapping[str, object]:
    return table if isinstance(table, dict) else {}


def _unplaced(learnt: Mapping[str, Sequence[str]]) -> Problem:
    """That names cannot be put into a table as it is written."""
    said = later("other names cannot be put into the table of {series}", series=", ".join(learnt))
    return Problem(
        code=Code.SYNTAX, origin=Origin(TARGETS), said=said, advice=later("add them to its `aliases` by hand")
    )


# The files of records


def _of_records(root: Path, before: Part, files: Mapping[str, RecordsFile], settled: Settled) -> Iterator[Change]:
    """What becomes of the files of records, one for each series. Raises Refused."""
    raws: dict[str, list[Raw]] = {}
    for one in settled.proposals:
        if not one.is_target:
            raws.setdefault(one.series or "", []).append(dict(one.raw or {}))
    for id, every in raws.items():
        keys = settled.series.get(id)
        series = drafted(id, dict(keys)) if keys is not None else _declared(before, id)
        yield appended(root, file_of(root, series, files), every).change


def _declared(before: Part, id: str) -> Series:
    """A series that is there. Raises NotAdded where it is no more."""
    if id not in before.declared.series:
        raise NotAdded(Why.GIVEN, [say("no series is called {id!r} any more", id=id)])
    return before.declared.series[id]


# The whole


def _with_all(root: Path, changes: Iterable[Change]) -> tuple[Register, list[Problem]]:
    """The register with all of it, and warnings that are new. Raises NotAdded and Refused with errors that are."""
    every = FilesOnDisk(root)
    contents = {one.name: one.made(content_of(root / one.name) or b"") for one in changes}
    loaded = load_from(FilesWith(every, contents))
    new = new_faults(load_from(every).problems, loaded.problems) if loaded.problems else []
    errors = [one for one in new if one.severity is Severity.ERROR]
    if errors:
        raise Refused(*errors)
    if loaded.register is None:
        raise cannot_be_used(loaded.problems)
    return loaded.register, new


def _odd(before: Register, after: Register, touched: Collection[str], today: date) -> Iterator[Doubt]:
    """What is odd about the new records, each looked at beside those before it."""
    for id, records in after.actuals.items():
        there = len(before.records(id)) if id in touched else len(records)
        if len(records) == there:
            continue
        company = Company(replace(after, actuals={id: records[:there]}), after.series[id])
        for record in records[there:]:
            yield from company.doubts(record, today)
            company.join(record)
