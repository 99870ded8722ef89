"""`track show`: one target, one series, or the targets of an area, whole."""

import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias, assert_never

import typer
from msgspec import Struct

from tracker.assess.methods.registry import method_called
from tracker.assess.review import Review
from tracker.cli.completion import complete_id
from tracker.cli.formats import ShowFormat, is_for_people, language_of
from tracker.cli.output import Force, OutputFile, refuse_output, write_output
from tracker.cli.pager import emit_page
from tracker.cli.register import root_folder, usable_part
from tracker.cli.selecting import meant, series_meant
from tracker.cli.settings import AsOf, ColorChoice, Directory, Lang, MethodOption, NoPager, Settings
from tracker.cli.terminal import is_colored, is_terminal, rendered, terminal_width
from tracker.cli.words import how
from tracker.domain.picking import Picked
from tracker.domain.register import Part
from tracker.domain.target import MethodName
from tracker.domain.wording import say
from tracker.render.names import Language

if TYPE_CHECKING:
    from tracker.assess.views import SeriesView, TargetView
    from tracker.render.sheet import Sheet


Brief = Annotated[
    bool,
    typer.Option("--brief", "-b", help=say("Verdict, measures and last figures alone, in few lines.")),
]


def show(
    context: typer.Context,
    ids: Annotated[
        list[str],
        typer.Argument(
            metavar="ID",
            help=say(
                "Targets, series or areas, by id or a part of id, name or label, or tag:NAME; of an area its targets."
            ),
            autocompletion=complete_id,
        ),
    ],
    directory: Directory = None,
    as_of: AsOf = None,
    method: MethodOption = None,
    format: Annotated[
        ShowFormat | None,
        typer.Option(help=say("The form of the output; table where nothing is said."), **how(ShowFormat)),
    ] = None,
    color: ColorChoice = None,
    lang: Lang = None,
    no_pager: NoPager = False,
    brief: Brief = False,
    output: OutputFile = None,
    force: Force = False,
) -> None:
    """Targets or series whole."""
    chosen = _form_of(output) if format is None else format.value
    settings = context.ensure_object(Settings).overridden(
        directory=directory, as_of=as_of, format=chosen, color=color, language=lang, no_pager=no_pager or None
    )
    form, day = settings.format_among(ShowFormat), settings.day
    _refuse_brief(form, is_brief=brief)
    root = root_folder(settings, is_told=False)
    if output is not None:
        refuse_output(output, root=root, is_forced=force)
    part = usable_part(settings, lambda outline: series_meant(outline, ids))
    found = meant(part.declared, ids)
    if form is ShowFormat.SVG:
        found = [one.alone(id) for one, id in zip(found, ids, strict=True)]
    with language_of(form):
        pages = _pages(part=part, found=found, day=day, method=method)
        if not pages.order:
            raise typer.BadParameter(
                say("nothing to show by {day}: no target was announced by then", day=day), param_hint="ID"
            )
        text = _text(pages, form, settings, sheets=_brief if brief else _whole, is_file=output is not None)
    if output is None:
        emit_page(form, text, settings)
    else:
        write_output(output, text, root=root, is_forced=force)


_ENDINGS = {
    ".json": ShowFormat.JSON,
    ".csv": ShowFormat.CSV,
    ".md": ShowFormat.MARKDOWN,
    ".svg": ShowFormat.SVG,
}


def _form_of(output: Path | None) -> str | None:
    """The form that the ending of a file asks for, if it does."""
    form = None if output is None else _ENDINGS.get(output.suffix.lower())
    return None if form is None else form.value


def _refuse_brief(form: ShowFormat, *, is_brief: bool) -> None:
    """Raise BadParameter for a short form of what is not made of lines for people."""
    if not is_brief:
        return
    if form is ShowFormat.SVG:
        raise typer.BadParameter(say("a chart has no short form; leave --brief out"), param_hint="--brief")
    if not is_for_people(form):
        said = say("{form} is for programs and has everything; leave --brief out", form=form.value)
        raise typer.BadParameter(said, param_hint="--brief")


class _Pages(Struct, frozen=True):
    """The targets and series to be shown, each target with its series, in the order they were named."""

    review: Review
    order: "tuple[TargetView | SeriesView, ...]"
    series: "Mapping[str, SeriesView]"

    @property
    def targets(self) -> "list[TargetView]":
        """The targets among them."""
        from tracker.assess.views import TargetView

        return [one for one in self.order if isinstance(one, TargetView)]


