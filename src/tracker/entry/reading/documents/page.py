"""A document as its lines, with what it declares about itself where only programs look."""

import re
from collections.abc import Sequence
from enum import Enum

from msgspec import Struct

from tracker.entry.reading.rare import Rare

_ENDED = Rare(r"[。；;](?:[”’」』\"')）】》]{0,3})$")
_ENDED_IN_LATIN = Rare(r"[a-z0-9%)\]”’\"'][.](?:[”’\"')\]]{0,3})$", re.IGNORECASE)
_CALLED = Rare(r"[！？!?](?:[”’」』\"')）】》]{0,3})$")
_POINTED = Rare(r"[，。；、]|[a-z],? [a-z]+[ ,.]")
_CUT_OFF = re.compile(r"(?:\.\.+|…)[”\"]?$")
_SHORTEST_SENTENCE = 12
_SHORTEST_IN_LATIN = 30
_LONGER_THAN_TITLES = 40
_SURELY_PROSE = 100
_LOOKED_AT = 1000
_ENDS = (
    (frozenset("。；;"), _ENDED, _SHORTEST_SENTENCE),
    (frozenset("."), _ENDED_IN_LATIN, _SHORTEST_IN_LATIN),
    (frozenset("！？!?"), _CALLED, _LONGER_THAN_TITLES),
)
"""Signs that sentences end with, how they do, and how long such a one is at the least."""


class Place(Enum):
    """Where in a document a line stands, as far as its markup tells."""

    TEXT = "text"
    HEADING = "heading"
    AROUND = "around"
    """In what stands around a text: menus, teasers, feet."""


class Line(Struct, frozen=True, gc=False):
    """One line, or a paragraph that is one; a blank one separates."""

    text: str
    place: Place = Place.TEXT

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands there."""
        return not self.text.strip()

    @property
    def is_prose(self) -> bool:
        """Whether it is whole sentences, as those of an article are and those of menus are not."""
        return self.place is Place.TEXT and is_prose(self.text)


class Declared(Struct, frozen=True):
    """What a document declares, as written there: in the head of a web page, or before the text of Markdown.

    ``heading`` is that of the text, ``title`` one that may have the name of the site behind it. ``source`` is whom a
    text is from, ``publisher`` who shows it, ``site`` where.
    """

    title: str = ""
    heading: str = ""
    published: str = ""
    dated: str = ""
    """A day that may be of publication or another."""
    updated: str = ""
    source: str = ""
    publisher: str = ""
    site: str = ""
    url: str = ""


NOTHING_DECLARED = Declared()


class Page(Struct, frozen=True):
    """A document: its lines in order, blank ones among them, and what it declares."""

    lines: Sequence[Line]
    declared: Declared = NOTHING_DECLARED


def is_prose(text: str) -> bool:
    """Whether a line is whole sentences: it ends as one does and is long enough, or is long and has commas.

    >>> is_prose("全市生产总值突破2万亿元,同比增长5%。"), is_prose("相关阅读"), is_prose("近日,杭州市印发了通知...")
    (True, False, False)
    """
    said = text.strip()
    if len(said) < _SHORTEST_SENTENCE or _CUT_OFF.search(said[-4:]):
        return False
    if len(said) >= _SURELY_PROSE and _POINTED.search(said[:_LOOKED_AT]):
        return True
    last = said[-5:]
    return any(len(said) >= least and not signs.isdisjoint(last) and end.search(last) for signs, end, least in _ENDS)
