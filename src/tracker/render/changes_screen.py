"""What changed, for a reader: fitted to a screen, or each line as long as it is."""

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from tracker.render.changes_report import ChangesReport, Line, nothing, sections, summary, title

_INDENT, _DEEPER = 2, 6


def changes_on_screen(report: ChangesReport) -> RenderableType:
    """What was compared and how much differs, then each section; of nothing one line."""
    if report.changes.are_none:
        return Text(nothing(report))
    parts: list[RenderableType] = [Text(title(report), style="bold"), Text(summary(report))]
    for section in sections(report):
        parts += [Text(), Text(section.heading, style="bold")]
        for line in section.lines:
            parts += [_indented(_headline(line), _INDENT), *(_indented(Text(one), _DEEPER) for one in line.details)]
    return Group(*parts)


def changes_as_lines(report: ChangesReport) -> str:
    """The same as plain text, nothing folded."""
    if report.changes.are_none:
        return f"{nothing(report)}\n"
    lines = [title(report), summary(report)]
    for section in sections(report):
        lines += ["", section.heading]
        for line in section.lines:
            lines.append(f"{' ' * _INDENT}{_headline(line).plain}")
            lines += [f"{' ' * _DEEPER}{one}" for one in line.details]
    return "\n".join([*lines, ""])


def _headline(line: Line) -> Text:
    """The change, the name and the id."""
    lead = [Text(line.lead, style="bold")] if line.lead else []
    return Text("  ").join([*lead, Text(line.name), Text(line.id, style="dim")])


def _indented(text: Text, columns: int) -> RenderableType:
    return Padding(text, (0, 0, 0, columns))
