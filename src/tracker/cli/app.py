"""The program: its commands, and the one place where an error that is no one's fault but ours is met."""

import os
import sys
from collections.abc import Callable, Collection
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from shutil import get_terminal_size
from textwrap import fill
from typing import Annotated, Any

import typer
from typer.main import get_command

from tracker.cli.caching import NO_CACHE, without_no_cache
from tracker.cli.command import Command, Program, show_help
from tracker.cli.completion import LINES, is_asked_by_shell, prepare_completion
from tracker.cli.exits import ExitCode
from tracker.cli.language import ENGLISH, language_asked
from tracker.cli.minus import with_signs
from tracker.cli.settings import ColorChoice, NoPager, RootAsOf, RootDirectory, RootFormat, RootLang, Settings
from tracker.cli.terminal import discard, emit, emit_fault, prepare_streams
from tracker.domain.text import printable
from tracker.domain.wording import say
from tracker.store.folder import NoRegister, current_folder, find_root

COMMANDS = {
    "status": say(
        "Show every target beside what came of it, a line each, what matters first.\n\n"
        "Filters of one kind are alternatives, filters of different kinds narrow each other."
    ),
    "show": say("Show targets or series whole: history, every measure with the numbers it came from, sources."),
    "changes": say(
        "Show what changed: verdicts and the figures that changed them, new figures, targets, what is late.\n\n"
        "Without --recorded and --against: between what was public on two days, whenever it was written down. "
        "A figure counts from the day it was published."
    ),
    "compare": say(
        "Show methods side by side: what each says of a target, where they part, how often two agree.\n\n"
        "Targets on which they part come first. docs/methods.md says what each method does."
    ),
    "due": say(
        "Show what is expected next: which figure of which series, by which day; what is overdue first.\n\n"
        "Series that nobody waits for are left out. --format ics is for a calendar: an event a figure."
    ),
    "export": say(
        "Hand figures over: a workbook, SDMX-CSV, or CSV, with every vintage.\n\n"
        "The file's ending says which: .xlsx, .sdmx.csv, .csv. track import reads each of them back."
    ),
    "report": say(
        "Make one page to hand over: tables, charts, reasons and sources, in a file that needs no network.\n\n"
        "It can be searched, filtered and printed, and says what status and show say."
    ),
    "add": say(
        "Write down a published figure.\n\n"
        "Put a figure with < or > in quotes, or use --more-than and the like: the shell takes these signs for itself."
    ),
    "import": say(
        "Bring the figures of a table in, all or none.\n\n"
        "Shows first what was understood: columns, rows, what is new, revised or odd, and every fault with its cell. "
        "Writes when asked on a terminal, elsewhere with --yes."
    ),
    "scan": say(
        "Read the numbers of a text: targets and figures as proposals, beside what is recorded.\n\n"
        "On a terminal each is shown with its sentence, to be accepted, changed or skipped; what was accepted is "
        "written at the end, when asked. Elsewhere, and with --format, nothing is written."
    ),
    "init": say(
        "Begin a register: a first series and a target for it, in your own words.\n\n"
        "On a terminal track init alone asks for them. Or all in one line:\n\n"
        "track init goals --area 'Web shop' --indicator Sign-ups --unit people --goal '≥ 100' --due 2027"
    ),
    "add-series": say(
        "Add a series to targets.toml.\n\n"
        "Asks on a terminal for what is missing. Rarer keys, and series derived from others, are written by hand."
    ),
    "add-target": say(
        "Add a target to targets.toml.\n\n"
        "Asks on a terminal for what is missing. Put a goal with < or > in quotes: the shell takes these signs for "
        "itself."
    ),
    "undo": say(
        "Take back what was written last: one add, or everything one import wrote.\n\n"
        "It shows what goes and what is judged otherwise without it, and asks. Run again it takes back the one before."
    ),
    "edit": say(
        "Open a record, a target, a series, a source or an area in your editor, at its line.\n\n"
        "The editor is $VISUAL, else $EDITOR, else vi. It has a copy: what you save there is checked, and takes the "
        "file's place when you leave the editor."
    ),
    "check": say(
        "Fail when figures have gone stale or the files are broken.\n\n"
        "What fails is an error, anything else a warning. Exit code 1 with errors, 3 where they make the files "
        "unusable. Inside GitHub Actions the form is github where nothing else is said."
    ),
    "validate": say(
        "List every problem in the files, with its place and remedy.\n\n"
        "Exit code 3 where an error makes the files unusable; warnings alone leave it at 0, or 1 with --warn-as-error."
    ),
    "schema": say(
        "Print a JSON Schema for editors, or for programs that read what is printed.\n\n"
        "With it an editor completes keys and marks mistakes. Save it beside the files, and name it in their first "
        "line: #:schema ./schemas/targets.schema.json"
    ),
}
"""What each command is for, in the order of the help. Its module is named like it, and so is its function there."""


