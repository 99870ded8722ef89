"""What a table is about: the shape it has, what each column says, what is missing, and its figures one by one."""

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import Enum

from msgspec import Struct

from tracker.domain.mapping import CONSTANT, NO_MAPPING, Mapping, Role
from tracker.domain.text import printable
from tracker.domain.wording import Sentence, any_of, later, later_of
from tracker.entry.tables.assigning import Assigned, Missing, assigned, header_of
from tracker.entry.tables.cells import NOTHING, CellReader, unit_apart
from tracker.entry.tables.heading import Head, head_of, is_figure, period_of_title, unit_of_title, year_of_title
from tracker.entry.tables.labels import with_labels
from tracker.entry.tables.observation import Observation
from tracker.entry.tables.observing import Figures, Plan, counted, observed
from tracker.entry.tables.periods import Headed, headed, is_part, is_period, is_year
from tracker.entry.tables.roles import stem_of
from tracker.entry.tables.table import Form, Table

_LOOKED_AT = 200


class Shape(Enum):
    """What a row is."""

    ROWS = "a row a figure"
    PERIODS = "a column a period"
    SERIES = "a column a series"


class Column(Struct, frozen=True):
    """A column: its letter, its header, and what it says; without a role it holds the figures of a period or series.

    ``period`` and ``unit`` are those of its header.
    """

    index: int
    letter: str
    header: str
    role: Role
    period: str = ""
    unit: str = ""


class Understanding(Struct, frozen=True):
    """A table that is understood, as far as it is: with what is ``missing`` there are no observations to rely on.

    ``header`` are the rows of the header: from the first, counted from 0, up to the first row of figures. ``constants``
    hold for all figures: those of the mapping, and the unit of the table's title. ``notes`` are doubts.
    """

    table: Table
    mapping: Mapping
    shape: Shape
    header: tuple[int, int]
    columns: tuple[Column, ...]
    constants: dict[Role, str]
    missing: tuple[Missing, ...]
    notes: tuple[Sentence, ...]
    plan: Plan

    @property
    def is_complete(self) -> bool:
        """Whether all is there that a record needs."""
        return not any(one.is_needed for one in self.missing)

    def observations(self) -> Iterator[Observation]:
        """The figures in the order of rows, then columns, made as they are asked for."""
        return observed(self.table, self.plan)

    def column(self, row: int, roles: Iterable[Role]) -> int | None:
        """The column in which a row says something of some roles, else the first for them; None without one."""
        columns = [column for role in roles for column in self.plan.of(role)]
        cells = self.table.rows[row]
        saying = (column for column in columns if column < len(cells) and cells[column])
        return next(saying, columns[0] if columns else None)

    def nothing(self) -> Counter[str]:
        """How often cells where a figure could be say that there is none, by what they say."""
        return counted(self.table, self.plan)


def understood(table: Table, mapping: Mapping = NO_MAPPING) -> Understanding:
    """What a table is about, by its headers, its cells and what is said about it. Never raises."""
    table = table if table.form is Form.TRACK else with_labels(table)
    head = head_of(table, mapping)
    found = assigned(table, head, mapping)
    sample = _Sample(table, head)
    shape = _shape(found, sample)
    roles = _completed(table, sample, found=found, shape=shape)
    constants = _constants(table, head, mapping=mapping, found=found)
    figures = tuple(_figures(head, sample=sample, found=found, shape=shape, roles=roles))
    columns = _by_role(table, sample, roles)
    filled = _filled(table, head, figures)
    above = _years_above(table, head, columns=columns, filled=filled)
    plan = Plan(
        first=head.body,
        width=table.width,
        figures=figures,
        columns=columns,
        both=_both(table, head),
        constants=constants,
        mapping=mapping,
        reader=CellReader(nothing=mapping.nothing, marks=tuple(mapping.flags), has_codes=table.form.has_codes),
        filled={at: filled.get(at, {}) | above.get(at, {}) for at in (*filled, *above)},
        is_ours=table.form is Form.TRACK,
    )
    return Understanding(
        table=table,
        mapping=mapping,
        shape=shape,
        header=(head.first, head.body),
        columns=tuple(_columns(table, head, roles=roles, figures=figures)),
        constants=constants,
        missing=(
            *found.missing,
            *_missing(table, head, found=found, plan=plan),
            *_header_again(table, head, plan),
        ),
        notes=(
            *table.notes,
            *_left_out(table, head, sample=sample, found=found, roles=roles),
            *_said_above(len(above)),
        ),
        plan=plan,
    )


