"""Targets: what each measure needs and means."""

from tracker.domain.target import GoalKind


def test_each_measure_needs_its_keys() -> None:
    assert {measure: (measure.needs_baseline, measure.needs_start) for measure in GoalKind} == {
        GoalKind.LEVEL: (False, False),
        GoalKind.CHANGE: (True, False),
        GoalKind.PERCENT_CHANGE: (True, False),
        GoalKind.AVERAGE_GROWTH: (True, False),
        GoalKind.TOTAL: (False, True),
        GoalKind.EVERY_PERIOD: (False, True),
        GoalKind.AVERAGE: (False, True),
    }


def test_goals_of_change_may_be_below_zero_and_two_of_them_are_percentages() -> None:
    changes = [GoalKind.CHANGE, GoalKind.PERCENT_CHANGE, GoalKind.AVERAGE_GROWTH]
    assert [measure for measure in GoalKind if measure.of_change] == changes
    assert [measure for measure in GoalKind if measure.in_percent] == changes[1:]
