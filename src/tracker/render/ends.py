"""What is listed of very many things: the first and the last, and how many lie between.

No ordinary register has so many that any is left out.
"""

from collections.abc import Sequence
from typing import TypeVar

_MOST = 240

_Thing = TypeVar("_Thing")


def ends(things: Sequence[_Thing], most: int = _MOST) -> Sequence[_Thing]:
    """All of them, or the first and the last, so many together: half as many of each."""
    half = most // 2
    return things if len(things) <= most else [*things[:half], *things[-half:]]


def unlisted(things: Sequence[object]) -> int:
    """How many lie between the ends."""
    return max(0, len(things) - _MOST)


def in_words(things: Sequence[object], between: str, most: int = _MOST) -> str:
    """Those that are listed, with an ellipsis where others lie between."""
    listed = [*map(str, ends(things, most))]
    if len(listed) == len(things):
        return between.join(listed)
    return between.join([*listed[: most // 2], "…", *listed[most // 2 :]])