class _Sample(Struct, frozen=True):
    """The first rows of figures: what kind of cells the columns have."""

    table: Table
    head: Head

    def cells(self, column: int) -> list[str]:
        """The cells of a column that say something."""
        end = min(len(self.table.rows), self.head.body + _LOOKED_AT)
        return [text for at in range(self.head.body, end) if (text := self.table.cell(at, column))]

    def has_figures(self, column: int) -> bool:
        """Whether most of what a column says may be figures."""
        cells = self.cells(column)
        figures = [one for one in cells if is_figure(one) and not _is_joined(one)]
        return bool(figures) and sum(one.lower() in NOTHING for one in cells) + len(figures) > len(cells) / 2

    def has_periods(self, column: int) -> bool:
        """Whether most of what a column says are periods."""
        cells = self.cells(column)
        return sum(map(is_period, cells)) > len(cells) / 2

    def has_years(self, column: int) -> bool:
        """Whether most of what a column says are years alone."""
        cells = self.cells(column)
        return sum(map(is_year, cells)) > len(cells) / 2

    def says(self, column: int) -> bool:
        """Whether any row says something; told by all of them."""
        return any(self.table.cell(at, column) for at in range(self.head.body, len(self.table.rows)))

    def varies(self, column: int) -> bool:
        """Whether not all rows say the same; told by all of them."""
        first = self.table.cell(self.head.body, column) if self.head.body < len(self.table.rows) else ""
        return any(self.table.cell(at, column) not in (first, "") for at in range(self.head.body, len(self.table.rows)))


def _is_joined(text: str) -> bool:
    """Whether digits may be a code: they begin with a zero."""
    return text.isdecimal() and len(text) > 1 and text[0] == "0"


_VALUES = (Role.VALUE, Role.LOWER, Role.UPPER)
_TEXTS = (Role.SERIES, Role.AREA, Role.INDICATOR, Role.ABOUT)


def _shape(found: Assigned, sample: _Sample) -> Shape:
    has_period = any(found.of(role) for role in (Role.PERIOD, Role.YEAR))
    if found.periods and not has_period:
        return Shape.PERIODS
    if any(found.of(role) for role in _VALUES):
        return Shape.ROWS
    if found.parts and all(map(sample.has_years, _columns_of_periods(found, sample))):
        return Shape.PERIODS
    if (has_period or _column_of_periods(found, sample) is not None) and any(_figure_columns(found, sample)):
        return Shape.SERIES
    return Shape.ROWS


def _columns_of_periods(found: Assigned, sample: _Sample) -> Iterator[int]:
    """The columns that say periods, or years."""
    yield from (*found.of(Role.PERIOD), *found.of(Role.YEAR))
    other = _column_of_periods(found, sample)
    yield from () if other is None else (other,)


def _column_of_periods(found: Assigned, sample: _Sample) -> int | None:
    """The column that must be the periods although its header leaves it open, or is none: there is no other."""
    if found.of(Role.PERIOD) or found.of(Role.YEAR):
        return None
    open_ones = [column for column, roles in found.doubtful.items() if Role.PERIOD in roles]
    nameless = [0] if 0 not in found.roles and 0 not in found.periods else []
    return next((column for column in (*open_ones, *nameless) if sample.has_periods(column)), None)


