"""The signs that a chart is made of, and which words explain them below it."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import assert_never

from tracker.domain.interval import Interval
from tracker.domain.wording import say
from tracker.render.history_marks import Look, Mark, Marks
from tracker.render.svg import Place, Point, number, tag


def together(look: Look, places: Iterable[Point]) -> str:
    """Exact figures in one path: dots, which are strokes of no length with round ends, or squares of another length."""
    if look is Look.FIGURE:
        return tag("path", {"class": "dots", "d": "".join(f"M{number(x)} {number(y)}h0" for x, y in places)})
    return tag("path", {"class": "other", "d": "".join(_square(x, y) for x, y in places)})


def _square(x: Place, y: Place) -> str:
    return f"M{number(x - 4)} {number(y - 4)}h8v8h-8z"


def point(look: Look, x: Decimal, y: Decimal) -> str:
    """The sign of one number that is not certain, or does not count."""
    match look:
        case Look.FIGURE:
            return tag("circle", {"class": "maybe", "cx": x, "cy": y, "r": 5})
        case Look.REPLACED:
            return tag("circle", {"class": "old", "cx": x, "cy": y, "r": _RING_RADIUS})
        case Look.MENTION:
            return tag("path", {"class": "old", "d": f"M{number(x - 7)} {number(y)}h14"})
        case Look.OTHER_LENGTH:
            return tag("path", {"class": "other", "d": _square(x, y)})
        case Look.FORECAST:
            return tag("path", {"class": "other", "d": diamond(x, y)})
        case _:
            assert_never(look)


def diamond(x: Decimal, y: Decimal) -> str:
    """Its outline."""
    return f"M{number(x - 6)} {number(y)}l6-6 6 6-6 6z"


def bounds(numbers: Interval, x: Decimal, low: Decimal, high: Decimal) -> str:
    """A bar over all numbers that are possible, with an arrow where they have no end."""
    foot, head = (low - 6 if numbers.low is None else low), (high + 6 if numbers.high is None else high)
    top = f"L{number(x)} {number(high)}L{number(x + 5)} {number(head)}" if numbers.high is None else "h10"
    bottom = f"L{number(x)} {number(low)}" if numbers.low is None else ""
    return tag(
        "path",
        {"class": "maybe", "d": f"M{number(x - 5)} {number(foot)}V{number(head)}{top}V{number(foot)}{bottom}z"},
    )


_STUB = 14
_RING_RADIUS = 7
"""So wide that it shows around the sign of the figure that came in its place, where both are nearly the same."""


def quiet_bounds(look: Look, numbers: Interval, x: Decimal, low: Decimal, high: Decimal) -> str:
    """The same of what does not count: a line between both ends, or from the one end a short arrow."""
    name = "other" if look in (Look.OTHER_LENGTH, Look.FORECAST) else "old"
    if numbers.low is not None and numbers.high is not None:
        across = f"M{number(x - 5)} {number(low)}h10M{number(x)} {number(low)}V{number(high)}m-5 0h10"
        return tag("path", {"class": name, "d": across})
    start, way = (high, 1) if numbers.low is None else (low, -1)
    sign, room = (f"M{number(x - 5)} {number(start)}h10m-5 0", 0)
    if look in (Look.REPLACED, Look.FORECAST):
        outline, room = (_RING, _RING_RADIUS) if look is Look.REPLACED else (_RHOMB, 4)
        sign = f"M{number(x - room)} {number(start)}{outline}m{room} {room * way}"
    arrow = f"v{way * (_STUB - room)}m-4 {-4 * way}l4 {4 * way} 4 {-4 * way}"
    return tag("path", {"class": f"{name} open", "d": sign + arrow})


_RING = "a7 7 0 1 0 14 0a7 7 0 1 0-14 0"
_RHOMB = "l4-4 4 4-4 4z"


def explained(marks: Marks) -> Iterator[tuple[str, str]]:
    """Each sign there is, drawn around nothing, and what it means; what is plain by itself is not explained."""
    yield from _of_figures(marks)
    if any(one.is_break for one in marks.figures):
        yield tag("path", {"class": "break", "d": "M0-9v18"}), say("break")
    if marks.goals:
        yield (
            tag("path", {"class": "goal", "d": "M-8 4h16"}) + tag("path", {"class": "good", "d": "M-8-6h16v10h-16z"}),
            say("goal"),
        )
    if len(marks.course) > 1:
        yield tag("path", {"class": "way", "d": "M-9 0h18"}), say("course to the goal")
    if marks.ahead is not None:
        yield tag("path", {"class": "ahead", "d": diamond(_NOWHERE, _NOWHERE)}), say("forecast")


_NOWHERE = Decimal(0)


def _of_figures(marks: Marks) -> Iterator[tuple[str, str]]:
    current = [one for one in marks.figures if one.look is Look.FIGURE]
    if any(one.number is None for one in current):
        yield tag("path", {"class": "maybe", "d": "M-5-8h10v16h-10z"}), say("possible")
    if any(one.number is not None and one.figure.approximate for one in current):
        yield point(Look.FIGURE, _NOWHERE, _NOWHERE), say("about")
    for look in (Look.REPLACED, Look.MENTION, Look.OTHER_LENGTH, Look.FORECAST):
        first = next((one for one in marks.figures if one.look is look), None)
        if first is not None:
            yield _sample(first), _meaning(look)


def _sample(mark: Mark) -> str:
    """The sign of a figure that does not count, around nothing."""
    if mark.number is not None:
        return point(mark.look, _NOWHERE, _NOWHERE)
    return quiet_bounds(mark.look, numbers=mark.figure.bounds, x=_NOWHERE, low=Decimal(4), high=Decimal(-4))


def _meaning(look: Look) -> str:
    match look:
        case Look.REPLACED:
            return say("replaced")
        case Look.MENTION:
            return say("mention")
        case Look.OTHER_LENGTH:
            return say("of another length")
        case Look.FORECAST:
            return say("published forecast")
        case Look.FIGURE:
            return say("figure")
        case _:
            assert_never(look)
