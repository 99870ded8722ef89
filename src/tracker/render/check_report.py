"""The result of `track check` in the forms machines and forges read: JSON, GitHub annotations, JUnit XML, Markdown.

All are made from one value, are the same for the same state, and say the same things.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from xml.etree import ElementTree

from tracker.domain.problem import Problem, Severity
from tracker.domain.text import printable
from tracker.render.json_text import Json, json_text
from tracker.render.spot import Spot

SCHEMA = "track.check/1"
_MOST_ANNOTATIONS = 10
_MOST_ROWS = 500


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem and its place."""

    problem: Problem
    spot: Spot | None


@dataclass(frozen=True, slots=True)
class Case:
    """A series or target that was looked at, with what was found about it."""

    id: str
    kind: str
    findings: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Everything found, errors first, and everything looked at. ``as_of`` is the day it was judged by."""

    as_of: date
    findings: tuple[Finding, ...]
    cases: tuple[Case, ...]

    def of(self, severity: Severity) -> list[Finding]:
        """The findings of one severity."""
        return [finding for finding in self.findings if finding.problem.severity is severity]


def check_json(report: CheckReport) -> str:
    """Schema track.check/1."""
    counts: dict[str, Json] = {severity.value: len(report.of(severity)) for severity in Severity}
    findings: list[Json] = [_finding_json(finding) for finding in report.findings]
    document: Json = {
        "schema": SCHEMA,
        "as_of": report.as_of.isoformat(),
        "checked": len(report.cases),
        "counts": counts,
        "findings": findings,
    }
    return json_text(document) + "\n"


def _finding_json(finding: Finding) -> Json:
    problem, spot = finding.problem, finding.spot
    return {
        "code": problem.code.value,
        "severity": problem.severity.value,
        "file": problem.origin.file,
        "line": None if spot is None else spot.line,
        "column": None if spot is None else spot.column,
        "message": problem.message,
        "remedy": problem.remedy,
    }


def github(report: CheckReport) -> str:
    """Workflow commands that GitHub turns into annotations; it shows at most ten of a kind, so the rest is counted."""
    lines = [line for severity in Severity for line in _annotations(severity.value, report.of(severity))]
    return "".join(f"{line}\n" for line in lines)


def _annotations(kind: str, findings: list[Finding]) -> list[str]:
    shown = [_annotation(kind, finding) for finding in findings[:_MOST_ANNOTATIONS]]
    more = len(findings) - len(shown)
    return [*shown, f"and {more} more {kind}{'' if more == 1 else 's'}"] if more else shown


def _annotation(kind: str, finding: Finding) -> str:
    problem, spot = finding.problem, finding.spot
    place = f",line={spot.line},col={spot.column}" if spot is not None else ""
    where = f"file={_escaped_property(printable(problem.origin.file))}{place}"
    title = _escaped_property(f"track {problem.code.value}")
    said = _escaped(f"{printable(problem.message)}\n{printable(problem.remedy)}")
    return f"::{kind} {where},title={title}::{said}"


def _escaped(text: str) -> str:
    """Data of a workflow command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escaped_property(text: str) -> str:
    """A property of a workflow command."""
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


def junit(report: CheckReport) -> str:
    """JUnit XML: a case for each series and target, passing where nothing was found, and one for each problem in a file.

    Errors are failures. Warnings are told in the output of a case that passes.
    """
    cases = [_case(case.id, f"track.{case.kind}", case.findings) for case in report.cases]
    about_cases = {problem for case in report.cases for problem in case.findings}
    in_files = [finding for finding in report.findings if finding.problem not in about_cases]
    cases += [_case(_place(finding), "track.file", (finding.problem,)) for finding in in_files]
    failures = sum(case.find("failure") is not None for case in cases)
    counts = {"tests": str(len(cases)), "failures": str(failures), "errors": "0"}
    root = ElementTree.Element("testsuites", {"name": "track", **counts})
    suite = ElementTree.SubElement(root, "testsuite", {"name": f"track as of {report.as_of}", **counts})
    suite.extend(cases)
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def _case(name: str, kind: str, findings: Iterable[Problem]) -> ElementTree.Element:
    case = ElementTree.Element("testcase", {"name": printable(name), "classname": kind})
    for problem in findings:
        message = printable(problem.message)
        if problem.severity is Severity.ERROR:
            told = ElementTree.SubElement(case, "failure", {"type": problem.code.value, "message": message})
            told.text = printable(problem.remedy)
        else:
            told = ElementTree.SubElement(case, "system-out")
            told.text = f"warning[{problem.code.value}] {message}; {printable(problem.remedy)}"
    return case


def markdown(report: CheckReport) -> str:
    """A heading, a sentence and a table, for a step summary or an issue."""
    rows = [_row(finding) for finding in report.findings[:_MOST_ROWS]]
    more = len(report.findings) - len(rows)
    head = ["| | code | where | what | remedy |", "|---|---|---|---|---|"] if rows else []
    tail = ["", f"and {more} more"] if more else []
    table = ["", *head, *rows, *tail] if rows else []
    return "\n".join([f"## track check, {report.as_of}", "", _sentence(report), *table, ""])


def _sentence(report: CheckReport) -> str:
    counts = [(len(report.of(severity)), severity.value) for severity in Severity]
    said = " and ".join(f"{count} {word}{'' if count == 1 else 's'}" for count, word in counts if count)
    return f"{len(report.cases)} series and targets checked: {said or 'nothing found'}."


def _row(finding: Finding) -> str:
    problem = finding.problem
    cells = (problem.severity.value, problem.code.value, _place(finding), problem.message, f"`{_code(problem.remedy)}`")
    return f"| {' | '.join(cell if cell.startswith('`') else _cell(cell) for cell in cells)} |"


def _cell(text: str) -> str:
    """Text that Markdown shows as it is."""
    return "".join(f"\\{one}" if one in "\\`*_{}[]<>|#~$@!" else one for one in printable(text))


def _code(text: str) -> str:
    """Text inside backquotes."""
    return printable(text).replace("`", "'").replace("|", "\\|")


def _place(finding: Finding) -> str:
    file = printable(finding.problem.origin.file)
    return file if finding.spot is None else f"{file}:{finding.spot.line}:{finding.spot.column}"


REPORTS: dict[str, Callable[[CheckReport], str]] = {
    "json": check_json,
    "github": github,
    "junit": junit,
    "markdown": markdown,
}
