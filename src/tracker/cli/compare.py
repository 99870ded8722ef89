"""`track compare`: methods side by side, and where they part."""

from typing import TYPE_CHECKING, Annotated, assert_never

import typer
from msgspec import Struct

from tracker.cli.formats import CompareFormat, language_of
from tracker.cli.pager import emit_page
from tracker.cli.register import usable_register
from tracker.cli.selecting import filtered
from tracker.cli.settings import AsOf, ColorChoice, Directory, Ids, Lang, NoPager, Settings
from tracker.cli.terminal import shown
from tracker.cli.words import how
from tracker.domain.target import MethodName
from tracker.domain.text import suggestion
from tracker.domain.wording import listed, say

if TYPE_CHECKING:
    from tracker.assess.comparison import Comparison


class Chosen(Struct, frozen=True):
    """The methods that were named, in that order."""

    names: tuple[MethodName, ...]


def _parse_methods(text: str) -> Chosen:
    """Names separated by commas, each once."""
    names = list(dict.fromkeys(one.strip() for one in text.split(",") if one.strip()))
    known = [one.value for one in MethodName]
    for name in names:
        if name not in known:
            said = say("{name!r} is no method; there are {names}", name=name, names=listed(known))
            raise typer.BadParameter(say("; ").join(filter(None, (said, suggestion(name, known)))))
    if len(names) < 2:
        raise typer.BadParameter(say("name two methods or more, with commas: {names}", names=listed(known)))
    return Chosen(tuple(MethodName(name) for name in names))


Methods = Annotated[
    Chosen | None,
    typer.Option(
        "--methods",
        metavar="A,B,C",
        parser=_parse_methods,
        autocompletion=lambda: [one.value for one in MethodName],
        help=say("The methods to compare, with commas; else all but track/1."),
    ),
]


def compare(
    context: typer.Context,
    ids: Ids = None,
    methods: Methods = None,
    directory: Directory = None,
    as_of: AsOf = None,
    format: Annotated[
        CompareFormat | None,
        typer.Option(help=say("The form of the output; table where nothing is said."), **how(CompareFormat)),
    ] = None,
    color: ColorChoice = None,
    lang: Lang = None,
    no_pager: NoPager = False,
) -> None:
    """Every target as each method judges it."""
    from tracker.assess.comparison import compared
    from tracker.assess.methods.registry import method_of

    chosen = None if format is None else format.value
    settings = context.ensure_object(Settings).overridden(
        directory=directory, as_of=as_of, format=chosen, color=color, language=lang, no_pager=no_pager or None
    )
    form, day = settings.format_among(CompareFormat), settings.day
    register = usable_register(settings)
    names = tuple(one for one in MethodName if one is not MethodName.TRACK_1) if methods is None else methods.names
    found = compared(register, day, [method_of(one) for one in names], targets=filtered(register, ids or []))
    with language_of(form):
        text = _text(found, form=form, settings=settings)
    emit_page(form, text, settings)


def _text(found: "Comparison", *, form: CompareFormat, settings: Settings) -> str:
    """In one of the forms; what a form needs is loaded for it alone."""
    match form:
        case CompareFormat.TABLE:
            from tracker.render.compare_table import CompareTable

            return shown(CompareTable(found), settings.color)
        case CompareFormat.JSON:
            from tracker.render.compare_json import compare_json

            return compare_json(found)
        case CompareFormat.CSV:
            from tracker.render.compare_csv import compare_csv

            return compare_csv(found)
        case CompareFormat.MARKDOWN:
            from tracker.render.compare_markdown import compare_markdown

            return compare_markdown(found)
        case _:
            assert_never(form)
