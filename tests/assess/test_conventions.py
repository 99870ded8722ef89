"""The methods that others have published, rule by rule; their published results are in test_published_vectors."""

from collections.abc import Mapping

import pytest

from tests.helpers.judging import promised, values
from tests.helpers.making import Number, actual, amount, day, goal, register, series, target
from tests.helpers.methods import METHODS
from tests.helpers.replacing import replace
from tracker.assess.arithmetic import Absent
from tracker.assess.bands import bands
from tracker.assess.methods.verdict import Flag, Verdict
from tracker.assess.review import Assessment, Review
from tracker.domain.actual import Actual
from tracker.domain.goal import Goal
from tracker.domain.interval import Interval
from tracker.domain.register import Register
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind, Heading, Trajectory

WEATHER, OPENSDG, EUSTAT, ELAPSED = "destatis/2023", "opensdg/2.4", "eustat/2023", "elapsed/1"
RISING: Mapping[int | str, Number] = {2020: 12, 2021: 14, 2022: 16, 2023: 18, 2024: 20}


def judged(whole: Register, method: str, as_of: str = "2025-06-30") -> Assessment:
    (found,) = Review.of(whole, day(as_of), METHODS[method]).assessments()
    return found


def said(whole: Register, method: str, as_of: str = "2025-06-30") -> tuple[Verdict, list[str], str | None]:
    """The verdict, the method's own words, and what it lacks."""
    found = judged(whole, method, as_of).judgement
    return found.verdict, [grade.code for grade in found.grades], found.pending_because


def numbers(whole: Register, method: str) -> dict[str, str]:
    """What the words are read from."""
    return {one.name: str(one.measured) for one in judged(whole, method).judgement.numbers}


def directed(whole: Register, heading: Heading) -> Register:
    """With a direction in place of the goal."""
    (one,) = whole.targets.values()
    return replace(whole, targets={one.id: replace(one, goal=Goal.without_number(), heading=heading)})


# The weather


@pytest.mark.parametrize(
    ("aim", "verdict", "word"),
    [
        (goal(at_least=30), Verdict.ON_TRACK, "sun"),
        (goal(at_least="31.5"), Verdict.BEHIND, "slightly_cloudy"),
        (goal(at_least=40), Verdict.OFF_TRACK, "cloud"),
        (goal(at_most=10), Verdict.REVERSING, "thunderstorm"),
        (goal(at_least=15), Verdict.ON_TRACK, "sun"),
        (goal(at_most=25), Verdict.BEHIND, "slightly_cloudy"),
        (goal(between=(18, 25)), Verdict.ON_TRACK, "sun"),
        (goal(between=(31, 40)), Verdict.BEHIND, "slightly_cloudy"),
        (goal(more_than=20), Verdict.ON_TRACK, "sun"),
        (goal(less_than=20), Verdict.REVERSING, "thunderstorm"),
    ],
)
def test_a_dated_goal_has_the_weather_of_where_the_last_changes_lead(aim: Goal, verdict: Verdict, word: str) -> None:
    found = judged(promised(aim, 2029, values(RISING)), WEATHER)
    assert (found.verdict, [grade.words for grade in found.judgement.grades]) == (verdict, [word.replace("_", " ")])
    assert found.reason is not None


def test_a_goal_of_every_year_or_due_now_has_the_weather_of_which_way_it_goes() -> None:
    for aim, word in ((goal(at_least=25), "cloud"), (goal(at_most=15), "thunderstorm")):
        every = promised(aim, 2027, values(RISING), start=2024, measure=GoalKind.EVERY_PERIOD)
        assert said(every, WEATHER) == (Verdict.MISSED, [word], None)
        assert said(promised(aim, 2024, values(RISING)), WEATHER) == (Verdict.MISSED, [word], None)


def test_at_most_five_changes_count_and_three_at_the_least() -> None:
    long = {2018: 60, 2019: 10, **RISING}
    assert said(promised(goal(at_least=30), 2029, values(long)), WEATHER)[1] == ["sun"]
    short = {year: value for year, value in RISING.items() if year != 2021}
    found = said(promised(goal(at_least=30), 2029, values(short)), WEATHER)
    assert found == (Verdict.PENDING, [], "fewer than 4 figures in a row")


