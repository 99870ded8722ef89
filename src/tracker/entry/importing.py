"""A table into a register: understood, looked at beside the register, written as one operation.

Asks nobody: what was understood is a value that a command shows, and what it may write it is told.
"""

import hashlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from tracker.domain.mapping import NO_MAPPING, Mapping
from tracker.domain.register import Declared, Part, Register
from tracker.domain.wording import say
from tracker.entry.batch import SHOWN, Batch, Beside, Odd, Place, Ticked, batch, sorted_out
from tracker.entry.doubts import Doubt, DoubtKind
from tracker.entry.preparing import cannot_be_used, carried_out, folders_of, refusals
from tracker.entry.proposing import Common, Proposer
from tracker.entry.refusal import NotAdded, Why
from tracker.entry.tables.reading import read_table
from tracker.entry.tables.understanding import Understanding, understood
from tracker.store.files import FilesOnDisk
from tracker.store.loading import LoadedPart, load_part
from tracker.store.lock import Waiting
from tracker.store.operations import (
    Change,
    Changed,
    HalfWay,
    Kind,
    Operation,
    Progress,
    Step,
    at_work,
    ended_in,
    stopped_in,
)


class Wanted(Struct, frozen=True):
    """A table, and what was said of it. ``kept`` is the new file its mapping is to be kept in, with its text."""

    content: bytes
    name: str
    mapping: Mapping = NO_MAPPING
    common: Common = field(default_factory=Common)
    only_known: bool = False
    with_mentions: bool = False
    kept: tuple[str, str] | None = None

    @property
    def fingerprint(self) -> str:
        """The same for the same table with the same said of it, however often it is imported."""
        told = repr((self.mapping, self.common, self.only_known, self.with_mentions, self.kept))
        return hashlib.sha256(self.content + told.encode()).hexdigest()


class Ready(Struct, frozen=True):
    """A table beside a register as it was a moment ago."""

    wanted: Wanted
    understanding: Understanding
    declared: Declared
    batch: Batch
    targets: str
    register: Register

    @property
    def after(self) -> Register | None:
        """The register of the table's series with what would be written; None where that is very much."""
        fresh = self.batch.fresh
        if fresh is None:
            return None
        more = {id: (*self.register.records(id), *records) for id, records in fresh.items()}
        return replace(self.register, actuals={**self.register.actuals, **more})

    @property
    def operation(self) -> Operation:
        """What is to be written."""
        changes = [one.change for one in self.batch.appended]
        if self.wanted.kept is not None:
            name, text = self.wanted.kept
            changes.append(Change.of(name, None, text))
        return Operation(Kind.IMPORT, self.wanted.name, tuple(changes), fingerprint=self.wanted.fingerprint)


def understanding_of(wanted: Wanted) -> Understanding:
    """What the table is about, by itself and by what was said of it. Raises Untabled."""
    mapping = wanted.mapping
    table = read_table(wanted.content, name=wanted.name, encoding=mapping.encoding, sheet=mapping.sheet)
    return understood(table, mapping)


def ready(
    root: Path,
    wanted: Wanted,
    understanding: Understanding,
    *,
    today: date,
    ticked: Ticked,
    has_every_row: bool = False,
) -> Ready:
    """The table's rows beside the register as its files hold it now. Raises NotAdded where they cannot be used.

    ``has_every_row`` keeps all rows to be shown, and not the first few alone.
    """
    declared = _usable(load_part(root, lambda _: ())).declared
    comma = wanted.mapping.decimal_comma
    if comma is None and understanding.table.form.has_points:
        comma = False
    proposer = Proposer(declared, wanted.common, decimal_comma=comma, today=today)
    rows = sorted_out(understanding.observations(), proposer, columns=understanding.column, ticked=ticked)
    loaded = load_part(root, lambda _: rows.rows)
    register = _usable(loaded).register
    beside = Beside(
        root=root,
        register=register,
        files=loaded.files,
        today=today,
        columns=understanding.column,
        with_mentions=wanted.with_mentions,
        shown=None if has_every_row else SHOWN,
    )
    found = batch(rows, beside, only_known=wanted.only_known, ticked=ticked)
    found = replace(found, odd=(*_misread(understanding), *found.odd))
    targets = FilesOnDisk(root).targets()
    return Ready(
        wanted=wanted,
        understanding=understanding,
        declared=declared,
        batch=found,
        targets=targets,
        register=register,
    )


def _misread(understanding: Understanding) -> Iterator[Odd]:
    """Why the whole table may have been read wrong."""
    for said in understanding.table.doubts:
        yield Odd(place=Place(0, 0), series="", period="", doubt=Doubt(DoubtKind.ENCODING, said))


def _usable(loaded: LoadedPart) -> Part:
    if loaded.part is None:
        raise cannot_be_used(loaded.problems)
    return loaded.part


def written(root: Path, one: Ready, *, waiting: Waiting | None, at_last: Step, progress: Progress) -> Operation:
    """Write all of it, or nothing where the register is no longer what it was looked at beside. Raises NotAdded."""
    return carried_out(root, one.operation, one.targets, waiting=waiting, at_last=at_last, progress=progress)


def stopped(root: Path, wanted: Wanted) -> Operation | None:
    """This very import, where it stopped half-way. Raises NotAdded where another operation did.

    What was killed at its very end is brought to it here: the import may have nothing to write, and nobody else would.
    """
    with refusals():
        found, ended = stopped_in(root), ended_in(root)
        if found is not None and (found.fingerprint != wanted.fingerprint or found.is_back):
            raise HalfWay(found)
        if ended is not None:
            with at_work(root, folders_of(root, ended)) as journal:
                journal.stopped()
    return found


def gone_on(root: Path, operation: Operation, *, waiting: Waiting | None, at_last: Step, progress: Progress) -> None:
    """Bring an import that stopped half-way to its end. Raises NotAdded."""
    with refusals(), at_work(root, folders_of(root, operation), waiting=waiting) as journal:
        try:
            journal.go_on(operation, at_last, progress)
        except Changed as changed:
            said = say("{file} was changed since the import stopped", file=changed.name)
            remedy = say("take back what is there with track undo, and import again")
            raise NotAdded(Why.STOPPED, [say("{fault}; {remedy}", fault=said, remedy=remedy)]) from changed
