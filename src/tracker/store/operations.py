"""Operations: what one command puts into a register's files, whole or not at all, so that it can be taken back whole.

An operation puts text at the end of files, rarely within one, or makes new ones. It is written down in the journal
before the first file is touched, so that after a kill every file is old or new and it is known which belong together.
The journal lies in the register's `.track/`, which git does not see; it is no cache. What it says is not trusted: it
may have come with a folder from elsewhere, and files may have been changed by hand since.
"""

import errno
import hashlib
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from enum import Enum
from pathlib import Path, PurePosixPath
from typing import Annotated, TypeAlias

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from tracker.domain.problem import Code, Origin, Problem
from tracker.domain.text import printable
from tracker.domain.wording import Sentence, later, say
from tracker.store.atomic import is_unheld, mode_of, own_alike, replace_whole, sweep
from tracker.store.folder import ACTUALS, IMPORTS, TARGETS
from tracker.store.hidden import HIDDEN, PENDING, hidden_folder, is_something_under_way, refuse_link
from tracker.store.links import system_words
from tracker.store.lock import LOCK, Waiting, locked

_DONE = "done"
_MOST_DONE = 100
_NUMBERED = re.compile(r"[0-9]{6,12}(?=\.json\Z)")
_MOST_BYTES = 256 * 1024 * 1024
"""No file is read that is larger, and no such journal written: many times what any register holds."""
_MARK = "add-journal"
_LEFT = re.compile(r"\.track-add-(.+-)?[a-z0-9_]{8}\.tmp")
"""What a run that was killed left beside a file, where there was no place in the hidden folder."""


class Kind(Enum):
    """The command that an operation was."""

    ADD = "add"
    IMPORT = "import"
    TARGET = "add-target"
    SERIES = "add-series"
    SCAN = "scan"


