"""Methods side by side on a screen: a line a target, or where that is too wide a line for each answer. Text is data."""

from collections.abc import Sequence

from msgspec import Struct
from rich.cells import cell_len

from tracker.assess.comparison import Comparison, Row
from tracker.domain.text import printable
from tracker.domain.wording import say
from tracker.render.compare_words import agreement_text, answer, legend, listed_rows, matrix, promise, summary, verdict
from tracker.render.fitting import folded_words
from tracker.render.styled import Styled, together
from tracker.render.verdicts import STYLES

_BETWEEN = "  "


class CompareTable(Struct, frozen=True):
    """What is compared."""

    found: Comparison

    def fitted(self, width: int) -> Styled:
        """In so many columns: a table where it fits, else each target with its answers below it."""
        table = self._table()
        is_fitting = all(line.width <= width for line in table)
        return self._whole(table if is_fitting else self._blocks(), width)

    def whole(self, width: int | None = None) -> Styled:
        """For a file or another program: always a table; what follows it is folded to a width."""
        return self._whole(self._table(), width)

    def _whole(self, listed: list[Styled], width: int | None) -> Styled:
        agreements = [_line(row, _widths(matrix(self.found)), []) for row in matrix(self.found)]
        fits = width is None or all(line.width <= width for line in agreements)
        pairs = agreements if fits else self._pairs()
        below = [Styled.of(line) for words in self._told() for line in folded_words(words, width)]
        return together([*([*listed, Styled()] if listed else []), *([*pairs, Styled()] if pairs else []), *below])

    def _table(self) -> list[Styled]:
        """A line a target, under the names of the methods."""
        rows = listed_rows(self.found)
        if not rows:
            return []
        heads = [say("Target"), say("Goal"), *(method.name for method in self.found.methods)]
        cells = [heads, *(_cells(row) for row in rows)]
        widths = _widths(cells)
        styles = [["dim"] * len(heads), *(["", "", *(STYLES[verdict(one)] for one in row.assessments)] for row in rows)]
        return [_line(row, widths, some) for row, some in zip(cells, styles, strict=True)]

    def _blocks(self) -> list[Styled]:
        """Each target with a line for every method below it."""
        names = [method.name for method in self.found.methods]
        room, lines = max(map(cell_len, names)), list[Styled]()
        for row in listed_rows(self.found):
            lines.append(Styled.of(row.target.id, "bold").append(f"{_BETWEEN}{printable(promise(row))}", "dim"))
            for name, one in zip(names, row.assessments, strict=True):
                line = Styled.of(f"  {name}{' ' * (room - cell_len(name))}{_BETWEEN}")
                lines.append(line.append(answer(one), STYLES[verdict(one)]))
        return lines

    def _pairs(self) -> list[Styled]:
        """How often two methods agree, a line a pair."""
        pairs = [[one.one, one.other, agreement_text(one)] for one in self.found.agreements]
        widths = _widths(pairs) if pairs else []
        return [Styled.of(say("Agreement"), "dim"), *(_line(row, widths, []) for row in pairs)] if pairs else []

    def _told(self) -> list[str]:
        """What stands below: how many there are, and what the methods are."""
        return [summary(self.found), "", *legend(self.found)]


def _cells(row: Row) -> list[str]:
    return [row.target.id, printable(promise(row)), *(answer(one) for one in row.assessments)]


def _widths(rows: Sequence[Sequence[str]]) -> list[int]:
    return [max(cell_len(row[column]) for row in rows) for column in range(len(rows[0]))]


def _line(cells: Sequence[str], widths: Sequence[int], styles: Sequence[str]) -> Styled:
    line = Styled()
    for at, (cell, width) in enumerate(zip(cells, widths, strict=True)):
        line.append(cell, styles[at] if styles else "").append(" " * (width - cell_len(cell)) + _BETWEEN)
    return line.rstrip()
