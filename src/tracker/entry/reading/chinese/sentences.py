"""Cuts blocks of Chinese text into sentences. A semicolon ends none: what stands behind it is often a list's next part."""

import re
from collections.abc import Iterator

from tracker.entry.reading.blocks import Block
from tracker.entry.reading.fact import Span

_END = re.compile(r"[。!?！？…]+[”’\"」』)）]*|\n(?=\s*\n)")
_LONGEST = 800
_CUT = re.compile(r"[;,、 ]")


def sentences(text: str, block: Block) -> Iterator[Span]:
    """The sentences of a block, in order; what is endlessly long is cut."""
    start = block.span.start
    while start < block.span.end:
        found = _END.search(text, start, min(block.span.end, start + _LONGEST))
        end = found.end() if found is not None else block.span.end
        if found is None and end - start > _LONGEST:
            end = _cut(text, start)
        if text[start:end].strip():
            yield Span(start, end)
        start = end


def _cut(text: str, start: int) -> int:
    """Where a text without an end of a sentence may be cut."""
    last = start + _LONGEST
    for found in _CUT.finditer(text, start + _LONGEST // 2, start + _LONGEST):
        last = found.end()
    return last
