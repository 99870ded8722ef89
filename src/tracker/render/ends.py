"""What is listed of very many things: the first and the last, and how many lie between.

No ordinary register has so many that any is left out.
"""

from collections.abc import Iterable, Sequence
from typing import TypeVar

_MOST = 240

_Thing = TypeVar("_Thing")


def ends(things: Sequence[_Thing]) -> Sequence[_Thing]:
    """All of them, or the first and the last hundred and twenty."""
    half = _MOST // 2
    return things if len(things) <= _MOST else [*things[:half], *things[-half:]]


def unlisted(things: Sequence[object]) -> int:
    """How many lie between the ends."""
    return max(0, len(things) - _MOST)


def in_words(things: Sequence[object], between: str) -> str:
    """Those that are listed, with an ellipsis where others lie between."""
    texts: Iterable[str] = map(str, ends(things))
    if not unlisted(things):
        return between.join(texts)
    listed = [*texts]
    return between.join([*listed[: _MOST // 2], "…", *listed[_MOST // 2 :]])
