"""`track undo`: what is shown, asked and said, and that nothing goes that was not shown; what others say of a half."""

import os
import re
import sys
from pathlib import Path

import msgspec
import pytest

from tests.helpers.folder import Folder
from tests.helpers.registers import GDP, TARGETS
from tests.helpers.repository import commit_all
from tests.helpers.terminal import typed
from tracker.store.lock import locked
from tracker.store.operations import Change, Kind, Operation, at_work

DAY = "2026-03-15"
REST = ("--period", "2024", "--published", "2025-02-20", "--publisher", "Office")
ADDED = """[[actual]]
period = 2024
value = 2100
published = 2025-02-20
publisher = "Office"
"""
SHOWN = f"""written last, by track add (gdp):

actuals/gdp.toml, line 16:

{ADDED}
Without it:
  Verdicts
    achieved → off_track  Qiantang: Gross domestic product  gdp-2027
      by what became of the figure of 2024: 2100 亿元 taken out of the files
  Figures
    Qiantang: Gross domestic product  gdp
      2024: 2100 亿元 taken out of the files
  Freshness
    late → stale  Qiantang: Gross domestic product  gdp
      missing: 2024, 2025; due 2025-03-01
"""


@pytest.fixture
def town(folder: Folder) -> Folder:
    """A register with one file of two records."""
    folder.patch.setenv("TRACK_AS_OF", DAY)
    return folder.write("targets.toml", TARGETS).write("actuals/gdp.toml", GDP)


def gdp(town: Folder) -> str:
    return (town.path / "actuals/gdp.toml").read_text()


def imported(town: Folder, texts: dict[str, str], about: str = "figures.csv") -> Operation:
    """As `track import` does."""
    changes = []
    for name, text in texts.items():
        file = town.path / name
        changes.append(Change.of(name, file.read_bytes() if file.exists() else None, text))
    operation = Operation(Kind.IMPORT, about, tuple(changes))
    with at_work(town.path, {(town.path / name).parent for name in texts}) as journal:
        journal.carry_out(operation, lambda: None, lambda _: None)
    return operation


def half_way(town: Folder) -> Operation:
    """An import that stopped after the first of its two files."""
    text = ADDED.replace("2100", "5.1")
    changes = (Change.of("actuals/growth.toml", None, text), Change.of("actuals/firms.toml", None, ADDED))
    operation = Operation(Kind.IMPORT, "figures.csv", changes, number=1)
    town.write("actuals/growth.toml", text)
    town.write(".track/pending.json", msgspec.json.encode(operation))
    return operation


def test_what_goes_is_shown_with_what_it_changes_and_taken_back(town: Folder) -> None:
    town.track("add", "gdp", "2100", *REST)
    before = gdp(town)
    only_shown = town.track("undo", "-n")
    assert (only_shown.code, only_shown.out, only_shown.err, gdp(town)) == (0, SHOWN, "", before)
    outcome = town.track("undo", "--yes")
    assert (outcome.code, outcome.err, gdp(town)) == (0, "", GDP)
    assert outcome.out == f"{SHOWN}\ntaken back from actuals/gdp.toml\n"


def test_who_cannot_be_asked_says_so_with_an_option(town: Folder) -> None:
    town.track("add", "gdp", "2100", *REST)
    before = gdp(town)
    outcome = town.track("undo")
    assert (outcome.code, outcome.out, gdp(town)) == (2, SHOWN, before)
    assert outcome.err == "Error: nothing is taken back; --yes takes it back without being asked\n"


def test_run_again_it_takes_back_the_one_before_until_there_is_none(town: Folder) -> None:
    for series, figure, period in (("gdp", "1416", "2024"), ("growth", "5.1", "2024"), ("growth", "5.2", "2023")):
        assert town.track("add", series, figure, "--period", period, *REST[2:], "--accept", "all").code == 0
    lasts = [town.track("undo", "-y").out.splitlines()[-1] for _ in range(3)]
    assert lasts == [
        "taken back from actuals/growth.toml",
        "taken back; actuals/growth.toml, which was made for it, is removed",
        "taken back from actuals/gdp.toml",
    ]
    outcome = town.track("undo", "-y")
    assert (outcome.code, outcome.out, gdp(town)) == (2, "", GDP)
    assert outcome.err == "Error: there is nothing to undo: no journal in .track/ tells of what was written last\n"


def test_of_many_records_the_counts_are_shown_and_the_first_and_last(town: Folder) -> None:
    def records(years: range, value: str) -> str:
        one = '[[actual]]\nperiod = {}\nvalue = {}\npublished = {}-02-20\npublisher = "Office"\n'
        return "\n".join(one.format(year, value, year + 1) for year in years)

    texts = {"actuals/growth.toml": records(range(2010, 2014), "5.1"), "imports/office.toml": 'series = "名称"\n'}
    imported(town, {**texts, "actuals/gdp.toml": "\n" + records(range(2024, 2026), "2100")})
    outcome = town.track("undo", "-y")
    assert outcome.code == 0
    first, last = records(range(2010, 2011), "5.1"), records(range(2025, 2026), "2100")
    assert outcome.out.startswith(
        "written last, by track import (figures.csv):\n\n"
        "actuals/growth.toml, the whole file: 4 records\n"
        "imports/office.toml, the whole file\n"
        "actuals/gdp.toml, line 16: 2 records\n\n"
        f"The first:\n\n{first}\nThe last:\n\n{last}\n"
        "Without it:\n  Verdicts\n"
    )
    assert "\n  Figures\n" not in outcome.out
    assert outcome.out.endswith("\ntaken back from 3 files\n")
    assert gdp(town) == GDP
    assert sorted(one.name for one in town.path.rglob("*.toml")) == ["gdp.toml", "targets.toml"]


