"""The program in a real process: on a terminal of some width, into a pipe, with a reader that goes away."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.helpers.folder import REPOSITORY, Folder
from tests.helpers.terminal import ESCAPE, TRACK, each_on_terminal, environment, on_terminal, piped
from tracker.domain.text import printable

DAY = ("--as-of", "2026-11-22")


@pytest.mark.slow
def test_a_table_fits_its_terminal_and_loses_nothing() -> None:
    tried = [(40, "en"), (60, "zh"), (100, "en"), (300, "zh")]
    screens = each_on_terminal([(columns, ["status", "--long", "--lang", language]) for columns, language in tried])
    for (columns, language), screen in zip(tried, screens, strict=True):
        lines = ESCAPE.sub("", screen).split("\n")
        assert max(cell_len(line) for line in lines) <= columns, language
        text = "".join("".join(line.split()) for line in lines)
        assert "…" not in text
        assert all(said in text for said in ("70.8%", ">90.9%", *_SAID[language]))


_SAID = {"en": ("584亿元short", "off_track", "266days"), "zh": ("还差584亿元", "严重滞后", "266天")}


def test_wide_characters_line_up(real: Folder) -> None:
    lines = real.track(*DAY, "status", "--lang", "zh", "qiantang", "yuhang-investment").out.split("\n")
    rows = [line for line in lines if "yuhang-investment-2024" in line or "qiantang-gdp-2027" in line]
    assert len({cell_len(row[: row.index(id)]) for row, id in zip(rows, ("yuhang-", "qiantang-"), strict=True)}) == 1
    assert len({cell_len(row[: row.index("  2024  ")]) for row in rows if "2027" in row or "2024" in row}) <= 2


def test_a_pipe_gets_one_whole_line_a_target(real: Folder) -> None:
    outcome = real.track(*DAY, "status")
    lines = outcome.out.split("\n")
    assert (outcome.code, outcome.err) == (0, "")
    assert sum("hangzhou-manufacturing-investment-growth-2023" in line for line in lines) == 1
    assert "\x1b" not in outcome.out
    assert all(line == line.rstrip() for line in lines)


@pytest.mark.slow
def test_output_is_utf_8_in_an_ascii_locale() -> None:
    outcome = piped("status", "--lang", "zh", LANG="C", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert (outcome.returncode, outcome.stderr) == (0, b"")
    assert "地区生产总值" in outcome.stdout.decode("utf-8")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["status"], 0),
        (["status", "--format", "json"], 0),
        (["schema", "targets"], 0),
        (["check"], 1),
        (["check", "--format", "json"], 1),
    ],
)
def test_a_reader_that_goes_away_ends_it_quietly(arguments: list[str], code: int) -> None:
    command = f"{' '.join(map(repr, [*TRACK, *arguments]))} | head -1; echo ${{PIPESTATUS[0]}}"
    outcome = subprocess.run(["bash", "-c", command], env=environment(), capture_output=True, check=True)
    first, left = outcome.stdout.decode().splitlines()
    assert first
    assert (left, outcome.stderr) == (str(code), b"")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--help"], 0),
        (["add", "--help"], 0),
        (["--version"], 0),
        ([], 0),
        (["nonsense"], 2),
        (["status", "nonsense"], 2),
        (["status", "--format", "nonsense"], 2),
        (["status"], 0),
        (["check"], 1),
    ],
)
def test_a_reader_that_went_away_before_anything_was_said_changes_no_code(arguments: list[str], code: int) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [*TRACK[:3], *(TRACK[3:] if arguments else []), *arguments]
    outcome = subprocess.run(command, env=environment(), stdout=writing, stderr=writing, check=False)
    os.close(writing)
    assert outcome.returncode == code


@pytest.mark.slow
@pytest.mark.parametrize("columns", [1])
def test_a_screen_of_next_to_no_columns_gets_lines_that_can_be_read(columns: int) -> None:
    commands = [["status", "--lang", "zh"], ["status"], ["show", "qiantang"], ["show", "qiantang-gdp"]]
    for screen in each_on_terminal([(columns, one) for one in commands]):
        widths = [cell_len(line) for line in ESCAPE.sub("", screen).split("\n")]
        assert 10 <= max(widths) <= 1000
        assert len(widths) < 2000


@pytest.mark.slow
@pytest.mark.parametrize("columns", ["100000000", "-5", "²", "1"])
@pytest.mark.parametrize("arguments", [["status", "--long", "qiantang"], ["show", "qiantang-gdp-2027"]])
def test_columns_that_no_screen_has_are_bounded(arguments: list[str], columns: str) -> None:
    screen = ESCAPE.sub("", on_terminal(80, *arguments, COLUMNS=columns))
    widths = [cell_len(line) for line in screen.split("\n")]
    assert 10 <= max(widths) <= 1000
    assert "qiantang-gdp" in screen


@pytest.mark.slow
@pytest.mark.parametrize("columns", ["100000000", "²"])
def test_columns_change_no_list_of_problems(columns: str) -> None:
    plain, changed = piped("check"), piped("check", COLUMNS=columns, LINES=columns)
    assert (changed.returncode, changed.stdout, changed.stderr) == (1, plain.stdout, b"")


@pytest.mark.parametrize(
    "arguments",
    [
        ["non\x1b[31m\nsense"],
        ["--bogus\x1b[31m\nsense"],
        ["status", "--bogus\x1b[31m\u202e"],
        ["status", "-\x1b"],
        ["status", "a\u202e\x1b\nb"],
        ["status", "--format", "a\u200b\x1b\nb"],
        ["status", "--as-of", "a\x1b\nb"],
        ["status", "--due", "a\x1b\nb"],
        ["status", "--sort", "a\x1b\nb"],
        ["status", "--verdict", "a\x1b\nb"],
        ["check", "--fail-on", "a\x1b\nb"],
        ["check", "--report", "a\x1b\nb"],
        ["schema", "a\x1b\nb"],
        ["schema", "targets", "a\x1b\nb"],
        ["-C", "a\x1b\nb", "status"],
        ["add", "a\x1b\nb", "5"],
        ["add", "qiantang-gdp", "a\x1b\nb"],
        ["add", "qiantang-gdp", "5", "--period", "a\x1b\nb"],
        ["add", "qiantang-gdp", "5", "--published", "a\x1b\u034f\nb"],
        ["add", "qiantang-gdp", "5", "--source", "a\x1b\nb"],
        ["add", "qiantang-gdp", "5", "--period", "2024", "--publisher", "a\x1b\nb", "-n"],
    ],
)
def test_what_was_typed_is_said_again_on_one_line_without_terminal_codes(arguments: list[str], real: Folder) -> None:
    said = real.track(*arguments).err
    first, *others = said[said.index("Error: ") :].removesuffix("\n").split("\n")
    assert first == printable(first)
    assert all(line.startswith("Error: ") and line == printable(line) for line in others)


@pytest.mark.slow
def test_reports_are_written_although_the_reader_has_gone_away(tmp_path: Path) -> None:
    told = tmp_path / "report.json"
    arguments = [*TRACK, "check", "--report", f"json={told}"]
    command = f"{' '.join(map(repr, arguments))} | true; echo ${{PIPESTATUS[0]}}"
    outcome = subprocess.run(["bash", "-c", command], env=environment(), capture_output=True, check=True)
    assert (outcome.stdout, outcome.stderr) == (b"1\n", b"")
    assert told.read_text().startswith('{\n  "schema": "track.check/1"')


@pytest.mark.slow
def test_a_report_may_be_a_pipe() -> None:
    outcome = piped("check", "--as-of", "2026-11-25", "--format", "concise", "--report", "json=/dev/stdout")
    report, _, console = outcome.stdout.decode().partition("\n}\n")
    assert (outcome.returncode, outcome.stderr) == (1, b"")
    assert report.startswith('{\n  "schema": "track.check/1"')
    assert console == (REPOSITORY / "tests" / "golden" / "check-2026-11-25.txt").read_text()


@pytest.mark.slow
def test_a_full_disk_is_exit_3_and_said() -> None:
    with Path("/dev/full").open("wb") as full:
        outcome = subprocess.run(
            [*TRACK, "status"], env=environment(), stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert outcome.returncode == 3
    assert outcome.stderr == b"Error: the output cannot be written: No space left on device\n"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "changes", "colored"),
    [
        ([], {}, False),
        (["--color", "always"], {}, True),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colour_in_a_pipe_only_when_asked_for(arguments: list[str], changes: dict[str, str], colored: bool) -> None:
    assert (b"\x1b[" in piped("status", "qiantang-gdp-2027", *arguments, **changes).stdout) is colored


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "changes", "colored"),
    [([], {}, True), ([], {"NO_COLOR": "1"}, False), (["--color", "never"], {}, False), ([], {"TERM": "dumb"}, False)],
)
def test_colour_on_a_terminal_unless_refused(arguments: list[str], changes: dict[str, str], colored: bool) -> None:
    assert ("\x1b[" in on_terminal(100, "status", "qiantang-gdp-2027", *arguments, **changes)) is colored


@pytest.mark.slow
def test_stopping_it_is_exit_130_without_a_traceback() -> None:
    command = [*TRACK, "status", "--format", "json"]
    process = subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0)
    assert process.stdout is not None
    begun = process.stdout.read(1)  # more than a pipe holds is to be written, so that it waits for its reader
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate()
    assert (begun, process.returncode, errors) == (b"{", 130, b"")


def test_nothing_of_the_program_is_imported_before_it_can_be_stopped() -> None:
    code = "import sys, tracker.__main__; print([one for one in sys.modules if one.startswith('tracker.')])"
    outcome = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert outcome.stdout == "['tracker.__main__']\n"


@pytest.mark.slow
def test_a_bug_is_one_line_and_exit_70(tmp_path: Path) -> None:
    broken = tmp_path / "rich" / "__init__.py"
    broken.parent.mkdir()
    broken.write_text("raise RuntimeError('a library that \\x1b[31mfails')\n")
    outcome = piped("status", PYTHONPATH=str(tmp_path))
    assert (outcome.returncode, outcome.stdout) == (70, b"")
    said = outcome.stderr.decode()
    assert said.startswith(
        "track: this is a bug in track: RuntimeError: a library that \N{REPLACEMENT CHARACTER}[31mfails\n"
    )
    assert "Traceback" not in said
    shown = piped("status", PYTHONPATH=str(tmp_path), TRACK_DEBUG="1")
    assert b"Traceback" in shown.stderr


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("qiantang-gdp-", {f"qiantang-gdp-{one}" for one in ("2025", "2027", "growth", "per-capita")}),
        pytest.param("parks-o", {"parks-output", "parks-output-2025"}, marks=pytest.mark.slow),
        pytest.param("zz", set(), marks=pytest.mark.slow),
    ],
)
def test_the_shell_completes_ids(typed: str, offered: set[str]) -> None:
    words = f"track -C {REPOSITORY} status {typed}"
    asked = environment(_TRACK_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD="4")
    outcome = subprocess.run([sys.executable, "-m", "tracker"], env=asked, capture_output=True, check=True)
    assert set(outcome.stdout.decode().split()) == offered


def test_completion_offers_nothing_that_is_no_id(tmp_path: Path) -> None:
    asked = environment(_TRACK_COMPLETE="complete_bash", COMP_WORDS="track show g", COMP_CWORD="2")
    ids = ("gdp", "g$(reboot)", "g\\u001b[2J", "g\\nh", "g';h")
    (tmp_path / "targets.toml").write_text("".join(f'[series."{id}"]\n' for id in ids))
    command = [sys.executable, "-m", "tracker"]
    outcome = subprocess.run(command, env=asked, cwd=tmp_path, capture_output=True, check=True)
    assert outcome.stdout.split() == [b"gdp"]


@pytest.mark.slow
def test_completion_outside_a_register_offers_nothing(tmp_path: Path) -> None:
    asked = environment(_TRACK_COMPLETE="complete_bash", COMP_WORDS="track status q", COMP_CWORD="2")
    for content in (None, "broken ["):
        if content is not None:
            (tmp_path / "targets.toml").write_text(content)
        command = [sys.executable, "-m", "tracker"]
        outcome = subprocess.run(command, env=asked, cwd=tmp_path, capture_output=True, check=True)
        assert (outcome.stdout.strip(), outcome.stderr) == (b"", b"")


@pytest.mark.slow
@pytest.mark.parametrize("arguments", [["--help"], ["check"], ["show", "qiantang-gdp"], ["show", "--help"]])
def test_a_full_disk_is_no_bug_whatever_is_printed(arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        command = [*TRACK, *arguments]
        outcome = subprocess.run(command, env=environment(), stdout=full, stderr=subprocess.PIPE, check=False)
    assert outcome.returncode == 3
    assert b"No space left" in outcome.stderr or b"no space left" in outcome.stderr


@pytest.mark.slow
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", "<&- >&- 2>&-"])
def test_streams_that_were_closed_lead_nowhere(closed: str) -> None:
    command = f"{' '.join(map(repr, [*TRACK, 'status', '--format', 'json']))} {closed}"
    outcome = subprocess.run(["bash", "-c", command], env=environment(), capture_output=True, check=False)
    assert (outcome.returncode, outcome.stderr) == (0, b"")
    assert outcome.stdout.startswith(b"{") is (">&-" not in closed.replace("2>&-", ""))


@pytest.mark.parametrize(
    "arguments",
    ["status", *(pytest.param(one, marks=pytest.mark.slow) for one in ("validate", "check --format concise"))],
)
def test_a_folder_that_is_gone_is_said(tmp_path: Path, arguments: str) -> None:
    gone = tmp_path / "gone"
    command = f"mkdir {gone} && cd {gone} && rmdir {gone} && {sys.executable} -m tracker {arguments} 2>&1"
    outcome = subprocess.run(["bash", "-c", command], env=environment(), capture_output=True, text=True, check=False)
    assert outcome.returncode == 3
    assert "the folder this runs in is gone" in outcome.stdout
    assert "go to a folder with one, name it with -C, or begin one with track init" in outcome.stdout


@pytest.mark.slow
def test_a_folder_that_is_gone_does_not_matter_where_another_is_named(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    command = f"mkdir {gone} && cd {gone} && rmdir {gone} && {' '.join(map(repr, [*TRACK, 'check', 'qiantang-gdp']))}"
    outcome = subprocess.run(["bash", "-c", command], env=environment(), capture_output=True, check=False)
    assert (outcome.returncode, outcome.stderr) == (1, b"")
