"""What `track add-series` and `track add-target` have in common: the tables are shown, written, and told."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli.accepting import accepted_kinds
from tracker.cli.exits import stay
from tracker.cli.refusing import confirmed, ended, refused, say_that_it_waits, warn
from tracker.cli.settings import Settings
from tracker.cli.terminal import emit
from tracker.domain.register import Declared
from tracker.domain.text import printable
from tracker.domain.wording import say
from tracker.store.folder import TARGETS

if TYPE_CHECKING:
    from tracker.domain.series import Series
    from tracker.entry.amending import Amended, Meaning
    from tracker.store.operations import Kind

DryRun = Annotated[bool, typer.Option("--dry-run", "-n", help=say("Only show what would be written."))]
NewId = Annotated[str | None, typer.Option("--id", metavar="ID", help=say("Its id; else one is made."))]


def extra(**keys: object) -> dict[str, object]:
    """What goes into the table as it is: what was said, and lists that are not empty."""
    return {key: one for key, one in keys.items() if one is not None and one is not False and one != []}


def said(**texts: str | None) -> dict[str, str]:
    """The texts that were given."""
    return {key: text for key, text in texts.items() if text is not None}


def say_series(declared: Declared, series: "Series", word: str) -> None:
    """Which series it is, where that was not said by its id."""
    if series.id == word:
        return
    from tracker.domain.picking import called

    said = say(
        "series {series} ({name}), the one that {word} stands for",
        series=series.id,
        name=called(declared, series),
        word=repr(word),
    )
    emit(f"{printable(said)}\n", sys.stderr)


def amend(
    root: Path,
    settings: Settings,
    *,
    asking: "Callable[[Declared], Meaning]",
    following: "Callable[[Path, Amended], str]",
    kind: "Kind",
    dry_run: bool,
    accept: str | None,
) -> None:
    """Add tables and say so, or say why not.

    ``asking`` is told what is declared, asks for what is missing, and gives what is meant by it all; ``following`` is
    the command that comes next.
    """
    from tracker.cli.declaring_words import assumption_text, fault_text, problem_text
    from tracker.entry.amending import Unmeant, declared_now, prepared, written
    from tracker.entry.refusal import NotAdded

    kinds = accepted_kinds(accept)
    try:
        meaning = asking(declared_now(root))
        if dry_run:
            one = prepared(root, meaning)
        else:
            one = written(root, kind, meaning, accept=kinds, confirm=confirmed, waiting=say_that_it_waits, at_last=stay)
    except Unmeant as unmeant:
        raise refused(map(fault_text, unmeant.faults)) from unmeant
    except NotAdded as refusal:
        raise ended(refusal, root, settings, problem_text=problem_text) from refusal
    emit("".join(f"{printable(assumption_text(it))}\n" for it in one.meant.assumed), sys.stderr)
    warn(one.doubts if dry_run else [it for it in one.doubts if it.kind in kinds])
    line = one.proposed.appended.line
    place = (
        say("would be added to {file}, line {line}:", file=TARGETS, line=line)
        if dry_run
        else say("added to {file}, line {line}:", file=TARGETS, line=line)
    )
    emit(f"{place}\n\n{one.proposed.appended.text}")
    if not dry_run:
        emit(f"\n{say('Next: {command}', command=printable(following(root, one)))}\n")
