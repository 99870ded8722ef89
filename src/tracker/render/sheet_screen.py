"""A page of blocks on a terminal, fitted to its width; what does not fit is folded, never cut."""

from collections.abc import Iterable

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.style import Style
from rich.table import Table
from rich.text import Text

from tracker.domain.text import printable
from tracker.render.chart import chart
from tracker.render.sheet import Block, Drawing, Facts, Grid, Sheet

WIDE = 100
"""Columns where there is no screen."""


def sheets_on_screen(sheets: Iterable[Sheet], width: int) -> RenderableType:
    """One page after another, with an empty line between."""
    parts: list[RenderableType] = []
    for sheet in sheets:
        parts += [Text()] if parts else []
        parts += _sheet(sheet, width)
    return Group(*parts)


def _sheet(sheet: Sheet, width: int) -> list[RenderableType]:
    parts: list[RenderableType] = [Text(sheet.title, style="bold"), Text(sheet.subtitle)]
    for block in sheet.blocks:
        parts.append(Text())
        parts += [Text(block.heading, style="bold")] if block.heading else []
        parts.append(Padding(_block(block, width - 2), (0, 0, 0, 2)) if block.heading else _block(block, width))
    return parts


def _block(block: Block, width: int) -> RenderableType:
    match block:
        case Facts():
            return _facts(block)
        case Grid():
            return _grid(block)
        case Drawing():
            return Text("\n".join(chart(block.rows, block.goals, width)), no_wrap=True, style="blue")


def _facts(facts: Facts) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True, style="dim")
    table.add_column(overflow="fold")
    for label, text in facts.rows:
        table.add_row(Text(label), Text(text))
    return table


def _grid(grid: Grid) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold")
    for index, head in enumerate(grid.heads):
        table.add_column(head, no_wrap=index < len(grid.heads) - 2, overflow="fold")
    links = grid.links or (None,) * len(grid.rows)
    for row, link in zip(grid.rows, links, strict=True):
        *cells, last = row
        table.add_row(*map(Text, cells), _with_address(last, link))
    return table


def _with_address(text: str, link: str | None) -> Text:
    """The address on a line of its own, to be opened where the terminal can."""
    if link is None or link == text:
        return Text(text, style=_linked(link))
    return Text(text).append("\n").append(printable(link), style=_linked(link))


def _linked(link: str | None) -> Style:
    """Only what is an address and nothing else can be opened."""
    is_address = (
        link is not None and link.startswith(("http://", "https://")) and link.isprintable() and " " not in link
    )
    return Style(link=link, dim=True) if is_address else Style(dim=link is not None)
