"""What a check found, as a Markdown table for a step summary or an issue."""

from itertools import accumulate

from tracker.domain.problem import Problem, Severity
from tracker.domain.text import printable
from tracker.domain.wording import say
from tracker.render.check_headline import headline
from tracker.render.check_report import CheckReport, summary
from tracker.render.counts import where
from tracker.render.markdown import escaped
from tracker.render.words import severity_word

_MOST_ROWS = 500
_MOST_BYTES = 900_000
_MOST_CHARACTERS = 1000


def markdown(report: CheckReport) -> str:
    """A heading, what to do, a sentence and a table, for a step summary or an issue.

    It is never more than the MiB GitHub takes.
    """
    findings = report.findings
    every = [_row(problem, report.severity(problem)) for problem in findings[:_MOST_ROWS]]
    sizes = accumulate(len(row.encode(errors="replace")) for row in every)
    rows = [row for row, size in zip(every, sizes, strict=True) if size <= _MOST_BYTES]
    more = len(findings) + sum(report.more.values()) - len(rows)
    head = ["", f"| | {' | '.join(_heads())} |", "|---|---|---|---|---|"] if rows else []
    tail = ["", say("and {count} more", count=more)] if more else []
    said = headline(report)
    first = [] if said is None else [f"**{say('{sentence}.', sentence=said)}**", ""]
    last = say("{sentence}.", sentence=summary(report))
    return "\n".join([f"## {report.title}", "", *first, last, *head, *rows, *tail, ""])


def _heads() -> list[str]:
    return [say("code"), say("where"), say("what"), say("remedy")]


def _row(problem: Problem, severity: Severity) -> str:
    texts = [severity_word(severity), problem.code.value, where(problem), problem.message]
    cells = [*map(_cell, texts), f"`{_code(problem.remedy)}`"]
    return f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    return escaped(_cut(printable(text)))


def _code(text: str) -> str:
    """Text inside backquotes."""
    return _cut(printable(text)).replace("`", "'").replace("|", "\\|")


def _cut(text: str) -> str:
    return text if len(text) <= _MOST_CHARACTERS else f"{text[: _MOST_CHARACTERS - 1]}…"
