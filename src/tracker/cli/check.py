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
from tracker.cli.register import placed, root_folder
from tracker.cli.selecting import selected, selected_series
from tracker.cli.settings import AsOf, ColorChoice, Directory, Settings
from tracker.cli.terminal import emit, is_colored, rendered
from tracker.domain.problem import Code, Problem, Severity
from tracker.domain.text import printable, suggestion

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


_FRESHNESS = {State.LATE.value: Code.FIGURE_LATE, State.STALE.value: Code.FIGURE_STALE}
_REASONS = [*_FRESHNESS, *(verdict.value for verdict in Verdict)]


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
        help="What fails besides errors in the files: late, stale and verdicts, with commas between; else stale.",
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

    Exit code 1 with findings that fail, 3 where an error makes the files unusable. Inside GitHub Actions the form is
    github where nothing else is said.
    """
    from tracker.store.loading import load

    chosen = None if format is None else format.value
    settings = context.ensure_object(Settings).overridden(directory=directory, as_of=as_of, format=chosen, color=color)
    form, day, root = _format(settings), settings.day, root_folder(settings)
    reasons = fail_on if fail_on is not None else frozenset({State.STALE.value})
    loaded = load(root)
    looked_at = _looked_at(loaded, ids or [], reasons, day)
    found = [*loaded.problems, *(one for subject in looked_at for one in subject.findings)]
    result = _report(found, looked_at, root, day)
    emit(_text(result, form, is_colored(settings.color, sys.stdout)))
    for one in report or []:
        _write(one, result)
    if loaded.register is None:
        raise typer.Exit(ExitCode.UNUSABLE)
    if not exit_zero and _fails(found, reasons, warn_as_error=warn_as_error):
        raise typer.Exit(ExitCode.FINDINGS)


def _format(settings: Settings) -> Format:
    if settings.format is None and os.environ.get("GITHUB_ACTIONS") == "true":
        return Format.GITHUB
    return Format(settings.format_among(Format).value)


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


def _report(found: list[Problem], looked_at: "list[Subject]", root: Path, day: date) -> "CheckReport":
    """What was found with its places, errors first."""
    from tracker.render.check_report import Case, CheckReport, Finding

    everything = sorted(placed(found, root), key=lambda one: one[0].severity is Severity.WARNING)
    cases = tuple(Case(one.id, one.kind, one.findings) for one in looked_at)
    return CheckReport(day, tuple(Finding(problem, spot) for problem, spot in everything), cases)


def _text(result: "CheckReport", form: Format, colored: bool) -> str:
    from tracker.render.check_report import REPORTS
    from tracker.render.problems import concise, full, tally

    if form.value in REPORTS:
        return REPORTS[form.value](result)
    shape = concise if form is Format.CONCISE else full
    parts = [rendered(shape(one.problem, one.spot), None, colored) for one in result.findings]
    checked = f"{len(result.cases)} series and targets checked as of {result.as_of}"
    said = tally(one.problem for one in result.findings) if result.findings else "nothing found"
    return "".join([*parts, f"{checked}: {said}\n"])


def _write(report: Report, result: "CheckReport") -> None:
    from tracker.store.writing import write_report

    try:
        write_report(report.path, _text(result, report.format, colored=False))
    except OSError as error:
        emit(f"Error: {report.path} cannot be written: {(error.strerror or str(error)).lower()}\n", sys.stderr)
        raise typer.Exit(ExitCode.UNUSABLE) from error


def _fails(found: list[Problem], reasons: frozenset[str], *, warn_as_error: bool) -> bool:
    """Whether anything found is a reason to fail; a verdict is reported only if it is one."""
    failing = {code for word, code in _FRESHNESS.items() if word in reasons} | {Code.VERDICT}
    return any(one.code in failing or (warn_as_error and one.severity is Severity.WARNING) for one in found)
