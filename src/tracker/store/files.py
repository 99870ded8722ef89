"""What a register is read from: the files of its folder, or what else holds them.

Whoever reads a register asks for its texts by name, so that all of them say the same wherever they lie.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from tracker.domain.problem import Origin, Problem
from tracker.domain.wording import later
from tracker.store.confined import confined_text, is_own, targets_text
from tracker.store.folder import ACTUALS, TARGETS, actuals_files
from tracker.store.links import Links
from tracker.store.reading import Unreadable, cannot_read, read_text, text_of


class Files(Protocol):
    """The files of one register, each by its name in the register's folder."""

    def targets(self) -> str:
        """The text of targets.toml. Raises Unreadable."""

    def records(self, links: Links, /) -> tuple[list[str], list[Problem]]:
        """The names of all files of records in the order of the alphabet, and what is wrong with their folders."""

    def text(self, name: str, links: Links, /) -> str:
        """The text of a file of records. Raises Unreadable."""

    def shown(self, name: str) -> str:
        """The text of a file, to find the place of a fault in it. Raises Unreadable."""

    def is_own(self, name: str) -> bool:
        """Whether lines of a file may be shown."""


class FilesOnDisk(Struct, frozen=True):
    """The files of a folder, as they lie there."""

    root: Path

    def targets(self) -> str:
        """See `Files`."""
        return targets_text(self.root)

    def records(self, links: Links, /) -> tuple[list[str], list[Problem]]:
        """See `Files`."""
        paths, problems = actuals_files(self.root, links)
        begin = len((self.root / ACTUALS).as_posix()) - len(ACTUALS)
        return [path.as_posix()[begin:] for path in paths], problems

    def text(self, name: str, links: Links, /) -> str:
        """See `Files`."""
        return confined_text(self.root, name, links)

    def shown(self, name: str) -> str:
        """See `Files`."""
        return read_text(self.root / name, name)

    def is_own(self, name: str) -> bool:
        """See `Files`."""
        return is_own(self.root, self.root / name)


class FilesWith(Struct, frozen=True):
    """The files of a register as they would be: some of them hold other bytes, are new, or are gone (None).

    The names are those in the register's folder; nothing is written anywhere.
    """

    every: Files
    contents: Mapping[str, bytes | None]

    def targets(self) -> str:
        """See `Files`."""
        return self._held(TARGETS) if TARGETS in self.contents else self.every.targets()

    def records(self, links: Links, /) -> tuple[list[str], list[Problem]]:
        """See `Files`. What is wrong with folders is what is wrong with them now."""
        names, problems = self.every.records(links)
        new = {name for name in self.contents if name.startswith(f"{ACTUALS}/")}
        there = (name for name in {*names, *new} if self.contents.get(name, b"") is not None)
        return sorted(there, key=lambda name: name.split("/")), problems

    def text(self, name: str, links: Links, /) -> str:
        """See `Files`."""
        return self._held(name) if name in self.contents else self.every.text(name, links)

    def shown(self, name: str) -> str:
        """See `Files`."""
        return self._held(name) if name in self.contents else self.every.shown(name)

    def is_own(self, name: str) -> bool:
        """See `Files`."""
        return name in self.contents or self.every.is_own(name)

    def _held(self, name: str) -> str:
        """The text of a file that is another here. Raises Unreadable."""
        content = self.contents[name]
        if content is None:
            raise Unreadable(cannot_read(Origin(name), later("the file does not exist")))
        return text_of(content, name)
