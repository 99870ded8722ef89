"""Writing a report: whole or not at all, where the place allows it."""

import errno
import os
from pathlib import Path

from tracker.store.replacing import mode_of_new_files, replace_whole


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
    replace_whole(target, _encoded(text), ".track-report-", lambda new: new.chmod(mode))


def add_to_report(path: Path, text: str) -> None:
    """Put text at the end of a file that others write to as well. Raises OSError."""
    with path.open("a", encoding="utf-8", errors="backslashreplace") as file:
        file.write(text)


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", errors="backslashreplace")
