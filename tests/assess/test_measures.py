"""The arithmetic of a level target, by worked numbers; each absent measure says why."""

import pytest

from tests.helpers.concluding import Measures
from tests.helpers.judging import judged, promised, values
from tests.helpers.making import actual, goal, interval
from tests.helpers.methods import DEFAULT, METHODS
from tracker.assess.arithmetic import Absent, Measured, growth
from tracker.assess.methods.judgement import Method
from tracker.assess.methods.verdict import Verdict
from tracker.domain.actual import Actual
from tracker.domain.exact import Fraction
from tracker.domain.goal import Goal
from tracker.domain.interval import Interval
from tracker.domain.series import Kind
from tracker.domain.target import Trajectory

FIRST = METHODS["track/1"]


def _measures(
    aim: Goal,
    records: list[Actual],
    due: int = 2027,
    baseline: int | None = 2022,
    kind: Kind = Kind.FLOW,
    signed: bool = False,
    trajectory: Trajectory = Trajectory.LINEAR,
    method: Method = DEFAULT,
) -> Measures:
    whole = promised(aim, due, records, baseline=baseline, kind=kind, signed=signed, trajectory=trajectory)
    return judged(whole, method=method).measures


def _written(measured: Measured) -> str:
    return measured.reason if isinstance(measured, Absent) else str(measured)


BASE = actual(2022, value=1000)


def test_without_a_figure_to_judge_there_is_no_measure() -> None:
    assert _measures(goal(at_least=2000), values({2021: 1})) == Measures.none(
        "no figure to judge: all are older than the baseline 2022"
    )


# Attainment


@pytest.mark.parametrize(
    ("aim", "record", "attainment"),
    [
        (goal(at_least=2000), actual(2024, value=1416), "[177/250, 177/250]"),
        (goal(at_least=2000), actual(2024, more_than=1200), "(3/5, inf)"),
        (goal(at_least=2000), actual(2024, at_most=1200, signed=False), "[0, 3/5]"),
        (goal(more_than=2000), actual(2024, value=2000), "[1, 1]"),
        (goal(at_most=100), actual(2024, value=125), "[4/5, 4/5]"),
        (goal(at_most=100), actual(2024, more_than=125), "(0, 4/5)"),
        (goal(at_most=100), actual(2024, between=(80, 200)), "[1/2, 5/4]"),
        (goal(at_most=100), actual(2024, more_than=0, signed=False), "(0, inf)"),
        (goal(at_most=100), actual(2024, value=0), "the actual can be zero or below"),
        (goal(at_most=0), actual(2024, value=5), "the goal is not above zero"),
        (goal(between=(5, 6)), actual(2024, value=5), "a range is not a share: read the gap"),
    ],
)
def test_attainment_is_the_share_of_the_goal_and_of_a_ceiling_the_goals_share(
    aim: Goal, record: Actual, attainment: str
) -> None:
    assert _written(_measures(aim, [record], baseline=None).attainment) == attainment


def test_a_growth_rate_is_no_share_and_a_negative_level_a_negative_one() -> None:
    loss = [actual(2024, value=-5)]
    growing = _measures(goal(at_least=5), loss, baseline=None, kind=Kind.GROWTH).attainment
    assert growing == Absent("a growth rate is not a share of another: read the gap")
    assert _measures(goal(at_least=10), loss, baseline=None, kind=Kind.RATE).attainment == interval("[-1/2, -1/2]")


# Progress, pace, schedule


