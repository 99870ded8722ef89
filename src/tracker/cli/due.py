"""`track due`: the figures that are expected next, and those that are overdue."""

import re
from typing import TYPE_CHECKING, Annotated, assert_never

import typer

from tracker.cli.formats import DueFormat, language_of
from tracker.cli.pager import emit_page
from tracker.cli.register import usable_register
from tracker.cli.selecting import filtered_series
from tracker.cli.settings import AsOf, ColorChoice, Directory, Ids, Lang, NoPager, Settings
from tracker.cli.spans import Span, span_of
from tracker.cli.terminal import shown
from tracker.cli.words import how
from tracker.domain.wording import say

if TYPE_CHECKING:
    from tracker.assess.expected import Expectations
    from tracker.domain.register import Register

_FORMS = ("30d", "2w", "3m")
_DAYS = re.compile(r"\d{1,6}", re.ASCII)


def _parse_within(text: str) -> Span:
    """So many days, weeks or months; a number alone is days."""
    span = Span(days=int(text)) if _DAYS.fullmatch(text) else span_of(text)
    if span is None:
        raise typer.BadParameter(
            say("{text!r} is no span; write 30d, 2w, 3m or 1y for days, weeks, months or years", text=text)
        )
    return span


Within = Annotated[
    Span | None,
    typer.Option(
        "--within",
        metavar="30d|2w|3m",
        parser=_parse_within,
        autocompletion=lambda: list(_FORMS),
        help=say("All that comes in so many days, weeks or months; else the next figure of each series."),
    ),
]


def due(
    context: typer.Context,
    ids: Ids = None,
    within: Within = None,
    directory: Directory = None,
    as_of: AsOf = None,
    format: Annotated[
        DueFormat | None,
        typer.Option(help=say("The form of the output; table where nothing is said."), **how(DueFormat)),
    ] = None,
    color: ColorChoice = None,
    lang: Lang = None,
    no_pager: NoPager = False,
) -> None:
    """What is expected next, and what is overdue."""
    from tracker.assess.expected import expectations
    from tracker.assess.review import Review

    chosen = None if format is None else format.value
    settings = context.ensure_object(Settings).overridden(
        directory=directory, as_of=as_of, format=chosen, color=color, language=lang, no_pager=no_pager or None
    )
    form, day = settings.format_among(DueFormat), settings.day
    register = usable_register(settings)
    found = expectations(
        Review.of(register, day),
        filtered_series(register, ids or []),
        until=None if within is None else within.after(day),
    )
    with language_of(form):
        text = _text(found, register, form=form, settings=settings)
    emit_page(form, text, settings)


def _text(found: "Expectations", register: "Register", *, form: DueFormat, settings: Settings) -> str:
    """In one of the forms; what a form needs is loaded for it alone."""
    match form:
        case DueFormat.TABLE:
            from tracker.render.due_table import DueTable

            return shown(DueTable(found, register.areas, settings.names), settings.color)
        case DueFormat.JSON:
            from tracker.render.due_json import due_json

            return due_json(found)
        case DueFormat.CSV:
            from tracker.render.due_csv import due_csv

            return due_csv(found, register.areas)
        case DueFormat.MARKDOWN:
            from tracker.render.due_markdown import due_markdown

            return due_markdown(found, register.areas, settings.names)
        case DueFormat.ICS:
            from tracker.render.due_ics import due_ics

            return due_ics(found, register.areas, settings.names)
        case _:
            assert_never(form)
