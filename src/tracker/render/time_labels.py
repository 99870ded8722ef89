"""The labels of a time axis: the finest periods whose names stand beside each other without touching."""

from collections.abc import Callable, Iterator
from itertools import takewhile

from msgspec import Struct

from tracker.domain.period import DAYS, WEEKS, Beat, Period, YearStart

_YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


class TimeLabel(Struct, frozen=True):
    """A period's name, where it begins and ends as days, as far as it lies on the axis, and where the name stands.

    ``is_whole`` says that its end is on the axis, ``is_at_end`` that the name stands there, and not in the middle.
    """

    text: str
    begin: int
    end: int
    is_whole: bool
    is_at_end: bool


class _Step(Struct, frozen=True):
    """Periods that follow each other, of which every so many-th is named."""

    beat: Beat
    every: int
    days: int


def time_labels(
    first: int, last: int, most: Callable[[Period], int], years: YearStart, alike: Period
) -> list[TimeLabel]:
    """Names between two days: of periods as long as the figures' at their end, where figures stand, else in the middle.

    ``alike`` is a period of the figures' length; none finer is named, and every so many-th is counted from its end and
    named there. ``most`` says for how many names there is room that are as long as that of a period.
    """
    coarse = [one for one in _steps(years) if one.days >= alike.days * 9 // 10]
    step = next(
        (one for one in coarse if (last - first) // one.days < most(one.beat.holding(last))),
        _Step(years.beat(12), _YEARS[-1], 366 * _YEARS[-1]),
    )
    is_at_end = step.every > 1 or alike.days * 11 // 10 >= step.days
    return [
        TimeLabel(
            text=years.label(one),
            begin=max(one.first - 1, first),
            end=min(one.last, last),
            is_whole=one.last <= last,
            is_at_end=is_at_end,
        )
        for one in _named(step, first=first, last=last, alike=alike)
        if not is_at_end or first <= one.last <= last
    ]


def _steps(years: YearStart) -> Iterator[_Step]:
    """From the finest on."""
    yield _Step(DAYS, 1, 1)
    yield _Step(WEEKS, 1, 7)
    yield _Step(years.beat(1), 1, 28)
    yield _Step(years.beat(3), 1, 90)
    yield from (_Step(years.beat(12), every, 365 * every) for every in _YEARS)


def _named(step: _Step, first: int, last: int, alike: Period) -> list[Period]:
    every = [*takewhile(lambda one: one.first <= last, step.beat.from_day(first))]
    if step.every == 1:
        return every
    phase = step.beat.holding(alike.last).begin_day.year
    return [one for one in every if (one.begin_day.year - phase) % step.every == 0]