def _pages(part: Part, found: list[Picked], day: date, method: MethodName | None) -> _Pages:
    """What is meant, as far as it was announced by the day."""
    from tracker.assess.views import SeriesView, TargetView

    review = Review.of(part.register, day, method_called(method))
    shown = part.declared.with_parts(id for one in found for id in one.series_about)
    views = {id: SeriesView.of(review, id) for id in part.register.series if id in shown}
    order: list[TargetView | SeriesView] = []
    for picked in found:
        order += [views[id] for id in views if id in picked.series]
        order += [TargetView.of(one) for one in review.assessments(picked.targets_within)]
    return _Pages(review, tuple(order), views)


def _text(pages: _Pages, form: ShowFormat, settings: Settings, *, sheets: "Writing", is_file: bool) -> str:
    """In one of the forms, for a file or for standard output; what a form needs is loaded for it alone."""
    views = list(pages.series.values())
    match form:
        case ShowFormat.TABLE:
            return _on_screen(sheets(pages, settings.language), settings, is_file=is_file)
        case ShowFormat.JSON:
            from tracker.render.show_json import show_json

            return show_json(pages.targets, views, pages.review.as_of)
        case ShowFormat.CSV:
            from tracker.render.show_csv import show_csv

            return show_csv(views)
        case ShowFormat.MARKDOWN:
            from tracker.render.sheet_markdown import sheets_markdown

            return sheets_markdown(sheets(pages, settings.language))
        case ShowFormat.SVG:
            from tracker.store.made import sealed

            return sealed(_picture(pages, settings.language))
        case _:
            assert_never(form)


Writing: TypeAlias = "Callable[[_Pages, Language | None], list[Sheet]]"
"""Pages with names in both languages, or in the one that was asked for."""


def _whole(pages: _Pages, language: Language | None) -> "list[Sheet]":
    """Everything."""
    from tracker.assess.views import TargetView
    from tracker.render.show_sheet import series_sheet, target_sheet

    review = pages.review
    return [
        target_sheet(
            register=review.register,
            target=one,
            view=pages.series[one.assessment.series.id],
            as_of=review.as_of,
            language=language,
        )
        if isinstance(one, TargetView)
        else series_sheet(review, one, language)
        for one in pages.order
    ]


def _brief(pages: _Pages, language: Language | None) -> "list[Sheet]":
    """What fits on half a screen."""
    from tracker.assess.views import TargetView
    from tracker.render.brief_sheet import brief_series, brief_target

    review = pages.review
    return [
        brief_target(
            register=review.register, target=one, view=pages.series[one.assessment.series.id], language=language
        )
        if isinstance(one, TargetView)
        else brief_series(review, one, language)
        for one in pages.order
    ]


def _on_screen(sheets: "list[Sheet]", settings: Settings, *, is_file: bool) -> str:
    """Fitted to the screen; wide where it goes to a file or pipe."""
    from tracker.render.sheet_screen import WIDE, sheets_on_screen

    width = WIDE if is_file or not is_terminal(sys.stdout) else terminal_width()
    return rendered(sheets_on_screen(sheets, width), width, not is_file and is_colored(settings.color, sys.stdout))


def _picture(pages: _Pages, language: Language | None) -> str:
    """The chart of the one target or series that was asked for; several, or nothing to draw, are wrong use."""
    from tracker.assess.views import TargetView
    from tracker.render.history_chart import history_picture
    from tracker.render.names import names

    if len(pages.order) > 1:
        said = say(
            "a chart is of one target or series, and these are {count}; name one by its id", count=len(pages.order)
        )
        raise typer.BadParameter(said, param_hint="ID")
    (one,) = pages.order
    review = pages.review
    if isinstance(one, TargetView):
        view, assessments = pages.series[one.assessment.series.id], [one.assessment]
    else:
        of_series = [id for id, target in review.targets.items() if target.series == one.series.id]
        view, assessments = one, review.assessments(of_series)
    name = names(review.register, view.series, language)
    drawn = history_picture(view, assessments, name=name, as_of=review.as_of)
    if not drawn:
        said = say("there is nothing to draw: no figure, and no goal that is a number; see it as a table")
        raise typer.BadParameter(said, param_hint="ID")
    return drawn
