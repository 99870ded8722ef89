"""Goals for the sum over a window: the running sum, what is missing in it, floors passed and ceilings broken."""

import pytest

from tests.helpers.concluding import Judgement, Measures
from tests.helpers.judging import judged, promised, values
from tests.helpers.making import Number, actual, goal, interval, series
from tracker.assess.arithmetic import Absent
from tracker.assess.methods.verdict import Flag, Verdict
from tracker.assess.sums import Recorded, Sum, alike, running
from tracker.assess.trend import Basis
from tracker.domain.actual import Actual, Status
from tracker.domain.exact import Fraction
from tracker.domain.goal import Goal
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind
from tracker.render.phrases import figure_text

FLOOR, CEILING = goal(at_least=100), goal(at_most=100)
YEARS: dict[int | str, Number] = {2021: 20, 2022: 25}


def total(
    aim: Goal, records: list[Actual], due: int | str = 2025, start: int | str = 2021, signed: bool = False
) -> Register:
    return promised(aim, due, records, start=start, measure=GoalKind.TOTAL, signed=signed)


def test_progress_of_a_total_is_the_running_sum_from_the_start_of_its_window() -> None:
    found = judged(total(FLOOR, values({2020: 99, **YEARS})), "2023-06-30")
    assert found.measures == Measures(
        attainment=interval("[9/20, 9/20]"),
        gap=Interval.exactly(55),
        progress=interval("[9/20, 9/20]"),
        time_share=interval("[2/5, 2/5]"),
        pace=interval("[9/8, 9/8]"),
        schedule=interval("[1/20, 1/20]"),
        required_change=interval("[55/3, 55/3]"),
        required_growth=Absent("a running sum does not grow at a rate: read the change"),
        observed_change=interval("[45/2, 45/2]"),
        observed_growth=Absent("a running sum does not grow at a rate: read the change"),
        forecast=interval("[225/2, 225/2]"),
        miss=interval("[-5/22, -5/22]"),
    )
    assert isinstance(found.actual, Sum)
    assert ([part.period for part in found.actual.parts], str(found.actual.period)) == (
        [Period.year(2021), Period.year(2022)],
        "2021/2022",
    )
    assert found.judgement == Judgement(Verdict.ON_TRACK, basis=Basis.SCHEDULE)


@pytest.mark.parametrize(
    ("sum_of_two", "verdict"),
    [("38", Verdict.ON_TRACK), ("37.9", Verdict.BEHIND), ("32", Verdict.BEHIND), ("31.9", Verdict.OFF_TRACK)],
)
def test_a_sum_to_reach_is_judged_by_its_pace(sum_of_two: str, verdict: Verdict) -> None:
    found = judged(total(FLOOR, values({2021: 10, 2022: str(float(sum_of_two) - 10)})), "2023-06-30")
    assert found.verdict is verdict


@pytest.mark.parametrize(
    ("second", "verdict"),
    [("30", Verdict.ON_TRACK), ("32.2", Verdict.BEHIND), ("40", Verdict.BEHIND), ("40.1", Verdict.OFF_TRACK)],
)
def test_a_sum_to_keep_low_is_judged_by_the_share_it_uses(second: str, verdict: Verdict) -> None:
    found = judged(total(CEILING, values({2021: 10, 2022: second})), "2023-06-30")
    assert found.verdict is verdict
    assert found.measures.attainment == Absent("the sum is not complete: read the progress")
    assert found.measures.progress == Interval.exactly((10 + Fraction(second)) / 100)
    assert found.measures.pace == Interval.exactly(40 / (10 + Fraction(second)))
    assert found.measures.schedule == Interval.exactly(Fraction(2, 5) - (10 + Fraction(second)) / 100)


def test_of_a_range_the_worse_end_counts() -> None:
    for second, verdict in (
        (20, Verdict.BEHIND),
        (30, Verdict.ON_TRACK),
        (38, Verdict.BEHIND),
        (80, Verdict.OFF_TRACK),
    ):
        found = judged(total(goal(between=(90, 110)), values({2021: 12, 2022: second})), "2023-06-30")
        assert found.verdict is verdict, second


