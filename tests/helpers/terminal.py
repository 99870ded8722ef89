"""The program in a process of its own, on the data of this repository: with pipes, or on a terminal of some size."""

import fcntl
import json
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping, Sequence
from time import sleep
from types import MappingProxyType

from tests.helpers.folder import REPOSITORY

TRACK = [sys.executable, "-m", "tracker", "-C", str(REPOSITORY), "--as-of", "2026-11-22"]
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")

_ONE_AFTER_ANOTHER = """
import fcntl, json, struct, sys, termios
from tracker.__main__ import main
for columns, arguments in json.loads(sys.argv[1]):
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    sys.argv[1:] = arguments
    try:
        main()
    except SystemExit as ended:
        assert not ended.code, (arguments, ended.code)
    sys.stdout.write("\\f")
"""


_ASKED_ONE_AFTER_ANOTHER = """
import json, sys, termios
from tracker.__main__ import main
before = termios.tcgetattr(0)
for arguments in json.loads(sys.argv[1]):
    sys.argv[1:] = arguments
    try:
        main()
    except SystemExit as ended:
        assert termios.tcgetattr(0) == before, "the terminal is not as it was"
        print(f"\\f{ended.code or 0}\\f", end="", flush=True)
"""


def environment(**changes: str) -> dict[str, str]:
    """Nothing that changes what is printed, but for the changes; and nothing is kept from one run to the next."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "PYTHONPATH", "VIRTUAL_ENV") if name in os.environ}
    return {**kept, "LANG": "C.UTF-8", "TRACK_NO_CACHE": "1", **changes}


def piped(*arguments: str, **changes: str) -> subprocess.CompletedProcess[bytes]:
    """A run with pipes for output."""
    return subprocess.run([*TRACK, *arguments], env=environment(**changes), capture_output=True, check=False)


def on_terminal(columns: int, *arguments: str, **changes: str) -> str:
    """What a run writes to a terminal of so many columns, without a pager."""
    return _written(columns, [*TRACK, *arguments], changes)


def each_on_terminal(commands: Sequence[tuple[int, Sequence[str]]], **changes: str) -> list[str]:
    """What each of some commands writes to a terminal of its width.

    One process runs them all on a terminal that changes its width: most of the time of a run goes into starting.
    """
    each = json.dumps([(columns, [*TRACK[3:], *arguments]) for columns, arguments in commands])
    return _written(80, [sys.executable, "-c", _ONE_AFTER_ANOTHER, each], changes).split("\f")[:-1]


def each_typed(
    runs: Sequence[tuple[Sequence[str], Sequence[tuple[str, bytes]]]], changes: Mapping[str, str], columns: int = 80
) -> list[tuple[int, str]]:
    """The exit code of each of some runs on one terminal, and the lines it left there; none of them may write a file.

    One process makes them all. What was drawn and taken away again is left out but for its text.
    """
    each = json.dumps([list(arguments) for arguments, _ in runs])
    keys = [key for _, every in runs for key in every]
    command = [sys.executable, "-c", _ASKED_ONE_AFTER_ANOTHER, each]
    _, written = run_on_terminal(command, keys, changes, columns=columns)
    *pieces, rest = written.split("\f")
    assert rest == "", written
    return [(int(code), _CONTROL.sub("", text)) for text, code in zip(pieces[::2], pieces[1::2], strict=True)]


_CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\r")


def _written(columns: int, command: list[str], changes: dict[str, str]) -> str:
    code, written = run_on_terminal(command, changes={"TRACK_PAGER": "cat", **changes}, columns=columns)
    assert code == 0, written
    return written


def typed(
    command: Sequence[str],
    keys: Sequence[tuple[str, bytes]] = (),
    lines: int = 50,
    columns: int = 80,
    **changes: str,
) -> tuple[int, str]:
    """The exit code of a run on a terminal of some size, and what it writes there."""
    return run_on_terminal(command, keys, changes, lines, columns)


_PATIENCE = 60
"""Seconds without a word after which a program is given up."""
_SILENT_LONG = 6
"""Seconds without a word after which a key is typed though what it waits for does not stand there."""


def run_on_terminal(
    command: Sequence[str],
    keys: Sequence[tuple[str, bytes]] = (),
    changes: Mapping[str, str] = MappingProxyType({}),
    lines: int = 50,
    columns: int = 80,
) -> tuple[int, str]:
    """The same with the changes of the environment as a value.

    Each of the keys is typed as soon as some text stands there after the last was typed. Where nothing more comes for
    some seconds it is typed all the same, and the last again each second: one that is interrupted may throw a key away.
    """
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-c", _ON_ITS_TERMINAL, *command],
        env=environment(**{"TERM": "xterm-256color", **changes}),
        stdin=follower,
        stdout=follower,
        stderr=follower,
        start_new_session=True,
    )
    os.close(follower)
    written, seen, left, silent = b"", 0, list(keys), 0
    try:
        while silent < _PATIENCE:
            is_silent = not select.select([leader], [], [], 1)[0]
            silent = silent + 1 if is_silent else 0
            chunk = b"" if is_silent else os.read(leader, 65536)
            if not chunk and not is_silent:
                break
            written += chunk
            is_shown = bool(left) and left[0][0].encode() in written[seen:]
            if is_shown and select.select([leader], [], [], _SETTLED)[0]:
                continue  # what is asked may stand behind: typed before, it would be shown at another place
            if keys and (is_shown or (is_silent and seen and (not left or silent >= _SILENT_LONG))):
                seen = len(written)
                key = left.pop(0)[1] if left else keys[-1][1]
                sleep(_BEFORE_AN_INTERRUPT if key == b"\x03" else 0)
                os.write(leader, key)
    except OSError:  # Linux ends the stream so when the program has closed its side
        pass
    if silent >= _PATIENCE:
        process.kill()
    os.close(leader)
    return process.wait(), written.decode().replace("\r\n", "\n")


_SETTLED = 0.03
"""Seconds in which nothing more is written where a program waits for a key."""
_BEFORE_AN_INTERRUPT = 0.05
"""Seconds in which a program that has asked begins to read: what it has not begun to read an interrupt throws away."""

_ON_ITS_TERMINAL = """
import fcntl, os, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""
"""Makes the terminal that of the run, so that its pager may ask there and Ctrl-C arrives, before it begins."""
