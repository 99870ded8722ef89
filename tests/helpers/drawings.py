"""What a drawing says, read back from its text: as XML, its words with the room they take, its numbers."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from msgspec import Struct

_MOVED = re.compile(r"translate\((\S+) (\S+)\)")


class Words(Struct, frozen=True):
    """A text and the rectangle it takes in the larger letters."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    def touches(self, other: "Words") -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


def parsed(drawing: str) -> ElementTree.Element:
    """The drawing as XML; an error where it is none."""
    return ElementTree.fromstring(drawing)  # noqa: S314 - made by us


def names(element: ElementTree.Element) -> list[str]:
    """The names of all elements, without the namespace."""
    return [one.tag.partition("}")[2] or one.tag for one in element.iter()]


def said(drawing: str, name: str) -> str:
    """What the first element of a name holds: its title, its desc."""
    found = next(one for one in parsed(drawing).iter() if one.tag.endswith(name))
    return found.text or ""


def texts(drawing: str) -> list[Words]:
    """All words drawn, each where it stands."""
    return list(_texts(parsed(drawing), 0, 0, ""))


def _texts(element: ElementTree.Element, x: float, y: float, around: str) -> Iterator[Words]:
    moved = _MOVED.fullmatch(element.get("transform", ""))
    if moved is not None:
        x, y = x + float(moved[1]), y + float(moved[2])
    name = element.get("class", around)
    if element.tag.endswith("text"):
        yield _placed(element, x, y, name)
    for one in element:
        yield from _texts(one, x, y, name)


def _placed(element: ElementTree.Element, x: float, y: float, name: str) -> Words:
    text = element.text or ""
    width = sum(20 if ord(letter) > 0x2E7F else 11.5 for letter in text)
    begin = x + float(element.get("x", 0)) - width * {"side": 1, "aim": 1, "time": 0.5, "now": 0.5}.get(name, 0)
    foot = y + float(element.get("y", 0))
    return Words(text, begin, foot - 14, begin + width, foot + 3)


def coordinates(drawing: str) -> list[str]:
    """Every number that places something."""
    found = [
        value
        for one in parsed(drawing).iter()
        for key, value in one.attrib.items()
        if key in ("d", "x", "y", "cx", "cy", "r")
    ]
    return [number for value in found for number in re.findall(r"-?\d[\d.]*", value)]
