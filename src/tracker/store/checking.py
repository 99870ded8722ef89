"""From raw tables to shapes: every fault of a table at once, each said once, in the user's words."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TypeVar

from msgspec.structs import replace

from tracker.domain.problem import Code, Malformed, Origin, Problem, Underlined
from tracker.domain.series import Derivation
from tracker.domain.text import Guesses, is_id, nearest
from tracker.domain.wording import Sentence, later, listed
from tracker.store.deriving import DERIVING
from tracker.store.fields import parse_format, parse_id, wrong_type
from tracker.store.shapes import TargetsFile, TargetShape, missing_key
from tracker.store.tables import Key, Shape, Table

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
    found = shape.read(raw)
    return found, [] if found is not None else list(_faults(shape=shape, raw=raw, origin=origin, guesses=Guesses()))


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
        if not isinstance(table, dict) or DERIVING.isdisjoint(table):
            continue
        for key in Derivation:
            parts = table.get(key.value)
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


def _faults(shape: type[Shape], raw: Mapping[str, object], origin: Origin, guesses: Guesses) -> Iterator[Problem]:
    """What is wrong with a table: with its values and what is missing, key by key, then the keys nobody knows."""
    mistyped = _mistyped(shape, raw)
    for name, key in shape.keys.items():
        if name in raw:
            yield from _value_faults(key=key, value=raw[name], origin=origin.at(name), guesses=guesses)
        elif key.is_needed and name not in mistyped:
            yield missing_key(shape, name, origin)
    for name in raw:
        if name not in shape.keys:
            yield _unknown_key(key=name, known=_keys(shape), origin=origin.at(name), guesses=guesses)


def _value_faults(key: Key, value: object, origin: Origin, guesses: Guesses) -> Iterator[Problem]:
    """What is wrong with a value: one fault, but for a table, which has its own."""
    if not isinstance(key.content, Table):
        try:
            key.read(value)
        except Malformed as fault:
            yield fault.located(origin)
    elif isinstance(value, dict):
        yield from _faults(shape=key.content.shape, raw=value, origin=origin, guesses=guesses)
    else:
        form = f"{origin.path[-1]} = {{ … }}"
        yield wrong_type(value, later("a table"), later("write {form}", form=form)).located(origin)


def _mistyped(shape: type[Shape], raw: Mapping[str, object]) -> frozenset[str]:
    """The keys that only seem to be missing, because they stand there with a slip, which is said already."""
    unknown = islice((name for name in raw if name not in shape.keys), _MOST_SLIPS)
    meant = (nearest(name, _keys(shape)) for name in unknown)
    return frozenset(name for name in meant if name is not None)


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


def _keys(shape: type[Shape]) -> list[str]:
    """The keys of a shape as they are written in files."""
    return [key for key in shape.keys if not (shape is TargetShape and key == "value")]


def _unknown_key(key: str, known: list[str], origin: Origin, guesses: Guesses) -> Problem:
    return Problem(
        code=Code.UNKNOWN_KEY,
        origin=origin,
        said=later("the key {key!r} is unknown (a newer track may know it)", key=key),
        advice=guesses.suggestion(key, known) or later("known here are {keys}", keys=listed(known)),
        underlined=Underlined.KEY,
    )
