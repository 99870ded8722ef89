"""What fails a run of `check` or `validate`: which codes are errors in it, all others being warnings.

Knows the rule alone: nothing of what was found, of how it is shown, or of exit codes.
"""

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, TypeAlias

from tracker.assess.freshness import State
from tracker.domain.problem import CATALOGUE, Code, Severity

if TYPE_CHECKING:
    from tracker.assess.methods.verdict import Verdict

Reason: TypeAlias = "State | Verdict"
"""What a run can be made to fail for besides errors in the files: a state (late or stale) or a verdict."""

USUAL_REASONS: frozenset[Reason] = frozenset({State.STALE})
"""What fails where nothing is said."""


def failing_codes(reasons: AbstractSet[Reason] = USUAL_REASONS, *, warn_as_error: bool = False) -> frozenset[Code]:
    """The codes that fail a run: errors in the files, verdicts that were asked for, late and stale figures as asked.

    What is stale has been late, so late asks for both.
    """
    return frozenset(code for code in CATALOGUE if warn_as_error or _fails(code, reasons))


def _fails(code: Code, reasons: AbstractSet[Reason]) -> bool:
    if code is Code.FIGURE_LATE:
        return State.LATE in reasons
    if code is Code.FIGURE_STALE:
        return State.LATE in reasons or State.STALE in reasons
    return CATALOGUE[code].severity is Severity.ERROR
