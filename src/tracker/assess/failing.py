"""What fails a run of `check` or `validate`: which codes are errors in it, all others being warnings; what is graver.

Knows the rule alone: nothing of what was found, of how it is shown, or of exit codes.
"""

from collections.abc import Set as AbstractSet
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from tracker.assess.freshness import State
from tracker.domain.problem import CATALOGUE, Code, Problem, Severity

if TYPE_CHECKING:
    from tracker.assess.methods.verdict import Verdict

Reason: TypeAlias = "State | Verdict"
"""What a run can be made to fail for besides errors in the files: a state (late or stale) or a verdict."""


class Gravity(Enum):
    """How grave what is found is, the gravest first."""

    FAULT = "an error in the files"
    VERDICT = "a verdict that was asked for"
    STALE = "a stale series"
    LATE = "a late series"
    DOUBT = "a warning"


_ORDER = (*Gravity,)

USUAL_REASONS: frozenset[Reason] = frozenset({State.STALE})
"""What fails where nothing is said."""


def failing_codes(reasons: AbstractSet[Reason] = USUAL_REASONS, *, warn_as_error: bool = False) -> frozenset[Code]:
    """The codes that fail a run: errors in the files, verdicts that were asked for, late and stale figures as asked.

    What is stale has been late, so late asks for both.
    """
    return frozenset(code for code in CATALOGUE if warn_as_error or _fails(code, reasons))


def gravity(code: Code) -> Gravity:
    """How grave a finding is. It is the same in every run: what fails is graver than what does not."""
    match code:
        case Code.VERDICT:
            return Gravity.VERDICT
        case Code.FIGURE_STALE:
            return Gravity.STALE
        case Code.FIGURE_LATE:
            return Gravity.LATE
        case _:
            return Gravity.FAULT if CATALOGUE[code].severity is Severity.ERROR else Gravity.DOUBT


def by_gravity(problem: Problem) -> tuple[int, int]:
    """Sort key, the gravest first; of those equally grave the one of the greater degree."""
    return _ORDER.index(gravity(problem.code)), -problem.degree


def _fails(code: Code, reasons: AbstractSet[Reason]) -> bool:
    if code is Code.FIGURE_LATE:
        return State.LATE in reasons
    if code is Code.FIGURE_STALE:
        return State.LATE in reasons or State.STALE in reasons
    return CATALOGUE[code].severity is Severity.ERROR
