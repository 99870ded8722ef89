"""What `track check` and `track validate` found, for machines: JSON, GitHub annotations, JUnit XML, Markdown.

All are made from one value, are the same for the same state, and say the same things.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from xml.etree import ElementTree

from tracker.domain.problem import Problem, Severity
from tracker.domain.text import printable
from tracker.render.counts import counted
from tracker.render.json_text import Json, json_text
from tracker.render.markdown import escaped
from tracker.render.spot import Spot

SCHEMA = "track.check/1"
_MOST_ANNOTATIONS = 10
_MOST_ROWS = 500
_MOST_BYTES = 900_000
_MOST_CHARACTERS = 1000
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem, its place, and how much it weighs in this run: an error fails it."""

    problem: Problem
    spot: Spot | None
    severity: Severity


@dataclass(frozen=True, slots=True)
class Case:
    """A series or target that was looked at, with what was found about it."""

    id: str
    kind: str
    findings: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Everything found, errors first, and everything looked at.

    ``command`` is what was run, ``as_of`` the day it judged by, None where the day does not matter; ``about`` says what
    was looked at, nothing where the files cannot be used. ``folder`` is what goes before a file's name where it is seen
    from outside the register: nothing, or ``data/``.
    """

    command: str
    as_of: date | None
    about: str
    findings: tuple[Finding, ...]
    cases: tuple[Case, ...]
    folder: str = ""

    def of(self, severity: Severity) -> list[Finding]:
        """The findings of one severity."""
        return [finding for finding in self.findings if finding.severity is severity]

    @property
    def title(self) -> str:
        """'track check, 2026-11-22'."""
        return f"track {self.command}" + ("" if self.as_of is None else f", {self.as_of}")


def summary(report: CheckReport) -> str:
    """One line: what was looked at, and how many findings."""
    files = [finding.problem.origin.file for finding in report.findings]
    found = counted((finding.severity for finding in report.findings), files) if files else "nothing found"
    return f"{report.about}: {found}" if report.about else found


def check_json(report: CheckReport) -> str:
    """Schema track.check/1."""
    counts: dict[str, Json] = {severity.value: len(report.of(severity)) for severity in Severity}
    findings: list[Json] = [_finding_json(finding) for finding in report.findings]
    document: Json = {
        "schema": SCHEMA,
        "command": report.command,
        "as_of": None if report.as_of is None else report.as_of.isoformat(),
        "checked": len(report.cases),
        "counts": counts,
        "findings": findings,
    }
    return json_text(document) + "\n"


def _finding_json(finding: Finding) -> Json:
    problem, spot = finding.problem, finding.spot
    return {
        "code": problem.code.value,
        "severity": finding.severity.value,
        "file": problem.origin.file,
        "line": None if spot is None else spot.line,
        "column": None if spot is None else spot.column,
        "message": problem.message,
        "remedy": problem.remedy,
    }


def github(report: CheckReport) -> str:
    """Workflow commands that GitHub turns into annotations, and a line for the log.

    GitHub shows at most ten annotations of a kind, so the rest is counted.
    """
    lines = [line for severity in Severity for line in _annotations(report, severity)]
    return "".join(f"{line}\n" for line in [*lines, summary(report)])


def _annotations(report: CheckReport, severity: Severity) -> list[str]:
    kind, findings = severity.value, report.of(severity)
    shown = [_annotation(kind, finding, report.folder) for finding in findings[:_MOST_ANNOTATIONS]]
    more = len(findings) - len(shown)
    return [*shown, f"and {more} more {kind}{'' if more == 1 else 's'}"] if more else shown


def _annotation(kind: str, finding: Finding, folder: str) -> str:
    problem, spot = finding.problem, finding.spot
    place = f",line={spot.line},col={spot.column}" if spot is not None else ""
    where = f"file={_escaped_property(printable(f'{folder}{problem.origin.file}'))}{place}"
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
    """JUnit XML: a case for each series and target, passing where nothing was found, and one for each file problem.

    Errors are failures. Warnings are told in the output of a case that passes.
    """
    weights = {finding.problem: finding for finding in report.findings}
    about_cases = {problem for case in report.cases for problem in case.findings}
    cases = [_case(one.id, f"track.{one.kind}", [weights[it] for it in one.findings]) for one in report.cases]
    in_files = [finding for finding in report.findings if finding.problem not in about_cases]
    cases += [_case(_place(finding), "track.file", [finding]) for finding in in_files]
    failures = sum(case.find("failure") is not None for case in cases)
    counts = {"tests": str(len(cases)), "failures": str(failures), "errors": "0"}
    root = ElementTree.Element("testsuites", {"name": "track", **counts})
    suite = ElementTree.SubElement(root, "testsuite", {"name": report.title, **counts})
    suite.extend(cases)
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def _case(name: str, kind: str, findings: Iterable[Finding]) -> ElementTree.Element:
    case = ElementTree.Element("testcase", {"name": _in_xml(name), "classname": kind})
    for finding in findings:
        problem = finding.problem
        message, remedy = _in_xml(problem.message), _in_xml(problem.remedy)
        if finding.severity is Severity.ERROR:
            told = ElementTree.SubElement(case, "failure", {"type": problem.code.value, "message": message})
            told.text = remedy
        else:
            told = ElementTree.SubElement(case, "system-out")
            told.text = f"warning[{problem.code.value}] {message}; {remedy}"
    return case


def _in_xml(text: str) -> str:
    """Text without the characters that XML cannot hold."""
    return _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", printable(text))


def markdown(report: CheckReport) -> str:
    """A heading, a sentence and a table, for a step summary or an issue; never more than the MiB GitHub takes."""
    every = [_row(finding) for finding in report.findings[:_MOST_ROWS]]
    sizes = accumulate(len(row.encode(errors="replace")) for row in every)
    rows = [row for row, size in zip(every, sizes, strict=True) if size <= _MOST_BYTES]
    more = len(report.findings) - len(rows)
    head = ["", "| | code | where | what | remedy |", "|---|---|---|---|---|"] if rows else []
    tail = ["", f"and {more} more"] if more else []
    return "\n".join([f"## {report.title}", "", f"{summary(report)}.", *head, *rows, *tail, ""])


def _row(finding: Finding) -> str:
    problem = finding.problem
    texts = [finding.severity.value, problem.code.value, _place(finding), problem.message]
    cells = [*map(_cell, texts), f"`{_code(problem.remedy)}`"]
    return f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    return escaped(_cut(printable(text)))


def _code(text: str) -> str:
    """Text inside backquotes."""
    return _cut(printable(text)).replace("`", "'").replace("|", "\\|")


def _cut(text: str) -> str:
    return text if len(text) <= _MOST_CHARACTERS else f"{text[: _MOST_CHARACTERS - 1]}…"


def _place(finding: Finding) -> str:
    file = printable(finding.problem.origin.file)
    return file if finding.spot is None else f"{file}:{finding.spot.line}:{finding.spot.column}"


REPORTS: dict[str, Callable[[CheckReport], str]] = {
    "json": check_json,
    "github": github,
    "junit": junit,
    "markdown": markdown,
}
