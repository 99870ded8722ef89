"""What `track undo` finds and takes back: what goes, what the register is without it, and what keeps it from going."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest

from tests.helpers.folder import Folder
from tests.helpers.registers import GDP, TARGETS
from tracker.assess.review import Review
from tracker.domain.problem import Code
from tracker.entry.adding import add
from tracker.entry.undoing import Last, NotTakenBack, Why, last_operation, take_back
from tracker.store.files import FilesOnDisk
from tracker.store.loading import load
from tracker.store.lock import locked
from tracker.store.operations import Change, Kind, Operation, at_work

DAY = date(2026, 3, 15)
SERIES = """
[series.jobs]
area = "town"
indicator = "就业"
unit = "万人"
kind = "stock"
frequency = "annual"
"""


@pytest.fixture
def town(folder: Folder) -> Folder:
    """A register with one file of two records."""
    return folder.write("targets.toml", TARGETS).write("actuals/gdp.toml", GDP)


def record(town: Folder, series: str = "gdp", value: str = "1416") -> None:
    """As `track add` does."""
    add(
        town.path,
        series,
        value,
        as_of=DAY,
        period="2024",
        published="2025-02-20",
        publisher="Office",
        accept_doubts=True,
    )


def write(town: Folder, kind: Kind, about: str, **texts: str) -> None:
    """Put text at the end of files, as one operation."""
    names = {name.replace("__", "/") + ".toml": text for name, text in texts.items()}
    files = {name: town.path / name for name in names}
    changes = tuple(
        Change.of(name, files[name].read_bytes() if files[name].exists() else None, text)
        for name, text in names.items()
    )
    with at_work(town.path, [town.path / "actuals"]) as journal:
        journal.carry_out(Operation(kind, about, changes), lambda: None, lambda _: None)


def taken_back(town: Folder) -> Last:
    last = last_operation(town.path)
    take_back(town.path, last, at_last=lambda: None, progress=lambda _: None)
    return last


def refusal(work: Callable[[], object]) -> tuple[Why, str]:
    with pytest.raises(NotTakenBack) as refused:
        work()
    return refused.value.why, str(refused.value)


def test_an_add_goes_and_the_register_is_judged_without_it(town: Folder) -> None:
    record(town)
    last = last_operation(town.path)
    assert [(one.name, one.line) for one in last.parts] == [("actuals/gdp.toml", 16)]
    assert (last.operation.kind, last.operation.about, last.is_rest, last.faults) == (Kind.ADD, "gdp", False, ())
    assert last.before.register is not None
    assert last.after.register is not None
    judged = [Review.of(one, DAY).assessment("gdp-2027") for one in (last.before.register, last.after.register)]
    assert [str(one.case.judged and one.case.judged.period) for one in judged] == ["2024", "2023"]
    assert (town.path / "actuals/gdp.toml").read_text() != GDP
    take_back(town.path, last, at_last=lambda: None, progress=lambda _: None)
    assert (town.path / "actuals/gdp.toml").read_text() == GDP
    assert load(town.path).register == last.after.register


def test_operations_go_one_after_the_other_the_last_first(town: Folder) -> None:
    write(town, Kind.SERIES, "jobs", targets=SERIES)
    record(town, "jobs", "5")
    record(town)
    assert [taken_back(town).operation.about for _ in range(3)] == ["gdp", "jobs", "jobs"]
    assert (town.path / "targets.toml").read_text() == TARGETS
    assert not (town.path / "actuals/jobs.toml").exists()
    assert refusal(lambda: last_operation(town.path))[0] is Why.NOTHING


def test_where_nothing_was_written_there_is_nothing_to_undo(town: Folder) -> None:
    why, said = refusal(lambda: last_operation(town.path))
    assert (why, said) == (
        Why.NOTHING,
        "there is nothing to undo: no journal in .track/ tells of what was written last",
    )
    assert not (town.path / ".track").exists()


def test_a_series_that_has_records_by_now_does_not_go(town: Folder) -> None:
    write(town, Kind.SERIES, "jobs", targets=SERIES)
    town.write("actuals/jobs.toml", GDP.replace("1_250", "5").replace("1300.50", "6"))
    last = last_operation(town.path)
    assert [(one.code, one.origin.file) for one in last.faults] == [(Code.NO_SUCH_SERIES, "actuals/jobs.toml")]


def test_errors_that_were_there_before_keep_nothing(town: Folder) -> None:
    record(town)
    town.write("actuals/other.toml", "nothing = 1\n")
    last = taken_back(town)
    assert (last.before.register, last.after.register, last.faults) == (None, None, ())


def test_warnings_keep_nothing(town: Folder) -> None:
    twice = "\n[[actual]]\nperiod = 2023\nvalue = 1300.50\npublished = 2024-02-03\npublisher = 'A paper'\n"
    write(town, Kind.IMPORT, "a.csv", actuals__gdp=twice)
    assert [one.code for one in last_operation(town.path).before.problems] == [Code.REPEATED_RECORD]
    assert taken_back(town).after.problems == ()


def test_a_file_changed_by_hand_is_named_and_left(town: Folder) -> None:
    record(town)
    file = town.path / "actuals/gdp.toml"
    file.write_text(f"{file.read_text()}# checked\n")
    why, said = refusal(lambda: last_operation(town.path))
    assert (why, said.partition(";")[0]) == (
        Why.CHANGED,
        "actuals/gdp.toml was changed since, so that what was written is not the last of it",
    )


def test_what_was_shown_is_what_goes(town: Folder) -> None:
    record(town)
    shown = last_operation(town.path)
    record(town, "growth", "5.1")
    why, said = refusal(lambda: take_back(town.path, shown, at_last=lambda: None, progress=lambda _: None))
    assert (why, said) == (
        Why.CHANGED,
        "the register was changed meanwhile; nothing is taken back, see track undo again",
    )
    assert (town.path / "actuals/growth.toml").exists()


def test_a_series_that_gets_records_meanwhile_does_not_go(town: Folder) -> None:
    write(town, Kind.SERIES, "jobs", targets=SERIES)
    shown = last_operation(town.path)
    town.write("actuals/jobs.toml", GDP)
    assert refusal(lambda: take_back(town.path, shown, lambda: None, lambda _: None))[0] is Why.CHANGED
    assert (town.path / "targets.toml").read_text() == TARGETS + SERIES


def test_what_is_there_of_one_that_stopped_half_way_goes(town: Folder) -> None:
    write(town, Kind.IMPORT, "a.csv", actuals__growth="", actuals__firms="")
    name = "actuals/growth.toml"
    text = '[[actual]]\nperiod = 2024\nvalue = 5.1\npublished = 2025-02-20\npublisher = "Office"\n'
    town.write(name, text)
    changes = (Change.of(name, None, text), Change.of("actuals/jobs.toml", None, text))
    operation = Operation(Kind.IMPORT, "b.csv", changes, number=9)
    town.write(".track/pending.json", msgspec.json.encode(operation))
    last = taken_back(town)
    assert (last.operation, last.is_rest, [one.name for one in last.parts]) == (operation, True, [name])
    assert not (town.path / name).exists()


def test_another_process_is_waited_for_and_then_given_up(town: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    record(town)
    monkeypatch.setattr("tracker.store.operations.locked", lambda folder, **_: locked(folder, 0.01))
    with locked(town.path):
        assert refusal(lambda: last_operation(town.path)) == (
            Why.BUSY,
            "another process is writing to this register; try again",
        )


def test_a_journal_that_is_none_is_named_with_a_way_out(town: Folder) -> None:
    town.write(".track/pending.json", b"{")
    why, said = refusal(lambda: last_operation(town.path))
    assert why is Why.JOURNAL
    assert said.startswith(".track/pending.json: it is not what track writes there: ")


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo])
def test_what_the_system_refuses_is_told_with_the_place(town: Folder, make: Callable[[Path], None]) -> None:
    record(town)
    file = town.path / "actuals/gdp.toml"
    file.unlink()
    make(file)
    why, said = refusal(lambda: last_operation(town.path))
    assert why is Why.SYSTEM
    assert said == f"nothing is taken back: it is not a regular file ({file})"


def test_a_file_that_is_read_only_is_left(town: Folder) -> None:
    record(town)
    (town.path / "actuals/gdp.toml").chmod(0o444)
    shown = last_operation(town.path)
    assert refusal(lambda: take_back(town.path, shown, lambda: None, lambda _: None)) == (
        Why.SYSTEM,
        "nothing is taken back: the file is read-only",
    )


def test_no_file_elsewhere_is_changed_unless_links_are_followed(
    town: Folder, tmp_path_factory: pytest.TempPathFactory
) -> None:
    record(town)
    away = tmp_path_factory.mktemp("away") / "gdp.toml"
    file = town.path / "actuals/gdp.toml"
    file.rename(away)
    file.symlink_to(away)
    assert refusal(lambda: last_operation(town.path)) == (
        Why.SYSTEM,
        "actuals/gdp.toml leads out of the register's folder by a link; nothing is taken back",
    )
    town.write("targets.toml", TARGETS + '\n[files]\nlinks = "follow"\n')
    taken_back(town)
    assert (away.read_text(), file.is_symlink()) == (GDP, True)


def test_the_files_without_it_are_those_on_disk_but_for_what_goes(town: Folder) -> None:
    record(town)
    files = last_operation(town.path).files
    assert (files.shown("actuals/gdp.toml"), files.shown("targets.toml")) == (
        GDP,
        FilesOnDisk(town.path).shown("targets.toml"),
    )
