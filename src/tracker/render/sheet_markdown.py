"""A page of blocks as Markdown."""

from collections.abc import Iterable
from urllib.parse import quote

from tracker.render.chart import chart
from tracker.render.markdown import escaped, table
from tracker.render.sheet import Block, Drawing, Facts, Grid, Sheet

_WIDTH = 80


def sheets_markdown(sheets: Iterable[Sheet]) -> str:
    """A heading for each page, a table for each block, the chart as it is drawn."""
    return "\n".join(line for sheet in sheets for line in _sheet(sheet))


def _sheet(sheet: Sheet) -> list[str]:
    lines = [f"## {escaped(sheet.title)}", "", escaped(sheet.subtitle), ""]
    for block in sheet.blocks:
        lines += [f"### {escaped(block.heading)}", ""] if block.heading else []
        lines += [*_block(block), ""]
    return lines


def _block(block: Block) -> list[str]:
    match block:
        case Facts():
            return table(("", ""), [tuple(map(escaped, row)) for row in block.rows])
        case Grid():
            return table([escaped(head) for head in block.heads], _rows(block))
        case Drawing():
            return ["```text", *chart(block.rows, block.goals, _WIDTH), "```"]


def _rows(grid: Grid) -> list[list[str]]:
    """Cells as they are; the last with its address where it has one."""
    links = grid.links or (None,) * len(grid.rows)
    rows = [[escaped(cell) for cell in row] for row in grid.rows]
    for row, link in zip(rows, links, strict=True):
        if link is not None and link.startswith(("http://", "https://")):
            row[-1] = f"[{row[-1]}]({quote(link, safe=':/?&=#%~+,;@!$')})"
    return rows
