"""What earlier runs made with `-o`: known again by its digest, so that nothing else is ever written over.

A register keeps the digests of what was made from it in its hidden folder. A text that can carry a comment, as a page
or a picture does, ends with a seal that says the same, so that it is known in a fresh clone too, which has no such
folder.
"""

import hashlib
import os
import re
from contextlib import suppress
from enum import Enum
from pathlib import Path

from tracker.store.atomic import encoded
from tracker.store.hidden import HIDDEN, hidden_folder, refuse_link

_MADE = "made"
_MOST_KEPT = 1000
_MOST_BYTES = 256 * 1024 * 1024
"""No run makes a larger file."""
_SEAL = re.compile(rb"<!-- made by track; everything before this line is sha256:([0-9a-f]{64}) -->\n")


def sealed(text: str) -> str:
    """A page or picture with its seal: a comment, as its last line, with the digest of all lines before."""
    whole = text if text.endswith("\n") else f"{text}\n"
    return f"{whole}<!-- made by track; everything before this line is sha256:{digest(encoded(whole))} -->\n"


def digest(content: bytes) -> str:
    """What a content is known by."""
    return hashlib.sha256(content).hexdigest()


def keep(root: Path, content: bytes) -> None:
    """Keep for later runs that this was made from a register, and forget the oldest of very many.

    Each digest is an empty file of its own, so that runs that write at once lose nothing of each other. Where none can
    be written, none is kept.
    """
    with suppress(OSError):
        folder = hidden_folder(Path(os.path.realpath(root))) / _MADE
        refuse_link(folder)
        folder.mkdir(exist_ok=True)
        (folder / digest(content)).touch()
        _forget(folder)


def _forget(folder: Path) -> None:
    with os.scandir(folder) as entries:
        kept = list(entries)
    if len(kept) > _MOST_KEPT:
        for one in sorted(kept, key=lambda one: one.stat(follow_symlinks=False).st_mtime_ns)[:-_MOST_KEPT]:
            Path(one).unlink(missing_ok=True)


class Standing(Enum):
    """What a file is to us."""

    AS_MADE = "as made"
    """As an earlier run made it, to the last byte."""
    CHANGED = "changed"
    """Made by an earlier run, and changed since."""
    OTHER = "other"
    """Nothing that we know."""


def standing(root: Path, path: Path) -> Standing:
    """What a file is to a register. Raises OSError."""
    if path.stat().st_size > _MOST_BYTES:
        return Standing.OTHER
    content = path.read_bytes()
    if _is_sealed(content) or _is_kept(root, content):
        return Standing.AS_MADE
    return Standing.CHANGED if _SEAL.search(content) else Standing.OTHER


def _is_sealed(content: bytes) -> bool:
    """Whether the last line is a seal that fits what is before it."""
    begin = content.rfind(b"\n", 0, len(content) - 1) + 1
    seal = _SEAL.fullmatch(content[begin:])
    return seal is not None and seal[1].decode() == digest(content[:begin])


def _is_kept(root: Path, content: bytes) -> bool:
    return os.path.lexists(Path(os.path.realpath(root)) / HIDDEN / _MADE / digest(content))
