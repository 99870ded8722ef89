"""Freshness: whether the newest figure that should have been published is there, by the series' calendar.

Never by the time of a file or of an entry: a figure of an old period recorded today makes nothing fresh.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from enum import Enum
from itertools import takewhile
from operator import attrgetter
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from tracker.assess.sums import Covers
from tracker.domain.actual import Actual, Status
from tracker.domain.period import JANUARY, Beat, Period, days_after
from tracker.domain.series import Calendar, Kind, Series
from tracker.domain.target import Target
from tracker.domain.vintages import known
from tracker.domain.wording import Sentence, all_of, later


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


class Freshness(Struct, frozen=True):
    """The state, the missing periods oldest first, the earliest release day among them and the days since.

    The release day is not sure where the holidays around it are not known.
    """

    state: State
    missing: tuple[Period, ...] = ()
    released: date | None = None
    days_late: int | None = None
    is_sure: bool = True


def with_holes(current: Freshness, holes: Iterable[Period], calendar: Calendar, as_of: date) -> Freshness:
    """What is missing, and the periods before the newest that should be there as well."""
    overdue = [one for one in holes if release(calendar, one).day < as_of]
    if not overdue or current.state in _UNTROUBLED:
        return current
    missing = sorted({*overdue, *current.missing}, key=lambda period: period.order)
    releases = [release(calendar, period) for period in missing]
    return _overdue(releases, calendar, as_of, is_empty=current.state is State.EMPTY)


_UNTROUBLED = frozenset({State.EXEMPT, State.CONTEXT, State.PAUSED, State.DISCONTINUED})


def worst(every: Iterable[Freshness]) -> Freshness:
    """Of several the one that is overdue for longest, else the one furthest from settled."""
    return max(every, key=lambda one: (one.days_late or -1, _GRAVITY[one.state]), default=Freshness(State.FRESH))


_GRAVITY = {state: place for place, state in enumerate(State)}


def together(every: list[Freshness]) -> Freshness:
    """What several wait for: all that is missing for one of them, for as long as the oldest is late."""
    overdue = [one for one in every if one.released is not None]
    if not overdue:
        return worst(every)
    missing = sorted({period for one in overdue for period in one.missing}, key=lambda period: period.order)
    return replace(worst(overdue), missing=tuple(missing))


class Release(Struct, frozen=True):
    """A period that is to be published, and by which day; not sure where the holidays around it are not known."""

    period: Period
    day: date
    is_sure: bool = True


def freshness(series: Series, records: Iterable[Actual], targets: list[Target], as_of: date) -> Freshness:
    """How current a series was on a day, by the records published by then.

    ``targets`` are those of the series that exist on the day and are not replaced.
    """
    calendar = series.calendar
    if calendar.exempt or series.is_projection:
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
    first = min(missing, key=lambda one: one.day)
    days_late = (as_of - first.day).days
    return Freshness(
        state=State.EMPTY if is_empty else late_or_stale(days_late, calendar.grace_days),
        missing=tuple(one.period for one in missing),
        released=first.day,
        days_late=days_late,
        is_sure=first.is_sure,
    )


def _there(series: Series, targets: list[Target], records: Iterable[Actual], *, as_of: date) -> list[Period]:
    """The periods that have a figure on a day: those recorded, and of a flow those that their parts put together.

    Put together are periods of the calendar and due ones, as they are where a target is judged. A forecast is none.
    """
    recorded = [one for one in known(records, as_of) if one.status is not Status.FORECAST]
    recorded.sort(key=lambda one: one.period.last)
    there = [record.period for record in recorded]
    if series.kind is Kind.MILESTONE:
        return [*there, *(one.due for one in targets if _is_told(recorded, one.due))]
    if series.kind is not Kind.FLOW or not recorded:
        return there
    ends, parts = [period.last for period in there], _by_period(recorded, series.calendar.beat)
    for due in {one.due for one in targets}:
        parts[due] = recorded[bisect_left(ends, due.first) : bisect_right(ends, due.last)]
    zero_until = ends[-1] if series.is_zero_unrecorded else 0
    whole = (one for one, some in parts.items() if not Covers.of(some, one, zero_until).to(one.last).missing_days)
    return there + list(whole)


def _is_told(recorded: list[Actual], due: Period) -> bool:
    """Whether it is known of a milestone if it was done in time: it is done, or not done when it was due."""
    return any(record.figure.done or record.period.last >= due.last for record in recorded)


def _by_period(recorded: list[Actual], beat: Beat | None) -> dict[Period, list[Actual]]:
    """The records that are parts of a period of the calendar, by that period."""
    parts: dict[Period, list[Actual]] = {}
    if beat is None:
        return parts
    for record in recorded:
        if beat.months is not None and record.period.months == beat.months:
            continue  # as long as a period, so no part of one
        period = beat.holding(record.period.first)
        if period.holds(record.period) and period != record.period:
            parts.setdefault(period, []).append(record)
    return parts


def _is_settled(series: Series, targets: list[Target], recorded: list[Period]) -> bool:
    """Whether the due period of every target is recorded, so that nothing more need be published."""
    due = {series.slot(target.due) for target in targets}
    if not due or not {one.last for one in due} <= {one.last for one in recorded}:
        return False
    return due <= {series.slot(one) for one in recorded}


def _awaited(series: Series, targets: list[Target], recorded: list[Period], as_of: date) -> Iterator[Release]:
    """What is expected after the newest record, in order of time, up to the month of a day."""
    last = _last_expected(series.calendar, targets, as_of)
    for period in expected(series=series, targets=targets, recorded=recorded, last=last):
        yield release(series.calendar, period)


def expected(series: Series, targets: list[Target], recorded: Iterable[Period], last: int) -> Iterator[Period]:
    """The periods whose figures are to follow those recorded, in order of time, that end by a day.

    Without records they are those that end after the first target was announced; none where there is neither.
    """
    known, begin = frozenset(recorded), _first_awaited(series, targets, recorded)
    if begin is not None:
        for period in _candidates(series=series, targets=targets, begin=begin, last=last):
            if period.last >= begin.day and period not in known:
                yield period


class _Begin(Struct, frozen=True):
    """The first day that a figure is awaited for, and the period that the newest record stands for."""

    day: int
    newest: Period | None = None


def _first_awaited(series: Series, targets: list[Target], recorded: Iterable[Period]) -> _Begin | None:
    """The day after the newest record that stands for a period; without records that after the first announcement."""
    newest_first = sorted(recorded, key=attrgetter("last"), reverse=True)
    for one in newest_first:
        standing = _stood_for(series, one, targets)
        if standing is not None:
            return _Begin(standing.last + 1, standing)
    if newest_first:
        return _Begin(newest_first[-1].last)
    announced = min((target.announced.known_from for target in targets), default=None)
    return None if announced is None else _Begin(announced.toordinal() + 1)


def _stood_for(series: Series, recorded: Period, targets: list[Target]) -> Period | None:
    """The period of the calendar that a record says was published: its own, or the one that a year to date ends with.

    A figure of a moment stands for the period it ends with; of weeks, days and surveys for the one it lies in. Of an
    irregular series every record stands for itself that is not shorter than its targets need.
    """
    beat = series.calendar.beat
    if beat is None:
        shortest = min((target.due for target in targets), key=lambda due: due.days, default=recorded)
        is_enough = recorded.days >= shortest.days or recorded.is_as_long_as(shortest)
        return recorded if is_enough or series.kind is Kind.STOCK else None
    period = beat.holding(recorded.last)
    if series.counts_by_end(recorded):
        is_loose = beat.months is None or series.calendar.frequency.years_apart > 1
        return period if is_loose or period.last == recorded.last else None
    if period.last != recorded.last:
        return None
    is_published_so = recorded in (period, series.as_published(period)) or series.is_year_to_date(recorded)
    return period if is_published_so else None


def _candidates(series: Series, targets: list[Target], begin: _Begin, last: int) -> Iterator[Period]:
    """The calendar's periods from the one with a day on, or an irregular series' due periods, up to a day."""
    calendar, beat = series.calendar, series.calendar.beat
    due = sorted({target.due for target in targets if target.due.last <= last}, key=lambda period: period.order)
    if beat is None:
        yield from due
    elif calendar.frequency.years_apart > 1:
        surveys = _surveys(calendar=calendar, targets=targets, begin=begin, last=last)
        yield from sorted({*surveys, *due}, key=lambda period: period.order)
    else:
        skipped = calendar.skipped_months if beat.months == 1 else ()
        for period in takewhile(lambda one: one.last <= last, beat.from_day(begin.day)):
            if not skipped or period.end_day.month not in skipped:
                yield period


def _surveys(calendar: Calendar, targets: list[Target], begin: _Begin, last: int) -> Iterator[Period]:
    """Every so many years from the newest recorded on; with nothing recorded back from the first due period."""
    years, beat = calendar.frequency.years_apart, calendar.year_starts.beat(12)
    newest = begin.newest
    if newest is None and targets:
        newest = beat.holding(min(target.due.last for target in targets))
        while newest.last >= begin.day:
            newest = newest.years_earlier(years)
    while newest is not None and (newest := newest.years_earlier(-years)).last <= last:
        yield newest


def _last_expected(calendar: Calendar, targets: list[Target], as_of: date) -> int:
    """The last day anything is expected for: of this month, of the targets, and of a discontinued series."""
    limits = [JANUARY.beat(1).holding(as_of.toordinal()).last]
    if targets:
        limits.append(max(target.due.last for target in targets))
    if calendar.discontinuation is not None and _is_discontinued(calendar, as_of):
        limits.append(calendar.discontinuation.last.last)
    return min(limits)


def release_day(calendar: Calendar, period: Period) -> date:
    """The day by which a period's figure should be public; the last there is where it would lie beyond."""
    return release(calendar, period).day


