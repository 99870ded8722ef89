"""From raw tables to shapes: every fault of a table at once, each said once, in the user's words."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeVar, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from tracker.domain.problem import Code, Malformed, Origin, Problem, Underlined
from tracker.domain.series import Derivation
from tracker.domain.text import Guesses, is_id, nearest
from tracker.domain.wording import Sentence, later, listed
from tracker.store.fields import parse_format, parse_id, wrong_type
from tracker.store.shapes import Shape, TargetsFile, TargetShape, missing_key

_REFERENCES: dict[str, dict[str, str]] = {
    "areas": {"part_of": "areas"},
    "sources": {},
    "series": {"area": "areas"},
    "targets": {"series": "series", "source": "sources", "supersedes": "targets"},
    "actual": {"source": "sources"},
    "defaults": {"source": "sources"},
    "accepted": {"target": "targets", "series": "series"},
}
"""Which keys of which tables hold ids, and of what."""

_AnyShape = TypeVar("_AnyShape", bound=Shape)


def checked(shape: type[_AnyShape], raw: object, origin: Origin) -> tuple[_AnyShape | None, list[Problem]]:
    """The table as its shape, or None with what is wrong."""
    if not isinstance(raw, dict):
        advice = later("write {header} and its keys below", header=_header(origin))
        return None, [wrong_type(raw, later("a table"), advice).located(origin)]
    try:
        return shape.model_validate(raw), []
    except ValidationError as error:
        details, guesses = error.errors(include_url=False), Guesses()
        mistyped = _mistyped(shape, details)
        missing_alone = [one for one in details if one["type"] != "missing" or one["loc"] not in mistyped]
        return None, [_problem(shape=shape, detail=one, origin=origin, guesses=guesses) for one in missing_alone]


def checked_tables(shape: type[_AnyShape], raw: object, origin: Origin) -> tuple[dict[str, _AnyShape], list[Problem]]:
    """The tables by id that are sound, and what is wrong with the rest."""
    if not isinstance(raw, dict):
        advice = later("write {header} and its keys below", header=f"[{origin.path[-1]}.some-id]")
        return {}, [wrong_type(raw, later("a table"), advice).located(origin)]
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
    guesses = Guesses()
    for key in raw:
        if key not in known:
            yield _unknown_key(key=key, known=known, origin=origin.at(key), guesses=guesses)


def dangling(
    tables: Mapping[str, object],
    kind: str,
    declared: Mapping[str, frozenset[str]],
    origin: Origin,
    guesses: Guesses,
) -> Iterator[Problem]:
    """A problem for each id in raw tables of a kind that is declared nowhere."""
    for id, table in tables.items():
        yield from dangling_in(table=table, kind=kind, declared=declared, origin=origin.at(id), guesses=guesses)


def dangling_in(
    table: object, kind: str, declared: Mapping[str, frozenset[str]], origin: Origin, guesses: Guesses
) -> Iterator[Problem]:
    """The same for one table; nothing replaces or is part of itself."""
    own = str(origin.path[-1])
    if not isinstance(table, dict):
        return
    for key, what in _REFERENCES[kind].items():
        id = table.get(key)
        if isinstance(id, str) and is_id(id) and what in declared and id not in declared[what]:
            others = (one for one in declared[what] if one != own or key not in ("supersedes", "part_of"))
            said, way_out = _UNDECLARED[what]
            yield Problem(
                code=Code.UNKNOWN_REFERENCE,
                origin=origin.at(key),
                said=said.filled(id=id),
                advice=guesses.suggestion(id, others) or way_out,
            )


_UNDECLARED: Mapping[str, tuple[Sentence, Sentence]] = {
    "areas": (later("there is no area {id!r}"), later("declare the area in targets.toml, or correct the id")),
    "sources": (later("there is no source {id!r}"), later("declare the source in targets.toml, or correct the id")),
    "series": (later("there is no series {id!r}"), later("declare the series in targets.toml, or correct the id")),
    "targets": (later("there is no target {id!r}"), later("declare the target in targets.toml, or correct the id")),
}
"""What is wrong with an id that nothing of a kind has, and the way out."""


def dangling_parts(
    tables: Mapping[str, object], declared: frozenset[str] | None, origin: Origin, guesses: Guesses
) -> Iterator[Problem]:
    """The same for the series that others are derived from."""
    for id, table in tables.items():
        for key in Derivation:
            parts = table.get(key.value) if isinstance(table, dict) else None
            for at, part in enumerate(parts if isinstance(parts, list) and declared is not None else ()):
                if isinstance(part, str) and is_id(part) and declared is not None and part not in declared:
                    others = (one for one in declared if one != id)
                    said, way_out = _UNDECLARED["series"]
                    yield Problem(
                        code=Code.UNKNOWN_REFERENCE,
                        origin=origin.at(id, key.value, at),
                        said=said.filled(id=part),
                        advice=guesses.suggestion(part, others) or way_out,
                    )


def format_problems(document: Mapping[str, object], origin: Origin) -> Iterator[Problem]:
    """Whether the version of the format is there and one that can be read."""
    if "format" not in document:
        yield missing_key(TargetsFile, "format", origin)
        return
    try:
        parse_format(document["format"])
    except Malformed as fault:
        yield fault.located(origin.at("format"))


def _mistyped(shape: type[Shape], details: list[ErrorDetails]) -> frozenset[tuple[int | str, ...]]:
    """The keys that only seem to be missing, because they stand there with a slip, which is said already."""
    unknown = [one["loc"] for one in details if one["type"] == "extra_forbidden"]
    meant = ((path[:-1], nearest(str(path[-1]), _keys(_shape_at(shape, path[:-1])))) for path in unknown[:_MOST_SLIPS])
    return frozenset((*table, key) for table, key in meant if key is not None)


_MOST_SLIPS = 100


def _header(origin: Origin) -> str:
    """The line that begins such a table."""
    path = ".".join(part for part in origin.path if isinstance(part, str))
    return f"[[{path}]]" if isinstance(origin.path[-1], int) else f"[{path}]"


def _bad_id(id: str, origin: Origin) -> list[Problem]:
    try:
        parse_id(id)
    except Malformed as fault:
        return [replace(fault.located(origin), underlined=Underlined.KEY)]
    return []


def _problem(shape: type[Shape], detail: ErrorDetails, origin: Origin, guesses: Guesses) -> Problem:
    """One of Pydantic's findings as a problem; values raise Malformed, the rest is about keys and tables."""
    path = origin.at(*detail["loc"])
    fault = detail.get("ctx", {}).get("error")
    if isinstance(fault, Malformed):
        return fault.located(path)
    inner = _shape_at(shape, detail["loc"][:-1])
    key = str(detail["loc"][-1])
    if detail["type"] == "missing":
        return missing_key(inner, key, origin.at(*detail["loc"][:-1]))
    if detail["type"] == "extra_forbidden":
        return _unknown_key(key=key, known=_keys(inner), origin=path, guesses=guesses)
    form = f"{key} = {{ … }}"
    return wrong_type(detail["input"], later("a table"), later("write {form}", form=form)).located(path)


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


def _unknown_key(key: str, known: list[str], origin: Origin, guesses: Guesses) -> Problem:
    return Problem(
        code=Code.UNKNOWN_KEY,
        origin=origin,
        said=later("the key {key!r} is unknown (a newer track may know it)", key=key),
        advice=guesses.suggestion(key, known) or later("known here are {keys}", keys=listed(known)),
        underlined=Underlined.KEY,
    )
