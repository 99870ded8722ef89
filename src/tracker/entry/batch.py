"""All rows of a table beside the register: what each would do, what is odd, what is wrong. Asks nobody, writes nothing.

The cost grows with the rows: each series is read, compared and proved once.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct, field
from msgspec.structs import replace

from tracker.domain.actual import Actual
from tracker.domain.mapping import Role as Column
from tracker.domain.problem import Problem, Severity
from tracker.domain.register import Register
from tracker.domain.series import Series
from tracker.domain.vintages import Role, history, repeats
from tracker.domain.wording import say
from tracker.entry.doubts import Company, Doubt, DoubtKind
from tracker.entry.naming import Texts, Unnamed
from tracker.entry.proposing import Lack, Proposal, Proposer, Wrong
from tracker.entry.tables.observation import Observation
from tracker.store.appending import Appended, Refused, SeriesFile, appended, built, disagreements, file_of
from tracker.store.gathering import RecordsFile

SHOWN = 5
"""How many rows are shown as they were understood."""
_KEPT = 2000


class State(Enum):
    """What a row of a table does to the register."""

    NEW = "new"
    """A figure of a period that has none."""
    REVISED = "revised"
    """Another figure than the one in force."""
    CONFIRMED = "confirmed"
    """The figure in force with a firmer status."""
    MENTIONED = "mentioned"
    """The figure in force again, or less precisely; it is written only where that is wanted."""
    FORECAST = "forecast"
    KNOWN = "known"
    """Recorded already; it is not written again."""


class Place(Struct, frozen=True, order=True):
    """A cell of a table, both counted from 0."""

    row: int
    column: int


class Faulty(Struct, frozen=True):
    """What is wrong with a row, at the cell that says it; ``figure`` is the cell of its figure."""

    place: Place
    said: str
    figure: Place


class Odd(Struct, frozen=True):
    """A row that could be written and is odd."""

    place: Place
    series: str
    period: str
    doubt: Doubt


class Revised(Struct, frozen=True):
    """A row that gives another figure than the one in force."""

    place: Place
    series: Series
    before: Actual
    after: Actual


class Seen(Struct, frozen=True):
    """A row as it was understood, what it does, and whether it is odd."""

    place: Place
    series: Series
    record: Actual
    state: State = State.KNOWN
    is_odd: bool = False

    @property
    def order(self) -> tuple[int, Place]:
        """Sort key: what is new before what is revised, then what is odd, then the rest; each as in the table."""
        rank = _FIRST.index(self.state) if self.state in _FIRST else len(_FIRST) + (not self.is_odd)
        return rank, self.place


_FIRST = (State.NEW, State.REVISED)


class Unknown(Struct, frozen=True):
    """Texts that stand for no one series, with the rows that have them."""

    name: Unnamed
    rows: tuple[Observation, ...]


class Batch(Struct, frozen=True):
    """What a table would do to a register. Nothing of it can be written while there are ``faults`` or ``lacks``.

    ``counts`` are of the rows without a fault that are of a series; ``left_out`` are rows of series that the register
    has not, where they may be left out. ``unknown`` are those texts. ``first`` are some rows, those that matter most.
    ``fresh`` are the records that would be written, by series; None where they are too many to be kept.
    """

    counts: Mapping[State, int]
    faults: tuple[Faulty, ...]
    lacks: Mapping[str, tuple[Place, ...]]
    unknown: tuple[Unknown, ...]
    left_out: int
    odd: tuple[Odd, ...]
    revised: tuple[Revised, ...]
    first: tuple[Seen, ...]
    appended: tuple[Appended, ...]
    fresh: Mapping[str, tuple[Actual, ...]] | None = None

    @property
    def is_sound(self) -> bool:
        """Whether every row can be written."""
        return not (self.faults or self.lacks or (self.unknown and not self.left_out))

    @property
    def faulty(self) -> int:
        """How many figures have a fault, or lack something."""
        return len({one.figure for one in self.faults}.union(*self.lacks.values()))

    @property
    def total(self) -> int:
        """How many figures the table has."""
        return sum(self.counts.values()) + self.faulty + sum(len(one.rows) for one in self.unknown)

    def doubts(self, accepted: Iterable[DoubtKind]) -> dict[DoubtKind, list[Odd]]:
        """The odd rows by what is odd about them, but for kinds that are accepted."""
        found: dict[DoubtKind, list[Odd]] = {}
        for one in self.odd:
            if one.doubt.kind not in set(accepted):
                found.setdefault(one.doubt.kind, []).append(one)
        return found


Ticked: TypeAlias = Callable[[int], None]
"""Told now and then how many rows are done."""


class Sorted(Struct, frozen=True):
    """The rows of a table by series, and those of which something is wrong or missing."""

    rows: dict[str, list[Proposal]] = field(default_factory=dict)
    faults: list[Faulty] = field(default_factory=list)
    lacks: dict[str, list[Place]] = field(default_factory=dict)
    unknown: dict[Texts, tuple[Unnamed, list[Observation]]] = field(default_factory=dict)


Columns: TypeAlias = Callable[[int, Iterable[Column]], int | None]
"""In which column a row says something of some roles; None where no column does."""


def sorted_out(observations: Iterable[Observation], proposer: Proposer, *, columns: Columns, ticked: Ticked) -> Sorted:
    """The rows of a table as records of series, as far as they can be read."""
    found = Sorted()
    for number, seen in enumerate(observations, 1):
        series = proposer.series(seen)
        if isinstance(series, Unnamed):
            found.unknown.setdefault(series.texts, (series, []))[1].append(seen)
            continue
        proposal, wrong = proposer.proposed(seen, series)
        if proposal is not None:
            found.rows.setdefault(series.id, []).append(proposal)
        _take(found, Place(seen.row, seen.column), wrong=wrong, columns=columns)
        if not number % _TICK:
            ticked(number)
    return found


_TICK = 1000


def _take(found: Sorted, place: Place, *, wrong: Iterable[Wrong | Lack], columns: Columns) -> None:
    for one in wrong:
        if isinstance(one, Lack):
            found.lacks.setdefault(one.key, []).append(place)
        else:
            found.faults.append(Faulty(_at(place, columns, one.roles), one.said, figure=place))


def _at(figure: Place, columns: Columns, roles: Iterable[Column]) -> Place:
    """The cell of a figure's row that says something of some roles, else its own."""
    column = columns(figure.row, roles)
    return figure if column is None else Place(figure.row, column)


