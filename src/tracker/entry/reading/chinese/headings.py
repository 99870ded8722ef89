"""A heading says what its text says again, and less of it: kind and time are taken from there."""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from tracker.entry.reading.blocks import Block
from tracker.entry.reading.fact import Aspect, Fact


def with_headings(found: Sequence[tuple[Block, Sequence[Fact]]]) -> Iterator[Fact]:
    """All facts, those of headings as the nearest text that has the same number of the same thing tells them."""
    for place, (block, facts) in enumerate(found):
        if not block.is_heading:
            yield from facts
            continue
        bodies = [other for _, others in sorted_by_distance(found, place) for other in others]
        yield from (_as_told(one, bodies) for one in facts)


def sorted_by_distance(found: Sequence[tuple[Block, Sequence[Fact]]], place: int) -> list[tuple[Block, Sequence[Fact]]]:
    """The paragraphs: those below a heading first, nearest first, then those above."""
    below = [one for one in found[place + 1 :] if not one[0].is_heading]
    above = [one for one in reversed(found[:place]) if not one[0].is_heading]
    return [*below[:_NEAR], *above[:_NEAR]]


_NEAR = 12


def _as_told(one: Fact, bodies: Sequence[Fact]) -> Fact:
    other = next((other for other in bodies if _is_same(one, other)), None)
    if other is None:
        return one
    unsure = (one.unsure - {Aspect.KIND, Aspect.PERIOD}) | (other.unsure & {Aspect.KIND, Aspect.PERIOD})
    return replace(one, kind=other.kind, time=other.time, aim=other.aim, status=other.status, unsure=unsure)


_ECONOMY = re.compile("经济总量|(?:地区|国内)?生产总值")


def _is_same(one: Fact, other: Fact) -> bool:
    """Whether two facts are of one number of one thing."""
    same = one.quantity.number == other.quantity.number and one.quantity.unit.rstrip(
        "元"
    ) == other.quantity.unit.rstrip("元")
    names = sorted((_ECONOMY.sub("GDP", one.indicator), _ECONOMY.sub("GDP", other.indicator)), key=len)
    return (
        same
        and one.measure is other.measure
        and bool(names[0])
        and (names[0] in names[1] or names[0][:4] == names[1][:4])
    )
