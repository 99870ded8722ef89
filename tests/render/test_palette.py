"""Colours are told apart: every pair that meets, in both schemes."""

import pytest

from tests.helpers.contrast import contrast
from tracker.render.palette import COLOURS, PAIRS


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("mark", "ground", "least"), PAIRS)
def test_colours_that_meet_stand_apart(scheme: str, mark: str, ground: str, least: float) -> None:
    one, other = (getattr(COLOURS[name], scheme) for name in (mark, ground))
    assert contrast(one, other) >= least


def test_white_and_black_stand_furthest_apart() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
