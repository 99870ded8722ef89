"""Goals for a change since the baseline: in the unit, in percent, and as mean growth."""

import pytest

from tests.helpers.concluding import Conclusion, Judgement, Measures
from tests.helpers.judging import judged, promised, resolved, values
from tests.helpers.making import actual, goal, interval
from tests.helpers.methods import METHODS
from tests.helpers.strategies import present
from tracker.assess.arithmetic import Absent
from tracker.assess.methods.verdict import Flag, Verdict
from tracker.assess.trend import Basis
from tracker.domain.actual import Status
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind, Trajectory

BENT = Trajectory.GEOMETRIC
READ_THE_PROGRESS = Absent("the goal is a change: read the progress")


def test_a_change_is_counted_from_the_baseline() -> None:
    records = values({2020: 60, 2022: "62.5"})
    whole = promised(goal(at_least=5), 2025, records, baseline=2020, kind=Kind.RATE, measure=GoalKind.CHANGE)
    assert judged(whole).measures == Measures(
        attainment=READ_THE_PROGRESS,
        gap=interval("[5/2, 5/2]"),
        progress=interval("[1/2, 1/2]"),
        time_share=interval("[2/5, 2/5]"),
        pace=interval("[5/4, 5/4]"),
        schedule=interval("[1/10, 1/10]"),
        required_change=interval("[5/6, 5/6]"),
        required_growth=Absent("a rate has no growth of its own: read the change"),
        observed_change=interval("[5/4, 5/4]"),
        observed_growth=Absent("a rate has no growth of its own: read the change"),
        forecast=interval("[25/4, 25/4]"),
        miss=interval("[-1/2, -1/2]"),
    )
    assert judged(whole).verdict is Verdict.ON_TRACK


def test_a_goal_for_a_change_moves_with_a_bounded_baseline() -> None:
    records = [actual(2020, between=(98, 102)), actual(2022, value=110)]
    found = judged(promised(goal(at_least=20), 2024, records, baseline=2020, measure=GoalKind.CHANGE)).measures
    assert (found.gap, found.progress) == (Interval.of(8, 12), interval("[2/5, 3/5]"))
    assert found.observed_change == Interval.of(4, 6)
    assert found.required_growth == Absent("the goal is a change: read the change")


def test_of_a_trend_the_bounds_of_the_baseline_count_once() -> None:
    """As a level the goal is 140 or 160, the miss 1 − (40/10 − 1)/3 = 0 or 1 − (60/30 − 1)/3 = 2/3."""
    records = [actual(2020, between=(90, 110)), *values({2022: 100, 2023: 110, 2024: 120, 2025: 130})]
    whole = promised(goal(at_least=50), 2026, records, baseline=2020, measure=GoalKind.CHANGE)
    found = judged(whole, "2026-06-30").measures
    assert (found.forecast, found.miss) == (Interval.of(30, 50), interval("[0, 2/3]"))
    levels = [promised(goal(at_least=50 + start), 2026, records[1:]) for start in (90, 110)]
    assert [judged(one, "2026-06-30").measures.miss for one in levels] == [interval("[0, 0]"), interval("[2/3, 2/3]")]


def test_a_change_on_a_geometric_path() -> None:
    for measure, aim in ((GoalKind.LEVEL, 400), (GoalKind.CHANGE, 300)):
        whole = promised(
            goal(at_least=aim),
            2024,
            values({2020: 100, 2022: 200}),
            baseline=2020,
            measure=measure,
            trajectory=Trajectory.GEOMETRIC,
        )
        assert judged(whole).measures.pace == Interval.exactly(1)


