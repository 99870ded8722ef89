"""From a folder to a register, or to a part of one, in two steps: what is declared, then the records.

All faults of all files that are read are collected. Files are read in the order of their names, so that nothing depends
on the order a folder lists them in.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct

from tracker.domain.acceptance import Acceptance
from tracker.domain.actual import Actual
from tracker.domain.consistency import inconsistencies
from tracker.domain.picking import Outline
from tracker.domain.problem import Code, Problem, Severity
from tracker.domain.register import Part, Register
from tracker.store.declared import Declaration, declaration
from tracker.store.files import Files, FilesOnDisk
from tracker.store.links import Links
from tracker.store.records import RecordsFile, faults_alone, files_of, records_of


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
    return load_from(FilesOnDisk(root))


def load_from(every: Files) -> Loaded:
    """Read a register wherever its files are. Never raises for what they hold."""
    declared, faults = declaration(every)
    files, unread = files_of(every, None, _links(declared))
    if declared is None:
        return Loaded(None, (*faults, *_sure(unread), *faults_alone(files)))
    register, disagreements = _whole(declared, files)
    problems = [*faults, *unread, *disagreements]
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
    every = FilesOnDisk(root)
    declared, faults = declaration(every)
    only = frozenset[str]() if declared is None else _with_parts(declared, wanted(declared.outline))
    files, unread = files_of(every, only, _links(declared))
    if declared is None:
        return LoadedPart(None, (*faults, *_sure(unread)), {})
    register, disagreements = _whole(declared, files)
    problems = [*faults, *unread, *disagreements]
    part = None if _is_broken(problems) else Part.of(declared.sound, register.actuals, only)
    return LoadedPart(part, _reported(problems, declared), {file.series: file for file in files})


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


def _whole(declared: Declaration, files: list[RecordsFile]) -> tuple[Register, list[Problem]]:
    """All that is declared with the records of these files, and what does not fit together."""
    actuals: Mapping[str, tuple[Actual, ...]]
    actuals, faults = records_of(files, declared)
    register = declared.sound.with_records(actuals)
    return register, [*faults, *inconsistencies(register)]


def _is_broken(problems: Iterable[Problem]) -> bool:
    return any(problem.severity is Severity.ERROR for problem in problems)


def _reported(problems: Iterable[Problem], declared: Declaration) -> tuple[Problem, ...]:
    return tuple(one for one in problems if one.code not in declared.disabled)
