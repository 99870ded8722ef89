"""A check of sixty findings, of which five are what somebody must see: they come first in every form."""

import json
import re
from collections.abc import Sequence
from datetime import date

import pytest
from junitparser import Failure, JUnitXml, Skipped

from tests.helpers.folder import Folder
from tests.helpers.registers import promised_by_plan, targets_toml, yearly
from tracker.cli.formats import ReportFormat

FORMS = [one.value for one in ReportFormat]
MISSED = [f"missed-{number:02}" for number in range(1, 6)]
STALE = [f"stale-{number:02}" for number in range(1, 56)]
ID = re.compile(r"\b(?:stale|missed)-\d\d\b")
DAY = "2026-11-22"
ACTUAL = '[[actual]]\nperiod = {}\nvalue = 9\npublished = {}\npublisher = "Office"\n'
ACCEPTED = """
[[check.accepted]]
series = "{}"
code = "TRK602"
reason = "published in winter"
on = 2026-11-22
until = 2026-12-31
"""


@pytest.fixture
def sixty(folder: Folder) -> Folder:
    """Fifty-five series that are stale, each a day longer than the one before it in the file; five targets missed."""
    done = [f"done-{number:02}" for number in range(1, 6)]
    due = dict(zip(STALE, range(150, 150 - len(STALE), -1), strict=True))
    text = targets_toml(
        areas={"town": {"name": "Town"}},
        series={
            **{id: yearly("Output", release_lag_days=days) for id, days in due.items()},
            **{id: yearly("Roads") for id in done},
        },
        targets={
            **{f"of-{id}": promised_by_plan(id, 2030, at_least=10) for id in STALE},
            **{id: promised_by_plan(series, 2025, at_least=10) for id, series in zip(MISSED, done, strict=True)},
        },
    )
    folder.write("targets.toml", text)
    for id in STALE:
        folder.write(f"actuals/{id}.toml", ACTUAL.format(2024, date(2025, 3, 1)))
    for id in done:
        folder.write(f"actuals/{id}.toml", ACTUAL.format(2025, date(2026, 3, 1)))
    return folder


def accepting(sixty: Folder, ids: Sequence[str]) -> Folder:
    """With an entry for each of these series."""
    text = (sixty.path / "targets.toml").read_text()
    return sixty.write("targets.toml", text + "".join(map(ACCEPTED.format, ids)))


def told(folder: Folder, form: str, *arguments: str, day: str = DAY) -> list[str]:
    """What a form names, in its order."""
    out = folder.track("check", "--as-of", day, "--format", form, *arguments).out
    return list(dict.fromkeys(ID.findall(out)))


@pytest.mark.parametrize("form", FORMS)
def test_five_missed_targets_come_before_fifty_five_stale_series_and_these_by_their_days(
    sixty: Folder, form: str
) -> None:
    assert told(sixty, form, "--fail-on", "stale,missed") == [*MISSED, *reversed(STALE)]


@pytest.mark.parametrize("form", FORMS)
def test_so_they_do_where_what_is_stale_does_not_fail(sixty: Folder, form: str) -> None:
    assert told(sixty, form, "--fail-on", "missed") == [*MISSED, *reversed(STALE)]


def test_github_gives_its_ten_places_to_the_gravest(sixty: Folder) -> None:
    out = sixty.track("check", "--as-of", DAY, "--format", "github", "--fail-on", "stale,missed").out
    notice, *lines = out.splitlines()
    annotations = "\n".join(line for line in lines if line.startswith("::error "))
    assert list(dict.fromkeys(ID.findall(annotations))) == [*MISSED, *reversed(STALE[-5:])]
    assert [line.startswith("::") for line in lines] == [True] * 10 + [False] * 51
    assert notice.startswith("::notice title=track check%2C 2026-11-22::5 targets missed, 55 series stale; ")
    assert notice.endswith("%0AGitHub shows the 10 gravest of 60 errors; the log has more")


@pytest.mark.parametrize("form", FORMS)
def test_of_sixty_of_which_all_others_are_accepted_the_five_that_are_not_come_first(sixty: Folder, form: str) -> None:
    new = [STALE[index] for index in (51, 40, 23, 12, 3)]
    found = told(accepting(sixty, [id for id in STALE if id not in new]), form)
    assert [id for id in found if id not in MISSED][:5] == new
    assert len(found) == (5 if form in ("full", "concise", "github", "markdown") else 55 if form == "json" else 60)


def test_the_last_line_counts_what_is_accepted(sixty: Folder) -> None:
    out = accepting(sixty, STALE).track("check", "--as-of", DAY).out
    assert out == "60 series and 60 targets checked as of 2026-11-22: nothing found; 55 findings accepted\n"


def test_in_junit_what_is_accepted_is_skipped_with_its_reason(sixty: Folder) -> None:
    (suite,) = JUnitXml.fromstring(
        accepting(sixty, STALE[5:]).track("check", "--as-of", DAY, "--format", "junit").out.encode()
    )
    assert (suite.tests, suite.failures, suite.skipped) == (120, 5, 50)
    cases = list(suite)
    assert [case.name for case in cases if any(isinstance(one, Failure) for one in case.result)] == STALE[4::-1]
    assert all(case.is_failure for case in cases[:5])
    assert all(case.is_skipped for case in cases[5:55])
    (skipped,) = cases[5].result
    assert isinstance(skipped, Skipped)
    assert (cases[5].name, skipped.type, skipped.message, skipped.text) == (
        "stale-06",
        "TRK602",
        "accepted until 2026-12-31: published in winter",
        "the figure of stale-06 for 2025 was due 2026-05-25, 181 days ago",
    )


@pytest.mark.parametrize(
    ("day", "count"),
    [("2026-12-31", 5), ("2027-01-01", 60)],
)
def test_what_is_accepted_comes_back_after_its_last_day(sixty: Folder, day: str, count: int) -> None:
    document = json.loads(
        accepting(sixty, STALE).track("check", "--as-of", day, "--fail-on", "stale,missed", "--format", "json").out
    )
    assert document["counts"] == {"error": count, "warning": 0}
    assert [one["message"] for one in document["findings"][:5]] == [f"{id} is missed" for id in MISSED]


def test_and_as_soon_as_another_period_is_missing(sixty: Folder) -> None:
    text = (accepting(sixty, STALE).path / "targets.toml").read_text()
    sixty.write("targets.toml", text.replace("2026-12-31", "2027-12-31"))
    assert told(sixty, "concise", day="2027-04-15") == STALE[:45:-1]
    *findings, last = sixty.track("check", "--as-of", "2027-04-15", "--format", "concise").out.splitlines()[1:]
    assert all("for 2025" in one and "missing up to 2026, 2 in all" in one for one in findings[:9])
    assert last.endswith("; 46 findings accepted")
