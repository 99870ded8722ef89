"""What a check found, as workflow commands of GitHub Actions."""

from typing import assert_never

from tracker.domain.problem import Problem, Severity
from tracker.domain.text import printable, without_commands
from tracker.domain.wording import say
from tracker.render.check_headline import headline
from tracker.render.check_report import CheckReport, summary
from tracker.render.problems import concise, unlisted

_MOST_ANNOTATIONS = 10


def github(report: CheckReport) -> str:
    """Workflow commands that GitHub turns into annotations; lines for the log with all that is not one, and the last.

    GitHub shows at most ten annotations of a kind: the gravest. What to do, and that there are more, is an annotation
    of a kind of its own, so that it takes no place from them.
    """
    by_severity = {severity: report.of(severity) for severity in Severity}
    annotations = [
        _annotation(severity.value, problem, report.folder)
        for severity, problems in by_severity.items()
        for problem in problems[:_MOST_ANNOTATIONS]
    ]
    rest = [
        concise(problem, severity).plain
        for severity, problems in by_severity.items()
        for problem in problems[_MOST_ANNOTATIONS:]
    ]
    log = [*rest, *(line.plain for line in unlisted(report.more)), summary(report)]
    return "".join(f"{line}\n" for line in [*_notice(report), *annotations, *map(without_commands, log)])


def _notice(report: CheckReport) -> list[str]:
    """What happened and what to do, and that GitHub does not show all; nothing where neither is to be said."""
    said = headline(report)
    told = [] if said is None else [said]
    told += [_cut(one, report.count(one)) for one in Severity if report.count(one) > _MOST_ANNOTATIONS]
    text = _escaped("\n".join(told))
    return [f"::notice title={_escaped_property(report.title)}::{text}"] if told else []


def _cut(severity: Severity, count: int) -> str:
    most = _MOST_ANNOTATIONS
    match severity:
        case Severity.ERROR:
            return say("GitHub shows the {most} gravest of {count} errors; the log has more", most=most, count=count)
        case Severity.WARNING:
            return say("GitHub shows the {most} gravest of {count} warnings; the log has more", most=most, count=count)
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
