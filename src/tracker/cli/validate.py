"""`track validate`: whether the files can be used. Does not depend on the day."""

import sys
from enum import Enum
from typing import Annotated

import typer

from tracker.cli.exits import ExitCode
from tracker.cli.register import print_problems, root_folder
from tracker.cli.settings import ColorChoice, Directory, Settings
from tracker.cli.terminal import emit


class Format(Enum):
    """The forms of a list of problems."""

    FULL = "full"
    CONCISE = "concise"


def validate(
    context: typer.Context,
    directory: Directory = None,
    format: Annotated[Format | None, typer.Option(help="Whole, with the lines; or one line each.")] = None,
    color: ColorChoice = None,
) -> None:
    """List every problem in the files, with its place and remedy.

    Exit code 3 where an error makes the files unusable; warnings alone leave it at 0.
    """
    from tracker.render.problems import concise, full
    from tracker.store.loading import load

    chosen = None if format is None else format.value
    settings = context.ensure_object(Settings).overridden(directory=directory, format=chosen, color=color)
    form = concise if settings.format_among(Format) is Format.CONCISE else full
    root = root_folder(settings)
    loaded = load(root)
    if loaded.problems:
        print_problems(loaded.problems, root, form, settings, sys.stdout)
    if loaded.register is None:
        raise typer.Exit(ExitCode.UNUSABLE)
    register = loaded.register
    records = sum(len(found) for found in register.actuals.values())
    targets = f"{len(register.targets)} target{'' if len(register.targets) == 1 else 's'}"
    said = f"{targets}, {len(register.series)} series and {records} record{'' if records == 1 else 's'} can be used"
    without = sum(not register.records(id) for id in register.series)
    emit(f"{said}; {without} series without a record\n" if without else f"{said}\n")