@pytest.mark.parametrize(
    ("last", "heading", "words"),
    [
        (21, Heading.UP, ["sun"]),
        (17, Heading.UP, ["slightly_cloudy"]),
        (11, Heading.UP, ["thunderstorm"]),
        (11, Heading.DOWN, ["sun"]),
        (19, Heading.DOWN, ["thunderstorm"]),
        (17, Heading.DOWN, ["cloud"]),
    ],
)
def test_a_direction_has_the_weather_of_the_mean_change_and_the_last(
    last: int, heading: Heading, words: list[str]
) -> None:
    whole = directed(promised(goal(at_least=1), 2029, values({**RISING, 2024: last})), heading)
    assert said(whole, WEATHER)[1] == words
    assert said(whole, "track/2")[0] is Verdict.NOT_JUDGED
    reason = judged(whole, WEATHER).reason
    assert reason is not None
    assert reason.words == "by the mean of the last five yearly changes, and the last one"


def test_a_bound_leaves_all_the_weather_open_that_its_numbers_have() -> None:
    earlier = values({year: value for year, value in RISING.items() if year != 2024})
    whole = promised(goal(at_least=30), 2029, [*earlier, actual(2024, between=(17, 20))])
    assert said(whole, WEATHER) == (Verdict.INDETERMINATE, ["sun", "slightly_cloudy", "cloud"], None)
    assert judged(whole, WEATHER).judgement.alternatives == (Verdict.ON_TRACK, Verdict.BEHIND, Verdict.OFF_TRACK)


def test_a_change_has_the_weather_of_the_level_it_comes_to() -> None:
    change = promised(goal(at_least=20), 2029, values(RISING), baseline=2020, measure=GoalKind.CHANGE)
    level = promised(goal(at_least=32), 2029, values(RISING), baseline=2020)
    assert said(change, WEATHER) == said(level, WEATHER) == (Verdict.BEHIND, ["slightly_cloudy"], None)
    bounded = [actual(2020, more_than=10), *values({year: one for year, one in RISING.items() if year != 2020})]
    unknown = promised(goal(at_least=20), 2029, bounded, baseline=2020, measure=GoalKind.CHANGE)
    assert said(unknown, WEATHER) == (Verdict.PENDING, [], "a change is counted from a baseline known exactly")


# Growth by the growth needed


def test_the_ratio_compares_yearly_growth_with_what_the_goal_needs() -> None:
    whole = promised(goal(at_least=400), 2025, values({2023: 100, 2024: 150}), baseline=2023)
    assert numbers(whole, OPENSDG) == {"ratio": "[1/2, 1/2]", "score": "[-8333/20000, -8333/20000]"}
    assert said(whole, OPENSDG) == (Verdict.OFF_TRACK, ["limited_progress"], None)
    assert said(whole, EUSTAT) == (Verdict.OFF_TRACK, ["moderate_deterioration"], None)
    assert numbers(whole, EUSTAT)["score"] == "[-5/12, -5/12]"


@pytest.mark.parametrize(
    ("base", "now", "words"),
    [
        (100, 195, ("substantial_progress", "significant_progress")),
        (100, 165, ("moderate_progress", "moderate_progress")),
        (100, 101, ("limited_progress", "moderate_deterioration")),
        (100, 99, ("deterioration", "significant_deterioration")),
        (100, 400, ("target_achieved", "significant_progress")),
        (0, 1, ("substantial_progress", "significant_progress")),
    ],
)
def test_each_band_of_the_ratio_has_its_word(base: int, now: int, words: tuple[str, str]) -> None:
    whole = promised(goal(at_least=400), 2025, values({2023: base, 2024: now}), baseline=2023)
    assert tuple(said(whole, method)[1][0] for method in (OPENSDG, EUSTAT)) == words


