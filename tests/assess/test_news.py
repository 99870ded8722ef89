"""What is news among findings beside those of another state on the same day."""

import pytest
from msgspec.structs import replace

from tests.helpers.judging import values
from tests.helpers.making import day, goal, register, series, target
from tracker.assess.findings import Judged, Missing, Scope, subjects
from tracker.assess.methods.verdict import Verdict
from tracker.assess.news import Known
from tracker.assess.review import Review
from tracker.domain.period import Period
from tracker.domain.problem import Code, Origin, Problem
from tracker.domain.register import Register

A, B, C = (Period.year(year) for year in (2022, 2023, 2024))
GDP, JOBS = (Origin("targets.toml", ("series", id)) for id in ("gdp", "jobs"))
GOAL = Origin("targets.toml", ("targets", "gdp-2024"))


def lacking(*periods: Period, code: Code = Code.FIGURE_STALE, origin: Origin = GDP) -> Problem:
    return Problem(code, origin, "late", "add it", facts=Missing(periods))


def judged(verdict: Verdict, period: Period | None = C, origin: Origin = GOAL) -> Problem:
    return Problem(Code.VERDICT, origin, "judged", "look", facts=Judged(verdict, period))


def doubt(message: str = "odd", at: int = 0, file: str = "actuals/gdp.toml") -> Problem:
    return Problem(Code.TOO_EARLY, Origin(file, ("actual", at)), message, "look")


@pytest.mark.parametrize(
    ("then", "now", "is_known"),
    [
        (lacking(A, B), lacking(A, B), True),
        (lacking(A, B), lacking(B), True),
        (lacking(A), lacking(A, B), False),
        (lacking(A), lacking(B), False),
        (lacking(A), lacking(A, code=Code.FIGURE_LATE), True),
        (lacking(A, code=Code.FIGURE_LATE), lacking(A), False),
        (lacking(A), lacking(A, origin=JOBS), False),
        (lacking(A, code=Code.BASELINE_MISSING), lacking(A), False),
        (judged(Verdict.MISSED), judged(Verdict.MISSED), True),
        (judged(Verdict.BEHIND, B), judged(Verdict.BEHIND, C), True),
        (judged(Verdict.BEHIND), judged(Verdict.MISSED), False),
        (judged(Verdict.MISSED), judged(Verdict.MISSED, origin=GDP), False),
        (doubt(at=1), doubt(at=3), True),
        (doubt(), doubt("otherwise"), False),
        (doubt(), doubt(file="actuals/jobs.toml"), False),
        (doubt(), lacking(A), False),
    ],
)
def test_a_finding_is_known_where_it_says_no_more_than_one_did(then: Problem, now: Problem, is_known: bool) -> None:
    assert Known.of([then]).has(now) is is_known
    assert Known.of([]).has(now) is False


def findings(whole: Register, on: str) -> list[Problem]:
    return [one for it in subjects(Review.of(whole, day(on)), Scope(), frozenset(Verdict)) for one in it.findings]


def test_what_only_time_brings_is_no_news_between_two_states_on_one_day() -> None:
    old = register(series(), [target(goal(at_least=100), 2030, baseline=2020)], values({2020: 50, 2021: 60}))
    new = register(old.series["gdp"], old.targets.values(), values({2020: 50, 2021: 60, 2022: 60}))
    for on in ("2022-06-30", "2023-06-30", "2024-06-30", "2031-06-30"):
        known = Known.of(findings(old, on))
        assert all(map(known.has, findings(old, on)))
        assert [one.code for one in findings(new, on) if not known.has(one) and one.code is not Code.VERDICT] == []


def test_the_words_of_days_that_pass_do_not_matter() -> None:
    known = Known.of([lacking(A)])
    assert known.has(replace(lacking(A), said="late, 3 days more"))
