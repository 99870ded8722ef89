"""Findings that are accepted: as they were on a day, and no others."""

from datetime import date

import pytest

from tests.helpers.making import actual, day, goal, register, series, target
from tests.helpers.replacing import replace
from tracker.assess.accepting import Accepting
from tracker.assess.findings import Scope, subjects
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Review
from tracker.domain.acceptance import About, Acceptance
from tracker.domain.consistency import inconsistencies
from tracker.domain.problem import Code, Origin, Problem, SubjectKind
from tracker.domain.register import Register

REVISED = [
    actual(2024, "2025-02-20", value=1500),
    actual(2024, "2026-02-20", value=1700),
    actual(2024, "2027-02-20", value=2100),
]
ABOUT_GDP = replace(series(), origin=Origin("targets.toml", ("series", "gdp")))


def whole(*records: object, due: int = 2027) -> Register:
    """A floor of 2000, its series with these records."""
    return register(ABOUT_GDP, [target(goal(at_least=2000), due)], records)  # type: ignore[arg-type]


def lived_with(code: Code, on: str, until: str | None = None, kind: SubjectKind = SubjectKind.SERIES) -> Acceptance:
    """An acceptance about the series or its target."""
    about = About(kind, "gdp" if kind is SubjectKind.SERIES else "gdp-target", code)
    end = None if until is None else day(until)
    return Acceptance(about, "why", day(on), until=end, origin=Origin("targets.toml", ("check", "accepted", 0)))


def codes(accepted: Acceptance, about: Register, as_of: str, scope: Scope | None = None) -> tuple[list[Code], int, int]:
    """The codes of what is told on a day, how many findings are accepted, and how many acceptances meet nothing."""
    now = day(as_of)
    every = [*inconsistencies(about), *_findings(about, now)]
    accepting = Accepting(about, [accepted], now)
    told, let_be = accepting.sifted(every)
    return [one.code for one in told], len(let_be), len(list(accepting.idle(scope or Scope())))


def _findings(about: Register, now: date) -> list[Problem]:
    verdicts = frozenset({Verdict.MISSED})
    return [one for it in subjects(Review.of(about, now), Scope(), verdicts) for one in it.findings]


@pytest.mark.parametrize(
    ("as_of", "found"),
    [
        ("2026-05-09", ([Code.FIGURE_STALE], 0, 0)),
        ("2026-05-10", ([], 1, 0)),
        ("2027-03-01", ([], 1, 0)),
        ("2027-03-02", ([Code.FIGURE_STALE], 0, 1)),
    ],
)
def test_a_stale_series_is_accepted_until_another_figure_is_missing(
    as_of: str, found: tuple[list[Code], int, int]
) -> None:
    accepted = lived_with(Code.FIGURE_STALE, "2026-05-10", "2028-01-01")
    assert codes(accepted, whole(REVISED[0]), as_of) == found


def test_after_its_last_day_the_finding_is_told_and_the_entry_still_meets_it() -> None:
    accepted = lived_with(Code.FIGURE_STALE, "2026-05-10", "2026-06-30")
    assert codes(accepted, whole(REVISED[0]), "2026-07-01") == ([Code.FIGURE_STALE], 0, 0)


def test_what_was_accepted_as_late_is_told_when_it_is_stale() -> None:
    accepted = lived_with(Code.FIGURE_LATE, "2026-03-10", "2026-12-31")
    assert codes(accepted, whole(REVISED[0]), "2026-03-20") == ([], 1, 0)
    assert codes(accepted, whole(REVISED[0]), "2026-05-10") == ([Code.FIGURE_STALE], 0, 1)


def test_a_verdict_is_accepted_while_it_rests_on_the_same_period_whatever_its_figure() -> None:
    accepted = lived_with(Code.VERDICT, "2025-03-01", kind=SubjectKind.TARGET)
    about = whole(*REVISED, due=2024)
    assert codes(accepted, about, "2026-03-01") == ([], 1, 0)
    assert codes(accepted, about, "2027-03-01") == ([], 0, 1)


def test_a_warning_in_the_files_is_accepted_with_the_records_of_that_day() -> None:
    twice = [replace(REVISED[0], origin=Origin("actuals/gdp.toml", ("actual", number))) for number in range(2)]
    later = [
        replace(actual(2025, "2026-02-20", value=1), origin=Origin("actuals/gdp.toml", ("actual", number)))
        for number in (2, 3)
    ]
    accepted = lived_with(Code.REPEATED_RECORD, "2025-03-01")
    assert codes(accepted, whole(*twice), "2025-12-01") == ([], 1, 0)
    assert codes(accepted, whole(*twice, *later), "2026-03-01") == ([Code.REPEATED_RECORD], 1, 0)
    assert codes(accepted, whole(twice[0]), "2025-12-01") == ([], 0, 1)


def test_an_entry_about_what_a_run_does_not_look_at_is_not_asked_what_it_meets() -> None:
    nobody = Scope(targets=frozenset(), series=frozenset())
    sound = whole(*REVISED, due=2024)
    for code, kind in [(Code.FIGURE_STALE, SubjectKind.SERIES), (Code.VERDICT, SubjectKind.TARGET)]:
        accepted = lived_with(code, "2025-03-01", "2030-01-01", kind)
        assert codes(accepted, sound, "2027-04-01") == ([], 0, 1)
        assert codes(accepted, sound, "2027-04-01", nobody) == ([], 0, 0)
    in_files = lived_with(Code.REPEATED_RECORD, "2025-03-01")
    assert codes(in_files, sound, "2027-04-01", nobody) == ([], 0, 1)


def test_what_is_about_no_series_or_target_is_told() -> None:
    elsewhere = Problem(Code.NOT_READ, Origin("actuals/notes.txt"), "what", "how")
    accepting = Accepting(whole(), [lived_with(Code.REPEATED_RECORD, "2025-03-01")], day("2025-04-01"))
    assert accepting.sifted([elsewhere]) == ((elsewhere,), ())
