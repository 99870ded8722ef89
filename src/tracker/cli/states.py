"""States of a register that commands compare: as it lies, as a commit has it, as another folder has it."""

import os
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import typer
from msgspec import Struct

from tracker.cli.exits import ExitCode
from tracker.cli.register import root_folder, usable_state
from tracker.cli.settings import Settings
from tracker.cli.terminal import emit_fault
from tracker.domain.register import Register
from tracker.domain.text import printable
from tracker.domain.wording import say
from tracker.store.folder import TARGETS

if TYPE_CHECKING:
    from tracker.render.changes_report import Side
    from tracker.store.git import Repository
    from tracker.store.loading import Loaded

_States = TypeVar("_States")


class State(Struct, frozen=True):
    """A register, what was read of it, and which state of it that is."""

    register: Register
    side: "Side"
    loaded: "Loaded"


def in_git(states: Callable[[], _States]) -> _States:
    """What git may hold, or the end of the command with what git does not have and the way out."""
    from tracker.store.git import NoRevision

    try:
        return states()
    except NoRevision as missing:
        emit_fault(say("{fault}; {remedy}", fault=missing, remedy=missing.remedy))
        raise typer.Exit(ExitCode.WRONG_USE) from missing


def repository_around(settings: Settings) -> "Repository":
    """The repository the register lies in. Raises NoRevision."""
    from tracker.store.git import Repository

    return Repository.around(root_folder(settings, is_told=False), os.environ)


def committed_before(repository: "Repository", settings: Settings, *, begin: date, as_of: date) -> State:
    """The last commit before a day began; before there was any, or a register in it, nothing was in it."""
    commit = repository.commit_before(_begin_of(begin), str(begin))
    return _committed(repository, settings, commit=commit, name=None, as_of=as_of, may_be_empty=True)


def _begin_of(day: date) -> int:
    """When a day begins here, in seconds since 1970; 0 for all before."""
    return 0 if day.year <= _FIRST_YEAR else int(datetime.combine(day, time()).timestamp())


_FIRST_YEAR = 1970


def _committed(
    repository: "Repository",
    settings: Settings,
    *,
    commit: str | None,
    name: str | None,
    as_of: date,
    may_be_empty: bool,
) -> State:
    """The register as a commit has it, or an empty one where that may be."""
    from tracker.render.changes_report import Side, state_text
    from tracker.store.committed import CommittedFiles
    from tracker.store.loading import Loaded

    files = None if commit is None else CommittedFiles.of(repository, commit)
    if files is None or not files.is_there:
        if may_be_empty:
            empty = Register(areas={}, sources={}, series={}, targets={})
            return State(empty, Side(as_of, is_empty=True), Loaded(empty, ()))
        where = f"{repository.prefix}{TARGETS}"
        raise typer.BadParameter(
            say("there is no {file} in {name}; name a commit that has it", file=printable(where), name=name),
            param_hint="--against",
        )
    side = Side(as_of, name, commit)
    register, loaded = usable_state(files, settings, state_text(side), is_present=False)
    return State(register, side, loaded)


def present(settings: Settings, as_of: date) -> State:
    """The register as it lies, with all that is not committed."""
    return _in_folder(root_folder(settings), settings, name=None, as_of=as_of)


def _in_folder(folder: Path, settings: Settings, *, name: str | None, as_of: date) -> State:
    from tracker.render.changes_report import Side, state_text
    from tracker.store.files import FilesOnDisk

    side = Side(as_of, name)
    called = state_text(side)
    register, loaded = usable_state(FilesOnDisk(folder), settings, called, is_present=name is None)
    return State(register, side, loaded)


def is_path(text: str) -> bool:
    """Whether it can only be a folder: it begins or ends as a path does, and no name of a commit."""
    return text in (".", "..") or text.startswith(("./", "../", "/", "~")) or text.endswith(("/", os.sep))


def other(text: str, settings: Settings, day: date) -> State:
    """The state that --against names: a folder, or a commit of the repository around the register."""
    return other_folder(text, settings, day) if is_path(text) else at_commit(text, settings, day, may_be_folder=True)


def at_commit(name: str, settings: Settings, day: date, *, may_be_folder: bool) -> State:
    """The register in a commit; where none is called so and there is a path like it, in that folder."""
    from tracker.store.git import NoRevision

    try:
        repository = repository_around(settings)
        commit = repository.commit(name)
    except NoRevision:
        if may_be_folder and os.sep in name and Path(name).is_dir():
            return other_folder(name, settings, day)
        raise
    return _committed(repository, settings, commit=commit, name=name, as_of=day, may_be_empty=False)


def other_folder(name: str, settings: Settings, day: date) -> State:
    """The register in another folder; wrong use where there is none."""
    from tracker.store.folder import NoRegister, current_folder, find_root

    try:
        folder = find_root(Path(name), current_folder())
    except NoRegister as missing:
        said = printable(str(missing))
        raise typer.BadParameter(
            say("{said}; name a folder that has one", said=said), param_hint="--against"
        ) from missing
    return _in_folder(folder, settings, name=name, as_of=day)
