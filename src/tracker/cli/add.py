"""`track add`: write down a figure, in one line, without a risk to the file. Asks and prints; `entry` does it."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, assert_never

import typer

from tracker.cli.accepting import Accept, accepted_kinds
from tracker.cli.completion import complete_series, complete_source
from tracker.cli.exits import ExitCode, stay
from tracker.cli.register import root_folder, unusable
from tracker.cli.saying import StatusOption
from tracker.cli.settings import AsOf, ColorChoice, Directory, Lang, Settings
from tracker.cli.terminal import ask, can_ask, emit, emit_fault
from tracker.domain.actual import Status
from tracker.domain.figure import Comparison
from tracker.domain.text import printable
from tracker.domain.wording import say

if TYPE_CHECKING:
    from collections.abc import Collection

    from tracker.entry.doubts import Doubt, DoubtKind
    from tracker.entry.preparing import Current, Prepared
    from tracker.entry.record import Given
    from tracker.entry.refusal import NotAdded


def add(
    context: typer.Context,
    series: Annotated[
        str,
        typer.Argument(
            metavar="SERIES",
            help=say("Its id, or a part of its id or name that fits no other."),
            autocompletion=complete_series,
        ),
    ],
    value: Annotated[
        str | None,
        typer.Argument(
            metavar="VALUE", help=say("The figure as published: 1416, 1416亿元, '≥1000', 超1000亿元, 5%-5.5%, -1.5%.")
        ),
    ] = None,
    period: Annotated[
        str | None, typer.Option(metavar="P", help=say("The time it is about: 2024, 2024Q3, 2024-09, 2024年1-9月."))
    ] = None,
    published: Annotated[
        str | None,
        typer.Option(metavar="DATE", help=say("When it was first public; else the source's date, else today.")),
    ] = None,
    source: Annotated[
        str | None, typer.Option(metavar="ID", help=say("A source of targets.toml."), autocompletion=complete_source)
    ] = None,
    publisher: Annotated[
        str | None, typer.Option(metavar="NAME", help=say("Who published it, without --source."))
    ] = None,
    title: Annotated[str | None, typer.Option(metavar="T", help=say("The document's title, without --source."))] = None,
    url: Annotated[str | None, typer.Option(metavar="URL", help=say("Where it can be read, without --source."))] = None,
    status: StatusOption = None,
    is_break: Annotated[bool, typer.Option("--break", help=say("Not comparable with earlier periods."))] = False,
    note: Annotated[str | None, typer.Option(metavar="TEXT", help=say("Anything a reader should know."))] = None,
    at_least: Annotated[str | None, typer.Option(metavar="X", help=say("Instead of VALUE: X or more."))] = None,
    more_than: Annotated[str | None, typer.Option(metavar="X", help=say("Instead of VALUE: more than X."))] = None,
    at_most: Annotated[str | None, typer.Option(metavar="X", help=say("Instead of VALUE: X or less."))] = None,
    less_than: Annotated[str | None, typer.Option(metavar="X", help=say("Instead of VALUE: less than X."))] = None,
    between: Annotated[
        tuple[str, str] | None, typer.Option(metavar="A B", help=say("Instead of VALUE: A to B."))
    ] = None,
    about: Annotated[str | None, typer.Option(metavar="X", help=say("Instead of VALUE: about X."))] = None,
    tolerance: Annotated[str | None, typer.Option(metavar="X", help=say("How far from --about it may be."))] = None,
    done: Annotated[
        bool | None,
        typer.Option("--done/--not-done", help=say("Of a milestone, instead of VALUE: whether it is done.")),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", "-n", help=say("Only say what would be written."))] = False,
    accept: Accept = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help=say("For now the same as --accept all."))] = False,
    directory: Directory = None,
    as_of: AsOf = None,
    color: ColorChoice = None,
    lang: Lang = None,
) -> None:
    """Write down a published figure."""
    from tracker.entry.record import Given

    settings = context.ensure_object(Settings).overridden(directory=directory, as_of=as_of, color=color, language=lang)
    bounds = _said(at_least=at_least, more_than=more_than, at_most=at_most, less_than=less_than, about=about)
    if between is not None:
        bounds[Comparison.BETWEEN] = between
    described = {key: one for key, one in (("publisher", publisher), ("title", title), ("url", url)) if one is not None}
    given = Given(
        value=value,
        bounds=bounds,
        tolerance=tolerance,
        done=done,
        period=period,
        published=published,
        source=source,
        described=described,
        extra=_extra(status, note, is_break=is_break),
    )
    accepted = accepted_kinds(accept, all_kinds=yes)
    if yes:
        emit(f"{say('--yes accepts all doubts in this release alone; write --accept all')}\n", sys.stderr)
    root = root_folder(settings, is_told=dry_run)
    _enter(root=root, word=series, given=given, settings=settings, dry_run=dry_run, accept=accepted)


def _said(**texts: str | None) -> dict[Comparison, tuple[str, ...]]:
    return {Comparison(key): (text,) for key, text in texts.items() if text is not None}


def _extra(status: Status | None, note: str | None, *, is_break: bool) -> dict[str, object]:
    """What goes into the record as it is."""
    extra: dict[str, object] = {} if status is None else {"status": status.value}
    extra |= {"break": True} if is_break else {}
    return extra if note is None else extra | {"note": note}


def _enter(
    root: Path, word: str, given: "Given", settings: Settings, *, dry_run: bool, accept: "Collection[DoubtKind]"
) -> None:
    """Write a figure down and say so, or say why not: what cannot be written or read ends the command."""
    from tracker.cli.entry_words import assumption_text, fault_text
    from tracker.entry.preparing import found, prepared
    from tracker.entry.record import meant
    from tracker.entry.refusal import NotAdded
    from tracker.entry.writing import written

    try:
        now = found(root, word)
        _say_series(now, word)
        asked = _ask_publisher if can_ask() else None
        wanted, faults = meant(now.register, now.series, given, today=settings.day, ask_publisher=asked)
        if wanted is None:
            raise _refused(map(fault_text, faults))
        emit("".join(f"{printable(assumption_text(one))}\n" for one in wanted.assumed), sys.stderr)
        if dry_run:
            one = prepared(root, now.series.id, wanted.raw, today=settings.day)
        else:
            one = written(
                root,
                now,
                wanted.raw,
                today=settings.day,
                accept=accept,
                confirm=_confirmed,
                waiting=_say_that_it_waits,
                at_last=stay,
            )
    except NotAdded as refusal:
        raise _ended(refusal, root, settings) from refusal
    with nullcontext() if dry_run else _recorded(one):
        _warn(one.doubts if dry_run else [it for it in one.doubts if it.kind in accept])
        _say(one, settings.day, is_written=not dry_run)


def _say_series(now: "Current", word: str) -> None:
    """Which series it is, where that was not said by its id."""
    if now.series.id == word:
        return
    from tracker.domain.picking import called

    said = say(
        "series {series} ({name}), the one that {word} stands for",
        series=now.series.id,
        name=called(now.register, now.series),
        word=repr(word),
    )
    emit(f"{printable(said)}\n", sys.stderr)


@contextmanager
def _recorded(one: "Prepared") -> Iterator[None]:
    """The figure is in its file, and the exit code says so whatever happens here: what went wrong is said."""
    try:
        yield
    except (Exception, SystemExit, KeyboardInterrupt) as wrong:
        if os.environ.get("TRACK_DEBUG"):
            raise
        with suppress(SystemExit):
            emit(f"{_not_all_told(one, wrong)}\n", sys.stderr)


def _not_all_told(one: "Prepared", wrong: BaseException) -> str:
    """That the figure is recorded, and what went wrong after, where that was not said."""
    file, line = printable(one.addition.appended.name), one.addition.appended.line
    if isinstance(wrong, SystemExit):
        return say(
            "The figure is recorded in {file}, line {line}, but not all of it could be told.", file=file, line=line
        )
    return say(
        "The figure is recorded in {file}, line {line}, but not all of it could be told ({fault}).",
        file=file,
        line=line,
        fault=printable(f"{type(wrong).__name__}: {wrong}"),
    )


def _say_that_it_waits() -> None:
    emit(f"{say('Waiting for another process that is adding in the same folder.')}\n", sys.stderr)


def _ask_publisher(usual: str) -> str:
    """Who published it, on one line; the usual one where nothing is answered."""
    return _answer(say("Publisher [{usual}]: ", usual=printable(usual)) if usual else say("Publisher: ")) or usual


def _confirmed(doubts: "tuple[Doubt, ...]") -> bool:
    """Whether a person says that the record is right in spite of what is odd."""
    _warn(doubts)
    return can_ask() and _answer(say("Write it all the same? [y/N] ")).lower() in ("y", "yes", "是")


def _answer(question: str) -> str:
    """What a person answers; where the input ends there is no answer, and nothing is written."""
    answer = ask(question)
    if answer is None:
        emit("\n", sys.stderr)
        raise _refused([say("nothing is written")])
    return answer


def _ended(refusal: "NotAdded", root: Path, settings: Settings) -> typer.Exit:
    """Say why nothing was written; the end of the command, to be raised."""
    from tracker.cli.entry_words import problem_text
    from tracker.entry.refusal import Why

    match refusal.why:
        case Why.FILES:
            return unusable(refusal.problems, root, settings)
        case Why.GIVEN:
            return _refused(refusal.faults)
        case Why.RECORD:
            return _refused(map(problem_text, refusal.problems))
        case Why.DOUBTS:
            in_spite = say(
                "nothing is written; --accept {kinds} writes it in spite of this", kinds=",".join(refusal.kinds)
            )
            return _refused([say("nothing is written") if can_ask() else in_spite])
        case Why.BUSY:
            return _refused(refusal.faults, ExitCode.BUSY)
        case Why.SYSTEM | Why.STOPPED:
            return _refused(refusal.faults, ExitCode.UNUSABLE)
        case _:
            assert_never(refusal.why)


def _refused(faults: Iterable[str], code: ExitCode = ExitCode.WRONG_USE) -> typer.Exit:
    """Say every fault; the end of the command, to be raised."""
    for fault in faults:
        emit_fault(fault)
    return typer.Exit(code)


def _warn(doubts: "Iterable[Doubt]") -> None:
    emit("".join(f"{say('Warning: {doubt}', doubt=printable(str(one.said)))}\n" for one in doubts), sys.stderr)


def _say(one: "Prepared", day: date, *, is_written: bool) -> None:
    """Where the record stands, how it is written, and then what it changes."""
    added = one.addition.appended
    if one.is_recorded:
        emit(f"{say('already recorded in {file}; nothing is written', file=printable(added.name))}\n")
        return
    emit(f"{_place_text(one, is_written=is_written)}\n\n{added.text}\n")
    _say_effect(one, day)


def _place_text(one: "Prepared", *, is_written: bool) -> str:
    """Where the record stands, or would."""
    file, line = printable(one.addition.appended.name), one.addition.appended.line
    if is_written and one.is_first:
        return say("added to {file}, line {line}, a new file:", file=file, line=line)
    if is_written:
        return say("added to {file}, line {line}:", file=file, line=line)
    if one.is_first:
        return say("would be added to {file}, line {line}, a new file:", file=file, line=line)
    return say("would be added to {file}, line {line}:", file=file, line=line)


def _say_effect(one: "Prepared", day: date) -> None:
    from tracker.render.entry_text import entry_text

    emit("\n".join([*entry_text(one.effect(day), one.addition.record, one.current.series), ""]))
