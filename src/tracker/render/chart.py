"""A small chart in characters: a bar for each period from zero on, and a line where the goal is.

Solid is what is certain, shaded what a bound leaves possible. A bar reaches the goal's line only where the figure does.
"""

from collections.abc import Mapping, Sequence
from math import floor

from msgspec import Struct
from rich.cells import cell_len

from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval

_CERTAIN, _POSSIBLE, _GOAL, _GOAL_INSIDE, _ZERO = "█", "░", "┊", "┃", "│"
_LEAST_CELLS = 8


class Row(Struct, frozen=True):
    """One period: its label, its figure or none, and the words behind the bar."""

    label: str
    figure: Interval | None
    words: str


def chart(rows: Sequence[Row], goals: Sequence[Fraction], width: int) -> list[str]:
    """Lines of at most so many cells, where the words allow it."""
    labels, words = max(cell_len(row.label) for row in rows), max(cell_len(row.words) for row in rows)
    cells = max(_LEAST_CELLS, width - labels - words - 4)
    scale = _Scale.over(rows, goals, cells)
    lines = _lines(goals, scale)
    return [
        f"{row.label}{' ' * (labels - cell_len(row.label))}  {_bar(row.figure, lines, scale)}  {row.words}".rstrip()
        for row in rows
    ]


class _Scale(Struct, frozen=True):
    """Numbers to cells."""

    low: Fraction
    high: Fraction
    cells: int

    @classmethod
    def over(cls, rows: Sequence[Row], goals: Sequence[Fraction], cells: int) -> "_Scale":
        ends = [end for row in rows if row.figure for end in (row.figure.low, row.figure.high) if end is not None]
        every = [Fraction(0), *ends, *goals]
        low, high = min(every), max(every)
        return cls(low, high if high > low else low + 1, cells)

    def cell(self, number: Fraction) -> int:
        """The cell a number lies in; the last one holds the greatest."""
        share = (number - self.low) / (self.high - self.low)
        return min(self.cells - 1, floor(share * self.cells))


def _lines(goals: Sequence[Fraction], scale: _Scale) -> dict[int, Fraction | None]:
    """The cells with a goal's line, with its number; None where several stand in one cell, which no bar crosses."""
    found: dict[int, Fraction | None] = {}
    for goal in goals:
        at = scale.cell(goal)
        found[at] = None if at in found else goal
    return found


def _bar(figure: Interval | None, lines: Mapping[int, Fraction | None], scale: _Scale) -> str:
    cells = [" "] * scale.cells
    if scale.low < 0:
        cells[scale.cell(Fraction(0))] = _ZERO
    if figure is not None:
        _fill(cells, figure, scale)
    for at, goal in lines.items():
        reaches = figure is not None and figure.low is not None and goal is not None and figure.low >= goal
        cells[at] = _GOAL_INSIDE if reaches and cells[at] == _CERTAIN else _GOAL
    return "".join(cells)


def _fill(cells: list[str], figure: Interval, scale: _Scale) -> None:
    """What is possible from end to end, and from zero on what is certain."""
    zero = scale.cell(Fraction(0))
    low = 0 if figure.low is None else scale.cell(figure.low)
    high = scale.cells - 1 if figure.high is None else scale.cell(figure.high)
    if not figure.is_exact:
        cells[low : high + 1] = _POSSIBLE * (high + 1 - low)
    if figure.low is not None and figure.low > 0:
        cells[zero : low + 1] = _CERTAIN * (low + 1 - zero)
    elif figure.high is not None and figure.high < 0:
        cells[high : zero + 1] = _CERTAIN * (zero + 1 - high)
