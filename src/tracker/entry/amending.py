"""Adding tables to targets.toml: meant from the files as they are now, proved, written under the lock.

Asks nobody itself: whether what is odd is right is asked through a callable, and the lock is let go for that.
"""

import os
from collections.abc import Callable, Collection
from datetime import date
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct

from tracker.domain.register import Declared
from tracker.entry.declaring import About, Fault, Faults, Meant, Slip, TargetGiven, target_meant
from tracker.entry.doubts import Doubt, DoubtKind
from tracker.entry.preparing import refusals, series_called
from tracker.entry.refusal import NotAdded, Why
from tracker.entry.writing import AtLast, Confirm
from tracker.store.declared import declaration
from tracker.store.declaring import Proposed, proposed
from tracker.store.files import FilesOnDisk
from tracker.store.folder import TARGETS
from tracker.store.lock import Busy, Waiting
from tracker.store.operations import Changed, Journal, Kind, Operation, at_work

_TRIES = 5

Meaning: TypeAlias = Callable[[Declared], tuple[Meant | None, Faults]]
"""What is to be added to what is declared, or all that is wrong with it."""


class Amended(Struct, frozen=True):
    """What was added, or would be, and what was taken for granted."""

    proposed: Proposed
    meant: Meant

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What is odd about it."""
        return tuple(Doubt(DoubtKind.FILES, one.message) for one in self.proposed.doubts)

    def operation(self, kind: Kind) -> Operation:
        """As what one command does, about the last of its tables."""
        return Operation(kind=kind, about=self.proposed.tables[-1].id, changes=(self.proposed.appended.change,))


def about_called(declared: Declared, word: str) -> About:
    """What a target needs to know of the one series a word stands for. Raises NotAdded."""
    return About.of(series_called(declared, word), declared)


def target_of(declared: Declared, word: str | None, given: TargetGiven, *, today: date) -> tuple[Meant | None, Faults]:
    """The target that is meant, of the series a word stands for; or all that is wrong. Raises NotAdded."""
    if word is None:
        return None, (Fault(Slip.NO_SERIES),)
    return target_meant(declared, about_called(declared, word), given, today=today)


class Unmeant(Exception):
    """What was given makes no table; carries the faults."""

    def __init__(self, faults: Faults) -> None:
        super().__init__()
        self.faults = faults


def declared_now(root: Path) -> Declared:
    """What is declared in a folder, as far as it is sound. Raises NotAdded where the file cannot be parsed."""
    declared, problems = declaration(FilesOnDisk(root))
    if declared is None:
        raise NotAdded(Why.FILES, problems=problems)
    return declared.sound


def prepared(root: Path, meaning: Meaning) -> Amended:
    """The tables beside what the files hold now. Raises NotAdded and Unmeant."""
    with refusals():
        meant, faults = meaning(declared_now(root))
        if meant is None:
            raise Unmeant(faults)
        return Amended(proposed(root, meant.tables), meant)


def written(
    root: Path,
    kind: Kind,
    meaning: Meaning,
    *,
    accept: Collection[DoubtKind],
    confirm: Confirm,
    waiting: Waiting | None = None,
    at_last: AtLast = lambda: None,
) -> Amended:
    """The same, when it has been written as an operation of a kind. Raises NotAdded and Unmeant.

    What is odd is asked once: after each answer the tables are prepared again from the files as they are then, and only
    doubts that are new are asked about. Of kinds that are accepted nobody is asked.
    """
    accepted: frozenset[Doubt] = frozenset()
    with refusals():
        for _ in range(_TRIES):
            with at_work(root, [Path(os.path.realpath(root / TARGETS)).parent], waiting=waiting) as journal:
                one = prepared(root, meaning)
                doubts = tuple(it for it in one.doubts if it.kind not in accept and it not in accepted)
                if not doubts and _is_in_place(journal, one.operation(kind), at_last):
                    return one
            if doubts and not confirm(doubts):
                raise NotAdded(
                    Why.DOUBTS, doubts=(str(it.said) for it in doubts), kinds=(it.kind.value for it in doubts)
                )
            accepted |= frozenset(doubts)
        raise Busy


def _is_in_place(journal: Journal, operation: Operation, at_last: AtLast) -> bool:
    """Write the tables; whether they are there now. Not where the file was changed meanwhile."""
    try:
        journal.carry_out(operation, at_last, lambda _: None)
    except Changed:
        return False
    return True
