"""Finding and loading the register for a command, or ending it with the problems in its files."""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import typer

from tracker.cli.exits import ExitCode
from tracker.cli.settings import Settings
from tracker.cli.terminal import emit, is_colored, rendered
from tracker.domain.problem import Problem
from tracker.domain.register import Register
from tracker.domain.text import printable
from tracker.store.finding import NoRegister, find_root

if TYPE_CHECKING:
    from rich.text import Text

    from tracker.render.spot import Spot

    Form = Callable[[Problem, Spot | None], Text]


def root_folder(settings: Settings) -> Path:
    """The register's folder, or the end of the command."""
    try:
        return find_root(settings.directory, Path.cwd())
    except NoRegister as missing:
        emit(f"Error: {printable(f'{missing}; {missing.remedy}')}\n", sys.stderr)
        raise typer.Exit(ExitCode.UNUSABLE) from missing


def usable_register(settings: Settings) -> Register:
    """The register; with errors in its files, all of them on standard error and the end of the command."""
    from tracker.store.loading import load

    root = root_folder(settings)
    loaded = load(root)
    if loaded.register is None:
        from tracker.render.problems import full

        print_problems(loaded.problems, root, full, settings, sys.stderr)
        raise typer.Exit(ExitCode.UNUSABLE)
    if loaded.problems:
        from tracker.render.problems import tally

        emit(f"{tally(loaded.problems)}: see track validate\n", sys.stderr)
    return loaded.register


def print_problems(problems: Iterable[Problem], root: Path, form: "Form", settings: Settings, stream: TextIO) -> None:
    """Problems in the order of their places, and how many there are."""
    from tracker.render.problems import tally

    every, colored = list(problems), is_colored(settings.color, stream)
    for problem, spot in placed(every, root):
        emit(rendered(form(problem, spot), None, colored), stream)
    emit(f"{tally(every)}\n", stream)


def placed(problems: Iterable[Problem], root: Path) -> "list[tuple[Problem, Spot | None]]":
    """Problems with where they are shown, in the order of their places."""
    from tracker.render.spot import Spot
    from tracker.store.reporting import Report, located

    def spot(report: Report) -> Spot | None:
        place = report.place
        return None if place is None else Spot(place.line, place.column, place.width, report.source_line)

    return [(report.problem, spot(report)) for report in located(problems, root)]
