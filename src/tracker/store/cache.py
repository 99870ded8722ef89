"""What was read of registers, kept for the next run: in a folder of the user's, never in that of a register.

A hit is decided by the bytes that were read this time: every text is read and hashed again, so that times and sizes of
files count for nothing. Kept is only what had no fault, targets.toml and each file of records by itself, and that the
whole fitted together: whatever has a fault is read anew, and no fault can be hidden. What is kept are rows, of which
values are made again. A cache that is damaged, of another version or cannot be written is as if there were none.
"""

import os
import re
import stat
from collections.abc import Iterable, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from sys import version_info

import msgspec
from msgspec import Raw, Struct

from tracker.domain.actual import Actual
from tracker.store import rows
from tracker.store.declaration import Declaration
from tracker.store.folder import TARGETS
from tracker.store.gathering import RecordsFile
from tracker.store.keeping import kept_in
from tracker.store.links import is_inside

_FORMAT = 2
_DIGEST = 32
_MOST_BYTES = 64 * 1024 * 1024
_MOST_FILES = 32
_OURS = re.compile(r"[0-9a-f]{32}\.(?:rows|\d+)", re.ASCII)
"""What a file of the cache is called, and one that a run left half-written."""


class _Kept(Struct, array_like=True):
    """What is in a file of the cache: digests of what was read, and the rows of each.

    ``whole`` is the digest of a state of which all parts fit together; empty where none is known.
    """

    program: bytes
    targets: bytes
    declared: Raw
    files: dict[bytes, tuple[bytes, Raw]]
    whole: bytes = b""


