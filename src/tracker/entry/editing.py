"""A person's hand on a register's file: where it opens, what would be wrong with it then, and putting it in its place.

Asks nobody itself, and runs no editor: it is told what the copy holds when the person has left it.
"""

import os
import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from enum import Enum
from pathlib import Path, PurePosixPath
from typing import Literal, TypeAlias

from msgspec import Struct

from tracker.domain.actual import Actual
from tracker.domain.picking import Several, alike, question
from tracker.domain.problem import KeyPath, Malformed, Problem
from tracker.domain.register import Register
from tracker.domain.series import Series
from tracker.domain.text import printable
from tracker.domain.wording import later, say
from tracker.entry.faults import new_faults
from tracker.entry.when import read_period
from tracker.store.copies import copied, put_in_place
from tracker.store.declaration import Declaration
from tracker.store.declared import declaration
from tracker.store.files import Files, FilesOnDisk, FilesWith
from tracker.store.folder import TARGETS
from tracker.store.links import Links, leads_out, system_words, way_out
from tracker.store.loading import Loaded, load_from, load_part
from tracker.store.lock import Busy, Waiting
from tracker.store.operations import Changed, Step, at_work, content_of
from tracker.store.positions import Standing, keys, place
from tracker.store.reading import Unreadable, parse_text

Kind: TypeAlias = Literal["series", "targets", "sources", "areas"]
_KINDS: tuple[Kind, ...] = ("series", "targets", "sources", "areas")


class Why(Enum):
    """What kept a file from being opened or saved."""

    GIVEN = "what was asked for is no place in the files"
    FILES = "the register's files cannot be used"
    CHANGED = "the file was changed meanwhile"
    BUSY = "another process is at work"
    SYSTEM = "the system refused"


class NotEdited(Exception):
    """Nothing was written; the message says why, ``problems`` are the faults of the files where they are the reason."""

    def __init__(self, why: Why, said: str = "", problems: Sequence[Problem] = ()) -> None:
        super().__init__(said)
        self.why = why
        self.problems = tuple(problems)


class Spot(Struct, frozen=True):
    """A line of a file of the register, by the file's name and its number from 1."""

    name: str
    line: int


class Draft(Struct, frozen=True):
    """A file that is being changed on a copy: where it opens, what it held, and where the copy is."""

    root: Path
    spot: Spot
    original: bytes
    copy: Path


class Outcome(Struct, frozen=True):
    """The register before and as it would be; ``faults`` are the problems that were not there before.

    That a file ``is_emptied`` is no fault of files, but hardly ever meant.
    """

    files: Files
    before: Loaded
    after: Loaded
    faults: tuple[Problem, ...]
    is_emptied: bool


# Where it opens


def spot(root: Path, word: str, *, period: str | None, today: date, is_declared: bool) -> Spot:
    """The newest record of a series, or the one in force for a period; else the table of what is called so.

    With ``is_declared`` it is the table of a series too. Raises NotEdited.
    """
    with _refusals():
        declared, _ = declaration(FilesOnDisk(root))
        if declared is None:
            return _where_nothing_is_declared(root, word)
        kind, id = _meant(declared, word)
        is_of_records = kind == "series" and not is_declared and not _is_derived(declared, id)
        if not is_of_records and period is not None:
            raise NotEdited(Why.GIVEN, say("--period is for the records of a series; leave it out"))
        return (
            _record(root, declared, id=id, period=period, today=today)
            if is_of_records
            else _table(root, declared, (kind, id))
        )


def _meant(declared: Declaration, word: str) -> tuple[Kind, str]:
    """The one thing a word stands for: an id, else what is called so."""
    for kind in _KINDS:
        if word in declared.ids.get(kind, ()):
            return kind, word
    several = Several.of(declared.outline.filtered(word))
    ids: list[tuple[Kind, str]] = [
        *(("series", id) for id in several.series),
        *(("targets", id) for id in several.targets),
        *(("areas", id) for id in several.areas),
    ]
    if len(ids) == 1:
        return ids[0]
    raise NotEdited(Why.GIVEN, _not_one(declared, word, several))


def _not_one(declared: Declaration, word: str, several: Several) -> str:
    if several.count:
        listed = ", ".join((*several.series, *several.targets, *several.areas)[:_MOST_LISTED])
        return say("{word} fits several: {listed}; write more of it, or an id", word=repr(word), listed=listed)
    near = question(declared.sound, alike(declared.sound, word)) or say("track status --long lists what there is")
    said = later("no series, target, source or area is called {word!r}", word=word)
    return say("{fault}; {remedy}", fault=said, remedy=near)


_MOST_LISTED = 5


def _is_derived(declared: Declaration, id: str) -> bool:
    series = declared.sound.series.get(id)
    return series is not None and series.derived is not None


def _table(root: Path, declared: Declaration, path: KeyPath) -> Spot:
    _refuse_way_out(root, TARGETS, declared.links)
    return Spot(TARGETS, _line(FilesOnDisk(root).shown(TARGETS), path))


def _record(root: Path, declared: Declaration, id: str, period: str | None, today: date) -> Spot:
    every = FilesOnDisk(root)
    names = [name for name in every.records(declared.links)[0] if _is_of(name, id)]
    if not names:
        said = later("{series} has no records yet", series=id)
        advice = later("track add {series} writes the first; --declared opens its table", series=id)
        raise NotEdited(Why.GIVEN, say("{fault}; {remedy}", fault=said, remedy=advice))
    _refuse_way_out(root, names[0], declared.links)
    text = _text(root / names[0])
    loaded = load_part(root, lambda _: {id})
    if loaded.part is None:
        if period is not None:
            raise NotEdited(Why.FILES, problems=loaded.problems)
        return Spot(names[0], _last_line(text, names[0]))
    register = loaded.part.register
    records = (
        register.records(id)
        if period is None
        else _of_period(register, register.series[id], period=period, today=today)
    )
    if not records:
        return Spot(names[0], 1)
    newest = max(enumerate(records), key=lambda one: (one[1].published.known_from, one[0]))[1]
    return Spot(newest.origin.file, _line(text, newest.origin.path))


