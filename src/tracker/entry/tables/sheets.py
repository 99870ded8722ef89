"""The cells of one sheet of a workbook as text; formulas are not worked out, what was worked out before is read."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from tracker.domain.exchange import roles_of_ours, unguarded
from tracker.domain.mapping import Role
from tracker.domain.wording import later
from tracker.entry.tables.number_formats import GENERAL, NumberFormat, shown
from tracker.entry.tables.package import Enough, damaged
from tracker.entry.tables.table import (
    MAX_CELL,
    MAX_COLUMNS,
    Exact,
    Span,
    Untabled,
    column_of,
    letters,
    refuse_many,
    too_large,
)

Attributes: TypeAlias = dict[str, str]
_DIGITS = "0123456789"
_MAX_MERGED = 10_000
_HIDDEN = ("1", "true")
_UNDERSCORE = "_x005F_"
"""How a workbook writes an underscore that might begin an escape."""


class Texts:
    """Text in runs of one or several styles, which are joined; how it is pronounced (`rPh`) is left out.

    Each `si` of the shared strings is one of ``every``, with the blanks around it.
    """

    def __init__(self) -> None:
        self.depth = 0
        self.every: list[str] = []
        self._size = 0
        self._runs: list[str] = []
        self._is_text = False
        self._is_phonetic = False

    def start(self, name: str, _: Attributes) -> None:
        """An element begins."""
        self.depth += 1
        local = name.rpartition(":")[2]
        if local == "t":
            self._is_text = not self._is_phonetic
        elif local == "si":
            self._runs, self._size = [], 0
        elif local == "rPh":
            self._is_phonetic = True

    def end(self, name: str) -> None:
        """An element ends."""
        self.depth -= 1
        local = name.rpartition(":")[2]
        if local == "t":
            self._is_text = False
        elif local == "rPh":
            self._is_phonetic = False
        elif local == "si":
            self.every.append("".join(self._runs).replace(_UNDERSCORE, "_"))
            refuse_many(0, len(self.every))

    def text(self, text: str) -> None:
        """Text goes on."""
        if self._is_text:
            self._runs.append(text)
            self._size += len(text)
            if self._size > MAX_CELL:
                raise _too_long()


def _too_long() -> Untabled:
    return too_large(later("a cell has more than {most} characters", most=f"{MAX_CELL:,}"))


class SheetReader:
    """The rows of a sheet, as they are told; at most so many, where only the beginning is wanted.

    ``unworked`` are the formulas whose result is not in the file, ``hints`` the roles of columns where it is a sheet
    that an export wrote; then texts are given back as they were before.
    """

    def __init__(
        self, texts: Sequence[str], formats: Sequence[NumberFormat], *, is_1904: bool, most_rows: int | None = None
    ) -> None:
        self.depth = 0
        self.rows: list[list[str]] = []
        self.merged: list[Span] = []
        self.unworked = 0
        self.first_unworked = ""
        self.hidden_rows = 0
        self.has_hidden_columns = False
        self.hints: Mapping[int, Role] = {}
        self._texts = texts
        self._formats = formats
        self._is_1904 = is_1904
        self._most_rows = most_rows
        self._known_columns: dict[str, int] = {}
        self._cells = self._size = 0
        self._row: list[str] = []
        self._at = -1
        self._column = -1
        self._kind = self._style = ""
        self._runs: list[str] = []
        self._is_read = self._is_phonetic = self._has_formula = False

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""
        self.depth += 1
        local = name if ":" not in name else name.rpartition(":")[2]
        if local == "c":
            self._start_cell(attributes)
        elif local in ("v", "t"):
            self._is_read = not self._is_phonetic
        elif local == "row":
            self._start_row(attributes)
        elif local == "f":
            self._has_formula = True
        else:
            self._start_other(local, attributes)

    def _start_other(self, local: str, attributes: Attributes) -> None:
        if local == "rPh":
            self._is_phonetic = True
        elif local == "mergeCell":
            self._merge(attributes.get("ref", ""))
        elif local == "col" and attributes.get("hidden") in _HIDDEN:
            self.has_hidden_columns = True

    def end(self, name: str) -> None:
        """An element ends."""
        self.depth -= 1
        local = name if ":" not in name else name.rpartition(":")[2]
        if local == "c":
            self._end_cell()
        elif local in ("v", "t"):
            self._is_read = False
        elif local == "row":
            self._end_row()
        elif local == "rPh":
            self._is_phonetic = False

    def text(self, text: str) -> None:
        """Text goes on."""
        if self._is_read:
            self._runs.append(text)
            self._size += len(text)
            if self._size > MAX_CELL:
                raise _too_long()

    def _start_row(self, attributes: Attributes) -> None:
        self._at = _number(attributes.get("r", "")) or self._at + 1
        self._row, self._column = [], -1
        self.hidden_rows += attributes.get("hidden") in _HIDDEN

    def _end_row(self) -> None:
        if not self._row:
            return
        refuse_many(self._at + 1, self._cells)
        while len(self.rows) < self._at:
            self.rows.append([])
        if len(self.rows) > self._at:
            raise damaged(later("the rows of the sheet are not in order, at row {row}", row=self._at + 1))
        if not self.rows:
            self.hints = roles_of_ours(self._row)
        self.rows.append(self._row)
        self._cells += len(self._row)
        if self._most_rows is not None and len(self.rows) >= self._most_rows:
            raise Enough

    def _start_cell(self, attributes: Attributes) -> None:
        named = attributes.get("r", "").rstrip(_DIGITS)
        self._column = self._known_column(named) if named else self._next_column()
        self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "0")
        self._runs, self._size, self._has_formula = [], 0, False

    def _next_column(self) -> int:
        if self._column + 1 >= MAX_COLUMNS:
            raise _too_wide()
        return self._column + 1

    def _known_column(self, named: str) -> int:
        column = self._known_columns.get(named)
        if column is None:
            column = column_of(named) if named.isascii() and named.isupper() and len(named) <= len("XFD") else -1
            if not 0 <= column < MAX_COLUMNS:
                raise _too_wide()
            self._known_columns[named] = column
        return column

    def _end_cell(self) -> None:
        written = self._runs[0] if len(self._runs) == 1 else "".join(self._runs)
        if not written:
            if self._has_formula:
                self.unworked += 1
                self.first_unworked = self.first_unworked or f"{letters(self._column)}{self._at + 1}"
            return
        text = self._read(written)
        if text:
            missing = self._column - len(self._row)
            if missing >= 0:
                self._row.extend([""] * missing)
                self._row.append(text)
            else:
                self._row[self._column] = text

    def _read(self, written: str) -> str:
        if self._kind == "n":
            style = _index(self._style)
            form = self._formats[style] if style < len(self._formats) else GENERAL
            return Exact(shown(written.strip(), form, is_1904=self._is_1904))
        if self._kind == "s":
            at = _index(written)
            return self._as_text(self._texts[at]) if at < len(self._texts) else ""
        if self._kind == "b":
            return "TRUE" if written.strip() == "1" else "FALSE"
        return self._as_text(written.replace(_UNDERSCORE, "_"))

    def _as_text(self, text: str) -> str:
        return unguarded(text) if self.hints else text.strip()

    def _merge(self, ref: str) -> None:
        """A span such as A1:C2; of a huge number of them only the first are heeded."""
        first, _, last = ref.partition(":")
        ends = [(one.rstrip(_DIGITS), _number(one.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))) for one in (first, last)]
        if len(self.merged) < _MAX_MERGED and all(named and row is not None for named, row in ends):
            (left, top), (right, bottom) = ((self._known_column(named), row or 0) for named, row in ends)
            self.merged.append(Span(top=top, left=left, bottom=bottom, right=right))


def _too_wide() -> Untabled:
    return too_large(later("the sheet has more than {most} columns", most=f"{MAX_COLUMNS:,}"))


def _number(written: str) -> int | None:
    """A row from 0, by its number from 1; None where there is none."""
    return int(written) - 1 if _is_number(written) and int(written) > 0 else None


def _index(written: str) -> int:
    """A place in a list from 0; one behind every list where there is none."""
    return int(written) if _is_number(written) else 10**_DIGITS_OF_A_NUMBER


def _is_number(written: str) -> bool:
    return written.isascii() and written.isdecimal() and len(written) <= _DIGITS_OF_A_NUMBER


_DIGITS_OF_A_NUMBER = 8
