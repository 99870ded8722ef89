"""From raw tables to shapes: every fault of a table at once, each said once, in the user's words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeVar, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from tracker.domain.problem import Code, Malformed, Origin, Problem, Underlined
from tracker.domain.text import is_id, nearest, suggestion
from tracker.store.fields import parse_format, parse_id, wrong_type
from tracker.store.shapes import Shape, TargetsFile, TargetShape

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_REFERENCES: dict[str, dict[str, str]] = {
    "areas": {"part_of": "areas"},
    "sources": {},
    "series": {"area": "areas"},
    "targets": {"series": "series", "source": "sources", "supersedes": "targets"},
    "actual": {"source": "sources"},
}
"""Which keys of which tables hold ids, and of what."""

_AnyShape = TypeVar("_AnyShape", bound=Shape)


def checked(shape: type[_AnyShape], raw: object, origin: Origin) -> tuple[_AnyShape | None, list[Problem]]:
    """The table as its shape, or None with what is wrong."""
    if not isinstance(raw, dict):
        return None, [wrong_type(raw, "a table", f"write {_header(origin)} and its keys below").located(origin)]
    try:
        return shape.model_validate(raw), []
    except ValidationError as error:
        details = error.errors(include_url=False)
        return None, [_problem(shape, one, origin) for one in details if not _is_typed_wrong(shape, one, details)]


def checked_tables(shape: type[_AnyShape], raw: object, origin: Origin) -> tuple[dict[str, _AnyShape], list[Problem]]:
    """The tables by id that are sound, and what is wrong with the rest."""
    if not isinstance(raw, dict):
        return {}, [wrong_type(raw, "a table", f"write [{origin.path[-1]}.some-id] and its keys below").located(origin)]
    sound: dict[str, _AnyShape] = {}
    problems: list[Problem] = []
    for id, table in raw.items():
        problems += _bad_id(id, origin.at(id))
        found, faults = checked(shape, table, origin.at(id))
        problems += faults
        if found is not None:
            sound[id] = found
    return sound, problems


def unknown_keys(raw: Mapping[str, object], known: list[str], origin: Origin) -> Iterator[Problem]:
    """A problem for each key that is not among those known."""
    for key in raw:
        if key not in known:
            yield _unknown_key(key, known, origin.at(key))


def dangling(
    tables: Mapping[str, object], kind: str, declared: Mapping[str, frozenset[str]], origin: Origin
) -> Iterator[Problem]:
    """A problem for each id in raw tables of a kind that is declared nowhere."""
    for id, table in tables.items():
        yield from dangling_in(table=table, kind=kind, declared=declared, origin=origin.at(id))


def dangling_in(table: object, kind: str, declared: Mapping[str, frozenset[str]], origin: Origin) -> Iterator[Problem]:
    """The same for one table; nothing replaces or is part of itself."""
    own = str(origin.path[-1])
    if not isinstance(table, dict):
        return
    for key, what in _REFERENCES[kind].items():
        id = table.get(key)
        if isinstance(id, str) and is_id(id) and what in declared and id not in declared[what]:
            name = what.removesuffix("s") if what != "series" else what
            others = declared[what] - ({own} if key in ("supersedes", "part_of") else set())
            remedy = suggestion(id, others) or f"declare the {name} in targets.toml, or correct the id"
            yield Problem(
                code=Code.UNKNOWN_REFERENCE, origin=origin.at(key), message=f"there is no {name} {id!r}", remedy=remedy
            )


def format_problems(document: Mapping[str, object], origin: Origin) -> Iterator[Problem]:
    """Whether the version of the format is there and one that can be read."""
    if "format" not in document:
        yield _missing_key(TargetsFile, "format", origin)
        return
    try:
        parse_format(document["format"])
    except Malformed as fault:
        yield fault.located(origin.at("format"))


def _is_typed_wrong(shape: type[Shape], detail: ErrorDetails, details: list[ErrorDetails]) -> bool:
    """Whether a key is missing because it stands there with a slip, which is said already."""
    if detail["type"] != "missing":
        return False
    beside = [
        one["loc"] for one in details if one["type"] == "extra_forbidden" and one["loc"][:-1] == detail["loc"][:-1]
    ]
    known = _keys(_shape_at(shape, detail["loc"][:-1]))
    return any(nearest(str(path[-1]), known) == detail["loc"][-1] for path in beside)


def _header(origin: Origin) -> str:
    """The line that begins such a table."""
    return "[[actual]]" if origin.path[0] == "actual" else f"[{'.'.join(str(part) for part in origin.path)}]"


def _bad_id(id: str, origin: Origin) -> list[Problem]:
    try:
        parse_id(id)
    except Malformed as fault:
        return [replace(fault.located(origin), underlined=Underlined.KEY)]
    return []


def _problem(shape: type[Shape], detail: ErrorDetails, origin: Origin) -> Problem:
    """One of Pydantic's findings as a problem; values raise Malformed, the rest is about keys and tables."""
    path = origin.at(*detail["loc"])
    fault = detail.get("ctx", {}).get("error")
    if isinstance(fault, Malformed):
        return fault.located(path)
    inner = _shape_at(shape, detail["loc"][:-1])
    key = str(detail["loc"][-1])
    if detail["type"] == "missing":
        return _missing_key(inner, key, origin.at(*detail["loc"][:-1]))
    if detail["type"] == "extra_forbidden":
        return _unknown_key(key, _keys(inner), path)
    return wrong_type(detail["input"], "a table", f"write {key} = {{ … }}").located(path)


def _shape_at(shape: type[Shape], path: tuple[str | int, ...]) -> type[Shape]:
    """The shape of a table inside a table."""
    for key in path:
        field = next(field for name, field in shape.model_fields.items() if key in (name, field.alias))
        shape = next(one for one in get_args(field.annotation) if issubclass(one, Shape))
    return shape


def _keys(shape: type[Shape]) -> list[str]:
    """The keys of a shape as they are written in files."""
    keys = [field.alias or name for name, field in shape.model_fields.items()]
    return [key for key in keys if not (shape is TargetShape and key == "value")]


def _missing_key(shape: type[Shape], key: str, origin: Origin) -> Problem:
    field = next(field for name, field in shape.model_fields.items() if key in (name, field.alias))
    example = field.examples[0] if field.examples else "…"
    is_bare = not isinstance(example, str) or _DAY.fullmatch(example) is not None
    written = example if is_bare else f'"{example}"'
    return Problem(
        code=Code.MISSING_KEY,
        origin=origin,
        message=f"the key {key} is missing",
        remedy=f"add it, such as {key} = {written}",
        underlined=Underlined.KEY,
    )


def _unknown_key(key: str, known: list[str], origin: Origin) -> Problem:
    remedy = suggestion(key, known) or f"known here are {', '.join(known)}"
    return Problem(
        code=Code.UNKNOWN_KEY,
        origin=origin,
        message=f"the key {key!r} is unknown",
        remedy=remedy,
        underlined=Underlined.KEY,
    )
