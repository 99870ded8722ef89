"""Putting a file in the place of another in one step: it is there whole, or the old one is. Reports are written so.

The new file is written in the hidden folder, which git does not see, or beside the old one. A run that is killed leaves
it there; the next clears it, if no process that lives is writing it: each holds its own, and the system lets go of it.
"""

import errno
import fcntl
import os
import re
import stat
import sys
import tempfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from tracker.domain.wording import say
from tracker.store.folder import TARGETS
from tracker.store.hidden import hidden_folder
from tracker.store.links import is_inside

_RANDOM = r"[a-z0-9_]{8}\.tmp"
_OURS = re.compile(rf"\.track-(add|report)-(.+-)?{_RANDOM}")
_STREAMS = ("/dev", "/dev/fd", "/proc/self/fd")
_KEPT_BESIDE = ("user.", "system.posix_acl_", "security.selinux")
"""Attributes that say the same of any content: notes, who else may write (an access list), a label."""


def write_report(
    path: Path, content: str | bytes, root: Path, at_last: Callable[[Path], None] = lambda _target: None
) -> None:
    """Put a text or bytes in a file. A device or pipe is added to; any other file is replaced in one step.

    What stands for a stream (/dev/stderr) may be a file that others write to, so it is added to as well. Any other link
    is followed, not replaced. Half a character, as in a file name that is not UTF-8, is written as an escape. In the
    register at the root, its hidden folder takes what is half written. ``at_last`` is given the file, which need not be
    there yet, just before its place is taken; what it raises leaves the old one. Raises OSError.
    """
    if is_added_to(path):
        add_to_report(path, content)
        return
    target = Path(os.path.realpath(path))
    if target.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    mark = f"report-{zlib.crc32(os.fsencode(target.name)):08x}"
    mode = mode_of(target)

    def ready(new: Path) -> None:
        own_alike(new, target, mode)
        at_last(target)

    sweep(target.parent, re.compile(rf"\.track-({mark}|report)-{_RANDOM}"))
    replace_whole(target=target, content=encoded(content), mark=mark, hidden=_hidden_of(root, target), ready=ready)


def is_added_to(path: Path) -> bool:
    """Whether it is a device, a pipe or the name of a stream, so that nothing there is replaced."""
    return str(path.parent) in _STREAMS or (path.exists() and not path.is_file())


def add_to_report(path: Path, content: str | bytes) -> None:
    """Put a text or bytes at the end of a file that others write to as well. Raises OSError."""
    with path.open("ab") as file:
        file.write(encoded(content))


def encoded(content: str | bytes) -> bytes:
    """What a file holds of a text: half a character, as in a file name that is not UTF-8, becomes an escape."""
    return content.encode("utf-8", errors="backslashreplace") if isinstance(content, str) else content


def _hidden_of(root: Path, target: Path) -> Path | None:
    """The hidden folder of the register that a report lies in; None for one that lies in none, or where none can be."""
    if os.path.lexists(root / TARGETS) and is_inside(root, target):
        with suppress(OSError):
            return hidden_folder(Path(os.path.realpath(root)))
    return None


def replace_whole(target: Path, content: bytes, mark: str, hidden: Path | None, ready: Callable[[Path], None]) -> None:
    """Write in the hidden folder or else beside the file, then take its place.

    Raises OSError, and then the old file is whole. ``ready`` is given the new file when it is written, before it takes
    the place; what it raises leaves the old one. ``mark`` is what the name of the new file begins with.
    """
    if hidden is not None and hidden.stat().st_dev == target.parent.stat().st_dev:
        sweep(hidden, _OURS)
        try:
            _replace_from(folder=hidden, target=target, content=content, mark=mark, ready=ready)
        except OSError as error:
            if error.errno not in _NOT_FROM_THERE:
                raise
        else:
            return
    _replace_from(folder=target.parent, target=target, content=content, mark=mark, ready=ready)


_NOT_FROM_THERE = (errno.EXDEV, errno.EACCES, errno.EPERM, errno.EROFS)
"""Another mount, or a hidden folder that another user made and we may not write in."""


def _replace_from(folder: Path, target: Path, content: bytes, mark: str, ready: Callable[[Path], None]) -> None:
    handle, new = _new_file(folder, f".track-{mark}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            ready(new)
            new.replace(target)
    except BaseException:
        new.unlink(missing_ok=True)
        raise


def _new_file(folder: Path, prefix: str) -> tuple[int, Path]:
    """A new file that nobody clears while we live; where somebody was faster, another."""
    while True:
        handle, name = tempfile.mkstemp(prefix=prefix, suffix=".tmp", dir=folder)
        _hold(handle)
        if os.fstat(handle).st_nlink:
            return handle, Path(name)
        os.close(handle)


def sweep(folder: Path, pattern: re.Pattern[str]) -> None:
    """Remove the new files with such names that runs left which were killed; nothing where it may not be looked."""
    found = list[Path]()
    with suppress(OSError), os.scandir(folder) as entries:
        found = [Path(one) for one in entries if pattern.fullmatch(one.name) and one.is_file(follow_symlinks=False)]
    for path in found:
        with suppress(OSError):
            _remove_if_left(path)


def _remove_if_left(path: Path) -> None:
    handle = os.open(path, os.O_RDWR | os.O_NOFOLLOW)
    try:
        if _is_left(handle):
            path.unlink()
    finally:
        os.close(handle)


def _hold(handle: int) -> None:
    """Show that somebody lives who writes this file. Where a system cannot tell, nobody clears it."""
    with suppress(OSError):
        fcntl.flock(handle, fcntl.LOCK_EX)


def _is_left(handle: int) -> bool:
    """Whether nobody holds the file."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def is_unheld(path: Path) -> bool:
    """Whether nobody holds a file; one that is not there, or that may not be looked at, nobody does."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    except OSError:
        return True
    try:
        return _is_left(handle)
    finally:
        os.close(handle)


def own_alike(new: Path, target: Path, mode: int) -> None:
    """The owner, where that may be, the permissions and the attributes of the file to be replaced."""
    if target.exists():
        was, is_root = target.stat(), os.geteuid() == 0
        if is_root or was.st_gid in os.getgroups():
            with suppress(PermissionError):
                os.chown(new, was.st_uid if is_root else -1, was.st_gid)
    new.chmod(mode)
    _attributes_alike(new, target)


def _attributes_alike(new: Path, target: Path) -> None:
    """What the system keeps beside a file, where it does and we may."""
    if sys.platform == "linux" and target.exists():
        names = list[str]()
        with suppress(OSError):
            names = [one for one in os.listxattr(target) if one.startswith(_KEPT_BESIDE)]
        for name in names:
            with suppress(OSError):
                os.setxattr(new, name, os.getxattr(target, name))


def mode_of(target: Path) -> int:
    """The permissions of a file, or those of a new one. Raises PermissionError for one nobody may write."""
    if not target.exists():
        return _mode_of_new_files()
    mode = stat.S_IMODE(target.stat().st_mode)
    if not mode & 0o222 or not os.access(target, os.W_OK):
        raise PermissionError(None, say("the file is read-only"))
    return mode


def _mode_of_new_files() -> int:
    """The permissions of a file that was not there; the mask can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
