"""`track import` for real: on a terminal, from standard input, and stopped at each of its questions."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.registers import GDP, TARGETS
from tests.helpers.terminal import each_typed, environment, typed

TABLE = "指标,2024年,2025年\n地区生产总值(亿元),1416,1500\n规上企业(家),1300,1310\n"
DOUBTFUL = TABLE.replace("1500", "15000")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A register with one file of two records, and a table beside it."""
    (tmp_path / "targets.toml").write_text(TARGETS)
    (tmp_path / "actuals").mkdir()
    (tmp_path / "actuals" / "gdp.toml").write_text(GDP)
    (tmp_path / "t.csv").write_text(TABLE)
    return tmp_path


def command(place: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "tracker", "-C", str(place), "--as-of", "2026-04-15", "import", *more]


def table(place: Path) -> str:
    return str(place / "t.csv")


def figures(place: Path) -> int:
    """How many records there are."""
    return sum(path.read_text().count("[[actual]]") for path in (place / "actuals").glob("*.toml"))


def test_a_person_is_asked_what_is_missing_and_then_whether_to_write(place: Path) -> None:
    keys = [("public. A day", b"usual\n"), ("Who published them? ", "统计局\n".encode()), ("? [y/N] ", b"y\n")]
    code, screen = typed(command(place, table(place)), keys)
    assert (code, figures(place)) == (0, 6)
    assert "4 figures do not say since when they are public." in screen
    assert "Write to 2 files? [y/N] y" in screen
    assert "4 figures are recorded, in 2 files; track undo takes it back." in screen
    assert 'published = 2026-03-01\npublisher = "统计局"' in (place / "actuals" / "gdp.toml").read_text()


@pytest.mark.slow
def test_stopping_it_at_any_question_leaves_everything_as_it_was(place: Path) -> None:
    stopped: list[tuple[tuple[str, ...], list[tuple[str, bytes]], int]] = [
        ((), [("public. A day", b"\x03")], 130),
        (("--published", "usual"), [("Who published them? ", b"\x03")], 130),
        (("--published", "usual", "--publisher", "P"), [("[y/N] ", b"\x03")], 130),
        (("--published", "usual", "--publisher", "P"), [("[y/N] ", b"\x04")], 2),
        (("--published", "usual", "--publisher", "P"), [("[y/N] ", b"\n")], 2),
        ((), [("public. A day", b"\n"), ("Who published them? ", b"\n")], 2),
    ]
    runs = [(command(place, table(place), *more)[3:], keys) for more, keys, _ in stopped]
    assert [code for code, _ in each_typed(runs, {})] == [code for _, _, code in stopped]
    assert (figures(place), (place / "actuals" / "gdp.toml").read_text()) == (2, GDP)


@pytest.mark.slow
def test_one_question_covers_what_is_odd_and_the_go_ahead_at_60_columns(place: Path) -> None:
    (place / "t.csv").write_text(DOUBTFUL)
    said = ("--published", "usual", "--publisher", "P", "--lang", "zh")
    code, screen = typed(command(place, table(place), *said, "--yes"), [("[y/N] ", "是\n".encode())], columns=60)
    assert (code, figures(place)) == (0, 6)
    assert "仍有可疑之处（jump），确定写入2个文件？" in screen


def run(place: Path, *more: str, given: str = "") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command(place, *more), input=given, env=environment(), capture_output=True, text=True, check=False
    )


@pytest.mark.slow
def test_a_table_comes_by_standard_input(place: Path) -> None:
    said = ("-", "--published", "usual", "--publisher", "P", "--yes")
    done = run(place, *said, given=TABLE)
    assert (done.returncode, done.stderr, figures(place)) == (0, "", 6)
    assert done.stdout.startswith("standard input: stats.gov.cn, a column a period\n")


@pytest.mark.slow
@pytest.mark.parametrize("given", ["series,period,value\n", "series,period,value\ngdp,2024,-\n"])
def test_a_table_without_a_figure_is_none_that_is_recorded_already(place: Path, given: str) -> None:
    done = run(place, "-", "--published", "usual", "--publisher", "P", "--yes", given=given)
    assert (done.returncode, done.stderr) == (2, "Error: the table has no figure to record; nothing is written\n")


@pytest.mark.slow
def test_long_tables_show_how_far_they_are_on_a_terminal_alone(place: Path) -> None:
    rows = "".join(f"firms,{1500 + n // 12}-{n % 12 + 1:02},{1000 + n % 7}\n" for n in range(6000))
    (place / "t.csv").write_text(f"series,period,value\n{rows}")
    said = ("--published", "2026-02-01", "--publisher", "P", "--yes", "--accept", "all")
    assert run(place, table(place), *said, "-n").stderr == ""
    code, screen = typed(command(place, table(place), *said))
    assert (code, figures(place)) == (0, 6002)
    assert re.search(r"reading .*━.* \d+%", screen)
