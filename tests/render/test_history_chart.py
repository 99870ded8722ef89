"""The chart of a history: what is drawn how, what is joined, and what is said in words."""

import re
from collections.abc import Iterable

import pytest

from tests.helpers.drawings import parsed, said, texts
from tests.helpers.judging import promised, values
from tests.helpers.making import actual, day, goal, register, series, target
from tests.helpers.replacing import replace
from tracker.assess.review import Review
from tracker.assess.views import SeriesView
from tracker.domain.actual import Actual, Status
from tracker.domain.exact import Fraction
from tracker.domain.goal import Goal
from tracker.domain.period import Period, YearStart
from tracker.domain.register import Register
from tracker.domain.series import Calendar, Frequency, Kind
from tracker.domain.target import GoalKind, Trajectory
from tracker.domain.unit import Unit
from tracker.render.chart_plane import fitted, power_of_ten, tick_text, unit_text, wide, wrapped
from tracker.render.drawing import style_alone
from tracker.render.history_chart import history_chart, history_picture
from tracker.render.time_labels import TimeLabel, time_labels

JANUARY = YearStart()


def chart(whole: Register, as_of: str = "2026-06-30") -> str:
    """The chart of the series with its targets, of which there is one as a rule."""
    review = Review.of(whole, day(as_of))
    return history_chart(SeriesView.of(review, "gdp"), review.assessments(), "gdp")


def of(records: Iterable[Actual], aim: Goal | None = None) -> str:
    return chart(promised(aim or goal(at_least=2000), 2027, records, announced="2022-03-01"))


def shapes(drawing: str, name: str) -> list[str]:
    """The outlines of one class outside the legend, which is moved to its place."""
    return [
        one.get("d") or f"{one.get('cx')} {one.get('cy')}"
        for one in parsed(drawing)
        if one.get("class") == name and one.get("transform") is None
    ]


def dots(drawing: str) -> int:
    """How many exact figures that count there are."""
    return sum(outline.count("M") for outline in shapes(drawing, "dots"))


def squares(drawing: str) -> int:
    """How many exact figures of another length."""
    return sum(outline.count("M") for outline in shapes(drawing, "other"))


def explained(drawing: str) -> list[str]:
    return [one[-1].text or "" for one in parsed(drawing) if one.get("transform") is not None]


def test_exact_figures_are_dots_that_are_joined() -> None:
    drawn = of(values({2022: 1250, 2023: 1300, 2024: 1416}))
    assert dots(drawn) == 3
    (line,) = shapes(drawn, "line")
    assert (line.count("M"), line.count("L")) == (1, 2)


def test_no_line_crosses_a_break_a_gap_or_a_bound() -> None:
    broken = [*values({2021: 1200, 2022: 1250}), actual(2023, value=1300, is_break=True), *values({2024: 1416})]
    (line,) = shapes(of(broken), "line")
    assert (line.count("M"), line.count("L")) == (2, 2)
    assert len(shapes(of(broken), "break")) == 1
    assert shapes(of(values({2020: 1250, 2022: 1300, 2024: 1416})), "line") == []
    bound = [*values({2022: 1250}), actual(2023, more_than=1300), *values({2024: 1416})]
    assert shapes(of(bound), "line") == []


def test_a_break_lies_where_the_period_begins_though_a_part_of_it_is_known() -> None:
    parts = [actual("2023-S1", value=640), actual("2024-S1", value=700)]
    drawn = of([*values({2023: 1300}), *parts, actual(2024, value=1416, is_break=True)])
    (outline,) = shapes(drawn, "break")
    assert float(outline[1:].split()[0]) in across(drawn)[1]
    assert shapes(of([actual("2024-S1", value=700), actual(2024, value=1416, is_break=True)]), "break") == []


def test_a_bound_is_a_bar_from_its_number_to_the_end_of_the_axis() -> None:
    (outline,) = shapes(of([actual(2024, more_than=1300)]), "maybe")
    assert re.search(r"L\S+ 36L", outline)
    (closed,) = shapes(of([actual(2024, at_least=1300, at_most=1400)]), "maybe")
    assert "L" not in closed


