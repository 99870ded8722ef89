"""The verdict, rule `track/1`, row by row."""

from collections.abc import Iterable
from decimal import Decimal

import pytest

from tests.helpers.concluding import Judgement
from tests.helpers.judging import judged, promised, values
from tests.helpers.making import Number, actual, goal, interval
from tracker.assess.methods.conventions.track_1 import METHOD
from tracker.assess.methods.judgement import in_order
from tracker.assess.methods.verdict import Flag, Verdict
from tracker.assess.trend import Basis
from tracker.domain.actual import Actual, Status
from tracker.domain.goal import Goal
from tracker.domain.interval import Interval
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind, Trajectory

FLOOR = goal(at_least=2000)
STRICT = goal(more_than=2000)
BASE = actual(2022, value=1000)


def _judgement(
    aim: Goal,
    records: Iterable[Actual],
    due: int = 2027,
    baseline: int | None = 2022,
    as_of: str = "2025-06-30",
    signed: bool = False,
) -> Judgement:
    return judged(promised(aim, due, records, baseline=baseline, signed=signed), as_of).judgement


def _verdict(aim: Goal, records: Iterable[Actual], due: int = 2027, as_of: str = "2025-06-30") -> Verdict:
    return _judgement(aim, records, due, as_of=as_of).verdict


def test_the_rule_has_a_name_and_a_version() -> None:
    assert METHOD.name == "track/1"


# no_data, awaiting, pending


def test_without_a_record_up_to_the_due_period_there_is_no_data() -> None:
    forecast = actual(2024, "2024-06-01", value=1900, status=Status.FORECAST)
    for records in ([], [forecast], values({2028: 1900})):
        assert _judgement(FLOOR, records, as_of="2030-01-01") == Judgement(Verdict.NO_DATA)


def test_after_the_due_period_its_figure_is_awaited() -> None:
    records = values({2022: 1000, 2026: 2500})
    assert _judgement(FLOOR, records, as_of="2028-01-01") == Judgement(Verdict.AWAITING, basis=Basis.SCHEDULE)
    assert _verdict(FLOOR, records, as_of="2027-12-31") is Verdict.ACHIEVED


def test_what_is_awaited_still_carries_the_flags_of_the_figure_so_far() -> None:
    approximate = [BASE, actual(2026, about=2500)]
    awaiting = Judgement(Verdict.AWAITING, basis=Basis.SCHEDULE, flags=(Flag.APPROXIMATE,))
    assert _judgement(FLOOR, approximate, as_of="2028-01-01") == awaiting
    of_another_length = values({"2026-Q1": 500})
    assert _judgement(FLOOR, of_another_length, as_of="2028-01-01") == Judgement(Verdict.AWAITING)


def test_without_a_figure_to_judge_or_anything_to_judge_it_by_it_is_pending() -> None:
    assert _judgement(FLOOR, values({2021: 900})) == Judgement(Verdict.PENDING)
    assert _judgement(FLOOR, [BASE]) == Judgement(Verdict.PENDING)
    assert _judgement(FLOOR, values({2024: 1500})) == Judgement(Verdict.PENDING)
    assert _judgement(FLOOR, values({2024: 1500}), baseline=None) == Judgement(Verdict.PENDING)


def test_a_baseline_that_may_reach_the_goal_leaves_it_pending() -> None:
    assert _verdict(FLOOR, [actual(2022, at_least=1900), actual(2024, value=1500)]) is Verdict.PENDING


# met, missed


