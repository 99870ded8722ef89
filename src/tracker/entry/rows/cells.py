"""The cells of a row: what says nothing, words, days, and the figure that stands in parts.

Knows no table; a fault says which column it is in.
"""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from math import isnan
from typing import TypeAlias, TypeVar

from tracker.domain.figure import Comparison, forms
from tracker.domain.problem import Code, Malformed, Origin, Problem, Underlined
from tracker.domain.text import printable, suggestion
from tracker.domain.wording import Words, later
from tracker.entry.proposing import at_place, keys_of, places_of
from tracker.entry.typed import Number

Row: TypeAlias = Mapping[str, object]
"""Cells by the names of their columns; None, no text and NaN say nothing."""

FIGURE = ("value", "lower", "upper", "comparison", "tolerance", "rounded_to")
"""The columns that a figure stands in."""
_Read = TypeVar("_Read")


def unknown(row: Row, columns: tuple[str, ...], origin: Origin) -> list[Problem]:
    """A problem for each column that is none of these, for a slip in a name would change what is judged."""
    return [
        Problem(
            code=Code.UNKNOWN_KEY,
            origin=origin.at(str(name)),
            said=later("the column {name!r} is unknown", name=printable(str(name))),
            advice=suggestion(str(name), columns) or later("leave it out"),
            underlined=Underlined.KEY,
        )
        for name in row
        if name not in columns
    ]


def of_column(column: str, read: Callable[[], _Read]) -> _Read:
    """What is read of a column; what is malformed says which it is in."""
    try:
        return read()
    except Malformed as fault:
        raise Malformed(fault.code, fault.said, fault.advice, key=column, reason=fault.reason) from fault


def wrong(column: str, cell: object, advice: Words) -> Malformed:
    """A cell that says nothing where it must, or is of another kind."""
    if is_blank(cell):
        return Malformed(Code.MISSING_KEY, later("there is no {column}", column=column), advice, key=column)
    said = later("{column} is {cell}, of the kind {kind}", column=column, cell=_shown(cell), kind=type(cell).__name__)
    return Malformed(Code.WRONG_TYPE, said, advice, key=column)


def _shown(cell: object) -> str:
    return str(later("a number of many digits")) if is_vast(cell) else printable(str(cell)[:40])


def is_vast(cell: object) -> bool:
    """Whether it is an integer that is not written out: Python refuses one of thousands of digits."""
    return isinstance(cell, int) and cell.bit_length() > _MOST_BITS


_MOST_BITS = 128


def is_blank(cell: object) -> bool:
    """Whether a cell says nothing: None, no text, NaN."""
    return cell is None or (isinstance(cell, str) and not cell) or (isinstance(cell, float) and isnan(cell))


def word_of(row: Row, column: str) -> str | None:
    """The text of a cell; None where it says nothing. Raises Malformed for anything but text."""
    cell = row.get(column)
    if isinstance(cell, str):
        return cell or None
    if is_blank(cell):
        return None
    raise wrong(column, cell, later("write text"))


def is_said(row: Row, column: str) -> bool:
    """Whether it is true, as a word or as such."""
    cell = row.get(column)
    if cell is True or cell is False:
        return cell
    word = word_of(row, column)
    if word not in (None, "true", "false"):
        raise wrong(column, cell, later("write true or false"))
    return word == "true"


_Cells: TypeAlias = list[Number | None]
_Numbers: TypeAlias = list[tuple[Comparison, tuple[Number, ...]]]


def numbers_of(row: Row) -> tuple[_Numbers, Number | None]:
    """A figure that stands in parts, by its comparisons; and the tolerance, where there is one."""
    comparison, rounded_to, value = word_of(row, "comparison"), word_of(row, "rounded_to"), row.get("value")
    keys: tuple[Comparison, ...]
    cells: _Cells
    if comparison is None and isinstance(value, Decimal) and all(row.get(one) is None for one in _OTHER_NUMBERS):
        keys, cells = (Comparison.VALUE,), [value, None]  # as nearly all are, and much faster
    else:
        keys, cells = _parts(row, comparison)
    if rounded_to is not None:
        cells = of_column("rounded_to", lambda: _rounded(cells, rounded_to))
    *numbers, tolerance = cells
    given = iter([one for one in numbers if one is not None])
    return [(key, tuple(next(given) for _ in _COLUMNS[key])) for key in keys], tolerance


def _parts(row: Row, comparison: str | None) -> tuple[tuple[Comparison, ...], _Cells]:
    """The comparisons, and the numbers in their order with the tolerance behind them."""
    keys = (Comparison.VALUE,) if comparison is None else keys_of(comparison)
    if not keys:
        said = later("{text!r} is no comparison", text=_shown(comparison))
        raise Malformed(Code.BAD_FIGURE, said, forms(Comparison), key="comparison")
    columns = [*(column for key in keys for column in _COLUMNS[key]), "tolerance"]
    for column in ("value", *_OTHER_NUMBERS):
        is_there = not is_blank(row.get(column))
        may_be_there = Comparison.ABOUT in keys if column == "tolerance" else column in columns
        if is_there is not may_be_there and (is_there or column != "tolerance"):
            said = (
                later("there is a {column}, and the comparison is {comparison}")
                if is_there
                else later("there is no {column}, and the comparison is {comparison}")
            )
            said = said.filled(column=column, comparison=" ".join(key.value for key in keys))
            raise Malformed(Code.BAD_FIGURE, said, _AS_EXPORTED, key=column)
    return keys, [_number(row, column) for column in columns]


_AS_EXPORTED = later("fill the columns as `track export` does")
_OTHER_NUMBERS = ("lower", "upper", "tolerance")


def _rounded(cells: _Cells, rounded_to: str) -> _Cells:
    """The numbers with the digits that were published."""
    places, known = places_of(rounded_to), sum(cell is not None for cell in cells)
    if len(places) not in (1, known):
        said = later("rounded_to has {count} numbers, and the figure another number", count=len(places))
        raise Malformed(Code.BAD_NUMBER, said, _AS_EXPORTED)
    every = iter(places * known if len(places) == 1 else places)
    return [None if cell is None else at_place(cell, next(every)) for cell in cells]


_COLUMNS: Mapping[Comparison, tuple[str, ...]] = {
    Comparison.VALUE: ("value",),
    Comparison.ABOUT: ("value",),
    Comparison.AT_LEAST: ("lower",),
    Comparison.MORE_THAN: ("lower",),
    Comparison.AT_MOST: ("upper",),
    Comparison.LESS_THAN: ("upper",),
    Comparison.BETWEEN: ("lower", "upper"),
}
"""Where the numbers of a figure stand."""


def _number(row: Row, column: str) -> Number | None:
    """A number as it was published; none where the cell says nothing."""
    cell = row.get(column)
    if isinstance(cell, Decimal) or (isinstance(cell, int) and not isinstance(cell, bool)):
        return cell
    if is_blank(cell):
        return None
    if isinstance(cell, str) and _DIGITS.fullmatch(cell):
        return Decimal(cell)
    if isinstance(cell, float):
        said = later("{column} is a float, which is seldom the number that was published", column=column)
        raise Malformed(Code.WRONG_TYPE, said, later("hand over a Decimal, or the digits as text"), key=column)
    raise wrong(column, cell, later("hand over a Decimal, or the digits as text"))


_DIGITS = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
