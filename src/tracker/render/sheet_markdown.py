"""A page of blocks as Markdown."""

from collections.abc import Iterable
from typing import assert_never
from urllib.parse import quote

from tracker.domain.text import is_web_address
from tracker.render.chart import chart
from tracker.render.markdown import escaped, table
from tracker.render.sheet import Block, Documents, Drawing, Facts, Grid, Sheet

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
            return table([escaped(head) for head in block.heads], [tuple(map(escaped, row)) for row in block.rows])
        case Documents():
            return [_document(*row) for row in block.rows]
        case Drawing():
            return ["```text", *chart(block.rows, block.goals, _WIDTH), "```"]
        case _:
            assert_never(block)


def _document(number: str, words: str, link: str | None) -> str:
    """One line of a list; the words lead to the address where it is one."""
    if link is None or not is_web_address(link):
        return f"- {escaped(number)} {escaped(words)}{'' if link is None else f' {escaped(link)}'}"
    return f"- {escaped(number)} [{escaped(words)}]({quote(link, safe=':/?&=#%~+,;@!$')})"
