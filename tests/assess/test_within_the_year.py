"""Figures within the year: sums of parts, the year to date, seasons, and stocks in mid-year."""

import pytest

from tests.helpers.judging import judged, promised, resolved, values
from tests.helpers.making import Number, actual, goal, interval
from tracker.assess.arithmetic import Absent
from tracker.assess.methods.verdict import Flag, Verdict
from tracker.assess.sums import Sum, parts_of
from tracker.assess.year_to_date import YearToDate
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind

FLOOR, CEILING = goal(at_least=100), goal(at_most=100)


@pytest.mark.parametrize(
    "parts",
    [
        {"2024-S1": 40, "2024-S2": 50},
        {"2024-Q1": 20, "2024-Q2": 20, "2024-Q3": 20, "2024-Q4": 30},
        {"2024-01/2024-09": 60, "2024-Q4": 30},
        {"2024-01/2024-10": 70, "2024-11": 10, "2024-12": 10},
        {"2024-01/2024-02": 10, "2024-Q1": 20, "2024-Q2": 20, "2024-S2": 50},
    ],
)
def test_a_year_that_is_not_recorded_is_the_sum_of_parts_that_tile_it(parts: dict[int | str, int]) -> None:
    found = judged(promised(FLOOR, 2025, values(parts), announced="2023-06-01"))
    assert isinstance(found.actual, Sum)
    assert (str(found.actual.period), str(found.actual.figure)) == ("2024", "value = 90")
    assert found.measures.gap == Interval.exactly(10)


def test_a_recorded_year_comes_before_the_sum_of_its_parts() -> None:
    records = values({2024: 91, "2024-S1": 40, "2024-S2": 50})
    found = judged(promised(FLOOR, 2025, records))
    assert found.actual is records[0]
    assert parts_of(records[0]) == (records[0],)


def test_parts_with_bounds_add_up_to_bounds() -> None:
    records = [actual("2024-S1", more_than=40), actual("2024-S2", between=(50, 60))]
    found = judged(promised(FLOOR, 2025, records))
    assert str(found.actual.figure if found.actual else "") == "more_than = 90"
    closed = [actual("2024-S1", more_than="40.5", less_than=42), actual("2024-S2", between=(50, 60))]
    assert (
        str(resolved(promised(FLOOR, 2025, closed)).points[Period.year(2024).last].figure)
        == "more_than = 90.5, less_than = 102"
    )


@pytest.mark.parametrize("kind", [Kind.RATE, Kind.GROWTH])
def test_rates_and_growth_are_never_added_up(kind: Kind) -> None:
    found = judged(promised(FLOOR, 2025, values({"2024-S1": 40, "2024-S2": 50}), kind=kind))
    assert (found.actual, found.verdict) == (None, Verdict.PENDING)


def test_baseline_and_trend_may_be_sums() -> None:
    halves: dict[int | str, Number] = {f"{year}-S{half}": year - 2000 for year in range(2020, 2024) for half in (1, 2)}
    found = judged(promised(FLOOR, 2025, values({**halves, 2024: 48}), baseline=2021))
    assert found.measures.observed_change == Interval.exactly(2)
    assert found.measures.forecast == Interval.exactly(50)


def test_part_of_a_year_says_nothing_of_a_year_before_the_due_one() -> None:
    found = judged(promised(FLOOR, 2026, values({2023: 80, "2024-Q1": 90, "2024-Q3": 90})))
    assert str(found.actual.period if found.actual else "") == "2023"
    assert (found.verdict, found.year_to_date) == (Verdict.PENDING, None)


def test_a_floor_passed_within_the_due_year_is_achieved_then_met() -> None:
    records = [*values({2023: 90}), actual("2024-01/2024-09", "2024-10-20", value=105)]
    found = [judged(promised(FLOOR, 2024, records, baseline=2023), day) for day in ("2024-12-31", "2025-01-01")]
    assert [one.verdict for one in found] == [Verdict.ACHIEVED, Verdict.MET]
    assert [one.judgement.settled_by for one in found] == [records[1], records[1]]
    assert str(found[0].actual.period if found[0].actual else "") == "2023"


def test_a_ceiling_broken_in_the_seventh_month_is_missed() -> None:
    records = values({2023: 90, **{f"2024-{month:02}": 15 for month in range(1, 8)}})
    found = judged(promised(CEILING, 2024, records, baseline=2023), "2024-12-31")
    assert found.verdict is Verdict.MISSED
    assert found.judgement.settled_by is not None
    assert str(found.judgement.settled_by.period) == "2024-01/2024-07"
    before = judged(promised(CEILING, 2024, records[:-1], baseline=2023), "2024-12-31")
    assert (before.verdict, before.judgement.settled_by) == (Verdict.ACHIEVED, None)


