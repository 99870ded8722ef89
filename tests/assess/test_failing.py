"""Which codes fail a run, and what is graver: one rule, for every form and for the exit code."""

from collections.abc import Set as AbstractSet

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.assess.failing import Reason, by_gravity, failing_codes
from tracker.assess.freshness import State
from tracker.assess.methods.verdict import Verdict
from tracker.domain.problem import CATALOGUE, Code, Origin, Problem, Severity

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


REASONS: list[Reason] = [State.LATE, State.STALE, *Verdict]


@given(st.sets(st.sampled_from(REASONS)), st.booleans())
def test_what_fails_is_graver_than_what_does_not_whatever_was_asked_for(
    reasons: set[Reason], warn_as_error: bool
) -> None:
    failing = failing_codes(reasons, warn_as_error=warn_as_error)
    order = sorted(Code, key=lambda code: by_gravity(found(code)))
    assert {*order[: len(failing)]} == failing


def test_the_gravest_is_an_error_in_the_files_then_a_verdict_then_what_is_stale_then_late_then_a_doubt() -> None:
    told = [
        *(found(Code.BASELINE_MISSING), found(Code.FIGURE_LATE, 3), found(Code.FIGURE_STALE, 40)),
        *(found(Code.FIGURE_STALE, 400), found(Code.VERDICT, -2), found(Code.VERDICT), found(Code.BAD_PERIOD)),
    ]
    assert sorted(told, key=by_gravity) == told[::-1]


def found(code: Code, degree: int = 0) -> Problem:
    """A finding of a code, how grave it is among those of the code."""
    return Problem(code, Origin("targets.toml"), str(degree), "how", degree=degree)