def test_what_was_replaced_is_hollow_and_a_mention_that_only_repeats_is_not_drawn() -> None:
    records = [
        actual(2024, "2025-02-20", value=1416),
        actual(2024, "2025-03-20", value=1416, status=Status.PROVISIONAL),
        actual(2024, "2025-09-20", value=1430),
    ]
    drawn = of(records)
    assert (dots(drawn), len(shapes(drawn, "old"))) == (1, 1)
    assert explained(drawn) == ["replaced", "goal"]


def test_a_less_precise_mention_is_told_apart_from_what_was_replaced() -> None:
    drawn = of([actual(2024, "2025-02-20", value=1416), actual(2024, "2025-09-20", more_than=1400)])
    (mention,) = shapes(drawn, "old open")
    replaced = of([actual(2024, "2025-02-20", more_than=1400), actual(2024, "2025-09-20", value=1416)])
    (bound,) = shapes(replaced, "old open")
    assert mention != bound
    assert (explained(drawn)[0], explained(replaced)[0]) == ("mention", "replaced")


def test_a_published_forecast_is_no_figure() -> None:
    drawn = of([*values({2024: 1416}), actual(2026, "2026-02-20", value=1600, status=Status.FORECAST)])
    assert len(shapes(drawn, "other")) == 1
    assert explained(drawn)[0] == "published forecast"


def test_a_part_of_the_year_is_a_square_of_its_own() -> None:
    quarter = replace(actual("2025-Q1", value=350))
    drawn = of([*values({2023: 1300, 2024: 1416}), quarter])
    assert (squares(drawn), shapes(drawn, "line")[0].count("L")) == (1, 1)
    assert explained(drawn)[0] == "of another length"


def test_sums_that_a_goal_is_compared_with_are_dots_too() -> None:
    calendar = Calendar(Frequency.QUARTERLY, release_lag_days=60, grace_days=30)
    quarters = [actual(f"{year}-Q{at}", value=100) for year in (2023, 2024) for at in (1, 2, 3, 4)]
    drawn = chart(promised(goal(at_least=500), 2027, quarters, calendar=calendar))
    assert (dots(drawn), squares(drawn)) == (2, 8)


def test_the_course_leads_from_the_baseline_to_the_goal_and_the_forecast_from_the_figure_judged() -> None:
    drawn = chart(promised(goal(at_least=2000), 2027, values({2022: 1250, 2024: 1416}), baseline=2022))
    (course,), (lead,), (ahead,) = (shapes(drawn, name) for name in ("way", "lead", "ahead"))
    assert (course.count("L"), lead.count("L"), ahead[0]) == (1, 1, "M")
    assert explained(drawn) == ["goal", "course to the goal", "forecast"]


def test_a_forecast_over_bounds_is_a_line_with_its_ends() -> None:
    records = [actual(2022, value=1250), actual(2024, at_least=1400, at_most=1450)]
    drawn = chart(promised(goal(at_least=2000), 2027, records, baseline=2022))
    (outline,) = shapes(drawn, "range")
    assert outline.count("h12") == 2
    assert shapes(drawn, "lead") == []


def test_a_goal_is_shaded_on_its_good_side_and_a_range_between_its_ends() -> None:
    def shade(aim: Goal) -> tuple[float, float, int]:
        drawn = of(values({2024: 1416}), aim)
        (outline,), (line,) = shapes(drawn, "good"), shapes(drawn, "goal")
        found = re.fullmatch(r"M\S+ (\S+)H\S+V(\S+)H\S+z", outline)
        assert found is not None
        return float(found[1]), float(found[2]), line.count("M")

    top, bottom, lines = shade(goal(at_least=2000))
    assert (bottom - top, lines) == (10, 1)
    top, bottom, lines = shade(goal(at_most=2000))
    assert (bottom - top, lines) == (10, 1)
    assert shade(goal(between=(1500, 2000)))[2] == 2


def test_of_several_targets_the_goals_are_drawn_and_no_course() -> None:
    first = target(goal(at_least=1500), 2025, id="first", baseline=2022)
    second = target(goal(at_least=2000), 2027, id="second", baseline=2022, supersedes="first")
    drawn = chart(register(series(), [first, second], values({2022: 1250, 2024: 1416})))
    assert (len(shapes(drawn, "goal")), len(shapes(drawn, "goal gone")), shapes(drawn, "way")) == (1, 1, [])
    assert said(drawn, "desc") == "latest 1416 亿元 in 2024; 2 targets"


