"""The sentences of a paragraph. Neither an abbreviation nor a decimal point ends one."""

import re
from collections.abc import Iterator

from tracker.entry.reading.english.words import those
from tracker.entry.reading.fact import Span

_LONGEST = 1500
"""Characters; a longer run without an end is cut, as no sentence is so long."""
_END = re.compile(r"[.!?…](?:[\"'”’)\]]|\[\d{1,3}\]){0,4}(?=\s)|[。！？]")
_LAST_WORD = re.compile(r"[^\s(\[“\"'‘]{0,20}\Z")
_ABBREVIATED = those(
    """mr. mrs. ms. dr. prof. st. no. nos. vs. approx. c. ca. cf. e.g. i.e. etc. inc. ltd. co. corp. jr. sr. fig. figs.
    para. art. sec. vol. pp. p. ed. eds. est. dept. govt. gov. gen. sen. rep. hon. rev. mt. ave. jan. feb. mar. apr.
    jun. jul. aug. sep. sept. oct. nov. dec. p.a. u.s. u.k. u.n. a.m. p.m. incl. excl. avg. max. min. resp. ref. ch.
    sq."""
)
_MAY_END = those("etc. inc. ltd. co. corp. p.a. u.s. u.k. u.n. a.m. p.m. jr. sr.")
"""Abbreviations that a sentence may end with."""


def sentences(text: str, span: Span) -> Iterator[Span]:
    """The sentences of a paragraph that stands in a text, without the blanks around them."""
    begin = span.start
    for end in (*_ends(text, span), span.end):
        yield from _cut(text, begin, end)
        begin = end


def _ends(text: str, span: Span) -> Iterator[int]:
    """Where sentences end: at a full stop that is none of an abbreviation, before what may begin another."""
    for found in _END.finditer(text, span.start, span.end):
        if text[found.start()] != "." or not _is_abbreviation(text, found, span):
            yield found.end()


def _is_abbreviation(text: str, found: re.Match[str], span: Span) -> bool:
    """Whether a full stop belongs to the word before it, or the word behind it goes on in small letters."""
    following = text[found.end() : found.end() + 40].lstrip("\"'“‘([ \n\t")[:1]
    if following.islower():
        return True
    before = _LAST_WORD.search(text, max(span.start, found.start() - 20), found.start())
    word = f"{before[0] if before else ''}.".lower()
    is_initial = len(word) == len("j.") and word[0].isalpha()
    return (word in _ABBREVIATED and not (word in _MAY_END and following.isupper())) or is_initial


def _cut(text: str, begin: int, end: int) -> Iterator[Span]:
    while begin < end:
        until = end if end - begin <= _LONGEST else max(text.rfind(" ", begin, begin + _LONGEST), begin + _LONGEST // 2)
        said = text[begin:until]
        first = begin + len(said) - len(said.lstrip())
        yield from [Span(first, begin + len(said.rstrip()))] if first < until else ()
        begin = until