@pytest.mark.parametrize(
    ("aim", "record", "judgement"),
    [
        (FLOOR, actual(2024, value=2000), Judgement(Verdict.MET)),
        (STRICT, actual(2024, value=2000), Judgement(Verdict.MISSED)),
        (STRICT, actual(2024, more_than=2000), Judgement(Verdict.MET)),
        (STRICT, actual(2024, at_most=2000), Judgement(Verdict.MISSED)),
        (FLOOR, actual(2024, more_than=1800), Judgement(Verdict.INDETERMINATE, (Verdict.MET, Verdict.MISSED))),
        (goal(at_most=5), actual(2024, less_than=5), Judgement(Verdict.MET)),
        (goal(between=(6, 6)), actual(2024, value=6), Judgement(Verdict.MET)),
        (goal(between=(6, 6)), actual(2024, value="6.0001"), Judgement(Verdict.MISSED)),
        (goal(about=20, tolerance=1), actual(2024, value="19.1"), Judgement(Verdict.MET)),
        (FLOOR, actual(2024, value=2100, status=Status.PROVISIONAL), Judgement(Verdict.MET, provisional=True)),
    ],
)
def test_the_due_periods_figure_settles_or_leaves_both_open(aim: Goal, record: Actual, judgement: Judgement) -> None:
    assert _judgement(aim, [record], due=2024) == judgement


def test_an_approximate_figure_settles_nothing() -> None:
    open_still = Judgement(Verdict.INDETERMINATE, (Verdict.MET, Verdict.MISSED), None, (Flag.APPROXIMATE,))
    assert _judgement(FLOOR, [actual(2024, about=2500)], due=2024) == open_still
    assert _judgement(FLOOR, [actual(2024, about=1500)], due=2024) == open_still


def test_a_due_figure_across_a_break_from_the_baseline_says_so() -> None:
    records = [BASE, actual(2024, value=2100, is_break=True)]
    assert _judgement(FLOOR, records, due=2024) == Judgement(Verdict.MET, flags=(Flag.ACROSS_BREAK,))


# achieved


def test_a_figure_inside_the_goal_before_it_is_due_is_an_achievement() -> None:
    assert _judgement(FLOOR, [actual(2024, more_than=2000)]) == Judgement(Verdict.ACHIEVED)
    provisional = [actual(2024, value=2000, status=Status.ESTIMATED)]
    assert _judgement(FLOOR, provisional) == Judgement(Verdict.ACHIEVED, provisional=True)


@pytest.mark.parametrize(
    ("aim", "before", "now", "flags"),
    [
        (FLOOR, actual(2023, value=2200), actual(2024, value=2100), (Flag.SLIPPING,)),
        (FLOOR, actual(2023, value=2100), actual(2024, value=2100), ()),
        (FLOOR, actual(2023, more_than=2100), actual(2024, value=2100), (Flag.SLIPPING,)),
        (FLOOR, actual(2023, at_least=2100), actual(2024, value=2100), ()),
        (FLOOR, actual(2023, about=2200), actual(2024, value=2100), ()),
        (goal(at_most=5), actual(2023, value=3), actual(2024, value=4), (Flag.SLIPPING,)),
        (goal(between=(4, 6)), actual(2023, value=5), actual(2024, value=6), ()),
        (FLOOR, actual(2023, value=2200), actual(2024, value=2100, is_break=True), ()),
    ],
)
def test_it_slips_when_the_last_change_certainly_went_the_wrong_way(
    aim: Goal, before: Actual, now: Actual, flags: tuple[Flag, ...]
) -> None:
    assert _judgement(aim, [before, now], baseline=None) == Judgement(Verdict.ACHIEVED, flags=flags)


# by schedule: 2000 from 1000 within 2022 and 2027, two fifths of the time gone


@pytest.mark.parametrize(
    ("number", "verdict"),
    [
        (1380, Verdict.ON_TRACK),
        ("1379.9", Verdict.BEHIND),
        (1320, Verdict.BEHIND),
        ("1319.9", Verdict.OFF_TRACK),
        (1000, Verdict.OFF_TRACK),
        ("999.9", Verdict.REVERSING),
    ],
)
def test_without_a_trend_the_pace_decides(number: Number, verdict: Verdict) -> None:
    assert _judgement(FLOOR, [BASE, actual(2024, value=number)]) == Judgement(verdict, (), Basis.SCHEDULE)