class Beside(Struct, frozen=True):
    """The register that rows are looked at beside: what is recorded of their series, and the files of these."""

    root: Path
    register: Register
    files: Mapping[str, RecordsFile]
    today: date
    columns: Columns
    with_mentions: bool = False
    shown: int | None = SHOWN
    """How many rows are kept to be shown; None for all."""


def batch(rows: Sorted, beside: Beside, *, only_known: bool, ticked: Ticked) -> Batch:
    """What the rows would do."""
    made = _Made()
    done = 0
    for id, proposals in rows.rows.items():
        made.take(_of_series(beside, beside.register.series[id], sorted(proposals, key=_in_time)))
        done += len(proposals)
        ticked(done)
    unknown = tuple(Unknown(name, tuple(seen)) for name, seen in rows.unknown.values())
    may_go = only_known and not any(one.name.fits for one in unknown)
    return Batch(
        counts=made.counts,
        faults=tuple(sorted([*rows.faults, *made.faults], key=lambda one: one.place)),
        lacks={key: tuple(places) for key, places in rows.lacks.items()},
        unknown=unknown,
        left_out=sum(len(one.rows) for one in unknown) if may_go else 0,
        odd=tuple(sorted(made.odd, key=lambda one: one.place)),
        revised=tuple(sorted(made.revised, key=lambda one: one.place)),
        first=tuple(_shown(made.first, beside.shown)),
        appended=tuple(made.appended),
        fresh=None if made.is_full else {id: tuple(records) for id, records in made.fresh.items()},
    )


def _shown(rows: Iterable[Seen], most: int | None) -> list[Seen]:
    return sorted(rows, key=lambda one: one.order)[:most]


def _in_time(one: Proposal) -> tuple[tuple[int, int], int]:
    return one.period.order, one.row


class _Made(Struct):
    """What the rows of series come to, as it grows."""

    counts: Counter[State] = field(default_factory=Counter)
    states: dict[Place, State] = field(default_factory=dict)
    faults: list[Faulty] = field(default_factory=list)
    odd: list[Odd] = field(default_factory=list)
    revised: list[Revised] = field(default_factory=list)
    first: list[Seen] = field(default_factory=list)
    appended: list[Appended] = field(default_factory=list)
    looked_at: list[Actual] = field(default_factory=list)
    fresh: dict[str, list[Actual]] = field(default_factory=dict)

    @property
    def is_full(self) -> bool:
        """Whether no more records are kept."""
        return sum(map(len, self.fresh.values())) > _KEPT

    def put(self, root: Path, file: SeriesFile, fresh: Sequence[tuple[Proposal, Actual]]) -> None:
        """The text of records in their file, or why it cannot hold them."""
        try:
            self.appended.append(appended(root, file, [proposal.raw for proposal, _ in fresh]))
        except Refused as refused:
            place = _place(fresh[0][0])
            self.faults += (
                Faulty(
                    place,
                    say("{file}: {fault}; {remedy}", file=file.name, fault=one.message, remedy=one.remedy),
                    figure=place,
                )
                for one in refused.problems
            )

    def settle(self, shown: int | None) -> None:
        """Of a faulty row nothing else is told; the others are counted."""
        faulty, odd = {one.figure for one in self.faults}, {one.place for one in self.odd}
        self.counts.update(state for place, state in self.states.items() if place not in faulty)
        self.odd = [one for one in self.odd if one.place not in faulty]
        self.revised = [one for one in self.revised if one.place not in faulty]
        sound = (one for one in self.first if one.place not in faulty)
        rows = (replace(one, state=self.states[one.place], is_odd=one.place in odd) for one in sound)
        self.first = _shown(rows, shown)

    def take(self, more: "_Made") -> None:
        """And those of one more."""
        self.counts.update(more.counts)
        self.faults += more.faults
        self.odd += more.odd
        self.revised += more.revised
        self.first += more.first
        self.appended += more.appended
        if not self.is_full:
            self.fresh.update(more.fresh)