def test_a_cut_in_percent_on_a_geometric_path() -> None:
    records = values({2020: 50, 2023: 46})
    whole = promised(
        goal(at_most=-16),
        2025,
        records,
        baseline=2020,
        measure=GoalKind.PERCENT_CHANGE,
        trajectory=Trajectory.GEOMETRIC,
    )
    found = judged(whole)
    assert (found.measures.attainment, found.measures.gap) == (READ_THE_PROGRESS, Interval.exactly(8))
    assert present(found.measures.progress).within(interval("[47823/100000, 47824/100000]"))
    assert (found.measures.observed_change, found.measures.required_change) == (
        interval("[-8/3, -8/3]"),
        Interval.exactly(-4),
    )
    assert (found.verdict, found.judgement.basis) == (Verdict.OFF_TRACK, Basis.SCHEDULE)


@pytest.mark.parametrize(
    ("number", "verdict"), [("84", Verdict.MET), ("84.0000000001", Verdict.MISSED), ("83.9999999999", Verdict.MET)]
)
def test_a_change_in_percent_is_settled_exactly(number: str, verdict: Verdict) -> None:
    records = values({2020: 100, 2025: number})
    whole = promised(goal(at_most=-16), 2025, records, baseline=2020, measure=GoalKind.PERCENT_CHANGE)
    assert judged(whole, "2026-06-30").verdict is verdict


def test_pace_in_logarithms_meets_its_limits_exactly() -> None:
    """1.1 of 1.21 is half of the way in logarithms: at half of the time the pace is 1, with no digit to spare."""
    whole = promised(
        goal(at_least=21),
        2022,
        values({2020: 100, 2021: 110}),
        baseline=2020,
        measure=GoalKind.PERCENT_CHANGE,
        trajectory=Trajectory.GEOMETRIC,
    )
    found = judged(whole, "2022-06-30").measures
    assert (found.progress, found.pace, found.schedule) == (
        interval("[1/2, 1/2]"),
        Interval.exactly(1),
        Interval.exactly(0),
    )


def test_a_change_in_percent_over_a_bounded_baseline_and_figure() -> None:
    records = [actual(2020, between=(100, 110)), actual(2022, more_than=121)]
    whole = promised(
        goal(at_least=50),
        2024,
        records,
        baseline=2020,
        measure=GoalKind.PERCENT_CHANGE,
        trajectory=Trajectory.GEOMETRIC,
    )
    found = judged(whole).measures
    assert found.gap == interval("(-inf, 40)")
    low = present(found.progress)
    assert (low.high, low.low_open) == (None, True)
    assert low.low is not None
    assert Fraction(235, 1000) < low.low < Fraction(236, 1000)
    fall = promised(
        goal(at_most=-50),
        2024,
        records,
        baseline=2020,
        measure=GoalKind.PERCENT_CHANGE,
        trajectory=Trajectory.GEOMETRIC,
    )
    assert present(judged(fall).measures.progress).low is None


@pytest.mark.parametrize(
    ("number", "progress"), [("120", "[1, 1]"), ("100", "[0, 0]"), ("144", "[0, 0]"), ("130", None), ("105", None)]
)
def test_progress_towards_a_range_in_percent_falls_when_it_is_overshot(number: str, progress: str | None) -> None:
    whole = promised(
        goal(between=(20, 20)),
        2024,
        values({2020: 100, 2022: number}),
        baseline=2020,
        measure=GoalKind.PERCENT_CHANGE,
        trajectory=Trajectory.GEOMETRIC,
    )
    found = present(judged(whole).measures.progress)
    assert found == interval(progress) if progress else found.within(interval("(0, 1)"))


def test_over_bounds_a_range_may_be_all_of_the_way() -> None:
    for low, high, expected in ((110, 130, False), (100, 121, True)):
        whole = promised(
            goal(between=(20, 25)),
            2024,
            [*values({2020: 100}), actual(2022, between=(low, high))],
            baseline=2020,
            measure=GoalKind.PERCENT_CHANGE,
            trajectory=Trajectory.GEOMETRIC,
        )
        found = present(judged(whole).measures.progress)
        assert found.high == 1
        assert (found.low == 0) is expected
    open_ended = promised(
        goal(between=(20, 25)),
        2024,
        [*values({2020: 100}), actual(2022, more_than=100)],
        baseline=2020,
        measure=GoalKind.PERCENT_CHANGE,
        trajectory=Trajectory.GEOMETRIC,
    )
    assert present(judged(open_ended).measures.progress) == interval("(-inf, 1]")


