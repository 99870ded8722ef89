"""`track status`: every target beside what came of it."""

import sys
from typing import Annotated, assert_never

import typer
from msgspec import Struct

from tracker.assess.attention import Attention
from tracker.assess.filters import SORT_KEYS, Selection, ordered
from tracker.assess.freshness import State
from tracker.assess.methods.registry import method_called
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Assessment, Review
from tracker.cli.formats import StatusFormat, language_of
from tracker.cli.pager import emit_page
from tracker.cli.register import usable_register
from tracker.cli.selecting import filtered
from tracker.cli.settings import AsOf, ColorChoice, Directory, Ids, Lang, MethodOption, NoPager, Settings
from tracker.cli.terminal import asked_width, is_colored, is_terminal, laid_out, rendered, terminal_width
from tracker.cli.words import how, parse_word
from tracker.domain.period import Period
from tracker.domain.problem import Malformed
from tracker.domain.text import printable, suggestion
from tracker.domain.wording import listed, say
from tracker.render.grouping import By, Group, grouped, ungrouped
from tracker.render.names import Language


def _parse_due(text: str) -> Period:
    from tracker.entry.when import read_period

    try:
        return read_period(text).period
    except Malformed as fault:
        raise typer.BadParameter(say("{fault}; {remedy}", fault=fault.message, remedy=fault.remedy)) from fault


Verdicts = Annotated[
    list[Verdict] | None,
    typer.Option(
        "--verdict",
        metavar="VERDICT",
        parser=lambda text: parse_word(text, Verdict),
        autocompletion=lambda: [one.value for one in Verdict],
        help=say(
            "Only targets with this verdict: {words}. May be repeated.", words=listed(one.value for one in Verdict)
        ),
    ),
]
States = Annotated[
    list[State] | None,
    typer.Option(
        "--freshness",
        metavar="STATE",
        parser=lambda text: parse_word(text, State),
        autocompletion=lambda: [one.value for one in State],
        help=say(
            "Only targets whose series is in this state: {words}. May be repeated.",
            words=listed(one.value for one in State),
        ),
    ),
]
Due = Annotated[
    list[Period] | None,
    typer.Option("--due", metavar="PERIOD", parser=_parse_due, help=say("Only targets due in 2025, or in 2024/2026.")),
]
Sort = Annotated[
    str | None,
    typer.Option(
        metavar="KEY",
        help=say("Order by {keys}; -KEY the other way round.", keys=listed(SORT_KEYS)),
        autocompletion=lambda: [*SORT_KEYS, *(f"-{key}" for key in SORT_KEYS)],
    ),
]


def status(
    context: typer.Context,
    ids: Ids = None,
    attention: Annotated[
        bool, typer.Option("--attention", help=say("Only what somebody should do something about, the gravest first."))
    ] = False,
    every: Annotated[
        bool,
        typer.Option("--all", "-a", help=say("On a terminal, list targets without any figure too, not their number.")),
    ] = False,
    long: Annotated[bool, typer.Option("--long", help=say("Everything about each target, on several lines."))] = False,
    by: Annotated[
        By | None, typer.Option("--by", help=say("Group by this; by area where nothing is said."), **how(By))
    ] = None,
    verdict: Verdicts = None,
    freshness: States = None,
    due: Due = None,
    sort: Sort = None,
    directory: Directory = None,
    as_of: AsOf = None,
    method: MethodOption = None,
    format: Annotated[
        StatusFormat | None,
        typer.Option(help=say("The form of the output; table where nothing is said."), **how(StatusFormat)),
    ] = None,
    color: ColorChoice = None,
    lang: Lang = None,
    no_pager: NoPager = False,
) -> None:
    """Every target beside what came of it, a line each, what matters first."""
    chosen = None if format is None else format.value
    settings = context.ensure_object(Settings).overridden(
        directory=directory, as_of=as_of, format=chosen, color=color, language=lang, no_pager=no_pager or None
    )
    form, order, day = settings.format_among(StatusFormat), _parse_sort(sort), settings.day
    _refuse_layout(form, by=by, long=long)
    register = usable_register(settings)
    selection = Selection(
        ids=filtered(register, ids or []),
        verdicts=frozenset(verdict or ()),
        states=frozenset(freshness or ()),
        due=tuple(due or ()),
    )
    review = Review.of(register, day, method_called(method))
    assessments = [one for one in review.assessments(selection.ids) if selection.takes(one)]
    considered = len(assessments) if attention else None
    is_glance = form is StatusFormat.TABLE and not long
    if attention:
        assessments = Attention(review).only(assessments)
    elif is_glance and order is None:
        assessments = Attention(review).first(assessments)
    if order is not None:
        key, is_descending = order
        assessments = ordered(assessments, key, descending=is_descending)
    layout = _Layout(
        review=review,
        by=by or (None if attention or order is not None else By.AREA),
        is_long=long,
        lists_all=every or bool(verdict),
        considered=considered,
    )
    with language_of(form):
        text = _text(assessments=assessments, form=form, settings=settings, layout=layout)
    emit_page(form, text, settings)


