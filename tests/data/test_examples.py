"""The registers under `examples`: in order, and judged as was reckoned by hand.

Each verdict stands beside its reason: x is how much of the way is done, t how much of the time is gone, both at the
end of the period of the latest figure; their quotient is the pace (on track from 0.95, behind from 0.80).
"""

from datetime import date

import pytest

import tracker
from tests.helpers.folder import REPOSITORY, Folder
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval

EXAMPLES = REPOSITORY / "examples"
AS_OF = {
    "council": date(2026, 11, 20),
    "eu-2030": date(2025, 7, 15),
    "national-plan": date(2026, 3, 31),
    "quarter": date(2026, 11, 19),
    "runner": date(2026, 11, 20),
    "team-goals": date(2026, 11, 22),
}
NOT_FRESH = {"council": {"residents"}, "national-plan": {"digital"}, "team-goals": {"satisfaction"}}
CHECK_FAILS = {"national-plan", "team-goals"}

EU = {
    "net-emissions-2030": ("behind", "37 of 55 % in 33 of 40 years: 0.673 / 0.825 = 0.82"),
    "ets-2030": ("on_track", "49.5 to 50.5 of 62 % in 19 of 25 years: at least 0.798 / 0.76 = 1.05"),
    "effort-sharing-2030": ("off_track", "19 to 21 of 40 % in 18 of 25 years: at most 0.525 / 0.72 = 0.73"),
    "renewables-2030": (
        "off_track",
        "2.4 of 20.4 points in 3 of 10 years: 0.118 / 0.3 = 0.39; 2022 lacks: no trend",
    ),
    "final-energy-2030": ("pending", "no baseline"),
    "employment-2030": ("on_track", "2.7 points in three years, so 5.4 in the six that are left; 2.2 are short"),
    "gender-gap-2030": ("off_track", "from 10.8 to 10 in three years, so 8.4 in 2030; of 4.15 to 5.85 2.55 lack, 61 %"),
    "poverty-2030": (
        "off_track",
        "2.1 million fewer in three years, so 4.2 in six; of 16.8 to 17.8 three quarters lack",
    ),
    "adult-learning-2030": (
        "off_track",
        "2.5 points of the 6.67 that are due after six of the nine years to 47 %: 0.375",
    ),
    "research-2030": (
        "off_track",
        "381.4 by 17200 is 2.217: 0.117 of 0.9 points in 10 of 17 years: 0.13 / 0.588 = 0.22",
    ),
    "digital-skills-2030": ("off_track", "2 of 26 points in 2 of 9 years: 0.077 / 0.222 = 0.35"),
}
COUNCIL = {
    "homes-2027": ("on_track", "88 + 96 + 72 + 104 = 360: 95 of 135 in 2 of 3 years: 0.704 / 0.667 = 1.06"),
    "recycling-2028": ("behind", "8 points in five years, so 54.4 in two more; of 3.8 points 0.6 lack, 15.8 %"),
    "emissions-2030": ("behind", "ln(5000 / 9200) / ln 0.34 = 0.565 in 6 of 10 years: 0.94; straight on 1.15"),
    "potholes-2027": ("on_track", "93 and 91.5 %, two quarters still to come"),
    "planning-2027": ("pending", "61 and 52 days, and the last year may still bring the mean to 56"),
    "balance-2027": ("pending", "no baseline"),
    "balance-2026": ("missed", "1.2 - 1.7 - 0.9 + 0.7 = -0.7"),
    "library-2026": ("met", "12 September is in September"),
    "residents-2028": ("indeterminate", "more than 60 may be 70, or less than the 61 it began with"),
}
QUARTER = {
    "active-teams-q4": ("behind", "45 of 90 teams in 7 of 13 weeks: 0.5 / 0.538 = 0.93"),
    "sign-ups-q4": ("on_track", "1047 of 2000 in 49 of 92 days: 0.524 / 0.533 = 0.98"),
    "sign-ups-daily-q4": ("on_track", "at least 5 on each of 49 days"),
    "beta-q4": ("missed", "3 November is after October"),
    "first-answer-q4": ("on_track", "at most 4 hours in W41 to W46; W40, with 5.1, is before the window"),
    "build-minutes-q4": ("on_track", "4.6 of 6.5 minutes in 51 of 81 days: 0.708 / 0.63 = 1.12"),
    "audit-q4": ("pending", "not done, and not due"),
    "care-q4": ("not_judged", "a promise in words"),
}
RUNNER = {
    "every-week": ("on_track", "42 km in the shortest of eleven weeks; W47 is not over"),
    "all-kilometres": ("on_track", "569.2 of 600 km in 81 of 91 days: 0.949 / 0.89 = 1.07"),
    "enough-rest": ("missed", "10 + 12 + 8 + 32.2 = 62.2 km in W46"),
    "long-run-32": ("met", "32.2 km in W46"),
    "weight-72": ("behind", "18 of 35 days after 1 November: 0.9 kg of the 1.03 due since: 0.88"),
    "race-day": ("pending", "not run, and not due"),
    "four-hours": ("no_data", "no marathon yet"),
}
TEAM = {
    "response-time-2026": ("behind", "139 of 180 ms in 10 of 12 months: 0.772 / 0.833 = 0.93"),
    "error-budget-2026": ("achieved", "61 % is between 20 and 80, and the last quarter is still to come"),
    "sign-ups-2026": ("on_track", "10 064 of 12 000 in 10 of 12 months: 0.839 / 0.833 = 1.01"),
    "open-tickets-2026": ("achieved", "44 is below 60"),
    "open-tickets-2026-revised": ("on_track", "30 of 34 tickets in 10 of 12 months: 0.882 / 0.833 = 1.06"),
    "satisfaction-2026": ("indeterminate", "more than 85 may be 90, or no more than 85.1"),
}
PLAN = {
    "gdp-growth-2025": ("not_judged", "a promise in words"),
    "productivity-2025": ("not_judged", "a promise in words"),
    "income-2025": ("not_judged", "a promise in words"),
    "urbanisation-2025": ("met", "67.89 of 65 %"),
    "research-2025": ("met", "39 262 by 24 393.1 is 1.610; 1.07 to the fifth is 1.403"),
    "patents-2025": ("met", "16 of 12"),
    "digital-2025": ("awaiting", "9.9 % in 2023; nothing of 2025"),
    "unemployment-2025": ("met", "5.1 + 5.6 + 5.2 + 5.1 + 5.2 = 26.2; by five 5.24 %"),
    "schooling-2025": ("awaiting", "11.21 years in 2024; nothing of 2025"),
    "doctors-2025": ("awaiting", "3.61 in 2024; nothing of 2025"),
    "pension-2025": ("awaiting", "95 % or more on a day of July 2025; the year is not known"),
    "childcare-2025": ("awaiting", "4.08 in 2024; nothing of 2025"),
    "life-expectancy-2025": ("met", "79.25 - 77.3 = 1.95 of 1 year"),
    "energy-intensity-2025": ("awaiting", "11.6 of 13.5 % in 2024; nothing of 2025"),
    "carbon-intensity-2025": ("missed", "0.962 x 0.992 x 1 x 0.966 x 0.95 = 0.87576, and 0.82 was promised"),
    "air-2025": ("met", "89.3 of 87.5 %"),
    "water-2025": ("met", "91.4 of 85 %"),
    "forest-2025": ("awaiting", "25.09 % in 2024; nothing of 2025"),
    "grain-2025": ("met", "14 297.5 of 13 000 on 12 December: no harvest takes that back"),
    "energy-output-2025": ("awaiting", "4.98 billion tonnes in 2024; nothing of 2025"),
}
PLAN_GAPS = {
    "urbanisation-2025": "-2.89",
    "unemployment-2025": "-0.26",
    "schooling-2025": "0.09",
    "life-expectancy-2025": "-0.95",
    "energy-intensity-2025": "1.9",
    "carbon-intensity-2025": "5.57647808",
    "water-2025": "-6.4",
}
"""What is short of the goal, in its own terms; below zero what is beyond it."""
EXPECTED = {
    "council": COUNCIL,
    "eu-2030": EU,
    "national-plan": PLAN,
    "quarter": QUARTER,
    "runner": RUNNER,
    "team-goals": TEAM,
}


