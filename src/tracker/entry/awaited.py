"""The period a figure is for where nobody says: the newest that has ended and has none."""

from datetime import date
from itertools import takewhile

from tracker.assess.freshness import expected
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Series


def awaited(register: Register, series: Series, today: date) -> Period | None:
    """The newest period that has ended and has no figure, as it is published; None where all have one.

    None is looked for before the oldest record. Of an irregular series only due periods count, of one that comes every
    so many years those that follow the newest.
    """
    slots = register.in_force(series.id, date.max)
    targets = [one for one in register.targets.values() if one.series == series.id]
    beat, yesterday = series.calendar.beat, today.toordinal() - 1
    if beat is None:
        ended = [one.due for one in targets if one.due.last <= yesterday]
    elif series.calendar.frequency.years_apart > 1:
        ended = list(expected(series=series, targets=targets, recorded=slots, last=yesterday))
    else:
        newest = beat.over_on(yesterday + 1)
        oldest = min((slot.last for slot in slots), default=newest.first)
        every = takewhile(lambda one: one.last <= yesterday, beat.from_day(min(oldest, newest.first)))
        ended = [series.as_published(one) for one in every if one.last > oldest]
    open_ones = [one for one in ended if series.slot(one) not in slots]
    return max(open_ones, key=lambda one: one.order, default=None)