def test_on_a_geometric_path_less_is_due_at_first() -> None:
    records = values({2022: 1000, 2024: 1330})
    paths = [promised(goal(at_least=2000), 2027, records, baseline=2022, trajectory=path) for path in Trajectory]
    assert [judged(whole).verdict for whole in paths] == [Verdict.BEHIND, Verdict.ON_TRACK]


@pytest.mark.parametrize(
    ("record", "alternatives"),
    [
        (actual(2024, between=(1300, 1400)), (Verdict.ON_TRACK, Verdict.BEHIND, Verdict.OFF_TRACK)),
        (actual(2024, more_than=1200), (Verdict.ACHIEVED, Verdict.ON_TRACK, Verdict.BEHIND, Verdict.OFF_TRACK)),
        (actual(2024, between=(1990, 2010)), (Verdict.ACHIEVED, Verdict.ON_TRACK)),
        (actual(2024, at_most=1100, signed=False), (Verdict.OFF_TRACK, Verdict.REVERSING)),
    ],
)
def test_what_a_bound_cannot_settle_is_indeterminate_and_keeps_its_answers(
    record: Actual, alternatives: tuple[Verdict, ...]
) -> None:
    found = _judgement(FLOOR, [BASE, record])
    assert found == Judgement(Verdict.INDETERMINATE, alternatives, Basis.SCHEDULE)


def test_a_bound_that_leaves_one_answer_has_a_verdict() -> None:
    assert _judgement(FLOOR, [BASE, actual(2024, less_than=990)]) == Judgement(Verdict.REVERSING, (), Basis.SCHEDULE)


def test_an_approximate_figure_in_the_goal_has_achieved_it_or_is_about_to() -> None:
    found = _judgement(FLOOR, [BASE, actual(2024, about=2100)])
    answers = (Verdict.ACHIEVED, Verdict.ON_TRACK)
    assert found == Judgement(Verdict.INDETERMINATE, answers, Basis.SCHEDULE, (Flag.APPROXIMATE,))


def test_an_approximate_figure_outside_is_judged_at_its_number() -> None:
    found = _judgement(FLOOR, [BASE, actual(2024, about=1400)])
    assert found == Judgement(Verdict.ON_TRACK, (), Basis.SCHEDULE, (Flag.APPROXIMATE,))


def test_an_approximate_baseline_is_said_beside_the_verdict() -> None:
    found = _judgement(FLOOR, [actual(2022, about=1000), actual(2024, value=1400)])
    assert found == Judgement(Verdict.ON_TRACK, (), Basis.SCHEDULE, (Flag.APPROXIMATE,))


def test_a_hold_target_that_left_its_goal_is_reversing() -> None:
    for aim, start, now in ((FLOOR, 2100, 1990), (STRICT, 2000, 1990), (goal(between=(4, 6)), 5, 7)):
        found = _judgement(aim, values({2022: start, 2024: now}))
        assert found == Judgement(Verdict.REVERSING, (), Basis.SCHEDULE)


def test_a_hold_target_that_may_have_left_its_goal_is_reversing_or_achieved() -> None:
    found = _judgement(FLOOR, [actual(2022, value=2100), actual(2024, between=(1990, 2010))])
    assert (found.verdict, found.alternatives) == (Verdict.INDETERMINATE, (Verdict.ACHIEVED, Verdict.REVERSING))


def test_a_goal_that_was_held_is_left_at_the_very_number_it_excludes() -> None:
    found = _judgement(STRICT, values({2022: 2100, 2024: 2000}))
    assert found == Judgement(Verdict.REVERSING, (), Basis.SCHEDULE)
    found = _judgement(goal(between=(4, 6)), values({2022: 5, 2024: 7}))
    assert found == Judgement(Verdict.REVERSING, (), Basis.SCHEDULE)


