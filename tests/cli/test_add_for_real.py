"""`track add` in real processes: a person asked on a terminal, a full disk, a held lock, many at once, killed."""

import fcntl
import os
import pty
import resource
import signal
import subprocess
import sys
import termios
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from tests.helpers.folder import REPOSITORY
from tests.helpers.registers import GDP, TARGETS
from tests.helpers.terminal import environment

TODAY = "2026-03-15"
DOUBTED = ("9000", "--period", "2024", "--published", "2025-02-20", "--publisher", "Office")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A register with one file of two records."""
    (tmp_path / "targets.toml").write_text(TARGETS)
    (tmp_path / "actuals").mkdir()
    (tmp_path / "actuals" / "gdp.toml").write_text(GDP)
    return tmp_path


def command(place: Path, *arguments: str) -> list[str]:
    """The program in a register's folder."""
    return [sys.executable, "-m", "tracker", "-C", str(place), "--as-of", TODAY, "add", *arguments]


def run(place: Path, *arguments: str, before: Callable[[], None] | None = None) -> subprocess.CompletedProcess[str]:
    """A run without a terminal; ``before`` is done in the process before it begins."""
    return subprocess.run(
        command(place, *arguments),
        env=environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=before,
    )


def take_terminal() -> None:
    """Let what is typed stop the program."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def asked(place: Path, answers: str, *arguments: str) -> tuple[int, str]:
    """The exit code of a run on a terminal where this is typed at the question, and everything the screen shows."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        command(place, *arguments),
        env=environment(TERM="xterm"),
        stdin=follower,
        stdout=follower,
        stderr=follower,
        start_new_session=True,
        preexec_fn=take_terminal,  # noqa: PLW1509 - no threads here
    )
    os.close(follower)
    shown, is_answered = b"", False
    try:
        while chunk := os.read(leader, 65536):
            shown += chunk
            if not is_answered and shown.endswith((b"] ", b": ")):
                is_answered = os.write(leader, answers.encode()) > 0
    except OSError:  # Linux ends the stream so when the program has closed its side
        pass
    os.close(leader)
    return process.wait(), shown.decode().replace("\r\n", "\n")


def records(place: Path, series: str = "gdp") -> list[dict[str, object]]:
    """The records of a file."""
    found = tomllib.loads((place / "actuals" / f"{series}.toml").read_text())["actual"]
    assert isinstance(found, list)
    return found


# On a terminal


@pytest.mark.slow
@pytest.mark.parametrize("answer", ["y", "Yes", "是"])
def test_on_a_terminal_a_doubt_is_asked_about(place: Path, answer: str) -> None:
    code, shown = asked(place, f"{answer}\n", "gdp", *DOUBTED)
    assert code == 0
    assert "Warning: 9000 亿元 is 7 times the 1300.50 亿元 of 2023\nWrite it all the same? [y/N] " in shown
    assert records(place)[-1]["value"] == 9000


@pytest.mark.slow
@pytest.mark.parametrize("answer", ["n\n", "\n", "\x04"])
def test_anything_but_yes_writes_nothing(place: Path, answer: str) -> None:
    code, shown = asked(place, answer, "gdp", *DOUBTED)
    assert (code, (place / "actuals" / "gdp.toml").read_text()) == (2, GDP)
    assert shown.endswith("Error: nothing is written\n")


@pytest.mark.slow
def test_an_answer_whose_line_does_not_end_is_none(place: Path) -> None:
    code, shown = asked(place, "y\x04\x04", "gdp", *DOUBTED)
    assert (code, (place / "actuals" / "gdp.toml").read_text()) == (2, GDP)
    assert shown.endswith("\nError: nothing is written\n")


@pytest.mark.slow
def test_stopping_it_at_a_question_is_exit_130_and_writes_nothing(place: Path) -> None:
    code, shown = asked(place, "\x03", "gdp", *DOUBTED)
    assert (code, (place / "actuals" / "gdp.toml").read_text()) == (130, GDP)
    assert "Traceback" not in shown


# What goes wrong


