"""What a scan found, for other programs: schema track.scan/1, described in docs/files.md."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from msgspec import Struct

from tracker.domain.text import visible
from tracker.render.json_text import Json, json_text

SCHEMA = "track.scan/1"


class Said(Struct, frozen=True):
    """What a text says of one number, field by field, in the words of programs; nothing where it does not say it."""

    kind: str
    area: str
    indicator: str
    period: str | None
    is_as_of: bool
    is_to_date: bool
    comparison: str
    numbers: Sequence[Decimal]
    unit: str
    is_down: bool
    measure: str
    base: str
    aim: str
    status: str | None


class Item(Struct, frozen=True):
    """One number: where it stands, how it was read, and what it is to the register.

    ``record`` are the keys as a file would hold them, ``declaring`` the tables that would be declared, by kind and id.
    """

    number: int
    line: int
    sentence: str
    start: int
    end: int
    said: Said
    unsure: Sequence[str]
    is_sure: bool
    standing: str
    told: str
    series: str | None
    others: Sequence[str]
    id: str | None
    record: Mapping[str, object] | None
    declaring: Mapping[tuple[str, str], Mapping[str, object]] = MappingProxyType({})


class Document(Struct, frozen=True):
    """What is known of the text itself; nothing where nobody said it."""

    title: str
    publisher: str
    published: str | None
    url: str
    area: str
    rest: str


def scan_json(as_of: date, document: Document, items: Sequence[Item], counts: Mapping[str, int]) -> str:
    """The text, and every number in its order."""
    whole: Json = {
        "schema": SCHEMA,
        "as_of": as_of.isoformat(),
        "document": {
            "title": _or_null(document.title),
            "publisher": _or_null(document.publisher),
            "published": document.published,
            "url": _or_null(document.url),
            "area": _or_null(document.area),
            "rest": _or_null(document.rest),
        },
        "counts": dict(counts),
        "proposals": [_item(one) for one in items],
    }
    return json_text(whole) + "\n"


def _item(one: Item) -> Json:
    return {
        "number": one.number,
        "line": one.line,
        "sentence": visible(one.sentence),
        "start": one.start,
        "end": one.end,
        **_said(one.said),
        "unsure": list(one.unsure),
        "sure": one.is_sure,
        "standing": one.standing,
        "says": one.told,
        "series": one.series,
        "others": list(one.others),
        "id": one.id,
        "record": None if one.record is None else _table(one.record),
        "declares": [{"table": kind, "id": id, "keys": _table(keys)} for (kind, id), keys in one.declaring.items()],
    }


def _said(said: Said) -> Mapping[str, Json]:
    return {
        "kind": said.kind,
        "area": _or_null(said.area),
        "indicator": said.indicator,
        "period": said.period,
        "at_end": said.is_as_of,
        "to_date": said.is_to_date,
        "comparison": said.comparison,
        "numbers": list(said.numbers),
        "unit": _or_null(said.unit),
        "down": said.is_down,
        "measure": said.measure,
        "base": _or_null(said.base),
        "aim": _or_null(said.aim),
        "status": said.status,
    }


def _or_null(text: str) -> str | None:
    return visible(text) or None


def _table(keys: Mapping[str, object]) -> Json:
    """A table of a file; a day is text."""
    return {key: _value(value) for key, value in keys.items()}


def _value(value: object) -> Json:
    if isinstance(value, bool | int | Decimal):
        return value
    if isinstance(value, list | tuple):
        return [_value(one) for one in value]
    return visible(str(value))