def release(calendar: Calendar, period: Period) -> Release:
    """A period with the day that is known, else the one its lag makes, which is a working day where that is asked for.

    The days of an office move: what the lag puts on a holiday comes on the next day that is worked.
    """
    known_day = calendar.releases.get(period) if calendar.releases else None
    if known_day is not None:
        return Release(period, known_day)
    usual = days_after(period.end_day, calendar.release_lag_days)
    if calendar.workdays is None:
        return Release(period, usual)
    working = calendar.workdays.next_working(usual)
    return Release(period, working.day, is_sure=working.is_sure)


def unsure(*days: date) -> Sentence:
    """What is to be said beside release days that are not sure."""
    years = all_of(sorted({day.year for day in days}))
    return later("the holidays of {years} are not known yet: weekends alone are heeded", years=years)


def next_release(series: Series, records: Iterable[Actual], targets: list[Target], as_of: date) -> Release | None:
    """The first period to be published after a day, and the day; None where nothing more is expected."""
    return next(coming(series=series, records=records, targets=targets, as_of=as_of), None)


def coming(
    series: Series, records: Iterable[Actual], targets: list[Target], as_of: date, until: date | None = None
) -> Iterator[Release]:
    """What is to be published from a day on, until another, in the order of the periods."""
    calendar, today = series.calendar, as_of.toordinal()
    if calendar.exempt or _is_paused(calendar, as_of) or _is_discontinued(calendar, as_of):
        return
    there = _there(series, targets, records, as_of=as_of)
    stood_for = (_stood_for(series, one, targets) for one in sorted(there, key=lambda one: one.order, reverse=True))
    newest = next((one for one in stood_for if one is not None), None)
    begin = _Begin(max(today - _AHEAD, _FIRST_DAY, 0 if newest is None else newest.last + 1), newest)
    last = max((target.due.last for target in targets), default=today + _AHEAD)
    last = last if until is None else min(last, _last_published(calendar, until))
    is_there = _is_there(series, there, targets)
    candidates = _candidates(series=series, targets=targets, begin=begin, last=last)
    to_come = (one for one in candidates if one.last >= begin.day and not is_there(one))
    for one in (release(calendar, period) for period in to_come):
        if one.day >= as_of and (until is None or one.day <= until):
            yield one


