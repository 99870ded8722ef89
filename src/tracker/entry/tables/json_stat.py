"""From JSON-stat, 1.x and 2.0, to a table: a row a value, with the codes and names of its categories.

Digits stay as they are written. The sizes that are declared are checked against what is there, and a row is made for
each value and none for the places without one.
"""

import json
from collections.abc import Iterable, Iterator
from math import prod
from typing import TypeAlias

from msgspec import Struct

from tracker.domain.mapping import Role
from tracker.domain.text import printable
from tracker.domain.wording import Sentence, later
from tracker.entry.tables.table import MAX_CELLS, MAX_ROWS, Form, Table, Untabled, too_large

Json: TypeAlias = object
Object: TypeAlias = dict[str, object]
_MAX_DIMENSIONS = 100


class Category(Struct, frozen=True):
    """One category of a dimension: its code, its name, its unit and the power of ten it is counted in."""

    code: str
    name: str
    unit: str
    power: str


class Dimension(Struct, frozen=True):
    """A dimension: its id, its role where it is told, and its categories in order."""

    id: str
    role: Role | None
    categories: tuple[Category, ...]


def table_of_json(text: str, *, name: str) -> Table:
    """The table in a JSON-stat document. Raises Untabled."""
    dataset = _dataset(_parsed(text))
    dimensions = tuple(_dimensions(dataset))
    values = _by_place(dataset.get("value"))
    flags = _flags(dataset.get("status"), values)
    places = prod(len(one.categories) for one in dimensions)
    if not values:
        raise _broken(later("it has no values"))
    if max(values) >= places or min(values) < 0:
        raise _broken(later("it has more values than its dimensions have places"))
    if len(values) > MAX_ROWS or len(values) * (2 * len(dimensions) + 2) > MAX_CELLS:
        raise too_large(later("the dataset has {count} values", count=f"{len(values):,}"))
    has_unit = any(one.unit or one.power for dimension in dimensions for one in dimension.categories)
    rows = [_header(dimensions, has_unit=has_unit)]
    rows += (
        _row(dimensions, place=place, value=value, flag=flags.get(place, ""), has_unit=has_unit)
        for place, value in values.items()
    )
    return Table(rows=rows, form=Form.JSON_STAT, name=name, hints=_hints(dimensions, has_unit=has_unit))


def _parsed(text: str) -> Json:
    try:
        return json.loads(text, parse_float=str, parse_int=str, parse_constant=str)
    except json.JSONDecodeError as error:
        said = later("the JSON breaks off in line {line}, column {column}", line=error.lineno, column=error.colno)
        raise Untabled(said, later("export it again")) from error
    except RecursionError as error:
        raise Untabled(later("the JSON is nested too deep"), later("export it again, as JSON-stat")) from error


def _broken(said: Sentence) -> Untabled:
    return Untabled(
        later("the JSON is no JSON-stat that can be read: {why}", why=said), later("export it again, or as CSV")
    )


def _dataset(document: Json) -> Object:
    """The dataset of a document: itself in 2.0, its first member in 1.x."""
    if not isinstance(document, dict):
        raise _broken(later("it is no dataset"))
    if "value" in document and "dimension" in document:
        return document
    found = [one for one in document.values() if isinstance(one, dict) and "value" in one and "dimension" in one]
    if len(found) == 1:
        return found[0]
    if found:
        raise _broken(later("it has {count} datasets", count=len(found)))
    raise _broken(later("it is no dataset"))


def _dimensions(dataset: Object) -> Iterator[Dimension]:
    described = dataset["dimension"]
    if not isinstance(described, dict):
        raise _broken(later("it does not describe its dimensions"))
    ids = dataset.get("id", described.get("id"))
    sizes = dataset.get("size", described.get("size"))
    roles = dataset.get("role", described.get("role"))
    if not isinstance(ids, list) or not isinstance(sizes, list) or not 0 < len(ids) == len(sizes) <= _MAX_DIMENSIONS:
        raise _broken(later("its dimensions have no order, or no sizes"))
    for id, size in zip(ids, sizes, strict=True):
        one = described.get(id) if isinstance(id, str) else None
        categories = tuple(_categories(one.get("category") if isinstance(one, dict) else None))
        if str(size) != str(len(categories)):
            raise _broken(later("the dimension {name} has not as many categories as it says", name=printable(str(id))))
        yield Dimension(id=str(id), role=_role(str(id), roles), categories=categories)


def _categories(described: Json) -> Iterator[Category]:
    if not isinstance(described, dict):
        return
    index, names, units = described.get("index"), _object(described.get("label")), _object(described.get("unit"))
    for code in _ordered(index, names):
        unit = _object(units.get(code))
        yield Category(
            code=code,
            name=str(names.get(code, "")),
            unit=str(unit.get("label", unit.get("symbol", unit.get("base", "")))),
            power=str(unit.get("multiplier", "")),
        )


def _ordered(index: Json, names: Object) -> list[str]:
    """The codes in the order of the index: a list, or positions by code; one code may have no index."""
    if isinstance(index, list):
        return [str(one) for one in index]
    if isinstance(index, dict):
        return sorted(map(str, index), key=lambda code: int(str(index[code])) if str(index[code]).isdecimal() else 0)
    return list(names)


def _object(one: Json) -> Object:
    return one if isinstance(one, dict) else {}


_ROLES = {"time": Role.PERIOD, "geo": Role.AREA, "metric": Role.INDICATOR}


def _role(id: str, roles: Json) -> Role | None:
    for name, ids in _object(roles).items():
        if isinstance(ids, list) and id in ids:
            return _ROLES.get(name)
    return None


def _by_place(values: Json) -> dict[int, str]:
    """The values that are there by their place: of a list, or of an object with places for keys."""
    if isinstance(values, list):
        return {place: str(value) for place, value in enumerate(values) if value is not None}
    pairs = _object(values).items()
    return {
        int(place): str(value)
        for place, value in pairs
        if place.isdecimal() and len(place) < _DIGITS and value is not None
    }


_DIGITS = 16


def _flags(status: Json, values: Iterable[int]) -> dict[int, str]:
    """The flag of each value: one for all, or as the values are."""
    if isinstance(status, str):
        return dict.fromkeys(values, status)
    return _by_place(status)


# The rows


def _header(dimensions: tuple[Dimension, ...], *, has_unit: bool) -> list[str]:
    ids = [text for one in dimensions for text in (one.id, f"{one.id} (name)")]
    return [*ids, "value", "status", *(("unit", "multiplier") if has_unit else ())]


def _hints(dimensions: tuple[Dimension, ...], *, has_unit: bool) -> dict[int, Role]:
    found = {2 * at: role for at, one in enumerate(dimensions) if (role := one.role) is not None}
    width = 2 * len(dimensions)
    own = (Role.VALUE, Role.STATUS, *((Role.UNIT, Role.SCALE) if has_unit else ()))
    return found | {width + at: role for at, role in enumerate(own)}


def _row(dimensions: tuple[Dimension, ...], *, place: int, value: str, flag: str, has_unit: bool) -> list[str]:
    chosen: list[Category] = []
    rest = place
    for dimension in reversed(dimensions):
        rest, at = divmod(rest, len(dimension.categories))
        chosen.append(dimension.categories[at])
    chosen.reverse()
    texts = [text.strip() for one in chosen for text in (one.code, one.name if one.name != one.code else "")]
    counted = next((one for one in chosen if one.unit or one.power), None)
    behind = () if not has_unit else ("", "") if counted is None else (counted.unit, counted.power)
    return [*texts, value, flag, *behind]
