"""Which findings are news beside those of another state of a register on the same day, so that time alone makes none.

A finding is known again where it says no more than one did there: no other period is missing, and no worse; the target
has the verdict that it had; a doubt about the files is word for word the same, wherever it stands in its file.
"""

from collections.abc import Hashable, Iterable, Mapping

from msgspec import Struct

from tracker.assess.findings import Judged, Missing
from tracker.domain.acceptance import About
from tracker.domain.period import Period
from tracker.domain.problem import Code, Problem


class Known(Struct, frozen=True):
    """What was told of another state: the periods that were missing by what lacks them, and all else as it is known."""

    missing: Mapping[Hashable, frozenset[Period]]
    others: frozenset[Hashable]

    @classmethod
    def of(cls, told: Iterable[Problem]) -> "Known":
        """All that was told."""
        missing: dict[Hashable, frozenset[Period]] = {}
        others: set[Hashable] = set()
        for problem in told:
            if isinstance(problem.facts, Missing):
                for key in _places(problem):
                    missing[key] = missing.get(key, frozenset()) | frozenset(problem.facts.periods)
            else:
                others.add(_told(problem))
        return cls(missing, frozenset(others))

    def has(self, problem: Problem) -> bool:
        """Whether it is no news."""
        if isinstance(problem.facts, Missing):
            return self.missing.get(_places(problem)[0], frozenset()).issuperset(problem.facts.periods)
        return _told(problem) in self.others


def _places(problem: Problem) -> list[Hashable]:
    """What lacks a figure, and how; what was stale was late as well."""
    about = About.of(problem)
    subject = None if about is None else (about.kind, about.id)
    codes = [problem.code, Code.FIGURE_LATE] if problem.code is Code.FIGURE_STALE else [problem.code]
    return [(subject, code) for code in codes]


def _told(problem: Problem) -> Hashable:
    """A verdict by its target, anything else by its words."""
    if isinstance(problem.facts, Judged):
        return About.of(problem), problem.facts.verdict
    return problem.code, problem.origin.file, problem.message
