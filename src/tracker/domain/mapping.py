"""How a table from elsewhere is read: which column says what, what holds for every row, which text is which series.

Knows no table. Kept in a file under imports/, or given with a command.
"""

from collections.abc import Mapping as Table
from collections.abc import Set as AbstractSet
from enum import Enum

from msgspec import Struct

from tracker.domain.actual import Status


class Role(Enum):
    """What the cells of a column say."""

    SERIES = "series"
    AREA = "area"
    INDICATOR = "indicator"
    ABOUT = "about"
    """Something else that tells one series from another: a sex, an age, an industry."""
    UNIT = "unit"
    SCALE = "scale"
    """A power of ten, or its name: 6, 6: Millions, 万."""
    PERIOD = "period"
    YEAR = "year"
    MONTH = "month"
    QUARTER = "quarter"
    VALUE = "value"
    LOWER = "lower"
    UPPER = "upper"
    COMPARISON = "comparison"
    TOLERANCE = "tolerance"
    """How far from the figure the number may be: the 50 of 1400±50."""
    ROUNDED_TO = "rounded_to"
    """The value of the last digit that was published: 0.01 for 24.10, 10000 for 3万."""
    PUBLISHED = "published"
    SOURCE = "source"
    PUBLISHER = "publisher"
    TITLE = "title"
    URL = "url"
    STATUS = "status"
    BREAK = "break"
    NOTE = "note"
    ACTION = "action"
    """What SDMX has done with a row: D takes it back."""
    NOTHING = "nothing"
    """The column is left out."""

    __hash__ = object.__hash__  # asked for each cell of a table

    @property
    def may_be_several(self) -> bool:
        """Whether more than one column may say it, as a code and a name do."""
        return self in _SEVERAL

    @property
    def may_be_constant(self) -> bool:
        """Whether it may be given for all rows at once."""
        return self in CONSTANT


_SEVERAL = frozenset({Role.SERIES, Role.AREA, Role.INDICATOR, Role.ABOUT, Role.NOTE, Role.STATUS, Role.NOTHING})
CONSTANT = (
    Role.SERIES,
    Role.AREA,
    Role.INDICATOR,
    Role.UNIT,
    Role.SCALE,
    Role.PERIOD,
    Role.PUBLISHED,
    Role.SOURCE,
    Role.PUBLISHER,
    Role.TITLE,
    Role.URL,
    Role.STATUS,
    Role.NOTE,
)
"""What may be given for all rows at once."""


class Meaning(Enum):
    """What a flag beside a figure says of it."""

    PROVISIONAL = "provisional"
    REVISED = "revised"
    FINAL = "final"
    ESTIMATED = "estimated"
    FORECAST = "forecast"
    BREAK = "break"
    NORMAL = "normal"
    """Nothing: the figure is as any other."""

    @property
    def status(self) -> Status | None:
        """The status it gives a record; None for what is no status."""
        return None if self in (Meaning.BREAK, Meaning.NORMAL) else Status(self.value)


class Meant(Struct, frozen=True):
    """A series that texts of a table stand for, with the unit and the power of ten its figures have there."""

    series: str
    unit: str | None = None
    scale: int | None = None


class Mapping(Struct, frozen=True):
    """What is said about a table besides what it says itself.

    ``columns`` are named by header, by letter (C) or by number from 1. ``series`` has texts of rows, several of one row
    joined with " | ", and the series they stand for. ``units`` has what the table writes for units, ``nothing`` the
    cells that hold no figure besides the usual ones, ``flags`` marks beside figures. ``header`` is the row of the
    header, from 1.
    """

    columns: Table[Role, tuple[str, ...]] = {}
    constants: Table[Role, str] = {}
    series: Table[str, Meant] = {}
    units: Table[str, str] = {}
    nothing: AbstractSet[str] = frozenset()
    flags: Table[str, Meaning] = {}
    sheet: str | None = None
    encoding: str | None = None
    header: int | None = None
    decimal_comma: bool | None = None


BETWEEN_TEXTS = " | "
"""What stands between the texts of a row that name a series together."""
NO_MAPPING = Mapping()
