"""Loading in two steps: what is declared, then the records of some series or of all."""

from pathlib import Path

import pytest

from tracker.domain.figure import Comparison
from tracker.domain.picking import Outline
from tracker.domain.problem import Code, Problem
from tracker.store.declared import declaration
from tracker.store.files import FilesOnDisk
from tracker.store.loading import LoadedPart, load, load_part
from tracker.store.shapes import FigureShape

TARGETS = """
format = 1
areas.town.name = "Town"
areas.hamlet = { name = "Hamlet", part_of = "town" }
[sources.paper]
title = "Paper"
publisher = "Press"
published = 2025-02-20
[series.gdp]
area = "town"
indicator = "GDP"
unit = "亿元"
kind = "flow"
frequency = "annual"
[series.jobs]
area = "hamlet"
indicator = "Jobs"
unit = "人"
kind = "stock"
frequency = "annual"
[targets.gdp-2027]
series = "gdp"
due = 2027
at_least = 2000
source = "paper"
[targets.jobs-2027]
series = "jobs"
due = 2027
at_least = 20
source = "paper"
"""
RECORD = '[[actual]]\nperiod = {}\nvalue = 5\nsource = "paper"\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Two series with a record each."""
    (tmp_path / "targets.toml").write_text(TARGETS)
    (tmp_path / "actuals").mkdir()
    (tmp_path / "actuals" / "gdp.toml").write_text(RECORD.format(2023))
    (tmp_path / "actuals" / "jobs.toml").write_text(RECORD.format(2024))
    return tmp_path


def change(root: Path, name: str, old: str, new: str) -> None:
    """Write one thing for another in a file."""
    file = root / name
    assert old in file.read_text()
    file.write_text(file.read_text().replace(old, new))


def about(root: Path, *patterns: str) -> LoadedPart:
    """The part that ids or globs are about."""
    return load_part(root, lambda outline: outline.series_of(patterns))


def codes(problems: tuple[Problem, ...]) -> list[tuple[Code, str]]:
    """What is wrong, and in which file."""
    return [(one.code, one.origin.file) for one in problems]


def test_a_part_holds_what_is_declared_whole_and_the_series_that_were_read(root: Path) -> None:
    part = about(root, "hamlet").part
    assert part is not None
    assert (list(part.declared.series), list(part.declared.targets)) == (["gdp", "jobs"], ["gdp-2027", "jobs-2027"])
    assert (list(part.register.series), list(part.register.targets)) == (["jobs"], ["jobs-2027"])
    assert [str(one.period) for one in part.register.records("jobs")] == ["2024"]


def test_of_everything_the_part_is_the_register(root: Path) -> None:
    part = about(root, "*").part
    assert part is not None
    assert part.register == load(root).register


def test_files_that_were_read_come_with_the_text_that_was_read(root: Path) -> None:
    (file,) = about(root, "gdp").files.values()
    assert (file.series, file.name, file.text) == ("gdp", "actuals/gdp.toml", RECORD.format(2023))
    (root / "actuals" / "gdp.toml").unlink()
    without = about(root, "gdp")
    assert (without.files, without.problems) == ({}, ())
    assert without.part is not None
    assert without.part.register.records("gdp") == ()


def test_a_fault_in_a_file_that_is_not_wanted_keeps_nothing_back(root: Path) -> None:
    change(root, "actuals/jobs.toml", "2024", '"2024-Q9"')
    (root / "actuals" / "other.toml").write_text("")
    (root / "actuals" / "notes.txt").write_text("")
    assert about(root, "gdp").problems == ()
    assert codes(about(root, "gdp*", "jobs").problems) == [(Code.BAD_PERIOD, "actuals/jobs.toml")]
    every = {(Code.BAD_PERIOD, "actuals/jobs.toml"), (Code.NO_SUCH_SERIES, "actuals/other.toml")}
    assert set(codes(load(root).problems)) == every | {(Code.NOT_READ, "actuals/notes.txt")}