def test_what_a_change_in_percent_cannot_be_taken_of() -> None:
    def reason(records: dict[int | str, int], aim: int = -16) -> tuple[str, Verdict]:
        whole = promised(goal(at_most=aim), 2025, values(records), baseline=2020, measure=GoalKind.PERCENT_CHANGE)
        found = judged(whole)
        assert isinstance(found.measures.gap, Absent)
        return found.measures.gap.reason, found.verdict

    assert reason({2020: 0, 2022: 5}) == ("the baseline can be zero or below", Verdict.PENDING)
    assert reason({2022: 5}) == ("no figure for the baseline 2020", Verdict.PENDING)
    assert reason({2020: 0}) == ("the baseline can be zero or below", Verdict.PENDING)
    nothing = promised(
        goal(at_most=-16),
        2025,
        values({2020: 5, 2022: 0}),
        baseline=2020,
        measure=GoalKind.PERCENT_CHANGE,
        trajectory=Trajectory.GEOMETRIC,
    )
    assert judged(nothing).measures.progress == Absent(
        "the actual can be zero or below, and its logarithm has no value"
    )
    assert judged(nothing).verdict is Verdict.ACHIEVED


@pytest.mark.parametrize(("left", "verdict"), [(0, Verdict.MET), (3, Verdict.MISSED), (-2, Verdict.MET)])
def test_a_cut_of_all_of_it_is_settled_like_any_other(left: int, verdict: Verdict) -> None:
    records = values({2019: 100, 2024: left})
    whole = promised(goal(at_most=-100), 2024, records, baseline=2019, signed=True, measure=GoalKind.PERCENT_CHANGE)
    assert judged(whole).verdict is verdict
    assert judged(whole).measures.gap == Interval.exactly(left)
    assert judged(whole, method=METHODS["track/1"]).verdict is Verdict.INDETERMINATE


def test_of_a_cut_of_all_of_it_only_the_geometric_path_is_absent() -> None:
    def found(trajectory: Trajectory) -> Conclusion:
        records = values({2019: 100, 2022: 40})
        aim, kind = goal(at_most=-100), GoalKind.PERCENT_CHANGE
        whole = promised(aim, 2024, records, baseline=2019, measure=kind, trajectory=trajectory)
        return judged(whole, "2023-06-30")

    assert (found(Trajectory.LINEAR).measures.pace, found(Trajectory.LINEAR).verdict) == (
        Interval.exactly(1),
        Verdict.ON_TRACK,
    )
    bent = found(Trajectory.GEOMETRIC)
    assert bent.measures.progress == bent.measures.pace == Absent("a geometric path needs a goal above zero")
    assert (bent.measures.gap, bent.verdict) == (Interval.exactly(40), Verdict.PENDING)


@pytest.mark.parametrize("trajectory", Trajectory)
def test_a_cut_in_percent_has_one_answer_as_a_level_and_as_a_change(trajectory: Trajectory) -> None:
    """60 % less than in 1990 by 2030; 36 % of the way by 2020, at three quarters of the time."""
    records = values({1990: 100, 2020: 64})
    written = ((40, GoalKind.LEVEL), (-60, GoalKind.CHANGE), (-60, GoalKind.PERCENT_CHANGE))
    found = [
        judged(promised(goal(at_most=aim), 2030, records, baseline=1990, measure=measure, trajectory=trajectory))
        for aim, measure in written
    ]
    assert len({(one.verdict, one.measures.progress, one.measures.pace, one.measures.schedule) for one in found}) == 1
    is_linear = trajectory is Trajectory.LINEAR
    assert found[0].verdict is (Verdict.BEHIND if is_linear else Verdict.OFF_TRACK)
    assert present(found[0].measures.pace).contains(Fraction(4, 5)) is is_linear