def _figure_columns(found: Assigned, sample: _Sample) -> Iterator[int]:
    """The columns without a role that hold figures."""
    periods = _column_of_periods(found, sample)
    for column in range(sample.table.width):
        is_free = column not in found.roles and column not in found.doubtful and column != periods
        if is_free and sample.has_figures(column):
            yield column


def _completed(table: Table, sample: _Sample, *, found: Assigned, shape: Shape) -> dict[int, Role]:
    """The role of every column that holds no figures of its own."""
    roles = dict(found.roles)
    if shape is Shape.PERIODS:
        roles = {column: Role.NOTHING if role in _VALUES else role for column, role in roles.items()}
    periods = _column_of_periods(found, sample)
    if (shape is Shape.SERIES or found.parts) and periods is not None:
        roles[periods] = Role.PERIOD
    own = set(_own_columns(found, sample, shape))
    behind = max(found.of(Role.VALUE) or found.periods or found.parts or [table.width])
    for column in range(table.width):
        if column not in roles and column not in own:
            roles[column] = Role.NOTHING
            if _tells_apart(table, sample, column=column, roles=roles, behind=behind):
                roles[column] = Role.ABOUT
    for column in found.labels:
        roles[column] = Role.ABOUT if roles[column - 1] is Role.ABOUT else roles[column]
    return roles


def _by_role(table: Table, sample: _Sample, roles: dict[int, Role]) -> dict[Role, tuple[int, ...]]:
    """The columns of each role. Units that are codes tell series apart as well: at current and at constant prices."""
    told = [column for column, role in sorted(roles.items()) if role not in _NAMED or sample.says(column)]
    found = {role: tuple(column for column in told if roles[column] is role) for role in roles.values()}
    for role in () if table.form.has_codes else _NAMED:
        same, others = _of_one_thing(sample.head, found.get(role, ()))
        found |= {role: same, Role.ABOUT: (*found.get(Role.ABOUT, ()), *others)}
    units = tuple(column for column in found.get(Role.UNIT, ()) if table.form.has_codes and sample.varies(column))
    return found | {Role.ABOUT: (*found.get(Role.ABOUT, ()), *units)}


_NAMED = (Role.AREA, Role.INDICATOR)


