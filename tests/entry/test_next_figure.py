"""The figure that a new target waits for first, as a command that can be run as it stands."""

import pytest

from tests.helpers.making import actual, day
from tracker.domain.register import Register
from tracker.entry.next_figure import next_figure
from tracker.store.declaring import first_register

TODAY = day("2026-03-15")


def of(target: str, series: str = "", more: str = "") -> Register:
    """A register of one series and one target."""
    text = f"""
format = 1
{more}
[areas.town]
name = "Town"
[sources.plan]
title = "Plan"
publisher = "Town hall"
published = 2026-01-09
[series.jobs]
area = "town"
indicator = "Jobs"
{series or 'unit = "people"' + chr(10) + 'kind = "flow"' + chr(10) + 'frequency = "annual"'}
[targets.jobs-2027]
series = "jobs"
source = "plan"
{target}
"""
    register, problems = first_register(text)
    assert register is not None, problems
    return register


def line(register: Register) -> str | None:
    """The words in one."""
    words = next_figure(register, register.targets["jobs-2027"], TODAY)
    return None if words is None else " ".join(words)


QUARTERLY = 'unit = "%"\nkind = "rate"\nfrequency = "quarterly"\n'
ON_ANY_DAY = 'unit = "people"\nkind = "stock"\nfrequency = "irregular"\n'
SELDOM = 'unit = "people"\nkind = "flow"\nfrequency = "every 3 years"\n'
DERIVED = 'unit = "people"\nsum = ["a", "b"]\nfrequency = "annual"'
PARTS = "\n".join(
    f'[series.{one}]\narea = "town"\nindicator = "{one}"\nunit = "people"\nkind = "flow"\nfrequency = "annual"'
    for one in "ab"
)


@pytest.mark.parametrize(
    ("target", "series", "words"),
    [
        ("due = 2027\nat_least = 100", "", "track add jobs 100 --period 2025 --publisher Town hall"),
        ("due = 2027\nat_most = 4.50\nbaseline = 2025", "", "track add jobs 4.50 --period 2025 --publisher Town hall"),
        (
            "due = 2027\nat_most = 90\nbaseline = 2020",
            "",
            "track add jobs 90 --period 2020 --published 2021 --publisher Town hall",
        ),
        (
            'due = 2027\nat_most = -5\nmeasure = "change"\nbaseline = 2025',
            "",
            "track add jobs 100 --period 2025 --publisher Town hall",
        ),
        (
            'due = 2030\nat_most = 5\nmeasure = "change"\nbaseline = "2021/2025"',
            "",
            "track add jobs 100 --period 2025 --publisher Town hall",
        ),
        ("due = 2027\nat_least = 100\nbaseline = 2026", "", "track add jobs 100 --period 2025 --publisher Town hall"),
        ('due = "2027-Q1"\nbetween = [5, 6]', QUARTERLY, "track add jobs 5 --period 2025-Q4 --publisher Town hall"),
        ("due = 2027-06-01\nat_least = 1", ON_ANY_DAY, "track add jobs 1 --period 2026-03-15 --publisher Town hall"),
        ("due = 2027", 'kind = "milestone"', "track add jobs --not-done --period 2026-03-15 --publisher Town hall"),
        ("due = 2027-06-01\nat_least = 1", ON_ANY_DAY.replace("stock", "flow"), None),
        ("due = 2027\nat_least = 1", SELDOM, "track add jobs 1 --period 2025 --publisher Town hall"),
        ('due = 2027\nstatement = "more of them"', "", None),
        ("due = 2027\nat_least = 1", f"{DERIVED}\n{PARTS}", None),
    ],
)
def test_it_is_the_baseline_or_the_newest_period_that_has_ended(target: str, series: str, words: str | None) -> None:
    assert line(of(target, series)) == words


def test_a_number_is_written_with_the_mark_of_the_register() -> None:
    register = of("due = 2027\nat_most = 4.5", more="[defaults]\ndecimal_comma = true")
    assert line(register) == "track add jobs 4,5 --period 2025 --publisher Town hall"


def test_where_all_is_recorded_nothing_comes_next() -> None:
    register = of("due = 2027\nat_least = 100\nbaseline = 2024")
    assert line(register) == "track add jobs 100 --period 2024 --publisher Town hall"
    with_baseline = register.with_actual("jobs", actual(2024, value=90))
    assert line(with_baseline) == "track add jobs 100 --period 2025 --publisher Town hall"
    assert line(with_baseline.with_actual("jobs", actual(2025, value=95))) is None