def small_files() -> None:
    """No file may grow beyond a kilobyte: the nearest thing to a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))


@pytest.mark.slow
def test_a_full_disk_leaves_the_old_file_whole(place: Path) -> None:
    file = place / "actuals" / "gdp.toml"
    file.write_text(f"{GDP}# {'x' * 900}\n")
    before = file.read_bytes()
    outcome = run(place, "gdp", "1416", *DOUBTED[1:], before=small_files)
    assert (outcome.returncode, file.read_bytes()) == (3, before)
    assert outcome.stderr == "Error: the figure cannot be written: file too large\n"
    assert sorted(path.name for path in file.parent.iterdir()) == [".track", "gdp.toml"]
    assert sorted(path.name for path in (file.parent / ".track").iterdir()) == [".gitignore", "lock"]


@pytest.mark.slow
def test_what_is_written_is_exit_0_though_nothing_can_be_said(place: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        outcome = subprocess.run(
            command(place, "gdp", "1416", *DOUBTED[1:]), env=environment(), stdout=full, stderr=full, check=False
        )
    assert (outcome.returncode, records(place)[-1]["value"]) == (0, 1416)


@pytest.mark.slow
def test_what_is_written_is_exit_0_though_standard_output_is_full(place: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        outcome = subprocess.run(
            command(place, "gdp", "1416", *DOUBTED[1:]),
            env=environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (outcome.returncode, records(place)[-1]["value"]) == (0, 1416)
    assert outcome.stderr.decode() == (
        "Error: the output cannot be written: No space left on device\n"
        "The figure is recorded in actuals/gdp.toml, line 16, but not all of it could be told.\n"
    )


SIGNALLED_IN_PLACE = """
import os, pathlib, sys
from tracker.__main__ import main
replace, end = pathlib.Path.replace, int(sys.argv.pop(1))
def replaced(self, target):
    replace(self, target)
    if pathlib.Path(target).name == "gdp.toml":
        os.kill(os.getpid(), end)
pathlib.Path.replace = replaced
main()
"""


@pytest.mark.slow
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_no_signal_that_ends_it_hides_what_is_written(place: Path, end: signal.Signals) -> None:
    arguments = command(place, "gdp", "1416", "--period", "2024", "--publisher", "Office")[3:]
    done = subprocess.run(
        [sys.executable, "-c", SIGNALLED_IN_PLACE, str(end.value), *arguments],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, records(place)[-1]["value"]) == (0, 1416)
    assert done.stdout.startswith("added to actuals/gdp.toml, line 16:\n")


@pytest.mark.slow
def test_the_shell_that_takes_the_sign_is_named(place: Path) -> None:
    line = " ".join(command(place, "gdp", ">1416", "2024"))
    outcome = subprocess.run(
        ["bash", "-c", line], cwd=place, env=environment(), capture_output=True, text=True, check=False
    )
    assert outcome.returncode == 2
    assert "2024 reads as a year; if a > stood before the figure, the shell took it and the figure" in outcome.stderr
    assert (place / "actuals" / "gdp.toml").read_text() == GDP


@pytest.mark.slow
def test_a_lock_that_is_held_is_exit_75(place: Path) -> None:
    (place / "actuals" / ".track").mkdir()
    with FileLock(place / "actuals" / ".track" / "lock"):
        outcome = run(place, "gdp", "1416", *DOUBTED[1:])
    assert (outcome.returncode, (place / "actuals" / "gdp.toml").read_text()) == (75, GDP)
    assert outcome.stderr == (
        "Waiting for another process that is adding in the same folder.\n"
        "Error: another process is adding to this register; try again\n"
    )
    assert run(place, "gdp", "1416", *DOUBTED[1:]).returncode == 0


@pytest.mark.slow
@pytest.mark.parametrize("endurance", [("kills.py", "--kills", "100"), ("crowd.py", "--adds", "200")])
def test_a_tenth_of_an_endurance_run(endurance: tuple[str, ...]) -> None:
    """Runs killed at any moment, and many adds at once on two registers that share a folder."""
    script, *arguments = endurance
    outcome = subprocess.run(
        [sys.executable, str(REPOSITORY / "benchmarks" / script), *arguments],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
