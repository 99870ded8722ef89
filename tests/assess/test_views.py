"""What a page is made of: which records are drawn beside a goal, and the workings of a target."""

from tests.helpers.judging import promised, values
from tests.helpers.making import actual, day, goal, register, series, target
from tracker.assess.freshness import State
from tracker.assess.review import Review
from tracker.assess.views import SeriesView, TargetView
from tracker.domain.series import Kind

AS_OF = day("2026-06-30")
RECORDS = [actual("2024-S1", value=600), actual(2023, value=1300), actual(2024, value=1400)]


def test_records_of_the_due_periods_length_are_compared_and_of_a_stock_all() -> None:
    whole = register(series(), [target(goal(at_least=2000), 2027)], RECORDS)
    view = SeriesView.of(Review.of(whole, AS_OF), "gdp")
    assert [str(one.period) for one in view.comparable(Review.of(whole, AS_OF).assessments())] == ["2023", "2024"]
    assert view.freshness.state is State.STALE
    stocks = SeriesView.of(Review.of(register(series(kind=Kind.STOCK), [], RECORDS), AS_OF), "gdp")
    assert [str(one.period) for one in stocks.comparable([])] == ["2023", "2024-S1", "2024"]


def test_without_a_target_the_length_is_that_of_the_series() -> None:
    view = SeriesView.of(Review.of(register(series(), [], RECORDS), AS_OF), "gdp")
    assert [str(one.period) for one in view.comparable([])] == ["2023", "2024"]


def test_a_target_comes_with_its_workings() -> None:
    whole = promised(goal(at_least=2000), 2027, values({2022: 1000, 2024: 1400}), baseline=2022)
    (assessment,) = Review.of(whole, AS_OF).assessments()
    names = {one.name for one in TargetView.of(assessment).workings}
    assert {"attainment", "gap", "progress", "pace", "forecast"} <= names


def test_a_series_without_records_has_nothing_to_draw() -> None:
    assert list(SeriesView.of(Review.of(register(series()), AS_OF), "gdp").comparable([])) == []
