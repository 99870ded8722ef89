"""Putting a file in the place of another in one step: it is there whole, or the old one is."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path


def replace_whole(target: Path, content: bytes, prefix: str, ready: Callable[[Path], None]) -> None:
    """Write beside the file, then take its place. Raises OSError, and then the old file is whole.

    ``ready`` is given the new file when it is written, before it takes the place; what it raises leaves the old one.
    """
    handle, name = tempfile.mkstemp(prefix=prefix, suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        ready(Path(name))
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def mode_of_new_files() -> int:
    """The permissions of a file that was not there; the mask can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
