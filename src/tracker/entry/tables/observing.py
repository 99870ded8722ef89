"""The figures of a table one by one, from a plan of its columns: made when asked for, each from its row alone."""

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Mapping as Lookup

from msgspec import Struct, field

from tracker.domain.mapping import BETWEEN_TEXTS, Mapping, Meant, Role
from tracker.entry.tables.cells import CellReader, Said, power_of, said_by, unit_apart, unit_called
from tracker.entry.tables.observation import Observation
from tracker.entry.tables.periods import period_called, within
from tracker.entry.tables.roles import plain
from tracker.entry.tables.table import Exact, Table


class Figures(Struct, frozen=True):
    """A column that figures stand in; with its header's period, flags, texts that say which series, and unit.

    ``part`` is a part of the year that the row says. ``say`` is the role of those texts.
    """

    column: int
    period: str = ""
    part: str = ""
    flags: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    say: Role = Role.ABOUT
    unit: str = ""


class Plan(Struct, frozen=True):
    """How the rows from ``first`` on are read.

    ``columns`` are those of each role. In the columns of ``both`` a code and its name stand in one cell. ``filled`` are
    the cells that were merged with one above or beside them, by row and column. Of a table that is ``ours`` units are
    taken as they are written.
    """

    first: int
    width: int
    figures: tuple[Figures, ...]
    columns: Lookup[Role, tuple[int, ...]]
    both: frozenset[int]
    constants: Lookup[Role, str]
    mapping: Mapping
    reader: CellReader
    filled: Lookup[int, Lookup[int, str]] = {}
    is_ours: bool = False

    def of(self, role: Role) -> tuple[int, ...]:
        """The columns of a role."""
        return self.columns.get(role, ())


def observed(table: Table, plan: Plan) -> Iterator[Observation]:
    """The figures of a table."""
    rows = _Rows(plan, series=_series_by_texts(plan.mapping))
    for at, row in _body(table, plan):
        for one in plan.figures:
            cell = rows.value(row, one)
            if cell is not None:
                yield rows.observation(at, row=row, figures=one, value=cell[0], flags=cell[1])


def counted(table: Table, plan: Plan) -> Counter[str]:
    """What stands in the cells that could hold a figure and hold none."""
    rows, found = _Rows(plan, series={}), Counter[str]()
    for _, row in _body(table, plan):
        found.update(row[one.column] for one in plan.figures if rows.value(row, one) is None)
    return found


def _body(table: Table, plan: Plan) -> Iterator[tuple[int, Sequence[str]]]:
    """The rows that are about figures, each as long as the table is wide; SDMX's deletions are left out."""
    telling = (*(one.column for one in plan.figures), *plan.of(Role.PERIOD), *plan.of(Role.YEAR))
    deleting = plan.of(Role.ACTION)
    for at in range(plan.first, len(table.rows)):
        row = table.rows[at]
        if len(row) < plan.width:
            row = [*row, *("",) * (plan.width - len(row))]
        if at in plan.filled:
            row = [plan.filled[at].get(column, text) for column, text in enumerate(row)]
        is_deleted = any(row[column][:1].upper() == "D" for column in deleting)
        if not is_deleted and any(row[column] for column in telling):
            yield at, row


class _Subject(Struct, frozen=True):
    """Which series a figure is of, as texts, and what it is counted in."""

    series: tuple[str, ...]
    area: tuple[str, ...]
    indicator: tuple[str, ...]
    about: tuple[str, ...]
    unit: str
    power: int | None


_TEXTS = (Role.SERIES, Role.AREA, Role.INDICATOR, Role.ABOUT)
_LEFT_EMPTY = (Role.AREA, Role.INDICATOR)
"""What a row that leaves it empty may mean in any way, in a table with columns for it: the same as above, or all."""
_YES = frozenset({"1", "true", "yes", "y", "b", "break", "是", "有"})
_SeriesByTexts = dict[frozenset[str], Meant]


def _series_by_texts(mapping: Mapping) -> _SeriesByTexts:
    return {frozenset(map(plain, key.split(BETWEEN_TEXTS))): meant for key, meant in mapping.series.items()}


