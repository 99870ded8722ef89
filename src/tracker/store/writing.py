"""Writing a report: whole or not at all, where the place allows it."""

import os
import tempfile
from pathlib import Path


def write_report(path: Path, text: str) -> None:
    """Put text in a file. A device or pipe is written to directly; any other file is replaced in one step.

    A link is followed, not replaced. Raises OSError.
    """
    target = path.resolve()
    if target.exists() and not target.is_file():
        target.write_text(text, encoding="utf-8")
        return
    handle, name = tempfile.mkstemp(prefix=".track-", dir=target.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(name).chmod(target.stat().st_mode if target.exists() else 0o666 & ~_umask())
        Path(name).replace(target)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    """The permissions new files are not given; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
