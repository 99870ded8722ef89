"""How a finding is known again on another day, and on which days it is accepted."""

from datetime import date

import pytest

from tracker.domain.acceptance import ACCEPTABLE, OF_LATENESS, About, Acceptance, Known
from tracker.domain.problem import CATALOGUE, Code, KeyPath, Origin, Problem, Severity, SubjectKind

SERIES, TARGET = SubjectKind.SERIES, SubjectKind.TARGET


def problem(file: str, path: KeyPath, facts: str | None = None) -> Problem:
    """A repeated record, there."""
    return Problem(Code.REPEATED_RECORD, Origin(file, path), "what", "how", facts=facts)


@pytest.mark.parametrize(
    ("file", "path", "about"),
    [
        ("targets.toml", ("targets", "gdp-2027", "due"), (TARGET, "gdp-2027")),
        ("targets.toml", ("series", "gdp"), (SERIES, "gdp")),
        ("actuals/town/gdp.toml", ("actual", 3), (SERIES, "gdp")),
        ("gdp.toml", ("actual", 3, "period"), (SERIES, "gdp")),
        ("targets.toml", ("areas", "town"), None),
        ("targets.toml", ("targets",), None),
        ("actuals/notes.txt", (), None),
    ],
)
def test_what_a_problem_is_about_is_told_by_its_place(
    file: str, path: KeyPath, about: tuple[SubjectKind, str] | None
) -> None:
    found = None if about is None else About(*about, Code.REPEATED_RECORD)
    assert About.of(problem(file, path)) == found
    assert (Known.of(problem(file, path)) is None) is (about is None)


def test_a_finding_is_known_again_by_its_facts_else_by_its_place() -> None:
    path = ("series", "gdp")
    assert Known.of(problem("targets.toml", path, "2024")) != Known.of(problem("targets.toml", path, "2025"))
    assert Known.of(problem("targets.toml", path, "2024")) == Known.of(problem("targets.toml", (*path, "unit"), "2024"))
    assert Known.of(problem("a/gdp.toml", ("actual", 1))) == Known.of(problem("b/gdp.toml", ("actual", 1)))
    assert Known.of(problem("a/gdp.toml", ("actual", 1))) != Known.of(problem("a/gdp.toml", ("actual", 2)))


@pytest.mark.parametrize(
    ("until", "days"),
    [
        (date(2025, 3, 2), [False, True, True, False]),
        (date(2025, 3, 1), [False, True, False, False]),
        (None, [False] + 3 * [True]),
    ],
)
def test_both_its_days_are_accepted(until: date | None, days: list[bool]) -> None:
    about = About(SERIES, "gdp", Code.FIGURE_LATE)
    one = Acceptance(about, "why", date(2025, 3, 1), until=until, origin=Origin("targets.toml"))
    around = [date(2025, 2, 28), date(2025, 3, 1), date(2025, 3, 2), date(2025, 3, 3)]
    assert [one.holds(day) for day in around] == days


def test_no_error_in_the_files_can_be_accepted() -> None:
    assert [
        code for code in ACCEPTABLE if not CATALOGUE[code].is_finding and CATALOGUE[code].severity is Severity.ERROR
    ] == []
    assert OF_LATENESS < ACCEPTABLE
    assert Code.IDLE_ACCEPTANCE not in ACCEPTABLE