def test_parts_with_a_gap_settle_by_what_they_add_up_to() -> None:
    records = values({2023: 90, "2024-Q1": 50, "2024-Q3": 51})
    found = judged(promised(FLOOR, 2024, records, baseline=2023), "2024-12-31")
    assert found.verdict is Verdict.ACHIEVED
    assert found.year_to_date is not None
    assert str(found.year_to_date.observation.figure) == "at_least = 101"
    assert found.year_to_date.share == Absent("parts of the year are missing")


@pytest.mark.parametrize("kind", [Kind.FLOW, Kind.GROWTH, Kind.RATE, Kind.STOCK])
def test_what_may_fall_again_settles_nothing(kind: Kind) -> None:
    records = values({2023: 90, "2024-01/2024-09": 105})
    found = judged(promised(FLOOR, 2024, records, baseline=2023, kind=kind, signed=True), "2024-12-31")
    assert found.judgement.settled_by is None
    assert (found.year_to_date is None) == (kind in (Kind.RATE, Kind.STOCK))


def test_a_goal_for_a_change_may_be_passed_within_the_year() -> None:
    records = values({2023: 90, "2024-01/2024-09": 100})
    for measure in (GoalKind.CHANGE, GoalKind.PERCENT_CHANGE, GoalKind.AVERAGE_GROWTH):
        whole = promised(goal(at_least=10), 2024, records, baseline=2023, measure=measure)
        assert judged(whole, "2024-12-31").verdict is Verdict.ACHIEVED


def test_the_year_to_date_stands_beside_the_share_that_was_usual() -> None:
    records = values({2023: 80, "2023-01/2023-09": 56, "2024-01/2024-09": 63})
    found = judged(promised(FLOOR, 2024, records, baseline=2023), "2024-12-31")
    assert found.year_to_date == YearToDate(records[2], interval("[7/10, 7/10]"), is_flat=False)
    assert (found.verdict, found.measures.gap) == (Verdict.PENDING, Interval.exactly(20))


@pytest.mark.parametrize(
    "last_year",
    [
        {2023: 80},
        {"2023-01/2023-09": 56},
        {2023: 80, "2023-S1": 30},
        {2023: 80, "2023-Q1": 20, "2023-Q3": 20},
        {2023: 0, "2023-01/2023-09": 0},
    ],
)
def test_without_last_years_figures_the_usual_share_is_flat(last_year: dict[int | str, int]) -> None:
    records = values({**last_year, "2024-01/2024-09": 63})
    found = judged(promised(FLOOR, 2024, records), "2024-12-31")
    assert found.year_to_date == YearToDate(records[-1], Interval.exactly(Fraction(3, 4)), is_flat=True)


def test_the_year_to_date_of_a_growth_series_has_no_share() -> None:
    records = values({"2024-Q1": 5, "2024-S1": 6})
    found = judged(promised(goal(at_least=5), 2024, records, kind=Kind.GROWTH), "2024-12-31")
    assert found.year_to_date == YearToDate(records[1], Absent("a growth rate is not a share of a year"), is_flat=False)


def test_three_quarters_of_a_due_year() -> None:
    quarters: dict[int | str, Number] = {f"2023-Q{quarter}": 20 for quarter in range(1, 5)}
    records = values({**quarters, "2024-Q1": 22, "2024-Q2": 22, "2024-Q3": 22})
    found = judged(promised(FLOOR, 2024, records, baseline=2023), "2024-12-31")
    assert found.year_to_date is not None
    assert (str(found.year_to_date.observation.figure), found.year_to_date.share) == (
        "value = 66",
        interval("[3/4, 3/4]"),
    )
    assert not found.year_to_date.is_flat
    assert found.verdict is Verdict.PENDING


def test_quarters_of_a_flow_are_compared_with_their_season() -> None:
    records = values({"2023-Q4": 80, "2024-Q4": 90, "2025-Q2": 50})
    found = judged(promised(FLOOR, "2026-Q4", records, baseline="2023-Q4"), "2025-09-30")
    assert (found.actual, found.judgement.flags) == (records[1], ())
    assert resolved(promised(FLOOR, "2026-Q4", records), "2025-09-30").previous is records[0]


def test_another_season_is_better_than_none_and_says_so() -> None:
    records = values({"2023-Q4": 80, "2024-Q2": 50})
    found = judged(promised(FLOOR, "2026-Q4", records, baseline="2023-Q4"), "2024-09-30")
    assert (found.actual, found.judgement.flags) == (records[1], (Flag.OTHER_SEASON,))