def test_faults_of_what_is_declared_are_told_whatever_is_wanted(root: Path) -> None:
    change(root, "targets.toml", "at_least = 20\n", "at_least = true\n")
    for loaded in (about(root, "gdp"), about(root)):
        assert loaded.part is None
        assert codes(loaded.problems) == [(Code.WRONG_TYPE, "targets.toml")]


def test_the_records_of_a_series_whose_table_has_a_fault_are_looked_at_too(root: Path) -> None:
    """All faults at once: what an id is about is told from what is written, sound or not."""
    change(root, "targets.toml", 'unit = "亿元"', "unit = 1")
    change(root, "actuals/gdp.toml", "2023", '"2023-Q9"')
    for pattern in ("gdp", "gdp-2027", "town"):
        assert set(codes(about(root, pattern).problems)) == {
            (Code.WRONG_TYPE, "targets.toml"),
            (Code.BAD_PERIOD, "actuals/gdp.toml"),
        }


def test_where_targets_cannot_be_parsed_no_series_is_wanted_but_all_files_are_looked_at(root: Path) -> None:
    change(root, "targets.toml", "format = 1", "format =")
    change(root, "actuals/gdp.toml", "2023", '"2023-Q9"')

    def never(_: Outline) -> frozenset[str]:
        raise AssertionError

    assert codes(load_part(root, never).problems) == [(Code.SYNTAX, "targets.toml")]
    assert codes(load(root).problems) == [(Code.SYNTAX, "targets.toml"), (Code.BAD_PERIOD, "actuals/gdp.toml")]


def test_what_the_register_silences_is_not_told_of_a_part_either(root: Path) -> None:
    change(root, "actuals/gdp.toml", "value = 5\n", "value = 5\npublished = 2025-03-01\n")
    assert codes(about(root, "gdp").problems) == [(Code.OLDER_SOURCE, "actuals/gdp.toml")]
    change(root, "targets.toml", "format = 1", 'format = 1\ncheck.disable = ["TRK508"]')
    silenced = about(root, "gdp")
    assert (silenced.problems, silenced.part is None) == ((), False)


def test_the_first_step_opens_no_file_of_records(root: Path) -> None:
    (root / "actuals" / "gdp.toml").write_bytes(b"\xff\xff")
    declared, problems = declaration(FilesOnDisk(root))
    assert declared is not None
    assert problems == []
    assert declared.outline == Outline.of(declared.sound)


def test_every_comparison_has_its_key_in_the_files() -> None:
    assert {*(one.value for one in Comparison), "tolerance"} == set(FigureShape.keys)


# A decimal comma


def test_a_decimal_comma_holds_for_text_in_every_file_and_for_percent_of_any_series(root: Path) -> None:
    change(root, "targets.toml", "format = 1", "format = 1\ndefaults.decimal_comma = true")
    goal = 'measure = "percent_change"\nbaseline = 2023\nat_least = "1,5%"'
    change(root, "targets.toml", "at_least = 2000", goal)
    change(root, "actuals/gdp.toml", "value = 5", 'value = "1.234,5亿元"')
    change(root, "actuals/jobs.toml", "value = 5", "value = 1.234")
    register = load(root).register
    assert register is not None
    assert str(register.targets["gdp-2027"].goal.figure) == "at_least = 1.5"
    assert [str(one.figure) for id in ("gdp", "jobs") for one in register.records(id)] == [
        "value = 1234.5",
        "value = 1.234",
    ]


def test_a_fault_of_another_default_does_not_make_every_number_with_a_comma_one(root: Path) -> None:
    change(root, "targets.toml", "format = 1", "format = 1\ndefaults = { decimal_comma = true, grace_days = -1 }")
    change(root, "actuals/gdp.toml", "value = 5", 'value = "1.234,5亿元"')
    assert [one.code for one in load(root).problems] == [Code.BAD_NUMBER]
