"""How far two colours stand apart, as WCAG 2.2 has it: 1 for the same, 21 for black and white."""

from collections.abc import Sequence

Colour = Sequence[float] | str
"""Red, green and blue from 0 to 255, or '#rrggbb'."""


def contrast(one: Colour, other: Colour) -> float:
    """The ratio of their luminances."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Colour) -> float:
    given = [int(colour[at : at + 2], 16) for at in (1, 3, 5)] if isinstance(colour, str) else colour
    parts = (one / 255 for one in given)
    linear = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
