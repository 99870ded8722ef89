"""What is expected at a glance: a line a figure, fitted to the screen. Text from files is data, never markup."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from msgspec import Struct
from rich.cells import cell_len

from tracker.assess.expected import Expectations
from tracker.assess.freshness import State
from tracker.domain.series import Area
from tracker.domain.wording import say
from tracker.render.due_words import Line, heads, hint, lines, notes, summary
from tracker.render.fitting import folded_words, middle_cut
from tracker.render.names import Language, area_name, indicator_name
from tracker.render.styled import Styled, together

_BETWEEN = "  "
_WHEN, _BY, _NAME, _PERIODS, _ID = range(5)
_ROOMS = (((_WHEN, _BY, _NAME, _PERIODS, _ID), 20), ((_WHEN, _BY, _NAME, _PERIODS), 12), ((_WHEN, _NAME, _PERIODS), 6))
"""The columns that stay on a narrow screen, and what must be left to names for that; the last stay in any case."""


class DueTable(Struct, frozen=True, dict=True):
    """What is expected, with the names of areas in a language."""

    found: Expectations
    areas: Mapping[str, Area]
    language: Language

    def fitted(self, width: int) -> Styled:
        """In so many columns: names are shortened in their middle, and columns leave where too little is left."""
        needed = self._widest(_NAME)
        fitting = (one for one in _ROOMS if self._room(one[0], width) >= min(one[1], needed))
        columns, least = next(fitting, _ROOMS[-1])
        return self._whole(columns, width, max(least, self._room(columns, width)))

    def whole(self, width: int | None = None) -> Styled:
        """For a file or another program: nothing is shortened; what follows the table is folded to a width."""
        return self._whole(_ROOMS[0][0], width, None)

    @cached_property
    def _lines(self) -> list[Line]:
        return lines(self.found)

    @cached_property
    def _rows(self) -> list[list[str]]:
        """The cells, the heads first."""
        return [[*heads()], *([one.when, one.day, self._name(one), one.periods, one.series.id] for one in self._lines)]

    def _name(self, one: Line) -> str:
        area = area_name(self.areas[one.series.area], self.language)
        return say("{area}: {indicator}", area=area, indicator=indicator_name(one.series, self.language))

    def _widest(self, column: int) -> int:
        return max(cell_len(row[column]) for row in self._rows)

    def _room(self, columns: Sequence[int], width: int) -> int:
        """What the other columns leave to the names."""
        return width - sum(self._widest(one) + len(_BETWEEN) for one in columns if one != _NAME)

    def _whole(self, columns: Sequence[int], width: int | None, room: int | None) -> Styled:
        """The table with names in so many columns, what its signs mean, how much it is, and the command to go on."""
        rows = self._rows if room is None else [_shortened(row, room) for row in self._rows]
        widths = [max(cell_len(row[column]) for row in rows) for column in range(len(rows[0]))]
        styles = [("dim",) * len(widths), *map(_styles, self._lines)]
        table = [_line(row, widths, styles=some, columns=columns) for row, some in zip(rows, styles, strict=True)]
        below = [line for text in self._told(columns) for line in folded_words(text, width)]
        command = hint(self._lines, self.found)
        told = [*below, *([] if command is None else [command])]
        return together([*([*table, Styled()] if self._lines else []), *map(Styled.of, told)])

    def _told(self, columns: Sequence[int]) -> list[str]:
        """What stands below the table."""
        doubts = notes(self.found) if _BY in columns else []
        ids = [] if _ID in columns else [say("ids on a wider screen, or with --format csv")]
        return [*doubts, *ids, summary(self.found)]


def _shortened(row: Sequence[str], room: int) -> list[str]:
    return [middle_cut(cell, room) if column == _NAME else cell for column, cell in enumerate(row)]


def _styles(one: Line) -> tuple[str, ...]:
    """How each cell is shown: what is late stands out."""
    late = "" if not one.first.is_overdue else "yellow" if one.first.state is State.LATE else "red"
    return late, late, "", "", "dim"


def _line(cells: Sequence[str], widths: Sequence[int], *, styles: Sequence[str], columns: Sequence[int]) -> Styled:
    line = Styled()
    for one in columns:
        line.append(cells[one], styles[one]).append(" " * (widths[one] - cell_len(cells[one])) + _BETWEEN)
    return line.rstrip()
