"""What `check` and `validate` share: forms of what was found, reports beside the console, the end of the command."""

import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, assert_never

import typer
from msgspec import Struct
from msgspec.structs import replace

from tracker.cli.exits import ExitCode
from tracker.cli.formats import ReportFormat, language_of
from tracker.cli.settings import Settings
from tracker.cli.terminal import emit_as, emit_fault, is_colored, rendered
from tracker.cli.words import how
from tracker.domain.problem import Code, Origin, Problem, Severity, Subject
from tracker.domain.text import printable
from tracker.domain.wording import Words, listed, say
from tracker.store.folder import TARGETS, NoRegister, current_folder, find_root
from tracker.store.hidden import is_something_under_way

if TYPE_CHECKING:
    from tracker.assess.accepting import Accepted
    from tracker.assess.news import Known
    from tracker.render.check_report import CheckReport
    from tracker.store.links import Links
    from tracker.store.loading import Loaded


_STANDARD_OUTPUT = ("-", "/dev/stdout")


class ReportFile(Struct, frozen=True):
    """A report to write beside what is printed."""

    format: ReportFormat
    path: Path


def _parse_report(text: str) -> ReportFile:
    name, equals, path = text.partition("=")
    formats = {one.value: one for one in ReportFormat}
    if not equals or not path or name not in formats:
        raise typer.BadParameter(
            say("{text!r} is not FORMAT=FILE; formats are {formats}", text=printable(text), formats=listed(formats))
        )
    return ReportFile(formats[name], Path(path))


Reports = Annotated[
    list[ReportFile] | None,
    typer.Option(
        "--report",
        metavar="FORMAT=FILE",
        parser=_parse_report,
        autocompletion=lambda: [f"{one.value}=" for one in ReportFormat],
        help=say("Also write a report; may be repeated."),
    ),
]
FormatOption = Annotated[ReportFormat | None, typer.Option(help=say("The form of the output."), **how(ReportFormat))]
WarnAsError = Annotated[bool, typer.Option("--warn-as-error", help=say("Warnings fail too."))]


def form_among(settings: Settings) -> ReportFormat:
    """The form asked for; inside GitHub Actions github where nothing is said."""
    if settings.format is None and os.environ.get("GITHUB_ACTIONS") == "true":
        return ReportFormat.GITHUB
    return settings.format_among(ReportFormat)


def loaded_or_missing(settings: Settings) -> "tuple[Path, Loaded]":
    """The register's folder and what it holds; that there is none is a finding too, so that a report can say it."""
    from tracker.store.links import Links
    from tracker.store.loading import Loaded, load

    try:
        root = find_root(settings.directory, settings.directory or current_folder())
    except NoRegister as missing:
        fault = Problem(code=Code.UNREADABLE, origin=Origin(TARGETS), said=missing.said, advice=missing.advice)
        return settings.directory or Path(), Loaded(None, (fault,), links=Links.FOLLOW)
    loaded, of_journal = load(root), _journal_fault(root)
    return root, loaded if of_journal is None else replace(loaded, problems=(*loaded.problems, of_journal))


def _journal_fault(root: Path) -> Problem | None:
    if not is_something_under_way(root):
        return None
    from tracker.store.operations import journal_fault

    return journal_fault(root)


def report_of(
    found: "Loaded",
    root: Path,
    *,
    command: str,
    day: date | None,
    about: Words,
    subjects: Sequence[Subject],
    failing: frozenset[Code],
    accepted: "Sequence[Accepted]" = (),
    known: "Known | None" = None,
    against: str = "",
) -> "CheckReport":
    """What was found in the files, as far as it is listed, and about what was looked at, everything with its place."""
    from tracker.domain.listing import Listing
    from tracker.render.check_report import CheckReport
    from tracker.store.placing import placed

    listing = Listing.of(found.problems)
    groups = [listing.told, *(one.findings for one in subjects), [one.finding for one in accepted]]
    in_files, *findings, let_be = placed(groups, root)
    located = tuple(replace(one, findings=its) for one, its in zip(subjects, findings, strict=True))
    return CheckReport(
        command=command,
        as_of=day,
        about=about,
        in_files=in_files,
        subjects=located,
        failing=failing,
        folder=seen_from_outside(root),
        unlisted=listing.unlisted,
        accepted=tuple(replace(one, finding=its) for one, its in zip(accepted, let_be, strict=True)),
        known=known,
        against=against,
    )