@pytest.mark.parametrize(
    ("aim", "record", "progress", "pace", "schedule"),
    [
        (goal(at_least=2000), actual(2024, value=1500), "[1/2, 1/2]", "[5/4, 5/4]", "[1/10, 1/10]"),
        (goal(at_least=2000), actual(2024, value=900), "[-1/10, -1/10]", "[-1/4, -1/4]", "[-1/2, -1/2]"),
        (goal(at_most=500), actual(2024, value=800), "[2/5, 2/5]", "[1, 1]", "[0, 0]"),
        (goal(at_least=2000), actual(2024, more_than=1500), "(1/2, inf)", "(5/4, inf)", "(1/10, inf)"),
        (goal(between=(1500, 1600)), actual(2024, value=1550), "[1, 1]", "[5/2, 5/2]", "[3/5, 3/5]"),
        (goal(between=(1500, 1600)), actual(2024, value=1850), "[1/2, 1/2]", "[5/4, 5/4]", "[1/10, 1/10]"),
        (goal(between=(1500, 1600)), actual(2024, at_least=1400), "(-inf, 1]", "(-inf, 5/2]", "(-inf, 3/5]"),
    ],
)
def test_progress_is_the_share_of_the_way_and_pace_its_share_of_what_was_due(
    aim: Goal, record: Actual, progress: str, pace: str, schedule: str
) -> None:
    found = _measures(aim, [BASE, record])
    assert [_written(one) for one in (found.progress, found.pace, found.schedule)] == [progress, pace, schedule]
    assert found.time_share == interval("[2/5, 2/5]")


def test_a_bounded_baseline_and_a_bounded_figure_vary_independently() -> None:
    records = [actual(2022, between=(900, 1100)), actual(2024, between=(1400, 1500))]
    assert _measures(goal(at_least=2000), records).progress == interval("[1/3, 6/11]")


@pytest.mark.parametrize(
    ("aim", "records", "baseline", "reason"),
    [
        (goal(at_least=5), values({2024: 1}), None, "the target names no baseline"),
        (goal(at_least=5), values({2024: 1}), 2022, "no figure for the baseline 2022"),
        (goal(at_least=5), values({2022: 5, 2024: 1}), 2022, "the goal held at the baseline already: a target to hold"),
        (
            goal(more_than=5),
            values({2022: 5, 2024: 1}),
            2022,
            "the goal held at the baseline already: a target to hold",
        ),
        (
            goal(between=(4, 6)),
            values({2022: 6, 2024: 1}),
            2022,
            "the goal held at the baseline already: a target to hold",
        ),
        (
            goal(at_least=5),
            [actual(2022, at_least=4), actual(2024, value=1)],
            2022,
            "the baseline is a bound that may reach the goal",
        ),
        (
            goal(more_than=5),
            [actual(2022, between=(4, 5)), actual(2024, value=1)],
            2022,
            "the baseline is a bound that may reach the goal",
        ),
    ],
)
def test_progress_pace_and_schedule_are_absent_for_one_reason(
    aim: Goal, records: list[Actual], baseline: int | None, reason: str
) -> None:
    found = _measures(aim, records, baseline=baseline)
    assert [found.progress, found.pace, found.schedule] == [Absent(reason)] * 3


def test_the_time_is_known_without_the_baselines_figure() -> None:
    assert _measures(goal(at_least=5), values({2024: 1})).time_share == interval("[2/5, 2/5]")
    assert _measures(goal(at_least=5), values({2024: 1}), baseline=None).time_share == Absent(
        "the target names no baseline"
    )


def test_at_the_baseline_nothing_is_done_and_nothing_was_due() -> None:
    found = _measures(goal(at_least=2000), [BASE])
    assert [_written(one) for one in (found.progress, found.time_share, found.pace, found.schedule)] == [
        "[0, 0]",
        "[0, 0]",
        "no time has passed since the baseline",
        "[0, 0]",
    ]


def test_a_baseline_known_only_as_a_bound_has_made_no_progress_either() -> None:
    assert _measures(goal(at_least=2000), [actual(2022, more_than=900, at_most=1000)]).progress == interval("[0, 0]")


# The geometric path


