"""From text to rows: whatever stands between the cells, quotes and line breaks in them heeded.

The sign between cells is the one that cuts the lines most often into the same number of cells.
"""

import csv
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from io import StringIO
from itertools import islice
from typing import TypeAlias

from tracker.domain.wording import Sentence, later
from tracker.entry.tables.table import MAX_COLUMNS, Untabled, refuse_many, too_large

Rows: TypeAlias = list[list[str]]
DELIMITERS = ("\t", ";", "|", ",", "，", "^", "~")
"""Of two that cut as well, the earlier one: a comma may be decimal, and stand in words."""
_TRIED_LINES = 400
_TRIED_CHARACTERS = 400_000


def rows_of(text: str) -> tuple[Rows, str, tuple[Sentence, ...]]:
    """The rows of a delimited text, the sign between their cells, and doubts. Raises Untabled.

    Blanks around a cell are no part of it. An empty line is a row without cells, so that rows count as lines do.
    """
    delimiter = delimiter_of(text)
    try:
        return _rows(text, delimiter, strict=True), delimiter, ()
    except csv.Error as error:
        doubt = _odd_quote(text, delimiter, error)
        return _rows(text, delimiter, strict=False), delimiter, (doubt,)


def exact_rows(text: str, delimiter: str) -> Rows:
    """The same rows with all blanks around their cells, of a text that was read already."""
    return list(csv.reader(StringIO(text, newline=""), delimiter=delimiter))


def delimiter_of(text: str) -> str:
    """The sign that stands between the cells: the one whose rows agree most; a comma where there is none."""
    sample = text[:_TRIED_CHARACTERS]
    present = [one for one in DELIMITERS if one in sample]
    is_cut = len(text) > _TRIED_CHARACTERS
    return max(present, key=lambda one: _agreement(sample, one, is_cut=is_cut), default=",")


def _agreement(sample: str, delimiter: str, *, is_cut: bool) -> float:
    """The share of rows that have the commonest number of cells, where that is more than one; a cut row is none."""
    widths = list[int]()
    with suppress(csv.Error):  # other quoting, or a quote that ends behind the sample: what was read so far tells
        widths.extend(map(len, islice(_reader(sample, delimiter, strict=True), _TRIED_LINES)))
    return _commonest(widths[:-1] if is_cut and 1 < len(widths) < _TRIED_LINES else widths)


def _commonest(every: list[int]) -> float:
    widths = Counter(every)
    del widths[0]
    rows = max((count for width, count in widths.items() if width > 1), default=0)
    return rows / widths.total() if rows else 0.0


def _reader(text: str, delimiter: str, *, strict: bool) -> Iterator[list[str]]:
    return csv.reader(StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True, strict=strict)


def _rows(text: str, delimiter: str, *, strict: bool) -> Rows:
    rows, cells = Rows(), 0
    for row in _reader(text, delimiter, strict=strict):
        rows.append([cell.strip() for cell in row])
        cells += len(row)
        refuse_many(len(rows), cells)
        if len(row) > MAX_COLUMNS:
            raise too_large(later("row {row} has more than {most} columns", row=len(rows), most=f"{MAX_COLUMNS:,}"))
    return rows


def _odd_quote(text: str, delimiter: str, error: csv.Error) -> Sentence:
    """The doubt about text behind a closing quote. Raises Untabled for a quote without an end, and for a huge cell."""
    row = _read_so_far(text, delimiter) + 1
    if "unexpected end" in str(error):
        said = later("a quote that opens in row {row} or behind it does not end", row=row)
        raise Untabled(said, later('close it, or write "" for a quote within quotes')) from error
    if "limit" in str(error):
        said = later("a cell in row {row} has more than 131,072 characters", row=row)
        raise Untabled(said, later("look there for a quote that does not end")) from error
    return later("row {row} has text behind a closing quote; it was taken for a part of the cell", row=row)


def _read_so_far(text: str, delimiter: str) -> int:
    count = 0
    with suppress(csv.Error):  # in the row that is looked for
        for _ in _reader(text, delimiter, strict=True):
            count += 1
    return count
