"""JSON with exact numbers: the standard library writes no decimals, and a float would not keep what was recorded."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from json import dumps
from typing import TypeAlias

from tracker.render.numbers import written

Json: TypeAlias = "bool | int | Decimal | str | Sequence[Json] | Mapping[str, Json] | None"


def json_text(value: Json, indent: str = "") -> str:
    """The value as JSON, two spaces a level; lists and tables without content on one line.

    >>> print(json_text({"value": Decimal("12.30")}))
    {
      "value": 12.30
    }
    """
    deeper = indent + "  "
    match value:
        case None | bool() | int() | str():
            return dumps(value, ensure_ascii=False)
        case Decimal():
            return written(value)
        case Mapping():
            members = [f"{dumps(key, ensure_ascii=False)}: {json_text(one, deeper)}" for key, one in value.items()]
            return _wrapped("{", members, "}", indent)
        case _:
            return _wrapped("[", [json_text(one, deeper) for one in value], "]", indent)


def _wrapped(opening: str, members: list[str], closing: str, indent: str) -> str:
    if not members:
        return opening + closing
    lines = f",\n{indent}  ".join(members)
    return f"{opening}\n{indent}  {lines}\n{indent}{closing}"
