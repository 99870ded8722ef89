"""Problems get the places they are shown at: each file is read again, and only then.

Knows which piece of a file a problem means. Where that piece stands in the text is found by `positions`.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.problem import KeyPath, Place, Problem, Underlined
from tracker.store.files import Files, FilesOnDisk
from tracker.store.positions import Entry, Span, keys, line_of, place
from tracker.store.reading import Unreadable


def placed(groups: Sequence[Iterable[Problem]], root: Path) -> list[tuple[Problem, ...]]:
    """The problems of files in a folder, as `placed_in` has them."""
    return placed_in(groups, FilesOnDisk(root))


def placed_in(groups: Sequence[Iterable[Problem]], every: Files) -> list[tuple[Problem, ...]]:
    """The problems of each group, in their order, with the places they are shown at.

    One has none where its file cannot be read, or where it is about the file as a whole; such a file is not read. The
    line itself is not shown of a file that is not the register's own.
    """
    held = [tuple(group) for group in groups]
    paths: dict[str, set[KeyPath]] = {}
    for problem in chain.from_iterable(held):
        if problem.origin.path or problem.origin.position is not None:
            paths.setdefault(problem.origin.file, set()).add(problem.origin.path)
    files = {name: _File.read(every, name, wanted) for name, wanted in paths.items()}
    return [tuple(replace(one, place=_place(files, one)) for one in group) for group in held]


class _File(Struct, frozen=True):
    """A file's text, None where it cannot be read, and where the paths that are asked for are written in it.

    ``is_own`` says that its lines may be shown.
    """

    text: str | None
    written: Mapping[KeyPath, Entry]
    is_own: bool

    @classmethod
    def read(cls, every: Files, name: str, paths: set[KeyPath]) -> "_File":
        try:
            text = every.shown(name)
        except Unreadable:
            return cls(None, {}, is_own=False)
        wanted = {path[:length] for path in paths for length in range(1, len(path) + 1)}
        return cls(text, _written(text, wanted) if wanted else {}, every.is_own(name))

    def place(self, problem: Problem) -> Place | None:
        """Of a fault of syntax the one it brings with it, else of the key or value, or of the nearest table written."""
        path, position = problem.origin.path, problem.origin.position
        if position is not None:
            return Place(*position, 1, line_of(self.text or "", position[0]))
        return (
            _nearest(text=self.text, written=self.written, path=path, part=problem.underlined)
            if path and self.text is not None
            else None
        )


def _place(files: Mapping[str, _File], problem: Problem) -> Place | None:
    file = files.get(problem.origin.file)
    found = None if file is None else file.place(problem)
    if file is None or found is None or file.is_own:
        return found
    return Place(found.line, found.column, found.width)


def _written(text: str, wanted: set[KeyPath]) -> Mapping[KeyPath, Entry]:
    """Where each wanted path is written; a path that is only passed through gives way to a definition."""
    found: dict[KeyPath, Entry] = {}
    for entry in keys(text):
        if entry.path in wanted and (entry.path not in found or entry.standing > found[entry.path].standing):
            found[entry.path] = entry
    return found


def _nearest(text: str, written: Mapping[KeyPath, Entry], path: KeyPath, part: Underlined) -> Place:
    """Where the path is written, or the longest part of it that is; else the file's beginning."""
    for length in range(len(path), 0, -1):
        entry = written.get(path[:length])
        if entry is not None:
            return place(text, _span(entry, part) if length == len(path) else entry.key)
    return Place(line=1, column=1, width=1, source_line=line_of(text, 1))


def _span(entry: Entry, part: Underlined) -> Span:
    match part:
        case Underlined.KEY:
            return entry.key
        case Underlined.VALUE:
            return entry.value
        case _:
            assert_never(part)
