"""The files under actuals/ that are wanted, in the order of their names."""

from collections.abc import Callable, Collection

from msgspec import Struct

from tracker.domain.problem import Code, Origin, Problem
from tracker.domain.wording import later
from tracker.store.files import Files
from tracker.store.links import Links
from tracker.store.reading import Unreadable


class RecordsFile(Struct, frozen=True):
    """A file of records: its name, its text as it was read, and the series its name says."""

    name: str
    series: str
    text: str


def files_of(
    every: Files, only: Collection[str] | None, links: Links, take: Callable[[RecordsFile], None]
) -> tuple[list[RecordsFile], list[Problem]]:
    """The files of some series, or of all where that is None; and what is wrong with those that cannot be parsed.

    Each is handed to ``take`` before the next is read, which raises Unreadable for one that is no TOML. A file whose
    name says so belongs to no series; it is told of where all are read.
    """
    names, problems = every.records(links)
    files: list[RecordsFile] = []
    first: dict[str, str] = {}
    for name in names:
        series, _, ending = name.rpartition("/")[2].rpartition(".")
        if not series or ending != "toml":
            problems += [_not_read(name)] if only is None and not (series and ending == "md") else []
        elif only is None or series in only:
            problems += [_second(name, first[series])] if series in first else []
            first.setdefault(series, name)
            try:
                file = RecordsFile(name=name, series=series, text=every.text(name, links))
                take(file)
            except Unreadable as unreadable:
                problems += unreadable.problems
                continue
            files.append(file)
    return files, problems


def _not_read(name: str) -> Problem:
    return Problem(
        code=Code.NOT_READ,
        origin=Origin(name),
        said=later("the file is not read, because its name does not end in .toml"),
        advice=later("rename it, or move it out of actuals/"),
    )


def _second(name: str, first: str) -> Problem:
    return Problem(
        code=Code.DUPLICATE_FILE,
        origin=Origin(name),
        said=later("{file} holds this series already", file=first),
        advice=later("put all records in one of the files"),
    )
