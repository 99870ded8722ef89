"""`track undo`: take back what was written last, whole. Shows and asks; `entry` does it."""

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated, assert_never

import typer

from tracker.cli.difference import difference
from tracker.cli.exits import ExitCode, stay
from tracker.cli.register import print_problems, root_folder
from tracker.cli.settings import AsOf, ColorChoice, Directory, Lang, Settings
from tracker.cli.terminal import ask, can_ask, emit, emit_fault
from tracker.domain.text import printable
from tracker.domain.wording import listed, say, say_of

if TYPE_CHECKING:
    from tracker.entry.undoing import Last, NotTakenBack
    from tracker.render.undo_text import Gone


def undo(
    context: typer.Context,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", "-n", help=say("Only show what would be taken back, and what it changes."))
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help=say("Take it back without being asked."))] = False,
    directory: Directory = None,
    as_of: AsOf = None,
    color: ColorChoice = None,
    lang: Lang = None,
) -> None:
    """Take back what was written last."""
    from tracker.entry.undoing import NotTakenBack, last_operation, take_back

    settings = context.ensure_object(Settings).overridden(directory=directory, as_of=as_of, color=color, language=lang)
    root = root_folder(settings, is_told=False)
    try:
        last = last_operation(root, waiting=_say_that_it_waits)
        _show(last, settings)
        if last.faults:
            raise _refused_for_faults(last, settings)
        if dry_run:
            return
        if not yes:
            _ask()
        take_back(root, last, at_last=stay, progress=_nothing, waiting=_say_that_it_waits)
    except NotTakenBack as refusal:
        emit_fault(str(refusal))
        raise typer.Exit(_code(refusal)) from refusal
    with suppress(SystemExit):  # it is taken back whatever becomes of this line
        emit(f"\n{_done_text(last)}\n")


def _nothing(_: int) -> None:
    """Files are done too fast to be counted aloud."""


def _say_that_it_waits() -> None:
    emit(f"{say('Waiting for another process that is adding in the same folder.')}\n", sys.stderr)


def _show(last: "Last", settings: Settings) -> None:
    """What goes, what is otherwise without it, and whether git has it."""
    from tracker.render.undo_text import gone_text

    lines = [_heading(last), "", *gone_text(_gone(last)), *_effect(last, settings), *_in_git(last)]
    emit("\n".join([*lines, ""]))


def _heading(last: "Last") -> str:
    operation, about = last.operation, printable(last.operation.about)
    if last.is_rest:
        return say("{fault}; of it this is there:", fault=operation.half_way[0])
    return say("written last, by track {command} ({about}):", command=operation.kind.value, about=about)


def _gone(last: "Last") -> "list[Gone]":
    from tracker.render.undo_text import Gone

    return [Gone(file=one.name, line=one.line, text=one.text, is_all=one.after is None) for one in last.parts]


def _effect(last: "Last", settings: Settings) -> list[str]:
    """What is judged otherwise; nothing where it cannot be taken back anyway."""
    if last.faults:
        return []
    from tracker.render.undo_text import are_few

    return difference(
        last.before.register,
        last.after.register,
        settings,
        heading=say("Without it:"),
        nothing=say("Without it no verdict changes, and nothing of how current the figures are."),
        has_figures=are_few(_gone(last)),
    )


def _in_git(last: "Last") -> list[str]:
    """That git keeps it, where it is committed."""
    from tracker.store.committed import held_by_head
    from tracker.store.git import NoRevision, Repository

    held = list[str]()
    with suppress(NoRevision):  # where there is no git, or nothing in it, nothing is committed
        repository = Repository.around(last.root, os.environ)
        held = held_by_head(repository, {one.name: one.text for one in last.parts})
    if not held:
        return []
    if len(held) <= _MOST_NAMED:
        files = listed(map(printable, held))
        return ["", say("It is committed ({files}): git keeps it, and the next commit takes it out.", files=files)]
    return [
        "",
        say_of(
            len(held),
            "It is committed ({count} file): git keeps it, and the next commit takes it out.",
            "It is committed ({count} files): git keeps it, and the next commit takes it out.",
        ),
    ]


_MOST_NAMED = 3


def _ask() -> None:
    """Go on only where a person says so; who cannot be asked says it with --yes."""
    if not can_ask():
        emit_fault(say("nothing is taken back; --yes takes it back without being asked"))
        raise typer.Exit(ExitCode.WRONG_USE)
    answer = ask(f"\n{say('Take it back? [y/N] ')}")
    if answer is None:
        emit("\n", sys.stderr)
    if (answer or "").lower() not in ("y", "yes", "是"):
        emit_fault(say("nothing is taken back"))
        raise typer.Exit(ExitCode.WRONG_USE)


def _refused_for_faults(last: "Last", settings: Settings) -> typer.Exit:
    """Say what would be wrong without it; the end of the command, to be raised."""
    emit(f"{say('Without it the files would have errors:')}\n\n", sys.stderr)
    print_problems(last.faults, last.files, settings)
    emit_fault(say("nothing is taken back; change first what needs it, with track edit"))
    return typer.Exit(ExitCode.WRONG_USE)


def _code(refusal: "NotTakenBack") -> ExitCode:
    from tracker.entry.undoing import Why

    match refusal.why:
        case Why.NOTHING | Why.CHANGED:
            return ExitCode.WRONG_USE
        case Why.BUSY:
            return ExitCode.BUSY
        case Why.JOURNAL | Why.SYSTEM:
            return ExitCode.UNUSABLE
        case _:
            assert_never(refusal.why)


def _done_text(last: "Last") -> str:
    """That it is gone, and from where."""
    if len(last.parts) > 1:
        return say_of(len(last.parts), "taken back from {count} file", "taken back from {count} files")
    (one,) = last.parts
    file = printable(one.name)
    if one.after is None:
        return say("taken back; {file}, which was made for it, is removed", file=file)
    return say("taken back from {file}", file=file)