class Changed(Exception):
    """A file is no longer what the operation was prepared for, or has it no longer at its end; says which."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class BadJournal(Exception):
    """A file of the journal that cannot be read; ``said`` tells why."""

    def __init__(self, name: str, said: Sentence) -> None:
        super().__init__(name)
        self.name, self.said = name, said

    advice = later("remove it, and look at the newest records yourself")

    @property
    def told(self) -> str:
        """Which file it is, why, and the way out."""
        return say("{file}: {fault}; {remedy}", file=self.name, fault=self.said, remedy=self.advice)


class HalfWay(Exception):
    """An operation stopped half-way, and nothing else is written until it is gone on with or taken back."""

    def __init__(self, operation: "Operation") -> None:
        super().__init__(operation.about)
        self.operation = operation


class Insert(Struct, frozen=True, forbid_unknown_fields=True):
    """Text within a file, at a place among the bytes before; its length and digest as those of a change."""

    at: Annotated[int, Meta(ge=0)]
    length: Annotated[int, Meta(ge=1)]
    text_digest: str
    text: str | None

    @classmethod
    def of(cls, at: int, text: str) -> "Insert":
        """The text at this place."""
        new = text.encode()
        return cls(at=at, length=len(new), text_digest=_digest(new), text=text)


class Change(Struct, frozen=True, forbid_unknown_fields=True):
    """Text at the end of a file of a register, which is made where it was not there.

    ``size`` and ``digest`` are of the bytes before; a new file has no size. Of an operation that is done the text
    stands in its file alone: here are its ``length`` in bytes and its ``text_digest``. ``inserts`` are texts within the
    bytes before, in the order of their places; a file with some is taken back only while all else is as it was.
    """

    name: str
    length: Annotated[int, Meta(ge=0)]
    text_digest: str
    size: Annotated[int, Meta(ge=0)] | None
    digest: str
    text: str | None
    inserts: tuple[Insert, ...] = ()

    @classmethod
    def of(cls, name: str, before: bytes | None, text: str, inserts: tuple[Insert, ...] = ()) -> "Change":
        """The change that puts this text at the end of these bytes, or makes a file of it, and texts within them."""
        new, size = text.encode(), None if before is None else len(before)
        return cls(
            name=name,
            length=len(new),
            text_digest=_digest(new),
            size=size,
            digest=_digest(before or b""),
            text=text,
            inserts=inserts,
        )

    @property
    def without_text(self) -> "Change":
        """As the journal keeps it when it is done."""
        return replace(self, text=None, inserts=tuple(replace(one, text=None) for one in self.inserts))

    def made(self, before: bytes) -> bytes:
        """The bytes of the file with all of it."""
        parts, last = list[bytes](), 0
        for one in self.inserts:
            parts += (before[last : one.at], (one.text or "").encode())
            last = one.at
        return b"".join([*parts, before[last:], (self.text or "").encode()])

    def is_to_come(self, found: bytes | None) -> bool:
        """Whether a file is as it was before."""
        return found is None if self.size is None else found is not None and _is(found, self.size, self.digest)

    def is_last(self, found: bytes | None) -> bool:
        """Whether the text is the last of a file; of a file that was made with it, all of it."""
        if found is None or self.is_to_come(found):
            return False
        rest = len(found) - self.length
        is_all = self.size is not None or rest == 0
        if not is_all or rest < 0 or _digest(found[rest:]) != self.text_digest:
            return False
        within = zip(self.inserts, self._within(found), strict=True)
        if any(_digest(there) != one.text_digest for one, there in within):
            return False
        return not self.inserts or self.is_to_come(self._unwoven(found[:rest]))

    def is_there(self, found: bytes | None) -> bool:
        """Whether the text is in a file, be it the last of it or, where it was changed by hand since, anywhere."""
        if found is None or self.is_to_come(found):
            return False
        texts = [one for one in (self.text, *(it.text for it in self.inserts)) if one]
        return self.is_last(found) or (bool(texts) and all(one.strip().encode() in found for one in texts))

    def before(self, found: bytes) -> bytes | None:
        """The bytes of the file without any of it; None where nothing was there before."""
        return None if self.size is None else self._unwoven(found[: len(found) - self.length])

    def _unwoven(self, found: bytes) -> bytes:
        """Bytes without what was put within them."""
        parts, last, shift = list[bytes](), 0, 0
        for one in self.inserts:
            parts.append(found[last : one.at + shift])
            last = one.at + shift + one.length
            shift += one.length
        return b"".join([*parts, found[last:]])

    def taken_from(self, found: bytes) -> "TakenBack":
        """What goes from the file that has it last. Raises Changed where that is no text, so that we never wrote it."""
        before, new = found[: len(found) - self.length], found[len(found) - self.length :]
        try:
            text, inserted = new.decode(), [one.decode() for one in self._within(found)]
        except UnicodeDecodeError as error:
            raise Changed(self.name) from error
        line = before.count(b"\n") + 1 + text[: len(text) - len(text.lstrip("\r\n"))].count("\n")
        if not text and inserted:
            line = found[: self.inserts[0].at].count(b"\n") + 1
        inserts = tuple(replace(one, text=it) for one, it in zip(self.inserts, inserted, strict=True))
        whole = replace(self, text=text, inserts=inserts)
        shown = "\n".join([*(one.strip("\r\n") for one in inserted), *([text] if text else [])])
        return TakenBack(change=whole, text=shown, line=line, before=found, after=self.before(found))

    def _within(self, found: bytes) -> list[bytes]:
        """What stands where texts were put within a file."""
        texts, shift = list[bytes](), 0
        for one in self.inserts:
            begin = one.at + shift
            texts.append(found[begin : begin + one.length])
            shift += one.length
        return texts


class TakenBack(Struct, frozen=True):
    """What goes from one file when a change is taken back: the text, and the line where the first of it stands.

    ``before`` and ``after`` are the bytes of the whole file, None where there is no file then.
    """

    change: Change
    text: str
    line: int
    before: bytes
    after: bytes | None

    @property
    def name(self) -> str:
        """The file, in the register's folder."""
        return self.change.name


class Operation(Struct, frozen=True, forbid_unknown_fields=True):
    """What one command did or is doing. ``about`` says it to people: a series, or the name of a table.

    ``fingerprint`` is the same for the same import, and empty where nothing has to be known again. ``is_back`` says
    that it is being taken back. Its ``number`` is its place among those of the register.
    """

    kind: Kind
    about: str
    changes: tuple[Change, ...]
    fingerprint: str = ""
    is_back: bool = False
    number: int = 0

    @property
    def half_way(self) -> tuple[Sentence, Sentence]:
        """That it stopped half-way, and the ways on."""
        about = printable(self.about)
        if self.kind is not Kind.IMPORT:
            said = later("track {command} of {about} stopped half-way", command=self.kind.value, about=about)
            return said, later("take back what is there with track undo")
        if self.is_back:
            said = later("taking back an import of {table} stopped half-way", table=about)
            return said, later("take back the rest with track undo, or run the same import again")
        said = later("an import of {table} stopped half-way", table=about)
        return said, later("run the same import again, or take back what is there with track undo")


Step: TypeAlias = Callable[[], None]
"""Called when everything is prepared and the first file is about to take its place."""
Progress: TypeAlias = Callable[[int], None]
"""Told how many files are done."""