def test_on_a_geometric_path_the_forecast_grows_and_so_do_the_rates() -> None:
    """100 to 200 in five years; 121 after two, 10 % a year: 161.051 in the fifth."""
    written = ((200, GoalKind.LEVEL, 0), (100, GoalKind.CHANGE, 100), (100, GoalKind.PERCENT_CHANGE, 100))
    for aim, measure, base in written:
        whole = promised(
            goal(at_least=aim),
            2025,
            values({2020: 100, 2022: 121}),
            baseline=2020,
            measure=measure,
            trajectory=Trajectory.GEOMETRIC,
        )
        found = judged(whole, "2023-06-30").measures
        forecast = Fraction("161.051") - base
        assert present(found.forecast).within(Interval.of(forecast - _TINY, forecast + _TINY))
        assert found.observed_growth == interval("[1/10, 1/10]")
        required = present(found.required_growth).low or Fraction(0)
        assert abs((1 + required) ** 3 - Fraction(200, 121)) < _TINY


_TINY = Fraction(1, 10**30)


def test_without_its_baseline_the_due_figure_settles_no_change() -> None:
    whole = promised(goal(at_least=5), 2024, values({2024: 5}), baseline=2020, measure=GoalKind.CHANGE)
    found = judged(whole)
    assert (found.verdict, found.judgement.alternatives) == (Verdict.INDETERMINATE, (Verdict.MET, Verdict.MISSED))
    assert found.measures.gap == Absent("no figure for the baseline 2020")


def test_mean_growth_multiplies_up_to_the_due_period() -> None:
    records = values({2020: 100, 2022: "110.25"})
    whole = promised(goal(at_least=5), 2024, records, baseline=2020, measure=GoalKind.AVERAGE_GROWTH)
    found = judged(whole, "2023-06-30")
    assert (found.measures.progress, found.measures.pace) == (interval("[1/2, 1/2]"), Interval.exactly(1))
    assert found.measures.gap == Interval.exactly((Fraction(105, 100) ** 4 - Fraction(11025, 10000)) * 100)
    assert (found.measures.observed_growth, found.measures.required_growth) == (interval("[1/20, 1/20]"),) * 2
    assert (found.measures.attainment, found.verdict) == (READ_THE_PROGRESS, Verdict.ON_TRACK)


@pytest.mark.parametrize(("number", "verdict"), [("121.550625", Verdict.MET), ("121.550624", Verdict.MISSED)])
def test_mean_growth_is_settled_exactly(number: str, verdict: Verdict) -> None:
    whole = promised(
        goal(at_least=5), 2024, values({2020: 100, 2024: number}), baseline=2020, measure=GoalKind.AVERAGE_GROWTH
    )
    assert judged(whole).verdict is verdict


def test_mean_growth_over_parts_of_a_year_is_settled_without_a_root() -> None:
    """Half a year at 2 % a year multiplies by the root of 1.02, 1.00995049383620…: ten digits decide."""
    for number, verdict in (("101", Verdict.MET), ("100.9950493837", Verdict.MET), ("100.9950493836", Verdict.MISSED)):
        records = values({"2022-Q2": 100, "2022-Q4": number})
        whole = promised(goal(at_least=2), "2022-Q4", records, baseline="2022-Q2", measure=GoalKind.AVERAGE_GROWTH)
        assert judged(whole).verdict is verdict
    approximate = [*values({"2022-Q2": 100}), actual("2022-Q4", about=105)]
    whole = promised(goal(at_least=2), "2022-Q4", approximate, baseline="2022-Q2", measure=GoalKind.AVERAGE_GROWTH)
    assert judged(whole).verdict is Verdict.INDETERMINATE


def test_yearly_growth_chains_from_a_baseline_without_a_record() -> None:
    records = values({2021: 10, 2022: 20, 2023: -5})
    whole = promised(goal(at_least=8), 2024, records, baseline=2020, kind=Kind.GROWTH, measure=GoalKind.AVERAGE_GROWTH)
    found = judged(whole, "2024-06-30")
    index = Fraction(11, 10) * Fraction(12, 10) * Fraction(95, 100)
    assert found.measures.gap == Interval.exactly((Fraction(108, 100) ** 4 - index) * 100)
    assert found.measures.observed_change == Interval.exactly((index - 1) * 100 / 3)
    assert found.baseline is None
    assert isinstance(found.measures.observed_growth, Interval)


