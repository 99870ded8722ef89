"""The exit codes, the same in every command and format."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What the caller's shell is told."""

    FINE = 0
    FINDINGS = 1
    """Findings at the failing level, in usable files."""
    WRONG_USE = 2
    """An unknown option or id, or a refused entry."""
    UNUSABLE = 3
    """Files that cannot be used, read or written."""
    BUG = 70
    """A bug in track."""
    BUSY = 75
    """Another process holds the lock."""
    INTERRUPTED = 130
    """Stopped by the user."""


def stay() -> None:
    """Heed no signal that ends the program from now on: what is done would be told as if it were not.

    One that came earlier still ends it, here.
    """
    import signal

    for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(one, signal.SIG_IGN)
