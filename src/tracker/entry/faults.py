"""What is wrong with a register as it would be that is not wrong with it now."""

from collections import Counter
from collections.abc import Iterable

from tracker.domain.problem import Problem
from tracker.domain.wording import in_english


def new_faults(before: Iterable[Problem], after: Iterable[Problem]) -> list[Problem]:
    """The problems there were not before: others by code, words and file. Lines and places in a list may move."""
    known = Counter(map(_known_by, before))
    found = list[Problem]()
    for one in after:
        known[_known_by(one)] -= 1
        if known[_known_by(one)] < 0:
            found.append(one)
    return found


def _known_by(problem: Problem) -> tuple[str, str, str]:
    return problem.code.value, in_english(problem.said), problem.origin.file
