"""One writer at a time: a lock on a register's folder, in a place that git does not see."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_HIDDEN = ".track"
_SECONDS = 10.0


class Busy(Exception):
    """Another process has held the lock for too long."""


@contextmanager
def locked(root: Path, seconds: float = _SECONDS) -> Iterator[None]:
    """Keep other processes from adding to this register meanwhile. Raises Busy and OSError.

    The lock lies in `.track/`, which git does not see.
    """
    from filelock import FileLock, Timeout

    folder = root / _HIDDEN
    folder.mkdir(exist_ok=True)
    _hide(folder / ".gitignore")
    try:
        with FileLock(folder / "lock", timeout=seconds, mode=0o666):
            yield
    except Timeout as late:
        raise Busy from late


def _hide(ignore: Path) -> None:
    """Keep the folder out of git; a file that stands there already is left as it is, unless it is empty."""
    if ignore.is_symlink() or (ignore.exists() and (not ignore.is_file() or ignore.stat().st_size)):
        return
    ignore.write_text("*\n")
