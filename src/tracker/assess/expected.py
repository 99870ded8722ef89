"""What is expected: for every series that somebody waits for the figures that are overdue, and those that come next.

Follows freshness in whom it leaves out: who waits for nothing is not told that something is coming.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from itertools import islice

from msgspec import Struct

from tracker.assess.freshness import Release, State, coming, release
from tracker.assess.review import Review
from tracker.domain.series import Series


class Expectation(Struct, frozen=True):
    """A figure of a series that is to be published by a day; ``days`` from now to then, below 0 where it is late.

    ``state`` is how current the series is.
    """

    series: Series
    release: Release
    days: int
    state: State

    @property
    def is_overdue(self) -> bool:
        """Whether its day is over."""
        return self.days < 0


class Expectations(Struct, frozen=True):
    """What is expected from a day on, the longest overdue first, and how many series nobody waits for, by their state.

    With ``until`` it is what is expected by that day, else what is overdue and one more figure of each series.
    """

    as_of: date
    until: date | None
    every: tuple[Expectation, ...]
    left_out: Mapping[State, int]

    @property
    def overdue(self) -> int:
        """How many figures are late."""
        return sum(one.is_overdue for one in self.every)


def expectations(review: Review, series: Collection[str] | None = None, until: date | None = None) -> Expectations:
    """What is expected of some series, or of all. Derived ones are not among them: their parts are."""
    found, left_out = list[Expectation](), Counter[State]()
    for one in review.register.series.values():
        if one.derived is not None or (series is not None and one.id not in series):
            continue
        state = review.waits(one.id)
        if state in _WAITED_FOR:
            found += _of_series(review, one, state=state, until=until)
        else:
            left_out[state] += 1
    return Expectations(
        as_of=review.as_of,
        until=until,
        every=tuple(sorted(found, key=lambda one: one.release.day)),
        left_out={state: left_out[state] for state in State if left_out[state]},
    )


_WAITED_FOR = frozenset({State.FRESH, State.EMPTY, State.LATE, State.STALE})


def _of_series(review: Review, series: Series, *, state: State, until: date | None) -> Iterator[Expectation]:
    """What is overdue of a series, and what comes."""
    overdue = [release(series.calendar, period) for period in review.freshness(series.id).missing]
    to_come = coming(
        series=series,
        records=review.register.records(series.id),
        targets=review.unsettled(series.id),
        as_of=review.as_of,
        until=until,
    )
    for one in (*overdue, *islice(to_come, None if until else 1)):
        yield Expectation(series=series, release=one, days=(one.day - review.as_of).days, state=state)
