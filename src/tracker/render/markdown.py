"""Markdown that a forge renders: text as it is, and tables whose columns line up in the source as well."""

import re
from collections.abc import Iterable, Sequence

from rich.cells import cell_len

from tracker.domain.text import printable

_SIGN = re.compile(
    r"""
    [\\`*_{}\[\]<>|\#~$@!&]                                            # what is a sign anywhere
    | :(?=[/:]) | /(?=/) | (?<=mailto): | (?<=xmpp):                     # what begins an address
    | (?<=www)\. | \.(?=[^\W\d_])                                       # what divides one
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BEGINNING = re.compile(r"(\d{0,9})([-+](?=\s|$|-)|=(?==*\s*$)|(?<=\d)[.)](?=\s|$))")
"""A bullet, a number of a list, or a line that underlines: signs where a line begins."""


def escaped(text: str) -> str:
    """Text that Markdown shows as it is, wherever it stands, and makes no link of."""
    signs = _SIGN.sub(r"\\\g<0>", printable(text).lstrip(" "))
    begun = _BEGINNING.match(signs)
    return signs if begun is None else f"{begun[1]}\\{signs[begun.start(2) :]}"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """The lines of a table from cells that are Markdown; wide characters count as two columns."""
    every = [list(heads), *map(list, rows)]
    widths = [max(3, *(cell_len(row[index]) for row in every)) for index in range(len(heads))]
    head, *body = [_line(row, widths) for row in every]
    return [head, _line(["-" * width for width in widths], widths), *body]


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = [cell + " " * (width - cell_len(cell)) for cell, width in zip(cells, widths, strict=True)]
    return f"| {' | '.join(padded)} |"
