"""`track scan`: the numbers of a text as proposals, gone through and written on a terminal, elsewhere only told."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, assert_never

import typer
from msgspec import Struct
from msgspec.structs import replace

from tracker.cli.formats import ScanFormat, is_for_people, language_of
from tracker.cli.given import STANDARD_INPUT, content_of
from tracker.cli.pager import emit_page
from tracker.cli.refusing import refused
from tracker.cli.register import root_folder, unusable
from tracker.cli.settings import AsOf, ColorChoice, Directory, Lang, NoPager, Settings
from tracker.cli.terminal import can_ask, emit, is_terminal, shown
from tracker.cli.words import how
from tracker.domain.period import PublicDate
from tracker.domain.text import printable
from tracker.domain.wording import say

if TYPE_CHECKING:
    from tracker.domain.register import Register
    from tracker.entry.reading.documents.document import Told
    from tracker.entry.reading.fact import Article
    from tracker.entry.scanning.proposal import Reading


def _parse_published(text: str) -> PublicDate:
    """A day, a month or a year, as people write them."""
    from tracker.domain.problem import Malformed
    from tracker.entry.when import read_public_date

    try:
        return read_public_date(text)
    except Malformed as fault:
        said = say("{fault}; {remedy}", fault=printable(fault.message), remedy=fault.remedy)
        raise typer.BadParameter(said) from fault


def _parse_url(text: str) -> str:
    """An address on the web."""
    from tracker.domain.text import is_web_address

    if not is_web_address(text):
        raise typer.BadParameter(say("{text!r} is no address; write https://…", text=printable(text)))
    return text


Published = Annotated[
    PublicDate | None,
    typer.Option(
        "--published",
        metavar="DATE",
        parser=_parse_published,
        help=say("When the text was first public; else what it says. 'this year' is meant from there."),
    ),
]


def scan(
    context: typer.Context,
    file: Annotated[
        str, typer.Argument(metavar="FILE|-", help=say("A text: plain, Markdown or HTML; - is standard input."))
    ],
    published: Published = None,
    publisher: Annotated[
        str | None, typer.Option(metavar="NAME", help=say("Who published it; else what it says."))
    ] = None,
    title: Annotated[str | None, typer.Option(metavar="T", help=say("Its title; else what it says."))] = None,
    url: Annotated[
        str | None,
        typer.Option(metavar="URL", parser=_parse_url, help=say("Where it can be read; else what it says.")),
    ] = None,
    area: Annotated[
        str | None,
        typer.Option(metavar="NAME", help=say("The place that 'the city' and 全市 are; else its title says.")),
    ] = None,
    sure: Annotated[bool, typer.Option("--sure", help=say("Only what was read without a doubt."))] = False,
    long: Annotated[
        bool, typer.Option("--long", help=say("With each sentence, and what is recorded already as well."))
    ] = False,
    directory: Directory = None,
    as_of: AsOf = None,
    format: Annotated[
        ScanFormat | None,
        typer.Option(
            help=say("The form of the output, and no questions; where nothing is said they are asked on a terminal."),
            **how(ScanFormat),
        ),
    ] = None,
    color: ColorChoice = None,
    lang: Lang = None,
    no_pager: NoPager = False,
) -> None:
    """Read the numbers of a text."""
    from tracker.entry.reading.documents.document import Told

    chosen = None if format is None else format.value
    settings = context.ensure_object(Settings).overridden(
        directory=directory, as_of=as_of, format=chosen, color=color, language=lang, no_pager=no_pager or None
    )
    form = settings.format_among(ScanFormat)
    said = {"publisher": publisher, "title": title, "url": url, "area": area}
    told = Told(published=published, **{key: one for key, one in said.items() if one is not None})
    run = _Run(settings, form, is_long=long, is_sure=sure)
    if settings.format is None and file != STANDARD_INPUT and is_terminal(sys.stdout) and can_ask():
        run.review(file, told)
        return
    with language_of(form):
        text = run.text(file, told)
    emit_page(form, text, settings)


class _Run(Struct, frozen=True):
    """One run of the command."""

    settings: Settings
    form: ScanFormat
    is_long: bool
    is_sure: bool

    def text(self, file: str, told: "Told") -> str:
        """What the text says, in the form asked for."""
        article = _article(file, told)
        if article.rest and not is_for_people(self.form):
            from tracker.cli.scan_words import unread

            emit(f"{unread(article)}\n", sys.stderr)
        return _text(self, article, self._read(self._register()[1], article))

    def review(self, file: str, told: "Told") -> None:
        """Let a person go through it, and write what was accepted."""
        from tracker.cli.scan_review import Scanned, reviewed

        root, register = self._register()
        article = _article(file, told)
        reviewed(
            Scanned(root=root, register=register, name=file),
            article,
            lambda one: self._read(register, one),
            settings=self.settings,
            is_long=self.is_long,
        )

    def _register(self) -> "tuple[Path, Register]":
        from tracker.store.loading import load

        root = root_folder(self.settings)
        loaded = load(root)
        if loaded.register is None:
            raise unusable(loaded.problems, root, self.settings)
        return root, loaded.register

    def _read(self, register: "Register", article: "Article") -> "Reading":
        """Every number of it beside the register, or those that are sure."""
        from tracker.entry.reading.article import read
        from tracker.entry.scanning.recognising import recognised

        found = recognised(register, read(article), article, today=self.settings.day)
        if not self.is_sure:
            return found
        return replace(found, proposals=tuple(one for one in found.proposals if one.is_sure))


def _article(file: str, told: "Told") -> "Article":
    """The text of a file with what is known of it; what is no text ends the command."""
    from tracker.entry.reading.documents.document import article_of
    from tracker.entry.reading.documents.unread import MAX_BYTES, Unread

    content, name = content_of(file, MAX_BYTES)
    try:
        return article_of(content, name, told)
    except Unread as fault:
        said = say("{fault}; {remedy}", fault=fault.said, remedy=fault.advice)
        raise refused([say("{file}: {fault}", file=printable(name), fault=said)]) from fault


def _text(run: _Run, article: "Article", found: "Reading") -> str:
    """In one of the forms; what a form needs is loaded for it alone."""
    match run.form:
        case ScanFormat.TABLE:
            from tracker.cli.scan_words import table

            return shown(table(article, found, is_long=run.is_long), run.settings.color)
        case ScanFormat.JSON:
            from tracker.cli.scan_items import document, items
            from tracker.cli.scan_words import counts
            from tracker.render.scan_json import scan_json

            counted = {standing.value: count for standing, count in counts(found).items()}
            return scan_json(run.settings.day, document(article), items=items(found), counts=counted)
        case ScanFormat.CSV:
            from tracker.entry.scanning.forms import csv_text

            return csv_text(found)
        case ScanFormat.TOML:
            from tracker.entry.scanning.forms import toml_text

            return toml_text(found)
        case ScanFormat.MARKDOWN:
            from tracker.cli.scan_items import markdown

            return markdown(article, found)
        case _:
            assert_never(run.form)
