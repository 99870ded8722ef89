"""Findings that somebody lives with: which one, why, as it was on which day, and until when.

Knows how a finding is known again on another day, and nothing of how findings are made.
"""

from collections.abc import Hashable
from datetime import date

from msgspec import Struct

from tracker.domain.alike import Alike
from tracker.domain.problem import CATALOGUE, Code, Origin, Problem, SubjectKind

OF_LATENESS = frozenset({Code.FIGURE_LATE, Code.FIGURE_STALE})
"""The codes that are accepted for a time only: what is late must not be forgotten."""
ACCEPTABLE = frozenset(
    code for code, one in CATALOGUE.items() if one.can_be_silenced and code not in (Code.NOT_READ, Code.IDLE_ACCEPTANCE)
)
"""The codes of what is found about one series or target and leaves the files usable."""


class About(Struct, frozen=True):
    """What a finding is about, and its code."""

    kind: SubjectKind
    id: str
    code: Code

    @classmethod
    def of(cls, problem: Problem) -> "About | None":
        """Told by its place: a table of a series or target, or a series' file of records; None of anything else."""
        match problem.origin.path:
            case ("targets", str(id), *_):
                return cls(SubjectKind.TARGET, id, problem.code)
            case ("series", str(id), *_):
                return cls(SubjectKind.SERIES, id, problem.code)
            case ("actual", *_):
                name = problem.origin.file.rpartition("/")[2]
                return cls(SubjectKind.SERIES, name.removesuffix(".toml"), problem.code)
            case _:
                return None


class Known(Struct, frozen=True):
    """A finding as it is known again on another day: its facts; where it has none, the place in its file."""

    about: About
    facts: Hashable

    @classmethod
    def of(cls, problem: Problem) -> "Known | None":
        """None of what is about no series or target."""
        about = About.of(problem)
        return None if about is None else cls(about, problem.facts or problem.origin.path)


class Acceptance(Alike, frozen=True, eq=False):
    """The findings about one thing that are lived with as they were on a day; until a day, or for good."""

    apart = frozenset({"origin"})

    about: About
    reason: str
    on: date
    until: date | None
    origin: Origin

    def holds(self, day: date) -> bool:
        """Whether the day is one of its days, both ends included."""
        return self.on <= day and (self.until is None or day <= self.until)