def test_of_very_many_files_and_verdicts_the_first_are_named(folder: Folder) -> None:
    series = "".join(
        f'[series.s{n:02}]\narea = "town"\nindicator = "I{n}"\nunit = "亿元"\nkind = "flow"\nfrequency = "annual"\n'
        f'[targets.t{n:02}]\nseries = "s{n:02}"\ndue = 2024\nmore_than = 10\nsource = "bulletin"\n'
        for n in range(25)
    )
    folder.patch.setenv("TRACK_AS_OF", DAY)
    folder.write("targets.toml", TARGETS + series)
    imported(folder, {f"actuals/s{n:02}.toml": ADDED for n in range(25)})
    lines = folder.track("undo", "-n").out.splitlines()
    assert lines[21:23] == ["actuals/s19.toml, the whole file: 1 record", "and 5 files more"]
    assert lines.count("    and 15 more") == 2


def test_text_from_files_commands_no_terminal(town: Folder) -> None:
    imported(town, {"actuals/growth.toml": ADDED.replace("Office", "\x1b[2J\u202eOffice")}, about="\x1b]0;x\x07.csv")
    outcome = town.track("undo", "-n")
    assert not re.search("[\x1b\x07\u202e]", outcome.out + outcome.err)
    assert "\ufffd[2J\ufffdOffice" in outcome.out


def test_where_it_would_leave_errors_they_are_shown_and_nothing_goes(town: Folder) -> None:
    series = '\n[series.jobs]\narea = "town"\nindicator = "Jobs"\nunit = "人"\nkind = "stock"\nfrequency = "annual"\n'
    imported(town, {"targets.toml": series})
    town.write("actuals/jobs.toml", ADDED)
    before = (town.path / "targets.toml").read_text()
    outcome = town.track("undo", "--yes")
    assert (outcome.code, (town.path / "targets.toml").read_text()) == (2, before)
    assert "error[TRK403]: there is no series 'jobs'\n --> actuals/jobs.toml\n" in outcome.err
    assert outcome.err.startswith("Without it the files would have errors:\n")
    assert outcome.err.endswith("Error: nothing is taken back; change first what needs it, with track edit\n")
    assert "Without it:" not in outcome.out


def test_with_errors_in_the_files_it_goes_though_nothing_can_be_judged(town: Folder) -> None:
    town.track("add", "gdp", "2100", *REST)
    town.write("actuals/other.toml", "[[actual]]\n")
    outcome = town.track("undo", "--yes")
    assert (outcome.code, gdp(town)) == (0, GDP)
    assert "there are errors in the files, see track validate.\n\ntaken back from" in outcome.out


@pytest.mark.slow
def test_where_nothing_is_judged_otherwise_one_line_says_so(town: Folder) -> None:
    imported(town, {"imports/office.toml": 'series = "x"\n'})
    outcome = town.track("undo", "-y")
    assert "Without it no verdict changes, and nothing of how current the figures are.\n" in outcome.out


def test_what_git_has_is_said(town: Folder) -> None:
    commit_all(town.path, DAY)
    town.track("add", "gdp", "2100", *REST)
    assert "committed" not in town.track("undo", "-n").out
    commit_all(town.path, DAY)
    assert town.track("undo", "-n").out == (
        f"{SHOWN}\nIt is committed (actuals/gdp.toml): git keeps it, and the next commit takes it out.\n"
    )
    imported(town, {f"actuals/{n}/{name}.toml": ADDED for n in "ab" for name in ("growth", "firms")})
    commit_all(town.path, DAY)
    assert "\nIt is committed (4 files): git keeps it, and the next" in town.track("undo", "-n").out


def test_a_file_changed_by_hand_is_named(town: Folder) -> None:
    town.track("add", "gdp", "2100", *REST)
    town.write("actuals/gdp.toml", gdp(town) + "# mine\n")
    outcome = town.track("undo", "--yes")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == (
        "Error: actuals/gdp.toml was changed since, so that what was written is not the last of it; nothing is taken "
        "back, and track edit ID opens it\n"
    )
    assert gdp(town).endswith("# mine\n")