def test_from_the_very_number_of_a_strict_goal_a_bound_says_no_more_than_that_number() -> None:
    """From 2000 against more than 2000: what the number 2000 leaves open, a bound that allows it cannot settle."""
    exact, wide = (
        _judgement(STRICT, [actual(2022, value=2000), record])
        for record in (actual(2024, value=2000), actual(2024, between=(1990, 2000)))
    )
    assert exact.verdict in (wide.alternatives or (wide.verdict,)) or wide.verdict is Verdict.PENDING


def test_of_a_hold_target_an_approximate_figure_in_the_goal_may_have_left_it() -> None:
    found = _judgement(FLOOR, [actual(2022, value=2100), actual(2024, about=2050)])
    answers = (Verdict.ACHIEVED, Verdict.REVERSING)
    assert found == Judgement(Verdict.INDETERMINATE, answers, Basis.SCHEDULE, (Flag.APPROXIMATE,))


def test_a_verdict_rests_on_the_provisional_figure_it_starts_from() -> None:
    start = actual(2022, value=1000, status=Status.PROVISIONAL)
    assert _judgement(FLOOR, [start, actual(2024, value=1400)]).provisional
    assert not _judgement(FLOOR, [BASE, actual(2024, value=1400)]).provisional


# by trend: 100 to go for by 2027, 40 now; 60 are left in three years


def _rising(step: Number) -> list[Actual]:
    """Four figures a step apart, the last of them 40 in 2024."""
    return [actual(2024 - years, value=40 - years * Decimal(step)) for years in (3, 2, 1, 0)]


@pytest.mark.parametrize(
    ("step", "verdict"),
    [
        (20, Verdict.ON_TRACK),
        (25, Verdict.ON_TRACK),
        ("19.1", Verdict.ON_TRACK),
        (19, Verdict.BEHIND),
        (16, Verdict.BEHIND),
        ("15.9", Verdict.OFF_TRACK),
        ("0.1", Verdict.OFF_TRACK),
        (0, Verdict.REVERSING),
        (-3, Verdict.REVERSING),
    ],
)
def test_with_a_trend_what_its_forecast_misses_decides(step: Number, verdict: Verdict) -> None:
    found = _judgement(goal(at_least=100), _rising(step), baseline=None, signed=True)
    assert found == Judgement(verdict, (), Basis.TREND)


def test_trend_and_schedule_that_disagree_are_in_conflict_and_the_trend_decides() -> None:
    records = values({2019: 0, 2021: 70, 2022: 69, 2023: 68, 2024: 67})
    found = _judgement(goal(at_least=100), records, baseline=2019)
    assert found == Judgement(Verdict.REVERSING, (), Basis.TREND, (Flag.CONFLICT,))


def test_trend_and_schedule_that_share_an_answer_are_not_in_conflict() -> None:
    records = [*values({2019: 0, 2021: 70, 2022: 69, 2023: 68}), actual(2024, between=(1, 71))]
    found = _judgement(goal(at_least=100), records, baseline=2019)
    assert (found.basis, found.flags) == (Basis.TREND, ())


def test_a_target_to_hold_that_is_coming_back_is_judged_by_its_trend_without_a_conflict() -> None:
    records = values({2019: 110, 2021: 60, 2022: 70, 2023: 80, 2024: 90})
    found = _judgement(goal(at_least=100), records, baseline=2019)
    assert found == Judgement(Verdict.ON_TRACK, (), Basis.TREND)


def test_a_trend_from_a_provisional_figure_is_provisional_whatever_the_baseline() -> None:
    first = actual(2021, value=10, status=Status.PROVISIONAL)
    records = [first, *values({2022: 20, 2023: 30, 2024: 40})]
    assert _judgement(goal(at_least=100), records).provisional


def test_a_trend_from_an_approximate_figure_says_so() -> None:
    records = [actual(2021, about=10), *values({2022: 20, 2023: 30, 2024: 40})]
    assert _judgement(goal(at_least=100), records, baseline=None).flags == (Flag.APPROXIMATE,)


