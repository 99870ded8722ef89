"""From the files under actuals/ to records, file by file.

The second step of loading; which ids are declared is known by then, unless targets.toml cannot be parsed.
"""

from collections.abc import Iterator, Mapping
from functools import partial

from msgspec import Struct

from tracker.domain.actual import Actual
from tracker.domain.problem import Code, Origin, Problem
from tracker.domain.text import Guesses, is_id, printable
from tracker.domain.wording import Sentence, later
from tracker.store import building
from tracker.store.building import Names
from tracker.store.checking import checked, dangling_in, unknown_keys
from tracker.store.declaration import Declaration
from tracker.store.fields import wrong_type
from tracker.store.figures import Faulty
from tracker.store.folder import TARGETS
from tracker.store.gathering import RecordsFile
from tracker.store.ordinary import Ordinary
from tracker.store.reading import Document, parse_text
from tracker.store.salvage import faulty_keys, hidden_faults
from tracker.store.shapes import ActualsFile, ActualShape


class Reader:
    """Reads the records of files, one after the other, beside what is declared."""

    def __init__(self, declaration: Declaration) -> None:
        self._names = Names(declaration.sound.sources, declaration.sound.series)
        self._ids = declaration.ids
        self._guesses = Guesses()
        self._ordinary = Ordinary(self._names.sources)

    def read(self, file: RecordsFile) -> tuple[list[Actual], list[Problem]]:
        """The sound records of a file, and what is wrong with the rest. Raises Unreadable."""
        about = self._names.series.get(file.series)
        ordinary = None if about is None else self._ordinary.records(file, about)
        if ordinary is not None:
            return ordinary, []
        parsed = _Parsed(file.name, file.series, parse_text(file.text, file.name))
        records, faults = _records(parsed, self._names)
        return records, [*_undeclared(parsed, self._ids, self._guesses), *faults]


def faults_alone(file: RecordsFile) -> list[Problem]:
    """What is wrong with records as such, where nothing is known of what they refer to. Raises Unreadable."""
    return _shapes(_Parsed(file.name, file.series, parse_text(file.text, file.name)))[1]


class _Parsed(Struct, frozen=True):
    """A file of records that could be parsed."""

    name: str
    series: str
    document: Document


def _undeclared(file: _Parsed, ids: Mapping[str, frozenset[str]], guesses: Guesses) -> Iterator[Problem]:
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


def _raw(file: _Parsed) -> list[object]:
    raw = file.document.get("actual", [])
    return raw if isinstance(raw, list) else []


def _shapes(file: _Parsed) -> tuple[list[ActualShape | None], list[Problem]]:
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


def _records(file: _Parsed, names: Names) -> tuple[list[Actual], list[Problem]]:
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
