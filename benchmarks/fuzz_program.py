"""The program run inside this process as from a shell, and what it may never do whatever it is given."""

import io
import json
import os
import re
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from tracker.cli.app import run
from tracker.domain.text import visible, without_commands

CODES = (0, 1, 2, 3)
PROGRAMS = ("json", "csv", "ics", "junit", "github")
_OURS = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\")
"""Colours and links, which the program writes where it is asked for colour."""
_SECONDS = 30
"""More than any run takes on a busy machine."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What went wrong: faults of one kind are told once."""

    kind: str
    said: str


@dataclass(frozen=True, slots=True)
class Attempt:
    """An input in parts, how to find what is wrong with some of them, and how to keep them for a reader."""

    parts: tuple[object, ...]
    fault_of: Callable[[tuple[object, ...]], Fault | None]
    written: Callable[[tuple[object, ...]], dict[str, bytes]]

    def keep(self, parts: tuple[object, ...], folder: Path, fault: Fault) -> None:
        """Write the input into a folder, with what went wrong, and say so."""
        for name, content in {**self.written(parts), "fault.txt": f"{fault.kind}\n{fault.said}\n".encode()}.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
        print(f"FAULT {fault.kind}: {folder}", flush=True)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run left."""

    code: object
    out: bytes
    err: bytes


class TooLong(BaseException):
    """A run did not end; nothing in the program may catch it."""


@contextmanager
def limited(seconds: float = _SECONDS) -> Iterator[None]:
    """End what is done inside after so long."""

    def stop(_: int, __: FrameType | None) -> None:
        raise TooLong

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def ran(arguments: list[str], folder: Path) -> Outcome:
    """One run in a folder, in the log of a CI run, with nobody to ask."""
    kept = io.BytesIO(), io.BytesIO()
    out, err = (io.TextIOWrapper(one, encoding="utf-8", write_through=True) for one in kept)
    before, code = (Path.cwd(), sys.argv, sys.stdin), None
    os.chdir(folder)
    sys.argv, sys.stdin = ["track", *arguments], io.StringIO()
    try:
        with redirect_stdout(out), redirect_stderr(err), limited():
            run()
    except SystemExit as end:
        code = end.code
    finally:
        os.chdir(before[0])
        sys.argv, sys.stdin = before[1:]
    return Outcome(code or 0, kept[0].getvalue(), kept[1].getvalue())


def fault_of_run(arguments: list[str], folder: Path) -> Fault | None:
    """What is wrong with one run, or None."""
    try:
        outcome = ran(arguments, folder)
    except TooLong:
        return Fault("too long", f"track {arguments}")
    if outcome.code not in CODES:
        return _crash(arguments, folder, outcome)
    return fault_of_output(arguments, outcome)


def _crash(arguments: list[str], folder: Path, outcome: Outcome) -> Fault:
    """The exception with the last place in the program it came through."""
    told = Fault(f"exit {outcome.code}", f"track {arguments}\n{outcome.err.decode(errors='replace')}")
    os.environ["TRACK_DEBUG"] = "1"
    try:
        ran(arguments, folder)
    except Exception as error:  # noqa: BLE001 - whatever it is
        return crash(error, f"track {arguments}")
    finally:
        del os.environ["TRACK_DEBUG"]
    return told


def crash(error: BaseException, doing: str) -> Fault:
    """An exception by its kind and place."""
    frames = [one for one in traceback.extract_tb(error.__traceback__) if "tracker" in one.filename]
    place = f" in {Path(frames[-1].filename).name}:{frames[-1].name}" if frames else ""
    return Fault(f"{type(error).__name__}{place}", f"{doing}\n{''.join(traceback.format_exception(error))}")


def fault_of_output(arguments: list[str], outcome: Outcome) -> Fault | None:
    """What is wrong with what was printed."""
    doing, form = f"track {arguments}", _form(arguments)
    try:
        out, err = outcome.out.decode(), outcome.err.decode()
    except UnicodeDecodeError as error:
        return Fault("no UTF-8", f"{doing}\n{error}")
    plain = out.replace("\r\n", "").removeprefix("\ufeff") if form in ("csv", "ics") else _OURS.sub("", out)
    flat = (plain + _OURS.sub("", err)).replace("\n", "")
    if visible(flat) != flat:
        return Fault("control characters", f"{doing}\n{[one for one in flat if visible(one) != one][:5]}")
    if err != without_commands(err) or (not _is_for_programs(arguments) and out != without_commands(out)):
        return Fault("a command of a CI log", doing)
    if form == "json" and outcome.code in (0, 1) and not _is_json(out):
        return Fault("no JSON", doing)
    return None


def _form(arguments: list[str]) -> str:
    """The form of what goes to standard output, by the last word that says so; a table beside reports and help."""
    if {"--help", "-h", "--version"} & {*arguments} or any(one.endswith("=-") for one in arguments):
        return "table"
    at = [index for index, one in enumerate(arguments[:-1]) if one == "--format"]
    return arguments[at[-1] + 1] if at else "table"


def _is_for_programs(arguments: list[str]) -> bool:
    """Whether anything that goes to standard output is for programs, a report as well."""
    return any(one.removesuffix("=-") in PROGRAMS for one in arguments)


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True