def test_a_year_missing_in_the_chain_makes_mean_growth_absent() -> None:
    records = values({2021: 10, 2023: 5})
    whole = promised(goal(at_least=8), 2024, records, baseline=2020, kind=Kind.GROWTH, measure=GoalKind.AVERAGE_GROWTH)
    found = judged(whole, "2024-06-30")
    assert found.measures == Measures.none("no figure of 2022 in the chain")
    assert found.verdict is Verdict.PENDING
    late = promised(goal(at_least=8), 2023, records, baseline=2020, kind=Kind.GROWTH, measure=GoalKind.AVERAGE_GROWTH)
    assert judged(late, "2024-06-30").verdict is Verdict.INDETERMINATE


def test_growth_that_can_take_everything_away_chains_to_nothing() -> None:
    whole = promised(
        goal(at_least=8),
        2024,
        [actual(2021, at_most=5)],
        baseline=2020,
        kind=Kind.GROWTH,
        measure=GoalKind.AVERAGE_GROWTH,
    )
    assert judged(whole).measures.gap == Absent("the growth of 2021 can be −100 % or less")


def test_growth_rates_chain_over_whole_years_only() -> None:
    whole = promised(
        goal(at_least=8),
        "2024-Q4",
        values({"2021-Q2": 5}),
        baseline="2020-Q4",
        kind=Kind.GROWTH,
        measure=GoalKind.AVERAGE_GROWTH,
    )
    assert judged(whole).measures.gap == Absent("growth rates chain over whole years from the baseline")


def test_the_bounds_of_every_year_widen_a_chain() -> None:
    records = [*values({2021: 10}), actual(2022, between=(0, 10))]
    whole = promised(goal(at_least=10), 2022, records, baseline=2020, kind=Kind.GROWTH, measure=GoalKind.AVERAGE_GROWTH)
    assert judged(whole).measures.gap == Interval.of(0, 11)
    assert judged(whole).verdict is Verdict.INDETERMINATE


def test_a_trend_of_a_chain_and_what_it_rests_on() -> None:
    records = [
        actual(2021, value=2, status=Status.PROVISIONAL),
        *values({2022: 2, 2023: 2}),
        actual(2024, about=2),
    ]
    whole = promised(goal(at_least=5), 2026, records, baseline=2020, kind=Kind.GROWTH, measure=GoalKind.AVERAGE_GROWTH)
    found = judged(whole)
    assert (found.judgement.provisional, found.judgement.flags) == (True, (Flag.APPROXIMATE,))
    assert found.judgement.basis is Basis.TREND
    assert resolved(whole).trend is not None


def test_a_chain_has_no_trend_beyond_its_baseline() -> None:
    records = values({2018: 1, 2019: 2, 2020: 3, 2021: 4})
    whole = promised(goal(at_least=5), 2024, records, baseline=2020, kind=Kind.GROWTH, measure=GoalKind.AVERAGE_GROWTH)
    assert resolved(whole).trend is None


def test_a_provisional_baseline_makes_a_change_provisional() -> None:
    records = [actual(2020, value=100, status=Status.PROVISIONAL), *values({2024: 120})]
    for measure, provisional in ((GoalKind.CHANGE, True), (GoalKind.LEVEL, False)):
        whole = promised(goal(at_least=10), 2024, records, baseline=2020, measure=measure)
        assert (judged(whole).verdict, judged(whole).judgement.provisional) == (Verdict.MET, provisional)