class Journal(Struct, frozen=True):
    """The journal of a register, for whoever holds the locks that ``at_work`` takes.

    ``folder`` is the hidden folder it lies in, None where nobody may write one: then an operation of one file is done
    without it, and cannot be taken back.
    """

    root: Path
    folder: Path | None

    def stopped(self) -> Operation | None:
        """The operation that was stopped half-way, None where there is none. Raises BadJournal and OSError.

        Where all of it is there or nothing is, it is not half-way: the journal is brought to what is. What a run that
        was killed left half written beside the files is cleared.
        """
        found = _read(self.root, PENDING)
        self._sweep(() if found is None else found.changes)
        if found is None:
            return None
        is_there = {one.is_there(content_of(self.target(one))) for one in found.changes}
        if len(is_there) > 1:
            return found
        self._finish(found, is_done=(True in is_there) is not found.is_back)
        return None

    def carry_out(self, operation: Operation, at_last: Step, progress: Progress) -> None:
        """Make all changes or none. Raises HalfWay, Changed, BadJournal and OSError; then every file is as it was."""
        half_way = self.stopped()
        if half_way is not None:
            raise HalfWay(half_way)
        self._refuse_changed(operation.changes)
        numbered = replace(operation, number=max(_numbers(self.root), default=0) + 1)
        self._make(numbered, changes=numbered.changes, at_last=at_last, progress=progress)

    def go_on(self, operation: Operation, at_last: Step, progress: Progress) -> None:
        """What was stopped half-way is brought to its end. Raises as ``carry_out`` does."""
        left = [one for one in operation.changes if not one.is_there(content_of(self.target(one)))]
        self._refuse_changed(left)
        onward = replace(operation, is_back=False)
        self._make(onward, changes=left, at_last=at_last, progress=progress, stopped=operation)

    def last(self) -> Operation | None:
        """The last operation of which something may be there. Raises BadJournal and OSError.

        One whose files are all as they were before it is passed over: they were brought back by other means.
        """
        for number in sorted(_numbers(self.root), reverse=True):
            found = _read(self.root, _done(number))
            if found is not None and not all(one.is_to_come(content_of(self.target(one))) for one in found.changes):
                return replace(found, number=number)
        return None

    def taken_back(self, operation: Operation, *, is_stopped: bool) -> tuple[TakenBack, ...]:
        """What goes when an operation is taken back. Raises Changed and OSError.

        Of one that was stopped what is not there need not go. What is there has to be the last of its file.
        """
        parts = list[TakenBack]()
        for one in operation.changes:
            found = content_of(self.target(one))
            if found is not None and one.is_last(found):
                parts.append(one.taken_from(found))
            elif not is_stopped or one.is_there(found):
                raise Changed(one.name)
        return tuple(parts)

    def take_back(self, operation: Operation, at_last: Step, progress: Progress) -> None:
        """Take the last operation back, or the rest of one that was stopped. Raises as ``carry_out`` does."""
        stopped = self.stopped()
        parts = self.taken_back(operation, is_stopped=stopped is not None)
        there = {one.name: one.change for one in parts}
        whole = tuple(there.get(one.name, one) for one in operation.changes)
        back = replace(operation, changes=whole, is_back=True)
        self._make(back, changes=list(there.values()), at_last=at_last, progress=progress, stopped=stopped)

    def _sweep(self, changes: Iterable[Change]) -> None:
        """Clear what a run left half written that was killed, in the journal and beside these files."""
        beside = {self.target(one).parent for one in changes}
        for folder in (self.root / HIDDEN, self.root / HIDDEN / _DONE, *beside, *(one / HIDDEN for one in beside)):
            sweep(folder, _LEFT)

    def target(self, change: Change) -> Path:
        """The file itself, when every link is followed."""
        return Path(os.path.realpath(self.root / change.name))

    def _refuse_changed(self, changes: Iterable[Change]) -> None:
        for one in changes:
            if not one.is_to_come(content_of(self.target(one))):
                raise Changed(one.name)

    def _make(
        self,
        operation: Operation,
        changes: Sequence[Change],
        at_last: Step,
        progress: Progress,
        stopped: Operation | None = None,
    ) -> None:
        """Bring the files of these changes to where the operation leads; all of them, or as they were.

        ``stopped`` is what the journal said before of one that was half-way.
        """
        self._write_down(operation)
        begun, ready = list[Change](), _Once(at_last)
        try:
            for one in changes:
                begun.append(one)
                self._put(one, ready, is_back=operation.is_back)
                progress(len(begun))
        except BaseException:
            self._restore(operation, begun, stopped)
            raise
        ready()
        with suppress(OSError):  # the files are there, and whoever works here next brings the journal to them
            self._finish(operation, is_done=True)

    def _restore(self, operation: Operation, begun: Sequence[Change], stopped: Operation | None) -> None:
        """Every file as it was. Where that is refused as well, the journal still says what is half-way."""
        with suppress(OSError, Changed):
            for one in reversed(begun):
                if one.is_last(content_of(self.target(one))) is not operation.is_back:
                    self._put(one, _nothing, is_back=not operation.is_back)
            if stopped is None:
                self._finish(operation, is_done=False)
            else:
                self._write_down(stopped)

    def _put(self, change: Change, at_last: Step, *, is_back: bool) -> None:
        """One file, in one step. Raises Changed where it is no longer what it was a moment ago."""
        target = self.target(change)
        mode, before = mode_of(target), content_of(target)
        sweep(target.parent, _LEFT)
        if not (change.is_last(before) if is_back else change.is_to_come(before)):
            raise Changed(change.name)
        after = change.before(before or b"") if is_back else change.made(before or b"")
        if after is None:
            at_last()
            target.unlink()
        else:
            replace_whole(
                target=target,
                content=after,
                mark="add",
                hidden=hidden_folder(target.parent),
                ready=_Ready(target=target, mode=mode, before=before, name=change.name, at_last=at_last).look,
            )
        _settle(target.parent)

    def _write_down(self, operation: Operation) -> None:
        """In the journal as the one under way. Raises PermissionError where one is needed and nobody may write it."""
        if self.folder is not None:
            _write(self.folder / PENDING, operation)
            _settle(self.folder)
        elif operation.is_back or len(operation.changes) > 1:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self.root / HIDDEN))

    def _finish(self, operation: Operation, *, is_done: bool) -> None:
        """What is under way is no more: it is among those that were done, or it is not."""
        if self.folder is None:
            return
        if is_done is operation.is_back:
            (self.folder / _done(operation.number)).unlink(missing_ok=True)
        else:
            self._keep(self.folder, operation)
        (self.folder / PENDING).unlink(missing_ok=True)

    def _keep(self, folder: Path, operation: Operation) -> None:
        """Among those that can be taken back, of which the oldest go."""
        refuse_link(folder / _DONE)
        with suppress(FileExistsError):
            (folder / _DONE).mkdir()
            (folder / _DONE).chmod(stat.S_IMODE(folder.stat().st_mode))
        short = tuple(one.without_text for one in operation.changes)
        _write(folder / _done(operation.number), replace(operation, is_back=False, changes=short))
        for number in sorted(_numbers(self.root))[:-_MOST_DONE]:
            (folder / _done(number)).unlink(missing_ok=True)


