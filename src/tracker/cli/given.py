"""The file that a command reads beside the register: its bytes, or those of standard input."""

import sys
from pathlib import Path

from tracker.cli.exits import ExitCode
from tracker.cli.refusing import refused
from tracker.domain.text import printable
from tracker.domain.wording import say

STANDARD_INPUT = "-"


def content_of(file: str, most: int) -> tuple[bytes, str]:
    """The bytes, where they are too many one more than that, and what it is called; else the end of the command."""
    from tracker.store.links import system_words

    try:
        if file == STANDARD_INPUT:
            return sys.stdin.buffer.read(most + 1), say("standard input")
        with Path(file).open("rb") as opened:
            return opened.read(most + 1), Path(file).name
    except OSError as error:
        said = say("{file} cannot be read: {why}", file=printable(file), why=system_words(error))
        raise refused([said], ExitCode.UNUSABLE) from error