def _of_series(beside: Beside, series: Series, proposals: Sequence[Proposal]) -> _Made:
    """What the rows of one series come to."""
    register, file = beside.register, file_of(beside.root, series, beside.files)
    raws = [one.raw for one in proposals]
    records, faults = built(register=register, series=series, file=file, raws=raws)
    made, company = _Made(), Company(register, series)
    fresh = list[tuple[Proposal, Actual]]()
    for proposal, record in zip(proposals, records, strict=True):
        seen = None if record is None else Seen(_place(proposal), series, record)
        if record is not None and seen is not None and _is_fresh(made, company, seen, beside=beside):
            fresh.append((proposal, record))
    unfit = disagreements(register, series, made.looked_at)
    before = len(register.records(series.id))
    for one in (*faults, *unfit):
        _tell(made, one, proposal=_told_by(one, proposals, before), series=series, columns=beside.columns)
    made.fresh[series.id] = [record for _, record in fresh]
    if fresh and not made.faults:
        made.put(beside.root, file, fresh)
    made.settle(beside.shown)
    return made


def _place(one: Proposal) -> Place:
    return Place(one.row, one.column)


def _is_fresh(made: _Made, company: Company, seen: Seen, beside: Beside) -> bool:
    """Count a record, and whether it is one that has to be written."""
    record, place, series = seen.record, seen.place, seen.series
    made.first.append(seen)
    state, before = State.KNOWN, company.in_force(record)
    if not company.holds(record):
        state = _state(record, company.rivals(record))
    made.states[place] = state
    if state is State.KNOWN:
        return False
    made.looked_at.append(record)
    if state is State.MENTIONED and before is not None and repeats(record, before) and not beside.with_mentions:
        company.join(record)
        return False
    made.odd += (
        Odd(place=place, series=series.id, period=str(record.period), doubt=doubt)
        for doubt in company.doubts(record, beside.today)
    )
    company.join(record)
    if state is State.REVISED and before is not None:
        made.revised.append(Revised(place=place, series=series, before=before, after=record))
    return True


def _state(record: Actual, rivals: list[Actual]) -> State:
    """What a record does among those of its period."""
    if record.is_forecast:
        return State.FORECAST
    return _STATES[next(one.role for one in history([*rivals, record]) if one.actual is record)]


_STATES = {
    Role.FIRST: State.NEW,
    Role.REVISION: State.REVISED,
    Role.CONFIRMATION: State.CONFIRMED,
    Role.MENTION: State.MENTIONED,
    Role.FORECAST: State.FORECAST,
}


def _tell(made: _Made, problem: Problem, *, proposal: Proposal, series: Series, columns: Columns) -> None:
    """What is wrong with the record of a row; what `track validate` would warn of is odd."""
    place = _place(proposal)
    if problem.severity is Severity.ERROR:
        said = say("{fault}; {remedy}", fault=problem.message, remedy=problem.remedy)
        made.faults.append(Faulty(_at(place, columns, _roles_of(problem)), said, figure=place))
    else:
        doubt = Doubt(DoubtKind.FILES, problem.said)
        made.odd.append(Odd(place=place, series=series.id, period=str(proposal.period), doubt=doubt))


_BY_KEY = {
    "period": (Column.PERIOD, Column.YEAR),
    "published": (Column.PUBLISHED,),
    "status": (Column.STATUS,),
    "break": (Column.BREAK,),
    "source": (Column.SOURCE,),
    "publisher": (Column.PUBLISHER,),
    "title": (Column.TITLE,),
    "url": (Column.URL,),
    "note": (Column.NOTE,),
}
"""The columns that a key of the files is read from, where it is not the figure."""


def _roles_of(problem: Problem) -> tuple[Column, ...]:
    """The columns that say what a problem of a record is about."""
    return next((_BY_KEY[part] for part in problem.origin.path if part in _BY_KEY), ())


def _told_by(problem: Problem, proposals: Sequence[Proposal], before: int) -> Proposal:
    """The row a problem is about: of one of the whole series, or of a record that was there, the last in time."""
    number = next((part for part in problem.origin.path if isinstance(part, int)), None)
    return proposals[-1 if number is None or number < before else number - before]
