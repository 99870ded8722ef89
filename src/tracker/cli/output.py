"""What every `-o FILE` shares: where a command may write, whole or not at all, and what is said of it.

A command calls `refuse_output` before it does its work, so that a refusal costs nothing, and `write_output` with the
result. Nothing is written over but what an earlier run made; `--force` lifts that, but never for the register's files.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli.exits import ExitCode
from tracker.cli.terminal import emit, emit_fault, hand_over, is_terminal
from tracker.domain.exact import Fraction
from tracker.domain.text import printable
from tracker.domain.wording import say, say_of

if TYPE_CHECKING:
    from tracker.store.links import Links

STANDARD_OUTPUT = Path("-")
_OPTION = "--output"


def _parse_output(text: str) -> Path:
    """A file, or standard output; one that is called '-' is written './-'."""
    if text in ("-", "/dev/stdout"):
        return STANDARD_OUTPUT
    if not text:
        raise typer.BadParameter(say("name a file, or - for standard output"))
    if text.endswith("/"):
        raise typer.BadParameter(say("{text!r} is a folder; name a file in it", text=printable(text)))
    if text.startswith("-"):
        raise typer.BadParameter(
            say("{name!r} looks like an option; a file of that name is './{name}'", name=printable(text))
        )
    path = Path(text)
    return Path.cwd() / path if path == STANDARD_OUTPUT else path


OutputFile = Annotated[
    Path | None,
    typer.Option(
        _OPTION,
        "-o",
        metavar="FILE",
        parser=_parse_output,
        help=say("Write to this file, - for standard output; only what track made and nobody changed is replaced."),
    ),
]
Force = Annotated[
    bool, typer.Option("--force", help=say("Replace any file, but never one of the register, with what is written."))
]


def refuse_output(
    path: Path, *, root: Path, links: "Links | None" = None, is_forced: bool, is_binary: bool = False
) -> None:
    """End the command where its output may not be written to a file, or cannot be.

    ``links`` are those that the register at the root follows, None where that is not known.
    """
    if path == STANDARD_OUTPUT:
        _refuse_terminal(is_binary)
        return
    with _ended(path):
        _refuse(path, root=root, links=links, is_forced=is_forced)


def write_output(
    path: Path, content: str | bytes, *, root: Path, links: "Links | None" = None, is_forced: bool
) -> None:
    """Write what a command made, whole or not at all, and say so on standard error; or end the command.

    What goes to standard output goes as it is, and nothing is said of it.
    """
    if path == STANDARD_OUTPUT:
        _refuse_terminal(isinstance(content, bytes))
        hand_over(content)
        return
    from tracker.store.atomic import encoded

    whole = encoded(content)
    with _ended(path):
        _refuse(path, root=root, links=links, is_forced=is_forced)
        _write(path, whole, root=root, is_forced=is_forced)
    emit(f"{say('Wrote {file}: {size}', file=printable(str(path)), size=_size(len(whole)))}\n", sys.stderr)


def _refuse_terminal(is_binary: bool) -> None:
    if is_binary and is_terminal(sys.stdout):
        said = say("a terminal cannot show this form; name a file, or send it through a pipe")
        raise typer.BadParameter(said, param_hint=_OPTION)


def _refuse(path: Path, *, root: Path, links: "Links | None", is_forced: bool) -> None:
    """Raises Protected and OSError."""
    from tracker.store.outputs import refuse_the_impossible, refuse_the_register, refuse_what_is_not_ours

    refuse_the_register(path, root, links)
    refuse_the_impossible(path)
    if not is_forced:
        refuse_what_is_not_ours(path, root)


def _write(path: Path, content: bytes, *, root: Path, is_forced: bool) -> None:
    """Raises Protected where somebody else was faster, and OSError. What is made is kept before another run sees it."""
    from tracker.store.atomic import is_added_to, write_report
    from tracker.store.made import keep
    from tracker.store.outputs import refuse_what_is_not_ours

    def at_last(target: Path) -> None:
        if not is_forced:
            refuse_what_is_not_ours(target, root, called=path)

    if not is_added_to(path):
        keep(root, content)
    write_report(path, content, root, at_last=at_last)


@contextmanager
def _ended(path: Path) -> Iterator[None]:
    """The end of the command, with the reason, where a file may not be written or cannot be."""
    from tracker.store.outputs import Protected

    try:
        yield
    except Protected as why:
        raise typer.BadParameter(str(why.said), param_hint=_OPTION) from why
    except OSError as error:
        emit_fault(say("{file} cannot be written: {why}", file=path, why=_why(error, path)))
        raise typer.Exit(ExitCode.UNUSABLE) from error


def _why(error: OSError, path: Path) -> str:
    """Why the system refused, with the way out where there is one."""
    from tracker.store.links import system_words

    if isinstance(error, IsADirectoryError):
        return say("it is a folder; name a file in it")
    if isinstance(error, FileNotFoundError):
        return say("there is no folder {folder}; make it first", folder=os.path.realpath(path.parent))
    return str(system_words(error))


_KILO, _MEGA = 1000, 1_000_000


def _size(count: int) -> str:
    """How large something is, in whole kB, or in MB with one digit."""
    if count < _KILO:
        return say_of(count, "{count} byte", "{count} bytes")
    kilo = round(Fraction(count, _KILO))
    if kilo < _KILO:
        return say("{size} kB", size=kilo)
    whole, tenth = divmod(round(Fraction(10 * count, _MEGA)), 10)
    return say("{size} MB", size=f"{whole}.{tenth}")
