"""Milestones: whether something is done, by when, and what still leaves that open."""

from collections.abc import Iterable

from msgspec import Struct

from tracker.domain.actual import Actual
from tracker.domain.goal import Settled
from tracker.domain.period import Period


class Milestone(Struct, frozen=True, eq=False):
    """What is known of a milestone, and the record that tells; None where nothing does.

    ``days_late`` is how long after the due period's end it was done: at the least and at the most, where the record
    is of longer than a day.
    """

    settled: Settled
    told_by: Actual | None = None
    days_late: tuple[int, int] | None = None


def milestone(records: Iterable[Actual], due: Period) -> Milestone:
    """What the records in force say of something to be done by the end of a period.

    Done within it is done, whatever is said later. Done in a period that reaches beyond it may have been in time. Not
    done at its end is missed, and so is done later.
    """
    every = sorted(records, key=lambda one: one.period.order)
    done = [one for one in every if one.figure.done]
    in_time = next((one for one in done if one.period.last <= due.last), None)
    if in_time is not None:
        return Milestone(Settled.REACHED, in_time)
    straddling = next((one for one in done if one.period.first <= due.last), None)
    not_done = next((one for one in every if one.figure.done is False and one.period.last >= due.last), None)
    if straddling is not None and not_done is None:
        return Milestone(Settled.OPEN, straddling)
    late = done[0] if done else None
    if late is not None:
        return Milestone(Settled.NOT_REACHED, late, (max(1, late.period.first - due.last), late.period.last - due.last))
    return Milestone(Settled.OPEN if not_done is None else Settled.NOT_REACHED, not_done)
