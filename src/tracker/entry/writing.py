"""Writing a record under the lock, prepared again where its file was changed meanwhile.

Asks nobody itself: whether a doubtful record is right is asked through a callable, and the lock is let go for that.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeAlias

from tracker.entry.preparing import Current, Prepared, prepared, refusals
from tracker.entry.record import Raw
from tracker.entry.refusal import NotAdded, Why
from tracker.store.appending import Changed, write
from tracker.store.lock import Busy, Waiting, locked

_TRIES = 5

AtLast: TypeAlias = Callable[[], None]
"""Called when the record is about to take its place, or is found there: from then on it counts as recorded."""

Confirm: TypeAlias = Callable[[tuple[str, ...]], bool]
"""Asks a person whether a record is right in spite of what is odd about it."""


def written(
    root: Path,
    now: Current,
    raw: Raw,
    *,
    today: date,
    accept_doubts: bool,
    confirm: Confirm,
    waiting: Waiting | None = None,
    at_last: AtLast = lambda: None,
) -> Prepared:
    """The record, when it has been written; one that is recorded already is not written again. Raises NotAdded.

    The lock is on the folder that really holds the file of the series; should the file have moved from where it was
    ``now``, there. What is odd is asked once: after each answer the record is prepared again from the files as they are
    then, and only doubts that are new are asked about. With ``accept_doubts`` nobody is asked.
    """
    accepted: frozenset[str] = frozenset()
    with refusals():
        for _ in range(_TRIES):
            with locked(now.file.folder, waiting=waiting):
                one = prepared(root, now.series.id, raw, today=today)
                doubts = () if accept_doubts else tuple(it for it in one.doubts if it not in accepted)
                if not doubts and one.current.file.folder == now.file.folder and _is_in_place(one, at_last):
                    return one
            if doubts and not confirm(doubts):
                raise NotAdded(Why.DOUBTS, doubts=doubts)
            now, accepted = one.current, accepted | frozenset(doubts)
        raise Busy


def _is_in_place(one: Prepared, at_last: AtLast) -> bool:
    """Write a record that is not there yet; whether it is there now. Not where its file was changed meanwhile."""
    if one.is_recorded:
        at_last()
        return True
    try:
        write(one.addition, at_last)
    except Changed:
        return False
    return True