def seen_from_outside(root: Path) -> str:
    """What goes before a file's name for a forge, which counts from the checked out folder; nothing outside it."""
    try:
        outside = Path(os.path.realpath(os.environ.get("GITHUB_WORKSPACE") or Path.cwd()))
    except FileNotFoundError:  # the folder we are in is gone, so that nothing is inside it
        return ""
    inside = Path(os.path.realpath(root))
    if inside == outside or not inside.is_relative_to(outside):
        return ""
    return f"{inside.relative_to(outside).as_posix()}/"


def end(
    result: "CheckReport",
    settings: Settings,
    *,
    root: Path,
    files: list[ReportFile] | None,
    is_usable: bool,
    exit_zero: bool,
) -> None:
    """Write the reports, print, and end the command as what was found says."""
    form = form_among(settings)
    written = [_is_written(one, result, root) for one in files or []]
    emit_as(form, _text(result, form, is_colored(settings.color, sys.stdout)))
    if not is_usable or not all(written):
        raise typer.Exit(ExitCode.UNUSABLE)
    if result.of(Severity.ERROR) and not exit_zero:
        raise typer.Exit(ExitCode.FINDINGS)


def refuse_reports_over_the_register(files: list[ReportFile] | None, root: Path, links: "Links | None") -> None:
    """A report must not replace what it reports on, nor stand where the register would read it."""
    from tracker.store.outputs import Protected, refuse_the_register

    for one in files or []:
        try:
            refuse_the_register(one.path, root, links)
        except Protected as why:
            raise typer.BadParameter(str(why.said), param_hint="--report") from why


def _text(report: "CheckReport", form: ReportFormat, colored: bool) -> str:
    """The report in a form, in English where it is for programs: what was found is said when it is read."""
    with language_of(form):
        return _in_form(report, form, colored)


def _in_form(report: "CheckReport", form: ReportFormat, colored: bool) -> str:
    """What a form needs is imported for it alone."""
    match form:
        case ReportFormat.FULL:
            from tracker.render.check_screen import full

            return rendered(full(report), None, colored)
        case ReportFormat.CONCISE:
            from tracker.render.check_screen import concise

            return rendered(concise(report), None, colored)
        case ReportFormat.JSON:
            from tracker.render.check_json import check_json

            return check_json(report)
        case ReportFormat.GITHUB:
            from tracker.render.check_github import github

            return github(report)
        case ReportFormat.JUNIT:
            from tracker.render.check_junit import junit

            return junit(report)
        case ReportFormat.MARKDOWN:
            from tracker.render.check_markdown import markdown

            return markdown(report)
        case _:
            assert_never(form)


def _is_written(report: ReportFile, result: "CheckReport", root: Path) -> bool:
    """Whether a report could be written; why not is said."""
    from tracker.store.atomic import add_to_report, write_report
    from tracker.store.links import system_words

    text = _text(result, report.format, colored=False)
    if str(report.path) in _STANDARD_OUTPUT:
        emit_as(report.format, text)
        return True
    try:
        if _is_summary(report.path):
            add_to_report(report.path, text)
        else:
            write_report(report.path, text, root)
    except OSError as error:
        emit_fault(say("the report {file} cannot be written: {why}", file=report.path, why=system_words(error)))
        return False
    return True


def _is_summary(path: Path) -> bool:
    """Whether it is the file of the step that other commands write in as well, by whatever name."""
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    return summary is not None and os.path.realpath(summary) == os.path.realpath(path)
