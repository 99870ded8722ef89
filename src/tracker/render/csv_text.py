"""CSV that a spreadsheet opens as it is meant: numbers stay numbers, and no text is taken for a formula.

The text begins with a byte order mark, without which a spreadsheet reads Chinese names in another encoding.
"""

import csv
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TypeAlias

from tracker.domain.exchange import guarded
from tracker.domain.text import printable
from tracker.render.numbers import written

Cell: TypeAlias = str | int | Decimal | None
"""Text, a number, or nothing."""
BYTE_ORDER_MARK = "\ufeff"


def csv_text(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A table with a line of headings; lines end as RFC 4180 has it.

    >>> csv_text(["a", "b"], [["=1+1", Decimal("-0.60")]]).splitlines()[1]
    "'=1+1,-0.60"
    """
    return BYTE_ORDER_MARK + lines(heads, ([_written(cell) for cell in row] for row in rows))


def lines(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of texts as they are, with a line of headings; lines end as RFC 4180 has it."""
    written = _Lines()
    writer = csv.writer(written)
    writer.writerow(heads)
    writer.writerows(rows)
    return "".join(written)


class _Lines(list[str]):
    """Where the writer writes to."""

    def write(self, text: str) -> int:
        """Take one line."""
        self.append(text)
        return len(text)


def _written(cell: Cell) -> str:
    """A number as it is; text with an apostrophe wherever a reader would begin a formula."""
    if cell is None:
        return ""
    if not isinstance(cell, str):
        return written(cell) if isinstance(cell, Decimal) else str(cell)
    return guarded(printable(cell))
