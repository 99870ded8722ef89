"""The course from the start to the goal: which number is due by when, as the target's trajectory or path has it."""

from collections.abc import Iterator

from msgspec import Struct

from tracker.assess.arithmetic import Absent, power
from tracker.assess.case import Case
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.target import GoalKind

_STEPS = 16
"""Straight pieces that a bent course is drawn in."""


class Stop(Struct, frozen=True):
    """A day, and the number due by its end in the goal's terms."""

    day: int
    number: Fraction


def course(case: Case) -> tuple[Stop, ...]:
    """From the start to the due period, straight between each two; none where no single number is due on the way."""
    origin, start, measure = case.yardstick.origin, case.yardstick.start, case.target.measure
    if case.is_to_hold or measure in (GoalKind.EVERY_PERIOD, GoalKind.AVERAGE) or not case.goal.sides:
        return ()
    known = list(_known(origin, start))
    known += [Stop(period.last, Fraction(amount.value)) for period, amount in case.target.path.items()]
    if not known:
        return ()
    if len(known) == 1 and case.yardstick.is_geometric and origin is not None:
        return tuple(_bent(case, origin))
    return (*known, Stop(case.target.due.last, case.goal.aim(known[-1].number)))


def _known(origin: Period | None, start: Interval | Absent) -> Iterator[Stop]:
    """What stood at the start, where that is one number."""
    if origin is not None and isinstance(start, Interval) and start.is_exact and start.low is not None:
        yield Stop(origin.last, start.low)


def _bent(case: Case, origin: Period) -> Iterator[Stop]:
    """Growing or falling by the same share in the same time."""
    size, due, clock = case.yardstick.size, case.target.due, case.yardstick.clock
    if isinstance(size, Absent):
        return
    whole = size.multiple(case.goal.aim(size.number(Fraction(1))))
    if whole <= 0:
        return
    for step in range(_STEPS + 1):
        day = origin.last + (due.last - origin.last) * step // _STEPS
        gone = clock.years(origin, Period(day, day)) / clock.years(origin, due)
        yield Stop(day, size.number(power(whole, gone)))
