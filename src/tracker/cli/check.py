"""`track check`: for CI. All problems in the files, late and stale series, and verdicts on request."""

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.assess.freshness import State
from tracker.assess.track_1 import Verdict
from tracker.cli.completion import complete_id
from tracker.cli.exits import ExitCode
from tracker.cli.register import placed
from tracker.cli.selecting import selected, selected_series
from tracker.cli.settings import AsOf, ColorChoice, Directory, Settings
from tracker.cli.terminal import emit, is_colored, rendered
from tracker.domain.problem import CATALOGUE, Code, Origin, Problem, Severity
from tracker.domain.text import printable, suggestion
from tracker.store.finding import TARGETS, NoRegister, find_root

if TYPE_CHECKING:
    from tracker.assess.findings import Subject
    from tracker.render.check_report import CheckReport
    from tracker.store.loading import Loaded


class Format(Enum):
    """The forms of what was found."""

    FULL = "full"
    CONCISE = "concise"
    JSON = "json"
    GITHUB = "github"
    JUNIT = "junit"
    MARKDOWN = "markdown"


_LATE, _STALE = State.LATE.value, State.STALE.value
_REASONS = [_LATE, _STALE, *(verdict.value for verdict in Verdict)]


@dataclass(frozen=True, slots=True)
class Report:
    """A report to write beside what is printed."""

    format: Format
    path: Path


def _parse_report(text: str) -> Report:
    name, equals, path = text.partition("=")
    formats = {one.value: one for one in Format}
    if not equals or not path or name not in formats:
        raise typer.BadParameter(f"{text!r} is not FORMAT=FILE; formats are {', '.join(formats)}")
    return Report(formats[name], Path(path))


def _parse_reasons(text: str) -> frozenset[str]:
    """Words separated by commas: late, stale, and verdicts."""
    words = [word.strip() for word in text.split(",") if word.strip()]
    for word in words:
        if word not in _REASONS:
            near = suggestion(word, _REASONS) or f"write some of {', '.join(_REASONS)}"
            raise typer.BadParameter(f"{printable(word)!r} is no reason to fail; {near}")
    return frozenset(words)


Ids = Annotated[
    list[str] | None,
    typer.Argument(metavar="ID", help="Only these targets, series or areas.", autocompletion=complete_id),
]
FailOn = Annotated[
    frozenset[str] | None,
    typer.Option(
        "--fail-on",
        metavar="REASONS",
        parser=_parse_reasons,
        help="What fails besides errors in the files: late (and stale), stale, verdicts, with commas; else stale.",
    ),
]
Reports = Annotated[
    list[Report] | None,
    typer.Option("--report", metavar="FORMAT=FILE", parser=_parse_report, help="Also write a report; may be repeated."),
]


def check(
    context: typer.Context,
    ids: Ids = None,
    fail_on: FailOn = None,
    warn_as_error: Annotated[bool, typer.Option("--warn-as-error", help="Warnings fail too.")] = False,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Findings do not fail.")] = False,
    report: Reports = None,
    directory: Directory = None,
    as_of: AsOf = None,
    format: Annotated[Format | None, typer.Option(help="The form of the output.")] = None,
    color: ColorChoice = None,
) -> None:
    """Fail when figures have gone stale or the files are broken.

    What fails is an error, anything else a warning. Exit code 1 with errors, 3 where they make the files unusable.
    Inside GitHub Actions the form is github where nothing else is said.
    """
    chosen = None if format is None else format.value
    settings = context.ensure_object(Settings).overridden(directory=directory, as_of=as_of, format=chosen, color=color)
    form, day = _format(settings), settings.day
    reasons = fail_on if fail_on is not None else frozenset({_STALE})
    root, loaded = _loaded(settings)
    looked_at = _looked_at(loaded, ids or [], reasons, day)
    result = _report(loaded, looked_at, _failing(reasons, warn_as_error=warn_as_error), root, day)
    unwritten = [one for one in report or [] if not _is_written(one, result)]
    emit(_text(result, form, is_colored(settings.color, sys.stdout)))
    if loaded.register is None or unwritten:
        raise typer.Exit(ExitCode.UNUSABLE)
    if result.of(Severity.ERROR) and not exit_zero:
        raise typer.Exit(ExitCode.FINDINGS)


