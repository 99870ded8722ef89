"""Which problems are told one by one where a file has very many, and how many more there are.

Knows nothing of how they are shown: every form lists the same and counts the same.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from msgspec import Struct

from tracker.domain.problem import Code, Problem, Severity

MOST_OF_A_FILE = 300

Unlisted: TypeAlias = Mapping[str, Mapping[Code, int]]
"""How many problems of each code are not told one by one, by file; a file of which all are told is not there."""


class Listing(Struct, frozen=True):
    """The problems told one by one, and how many there are besides."""

    told: tuple[Problem, ...]
    unlisted: Unlisted

    @classmethod
    def of(cls, problems: Iterable[Problem]) -> "Listing":
        """The first problems of each file as they were found, its errors before its warnings."""
        taken: Counter[str] = Counter()
        told: list[Problem] = []
        rest: dict[str, Counter[Code]] = {}
        for one in sorted(problems, key=lambda one: one.severity is Severity.WARNING):
            file = one.origin.file
            taken[file] += 1
            if taken[file] <= MOST_OF_A_FILE:
                told.append(one)
            else:
                rest.setdefault(file, Counter())[one.code] += 1
        return cls(tuple(told), rest)


def counts_of(unlisted: Unlisted) -> dict[str, int]:
    """How many more there are of each file, by name."""
    return {file: sum(unlisted[file].values()) for file in sorted(unlisted)}