def _last_published(calendar: Calendar, until: date) -> int:
    """The last day of all periods that may be published by a day: they end by then, but for those that are known."""
    known = (period.last for period, day in calendar.releases.items() if day <= until)
    return max([until.toordinal(), *known])


def gaps(series: Series, records: Iterable[Actual], as_of: date) -> tuple[Period, ...]:
    """The calendar's periods between the oldest and the newest recorded one that no figure ends with.

    They are not missed by the state, which looks forward from the newest. A log has none.
    """
    there, calendar = _there(series, [], records, as_of=as_of), series.calendar
    if not there or calendar.beat is None or calendar.frequency.years_apart > 1 or series.is_zero_unrecorded:
        return ()
    oldest, newest = min(one.last for one in there), max(one.last for one in there)
    is_there = _is_there(series, there, [])
    between = _candidates(series=series, targets=[], begin=_Begin(oldest), last=newest)
    return tuple(period for period in between if oldest < period.last < newest and not is_there(period))


def _is_there(series: Series, recorded: list[Period], targets: list[Target]) -> Callable[[Period], bool]:
    """Whether some figure ends with a period or stands for it."""
    ends = {period.last for period in recorded}
    stood_for = {_stood_for(series, period, targets) for period in recorded}
    return lambda period: period.last in ends or period in stood_for


_AHEAD = 1096
"""How many days ahead a release is looked for where no target says how far figures are expected."""


_FIRST_DAY = 366
"""The first day that has a year before it."""


def _is_paused(calendar: Calendar, as_of: date) -> bool:
    pause = calendar.pause
    return pause is not None and pause.start <= as_of and (pause.until is None or as_of <= pause.until)


def _is_discontinued(calendar: Calendar, as_of: date) -> bool:
    return calendar.discontinuation is not None and calendar.discontinuation.announced.known_from <= as_of
