"""A pager as git has it: what is longer than the screen is shown a screen at a time.

It is `$TRACK_PAGER`, else `$PAGER`, else `less`. There is none where nobody looks at a terminal, where the text fits
the screen, on a terminal that can do nothing, in the log of a CI run, and where it is `cat`, empty or missing.
"""

import os
import re
import sys
from types import FrameType

from tracker.cli.ci_log import is_watched
from tracker.cli.formats import Form, is_for_people
from tracker.cli.settings import Settings
from tracker.cli.terminal import emit, emit_as, is_terminal

_NAMES = ("TRACK_PAGER", "PAGER")
_USUAL = "less"
_NONE = ("", "cat")
_SETTINGS = {"LESS": "FRX", "LV": "-c", "LESSCHARSET": "utf-8"}
"""What pagers are told where nothing else is set: as git does, and that the text is UTF-8 whatever the locale."""
_FOR_A_SHELL = re.compile(r"""[|&;<>()$`\\"' \t\n*?\[#~=%]""")
"""What makes a pager a line for the shell, and no name of a program."""
_NOT_STARTED = (126, 127)
"""What a shell ends with where it could not run, or not find, what it was told to."""


def emit_page(form: Form, text: str, settings: Settings) -> None:
    """Write a form of the output; one for people through the pager, unless --no-pager was said."""
    if is_for_people(form) and not settings.no_pager:
        emit_paged(text)
    else:
        emit_as(form, text)


def emit_paged(text: str) -> None:
    """Write what people read, through the pager where there is one and the text is longer than the screen.

    A reader may leave before the end. Where the pager cannot be started the text is written as it is.
    """
    program = _pager()
    if program is None or _fits(text) or not _is_shown(program, text):
        emit(text)


def _pager() -> str | None:
    """The program that shows the text, or None for none."""
    is_screen = is_terminal(sys.stdout) and os.environ.get("TERM", "dumb") not in ("", "dumb")
    if not is_screen or is_watched():
        return None
    program = next((os.environ[name] for name in _NAMES if name in os.environ), _USUAL).strip()
    return None if program in _NONE else program


def _fits(text: str) -> bool:
    """Whether the screen is known to hold the text and the prompt below it."""
    try:
        columns, lines = os.get_terminal_size(sys.stdout.fileno())
    except OSError:
        return False
    if not columns:
        return False
    written = _CODE.sub("", text).removesuffix("\n").split("\n")
    return sum(max(1, -(-_cells(line) // columns)) for line in written) < lines


_CODE = re.compile(r"\x1b(?:\[[0-9;]*m|\]8;.*?\x1b\\)")
"""A colour, or the beginning or end of a link."""


def _cells(line: str) -> int:
    """How many columns a line takes."""
    if line.isascii():
        return len(line)
    from unicodedata import east_asian_width

    return sum(2 if east_asian_width(one) in "WF" else 1 for one in line)


def _is_shown(program: str, text: str) -> bool:
    """Show the text until the reader leaves; False where the pager cannot be started.

    Ctrl-C is for the pager meanwhile: it ends a search there, and not the program behind.
    """
    import signal
    import subprocess

    sys.stdout.flush()
    is_line = _FOR_A_SHELL.search(program) is not None
    before = signal.signal(signal.SIGINT, _leave_to_the_pager)
    try:
        pager = subprocess.Popen(  # noqa: S603 - the reader's own choice, as in git
            program if is_line else [program], shell=is_line, stdin=subprocess.PIPE, env={**_SETTINGS, **os.environ}
        )
    except OSError:
        return False
    else:
        pager.communicate(text.encode("utf-8", "backslashreplace"))
        return pager.returncode not in _NOT_STARTED
    finally:
        signal.signal(signal.SIGINT, before)


def _leave_to_the_pager(_signal: int, _frame: FrameType | None) -> None:
    """Do nothing; a handler, because a signal that is ignored would be ignored in the pager too."""
