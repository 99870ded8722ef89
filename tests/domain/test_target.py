"""Targets: what each measure needs and means."""

from tracker.domain.target import Measure


def test_each_measure_needs_its_keys() -> None:
    assert {measure: (measure.needs_baseline, measure.needs_start) for measure in Measure} == {
        Measure.LEVEL: (False, False),
        Measure.CHANGE: (True, False),
        Measure.PERCENT_CHANGE: (True, False),
        Measure.AVERAGE_GROWTH: (True, False),
        Measure.TOTAL: (False, True),
        Measure.EVERY_PERIOD: (False, True),
    }


def test_goals_of_change_may_be_below_zero_and_two_of_them_are_percentages() -> None:
    changes = [Measure.CHANGE, Measure.PERCENT_CHANGE, Measure.AVERAGE_GROWTH]
    assert [measure for measure in Measure if measure.of_change] == changes
    assert [measure for measure in Measure if measure.in_percent] == changes[1:]
