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
    """Another figure than the one in force, which it would replace."""
    MENTIONED = "mentioned"
    """The figure in force again, or less precisely."""
    KNOWN = "known"
    """Recorded already, or a target that is there."""
    CONTRADICTS = "contradicts"
    """Another number than the register has for the same, where both cannot be right."""
    UNKNOWN = "unknown"
    """Of no series that the register has."""
    UNFIT = "unfit"
    """It has a series, and cannot be a figure of it as it was read."""


class Proposal(Struct, frozen=True):
    """One fact, what it is to the register, and what would be written.

    ``number`` counts proposals of the text from 1. ``sentence`` is the text of its sentence, ``mark`` where its number
    stands there, ``line`` the line of the text it is in, from 1. ``series`` is the series it is taken for, None for
    none; ``others`` are series that could be meant as well, the likelier first. ``said`` is a sentence about its
    standing: what it repeats, contradicts, or lacks. ``raw`` are the keys of the record or target as the files would
    hold it, nothing where nothing can be written; ``id`` is the id of the target, there already or proposed.
    ``declaring`` has the tables of targets.toml that would have to be declared first: the keys of `[series.ID]` and
    `[areas.ID]`, by kind and id.
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
    declaring: Mapping[tuple[str, str], Raw] = {}
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
        """Whether every field was read without doubt, and the series is found without doubt."""
        return not self.fact.unsure and (self.is_series_sure or self.series is None)


class Reading(Struct, frozen=True):
    """A whole text: its proposals in the order of the text."""

    proposals: tuple[Proposal, ...]
