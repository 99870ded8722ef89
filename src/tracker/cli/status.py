"""`track status`: every target beside what came of it."""

import sys
from typing import Annotated, assert_never

import typer

from tracker.assess.filters import SORT_KEYS, Selection, ordered
from tracker.assess.freshness import State
from tracker.assess.methods.registry import method_called
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Assessment, Review
from tracker.cli.completion import complete_id
from tracker.cli.formats import StatusFormat
from tracker.cli.pager import emit_page
from tracker.cli.register import usable_register
from tracker.cli.selecting import filtered
from tracker.cli.settings import AsOf, ColorChoice, Directory, Lang, MethodOption, NoPager, Settings
from tracker.cli.terminal import is_colored, is_terminal, rendered, terminal_width
from tracker.cli.words import how, parse_word
from tracker.domain.period import Period
from tracker.domain.problem import Malformed
from tracker.domain.text import printable, suggestion


def _parse_due(text: str) -> Period:
    from tracker.entry.when import read_period

    try:
        return read_period(text).period
    except Malformed as fault:
        raise typer.BadParameter(f"{fault.message}; {fault.remedy}") from fault


Ids = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="ID",
        help="Ids, globs, or parts of ids, names and labels, of targets, series or areas, or tag:NAME;"
        " an area includes its parts.",
        autocompletion=complete_id,
    ),
]
Verdicts = Annotated[
    list[Verdict] | None,
    typer.Option(
        "--verdict",
        metavar="VERDICT",
        parser=lambda text: parse_word(text, Verdict),
        autocompletion=lambda: [one.value for one in Verdict],
        help=f"Only targets with this verdict: {', '.join(one.value for one in Verdict)}. May be repeated.",
    ),
]
States = Annotated[
    list[State] | None,
    typer.Option(
        "--freshness",
        metavar="STATE",
        parser=lambda text: parse_word(text, State),
        autocompletion=lambda: [one.value for one in State],
        help=f"Only targets whose series is in this state: {', '.join(one.value for one in State)}. May be repeated.",
    ),
]
Due = Annotated[
    list[Period] | None,
    typer.Option("--due", metavar="PERIOD", parser=_parse_due, help="Only targets due in 2025, or in 2024/2026."),
]
Sort = Annotated[
    str | None,
    typer.Option(
        metavar="KEY",
        help=f"Order by {', '.join(SORT_KEYS)}; -KEY the other way round.",
        autocompletion=lambda: [*SORT_KEYS, *(f"-{key}" for key in SORT_KEYS)],
    ),
]


def status(
    context: typer.Context,
    ids: Ids = None,
    verdict: Verdicts = None,
    freshness: States = None,
    due: Due = None,
    sort: Sort = None,
    directory: Directory = None,
    as_of: AsOf = None,
    method: MethodOption = None,
    format: Annotated[
        StatusFormat | None,
        typer.Option(help="The form of the output; table where nothing is said.", **how(StatusFormat)),
    ] = None,
    color: ColorChoice = None,
    lang: Lang = None,
    no_pager: NoPager = False,
) -> None:
    """Show every target beside what came of it.

    Filters of one kind are alternatives, filters of different kinds narrow each other.
    """
    chosen = None if format is None else format.value
    settings = context.ensure_object(Settings).overridden(
        directory=directory, as_of=as_of, format=chosen, color=color, language=lang, no_pager=no_pager or None
    )
    form, order, day = settings.format_among(StatusFormat), _parse_sort(sort), settings.day
    register = usable_register(settings)
    selection = Selection(
        ids=filtered(register, ids or []),
        verdicts=frozenset(verdict or ()),
        states=frozenset(freshness or ()),
        due=tuple(due or ()),
    )
    review = Review.of(register, day, method_called(method))
    assessments = [one for one in review.assessments(selection.ids) if selection.takes(one)]
    if order is not None:
        key, is_descending = order
        assessments = ordered(assessments, key, descending=is_descending)
    text = _text(review=review, assessments=assessments, form=form, settings=settings, grouped=order is None)
    emit_page(form, text, settings)


def _text(
    review: Review, assessments: list[Assessment], form: StatusFormat, settings: Settings, *, grouped: bool
) -> str:
    """In one of the forms; what a form needs is loaded for it alone."""
    match form:
        case StatusFormat.TABLE:
            return _on_screen(review, assessments, settings, grouped=grouped)
        case StatusFormat.JSON:
            from tracker.render.status_json import status_json

            return status_json(assessments, review.as_of)
        case StatusFormat.CSV:
            from tracker.render.status_csv import status_csv

            return status_csv(review.register, assessments)
        case StatusFormat.MARKDOWN:
            from tracker.render.status_markdown import status_markdown

            return status_markdown(review, assessments, settings.names, grouped=grouped)
        case _:
            assert_never(form)


def _on_screen(review: Review, assessments: list[Assessment], settings: Settings, *, grouped: bool) -> str:
    """The table fitted to the screen, whole where it goes to a file or pipe; of nothing only how many there are."""
    if not assessments:
        from tracker.render.phrases import summary_text

        return f"{summary_text(review, assessments)}\n"
    from tracker.render.status_table import StatusTable

    table, colored = (
        StatusTable(review=review, assessments=assessments, language=settings.names, grouped=grouped),
        is_colored(settings.color, sys.stdout),
    )
    if is_terminal(sys.stdout):
        return rendered(table.fitted(terminal_width()), terminal_width(), colored)
    return rendered(*table.whole(), colored) if colored else table.plain()


def _parse_sort(text: str | None) -> tuple[str, bool] | None:
    """A key, and whether the order is turned round."""
    if text is None:
        return None
    name = text.removeprefix("-")
    if name not in SORT_KEYS:
        near = suggestion(name, SORT_KEYS) or f"write one of {', '.join(SORT_KEYS)}"
        raise typer.BadParameter(f"cannot order by {printable(name)!r}; {near}", param_hint="--sort")
    return name, text.startswith("-")
