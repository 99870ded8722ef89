"""The paragraphs and headings of a text, each with its place. Knows nothing of what they say."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct

from tracker.entry.reading.fact import Span

_LONGEST_HEADING = 45
_SENTENCE_ENDS = "。!?;；！？.…”』」)）"
_LINE = re.compile(r"[^\n]*")
_WRAPPED = 24
"""Lines of a text that is broken at a width have at least so many characters."""


class Block(Struct, frozen=True):
    """A paragraph, or a heading; its text stands there in the article, line ends within it included."""

    span: Span
    is_heading: bool
    is_chinese: bool


def blocks(text: str) -> list[Block]:
    """The blocks of a text in order.

    A line is a block, but for text that was broken at a width: there lines that go on are joined. A heading is short
    and does not end as a sentence does.
    """
    lines = [(found.start(), found.end()) for found in _LINE.finditer(text) if found[0].strip()]
    width = _width(text, lines)
    return [_block(text, start, end) for start, end in _joined(text, lines, width)]


def _block(text: str, start: int, end: int) -> Block:
    said = text[start:end].strip()
    span = Span(start, end)
    is_heading = len(said) <= _LONGEST_HEADING and "\n" not in said and said[-1] not in _SENTENCE_ENDS
    return Block(span=span, is_heading=is_heading, is_chinese=_has_chinese(said))


def _has_chinese(text: str) -> bool:
    return not text.isascii() and any("\u3400" <= one <= "\u9fff" for one in text)


def _width(text: str, lines: Sequence[tuple[int, int]]) -> int | None:
    """The width at which a text is broken, in characters; None where its lines are whole paragraphs.

    It is the length that most lines have, but for a few, where hardly any is longer and most end in mid-sentence.
    """
    lengths = Counter(end - start for start, end in lines if end - start >= _SHORTEST_LINE)
    total = sum(lengths.values())
    if total < _FEWEST_LINES:
        return None
    width = max(lengths, key=lambda length: (sum(lengths[length - less] for less in range(_RAGGED)), length))
    full = [end for start, end in lines if width - _RAGGED < end - start <= width]
    longer = sum(count for length, count in lengths.items() if length > width)
    in_mid = sum(text[end - 1] not in _SENTENCE_ENDS for end in full)
    is_broken = width >= _WRAPPED and len(full) >= 0.4 * total and longer <= 0.1 * total and in_mid >= 0.6 * len(full)
    return width - _RAGGED + 1 if is_broken else None


_SHORTEST_LINE = 8
_FEWEST_LINES = 4
_RAGGED = 4
"""By so many characters a full line may be shorter than the widest."""


def _joined(text: str, lines: Sequence[tuple[int, int]], width: int | None) -> Iterator[tuple[int, int]]:
    """The lines, those joined that go on in the next."""
    begun: tuple[int, int] | None = None
    for start, end in lines:
        if begun is not None and _goes_on(text, begun[1], start, width=width):
            begun = (begun[0], end)
            continue
        if begun is not None:
            yield begun
        begun = (start, end)
    if begun is not None:
        yield begun


def _goes_on(text: str, end: int, start: int, *, width: int | None) -> bool:
    """Whether a line that ends goes on in the one that starts: broken in a number, or full and not ended."""
    if text.count("\n", end, start) > 1:
        return False
    last, first = text[end - 1], text[start]
    if last.isdigit() and _has_chinese(first):
        return True
    is_decimal = last == "." and first.isdigit() and text[end - 2 : end - 1].isdigit()
    line = text.rfind("\n", 0, end) + 1
    return (
        width is not None and end - line >= width and (is_decimal or last not in _SENTENCE_ENDS) and not first.isspace()
    )