def test_halfway_on_a_geometric_path_in_time_is_halfway_in_logarithms() -> None:
    """From 1000 to 4000 in four years, and from 400 to 100: 2000 and 200 are due after two."""
    rising = _measures(goal(at_least=4000), values({2022: 1000, 2024: 2000}), due=2026, trajectory=Trajectory.GEOMETRIC)
    falling = _measures(goal(at_most=100), values({2022: 400, 2024: 200}), due=2026, trajectory=Trajectory.GEOMETRIC)
    for found in (rising, falling):
        assert [_written(one) for one in (found.progress, found.pace, found.schedule)] == [
            "[1/2, 1/2]",
            "[1, 1]",
            "[0, 0]",
        ]


def test_at_its_baseline_a_geometric_path_expects_nothing() -> None:
    found = _measures(goal(at_least=4000), [BASE], trajectory=Trajectory.GEOMETRIC)
    assert [_written(found.pace), _written(found.schedule)] == ["no time has passed since the baseline", "[0, 0]"]


@pytest.mark.parametrize(
    ("aim", "baseline", "reason"),
    [
        (goal(at_least=5), actual(2022, between=(1, 2)), "a geometric path needs a baseline known exactly"),
        (goal(at_least=5), actual(2022, value=0), "a geometric path needs a baseline above zero"),
        (goal(at_most=0), actual(2022, value=2), "a geometric path needs a goal above zero"),
        (goal(at_least=5), actual(2022, value=-2), "a geometric path needs a baseline above zero"),
    ],
)
def test_a_geometric_path_needs_an_exact_baseline_and_both_ends_above_zero(
    aim: Goal, baseline: Actual, reason: str
) -> None:
    records = [baseline, actual(2024, value=3)]
    found = _measures(aim, records, signed=True, trajectory=Trajectory.GEOMETRIC)
    assert [found.progress, found.pace, found.schedule] == [Absent(reason)] * 3


def test_by_the_first_rules_progress_is_straight_on_and_the_expected_bends() -> None:
    """From 1000 to 4000 in four years: 2000 is due after two, a third of the way; from 400 to 100 two thirds."""
    rising, falling = values({2022: 1000, 2024: 2000}), values({2022: 400, 2024: 200})
    written = ((goal(at_least=4000), rising, "[1/3, 1/3]"), (goal(at_most=100), falling, "[2/3, 2/3]"))
    for aim, records, progress in written:
        found = _measures(aim, records, due=2026, trajectory=Trajectory.GEOMETRIC, method=FIRST)
        assert [_written(one) for one in (found.progress, found.pace, found.schedule)] == [progress, "[1, 1]", "[0, 0]"]


@pytest.mark.parametrize(
    ("aim", "baseline", "reason"),
    [
        (goal(at_least=5), actual(2022, between=(1, 2)), "a geometric path needs a baseline known exactly"),
        (goal(at_least=5), actual(2022, value=0), "a geometric path needs a baseline and a goal above zero"),
        (goal(at_most=0), actual(2022, value=2), "a geometric path needs a baseline and a goal above zero"),
    ],
)
def test_by_the_first_rules_what_is_no_bent_path_still_has_progress(aim: Goal, baseline: Actual, reason: str) -> None:
    records = [baseline, actual(2024, value=3)]
    found = _measures(aim, records, signed=True, trajectory=Trajectory.GEOMETRIC, method=FIRST)
    assert [found.pace, found.schedule] == [Absent(reason)] * 2
    assert isinstance(found.progress, Interval)


def test_a_geometric_path_to_a_hold_target_or_without_a_baseline_has_the_reason_of_the_progress() -> None:
    held = _measures(goal(at_least=5), values({2022: 5, 2024: 3}), trajectory=Trajectory.GEOMETRIC)
    assert held.pace == held.schedule == Absent("the goal held at the baseline already: a target to hold")
    none = _measures(goal(at_least=5), values({2024: 3}), trajectory=Trajectory.GEOMETRIC)
    assert none.pace == none.schedule == Absent("no figure for the baseline 2022")


# Required and observed


