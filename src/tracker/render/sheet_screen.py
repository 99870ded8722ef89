"""A page of blocks on a terminal, fitted to its width; what does not fit is folded, never cut."""

from collections.abc import Iterable
from typing import assert_never

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.style import Style
from rich.table import Table
from rich.text import Text

from tracker.domain.text import is_web_address, printable
from tracker.render.chart import chart
from tracker.render.sheet import Documents, Drawing, Facts, Grid, Sheet

_INDENT = 2
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
        parts += _documents(block) if isinstance(block, Documents) else [_indented(block, width)]
    return parts


def _indented(block: Facts | Grid | Drawing, width: int) -> RenderableType:
    """A block under its heading, if it has one."""
    return Padding(_block(block, width - _INDENT), (0, 0, 0, _INDENT)) if block.heading else _block(block, width)


def _block(block: Facts | Grid | Drawing, width: int) -> RenderableType:
    match block:
        case Facts():
            return _facts(block)
        case Grid():
            return _grid(block)
        case Drawing():
            return Text("\n".join(chart(block.rows, block.goals, width)), no_wrap=True, style="blue")
        case _:
            assert_never(block)


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
    for row in grid.rows:
        table.add_row(*map(Text, row))
    return table


def _documents(documents: Documents) -> list[RenderableType]:
    """Each with its address on a line of its own, which is never broken or cut: padding would cut it."""
    numbers = max(len(number) for number, _, _ in documents.rows)
    parts: list[RenderableType] = []
    for number, words, link in documents.rows:
        parts.append(Padding(_facts(Facts(((number.ljust(numbers), words),))), (0, 0, 0, _INDENT)))
        if link is not None:
            line = Text(" " * (_INDENT + numbers + 2), no_wrap=True, overflow="ignore")
            parts.append(line.append(printable(link), style=_linked(link)))
    return parts


def _linked(link: str) -> Style:
    """Only what is an address and nothing else can be opened."""
    return Style(link=link, dim=True) if is_web_address(link) else Style(dim=True)
