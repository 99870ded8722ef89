"""Elements of a drawing as text: everything from a file is escaped, every number has one place at the most.

Knows nothing of what is drawn. Colours are given by class alone, so that a page can forbid inline styles.
"""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TypeAlias

from tracker.domain.text import printable

Attribute: TypeAlias = str | int | Decimal
Place: TypeAlias = int | Decimal
Point: TypeAlias = tuple[Place, Place]


def tag(name: str, attributes: Mapping[str, Attribute], *content: str) -> str:
    """An element around markup that is made already.

    >>> tag("g", {"class": "bar"}, tag("path", {"d": "M0 0"}))
    '<g class="bar"><path d="M0 0"/></g>'
    """
    inside = "".join(content)
    given = "".join(f' {key}="{_written(value)}"' for key, value in attributes.items())
    return f"<{name}{given}>{inside}</{name}>" if inside else f"<{name}{given}/>"


def words(name: str, attributes: Mapping[str, Attribute], text: str) -> str:
    """An element around text."""
    return tag(name, attributes, escaped(text))


def escaped(text: str) -> str:
    """Text on one line that is neither markup nor a character that pages or XML forbid, acts or hides.

    >>> escaped('a < "b" ]]>')
    'a &lt; &quot;b&quot; ]]&gt;'
    """
    is_plain = text.isascii() and text.isprintable()
    clean = text if is_plain else _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", printable(text))
    return clean if _SPECIAL.search(clean) is None else clean.translate(_ESCAPES)


_LAST_OF_PLANES = "".join(chr(0x10000 * plane + last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
_FORBIDDEN = re.compile(f"[\ufdd0-\ufdef{_LAST_OF_PLANES}]")
"""What Unicode says is no character."""
_SPECIAL = re.compile('[&<>"]')
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def _written(value: Attribute) -> str:
    return escaped(value) if isinstance(value, str) else number(value)


def number(value: int | Decimal) -> str:
    """A coordinate, to the nearest tenth.

    >>> number(Decimal("0.33")), number(2), number(Decimal("-0.01"))
    ('0.3', '2', '0')
    """
    if isinstance(value, int):
        return str(value)
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def box(left: Place, top: Place, right: Place, bottom: Place) -> str:
    """The outline of a rectangle, as a path has it."""
    return f"M{number(left)} {number(top)}H{number(right)}V{number(bottom)}H{number(left)}z"


def line(points: Iterable[Point]) -> str:
    """Straight from point to point, as a path has it."""
    return "".join(f"{'L' if at else 'M'}{number(x)} {number(y)}" for at, (x, y) in enumerate(points))
