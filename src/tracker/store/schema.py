"""The JSON Schemas of the kinds of file, for editors: Pydantic's, helped where it cannot say what is meant."""

from collections.abc import Iterable, Sequence
from typing import Annotated, Any, assert_never

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema, create_model

from tracker.domain.acceptance import OF_LATENESS
from tracker.domain.figure import Comparison, End
from tracker.domain.target import GoalKind
from tracker.store.mapping_shapes import MappingFile
from tracker.store.shapes import ActualsFile, TargetsFile
from tracker.store.tables import Content, Either, JsonSchema, Key, Listed, Named, Shape, Table, Value

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ID = {"pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}


def targets_schema() -> JsonSchema:
    """The schema of targets.toml."""
    schema = _schema(TargetsFile, "targets.toml")
    target = schema["$defs"]["TargetShape"]
    target["properties"].pop("value")
    _require_one_figure(
        target, [one for one in Comparison if one is not Comparison.VALUE], [["statement"], ["direction"], []]
    )
    target["allOf"] = [{"if": {"required": ["about"]}, "then": {"required": ["tolerance"]}}, *_measure_rules()]
    accepted = schema["$defs"]["AcceptedShape"]
    accepted["oneOf"] = [_exactly([key], ["target", "series"]) for key in ("target", "series")]
    late = {"properties": {"code": {"enum": sorted(code.value for code in OF_LATENESS)}}, "required": ["code"]}
    accepted["allOf"] = [{"if": late, "then": {"required": ["until"]}}]
    for table in ("areas", "sources", "series", "targets"):
        schema["properties"][table]["propertyNames"] = _ID
    return schema


def _measure_rules() -> list[JsonSchema]:
    """Which measures need a baseline, and which the first period of their window."""
    baseline = [measure.value for measure in GoalKind if measure.needs_baseline]
    start = [measure.value for measure in GoalKind if measure.needs_start]
    return [
        {"if": _measured(baseline), "then": {"required": ["baseline"]}},
        {"if": _measured(start), "then": {"required": ["from"]}, "else": {"not": {"required": ["from"]}}},
    ]


def _measured(measures: list[str]) -> JsonSchema:
    return {"properties": {"measure": {"enum": measures}}, "required": ["measure"]}


def actuals_schema() -> JsonSchema:
    """The schema of the files under actuals/."""
    schema = _schema(ActualsFile, "actuals")
    record = schema["$defs"]["ActualShape"]
    _require_one_figure(record, Comparison, [["done"]])
    inline = [{"required": [key]} for key in ("publisher", "title", "url")]
    record["allOf"] = [
        {"if": {"required": ["source"]}, "then": {"not": {"anyOf": inline}}, "else": {"required": ["publisher"]}}
    ]
    return schema


def import_schema() -> JsonSchema:
    """The schema of the files under imports/."""
    return _schema(MappingFile, "imports")


def _schema(shape: type[Shape], title: str) -> JsonSchema:
    schema = _model(shape).model_json_schema(by_alias=True)
    for table in (schema, *schema.get("$defs", {}).values()):
        _tidy(table)
    return {"$schema": _DIALECT, **schema, "title": title}


def _model(shape: type[Shape]) -> type[BaseModel]:
    """A model of a table, for its schema alone: nothing is ever read with it."""
    keys: dict[str, Any] = {one.attribute: _field(name, one) for name, one in shape.keys.items()}
    return create_model(shape.__name__, __config__=ConfigDict(extra="forbid"), __doc__=shape.__doc__, **keys)


def _field(name: str, key: Key) -> tuple[Any, Any]:
    """A key as the library takes it: its type, and what is said of it."""
    kind = _type(key.content)
    said = Field(
        ... if key.is_needed else key.default,
        alias=name if name != key.attribute else None,
        description=key.description,
        examples=None if key.example is None else [key.example],
    )
    return (kind | None if not key.is_needed and key.default is None else kind), said


def _type(content: Content) -> Any:  # noqa: ANN401 - whatever the library takes for a type
    match content:
        case Value(schema=schema):
            return Annotated[Any, WithJsonSchema(schema)]
        case Table(shape=shape):
            return _model(shape)
        case Listed(each=each):
            return list[_type(each)]  # type: ignore[misc]
        case Named(name=name, each=each):
            return dict[Annotated[str, WithJsonSchema(name.schema)], _type(each)]  # type: ignore[misc]
        case Either(one=one, other=other):
            return _type(one) | _type(other)
        case _:
            assert_never(content)


def _tidy(table: JsonSchema) -> None:
    """Take out what TOML does not have (null) and what says nothing (titles made from names, empty defaults)."""
    table.pop("title", None)
    for key, value in table.get("properties", {}).items():
        value.pop("title", None)
        if value.get("default") in (None, {}, []):
            value.pop("default", None)
        branches = [one for one in value.get("anyOf", []) if one != {"type": "null"}]
        if len(branches) == 1:
            del value["anyOf"]
            table["properties"][key] = {**branches[0], **value}
        elif branches:
            value["anyOf"] = branches


def _require_one_figure(table: JsonSchema, comparisons: Iterable[Comparison], instead: Sequence[Sequence[str]]) -> None:
    """Exactly one comparison, or one lower with one upper, or what may stand instead; a tolerance only with about."""
    by_end = {end: [one.value for one in comparisons if one.end is end] for end in End}
    lower, upper = by_end[End.LOWER], by_end[End.UPPER]
    figures = [*by_end[End.NONE], *by_end[End.BOTH], *lower, *upper]
    every = [*figures, *(key for keys in instead for key in keys)]
    sets = (
        [[one] for one in figures] + [[low, high] for low in lower for high in upper] + [list(one) for one in instead]
    )
    table["oneOf"] = [_exactly(keys, every) for keys in sets]
    table["dependentRequired"] = {"tolerance": ["about"]}


def _exactly(keys: list[str], every: list[str]) -> JsonSchema:
    others = [{"required": [other]} for other in every if other not in keys]
    return {"required": keys, "not": {"anyOf": others}}