def _of_one_thing(head: Head, columns: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The first of some columns with those that are its codes or names, and the others: a city beside a province."""
    stems = [stem_of(head.texts[column][-1] if head.texts[column] else "") for column in columns]
    same = tuple(column for column, stem in zip(columns, stems, strict=True) if stem == stems[0])
    return same, tuple(column for column in columns if column not in same)


def _own_columns(found: Assigned, sample: _Sample, shape: Shape) -> Iterator[int]:
    """The columns whose headers are about their figures."""
    if shape is Shape.PERIODS:
        yield from found.periods or found.parts
    elif shape is Shape.SERIES:
        yield from _figure_columns(found, sample)


def _tells_apart(table: Table, sample: _Sample, *, column: int, roles: dict[int, Role], behind: int) -> bool:
    """Whether a column that has no role says which series it is: it varies, and nothing else has said it alone."""
    if Role.SERIES in roles.values() or not sample.varies(column):
        return False
    if table.form.has_codes:
        return column < behind
    return not sample.has_figures(column) and not sample.has_periods(column)


def _constants(table: Table, head: Head, mapping: Mapping, found: Assigned) -> dict[Role, str]:
    """What holds for all figures: what the mapping says, the unit of the title, the year of parts of a year."""
    unit = unit_of_title(table, head)
    year = year_of_title(table, head) if found.parts else ""
    told = ((Role.UNIT, unit), (Role.PERIOD, year))
    return {role: text for role, text in told if text} | dict(mapping.constants)


def _figures(
    head: Head, *, sample: _Sample, found: Assigned, shape: Shape, roles: dict[int, Role]
) -> Iterator[Figures]:
    """The columns that figures are read from."""
    if shape is Shape.ROWS:
        columns = [column for role in _VALUES for column in found.of(role)][:1]
        yield from (Figures(column, unit=_unit(head, column)) for column in columns)
        return
    say = _headers_say(roles, shape)
    for column in sorted(_own_columns(found, sample, shape)):
        period = found.periods.get(column, Headed("")) if shape is Shape.PERIODS else Headed("")
        texts = _header_texts(head, column, shape)
        yield Figures(
            column=column,
            period=period.period,
            part=found.parts.get(column, "") if shape is Shape.PERIODS else "",
            flags=(period.flag,) if period.flag else (),
            texts=texts,
            say=say if len(texts) == 1 else Role.ABOUT,
            unit=_unit(head, column),
        )


def _headers_say(roles: dict[int, Role], shape: Shape) -> Role:
    """What a header of a column of figures names: what its row does not."""
    there = frozenset(roles.values())
    if shape is Shape.PERIODS:
        return Role.ABOUT
    if Role.SERIES in there:
        return Role.ABOUT
    if Role.AREA in there:
        return Role.INDICATOR
    return Role.AREA if Role.INDICATOR in there else Role.SERIES


def _header_texts(head: Head, column: int, shape: Shape) -> tuple[str, ...]:
    """The texts of a header that say which series its figures are of."""
    if shape is Shape.SERIES:
        return head.texts[column]
    return tuple(text for text in head.texts[column] if headed(text) is None and not is_part(text))


def _unit(head: Head, column: int) -> str:
    """The unit that a header has in brackets, or in a row of its own."""
    return head.units[column] or next((unit for text in head.texts[column] if (unit := unit_apart(text)[1])), "")


def _both(table: Table, head: Head) -> frozenset[int]:
    """The columns whose cells are a code and its name: FREQ: Frequency above A: Annual."""
    if not table.form.has_codes:
        return frozenset()
    return frozenset(column for column, texts in enumerate(head.texts) if any(": " in text for text in texts))


def _filled(table: Table, head: Head, figures: tuple[Figures, ...]) -> dict[int, dict[int, str]]:
    """What stands in merged cells, in each of them; a figure stands in the first alone."""
    own, found, left = {one.column for one in figures}, dict[int, dict[int, str]](), _MOST_FILLED
    for span in table.merged:
        columns = [column for column in range(span.left, min(span.right + 1, table.width)) if column not in own]
        rows = range(max(span.top, head.body), min(span.bottom + 1, len(table.rows), head.body + left))
        left -= len(rows) * len(columns)
        for at in rows if left > 0 else ():
            found.setdefault(at, {}).update(dict.fromkeys(columns, table.cell(span.top, span.left)))
    return found


_MOST_FILLED = 1_000_000
"""Cells of merged ones that are filled; a sheet that has more was not made by a person."""


def _columns(table: Table, head: Head, *, roles: dict[int, Role], figures: tuple[Figures, ...]) -> Iterator[Column]:
    own = {one.column: one for one in figures}
    for column in range(table.width):
        one = own.get(column)
        yield Column(
            index=column,
            letter=table.letter(column),
            header=printable(" ".join(head.texts[column])),
            role=roles.get(column, Role.VALUE),
            period="" if one is None else one.period or one.part,
            unit="" if one is None else one.unit,
        )


def _years_above(
    table: Table, head: Head, *, columns: dict[Role, tuple[int, ...]], filled: dict[int, dict[int, str]]
) -> dict[int, dict[int, str]]:
    """The year of rows that have a month or quarter and leave the year empty: that of the row above."""
    parts, found, year = columns.get(Role.MONTH, ()) + columns.get(Role.QUARTER, ()), dict[int, dict[int, str]](), ""
    for column in columns.get(Role.YEAR, ()) if parts else ():
        for at in range(head.body, len(table.rows)):
            own = filled.get(at, {}).get(column) or table.cell(at, column)
            year = own or year
            if year and not own and any(table.cell(at, part) for part in parts):
                found[at] = {column: year}
    return found


def _said_above(count: int) -> Iterator[Sentence]:
    if count:
        yield later_of(
            count,
            "{count} row leaves its year empty: it is read as the one above",
            "{count} rows leave their year empty: it is read as the one above",
        )


def _left_out(
    table: Table, head: Head, *, sample: _Sample, found: Assigned, roles: dict[int, Role]
) -> Iterator[Sentence]:
    """The columns that nobody said to leave out and that have figures."""
    for column, role in sorted(roles.items()):
        is_told = column in found.roles or column in found.doubtful or table.form.has_codes
        if role is Role.NOTHING and not is_told and sample.has_figures(column):
            header = header_of(table, head, column)
            yield later("the column {header!r} has figures and is left out", header=header)


# What is missing


def _missing(table: Table, head: Head, *, found: Assigned, plan: Plan) -> Iterator[Missing]:
    """What no column says and a record needs."""
    told = {one.role for one in found.missing}
    if not plan.figures and Role.VALUE not in told:
        yield _lacking(table, head, role=Role.VALUE, found=found, plan=plan)
    has_period = any(one.period for one in plan.figures) or Role.PERIOD in plan.constants
    if not has_period and not plan.of(Role.PERIOD) and not plan.of(Role.YEAR) and not told & {Role.PERIOD, Role.YEAR}:
        yield _lacking(table, head, role=Role.PERIOD, found=found, plan=plan)
    has_texts = any(one.texts for one in plan.figures)
    if not has_texts and not any(plan.of(role) or role in plan.constants for role in _TEXTS):
        yield _lacking(table, head, role=Role.SERIES, found=found, plan=plan)


def _header_again(table: Table, head: Head, plan: Plan) -> Iterator[Missing]:
    """The row where a second table begins: it says what a column is, as the header does, and other periods."""
    own = {one.column: one.period for one in plan.figures if one.period}
    names = {column: texts[-1] for column, texts in enumerate(head.texts) if texts and column not in own}
    for at in range(head.body, len(table.rows)) if own else ():
        if any(table.cell(at, column) == name for column, name in names.items()):
            periods = {column: one.period for column in own if (one := headed(table.cell(at, column))) is not None}
            if any(period != own[column] for column, period in periods.items()):
                said = later("{place} is another header: a second table begins there", place=table.place(at, 0))
                yield Missing(Role.PERIOD, said, later("give each table as a file of its own"))
                return


def _lacking(table: Table, head: Head, *, role: Role, found: Assigned, plan: Plan) -> Missing:
    """A role that no column has: with the column that may have it, or the columns there are."""
    maybe = [column for column, roles in found.doubtful.items() if role in roles]
    if maybe:
        header = header_of(table, head, maybe[0])
        roles = any_of(one.value for one in found.doubtful[maybe[0]])
        said = later("the column {header!r} may be {roles}", header=header, roles=roles)
        return Missing(role, said, later('say which: --map {role}="{header}"', role=role.value, header=header))
    said = later("no column says the {role}", role=role.value)
    example = _example(table, head, plan)
    form = (period_of_title(table, head) or "2024") if role is Role.PERIOD else "ID"
    if role is Role.PERIOD and any(one.part for one in plan.figures):
        said = later("no column says the year of {part}", part=printable(plan.figures[0].part))
        return Missing(role, said, later("say it for all: --map period:=2024"))
    advice = later('name one: --map {role}="{header}"', role=role.value, header=example)
    if role in CONSTANT and role is not Role.VALUE:
        advice = later(
            'name one, or say it for all: --map {role}="{header}" or --map {role}:={form}',
            role=role.value,
            header=example,
            form=form,
        )
    return Missing(role, said, advice)


def _example(table: Table, head: Head, plan: Plan) -> str:
    """A column that is left out, as an example of how one is named; else the first."""
    free = [*plan.of(Role.NOTHING), *plan.of(Role.ABOUT), 0]
    return header_of(table, head, free[0])
