"""Text in so many columns of a screen: cut at its end or in its middle, or in lines; wide characters count as two."""

import re

from rich.cells import cell_len

from tracker.render.styled import Styled

_WIDE = "\u1100-\u115f\u2e80-\uffef\U0001f000-\U0003fffd"
_STAYING = "，。；：、！？）”’』」》〉】…·％,.;:!?)%«"
"""Marks that may not begin a line."""
_LEADING = "（“‘《「『【〈»"
"""Marks that may not end one."""


def wrapped(text: Styled, width: int, indent: int = 0) -> list[Styled]:
    """The lines of a styled text without line breaks; those after the first are indented by so many blanks.

    It breaks at blanks and between wide characters, and in an endless word anywhere, in time that grows with the text.
    """
    room = max(width - indent, 2)
    first, *others = text.divided(_breaks(text.plain, first=max(width, 2), others=room))
    return [first.rstrip(), *(Styled(" " * indent).joined(line.rstrip().without_indent()) for line in others)]


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


def end_cut(text: str, width: int) -> str:
    """The text in so many columns of a screen, shortened at its end.

    >>> end_cut("Thornbury Vale", 9)
    'Thornbur…'
    """
    if cell_len(text) <= width:
        return text
    kept = ""
    while cell_len(kept + text[len(kept)]) + 1 <= width:
        kept += text[len(kept)]
    return f"{kept.rstrip()}…"


def middle_cut(text: str, width: int) -> str:
    """The text in so many columns of a screen, shortened in its middle; wide characters count as two.

    >>> middle_cut("Investment in manufacturing", 15), middle_cut("规模以上工业增加值", 11)
    ('Investm…cturing', '规模以…加值')
    """
    if cell_len(text) <= width:
        return text
    ahead, behind = "", ""
    while True:
        first, last = text[len(ahead)], text[-1 - len(behind)]
        longer = (ahead + first, behind) if cell_len(ahead) <= cell_len(behind) else (ahead, last + behind)
        if cell_len("".join(longer)) + 1 > width:
            return f"{ahead.rstrip()}…{behind.lstrip()}"
        ahead, behind = longer


def folded_words(text: str, width: int | None) -> list[str]:
    """Sentences on as many lines as they need, broken at blanks, and between Chinese characters."""
    return [line for sentence in text.split("\n") for line in _broken(sentence, width) if line]


def _broken(sentence: str, width: int | None) -> list[str]:
    if width is None or cell_len(sentence) <= width:
        return [sentence]
    lines = [""]
    for piece in re.findall(_PIECES, sentence):
        longer = lines[-1] + piece
        lines = [*lines[:-1], longer] if cell_len(longer.rstrip()) <= width else [*lines, piece.lstrip()]
    return [line.rstrip() for line in lines]


_PIECES = r"[^\u3000-\uffef\s]+\s*|[\u3000-\uffef][，。；：、）]*|\s+"  # compiled where a text is folded
"""Words with the blanks behind them, and single Chinese characters with the marks that may not begin a line."""
