"""Documents of JSON that commands print, held against the schemas that are committed; strictly, as readers need not."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # stubs are a package of their own

from tests.helpers.folder import REPOSITORY
from tracker.cli.schema import OF_FILES, Kind

OUTPUTS = [kind.value for kind in Kind if kind not in OF_FILES]
SCHEMAS = {name: json.loads((REPOSITORY / f"schemas/{name}.schema.json").read_text()) for name in OUTPUTS}


def name_of(document: Any) -> str:
    """'status' of track.status/2."""
    return str(document["schema"]).removeprefix("track.").partition("/")[0]


def closed(schema: Any) -> Any:
    """The schema with no key that it does not name."""
    match schema:
        case dict():
            inner = {key: closed(one) for key, one in schema.items()}
            is_table = isinstance(schema.get("properties"), dict)
            return {**inner, "additionalProperties": False} if is_table else inner
        case list():
            return [closed(one) for one in schema]
        case _:
            return schema


_STRICT = {
    name: Draft202012Validator(closed(schema), format_checker=Draft202012Validator.FORMAT_CHECKER)
    for name, schema in SCHEMAS.items()
}


def complaints(document: Any) -> list[str]:
    """What the strict schema of a document finds in it."""
    return [f"{error.json_path}: {error.message}" for error in _STRICT[name_of(document)].iter_errors(document)]


def keys_of(whole: Any, schema: Any, value: Any, where: str) -> Iterator[str]:
    """The keys that a schema names and a value has, each with the part it belongs to."""
    if "$ref" in schema:
        part = schema["$ref"].rpartition("/")[2]
        yield from keys_of(whole, whole["$defs"][part], value, part)
    for branch in schema.get("anyOf", []) if value is not None else []:
        yield from keys_of(whole, branch, value, where)
    if isinstance(value, Mapping):
        named, others = schema.get("properties", {}), schema.get("additionalProperties", {})
        for key, one in value.items():
            if key in named:
                yield f"{where}.{key}"
            yield from keys_of(whole, named.get(key, others), one, f"{where}.{key}" if key in named else where)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for one in value:
            yield from keys_of(whole, schema.get("items", {}), one, where)


def keys_named(schema: Any) -> set[str]:
    """All keys that a schema names, each with the part it belongs to."""

    def inside(part: Any, where: str) -> Iterator[str]:
        for branch in [*part.get("anyOf", []), part.get("items", {}), part.get("additionalProperties", {})]:
            if branch:
                yield from inside(branch, where)
        for key, one in part.get("properties", {}).items():
            yield f"{where}.{key}"
            yield from inside(one, f"{where}.{key}")

    parts = {"": schema, **schema["$defs"]}
    return {key for name, part in parts.items() for key in inside(part, name)}
