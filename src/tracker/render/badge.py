"""A badge for a README: how many targets are met, or how current the figures are, as a small picture (SVG).

It is in the flat style that such pages know: 20 pixels high, what it is about on grey, what is said of it on a colour.
It holds no script, loads nothing, and looks the same on light and dark pages.
"""

from collections.abc import Mapping
from enum import Enum
from html import escape
from typing import assert_never
from unicodedata import east_asian_width

from msgspec import Struct

from tracker.assess.freshness import State
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Counts
from tracker.domain.wording import listed, say
from tracker.render.palette import COLOURS


class BadgeAbout(Enum):
    """What a badge is about."""

    MET = "met"
    """How many targets are met: those with this verdict alone, none that only are on the way or ahead of time."""
    STALE = "stale"
    """How many series have figures that are late or stale, or should have some."""


class _Said(Struct, frozen=True):
    """What stands on the left and on the right, and the colour of the right."""

    label: str
    value: str
    colour: str


GREY, BLUE = "#555555", COLOURS["bar"].light
GREEN, AMBER, RED = (COLOURS[name].light for name in ("good", "doubt", "bad"))
INK = "#ffffff"


def badge(counts: Counts, about: BadgeAbout) -> str:
    """The badge of what was counted, in the language chosen."""
    match about:
        case BadgeAbout.MET:
            return _drawn(_met(counts))
        case BadgeAbout.STALE:
            return _drawn(_stale(counts))
        case _:
            assert_never(about)


def _met(counts: Counts) -> _Said:
    """Green where all are; blue is no judgement, because the others may have years to go."""
    label, met = say("targets"), counts.verdicts.get(Verdict.MET, 0)
    if not counts.targets:
        return _Said(label, say("none yet"), GREY)
    value = say("{met} of {count} met", met=met, count=counts.targets)
    return _Said(label, value, GREEN if met == counts.targets else BLUE)


def _stale(counts: Counts) -> _Said:
    """Red with a stale series, amber with one that is late, or has nothing recorded and should have."""
    stale, late, empty = (counts.overdue.get(state, 0) for state in (State.STALE, State.LATE, State.EMPTY))
    words = (
        say("stale {count}", count=stale) if stale else "",
        say("late {count}", count=late) if late else "",
        say("empty {count}", count=empty) if empty else "",
    )
    overdue = [one for one in words if one]
    if not overdue:
        return _Said(say("figures"), say("fresh"), GREEN if counts.targets else GREY)
    return _Said(say("figures"), str(listed(overdue)), RED if stale else AMBER)


_EM = 2048
_SIZE, _HEIGHT, _MARGIN = 11, 20, 6
_WIDTHS: Mapping[str, int] = {
    character: width
    for width, characters in (
        (550, "'"),
        (562, "il"),
        (705, "j"),
        (720, " f"),
        (745, ",."),
        (806, "!"),
        (807, "t"),
        (862, "I"),
        (874, "r"),
        (930, "()-/:;[\\]|"),
        (931, "J"),
        (940, '"'),
        (1067, "cs"),
        (1076, "z"),
        (1117, "?"),
        (1140, "L"),
        (1177, "F"),
        (1212, "kvxy"),
        (1220, "e"),
        (1230, "a"),
        (1235, "P"),
        (1243, "o"),
        (1260, "Y"),
        (1262, "T"),
        (1276, "bdgpq"),
        (1295, "E"),
        (1296, "hnu"),
        (1300, "{}"),
        (1302, "$*0123456789_`"),
        (1400, "ASV"),
        (1403, "XZ"),
        (1404, "B"),
        (1419, "K"),
        (1424, "R"),
        (1430, "C"),
        (1488, "&"),
        (1499, "U"),
        (1532, "N"),
        (1539, "H"),
        (1578, "D"),
        (1588, "G"),
        (1612, "OQ"),
        (1676, "#+<=>^w~"),
        (1726, "M"),
        (1992, "m"),
        (2025, "W"),
        (2048, "@"),
        (2204, "%"),
    )
    for character in characters
}
"""How far each character of ASCII advances in Verdana, in parts of its size; the widest digit for any other."""
_WIDE = ("W", "F")
_OTHER = 1302


def text_width(text: str) -> int:
    """The whole pixels that a text takes on a badge."""
    return -(-sum(map(_advance, text)) * _SIZE // _EM)


def _advance(character: str) -> int:
    return _EM if east_asian_width(character) in _WIDE else _WIDTHS.get(character, _OTHER)


def _drawn(said: _Said) -> str:
    """Two fields side by side, rounded outside. The text is fitted to its field whatever font a page has."""
    label, value = text_width(said.label), text_width(said.value)
    left, right = label + 2 * _MARGIN, value + 2 * _MARGIN
    name = escape(say("{label}: {value}", label=said.label, value=said.value))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + right}" height="{_HEIGHT}" role="img"'
        f' aria-label="{name}">\n'
        f"<title>{name}</title>\n"
        f'<path fill="{GREY}" d="M{left} 0v{_HEIGHT}H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z"/>\n'
        f'<path fill="{said.colour}" d="M{left} 0h{right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H{left}z"/>\n'
        f'<g fill="{INK}" font-family="Verdana,Geneva,DejaVu Sans,Noto Sans CJK SC,sans-serif" font-size="{_SIZE}">\n'
        f'<text x="{_MARGIN}" y="14" textLength="{label}">{escape(said.label)}</text>\n'
        f'<text x="{left + _MARGIN}" y="14" textLength="{value}">{escape(said.value)}</text>\n'
        "</g>\n</svg>\n"
    )
