"""The files under imports/: how tables from elsewhere are read. Every fault of one is a problem with its place.

They are no part of the register: a fault in one keeps no figure from being read.
"""

from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import TypeVar

from msgspec import Struct

from tracker.domain.mapping import Mapping, Meant, Role
from tracker.domain.problem import Code, Malformed, Origin, Problem
from tracker.domain.text import Guesses, is_id
from tracker.domain.wording import later
from tracker.store.checking import checked
from tracker.store.confined import confined_text
from tracker.store.fields import parse_id, wrong_type
from tracker.store.folder import IMPORTS, mapping_files
from tracker.store.links import Links, leads_out, way_out
from tracker.store.mapping_shapes import ColumnsShape, ConstantsShape, MappingFile, MeantShape, parse_meaning
from tracker.store.reading import Document, Unreadable, parse_text

_Read = TypeVar("_Read")
_TABLES = ("columns", "constants", "flags", "units", "series")


class Found(Struct, frozen=True):
    """A mapping that was read, None where it cannot be used, and what is wrong with its file."""

    mapping: Mapping | None
    problems: tuple[Problem, ...] = ()


def mapping_file(id: str) -> str:
    """The name of a mapping's file in the register's folder."""
    return f"{IMPORTS}/{id}.toml"


def mapping_ids(root: Path, links: Links = Links.INSIDE) -> list[str]:
    """The ids of the mappings there are."""
    files, _ = mapping_files(root, links)
    return [path.stem for path in files if is_id(path.stem)]


def read_mapping(root: Path, id: str, *, links: Links, declared: Collection[str] | None = None) -> Found:
    """A mapping in a folder. ``declared`` are the series there are, where that is known."""
    name, folder = mapping_file(id), root / IMPORTS
    try:
        if links is Links.INSIDE and leads_out(root, folder):
            raise Unreadable(way_out(folder, IMPORTS))
        text = confined_text(root, name, links)
    except Unreadable as unreadable:
        return Found(None, unreadable.problems)
    return mapping_in(text, name, declared=declared)


def mapping_problems(root: Path, *, links: Links, declared: Collection[str] | None = None) -> list[Problem]:
    """What is wrong with the mappings in a folder."""
    files, problems = mapping_files(root, links)
    for path in files:
        name = path.relative_to(root).as_posix()
        problems += _bad_name(path.stem, name)
        problems += read_mapping(root, path.stem, links=links, declared=declared).problems
    return problems


def _bad_name(stem: str, name: str) -> list[Problem]:
    try:
        parse_id(stem)
    except Malformed as fault:
        said = later("the file's name is no id: {why}", why=fault.said)
        return [Problem(code=Code.BAD_ID, origin=Origin(name), said=said, advice=later("rename the file"))]
    return []


def mapping_in(text: str, name: str, *, declared: Collection[str] | None = None) -> Found:
    """The mapping that a text says, which may lie in a file called so."""
    try:
        document = parse_text(text, name)
    except Unreadable as unreadable:
        return Found(None, unreadable.problems)
    root = Origin(name)
    top, problems = checked(MappingFile, {key: one for key, one in document.items() if key not in _TABLES}, root)
    columns, of_columns = checked(ColumnsShape, document.get("columns", {}), root.at("columns"))
    constants, of_constants = checked(ConstantsShape, document.get("constants", {}), root.at("constants"))
    flags, of_flags = _each(document.get("flags", {}), root.at("flags"), parse_meaning)
    units, of_units = _each(document.get("units", {}), root.at("units"), _unit)
    series, of_series = _series(document, root, declared)
    faults = (*problems, *of_columns, *of_constants, *of_flags, *of_units, *of_series)
    if top is None or columns is None or constants is None or faults:
        return Found(None, faults)
    mapping = Mapping(
        columns=_columns(columns),
        constants=_constants(constants),
        series=series,
        units=units,
        nothing=frozenset(top.nothing),
        flags=flags,
        sheet=top.sheet,
        encoding=top.encoding,
        header=top.header,
        decimal_comma=top.decimal_comma,
    )
    return Found(mapping)


def _columns(shape: ColumnsShape) -> dict[Role, tuple[str, ...]]:
    named = {Role(name): getattr(shape, one.attribute) for name, one in ColumnsShape.keys.items()}
    return {role: names for role, names in named.items() if names}


def _constants(shape: ConstantsShape) -> dict[Role, str]:
    said = {Role(key): getattr(shape, key) for key in ConstantsShape.keys}
    return {role: str(getattr(one, "value", one)) for role, one in said.items() if one is not None}


def _each(raw: object, origin: Origin, read: Callable[[object], _Read]) -> tuple[dict[str, _Read], list[Problem]]:
    """The entries of a table by their keys, and what is wrong with others."""
    if not isinstance(raw, dict):
        advice = later("write {header} and its keys below", header=f"[{origin.path[-1]}]")
        return {}, [wrong_type(raw, later("a table"), advice).located(origin)]
    found: dict[str, _Read] = {}
    problems: list[Problem] = []
    for key, one in raw.items():
        try:
            found[key] = read(one)
        except Malformed as fault:
            problems.append(fault.located(origin.at(key)))
    return found, problems


def _unit(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise wrong_type(value, later("a unit"), later('write MIO_EUR = "million EUR"'))
    return value


def _series(
    document: Document, root: Origin, declared: Collection[str] | None
) -> tuple[dict[str, Meant], list[Problem]]:
    """The series by the texts that stand for them: an id alone, or a table with one."""
    raw = document.get("series", {})
    tables = {key: one for key, one in raw.items() if isinstance(one, dict)} if isinstance(raw, dict) else {}
    alone = {key: one for key, one in raw.items() if key not in tables} if isinstance(raw, dict) else raw
    ids, problems = _each(alone, root.at("series"), parse_id)
    found = {key: Meant(id) for key, id in ids.items()}
    for key, one in tables.items():
        shape, faults = checked(MeantShape, one, root.at("series", key))
        problems += faults
        if shape is not None:
            found[key] = Meant(series=shape.series, unit=shape.unit, scale=shape.scale)
    ordered = {key: found[key] for key in (raw if isinstance(raw, dict) else ()) if key in found}
    return ordered, [*problems, *_undeclared(ordered, tables=tables, root=root, declared=declared)]


def _undeclared(
    found: dict[str, Meant], *, tables: Collection[str], root: Origin, declared: Collection[str] | None
) -> Iterator[Problem]:
    guesses = Guesses()
    for key, meant in found.items() if declared is not None else ():
        if meant.series not in (declared or ()):
            origin = root.at("series", key)
            yield Problem(
                code=Code.UNKNOWN_REFERENCE,
                origin=origin.at("series") if key in tables else origin,
                said=later("there is no series {id!r}", id=meant.series),
                advice=guesses.suggestion(meant.series, declared or ())
                or later("declare the series in targets.toml, or correct the id"),
            )
