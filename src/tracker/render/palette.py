"""The colours of pages and pictures, in a light and a dark scheme, by what they are for.

Which of them meet, and how far they must stand apart there (WCAG 2.2: 4.5 for text, 3 for what a drawing says), is
written down here, so that a test works out every pair.
"""

from collections.abc import Mapping

from msgspec import Struct


class Colour(Struct, frozen=True):
    """One colour as #rrggbb in both schemes."""

    light: str
    dark: str


COLOURS: Mapping[str, Colour] = {
    "paper": Colour("#ffffff", "#15181b"),
    "panel": Colour("#f4f5f7", "#1e2226"),
    "ink": Colour("#1a1d21", "#e9ebee"),
    "quiet": Colour("#545b64", "#a8b0ba"),
    "rule": Colour("#d8dce1", "#383e45"),
    "edge": Colour("#737a84", "#848d98"),
    "link": Colour("#0b57b0", "#8ab4f8"),
    "good": Colour("#0a6b45", "#62d29d"),
    "bad": Colour("#b3251e", "#ff9d94"),
    "doubt": Colour("#855000", "#f0b45a"),
    "bar": Colour("#2b5c9e", "#86b4f2"),
    "possible": Colour("#a9c3e6", "#3d5c86"),
    "band-1": Colour("#bcc2ca", "#444b53"),
    "band-2": Colour("#d4d8dd", "#383e45"),
    "band-3": Colour("#e6e9ec", "#2c3137"),
    "band-4": Colour("#f1f3f5", "#24282d"),
}
"""``good``, ``bad`` and ``doubt`` are words of a verdict; ``bar`` what is certain, ``possible`` what a bound leaves
open, always with an outline of ``bar``; ``band-1`` is the worst band of a verdict and ``band-4`` the best."""

TEXT, DRAWN = 4.5, 3.0

PAIRS: tuple[tuple[str, str, float], ...] = (
    *(
        (word, ground, TEXT)
        for word in ("ink", "quiet", "link", "good", "bad", "doubt")
        for ground in ("paper", "panel")
    ),
    *((mark, ground, DRAWN) for mark in ("bar", "edge") for ground in ("paper", "panel")),
    *((mark, f"band-{number}", DRAWN) for mark in ("bar", "ink") for number in (1, 2, 3, 4)),
    ("ink", "possible", DRAWN),
)
"""What is put on what, and how far apart they must be."""


def variables(scheme: str) -> str:
    """All colours of ``light`` or ``dark`` as custom properties of a stylesheet."""
    return "".join(f"--{name}:{getattr(colour, scheme)};" for name, colour in COLOURS.items())
