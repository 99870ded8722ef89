"""What the parts of a register must agree on."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pytest

from tests.helpers.making import ANNUAL, actual, amount, area, goal, register, series, target
from tests.helpers.replacing import replace
from tracker.domain.actual import Actual, Status
from tracker.domain.consistency import inconsistencies
from tracker.domain.exact import Fraction
from tracker.domain.goal import Goal
from tracker.domain.period import Period, PublicDate
from tracker.domain.problem import Code, Origin, Problem, Underlined
from tracker.domain.register import Register
from tracker.domain.series import Calendar, Derivation, Derived, Frequency, Kind, Pause, Series, Source
from tracker.domain.target import GoalKind, Target, Trajectory

FLOOR = goal(at_least=2000)
TARGET = Origin("targets.toml", ("targets", "gdp-target"))
RECORD = Origin("actuals/gdp.toml")


def _problems(
    targets: Iterable[Target] = (), records: Iterable[Actual] = (), about: Series | None = None
) -> list[Problem]:
    return list(inconsistencies(register(about or series(), targets, records)))


def test_a_register_that_agrees_has_no_problems() -> None:
    promises = [target(FLOOR, 2027, baseline=2022), target(FLOOR, 2030, id="next", supersedes="gdp-target")]
    assert _problems(promises, [actual(2022, value=1250), actual(2023, value=1300)]) == []


# Circles


def _circle(register: Register) -> list[tuple[Origin, str, str]]:
    found = list(inconsistencies(register))
    assert {problem.code for problem in found} <= {Code.CYCLE}
    return [(problem.origin, problem.message, problem.remedy) for problem in found]


def test_areas_in_a_circle_are_reported_once_at_the_first_member() -> None:
    areas = [area("a", "b"), area("b", "c"), area("c", "b"), area("d")]
    origin = Origin("targets.toml", ("areas", "b", "part_of"))
    found = _circle(register(series(area="d"), areas=areas))
    assert found == [(origin, "b → c → b is a circle", "take one `part_of` out")]


def test_an_area_that_is_part_of_itself_is_a_circle() -> None:
    found = _circle(register(series(area="a"), areas=[area("a", "a")]))
    assert [message for _, message, _ in found] == ["a → a is a circle"]


def test_two_circles_are_two_problems_and_a_part_of_something_unknown_is_none() -> None:
    areas = [area("a", "b"), area("b", "a"), area("c", "d"), area("d", "c"), area("e", "nowhere")]
    found = _circle(register(series(area="e"), areas=areas))
    assert [message for _, message, _ in found] == ["a → b → a is a circle", "c → d → c is a circle"]


def test_targets_that_replace_each_other_in_a_circle_are_a_problem() -> None:
    promises = [target(FLOOR, 2027, id="one", supersedes="two"), target(FLOOR, 2027, id="two", supersedes="one")]
    origin = Origin("targets.toml", ("targets", "one", "supersedes"))
    found = _circle(register(series(), promises))
    assert found == [(origin, "one → two → one is a circle", "take one `supersedes` out")]


# Targets


def test_a_target_replaces_one_of_its_own_series() -> None:
    both = [series("gdp"), series("trade")]
    promises = [target(FLOOR, 2027, id="old", series="trade"), target(FLOOR, 2027, supersedes="old")]
    message = "gdp-target is about gdp, but old is about trade"
    remedy = 'name a target of "gdp", or take `supersedes` out'
    assert list(inconsistencies(register(both, promises))) == [
        Problem(Code.OTHER_SERIES, TARGET.at("supersedes"), message, remedy)
    ]


def test_a_baseline_ends_before_the_due_period() -> None:
    message = "the baseline 2027 does not end before the due period 2027"
    assert _problems([target(FLOOR, 2027, baseline=2027)]) == [
        Problem(Code.BAD_BASELINE, TARGET.at("baseline"), message, "give a period that ends earlier")
    ]


def test_a_baseline_is_as_long_as_the_due_period_unless_only_its_end_counts() -> None:
    promise = target(FLOOR, 2027, baseline="2022-12")
    message = "the baseline 2022-12 is not as long as the due period 2027"
    assert _problems([promise]) == [
        Problem(
            Code.BAD_BASELINE,
            TARGET.at("baseline"),
            message,
            "give a period of the same length, or a span of such periods for their mean",
        )
    ]
    assert _problems([promise], about=series(kind=Kind.STOCK)) == []


def test_a_change_needs_its_baseline() -> None:
    for measure in (GoalKind.CHANGE, GoalKind.PERCENT_CHANGE, GoalKind.AVERAGE_GROWTH):
        message = f"the measure {measure.value} needs a baseline"
        assert _problems([target(FLOOR, 2027, measure=measure)]) == [
            Problem(Code.BAD_MEASURE, TARGET, message, "add baseline = … (a period)", Underlined.KEY)
        ]
        assert _problems([target(FLOOR, 2027, measure=measure, baseline=2022)]) == []


def test_a_window_needs_its_first_period() -> None:
    for measure in (GoalKind.TOTAL, GoalKind.EVERY_PERIOD):
        message = f"the measure {measure.value} needs its first period"
        assert _problems([target(FLOOR, 2027, measure=measure)]) == [
            Problem(Code.BAD_MEASURE, TARGET, message, "add from = … (a period)", Underlined.KEY)
        ]
        assert _problems([target(FLOOR, 2027, measure=measure, start=2023)]) == []


def test_a_level_has_no_window() -> None:
    remedy = 'take it out, or say measure = "total", "average" or "every_period"'
    assert _problems([target(FLOOR, 2027, start=2023)]) == [
        Problem(
            Code.BAD_MEASURE, TARGET.at("from"), "`from` has no meaning for the measure level", remedy, Underlined.KEY
        )
    ]


def test_a_target_is_announced_before_its_due_period_is_over() -> None:
    message = "due 2022, but announced 2023-01-01, when that was over"
    assert _problems([target(FLOOR, 2022, announced="2023-01-01")]) == [
        Problem(Code.DUE_BEFORE_ANNOUNCED, TARGET.at("due"), message, "check both")
    ]
    assert _problems([target(FLOOR, 2022, announced="2022-12-31")]) == []


def test_of_a_target_announced_in_a_month_or_year_the_day_is_not_known() -> None:
    assert _problems([target(FLOOR, "2022-Q1", announced="2022")]) == []


def test_a_window_does_not_begin_after_the_due_period() -> None:
    message = "the window begins in 2028, after the due period 2027"
    assert _problems([target(FLOOR, 2027, measure=GoalKind.TOTAL, start=2028)]) == [
        Problem(Code.BAD_MEASURE, TARGET.at("from"), message, "give the first period of the window")
    ]


# Records


def test_a_figure_before_its_periods_end_is_a_forecast_or_of_a_shorter_period() -> None:
    remedy = (
        'correct the period or the date, such as "2022-01-01/2022-12-30" where it goes to that day, '
        'or say status = "forecast"'
    )
    assert _problems(records=[actual(2022, "2022-12-30", value=1250)]) == [
        Problem(Code.TOO_EARLY, RECORD.at("published"), "published 2022-12-30, but 2022 ends on 2022-12-31", remedy)
    ]
    assert _problems(records=[actual(2022, "2022-12-31", value=1250)]) == []
    assert _problems(records=[actual(2022, "2022-12-30", value=1250, status=Status.FORECAST)]) == []


@pytest.mark.parametrize("period", ["2022-01", "2022-Q1", "2022-01/2022-09", "2022-W37", "2022-09-15"])
@pytest.mark.parametrize("kind", Kind)
def test_nothing_is_recorded_before_the_last_day_of_its_period(period: str, kind: Kind) -> None:
    end = Period.parse(period).end_day
    early, on_the_day = (actual(period, f"{end - timedelta(days=days)}", value=9) for days in (1, 0))
    assert [one.code for one in _problems(records=[early], about=series(kind=kind))] == [Code.TOO_EARLY]
    assert _problems(records=[on_the_day], about=series(kind=kind)) == []


def test_a_year_so_far_is_written_up_to_the_day_it_was_published() -> None:
    assert _problems(records=[actual("2022-01-01/2022-09-28", "2022-09-28", value=900)]) == []


def test_a_forecast_after_the_end_is_a_doubt() -> None:
    message = "a forecast of 2022 published 2023-01-05, when the period had ended"
    found = _problems(records=[actual(2022, "2023-01-05", value=1250, status=Status.FORECAST)])
    assert found == [Problem(Code.LATE_FORECAST, RECORD.at("status"), message, 'say status = "estimated"')]


def test_a_source_is_no_older_than_its_figure() -> None:
    dated = Source("paper", "People's Daily", None, PublicDate.parse("2023-11"), None)
    message = "published 2023-12-01, but its source is of 2023-11"
    remedy = "name the document that holds the figure, or correct the date"
    assert _problems(records=[actual(2022, "2023-12-01", value=1250, source=dated)]) == [
        Problem(Code.OLDER_SOURCE, RECORD.at("source"), message, remedy)
    ]
    assert _problems(records=[actual(2022, "2023-11-30", value=1250, source=dated)]) == []


def test_figures_of_one_day_that_contradict_each_other_are_a_problem() -> None:
    records = [actual(2022, "2023-02-03", value=number) for number in (1250, 1260)]
    message = "value = 1250 and value = 1260 for 2022, all published 2023-02-03, contradict each other"
    remedy = "find out which holds, and give the other its own day or take it out"
    assert _problems(records=records) == [Problem(Code.SAME_DAY_CONFLICT, RECORD, message, remedy, Underlined.KEY)]


def test_two_different_abouts_of_one_day_contradict_each_other() -> None:
    records = [actual(2022, "2023-02-03", about=number) for number in (1250, 1300)]
    assert [problem.code for problem in _problems(records=records)] == [Code.SAME_DAY_CONFLICT]


def test_a_vaguer_figure_of_the_same_day_is_no_problem() -> None:
    records = [actual(2022, "2023-02-03", value=1250), actual(2022, "2023-02-03", more_than=1200)]
    assert _problems(records=records) == []


def test_one_record_written_twice_is_a_doubt() -> None:
    records = [actual(2022, "2023-02-03", value=1250) for _ in range(2)]
    message = "the figure of 2022 published 2023-02-03 stands here twice"
    assert _problems(records=records) == [
        Problem(Code.REPEATED_RECORD, RECORD, message, "remove one of the records", Underlined.KEY)
    ]


def test_two_documents_may_print_the_same_figure_on_one_day() -> None:
    other = Source(None, "Another paper", None, None, None)
    records = [actual(2022, "2023-02-03", value=1250), actual(2022, "2023-02-03", value=1250, source=other)]
    assert _problems(records=records) == []


def test_a_stocks_year_and_its_december_compete() -> None:
    records = [actual(2022, "2023-02-03", value=1250), actual("2022-12", "2023-02-03", value=1260)]
    assert [one.code for one in _problems(records=records, about=series(kind=Kind.STOCK))] == [Code.SAME_DAY_CONFLICT]
    assert _problems(records=records) == []


def test_a_pause_ends_after_it_begins() -> None:
    pauses = [
        Pause(date(2025, 6, 30), until, "boundary change") for until in (date(2025, 1, 1), date(2025, 6, 30), None)
    ]
    found = [_problems(about=series(calendar=replace(ANNUAL, pause=pause))) for pause in pauses]
    message, remedy = "the pause ends on 2025-01-01, before it begins", "check both days"
    where = Origin("targets.toml").at("paused", "until")
    assert found == [[Problem(Code.BAD_DATE, where, message, remedy)], [], []]


def test_only_flows_add_up_to_a_total() -> None:
    promise = target(FLOOR, 2025, start=2021, measure=GoalKind.TOTAL)
    message = "a total adds up figures over periods, and gdp is a stock"
    remedy = 'take another measure, or say kind = "flow" in its series if it is one'
    problem = Problem(Code.BAD_MEASURE, TARGET.at("measure"), message, remedy)
    assert _problems([promise], about=series(kind=Kind.STOCK)) == [problem]
    assert _problems([promise]) == []


# Goals for a change that are mostly slips


SIGN, PERCENT = "a cut is below zero: check the sign", GoalKind.PERCENT_CHANGE


@pytest.mark.parametrize(
    ("promised", "said"),
    [
        (goal(at_most=55), ("at_most = 55", f"{SIGN} (at_most = -55?)")),
        (goal(less_than="5.5"), ("less_than = 5.5", f"{SIGN} (less_than = -5.5?)")),
        (goal(at_least=-20), ("at_least = -20", f"{SIGN} (at_least = 20?)")),
        (goal(at_least=0), ("at_least = 0", "check the sign: a cut is below zero")),
        (goal(between=(-5, 5)), ("between = [-5, 5]", "check the sign: a cut is below zero")),
        (goal(about=2, tolerance=3), ("about = 2, tolerance = 3", "check the sign: a cut is below zero")),
        (goal(more_than=0), None),
        (goal(at_most=-55), None),
        (goal(at_least=20), None),
    ],
)
@pytest.mark.parametrize("kind", [GoalKind.CHANGE, GoalKind.PERCENT_CHANGE, GoalKind.AVERAGE_GROWTH])
def test_a_goal_for_a_change_that_no_change_reaches_is_a_doubt(
    promised: Goal, said: tuple[str, str] | None, kind: GoalKind
) -> None:
    found = _problems([target(promised, 2027, baseline=2022, measure=kind)])
    told = [(one.code, one.message, one.remedy) for one in found]
    if said is None:
        assert told == []
    else:
        message = f"where nothing changes the goal {said[0]} is reached already"
        remedy = f"{said[1]}; where it is meant, accept it under [[check.accepted]]"
        assert told == [(Code.REACHED_BY_NO_CHANGE, message, remedy)]
        assert found[0].origin == TARGET.at(said[0].partition(" ")[0])


@pytest.mark.parametrize(
    ("promised", "goal_said", "ceiling"),
    [
        (goal(between=(-28, -26)), "between = [-28, -26]", "at_most = -26"),
        (goal(at_least=-28, less_than=-26), "at_least = -28, less_than = -26", "less_than = -26"),
    ],
)
def test_a_range_of_cuts_in_percent_that_a_larger_cut_misses_is_a_doubt(
    promised: Goal, goal_said: str, ceiling: str
) -> None:
    (found,) = _problems([target(promised, 2027, baseline=2022, measure=PERCENT)])
    assert (found.code, found.message) == (Code.FAR_END, f"a cut of more than 28 % misses the goal {goal_said}")
    assert found.remedy.startswith(f"where a larger cut is as good, write {ceiling}; where it is not, accept it")


@pytest.mark.parametrize(
    ("promised", "kind"),
    [
        (goal(between=(26, 28)), PERCENT),
        (goal(between=(-26, -26)), PERCENT),
        (goal(about=-27, tolerance=1), PERCENT),
        (goal(at_most=-26), PERCENT),
        (goal(between=(-28, -26)), GoalKind.CHANGE),
        (goal(between=(0, 26)), GoalKind.LEVEL),
    ],
)
def test_other_ranges_are_taken_as_they_are_written(promised: Goal, kind: GoalKind) -> None:
    assert _problems([target(promised, 2027, baseline=2022, measure=kind)]) == []


# What fits a promise


MILESTONE = series(kind=Kind.MILESTONE, calendar=Calendar(Frequency.IRREGULAR, 90, 30))
WORDS = Goal.without_number()


@pytest.mark.parametrize(
    ("key", "changed"),
    [
        ("measure", {"measure": GoalKind.TOTAL, "start": Period.year(2024)}),
        ("trajectory", {"trajectory": Trajectory.GEOMETRIC}),
        ("path", {"path": {Period.year(2025): amount(1)}}),
        ("baseline", {"baseline": Period.year(2022)}),
    ],
)
def test_a_milestone_has_no_measure_no_path_and_no_baseline(key: str, changed: dict[str, Any]) -> None:
    promise = replace(target(Goal.done(), 2027), **changed)
    found = [one for one in _problems([promise], about=MILESTONE) if one.origin == TARGET.at(key)]
    assert found[0].message == f"`{key}` has no meaning for a milestone"


def test_a_promise_in_words_may_have_a_baseline_and_nothing_that_needs_a_number() -> None:
    words = replace(target(WORDS, 2027, baseline=2022), statement="soon")
    assert _problems([words]) == []
    bent = replace(words, trajectory=Trajectory.GEOMETRIC)
    assert [one.origin for one in _problems([bent])] == [TARGET.at("trajectory")]
    change = replace(words, measure=GoalKind.CHANGE)
    assert [one.origin for one in _problems([change])] == [TARGET.at("measure")]


def test_a_baseline_as_of_a_day_needs_a_baseline_that_is_a_figure() -> None:
    promise = replace(target(FLOOR, 2027), baseline_as_of=date(2024, 1, 1))
    (found,) = _problems([promise])
    assert found.message == "`baseline_as_of` has no meaning for a target without a baseline"
    chained = target(goal(at_least=5), 2027, baseline=2022, measure=GoalKind.AVERAGE_GROWTH)
    (found,) = _problems([replace(chained, baseline_as_of=date(2024, 1, 1))], about=series(kind=Kind.GROWTH))
    assert found.message == "chained growth has no baseline figure that could be known on a day"


def test_chained_growth_has_one_year_to_begin_after() -> None:
    several = target(goal(at_least=5), 2027, baseline="2020/2022", measure=GoalKind.PERCENT_CHANGE)
    (found,) = _problems([several], about=series(kind=Kind.GROWTH))
    assert found.message == "growth is chained from one year, and the baseline 2020/2022 has several"
    assert _problems([replace(several, measure=GoalKind.CHANGE)], about=series(kind=Kind.GROWTH)) == []


@pytest.mark.parametrize(
    ("period", "baseline", "where"),
    [
        ("2027", 2022, "after the baseline 2022 and "),
        ("2022", 2022, "after the baseline 2022 and "),
        ("2028", None, ""),
    ],
)
def test_an_interim_value_lies_on_the_way(period: str, baseline: int | None, where: str) -> None:
    promise = replace(target(FLOOR, 2027, baseline=baseline), path={Period.parse(period): amount(1500)})
    (found,) = _problems([promise])
    assert found.message == f"the interim value of {period} does not lie {where}before the due period 2027"
    assert _problems([replace(promise, path={Period.year(2025): amount(1500)})]) == []


def test_a_sum_over_a_window_has_no_path() -> None:
    total = target(FLOOR, 2027, measure=GoalKind.TOTAL, start=2024)
    (found,) = _problems([replace(total, path={Period.year(2025): amount(1500)})])
    assert found.message == "`path` has no meaning for the measure total"


def test_recent_figures_that_all_end_in_another_month_ask_for_the_year_they_are_of() -> None:
    def doubts(*periods: str) -> list[str]:
        records = [actual(period, value=1) for period in periods]
        return [one.remedy for one in _problems(records=records, about=series(kind=Kind.STOCK))]

    assert doubts("2023-06", "2024-06-30") == ['add year_starts = "07" to the series']
    assert doubts("2023-04-05", "2024-04-05") == ['add year_starts = "04-06" to the series']
    assert doubts("2023-06") == doubts("2023-06", "2024-12") == doubts("2023", "2024") == []
    assert doubts("2023-08-29", "2024-08-29") == []
    assert doubts("2010-06", "2011-06", "2020", "2021") == []


def test_a_derived_series_has_no_records_of_its_own() -> None:
    about = replace(series(), derived=Derived(Derivation.SUM, ("a", "b"), (Fraction(1), Fraction(1))))
    (found,) = _problems(records=[actual(2022, value=1), actual(2023, value=1)], about=about)
    assert (found.code, found.message) == (Code.DERIVED, "gdp is derived from a and b, and has no records of its own")


def test_a_projection_may_lie_in_the_future() -> None:
    about = replace(series(), is_projection=True)
    assert _problems(records=[actual(2030, "2021-01-15", value=1)], about=about) == []
