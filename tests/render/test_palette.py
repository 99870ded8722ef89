"""Colours are told apart: every pair that meets, in both schemes."""

import pytest

from tracker.render.palette import COLOURS, PAIRS


def _luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("mark", "ground", "least"), PAIRS)
def test_colours_that_meet_stand_apart(scheme: str, mark: str, ground: str, least: float) -> None:
    one, other = (getattr(COLOURS[name], scheme) for name in (mark, ground))
    assert contrast(one, other) >= least


def test_white_and_black_stand_furthest_apart() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
