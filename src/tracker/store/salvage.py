"""What else is wrong with a table of which a part cannot be read: all faults are told at once.

The sound part is built, with stand-ins for what is needed and cannot be read. A fault that may only follow from what
was left out is not told.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias, TypeVar

from tracker.domain.figure import Comparison
from tracker.domain.problem import Code, KeyPath, Origin, Problem, Reason
from tracker.domain.text import nearest
from tracker.store.checking import checked
from tracker.store.figures import Faulty
from tracker.store.shapes import ActualShape, TargetShape
from tracker.store.tables import Shape

_NOBODY = "0-0"
_STAND_INS: Mapping[type[Shape], Mapping[str, object]] = {
    ActualShape: {"period": 2000},
    TargetShape: {"due": 2000, "series": _NOBODY, "source": _NOBODY},
}
_FIGURE = frozenset({*(one.value for one in Comparison), "tolerance"})
_DOCUMENT = frozenset({"source", "publisher", "title", "url"})
_FOLLOWS: Mapping[Code, frozenset[str]] = {
    Code.BAD_FIGURE: _FIGURE,
    Code.BAD_PERIOD: frozenset({"period", "due"}),
    Code.NEGATIVE: frozenset({"measure"}),
    Code.MISSING_KEY: _DOCUMENT,
    Code.TWO_SOURCES: _DOCUMENT,
    Code.NO_DATE: _DOCUMENT | {"published", "announced"},
}
"""The keys that, where they were left out, may be all there is to a fault."""

_AnyShape = TypeVar("_AnyShape", bound=Shape)


FaultyKeys: TypeAlias = Mapping[KeyPath, frozenset[str]]
"""For each table that something is wrong with, the keys it is about."""


def faulty_keys(told: Iterable[Problem]) -> FaultyKeys:
    """The keys of one file's tables, those named by two steps, that something is wrong with."""
    found: dict[KeyPath, set[str]] = {}
    for one in told:
        path = one.origin.path
        if len(path) > _DEPTH:
            found.setdefault(path[:_DEPTH], set()).add(str(path[_DEPTH]))
    return {path: frozenset(keys) for path, keys in found.items()}


_DEPTH = 2


def hidden_faults(
    shape: type[_AnyShape], raw: object, left_out: frozenset[str], build: Callable[[_AnyShape], object]
) -> tuple[Problem, ...]:
    """The faults of a broken table besides those of the keys left out; ``build`` raises Faulty."""
    if not isinstance(raw, dict) or len(left_out) > _MOST_LEFT_OUT:
        return ()
    rest = {**_STAND_INS[shape], **{key: value for key, value in raw.items() if key not in left_out}}
    sound, _ = checked(shape, rest, Origin(""))
    if sound is None:
        return ()
    meant = left_out | {key for one in left_out - shape.keys.keys() for key in _near(one, shape)}
    try:
        build(sound)
    except Faulty as faulty:
        return tuple(one for one in faulty.problems if not _may_follow(one, meant))
    return ()


_MOST_LEFT_OUT = 100
"""A table with more faults than that is none whose rest anybody wants to know about."""


def _may_follow(fault: Problem, meant: frozenset[str]) -> bool:
    """Whether a fault may be there only because something was left out."""
    if fault.code is Code.OTHER_UNIT:
        return "measure" in meant and fault.reason is Reason.IN_PERCENT
    return bool(_FOLLOWS.get(fault.code, frozenset()) & meant)


def _near(key: str, shape: type[Shape]) -> list[str]:
    """What a key nobody knows may have been meant for."""
    return [name for name in shape.keys if nearest(key, [name]) is not None]