def test_goals_that_are_no_number_on_the_axis_are_said_to_be_missing() -> None:
    whole = promised(goal(at_least=600), 2026, values({2024: 140}), start=2023, measure=GoalKind.TOTAL)
    assert said(chart(whole), "desc").endswith(" 1 goal is no number on the axis of the figures, and not drawn.")


def test_of_very_many_goals_those_due_last_are_drawn() -> None:
    promises = [target(goal(at_least=year), year, id=f"t{year}") for year in range(2020, 2040)]
    drawn = chart(register(series(), promises, values({2019: 1250})))
    assert len(shapes(drawn, "goal")) == 12
    assert "8 goals due earlier are not drawn." in said(drawn, "desc")


def test_the_latest_figure_and_the_goal_stand_beside_what_they_name() -> None:
    words = [one.text for one in texts(of(values({2024: "1416.5"})))]
    assert "1416.5" in words
    assert "≥ 2000 亿元" in words


@pytest.mark.slow
def test_ten_thousand_figures_are_drawn_as_what_those_of_one_place_span() -> None:
    calendar = Calendar(Frequency.DAILY, release_lag_days=2, grace_days=3)
    first = Period.parse("1998-01-01").first
    records = [
        replace(actual(2024, "2026-01-01", value=at * 37 % 1000), period=Period(first + at, first + at))
        for at in range(10_000)
    ]
    drawn = chart(promised(goal(at_least=900), "2026-12-31", records, kind=Kind.STOCK, calendar=calendar))
    assert len(drawn.encode()) < 10_000
    assert dots(drawn) == 0
    assert said(drawn, "desc").endswith(
        ". 10000 figures are too many to draw each: the lines are what those of one place span."
    )


def test_nothing_to_draw_is_no_drawing() -> None:
    stone = register(series(kind=Kind.MILESTONE), [target(Goal.done(), 2027)], [])
    words = replace(target(Goal.without_number(), 2027), statement="Better air")
    assert chart(stone) == chart(register(series(), [words], [])) == chart(register(series(), [], [])) == ""
    review = Review.of(stone, day("2025-01-01"))
    assert history_picture(SeriesView.of(review, "gdp"), review.assessments(), "Output", as_of=review.as_of) == ""


def test_a_goal_without_figures_is_drawn_alone() -> None:
    assert len(shapes(of([]), "goal")) == 1


def test_hostile_names_and_units_stay_text() -> None:
    nasty = '<script>alert("]]>")</script>\x1b[31m\u202e'
    unit = replace(Unit.parse("亿元"), name=nasty)
    whole = register(replace(series(), unit=unit, indicator=nasty), [target(goal(at_least=5), 2027)], values({2024: 3}))
    review = Review.of(whole, day("2025-06-30"))
    view = SeriesView.of(review, "gdp")
    picture = history_picture(view, review.assessments(), name=nasty, as_of=review.as_of)
    for drawn in (history_chart(view, review.assessments(), "k"), picture):
        assert "<script" not in drawn
        assert not re.search("[\x00-\x09\x0b-\x1f\u202e]", drawn)
        assert said(drawn, "title").startswith('<script>alert("]]>")</script>\ufffd')


def test_a_file_of_its_own_has_its_colours_in_both_schemes_and_no_variable() -> None:
    drawn = picture(values({2024: 1416}), name="钱塘区: Output")
    assert drawn.startswith('<svg xmlns="http://www.w3.org/2000/svg"')
    assert "var(" not in style_alone()
    assert style_alone().count("@media(prefers-color-scheme:dark)") == 1
    assert style_alone().count("{") == style_alone().count("}")
    assert [one.text for one in texts(drawn)][:3] == [
        "钱塘区: Output",
        "1416 亿元 in 2024; goal ≥ 2000 亿元 in 2027: pending",
        "(no baseline)",
    ]


def picture(records: Iterable[Actual], name: str = "Output") -> str:
    """The chart as a file of its own."""
    review = Review.of(promised(goal(at_least=2000), 2027, records, announced="2022-03-01"), day("2025-06-30"))
    return history_picture(SeriesView.of(review, "gdp"), review.assessments(), name=name, as_of=review.as_of)


