"""A table as a reader sees it: rows of cells as text, and where each of them stands."""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import force_setattr

from tracker.domain.mapping import Role
from tracker.domain.text import printable
from tracker.domain.wording import Sentence, later, say
from tracker.entry.refusal import NotRead

MAX_BYTES = 64 * 1024 * 1024
MAX_ROWS = 500_000
MAX_CELLS = 5_000_000
MAX_COLUMNS = 16_384
MAX_CELL = 32_767


class Form(Enum):
    """What kind of table it is, told by its content."""

    TRACK = "track export"
    CSV = "CSV"
    TSV = "TSV"
    WORKBOOK = "xlsx"
    SDMX_CSV = "SDMX-CSV"
    EUROSTAT_CSV = "Eurostat CSV"
    EUROSTAT_TSV = "Eurostat TSV"
    WORLD_BANK = "World Bank"
    STATS_GOV_CN = "stats.gov.cn"
    JSON_STAT = "JSON-stat"

    @property
    def has_codes(self) -> bool:
        """Whether its columns are dimensions of a data structure, with codes."""
        return self in (Form.SDMX_CSV, Form.EUROSTAT_CSV, Form.EUROSTAT_TSV, Form.JSON_STAT)

    @property
    def has_points(self) -> bool:
        """Whether its numbers are written by programs, with a point before decimals."""
        return self.has_codes or self in (Form.TRACK, Form.WORLD_BANK, Form.STATS_GOV_CN)


class Exact(str):
    """A number that a program wrote, with a point before decimals, whatever people write in texts beside it."""

    __slots__ = ()


class Span(NamedTuple):
    """Cells that are one: first and last row and column, from 0."""

    top: int
    left: int
    bottom: int
    right: int


class Table(Struct, frozen=True):
    """Rows of cells as text, as they are shown but with all their digits; rows and columns count from 0.

    A row may be shorter than others. ``name`` is what the file is called. ``notes`` are
    about how it was read, ``doubts`` whether it was read right.
    ``hints`` are the roles of columns that the form itself tells. ``columns`` are the columns of the file that those of
    the table come from, where they differ.
    """

    rows: Sequence[Sequence[str]]
    form: Form
    name: str = ""
    sheet: str | None = None
    notes: tuple[Sentence, ...] = ()
    doubts: tuple[Sentence, ...] = ()
    merged: tuple[Span, ...] = ()
    hints: Mapping[int, Role] = {}
    columns: tuple[int, ...] = ()
    width: int = 0
    """The columns of its longest row. Never given, but counted."""

    def __post_init__(self) -> None:
        force_setattr(self, "width", max(map(len, self.rows), default=0))

    def cell(self, row: int, column: int) -> str:
        """What stands there; nothing beyond the end of a row."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else ""

    def place(self, row: int, column: int) -> str:
        """Where a cell stands, as its program names it: row 12, column C; Figures!C12."""
        if self.form is Form.JSON_STAT:
            return say("value {number}", number=row)
        if self.sheet is not None:
            return f"{printable(self.sheet)}!{self.letter(column)}{row + 1}"
        return say("row {row}, column {column}", row=row + 1, column=self.letter(column))

    def letter(self, column: int) -> str:
        """The letter of a column of the file: A, Z, AA."""
        return letters(self.columns[column] if column < len(self.columns) else column)


def letters(column: int) -> str:
    """The name of a column, counted from 0, in a workbook.

    >>> letters(0), letters(25), letters(26)
    ('A', 'Z', 'AA')
    """
    name, rest = "", column + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        name = chr(65 + letter) + name
    return name


def column_of(name: str) -> int:
    """The column, counted from 0, that letters name.

    >>> column_of("A"), column_of("AA")
    (0, 26)
    """
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - 64
    return number - 1


class Untabled(NotRead):
    """Bytes that are no table that can be read."""


def too_large(said: Sentence) -> Untabled:
    """The refusal of a table that is larger than anyone takes figures from."""
    return Untabled(said, later("take the rows and columns that are needed into a file of their own"))


def refuse_many(rows: int, cells: int) -> None:
    """Raise Untabled beyond what a table may have."""
    if rows > MAX_ROWS:
        raise too_large(later("the table has more than {most} rows", most=f"{MAX_ROWS:,}"))
    if cells > MAX_CELLS:
        raise too_large(later("the table has more than {most} cells", most=f"{MAX_CELLS:,}"))
