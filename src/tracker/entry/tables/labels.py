"""Years that run over two: 2011-12 beside 2012-13 is such a year, and no December.

Alone it may be either, and is a month. Several that look like months, each ending in the year after the one it begins
with, are years: months so far apart make no table.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from tracker.entry.tables.table import Table

_LIKE_A_MONTH = re.compile(r"(\d{4})-(\d\d)", re.ASCII)
_LOOKED_AT = 80
_IN_A_ROW, _IN_A_COLUMN = 2, 3


def with_labels(table: Table) -> Table:
    """The table with FY2011/12 for each year that is written as 2011-12."""
    cells = dict(_of_rows(table.rows[:_LOOKED_AT])) | dict(_of_columns(table))
    if not cells:
        return table
    rows = list(table.rows)
    for at in {row for row, _ in cells}:
        rows[at] = [cells.get((at, column), text) for column, text in enumerate(rows[at])]
    return replace(table, rows=rows)


def _of_rows(rows: Sequence[Sequence[str]]) -> Iterator[tuple[tuple[int, int], str]]:
    """The cells of such years beside each other, with more than months below them."""
    for at, row in enumerate(rows):
        below = rows[at + 1] if at + 1 < len(rows) else ()
        columns = [column for column, text in enumerate(row) if _LIKE_A_MONTH.fullmatch(text)]
        is_head = not any(column < len(below) and _LIKE_A_MONTH.fullmatch(below[column]) for column in columns)
        if is_head and _are_years((row[column] for column in columns), _IN_A_ROW):
            yield from (((at, column), _label(row[column])) for column in columns)


def _of_columns(table: Table) -> Iterator[tuple[tuple[int, int], str]]:
    """The cells of such years below each other."""
    for column in range(table.width):
        if _are_years(_like_months(table, column, _LOOKED_AT), _IN_A_COLUMN):
            rows = [at for at in range(len(table.rows)) if _LIKE_A_MONTH.fullmatch(table.cell(at, column))]
            if _are_years((table.cell(at, column) for at in rows), _IN_A_COLUMN):
                yield from (((at, column), _label(table.cell(at, column))) for at in rows)


def _like_months(table: Table, column: int, most: int) -> Iterator[str]:
    texts = (table.cell(at, column) for at in range(min(most, len(table.rows))))
    yield from (text for text in texts if _LIKE_A_MONTH.fullmatch(text))


def _are_years(texts: Iterable[str], least: int) -> bool:
    """Whether all of some texts are years that end in the next; fewer than so many only where one is no month."""
    found = {(int(text[:4]), int(text[5:])) for text in texts}
    is_clear = len(found) >= least or any(end > _MONTHS for _, end in found)
    return is_clear and all(end == (year + 1) % 100 for year, end in found)


_MONTHS = 12


def _label(text: str) -> str:
    return f"FY{text[:4]}/{text[5:]}"