def test_what_grows_from_the_goal_itself_has_no_ratio() -> None:
    whole = promised(goal(at_most=100), 2030, values({2020: 100, 2024: 110}), baseline=2020)
    assert said(whole, OPENSDG) == (Verdict.REVERSING, ["deterioration"], None)
    assert judged(whole, OPENSDG).reason is None
    assert [one.measured for one in judged(whole, OPENSDG).judgement.numbers] == [
        Absent("the baseline is the goal itself: nothing need grow"),
        Interval.exactly(-5),
    ]
    kept = promised(goal(at_least=100), 2030, values({2020: 100, 2024: 100}), baseline=2020)
    assert said(kept, OPENSDG) == (Verdict.ACHIEVED, ["target_achieved"], None)


def test_below_zero_amounts_and_the_direction_are_turned_round() -> None:
    whole = promised(goal(at_least=-2), 2030, values({2020: -8, 2024: -6}), baseline=2020, signed=True)
    turned = promised(goal(at_most=2), 2030, values({2020: 8, 2024: 6}), baseline=2020)
    assert numbers(whole, OPENSDG) == numbers(turned, OPENSDG)
    across = promised(goal(at_least=2), 2030, values({2020: -8, 2024: 6}), baseline=2020, signed=True)
    lack = "the baseline, the figure and the goal can lie on two sides of zero"
    assert said(across, OPENSDG) == (Verdict.PENDING, [], lack)


ALL = ["target_achieved", "substantial_progress", "moderate_progress", "limited_progress", "deterioration"]


@pytest.mark.parametrize(
    ("base", "aim", "grades"),
    [
        (actual(2020, between=(20, 24)), goal(at_least=50), ALL[:3]),
        (actual(2020, more_than=0, less_than=40), goal(at_least=50), ALL),
        (actual(2020, more_than=20), goal(at_least=50), ALL),
        (actual(2020, more_than=60), goal(at_most=20), ALL[1:]),
        (actual(2020, between=(40, 60)), goal(at_least=50), ALL),
        (actual(2020, between=(50, 60)), goal(at_least=50), ["target_achieved", "deterioration"]),
    ],
)
def test_a_baseline_known_as_a_bound_leaves_every_word_open_that_it_allows(
    base: Actual, aim: Goal, grades: list[str]
) -> None:
    whole = promised(aim, 2030, [base, actual(2024, more_than=30)], baseline=2020)
    assert said(whole, OPENSDG) == (Verdict.INDETERMINATE, grades, None)


def test_with_no_time_left_the_ratio_of_a_baseline_that_may_be_nothing_has_an_end() -> None:
    whole = promised(
        goal(at_least=50), 2024, [actual(2020, more_than=0, less_than=40), actual(2024, value=30)], baseline=2020
    )
    (ratio, _) = judged(whole, OPENSDG).judgement.numbers
    assert isinstance(ratio.measured, Interval)
    low, high = ratio.measured.low, ratio.measured.high
    assert low is not None
    assert high is not None
    assert high**4 == pytest.approx(30 / 50)
    assert low == pytest.approx(((30 / 40) ** 0.25 - 1) / ((50 / 40) ** 0.25 - 1))
    nothing = promised(
        goal(at_least=50), 2030, [actual(2020, more_than=0, less_than=40), actual(2024, value=0)], baseline=2020
    )
    assert said(nothing, OPENSDG)[1] == ["deterioration"]