def test_a_file_of_its_own_says_of_which_day_it_is_and_who_published_the_latest_figure() -> None:
    older, latest = actual(2023, value=1300), actual(2024, value=1416)
    named = replace(latest, source=replace(latest.source, publisher="Bureau\x1b[1m"))
    assert texts(picture([older, named]))[-1].text == "As of 2025-06-30; published by Bureau\ufffd[1m"
    assert texts(picture([]))[-1].text == "As of 2025-06-30"


def test_whoever_published_it_has_room_below_the_chart() -> None:
    latest = actual(2024, value=1416)
    drawn = picture([replace(latest, source=replace(latest.source, publisher="Bureau of statistics " * 9))])
    feet = [one for one in parsed(drawn).iter() if one.get("class") == "from"]
    _, top, _, height = (float(one) for one in parsed(drawn).get("viewBox", "").split())
    assert len(feet) == 2
    assert float(feet[-1].get("y", 0)) < top + height
    words = texts(drawn)
    assert not any(one.touches(other) for one in words[-2:] for other in words if one is not other)


@pytest.mark.parametrize(
    ("first", "last", "alike", "named"),
    [
        ("2018-01-01", "2027-12-31", "2024", ["2018", "2020", "2022", "2024", "2026"]),
        ("2021-06-01", "2024-12-31", "2024", ["2021", "2022", "2023", "2024"]),
        ("2023-06-01", "2026-02-28", "2025-03", ["2023", "2024", "2025", "2026"]),
        (
            "2025-01-15",
            "2025-07-15",
            "2025-03",
            ["2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06", "2025-07"],
        ),
        ("1800-01-01", "2020-12-31", "2000", ["1800", "1850", "1900", "1950", "2000"]),
    ],
)
def test_the_finest_periods_whose_names_fit_are_named(first: str, last: str, alike: str, named: list[str]) -> None:
    begin, end = Period.parse(first).first, Period.parse(last).last
    labels = time_labels(begin, end, most=lambda _: 8, years=JANUARY, alike=Period.parse(alike))
    assert [one.text for one in labels] == named


def across(drawing: str) -> tuple[dict[str, float], list[float]]:
    """Where each name below the axis of time has its middle, and where the strokes are."""
    (axis,) = shapes(drawing, "axis")
    named = {one.text: (one.left + one.right) / 2 for one in texts(drawing) if re.match(r"\d{4}(-|$)", one.text)}
    return named, [float(one) for one in re.findall(r"M(\S+) \S+v6", axis)]


def stand(drawing: str, name: str) -> list[float]:
    """Where what is drawn in one path begins from left to right."""
    return [float(x) for x in re.findall(r"[ML](\S+) ", shapes(drawing, name)[0])]


def test_figures_stand_above_the_names_of_their_periods_between_two_strokes() -> None:
    drawn = of(values({2022: 1250, 2024: 1416}))
    named, strokes = across(drawn)
    first, latest = stand(drawn, "dots")
    assert (first, latest) == pytest.approx((named["2022"], named["2024"]), abs=0.2)
    for x in (first, latest):
        before, after = max(one for one in strokes if one < x), min(one for one in strokes if one > x)
        assert before + after == pytest.approx(2 * x, abs=0.3)


def test_goal_course_and_forecast_end_in_the_middle_of_the_due_period() -> None:
    drawn = chart(promised(goal(at_least=2000), 2027, values({2022: 1250, 2024: 1416}), baseline=2022))
    due = across(drawn)[0]["2027"]
    (line,), (outline,) = shapes(drawn, "goal"), shapes(drawn, "ahead")
    assert float(line.rpartition("H")[2]) == pytest.approx(due, abs=0.2)
    assert float(outline[1:].split()[0]) + 6 == pytest.approx(due, abs=0.2)
    assert stand(drawn, "way") == pytest.approx([stand(drawn, "dots")[0], due], abs=0.2)
    assert stand(drawn, "lead") == pytest.approx([stand(drawn, "dots")[1], due], abs=0.2)


def test_halves_stand_on_either_side_of_the_middle_of_their_year() -> None:
    drawn = of([*values({2023: 1300}), actual("2024-S1", value=700), actual("2024-S2", value=716)])
    (year, strokes), (early, late) = across(drawn), stand(drawn, "other")
    begin, end = max(one for one in strokes if one < year["2024"]), min(one for one in strokes if one > year["2024"])
    assert begin < early + 4 < year["2024"] < late + 4 < end
    assert early + late + 8 == pytest.approx(2 * year["2024"], abs=1)


