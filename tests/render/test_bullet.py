"""The bullet graph: solid what is certain, lighter what is possible, the goal across, on the bands of the verdict."""

import re

from tests.helpers.drawings import names, parsed, said
from tests.helpers.judging import promised, values
from tests.helpers.making import actual, day, goal, register, series, target
from tests.helpers.replacing import replace
from tracker.assess.review import Assessment, Review
from tracker.domain.goal import Goal
from tracker.domain.register import Register
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind
from tracker.render.bullet import bullet


def assessed(whole: Register) -> Assessment:
    (one,) = Review.of(whole, day("2025-06-30")).assessments()
    return one


def drawn(whole: Register) -> list[tuple[str, str]]:
    """The classes and outlines of what is drawn, in order."""
    return [
        (one.get("class", ""), one.get("d", one.get("cx", "")))
        for one in parsed(bullet(assessed(whole))).iter()
        if one.get("class") not in (None, "bullet", "frame")
    ]


def ends(outline: str) -> tuple[float, float]:
    """From where to where a box goes."""
    found = re.fullmatch(r"M(\S+) \S+H(\S+)V\S+H\S+z", outline)
    assert found is not None
    return float(found[1]), float(found[2])


LEVEL = promised(goal(more_than=2000), 2027, values({2022: 1250, 2024: 1416}), baseline=2022)


def test_the_bands_lie_below_the_baseline_the_bar_and_the_goal() -> None:
    assert [name for name, _ in drawn(LEVEL)] == ["b1", "b2", "b3", "b4", "b4", "base", "bar", "goal"]


def test_a_bar_ends_in_the_band_of_its_verdict() -> None:
    assert assessed(LEVEL).verdict.value == "off_track"
    outlines = dict(drawn(LEVEL))
    (_, end), (begin, finish) = ends(outlines["bar"]), ends(outlines["b2"])
    assert begin < end < finish


def test_it_says_in_words_what_it_shows() -> None:
    assert said(bullet(assessed(LEVEL)), "title") == "1416 亿元 in 2024; goal > 2000 亿元 in 2027: off track"
    assert parsed(bullet(assessed(LEVEL))).get("role") == "img"


def test_what_a_bound_leaves_possible_runs_to_the_end_in_an_arrow() -> None:
    records = [actual(2022, value=1250), actual(2024, at_least=1416)]
    found = drawn(promised(goal(more_than=2000), 2027, records, baseline=2022))
    possible = next(outline for name, outline in found if name == "maybe")
    assert "L258 17L" in possible
    assert "bar" in dict(found)


def test_of_an_upper_bound_alone_nothing_is_certain() -> None:
    records = [actual(2024, at_most=1416)]
    names_drawn = [name for name, _ in drawn(promised(goal(at_most=1000), 2027, records, signed=True))]
    assert "maybe" in names_drawn
    assert "bar" not in names_drawn


def test_an_approximate_figure_is_possible_alone() -> None:
    found = drawn(promised(goal(more_than=2000), 2027, [actual(2024, about=1416)]))
    assert [name for name, _ in found] == ["b4", "maybe", "goal"]


def test_below_zero_a_bar_goes_from_zero_to_the_left() -> None:
    outlines = dict(drawn(promised(goal(at_least=5), 2027, [actual(2024, value=-10)], signed=True)))
    begin, end = ends(outlines["bar"])
    goal_begin, _ = ends(outlines["goal"])
    assert begin < end < goal_begin


def test_an_axis_that_does_not_begin_at_zero_is_cut() -> None:
    close = promised(goal(more_than=1420), 2027, values({2022: 1400, 2024: 1416}), baseline=2022)
    assert [name for name, _ in drawn(close)].count("cut") == 1
    assert "cut" not in dict(drawn(LEVEL))


def test_numbers_that_lie_close_are_marks_and_no_bar() -> None:
    found = dict(drawn(promised(goal(at_least=2000), 2027, values({2024: 1990}))))
    assert found["bar"]
    assert not found["bar"].startswith("M")


def test_a_range_has_both_its_ends() -> None:
    found = drawn(promised(goal(between=(20, 30)), 2027, values({2022: 10, 2024: 12}), baseline=2022))
    assert [name for name, _ in found].count("goal") == 2


def test_a_forecast_of_the_trend_is_a_diamond_and_a_range_of_it_a_line() -> None:
    exact = values({2021: 70, 2022: 74, 2023: 78, 2024: 82})
    bound = [*values({2021: 70, 2022: 74, 2023: 78}), actual(2024, at_least=82, at_most=83)]
    open_one = [*values({2021: 70, 2022: 74, 2023: 78}), actual(2024, at_least=82)]
    assert "ahead" in dict(drawn(promised(goal(at_least=100), 2027, exact)))
    assert dict(drawn(promised(goal(at_least=100), 2027, bound)))["range"].count("v6") == 2
    assert dict(drawn(promised(goal(at_least=100), 2027, open_one)))["range"].count("v6") == 1
    by_schedule = promised(goal(at_least=100), 2027, values({2023: 78, 2024: 82}), baseline=2023)
    assert not {"ahead", "range"} & dict(drawn(by_schedule)).keys()


def test_a_goal_without_a_figure_stands_alone() -> None:
    assert [name for name, _ in drawn(promised(goal(at_least=100), 2027, []))] == ["goal"]


def test_one_goal_however_it_is_written_is_one_picture() -> None:
    records = values({2022: 100, 2024: 85})
    level = promised(goal(at_most=50), 2027, records, baseline=2022)
    change = promised(goal(at_most=-50), 2027, records, baseline=2022, measure=GoalKind.CHANGE)
    assert drawn(level) == drawn(change)


def test_what_has_no_number_is_not_drawn() -> None:
    words = replace(target(Goal.without_number(), 2027), statement="Better air")
    stone = register(series(kind=Kind.MILESTONE), [target(Goal.done(), 2027)], [])
    assert bullet(assessed(register(series(), [words], values({2024: 85})))) == ""
    assert bullet(assessed(stone)) == ""


def test_nothing_is_written_but_the_title() -> None:
    assert {*names(parsed(bullet(assessed(LEVEL))))} == {"svg", "title", "path"}