@pytest.mark.parametrize("kind", [Kind.RATE, Kind.GROWTH, Kind.STOCK])
def test_only_flows_have_seasons(kind: Kind) -> None:
    records = values({"2023-Q4": 80, "2024-Q4": 90, "2025-Q2": 50})
    found = judged(promised(FLOOR, "2026-Q4", records, baseline="2023-Q4", kind=kind), "2025-09-30")
    assert (found.actual, Flag.OTHER_SEASON in found.judgement.flags) == (records[2], False)


def test_quarters_are_put_together_from_months() -> None:
    records = values({f"2024-{month:02}": 5 for month in range(10, 13)})
    found = judged(promised(FLOOR, "2025-Q4", records, announced="2024-01-01"))
    assert (str(found.actual.period if found.actual else ""), found.measures.gap) == ("2024-Q4", Interval.exactly(85))


def test_a_span_that_does_not_divide_the_year_is_put_together_a_year_apart() -> None:
    records = values({"2024-01/2024-06": 30, "2024-Q3": 15})
    found = judged(promised(FLOOR, "2025-01/2025-09", records, announced="2024-01-01"))
    assert str(found.actual.period if found.actual else "") == "2024-01/2024-09"


def test_a_stock_in_mid_year_keeps_the_trend_of_its_year_ends() -> None:
    records = values({2021: 10, 2022: 20, 2023: 30, 2024: 40, "2025-06": 47})
    whole = promised(FLOOR, 2027, records, kind=Kind.STOCK)
    found = resolved(whole, "2025-09-30").trend
    assert found is not None
    assert (found.first, found.years, found.rise) == (records[0], Fraction(7, 2), Interval.exactly(37))
    flow = promised(FLOOR, 2027, records)
    assert resolved(flow, "2025-09-30").trend is not None


def test_across_a_break_a_stock_in_mid_year_has_no_trend() -> None:
    records = [*values({2021: 10, 2022: 20, 2023: 30, 2024: 40}), actual("2025-06", value=47, is_break=True)]
    assert resolved(promised(FLOOR, 2027, records, kind=Kind.STOCK), "2025-09-30").trend is None


def test_two_months_of_the_due_quarter_are_of_its_season() -> None:
    records = values({"2023-Q4": 80, "2024-10": 60, "2024-11": 60})
    found = judged(promised(FLOOR, "2024-Q4", records, baseline="2023-Q4"), "2025-01-31").judgement
    assert (found.verdict, found.flags) == (Verdict.MET, ())


# Approximate parts


def test_an_approximate_part_does_not_unsettle_what_the_others_settle() -> None:
    """A third quarter of 134 is over a ceiling of 113.8, whatever the second came to."""
    ceiling, records = goal(less_than="113.8"), [actual("2020-Q3", value=134), actual("2020-Q2", about="37.8")]
    alone, both = (judged(promised(ceiling, 2020, some), "2020-12-01") for some in (records[:1], records))
    assert (alone.verdict, both.verdict) == (Verdict.MISSED, Verdict.MISSED)
    assert both.judgement == alone.judgement


def test_a_whole_year_with_an_approximate_part_is_settled_by_the_others_where_they_can() -> None:
    quarters = [*values({"2020-Q1": 40, "2020-Q3": 50, "2020-Q4": 60}), actual("2020-Q2", about=10)]
    found = [judged(promised(one, 2020, quarters), "2021-12-01") for one in (goal(at_most=149), goal(at_most=155))]
    assert [one.verdict for one in found] == [Verdict.MISSED, Verdict.INDETERMINATE]
    reached = judged(promised(goal(at_least=150), 2020, quarters), "2021-12-01")
    assert (reached.verdict, reached.judgement.flags) == (Verdict.MET, (Flag.APPROXIMATE,))


def test_what_only_an_approximate_part_would_settle_stays_open() -> None:
    whole = promised(goal(less_than=30), 2020, [actual("2020-Q2", about=40)])
    assert judged(whole, "2020-12-01").verdict is Verdict.PENDING


def test_in_a_window_an_approximate_part_does_not_unsettle_a_period() -> None:
    parts = [actual("2024-Q1", value=12), actual("2024-Q2", about=1)]
    whole = promised(goal(at_most=10), 2025, parts, start=2024, measure=GoalKind.EVERY_PERIOD)
    found = judged(whole, "2024-10-01")
    settled_by = found.judgement.settled_by
    assert settled_by is not None
    assert (found.verdict, parts_of(settled_by)) == (Verdict.MISSED, (parts[0],))


def test_several_firm_parts_settle_as_a_sum_with_a_gap() -> None:
    parts = [*values({"2020-Q1": 60, "2020-Q3": 60}), actual("2020-Q2", about=1)]
    found = judged(promised(goal(at_most=100), 2020, parts), "2020-12-01").judgement.settled_by
    assert isinstance(found, Sum)
    assert (str(found.period), str(found.figure), found.missing_months) == ("2020-01/2020-09", "at_least = 120", 3)