@contextmanager
def at_work(root: Path, folders: Iterable[Path], waiting: Waiting | None = None) -> Iterator[Journal]:
    """The journal, while nobody else writes in the register or in these folders. Raises Busy and OSError.

    The folders are those that really hold the files. The register is locked first, then they in the order of their
    names, so that two never wait for each other.
    """
    real = Path(os.path.realpath(root))
    with ExitStack() as held:
        folder = None
        try:
            held.enter_context(locked(real, waiting=waiting))
            folder = hidden_folder(real)
        except OSError as error:
            if error.errno not in _NOT_OURS:
                raise
        for one in sorted(set(folders) - {real}):
            held.enter_context(locked(one, waiting=waiting))
        yield Journal(root, folder)


_NOT_OURS = (errno.EACCES, errno.EPERM, errno.EROFS)
"""A register's folder that we may not write in, though maybe in one of those below."""


def stopped_in(root: Path) -> Operation | None:
    """The operation that was stopped half-way, for who only looks; None where there is none or one is under way.

    Raises BadJournal. What cannot be looked at is told by who reads it.
    """
    left = _left(root)
    return left.operation if left is not None and left.is_half_way else None


def ended_in(root: Path) -> Operation | None:
    """The operation of a run that was killed where all of it was there, or nothing, before the journal said so.

    For who only looks: None where there is none or one is under way. It is brought to an end by whoever writes next,
    with `Journal.stopped`. Raises BadJournal.
    """
    left = _left(root)
    return None if left is None or left.is_half_way else left.operation


class _Left(Struct, frozen=True):
    """What a run left in the journal that is no more; half-way where some files are as it makes them, and some not."""

    operation: Operation
    is_half_way: bool


