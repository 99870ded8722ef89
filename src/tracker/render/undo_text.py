"""What `track undo` shows: what goes, file by file, and what is judged otherwise, which `track edit` shows too."""

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from tracker.domain.text import printable, visible
from tracker.domain.wording import say, say_of
from tracker.render.changes_report import ChangesReport, Line, Section, sections

_FEW = 5
_MOST_FILES = 20
_MOST_LINES = 10
_RECORD = re.compile(r"^(?=[ \t]*\[\[[ \t]*actual[ \t]*\]\])", re.MULTILINE)


class Gone(Struct, frozen=True):
    """A text that goes from a file, from a line on; ``is_all`` where the file goes with it."""

    file: str
    line: int
    text: str
    is_all: bool

    @property
    def records(self) -> list[str]:
        """The text of each record; of what is no file of records there is none."""
        return [one for one in _RECORD.split(self.text) if _RECORD.match(one)]


def gone_text(parts: Sequence[Gone]) -> list[str]:
    """Few records whole, each with its place; of many the counts by file, and the first and the last."""
    if are_few(parts):
        return [line for part in parts for line in (say("{place}:", place=_place(part)), "", *_toml(part.text), "")]
    records = [one for part in parts for one in part.records] or [part.text for part in parts]
    more = len(parts) - _MOST_FILES
    return [
        *(_counted(part) for part in parts[:_MOST_FILES]),
        *([say_of(more, "and {count} file more", "and {count} files more")] if more > 0 else []),
        "",
        say("The first:"),
        "",
        *_toml(records[0]),
        "",
        say("The last:"),
        "",
        *_toml(records[-1]),
        "",
    ]


def are_few(parts: Iterable[Gone]) -> bool:
    """Whether all of it is shown."""
    return sum(len(part.records) or 1 for part in parts) <= _FEW


def _place(part: Gone) -> str:
    file = printable(part.file)
    return say("{file}, the whole file", file=file) if part.is_all else _from_line(file, part.line)


def _from_line(file: str, line: int) -> str:
    return say("{file}, line {line}", file=file, line=line)


def _counted(part: Gone) -> str:
    count = len(part.records)
    if not count:
        return _place(part)
    return say_of(count, "{place}: {count} record", "{place}: {count} records", place=_place(part))


def _toml(text: str) -> list[str]:
    """The lines as they stand, with what commands a terminal made visible."""
    return [visible(line) for line in text.replace("\r\n", "\n").strip("\n").split("\n")]


def difference_text(report: ChangesReport, heading: str, nothing: str) -> list[str]:
    """What is judged otherwise, under a heading; where nothing is, one line."""
    found = sections(report)
    return [heading, *(line for section in found for line in _section(section))] if found else [nothing]


def _section(section: Section) -> Iterator[str]:
    yield f"  {section.heading}"
    for line in section.lines[:_MOST_LINES]:
        yield f"    {_headline(line)}"
        yield from (f"      {one}" for one in line.details)
    more = len(section.lines) - _MOST_LINES
    if more > 0:
        yield f"    {say('and {count} more', count=more)}"


def _headline(line: Line) -> str:
    return "  ".join([*([line.lead] if line.lead else []), line.name, line.id])