class Cache:
    """What is known of the register in a folder, and what is found out about it in this run."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._program = _program()
        self._kept = _read(place, self._program)
        self._declaration: Declaration | None = None
        self._targets = b""
        self._is_changed = False
        self._digests: dict[str, bytes] = {}

    @classmethod
    def of(cls, root: Path) -> "Cache | None":
        """The cache of a register; None where none is used, or would lie in the register itself."""
        folder = kept_in()
        if folder is None or is_inside(root, folder):
            return None
        return cls(folder / f"{blake2b(os.fsencode(os.path.realpath(root)), digest_size=16).hexdigest()}.rows")

    def declaration(self, text: str) -> Declaration | None:
        """What targets.toml declares; None where that text had a fault or is not known. To be asked first."""
        self._targets = _digest(TARGETS, text)
        if self._kept is not None and self._kept.targets == self._targets:
            with suppress(msgspec.MsgspecError, rows.Unlike):
                self._declaration = rows.declaration(self._kept.declared)
        if self._declaration is None:
            self._kept = None
        return self._declaration

    def declares(self, found: Declaration) -> None:
        """Note what the text declares, which had no fault."""
        self._declaration, self._is_changed = found, True
        declared = Raw(rows.of_declaration(found))
        self._kept = _Kept(program=self._program, targets=self._targets, declared=declared, files={})

    def records(self, file: RecordsFile) -> tuple[Actual, ...] | None:
        """The records of a file; None where that text had a fault or is not known."""
        if self._kept is None or self._declaration is None:
            return None
        digest, kept = self._kept.files.get(os.fsencode(file.name), (b"", Raw(b"")))
        about = self._declaration.sound.series.get(file.series)
        if about is None or digest != self._digest_of(file):
            return None
        with suppress(msgspec.MsgspecError, rows.Unlike):
            return rows.records(kept, file=file.name, about=about, sources=self._declaration.sound.sources)
        return None

    def holds(self, file: RecordsFile, records: tuple[Actual, ...]) -> None:
        """Note the records of a file, which had no fault."""
        if self._kept is not None:
            self._kept.files[os.fsencode(file.name)] = self._digest_of(file), Raw(rows.of_records(records))
            self._is_changed = True

    def fits(self, files: Iterable[RecordsFile]) -> bool:
        """Whether it is known that all there is fits together, these files and what is declared."""
        return self._kept is not None and self._kept.whole == self._state(files)

    def is_whole(self, files: Iterable[RecordsFile]) -> None:
        """Note that all there is fits together; files that are not among them are forgotten."""
        if self._kept is not None:
            every = list(files)
            names = {os.fsencode(one.name) for one in every}
            self._kept.files = {name: one for name, one in self._kept.files.items() if name in names}
            self._kept.whole, self._is_changed = self._state(every), True

    def _state(self, files: Iterable[RecordsFile]) -> bytes:
        state = blake2b(self._targets, digest_size=_DIGEST)
        for one in files:
            state.update(self._digest_of(one))
        return state.digest()

    def _digest_of(self, file: RecordsFile) -> bytes:
        """The digest of a file, made once."""
        found = self._digests.get(file.name)
        if found is None:
            found = self._digests[file.name] = _digest(file.name, file.text)
        return found

    def write(self) -> None:
        """Keep what was found out, where anything was."""
        if self._kept is None or not self._is_changed:
            return
        content = msgspec.msgpack.encode(self._kept)
        if len(content) <= _MOST_BYTES:
            with suppress(OSError):
                _write(self._place, _sum(content) + content)
                _sweep(self._place.parent)


def _read(place: Path, program: bytes) -> _Kept | None:
    """What is kept there; None where nothing is that this program wrote, whole."""
    content = _content(place)
    begin = memoryview(content)[_DIGEST:]
    if content[:_DIGEST] != _sum(begin):
        return None
    try:
        kept = msgspec.msgpack.decode(begin, type=_Kept)
    except msgspec.MsgspecError:
        return None
    return kept if kept.program == program else None


def _content(place: Path) -> bytes:
    """What is in an ordinary file there, of a size that is kept; nothing for whatever else lies in its place."""
    try:
        with os.fdopen(os.open(place, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as file:
            status = os.fstat(file.fileno())
            is_ours = stat.S_ISREG(status.st_mode) and status.st_size <= _MOST_BYTES + _DIGEST
            return file.read(status.st_size) if is_ours else b""
    except OSError:
        return b""


def _write(place: Path, content: bytes) -> None:
    """Put a file in the place of another in one step; nobody else may read it. Raises OSError."""
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = place.with_suffix(f".{os.getpid()}")
    try:
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600), "wb") as file:
            file.write(content)
        new.replace(place)
    except OSError:
        new.unlink(missing_ok=True)
        raise


def _sweep(folder: Path) -> None:
    """Remove the files that were written longest ago, where there are more than are kept, or larger ones together.

    Whatever else lies in the folder is not ours.
    """
    with os.scandir(folder) as entries:
        ours = [(one.stat(), one.path) for one in entries if _OURS.fullmatch(one.name)]
    found = sorted(((said.st_mtime_ns, said.st_size, path) for said, path in ours), reverse=True)
    size = 0
    for number, (_, bytes_, path) in enumerate(found, start=1):
        size += bytes_
        if number > _MOST_FILES or size > 2 * _MOST_BYTES:
            Path(path).unlink(missing_ok=True)


def _sum(content: bytes | memoryview) -> bytes:
    return blake2b(content, digest_size=_DIGEST).digest()


def _digest(name: str, text: str) -> bytes:
    """What tells a text in a file from any other, and from the same in another file."""
    sum = blake2b(os.fsencode(name) + b"\0", digest_size=_DIGEST)
    sum.update(text.encode("utf-8"))
    return sum.digest()


def _program() -> bytes:
    """What tells this program from any other that would make something else of the same rows, or of the same text.

    An installer may set the times of what it writes alike for all versions, but not the time at which it wrote.
    """
    sum = blake2b(f"{_FORMAT} {version_info} {msgspec.__version__}".encode(), digest_size=_DIGEST)
    here = Path(__file__).parent
    for folder in (here, here.parent / "domain"):
        with os.scandir(folder) as entries:
            parts: Mapping[str, os.DirEntry[str]] = {one.name: one for one in entries if one.name.endswith(".py")}
        for name in sorted(parts):
            said = parts[name].stat()
            sum.update(f"{name} {said.st_size} {said.st_mtime_ns} {said.st_ctime_ns}".encode())
    return sum.digest()
