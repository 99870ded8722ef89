"""Goals for the mean over a window: what it is so far, what it must be from here, what settles it before its end."""

from collections.abc import Mapping
from functools import reduce
from operator import add

from msgspec import Struct

from tracker.assess.sums import Observation, Sum, parts_of
from tracker.domain.exact import Fraction
from tracker.domain.figure import Figure
from tracker.domain.interval import NOT_NEGATIVE, Interval
from tracker.domain.period import Period
from tracker.domain.series import Series

_ANY = Interval(None, None, True, True)


class Average(Struct, frozen=True, eq=False):
    """The plain mean of the periods of a window.

    ``so_far`` is that of those with a figure, None without any; ``whole`` that of all, over every value that one
    without a figure may still take. ``periods`` is how many there are, ``left`` how many have none, ``total`` the sum
    of the others.
    """

    periods: int
    left: int
    total: Interval
    so_far: Observation | None
    whole: Interval

    @property
    def is_complete(self) -> bool:
        """Whether every period has a figure."""
        return not self.left


def average(series: Series, window: list[Period], points: Mapping[int, Observation]) -> Average:
    """The mean over a window by the figures there are, each as long as the due period."""
    known = [points[period.last] for period in window if period.last in points]
    left = len(window) - len(known)
    total = reduce(add, (one.figure.bounds for one in known), Interval.exactly(0))
    possible = _ANY if series.signed else NOT_NEGATIVE
    whole = reduce(add, [possible] * min(left, 1), total) * Fraction(1, len(window))
    return Average(periods=len(window), left=left, total=total, so_far=_so_far(window[0], known, total), whole=whole)


def _so_far(first: Period, known: list[Observation], total: Interval) -> Observation | None:
    """The mean of the figures there are, as an observation from the start of the window to the last of them."""
    if not known:
        return None
    figure = Figure.spanning(total * Fraction(1, len(known)), any(one.figure.approximate for one in known))
    parts = tuple(part for one in known for part in parts_of(one))
    return Sum(period=Period(first.first, known[-1].period.last), figure=figure, parts=parts)
