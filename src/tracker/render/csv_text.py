"""CSV that a spreadsheet opens as it is meant: numbers stay numbers, and no text is taken for a formula.

The text begins with a byte order mark, without which a spreadsheet reads Chinese names in another encoding.
"""

import csv
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TypeAlias

from tracker.domain.text import printable
from tracker.render.numbers import written

Cell: TypeAlias = str | int | Decimal | None
"""Text, a number, or nothing."""

_FORMULA = re.compile(r"(^|[;|\t])(?=[\s\"']*[=+\-@＝＋－＠])")
"""Where a reader that splits at commas, semicolons, bars or tabs would begin a formula; apostrophes count as blanks, so
that taking one away wherever this stands before it gives the text back."""


def csv_text(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A table with a line of headings; lines end as RFC 4180 has it.

    >>> csv_text(["a", "b"], [["=1+1", Decimal("-0.60")]]).splitlines()[1]
    "'=1+1,-0.60"
    """
    lines = _Lines()
    writer = csv.writer(lines)
    writer.writerow(heads)
    writer.writerows([_written(cell) for cell in row] for row in rows)
    return "\ufeff" + "".join(lines)


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
    return _FORMULA.sub(r"\1'", printable(cell))