def test_every_example_is_in_the_table() -> None:
    assert sorted(one.name for one in EXAMPLES.iterdir()) == sorted(EXPECTED) == sorted(AS_OF)


@pytest.mark.parametrize("name", EXPECTED)
def test_nothing_is_found_in_the_files_of_an_example(name: str, folder: Folder) -> None:
    found = folder.track("-C", str(EXAMPLES / name), "validate", "--warn-as-error")
    assert (found.code, found.err) == (0, "")
    assert found.out.endswith(": nothing found\n")


@pytest.mark.parametrize("name", EXPECTED)
def test_an_example_is_judged_as_was_reckoned_by_hand(name: str) -> None:
    review = tracker.review(tracker.open(EXAMPLES / name), as_of=AS_OF[name])
    verdicts = {one.case.target.id: one.verdict.value for one in review.assessments()}
    assert verdicts == {target: verdict for target, (verdict, _) in EXPECTED[name].items()}


@pytest.mark.parametrize("name", EXPECTED)
def test_the_figures_of_an_example_are_current_but_where_its_page_says_so(name: str) -> None:
    review = tracker.review(tracker.open(EXAMPLES / name), as_of=AS_OF[name])
    overdue = {
        one.case.series.id for one in review.assessments() if one.freshness.state.value in {"late", "stale", "empty"}
    }
    assert overdue == NOT_FRESH.get(name, set())


