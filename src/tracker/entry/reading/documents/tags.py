"""The tags and texts of a web page in order, however broken it is, in time linear in its length.

The parser of the standard library takes time quadratic in the length of hostile pages (`<a <a <a`), and differs from
one release to the next.
"""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import TypeAlias

from msgspec import Struct


class Start(Struct, frozen=True, gc=False):
    """A start tag, its name in lower case; what else it holds is read where it is asked."""

    name: str
    written: str = ""

    @property
    def attributes(self) -> Mapping[str, str]:
        """Its attributes by names in lower case; the first of those with one name."""
        found: dict[str, str] = {}
        for one in _ATTRIBUTE.finditer(self.written[:_LONGEST_TAG]):
            value = next((group for group in one.groups()[1:] if group is not None), "")
            found.setdefault(one[1].lower(), resolved(value))
        return found


class End(Struct, frozen=True, gc=False):
    """An end tag."""

    name: str


class Raw(Struct, frozen=True):
    """What stands in an element whose text is no markup: a script, a title."""

    name: str
    text: str


Token: TypeAlias = Start | End | Raw | str
"""A text is given with its entities resolved."""

_LONGEST_TAG = 20_000
_MOST_QUOTED = 200
_MARKUP = re.compile(r"<(?=[a-zA-Z/!?])")
_NAME = re.compile(r"/?([a-zA-Z][^\s/><]{0,60})")
_STOP = re.compile(r"[<>]|=\s{0,20}[\"']")
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]{1,200})(?:\s{0,20}=\s{0,20}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>]*)))?")
_HUGE_REFERENCE = re.compile(r"&#(?:[0-9]{9,}|[xX][0-9a-fA-F]{9,});?")
_CODE = ("script", "style")
_RAW: Mapping[str, int] = {
    **dict.fromkeys(_CODE, 20_000_000),
    **dict.fromkeys(("svg", "select", "template"), 200_000),
    **dict.fromkeys(("iframe", "object", "canvas", "video", "audio", "noscript", "textarea", "noframes"), 20_000),
    **dict.fromkeys(("title", "button"), 2_000),
}
"""Elements that hold no text of an article, each with the length at which its end tag is taken to be missing."""


def names(text: str) -> frozenset[str]:
    """Names of elements, written with blanks between them."""
    return frozenset(text.split())


def resolved(text: str) -> str:
    """A text with its entities as the characters they stand for.

    >>> resolved("R&amp;D&#xff1a;5&percnt;")
    'R&D：5%'
    """
    return unescape(_HUGE_REFERENCE.sub("\N{REPLACEMENT CHARACTER}", text)) if "&" in text else text


def tokens(text: str) -> Iterator[Token]:
    """All of a page in order; comments and declarations are left out."""
    reading = _Reading(text)
    at = 0
    while at < len(text):
        opened = _MARKUP.search(text, at)
        begin = opened.start() if opened else len(text)
        if begin > at:
            yield resolved(text[at:begin])
        at, found = reading.markup(begin) if opened else (begin, ())
        yield from found


class _Reading:
    """A page that is read, with where the signs looked for were found last: nothing is looked for twice."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: dict[str, tuple[int, int]] = {}

    def markup(self, at: int) -> tuple[int, tuple[Token, ...]]:
        """Where what begins at a place ends, and what it is."""
        named = _NAME.match(self.text, at + 1)
        if named is not None:
            end = self._tag_end(named.end())
            return self._tag(at, named, end) if end is not None else (at + 1, ("<",))
        end = self._behind("-->", at + 2) if self.text.startswith("<!--", at) else None
        end = end or self._behind(">", at)
        return (end, ()) if end is not None else (at + 1, ("<",))

    def _tag(self, at: int, named: re.Match[str], end: int) -> tuple[int, tuple[Token, ...]]:
        name = named[1].lower()
        if self.text[at + 1] == "/":
            return end, (End(name),)
        start = Start(name, self.text[named.end() : end].removesuffix(">"))
        if name in _RAW and not start.written.endswith("/"):
            return self._raw(start, end)
        return end, (start,)

    def _raw(self, start: Start, begin: int) -> tuple[int, tuple[Token, ...]]:
        """The element up to its end tag; where it has none, up to the next tag if it is code, else its start alone."""
        closing = self._next(f"</{start.name}", begin)
        if closing is not None and closing - begin <= _RAW[start.name]:
            return self._behind(">", closing) or len(self.text), (start, Raw(start.name, self.text[begin:closing]))
        if start.name in _CODE:
            following = _MARKUP.search(self.text, begin)
            return following.start() if following else len(self.text), (start,)
        return begin, (start,)

    def _tag_end(self, at: int) -> int | None:
        """The place behind a tag: behind its `>`, or before the `<` of the next where it has none."""
        for _ in range(_MOST_QUOTED):
            stop = _STOP.search(self.text, at)
            if stop is None:
                return None
            if stop[0] in "<>":
                return stop.end() if stop[0] == ">" else stop.start()
            closed = self._behind(stop[0][-1], stop.end())
            if closed is None:
                return self._behind(">", stop.end())
            at = closed
        return self._behind(">", at)

    def _behind(self, sign: str, at: int) -> int | None:
        """The place behind the next such sign; None where none follows."""
        found = self._next(sign, at)
        return None if found is None else found + len(sign)

    def _next(self, sign: str, at: int) -> int | None:
        """The place of the next such sign, in upper or lower case."""
        since, found = self.found.get(sign, (0, -1))
        if not since <= at <= found:
            match = re.compile(re.escape(sign), re.IGNORECASE).search(self.text, at)
            found = match.start() if match else len(self.text)
            self.found[sign] = (at, found)
        return None if found == len(self.text) else found
