"""Finding and loading the register for a command, or ending it with the problems in its files."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from tracker.cli.exits import ExitCode
from tracker.cli.settings import Settings
from tracker.cli.terminal import emit, emit_fault, is_colored, rendered
from tracker.domain.problem import Problem
from tracker.domain.register import Part, Register
from tracker.domain.text import printable
from tracker.domain.wording import say
from tracker.store.folder import NoRegister, current_folder, find_root
from tracker.store.hidden import is_something_under_way

if TYPE_CHECKING:
    from tracker.store.files import Files
    from tracker.store.loading import Choice, Loaded


def root_folder(settings: Settings, *, is_told: bool = True) -> Path:
    """The register's folder, or the end of the command. It is told where something stopped half-way there."""
    try:
        root = find_root(settings.directory, settings.directory or current_folder())
    except NoRegister as missing:
        emit_fault(say("{fault}; {remedy}", fault=missing, remedy=missing.remedy))
        raise typer.Exit(ExitCode.UNUSABLE) from missing
    if is_told:
        _tell_of_the_journal(root)
    return root


def _tell_of_the_journal(root: Path) -> None:
    """On standard error what its reader should know; the journal is looked at only where there may be something."""
    if not is_something_under_way(root):
        return
    from tracker.store.operations import journal_fault

    fault = journal_fault(root)
    if fault is not None:
        told = say("{fault}; {remedy}", fault=fault.message, remedy=fault.remedy)
        emit(f"{printable(say('Warning: {file}: {doubt}', file=fault.origin.file, doubt=told))}\n", sys.stderr)


def usable_register(settings: Settings) -> Register:
    """The register; with errors in its files, all of them on standard error and the end of the command.

    That there are warnings is said, but for those that are accepted.
    """
    from tracker.store.loading import load

    root = root_folder(settings)
    loaded = load(root)
    if loaded.register is None:
        raise unusable(loaded.problems, root, settings)
    _tell_of_warnings(loaded, loaded.register, settings)
    return loaded.register


def _tell_of_warnings(loaded: "Loaded", register: Register, settings: Settings) -> None:
    if loaded.problems:
        from tracker.assess.accepting import Accepting
        from tracker.render.problems import tally

        told, _ = Accepting(register, loaded.accepted, settings.day).sifted(loaded.problems)
        emit(f"{say('{counts}: see track validate', counts=tally(told))}\n" if told else "", sys.stderr)


def usable_state(every: "Files", settings: Settings, called: str, *, is_present: bool) -> "tuple[Register, Loaded]":
    """One of several states of a register, and what was read of it; of one with errors in its files all of them.

    Of the present one it is said that there are warnings.
    """
    from tracker.store.loading import load_from

    loaded = load_from(every)
    if loaded.register is None:
        emit(f"{printable(say('The files of {state} cannot be used:', state=called))}\n", sys.stderr)
        print_problems(loaded.problems, every, settings)
        raise typer.Exit(ExitCode.UNUSABLE)
    if is_present:
        _tell_of_warnings(loaded, loaded.register, settings)
    return loaded.register, loaded


def usable_part(settings: Settings, wanted: "Choice") -> Part:
    """What is declared, and the records of some series alone; faults in the files of others do not matter."""
    from tracker.store.loading import load_part

    root = root_folder(settings)
    loaded = load_part(root, wanted)
    if loaded.part is None:
        raise unusable(loaded.problems, root, settings)
    return loaded.part


def unusable(problems: Iterable[Problem], root: Path, settings: Settings) -> typer.Exit:
    """Print what is wrong in the files on standard error; the end of the command, to be raised."""
    _print_problems(problems, root, settings)
    return typer.Exit(ExitCode.UNUSABLE)


def _print_problems(problems: Iterable[Problem], root: Path, settings: Settings) -> None:
    from tracker.store.files import FilesOnDisk

    print_problems(problems, FilesOnDisk(root), settings)


def print_problems(problems: Iterable[Problem], files: "Files", settings: Settings) -> None:
    """Problems in the order of their places, and how many there are, on standard error."""
    from rich.console import Group
    from rich.text import Text

    from tracker.domain.listing import Listing, counts_of
    from tracker.render.problems import full, tally, unlisted
    from tracker.store.placing import placed_in

    every = list(problems)
    listing = Listing.of(every)
    (listed,) = placed_in([listing.told], files)
    told = [full(problem) for problem in sorted(listed, key=lambda one: one.order)]
    more = unlisted(counts_of(listing.unlisted))
    emit(rendered(Group(*told, *more, Text(tally(every))), None, is_colored(settings.color, sys.stderr)), sys.stderr)