def test_a_missing_year_makes_the_sum_a_lower_bound() -> None:
    found = judged(total(FLOOR, values({2021: 20, 2023: 25})), "2024-06-30")
    assert (found.measures.attainment, found.measures.gap) == (interval("[9/20, inf)"), interval("(-inf, 55]"))
    assert found.actual is not None
    assert str(found.actual.figure) == "at_least = 45"
    assert found.judgement.alternatives == (Verdict.ACHIEVED, Verdict.ON_TRACK, Verdict.BEHIND, Verdict.OFF_TRACK)


def test_at_the_end_a_missing_year_leaves_open_what_the_rest_does_not_settle() -> None:
    every = values({2021: 30, 2022: 30, 2024: 30, 2025: 5})
    for aim, verdict in (
        (FLOOR, Verdict.INDETERMINATE),
        (goal(at_least=95), Verdict.MET),
        (goal(at_most=94), Verdict.MISSED),
    ):
        assert judged(total(aim, every), "2026-06-30").verdict is verdict
    assert judged(total(FLOOR, every[:3]), "2026-06-30").verdict is Verdict.INDETERMINATE


def test_of_a_signed_series_a_missing_year_leaves_nothing() -> None:
    every: dict[int | str, Number] = {2021: 30, 2023: 80, 2024: 5, 2025: 5}
    found = judged(total(FLOOR, values(every), signed=True), "2026-06-30")
    assert (found.verdict, found.judgement.alternatives) == (Verdict.INDETERMINATE, (Verdict.MET, Verdict.MISSED))
    assert str(found.actual.period if found.actual else "") == "2021"


def test_a_sum_past_its_ceiling_has_missed_it_at_once() -> None:
    found = judged(total(CEILING, values({2021: 60, 2022: 41})), "2023-06-30")
    assert (found.verdict, found.measures.progress) == (Verdict.MISSED, interval("[101/100, 101/100]"))
    assert found.judgement.settled_by == found.actual


def test_a_sum_past_its_floor_has_achieved_it_and_met_it_when_the_window_is_over() -> None:
    records = [*values({2021: 60, 2022: 30}), actual("2023-Q1", value=10, status=Status.PROVISIONAL)]
    found = [judged(total(FLOOR, records), day) for day in ("2023-06-30", "2025-12-31", "2026-01-01")]
    assert [one.verdict for one in found] == [Verdict.ACHIEVED, Verdict.ACHIEVED, Verdict.MET]
    assert [one.judgement.provisional for one in found] == [True] * 3
    assert str(found[0].actual.period if found[0].actual else "") == "2021/2022"
    assert judged(total(goal(more_than=100), records), "2023-06-30").verdict is Verdict.ON_TRACK


def test_a_part_of_the_year_moves_no_pace() -> None:
    records = [*values({2021: 20}), actual("2022-01/2022-09", value=5)]
    found = judged(total(FLOOR, records), "2022-12-31")
    assert (found.measures.pace, found.verdict) == (Interval.exactly(1), Verdict.ON_TRACK)


def test_a_bounded_sum_may_be_past_its_ceiling() -> None:
    records = [*values({2021: 60}), actual(2022, between=(20, 50))]
    found = judged(total(CEILING, records), "2023-06-30").judgement
    assert (found.verdict, found.alternatives) == (Verdict.INDETERMINATE, (Verdict.MISSED, Verdict.OFF_TRACK))


def test_one_record_may_cover_several_years_and_comes_before_its_parts() -> None:
    records = values({"2021/2022": 50, 2021: 20, 2022: 25, 2023: 20})
    found = judged(total(FLOOR, records), "2024-06-30")
    assert isinstance(found.actual, Sum)
    assert found.actual.parts == (records[0], records[3])
    alone = judged(total(FLOOR, records[:1]), "2024-06-30")
    assert alone.actual is records[0]


