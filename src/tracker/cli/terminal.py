"""Standard output and error: encoding, width, colour, and a reader that goes away."""

import os
import sys
from io import FileIO, StringIO, TextIOWrapper
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Protocol, TextIO, assert_never

from tracker.cli.ci_log import is_watched
from tracker.cli.exits import ExitCode
from tracker.cli.formats import Form, is_for_people
from tracker.cli.settings import Color
from tracker.domain.text import printable, without_commands
from tracker.domain.wording import say

if TYPE_CHECKING:
    from rich.console import RenderableType

    from tracker.render.styled import Styled


def prepare_streams() -> None:
    """Write UTF-8 whatever the locale, and never fail on a character. A stream that was closed leads nowhere."""
    sys.stdin, sys.stdout, sys.stderr = (
        stream or _nowhere(mode) for stream, mode in ((sys.stdin, "r"), (sys.stdout, "w"), (sys.stderr, "w"))
    )
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _nowhere(mode: str) -> TextIOWrapper:
    """In place of a stream that was closed before the program began."""
    return TextIOWrapper(FileIO(os.devnull, mode), encoding="utf-8")


def emit(text: str, stream: TextIO | None = None) -> None:
    """Write what people read to standard output, or the stream given; in a CI log no line of it is a command."""
    hand_over(without_commands(text) if is_watched() else text, stream)


def emit_fault(fault: str) -> None:
    """Say on standard error what is wrong, on a line of its own."""
    emit(f"{say('Error: {fault}', fault=printable(fault))}\n", sys.stderr)


def emit_as(form: Form, text: str) -> None:
    """Write a form of the output; one for programs is left as it is, because it has escapes of its own."""
    (emit if is_for_people(form) else hand_over)(text)


def hand_over(text: str | bytes, stream: TextIO | None = None) -> None:
    """Write the very text, or the very bytes. A reader that has gone away (`| head`) is no error."""
    out = stream or sys.stdout
    if not text:  # some devices refuse even that
        return
    try:
        if isinstance(text, str):
            out.write(text)
        else:
            out.buffer.write(text)
        out.flush()
    except BrokenPipeError:
        discard(out)
    except OSError as error:
        discard(out)
        from tracker.store.links import system_words

        fault = say("the output cannot be written: {why}", why=str(system_words(error)).capitalize())
        print(say("Error: {fault}", fault=fault), file=sys.stderr)  # noqa: T201 - the last word
        sys.exit(ExitCode.UNUSABLE)


def discard(stream: TextIO) -> None:
    """Let what is left in the stream's buffer go nowhere, so that closing it does not fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def is_terminal(stream: TextIO) -> bool:
    """Whether a person looks at it."""
    return stream.isatty()


def can_ask() -> bool:
    """Whether a person can be asked."""
    return is_terminal(sys.stdin) and is_terminal(sys.stderr)


def ask(question: str) -> str | None:
    """What a person answers, on one line; None where the input ends before the line does."""
    emit(question, sys.stderr)
    line = sys.stdin.readline()
    return line.strip() if line.endswith("\n") else None


_USUAL_SCREEN = (80, 24)
_NARROWEST, _WIDEST = 40, 1000


def terminal_width() -> int:
    """The columns of the screen, within what a table can use; COLUMNS wins where it is a number above 0."""
    return min(max(get_terminal_size(_USUAL_SCREEN).columns, _NARROWEST), _WIDEST)


def asked_width() -> int | None:
    """The columns asked for where there is no screen: COLUMNS, where it is a number above 0."""
    asked = os.environ.get("COLUMNS", "")
    return int(asked) if asked.isdecimal() and int(asked) > 0 else None


class Fitting(Protocol):
    """A table that is fitted to a screen, or whole for a file or another program."""

    def fitted(self, width: int) -> "Styled":
        """In so many columns."""

    def whole(self, width: int | None = None) -> "Styled":
        """With nothing shortened; what follows it is folded to a width."""


def shown(table: Fitting, color: Color | None) -> str:
    """A table as standard output takes it."""
    text = table.fitted(terminal_width()) if is_terminal(sys.stdout) else table.whole(asked_width())
    return laid_out(text, is_colored(color, sys.stdout))


def laid_out(text: "Styled", colored: bool) -> str:
    """Text that fits already, with escape codes or plain; it is neither folded nor cut. Rich is loaded for colours."""
    if not colored:
        return f"{text.plain}\n"
    rich = text.rich()
    rich.no_wrap, rich.overflow = True, "ignore"
    return rendered(rich, None, colored)


def rendered(renderable: "RenderableType", width: int | None, colored: bool) -> str:
    """A Rich renderable as text; without a width lines are as long as they are.

    Coloured with escape codes, or plain and without blanks at the ends of lines.
    """
    from rich.console import Console

    written = StringIO()
    columns, lines = _USUAL_SCREEN  # given, so that the library does not look for them in the environment
    console = Console(
        file=written,
        width=columns if width is None else width,
        height=lines,
        force_terminal=colored,
        color_system="standard" if colored else None,
        legacy_windows=False,
        no_color=not colored,
        highlight=False,
        markup=False,
        emoji=False,
    )
    console.print(renderable, soft_wrap=width is None, crop=False)
    text = written.getvalue()
    return text if colored else "\n".join(line.rstrip() for line in text.split("\n"))


def is_colored(color: Color | None, stream: TextIO) -> bool:
    """--color, else NO_COLOR, else FORCE_COLOR, else whether it is a terminal that can."""
    choice = color or Color.AUTO
    match choice:
        case Color.ALWAYS:
            return True
        case Color.NEVER:
            return False
        case Color.AUTO:
            if os.environ.get("NO_COLOR"):
                return False
            return bool(os.environ.get("FORCE_COLOR")) or (is_terminal(stream) and os.environ.get("TERM") != "dumb")
        case _:
            assert_never(choice)
