"""What is found in usable files on a day: one finding a series, verdicts that were asked for, nothing twice."""

from datetime import date

import pytest

from tests.helpers.folder import Folder
from tests.helpers.making import ANNUAL, actual, goal, series, target
from tests.helpers.making import register as made
from tests.helpers.registers import PLAN, promised_by_plan, targets_toml, yearly
from tests.helpers.replacing import replace
from tracker.assess.findings import _GRAVEST_FIRST, Scope, entry_line, subjects
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Review
from tracker.domain.actual import Actual
from tracker.domain.exact import Fraction
from tracker.domain.period import Period
from tracker.domain.problem import Code, Subject
from tracker.domain.register import Register
from tracker.domain.series import Derivation, Derived, Kind, Usual
from tracker.domain.target import GoalKind
from tracker.domain.workdays import Workdays
from tracker.store.loading import load

TARGETS = targets_toml(
    areas={"county": {"name": "County"}, "town": {"name": "Town", "part_of": "county"}},
    sources={"plan": {**PLAN, "published": date(2023, 1, 15)}},
    series={
        "output": yearly("Output", frequency="quarterly", release_lag_days=30, grace_days=30),
        "income": yearly(
            "Income", "元", area="county", frequency="quarterly", reporting="year_to_date", release_lag_days=30
        ),
    },
    targets={
        "old": promised_by_plan("output", 2023, at_least=300),
        "new": promised_by_plan("output", 2023, at_least=200, announced=date(2023, 6, 1), supersedes="old"),
        "income-2023": promised_by_plan("income", 2023, at_least=9),
    },
)
QUARTER = '[[actual]]\nperiod = "{}"\n{}\npublished = {}\npublisher = "Office"\n\n'


@pytest.fixture
def register(folder: Folder) -> Register:
    """Output by quarters, the last of 2022 recorded; income never recorded."""
    folder.write("targets.toml", TARGETS)
    folder.write("actuals/output.toml", QUARTER.format("2022-Q4", "value = 50", "2023-01-20"))
    loaded = load(folder.path)
    assert loaded.register is not None, loaded.problems
    return loaded.register


def found(register: Register, day: date, *verdicts: Verdict, scope: Scope | None = None) -> list[Subject]:
    """What is looked at on a day."""
    return subjects(Review.of(register, day), scope or Scope(), frozenset(verdicts))


def said(register: Register, day: date, *verdicts: Verdict) -> list[tuple[str, Code, str, str]]:
    """The id, code, sentence and remedy of everything found."""
    looked_at = found(register, day, *verdicts)
    return [(one.id, it.code, it.message, it.remedy) for one in looked_at for it in one.findings]


def test_series_then_targets_in_file_order_without_those_replaced(register: Register) -> None:
    looked_at = [(one.kind.value, one.id) for one in found(register, date(2023, 4, 1))]
    assert looked_at == [("series", "output"), ("series", "income"), ("target", "old"), ("target", "income-2023")]
    later = [one.id for one in found(register, date(2023, 6, 1))]
    assert later == ["output", "income", "new", "income-2023"]


def test_nothing_is_found_before_anything_is_due(register: Register) -> None:
    assert said(register, date(2023, 4, 30)) == []


def test_a_late_figure_is_found_once_with_its_command(register: Register) -> None:
    assert said(register, date(2023, 5, 1)) == [
        (
            "output",
            Code.FIGURE_LATE,
            "the figure of output for 2023-Q1 was due 2023-04-30, 1 day ago",
            "track add output FIGURE --period 2023-Q1 --publisher NAME",
        ),
        (
            "income",
            Code.FIGURE_LATE,
            "the figure of income for 2023-Q1 was due 2023-04-30, 1 day ago; none was ever recorded",
            "track add income FIGURE --period 2023-Q1 --publisher NAME",
        ),
    ]


def test_more_missing_figures_are_still_one_finding(register: Register) -> None:
    output, _ = said(register, date(2023, 11, 1))
    assert output == (
        "output",
        Code.FIGURE_STALE,
        "the figure of output for 2023-Q1 was due 2023-04-30, 185 days ago; missing up to 2023-Q3, 3 in all",
        "track add output FIGURE --period 2023-Q1 --publisher NAME",
    )


def test_a_year_to_date_figure_is_asked_for_from_january(folder: Folder, register: Register) -> None:
    assert register is not None
    folder.write("actuals/income.toml", QUARTER.format("2023-01/2023-06", "value = 4", "2023-07-20"))
    loaded = load(folder.path).register
    assert loaded is not None
    remedies = [remedy for id, _, _, remedy in said(loaded, date(2023, 11, 1)) if id == "income"]
    assert remedies == ["track add income FIGURE --period 2023-01/2023-09 --publisher NAME"]


def test_a_verdict_is_found_where_it_is_asked_for(folder: Folder, register: Register) -> None:
    day = date(2024, 2, 1)
    assert not [one for one in said(register, day) if one[1] is Code.VERDICT]
    assert [one for one in said(register, day, Verdict.NO_DATA) if one[1] is Code.VERDICT] == [
        ("income-2023", Code.VERDICT, "income-2023 is no_data", "track show income-2023")
    ]
    folder.write("actuals/output.toml", QUARTER.format("2023", "more_than = 150", "2024-01-20"))
    bounded = load(folder.path).register
    assert bounded is not None
    assert ("new", Code.VERDICT, "new is indeterminate (met or missed)", "track show new") in said(
        bounded, day, Verdict.INDETERMINATE
    )


