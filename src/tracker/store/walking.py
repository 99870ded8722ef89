"""Which files lie below actuals/, by name: links followed once, hidden ones left out. Opens none of them."""

import os
from collections.abc import Iterator
from pathlib import Path

from tracker.domain.problem import Code, Origin, Problem
from tracker.store.finding import ACTUALS

_DEEPEST = 32


def actuals_files(root: Path, problems: list[Problem]) -> Iterator[Path]:
    """Every file below the folder of actuals; what is wrong with folders is added to the problems."""
    yield from _files(root / ACTUALS, set(), problems, root)


def folders_read(root: Path) -> list[Path]:
    """The folder of actuals, those below it, and the files that lead elsewhere: all places records are read from."""
    found = [root / ACTUALS]
    for path in actuals_files(root, []):
        found += [path] if path.is_symlink() else []
        found += [path.parent] if path.parent not in found else []
    return found


def _files(
    folder: Path, seen: set[tuple[int, int]], problems: list[Problem], root: Path, depth: int = 0
) -> Iterator[Path]:
    """The files of a folder and those below, by name; hidden ones left out, links to folders followed once."""
    try:
        status = folder.stat()
        names = sorted(entry.name for entry in os.scandir(folder) if not entry.name.startswith("."))
    except FileNotFoundError:
        problems += [_leads_nowhere(folder.relative_to(root).as_posix())] if folder.is_symlink() else []
        return
    except OSError as error:
        problems.append(_bad_folder(folder.relative_to(root).as_posix(), error))
        return
    here = (status.st_dev, status.st_ino)
    if here in seen or depth > _DEEPEST:
        problems += [_too_deep(folder.relative_to(root).as_posix())] if here not in seen else []
        return
    seen.add(here)
    for path in [folder / name for name in names]:
        if path.suffix != ".toml" and _is_folder(path):
            yield from _files(path, seen, problems, root, depth + 1)
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
    return Problem(Code.UNREADABLE, Origin(name), message, "move the files further up")


def _leads_nowhere(name: str) -> Problem:
    return Problem(Code.UNREADABLE, Origin(name), "the link leads nowhere", "mend or remove it")


def _bad_folder(name: str, error: OSError) -> Problem:
    message = f"the folder cannot be read: {(error.strerror or str(error)).lower()}"
    return Problem(Code.UNREADABLE, Origin(name), message, "make it a folder that may be read")
