"""Finds promises without a number: 居民收入增长与经济增长同步, 增速高于全省平均水平."""

from collections.abc import Iterator, Sequence

from tracker.entry.reading.fact import Bound, Quantity, Span
from tracker.entry.reading.rare import Rare

_IN_STEP = Rare(
    r"(?:与|和|同)(?P<base>[^,;。与和、]{2,16}?)(?:增长|增速)?(?:基本|保持)*(?P<word>同步)(?:增长|提高)?(?=[,;。!)]|$)"
)
_ABOVE = Rare(
    r"(?P<word>不?(?:高于|快于|低于|慢于|好于|少于))(?P<base>[^,;。\d]{2,16}?(?:平均水平|平均|增速|水平|增长|居民|GDP|目标)?)(?=[,;。!]|$)"
)


def relations_in(text: str, sentence: Span, numbers: Sequence[Quantity]) -> Iterator[Quantity]:
    """What a sentence says against something else alone; ``text`` is the whole plain text."""
    said = sentence.of(text)
    patterns = [pattern for sign, pattern in (("同步", _IN_STEP), ("于", _ABOVE)) if sign in said]
    for found in (
        found for pattern in patterns for found in pattern.compiled.finditer(text, sentence.start, sentence.end)
    ):
        span = Span(*found.span())
        if not any(span.start <= one.span.start <= span.end for one in numbers):
            yield Quantity(span=span, number=None, unit="", bound=_BOUNDS.get(found["word"], Bound.EXACT))


_BOUNDS = {
    "高于": Bound.MORE_THAN,
    "快于": Bound.MORE_THAN,
    "低于": Bound.LESS_THAN,
    "慢于": Bound.LESS_THAN,
    "好于": Bound.MORE_THAN,
    "少于": Bound.LESS_THAN,
    "不高于": Bound.AT_MOST,
    "不快于": Bound.AT_MOST,
    "不低于": Bound.AT_LEAST,
    "不慢于": Bound.AT_LEAST,
    "不少于": Bound.AT_LEAST,
}


def base_in(text: str) -> str:
    """What is compared with, in the words of a relation; nothing where there are none."""
    if not text:
        return ""
    found = _IN_STEP.compiled.search(text) or _ABOVE.compiled.search(text)
    return "" if found is None else found["base"]
