"""What a scan found, a line a number, fitted to the screen. Text from files is data, never markup."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from msgspec import Struct
from rich.cells import cell_len

from tracker.domain.text import printable
from tracker.domain.wording import say
from tracker.render.fitting import middle_cut, wrapped
from tracker.render.scan_page import Quote, Tone, quoted
from tracker.render.styled import Styled, together

_BETWEEN = "  "
_NUMBER, _STANDING, _NAME, _PERIOD, _FIGURE, _SERIES, _DOUBTS = range(7)
_ROOMS = (
    ((_NUMBER, _STANDING, _NAME, _PERIOD, _FIGURE, _SERIES, _DOUBTS), 20),
    ((_NUMBER, _STANDING, _NAME, _PERIOD, _FIGURE, _SERIES), 16),
    ((_NUMBER, _STANDING, _NAME, _PERIOD, _FIGURE), 10),
    ((_NUMBER, _NAME, _PERIOD, _FIGURE), 6),
)
"""The columns that stay on a narrow screen, and what must be left to names for that; the last stay in any case."""


class Row(Struct, frozen=True):
    """One number on a line; ``doubts`` are the fields that are not sure, ``said`` what it is to the register."""

    number: int
    line: int
    standing: str
    tone: Tone
    name: str
    period: str
    figure: str
    series: str
    doubts: str
    quote: Quote
    said: str

    @property
    def cells(self) -> list[str]:
        """As texts fit for a terminal; with ``?`` where something is not sure."""
        standing = f"{self.standing} ?" if self.doubts else self.standing
        texts = (str(self.number), standing, self.name, self.period, self.figure, self.series, self.doubts)
        return [printable(one) for one in texts]


def heads() -> list[str]:
    """What the columns are called."""
    return [
        *("#", say("Standing"), say("Area and indicator"), say("Period"), say("Figure"), say("Series")),
        say("Look at"),
    ]


class ScanTable(Struct, frozen=True, dict=True):
    """The rows, with what stands above and below them; ``is_long`` shows each with its sentence."""

    above: Sequence[str]
    rows: Sequence[Row]
    below: Sequence[str]
    is_long: bool = False

    def fitted(self, width: int) -> Styled:
        """In so many columns: names are shortened in their middle, and columns leave where too little is left."""
        needed = self._widest(_NAME)
        fitting = (one for one in _ROOMS if self._room(one[0], width) >= min(one[1], needed))
        columns, least = next(fitting, _ROOMS[-1])
        return self._whole(columns, width, max(least, self._room(columns, width)))

    def whole(self, width: int | None = None) -> Styled:
        """For a file or another program: nothing is shortened; what stands around the table is folded to a width."""
        return self._whole(_ROOMS[0][0], width, None)

    @cached_property
    def _cells(self) -> list[list[str]]:
        return [heads(), *(one.cells for one in self.rows)]

    def _widest(self, column: int) -> int:
        return max(cell_len(row[column]) for row in self._cells)

    def _room(self, columns: Sequence[int], width: int) -> int:
        """What the other columns leave to the names."""
        return width - sum(self._widest(one) + len(_BETWEEN) for one in columns if one != _NAME)

    def _whole(self, columns: Sequence[int], width: int | None, room: int | None) -> Styled:
        table = [*self._lines(columns, width, room)] if self.rows else []
        parts = [
            *(line for text in self.above for line in _folded(text, width)),
            *([Styled(), *table] if table else []),
            *([Styled()] if self.below else []),
            *(line for text in self.below for line in _folded(text, width)),
        ]
        return together(parts)

    def _lines(self, columns: Sequence[int], width: int | None, room: int | None) -> Iterator[Styled]:
        head, *rows = self._cells if room is None else [_shortened(row, room) for row in self._cells]
        widths = [max(cell_len(row[column]) for row in (head, *rows)) for column in range(len(head))]
        yield _line(head, widths, styles=("dim",) * len(head), columns=columns)
        for row, cells in zip(self.rows, rows, strict=True):
            yield _line(cells, widths, styles=_styles(row), columns=columns)
            yield from _about(row, width) if self.is_long else ()


def _folded(text: str, width: int | None) -> list[Styled]:
    """On as many lines as it needs; without a width on one."""
    line = Styled(printable(text))
    return [line] if width is None else wrapped(line, width)


def _shortened(row: Sequence[str], room: int) -> list[str]:
    return [middle_cut(cell, room) if column == _NAME else cell for column, cell in enumerate(row)]


def _styles(row: Row) -> tuple[str, ...]:
    doubts = "yellow" if row.doubts else ""
    return "dim", row.tone.value, "", "", "", "dim", doubts


def _about(row: Row, width: int | None) -> Iterator[Styled]:
    """The sentence it stands in, and what is said of it."""
    yield from quoted(row.quote, width, indent=_INDENT)
    room = None if width is None else width - _INDENT
    yield from (Styled.of(" " * _INDENT + line.plain, "dim") for line in _folded(row.said, room))


_INDENT = 4


def _line(cells: Sequence[str], widths: Sequence[int], *, styles: Sequence[str], columns: Sequence[int]) -> Styled:
    line = Styled()
    for one in columns:
        blanks = " " * (widths[one] - cell_len(cells[one]))
        line.append(*((f"{blanks}{cells[one]}") if one == _NUMBER else cells[one], styles[one]))
        line.append(_BETWEEN if one == _NUMBER else f"{blanks}{_BETWEEN}")
    return line.rstrip()