class _Rows(Struct, frozen=True):
    """The rows of one table, and what was found out about texts that come again."""

    plan: Plan
    series: _SeriesByTexts
    subjects: dict[tuple[str | int, ...], _Subject] = field(default_factory=dict)
    flags: dict[tuple[str, ...], Said] = field(default_factory=dict)

    def value(self, row: Sequence[str], figures: Figures) -> tuple[str, tuple[str, ...]] | None:
        """The value of a cell and the flags beside it; no value where bounds stand for it, None without a figure."""
        cell = self.plan.reader.read(row[figures.column])
        if cell.value and figures.column not in self.plan.of(Role.LOWER):
            return cell.value, cell.flags
        is_bounded = self._bound(row, Role.LOWER) or self._bound(row, Role.UPPER)
        return ("", ()) if is_bounded else None

    def observation(
        self, at: int, *, row: Sequence[str], figures: Figures, value: str, flags: tuple[str, ...]
    ) -> Observation:
        """One figure with all that its row and its header say."""
        plan, subject = self.plan, self._subject(row, figures)
        numbers = (value, self._bound(row, Role.LOWER), self._bound(row, Role.UPPER))
        said = self._said((*flags, *figures.flags, *self._words(row, Role.STATUS)))
        return Observation(
            row=at,
            column=figures.column,
            period=figures.period or self._period(row, figures.part),
            value=value,
            series=subject.series,
            area=subject.area,
            indicator=subject.indicator,
            about=subject.about,
            unit="%" if value.endswith(("%", "％")) else subject.unit,
            power=subject.power,
            lower=numbers[1],
            upper=numbers[2],
            comparison=self._word(row, Role.COMPARISON),
            tolerance=self._bound(row, Role.TOLERANCE),
            rounded_to=self._word(row, Role.ROUNDED_TO),
            status=said.status,
            is_break=said.is_break or any(row[column].lower() in _YES for column in plan.of(Role.BREAK)),
            published=self._word(row, Role.PUBLISHED),
            source=self._word(row, Role.SOURCE),
            publisher=self._word(row, Role.PUBLISHER),
            title=self._word(row, Role.TITLE),
            url=self._word(row, Role.URL),
            note="; ".join((*self._words(row, Role.NOTE), *(f"flag {one}" for one in said.unknown))),
            is_exact=any(isinstance(one, Exact) for one in numbers),
        )

    def _bound(self, row: Sequence[str], role: Role) -> str:
        return next((self.plan.reader.read(row[column]).value for column in self.plan.of(role)), "")

    def _word(self, row: Sequence[str], role: Role) -> str:
        """What the row says, else what holds for all rows."""
        return next((row[column] for column in self.plan.of(role) if row[column]), self.plan.constants.get(role, ""))

    def _words(self, row: Sequence[str], role: Role) -> tuple[str, ...]:
        """The same of what several columns may say."""
        found = tuple(row[column] for column in self.plan.of(role) if row[column])
        return found or ((self.plan.constants[role],) if role in self.plan.constants else ())

    def _said(self, flags: tuple[str, ...]) -> Said:
        if flags not in self.flags:
            self.flags[flags] = said_by(flags, self.plan.mapping.flags)
        return self.flags[flags]

    def _period(self, row: Sequence[str], part: str) -> str:
        if part:
            year = next((row[one] for one in self.plan.of(Role.YEAR)), "") or self._word(row, Role.PERIOD)
            return within(year, part) if year else ""
        for column in self.plan.of(Role.YEAR):
            for kind in (Role.MONTH, Role.QUARTER):
                part = next((row[one] for one in self.plan.of(kind)), "")
                if part and row[column]:
                    return within(row[column], part, kind.value)
            return period_called(row[column])
        return period_called(self._word(row, Role.PERIOD))

    # Which series

    def _subject(self, row: Sequence[str], figures: Figures) -> _Subject:
        plan = self.plan
        key: tuple[str | int, ...] = (
            figures.column,
            *(row[column] for role in (*_TEXTS, Role.UNIT, Role.SCALE) for column in plan.of(role)),
        )
        known = self.subjects.get(key)
        if known is None:
            known = self.subjects[key] = self._found_subject(row, figures)
        return known

    def _found_subject(self, row: Sequence[str], figures: Figures) -> _Subject:
        texts = {role: tuple(dict.fromkeys(self._texts(row, role))) for role in _TEXTS}
        texts[figures.say] += figures.texts
        bare, unit_in_name = _units_apart(texts)
        meant = self._meant(frozenset(plain(text) for every in bare.values() for text in every))
        unit, power = self._counted_in(row, figures.unit or unit_in_name, meant)
        if meant is not None:
            return _Subject(series=(meant.series,), area=(), indicator=(), about=(), unit=unit, power=power)
        if not bare[Role.SERIES]:
            bare |= {role: ("",) for role in _LEFT_EMPTY if self.plan.of(role) and not bare[role]}
        bare[Role.ABOUT] = tuple(dict.fromkeys(unit_apart(text)[0] for text in texts[Role.ABOUT]))
        series, area, indicator, about = (bare[role] for role in _TEXTS)
        return _Subject(series=series, area=area, indicator=indicator, about=about, unit=unit, power=power)

    def _texts(self, row: Sequence[str], role: Role) -> Iterator[str]:
        columns = [column for column in self.plan.of(role) if row[column]]
        if not columns and role in self.plan.constants:
            yield self.plan.constants[role]
        for column in columns:
            code, between, name = row[column].partition(": ")
            yield from (code, name) if between and column in self.plan.both else (row[column],)

    def _meant(self, texts: frozenset[str]) -> Meant | None:
        """The series that the mapping names: by most of the texts, and by no others that say as much."""
        fitting = [(len(key), meant) for key, meant in self.series.items() if key <= texts]
        most = max((count for count, _ in fitting), default=0)
        best = [meant for count, meant in fitting if count == most]
        return best[0] if len(best) == 1 else None

    def _counted_in(self, row: Sequence[str], unit: str, meant: Meant | None) -> tuple[str, int | None]:
        """The unit, and the power of ten besides. A scale nobody can read stays before the unit: it fits none then."""
        plan = self.plan
        in_row = next((row[column] for column in plan.of(Role.UNIT) if row[column]), "")
        written = unit or in_row or plan.constants.get(Role.UNIT, "")
        name = plan.mapping.units.get(written, written if plan.is_ours else unit_called(written))
        scale = self._word(row, Role.SCALE)
        power = power_of(scale) if scale else None
        if scale and power is None:
            name = f"{scale} {name}".strip()
        if meant is None:
            return name, power
        return (name if meant.unit is None else meant.unit), (power if meant.scale is None else meant.scale)


def _units_apart(texts: dict[Role, tuple[str, ...]]) -> tuple[dict[Role, tuple[str, ...]], str]:
    """The names also without the unit that stands in brackets behind them, and that unit."""
    found: dict[Role, tuple[str, ...]] = {}
    unit = ""
    for role, every in texts.items():
        apart = [unit_apart(text) for text in every]
        unit = unit or next((one for _, one in apart if one), "")
        found[role] = tuple(dict.fromkeys((*every, *(name for name, _ in apart))))
    return found, unit
