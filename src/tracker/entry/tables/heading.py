"""Where the header of a table is: behind its title lines, in one row or several, with a row of units or without."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from tracker.domain.mapping import Mapping
from tracker.entry.tables.cells import NOTHING, is_unit, unit_called
from tracker.entry.tables.periods import headed, is_part, is_period, periods_in
from tracker.entry.tables.roles import plain, roles_of
from tracker.entry.tables.table import Form, Table

_LOOKED_AT = 80
_ROWS_ABOVE = 3
_ROWS_BELOW = 4
_FIGURE = re.compile(
    r"(?:[≥≤<>=~≈±+\-−–(（$€£¥￥\s]|US|超过?|突破|约|近|逾|达到?)*"
    r"\d[\d\s.,]*\s*(?:[%％‰]|[十百千万亿]{0,3}[余多]?[元吨人户家个米里亩瓦天台件项]?[以左]?[上右内下]?\+?)"
    r"\s*(?:[-–~至到]\s*\d[\d.,]*\s*[%％]?)?\s*(?:[(（\[]?[A-Za-z*†‡]{1,4}[)）\]]?)?\s*[)）]?",
)
_TITLE_UNIT = re.compile(r"(?:计量)?(?:单位|\bunits?)\s*[:：]\s*([^)）\]】\s;；,，]+)", re.IGNORECASE)


class Head(Struct, frozen=True):
    """The rows of a header, from ``first`` up to the first row of the ``body``; 0 and 0 where there is none.

    ``texts`` are those of each column, from above, without its units; ``units`` the unit a row of units has for it.
    """

    first: int
    body: int
    texts: tuple[tuple[str, ...], ...]
    units: tuple[str, ...]


def is_figure(text: str) -> bool:
    """Whether a cell may hold a figure; words with a number in them do not."""
    return len(text) < _LONGEST_FIGURE and _FIGURE.fullmatch(text) is not None


_LONGEST_FIGURE = 60


def head_of(table: Table, mapping: Mapping) -> Head:
    """The header of a table."""
    main = 0 if table.form is Form.TRACK else _main(table, mapping)
    if main is None:
        return Head(first=0, body=0, texts=((),) * table.width, units=("",) * table.width)
    first, body = (0, 1) if table.form is Form.TRACK else (_first(table, main), _body(table, main))
    rows = [_filled(table, row, is_last=row == body - 1) for row in range(first, body)]
    units = [row for row in rows[main - first + 1 :] if _is_of_units(row)]
    named = [row for row in rows if row not in units]
    return Head(
        first=first,
        body=body,
        texts=tuple(_texts(named, column) for column in range(table.width)),
        units=tuple(
            next((unit_called(_bare(row[column])) for row in units if row[column]), "") for column in range(table.width)
        ),
    )


def _main(table: Table, mapping: Mapping) -> int | None:
    """The row that says most of what columns are."""
    rows = table.rows[:_LOOKED_AT]
    if mapping.header is not None:
        return min(mapping.header, len(table.rows)) - 1
    wanted = {plain(name) for names in mapping.columns.values() for name in names if len(name) > len("XFD")}
    scores = [(len(wanted & set(map(plain, row))) * 100 + _score(table, at)) for at, row in enumerate(rows)]
    best = max(scores, default=0)
    return scores.index(best) if best else _worded(table)


def _score(table: Table, at: int) -> int:
    """How many cells of a row are names of roles, or the periods of columns."""
    cells = [one for one in table.rows[at] if one]
    if len(cells) < min(2, table.width):
        return 0
    names = sum(1 for one in cells if roles_of(one))
    return names + len(_periods(table, at, least=1 if names else 2))


def _periods(table: Table, at: int, least: int) -> set[str]:
    """The periods at the head of columns; none where a row beside it has periods there too, as records have."""
    found = {column: one.period for column, text in enumerate(table.rows[at]) if (one := headed(text)) is not None}
    if len(set(found.values())) < least:
        return set()
    beside = [row for row in table.rows[max(0, at - 1) : at] if row]
    beside += [row for row in table.rows[at + 1 : at + 4] if any(row)][:1]
    alike = max((sum(is_period(row[one]) for one in found if one < len(row)) for row in beside), default=0)
    return set() if alike * 2 > len(found) else set(found.values())


def _worded(table: Table) -> int | None:
    """The first row of words alone above a row with a figure."""
    for at, row in enumerate(table.rows[: _LOOKED_AT - 1]):
        cells = [one for one in row if one]
        is_cornered = bool(cells) and not row[0]
        if (is_cornered or len(cells) >= min(2, table.width)) and not any(map(_is_of_body, cells)):
            return at if any(map(is_figure, table.rows[at + 1] if at + 1 < len(table.rows) else ())) else None
    return None


def _is_of_body(text: str) -> bool:
    return is_figure(text) or is_period(text)


def _first(table: Table, main: int) -> int:
    """The first row of the header: those above that span columns, or have periods, belong to it."""
    first = main
    while first > max(0, main - _ROWS_ABOVE) and _is_above(table, first - 1, main):
        first -= 1
    return first


def _is_above(table: Table, at: int, main: int) -> bool:
    row, width = table.rows[at], len(table.rows[main])
    filled = [column for column, text in enumerate(row) if text]
    if not filled:
        return False
    spans = [one for one in table.merged if one.top == at and one.left < one.right]
    if any(one.right - one.left + 1 < width - 1 for one in spans):
        return True
    if any(headed(row[column]) for column in filled if column):
        return True
    return len(filled) > 1 and filled[-1] * 2 >= width and len(filled) < width


def _body(table: Table, main: int) -> int:
    """The first row below the header."""
    at = main + 1
    while at < min(len(table.rows), main + 1 + _ROWS_BELOW) and _is_below(table, at):
        at += 1
    return at


def _is_below(table: Table, at: int) -> bool:
    """Whether a row below names columns still: their units, their quarters, the parts of what stands above."""
    cells = [one for one in table.rows[at] if one]
    if not cells:
        return True
    if len(_periods(table, at, least=2)) > 1 and not table.cell(at, 0):
        return True
    if len(cells) < 2 and len(table.rows[at]) > 1:
        return is_unit(_bare(cells[0])) and not table.cell(at, 0)
    parts = sum(map(is_part, cells))
    is_named = all(map(is_unit, map(_bare, cells))) or parts * 2 > len(cells) or not table.cell(at, 0)
    return is_named and not any(_is_of_body(one) or one.lower() in NOTHING for one in cells if not is_part(one))


def _bare(text: str) -> str:
    """A unit without the brackets it may stand in."""
    return text.strip("()（）[]【】 ").removeprefix("单位").lstrip(":： ")


def _is_of_units(row: Sequence[str]) -> bool:
    cells = [one for one in row if one]
    return bool(cells) and all(is_unit(_bare(one)) for one in cells)


def _filled(table: Table, at: int, *, is_last: bool) -> list[str]:
    """A row of the header, with what stands over several columns over each of them."""
    row = [table.cell(at, column) for column in range(table.width)]
    for span in table.merged:
        if span.top <= at <= span.bottom:
            end = min(span.right + 1, table.width)
            row[span.left : end] = [table.cell(span.top, span.left)] * (end - span.left)
    return (
        row
        if is_last or any(one.top == at and one.left < one.right for one in table.merged)
        else _carried(table, row, at)
    )


def _carried(table: Table, row: list[str], at: int) -> list[str]:
    """The same where no cells are merged: what stands first over columns that are named below is over all of them."""
    below = table.rows[at + 1]
    for column in range(1, len(row)):
        if not row[column] and row[column - 1] and column < len(below) and below[column]:
            row[column] = row[column - 1]
    return row


def _texts(rows: Sequence[Sequence[str]], column: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row[column] for row in rows if row[column]))


def titles(table: Table, head: Head) -> Iterator[str]:
    """The cells above the header."""
    for row in table.rows[: head.first]:
        yield from (one for one in row if one)


def unit_of_title(table: Table, head: Head) -> str:
    """The unit that a line above the header says for all figures; nothing where there is none, or no one."""
    found = {one[1] for text in titles(table, head) for one in _TITLE_UNIT.finditer(text)}
    unit = next(iter(found), "")
    return unit_called(unit) if len(found) == 1 and is_unit(unit) else ""


def year_of_title(table: Table, head: Head) -> str:
    """The one year that the lines above the header speak of; nothing where there is none, or several."""
    found = {year[0] for text in titles(table, head) for one in periods_in(text) if (year := _YEAR.search(one))}
    return next(iter(found)) if len(found) == 1 else ""


_YEAR = re.compile(r"\d{4}", re.ASCII)


def period_of_title(table: Table, head: Head) -> str:
    """The one period that the lines above the header speak of; nothing where there is none, or several."""
    found = {one for text in titles(table, head) for one in periods_in(text)}
    return next(iter(found)) if len(found) == 1 else ""
