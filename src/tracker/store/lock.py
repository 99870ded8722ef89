"""One writer at a time: a lock in the folder that really holds what is written, by whatever name."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from tracker.store.hidden import hidden_folder, refuse_link, touch, turn

if TYPE_CHECKING:
    from filelock import BaseFileLock

LOCK = "lock"
_PATIENCE = 10.0
_LOOK = 1.0
_PAUSE, _SHORTEST_PAUSE = 0.05, 0.003
"""Between two tries. Who waits longer tries more often, so that nobody is passed over for long."""

Waiting: TypeAlias = Callable[[], None]
"""Told once that somebody else is at work, when it has lasted a second."""


class Busy(Exception):
    """Another process has held the lock for too long."""


@contextmanager
def locked(folder: Path, patience: float = _PATIENCE, waiting: Waiting | None = None) -> Iterator[None]:
    """Keep other processes from writing in a folder meanwhile. Raises Busy and OSError.

    Waits as long as the lock goes from hand to hand, and gives up when one holds it for so many seconds. It lies in the
    folder's `.track/`, which git does not see: registers that share the folder share the lock.
    """
    from filelock import FileLock

    hidden = hidden_folder(folder)
    refuse_link(hidden / LOCK)
    lock = FileLock(hidden / LOCK, mode=0o666)
    _take(lock=lock, hidden=hidden, patience=patience, waiting=waiting)
    try:
        touch(hidden)
        yield
    finally:
        lock.release()


def _take(lock: "BaseFileLock", hidden: Path, patience: float, waiting: Waiting | None) -> None:
    """Look now and then who has had a turn; in vain is only the time in which nobody had one."""
    from filelock import Timeout

    look, pause = min(_LOOK, patience), _PAUSE
    in_vain, seen, tell = 0.0, turn(hidden), waiting
    while True:
        try:
            lock.acquire(timeout=look, poll_interval=pause)
        except Timeout as late:
            now = turn(hidden)
            in_vain, seen = (in_vain + look if now == seen else 0.0), now
            if in_vain >= patience:
                raise Busy from late
            if tell is not None:
                tell()
            tell, pause = None, max(_SHORTEST_PAUSE, pause / 2)
        else:
            return
