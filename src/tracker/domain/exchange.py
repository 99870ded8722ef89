"""The table of figures that `track export` writes and `track import` reads back: its columns, and its escape.

Knows nothing of files. Columns are known by their names in either language, so that a workbook in Chinese comes back
into a run in English.
"""

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from tracker.domain.mapping import Role


class Column(Struct, frozen=True):
    """A column of the table: its name for programs, its heading in Chinese, and what an import takes from it.

    What only tells a reader more has the role `Role.NOTHING`.
    """

    name: str
    zh: str
    role: Role


COLUMNS: tuple[Column, ...] = (
    Column("series", "序列", Role.SERIES),
    Column("area", "地区代码", Role.NOTHING),
    Column("area_name", "地区", Role.NOTHING),
    Column("indicator", "指标", Role.NOTHING),
    Column("indicator_en", "指标英文名", Role.NOTHING),
    Column("unit", "单位", Role.UNIT),
    Column("period", "时期", Role.PERIOD),
    Column("value", "数值", Role.VALUE),
    Column("lower", "下限", Role.LOWER),
    Column("upper", "上限", Role.UPPER),
    Column("comparison", "比较", Role.COMPARISON),
    Column("tolerance", "容差", Role.TOLERANCE),
    Column("rounded_to", "修约到", Role.ROUNDED_TO),
    Column("published", "发布日期", Role.PUBLISHED),
    Column("status", "状态", Role.STATUS),
    Column("break", "口径变化", Role.BREAK),
    Column("standing", "效力", Role.NOTHING),
    Column("source", "来源", Role.SOURCE),
    Column("publisher", "发布机构", Role.PUBLISHER),
    Column("title", "标题", Role.TITLE),
    Column("url", "网址", Role.URL),
    Column("note", "备注", Role.NOTE),
)
"""In order. A figure of one number has a ``value``; one that is known as a bound has ``lower`` or ``upper`` instead."""

STRUCTURE = ("dataflow", "TRACK:FIGURES(1.0)")
"""What SDMX-CSV says in its first two columns."""
SDMX: Mapping[str, Role] = {
    "STRUCTURE": Role.NOTHING,
    "STRUCTURE_ID": Role.NOTHING,
    "ACTION": Role.ACTION,
    "FREQ": Role.NOTHING,
    "REF_AREA": Role.NOTHING,
    "INDICATOR": Role.SERIES,
    "VINTAGE": Role.NOTHING,
    "RECORD": Role.NOTHING,
    "TIME_PERIOD": Role.PERIOD,
    "OBS_VALUE": Role.VALUE,
    "OBS_STATUS": Role.NOTHING,
    "UNIT_MEASURE": Role.NOTHING,
    "UNIT_MULT": Role.NOTHING,
    "UNIT": Role.UNIT,
    "LOWER_BOUND": Role.LOWER,
    "UPPER_BOUND": Role.UPPER,
    "COMPARISON": Role.COMPARISON,
    "TOLERANCE": Role.TOLERANCE,
    "ROUNDED_TO": Role.ROUNDED_TO,
    "PUBLISHED": Role.PUBLISHED,
    "STATUS": Role.STATUS,
    "BREAK": Role.BREAK,
    "SOURCE": Role.SOURCE,
    "PUBLISHER": Role.PUBLISHER,
    "TITLE": Role.TITLE,
    "URL": Role.URL,
    "COMMENT_OBS": Role.NOTE,
}
"""The columns of SDMX-CSV 2.0 in order, and what an import takes from them."""

_ROLES = {name: column.role for column in COLUMNS for name in (column.name, column.zh)}
_SIGNATURE = frozenset({Role.SERIES, Role.PERIOD, Role.ROUNDED_TO})


def roles_of_ours(header: Sequence[str]) -> Mapping[int, Role]:
    """The roles of the columns of our table, by place; nothing where it is another table.

    Columns may stand in another order, be taken out or be put beside them.
    """
    found = {at: _ROLES[name] for at, name in enumerate(header) if name in _ROLES}
    return found if frozenset(found.values()) >= _SIGNATURE else {}


def roles_of_our_sdmx(rows: Sequence[Sequence[str]]) -> Mapping[int, Role]:
    """The same of SDMX-CSV, which is ours where it says so in the first row."""
    if len(rows) < 2 or tuple(rows[1][:2]) != STRUCTURE:
        return {}
    return {at: SDMX[name] for at, name in enumerate(rows[0]) if name in SDMX}


_BEGINS = r"(?=[\s\"']*[=+\-@＝＋－＠])"
_PLACE = r"(^|[;|\t])"
_FORMULA = re.compile(_PLACE + _BEGINS)
_GUARDED = re.compile(_PLACE + "'" + _BEGINS)


def guarded(text: str) -> str:
    """The text with an apostrophe wherever a spreadsheet would begin a formula, also one that splits at ; | or a tab.

    Apostrophes count as blanks before a formula: so a text that has one there already gets one more, and `unguarded`
    gives every text back.

    >>> guarded("=1+1"), guarded("'=1+1"), guarded("'tis so")
    ("'=1+1", "''=1+1", "'tis so")
    """
    return _FORMULA.sub(r"\1'", text)


def unguarded(text: str) -> str:
    """The text without the apostrophes that `guarded` puts in, and with all others.

    >>> unguarded("''=1+1"), unguarded("'tis so")
    ("'=1+1", "'tis so")
    """
    return _GUARDED.sub(r"\1", text) if "'" in text else text
