"""Writing a record under the lock, prepared again where its file was changed meanwhile.

Asks nobody itself: whether a doubtful record is right is asked through a callable, and the lock is let go for that.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeAlias

from tracker.entry.preparing import Prepared, prepared, refusals
from tracker.entry.record import Raw
from tracker.entry.refusal import NotAdded, Why
from tracker.store.appending import Changed, write
from tracker.store.lock import Busy, locked

_TRIES = 5

Confirm: TypeAlias = Callable[[tuple[str, ...]], bool]
"""Asks a person whether a record is right in spite of what is odd about it."""


def written(root: Path, id: str, raw: Raw, *, today: date, accept_doubts: bool, confirm: Confirm) -> Prepared:
    """The record, when it has been written; one that is recorded already is not written again. Raises NotAdded.

    What is odd is asked once: after each answer the record is prepared again from the files as they are then, and only
    doubts that are new are asked about. With ``accept_doubts`` nobody is asked.
    """
    accepted: frozenset[str] = frozenset()
    with refusals():
        for _ in range(_TRIES):
            with locked(root):
                one = prepared(root, id, raw, today=today)
                doubts = () if accept_doubts else tuple(it for it in one.doubts if it not in accepted)
                if not doubts and _is_in_place(root, one):
                    return one
            if doubts and not confirm(doubts):
                raise NotAdded(Why.DOUBTS, doubts=doubts)
            accepted |= frozenset(doubts)
        raise Busy


def _is_in_place(root: Path, one: Prepared) -> bool:
    """Write a record that is not there yet; whether it is there now. Not where its file was changed meanwhile."""
    if one.is_recorded:
        return True
    try:
        write(root, one.addition)
    except Changed:
        return False
    return True
