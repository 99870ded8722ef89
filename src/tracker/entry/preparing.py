"""A record beside the register it would be added to: the proof that it fits, and what is odd about it.

Reads the files as they are now, and writes nothing.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from msgspec import Struct

from tracker.assess.effect import Effect, effect
from tracker.domain.listing import Listing, counts_of
from tracker.domain.picking import Outline, Several, alike, question
from tracker.domain.problem import Problem
from tracker.domain.register import Declared, Register
from tracker.domain.series import Series
from tracker.domain.wording import later, say
from tracker.entry.doubts import Company, Doubt, DoubtKind
from tracker.entry.record import Raw
from tracker.entry.refusal import NotAdded, Why
from tracker.store.appending import Addition, Refused, SeriesFile, addition, file_of
from tracker.store.files import FilesOnDisk
from tracker.store.links import system_words
from tracker.store.loading import LoadedPart, load_part
from tracker.store.lock import Busy, Waiting
from tracker.store.operations import BadJournal, Changed, HalfWay, Kind, Operation, Progress, Step, at_work


class Current(Struct, frozen=True):
    """A series as the files hold it now: the register of it alone, and its file with the text that was read."""

    register: Register
    series: Series
    file: SeriesFile


class Prepared(Struct, frozen=True):
    """A record that fits, and the text that would be put at the end of its file.

    ``is_recorded`` says that it stands there already, so that nothing is odd about it and nothing need be written.
    """

    current: Current
    addition: Addition
    doubts: tuple[Doubt, ...]
    is_recorded: bool

    @property
    def is_first(self) -> bool:
        """Whether the file is a new one."""
        return self.addition.appended.before is None

    @property
    def operation(self) -> Operation:
        """What is done to the files."""
        return Operation(Kind.ADD, self.current.series.id, (self.addition.appended.change,))

    def effect(self, as_of: date) -> Effect:
        """What the record changes, as of a day."""
        return effect(
            register=self.current.register, series=self.current.series, record=self.addition.record, as_of=as_of
        )


def current(root: Path, id: str) -> Current:
    """A series as the files hold it now. Raises NotAdded where they cannot be used, and for a series that is none."""
    return _current(root, load_part(root, lambda _: {id}), lambda _: id)


def found(root: Path, word: str) -> Current:
    """The same for a series that is named by a part of its id or name, or of the label of a target of it.

    Raises NotAdded also for a part of several.
    """
    loaded = load_part(root, lambda outline: ids if len(ids := outline.series_meant(word)) == 1 else ())
    return _current(root, loaded, lambda declared: _only(declared, word))


def _current(root: Path, loaded: LoadedPart, chosen: Callable[[Declared], str]) -> Current:
    if loaded.part is None:
        raise cannot_be_used(loaded.problems)
    series = _series(loaded.part.declared, chosen(loaded.part.declared))
    return Current(loaded.part.register, series, file_of(root, series, loaded.files))


def series_called(declared: Declared, word: str) -> Series:
    """The one series a word stands for. Raises NotAdded."""
    return _series(declared, _only(declared, word))


def cannot_be_used(problems: Iterable[Problem]) -> NotAdded:
    """The refusal of a register with faults."""
    every = tuple(problems)
    return NotAdded(Why.FILES, _listed(every), problems=every)


def _only(declared: Declared, word: str) -> str:
    """The id of the one series a word stands for, or the word where there is none. Raises NotAdded for several."""
    ids = Outline.of(declared).series_meant(word)
    if len(ids) > 1:
        several = Several(areas=(), series=tuple(ids), targets=())
        said = say(
            "{word} fits {count} series: {listed}; write more of it, or an id",
            word=repr(word),
            count=len(ids),
            listed=several.listed(declared),
        )
        raise NotAdded(Why.GIVEN, [said])
    return ids[0] if ids else word


def prepared(root: Path, id: str, raw: Raw, *, today: date) -> Prepared:
    """The record beside what the files hold now. Raises NotAdded."""
    with refusals():
        now = current(root, id)
        added = addition(root, register=now.register, series=now.series, file=now.file, raw=raw)
        company = Company(now.register, now.series)
        known = company.holds(added.record)
        odd = [*company.doubts(added.record, today), *(Doubt(DoubtKind.FILES, one.said) for one in added.doubts)]
        doubtful = () if known else tuple(dict.fromkeys(odd))
        return Prepared(current=now, addition=added, doubts=doubtful, is_recorded=known)


def misfits(root: Path, now: Current, raw: Raw) -> tuple[Problem, ...]:
    """What would keep a record out of the file as it was read, doubts aside."""
    try:
        addition(root, register=now.register, series=now.series, file=now.file, raw=raw)
    except Refused as refused:
        return refused.problems
    return ()


@contextmanager
def refusals() -> Iterator[None]:
    """Whatever keeps a record out of a file, as the exception of this room."""
    try:
        yield
    except Refused as refused:
        raise NotAdded(Why.RECORD, map(_told, refused.problems), problems=refused.problems) from refused
    except HalfWay as half_way:
        said, advice = half_way.operation.half_way
        raise NotAdded(Why.STOPPED, [say("{fault}; {remedy}", fault=said, remedy=advice)]) from half_way
    except BadJournal as bad:
        raise NotAdded(Why.STOPPED, [bad.told]) from bad
    except Busy as busy:
        raise NotAdded(Why.BUSY, [say("another process is adding to this register; try again")]) from busy
    except OSError as error:
        why, file = system_words(error), error.filename
        said = later("the figure cannot be written: {why}", why=why)
        if file is not None:
            said = later("the figure cannot be written: {why} ({file})", why=why, file=file)
        raise NotAdded(Why.SYSTEM, [str(said)]) from error


def _series(declared: Declared, id: str) -> Series:
    """The series with this id. Raises NotAdded, with those it may have been."""
    if id in declared.series:
        return declared.series[id]
    if id in declared.targets:
        about = declared.targets[id].series
        said = say("{target} is a target; its figures are those of the series {series}", target=id, series=about)
        raise NotAdded(Why.GIVEN, [said])
    meant = question(declared, alike(declared, id)) or say("for a new one: track add-series")
    raise NotAdded(Why.GIVEN, [say("no series is called {id!r}; {meant}", id=id, meant=meant)])


def _told(problem: Problem) -> str:
    return say("{fault}; {remedy}", fault=problem.message, remedy=problem.remedy)


def _listed(problems: Iterable[Problem]) -> list[str]:
    """A sentence for each problem; of a file with very many for the first, and how many more there are."""
    listing = Listing.of(problems)
    unlisted = counts_of(listing.unlisted).items()
    more = (say("and {count} more in {file}", count=count, file=file) for file, count in unlisted)
    return [*map(_placed, listing.told), *more]


def _placed(problem: Problem) -> str:
    return say("{file}: {fault}", file=problem.origin.file, fault=_told(problem))


def carried_out(
    root: Path,
    operation: Operation,
    targets: str,
    *,
    waiting: Waiting | None,
    at_last: Step,
    progress: Progress,
) -> Operation:
    """Write all of it, or nothing where the register is no longer what it was looked at beside. Raises NotAdded.

    ``targets`` is the text of targets.toml that it was looked at beside.
    """
    with refusals(), at_work(root, folders_of(root, operation), waiting=waiting) as journal:
        if FilesOnDisk(root).targets() != targets:
            raise Busy
        try:
            journal.carry_out(operation, at_last, progress)
        except Changed as changed:
            raise Busy from changed
    return operation


def folders_of(root: Path, operation: Operation) -> set[Path]:
    """The folders that really hold the files of an operation."""
    return {Path(os.path.realpath(root / one.name)).parent for one in operation.changes}
