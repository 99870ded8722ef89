"""A case: what is known about a target on a day, which records may be compared, and which is judged."""

from tests.helpers.judging import promised, resolved, values
from tests.helpers.making import actual, goal
from tracker.assess.trend import Stretch
from tracker.domain.actual import Actual, Status
from tracker.domain.exact import Fraction
from tracker.domain.series import Kind

FLOOR = goal(at_least=2000)


def _between(first: Actual, last: Actual, years: int) -> Stretch:
    start, end = first.figure.bounds, last.figure.bounds
    return Stretch(start, end, Fraction(years), end - start, first)


def test_comparable_are_records_as_long_as_the_due_period_up_to_it() -> None:
    records = values({2023: 1, "2024-S1": 2, "2024-01/2024-09": 3, "2023/2024": 4, 2024: 5, 2026: 6})
    found = resolved(promised(FLOOR, 2025, records), "2027-06-30")
    assert list(found.points.values()) == [records[0], records[4]]


def test_of_a_stock_any_record_is_comparable_by_its_end() -> None:
    records = values({"2023-06": 1, 2024: 2, "2025-Q1": 3})
    found = resolved(promised(FLOOR, 2025, records, kind=Kind.STOCK))
    assert (list(found.points.values()), found.judged) == (records, records[2])


def test_a_forecast_is_no_evidence() -> None:
    found = resolved(promised(FLOOR, 2025, [actual(2024, "2024-11-01", value=1, status=Status.FORECAST)]))
    assert (found.has_records, dict(found.points)) == (False, {})


def test_a_record_after_the_due_period_is_no_evidence() -> None:
    found = resolved(promised(FLOOR, 2022, values({2023: 1})))
    assert (found.has_records, found.judged) == (False, None)


def test_a_record_of_another_length_is_known_but_not_judged() -> None:
    found = resolved(promised(FLOOR, 2025, values({"2024-Q1": 1})))
    assert (found.has_records, found.judged) == (True, None)


def test_the_due_periods_record_is_judged_else_the_latest() -> None:
    records = values({2023: 1, 2024: 2})
    whole = promised(FLOOR, 2024, records)
    before, after = resolved(whole, "2025-02-28"), resolved(whole, "2025-03-01")
    assert (before.judged, before.due_figure) == (records[0], None)
    assert (after.judged, after.due_figure) == (records[1], records[1])
    assert [resolved(whole, day).due_has_ended for day in ("2024-12-31", "2025-01-01")] == [False, True]


def test_with_a_baseline_nothing_before_it_is_judged() -> None:
    records = values({2021: 1, 2022: 2})
    assert resolved(promised(FLOOR, 2027, records, baseline=2022)).judged is records[1]
    assert resolved(promised(FLOOR, 2027, records, baseline=2023)).judged is None


def test_without_a_baseline_only_what_ends_after_the_announcement_is_judged() -> None:
    records = values({2023: 1})
    found = [resolved(promised(FLOOR, 2027, records, announced=day)).judged for day in ("2023-12-30", "2023-12-31")]
    assert found == [records[0], None]


def test_the_due_periods_record_is_judged_even_if_promised_later() -> None:
    records = values({2023: 1})
    assert resolved(promised(FLOOR, 2023, records, announced="2024-05-01")).judged is records[0]


def test_the_way_since_the_baseline_has_a_length() -> None:
    records = values({2022: 1, 2024: 2})
    found = resolved(promised(FLOOR, 2027, records, baseline=2022))
    assert found.since_start == _between(records[0], records[1], 2)
    assert found.years_left == 3


def test_there_is_no_way_without_a_baseline_its_figure_or_a_later_one() -> None:
    ways = [
        promised(FLOOR, 2027, values({2022: 1, 2024: 2})),
        promised(FLOOR, 2027, values({2024: 2}), baseline=2022),
        promised(FLOOR, 2027, values({2022: 1}), baseline=2022),
    ]
    assert [resolved(whole).since_start for whole in ways] == [None, None, None]


def test_a_trend_has_four_to_six_points() -> None:
    whole = values({year: year for year in range(2017, 2025)})
    three, four, many = (resolved(promised(FLOOR, 2027, whole[-count:])).trend for count in (3, 4, 8))
    assert three is None
    assert four == _between(whole[-4], whole[-1], 3)
    assert many == _between(whole[-6], whole[-1], 5)


def test_no_trend_is_fitted_without_a_figure_to_judge_across_a_gap_or_a_break() -> None:
    gap = values({2019: 1, 2020: 2, 2021: 3, 2023: 5, 2024: 6})
    assert resolved(promised(FLOOR, 2027, gap)).trend is None
    assert resolved(promised(FLOOR, 2027, [])).trend is None
    broken = [actual(year, value=year, is_break=year == 2022) for year in range(2019, 2025)]
    assert resolved(promised(FLOOR, 2027, broken)).trend is None


def test_a_break_at_the_start_of_a_run_is_part_of_it() -> None:
    records = [actual(year, value=year, is_break=year == 2021) for year in range(2019, 2025)]
    assert resolved(promised(FLOOR, 2027, records)).trend == _between(records[2], records[-1], 3)


def test_a_break_within_the_year_breaks_the_years() -> None:
    records = [*values({year: year for year in range(2019, 2025)}), actual("2022-Q2", value=1, is_break=True)]
    assert resolved(promised(FLOOR, 2027, records)).trend is None


def test_quarters_trend_with_the_same_quarter_a_year_before() -> None:
    records = values({f"{year}-Q{quarter}": year for year in range(2021, 2025) for quarter in (1, 2)})
    found = resolved(promised(FLOOR, "2026-Q2", records)).trend
    assert found == _between(records[1], records[-1], 3)


def test_the_goal_is_known_in_one_form_and_nothing_is_worked_out_twice() -> None:
    found = resolved(promised(FLOOR, 2027, values({2022: 1000, 2024: 1500}), baseline=2022))
    assert found.goal is found.yardstick.goal
    assert found.since_start is found.stretch
    assert (found.elapsed, found.expected) == (Fraction(2, 5), Fraction(2, 5))


def test_the_record_before_is_the_latest_comparable_one_on_the_same_side_of_a_break() -> None:
    records = values({2021: 1, 2023: 2, 2024: 3})
    assert resolved(promised(FLOOR, 2027, records)).previous is records[1]
    assert resolved(promised(FLOOR, 2027, records[:1])).previous is None
    assert resolved(promised(FLOOR, 2027, [])).previous is None
    assert resolved(promised(FLOOR, 2027, [records[1], actual(2024, value=3, is_break=True)])).previous is None


def test_a_break_that_a_revision_took_back_is_none() -> None:
    records = [
        *values({2022: 1}),
        actual(2023, "2024-03-01", value=2, is_break=True),
        actual(2023, "2024-09-01", value=3),
        *values({2024: 4}),
    ]
    assert resolved(promised(FLOOR, 2027, records)).history.breaks == frozenset()
