"""The questions of `track add` on a terminal: live and plain, in both languages, stopped at each, and none at all."""

import shlex
import sys
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from tests.helpers.registers import GDP, TARGETS
from tests.helpers.terminal import each_typed, run_on_terminal
from tracker.cli.asking import Option
from tracker.cli.asking_live import fitted
from tracker.cli.figure_questions import command_line
from tracker.cli.settings import Settings
from tracker.domain.figure import Comparison
from tracker.entry.record import Given

PLAIN, LIVE = {"TERM": "dumb"}, {"TERM": "xterm-256color"}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A register with one file of two records."""
    (tmp_path / "targets.toml").write_text(TARGETS)
    (tmp_path / "actuals").mkdir()
    (tmp_path / "actuals" / "gdp.toml").write_text(GDP)
    return tmp_path


def arguments(place: Path, *more: str) -> list[str]:
    """The command line in a register's folder."""
    return ["-C", str(place), "--as-of", "2026-03-15", "add", *more]


def command(place: Path, *more: str) -> list[str]:
    """The program with it."""
    return [sys.executable, "-m", "tracker", *arguments(place, *more)]


def last(place: Path, series: str = "gdp") -> dict[str, Any]:
    """The newest record of a file."""
    record = tomllib.loads((place / "actuals" / f"{series}.toml").read_text())["actual"][-1]
    assert isinstance(record, dict)
    return record


REST = ("--period", "2025", "--published", "2026-02-20", "--publisher", "Office")
SAME = "\nThe same without questions:\n  "


@pytest.mark.slow
def test_what_is_missing_is_asked_from_the_series_to_the_day(place: Path) -> None:
    keys = [
        ("Series:", "增速".encode()),
        ("增速", b"\r"),
        ("Period [2025]:", b"\r"),
        ("Figure in %:", b"many\r"),
        ("cannot be read", b"\x15-1.5\r"),
        ("Source or publisher:", "统计局".encode()),
        ("统计局", b"\r"),
        ("Title of", b"\r"),
        ("Address", b"https://x.y/z\r"),
        ("public on [2026-03-15]:", b"2026-02-20\r"),
        ("Write it? [Y/n]", b"\r"),
    ]
    code, shown = run_on_terminal(command(place), keys, LIVE, columns=60)
    record = {
        "period": 2025,
        "value": -1.5,
        "published": date(2026, 2, 20),
        "publisher": "统计局",
        "url": "https://x.y/z",
    }
    assert (code, last(place, "growth")) == (0, record)
    assert "written to actuals/growth.toml, line 1\n" in shown
    line = "add growth -1.5 --period 2025 --publisher '统计局' --url https://x.y/z --published 2026-02-20\n"
    assert shown.endswith(f"{SAME}track -C {place} --as-of 2026-03-15 {line}")


STOPPED: list[tuple[str, tuple[str, ...], list[tuple[str, bytes]]]] = [
    ("Series:", (), []),
    ("Period [2025]:", ("gdp",), []),
    ("Figure in 亿元:", ("gdp", *REST), []),
    ("Source or publisher", ("gdp", "1416", *REST[:4]), []),
    ("Title of", ("growth", "1", *REST[:4]), [("bulletin  Bulletin", b"Somebody\r")]),
    ("Address", ("growth", "1", *REST[:4]), [("bulletin  Bulletin", b"Somebody\r"), ("Title of", b"T\r")]),
    ("First public on", ("gdp", "1416", "--period", "2019", "--publisher", "Office"), []),
    ("Write it?", ("gdp", *REST), [("Figure in", b"1416\r")]),
    ("all the same?", ("gdp", *REST), [("Figure in", b"9000\r")]),
]
"""Where a person may stop, the command line that leads there, and what is typed on the way."""


