"""The bar of a status: solid what is certainly reached, shaded what is possible. Full only when it certainly is.

Knows shares, not what they are of.
"""

from tracker.assess.arithmetic import Measured
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.render.styled import Styled

_CELLS = 10


def bar(share: Measured, *, is_certain: bool) -> Styled | None:
    """Ten cells for a share of one; None where there is none. Without certainty all that is possible is shaded."""
    cells = cells_of(share, is_certain=is_certain)
    return None if cells is None else drawn(*cells)


def cells_of(share: Measured, *, is_certain: bool) -> tuple[int, int] | None:
    """How many cells are certainly filled, and how many are possibly."""
    if not isinstance(share, Interval):
        return None
    return (_filled(share.low, 0) if is_certain else 0), _filled(share.high, _CELLS)


def drawn(certain: int, possible: int) -> Styled:
    """So many cells that are solid, and shaded up to so many."""
    text = Styled.of("█" * certain, "green" if certain == _CELLS else "blue")
    return text.append("░" * (possible - certain), "blue").append("·" * (_CELLS - possible), "dim")


def _filled(share: Fraction | None, unbounded: int) -> int:
    """Whole cells, so that the last is filled by a whole share alone."""
    return unbounded if share is None else max(0, min(_CELLS, int(share * _CELLS)))