@pytest.mark.parametrize(
    ("aim", "record", "change", "rate"),
    [
        (goal(at_least=8), actual(2025, value=2), "[3, 3]", "[1, 1]"),
        (goal(at_least=8), actual(2025, value=32), "[-12, -12]", "[-1/2, -1/2]"),
        (goal(at_most=8), actual(2025, value=32), "[-12, -12]", "[-1/2, -1/2]"),
        (goal(at_least=8), actual(2025, more_than=2), "(-inf, 3)", "(-1, 1)"),
        (goal(between=(8, 18)), actual(2025, value=10), "[0, 0]", "[0, 0]"),
        (goal(between=(8, 18)), actual(2025, value=32), "[-7, -7]", "[-1/4, -1/4]"),
        (goal(between=(8, 18)), actual(2025, between=(2, 32)), "[-7, 3]", "[-1/4, 1]"),
        (goal(between=(8, 18)), actual(2025, more_than=10, less_than=12), "[0, 0]", "[0, 0]"),
        (goal(between=(8, 18)), actual(2025, more_than=0, at_most=2, signed=False), "[3, 4)", "[1, inf)"),
        (goal(at_least=8), actual(2025, value=0), "[4, 4]", "the actual can be zero or below"),
        (goal(at_least=8), actual(2025, less_than=2, signed=False), "(3, 4]", "the actual can be zero or below"),
        (goal(at_most=0), actual(2025, value=2), "[-1, -1]", "the goal is not above zero"),
    ],
)
def test_what_is_required_a_year_leads_to_the_goal(aim: Goal, record: Actual, change: str, rate: str) -> None:
    found = judged(promised(aim, 2027, [record]), "2026-06-30").measures
    assert [_written(found.required_change), _written(found.required_growth)] == [change, rate]


def test_a_range_from_zero_can_be_reached_by_shrinking() -> None:
    """From 40 to at most 10 in two years: half a year by year."""
    found = judged(promised(goal(between=(0, 10)), 2027, [actual(2025, value=40)]), "2026-06-30").measures
    assert _written(found.required_growth) == "[-1/2, -1/2]"


def test_nothing_is_required_once_the_due_periods_figure_is_in() -> None:
    found = _measures(goal(at_least=8), values({2022: 1, 2024: 2}), due=2024)
    ends = [found.required_change, found.required_growth, found.forecast, found.miss]
    assert ends == [Absent("the due period's figure is in")] * 4


def test_a_rate_changes_by_points_and_not_by_percent() -> None:
    reason = "a rate has no growth of its own: read the change"
    for kind in (Kind.RATE, Kind.GROWTH):
        found = _measures(goal(at_least=8), values({2022: 1, 2024: 2}), kind=kind)
        assert [found.required_growth, found.observed_growth] == [Absent(reason)] * 2
        assert found.observed_change == interval("[1/2, 1/2]")


@pytest.mark.parametrize(
    ("start", "end", "change", "rate"),
    [
        (actual(2022, value=100), actual(2024, value=121), "[21/2, 21/2]", "[1/10, 1/10]"),
        (actual(2022, value=100), actual(2024, more_than=121), "(21/2, inf)", "(1/10, inf)"),
        (actual(2022, value=100), actual(2024, value=0), "[-50, -50]", "the actual can be zero or below"),
        (actual(2022, at_least=100), actual(2024, value=121), "(-inf, 21/2]", "(-1, 1/10]"),
        (actual(2022, more_than=0, at_most=1), actual(2024, value=4), "[3/2, 2)", "[1, inf)"),
        (actual(2022, value=0), actual(2024, value=4), "[2, 2]", "the baseline can be zero or below"),
        (actual(2022, value=4), actual(2024, value=-4), "[-4, -4]", "the actual can be zero or below"),
        (actual(2022, value=4), actual(2024, at_most=4), "(-inf, 0]", "the actual can be zero or below"),
    ],
)
def test_what_was_observed_a_year_led_from_the_baseline(start: Actual, end: Actual, change: str, rate: str) -> None:
    found = _measures(goal(at_least=999), [start, end], signed=True)
    assert [_written(found.observed_change), _written(found.observed_growth)] == [change, rate]