def program(words: Collection[str]) -> typer.Typer:
    """The program for a command line: a command that none of its words names is not imported, only listed."""
    made = typer.Typer(
        name="track",
        help=say(
            "Policy targets beside the published figures that judge them.\n\n"
            "In a folder with a register, or below one, track alone is track status."
        ),
        cls=Program,
        invoke_without_command=True,
        subcommand_metavar="[COMMAND] [ARGS]...",
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    made.callback()(root)
    for name, text in COMMANDS.items():
        made.command(name, cls=Command, help=text)(_function(name) if name in words else _unnamed)
    return made


def _function(name: str) -> Callable[..., None]:
    called = {"import": "import_"}.get(name, name.replace("-", "_"))
    found: Callable[..., None] = getattr(import_module(f"tracker.cli.{called}"), called)
    return found


def _unnamed() -> None:
    """In place of a command that is not run."""


def _words() -> list[str]:
    """What is typed: the arguments, and where the shell asks what to offer, the line."""
    line = " ".join(os.environ.get(one, "") for one in LINES) if is_asked_by_shell() else ""
    return [*sys.argv[1:], *line.split()]


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        emit(f"track {version('target-tracker')}\n")
        raise typer.Exit


def root(
    context: typer.Context,
    directory: RootDirectory = None,
    as_of: RootAsOf = None,
    format: RootFormat = None,
    color: ColorChoice = None,
    lang: RootLang = None,
    no_pager: NoPager = False,
    _no_cache: Annotated[
        bool,
        typer.Option(
            NO_CACHE, help=say("Read every file anew, and keep nothing for the next run; anywhere in the line.")
        ),
    ] = False,
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help=say("Print the version."))
    ] = False,
) -> None:
    """Take the options given before the command's name; without a name show every target."""
    context.obj = Settings(
        directory=directory, as_of=as_of, format=format, color=color, language=lang, no_pager=no_pager
    )
    if context.invoked_subcommand is None:
        _glance(context, directory)


def _glance(context: typer.Context, directory: Path | None) -> None:
    """Every target where there is a register, or one was named; elsewhere the help, and how a register begins."""
    try:
        find_root(directory, directory or current_folder())
    except NoRegister as missing:
        if directory is None:
            show_help(context, _beginning(missing))
            return
    from tracker.cli.status import status

    status(context)


def _beginning(missing: NoRegister) -> str:
    """What to do first where there is no register."""
    said = (
        say("No register yet: {missing}.", missing=printable(str(missing))),
        say(
            "Begin one with track init: it asks for a first target, or takes it in one line (track init --help)."
            " track init --example team copies one to look at, with figures."
        ),
        say("To see a register elsewhere: track -C DIR"),
    )
    width = min(get_terminal_size().columns, 80)
    return "".join(f"\n{_fitted(one, width)}" for one in said) + "\n"


def _fitted(text: str, width: int) -> str:
    """The text in lines of so many columns."""
    if _is_english():
        return fill(text, width)
    from tracker.cli.library_words import folded

    return "\n".join(folded(text, width))


def _is_english() -> bool:
    return language_asked(sys.argv[1:], os.environ) == ENGLISH


def run() -> None:
    """Run the program and exit. A bug ends with one line and code 70; TRACK_DEBUG=1 shows the traceback.

    What the system refuses (a full disk, a folder that is gone) is no bug, and neither is a reader that went away.
    """
    prepare_streams()
    prepare_completion()
    try:
        command = get_command(program(_words()))
        if not _is_english():
            from tracker.cli.library_words import speak_too

            speak_too(command)
        code = command(with_signs(without_no_cache(sys.argv[1:])), prog_name="track", standalone_mode=False)
    except SystemExit as end:
        code = _code_of(end)
    except _WRONG_USE as error:
        code = _wrong_use(error)
    except OSError as error:
        if os.environ.get("TRACK_DEBUG"):
            raise
        code = _refused_by_system(error)
    except Exception as error:
        if os.environ.get("TRACK_DEBUG"):
            raise
        code = _bug(error)
    sys.exit(code)


_WRONG_USE: Any = typer.BadParameter.__mro__[2]
"""What the library raises for any command line that it cannot take; only one of its kinds has a public name."""


def _code_of(end: SystemExit) -> object:
    """The code, but 0 where the library gave up writing a help text because its reader had gone."""
    if not isinstance(end.__context__, BrokenPipeError):
        return end.code
    discard(sys.stdout)
    return ExitCode.FINE


def _wrong_use(error: typer.BadParameter) -> ExitCode:
    """Say how the command is used, and on a line of its own what is wrong: the library does not fit it for a screen."""
    from tracker.cli.library_words import fault_in_words

    context: typer.Context | None = getattr(error, "ctx", None)
    said = error.format_message()
    if context is None:
        emit_fault(fault_in_words(said))
    elif said == context.get_help():
        emit(f"{said}\n", sys.stderr)
    else:
        asked = f"{context.command_path} {context.help_option_names[0]}"
        way = say("Try '{command}' for help.", command=asked)
        emit(f"{context.get_usage()}\n{way}\n\n", sys.stderr)
        emit_fault(fault_in_words(said))
    return ExitCode.WRONG_USE


def _refused_by_system(error: OSError) -> ExitCode:
    """Say what the system refused, and where."""
    from tracker.store.links import system_words

    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):
            stream.flush()
    discard(sys.stdout)
    why = system_words(error)
    emit_fault(str(why) if error.filename is None else say("{why}: {place}", why=why, place=error.filename))
    return ExitCode.UNUSABLE


def _bug(error: Exception) -> ExitCode:
    """One line about it."""
    said = say("track: this is a bug in track: {fault}", fault=printable(f"{type(error).__name__}: {error}"))
    emit(f"{said}\n{say('Set TRACK_DEBUG=1 to see where, and please report it.')}\n", sys.stderr)
    return ExitCode.BUG