def test_at_the_very_number_of_a_strict_goal_what_moved_to_it_is_on_track_and_what_did_not_reversing() -> None:
    found = [_judgement(goal(more_than=40), _rising(step), baseline=None, signed=True) for step in (5, 0, -5)]
    assert [one.verdict for one in found] == [Verdict.ON_TRACK, Verdict.REVERSING, Verdict.REVERSING]


def test_a_start_on_both_sides_of_a_strict_goals_number_leaves_both_answers() -> None:
    records = [actual(2021, between=(35, 45)), *values({2022: 40, 2023: 40, 2024: 40})]
    found = _judgement(goal(more_than=40), records, baseline=None)
    assert found.alternatives == (Verdict.ON_TRACK, Verdict.REVERSING)


def test_an_approximate_figure_in_the_goal_with_a_trend_keeps_both_answers() -> None:
    records = [*values({2021: 10, 2022: 20, 2023: 30}), actual(2024, about=40)]
    found = _judgement(goal(at_least=40), records, baseline=None)
    assert found.alternatives == (Verdict.ACHIEVED, Verdict.ON_TRACK)


# ranges: 50 to 60 by 2027, 40 now


@pytest.mark.parametrize(
    ("step", "verdict"),
    [
        (5, Verdict.ON_TRACK),
        ("3.2", Verdict.ON_TRACK),
        ("3.1", Verdict.BEHIND),
        (2, Verdict.OFF_TRACK),
        ("-1", Verdict.REVERSING),
        ("6.8", Verdict.ON_TRACK),
        ("6.9", Verdict.BEHIND),
        ("7.3", Verdict.BEHIND),
        ("7.4", Verdict.OFF_TRACK),
    ],
)
def test_a_forecast_past_the_far_end_of_a_range_misses_it_like_one_short_of_it(step: Number, verdict: Verdict) -> None:
    found = _judgement(goal(between=(50, 60)), _rising(step), baseline=None, signed=True)
    assert found == Judgement(verdict, (), Basis.TREND)


@pytest.mark.parametrize(
    ("step", "verdict"),
    [("10.24", Verdict.ON_TRACK), ("10.25", Verdict.BEHIND), (11, Verdict.BEHIND), ("11.01", Verdict.OFF_TRACK)],
)
def test_overshooting_by_exactly_five_or_twenty_percent_of_what_is_left_is_behind(
    step: Number, verdict: Verdict
) -> None:
    found = _judgement(goal(between=(50, 60)), _rising(step), due=2026, baseline=None, signed=True)
    assert found == Judgement(verdict, (), Basis.TREND)


def test_from_above_a_range_is_reached_by_falling() -> None:
    found = [_judgement(goal(between=(20, 30)), _rising(step), baseline=None) for step in (-4, -2, 1)]
    assert [one.verdict for one in found] == [Verdict.ON_TRACK, Verdict.OFF_TRACK, Verdict.REVERSING]


def test_a_range_of_one_number_is_overshot_at_once() -> None:
    found = [_judgement(goal(between=(50, 50)), _rising(step), baseline=None) for step in ("3.3", 5)]
    assert [one.verdict for one in found] == [Verdict.ON_TRACK, Verdict.OFF_TRACK]


def test_a_figure_on_either_side_of_a_range_keeps_the_answers_of_both_sides() -> None:
    records = [*values({2021: 10, 2022: 20, 2023: 30}), actual(2024, between=(49, 62))]
    found = _judgement(goal(between=(50, 60)), records, baseline=None)
    assert (found.verdict, Verdict.ACHIEVED in found.alternatives, Verdict.REVERSING in found.alternatives) == (
        Verdict.INDETERMINATE,
        True,
        True,
    )


