"""From rows to records, series by series, so that a table of any length can be gone through.

Every fault names its row, counted from 1, and its column.
"""

from datetime import date
from functools import lru_cache

from tracker.domain.actual import Actual, Status
from tracker.domain.exchange import COLUMNS
from tracker.domain.figure import Comparison, Figure, Term
from tracker.domain.period import Period, PublicDate, YearStart, read_written
from tracker.domain.problem import Code, Malformed, Origin, Problem
from tracker.domain.series import Kind, Series, Source
from tracker.domain.text import printable
from tracker.domain.unit import Amount
from tracker.domain.wording import later, listed
from tracker.entry.rows.cells import Row, is_blank, is_said, is_vast, numbers_of, of_column, unknown, word_of, wrong

ACTUAL_COLUMNS = tuple(one.name for one in COLUMNS)
"""What a row of a record may have: the columns of `track export --format csv`."""
_ACTUAL_COLUMNS = frozenset(ACTUAL_COLUMNS)
_MANY = 4096
"""Periods and days that are kept: the rows of all series are about few."""


def not_together(series: object, number: int) -> Problem:
    """The problem of a series whose rows do not follow each other, or of a row that names none."""
    origin, advice = _origin(number).at("series"), later("sort the rows by series")
    if not isinstance(series, str) or not series:
        return wrong("series", series, later("fill the column in each row")).located(_origin(number))
    said = later("the rows of {series} do not stand together", series=printable(series))
    return Problem(code=Code.DUPLICATE_FILE, origin=origin, said=said, advice=advice)


class Records:
    """The records of one series, from its rows; what many rows say alike is read once.

    ``found`` are those that can be used, in the order of the rows, and ``problems`` what is wrong with the others.
    """

    def __init__(self, about: Series) -> None:
        self.found: list[Actual] = []
        self.problems: list[Problem] = []
        self._about = about
        self._sources: dict[tuple[str | None, ...], Source] = {}

    def take(self, number: int, row: Row) -> None:
        """Read one row, or note what is wrong with it."""
        try:
            others = () if row.keys() <= _ACTUAL_COLUMNS else unknown(row, ACTUAL_COLUMNS, _origin(number))
            self.problems += others
            self.found += () if others else (self._record(row, _origin(number)),)
        except Malformed as fault:
            self.problems.append(fault.located(_origin(number)))

    def _record(self, row: Row, origin: Origin) -> Actual:
        unit, status, about = row.get("unit"), word_of(row, "status"), self._about
        if unit != about.unit.name and not is_blank(unit):
            if not isinstance(unit, str):
                raise wrong("unit", unit, later("write text"))
            said = later("the unit is {unit}, and that of the series {own}", unit=unit, own=about.unit.name)
            raise Malformed(Code.OTHER_UNIT, said, later("hand over figures in the unit of the series"), key="unit")
        is_told = about.is_projection and status == Status.FORECAST.value
        return Actual(
            period=_period(row.get("period"), about.calendar.year_starts),
            figure=_figure(row, about),
            published=_day(row.get("published")),
            source=self._source(row),
            origin=origin,
            status=None if status is None or is_told else _status(status),
            is_break=is_said(row, "break"),
            note=word_of(row, "note"),
        )

    def _source(self, row: Row) -> Source:
        cells = word_of(row, "source"), word_of(row, "publisher"), word_of(row, "title"), word_of(row, "url")
        found = self._sources.get(cells)
        if found is None:
            id, publisher, title, url = cells
            found = Source(id=id, publisher=publisher or "", title=title, published=None, url=url)
            self._sources[cells] = found
        return found


def _origin(number: int) -> Origin:
    return Origin(f"row {number} of actuals")


def _period(cell: object, starts: YearStart) -> Period:
    if not isinstance(cell, str | int) or cell == "" or is_vast(cell):
        raise wrong("period", cell, later("write text, such as 2024 or 2024-Q3"))
    return of_column("period", lambda: _read_period(cell, starts))


@lru_cache(_MANY)
def _read_period(cell: str | int, starts: YearStart) -> Period:
    return starts.period(read_written(cell))


def _day(cell: object) -> PublicDate:
    if not isinstance(cell, str | date) or cell == "":
        raise wrong("published", cell, later("write a day, a month or a year"))
    return of_column("published", lambda: _read_day(cell))


@lru_cache(_MANY)
def _read_day(cell: str | date) -> PublicDate:
    return PublicDate.parse(cell)


def _status(word: str) -> Status:
    try:
        return Status(word)
    except ValueError:
        ways = later("write one of {words}", words=listed(one.value for one in Status))
        raise wrong("status", word, ways) from None


def _figure(row: Row, about: Series) -> Figure:
    """What was observed; of a milestone whether it is done."""
    if about.kind is Kind.MILESTONE:
        word = word_of(row, "value")
        if word not in ("done", "not done"):
            raise wrong("value", row.get("value"), later("write done or not done"))
        return Figure.milestone(done=word == "done")
    numbers, tolerance = numbers_of(row)
    width = None if tolerance is None else Amount.read(tolerance, about.unit)
    terms = [
        Term(key, tuple(Amount.read(one, about.unit) for one in of), width if key is Comparison.ABOUT else None)
        for key, of in numbers
    ]
    return Figure.of(tuple(terms), about.signed)
