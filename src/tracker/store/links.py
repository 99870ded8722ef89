"""How far a register reaches: inside its folder, or wherever links lead where it says so. Opens nothing."""

import errno
import os
from collections.abc import Mapping
from enum import Enum
from pathlib import Path

from tracker.domain.problem import Code, Origin, Problem
from tracker.domain.text import printable
from tracker.domain.wording import Words, later


class Links(Enum):
    """Which links are followed."""

    INSIDE = "inside"
    """Those that stay in the register's folder."""
    FOLLOW = "follow"


def is_inside(root: Path, path: Path | str) -> bool:
    """Whether a path leads to something in the folder, when every link in both is followed."""
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root))


def leads_out(root: Path, path: Path | str) -> bool:
    """Whether a file or folder that is named inside the folder is a link to something that is not."""
    return os.path.islink(path) and not is_inside(root, path)  # noqa: PTH114 - Path raises where it may not look


def is_named_inside(root: Path, path: Path) -> bool:
    """Whether a path, as it is written, names a place in the folder, wherever its links lead."""
    named = _normal(path)
    return any(named.is_relative_to(one) for one in (_normal(root), os.path.realpath(root)))


def _normal(path: Path) -> Path:
    """The path from the top, with its steps up taken as they are written."""
    return Path(os.path.normpath(path if path.is_absolute() else Path.cwd() / path))


def way_out(path: Path, name: str) -> Problem:
    """The fault of a link that leads out, which names where to; ``name`` is what problems call it."""
    return Problem(
        code=Code.LEADS_OUT,
        origin=Origin(name),
        said=later("the link leads out of the register's folder, to {place}", place=printable(str(path.readlink()))),
        advice=later('put there what it leads to, or allow such links in targets.toml: [files] and links = "follow"'),
    )


def system_words(error: OSError) -> Words:
    """Why the system refused; what is seldom in its own words."""
    known = None if error.errno is None else _SYSTEM.get(error.errno)
    return known or (error.strerror or str(error)).lower()


_SYSTEM: Mapping[int, Words] = {
    errno.EACCES: later("permission denied"),
    errno.EPERM: later("operation not permitted"),
    errno.ENOENT: later("no such file or directory"),
    errno.EEXIST: later("file exists"),
    errno.ENOTDIR: later("not a directory"),
    errno.EISDIR: later("is a directory"),
    errno.EROFS: later("read-only file system"),
    errno.ENOSPC: later("no space left on device"),
    errno.EIO: later("input/output error"),
    errno.ENAMETOOLONG: later("file name too long"),
    errno.ELOOP: later("too many levels of symbolic links"),
    errno.EMFILE: later("too many open files"),
    errno.EFBIG: later("file too large"),
    errno.EDQUOT: later("disk quota exceeded"),
    errno.EBUSY: later("device or resource busy"),
}
