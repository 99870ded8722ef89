"""`track report`: one page to hand over."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.assess.attention import Attention
from tracker.assess.methods.registry import method_called
from tracker.assess.review import Review
from tracker.cli.output import STANDARD_OUTPUT, Force, OutputFile, refuse_output, write_output
from tracker.cli.register import root_folder, usable_register
from tracker.cli.selecting import filtered, filtered_series
from tracker.cli.settings import AsOf, Directory, Ids, Lang, MethodOption, Settings
from tracker.cli.spans import SPAN_FORMS, Beginning, days_between, parse_since
from tracker.cli.terminal import emit
from tracker.domain.text import printable
from tracker.domain.wording import say

if TYPE_CHECKING:
    from tracker.render.changes_report import ChangesReport
    from tracker.render.page.report import PageReport

_ASSETS = Path(__file__).parent.parent / "page"
_MOST_CARDS = 400


def report(
    context: typer.Context,
    ids: Ids = None,
    output: OutputFile = None,
    force: Force = False,
    is_opened: Annotated[bool, typer.Option("--open", help=say("Show the page in the browser."))] = False,
    title: Annotated[
        str | None, typer.Option("--title", metavar="TEXT", help=say("The heading; else the names of the areas."))
    ] = None,
    since: Annotated[
        Beginning | None,
        typer.Option(
            "--since",
            metavar="DAY|7d|4w|3m|1y",
            parser=parse_since,
            autocompletion=lambda: list(SPAN_FORMS),
            help=say("Add what became public since this day, or in so many days, weeks, months or years."),
        ),
    ] = None,
    directory: Directory = None,
    as_of: AsOf = None,
    method: MethodOption = None,
    lang: Lang = None,
) -> None:
    """One page of HTML about the targets, for people who have no terminal."""
    settings = context.ensure_object(Settings).overridden(directory=directory, as_of=as_of, language=lang)
    path, day = _path(output, is_opened=is_opened), settings.day
    root = root_folder(settings)
    refuse_output(path, root=root, is_forced=force)
    register = usable_register(settings)
    review = Review.of(register, day, method_called(method))
    changed = None if since is None else _changed(review, ids or [], since=since, settings=settings)
    page = _page(review, filtered(register, ids or []), settings, title=title, changes=changed)
    write_output(path, _document(page), root=root, is_forced=force)
    if is_opened:
        _show(path)


def _path(output: Path | None, *, is_opened: bool) -> Path:
    """Where to; wrong use where it is not said, or where what is printed is to be opened."""
    if output is None:
        raise typer.BadParameter(say("say where the page goes: -o report.html"), param_hint="--output")
    if is_opened and output == STANDARD_OUTPUT:
        raise typer.BadParameter(say("what is printed cannot be opened; name a file with -o"), param_hint="--open")
    return output


def _show(path: Path) -> None:
    """Show a page in the browser, or say that there is none."""
    import webbrowser

    if not webbrowser.open(path.absolute().as_uri()):
        said = say("no browser can be started here; open {file} yourself", file=printable(str(path)))
        emit(f"{said}\n", sys.stderr)


def _page(
    review: Review,
    ids: frozenset[str] | None,
    settings: Settings,
    *,
    title: str | None,
    changes: "ChangesReport | None",
) -> "PageReport":
    """Everything that is said; of very many targets those that matter first have cards."""
    from tracker.assess.views import SeriesView
    from tracker.render.page.report import PageReport

    attention = Attention(review)
    found = attention.first(review.assessments(ids))
    carded = found[:_MOST_CARDS]
    return PageReport(
        review=review,
        attention=attention,
        assessments=found,
        views={id: SeriesView.of(review, id) for id in dict.fromkeys(one.series.id for one in carded)},
        carded=frozenset(one.target.id for one in carded),
        language=settings.names,
        title=title if title and title.strip() else None,
        changes=changes,
    )


def _changed(review: Review, ids: list[str], *, since: Beginning, settings: Settings) -> "ChangesReport":
    """What became public since a day about the targets of the page."""
    from tracker.assess.changes import changes
    from tracker.assess.findings import Scope
    from tracker.render.changes_report import ChangesReport, Kind, Side

    first, last = days_between(since, review.as_of)
    before, register = Review.of(review.register, first, review.method), review.register
    scope = Scope(filtered(register, ids), filtered_series(register, ids))
    return ChangesReport(
        kind=Kind.PUBLIC,
        before=Side(first),
        after=Side(last),
        changes=changes(before, review, scope),
        language=settings.names,
    )


def _document(page: "PageReport") -> str:
    from tracker.render.page.document import document
    from tracker.store.made import sealed

    style, script = ((_ASSETS / name).read_text("utf-8") for name in ("report.css", "report.js"))
    return sealed(document(page, style=style, script=script))
