"""JSON with exact numbers: the standard library writes no decimals, and a float would not keep what was recorded.

Knows how JSON is written, and nothing of what the values mean. One pass puts every piece of text into one list.
"""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from json.encoder import encode_basestring as quoted
from typing import Any, TypeAlias

import msgspec
from msgspec import Raw

from tracker.render.numbers import written

Json: TypeAlias = "bool | int | Decimal | str | Raw | Sequence[Json] | Mapping[str, Json] | None"
"""``Raw`` is a value that is written already, as it stands outermost."""


def json_text(value: Json) -> str:
    """The value as JSON, two spaces a level; lists and tables without content on one line.

    >>> print(json_text({"value": Decimal("12.30")}))
    {
      "value": 12.30
    }
    """
    pieces: list[str] = []
    _write(value, "\n", pieces.append, {})
    return "".join(pieces)


def json_of_words(value: Json) -> str:
    """The same of a value whose numbers are all written already, but for small whole ones: the library writes it."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode("utf-8")


_WORDS: dict[type, Callable[[Any], str]] = {
    str: quoted,
    type(None): lambda _: "null",
    bool: lambda value: "true" if value else "false",
    int: int.__repr__,
    Decimal: written,
}
"""What is written as one word, by its exact type."""


def _write(value: Json, line: str, put: Callable[[str], None], heads: dict[str, str]) -> None:
    """Put a value that stands as deep as ``line``, a line break with blanks; ``heads`` are the keys written before."""
    word = _WORDS.get(type(value))
    if word is not None:
        put(word(value))
    elif isinstance(value, Raw):
        put(bytes(value).decode("utf-8").replace("\n", line))  # no text in it has a line break: they are escaped
    elif isinstance(value, Mapping):
        _write_table(value, line, put, heads)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        _write_array(value, line, put, heads)
    else:
        raise TypeError(f"{type(value).__name__} has no form in JSON")


def _write_table(members: Mapping[str, Json], line: str, put: Callable[[str], None], heads: dict[str, str]) -> None:
    words, deeper = _WORDS, f"{line}  "
    before, between = f"{{{deeper}", f",{deeper}"
    for key, value in members.items():
        put(before)
        put(heads.get(key) or heads.setdefault(key, f"{quoted(key)}: "))
        word = words.get(type(value))
        if word is not None:  # as in _write: most values are words, and a call for each would cost a third more
            put(word(value))
        else:
            _write(value, deeper, put, heads)
        before = between
    put(f"{line}}}" if members else "{}")


def _write_array(elements: Sequence[Json], line: str, put: Callable[[str], None], heads: dict[str, str]) -> None:
    deeper = f"{line}  "
    before, between = f"[{deeper}", f",{deeper}"
    for value in elements:
        put(before)
        _write(value, deeper, put, heads)
        before = between
    put(f"{line}]" if elements else "[]")