@pytest.mark.parametrize(
    ("limit", "base", "now", "heading", "words"),
    [
        (None, 100, 102, Heading.UP, ("substantial_progress", "significant_progress")),
        (None, 1000, 1006, Heading.UP, ("moderate_progress", "moderate_progress")),
        (None, 10000, 10001, Heading.UP, ("limited_progress", "no_progress")),
        (None, 1000, 999, Heading.UP, ("deterioration", "no_progress")),
        (None, 1000, 995, Heading.UP, ("deterioration", "moderate_deterioration")),
        (None, 1000, 980, Heading.UP, ("deterioration", "significant_deterioration")),
        (100, 100, 100, Heading.UP, ("substantial_progress", "significant_progress")),
        (100, 90, "90.6", Heading.UP, ("substantial_progress", "significant_progress")),
        (100, 110, 109, Heading.DOWN, ("substantial_progress", "significant_progress")),
        (10, 100, 99, Heading.DOWN, ("moderate_progress", "significant_progress")),
        (100, 100, 99, Heading.UP, ("deterioration", "significant_deterioration")),
    ],
)
def test_a_direction_is_read_off_growth_and_what_a_limit_leaves(
    limit: int | None, base: int, now: Number, heading: Heading, words: tuple[str, str]
) -> None:
    whole = directed(promised(goal(at_least=1), 2030, values({2023: base, 2024: now}), baseline=2023), heading)
    (one,) = whole.series.values()
    limited = replace(whole, series={one.id: replace(one, limit=None if limit is None else amount(limit))})
    assert tuple(said(limited, method)[1][0] for method in (OPENSDG, EUSTAT)) == words


def test_how_much_room_a_limit_leaves_is_told_by_an_exact_baseline() -> None:
    bounded = promised(goal(at_least=1), 2030, [actual(2020, more_than=5), actual(2024, value=9)], baseline=2020)
    (one,) = bounded.series.values()
    whole = replace(directed(bounded, Heading.UP), series={one.id: replace(one, limit=amount(10))})
    assert said(whole, OPENSDG)[2] == "how much room a natural limit leaves is told by a baseline known exactly"
    free = directed(bounded, Heading.UP)
    assert said(free, OPENSDG)[1][0] == "substantial_progress"
    unknown = promised(goal(at_least=1), 2030, [actual(2020, more_than=5), actual(2024, more_than=9)], baseline=2020)
    assert len(said(directed(unknown, Heading.UP), OPENSDG)[1]) == 4


def test_percentages_of_a_bounded_baseline_are_multiples_of_it() -> None:
    records = [actual(2020, between=(20, 24)), actual(2024, more_than=30)]
    percent = promised(goal(at_least=50), 2030, records, baseline=2020, measure=GoalKind.PERCENT_CHANGE)
    assert said(percent, OPENSDG)[1] == ["target_achieved", "substantial_progress"]
    change = promised(goal(at_least=5), 2030, records, baseline=2020, measure=GoalKind.CHANGE)
    assert said(change, OPENSDG)[2] == "a change is counted from a baseline known exactly"


# The way and the time


@pytest.mark.parametrize(
    ("aim", "verdict", "word"),
    [
        (goal(at_least=52), Verdict.ON_TRACK, "in_time"),
        (goal(at_least=60), Verdict.BEHIND, "late"),
        (goal(at_least=30), Verdict.ACHIEVED, "reached"),
        (goal(at_most=10), Verdict.REVERSING, "backwards"),
        (goal(between=(45, 50)), Verdict.ON_TRACK, "in_time"),
        (goal(at_least=20), Verdict.ACHIEVED, "reached"),
        (goal(at_most=20), Verdict.REVERSING, "backwards"),
    ],
)
def test_the_way_is_held_against_the_time(aim: Goal, verdict: Verdict, word: str) -> None:
    whole = promised(aim, 2030, values({2020: 20, 2024: 33}), baseline=2020)
    assert said(whole, ELAPSED) == (verdict, [word], None)


@pytest.mark.parametrize(
    ("path", "aim", "word"),
    [
        ({2026: 33}, goal(at_least=60), "in_time"),
        ({2022: 40}, goal(at_least=60), "late"),
        ({2022: 15}, goal(at_most=5), "backwards"),
        ({2022: 40}, goal(between=(50, 60)), "late"),
    ],
)
def test_interim_values_bend_the_line(path: Mapping[int, int], aim: Goal, word: str) -> None:
    whole = promised(aim, 2030, values({2020: 20, 2024: 33}), baseline=2020)
    (one,) = whole.targets.values()
    bent = replace(one, path={target(aim, year).due: amount(number) for year, number in path.items()})
    assert said(replace(whole, targets={one.id: bent}), ELAPSED)[1] == [word]


