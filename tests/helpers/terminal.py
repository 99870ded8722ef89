"""The program in a process of its own, on the data of this repository: with pipes, or on a terminal of some width."""

import fcntl
import json
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from collections.abc import Sequence

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


def environment(**changes: str) -> dict[str, str]:
    """Nothing that changes what is printed, but for the changes."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "PYTHONPATH", "VIRTUAL_ENV") if name in os.environ}
    return {**kept, "LANG": "C.UTF-8", **changes}


def piped(*arguments: str, **changes: str) -> subprocess.CompletedProcess[bytes]:
    """A run with pipes for output."""
    return subprocess.run([*TRACK, *arguments], env=environment(**changes), capture_output=True, check=False)


def on_terminal(columns: int, *arguments: str, **changes: str) -> str:
    """What a run writes to a terminal of so many columns."""
    return _written(columns, [*TRACK, *arguments], changes)


def each_on_terminal(commands: Sequence[tuple[int, Sequence[str]]], **changes: str) -> list[str]:
    """What each of some commands writes to a terminal of its width.

    One process runs them all on a terminal that changes its width: most of the time of a run goes into starting.
    """
    each = json.dumps([(columns, [*TRACK[3:], *arguments]) for columns, arguments in commands])
    return _written(80, [sys.executable, "-c", _ONE_AFTER_ANOTHER, each], changes).split("\f")[:-1]


def _written(columns: int, command: list[str], changes: dict[str, str]) -> str:
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    environ = environment(**{"TERM": "xterm-256color", **changes})
    process = subprocess.Popen(command, env=environ, stdout=follower, stderr=follower, stdin=follower)
    os.close(follower)
    written = b""
    try:
        while chunk := os.read(leader, 65536):
            written += chunk
    except OSError:  # Linux ends the stream so when the program has closed its side
        pass
    os.close(leader)
    assert process.wait() == 0, written.decode()
    return written.decode().replace("\r\n", "\n")
