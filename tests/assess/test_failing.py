"""Which codes fail a run: one rule, for every form and for the exit code."""

from collections.abc import Set as AbstractSet

import pytest

from tracker.assess.failing import Reason, failing_codes
from tracker.assess.freshness import State
from tracker.assess.methods.verdict import Verdict
from tracker.domain.problem import CATALOGUE, Code, Severity

IN_FILES = {code for code, one in CATALOGUE.items() if one.severity is Severity.ERROR} - {Code.FIGURE_STALE}


@pytest.mark.parametrize(
    ("reasons", "more"),
    [
        ({State.STALE}, {Code.FIGURE_STALE}),
        ({State.LATE}, {Code.FIGURE_LATE, Code.FIGURE_STALE}),
        ({State.LATE, State.STALE, Verdict.MISSED}, {Code.FIGURE_LATE, Code.FIGURE_STALE}),
        ({Verdict.MISSED}, set()),
        (set(), set()),
    ],
)
def test_late_asks_for_stale_too_and_errors_always_fail(reasons: AbstractSet[Reason], more: set[Code]) -> None:
    assert failing_codes(reasons) == IN_FILES | more
    assert failing_codes(reasons, warn_as_error=True) == set(Code)


def test_stale_fails_where_nothing_is_said() -> None:
    assert failing_codes() == failing_codes({State.STALE})
