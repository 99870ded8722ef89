"""Promises that are no numbers, and means over a window."""

from collections.abc import Iterable

import pytest

from tests.helpers.concluding import concluded
from tests.helpers.judging import judged, promised, values
from tests.helpers.making import Number, actual, amount, day, goal, interval, register, series, target
from tests.helpers.methods import DEFAULT, METHODS
from tests.helpers.replacing import replace
from tracker.assess.arithmetic import Absent
from tracker.assess.methods.registry import method_called
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Counts, Review
from tracker.assess.views import TargetView
from tracker.domain.actual import Actual
from tracker.domain.figure import Figure
from tracker.domain.goal import Goal
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Calendar, Frequency, Kind
from tracker.domain.target import GoalKind, Heading, MethodName


def mean(aim: Goal, records: Iterable[Actual]) -> Register:
    """A goal for the mean of 2021 to 2024 of a stock."""
    return promised(aim, 2024, records, measure=GoalKind.AVERAGE, start=2021, kind=Kind.STOCK)


def said(period: str, *, done: bool) -> Actual:
    """A record of a milestone."""
    return replace(actual(period, value=1), figure=Figure.milestone(done=done))


def test_a_promise_without_a_number_has_no_measures_and_no_verdict() -> None:
    for changed in ({"statement": "soon"}, {"heading": Heading.UP}):
        promise = replace(target(Goal.without_number(), 2025), **changed)
        review = Review.of(register(series(), [promise], values({2024: 5})), day("2026-06-30"))
        (found,) = review.assessments()
        assert (found.verdict, found.measures["gap"]) == (
            Verdict.NOT_JUDGED,
            Absent("the promise has no number"),
        )
        assert Counts.of([found]) == Counts(0, 0, 1, {}, {})
        assert all(one.formula is None for one in TargetView.of(found).workings)


def test_a_milestone_has_no_measures() -> None:
    about = series(kind=Kind.MILESTONE, calendar=Calendar(Frequency.IRREGULAR, 90, 30))
    whole = register(about, [target(Goal.done(), 2025)], [said("2024-06-12", done=True)])
    (found,) = Review.of(whole, day("2025-06-30")).assessments()
    assert (found.verdict, found.measures["gap"]) == (Verdict.MET, Absent("a milestone is done or not"))


@pytest.mark.parametrize(
    ("figures", "as_of", "verdict", "gap"),
    [
        ({2021: 20, 2022: 34, 2023: 35}, "2024-06-30", Verdict.PENDING, "[-1/3, -1/3]"),
        ({2021: 20, 2022: 34, 2023: 35}, "2025-06-30", Verdict.AWAITING, "[-1/3, -1/3]"),
        ({2021: 20, 2022: 34, 2023: 35, 2024: 31}, "2025-06-30", Verdict.MET, "[0, 0]"),
        ({2021: 20, 2022: 34, 2023: 35, 2024: "31.1"}, "2025-06-30", Verdict.MISSED, "[1/40, 1/40]"),
        ({2021: 60, 2022: "60.1"}, "2023-06-30", Verdict.MISSED, "[601/20, 601/20]"),
        ({2021: 20, 2023: 35, 2024: 31}, "2025-06-30", Verdict.INDETERMINATE, "[-4/3, -4/3]"),
    ],
)
def test_a_mean_is_settled_when_nothing_can_change_it(
    figures: dict[int | str, Number], as_of: str, verdict: Verdict, gap: str
) -> None:
    found = judged(mean(goal(at_most=30), values(figures)), as_of)
    assert (found.verdict, str(found.measures.gap)) == (verdict, gap)


def test_what_is_left_of_a_mean_is_required_of_each_period_left() -> None:
    figures: dict[int | str, Number] = {2021: 20, 2022: 34}
    found = judged(mean(goal(at_most=30), values(figures)), "2023-06-30")
    assert found.measures.required_change == interval("[33, 33]")
    assert found.measures.progress == Absent("a mean over a window has no path")
    whole = judged(
        mean(goal(at_most=30), values({**figures, 2023: 1, 2024: 1})),
        "2025-06-30",
    )
    assert whole.measures.required_change == Absent("the due period's figure is in")


def test_a_floor_of_stocks_is_achieved_before_its_time_and_an_about_settles_nothing() -> None:
    floor = goal(at_least=10)
    found = judged(mean(floor, values({2021: 25, 2022: 15})), "2023-06-30")
    assert found.verdict is Verdict.ACHIEVED
    vague = [actual(year, about=50) for year in range(2021, 2025)]
    settled = judged(mean(floor, vague), "2025-06-30")
    assert settled.verdict is Verdict.INDETERMINATE


def test_a_method_is_called_by_its_name() -> None:
    assert method_called(None) is None
    assert [method_called(name) for name in MethodName] == list(METHODS.values())
    whole = replace(promised(goal(at_least=9), 2027, values({2024: 5})), method=MethodName.TRACK_1)
    assert [one.method.name for one in Review.of(whole, day("2025-06-30")).assessments()] == ["track/1"]
    (own,) = whole.targets.values()
    named = replace(whole, targets={own.id: replace(own, method=MethodName.TRACK_2)})
    assert [one.method for one in Review.of(named, day("2025-06-30")).assessments()] == [DEFAULT]


def test_a_path_has_the_formula_of_its_own_pace() -> None:
    by_period = {Period.year(2023): amount(12), Period.year(2025): amount(20)}
    promise = replace(target(goal(at_least=40), 2027, baseline=2022), path=by_period)
    whole = register(series(kind=Kind.STOCK), [promise], values({2022: 10, 2024: 15}))
    (found,) = Review.of(whole, day("2025-06-30")).assessments()
    pace = next(one for one in TargetView.of(found).workings if one.name == "pace")
    assert {letter: str(number) for letter, (number, _) in pace.numbers.items()} == {
        "v": "[15, 15]",
        "q": "[16, 16]",
        "o": "[12, 12]",
    }
    assert concluded(whole, day("2025-06-30"))[0].verdict is Verdict.OFF_TRACK
