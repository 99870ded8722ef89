"""The parts that JSON Schemas of outputs are made of: each says what a value is, and what it means.

Knows how a schema is written, and nothing of any output. Tables say their keys and do not forbid others: keys may be
added under a name and number, so a reader must let them pass. Tests forbid them. What is said is for programmers, in
English.
"""

from collections.abc import Mapping
from enum import Enum
from typing import TypeAlias

from tracker.render.json_text import Json

Schema: TypeAlias = Mapping[str, Json]

TEXT: Schema = {"type": "string"}
NUMBER: Schema = {"type": "number"}
COUNT: Schema = {"type": "integer", "minimum": 0}
YES_OR_NO: Schema = {"type": "boolean"}
DAY: Schema = {"type": "string", "format": "date"}

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_PROMISE = (
    "Under this name and number keys may be added; one that is removed, or that means or holds something else, "
    "brings a new number."
)


def document(
    *,
    name: str,
    says: str,
    keys: Mapping[str, Schema],
    parts: Mapping[str, Schema],
    may: Mapping[str, Schema] | None = None,
) -> Schema:
    """The schema of a whole output, by its name and number; ``parts`` are those it refers to."""
    head = {"schema": said({"const": name}, "The name of the output and the number of its form.")}
    whole = table({**head, **keys}, may)
    return {"$schema": _DIALECT, "title": name, "description": f"{says} {_PROMISE}", **whole, "$defs": parts}


def table(keys: Mapping[str, Schema], may: Mapping[str, Schema] | None = None) -> Schema:
    """A table with keys that are always there, and others that may be."""
    return {"type": "object", "properties": {**keys, **(may or {})}, "required": [*keys]}


def mapping(of: Schema) -> Schema:
    """A table whose keys are ids, periods or letters."""
    return {"type": "object", "additionalProperties": of}


def array(of: Schema) -> Schema:
    """A list of such values."""
    return {"type": "array", "items": of}


def either_null(one: Schema) -> Schema:
    """Such a value, or null."""
    return {"anyOf": [one, {"type": "null"}]}


def words_of(some: type[Enum]) -> Schema:
    """One of the words of an enumeration."""
    return {"enum": [one.value for one in some]}


def part(name: str) -> Schema:
    """One of the parts that a document refers to."""
    return {"$ref": f"#/$defs/{name}"}


def said(one: Schema, says: str) -> Schema:
    """The same with what it means."""
    return {**one, "description": says}


def null_or(one: Schema, says: str) -> Schema:
    """Such a value or null, with what it means."""
    return said(either_null(one), says)
