"""What a check found, as workflow commands of GitHub Actions."""

from typing import assert_never

from tracker.domain.problem import Problem, Severity
from tracker.domain.text import printable
from tracker.domain.wording import say_of
from tracker.render.check_report import CheckReport, summary

_MOST_ANNOTATIONS = 10


def github(report: CheckReport) -> str:
    """Workflow commands that GitHub turns into annotations, and a line for the log.

    GitHub shows at most ten annotations of a kind, so the rest is counted.
    """
    lines = [line for severity in Severity for line in _annotations(report, severity)]
    return "".join(f"{line}\n" for line in [*lines, summary(report)])


def _annotations(report: CheckReport, severity: Severity) -> list[str]:
    kind, problems = severity.value, report.of(severity)
    shown = [_annotation(kind, problem, report.folder) for problem in problems[:_MOST_ANNOTATIONS]]
    more = report.count(severity) - len(shown)
    return [*shown, _more(severity, more)] if more else shown


def _more(severity: Severity, count: int) -> str:
    """How many are left out."""
    match severity:
        case Severity.ERROR:
            return say_of(count, "and {count} more error", "and {count} more errors")
        case Severity.WARNING:
            return say_of(count, "and {count} more warning", "and {count} more warnings")
        case _:
            assert_never(severity)


def _annotation(kind: str, problem: Problem, folder: str) -> str:
    place = problem.place
    at = "" if place is None else f",line={place.line},col={place.column}"
    file = _escaped_property(printable(f"{folder}{problem.origin.file}"))
    title = _escaped_property(f"track {problem.code.value}")
    said = _escaped(f"{printable(problem.message)}\n{printable(problem.remedy)}")
    return f"::{kind} file={file}{at},title={title}::{said}"


def _escaped(text: str) -> str:
    """Data of a workflow command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escaped_property(text: str) -> str:
    """A property of a workflow command."""
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