@pytest.mark.parametrize(
    ("records", "baseline", "reason"),
    [
        (values({2024: 1}), None, "the target names no baseline"),
        (values({2024: 1}), 2022, "no figure for the baseline 2022"),
        (values({2022: 1}), 2022, "no time has passed since the baseline"),
    ],
)
def test_nothing_is_observed_or_forecast_from_one_figure(
    records: list[Actual], baseline: int | None, reason: str
) -> None:
    found = _measures(goal(at_least=5), records, baseline=baseline)
    ends = [found.observed_change, found.observed_growth, found.forecast, found.miss]
    assert ends == [Absent(reason)] * 4


# Forecast and miss


def test_the_forecast_goes_on_from_the_last_figure_at_the_trends_rate() -> None:
    records = values({2019: 0, 2020: 0, 2021: 10, 2022: 20, 2023: 30, 2024: 40})
    found = _measures(goal(at_least=100), records, baseline=2020)
    assert [_written(found.forecast), _written(found.miss)] == ["[64, 64]", "[3/5, 3/5]"]


def test_without_a_trend_the_rate_is_that_since_the_baseline() -> None:
    found = _measures(goal(at_least=100), values({2022: 20, 2024: 40}))
    assert [_written(found.forecast), _written(found.miss)] == ["[70, 70]", "[1/2, 1/2]"]


def test_a_forecast_past_the_goal_misses_less_than_nothing() -> None:
    assert _measures(goal(at_most=30), values({2022: 60, 2024: 40})).miss == interval("[-2, -2]")


def test_a_forecast_past_the_far_end_of_a_range_misses_it_again() -> None:
    found = _measures(goal(between=(50, 60)), values({2022: 20, 2024: 40}))
    assert [_written(found.forecast), _written(found.miss)] == ["[70, 70]", "[1, 1]"]


def test_bounds_of_start_and_end_widen_the_forecast() -> None:
    records = [actual(2022, between=(20, 22)), actual(2024, more_than=40)]
    assert _measures(goal(at_least=100), records).forecast == interval("(67, inf)")


def test_the_miss_is_absent_where_nothing_is_left_or_may_be_left() -> None:
    reason = Absent("the goal is reached, or may be")
    for record in (actual(2024, value=100), actual(2024, value=110), actual(2024, more_than=40)):
        assert _measures(goal(at_least=100), [actual(2022, value=20), record]).miss == reason


def test_the_miss_knows_that_the_figure_now_is_in_both_its_parts() -> None:
    """1 − (3/2)(80/left − 1) for left in [40, 50], not the quotient of two sets."""
    records = [actual(2022, value=20), actual(2024, between=(50, 60))]
    assert _measures(goal(at_least=100), records).miss == interval("[-1/2, 1/10]")


# Roots


def test_a_root_that_is_exact_comes_out_exactly() -> None:
    found = [
        growth(Fraction(ratio), Fraction(years)) for ratio, years in ((8, 3), ("1.21", 2), (4, "0.5"), (0, 7), (5, 1))
    ]
    assert found == [1, Fraction(1, 10), 15, -1, 4]


def test_a_root_that_is_not_exact_has_forty_digits() -> None:
    assert abs((1 + growth(Fraction(2), Fraction(2))) ** 2 - 2) < Fraction(1, 10**38)


def test_huge_and_tiny_numbers_have_roots_too() -> None:
    assert growth(Fraction(10**60), Fraction(2)) == 10**30 - 1
    assert growth(Fraction(1, 10**60), Fraction(2)) == Fraction(1, 10**30) - 1


def test_a_root_that_is_a_fraction_is_taken_exactly() -> None:
    whole = promised(
        goal(at_least=25), 2026, values({2022: 9, 2024: "14.7"}), baseline=2022, trajectory=Trajectory.GEOMETRIC
    )
    found = judged(whole, method=FIRST)
    assert found.measures.pace == interval("[19/20, 19/20]")
    assert found.verdict is Verdict.ON_TRACK
