"""Writing a record under the lock, prepared again where its file was changed meanwhile.

Asks nobody itself: whether a doubtful record is right is asked through a callable, and the lock is let go for that.
"""

from collections.abc import Callable, Collection
from datetime import date
from pathlib import Path
from typing import TypeAlias

from tracker.entry.doubts import Doubt, DoubtKind
from tracker.entry.preparing import Current, Prepared, prepared, refusals
from tracker.entry.record import Raw
from tracker.entry.refusal import NotAdded, Why
from tracker.store.lock import Busy, Waiting
from tracker.store.operations import Changed, Journal, at_work

_TRIES = 5

AtLast: TypeAlias = Callable[[], None]
"""Called when the record is about to take its place, or is found there: from then on it counts as recorded."""

Confirm: TypeAlias = Callable[[tuple[Doubt, ...]], bool]
"""Asks a person whether a record is right in spite of what is odd about it."""


def written(
    root: Path,
    now: Current,
    raw: Raw,
    *,
    today: date,
    accept: Collection[DoubtKind],
    confirm: Confirm,
    waiting: Waiting | None = None,
    at_last: AtLast = lambda: None,
) -> Prepared:
    """The record, when it has been written; one that is recorded already is not written again. Raises NotAdded.

    The lock is on the folder that really holds the file of the series; should the file have moved from where it was
    ``now``, there. What is odd is asked once: after each answer the record is prepared again from the files as they are
    then, and only doubts that are new are asked about. Of kinds that are
    accepted nobody is asked.
    """
    accepted: frozenset[Doubt] = frozenset()
    with refusals():
        for _ in range(_TRIES):
            with at_work(root, [now.file.folder], waiting=waiting) as journal:
                one = prepared(root, now.series.id, raw, today=today)
                doubts = tuple(it for it in one.doubts if it.kind not in accept and it not in accepted)
                if not doubts and one.current.file.folder == now.file.folder and _is_in_place(journal, one, at_last):
                    return one
            if doubts and not confirm(doubts):
                raise NotAdded(
                    Why.DOUBTS, doubts=(str(it.said) for it in doubts), kinds=(it.kind.value for it in doubts)
                )
            now, accepted = one.current, accepted | frozenset(doubts)
        raise Busy


def _is_in_place(journal: Journal, one: Prepared, at_last: AtLast) -> bool:
    """Write a record that is not there yet; whether it is there now. Not where its file was changed meanwhile."""
    if one.is_recorded:
        at_last()
        return True
    try:
        journal.carry_out(one.operation, at_last, lambda _: None)
    except Changed:
        return False
    return True
