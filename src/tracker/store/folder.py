"""The register's folder: where it is, and which files of records lie in it, by name. Opens none of them."""

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from msgspec import Struct

from tracker.domain.problem import Code, Origin, Problem
from tracker.domain.text import printable
from tracker.domain.wording import Sentence, later
from tracker.store.links import Links, leads_out, system_words, way_out

TARGETS = "targets.toml"
ACTUALS = "actuals"
IMPORTS = "imports"
"""Where it is kept how tables are read."""
_DEEPEST = 32
MOST = 20_000
"""No register has more files and folders of records."""


class NoRegister(Exception):
    """No targets.toml was found; ``said`` tells where it was looked for."""

    def __init__(self, said: Sentence) -> None:
        super().__init__(said)
        self.said = said

    advice = later("go to a folder with one, name it with -C, or begin one with track init")

    @property
    def remedy(self) -> str:
        """The way out, in the language chosen."""
        return str(self.advice)

    def __str__(self) -> str:
        return str(self.said)


def current_folder() -> Path:
    """The folder we are in. Raises NoRegister where it is gone."""
    try:
        return Path.cwd()
    except FileNotFoundError as error:
        raise NoRegister(later("the folder this runs in is gone")) from error


def find_root(given: Path | None, here: Path) -> Path:
    """The register's folder. Raises NoRegister."""
    if given is not None:
        if not os.path.isdir(given):  # noqa: PTH112 - Path raises where it may not look
            raise NoRegister(later("there is no folder {folder}", folder=printable(str(given))))
        if not os.path.lexists(given / TARGETS):
            raise NoRegister(later("there is no {file} in {folder}", file=TARGETS, folder=printable(str(given))))
        return given
    for folder in (here, *here.parents):
        if os.path.lexists(folder / TARGETS):
            return folder
    raise NoRegister(
        later("there is no {file} in {folder} or any folder above", file=TARGETS, folder=printable(str(here)))
    )


def actuals_files(root: Path, links: Links) -> tuple[list[Path], list[Problem]]:
    """Every file below the folder of actuals by name, links followed once, hidden ones left out; and what is wrong.

    No folder outside is looked into unless links are followed. Of more than 20 000 files and folders none is given.
    """
    return _files_below(root, ACTUALS, links)


def mapping_files(root: Path, links: Links) -> tuple[list[Path], list[Problem]]:
    """The files that say how tables are read, those in the folder of imports itself; else as those of actuals."""
    files, problems = _files_below(root, IMPORTS, links)
    return [path for path in files if path.parent == root / IMPORTS and path.suffix == ".toml"], problems


def _files_below(root: Path, name: str, links: Links) -> tuple[list[Path], list[Problem]]:
    walk = _Walk(root, links, set())
    found = list(islice(walk.below(root / name), MOST + 1))
    if len(found) > MOST:
        return [], [too_many(name)]
    return [one for one in found if isinstance(one, Path)], [one for one in found if isinstance(one, Problem)]


def folders_read(root: Path, links: Links) -> list[Path]:
    """The folder of actuals, those below it, and the files that lead elsewhere: all places records are read from."""
    files, _ = actuals_files(root, links)
    found = [root / ACTUALS]
    for path in files:
        found += [path] if path.is_symlink() else []
        found += [path.parent] if path.parent not in found else []
    return found


class _Walk(Struct, frozen=True):
    """A walk over folders, each entered once; ``seen`` are those it has entered."""

    root: Path
    links: Links
    seen: set[tuple[int, int]]

    def below(self, folder: Path, depth: int = 0) -> Iterator[Path | Problem | None]:
        """The files of a folder and those below, a problem for each folder that cannot be looked into, and None for
        each that can, so that folders count as well.
        """
        name = folder.relative_to(self.root).as_posix()
        if self.links is Links.INSIDE and leads_out(self.root, folder):
            yield way_out(folder, name)
            return
        try:
            status, names = folder.stat(), _names(folder)
        except FileNotFoundError:
            yield _leads_nowhere(name) if folder.is_symlink() else None
            return
        except OSError as error:
            yield _bad_folder(name, error)
            return
        if (status.st_dev, status.st_ino) in self.seen:
            return
        self.seen.add((status.st_dev, status.st_ino))
        yield _too_deep(name) if depth > _DEEPEST else None
        if depth <= _DEEPEST:
            yield from self._inside([folder / one for one in names], depth)

    def _inside(self, paths: list[Path], depth: int) -> Iterator[Path | Problem | None]:
        for path in paths:
            if path.suffix != ".toml" and _is_folder(path):
                yield from self.below(path, depth + 1)
            else:
                yield path


def _names(folder: Path) -> list[str]:
    """What lies in a folder and is not hidden, by name; of very many one too many."""
    with os.scandir(folder) as entries:
        return sorted(islice((one.name for one in entries if not one.name.startswith(".")), MOST + 1))


def _is_folder(path: Path) -> bool:
    """Whether it is one that can be looked into; what cannot be looked at is no file of ours either."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _too_deep(name: str) -> Problem:
    return Problem(
        code=Code.UNREADABLE,
        origin=Origin(name),
        said=later("more than {count} folders lie within each other", count=_DEEPEST),
        advice=later("move the files further up"),
    )


def too_many(name: str = ACTUALS) -> Problem:
    """The fault of a register with more files than are read."""
    return Problem(
        code=Code.UNREADABLE,
        origin=Origin(name),
        said=later("more than {count} files and folders lie there", count=f"{MOST:,}"),
        advice=later("look for what does not belong there, or a link that leads too far"),
    )


def _leads_nowhere(name: str) -> Problem:
    return Problem(
        code=Code.UNREADABLE,
        origin=Origin(name),
        said=later("the link leads nowhere"),
        advice=later("mend or remove it"),
    )


def _bad_folder(name: str, error: OSError) -> Problem:
    return Problem(
        code=Code.UNREADABLE,
        origin=Origin(name),
        said=later("the folder cannot be read: {why}", why=system_words(error)),
        advice=later("make it a folder that may be read"),
    )
