"""The period a figure is for where nobody says: the newest that has ended and has none."""

from collections.abc import Iterable
from datetime import date

from tracker.domain.actual import Actual
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Series


def awaited(register: Register, series: Series, today: date) -> Period | None:
    """The newest period that has ended and has no figure, as it is published; None where all have one.

    None is looked for before the oldest record. Of an irregular series only due periods count.
    """
    standing = register.in_force(series.id, date.max)
    months = series.calendar.frequency.months
    if months is None:
        due = {one.due for one in register.targets.values() if one.series == series.id}
        return _newest_without([one for one in due if one.end_day < today], series, standing)
    last = today.year * 12 + today.month - 1
    newest = last - (last + 1) % months
    oldest = min((slot.last for slot in standing), default=newest - months)
    ended = [series.as_published(Period(end - months + 1, end)) for end in range(newest, oldest, -months)]
    return _newest_without([one for one in ended if one.end_day < today], series, standing)


def _newest_without(periods: Iterable[Period], series: Series, standing: dict[Period, Actual]) -> Period | None:
    open_ones = [one for one in periods if series.slot(one) not in standing]
    return max(open_ones, key=lambda one: one.order, default=None)
