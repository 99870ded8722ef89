"""`track check --against`: what fails is what the other state has not, in every form, and it comes first."""

import json
import re

import pytest

from tests.helpers.folder import Folder
from tests.helpers.registers import promised_by_plan, targets_toml, yearly
from tests.helpers.repository import commit_all
from tracker.cli.formats import ReportFormat

AS_OF = ("--as-of", "2025-06-30")
NEWS = {f"s{number:02}" for number in (3, 17, 31, 45, 59)}


def record(period: int) -> str:
    return f'[[actual]]\nperiod = {period}\nvalue = 1\npublished = {period + 1}-02-20\npublisher = "An office"\n'


@pytest.fixture
def sixty(folder: Folder) -> Folder:
    """Sixty stale series, five of which lack a year more than in the last commit."""
    ids = [f"s{number:02}" for number in range(60)]
    folder.write(
        "targets.toml",
        targets_toml(
            areas={"town": {"name": "Town"}},
            series={id: yearly(f"Indicator {id}") for id in ids},
            targets={f"t{id}": promised_by_plan(id, 2030, at_least=5) for id in ids},
        ),
    )
    for id in ids:
        folder.write(f"actuals/{id}.toml", record(2022))
    commit_all(folder.path, "2025-06-01")
    for id in NEWS:
        folder.write(f"actuals/{id}.toml", record(2021))
    return folder


@pytest.mark.parametrize("form", ReportFormat, ids=lambda form: form.value)
def test_of_sixty_findings_five_that_are_news_come_first_and_alone_fail(sixty: Folder, form: ReportFormat) -> None:
    outcome = sixty.track("check", "--against", "HEAD", "--format", form.value, *AS_OF)
    assert outcome.code == 1
    told = re.findall(r"the figure of (s\d\d) for", outcome.out)
    assert len(dict.fromkeys(told)) == 60
    assert set(list(dict.fromkeys(told))[:5]) == NEWS


@pytest.mark.slow
def test_without_news_nothing_fails_however_much_is_stale(sixty: Folder) -> None:
    for id in NEWS:
        sixty.write(f"actuals/{id}.toml", record(2022))
    for form in ReportFormat:
        assert sixty.track("check", "--against", "HEAD", "--format", form.value, *AS_OF).code == 0
    assert sixty.track("check", *AS_OF).code == 1
    assert sixty.track("check", "--against", "HEAD", "--as-of", "2029-06-30").code == 0


def test_a_program_is_told_what_is_known(sixty: Folder) -> None:
    document = json.loads(sixty.track("check", "--against", "HEAD", "--format", "json", *AS_OF).out)
    assert [one["known"] for one in document["findings"]] == [False] * 5 + [True] * 55
    assert document["counts"] == {"error": 5, "warning": 55}
    assert document["headline"].startswith("5 series stale;")


def test_with_warnings_as_errors_only_new_ones_fail(folder: Folder) -> None:
    series, targets = {"a": yearly("A")}, {"ta": promised_by_plan("a", 2030, at_least=5)}
    folder.write("targets.toml", targets_toml(areas={"town": {"name": "Town"}}, series=series, targets=targets))
    folder.write("actuals/a.toml", record(2024)).write("actuals/notes.txt", "Notes.")
    commit_all(folder.path, "2025-06-01")
    run = ("check", "--against", "HEAD", "--warn-as-error", *AS_OF)
    assert folder.track(*run).code == 0
    folder.write("actuals/more.txt", "Notes.")
    outcome = folder.track(*run, "--format", "concise")
    assert outcome.code == 1
    assert re.findall(r"^(\S+): (error|warning)", outcome.out, re.MULTILINE) == [
        ("actuals/more.txt", "error"),
        ("actuals/notes.txt", "warning"),
    ]


def test_an_acceptance_taken_out_is_news(sixty: Folder) -> None:
    accepted = """
[[check.accepted]]
series = "s00"
code = "TRK602"
reason = "Nobody publishes it any more."
on = 2025-06-01
until = 2026-06-01
"""
    targets = (sixty.path / "targets.toml").read_text()
    sixty.write("targets.toml", targets + accepted)
    commit_all(sixty.path, "2025-06-02")
    assert sixty.track("check", "--against", "HEAD", *AS_OF).code == 0
    sixty.write("targets.toml", targets)
    outcome = sixty.track("check", "--against", "HEAD", *AS_OF, "--format", "concise")
    assert outcome.code == 1
    assert re.findall(r"error\[TRK602\] the figure of (\S+)", outcome.out) == ["s00"]


def test_an_error_in_the_files_is_no_less_one_for_being_old(sixty: Folder) -> None:
    sixty.write("actuals/s00.toml", "[[actual]")
    assert sixty.track("check", "--against", "HEAD", *AS_OF).code == 3
    commit_all(sixty.path, "2025-06-02")
    assert sixty.track("check", "--against", "HEAD", *AS_OF).code == 3
    sixty.write("actuals/s00.toml", record(2022))
    outcome = sixty.track("check", "--against", "HEAD", *AS_OF)
    assert (outcome.code, outcome.out) == (3, "")
    assert outcome.err.startswith("The files of HEAD (")


def test_a_folder_is_as_good_as_a_commit(sixty: Folder) -> None:
    sixty.write("old/targets.toml", (sixty.path / "targets.toml").read_text())
    sixty.write("old/actuals/s00.toml", record(2024))
    outcome = sixty.track("check", "--against", "./old", *AS_OF, "--format", "concise")
    assert outcome.code == 1
    assert re.findall(r"error\[TRK602\] the figure of (\S+)", outcome.out) == ["s00"]
