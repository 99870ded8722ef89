"""`track add`: write down a figure, in one line, without a risk to the file."""

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli.completion import complete_series, complete_source
from tracker.cli.entry import Given, Raw, record, refuse, the_series
from tracker.cli.exits import ExitCode
from tracker.cli.register import root_folder, unusable
from tracker.cli.settings import AsOf, ColorChoice, Directory, Settings
from tracker.cli.terminal import ask, can_ask, emit
from tracker.cli.words import parse_word
from tracker.domain.actual import Status
from tracker.domain.figure import Comparison
from tracker.domain.text import printable

if TYPE_CHECKING:
    from tracker.domain.problem import Problem
    from tracker.domain.register import Register
    from tracker.domain.series import Series
    from tracker.store.appending import Addition, SeriesFile

_TRIES = 5
_NEGATIVE = re.compile(r"-[\d.]")
_TEXT_OPTIONS = frozenset({"--note", "--title", "--publisher", "--url", "--directory", "-C"})


def with_signs(arguments: list[str]) -> list[str]:
    """The command line with a minus before a figure that is not taken for an option.

    The value of an option that takes any text is left as it is.
    """
    if "add" not in arguments:
        return arguments
    pairs = zip(["", *arguments], arguments, strict=False)
    return [
        f"\N{MINUS SIGN}{one[1:]}" if _NEGATIVE.match(one) and before not in _TEXT_OPTIONS else one
        for before, one in pairs
    ]


StatusOption = Annotated[
    Status | None,
    typer.Option(
        metavar="S",
        parser=lambda text: parse_word(text, Status),
        help=f"What the publisher says of it: {', '.join(one.value for one in Status)}.",
    ),
]


def add(
    context: typer.Context,
    series: Annotated[str, typer.Argument(metavar="SERIES", help="Its id.", autocompletion=complete_series)],
    value: Annotated[
        str | None,
        typer.Argument(
            metavar="VALUE", help="The figure as published: 1416, 1416亿元, '≥1000', 超1000亿元, 5%-5.5%, -1.5%."
        ),
    ] = None,
    period: Annotated[
        str | None, typer.Option(metavar="P", help="The time it is about: 2024, 2024Q3, 2024-09, 2024年1-9月.")
    ] = None,
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="When it was first public; else the source's date, else today.")
    ] = None,
    source: Annotated[
        str | None, typer.Option(metavar="ID", help="A source of targets.toml.", autocompletion=complete_source)
    ] = None,
    publisher: Annotated[str | None, typer.Option(metavar="NAME", help="Who published it, without --source.")] = None,
    title: Annotated[str | None, typer.Option(metavar="T", help="The document's title, without --source.")] = None,
    url: Annotated[str | None, typer.Option(metavar="URL", help="Where it can be read, without --source.")] = None,
    status: StatusOption = None,
    is_break: Annotated[bool, typer.Option("--break", help="Not comparable with earlier periods.")] = False,
    note: Annotated[str | None, typer.Option(metavar="TEXT", help="Anything a reader should know.")] = None,
    at_least: Annotated[str | None, typer.Option(metavar="X", help="Instead of VALUE: X or more.")] = None,
    more_than: Annotated[str | None, typer.Option(metavar="X", help="Instead of VALUE: more than X.")] = None,
    at_most: Annotated[str | None, typer.Option(metavar="X", help="Instead of VALUE: X or less.")] = None,
    less_than: Annotated[str | None, typer.Option(metavar="X", help="Instead of VALUE: less than X.")] = None,
    between: Annotated[tuple[str, str] | None, typer.Option(metavar="A B", help="Instead of VALUE: A to B.")] = None,
    about: Annotated[str | None, typer.Option(metavar="X", help="Instead of VALUE: about X.")] = None,
    tolerance: Annotated[str | None, typer.Option(metavar="X", help="How far from --about it may be.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", "-n", help="Only say what would be written.")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Write it in spite of doubts.")] = False,
    directory: Directory = None,
    as_of: AsOf = None,
    color: ColorChoice = None,
) -> None:
    """Write down a published figure.

    Put a figure with < or > in quotes, or use --more-than and the like: the shell takes these signs for itself.
    """
    settings = context.ensure_object(Settings).overridden(directory=directory, as_of=as_of, color=color)
    bounds = _said(at_least=at_least, more_than=more_than, at_most=at_most, less_than=less_than, about=about)
    if between is not None:
        bounds[Comparison.BETWEEN] = between
    described = {key: one for key, one in (("publisher", publisher), ("title", title), ("url", url)) if one is not None}
    extra: Raw = {} if status is None else {"status": status.value}
    extra |= {"break": True} if is_break else {}
    extra |= {} if note is None else {"note": note}
    given = Given(value, bounds, tolerance, period, published, source, described, extra)
    entry = _Entry(root_folder(settings), series, given, settings)
    entry.add(dry_run=dry_run, yes=yes)


