"""What one more record changes."""

import pytest

from tests.helpers.making import day, goal, register, series, target
from tests.helpers.recording import GDP, new
from tracker.assess.effect import effect
from tracker.assess.freshness import State
from tracker.domain.actual import Actual, Status
from tracker.domain.register import Register
from tracker.domain.vintages import Role


def promised() -> Register:
    """A floor due 2027 and the three records above."""
    return register(series(), [target(goal(more_than=2000), 2027, baseline=2022)], GDP)


@pytest.mark.parametrize(
    ("record", "role", "replaced", "stays"),
    [
        (new(2025, "2026-02-20", value=1500), Role.FIRST, None, None),
        (new(2024, value=1430), Role.REVISION, 2, None),
        (new(2024, value=1416), Role.MENTION, 2, 2),
        (new(2024, more_than=1400), Role.MENTION, 2, 2),
        (new(2024, value="1416.25", status=Status.FINAL), Role.CONFIRMATION, 2, None),
        (new(2024, "2025-01-20", value=1400), Role.FIRST, 2, 2),
        (new(2026, value=1500, status=Status.FORECAST), Role.FORECAST, None, None),
    ],
)
def test_a_record_has_a_role_among_those_of_its_period(
    record: Actual, role: Role, replaced: int | None, stays: int | None
) -> None:
    whole = promised()
    found = effect(whole, whole.series["gdp"], record, day("2026-03-01"))
    assert found.role is role
    assert found.replaced is (None if replaced is None else GDP[replaced])
    assert found.stays is (None if stays is None else GDP[stays])


def test_targets_and_freshness_are_compared() -> None:
    whole = promised()
    found = effect(whole, whole.series["gdp"], new(2025, "2026-02-20", value=1900), day("2026-05-01"))
    ((before, after),) = found.targets
    assert (before.case.judged, after.case.judged) == (GDP[2], new(2025, "2026-02-20", value=1900))
    assert [one.state for one in found.freshness] == [State.STALE, State.FRESH]


def test_targets_that_are_replaced_are_not_compared() -> None:
    old = target(goal(at_least=1000), 2027, id="old")
    newer = target(goal(at_least=2000), 2027, id="new", announced="2024-01-01", supersedes="old")
    whole = register(series(), [old, newer], GDP)
    found = effect(whole, whole.series["gdp"], new(value=1500), day("2026-03-01"))
    assert [after.target.id for _, after in found.targets] == ["new"]
