"""One `replace` for every value of the program."""

import dataclasses
from typing import Any, TypeVar

from msgspec import Struct, structs

_V = TypeVar("_V")


def replace(value: _V, /, **changes: Any) -> _V:
    """The same value but for some of its fields; a Struct or a dataclass."""
    if isinstance(value, Struct):
        return structs.replace(value, **changes)
    return dataclasses.replace(value, **changes)  # type: ignore[type-var]
