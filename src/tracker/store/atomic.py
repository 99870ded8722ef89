"""Putting a file in the place of another in one step: it is there whole, or the old one is. Reports are written so."""

import errno
import os
import tempfile
from collections.abc import Callable
from pathlib import Path


def write_report(path: Path, text: str) -> None:
    """Put text in a file. A device or pipe is added to; any other file is replaced in one step.

    What lies under /dev may stand for a file that others write to (/dev/stderr), so it is added to as well. A link is
    followed, not replaced. Half a character, as in a file name that is not UTF-8, is written as an escape.
    Raises OSError.
    """
    if path.is_relative_to("/dev") or (path.exists() and not path.is_file()):
        add_to_report(path, text)
        return
    target = Path(os.path.realpath(path))
    if target.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    mode = target.stat().st_mode if target.exists() else mode_of_new_files()
    replace_whole(target=target, content=_encoded(text), prefix=".track-report-", ready=lambda new: new.chmod(mode))


def add_to_report(path: Path, text: str) -> None:
    """Put text at the end of a file that others write to as well. Raises OSError."""
    with path.open("a", encoding="utf-8", errors="backslashreplace") as file:
        file.write(text)


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", errors="backslashreplace")


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
