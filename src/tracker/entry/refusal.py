"""Why a figure was not added: the one exception of this room."""

from collections.abc import Iterable
from enum import Enum

from tracker.domain.problem import Problem


class Why(Enum):
    """What kept a figure out of the register."""

    FILES = "the register's files cannot be used"
    GIVEN = "what was given makes no record"
    RECORD = "the record does not fit the register"
    DOUBTS = "it is odd, and nobody said that it is right"
    BUSY = "another process is adding"
    STOPPED = "an operation stopped half-way, or the journal cannot be read"
    SYSTEM = "the system refused"


class NotAdded(Exception):
    """A figure was not added, and no file was changed.

    ``why`` is the kind of reason; ``faults`` are sentences, all that is wrong at once; ``doubts`` what is odd, where
    that alone is the reason, and ``kinds`` the words by which that is accepted; ``problems`` the faults of the files or
    of the record with their codes and places.
    """

    def __init__(
        self,
        why: Why,
        faults: Iterable[str] = (),
        doubts: Iterable[str] = (),
        problems: Iterable[Problem] = (),
        kinds: Iterable[str] = (),
    ) -> None:
        self.why = why
        self.faults = tuple(faults)
        self.doubts = tuple(doubts)
        self.problems = tuple(problems)
        self.kinds = tuple(dict.fromkeys(kinds))
        super().__init__(why, self.faults, self.doubts, self.problems, self.kinds)

    def __str__(self) -> str:
        return "\n".join((*self.faults, *self.doubts)) or self.why.value
