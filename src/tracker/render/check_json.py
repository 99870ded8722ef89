"""What a check found, as JSON for other programs: schema track.check/1, described in docs/files.md."""

from tracker.domain.problem import Problem, Severity
from tracker.render.check_report import CheckReport
from tracker.render.json_text import Json, json_text

SCHEMA = "track.check/1"


def check_json(report: CheckReport) -> str:
    """Schema track.check/1."""
    counts: dict[str, Json] = {severity.value: report.count(severity) for severity in Severity}
    findings: list[Json] = [_finding(problem, report.severity(problem)) for problem in report.findings]
    document: Json = {
        "schema": SCHEMA,
        "command": report.command,
        "as_of": None if report.as_of is None else report.as_of.isoformat(),
        "checked": len(report.subjects),
        "context": None if report.as_of is None else sum(one.is_context for one in report.subjects),
        "counts": counts,
        "findings": findings,
        **({"unlisted": report.more} if report.unlisted else {}),
    }
    return json_text(document) + "\n"


def _finding(problem: Problem, severity: Severity) -> Json:
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
