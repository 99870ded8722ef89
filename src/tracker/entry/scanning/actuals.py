"""A fact that has come about beside the records of its series: new, revised, said again, or at odds with them.

The record is made as `track add` and an import make it, and its standing follows from the same history of vintages.
"""

from collections.abc import Mapping
from datetime import date
from typing import assert_never

from msgspec import Struct

from tracker.domain.actual import Actual, Status
from tracker.domain.figure import Figure, Term
from tracker.domain.period import Period
from tracker.domain.problem import Origin
from tracker.domain.register import Register
from tracker.domain.series import Kind, Series
from tracker.domain.unit import Amount
from tracker.domain.vintages import known, repeats, standing
from tracker.domain.wording import Sentence, later, say
from tracker.entry.doubts import Company, DoubtKind
from tracker.entry.reading.fact import Fact, Measure
from tracker.entry.record import Raw
from tracker.entry.scanning.documents import Document
from tracker.entry.scanning.periods import is_of_several_years, period_of
from tracker.entry.scanning.proposal import Standing
from tracker.entry.scanning.saying import told
from tracker.entry.scanning.unfit import Unfit, fitted
from tracker.entry.scanning.units import figure_keys
from tracker.entry.when import in_file
from tracker.store.folder import ACTUALS


class Judged(Struct, frozen=True):
    """What a fact is to its series, the sentence about it, the keys of its record, and the record itself."""

    standing: Standing
    said: str
    raw: Raw | None = None
    record: Actual | None = None
    odd: tuple[str, ...] = ()
    """What is odd about the record, as an import would ask about it."""


class _Read(Struct, frozen=True):
    """A fact as a figure of a series: the keys of it, and the figure."""

    keys: Raw
    figure: Figure


class _Company(Struct, frozen=True):
    """The records of a series, also by their figures."""

    records: Company
    by_figure: Mapping[Figure, list[Actual]]


class Records:
    """The records of a register that the facts of one text are looked at beside, each series prepared once."""

    def __init__(self, register: Register, document: Document) -> None:
        self._register = register
        self._document = document
        self._companies: dict[str, _Company] = {}

    def judged(self, fact: Fact, series: Series) -> Judged:
        """What a fact is to a series."""
        try:
            read = _figure(fact, series)
        except Unfit as unfit:
            return Judged(Standing.UNFIT, str(unfit))
        try:
            found = self._placed(fact, series, read, period=_period(fact, series, self._document.known_from))
        except Unfit as unfit:
            found = Judged(Standing.UNFIT, str(unfit))
        if found.standing is Standing.UNFIT or _may_be_of_another(fact, found):
            return self._of_that_day(fact, series, read) or found
        return found

    def _company(self, series: Series) -> _Company:
        if series.id not in self._companies:
            by_figure: dict[Figure, list[Actual]] = {}
            for one in self._register.records(series.id):
                by_figure.setdefault(_bare(one.figure), []).append(one)
            self._companies[series.id] = _Company(Company(self._register, series), by_figure)
        return self._companies[series.id]

    def _of_that_day(self, fact: Fact, series: Series, read: _Read) -> Judged | None:
        """A record with the same number from the same day, of a fact that does not say its period as a series does."""
        for one in self._company(series).by_figure.get(_bare(read.figure), ()):
            is_near = fact.time is None or fact.time.period.end_day.year == one.period.end_day.year
            if is_near and one.published.may_be(self._document.public):
                raw = self._raw(fact, series, read, period=one.period)
                return Judged(Standing.KNOWN, _recorded(one, series), raw, record=one)
        return None

    def _raw(self, fact: Fact, series: Series, read: _Read, period: Period) -> Raw:
        """The keys of the record."""
        status = _status(fact, period, self._document.known_from)
        said: Raw = {} if status is None else {"status": status.value}
        when = in_file(period, series.calendar.year_starts)
        return {"period": when, **read.keys, **self._document.keys(series), **said}

    def _placed(self, fact: Fact, series: Series, read: _Read, period: Period) -> Judged:
        """The standing of a record among those of its period."""
        status, document = _status(fact, period, self._document.known_from), self._document
        source = document.source_of(series)
        record = Actual(period, read.figure, document.public, source=source, origin=_NOWHERE, status=status)
        company = self._company(series).records
        now = company.in_force(record)
        found, said = _first(record) if now is None else _beside(series, record, rivals=company.rivals(record), now=now)
        lacks = document.lacks(series) if found in _WRITTEN else ""
        if lacks:
            return Judged(Standing.UNFIT, lacks, record=record)
        doubts = company.doubts(record, document.today) if found in _WRITTEN else ()
        odd = tuple(str(one.said) for one in doubts if one.kind in _ODD)
        raw = self._raw(fact, series, read, period=period)
        return Judged(found, said, raw, record=record, odd=odd)


_NOWHERE = Origin(ACTUALS)


def _bare(figure: Figure) -> Figure:
    """A figure by the numbers it leaves possible, however it is written."""
    return Figure(terms=(), bounds=figure.bounds, approximate=figure.approximate)


_ODD = (DoubtKind.JUMP, DoubtKind.SHARE, DoubtKind.SIGN, DoubtKind.PARTS, DoubtKind.SAME_FIGURE, DoubtKind.TO_COME)
_WRITTEN = (Standing.NEW, Standing.REVISED, Standing.CONTRADICTS)


