"""Figures as one long table for spreadsheets and programs, a row a record: described in docs/export.md."""

from collections.abc import Iterable
from decimal import Decimal

from tracker.domain.exchange import COLUMNS, guarded
from tracker.render.csv_text import BYTE_ORDER_MARK, lines
from tracker.render.export_rows import Exported, rows_of
from tracker.render.numbers import plain


def figures_csv(every: Iterable[Exported]) -> str:
    """All records, every text exactly as it is recorded but for the apostrophes against formulas."""
    rows = ([_written(cell) for cell in row] for one in every for row in rows_of(one))
    return BYTE_ORDER_MARK + lines([column.name for column in COLUMNS], rows)


def _written(cell: Decimal | str | None) -> str:
    if cell is None:
        return ""
    return guarded(cell) if isinstance(cell, str) else plain(cell)
