"""`track add`: write down a figure, in one line, without a risk to the file. Asks and prints; `entry` does it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from msgspec import Struct

from tracker.cli.accepting import Accept, accepted_kinds
from tracker.cli.amending import say_series
from tracker.cli.completion import complete_series, complete_source
from tracker.cli.exits import stay
from tracker.cli.refusing import ended, refused, say_that_it_waits, stopped_in_a_line, warn
from tracker.cli.register import root_folder
from tracker.cli.saying import StatusOption
from tracker.cli.settings import AsOf, ColorChoice, Directory, Lang, Settings
from tracker.cli.terminal import can_ask, emit, is_terminal
from tracker.domain.actual import Status
from tracker.domain.figure import Comparison
from tracker.domain.text import printable
from tracker.domain.wording import say

if TYPE_CHECKING:
    from collections.abc import Collection

    from tracker.cli.asker import Asking
    from tracker.entry.doubts import Doubt, DoubtKind
    from tracker.entry.preparing import Current, Prepared
    from tracker.entry.record import Given, Raw


def add(
    context: typer.Context,
    series: Annotated[
        str | None,
        typer.Argument(
            metavar="SERIES",
            help=say("Its id, or a part of its id or name that fits no other."),
            autocompletion=complete_series,
        ),
    ] = None,
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
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help=say("Go ahead without asking; for now also --accept all."))
    ] = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help=say("Ask nothing, and say nothing but errors and warnings."))
    ] = False,
    directory: Directory = None,
    as_of: AsOf = None,
    color: ColorChoice = None,
    lang: Lang = None,
) -> None:
    """Write down a published figure."""
    from tracker.cli.asker import Asking
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
    way = _Way(settings, Asking(settings), accepted, dry_run=dry_run, yes=yes, quiet=quiet)
    with stopped_in_a_line():
        _enter(root=root_folder(settings, is_told=dry_run), word=series, given=given, way=way)


def _said(**texts: str | None) -> dict[Comparison, tuple[str, ...]]:
    return {Comparison(key): (text,) for key, text in texts.items() if text is not None}


def _extra(status: Status | None, note: str | None, *, is_break: bool) -> dict[str, object]:
    """What goes into the record as it is."""
    extra: dict[str, object] = {} if status is None else {"status": status.value}
    extra |= {"break": True} if is_break else {}
    return extra if note is None else extra | {"note": note}


class _Way(Struct, frozen=True):
    """How it is done: by whom to be asked, only said, in spite of doubts, without a word."""

    settings: Settings
    asking: "Asking"
    accepted: "Collection[DoubtKind]"
    dry_run: bool
    yes: bool
    quiet: bool

    @property
    def day(self) -> date:
        """The day that counts as today."""
        return self.settings.day

    @property
    def asks(self) -> bool:
        """Whether a person is asked where something is missing or odd."""
        return not self.quiet and can_ask()


def _enter(root: Path, word: str | None, given: "Given", way: _Way) -> None:
    """Write a figure down and say so, or say why not: what cannot be written or read ends the command."""
    from tracker.cli.asking import NoAnswer
    from tracker.cli.entry_words import problem_text
    from tracker.entry.refusal import NotAdded

    line = ""
    try:
        now, given = _asked(root=root, word=word, given=given, way=way)
        line = _line(now, given, way)
        one = _done(root=root, now=now, raw=_meant(now, given, way), way=way)
    except NotAdded as refusal:
        end = ended(refusal, root, way.settings, problem_text=problem_text, is_asked=way.asks)
        _tell_line(line)
        raise end from refusal
    except NoAnswer as no_answer:
        raise refused([say("nothing is written")]) from no_answer
    with nullcontext() if way.dry_run else _recorded(one):
        warn(one.doubts if way.dry_run else [it for it in one.doubts if it.kind in way.accepted])
        _tell(one, way)
        _tell_line(_accepting(line, one.doubts))


def _asked(root: Path, word: str | None, given: "Given", way: _Way) -> tuple["Current", "Given"]:
    """The series, and what is given of its figure, when a person has been asked for what is missing.

    Where standard output goes elsewhere and there is no figure, it is likelier that the shell took `>1000` for itself.
    """
    from tracker.entry.preparing import found
    from tracker.entry.questions import topics

    word = _series_asked(root, way) if word is None else word
    now = found(root, word)
    if not way.quiet:
        say_series(now.register, now.series, word)
    is_open = way.asks and (is_terminal(sys.stdout) or given.says_figure)
    left = topics(now.register, now.series, given, today=way.day) if is_open else ()
    if not left:
        return now, given
    from tracker.cli.figure_questions import inquired, inquiry

    return now, inquired(inquiry(root=root, now=now, topics=left, today=way.day), given, way.asking)


def _series_asked(root: Path, way: _Way) -> str:
    """The id of the series that a person chooses."""
    if not way.asks:
        raise refused([say("SERIES is missing; give its id, or a part of its id or name: track status shows them")])
    from tracker.cli.figure_questions import series_asked

    return series_asked(root, way.settings, way.asking)


def _line(now: "Current", given: "Given", way: _Way) -> str:
    """The command that does the same without a question, where there was one; else nothing."""
    if not way.asking.has_begun:
        return ""
    from tracker.cli.figure_questions import command_line

    return command_line(now.series.id, given, way.settings)


def _accepting(line: str, doubts: "tuple[Doubt, ...]") -> str:
    """The command with what it was written in spite of."""
    kinds = ",".join(dict.fromkeys(one.kind.value for one in doubts))
    return f"{line} --accept {kinds}" if line and kinds else line


def _tell_line(line: str) -> None:
    emit(f"\n{say('The same without questions:')}\n  {line}\n" if line else "", sys.stderr)


def _meant(now: "Current", given: "Given", way: _Way) -> "Raw":
    """The record that is meant; what is taken for granted is said, and so is every fault."""
    from tracker.cli.entry_words import assumption_text, fault_text
    from tracker.entry.record import meant

    wanted, faults = meant(now.register, now.series, given, today=way.day, is_seen=way.asks)
    if wanted is None:
        raise refused(map(fault_text, faults))
    if not way.quiet:
        emit("".join(f"{printable(assumption_text(one))}\n" for one in wanted.assumed), sys.stderr)
    return wanted.raw


def _done(root: Path, now: "Current", raw: "Raw", way: _Way) -> "Prepared":
    """The record when it is written, or is known to fit; who was asked for it sees it first, and says yes."""
    from tracker.entry.preparing import prepared
    from tracker.entry.writing import written

    if way.dry_run:
        return prepared(root, now.series.id, raw, today=way.day)
    accepted = _agreed(prepared(root, now.series.id, raw, today=way.day), way) if way.asking.has_begun else frozenset()
    return written(
        root,
        now,
        raw,
        today=way.day,
        accept=way.accepted,
        confirm=lambda doubts: accepted.issuperset(doubts) or _confirmed(doubts, way),
        waiting=None if way.quiet else say_that_it_waits,
        at_last=stay,
    )


def _agreed(one: "Prepared", way: _Way) -> "frozenset[Doubt]":
    """Show what would be written, and ask; the doubts that it is written in spite of. Raises NotAdded."""
    from tracker.cli.asking import is_agreed
    from tracker.entry.refusal import NotAdded, Why

    if way.yes or one.is_recorded:
        return frozenset()
    _say(one, way.day, is_written=False)
    said = say("Write it? [Y/n] ")
    left = tuple(it for it in one.doubts if it.kind not in way.accepted)
    if not (_confirmed(left, way) if left else is_agreed(way.asking.asker, said, usually=True)):
        raise NotAdded(Why.DOUBTS)
    return frozenset(left)


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


def _confirmed(doubts: "tuple[Doubt, ...]", way: _Way) -> bool:
    """Whether a person says that the record is right in spite of what is odd."""
    from tracker.cli.asking import is_agreed

    warn(doubts)
    return way.asks and is_agreed(way.asking.plainly, say("Write it all the same? [y/N] "), usually=False)


def _tell(one: "Prepared", way: _Way) -> None:
    """What is done; of what a person has seen before only where it stands."""
    if way.quiet:
        return
    if way.dry_run or way.yes or one.is_recorded or not way.asking.has_begun:
        _say(one, way.day, is_written=not way.dry_run)
        return
    added = one.addition.appended
    emit(f"{say('written to {file}, line {line}', file=printable(added.name), line=added.line)}\n")


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