@pytest.mark.slow
@pytest.mark.parametrize("terminal", [LIVE, PLAIN], ids=["live", "plain"])
def test_ctrl_c_and_ctrl_d_leave_everything_as_it_was_at_each_question(place: Path, terminal: dict[str, str]) -> None:
    typed_there = [(b"\x03", 130, "Stopped: nothing is written."), (b"\x04", 2, "Error: nothing is written")]
    runs = [
        (arguments(place, *more), [*keys, (question, key)])
        for key, _, _ in typed_there
        for question, more, keys in STOPPED
    ]
    outcomes = each_typed(runs, terminal)
    expected = [(code, said) for _, code, said in typed_there for _ in STOPPED]
    for (code, shown), (wanted, said) in zip(outcomes, expected, strict=True):
        assert (code, shown.splitlines()[-1]) == (wanted, said), shown
        assert "Traceback" not in shown
    assert [one.name for one in place.rglob("*") if one.is_file() and ".track" not in one.parts] == [
        "targets.toml",
        "gdp.toml",
    ]
    assert (place / "actuals" / "gdp.toml").read_text() == GDP


def test_no_is_no_and_the_line_is_there_to_be_corrected(place: Path) -> None:
    keys = [("Figure in", b"1416\r"), ("Write it?", b"n\r")]
    ((code, shown),) = each_typed([(arguments(place, "gdp", *REST), keys)], PLAIN)
    assert (code, (place / "actuals" / "gdp.toml").read_text()) == (2, GDP)
    line = f"track -C {place} --as-of 2026-03-15 add gdp 1416 --period 2025 --publisher Office --published 2026-02-20"
    assert shown.endswith(f"Error: nothing is written\n{SAME}{line}\n")


@pytest.mark.slow
def test_a_doubt_is_asked_about_once_in_place_of_the_last_question(place: Path) -> None:
    keys = [("Figure in", b"9000\r"), ("Write it all the same? [y/N]", b"y\r")]
    code, shown = run_on_terminal(command(place, "gdp", *REST), keys, LIVE)
    assert (code, last(place)["value"]) == (0, 9000)
    assert shown.count("Warning: 9000") == 1
    assert shown.endswith(" --published 2026-02-20 --accept jump\n")
    assert "Write it? " not in shown


@pytest.mark.slow
def test_a_dry_run_asks_and_writes_nothing(place: Path) -> None:
    ((code, shown),) = each_typed([(arguments(place, "gdp", "-n", *REST), [("Figure in", b"1416\r")])], LIVE)
    assert (code, (place / "actuals" / "gdp.toml").read_text()) == (0, GDP)
    assert "would be added to actuals/gdp.toml, line 16:" in shown
    assert SAME in shown


def test_the_line_is_quoted_for_a_shell_and_says_all_that_is_given() -> None:
    given = Given(
        bounds={Comparison.BETWEEN: ("-5", "10%")},
        tolerance="2",
        period="2024-01/2024-09",
        published="2025-02",
        described={"publisher": "O'Neil & 统计局", "title": "-"},
        extra={"status": "final", "break": True, "note": "-5 of\n\x1b[1m$HOME"},
    )
    settings = Settings(directory=Path("a folder"), as_of=date(2026, 3, 15))
    line = command_line("gdp", given, settings)
    assert shlex.split(line) == [
        *("track", "-C", "a folder", "--as-of", "2026-03-15", "add", "gdp", "--between", "-5", "10%"),
        *("--tolerance", "2", "--period", "2024-01/2024-09", "--publisher", "O'Neil & 统计局", "--title=-"),
        *("--published", "2025-02", "--status", "final", "--note=-5 of\n\N{REPLACEMENT CHARACTER}[1m$HOME", "--break"),
    ]
    assert shlex.split(command_line("road", Given(done=False, source="s"), Settings())) == [
        *("track", "add", "road", "--not-done", "--source", "s")
    ]


# Without moving the cursor


