"""Where a command may write what it was asked for: never over the register, and over another file only with care."""

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import assert_never

from tracker.domain.text import printable
from tracker.domain.wording import Sentence, later
from tracker.store.atomic import is_added_to, mode_of
from tracker.store.folder import IMPORTS, TARGETS, actuals_files, folders_read, mapping_files
from tracker.store.hidden import is_hidden
from tracker.store.links import Links, is_inside, is_named_inside
from tracker.store.made import Standing, standing


class Protected(Exception):
    """A file that is not written; ``said`` tells why, and the way out."""

    def __init__(self, said: Sentence) -> None:
        super().__init__(said)
        self.said = said


def refuse_the_register(path: Path, root: Path, links: Links | None) -> None:
    """Raises Protected for a file of a register, and for a place where it would be read as one; links are followed.

    So it does for a way out of the register's folder by a link that lies in it, unless the register follows such links;
    ``links`` are None where that is not known.
    """
    real, named = Path(os.path.realpath(path)), printable(str(path))
    if _is_own(real, root, links or Links.FOLLOW):
        raise Protected(later("{file!r} is a file of the register; write to another place", file=named))
    if is_hidden(real):
        raise Protected(later("{file!r} is in the folder for what is half written; write to another place", file=named))
    if links is not Links.FOLLOW and is_named_inside(root, path) and not is_inside(root, real):
        raise Protected(
            later("{file!r} leads out of the register's folder by a link; name the place it leads to", file=named)
        )


def _is_own(real: Path, root: Path, links: Links) -> bool:
    """Whether a place is the register's by its name, or by what lies there: another name may lead to the same.

    A targets.toml would make a register of any folder, so it is one wherever it is.
    """
    mappings, _ = mapping_files(root, links)
    own = (root / TARGETS, root / IMPORTS, *mappings, *folders_read(root, links))
    places = [Path(os.path.realpath(one)) for one in own]
    if real.name == TARGETS or any(real.is_relative_to(one) for one in places):
        return True
    known = {*_identities(places)}
    return bool(known.intersection(_identities([real, *real.parents]))) or _is_linked(real, root, links)


def _is_linked(real: Path, root: Path, links: Links) -> bool:
    """Whether it is one more name of a file of the register."""
    try:
        status = real.stat()
    except OSError:
        return False
    if status.st_nlink == 1 or not stat.S_ISREG(status.st_mode):
        return False
    files, _ = actuals_files(root, links)
    mappings, _ = mapping_files(root, links)
    return bool({*_identities([real])}.intersection(_identities([*files, *mappings])))


def _identities(paths: list[Path]) -> Iterator[tuple[int, int]]:
    """What the system knows each by that is there."""
    for path in paths:
        try:
            status = path.stat()
        except OSError:
            continue
        yield status.st_dev, status.st_ino


def refuse_the_impossible(path: Path) -> None:
    """Raises OSError where it is known beforehand that a file cannot be written."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if is_added_to(path):
        return
    real = Path(os.path.realpath(path))
    mode_of(real)
    if not stat.S_ISDIR(real.parent.stat().st_mode):
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
    if not os.access(real.parent, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def refuse_what_is_not_ours(path: Path, root: Path, called: Path | None = None) -> None:
    """Raises Protected for a file that no earlier run made, or that was changed since; what is added to loses nothing.

    It is ``called`` as it was named, where that was a link. Raises OSError where it cannot be looked at.
    """
    if is_added_to(path) or not path.exists():
        return
    named = printable(str(called or path))
    found = standing(root, path)
    match found:
        case Standing.AS_MADE:
            return
        case Standing.CHANGED:
            said = later(
                "{file!r} was changed after track made it; name another file, or give up the changes with --force",
                file=named,
            )
        case Standing.OTHER:
            said = later(
                "{file!r} is there already, and not as track made it; name another file, or replace it with --force",
                file=named,
            )
        case _:
            assert_never(found)
    raise Protected(said)