def test_a_change_that_is_reached_and_falls_back_slips() -> None:
    records = values({2020: 100, 2022: 130, 2023: 125})
    for measure in (GoalKind.CHANGE, GoalKind.PERCENT_CHANGE):
        found = judged(promised(goal(at_least=20), 2025, records, baseline=2020, measure=measure)).judgement
        assert (found.verdict, found.flags) == (Verdict.ACHIEVED, (Flag.SLIPPING,))


def test_a_rise_that_must_not_pass_a_limit_is_one_to_hold() -> None:
    records = values({2020: 100, 2022: 112})
    found = judged(promised(goal(at_most=10), 2025, records, baseline=2020, measure=GoalKind.PERCENT_CHANGE))
    assert found.measures.progress == Absent("the goal held at the baseline already: a target to hold")
    assert found.verdict is Verdict.REVERSING


def test_growth_of_a_sum_of_bounds_that_cannot_be_written_is_no_figure() -> None:
    """A chain whose newest rate has no upper end is open above; its trend is taken from the chained indices."""
    records = [*values({2021: 5, 2022: 5, 2023: 5}), actual(2024, at_least=5)]
    whole = promised(goal(at_least=5), 2026, records, baseline=2020, kind=Kind.GROWTH, measure=GoalKind.AVERAGE_GROWTH)
    found = resolved(whole).trend
    assert found is not None
    assert (found.end.high, found.first) == (None, records[0])


def test_the_trend_of_a_change_in_percent_is_taken_by_the_baseline() -> None:
    records = values({2018: 200, 2020: 100, 2021: 110, 2022: 120, 2023: 130, 2024: 140})
    whole = promised(goal(at_most=50), 2026, records, baseline=2020, measure=GoalKind.PERCENT_CHANGE)
    found = resolved(whole).trend
    assert found is not None
    assert (found.start, found.end, found.rise) == (Interval.exactly(0), Interval.exactly(40), Interval.exactly(40))
    assert judged(whole).measures.forecast == Interval.exactly(60)


def test_without_its_baseline_a_change_reaches_across_no_break() -> None:
    records = [actual(2023, value=5, is_break=True)]
    whole = promised(goal(at_least=5), 2025, records, baseline=2020, measure=GoalKind.CHANGE)
    assert judged(whole, "2026-01-15").judgement == Judgement(Verdict.AWAITING)


def test_where_some_of_the_numbers_have_no_logarithm_there_is_nothing_to_judge_by() -> None:
    records = [*values({2020: 100}), actual(2022, less_than=130, signed=False)]
    whole = promised(
        goal(between=(10, 20)),
        2025,
        records,
        baseline=2020,
        measure=GoalKind.PERCENT_CHANGE,
        trajectory=Trajectory.GEOMETRIC,
    )
    assert judged(whole).verdict is Verdict.PENDING


@pytest.mark.parametrize(
    ("kind", "measure"),
    [
        (Kind.FLOW, GoalKind.AVERAGE_GROWTH),
        (Kind.GROWTH, GoalKind.AVERAGE_GROWTH),
        (Kind.GROWTH, GoalKind.PERCENT_CHANGE),
    ],
)
def test_growth_over_more_than_three_hundred_years_is_not_multiplied(kind: Kind, measure: GoalKind) -> None:
    def over(baseline: int) -> Conclusion:
        records = values(dict.fromkeys(range(1720, 2022), 1))
        whole = promised(goal(at_least=8), 2021, records, baseline=baseline, kind=kind, measure=measure)
        return judged(whole, "2022-06-30")

    assert over(1720).measures.gap == Absent("growth of more than 300 years is not multiplied")
    assert over(1720).verdict is Verdict.INDETERMINATE
    assert isinstance(over(1721).measures.gap, Interval)
    assert over(1721).verdict in (Verdict.MET, Verdict.MISSED)


def test_a_change_in_percent_of_levels_may_be_as_long_as_it_likes() -> None:
    records = values({1000: 100, 2021: 250})
    long = promised(goal(at_least=150), 2021, records, baseline=1000, measure=GoalKind.PERCENT_CHANGE)
    assert judged(long, "2022-06-30").verdict is Verdict.MET
