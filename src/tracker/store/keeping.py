"""Where what is read is kept for the next run: whoever runs the program says it, and it is asked for by a reader."""

from collections.abc import Callable
from pathlib import Path


class _Place:
    """How the folder is found; nothing is kept until somebody says so."""

    found: Callable[[], Path | None] | None = None


def keep_in(find: Callable[[], Path | None] | None) -> None:
    """From now on keep what is read in the folder that is found then, which need not be there; None for nowhere."""
    _Place.found = find


def kept_in() -> Path | None:
    """The folder, None where nothing is kept."""
    return None if _Place.found is None else _Place.found()
