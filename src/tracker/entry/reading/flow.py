"""Text that was broken at a width, joined again, so that no word or number is cut in two; and places traced back.

A PDF or an old page breaks lines anywhere. What is read is the joined text; what is told are places in the text itself.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from msgspec import Struct

from tracker.entry.reading.blocks import Block, blocks
from tracker.entry.reading.fact import Span

_BREAK = re.compile(r"\r?\n[ \t\u3000]*")
_BLANKS = " \t\u3000"
_LATIN = re.compile(r"[A-Za-z]$")


class Flow(Struct, frozen=True):
    """The joined text with its blocks, and where in the text as it was each stretch of it begins."""

    text: str
    blocks: Sequence[Block]
    starts: Sequence[int]
    """Places in the joined text from which on the text is shifted, in order."""
    origins: Sequence[int]
    """Where those stretches begin in the text as it was."""

    @property
    def is_moved(self) -> bool:
        """Whether anything stands at another place than it did."""
        return self.starts != self.origins

    def traced(self, span: Span) -> Span:
        """A stretch of the joined text in the text as it was."""
        return Span(self._at(span.start), self._at(span.end - 1) + 1 if span.end > span.start else self._at(span.end))

    def _at(self, place: int) -> int:
        index = bisect_right(self.starts, place) - 1
        return self.origins[index] + place - self.starts[index]


def flow(text: str) -> Flow:
    """The text with the breaks within its paragraphs taken out; between Chinese characters nothing is left."""
    as_it_was = blocks(text)
    if all(text.find("\n", block.span.start, block.span.end) < 0 for block in as_it_was):
        return Flow(text=text, blocks=as_it_was, starts=[0], origins=[0])
    joined, found, last = _Joined(), list[Block](), 0
    for block in as_it_was:
        joined.take(text[last : block.span.start], last)
        begin = joined.length
        _take_lines(joined, text, block)
        found.append(Block(Span(begin, joined.length), block.is_heading, block.is_chinese))
        last = block.span.end
    joined.take(text[last:], last)
    return Flow(text="".join(joined.parts), blocks=found, starts=joined.starts, origins=joined.origins)


class _Joined:
    """A text as it grows."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.starts: list[int] = [0]
        self.origins: list[int] = [0]
        self.length = 0

    def take(self, piece: str, origin: int) -> None:
        """One more stretch, and where it stood."""
        self.parts.append(piece)
        self.starts.append(self.length)
        self.origins.append(origin)
        self.length += len(piece)


def _take_lines(joined: _Joined, text: str, block: Block) -> None:
    """The lines of a block; between words of letters a blank stands for the break."""
    at = block.span.start
    for gap in _BREAK.finditer(text, block.span.start, block.span.end):
        line = text[at : gap.start()].rstrip(_BLANKS)
        joined.take(line, at)
        is_word = _LATIN.search(line[-1:]) is not None
        if is_word or not block.is_chinese:
            joined.take(" ", at + len(line))
        at = gap.end()
    joined.take(text[at : block.span.end], at)
