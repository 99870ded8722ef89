"""What a text would add to a register, fact by fact, before anybody said yes. Values alone."""

from collections.abc import Mapping
from enum import Enum

from msgspec import Struct

from tracker.entry.reading.fact import Aspect, Fact, FactKind, Span
from tracker.entry.record import Raw


class Standing(Enum):
    """What a fact is to the register."""

    NEW = "new"
    """A figure of a period that has none, or a target that is not there."""
    REVISED = "revised"
    """Another figure than the one in force, or a more exact one."""
    MENTIONED = "mentioned"
    """The figure in force again, or less precisely; of a target the number alone."""
    KNOWN = "known"
    """Recorded already, or a target that is there."""
    CONTRADICTS = "contradicts"
    """Another number than the register has for the same, where both cannot be right."""
    UNKNOWN = "unknown"
    """Of no series that the register has."""
    UNFIT = "unfit"
    """It has a series, and cannot be a figure of it as it was read."""


THERE = (Standing.KNOWN, Standing.MENTIONED)
"""What the register has already, as it is said or more precisely."""
Declaring = Mapping[tuple[str, str], Raw]
"""Tables of targets.toml that would have to be declared first, by kind and id: their keys."""


class Proposal(Struct, frozen=True):
    """One fact, what it is to the register, and what would be written.

    ``number`` counts proposals of the text from 1. ``sentence`` is the text of its sentence, ``mark`` where its
    number stands there, ``line`` the line of the text it is in, from 1. ``series`` is the series it is taken for, None
    for none; of an unknown one it is that which ``declaring`` has. ``others`` are series that could be meant as well,
    the likelier first. ``said`` is a sentence about its standing: what it repeats, contradicts, or lacks. ``raw`` are
    the keys of the record or target as the files would hold it, None where nothing can be written; ``id`` is the id of
    the target, there already or proposed. ``declaring`` has what would have to be declared first, areas and sources
    before series. ``guesses`` are sentences about what was taken for granted in ``raw``, and what is odd about it.
    """

    number: int
    fact: Fact
    sentence: str
    mark: Span
    line: int
    standing: Standing
    said: str
    series: str | None = None
    others: tuple[str, ...] = ()
    raw: Raw | None = None
    id: str | None = None
    declaring: Declaring = {}
    guesses: tuple[str, ...] = ()
    is_series_sure: bool = False

    @property
    def is_target(self) -> bool:
        """Whether it is a promise."""
        return self.fact.kind is FactKind.TARGET

    @property
    def unsure(self) -> frozenset[Aspect]:
        """The fields that a person has to look at."""
        return self.fact.unsure

    @property
    def is_sure(self) -> bool:
        """Whether nothing about it was guessed: every field read, and a series that is there found, without doubt.

        What stands against a figure that is recorded is never sure: it may be a slip of the text.
        """
        is_clear = self.is_series_sure and not self.fact.unsure and not self.guesses
        return is_clear and self.standing in (Standing.NEW, *THERE)

    @property
    def can_be_written(self) -> bool:
        """Whether accepting it writes anything: what is recorded is not written again, nor a target whose number is."""
        is_there = self.standing is Standing.KNOWN or (self.is_target and self.standing is Standing.MENTIONED)
        return self.raw is not None and not is_there

    @property
    def adds(self) -> bool:
        """Whether something is to be written where it is accepted."""
        return self.can_be_written and self.standing is not Standing.MENTIONED

    @property
    def is_handed_on(self) -> bool:
        """Whether other hands may write it unseen: what contradicts the register is for a person to decide."""
        return self.adds and self.standing is not Standing.CONTRADICTS


class Reading(Struct, frozen=True):
    """A whole text: its proposals in the order of the text."""

    proposals: tuple[Proposal, ...]