@pytest.mark.parametrize(
    "terminal", [PLAIN, pytest.param({**LIVE, "TRACK_PLAIN": "1"}, marks=pytest.mark.slow)], ids=["dumb", "asked for"]
)
def test_plainly_choices_have_numbers_and_nothing_is_drawn(place: Path, terminal: dict[str, str]) -> None:
    keys = [
        ("指标序列：", "没有\n".encode()),
        ("指标序列：", "总值\n".encode()),
        ("时期 [2025]：", "去年\n".encode()),
        ("数值（亿元）：", "很多\n".encode()),
        ("数值（亿元）：", "超1400亿元\n".encode()),
        ("来源或发布机构 [1]：", b"2\n"),
        ("首次公布日期 [2025-02-20]：", b"2026-02-20\n"),
        ("要写入吗？", "是\n".encode()),
    ]
    code, shown = run_on_terminal(command(place, "--lang", "zh"), keys, terminal, columns=40)
    assert (code, "\x1b" in shown) == (0, False)
    record = {"period": 2025, "more_than": 1400, "published": date(2026, 2, 20), "source": "bulletin"}
    assert last(place) == record
    assert "  1  gdp  钱塘区 地区生产总值  2024及另外1期应于2025-03-01起公布\n  2  growth  钱塘区 增速\n" in shown
    assert "上一个数值：2023：1300.50 亿元，2024-02-03发布\n" in shown
    assert "'很多'无法识别为数值；" in shown
    assert "  1  A paper\n  2  bulletin  Bulletin, Statistics office, 2025-02-20\n" in shown


def test_of_many_series_nine_are_listed_and_a_part_of_a_name_finds_one(place: Path) -> None:
    kind = 'unit = "家"\nkind = "stock"\nfrequency = "annual"\n'
    more = "".join(f'[series.s{one}]\narea = "town"\nindicator = "I{one}"\n{kind}' for one in range(12))
    (place / "targets.toml").write_text(f"{TARGETS}\n{more}")
    stop = [("Series:", b"s11\n"), ("Period", b"\x03")]
    lists = [("Series:", b"i1\n"), ("Series:", b"2\n"), ("Period", b"\x03")]
    runs = [(arguments(place), stop), (arguments(place), lists)]
    (_, one), (_, two) = each_typed(runs, PLAIN)
    assert "  9  s5  Qiantang I5\n     and 6 more: type a part of a name\nSeries: s11\ns11  Qiantang I11\nPeriod" in one
    assert (
        "  1  s1  Qiantang I1\n  2  s10  Qiantang I10\n  3  s11  Qiantang I11\nSeries: 2\ns10  Qiantang I10\nPeriod"
        in two
    )


SIGNALLED = """
import os, signal, sys, termios, threading
from tracker.__main__ import main
before = termios.tcgetattr(0)
threading.Timer(float(sys.argv.pop(1)), os.kill, (os.getpid(), signal.SIGTERM)).start()
try:
    main()
except SystemExit as ended:
    print(ended.code, termios.tcgetattr(0) == before)
"""


@pytest.mark.slow
def test_who_is_told_to_end_leaves_the_terminal_as_it_was(place: Path) -> None:
    shown = run_on_terminal([sys.executable, "-c", SIGNALLED, "3", *arguments(place)], (), LIVE)[1]
    assert shown.endswith("143 True\n")


# Narrow screens, colours, texts from files


@pytest.mark.parametrize(
    ("columns", "line"),
    [
        (80, "qiantang-gdp  钱塘区 地区生产总值（现价）  2024及另外1期应于2025-03-01起公布"),
        (60, "qiantang-gdp  钱塘区 地…  2024及另外1期应于2025-03-01起公布"),
        (50, "qiantang-gdp  钱塘区 地区生产总值（现价）"),
        (40, "qiantang-gdp  钱塘区 地区生产总值（现价…"),
        (12, "qiantang-gd…"),
    ],
)
def test_an_option_fits_its_line_and_what_it_is_gives_way_to_why_while_it_is_told(columns: int, line: str) -> None:
    option = Option("qiantang-gdp", "钱塘区 地区生产总值（现价）", "2024及另外1期应于2025-03-01起公布")
    assert fitted(option, columns) == line
    assert cell_len(line) <= columns


