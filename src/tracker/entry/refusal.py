"""Why a figure was not added, and why bytes were not read."""

from collections.abc import Iterable
from enum import Enum

from tracker.domain.problem import Problem
from tracker.domain.wording import Words


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


class NotRead(Exception):
    """Bytes that are not what they are taken for; carries what is wrong and the way out."""

    def __init__(self, said: Words, advice: Words) -> None:
        super().__init__(said, advice)  # what it is made of again when it comes from elsewhere
        self.said = said
        self.advice = advice

    @property
    def message(self) -> str:
        """What is wrong, in the language chosen."""
        return str(self.said)

    @property
    def remedy(self) -> str:
        """The way out, in the language chosen."""
        return str(self.advice)

    def __str__(self) -> str:
        return self.message
