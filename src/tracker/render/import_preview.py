"""What was understood of a table, before anything is written: its columns, some rows, counts, what is odd.

Knows no table: what it shows are words. Text from files is data, never markup.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from rich.console import Group as Stack
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tracker.domain.text import printable
from tracker.domain.wording import say, say_of

_LISTED = 5


class Listed(Struct, frozen=True):
    """Rows of one kind: what they are, each with its place and what is said of it."""

    heading: str
    rows: Sequence[tuple[str, str]]


class Preview(Struct, frozen=True):
    """What is shown. ``columns`` are place, header and role; ``first`` the cells of rows as understood."""

    title: str
    columns: Sequence[tuple[str, str, str]]
    notes: Sequence[str]
    first: Sequence[Sequence[str]]
    figures: int
    counts: Sequence[str]
    groups: Sequence[Listed]


def on_screen(preview: Preview, *, is_long: bool) -> RenderableType:
    """All of it; of rows of one kind the first, or every one."""
    return Stack(*_blocks(preview), *_groups(preview, None if is_long else _LISTED))


def columns_on_screen(title: str, columns: Sequence[tuple[str, str, str]]) -> RenderableType:
    """The columns alone."""
    return Stack(*(Text(printable(title)), Text(), _columns(columns), Text()))


def _columns(columns: Sequence[tuple[str, str, str]]) -> Table:
    return _table((say("Column"), say("Header"), say("Read as")), columns)


def _blocks(preview: Preview) -> Iterator[RenderableType]:
    yield Text(printable(preview.title))
    for note in preview.notes:
        yield Text(printable(note), style="yellow")
    yield Text()
    yield _columns(preview.columns)
    if preview.first:
        yield Text()
        heads = (say("Place"), say("Series"), say("Period"), say("Figure"), say("Published"), say("Source"))
        yield _table(heads, preview.first)
        more = preview.figures - len(preview.first)
        if more > 0:
            yield Text(say_of(more, "and {count} more, with --long", "and {count} more, with --long"))
    yield Text()
    total, *rest = preview.counts
    yield Text(f"{total}{say(': ') if rest else ''}{say(', ').join(rest)}", style="bold")


def _groups(preview: Preview, most: int | None) -> Iterator[RenderableType]:
    """Rows of each kind, and how many more there are."""
    for group in preview.groups:
        shown = group.rows[:most]
        yield Text(f"{group.heading}{say(': ')}".rstrip())
        yield Padding(_table((), shown), (0, 0, 0, 2))
        more = len(group.rows) - len(shown)
        if more:
            yield Text(f"  {say_of(more, 'and {count} more, with --long', 'and {count} more, with --long')}")


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    """Columns two blanks apart, without lines."""
    table = Table(box=None, show_header=bool(heads), header_style="bold", pad_edge=False, padding=(0, 2, 0, 0))
    for head in heads or ("",) * max(map(len, rows), default=1):
        table.add_column(Text(head), overflow="fold")
    for row in rows:
        table.add_row(*(Text(printable(one)) for one in row))
    return table