@pytest.mark.parametrize(
    ("aim", "words"),
    [(goal(at_least=500), ["in_time"]), (goal(at_most=500), ["in_time"]), (goal(at_most=400), ["late"])],
)
def test_a_sum_is_held_against_the_time(aim: Goal, words: list[str]) -> None:
    records = values(dict.fromkeys(range(2021, 2025), 50))
    whole = promised(aim, 2030, records, start=2021, measure=GoalKind.TOTAL)
    assert said(whole, ELAPSED)[1] == words
    assert numbers(whole, ELAPSED)["due_now"] == ("[200, 200]" if aim.bounds.contains(500) else "[160, 160]")
    reason = judged(whole, ELAPSED).reason
    assert reason is not None
    assert ("used" in reason.words) == (aim.bounds.low is None)


def test_on_a_geometric_path_the_way_is_counted_in_logarithms() -> None:
    whole = promised(
        goal(at_least=400), 2025, values({2023: 100, 2024: 200}), baseline=2023, trajectory=Trajectory.GEOMETRIC
    )
    assert said(whole, ELAPSED)[1] == ["in_time"]
    assert numbers(whole, ELAPSED) == {"share": "[1/2, 1/2]", "due_now": "[200, 200]"}
    to_nothing = promised(
        goal(at_most=0), 2025, values({2023: 100, 2024: 50}), baseline=2023, trajectory=Trajectory.GEOMETRIC
    )
    assert said(to_nothing, ELAPSED)[2] == "a geometric path needs a goal above zero"


def test_what_may_hold_at_a_bounded_start_is_told_where_it_holds_now() -> None:
    records = [actual(2020, between=(20, 24)), actual(2024, between=(30, 40))]
    assert said(promised(goal(at_least=23), 2030, records, baseline=2020), ELAPSED)[1] == ["reached"]
    assert numbers(promised(goal(at_least=23), 2030, records, baseline=2020), ELAPSED) == {}
    assert judged(promised(goal(at_least=23), 2030, records, baseline=2020), ELAPSED).reason is None
    assert said(promised(goal(at_least=50), 2030, records, baseline=2020), ELAPSED)[1] == ["in_time", "late"]


# What no convention changes, and what it cannot judge


@pytest.mark.parametrize("method", [WEATHER, OPENSDG, EUSTAT, ELAPSED])
def test_facts_are_the_same_by_every_method(method: str) -> None:
    met = promised(goal(at_least=100), 2024, values({2020: 90, 2024: 101}), baseline=2020)
    assert said(met, method)[0] is Verdict.MET
    missed = promised(goal(at_least=100), 2024, values({2020: 90, 2024: 99}), baseline=2020)
    assert said(missed, method)[0] is Verdict.MISSED
    awaited = promised(goal(at_least=100), 2024, values({2020: 90, 2023: 95}), baseline=2020)
    assert said(awaited, method)[0] is Verdict.AWAITING
    assert said(promised(goal(at_least=100), 2024, [], baseline=2020), method) == (Verdict.NO_DATA, [], None)
    none = directed(promised(goal(at_least=100), 2024, [], baseline=2020), Heading.UP)
    assert said(none, method)[0] is Verdict.NO_DATA
    words = replace(met, targets={one.id: replace(one, statement="more") for one in met.targets.values()})
    assert said(words, method) == (Verdict.NOT_JUDGED, [], None)
    assert judged(words, method).reason == judged(words, "track/2").reason


@pytest.mark.parametrize("method", [WEATHER, OPENSDG, EUSTAT, ELAPSED])
def test_an_approximate_figure_achieves_nothing_for_certain(method: str) -> None:
    earlier = values({2020: 90, 2021: 92, 2022: 94, 2023: 96})
    whole = promised(goal(at_least=100), 2030, [*earlier, actual(2024, about=101)], baseline=2020)
    found = judged(whole, method)
    assert Flag.APPROXIMATE in found.judgement.flags
    assert found.verdict in (Verdict.INDETERMINATE, Verdict.ON_TRACK)


