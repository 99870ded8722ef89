"""Styled text in lines of so many columns: broken at blanks and between wide characters, an endless word anywhere.

Takes time in proportion to the text, whatever stands in it.
"""

import re

from rich.cells import cell_len
from rich.text import Text

_WIDE = "\u1100-\u115f\u2e80-\uffef\U0001f000-\U0003fffd"
_STAYING = "，。；：、！？）”’』」》〉】…·％,.;:!?)%«"
"""Marks that may not begin a line."""
_LEADING = "（“‘《「『【〈»"
"""Marks that may not end one."""


def wrapped(text: Text, width: int, indent: int = 0) -> list[Text]:
    """The lines of a text without line breaks; those after the first are indented by so many blanks."""
    room = max(width - indent, 2)
    lines = [*text.divide(_breaks(text.plain, first=max(width, 2), others=room))]
    for line in lines:
        line.rstrip()
    return [line if not at else Text(" " * indent).append_text(_begun(line)) for at, line in enumerate(lines)]


def _breaks(text: str, *, first: int, others: int) -> list[int]:
    """The places where the next line begins."""
    found: list[int] = []
    used, room = 0, first
    for piece in _pieces(min(first, others)).finditer(text):
        wide = cell_len(piece[0].rstrip())
        if used and used + wide > room:
            found.append(piece.start())
            used, room = 0, others
        used += cell_len(piece[0]) if used or wide or not found else 0
    return found


def _pieces(longest: int) -> re.Pattern[str]:
    """A wide character or a word, or so much of one, with the marks that go with it; a blank."""
    word = rf"[^{_WIDE}{_LEADING}\s]{{1,{max(longest - 2, 1)}}}\s?"
    return re.compile(rf"[{_LEADING}]?(?:(?![{_LEADING}])[{_WIDE}][{_STAYING}]{{0,2}}|{word})|[{_LEADING}]|\s")


def _begun(line: Text) -> Text:
    """Without the blanks that the line before ended with."""
    blanks = len(line.plain) - len(line.plain.lstrip())
    return line[blanks:] if blanks else line
