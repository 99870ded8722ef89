"""From a folder to a register, or to a part of one, in two steps: what is declared, then the records.

What is known from an earlier run is not parsed again (`cache.py`), and what would read it is not imported.

All faults of all files that are read are collected. Files are read in the order of their names, so that nothing depends
on the order a folder lists them in.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from tracker.domain.acceptance import Acceptance
from tracker.domain.actual import Actual
from tracker.domain.picking import Outline
from tracker.domain.problem import Code, Problem, Severity
from tracker.domain.register import Part, Register
from tracker.store.cache import Cache
from tracker.store.declaration import Declaration
from tracker.store.files import Files, FilesOnDisk
from tracker.store.gathering import RecordsFile, files_of
from tracker.store.links import Links
from tracker.store.reading import Unreadable

if TYPE_CHECKING:
    from tracker.store.records import Reader


class Loaded(Struct, frozen=True):
    """What a folder holds: the register, or None where an error makes it unusable; all problems; codes not reported.

    ``links`` are those that are followed, None where what the register says of them cannot be read. ``accepted`` are
    the findings that are lived with.
    """

    register: Register | None
    problems: tuple[Problem, ...]
    disabled: frozenset[Code] = frozenset()
    links: Links | None = None
    accepted: tuple[Acceptance, ...] = ()


class LoadedPart(Struct, frozen=True):
    """What was read of a folder: the part, or None where an error in what was read makes it unusable; all problems.

    ``files`` are the files of records that were read, by series.
    """

    part: Part | None
    problems: tuple[Problem, ...]
    files: Mapping[str, RecordsFile]


Choice: TypeAlias = Callable[[Outline], Collection[str]]
"""The series whose records are wanted, told from what is declared; an id of no series counts for nothing."""


def load(root: Path) -> Loaded:
    """Read the register in a folder. Never raises for what the files hold."""
    return _load(FilesOnDisk(root), Cache.of(root))


def load_from(every: Files) -> Loaded:
    """Read a register wherever its files are. Never raises for what they hold."""
    return _load(every, None)


def _load(every: Files, cache: Cache | None) -> Loaded:
    declared, faults = _declared(every, cache)
    reading = _Reading(declared, cache)
    files, unread = files_of(every, only=None, links=_links(declared), take=reading.take)
    if declared is None:
        return Loaded(None, (*faults, *_sure(unread), *reading.faults))
    register = declared.sound.with_records(reading.actuals)
    problems = [*faults, *unread, *reading.faults]
    if cache is None or not cache.fits(files):
        disagreements = _disagreements(register)
        if cache is not None and not disagreements:
            cache.is_whole(files)
        problems += disagreements
    if cache is not None:
        cache.write()
    usable = None if _is_broken(problems) else register
    return Loaded(
        usable,
        _reported(problems, declared),
        disabled=declared.disabled,
        links=declared.links,
        accepted=tuple(one for one in declared.accepted if one.about.code not in declared.disabled),
    )


def load_part(root: Path, wanted: Choice) -> LoadedPart:
    """Read what is declared in a folder, and the records of some series. Never raises for what the files hold.

    Faults of files that are not read are not told, and keep nothing back.
    """
    every, cache = FilesOnDisk(root), Cache.of(root)
    declared, faults = _declared(every, cache)
    reading = _Reading(declared, cache)
    only = frozenset[str]() if declared is None else _with_parts(declared, wanted(declared.outline))
    files, unread = files_of(every, only=only, links=_links(declared), take=reading.take)
    if declared is None:
        return LoadedPart(None, (*faults, *_sure(unread)), {})
    register = declared.sound.with_records(reading.actuals)
    problems = [*faults, *unread, *reading.faults, *_disagreements(register)]
    if cache is not None:
        cache.write()
    part = None if _is_broken(problems) else Part.of(declared.sound, register.actuals, only)
    return LoadedPart(part, _reported(problems, declared), {file.series: file for file in files})


def _disagreements(register: Register) -> list[Problem]:
    from tracker.domain.consistency import inconsistencies

    return list(inconsistencies(register))


def _declared(every: Files, cache: Cache | None) -> tuple[Declaration | None, list[Problem]]:
    """What targets.toml declares, and its faults; None where it cannot be read."""
    try:
        text = every.targets()
    except Unreadable as unreadable:
        return None, list(unreadable.problems)
    known = None if cache is None else cache.declaration(text)
    if known is not None:
        return known, []
    from tracker.store.declared import declared_in

    declared, faults = declared_in(text)
    if cache is not None and declared is not None and not faults:
        cache.declares(declared)
    return declared, faults


class _Reading:
    """Takes files one after the other: their records by series, those of declared ones alone, and their faults.

    What takes records from a text is imported for the first file that is not known.
    """

    def __init__(self, declared: Declaration | None, cache: Cache | None) -> None:
        self.actuals: dict[str, tuple[Actual, ...]] = {}
        self.faults: list[Problem] = []
        self._declared = declared
        self._cache = cache
        self._reader: Reader | None = None

    def take(self, file: RecordsFile) -> None:
        """Read a file. Raises Unreadable."""
        if self._declared is None:
            from tracker.store.records import faults_alone

            self.faults += faults_alone(file)
            return
        records = None if self._cache is None else self._cache.records(file)
        if records is None:
            records = self._read(file, self._declared)
        if file.series in self._declared.sound.series:
            self.actuals[file.series] = (*self.actuals.get(file.series, ()), *records)

    def _read(self, file: RecordsFile, declared: Declaration) -> tuple[Actual, ...]:
        if self._reader is None:
            from tracker.store.records import Reader

            self._reader = Reader(declared)
        found, faults = self._reader.read(file)
        records = tuple(found)
        if self._cache is not None and not faults:
            self._cache.holds(file, records)
        self.faults += faults
        return records


def _with_parts(declared: Declaration, wanted: Collection[str]) -> frozenset[str]:
    """Series, those they are derived from, and those derived from them, whose targets make them awaited."""
    found, new, users = frozenset[str](), frozenset(wanted), declared.sound.users()
    while new := new - found:
        found |= new
        series = [declared.sound.series[id] for id in new if id in declared.sound.series]
        parts = frozenset(part for one in series if one.derived is not None for part in one.derived.parts)
        new = parts | frozenset(user for one in series for user in users.get(one.id, ()))
    return found


def _links(declared: Declaration | None) -> Links:
    """The links that are followed: none that leads out before it is known that they may be."""
    return Links.INSIDE if declared is None else declared.links


def _sure(unread: Iterable[Problem]) -> list[Problem]:
    """What is wrong whatever targets.toml says of links."""
    return [one for one in unread if one.code is not Code.LEADS_OUT]


def _is_broken(problems: Iterable[Problem]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in problems)


def _reported(problems: Iterable[Problem], declared: Declaration) -> tuple[Problem, ...]:
    return tuple(one for one in problems if one.code not in declared.disabled)
