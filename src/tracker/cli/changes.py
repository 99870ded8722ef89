"""`track changes`: what became public, what came into the register, or what differs from another state of it."""

import sys
from datetime import date
from typing import TYPE_CHECKING, Annotated, assert_never

import typer
from msgspec import Struct

from tracker.cli.completion import complete_id
from tracker.cli.formats import ChangesFormat, language_of
from tracker.cli.pager import emit_page
from tracker.cli.register import usable_register
from tracker.cli.selecting import selected, selected_series
from tracker.cli.settings import AsOf, ColorChoice, Directory, Lang, MethodOption, NoPager, Settings, parse_day
from tracker.cli.spans import Beginning, Since, Span, days_between
from tracker.cli.states import State, at_commit, committed_before, in_git, is_path, other, present, repository_around
from tracker.cli.terminal import is_colored, is_terminal, rendered, terminal_width
from tracker.cli.words import how
from tracker.domain.period import days_after
from tracker.domain.register import Declared
from tracker.domain.target import MethodName
from tracker.domain.wording import say

if TYPE_CHECKING:
    from tracker.assess.changes import Changes
    from tracker.render.changes_report import ChangesReport, Kind


_USUAL = Beginning(span=Span(days=7))

Until = Annotated[
    date | None,
    typer.Option(
        "--until", metavar="DAY", parser=parse_day, help=say("The later day; else that of --as-of, else today.")
    ),
]
Recorded = Annotated[
    bool,
    typer.Option(
        "--recorded",
        help=say(
            "Compare what was in the register: in the last commit before the day of --since, and now; with --until "
            "in the last commit of that day."
        ),
    ),
]
Against = Annotated[
    str | None,
    typer.Option(
        "--against",
        metavar="REV|DIR",
        help=say(
            "Compare a commit, branch or tag, or a folder (./OTHER), with the register as it lies; A..B: two commits."
        ),
    ),
]


def changes(
    context: typer.Context,
    ids: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="ID",
            help=say("Only these targets, series or areas, as ids or globs, or tag:NAME."),
            autocompletion=complete_id,
        ),
    ] = None,
    since: Since = None,
    until: Until = None,
    recorded: Recorded = False,
    against: Against = None,
    directory: Directory = None,
    as_of: AsOf = None,
    method: MethodOption = None,
    format: Annotated[
        ChangesFormat | None,
        typer.Option(help=say("The form of the output; table where nothing is said."), **how(ChangesFormat)),
    ] = None,
    color: ColorChoice = None,
    lang: Lang = None,
    no_pager: NoPager = False,
) -> None:
    """What changed between two days, or between two states of the register."""
    chosen = None if format is None else format.value
    settings = context.ensure_object(Settings).overridden(
        directory=directory, as_of=as_of, format=chosen, color=color, language=lang, no_pager=no_pager or None
    )
    form = settings.format_among(ChangesFormat)
    if against is not None:
        _refuse_beside_against(since=since is not None, until=until is not None, recorded=recorded)
        both = in_git(lambda: _against(against, settings))
    else:
        first, last = days_between(since or _USUAL, until or settings.day)
        is_now = until is None
        both = (
            in_git(lambda: _recorded(first, last, settings, is_now=is_now))
            if recorded
            else _public(first, last, settings)
        )
    found = _compared(both, ids or [], method)
    with language_of(form):
        text = _text(both.report(found, settings), form, settings)
    emit_page(form, text, settings)


class _Two(Struct, frozen=True):
    """Two states to be compared."""

    kind: "Kind"
    before: State
    after: State

    def report(self, found: "Changes", settings: Settings) -> "ChangesReport":
        """What differs between them, to be told."""
        from tracker.render.changes_report import ChangesReport

        return ChangesReport(
            kind=self.kind,
            before=self.before.side,
            after=self.after.side,
            changes=found,
            language=settings.names,
        )