def test_the_graver_verdict_and_the_longer_wait_are_of_a_higher_degree(register: Register) -> None:
    assert sorted(_GRAVEST_FIRST, key=lambda one: one.value) == sorted(Verdict, key=lambda one: one.value)
    day = date(2024, 2, 1)
    degrees = {it.code: it.degree for one in found(register, day, *Verdict) for it in one.findings if one.id != "new"}
    waits = [it.degree for one in found(register, day) for it in one.findings]
    assert degrees[Code.VERDICT] == -_GRAVEST_FIRST.index(Verdict.NO_DATA)
    assert waits == [(day - date(2023, 4, 30)).days, (day - date(2023, 4, 30)).days]


def test_a_scope_narrows_series_and_targets(register: Register) -> None:
    scope = Scope(frozenset({"new"}), frozenset({"output"}))
    assert [one.id for one in found(register, date(2023, 7, 1), scope=scope)] == ["output", "new"]
    nothing = Scope(frozenset(), frozenset())
    assert found(register, date(2023, 7, 1), scope=nothing) == []


def test_findings_of_some_codes_can_be_left_out(register: Register) -> None:
    output, *_ = found(register, date(2023, 5, 1))
    assert output.without(frozenset({Code.FIGURE_LATE})).findings == ()
    assert output.without(frozenset({Code.FIGURE_STALE})) == output


# Baselines


@pytest.mark.parametrize(
    ("records", "as_of", "found"),
    [
        ([actual(2023, value=1)], "2024-06-30", True),
        ([actual(2022, value=1), actual(2023, value=1)], "2024-06-30", False),
        ([actual(2022, "2024-07-01", value=1), actual(2023, value=1)], "2024-06-30", True),
        ([actual(f"2022-Q{number}", value=1) for number in (1, 2, 3, 4)], "2023-02-15", False),
        ([], "2023-03-01", False),
        ([], "2023-03-02", True),
        ([actual(2021, value=1)], "2023-06-30", False),
    ],
    ids=["lacking", "there", "not yet", "of parts", "still to come", "no longer to come", "told as stale"],
)
def test_a_baseline_without_a_figure_is_found_once_it_should_be_there(
    records: list[Actual], as_of: str, found: bool
) -> None:
    promise = target(goal(at_least=5), 2027, baseline=2022, announced="2023-01-01")
    codes = _codes(made(series(), [promise], records), as_of)
    assert codes.count(Code.BASELINE_MISSING) == found


def test_a_baseline_that_is_missing_says_whose_it_is_and_how_to_mend_it() -> None:
    promise = target(goal(at_least=5), 2027, baseline=2022)
    *_, about = subjects(
        Review.of(made(series(), [promise], [actual(2023, value=1)]), date(2024, 6, 30)), Scope(), frozenset()
    )
    (problem,) = about.findings
    assert (about.id, problem.origin.path) == ("gdp-target", ("targets", "gdp-target", "baseline"))
    assert problem.message == "progress of gdp-target counts from 2022, of which no figure is recorded"
    assert problem.remedy == "track add gdp FIGURE --period 2022 --publisher NAME"


def test_who_publishes_is_not_asked_where_the_series_says() -> None:
    known = replace(series(), usual=Usual(publisher="An office"))
    soon, late = date(2023, 3, 1), date(2025, 12, 31)
    assert entry_line(known, Period.year(2022), soon) == "track add gdp FIGURE --period 2022"
    assert entry_line(series(), Period.year(2022), soon) == "track add gdp FIGURE --period 2022 --publisher NAME"
    assert entry_line(known, Period.year(2022), late) == "track add gdp FIGURE --period 2022 --published DATE"
    assert entry_line(series(), Period.year(2022), late).endswith(" --published DATE --publisher NAME")


def test_growth_that_is_chained_needs_no_figure_of_its_baseline() -> None:
    promise = target(goal(at_least=5), 2027, baseline=2022, measure=GoalKind.PERCENT_CHANGE)
    for kind, found in [(Kind.GROWTH, 0), (Kind.FLOW, 1)]:
        codes = _codes(made(series(kind=kind), [promise], [actual(2023, value=1)]), "2024-06-30")
        assert codes.count(Code.BASELINE_MISSING) == found


def _codes(about: Register, as_of: str) -> list[Code]:
    looked_at = subjects(Review.of(about, date.fromisoformat(as_of)), Scope(), frozenset())
    return [it.code for one in looked_at for it in one.findings]


def test_of_a_derived_series_its_parts_are_to_be_recorded() -> None:
    made_of = Derived(by=Derivation.RATIO, parts=("part", "whole"), factors=(Fraction(1), Fraction(1)))
    shares = replace(series("share", Kind.RATE), derived=made_of)
    promise = target(goal(at_least=5), 2027, series="share", baseline=2022)
    about = made(
        [shares, series("part"), series("whole")], [promise], {id: [actual(2023, value=1)] for id in ("part", "whole")}
    )
    *_, found = subjects(Review.of(about, date(2024, 6, 30)), Scope(), frozenset())
    (problem,) = [one for one in found.findings if one.code is Code.BASELINE_MISSING]
    assert problem.remedy == "record 2022 of what it is made of: part, whole"


def test_of_a_release_day_whose_holidays_are_not_known_it_is_said() -> None:
    """The usual day, 2025-03-01, is a Saturday."""
    about = series(calendar=replace(ANNUAL, workdays=Workdays("XX", None, lambda _: frozenset())), context=False)
    whole = made([about], records=[actual(2023, value=1)])
    (late,) = said(whole, date(2025, 3, 5))
    assert late[2] == (
        "the figure of gdp for 2024 was due 2025-03-03, 2 days ago "
        "(the holidays of 2025 are not known yet: weekends alone are heeded)"
    )
    assert said(whole, date(2025, 3, 3)) == []