# Over, and only a part is in


def test_a_part_of_a_year_that_is_over_may_have_settled_it() -> None:
    found = [
        judged(promised(aim, 2024, [part]), "2025-01-15").judgement
        for aim, part in (
            (FLOOR, actual("2024-01/2024-09", at_least=90)),
            (CEILING, actual("2024-01/2024-09", between=(95, 105))),
            (goal(between=(50, 80)), actual("2024-S1", between=(70, 90))),
            (FLOOR, actual("2024-S1", about=110)),
            (FLOOR, actual("2024-S1", value=99)),
        )
    ]
    assert [one.alternatives for one in found] == [
        (Verdict.MET, Verdict.AWAITING),
        (Verdict.MISSED, Verdict.AWAITING),
        (Verdict.MISSED, Verdict.AWAITING),
        (Verdict.MET, Verdict.AWAITING),
        (),
    ]
    assert found[-1].verdict is Verdict.AWAITING


def test_parts_with_a_gap_may_settle_by_what_they_add_up_to_alone() -> None:
    quarters = [actual("2024-Q1", between=(40, 50)), actual("2024-Q3", between=(40, 49))]
    assert judged(promised(FLOOR, 2024, quarters), "2025-01-15").verdict is Verdict.AWAITING


def test_a_part_settles_nothing_of_a_change_whose_start_is_not_known() -> None:
    part = actual("2024-S1", at_least=90)
    whole = promised(goal(at_least=20), 2024, [part], baseline=2020, measure=GoalKind.CHANGE)
    assert judged(whole, "2025-01-15").verdict is Verdict.AWAITING


def test_in_a_window_that_is_over_a_part_of_the_last_period_may_have_failed_it() -> None:
    records = [*values({2023: 9}), actual("2024-S1", between=(8, 12))]
    whole = promised(goal(at_most=10), 2024, records, start=2023, measure=GoalKind.EVERY_PERIOD)
    assert judged(whole, "2025-01-15").judgement.alternatives == (Verdict.MISSED, Verdict.AWAITING)


def test_in_a_window_that_is_over_an_open_period_leaves_the_last_one_awaited() -> None:
    records = [actual(2023, between=(8, 12))]
    whole = promised(goal(at_most=10), 2024, records, start=2023, measure=GoalKind.EVERY_PERIOD)
    found = judged(whole, "2025-01-15").judgement
    assert (found.verdict, found.alternatives) == (Verdict.INDETERMINATE, (Verdict.MISSED, Verdict.AWAITING))
    missing = promised(goal(at_most=10), 2024, records, start=2022, measure=GoalKind.EVERY_PERIOD)
    assert judged(missing, "2025-01-15").judgement.alternatives == (Verdict.MET, Verdict.MISSED)


@pytest.mark.parametrize("measure", [GoalKind.PERCENT_CHANGE, GoalKind.AVERAGE_GROWTH])
def test_from_a_baseline_that_may_be_zero_a_ceiling_may_be_broken_already(measure: GoalKind) -> None:
    """At most 60 may be 40, from which 50 in the first half is more than 10 % a year."""
    records = [actual(2023, signed=False, at_most=60), *values({"2024-S1": 50})]
    found = judged(promised(goal(at_most=10), 2024, records, baseline=2023, measure=measure), "2025-01-15").judgement
    assert (found.verdict, found.alternatives) == (Verdict.INDETERMINATE, (Verdict.MISSED, Verdict.AWAITING))
    nothing = [actual(2023, value=0), *values({"2024-S1": 50})]
    found = judged(promised(goal(at_most=10), 2024, nothing, baseline=2023, measure=measure), "2025-01-15").judgement
    assert found.verdict is Verdict.AWAITING


@pytest.mark.parametrize("measure", [GoalKind.LEVEL, GoalKind.EVERY_PERIOD, GoalKind.TOTAL])
def test_parts_that_leave_out_fewer_months_do_not_hide_what_another_has_settled(measure: GoalKind) -> None:
    records = values({"2024-S1": 50, "2024-01/2024-09": 105, "2024-08/2024-12": 1})
    start = None if measure is GoalKind.LEVEL else 2024
    found = judged(promised(FLOOR, 2024, records, start=start, measure=measure), "2025-01-15").judgement
    assert found.verdict is Verdict.MET
    assert found.settled_by is (None if measure is GoalKind.EVERY_PERIOD else records[1])


def test_approximate_parts_that_lie_across_each_other_settle_nothing() -> None:
    records = [actual("2024-S1", about=120), actual("2024-Q2", about=110)]
    found = judged(promised(FLOOR, 2024, records), "2025-01-15").judgement
    assert (found.verdict, found.alternatives) == (Verdict.INDETERMINATE, (Verdict.MET, Verdict.AWAITING))