def test_a_year_that_ends_beyond_the_axis_has_its_name_in_its_middle_all_the_same() -> None:
    def label(first: str, last: str) -> TimeLabel:
        begin, end = Period.parse(first).first, Period.parse(last).last
        (found,) = time_labels(begin, end, most=lambda _: 8, years=JANUARY, alike=Period.year(2024))
        return found

    most, rest = label("2024-01", "2024-09"), label("2024-09", "2024-10")
    assert (int(most.middle), most.is_whole) == (Period.year(2024).last - 183, False)
    assert rest.begin < rest.middle < rest.end


def test_a_course_that_is_bent_runs_on_in_days() -> None:
    whole = promised(goal(at_least=2000), 2027, values({2022: 1250}), baseline=2022, trajectory=Trajectory.GEOMETRIC)
    drawn = chart(whole)
    places = stand(drawn, "way")
    assert (len(places), places) == (17, sorted(places))
    assert places[-1] == pytest.approx(across(drawn)[0]["2027"], abs=0.2)


def test_a_figure_that_was_replaced_by_nearly_the_same_shows_around_it() -> None:
    records = [
        actual(2024, "2025-02-20", value=1416),
        actual(2024, "2025-09-20", value="1416.1"),
    ]
    rings = [one for one in parsed(of(records)).iter() if one.get("class") == "old"]
    assert [int(one.get("r", 0)) > 5 for one in rings] == [True, True]


def test_the_longest_of_periods_has_names_too() -> None:
    whole = Period.parse("1000/2999")
    labels = time_labels(whole.first, whole.last, most=lambda _: 8, years=JANUARY, alike=whole)
    assert [one.text for one in labels] == ["1999", "2999"]


@pytest.mark.parametrize("frequency", [Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.WEEKLY, Frequency.DAILY])
@pytest.mark.parametrize("years", [1, 2, 3, 5, 8, 13, 21, 34, 55, 240])
def test_however_long_ago_a_series_begins_its_time_is_named(frequency: Frequency, years: int) -> None:
    calendar = Calendar(frequency, release_lag_days=90, grace_days=30)
    beat = calendar.beat
    assert beat is not None
    due = beat.holding(day("2027-12-31").toordinal())
    records = [actual(str(beat.holding(due.last - 365 * years)), value=1), actual("2026-01-01", value=2)]
    whole = promised(goal(at_least=3), str(due), records, kind=Kind.STOCK, calendar=calendar, announced="2026-01-01")
    (axis,) = (one for one in parsed(chart(whole)) if one.get("class") == "time")
    assert 2 <= len(axis) <= 9


def test_of_figures_of_days_at_no_set_times_the_months_are_named() -> None:
    calendar = Calendar(Frequency.IRREGULAR, release_lag_days=2, grace_days=3)
    records = [actual("2026-10-04", value=260)]
    whole = promised(
        goal(at_most=240), "2026-12-06", records, kind=Kind.RATE, calendar=calendar, announced="2026-09-02"
    )
    named = {one.text for one in texts(chart(whole, "2026-11-01"))}
    assert {"2026-09", "2026-10", "2026-11"} <= named


@pytest.mark.parametrize(
    ("step", "value", "tick", "unit"),
    [
        (1_000_000, 5_000_000, "5000", "× 10³ 元"),
        (10_000, 30_000, "30,000", "元"),
        (Fraction(1, 10_000), Fraction(3, 10_000), "0.0003", "元"),
        (Fraction(1, 10**9), Fraction(3, 10**9), "0.003", "× 10⁻⁶ 元"),
    ],
)
def test_long_numbers_are_written_in_powers_of_a_thousand(
    step: Fraction | int, value: Fraction | int, tick: str, unit: str
) -> None:
    power = power_of_ten(Fraction(step))
    assert (tick_text(Fraction(value), power), unit_text("元", power)) == (tick, unit)


def test_texts_that_are_too_wide_are_cut_or_broken() -> None:
    assert fitted("short", 200) == "short"
    assert fitted("a long word", 100).endswith("…")
    assert wide(fitted("x" * 1000, 300)) <= 300
    assert wrapped("one two three", 110, 3) == ["one two", "three"]
    assert wrapped("x" * 30, 124, 2)[0] == "x" * 10
    assert wrapped("", 100, 3) == []
