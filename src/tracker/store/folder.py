"""The register's folder: where it is, and which files of records lie in it, by name. Opens none of them."""

import os
from collections.abc import Iterator
from pathlib import Path

from tracker.domain.problem import Code, Origin, Problem

TARGETS = "targets.toml"
ACTUALS = "actuals"
_DEEPEST = 32


class NoRegister(Exception):
    """No targets.toml was found; the message says where it was looked for."""

    remedy = "go to a folder with one, or name it with -C"


def find_root(given: Path | None, here: Path) -> Path:
    """The register's folder. Raises NoRegister."""
    if given is not None:
        if not given.is_dir():
            raise NoRegister(f"there is no folder {given}")
        if not os.path.lexists(given / TARGETS):
            raise NoRegister(f"there is no {TARGETS} in {given}")
        return given
    for folder in (here, *here.parents):
        if os.path.lexists(folder / TARGETS):
            return folder
    raise NoRegister(f"there is no {TARGETS} in {here} or any folder above")


def actuals_files(root: Path) -> tuple[list[Path], list[Problem]]:
    """Every file below the folder of actuals by name, links followed once, hidden ones left out; and what is wrong."""
    found = list(_found(root / ACTUALS, set(), root))
    return [one for one in found if isinstance(one, Path)], [one for one in found if isinstance(one, Problem)]


def folders_read(root: Path) -> list[Path]:
    """The folder of actuals, those below it, and the files that lead elsewhere: all places records are read from."""
    files, _ = actuals_files(root)
    found = [root / ACTUALS]
    for path in files:
        found += [path] if path.is_symlink() else []
        found += [path.parent] if path.parent not in found else []
    return found


def _found(folder: Path, seen: set[tuple[int, int]], root: Path, depth: int = 0) -> Iterator[Path | Problem]:
    """The files of a folder and those below, and a problem for each folder that cannot be looked into."""
    name = folder.relative_to(root).as_posix()
    try:
        status = folder.stat()
        names = sorted(entry.name for entry in os.scandir(folder) if not entry.name.startswith("."))
    except FileNotFoundError:
        yield from [_leads_nowhere(name)] if folder.is_symlink() else []
        return
    except OSError as error:
        yield _bad_folder(name, error)
        return
    here = (status.st_dev, status.st_ino)
    if here in seen:
        return
    if depth > _DEEPEST:
        yield _too_deep(name)
        return
    seen.add(here)
    for path in [folder / one for one in names]:
        if path.suffix != ".toml" and _is_folder(path):
            yield from _found(folder=path, seen=seen, root=root, depth=depth + 1)
        else:
            yield path


def _is_folder(path: Path) -> bool:
    """Whether it is one that can be looked into; what cannot be looked at is no file of ours either."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _too_deep(name: str) -> Problem:
    message = f"more than {_DEEPEST} folders lie within each other"
    return Problem(code=Code.UNREADABLE, origin=Origin(name), message=message, remedy="move the files further up")


def _leads_nowhere(name: str) -> Problem:
    return Problem(
        code=Code.UNREADABLE, origin=Origin(name), message="the link leads nowhere", remedy="mend or remove it"
    )


def _bad_folder(name: str, error: OSError) -> Problem:
    message = f"the folder cannot be read: {(error.strerror or str(error)).lower()}"
    return Problem(
        code=Code.UNREADABLE, origin=Origin(name), message=message, remedy="make it a folder that may be read"
    )