def test_a_sum_is_in_force_when_its_last_part_is_and_as_firm_as_the_least() -> None:
    records = [actual(2021, value=20), actual(2022, value=25, status=Status.PROVISIONAL, is_break=True)]
    found = judged(total(FLOOR, records), "2023-06-30")
    assert isinstance(found.actual, Sum)
    assert (str(found.actual.published), found.actual.is_provisional) == ("2023-03-01", True)
    assert (found.judgement.flags, found.judgement.provisional) == ((Flag.ACROSS_BREAK,), True)


def test_a_signed_sum_may_fall_again() -> None:
    records = values({2021: 120, 2022: -10})
    assert judged(total(FLOOR, records, signed=True), "2023-06-30").verdict is Verdict.ACHIEVED
    assert judged(total(FLOOR, values({2021: -5}), signed=True), "2022-06-30").verdict is Verdict.REVERSING
    for first, verdict in ((-20, Verdict.ON_TRACK), (-22, Verdict.BEHIND), (-26, Verdict.OFF_TRACK)):
        found = judged(total(goal(at_least=-100), values({2021: first}), signed=True), "2022-06-30")
        assert found.verdict is verdict
    to_zero = judged(total(goal(at_most=0), values({2021: 3}), signed=True), "2022-06-30")
    assert to_zero.verdict is Verdict.OFF_TRACK


def test_before_the_first_year_is_in_there_is_nothing_to_judge() -> None:
    found = judged(total(FLOOR, values({2020: 99})), "2021-06-30")
    assert (found.verdict, found.measures) == (
        Verdict.PENDING,
        Measures.none("no figure to judge: none recorded compares with 2025"),
    )


def test_a_sum_of_bounds_on_both_sides_may_be_any_number() -> None:
    records = [actual(2021, at_least=5), actual(2022, at_most=5)]
    found = judged(total(FLOOR, records, signed=True), "2023-06-30")
    assert found.measures.gap == interval("(-inf, inf)")
    assert found.actual is not None
    assert figure_text(found.actual.figure, "t") == "unknown"
    assert found.judgement.alternatives == (
        Verdict.ACHIEVED,
        Verdict.ON_TRACK,
        Verdict.BEHIND,
        Verdict.OFF_TRACK,
        Verdict.REVERSING,
    )


def test_an_approximate_part_settles_nothing() -> None:
    records = [actual(2021, about=60), *values({2022: 60})]
    found = judged(total(FLOOR, records), "2023-06-30")
    assert str(found.actual.figure if found.actual else "") == "about = 120"
    assert found.judgement == Judgement(
        Verdict.INDETERMINATE, (Verdict.ACHIEVED, Verdict.ON_TRACK), Basis.SCHEDULE, (Flag.APPROXIMATE,)
    )


def test_quarters_add_up_over_a_window_of_quarters() -> None:
    records = values({"2024-Q1": 20, "2024-04": 10, "2024-05": 10, "2024-06": 10})
    found = judged(total(FLOOR, records, "2024-Q4", "2024-Q1"), "2024-09-30")
    assert (found.measures.progress, found.measures.time_share) == (interval("[1/2, 1/2]"),) * 2
    assert found.verdict is Verdict.ON_TRACK


def test_a_total_before_its_end_is_never_a_whole_window() -> None:
    records = [*values({"2021-Q3": 5, "2021-Q4": 5}), *values({2022: 25})]
    found = judged(total(FLOOR, records), "2022-06-30")
    assert (found.actual, found.verdict) == (None, Verdict.PENDING)
    assert found.judgement.settled_by is None


def test_a_window_may_begin_within_a_year() -> None:
    records = values({"2021-S2": 30, 2022: 30})
    found = judged(total(FLOOR, records, 2023, "2021-07"), "2023-06-30")
    assert (found.measures.progress, found.measures.time_share) == (interval("[3/5, 3/5]"),) * 2
    assert str(found.actual.period if found.actual else "") == "2021-07/2022-12"


