"""A heading says what its text says again, and less of it: kind and time are taken from there."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from tracker.entry.reading.blocks import Block
from tracker.entry.reading.fact import Aspect, Fact


def with_headings(found: Sequence[tuple[Block, Sequence[Fact]]]) -> Iterator[Fact]:
    """All facts, those of headings as the nearest text that has the same number of the same thing tells them."""
    bodies = [place for place, (block, facts) in enumerate(found) if not block.is_heading and facts]
    for place, (block, facts) in enumerate(found):
        if not (block.is_heading and facts and bodies):
            yield from facts
            continue
        at = bisect_left(bodies, place)
        near = [*bodies[at : at + _NEAR], *reversed(bodies[max(0, at - _NEAR) : at])]
        others = [other for body in near for other in found[body][1]]
        yield from (_as_told(one, others) for one in facts)


_NEAR = 12
"""So many paragraphs with facts below a heading and above are looked at, nearest first."""


def _as_told(one: Fact, bodies: Sequence[Fact]) -> Fact:
    other = next((other for other in bodies if _is_same(one, other)), None)
    if other is None:
        return one
    unsure = (one.unsure - {Aspect.KIND, Aspect.PERIOD}) | (other.unsure & {Aspect.KIND, Aspect.PERIOD})
    return replace(one, kind=other.kind, time=other.time, aim=other.aim, status=other.status, unsure=unsure)


_ECONOMY = re.compile("经济总量|(?:地区|国内)?生产总值")


def _is_same(one: Fact, other: Fact) -> bool:
    """Whether two facts are of one number of one thing."""
    if (
        one.quantity.number != other.quantity.number
        or one.measure is not other.measure
        or one.quantity.unit.rstrip("元") != other.quantity.unit.rstrip("元")
    ):
        return False
    names = sorted((_ECONOMY.sub("GDP", one.indicator), _ECONOMY.sub("GDP", other.indicator)), key=len)
    return bool(names[0]) and (names[0] in names[1] or names[0][:4] == names[1][:4])
