"""From a folder to a register: every file read, all faults collected.

The register is there only where no fault is an error. Files are read in the order of their names, so that nothing
depends on the order a folder lists them in.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeAlias, TypeVar

from tracker.domain.actual import Actual
from tracker.domain.consistency import inconsistencies
from tracker.domain.problem import Code, Origin, Problem, Severity
from tracker.domain.register import Register
from tracker.domain.target import Target
from tracker.domain.text import is_id, printable, suggestion
from tracker.store import building
from tracker.store.building import Faulty, Names
from tracker.store.checking import (
    checked,
    checked_tables,
    dangling,
    dangling_in,
    format_problems,
    unknown_keys,
)
from tracker.store.fields import wrong_type
from tracker.store.folder import TARGETS, actuals_files
from tracker.store.reading import Document, Unreadable, parse, parse_text, read_text
from tracker.store.salvage import faulty_keys, hidden_faults
from tracker.store.shapes import (
    ActualsFile,
    ActualShape,
    AreaShape,
    CheckShape,
    DefaultsShape,
    SeriesShape,
    Shape,
    SourceShape,
    TargetsFile,
    TargetShape,
)

_AnyShape = TypeVar("_AnyShape", bound=Shape)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a folder holds: the register, or None where an error makes it unusable; all problems; codes not reported.

    ``files`` are the files of actuals by the series they are named after, with their text where only some were read.
    """

    register: Register | None
    problems: tuple[Problem, ...]
    disabled: frozenset[Code] = frozenset()
    files: Mapping[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _ActualsFile:
    """One parsed file of actuals, and the series its name says it is about."""

    name: str
    series: str
    document: Document
    text: str


Choice: TypeAlias = Callable[[Document], frozenset[str]]
"""The series whose records are wanted, from what targets.toml holds as it was parsed."""


def load(root: Path, only: Choice | None = None) -> Loaded:
    """Read the register in a folder; of the files of actuals only those of some series, where it says so.

    Never raises for what the files hold.
    """
    problems: list[Problem] = []
    try:
        document = parse(root / TARGETS, TARGETS)
    except Unreadable as unreadable:
        problems += unreadable.problems
        files = _read_actuals(root, problems, None if only is None else frozenset())
        problems += [fault for file in files for fault in _record_shapes(file)[1]]
        return Loaded(None, tuple(problems))
    files = _read_actuals(root, problems, None if only is None else only(document))
    register = _register(document, files, problems)
    problems += inconsistencies(register)
    disabled = _disabled(document, problems)
    broken = any(problem.severity is Severity.ERROR for problem in problems)
    reported = tuple(one for one in problems if one.code not in disabled)
    return Loaded(
        None if broken else register, reported, disabled, {file.series: (file.name, file.text) for file in files}
    )


def _disabled(document: Document, problems: list[Problem]) -> frozenset[Code]:
    """The codes the register does not want reported; what is wrong with the list is added to the problems."""
    found, faults = checked(CheckShape, document.get("check", {}), Origin(TARGETS, ("check",)))
    problems += faults
    return frozenset() if found is None else found.disable


def _read_actuals(root: Path, problems: list[Problem], only: frozenset[str] | None) -> list[_ActualsFile]:
    """The files of actuals that can be parsed; what is wrong with the others is added to the problems."""
    files: list[_ActualsFile] = []
    first: dict[str, str] = {}
    paths, unread = actuals_files(root)
    problems += unread
    for path in paths:
        name = path.relative_to(root).as_posix()
        if only is not None and (path.suffix != ".toml" or path.stem not in only):
            continue
        if path.suffix != ".toml":
            problems += [] if path.suffix == ".md" else [_not_read(name)]
            continue
        if path.stem in first:
            message = f"{first[path.stem]} holds this series already"
            remedy = "put all records in one of the files"
            problems.append(Problem(Code.DUPLICATE_FILE, Origin(name), message, remedy))
        first.setdefault(path.stem, name)
        try:
            text = read_text(path, name)
            files.append(_ActualsFile(name, path.stem, parse_text(text, name), text if only is not None else ""))
        except Unreadable as unreadable:
            problems += unreadable.problems
    return files


def _not_read(name: str) -> Problem:
    message = "the file is not read, because its name does not end in .toml"
    return Problem(Code.NOT_READ, Origin(name), message, "rename it, or move it out of actuals/")


def _register(document: Document, files: list[_ActualsFile], problems: list[Problem]) -> Register:
    """The register of everything that is sound."""
    root = Origin(TARGETS)
    kinds = ("areas", "sources", "series", "targets")
    declared = {kind: _ids(document, kind) for kind in kinds if isinstance(document.get(kind, {}), dict)}
    defaults = _top_level(document, problems)
    areas = {
        id: building.area(id, one, root.at("areas", id)) for id, one in _tables(AreaShape, document, "areas", problems)
    }
    sources = {id: building.source(id, one) for id, one in _tables(SourceShape, document, "sources", problems)}
    series = {
        id: building.series(id, one, defaults, root.at("series", id))
        for id, one in _tables(SeriesShape, document, "series", problems)
    }
    for kind in declared:
        problems += dangling(_raw(document, kind), kind, declared, root.at(kind))
    names = Names(sources, series)
    targets = _targets(document, names, problems)
    actuals: dict[str, tuple[Actual, ...]] = {}
    for file in files:
        problems += _file_problems(file, declared)
        actuals[file.series] = (*actuals.get(file.series, ()), *_records(file, names, problems))
    return Register(areas, sources, series, targets, {id: records for id, records in actuals.items() if id in series})


def _top_level(document: Document, problems: list[Problem]) -> DefaultsShape:
    """The defaults; faults of what is not a table of ids are added to the problems."""
    root = Origin(TARGETS)
    problems += unknown_keys(document, list(TargetsFile.model_fields), root)
    problems += format_problems(document, root)
    found, faults = checked(DefaultsShape, document.get("defaults", {}), root.at("defaults"))
    problems += faults
    return found or DefaultsShape.model_validate({})


def _raw(document: Document, kind: str) -> Mapping[str, object]:
    tables = document.get(kind, {})
    return tables if isinstance(tables, dict) else {}


def _ids(document: Document, kind: str) -> frozenset[str]:
    return frozenset(_raw(document, kind))


def _tables(
    shape: type[_AnyShape], document: Document, kind: str, problems: list[Problem]
) -> list[tuple[str, _AnyShape]]:
    """The sound tables of a kind; faults of the others are added to the problems."""
    sound, faults = checked_tables(shape, document.get(kind, {}), Origin(TARGETS, (kind,)))
    problems += faults
    return list(sound.items())


def _targets(document: Document, names: Names, problems: list[Problem]) -> dict[str, Target]:
    root = Origin(TARGETS, ("targets",))
    faults: list[Problem] = []
    sound = dict(_tables(TargetShape, document, "targets", faults))
    problems += faults
    keys = faulty_keys(faults)
    built: dict[str, Target] = {}
    for id, raw in _raw(document, "targets").items():
        shape = sound.get(id)
        if shape is None:
            build = partial(building.target, id, names=names, origin=root.at(id))
            problems += hidden_faults(TargetShape, raw, keys.get(("targets", id), frozenset()), build)
            continue
        try:
            built[id] = building.target(id, shape, names, root.at(id))
        except Faulty as faulty:
            problems += faulty.problems
    return built


def _file_problems(file: _ActualsFile, declared: Mapping[str, frozenset[str]]) -> Iterator[Problem]:
    """Whether a file of actuals is about a series, and its records' ids are declared."""
    if "series" in declared and file.series not in declared["series"]:
        remedy = suggestion(file.series, declared["series"]) or _naming(file.series)
        yield Problem(Code.NO_SUCH_SERIES, Origin(file.name), f"there is no series '{printable(file.series)}'", remedy)
    for index, raw in enumerate(_raw_records(file)):
        yield from dangling_in(raw, "actual", declared, Origin(file.name, ("actual", index)))


def _naming(stem: str) -> str:
    """What to do about a file that no series is named like."""
    if not is_id(stem):
        return "rename the file: its name is the id of its series"
    return f"declare [series.{stem}] in {TARGETS}, or rename the file"


def _raw_records(file: _ActualsFile) -> list[object]:
    raw = file.document.get("actual", [])
    return raw if isinstance(raw, list) else []


def _record_shapes(file: _ActualsFile) -> tuple[list[ActualShape | None], list[Problem]]:
    """The records of a file, None for a faulty one, and what is wrong."""
    origin = Origin(file.name)
    problems = list(unknown_keys(file.document, list(ActualsFile.model_fields), origin))
    if not isinstance(file.document.get("actual", []), list):
        fault = wrong_type(file.document["actual"], "a list of records", "write [[actual]], with two brackets")
        problems.append(fault.located(origin.at("actual")))
    shapes: list[ActualShape | None] = []
    for index, raw in enumerate(_raw_records(file)):
        shape, faults = checked(ActualShape, raw, origin.at("actual", index))
        shapes.append(shape)
        problems += faults
    return shapes, problems


def _records(file: _ActualsFile, names: Names, problems: list[Problem]) -> Iterator[Actual]:
    """The sound records of a file; faults of the others are added to the problems."""
    shapes, faults = _record_shapes(file)
    problems += faults
    about, keys = names.series.get(file.series), faulty_keys(faults)
    if about is None:
        return
    for index, shape in enumerate(shapes):
        origin = Origin(file.name, ("actual", index))
        if shape is None:
            build = partial(building.actual, about=about, names=names, origin=origin)
            left_out = keys.get(origin.path, frozenset())
            problems += hidden_faults(ActualShape, _raw_records(file)[index], left_out, build)
            continue
        try:
            yield building.actual(shape, about, names, origin)
        except Faulty as faulty:
            problems += faulty.problems
