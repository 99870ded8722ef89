"""What a check found, as JSON for other programs: schema track.check/1, described in docs/files.md."""

from tracker.assess.accepting import Accepted
from tracker.domain.problem import Problem, Severity
from tracker.render.check_headline import headline
from tracker.render.check_report import CheckReport
from tracker.render.json_text import Json, json_text

SCHEMA = "track.check/1"


def check_json(report: CheckReport) -> str:
    """Schema track.check/1."""
    counts: dict[str, Json] = {severity.value: report.count(severity) for severity in Severity}
    findings: list[Json] = [
        {**_finding(problem, report.severity(problem)), "known": report.is_known(problem)}
        for problem in report.findings
    ]
    document: Json = {
        "schema": SCHEMA,
        "command": report.command,
        "as_of": None if report.as_of is None else report.as_of.isoformat(),
        "checked": len(report.subjects),
        "context": None if report.as_of is None else sum(one.is_context for one in report.subjects),
        "headline": headline(report),
        "counts": counts,
        "findings": findings,
        "accepted": {
            "count": len(report.accepted),
            "findings": [_accepted(one, report.severity(one.finding)) for one in report.let_be],
        },
        **({"unlisted": report.more} if report.unlisted else {}),
    }
    return json_text(document) + "\n"


def _accepted(one: Accepted, severity: Severity) -> Json:
    """A finding that is lived with, and for how long and why."""
    until = one.by.until
    return {
        **_finding(one.finding, severity),
        "reason": one.by.reason,
        "on": one.by.on.isoformat(),
        "until": None if until is None else until.isoformat(),
    }


def _finding(problem: Problem, severity: Severity) -> dict[str, Json]:
    place = problem.place
    return {
        "code": problem.code.value,
        "severity": severity.value,
        "file": problem.origin.file,
        "line": None if place is None else place.line,
        "column": None if place is None else place.column,
        "message": problem.message,
        "remedy": problem.remedy,
    }