@pytest.mark.slow
def test_no_color_leaves_no_colour(place: Path) -> None:
    keys = [("Figure in", b"many\r"), ("cannot be read", b"\x03")]
    _, coloured = run_on_terminal(command(place, "gdp", *REST), keys, LIVE)
    _, plain = run_on_terminal(command(place, "gdp", *REST), keys, {**LIVE, "NO_COLOR": "1"})
    assert "\x1b[0;31m" in coloured
    assert "\x1b[0;31m" not in plain


@pytest.mark.slow
def test_text_from_files_is_neither_markup_nor_codes(place: Path) -> None:
    (place / "targets.toml").write_text(TARGETS.replace('name_en = "Qiantang"', "name_en = '<b>Qian</b>{0}%s[red]'"))
    keys = [("Series:", b"growth"), ("growth", b"\r"), ("Period", b"\x03")]
    ((_, shown),) = each_typed([(arguments(place), keys)], LIVE)
    assert "Series: growth  <b>Qian</b>{0}%s[red] 增速\n" in shown


# Nothing asked


ASK_NOTHING = """
import sys
from tracker.__main__ import main
try:
    main()
except SystemExit as ended:
    unused = ("prompt_toolkit", "asyncio", "tracker.cli.figure_questions")
    print([one for one in unused if one in sys.modules], ended.code or 0)
"""


@pytest.mark.slow
def test_where_all_is_given_nothing_is_asked_and_the_library_is_not_loaded(place: Path) -> None:
    given = arguments(place, "gdp", "1416", *REST)
    code, shown = run_on_terminal([sys.executable, "-c", ASK_NOTHING, *given], (), LIVE)
    assert (code, last(place)["value"]) == (0, 1416)
    assert shown.startswith("added to actuals/gdp.toml, line 16:\n")
    assert shown.endswith("\n[] 0\n")
    code, shown = run_on_terminal(
        [
            sys.executable,
            "-c",
            ASK_NOTHING,
            *arguments(place, "growth", "1", "--period", "2024", "--source", "bulletin"),
        ],
        (),
        LIVE,
    )
    assert (code, shown.endswith("\n[] 0\n")) == (0, True)


@pytest.mark.slow
def test_quiet_asks_nothing_and_says_nothing_but_what_is_wrong(place: Path) -> None:
    lines = [(), ("gdp",), ("gdp", "9000", *REST), ("gdp", "1416", *REST, "-n")]
    missing, unsaid, doubtful, tried = each_typed([(arguments(place, "-q", *one), ()) for one in lines], LIVE)
    assert missing == (
        2,
        "Error: SERIES is missing; give its id, or a part of its id or name: track status shows them\n",
    )
    assert (unsaid[0], unsaid[1].count("\nError: "), "?" in unsaid[1]) == (2, 2, False)
    assert doubtful[1].endswith("Error: nothing is written; --accept jump writes it in spite of this\n")
    assert tried == (0, "")
    assert run_on_terminal(
        command(place, "产总", "1416", "--period", "2025", "--publisher", "Office", "--quiet"), (), LIVE
    ) == (
        0,
        "",
    )
    assert last(place)["value"] == 1416


@pytest.mark.slow
def test_a_bound_that_the_shell_took_for_itself_is_not_asked_for(place: Path) -> None:
    line = f"{' '.join(command(place, 'gdp', *REST))} >1000"
    code, shown = run_on_terminal(["/bin/bash", "-c", f"cd {place} && {line}"], (), LIVE)
    assert (code, "in quotes where there is a < or >" in shown) == (2, True)


@pytest.mark.slow
def test_a_broken_file_of_another_series_leaves_the_choice(place: Path) -> None:
    (place / "actuals" / "growth.toml").write_text("broken [")
    keys = [("Series:", b"gdp"), ("gdp", b"\r"), ("Period [2025]:", b"\x03")]
    (place / "actuals" / "gdp.toml").write_text(GDP)
    ((code, shown),) = each_typed([(arguments(place), keys)], LIVE)
    assert code == 130
    assert "What is overdue is not known: some files have errors, see track validate.\n" in shown
    assert "expected since" not in shown