def test_a_lock_that_is_held_is_exit_75_and_a_false_journal_3(town: Folder) -> None:
    town.track("add", "gdp", "2100", *REST)
    town.patch.setattr("tracker.store.operations.locked", lambda folder, **_: locked(folder, 0.01))
    with locked(town.path):
        assert town.track("undo").code == 75
    town.write(".track/pending.json", b"{")
    outcome = town.track("undo")
    assert (outcome.code, outcome.err.count("\n")) == (3, 1)
    assert outcome.err.endswith("; remove it, and look at the newest records yourself\n")
    (town.path / ".track/pending.json").unlink()
    assert town.track("undo", "-y").code == 0


def test_there_has_to_be_a_register(folder: Folder) -> None:
    outcome = folder.track("undo")
    assert (outcome.code, "there is no targets.toml in" in outcome.err) == (3, True)


# On a terminal


def command(town: Folder, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "tracker", "-C", str(town.path), "--as-of", DAY, *arguments]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("answer", "code", "is_there"),
    [(b"y\n", 0, False), ("是\n".encode(), 0, False), (b"\n", 2, True), (b"n\n", 2, True), (b"\x04", 2, True)],
)
def test_on_a_terminal_it_is_asked(town: Folder, answer: bytes, code: int, is_there: bool) -> None:
    town.track("add", "gdp", "2100", *REST)
    ended, shown = typed(command(town, "undo"), [("Take it back? [y/N] ", answer)])
    assert (ended, gdp(town) != GDP) == (code, is_there)
    assert shown.endswith("Error: nothing is taken back\n" if is_there else "taken back from actuals/gdp.toml\n")


@pytest.mark.slow
def test_stopping_it_at_the_question_is_exit_130_and_changes_nothing(town: Folder) -> None:
    town.track("add", "gdp", "2100", *REST)
    before = gdp(town)
    ended, shown = typed(command(town, "undo"), [("Take it back? [y/N] ", b"\x03")])
    assert (ended, gdp(town)) == (130, before)
    assert "Traceback" not in shown


# An operation that stopped half-way


WARNED = (
    "Warning: .track/pending.json: an import of figures.csv stopped half-way; run the same import again, or take back "
    "what is there with track undo\n"
)


@pytest.mark.parametrize(
    "arguments",
    [
        *(("status",), ("show", "gdp"), ("changes",), ("changes", "--against", "HEAD")),
        *((), ("add", "gdp", "2100", *REST, "-n")),
    ],
)
def test_every_command_that_reads_says_once_that_something_stopped_half_way(
    town: Folder, arguments: tuple[str, ...]
) -> None:
    commit_all(town.path, DAY)
    half_way(town)
    outcome = town.track(*arguments)
    assert (outcome.code, outcome.err) == (0, WARNED)


@pytest.mark.parametrize("command", ["check", "validate"])
def test_check_and_validate_fail_on_it(town: Folder, command: str) -> None:
    half_way(town)
    outcome = town.track(command, "--format", "concise")
    assert (outcome.code, outcome.err) == (1, "")
    assert ".track/pending.json: error[TRK109] an import of figures.csv stopped half-way; run the same" in outcome.out
    town.write(".track/pending.json", b"\xff\x1b[2J")
    outcome = town.track(command, "--format", "concise")
    assert (outcome.code, outcome.err) == (1, "")
    assert ".track/pending.json: error[TRK109] it is not what track writes there: " in outcome.out
    assert "\x1b" not in outcome.out


def test_nothing_is_added_before_it_is_gone_and_undo_takes_back_what_is_there(town: Folder) -> None:
    half_way(town)
    refused = town.track("add", "gdp", "2100", *REST)
    assert (refused.code, gdp(town)) == (3, GDP)
    assert refused.err == f"Error: {WARNED.partition('pending.json: ')[2]}"
    outcome = town.track("undo", "--yes")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith(
        "an import of figures.csv stopped half-way; of it this is there:\n\nactuals/growth.toml, the whole file:\n\n"
    )
    assert outcome.out.endswith("taken back; actuals/growth.toml, which was made for it, is removed\n")
    assert not (town.path / "actuals/growth.toml").exists()
    assert town.track("add", "gdp", "2100", *REST).code == 0


def test_a_journal_that_cannot_be_read_is_one_line_for_every_command_and_no_traceback(town: Folder) -> None:
    town.write(".track/pending.json", b"[" * 1000)
    outcome = town.track("show", "gdp")
    assert (outcome.code, outcome.err.count("\n")) == (0, 1)
    assert re.fullmatch(
        r"Warning: \.track/pending\.json: it is not .*; remove it, and look at the newest records yourself\n",
        outcome.err,
    )
    refused = town.track("add", "gdp", "2100", *REST)
    assert (refused.code, refused.err.count("\n")) == (3, 1)
    (town.path / ".track/pending.json").unlink()
    assert town.track("add", "gdp", "2100", *REST).code == 0


def test_one_that_is_under_way_is_no_half(town: Folder) -> None:
    half_way(town)
    with locked(town.path):
        assert town.track("show", "gdp").err == ""
        assert town.track("validate").code == 0


def test_the_hidden_folder_alone_is_no_journal(town: Folder) -> None:
    Path(town.path / ".track").mkdir()
    assert town.track("show", "gdp").err == ""
    assert town.track("undo").code == 2
    assert not os.path.lexists(town.path / ".track/pending.json")
