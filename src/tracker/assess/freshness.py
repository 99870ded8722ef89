"""Freshness: whether the newest figure that should have been published is there, by the series' calendar.

Never by the time of a file or of an entry: a figure of an old period recorded today makes nothing fresh.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from tracker.domain.actual import Actual, known
from tracker.domain.period import Period
from tracker.domain.series import Calendar, Kind, Series
from tracker.domain.target import Target


class State(Enum):
    """How current a series is."""

    EXEMPT = "exempt"
    PAUSED = "paused"
    DISCONTINUED = "discontinued"
    SETTLED = "settled"
    FRESH = "fresh"
    EMPTY = "empty"
    LATE = "late"
    STALE = "stale"

    @property
    def is_overdue(self) -> bool:
        """Whether a figure that should be there is missing."""
        return self in (State.EMPTY, State.LATE, State.STALE)


@dataclass(frozen=True, slots=True)
class Freshness:
    """The state, the missing periods oldest first, the earliest release day among them and the days since."""

    state: State
    missing: tuple[Period, ...] = ()
    released: date | None = None
    days_late: int | None = None


@dataclass(frozen=True, slots=True)
class Release:
    """A period that is to be published, and by which day."""

    period: Period
    day: date


def freshness(series: Series, records: Iterable[Actual], targets: list[Target], as_of: date) -> Freshness:
    """How current a series was on a day, by the records published by then.

    ``targets`` are those of the series that exist on the day and are not replaced.
    """
    calendar = series.calendar
    if calendar.exempt:
        return Freshness(State.EXEMPT)
    if _is_paused(calendar, as_of):
        return Freshness(State.PAUSED)
    recorded = [record.period for record in known(records, as_of) if not record.is_forecast]
    standing = [period for period in recorded if _stands_for_one(period, series, targets)]
    newest = max((period.last for period in standing), default=min((one.last for one in recorded), default=0) - 1)
    missing = tuple(_missing(calendar, targets, newest if recorded else None, as_of))
    if _is_discontinued(calendar, as_of):
        return _overdue(missing, calendar, as_of, not recorded) if missing else Freshness(State.DISCONTINUED)
    if targets and {series.slot(target.due) for target in targets} <= _slots(series, recorded):
        return Freshness(State.SETTLED)
    return _overdue(missing, calendar, as_of, not recorded) if missing else Freshness(State.FRESH)


def _stands_for_one(recorded: Period, series: Series, targets: list[Target]) -> bool:
    """Whether a record says that a period of the series was published: it ends with one and is as long or longer.

    So does January to n of a year, and of a stock any record, by its end; a quarter alone does not stand for its year.
    """
    months = series.calendar.frequency.months
    if months is None:
        months = min((target.due.months for target in targets), default=1)
    elif (recorded.last + 1) % months:
        return False
    return series.kind is Kind.STOCK or recorded.months >= months or recorded.is_part_year_from_january


def _slots(series: Series, periods: list[Period]) -> set[Period]:
    return {series.slot(period) for period in periods}


def _missing(calendar: Calendar, targets: list[Target], newest: int | None, as_of: date) -> Iterator[Period]:
    """The periods whose release day has passed, after the month the newest recorded one ends with."""
    announced = min((target.announced.known_from for target in targets), default=None)
    for period in _expected(calendar, targets, newest, announced, as_of):
        after_records = period.last > newest if newest is not None else announced is None or period.end_day > announced
        if after_records and as_of > release_day(calendar, period):
            yield period


def _expected(
    calendar: Calendar, targets: list[Target], newest: int | None, announced: date | None, as_of: date
) -> Iterator[Period]:
    """Candidates in order of time: the calendar's periods that have ended, or an irregular series' due periods."""
    last = _last_expected(calendar, targets, as_of)
    begin = newest + 1 if newest is not None else _month(announced) if announced is not None else last + 1
    yield from _candidates(calendar, targets, begin, last)


def _candidates(calendar: Calendar, targets: list[Target], begin: int, last: int) -> Iterator[Period]:
    """The calendar's periods from the one with a month on, or an irregular series' due periods, up to a month."""
    months = calendar.frequency.months
    if months is None:
        due = {target.due for target in targets if target.due.last <= last}
        yield from sorted(due, key=lambda period: period.order)
        return
    first = max(begin - begin % months, _FIRST_MONTH)
    for month in range(first, min(last, _month(date.max)) - months + 2, months):
        if (month + months - 1) % 12 + 1 not in calendar.skipped_months or months != 1:
            yield Period(month, month + months - 1)


def _last_expected(calendar: Calendar, targets: list[Target], as_of: date) -> int:
    """The last month anything is expected for: of today, of the targets, and of a discontinued series."""
    limits = [_month(as_of)]
    if targets:
        limits.append(max(target.due.last for target in targets))
    if calendar.discontinuation is not None and _is_discontinued(calendar, as_of):
        limits.append(calendar.discontinuation.last.last)
    return min(limits)


def release_day(calendar: Calendar, period: Period) -> date:
    """The day by which a period's figure should be public; the last there is where it would lie beyond."""
    lag = timedelta(days=calendar.release_lag_days)
    end = period.end_day
    return calendar.releases.get(period) or (end + lag if end < date.max - lag else date.max)


def next_release(series: Series, records: Iterable[Actual], targets: list[Target], as_of: date) -> Release | None:
    """The first period to be published after a day, and the day; None where nothing more is expected."""
    calendar, recorded = series.calendar, [record for record in known(records, as_of) if not record.is_forecast]
    ends = {record.period.last for record in recorded}
    last = max((target.due.last for target in targets), default=_month(as_of) + _AHEAD)
    if calendar.exempt or _is_paused(calendar, as_of) or _is_discontinued(calendar, as_of):
        return None
    for period in _candidates(calendar, targets, _month(as_of) - _AHEAD, last):
        if period.last not in ends and release_day(calendar, period) >= as_of:
            return Release(period, release_day(calendar, period))
    return None


def gaps(series: Series, records: Iterable[Actual], as_of: date) -> tuple[Period, ...]:
    """The calendar's periods between the oldest and the newest recorded one that no figure ends with.

    They are not missed by the state, which looks forward from the newest.
    """
    ends = {record.period.last for record in known(records, as_of) if not record.is_forecast}
    if not ends or series.calendar.frequency.months is None:
        return ()
    between = _candidates(series.calendar, [], min(ends), max(ends))
    return tuple(period for period in between if min(ends) < period.last < max(ends) and period.last not in ends)


_AHEAD = 36
"""How many months ahead a release is looked for where no target says how far figures are expected."""


_FIRST_MONTH = 12
"""January of the year 1, before which there are no days."""


def _overdue(missing: tuple[Period, ...], calendar: Calendar, as_of: date, is_empty: bool) -> Freshness:
    released = min(release_day(calendar, period) for period in missing)
    days_late = (as_of - released).days
    late = State.LATE if days_late <= calendar.grace_days else State.STALE
    return Freshness(State.EMPTY if is_empty else late, missing, released, days_late)


def _is_paused(calendar: Calendar, as_of: date) -> bool:
    pause = calendar.pause
    return pause is not None and pause.start <= as_of and (pause.until is None or as_of <= pause.until)


def _is_discontinued(calendar: Calendar, as_of: date) -> bool:
    return calendar.discontinuation is not None and calendar.discontinuation.announced.known_from <= as_of


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1
