"""What the library for command lines says by itself, in the language of the run: heads of a help text, and wrong use.

The library knows English alone, and counts a wide character as one column; in English it is left to itself. What it
says that is not known here stays in English.
"""

import re
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from shutil import get_terminal_size
from typing import Any, TypeAlias

import typer
from rich.cells import cell_len
from typer.core import TyperCommand, TyperGroup

from tracker.domain.wording import listed, say

_WIDEST, _NARROWEST, _MARGIN = 80, 50, 2


def speak_too(command: object) -> None:
    """Let a command and those below it write their help in the language of the run."""
    if isinstance(command, TyperGroup | TyperCommand):
        command.context_class = _Context
        command.short_help = (command.help or "").partition("\n\n")[0]  # whole: the library would cut it at a blank
    if isinstance(command, TyperGroup):
        for one in command.commands.values():
            speak_too(one)


class _HelpText:
    """A help text as the library has it made: usage, paragraphs, and lists in two columns, fitted to the screen."""

    def __init__(self, width: int | None = None, max_width: int | None = None) -> None:
        screen = min(get_terminal_size().columns, max_width or _WIDEST) - _MARGIN
        self.width = width or max(screen, _NARROWEST)
        self._indent = 0
        self._pieces: list[str] = []

    def getvalue(self) -> str:
        """All that was written."""
        return "".join(self._pieces)

    def write_usage(self, prog: str, args: str = "") -> None:
        """How the command is written."""
        begin = f"{say('Usage: ')}{prog} "
        known = {"[OPTIONS]": say("[OPTIONS]"), "[COMMAND] [ARGS]...": say("[COMMAND] [ARGS]...")}
        for metavar, word in known.items():
            args = args.replace(metavar, word)
        first, *rest = folded(args, self.width - cell_len(begin)) or [""]
        self._lines([f"{begin}{first}", *(" " * cell_len(begin) + line for line in rest)])

    def write_paragraph(self) -> None:
        """An empty line, but for the very first."""
        if self._pieces:
            self._pieces.append("\n")

    def write_text(self, text: str) -> None:
        """Paragraphs, with an empty line between."""
        paragraphs = [" ".join(one.split()) for one in re.split(r"\n\s*\n", text.strip())]
        shown = ["\n".join(folded(one, self.width - self._indent)) for one in paragraphs]
        self._lines("\n\n".join(shown).split("\n"))

    def write_dl(self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """What there is, and what is said of each."""
        column = min(max(cell_len(name) for name, _ in rows), col_max) + col_spacing
        for name, text in rows:
            lines = folded(_of_library(text), self.width - self._indent - column) or [""]
            is_short = cell_len(name) + col_spacing <= column
            first = f"{name}{' ' * (column - cell_len(name))}{lines[0]}" if is_short else name
            self._lines([first, *(" " * column + line for line in (lines[1:] if is_short else lines))])

    @contextmanager
    def section(self, name: str) -> Generator[None]:
        """A head, and what is written under it."""
        heads = {"Arguments": say("Arguments"), "Options": say("Options"), "Commands": say("Commands")}
        self.write_paragraph()
        self._lines([say("{head}:", head=heads.get(name, name))])
        with self.indentation():
            yield

    @contextmanager
    def indentation(self) -> Generator[None]:
        """What is written stands further in."""
        self._indent += 2
        try:
            yield
        finally:
            self._indent -= 2

    def _lines(self, lines: Iterable[str]) -> None:
        self._pieces += [f"{' ' * self._indent}{line}".rstrip() + "\n" for line in lines]


class _Context(typer.Context):
    formatter_class: Any = _HelpText


_UNBROKEN = re.compile(
    r"\[[^\]]*\]|[^\s\u2e80-\uffef]+[，。：；、！？）」』]*|[\u2e80-\uffef][，。：；、！？）」』]*|\s+"
)
"""What no line is broken in: brackets, a word, one Chinese character, the last two with the stops behind them."""


def folded(text: str, width: int) -> list[str]:
    """The text in lines of so many columns; a line breaks at blanks and between Chinese characters."""
    lines, line = [], ""
    for piece in _UNBROKEN.findall(text):
        if line and cell_len(line.rstrip() if piece.isspace() else line + piece) > width:
            lines.append(line.rstrip())
            line = ""
        line += piece if line or not piece.isspace() else ""
    return [*lines, line.rstrip()] if line.strip() else lines


def _of_library(text: str) -> str:
    """What the library says of its own options, and what it adds in brackets behind a text."""
    added = _ADDED.search(text)
    own = text if added is None else text[: added.start()]
    known = {
        "Show this message and exit.": say("Show this message and exit."),
        "Install completion for the current shell.": say("Install completion for the current shell."),
        "Show completion for the current shell, to copy it or customize the installation.": say(
            "Show completion for the current shell, to copy it or customize the installation."
        ),
    }
    said = known.get(own, own)
    if added is None:
        return said
    return f"{said}{added[1]}[{say('; ').join(_addition(one) for one in added[2].split('; '))}]"


_ADDED = re.compile(r"(\s*)\[((?:required|env var: |default: )[^\]]*)\]$")


def _addition(text: str) -> str:
    head, _, rest = text.partition(": ")
    if head == "required":
        return say("required")
    if head == "env var":
        return say("env var: {name}", name=rest)
    return say("default: {value}", value=rest) if head == "default" else text


def fault_in_words(said: str) -> str:
    """What the library says is wrong with a command line."""
    for pattern, words in _FAULTS:
        found = re.fullmatch(pattern, said)
        if found is not None:
            return words(found)
    return said


_Said: TypeAlias = Callable[[re.Match[str]], str]
_FAULTS: tuple[tuple[str, _Said], ...] = (
    (r"Missing command\.", lambda _: say("Missing command.")),
    (r"Missing argument (.+)\.", lambda one: say("Missing argument {name}.", name=one[1])),
    (r"Missing option (.+)\.", lambda one: say("Missing option {name}.", name=one[1])),
    (r"No such command (.+)\.", lambda one: say("No such command {name}.", name=one[1])),
    (
        r"No such command (.+)\. Did you mean (.+)\?",
        lambda one: say("No such command {name}. Did you mean {near}?", name=one[1], near=one[2]),
    ),
    (r"No such option: (\S+)", lambda one: say("No such option: {option}", option=one[1])),
    (
        r"No such option: (\S+) \(Possible options: (.+)\)",
        lambda one: say(
            "No such option: {option} (Possible options: {near})", option=one[1], near=listed(one[2].split(", "))
        ),
    ),
    (
        r"(?s)Got unexpected extra argument\(s\) \((.*)\)",
        lambda one: say("Got unexpected extra argument(s) ({arguments})", arguments=one[1]),
    ),
    (
        r"Option (\S+) requires an argument\.",
        lambda one: say("Option {option} requires an argument.", option=one[1]),
    ),
    (
        r"Option (\S+) requires (\d+) arguments\.",
        lambda one: say("Option {option} requires {count} arguments.", option=one[1], count=one[2]),
    ),
    (
        r"Option (\S+) does not take a value\.",
        lambda one: say("Option {option} does not take a value.", option=one[1]),
    ),
    (
        r"(?s)Invalid value for (.+?) \(env var: (\S+)\): (.*)",
        lambda one: say(
            "Invalid value for {name} (env var: {variable}): {fault}", name=one[1], variable=one[2], fault=one[3]
        ),
    ),
    (
        r"(?s)Invalid value for (.+?): (.*)",
        lambda one: say("Invalid value for {name}: {fault}", name=one[1], fault=one[2]),
    ),
    (r"(?s)Invalid value: (.*)", lambda one: say("Invalid value: {fault}", fault=one[1])),
)
"""The library's sentences, the first that fits, with what it put into each; it hands on nothing but the whole."""