def test_without_a_start_a_total_is_that_of_the_due_period() -> None:
    found = judged(promised(FLOOR, 2024, values({2024: 120}), measure=GoalKind.TOTAL))
    assert (found.verdict, found.measures.attainment) == (Verdict.MET, interval("[6/5, 6/5]"))


def test_the_first_month_of_a_window_of_months_counts() -> None:
    found = judged(total(goal(at_least=1200), values({"2026-01": 90}), due="2026-12", start="2026-01"), "2026-04-15")
    assert found.measures.attainment == interval("[3/40, 3/40]")
    assert found.measures.pace == interval("[9/10, 9/10]")


def test_when_the_window_is_over_an_earlier_hole_leaves_it_open() -> None:
    only_the_middle = judged(total(goal(at_most=30), values({2022: 5}), 2023, 2021), "2024-06-30")
    assert only_the_middle.verdict is Verdict.INDETERMINATE
    only_the_due_one_missing = judged(total(goal(at_most=30), values({2021: 5, 2022: 5}), 2023, 2021), "2024-06-30")
    assert only_the_due_one_missing.verdict is Verdict.AWAITING


@pytest.mark.parametrize(
    ("first", "answers"),
    [
        (actual(2021, value=8), {Verdict.MISSED}),
        (actual(2021, value=5), {Verdict.ON_TRACK}),
        (actual(2021, between=(5, 8)), {Verdict.MISSED, Verdict.ON_TRACK}),
    ],
)
def test_a_bound_of_a_year_keeps_open_what_a_part_of_the_next_may_have_settled(
    first: Actual, answers: set[Verdict]
) -> None:
    half = actual("2022-S1", "2022-07-20", value=23)
    found = judged(total(goal(at_most=30), [first, half], 2023, 2021), "2022-09-01").judgement
    assert (set(found.alternatives) or {found.verdict}) == answers


def test_a_part_of_a_year_may_have_passed_a_floor() -> None:
    records = [actual(2021, between=(60, 90)), actual("2022-S1", "2022-07-20", value=20)]
    found = judged(total(FLOOR, records, 2023, 2021), "2022-09-01").judgement
    assert found.verdict is Verdict.INDETERMINATE
    assert Verdict.ACHIEVED in found.alternatives


def test_a_first_period_shorter_than_the_due_one_is_missing_like_any_other() -> None:
    records = values({2022: 10, 2023: 10})
    assert judged(total(FLOOR, records, due=2024, start="2021-04"), "2025-01-01").verdict is Verdict.INDETERMINATE
    whole = [*values({"2021-04/2021-12": 5}), *records]
    assert judged(total(FLOOR, whole, due=2024, start="2021-04"), "2025-01-01").verdict is Verdict.AWAITING


def test_only_flows_have_a_running_sum() -> None:
    due = Period.year(2024)
    recorded = Recorded.of(series(kind=Kind.STOCK), {due: actual(2024, value=1)}, due)
    assert running(recorded, due, due) is None


def test_two_years_are_put_together_from_their_halves_and_from_nothing_not() -> None:
    due = Period.parse("2023/2024")
    halves = {one.period: one for one in (actual(f"{year}-S{n}", value=5) for year in (2023, 2024) for n in (1, 2))}
    found = alike(Recorded.of(series(), halves, due), due)
    assert {str(one.period): str(one.figure) for one in found.values()} == {"2023/2024": "value = 20"}
    assert alike(Recorded.of(series(), {}, due), due) == {}


def test_days_that_are_missing_are_months_only_where_all_are_whole_ones() -> None:
    quarter, day = Period.parse("2024-Q1"), actual("2024-01-05", value=1)
    assert Sum(quarter, day.figure, (day,), missing_days=90).missing_months is None
    month = actual("2024-01", value=1)
    assert Sum(quarter, month.figure, (month,), missing_days=60).missing_months == 2