def _said(**texts: str | None) -> dict[Comparison, tuple[str, ...]]:
    return {Comparison(key): (text,) for key, text in texts.items() if text is not None}


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A record beside the register it would be added to, and what is odd about it."""

    register: "Register"
    series: "Series"
    addition: "Addition"
    doubts: tuple[str, ...]
    is_recorded: bool


@dataclass(frozen=True, slots=True)
class _Entry:
    """One figure on its way into the register in a folder."""

    root: Path
    id: str
    given: Given
    settings: Settings

    def add(self, *, dry_run: bool, yes: bool) -> None:
        """Write it, or say why not: what cannot be written or read ends the command."""
        from tracker.store.appending import Refused
        from tracker.store.lock import Busy

        register, series, _ = self._now()
        raw = record(register, series, self.given, self.settings.day)
        try:
            self._say(self._dry(raw) if dry_run else self._written(raw, yes=yes), is_written=not dry_run)
        except Refused as refused:
            raise refuse(*map(_told, refused.problems)) from refused
        except Busy as busy:
            emit("Error: another process is adding to this register; try again\n", sys.stderr)
            raise typer.Exit(ExitCode.BUSY) from busy
        except OSError as error:
            why = (error.strerror or str(error)).lower()
            where = "" if error.filename is None else f" ({error.filename})"
            emit(f"Error: the figure cannot be written: {printable(why + where)}\n", sys.stderr)
            raise typer.Exit(ExitCode.UNUSABLE) from error

    def _dry(self, raw: Raw) -> _Prepared:
        prepared = self._prepared(raw)
        _warn(prepared.doubts)
        return prepared

    def _written(self, raw: Raw, *, yes: bool) -> _Prepared:
        """Prepared and written under the lock; the lock is let go to ask about doubts."""
        from tracker.store.appending import Changed, write
        from tracker.store.lock import Busy, locked

        accepted: frozenset[str] = frozenset()
        for _ in range(_TRIES):
            with locked(self.root):
                prepared = self._prepared(raw)
                open_doubts = [one for one in prepared.doubts if one not in accepted]
                if yes or not open_doubts or prepared.is_recorded:
                    try:
                        if not prepared.is_recorded:
                            write(self.root, prepared.addition)
                    except Changed:
                        continue
                    _warn(prepared.doubts if yes else ())
                    return prepared
            accepted |= _accepted(open_doubts)
        raise Busy

    def _now(self) -> "tuple[Register, Series, SeriesFile]":
        """The register of the series alone, the series and its file, as they are now."""
        from tracker.store.appending import file_of
        from tracker.store.loading import load_part

        loaded = load_part(self.root, lambda _: {self.id})
        if loaded.part is None:
            raise unusable(loaded.problems, self.root, self.settings)
        series = the_series(loaded.part.declared, self.id)
        return loaded.part.register, series, file_of(self.root, series, loaded.files)

    def _prepared(self, raw: Raw) -> _Prepared:
        """The record beside what the files hold now."""
        from tracker.assess.entry import doubts, is_recorded
        from tracker.store.appending import addition

        register, series, file = self._now()
        added = addition(self.root, register=register, series=series, file=file, raw=raw)
        odd = [*doubts(register, series, added.record, self.settings.day), *(one.message for one in added.doubts)]
        known = is_recorded(register.records(series.id), added.record)
        return _Prepared(register, series, added, () if known else tuple(dict.fromkeys(odd)), known)

    def _say(self, prepared: _Prepared, *, is_written: bool) -> None:
        from tracker.assess.entry import effect
        from tracker.render.entry_text import entry_text

        added = prepared.addition
        if prepared.is_recorded:
            emit(f"already recorded in {printable(added.name)}; nothing is written\n")
            return
        new = "" if added.before is not None else ", a new file"
        done = "added to" if is_written else "would be added to"
        said = effect(prepared.register, prepared.series, added.record, self.settings.day)
        lines = entry_text(said, added.record, prepared.series)
        emit(f"{done} {printable(added.name)}, line {added.line}{new}:\n\n{added.text}\n" + "\n".join([*lines, ""]))


def _told(problem: "Problem") -> str:
    """A fault of the record, with the option it came by."""
    option = next((f"{key}: " for key in _TEXT_OPTIONS if key[2:] in problem.origin.path[2:]), "")
    return f"{option}{problem.message}; {problem.remedy}"


def _warn(doubts: Iterable[str]) -> None:
    emit("".join(f"Warning: {printable(one)}\n" for one in doubts), sys.stderr)


def _accepted(doubts: list[str]) -> frozenset[str]:
    """The doubts, where a person says that the record is right; else the end of the command."""
    _warn(doubts)
    if not can_ask():
        raise refuse("nothing is written; --yes writes it in spite of this")
    if ask("Write it all the same? [y/N] ").lower() not in ("y", "yes", "是"):
        raise refuse("nothing is written")
    return frozenset(doubts)
