"""Markdown that a forge renders: text as it is, and tables whose columns line up in the source as well."""

from collections.abc import Iterable, Sequence

from rich.cells import cell_len

from tracker.domain.text import printable

_SPECIAL = "\\`*_{}[]<>|#~$@!&"


def escaped(text: str) -> str:
    """Text that Markdown shows as it is."""
    return "".join(f"\\{one}" if one in _SPECIAL else one for one in printable(text))


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """The lines of a table from cells that are Markdown; wide characters count as two columns."""
    every = [list(heads), *map(list, rows)]
    widths = [max(3, *(cell_len(row[index]) for row in every)) for index in range(len(heads))]
    head, *body = [_line(row, widths) for row in every]
    return [head, _line(["-" * width for width in widths], widths), *body]


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = [cell + " " * (width - cell_len(cell)) for cell, width in zip(cells, widths, strict=True)]
    return f"| {' | '.join(padded)} |"