def _refuse_layout(form: StatusFormat, *, by: By | None, long: bool) -> None:
    """Raise BadParameter where a form has no layout to choose."""
    is_rows = form in (StatusFormat.JSON, StatusFormat.CSV)
    if by is not None and is_rows:
        raise typer.BadParameter(
            say("{form} is not grouped: it says area, due period and verdict of each target", form=form.value),
            param_hint="--by",
        )
    if long and form is not StatusFormat.TABLE:
        raise typer.BadParameter(
            say("only a table has a long form; {form} says everything", form=form.value), param_hint="--long"
        )


class _Layout(Struct, frozen=True):
    """How targets are laid out for people: what they are grouped by, None for one list in an order of its own."""

    review: Review
    by: By | None
    is_long: bool
    lists_all: bool
    considered: int | None

    def groups(self, assessments: list[Assessment], language: Language) -> list[Group]:
        """The targets under their headings."""
        if self.by is None:
            return ungrouped(assessments)
        return grouped(assessments, self.by, areas=self.review.register.areas, language=language)

    @property
    def names_areas(self) -> bool:
        """Whether each target must say its area."""
        return self.by is not By.AREA


def _text(assessments: list[Assessment], form: StatusFormat, settings: Settings, layout: _Layout) -> str:
    """In one of the forms; what a form needs is loaded for it alone."""
    review = layout.review
    match form:
        case StatusFormat.TABLE:
            return _on_screen(assessments, settings, layout)
        case StatusFormat.JSON:
            from tracker.render.status_json import status_json

            return status_json(assessments, review.as_of)
        case StatusFormat.CSV:
            from tracker.render.status_csv import status_csv

            return status_csv(review.register, assessments)
        case StatusFormat.MARKDOWN:
            from tracker.render.status_markdown import status_markdown

            groups = layout.groups(assessments, settings.names)
            return status_markdown(review, groups, settings.names, names_areas=layout.names_areas)
        case _:
            assert_never(form)


def _on_screen(assessments: list[Assessment], settings: Settings, layout: _Layout) -> str:
    """A table fitted to the screen, whole where it goes to a file or pipe; of nothing only how many there are."""
    if not assessments:
        from tracker.render.phrases import attention_text, summary_text

        if layout.considered is not None:
            return f"{attention_text(0, layout.considered, layout.review.as_of)}\n"
        return f"{summary_text(layout.review, assessments)}\n"
    groups = layout.groups(assessments, settings.names)
    if layout.is_long:
        return _long(groups, settings, layout)
    from tracker.render.glance import Glance

    is_seen, is_coloured = is_terminal(sys.stdout), is_colored(settings.color, sys.stdout)
    glance = Glance(
        review=layout.review,
        groups=groups,
        language=settings.names,
        names_areas=layout.names_areas,
        counts_verdicts=layout.by is not By.VERDICT,
        is_on_screen=is_seen,
        folds=is_seen and not layout.lists_all,
        considered=layout.considered,
    )
    if is_seen and not glance.fits(terminal_width()):
        return _long(groups, settings, layout)
    text = glance.fitted(terminal_width()) if is_seen else glance.whole(asked_width())
    return laid_out(text, is_coloured)


def _long(groups: list[Group], settings: Settings, layout: _Layout) -> str:
    """Everything about each target, folded to the width of a screen."""
    from tracker.render.status_table import StatusTable

    table, is_coloured = (
        StatusTable(review=layout.review, groups=groups, language=settings.names, names_areas=layout.names_areas),
        is_colored(settings.color, sys.stdout),
    )
    if is_terminal(sys.stdout):
        return rendered(table.fitted(terminal_width()), terminal_width(), is_coloured)
    return rendered(*table.whole(), is_coloured) if is_coloured else table.plain()


def _parse_sort(text: str | None) -> tuple[str, bool] | None:
    """A key, and whether the order is turned round."""
    if text is None:
        return None
    name = text.removeprefix("-")
    if name not in SORT_KEYS:
        fault = say("cannot order by {key!r}", key=printable(name))
        near = suggestion(name, SORT_KEYS) or say("write one of {words}", words=listed(SORT_KEYS))
        raise typer.BadParameter(say("{fault}; {remedy}", fault=fault, remedy=near), param_hint="--sort")
    return name, text.startswith("-")
