"""Which layout of the statistics offices a delimited text has, told by its header; Eurostat's TSV put in order."""

import re
from collections.abc import Sequence

from tracker.entry.tables.delimited import Rows
from tracker.entry.tables.roles import plain
from tracker.entry.tables.table import Form

_LOOKED_AT = 12
_WORLD_BANK = ("country name", "country code")
_WORLD_BANK_ALSO = frozenset({"indicator name", "series name"})
EUROSTAT_CORNER = "\\TIME_PERIOD"
_CORNERS = (EUROSTAT_CORNER, "\\time")


def form_of(rows: Rows, delimiter: str) -> Form:
    """What kind of table some rows are."""
    first = next((row for row in rows if any(row)), [])
    headers = [plain(re.split(r"[:\[]", one)[0]) for one in first]
    if is_eurostat_tsv(first):
        return Form.EUROSTAT_TSV
    if headers[:2] == ["structure", "structure id"] or (headers[:1] == ["dataflow"] and "obs value" in headers):
        is_eurostat = "last update" in headers or "obs flag" in headers
        return Form.EUROSTAT_CSV if is_eurostat else Form.SDMX_CSV
    for row in rows[:_LOOKED_AT]:
        names = [plain(one) for one in row]
        if set(_WORLD_BANK) <= set(names) and _WORLD_BANK_ALSO & set(names):
            return Form.WORLD_BANK
        if names[:1] == ["指标"] and any("年" in one for one in names[1:]):
            return Form.STATS_GOV_CN
    return Form.TSV if delimiter == "\t" else Form.CSV


def is_eurostat_tsv(first: Sequence[str]) -> bool:
    """Whether the corner of a table has all dimensions in one cell: freq,unit,geo\\TIME_PERIOD."""
    return bool(first) and "," in first[0] and first[0].endswith(_CORNERS)


def with_dimensions_apart(rows: Rows) -> tuple[Rows, tuple[int, ...]]:
    """The rows of Eurostat's TSV with a column for each dimension, and the columns of the file they come from."""
    corner = next(row for row in rows if any(row))[0].rpartition("\\")[0]
    count = corner.count(",") + 1
    width = max(map(len, rows))
    apart = [row and [*_split(row[0], count), *row[1:]] for row in rows]
    return apart, (*(0 for _ in range(count)), *range(1, width))


def _split(cell: str, count: int) -> list[str]:
    """The codes of a row; the corner without the word for what stands beside it."""
    parts = (
        [part.strip() for part in cell.rpartition("\\")[0].split(",")] if cell.endswith(_CORNERS) else cell.split(",")
    )
    return [*parts[:count], *("",) * (count - len(parts))]
