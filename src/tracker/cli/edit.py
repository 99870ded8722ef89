"""`track edit`: a person's own editor at the line of a record, a target, a series; what is saved is checked first."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, assert_never

import typer

from tracker.cli.completion import complete_id
from tracker.cli.difference import difference
from tracker.cli.exits import ExitCode, stay
from tracker.cli.register import print_problems, root_folder
from tracker.cli.settings import AsOf, ColorChoice, Directory, Lang, Settings
from tracker.cli.terminal import ask, can_ask, emit, emit_fault, is_terminal
from tracker.domain.text import printable
from tracker.domain.wording import say

if TYPE_CHECKING:
    from tracker.domain.problem import Problem
    from tracker.entry.editing import Draft, NotEdited, Outcome


def edit(
    context: typer.Context,
    id: Annotated[
        str,
        typer.Argument(
            metavar="ID",
            help=say("A series, target, source or area, by its id or a part of its name that fits no other."),
            autocompletion=complete_id,
        ),
    ],
    period: Annotated[
        str | None, typer.Option(metavar="P", help=say("Of a series: at the record in force for this period."))
    ] = None,
    declared: Annotated[
        bool, typer.Option("--declared", help=say("Of a series: at its own table in targets.toml."))
    ] = False,
    directory: Directory = None,
    as_of: AsOf = None,
    color: ColorChoice = None,
    lang: Lang = None,
) -> None:
    """Open the place in the files in your editor."""
    from tracker.entry.editing import NotEdited, begun, spot

    settings = context.ensure_object(Settings).overridden(directory=directory, as_of=as_of, color=color, language=lang)
    if declared and period is not None:
        raise typer.BadParameter(say("--period is for records, and --declared for the table; give one of them"))
    root = root_folder(settings)
    value = _editor()
    try:
        at = spot(root, id, period=period, today=settings.day, is_declared=declared)
        draft = begun(root, at)
    except NotEdited as refusal:
        raise _refused(refusal, settings, root) from refusal
    _edited(draft, _words(value, draft), settings)


def _editor() -> str:
    """What VISUAL says, else EDITOR, else vi on a terminal."""
    found = next((one for one in (os.environ.get("VISUAL"), os.environ.get("EDITOR")) if one and one.strip()), None)
    if found is not None:
        return found
    if not (is_terminal(sys.stdin) and is_terminal(sys.stdout)):
        emit_fault(say("there is no terminal for an editor; set VISUAL or EDITOR to one that needs none"))
        raise typer.Exit(ExitCode.WRONG_USE)
    return "vi"


def _words(value: str, draft: "Draft") -> list[str]:
    from tracker.entry.editors import editor_command

    try:
        return editor_command(value, str(draft.copy), draft.spot.line)
    except ValueError as error:
        _remove(draft)
        fault = say("the editor {editor!r} cannot be read: a quote is not closed", editor=printable(value))
        emit_fault(say("{fault}; {remedy}", fault=fault, remedy=say("set VISUAL or EDITOR anew")))
        raise typer.Exit(ExitCode.WRONG_USE) from error


def _edited(draft: "Draft", command: list[str], settings: Settings) -> None:
    """Let a person change the copy until it can be saved or they leave it, and save it."""
    from tracker.entry.editing import NotEdited, changed

    try:
        while True:
            _run(command, draft)
            content = changed(draft)
            if content is None:
                emit_fault(say("the copy is gone; nothing is written"))
                raise typer.Exit(ExitCode.WRONG_USE)
            if content == draft.original:
                _remove(draft)
                emit(f"{say('nothing is changed in {file}', file=printable(draft.spot.name))}\n")
                return
            known = _accepted(draft, content, settings)
            if known is not None:
                _save(draft, content=content, known=known, settings=settings)
                return
    except NotEdited as refusal:
        raise _left(draft, str(refusal), _code(refusal)) from refusal


def _run(command: list[str], draft: "Draft") -> None:
    """Let the editor run. Where it cannot, or fails, what was changed is left, and it is the end."""
    try:
        code = _code_of(command)
    except OSError as error:
        from tracker.store.links import system_words

        why = say("the editor {editor} cannot be run: {why}", editor=command[0], why=system_words(error))
        raise _failed(draft, say("{fault}; {remedy}", fault=why, remedy=say("set VISUAL or EDITOR"))) from error
    if code:
        raise _failed(draft, say("the editor {editor} ended with {code}", editor=command[0], code=code))


def _code_of(command: list[str]) -> int:
    """The exit code of a command on our terminal, which alone heeds Ctrl-C meanwhile. Raises OSError."""
    import signal

    with subprocess.Popen(command) as process:  # noqa: S603 - the person's own command, without a shell
        heeded = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            return process.wait()
        finally:
            signal.signal(signal.SIGINT, heeded)


def _failed(draft: "Draft", why: str) -> typer.Exit:
    """Nothing is written; a copy that was changed all the same is left."""
    from tracker.entry.editing import NotEdited, changed

    with suppress(NotEdited):
        if changed(draft) in (None, draft.original):
            _remove(draft)
            emit_fault(say("{fault}; nothing is written", fault=why))
            return typer.Exit(ExitCode.WRONG_USE)
    return _left(draft, why, ExitCode.WRONG_USE)


def _accepted(draft: "Draft", content: bytes, settings: Settings) -> "tuple[Problem, ...] | None":
    """The new problems that are lived with, mostly none; None to edit again. Leaving the copy ends the command."""
    from tracker.entry.editing import outcome

    found = outcome(draft, content)
    if not found.faults and not found.is_emptied:
        return ()
    _show_faults(draft, found, settings)
    if not can_ask():
        why = say("there are problems that were not there before") if found.faults else say("the file would be empty")
        raise _left(draft, why, ExitCode.WRONG_USE)
    while True:
        answer = _answer(draft)
        if answer in ("e", ""):
            return None
        if answer == "s":
            return found.faults
        if answer == "l":
            raise _left(draft, say("left as you ask"), ExitCode.WRONG_USE)


def _show_faults(draft: "Draft", found: "Outcome", settings: Settings) -> None:
    if found.is_emptied:
        emit(f"{say('With this {file} would be empty.', file=printable(draft.spot.name))}\n", sys.stderr)
    if found.faults:
        emit(f"{say('With this there are problems that were not there before:')}\n\n", sys.stderr)
        print_problems(found.faults, found.files, settings)


def _answer(draft: "Draft") -> str:
    """The first letter of what is answered; where the input ends or is interrupted, the copy is left."""
    try:
        answer = ask(say("Edit again (e), save all the same (s), or leave the copy (l)? [e] "))
    except KeyboardInterrupt:
        emit("\n", sys.stderr)
        _left(draft, say("interrupted"), ExitCode.INTERRUPTED)
        raise
    if answer is None:
        emit("\n", sys.stderr)
        return "l"
    return answer[:1].lower()


def _save(draft: "Draft", content: bytes, known: "tuple[Problem, ...]", settings: Settings) -> None:
    """Put it in its place, and say what is judged otherwise."""
    from tracker.entry.editing import save

    found = save(draft, content, known, at_last=stay, waiting=_say_that_it_waits)
    _remove(draft)
    with suppress(SystemExit):  # it is saved whatever becomes of these lines
        emit(f"{say('saved {file}', file=printable(draft.spot.name))}\n")
        lines = difference(
            found.before.register,
            found.after.register,
            settings,
            heading=say("What it changes:"),
            nothing=say("No verdict changes, and nothing of how current the figures are."),
        )
        emit("\n".join(["", *lines, ""]))


def _say_that_it_waits() -> None:
    emit(f"{say('Waiting for another process that is adding in the same folder.')}\n", sys.stderr)


def _remove(draft: "Draft") -> None:
    from tracker.store.copies import removed

    removed(draft.copy)


def _left(draft: "Draft", why: str, code: ExitCode) -> typer.Exit:
    """Say why nothing is written, and where the copy is."""
    copy = printable(str(draft.copy))
    emit_fault(say("{fault}; nothing is written, and what you changed is in {copy}", fault=why, copy=copy))
    return typer.Exit(code)


def _refused(refusal: "NotEdited", settings: Settings, root: Path) -> typer.Exit:
    """Say why nothing is opened."""
    if refusal.problems:
        from tracker.store.files import FilesOnDisk

        print_problems(refusal.problems, FilesOnDisk(root), settings)
    else:
        emit_fault(str(refusal))
    return typer.Exit(_code(refusal))


def _code(refusal: "NotEdited") -> ExitCode:
    from tracker.entry.editing import Why

    match refusal.why:
        case Why.GIVEN | Why.CHANGED:
            return ExitCode.WRONG_USE
        case Why.BUSY:
            return ExitCode.BUSY
        case Why.FILES | Why.SYSTEM:
            return ExitCode.UNUSABLE
        case _:
            assert_never(refusal.why)