@pytest.mark.parametrize(("name", "code"), [(name, int(name in CHECK_FAILS)) for name in EXPECTED])
def test_check_fails_where_the_page_of_the_example_says_so(name: str, code: int, folder: Folder) -> None:
    assert folder.track("-C", str(EXAMPLES / name), "check", "--as-of", AS_OF[name].isoformat()).code == code


@pytest.mark.parametrize("name", EXPECTED)
def test_every_target_and_series_of_an_example_can_be_shown(name: str, folder: Folder) -> None:
    shown = folder.track("-C", str(EXAMPLES / name), "show", "*", "--as-of", AS_OF[name].isoformat())
    assert (shown.code, shown.err) == (0, "")
    assert [target for target in EXPECTED[name] if f"\n{target}\n" not in f"\n{shown.out}"] == []


def test_a_later_bound_leaves_the_emissions_of_the_union_open() -> None:
    register = tracker.open(EXAMPLES / "eu-2030")
    later = tracker.review(register, as_of=date(2025, 11, 30)).assessment("net-emissions-2030")
    assert later.verdict.value == "indeterminate"
    assert {one.value for one in later.judgement.alternatives} == {"achieved", "on_track", "behind", "off_track"}


def test_the_finding_that_the_council_lives_with_is_told_again_when_the_time_is_over(folder: Folder) -> None:
    outcome = folder.track("-C", str(EXAMPLES / "council"), "check", "residents", "--as-of", "2027-02-01")
    assert outcome.code == 1
    assert "the figure of residents" in outcome.out


@pytest.mark.parametrize("target", PLAN_GAPS)
def test_what_the_plan_lacks_is_as_was_reckoned_by_hand(target: str) -> None:
    review = tracker.review(tracker.open(EXAMPLES / "national-plan"), as_of=AS_OF["national-plan"])
    assert review.assessment(target).measures["gap"] == Interval.exactly(Fraction(PLAN_GAPS[target]))


def test_the_growth_of_research_counts_from_the_baseline_that_was_known() -> None:
    register = tracker.open(EXAMPLES / "national-plan")
    promised = Fraction("140.25517307")
    for day, first, last in [(date(2022, 3, 31), "24393.1", "27864"), (date(2026, 3, 31), "24393.1", "39262")]:
        found = tracker.review(register, as_of=day).assessment("research-2025").measures["gap"]
        assert found == Interval.exactly(promised - 100 * Fraction(last) / Fraction(first))
    early = tracker.review(register, as_of=date(2021, 6, 30)).assessment("research-2025").case.baseline
    assert early is not None
    assert (str(early.period), early.published.written) == ("2020", "2021-02-28")


def test_before_the_last_year_of_the_plan_is_in_the_mean_is_that_of_four_and_energy_is_behind() -> None:
    review = tracker.review(tracker.open(EXAMPLES / "national-plan"), as_of=date(2025, 10, 1))
    unemployment, energy = review.assessment("unemployment-2025"), review.assessment("energy-intensity-2025")
    assert unemployment.measures["gap"] == Interval.exactly(Fraction("-0.25"))
    assert energy.measures["gap"] == Interval.of(Fraction("6.15"), Fraction("6.25"))
    assert (unemployment.verdict.value, energy.verdict.value) == ("pending", "behind")
