"""`track show`: one target, one series, or the targets of an area, whole."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.assess.review import Assessment, Review
from tracker.cli.completion import complete_id
from tracker.cli.register import usable_part
from tracker.cli.selecting import refuse_unknown
from tracker.cli.settings import AsOf, ColorChoice, Directory, Lang, Settings
from tracker.cli.terminal import emit, is_colored, is_terminal, rendered, terminal_width
from tracker.cli.words import how
from tracker.domain.picking import Outline
from tracker.domain.register import Part, Register
from tracker.render.names import Language

if TYPE_CHECKING:
    from tracker.assess.views import SeriesView, TargetView
    from tracker.render.sheet import Sheet


class Format(Enum):
    """The forms of a page."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"


def show(
    context: typer.Context,
    ids: Annotated[
        list[str],
        typer.Argument(
            metavar="ID", help="Targets, series or areas; of an area its targets.", autocompletion=complete_id
        ),
    ],
    directory: Directory = None,
    as_of: AsOf = None,
    format: Annotated[
        Format | None, typer.Option(help="The form of the output; table where nothing is said.", **how(Format))
    ] = None,
    color: ColorChoice = None,
    lang: Lang = None,
) -> None:
    """Show targets or series whole: history, every measure with the numbers it came from, sources."""
    chosen = None if format is None else format.value
    settings = context.ensure_object(Settings).overridden(
        directory=directory, as_of=as_of, format=chosen, color=color, language=lang
    )
    form, day = Format(settings.format_among(Format).value), settings.day
    part = usable_part(settings, lambda outline: outline.series_of(ids))
    found = _pages(part, ids, day)
    emit(_text(part.register, found, form, day, settings))


@dataclass(frozen=True, slots=True)
class _Pages:
    """The targets and series to be shown, each target with its series, in the order they were named."""

    order: "tuple[TargetView | SeriesView, ...]"
    series: "Mapping[str, SeriesView]"
    assessments: tuple[Assessment, ...]

    @property
    def targets(self) -> "list[TargetView]":
        """The targets among them."""
        from tracker.assess.views import TargetView

        return [one for one in self.order if isinstance(one, TargetView)]


def _pages(part: Part, ids: list[str], day: date) -> _Pages:
    """What the ids and globs stand for; wrong use where that is nothing on the day."""
    from tracker.assess.views import SeriesView, TargetView

    outline, review = Outline.of(part.declared), Review.of(part.register, day)
    refuse_unknown(part.declared, outline, ids)
    views = {id: SeriesView.of(review, id) for id in part.register.series}
    assessments = review.assessments()
    order: list[TargetView | SeriesView] = []
    for picked in map(outline.picked, ids):
        order += [views[id] for id in views if id in picked.series]
        meant = frozenset(picked.targets_within)
        order += [TargetView.of(one) for one in assessments if one.target.id in meant]
    if not order:
        raise typer.BadParameter(f"nothing to show by {day}: no target was announced by then", param_hint="ID")
    return _Pages(tuple(order), views, tuple(assessments))


def _text(register: Register, pages: _Pages, form: Format, day: date, settings: Settings) -> str:
    views = list(pages.series.values())
    match form:
        case Format.JSON:
            from tracker.render.show_json import show_json

            return show_json(pages.targets, views, day)
        case Format.CSV:
            from tracker.render.show_csv import show_csv

            return show_csv(views)
        case Format.MARKDOWN:
            from tracker.render.sheet_markdown import sheets_markdown

            return sheets_markdown(_sheets(register, pages, day, settings.language))
        case Format.TABLE:
            return _on_screen(_sheets(register, pages, day, settings.language), settings)


def _sheets(register: Register, pages: _Pages, day: date, language: Language | None) -> "list[Sheet]":
    """The pages with names in both languages, or in the one that was asked for."""
    from tracker.assess.views import TargetView
    from tracker.render.show_sheet import series_sheet, target_sheet

    sheets: list[Sheet] = []
    for one in pages.order:
        if isinstance(one, TargetView):
            sheets.append(target_sheet(register, one, pages.series[one.assessment.series.id], day, language))
        else:
            of_series = [it for it in pages.assessments if it.series.id == one.series.id]
            sheets.append(series_sheet(register, one, of_series, day, language))
    return sheets


def _on_screen(sheets: "list[Sheet]", settings: Settings) -> str:
    """Fitted to the screen; wide where it goes to a file or pipe."""
    from tracker.render.sheet_screen import WIDE, sheets_on_screen

    width = terminal_width() if is_terminal(sys.stdout) else WIDE
    return rendered(sheets_on_screen(sheets, width), width, is_colored(settings.color, sys.stdout))