def test_by_schedule_a_range_counts_what_is_left_on_the_side_where_the_figure_lies() -> None:
    found = _judgement(goal(between=(50, 60)), [actual(2022, value=10), actual(2024, between=(46, 68))])
    assert found.alternatives == (Verdict.ACHIEVED, Verdict.ON_TRACK)


# other things


def test_a_stock_is_judged_by_its_latest_month() -> None:
    whole = promised(FLOOR, 2027, values({"2022-12": 1000, "2025-03": 1450}), baseline=2022, kind=Kind.STOCK)
    found = judged(whole)
    assert (found.verdict, str(found.actual.period if found.actual else "")) == (Verdict.ON_TRACK, "2025-03")


def test_verdicts_are_listed_in_the_order_of_a_report() -> None:
    assert in_order([Verdict.PENDING, Verdict.MET, Verdict.BEHIND]) == (Verdict.MET, Verdict.BEHIND, Verdict.PENDING)
    assert in_order([]) == ()


# A range by the trend


def test_what_is_left_and_how_far_a_range_is_overshot_depend_on_one_figure() -> None:
    """The forecast of v is v + (v − 20)/5, 144.68 to 158.48: inside for every v, though miss and width both vary."""
    records = [*values({2015: 20, 2016: 60, 2017: 90, 2018: 100, 2019: 120}), actual(2020, between=("123.9", "135.4"))]
    found = judged(promised(goal(between=(139, 190)), 2021, records), "2021-07-20")
    assert (found.verdict, found.measures.forecast) == (Verdict.ON_TRACK, interval("[3617/25, 3962/25]"))
    assert found.measures.miss == Interval.exactly(0)


@pytest.mark.parametrize(
    ("low", "verdicts"),
    [
        (-10, {Verdict.ON_TRACK}),
        (-15, {Verdict.ON_TRACK}),
        (-16, {Verdict.OFF_TRACK}),
        (-30, {Verdict.OFF_TRACK}),
        (0, {Verdict.REVERSING}),
        (3, {Verdict.REVERSING}),
    ],
)
def test_from_the_strict_end_of_a_range_the_forecast_may_go_on_past_the_other(low: int, verdicts: set[Verdict]) -> None:
    """At 0 of a range from above 0 to below 10, two years on: the forecast is 2/3 of the way come, past 10 or not."""
    records = values({2017: low, 2018: low, 2019: low, 2020: 0})
    whole = promised(goal(more_than=0, less_than=10), 2022, records, kind=Kind.RATE)
    found = judged(whole, "2021-07-20")
    assert {found.verdict} == verdicts


def test_from_the_strict_end_of_a_range_a_bounded_start_leaves_both_open() -> None:
    records = [actual(2017, between=(-30, -6), signed=True), *values({2018: -5, 2019: -3, 2020: 0})]
    whole = promised(goal(more_than=0, less_than=10), 2022, records, kind=Kind.RATE)
    found = judged(whole, "2021-07-20")
    assert found.judgement.alternatives == (Verdict.ON_TRACK, Verdict.OFF_TRACK)


def test_an_approximate_figure_that_may_have_left_a_goal_that_held_may_also_stay_by_its_trend() -> None:
    """As each baseline from 1 on has it: about 2 less than 4 is inside, achieved or on track."""
    records = [actual(2020, more_than=3), *values({2021: 5, 2022: 4}), actual(2023, about=2)]
    aim = goal(between=(-3, 1))
    wide = judged(promised(aim, 2024, records, baseline=2020, kind=Kind.RATE, measure=GoalKind.CHANGE), "2024-06-30")
    known = [*values({2020: 4}), *records[1:]]
    narrow = judged(promised(aim, 2024, known, baseline=2020, kind=Kind.RATE, measure=GoalKind.CHANGE), "2024-06-30")
    assert narrow.judgement.alternatives == (Verdict.ACHIEVED, Verdict.ON_TRACK)
    assert set(narrow.judgement.alternatives) <= set(wide.judgement.alternatives)