@pytest.mark.parametrize(
    ("method", "measure", "lack"),
    [
        (WEATHER, GoalKind.TOTAL, "a running sum has no yearly changes"),
        (WEATHER, GoalKind.AVERAGE, "a mean over a window has no yearly changes"),
        (OPENSDG, GoalKind.TOTAL, "a goal over a window has no rate of growth"),
        (ELAPSED, GoalKind.EVERY_PERIOD, "each period is judged by itself"),
        (ELAPSED, GoalKind.AVERAGE, "a mean over a window has no path"),
    ],
)
def test_what_a_method_cannot_judge_it_says(method: str, measure: GoalKind, lack: str) -> None:
    whole = promised(goal(at_least=5), 2030, values(RISING), start=2022, measure=measure)
    found = judged(whole, method)
    assert (found.verdict, found.judgement.pending_because) == (Verdict.NOT_JUDGED, lack)
    assert found.reason is None


def test_growth_rates_ranges_milestones_and_directions_are_not_for_every_method() -> None:
    growth = promised(goal(at_least=5), 2030, values(RISING), baseline=2020, kind=Kind.GROWTH)
    assert said(growth, OPENSDG)[2] == "a growth rate has no rate of growth: the level is judged"
    chained = promised(
        goal(at_least=50), 2030, values(RISING), baseline=2020, kind=Kind.GROWTH, measure=GoalKind.PERCENT_CHANGE
    )
    assert said(chained, WEATHER)[2] == "chained growth has no yearly changes"
    assert (
        said(promised(goal(between=(1, 2)), 2030, values(RISING), baseline=2020), OPENSDG)[2]
        == "a range has no direction"
    )
    stone = register(series(kind=Kind.MILESTONE), [target(Goal.done(), 2030)], [actual(2024, value=1)])
    for method in (WEATHER, OPENSDG, ELAPSED):
        assert said(stone, method)[2] == "a milestone is done or not"
    up = directed(promised(goal(at_least=5), 2030, values(RISING), baseline=2020), Heading.UP)
    assert said(up, ELAPSED)[2] == "a direction has no end to come to"


@pytest.mark.parametrize(
    ("baseline", "method", "lack"),
    [
        (None, OPENSDG, "the target names no baseline"),
        (None, ELAPSED, "the target names no baseline"),
        (2019, OPENSDG, "no figure for the baseline 2019"),
        (2024, OPENSDG, "only the baseline"),
        (2024, ELAPSED, "only the baseline"),
        (2026, OPENSDG, "no figure to judge: all are older than the baseline 2026"),
        (2026, ELAPSED, "no figure to judge: all are older than the baseline 2026"),
        (2026, WEATHER, "no figure to judge: all are older than the baseline 2026"),
    ],
)
def test_what_a_method_has_no_figure_for_it_says(baseline: int | None, method: str, lack: str) -> None:
    whole = promised(goal(at_least=50), 2030, values(RISING), baseline=baseline)
    assert said(whole, method) == (Verdict.PENDING, [], lack)


def test_the_picture_of_a_target_has_the_bands_of_its_method() -> None:
    whole = promised(goal(at_least=60), 2030, values({2020: 20, 2024: 33}), baseline=2020)
    found = bands(judged(whole, ELAPSED))
    assert not isinstance(found, Absent)
    assert [(str(band.numbers), band.verdict) for band in found] == [
        ("(0, 20)", Verdict.REVERSING),
        ("(20, 36)", Verdict.BEHIND),
        ("(36, 60)", Verdict.ON_TRACK),
        ("(60, inf)", Verdict.ACHIEVED),
    ]
    bounded = promised(goal(at_least=60), 2030, [actual(2020, more_than=20), actual(2024, value=33)], baseline=2020)
    assert bands(judged(bounded, OPENSDG)) == Absent("the baseline is not known exactly")
    few = promised(goal(at_least=60), 2030, values({2024: 33}))
    assert bands(judged(few, WEATHER)) == Absent("fewer than 4 figures in a row")