def _refuse_beside_against(**given: bool) -> None:
    """--against compares two states on one day, so that other days mean nothing."""
    for name, is_given in given.items():
        if is_given:
            raise typer.BadParameter(
                say("--against compares both states on one day, that of --as-of; leave out --{option}", option=name)
            )


def _public(first: date, last: date, settings: Settings) -> _Two:
    """One register on two days."""
    from tracker.render.changes_report import Kind, Side
    from tracker.store.loading import Loaded

    register = usable_register(settings)
    before, after = (State(register, Side(day), Loaded(register, ())) for day in (first, last))
    return _Two(Kind.PUBLIC, before, after)


def _recorded(first: date, last: date, settings: Settings, *, is_now: bool) -> _Two:
    """The last commit before a day began, as it was judged on it, and the register now or at the end of another day."""
    from tracker.render.changes_report import Kind

    repository = repository_around(settings)
    before = committed_before(repository, settings, begin=first, as_of=first)
    if is_now:
        after = present(settings, last)
    else:
        after = committed_before(repository, settings, begin=days_after(last, 1), as_of=last)
    return _Two(Kind.RECORDED, before, after)


def _against(text: str, settings: Settings) -> _Two:
    """A commit or folder and the register as it lies, or two commits, on one day."""
    from tracker.render.changes_report import Kind

    day = settings.day
    if is_path(text):
        return _Two(Kind.AGAINST, other(text, settings, day), present(settings, day))
    if "..." in text:
        raise typer.BadParameter(
            say("{text!r} has three dots; write two: A..B compares what is in A with what is in B", text=text),
            param_hint="--against",
        )
    one, dots, two = text.partition("..")
    if not dots:
        return _Two(Kind.AGAINST, other(text, settings, day), present(settings, day))
    before, after = (at_commit(name or _HEAD, settings, day, may_be_folder=False) for name in (one, two))
    return _Two(Kind.AGAINST, before, after)


_HEAD = "HEAD"


def _compared(both: _Two, ids: list[str], method: MethodName | None) -> "Changes":
    """What differs, of all or of what the ids stand for in either state."""
    from tracker.assess.changes import changes as compare
    from tracker.assess.findings import Scope
    from tracker.assess.methods.registry import method_called
    from tracker.assess.review import Review

    before, after = (
        Review.of(one.register, one.side.as_of, method_called(method)) for one in (both.before, both.after)
    )
    declared = _of_either(both.before.register, both.after.register)
    series = selected_series(declared, ids)
    return compare(
        before,
        after,
        Scope(selected(declared, ids), None if series is None else declared.with_parts(series)),
    )


def _of_either(before: Declared, after: Declared) -> Declared:
    """All that is declared in one of two states."""
    if before is after:
        return after
    return Declared(
        areas={**before.areas, **after.areas},
        sources={},
        series={**before.series, **after.series},
        targets={**before.targets, **after.targets},
    )


def _text(report: "ChangesReport", form: ChangesFormat, settings: Settings) -> str:
    """In one of the forms; what a form needs is loaded for it alone."""
    match form:
        case ChangesFormat.TABLE:
            return _on_screen(report, settings)
        case ChangesFormat.JSON:
            from tracker.render.changes_json import changes_json

            return changes_json(report)
        case ChangesFormat.MARKDOWN:
            from tracker.render.changes_markdown import changes_markdown

            return changes_markdown(report)
        case _:
            assert_never(form)


def _on_screen(report: "ChangesReport", settings: Settings) -> str:
    """Fitted to the screen; nothing folded where it goes to a file or pipe."""
    from tracker.render.changes_screen import changes_as_lines, changes_on_screen

    colored = is_colored(settings.color, sys.stdout)
    if is_terminal(sys.stdout):
        return rendered(changes_on_screen(report), terminal_width(), colored)
    return rendered(changes_on_screen(report), None, colored) if colored else changes_as_lines(report)
