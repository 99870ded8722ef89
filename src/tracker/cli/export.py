"""`track export`: figures and targets in a file for other programs and other people."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn, assert_never

import typer
from msgspec import Struct

from tracker.cli.formats import ExportFormat, language_of
from tracker.cli.output import STANDARD_OUTPUT, Force, OutputFile, refuse_output, write_output
from tracker.cli.register import root_folder, usable_register
from tracker.cli.selecting import filtered, filtered_series
from tracker.cli.settings import AsOf, Directory, Ids, Lang, MethodOption, Settings
from tracker.cli.words import how
from tracker.domain.text import printable
from tracker.domain.wording import listed, say
from tracker.render.badge import BadgeAbout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.assess.review import Review
    from tracker.render.export_rows import Exported

_ENDINGS = {
    ".sdmx.csv": ExportFormat.SDMX_CSV,
    ".xlsx": ExportFormat.XLSX,
    ".csv": ExportFormat.CSV,
    ".svg": ExportFormat.BADGE,
}


def export(
    context: typer.Context,
    ids: Ids = None,
    output: OutputFile = None,
    format: Annotated[
        ExportFormat | None,
        typer.Option(help=say("The form of the file; else by its ending."), **how(ExportFormat)),
    ] = None,
    badge: Annotated[
        BadgeAbout | None,
        typer.Option(
            help=say("What a badge tells: how many targets are met, or how current the figures are."), **how(BadgeAbout)
        ),
    ] = None,
    force: Force = False,
    directory: Directory = None,
    as_of: AsOf = None,
    method: MethodOption = None,
    lang: Lang = None,
) -> None:
    """Figures and targets in a file."""
    from tracker.assess.methods.registry import method_called
    from tracker.assess.review import Review

    chosen = None if format is None else format.value
    settings = context.ensure_object(Settings).overridden(
        directory=directory, as_of=as_of, format=chosen, language=lang
    )
    if output is None:
        raise typer.BadParameter(say("say where to: a file, or - for standard output"), param_hint="--output")
    form, day, root = _form(output, settings), settings.day, root_folder(settings)
    if form is ExportFormat.XLSX:
        _refuse_without_library()
    if badge is not None and form is not ExportFormat.BADGE:
        said = say("{form} is no badge; leave --badge out, or write FILE.svg", form=form.value)
        raise typer.BadParameter(said, param_hint="--badge")
    refuse_output(output, root=root, is_forced=force, is_binary=form is ExportFormat.XLSX)
    register = usable_register(settings)
    wanted = _Wanted(
        review=Review.of(register, day, method_called(method)),
        targets=filtered(register, ids or []),
        series=filtered_series(register, ids or []),
        badge=badge,
    )
    with language_of(form):
        content = _content(wanted, form, settings)
    write_output(output, content, root=root, is_forced=force)


class _Wanted(Struct, frozen=True):
    """What is handed over: targets and series by id, None for all."""

    review: "Review"
    targets: frozenset[str] | None
    series: frozenset[str] | None
    badge: BadgeAbout | None

    def exported(self) -> "Iterator[Exported]":
        """The series that have records, each with those known on the day."""
        from tracker.assess.timeline import recorded
        from tracker.render.export_rows import Exported

        register = self.review.register
        for id, series in register.series.items():
            if series.derived is None and (self.series is None or id in self.series):
                vintages = recorded(series, register.records(id), self.review.as_of)
                yield Exported(series, register.areas[series.area], vintages)


def _form(output: Path, settings: Settings) -> ExportFormat:
    """The form that was asked for, else the one that the file's ending names; an ending of another is wrong use."""
    name = output.name.lower()
    found = next((form for ending, form in _ENDINGS.items() if name.endswith(ending)), None)
    if settings.format is not None:
        form = settings.format_among(ExportFormat)
        if found not in (None, form) and not _may_end(form, name):
            _refuse_ending(output, form)
        return form
    if found is None:
        said = (
            say("standard output has no ending that names a form")
            if output == STANDARD_OUTPUT
            else say("the file's name does not end in one of {words}", words=listed(_ENDINGS))
        )
        remedy = say("say which: --format {words}", words="|".join(one.value for one in ExportFormat))
        raise typer.BadParameter(say("{fault}; {remedy}", fault=said, remedy=remedy), param_hint="--format")
    return found


def _may_end(form: ExportFormat, name: str) -> bool:
    """Whether a name fits a form though it says less: SDMX-CSV is CSV."""
    return form is ExportFormat.SDMX_CSV and name.endswith(".csv")


def _refuse_ending(output: Path, form: ExportFormat) -> NoReturn:
    """The name says another form than is asked for."""
    ending = next(ending for ending, one in _ENDINGS.items() if one is form)
    said = say("{file} does not end as {form} does", file=printable(str(output)), form=form.value)
    remedy = say("end it in {ending}, or leave --format out", ending=ending)
    raise typer.BadParameter(say("{fault}; {remedy}", fault=said, remedy=remedy), param_hint="--format")


def _content(wanted: _Wanted, form: ExportFormat, settings: Settings) -> str | bytes:
    """In one of the forms; what a form needs is loaded for it alone."""
    match form:
        case ExportFormat.CSV:
            from tracker.render.export_csv import figures_csv

            return figures_csv(wanted.exported())
        case ExportFormat.SDMX_CSV:
            from tracker.render.export_sdmx import figures_sdmx

            return figures_sdmx(wanted.exported())
        case ExportFormat.XLSX:
            return _workbook(wanted, settings)
        case ExportFormat.BADGE:
            from tracker.assess.review import Counts
            from tracker.render.badge import badge
            from tracker.store.made import sealed

            counts = Counts.of(wanted.review.assessments(wanted.targets))
            return sealed(badge(counts, wanted.badge or BadgeAbout.MET))
        case _:
            assert_never(form)


def _refuse_without_library() -> None:
    """The library for workbooks is an extra; without it nothing is done."""
    from importlib.util import find_spec

    if find_spec("xlsxwriter") is None:
        said = say("a workbook needs the library xlsxwriter; {command}", command="pip install 'target-tracker[xlsx]'")
        raise typer.BadParameter(said, param_hint="--format")


def _workbook(wanted: _Wanted, settings: Settings) -> bytes:
    """A workbook; what it cannot hold is wrong use, because another form can."""
    from tracker.render.export_xlsx import Contents, workbook
    from tracker.render.xlsx_paper import Unfit

    review = wanted.review
    contents = Contents(
        review=review,
        assessments=list(review.assessments(wanted.targets)),
        exported=list(wanted.exported()),
        language=settings.names,
    )
    try:
        return workbook(contents)
    except Unfit as fault:
        raise typer.BadParameter(str(fault.said), param_hint="--format") from fault
