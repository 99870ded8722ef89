"""Working days: the next one from a day on, as far as it is known which days are off.

Knows of no country. The days off of a year are told by others, and asked for only where a day of that year matters.
"""

from collections.abc import Callable
from datetime import date
from typing import TypeAlias

from msgspec import Struct

from tracker.domain.period import is_weekend

DaysOff: TypeAlias = Callable[[int], frozenset[int]]
"""For a year the days in it that are not worked, weekends among them, as Python's ordinals."""


class WorkingDay(Struct, frozen=True):
    """A working day; it is not sure where the holidays of its year are not known."""

    day: date
    is_sure: bool = True


class Workdays(Struct, frozen=True, eq=False):
    """Which days are worked in a ``place``: a country as CN, or a part of one as DE-BY.

    The days off are known up to the end of the year ``known_to``, or not at all. Later only Saturdays and Sundays
    count as off. Two are the same where they say the same of the same place.
    """

    place: str
    known_to: int | None
    days_off: DaysOff

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Workdays) and (self.place, self.known_to) == (other.place, other.known_to)

    def __hash__(self) -> int:
        return hash((self.place, self.known_to))

    def next_working(self, day: date) -> WorkingDay:
        """The first working day that is not before a day.

        The day itself, and not sure, where none follows within a year: no calendar has that.
        """
        first, last = day.toordinal(), date.max.toordinal()
        days = (date.fromordinal(one) for one in range(first, min(first + _MOST_OFF, last) + 1))
        found = next((one for one in days if self._is_worked(one)), None)
        return WorkingDay(day, is_sure=False) if found is None else WorkingDay(found, self._is_known(found))

    def _is_worked(self, day: date) -> bool:
        if self._is_known(day):
            return day.toordinal() not in self.days_off(day.year)
        return not is_weekend(day)

    def _is_known(self, day: date) -> bool:
        return self.known_to is not None and day.year <= self.known_to


_MOST_OFF = 366
"""For how many days a working day is looked for."""