def _is_of(name: str, id: str) -> bool:
    path = PurePosixPath(name)
    return path.suffix == ".toml" and path.stem == id


def _of_period(register: Register, series: Series, period: str, today: date) -> Sequence[Actual]:
    """The record in force for a period; where none is, those of it that never will be. Raises NotEdited for none."""
    try:
        meant = read_period(period, today, series.calendar.year_starts).period
    except Malformed as fault:
        raise NotEdited(Why.GIVEN, say("{fault}; {remedy}", fault=fault.message, remedy=fault.remedy)) from fault
    slots = {series.slot(meant), series.slot(series.as_published(meant))}
    in_force = register.in_force(series.id, date.max)
    found = [in_force[slot] for slot in slots if slot in in_force]
    found = found or [one for one in register.records(series.id) if series.slot(one.period) in slots]
    if not found:
        said = later("{series} has no record of {period}", series=series.id, period=meant)
        advice = later("track show {series} lists them", series=series.id)
        raise NotEdited(Why.GIVEN, say("{fault}; {remedy}", fault=said, remedy=advice))
    return found


def _where_nothing_is_declared(root: Path, word: str) -> Spot:
    """Where targets.toml is broken: the file of records that is called so, else targets.toml where a table looks so."""
    for name in FilesOnDisk(root).records(Links.INSIDE)[0]:
        if _is_of(name, word):
            _refuse_way_out(root, name, None)
            return Spot(name, _last_line(_text(root / name), name))
    _refuse_way_out(root, TARGETS, None)
    header = re.compile(rf"^[ \t]*\[[ \t]*\w+[ \t]*\.[ \t]*[\"']?{re.escape(word)}[\"']?[ \t]*\]", re.MULTILINE)
    text = _text(root / TARGETS)
    found = header.search(text)
    return Spot(TARGETS, 1 if found is None else text.count("\n", 0, found.start()) + 1)


def _text(path: Path) -> str:
    """What a file says, whatever it holds: where its bytes are no text, its lines can be counted all the same."""
    return (content_of(path) or b"").decode(errors="replace")


def _last_line(text: str, name: str) -> int:
    """Where the last record begins, or the fault is that keeps the file from being read."""
    try:
        document = parse_text(text, name)
    except Unreadable as unreadable:
        return next((one.origin.position[0] for one in unreadable.problems if one.origin.position is not None), 1)
    records = document.get("actual")
    return _line(text, ("actual", len(records) - 1)) if isinstance(records, list) else 1


def _line(text: str, path: KeyPath) -> int:
    """Where a path is written in a text that can be parsed; 1 where it is not."""
    found = [one for one in keys(text) if one.path == path]
    best = max(found, key=lambda one: one.standing is Standing.DEFINED, default=None)
    return 1 if best is None else place(text, best.key).line


def _refuse_way_out(root: Path, name: str, links: Links | None) -> None:
    """A file that is a link out of the folder; into a folder that is one nobody looks for files."""
    if links is not Links.FOLLOW and leads_out(root, root / name):
        raise NotEdited(Why.FILES, problems=[way_out(root / name, name)])


# The copy, and what comes of it


def begun(root: Path, at: Spot) -> Draft:
    """The copy to be changed. Raises NotEdited."""
    with _refusals():
        original = content_of(root / at.name) or b""
        copy = copied(root, at.name, original)
        return Draft(root=root, spot=at, original=original, copy=copy)


def changed(draft: Draft) -> bytes | None:
    """What the copy holds now, None where it is gone. Raises NotEdited."""
    with _refusals():
        return content_of(draft.copy)


def outcome(draft: Draft, content: bytes) -> Outcome:
    """The register as it would be with the changed file."""
    every = FilesOnDisk(draft.root)
    files = FilesWith(every, {draft.spot.name: content})
    before, after = load_from(every), load_from(files)
    return Outcome(
        files=files,
        before=before,
        after=after,
        faults=tuple(new_faults(before.problems, after.problems)),
        is_emptied=not content.strip() and bool(draft.original.strip()),
    )


def save(
    draft: Draft, content: bytes, known: Collection[Problem], at_last: Step, waiting: Waiting | None = None
) -> Outcome:
    """Put the changed file in its place, where no problem is new but those that are known. Raises NotEdited.

    The file has to be as it was when the copy was made, and others such that no more is wrong than was known.
    """
    target = Path(os.path.realpath(draft.root / draft.spot.name))
    with _refusals(), at_work(draft.root, [target.parent], waiting=waiting):
        now = outcome(draft, content)
        if new_faults(known, now.faults):
            raise NotEdited(Why.CHANGED, say("other files of the register were changed meanwhile: more is wrong now"))
        put_in_place(draft.root, draft.spot.name, old=draft.original, new=content, at_last=at_last)
        return now


@contextmanager
def _refusals() -> Iterator[None]:
    """Whatever keeps a file from being opened or saved, as the exception of this module."""
    try:
        yield
    except Changed as changed_since:
        said = say("{file} was changed meanwhile", file=printable(changed_since.name))
        raise NotEdited(Why.CHANGED, said) from changed_since
    except Busy as busy:
        raise NotEdited(Why.BUSY, say("another process is writing to this register; try again")) from busy
    except OSError as error:
        why, file = str(system_words(error)), error.filename
        raise NotEdited(Why.SYSTEM, why if file is None else say("{why}: {place}", why=why, place=file)) from error
