"""What a check found, for a reader: every finding whole or on a line of its own, and the line that sums them up."""

from collections.abc import Callable

from rich.console import Group
from rich.text import Text

from tracker.domain.problem import Problem, Severity
from tracker.render import problems
from tracker.render.check_headline import headline
from tracker.render.check_report import CheckReport, summary
from tracker.render.problems import unlisted


def full(report: CheckReport) -> Group:
    """Each with its line, a caret and the remedy."""
    return _page(report, problems.full, after_headline="\n")


def concise(report: CheckReport) -> Group:
    """Each on one line."""
    return _page(report, problems.concise, after_headline="")


def _page(report: CheckReport, shape: Callable[[Problem, Severity], Text], after_headline: str) -> Group:
    said = headline(report)
    first = [] if said is None else [Text(f"{said}{after_headline}", style="bold")]
    told = [shape(problem, report.severity(problem)) for problem in report.findings]
    return Group(*first, *told, *unlisted(report.more), Text(summary(report)))