def _left(root: Path) -> _Left | None:
    """What a run left in the journal, where none is under way."""
    if not is_something_under_way(root) or not is_unheld(root / HIDDEN / LOCK):
        return None
    with suppress(OSError):
        found = _read(root, PENDING)
        if found is None:
            return None
        states = {one.is_there(content_of(root / one.name)) for one in found.changes}
        is_still_so = is_unheld(root / HIDDEN / LOCK) and _read(root, PENDING) == found
        return _Left(found, is_half_way=len(states) > 1) if is_still_so else None
    return None


def journal_fault(root: Path) -> Problem | None:
    """What a reader of the register should know: something stopped half-way, or the journal cannot be read."""
    try:
        stopped = stopped_in(root)
    except BadJournal as bad:
        return Problem(code=Code.HALF_WAY, origin=Origin(bad.name), said=bad.said, advice=bad.advice)
    if stopped is None:
        return None
    said, advice = stopped.half_way
    return Problem(code=Code.HALF_WAY, origin=Origin(f"{HIDDEN}/{PENDING}"), said=said, advice=advice)


class _Once:
    """Calls what it is given once."""

    def __init__(self, step: Step) -> None:
        self._step: Step | None = step

    def __call__(self) -> None:
        step, self._step = self._step, None
        if step is not None:
            step()


class _Ready(Struct, frozen=True):
    """Looks at a file again when the new one is written, before it takes the place."""

    target: Path
    mode: int
    before: bytes | None
    name: str
    at_last: Step

    def look(self, new: Path) -> None:
        """Raises Changed."""
        own_alike(new, self.target, self.mode)
        if content_of(self.target) != self.before:
            raise Changed(self.name)
        self.at_last()


def _nothing() -> None:
    """Nothing is left to do before the first file."""


def _is(found: bytes, size: int, digest: str) -> bool:
    return len(found) == size and _digest(found) == digest


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def content_of(path: Path) -> bytes | None:
    """What a file holds, None where there is none. Raises OSError, also for no regular file and one far too large."""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        handle = os.open(path, flags)
    except FileNotFoundError:
        return None
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise OSError(None, say("it is not a regular file"), str(path))
        if status.st_size > _MOST_BYTES:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read()
    finally:
        os.close(handle)


def _settle(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can. What is written is there whatever happens."""
    with suppress(OSError, KeyboardInterrupt):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _done(number: int) -> str:
    return f"{_DONE}/{number:06}.json"


def _numbers(root: Path) -> list[int]:
    """The numbers of the operations that were done."""
    folder = root / HIDDEN / _DONE
    if folder.is_symlink() or not folder.is_dir():
        return []
    found = (_NUMBERED.match(one.name) for one in folder.iterdir())
    return [int(one[0]) for one in found if one is not None]


def _write(path: Path, operation: Operation) -> None:
    """In one step, for all who may write in the folder. Raises OSError."""
    refuse_link(path)
    try:
        content = msgspec.json.encode(operation)
    except UnicodeEncodeError as error:
        raise OSError(None, say("the name of the file or a folder is not UTF-8")) from error
    if len(content) > _MOST_BYTES:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    mode = mode_of(path)
    replace_whole(target=path, content=content, mark=_MARK, hidden=None, ready=lambda new: own_alike(new, path, mode))


def _read(root: Path, name: str) -> Operation | None:
    """An operation of the journal, None where it is not there. Raises BadJournal."""
    shown = f"{HIDDEN}/{name}"
    try:
        for path in (root / HIDDEN, root / HIDDEN / name):
            refuse_link(path)
        found = content_of(root / HIDDEN / name)
        operation = None if found is None else msgspec.json.decode(found, type=Operation)
    except OSError as error:
        raise BadJournal(shown, later("it cannot be read: {why}", why=system_words(error))) from error
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadJournal(shown, later("it is not what track writes there: {why}", why=str(error))) from error
    for one in () if operation is None else operation.changes:
        if not _is_of_register(one.name):
            raise BadJournal(shown, later("it names {file}, which is no file of a register", file=printable(one.name)))
    return operation


def _is_of_register(name: str) -> bool:
    """Whether a name is that of a file which operations write, so that a journal from elsewhere leads nowhere else."""
    path = PurePosixPath(name)
    folder, *below = path.parts or ("",)
    is_plain = str(path) == name and "\0" not in name and not any(part.startswith(".") for part in path.parts)
    return is_plain and (name == TARGETS or (folder in (ACTUALS, IMPORTS) and bool(below) and path.suffix == ".toml"))
