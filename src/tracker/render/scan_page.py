"""One proposal on a screen: its sentence with the number marked, how it was read, what would be written and changed.

Knows no article and no register: what it shows are words. Text from files is data, never markup.
"""

import re
from collections.abc import Iterator, Sequence
from enum import Enum

from msgspec import Struct
from rich.cells import cell_len

from tracker.domain.text import printable, visible
from tracker.domain.wording import say, say_of
from tracker.render.fitting import wrapped
from tracker.render.styled import Styled


class Tone(Enum):
    """What a proposal is to a reader."""

    FRESH = "green"
    """It can be written."""
    OPEN = "yellow"
    """It has to be looked at."""
    WRONG = "red"
    """It cannot stand beside what is recorded."""
    SETTLED = "dim"
    """Nothing is left to do."""


class Quote(Struct, frozen=True):
    """A sentence around the number that was read in it."""

    before: str
    number: str
    after: str


class Field(Struct, frozen=True):
    """A part of what was read, and whether it is sure."""

    label: str
    text: str
    is_sure: bool = True


class Part(Struct, frozen=True):
    """Lines under a heading; those of ``is_literal`` stand as they will in a file."""

    heading: str
    lines: Sequence[str]
    is_literal: bool = False


class Page(Struct, frozen=True):
    """All that is shown of one proposal. ``standing`` is what it is to the register, ``said`` a sentence about that.

    ``warnings`` are what is odd about it, ``faults`` why it cannot be written as it is.
    """

    place: str
    standing: str
    tone: Tone
    quote: Quote
    said: str
    fields: Sequence[Field]
    parts: Sequence[Part]
    warnings: Sequence[str] = ()
    faults: Sequence[str] = ()


def on_page(page: Page, width: int) -> list[Styled]:
    """The lines, none of which is wider than the screen."""
    return list(_lines(page, width))


def _lines(page: Page, width: int) -> Iterator[Styled]:
    head = Styled.of(printable(page.place)).append("  ").append(printable(page.standing), f"bold {page.tone.value}")
    yield from wrapped(head, width)
    yield Styled()
    yield from quoted(page.quote, width)
    yield Styled()
    yield from _fields(page.fields, width)
    if page.said:
        yield Styled()
        yield from wrapped(Styled.of(printable(page.said), page.tone.value), width)
    for fault in page.faults:
        yield from wrapped(Styled.of(say("Cannot be written so: {fault}", fault=printable(fault)), "red"), width)
    for warning in page.warnings:
        yield from wrapped(Styled.of(say("Warning: {doubt}", doubt=printable(warning)), "yellow"), width)
    for part in page.parts:
        yield from _part(part, width)


def quoted(quote: Quote, width: int | None, indent: int = 2) -> list[Styled]:
    """A sentence, as much of a long one as stands around its number, which is marked; without a width on one line."""
    before, number, after = _flat(quote.before), _flat(quote.number), _flat(quote.after)
    text = Styled("…" if len(before) > _BEFORE else "")
    text.append(before[-_BEFORE:].lstrip()).append(f"»{number[:_NUMBER]}«", "bold reverse")
    text.append(after[:_AFTER].rstrip()).append("…" if len(after) > _AFTER else "")
    lines = [text] if width is None else wrapped(text, width - indent)
    return [Styled(" " * indent).joined(line) for line in lines]


_BEFORE, _NUMBER, _AFTER = 240, 80, 120
"""Characters of a sentence that are shown before its number, of it, and behind."""


def _flat(text: str) -> str:
    """On one line; what stands at the ends stays."""
    return visible(re.sub(r"\s+", " ", text))


def _fields(fields: Sequence[Field], width: int) -> Iterator[Styled]:
    """A line each, those that are not sure marked."""
    labels = max(cell_len(one.label) for one in fields) + _GAP
    for one in fields:
        line = Styled().append(one.label + " " * (labels - cell_len(one.label)), "dim")
        line.append(printable(one.text) or "–", "" if one.is_sure else "yellow")
        if not one.is_sure:
            line.append(f"  {say('(?) look at this')}", "yellow")
        yield from wrapped(line, width, labels if width > _NARROW else _GAP)


_GAP, _NARROW = 2, 30


def _part(part: Part, width: int) -> Iterator[Styled]:
    yield Styled()
    yield from wrapped(Styled.of(printable(part.heading), "bold"), width)
    shown = part.lines[:_MOST]
    for line in shown:
        text = visible(line)
        own = len(text) - len(text.lstrip())
        yield from wrapped(Styled.of(" " * _INDENT + text), width, 2 * _INDENT + min(own, _DEEPEST))
    more = len(part.lines) - len(shown)
    if more:
        yield Styled.of(f"  {say_of(more, 'and {count} line more', 'and {count} lines more')}", "dim")


_MOST, _INDENT, _DEEPEST = 24, 2, 8
"""Lines of one part; blanks before each, and the most of its own that go before what follows of it."""
