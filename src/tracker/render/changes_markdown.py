"""What changed, as Markdown for a comment on a pull request: a list for each section."""

from collections.abc import Iterator
from itertools import accumulate, takewhile

from tracker.domain.wording import say, say_of
from tracker.render.changes_report import ChangesReport, Line, Section, nothing, sections, summary, title
from tracker.render.markdown import escaped

_MOST_CHARACTERS = 60_000
"""A comment takes 65 536."""


def changes_markdown(report: ChangesReport) -> str:
    """A heading, how much differs, and what; never more than a comment takes, and then how many lines are left out."""
    if report.changes.are_none:
        return f"{say('{sentence}.', sentence=escaped(nothing(report)))}\n"
    every = [line for section in sections(report) for line in _section(section)]
    sizes = accumulate(len(line) + 1 for line in every)
    room = sum(1 for _ in takewhile(lambda size: size <= _MOST_CHARACTERS, sizes))
    left_out = sum(bool(line) for line in every[room:])
    more = [say_of(left_out, "and {count} line more", "and {count} lines more"), ""] if left_out else []
    head = [f"## {escaped(title(report))}", "", say("{sentence}.", sentence=escaped(summary(report))), ""]
    return "\n".join([*head, *every[:room], *more])


def _section(section: Section) -> Iterator[str]:
    yield from (f"### {escaped(section.heading)}", "")
    for line in section.lines:
        yield f"- {_headline(line)}"
        yield from (f"  - {escaped(one)}" for one in line.details)
    yield ""


def _headline(line: Line) -> str:
    """The change in bold, the name, and the id as code; an id holds no sign of Markdown."""
    lead = f"**{escaped(line.lead)}** " if line.lead else ""
    return f"{lead}{escaped(line.name)} `{line.id}`"
