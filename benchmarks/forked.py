"""Runs of the program that begin at once: forked from a process that has imported everything."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from tracker.cli.app import run


def warm_up(*commands: Sequence[str]) -> None:
    """Run commands here, so that all they need is imported; what they print goes nowhere."""
    gc.disable()  # as the program does
    for command in commands:
        pid = os.fork()
        if pid == 0:
            _be(command, Path(os.devnull))
        if os.waitpid(pid, 0)[1]:
            raise SystemExit(f"the benchmark's own command fails: track {' '.join(command)}")
        out, err = sys.stdout, sys.stderr
        with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
            sys.stdout = sys.stderr = nowhere
            sys.argv = ["track", *command]
            try:
                run()
            except SystemExit:
                pass
            finally:
                sys.stdout, sys.stderr = out, err


def begin(command: Sequence[str], says: Path) -> int:
    """The process of a run, which writes all it says to a file."""
    sys.stdout.flush()
    says.write_bytes(b"")  # one that is killed at once has said nothing
    pid = os.fork()
    if pid == 0:
        _be(command, says)
    return pid


def _be(command: Sequence[str], says: Path) -> NoReturn:
    code = 70
    try:
        nothing, said = os.open(os.devnull, os.O_RDONLY), os.open(says, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        for stream, place in ((0, nothing), (1, said), (2, said)):
            os.dup2(place, stream)
        sys.argv = ["track", *command]
        run()
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    finally:
        os._exit(code)


def ended(pid: int) -> int:
    """The exit code of a run when it has ended; below 0 the signal that ended it."""
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
