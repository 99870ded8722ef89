"""From rows of tables to what is declared and recorded: the columns of `track export`, and those of targets.

Targets are few and are read whole; records come series by series, so that a table of any length can be gone through.
Every fault names its row, counted from 1, and its column.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from math import isnan
from typing import TypeAlias, TypeVar

from tracker.domain.actual import Actual, Status
from tracker.domain.exchange import COLUMNS
from tracker.domain.figure import Comparison, Figure, Term, forms
from tracker.domain.period import Period, PublicDate, YearStart, read_written
from tracker.domain.problem import Code, Malformed, Origin, Problem, Underlined
from tracker.domain.register import Declared
from tracker.domain.series import Area, Kind, Series, Source
from tracker.domain.target import Target
from tracker.domain.text import printable, suggestion
from tracker.domain.unit import Amount
from tracker.domain.wording import Words, later, listed
from tracker.entry.proposing import at_place, keys_of, places_of
from tracker.entry.typed import Number
from tracker.store.building import Names, series, target
from tracker.store.checking import checked
from tracker.store.figures import Faulty
from tracker.store.shapes import NO_DEFAULTS, SeriesShape, TargetShape

Row: TypeAlias = Mapping[str, object]
"""Cells by the names of their columns; None, no text and NaN say nothing."""

_FIGURE = ("value", "lower", "upper", "comparison", "tolerance", "rounded_to")
_OF_SERIES = (
    *("area", "indicator", "indicator_en", "unit", "kind", "frequency", "release_lag_days", "grace_days", "reporting"),
    *("year_starts", "unrecorded", "projection", "skips", "releases", "calendar", "paused", "discontinued"),
    *("freshness", "signed", "context"),
)
_OF_TARGET = (
    *("series", "due", "measure", "baseline", "baseline_as_of", "from", "announced", "commitment", "supersedes"),
    *("trajectory", "method", "path", "statement", "direction"),
)
_TOLD_ALONE = ("area_name", "label", "note", "owner", "source", "tags")
TARGET_COLUMNS = ("id", *_OF_TARGET, *_FIGURE, *_OF_SERIES, *_TOLD_ALONE)
"""What a row of a target may have: its keys and those of its series, as in targets.toml, and its goal in parts."""
ACTUAL_COLUMNS = tuple(one.name for one in COLUMNS)
"""What a row of a record may have: the columns of `track export --format csv`."""
_ACTUAL_COLUMNS = frozenset(ACTUAL_COLUMNS)
_ANY_SOURCE = "rows"
"""A target needs the id of a source; of one from a row nobody asks for it."""
_Read = TypeVar("_Read")
_MANY = 4096
"""Periods and days that are kept: the rows of all series are about few."""


def declarations(rows: Iterable[Row]) -> tuple[dict[str, Declared], list[Problem]]:
    """What is declared of each series that has a target, by its id in the order of the rows; and what is wrong."""
    problems: list[Problem] = []
    about: dict[str, tuple[Origin, dict[str, object]]] = {}
    built: dict[str, Series] = {}
    areas: dict[str, Area] = {}
    targets: dict[str, Target] = {}
    own: dict[str, dict[str, Target]] = {}
    for number, row in enumerate(rows, start=1):
        origin = Origin(f"row {number} of targets")
        cells = {name: cell for name, cell in row.items() if not _is_blank(cell)}
        faults = _unknown(cells, TARGET_COLUMNS, origin)
        id, of = str(cells.get("series", "")), {key: cells[key] for key in _OF_SERIES if key in cells}
        first, said = about.setdefault(id, (origin, of))
        if first is origin:
            faults += _series(id, keys=of, origin=origin, built=built)
            name = str(cells.get("area_name", of.get("area", "")))
            areas[id] = Area(
                id=str(of.get("area", "")), name=name, name_en=None, code=None, part_of=None, origin=origin
            )
        elif said != of:
            columns = [key for key in _OF_SERIES if said.get(key) != of.get(key)]
            faults.append(_other_series(id, first=first, origin=origin, columns=columns))
        found, more = _target(cells, origin, built)
        if found is not None and targets.setdefault(found.id, found) is not found:
            more = [_twice(found.id, targets[found.id].origin, origin)]
        elif found is not None:
            own.setdefault(id, {})[found.id] = found
        problems += [*faults, *more]
    problems += _dangling(targets)
    declared = {
        id: Declared(areas={areas[id].id: areas[id]}, sources={}, series={id: one}, targets=own.get(id, {}))
        for id, one in built.items()
    }
    return declared, problems


def _series(id: str, keys: dict[str, object], origin: Origin, built: dict[str, Series]) -> list[Problem]:
    """Put a series where it is sound; else say what is wrong with it."""
    shape, faults = checked(SeriesShape, keys, origin)
    if shape is not None and id:
        try:
            built[id] = series(id=id, shape=shape, defaults=NO_DEFAULTS, origin=origin, built={})
        except Faulty as faulty:
            faults += faulty.problems
    return faults


def _target(cells: Row, origin: Origin, built: Mapping[str, Series]) -> tuple[Target | None, list[Problem]]:
    keys = {key: cells[key] for key in _OF_TARGET if key in cells}
    try:
        numbers, tolerance = _numbers(cells) if any(key in cells for key in _FIGURE) else ((), None)
    except Malformed as fault:
        return None, [fault.located(origin)]
    keys |= {one.value: of[0] if len(of) == 1 else list(of) for one, of in numbers}
    keys |= {"source": _ANY_SOURCE} | ({} if tolerance is None else {"tolerance": tolerance})
    shape, faults = checked(TargetShape, keys, origin)
    if "id" not in cells:
        faults.append(_missing("id", origin))
    if shape is None or faults or shape.series not in built:
        return None, faults
    try:
        return target(str(cells["id"]), shape, names=Names(sources={}, series=built), origin=origin), []
    except Faulty as faulty:
        return None, list(faulty.problems)


def _dangling(targets: Mapping[str, Target]) -> Iterable[Problem]:
    """A target that replaces one must stand beside it, else both would be counted."""
    for one in targets.values():
        if one.supersedes is not None and one.supersedes not in targets:
            said = later("there is no target {id!r}", id=one.supersedes)
            advice = later("hand over its row as well, or leave supersedes empty")
            origin = one.origin.at("supersedes")
            yield Problem(code=Code.UNKNOWN_REFERENCE, origin=origin, said=said, advice=advice)


def _other_series(id: str, first: Origin, origin: Origin, columns: list[str]) -> Problem:
    said = later("{series} has another {columns} in {row}", series=id, columns=listed(columns), row=first.file)
    advice = later("say the same of a series in each row")
    return Problem(code=Code.OTHER_SERIES, origin=origin.at(columns[0]), said=said, advice=advice)


def _twice(id: str, first: Origin, origin: Origin) -> Problem:
    said, advice = later("{id!r} is the id of {row}", id=id, row=first.file), later("give each target an id of its own")
    return Problem(code=Code.BAD_ID, origin=origin.at("id"), said=said, advice=advice)


def _missing(column: str, origin: Origin) -> Problem:
    said, advice = later("there is no {column}", column=column), later("fill the column in each row")
    return Problem(code=Code.MISSING_KEY, origin=origin.at(column), said=said, advice=advice, underlined=Underlined.KEY)


def _unknown(row: Row, columns: tuple[str, ...], origin: Origin) -> list[Problem]:
    """Nothing is passed over in silence: a slip in a name would change what is judged."""
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


def not_together(series: object, number: int) -> Problem:
    """The problem of a series whose rows do not follow each other, or of a row that names none."""
    origin, advice = _origin(number).at("series"), later("sort the rows by series")
    if not isinstance(series, str) or not series:
        return _wrong("series", series, later("fill the column in each row")).located(_origin(number))
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
            unknown = () if row.keys() <= _ACTUAL_COLUMNS else _unknown(row, ACTUAL_COLUMNS, _origin(number))
            self.problems += unknown
            self.found += () if unknown else (self._record(row, _origin(number)),)
        except Malformed as fault:
            self.problems.append(fault.located(_origin(number)))

    def _record(self, row: Row, origin: Origin) -> Actual:
        unit, status, about = row.get("unit"), _word(row, "status"), self._about
        if unit != about.unit.name and not _is_blank(unit):
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
            is_break=_is_said(row, "break"),
            note=_word(row, "note"),
        )

    def _source(self, row: Row) -> Source:
        cells = _word(row, "source"), _word(row, "publisher"), _word(row, "title"), _word(row, "url")
        found = self._sources.get(cells)
        if found is None:
            id, publisher, title, url = cells
            found = Source(id=id, publisher=publisher or "", title=title, published=None, url=url)
            self._sources[cells] = found
        return found


def _origin(number: int) -> Origin:
    return Origin(f"row {number} of actuals")


def _period(cell: object, starts: YearStart) -> Period:
    if not isinstance(cell, str | int) or cell == "":
        raise _wrong("period", cell, later("write text, such as 2024 or 2024-Q3"))
    return _of("period", lambda: _read_period(cell, starts))


@lru_cache(_MANY)
def _read_period(cell: str | int, starts: YearStart) -> Period:
    return starts.period(read_written(cell))


def _day(cell: object) -> PublicDate:
    if not isinstance(cell, str | date) or cell == "":
        raise _wrong("published", cell, later("write a day, a month or a year"))
    return _of("published", lambda: _read_day(cell))


@lru_cache(_MANY)
def _read_day(cell: str | date) -> PublicDate:
    return PublicDate.parse(cell)


def _of(column: str, read: Callable[[], _Read]) -> _Read:
    """What is read of a column; what is malformed says which it is in."""
    try:
        return read()
    except Malformed as fault:
        raise Malformed(fault.code, fault.said, fault.advice, key=column, reason=fault.reason) from fault


def _wrong(column: str, cell: object, advice: Words) -> Malformed:
    """A cell that says nothing where it must, or is of another kind."""
    if _is_blank(cell):
        return Malformed(Code.MISSING_KEY, later("there is no {column}", column=column), advice, key=column)
    said = later("{column} is {cell}, of the kind {kind}", column=column, cell=_shown(cell), kind=type(cell).__name__)
    return Malformed(Code.WRONG_TYPE, said, advice, key=column)


def _shown(cell: object) -> str:
    return printable(str(cell)[:40])


def _is_blank(cell: object) -> bool:
    return cell is None or (isinstance(cell, str) and not cell) or (isinstance(cell, float) and isnan(cell))


def _word(row: Row, column: str) -> str | None:
    cell = row.get(column)
    if isinstance(cell, str):
        return cell or None
    if _is_blank(cell):
        return None
    raise _wrong(column, cell, later("write text"))


def _is_said(row: Row, column: str) -> bool:
    """Whether it is true, as a word or as such."""
    cell = row.get(column)
    if cell is True or cell is False:
        return cell
    word = _word(row, column)
    if word not in (None, "true", "false"):
        raise _wrong(column, cell, later("write true or false"))
    return word == "true"


def _status(word: str) -> Status:
    try:
        return Status(word)
    except ValueError:
        ways = later("write one of {words}", words=listed(one.value for one in Status))
        raise _wrong("status", word, ways) from None


def _figure(row: Row, about: Series) -> Figure:
    """What was observed; of a milestone whether it is done."""
    if about.kind is Kind.MILESTONE:
        word = _word(row, "value")
        if word not in ("done", "not done"):
            raise _wrong("value", row.get("value"), later("write done or not done"))
        return Figure.milestone(done=word == "done")
    numbers, tolerance = _numbers(row)
    width = None if tolerance is None else Amount.read(tolerance, about.unit)
    terms = [
        Term(key, tuple(Amount.read(one, about.unit) for one in of), width if key is Comparison.ABOUT else None)
        for key, of in numbers
    ]
    return Figure.of(tuple(terms), about.signed)


_Cells: TypeAlias = list[Number | None]
_Numbers: TypeAlias = list[tuple[Comparison, tuple[Number, ...]]]


def _numbers(row: Row) -> tuple[_Numbers, Number | None]:
    """A figure that stands in parts, by its comparisons; and the tolerance, where there is one."""
    comparison, rounded_to, value = _word(row, "comparison"), _word(row, "rounded_to"), row.get("value")
    keys: tuple[Comparison, ...]
    cells: _Cells
    if comparison is None and isinstance(value, Decimal) and all(row.get(one) is None for one in _OTHER_NUMBERS):
        keys, cells = (Comparison.VALUE,), [value, None]  # as nearly all are, and much faster
    else:
        keys, cells = _parts(row, comparison)
    if rounded_to is not None:
        cells = _of("rounded_to", lambda: _rounded(cells, rounded_to))
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
        is_there = not _is_blank(row.get(column))
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
    if _is_blank(cell):
        return None
    if isinstance(cell, str) and _DIGITS.fullmatch(cell):
        return Decimal(cell)
    if isinstance(cell, float):
        said = later("{column} is a float, which is seldom the number that was published", column=column)
        raise Malformed(Code.WRONG_TYPE, said, later("hand over a Decimal, or the digits as text"), key=column)
    raise _wrong(column, cell, later("hand over a Decimal, or the digits as text"))


_DIGITS = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