def _may_be_of_another(fact: Fact, found: Judged) -> bool:
    """Whether a new figure of a moment may be recorded for another: now is the end of a month, or of the one before."""
    return found.standing is Standing.NEW and fact.time is not None and fact.time.is_as_of


def _first(record: Actual) -> tuple[Standing, str]:
    return Standing.NEW, say("the first figure of {period}", period=record.period)


def _beside(series: Series, record: Actual, rivals: list[Actual], now: Actual) -> tuple[Standing, str]:
    """What a record is to those of its period, of which one is in force."""
    same = [one for one in rivals if _is_same(one, record) and one.published.may_be(record.published)]
    if same or _is_same(now, record):
        return Standing.KNOWN, _recorded((same or [now])[0], series)
    earlier = known(rivals, record.published.known_from)
    for one in (now, standing(earlier) if earlier else now):
        if repeats(record, one):
            return Standing.MENTIONED, say("mention of {figure}", figure=told(one.figure, series.unit))
    own, force = told(record.figure, series.unit), told(now.figure, series.unit)
    if _is_at_odds(record, now, rivals):
        return Standing.CONTRADICTS, say("{figure} here, and {force} recorded", figure=own, force=force)
    return Standing.REVISED, _revising(record, now, force)


def _revising(record: Actual, now: Actual, force: str) -> str:
    if record.published.known_from < now.published.known_from:
        return say("older than {force} of {day}, which stays in force", force=force, day=now.published)
    return (
        say("more exactly than {force}", force=force)
        if repeats(now, record)
        else say("instead of {force}", force=force)
    )


def _recorded(one: Actual, series: Series) -> str:
    figure = told(one.figure, series.unit)
    return say("recorded already: {figure} of {period}, {day}", figure=figure, period=one.period, day=one.published)


def _is_same(one: Actual, other: Actual) -> bool:
    """Whether two records have the same figure."""
    return one.figure.bounds == other.figure.bounds and one.figure.approximate == other.figure.approximate


def _is_at_odds(record: Actual, now: Actual, rivals: list[Actual]) -> bool:
    """Whether two figures exclude each other where neither is a revision of the other."""
    if record.figure.bounds.meets(now.figure.bounds):
        return False
    are_exact = record.figure.bounds.is_exact and now.figure.bounds.is_exact
    is_final = any(one.status is Status.FINAL for one in rivals)
    return not are_exact or is_final or any(one.published.may_be(record.published) for one in rivals)


def _status(fact: Fact, period: Period, day: date) -> Status | None:
    """What the text says of a figure; what is expected before the period is over is a forecast."""
    is_ahead = fact.status is Status.ESTIMATED and period.end_day >= day
    return Status.FORECAST if is_ahead else fact.status


# What cannot be a record


def _why_not(measure: Measure) -> Sentence | None:
    """Why a number that measures this is no figure of a series; None where it may be one."""
    match measure:
        case Measure.CHANGE:
            return later("it is a change since another period, and no figure of one")
        case Measure.POINTS:
            return later("it is a difference in percentage points, and no figure of one period")
        case Measure.MEAN_GROWTH:
            return later("it is mean growth over several years, and no figure of one")
        case Measure.PER_YEAR:
            return later("it is said of each year, and no figure of one")
        case Measure.RELATIVE:
            return later("it is a relation, without a number")
        case Measure.LEVEL | Measure.CUMULATIVE | Measure.NEW | Measure.SHARE | Measure.RATE:
            return None
        case Measure.YEAR_ON_YEAR | Measure.RANK | Measure.MULTIPLE:
            return None
        case _:
            assert_never(measure)


def _figure(fact: Fact, series: Series) -> _Read:
    """The comparison and its numbers. Raises Unfit where the series cannot have such a figure."""
    if series.derived is not None:
        raise Unfit(say("{series} is made of others and has no records of its own", series=series.id))
    why = _why_not(Measure.RELATIVE if fact.quantity.number is None else fact.measure)
    if why is not None:
        raise Unfit(str(why))
    return fitted(lambda: _numbers(fact, series))


def _numbers(fact: Fact, series: Series) -> _Read:
    """Raises Malformed."""
    key, numbers = figure_keys(fact, series.unit)
    amounts = tuple(Amount.read(one, series.unit) for one in numbers)
    figure = Figure.of((Term(key, amounts),), signed=series.signed)
    return _Read({key.value: list(numbers) if len(numbers) > 1 else numbers[0]}, figure)


def _period(fact: Fact, series: Series, published: date) -> Period:
    """The period of the record. Raises Unfit where the fact does not say it as the series needs it."""
    time = fact.time
    if time is None:
        raise Unfit(say("no period is said; give the one it is of"))
    period = fitted(lambda: period_of(time, series))
    year = period.end_day.year
    if time.is_to_date:
        form = f"{year}-01/{year}-{max(1, published.month - 1):02}"
        raise Unfit(say("{year} is not over there; give the months it is of, such as {form}", year=year, form=form))
    if series.kind is Kind.STOCK:
        return period
    if time.is_as_of and series.kind is not Kind.RATE:
        raise Unfit(say("it is counted as of {period}, and the series within periods; give the one", period=period))
    if period.end_day >= published and not time.is_as_of and fact.status is not Status.ESTIMATED:
        raise Unfit(say("{period} was not over on {day}; give the months it is of", period=period, day=published))
    if is_of_several_years(period):
        raise Unfit(say("it is said of {period}, which is several years", period=period))
    return period
