"""Freshness: whether the newest figure that should have been published is there, by the series' calendar.

Never by the time of a file or of an entry: a figure of an old period recorded today makes nothing fresh.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Literal, TypeAlias

from tracker.assess.sums import are_whole
from tracker.domain.actual import Actual
from tracker.domain.period import Period
from tracker.domain.series import Calendar, Kind, Series
from tracker.domain.target import Target
from tracker.domain.vintages import known


class State(Enum):
    """How current a series is."""

    EXEMPT = "exempt"
    CONTEXT = "context"
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


Lateness: TypeAlias = Literal[State.LATE, State.STALE]


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
    if is_context(series, targets):
        return Freshness(State.CONTEXT)
    if _is_paused(calendar, as_of):
        return Freshness(State.PAUSED)
    recorded, is_discontinued = _there(series, targets, records, as_of=as_of), _is_discontinued(calendar, as_of)
    if not is_discontinued and _is_settled(series, targets, recorded):
        return Freshness(State.SETTLED)
    missing = [
        one for one in _awaited(series=series, targets=targets, recorded=recorded, as_of=as_of) if one.day < as_of
    ]
    if missing:
        return _overdue(missing, calendar, as_of, is_empty=not recorded)
    return Freshness(State.DISCONTINUED if is_discontinued else State.FRESH)


def is_context(series: Series, targets: Sequence[Target]) -> bool:
    """Whether nobody waits for its figures: as the series says, else where no target rests on it.

    ``targets`` are those that stand on the day.
    """
    return not targets if series.context is None else series.context


def late_or_stale(days_late: int, grace_days: int) -> Lateness:
    """What is missing is late from the day after its release day, and stale when the days of grace are over.

    >>> late_or_stale(30, 30), late_or_stale(31, 30)
    (<State.LATE: 'late'>, <State.STALE: 'stale'>)
    """
    return State.LATE if days_late <= grace_days else State.STALE


def _overdue(missing: list[Release], calendar: Calendar, as_of: date, *, is_empty: bool) -> Freshness:
    """Counted from the earliest release day, so that days late only grow."""
    released = min(one.day for one in missing)
    days_late = (as_of - released).days
    state = State.EMPTY if is_empty else late_or_stale(days_late, calendar.grace_days)
    return Freshness(state=state, missing=tuple(one.period for one in missing), released=released, days_late=days_late)


def _there(series: Series, targets: list[Target], records: Iterable[Actual], *, as_of: date) -> list[Period]:
    """The periods that have a figure on a day: those recorded, and of a flow those that their parts put together.

    Put together are periods of the calendar and due ones, as they are where a target is judged. A forecast is none.
    """
    recorded = sorted((one for one in known(records, as_of) if not one.is_forecast), key=lambda one: one.period.last)
    there = [record.period for record in recorded]
    if series.kind is not Kind.FLOW:
        return there
    ends, parts = [period.last for period in there], _by_period(recorded, series.calendar.frequency.months or 0)
    for due in {one.due for one in targets}:
        parts[due] = recorded[bisect_left(ends, due.first) : bisect_right(ends, due.last)]
    return there + [period for period, some in parts.items() if are_whole(some, period)]


def _by_period(recorded: list[Actual], months: int) -> dict[Period, list[Actual]]:
    """The records that are parts of a period of so many months, by that period."""
    parts: dict[Period, list[Actual]] = {}
    for record in recorded:
        begin = record.period.first - record.period.first % months if months else 0
        end = begin + months - 1
        if record.period.last <= end and (record.period.first > begin or record.period.last < end):
            parts.setdefault(Period(begin, end), []).append(record)
    return parts


def _is_settled(series: Series, targets: list[Target], recorded: list[Period]) -> bool:
    """Whether the due period of every target is recorded, so that nothing more need be published."""
    due = {series.slot(target.due) for target in targets}
    if not due or not {one.last for one in due} <= {one.last for one in recorded}:
        return False
    return due <= {series.slot(one) for one in recorded}


def _awaited(series: Series, targets: list[Target], recorded: list[Period], as_of: date) -> Iterator[Release]:
    """What is expected after the newest record, in order of time, up to the month of a day."""
    begin = _first_awaited(series, targets, recorded)
    if begin is not None:
        last = _last_expected(series.calendar, targets, as_of)
        expected = _candidates(calendar=series.calendar, targets=targets, begin=begin, last=last)
        yield from (Release(one, release_day(series.calendar, one)) for one in expected if one.last >= begin)


def _first_awaited(series: Series, targets: list[Target], recorded: list[Period]) -> int | None:
    """The month after the newest record that stands for a period; without records the first month that ends after the
    first target was announced; None where there is neither.
    """
    if recorded:
        shortest = series.calendar.frequency.months
        newest_first = sorted(recorded, key=lambda one: one.last, reverse=True)
        standing = (
            one.last + 1
            for one in newest_first
            if _stands_for_one(recorded=one, kind=series.kind, months=shortest, targets=targets)
        )
        return next(standing, newest_first[-1].last)
    announced = min((target.announced.known_from for target in targets), default=None)
    return None if announced is None else _month(announced) + _is_last_of_month(announced)


def _stands_for_one(recorded: Period, kind: Kind, months: int | None, targets: list[Target]) -> bool:
    """Whether a record says that a period of so many months was published: it ends with one and is as long or longer.

    So does January to n of a year, and of a stock any record, by its end; a quarter alone does not stand for its year.
    """
    if months is None:
        months = min((target.due.months for target in targets), default=1)
    elif (recorded.last + 1) % months:
        return False
    return kind is Kind.STOCK or recorded.months >= months or recorded.is_part_year_from_january


def _candidates(calendar: Calendar, targets: list[Target], begin: int, last: int) -> Iterator[Period]:
    """The calendar's periods from the one with a month on, or an irregular series' due periods, up to a month."""
    months = calendar.frequency.months
    if months is None:
        due = {target.due for target in targets if target.due.last <= last}
        yield from sorted(due, key=lambda period: period.order)
        return
    skipped = calendar.skipped_months if months == 1 else ()
    first = max(begin - begin % months, _FIRST_MONTH)
    for month in range(first, min(last, _month(date.max)) - months + 2, months):
        if not skipped or month % 12 + 1 not in skipped:
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
    known_day = calendar.releases.get(period) if calendar.releases else None
    if known_day is not None:
        return known_day
    lag, end = timedelta(days=calendar.release_lag_days), period.end_day
    return end + lag if end < date.max - lag else date.max


def next_release(series: Series, records: Iterable[Actual], targets: list[Target], as_of: date) -> Release | None:
    """The first period to be published after a day, and the day; None where nothing more is expected."""
    calendar = series.calendar
    if calendar.exempt or _is_paused(calendar, as_of) or _is_discontinued(calendar, as_of):
        return None
    ends = {period.last for period in _there(series, targets, records, as_of=as_of)}
    last = max((target.due.last for target in targets), default=_month(as_of) + _AHEAD)
    open_periods = (
        one
        for one in _candidates(calendar=calendar, targets=targets, begin=_month(as_of) - _AHEAD, last=last)
        if one.last not in ends
    )
    coming = (Release(period, release_day(calendar, period)) for period in open_periods)
    return next((one for one in coming if one.day >= as_of), None)


def gaps(series: Series, records: Iterable[Actual], as_of: date) -> tuple[Period, ...]:
    """The calendar's periods between the oldest and the newest recorded one that no figure ends with.

    They are not missed by the state, which looks forward from the newest.
    """
    ends = {period.last for period in _there(series, [], records, as_of=as_of)}
    if not ends or series.calendar.frequency.months is None:
        return ()
    oldest, newest = min(ends), max(ends)
    between = _candidates(calendar=series.calendar, targets=[], begin=oldest, last=newest)
    return tuple(period for period in between if oldest < period.last < newest and period.last not in ends)


_AHEAD = 36
"""How many months ahead a release is looked for where no target says how far figures are expected."""


_FIRST_MONTH = 12
"""January of the year 1, before which there are no days."""


def _is_paused(calendar: Calendar, as_of: date) -> bool:
    pause = calendar.pause
    return pause is not None and pause.start <= as_of and (pause.until is None or as_of <= pause.until)


def _is_discontinued(calendar: Calendar, as_of: date) -> bool:
    return calendar.discontinuation is not None and calendar.discontinuation.announced.known_from <= as_of


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _is_last_of_month(day: date) -> bool:
    return day == Period(_month(day), _month(day)).end_day
