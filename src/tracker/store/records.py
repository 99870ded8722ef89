"""From the files under actuals/ to records: of some series, or of all.

The second step of loading; which ids are declared is known by then, unless targets.toml cannot be parsed.
"""

from collections.abc import Collection, Iterator, Mapping
from functools import partial
from pathlib import PurePosixPath

from msgspec import Struct

from tracker.domain.actual import Actual
from tracker.domain.problem import Code, Origin, Problem
from tracker.domain.text import Guesses, is_id, printable
from tracker.domain.wording import Sentence, later
from tracker.store import building
from tracker.store.building import Names
from tracker.store.checking import checked, dangling_in, unknown_keys
from tracker.store.declared import Declaration
from tracker.store.fields import wrong_type
from tracker.store.figures import Faulty
from tracker.store.files import Files
from tracker.store.folder import TARGETS
from tracker.store.links import Links
from tracker.store.reading import Document, Unreadable, parse_text
from tracker.store.salvage import faulty_keys, hidden_faults
from tracker.store.shapes import ActualsFile, ActualShape


class RecordsFile(Struct, frozen=True):
    """A file of records that can be parsed: its name, its text as it was read, and the series its name says."""

    name: str
    series: str
    text: str
    document: Document


def files_of(every: Files, only: Collection[str] | None, links: Links) -> tuple[list[RecordsFile], list[Problem]]:
    """The files of some series, or of all where that is None; and what is wrong with those that cannot be parsed.

    A file that is no TOML belongs to no series; it is told of where all are read.
    """
    names, problems = every.records(links)
    files: list[RecordsFile] = []
    first: dict[str, str] = {}
    for name in names:
        path = PurePosixPath(name)
        if path.suffix != ".toml":
            problems += [_not_read(name)] if only is None and path.suffix != ".md" else []
        elif only is None or path.stem in only:
            problems += [_second(name, first[path.stem])] if path.stem in first else []
            first.setdefault(path.stem, name)
            try:
                text = every.text(name, links)
                document = parse_text(text, name)
                files.append(RecordsFile(name=name, series=path.stem, text=text, document=document))
            except Unreadable as unreadable:
                problems += unreadable.problems
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


def records_of(
    files: list[RecordsFile], declaration: Declaration
) -> tuple[dict[str, tuple[Actual, ...]], list[Problem]]:
    """The sound records of each file by series, and what is wrong with the rest."""
    names, guesses = Names(declaration.sound.sources, declaration.sound.series), Guesses()
    actuals: dict[str, tuple[Actual, ...]] = {}
    problems: list[Problem] = []
    for file in files:
        records, faults = _records(file, names)
        problems += [*_undeclared(file, declaration.ids, guesses), *faults]
        actuals[file.series] = (*actuals.get(file.series, ()), *records)
    return {id: records for id, records in actuals.items() if id in names.series}, problems


def faults_alone(files: list[RecordsFile]) -> list[Problem]:
    """What is wrong with records as such, where nothing is known of what they refer to."""
    return [fault for file in files for fault in _shapes(file)[1]]


def _undeclared(file: RecordsFile, ids: Mapping[str, frozenset[str]], guesses: Guesses) -> Iterator[Problem]:
    """Whether a file is about a series, and its records' ids are declared."""
    if "series" in ids and file.series not in ids["series"]:
        yield Problem(
            code=Code.NO_SUCH_SERIES,
            origin=Origin(file.name),
            said=later("there is no series '{id}'", id=printable(file.series)),
            advice=guesses.suggestion(file.series, ids["series"]) or _naming(file.series),
        )
    for index, raw in enumerate(_raw(file)):
        if isinstance(raw, dict) and "source" not in raw:
            continue
        origin = Origin(file.name, ("actual", index))
        yield from dangling_in(table=raw, kind="actual", declared=ids, origin=origin, guesses=guesses)


def _naming(stem: str) -> Sentence:
    """What to do about a file that no series is named like."""
    if not is_id(stem):
        return later("rename the file: its name is the id of its series")
    return later("declare [series.{id}] in {file}, or rename the file", id=stem, file=TARGETS)


def _raw(file: RecordsFile) -> list[object]:
    raw = file.document.get("actual", [])
    return raw if isinstance(raw, list) else []


def _shapes(file: RecordsFile) -> tuple[list[ActualShape | None], list[Problem]]:
    """The records of a file, None for a faulty one, and what is wrong."""
    origin = Origin(file.name)
    problems = list(unknown_keys(file.document, list(ActualsFile.keys), origin))
    if not isinstance(file.document.get("actual", []), list):
        advice = later("write [[actual]], with two brackets")
        fault = wrong_type(file.document["actual"], later("a list of records"), advice)
        problems.append(fault.located(origin.at("actual")))
    shapes: list[ActualShape | None] = []
    for index, raw in enumerate(_raw(file)):
        shape, faults = checked(ActualShape, raw, origin.at("actual", index))
        shapes.append(shape)
        problems += faults
    return shapes, problems


def _records(file: RecordsFile, names: Names) -> tuple[list[Actual], list[Problem]]:
    """The sound records of a file, and what is wrong with the others. Of a faulty one the rest is looked at as well."""
    shapes, problems = _shapes(file)
    about, keys, records = names.series.get(file.series), faulty_keys(problems), list[Actual]()
    if about is None:
        return records, problems
    for index, (shape, raw) in enumerate(zip(shapes, _raw(file), strict=True)):
        origin = Origin(file.name, ("actual", index))
        if shape is None:
            build = partial(building.actual, about=about, names=names, origin=origin)
            problems += hidden_faults(
                shape=ActualShape, raw=raw, left_out=keys.get(origin.path, frozenset()), build=build
            )
            continue
        try:
            records.append(building.actual(shape, about=about, names=names, origin=origin))
        except Faulty as faulty:
            problems += faulty.problems
    return records, problems