def _format(settings: Settings) -> Format:
    if settings.format is None and os.environ.get("GITHUB_ACTIONS") == "true":
        return Format.GITHUB
    return Format(settings.format_among(Format).value)


def _loaded(settings: Settings) -> "tuple[Path, Loaded]":
    """The register's folder and what it holds; that there is none is a finding too, so that a report can say it."""
    from tracker.store.loading import Loaded, load

    here = Path.cwd()
    try:
        root = find_root(settings.directory, here)
    except NoRegister as missing:
        return here, Loaded(None, (Problem(Code.UNREADABLE, Origin(TARGETS), str(missing), missing.remedy),))
    return root, load(root)


def _looked_at(loaded: "Loaded", ids: list[str], reasons: frozenset[str], day: date) -> "list[Subject]":
    """What was looked at in usable files, without codes not to be reported. To look at nothing is wrong use."""
    from tracker.assess.findings import Scope, Subject, subjects

    if loaded.register is None:
        return []
    scope = Scope(selected(loaded.register, ids), selected_series(loaded.register, ids))
    verdicts = frozenset(verdict for verdict in Verdict if verdict.value in reasons)
    found = subjects(loaded.register, scope, verdicts, day)
    if ids and not found:
        raise typer.BadParameter(f"nothing to check by {day}: no series and no announced target", param_hint="ID")
    return [Subject(one.id, one.kind, one.series, one.origin, _kept(one.findings, loaded.disabled)) for one in found]


def _kept(findings: Iterable[Problem], disabled: frozenset[Code]) -> tuple[Problem, ...]:
    return tuple(one for one in findings if one.code not in disabled)


def _failing(reasons: frozenset[str], *, warn_as_error: bool) -> frozenset[Code]:
    """The codes that fail this run. What is stale has been late, so late asks for both."""
    failing = {code for code, one in CATALOGUE.items() if warn_as_error or one.severity is Severity.ERROR}
    if _LATE in reasons:
        failing.add(Code.FIGURE_LATE)
    if not warn_as_error and not reasons & {_LATE, _STALE}:
        failing.remove(Code.FIGURE_STALE)
    return frozenset(failing)


def _report(
    loaded: "Loaded", looked_at: "list[Subject]", failing: frozenset[Code], root: Path, day: date
) -> "CheckReport":
    """What was found with its places, errors first."""
    from tracker.render.check_report import Case, CheckReport, Finding

    found = [*loaded.problems, *(one for subject in looked_at for one in subject.findings)]
    everything = [
        Finding(problem, spot, Severity.ERROR if problem.code in failing else Severity.WARNING)
        for problem, spot in placed(found, root)
    ]
    everything.sort(key=lambda finding: finding.severity is Severity.WARNING)
    cases = tuple(Case(one.id, one.kind, one.findings) for one in looked_at)
    return CheckReport(day, tuple(everything), cases, _seen_from_outside(root))


def _seen_from_outside(root: Path) -> str:
    """What goes before a file's name for a forge, which counts from the checked out folder; nothing outside it."""
    outside = Path(os.environ.get("GITHUB_WORKSPACE") or Path.cwd()).resolve()
    inside = root.resolve()
    if inside == outside or not inside.is_relative_to(outside):
        return ""
    return f"{inside.relative_to(outside).as_posix()}/"


def _text(result: "CheckReport", form: Format, colored: bool) -> str:
    from tracker.render.check_report import REPORTS, summary
    from tracker.render.problems import concise, full

    if form.value in REPORTS:
        return REPORTS[form.value](result)
    shape = concise if form is Format.CONCISE else full
    parts = [rendered(shape(one.problem, one.spot, one.severity), None, colored) for one in result.findings]
    return "".join([*parts, f"{summary(result)}\n"])


def _is_written(report: Report, result: "CheckReport") -> bool:
    """Whether a report could be written; why not is said."""
    from tracker.store.writing import write_report

    try:
        write_report(report.path, _text(result, report.format, colored=False))
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        emit(f"Error: the report {printable(str(report.path))} cannot be written: {why}\n", sys.stderr)
        return False
    return True
