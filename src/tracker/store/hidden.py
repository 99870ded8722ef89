"""The hidden folder `.track` beside what is written: made where needed, kept out of git, never a link elsewhere."""

import os
import stat
from contextlib import suppress
from pathlib import Path

from tracker.domain.wording import say

HIDDEN = ".track"
PENDING = "pending.json"
"""What is under way in a register, in its hidden folder: part of the journal, which is no cache."""


def hidden_folder(beside: Path) -> Path:
    """The hidden folder in a folder, both made where they are not there. Raises OSError.

    Who may write in the folder may write in the hidden one.
    """
    folder = beside / HIDDEN
    refuse_link(folder)
    beside.mkdir(parents=True, exist_ok=True)
    with suppress(FileExistsError):
        folder.mkdir()
        with suppress(OSError):
            folder.chmod(stat.S_IMODE(beside.stat().st_mode))
    if not folder.is_dir():
        raise NotADirectoryError(None, say("a file stands where a folder is needed"), str(folder))
    _hide(folder / ".gitignore")
    return folder


def is_something_under_way(root: Path) -> bool:
    """Whether the journal of a register says so; whether it stopped half-way is for `operations` to tell."""
    return os.path.lexists(root / HIDDEN / PENDING)


def is_hidden(path: Path) -> bool:
    """Whether a place is a hidden folder, or in one at any depth."""
    return HIDDEN in path.parts


def refuse_link(path: Path) -> None:
    """Raises OSError for a link: what is ours to write is never somewhere else."""
    if path.is_symlink():
        raise OSError(None, say("a link stands where none is followed"), str(path))


def _hide(ignore: Path) -> None:
    """Keep the folder out of git; a file that stands there already is left as it is, unless it is empty."""
    if ignore.is_symlink() or (ignore.exists() and (not ignore.is_file() or ignore.stat().st_size)):
        return
    with suppress(PermissionError):
        ignore.write_text("*\n")


def touch(folder: Path) -> None:
    """Leave a sign of life in a hidden folder, for those who look at its ``turn``."""
    with suppress(OSError):
        os.utime(folder)


def turn(folder: Path) -> int:
    """What changes whenever somebody does something in a hidden folder."""
    return folder.stat().st_mtime_ns
