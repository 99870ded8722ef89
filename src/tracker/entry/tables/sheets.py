"""The cells of one sheet of a workbook as text; formulas are not worked out, what was worked out before is read."""

from collections.abc import Sequence
from typing import TypeAlias

from tracker.domain.wording import later
from tracker.entry.tables.number_formats import NumberFormat, shown
from tracker.entry.tables.package import Enough
from tracker.entry.tables.table import MAX_CELL, MAX_COLUMNS, Span, column_of, refuse_many, too_large

Attributes: TypeAlias = dict[str, str]
_DIGITS = "0123456789"
_MAX_MERGED = 10_000
_HIDDEN = ("1", "true")


class Texts:
    """Text in runs of one or several styles, which are joined; how it is pronounced (`rPh`) is left out.

    Each `si` of the shared strings is one of ``every``.
    """

    def __init__(self) -> None:
        self.every: list[str] = []
        self._runs: list[str] = []
        self._is_text = False
        self._is_phonetic = False

    def start(self, name: str, _: Attributes) -> None:
        """An element begins."""
        local = name.rpartition(":")[2]
        if local == "t":
            self._is_text = not self._is_phonetic
        elif local == "si":
            self._runs = []
        elif local == "rPh":
            self._is_phonetic = True

    def end(self, name: str) -> None:
        """An element ends."""
        local = name.rpartition(":")[2]
        if local == "t":
            self._is_text = False
        elif local == "rPh":
            self._is_phonetic = False
        elif local == "si":
            self.every.append(_cell("".join(self._runs)))

    def text(self, text: str) -> None:
        """Text goes on."""
        if self._is_text:
            self._runs.append(text)


def _cell(text: str) -> str:
    """A text as a cell may hold it."""
    if len(text) > MAX_CELL:
        raise too_large(later("a cell has more than {most} characters", most=f"{MAX_CELL:,}"))
    return text.strip()


class SheetReader:
    """The rows of a sheet, as they are told; at most so many, where only the beginning is wanted.

    ``unworked`` are the formulas whose result is not in the file, ``hidden`` the rows and columns that are not shown.
    """

    def __init__(
        self, texts: Sequence[str], formats: Sequence[NumberFormat], *, is_1904: bool, most_rows: int | None = None
    ) -> None:
        self.rows: list[list[str]] = []
        self.merged: list[Span] = []
        self.unworked: list[tuple[int, int]] = []
        self.hidden_rows = 0
        self.hidden_columns: list[str] = []
        self._texts = texts
        self._formats = formats
        self._is_1904 = is_1904
        self._most_rows = most_rows
        self._known_columns: dict[str, int] = {}
        self._known_numbers: dict[tuple[str, str], str] = {}
        self._cells = 0
        self._row: list[str] = []
        self._at = -1
        self._column = -1
        self._kind = self._style = ""
        self._runs: list[str] = []
        self._is_read = self._is_phonetic = self._has_formula = False

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""
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
            self.hidden_columns.append(attributes.get("min", ""))

    def end(self, name: str) -> None:
        """An element ends."""
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
        if len(self.rows) == self._at:  # one that is told again is not taken
            self.rows.append(self._row)
            self._cells += len(self._row)
        if self._most_rows is not None and len(self.rows) >= self._most_rows:
            raise Enough

    def _start_cell(self, attributes: Attributes) -> None:
        letters = attributes.get("r", "").rstrip(_DIGITS)
        self._column = self._known_column(letters) if letters else self._column + 1
        self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "0")
        self._runs, self._has_formula = [], False

    def _known_column(self, letters: str) -> int:
        column = self._known_columns.get(letters)
        if column is None:
            column = column_of(letters) if letters.isascii() and letters.isupper() and len(letters) <= 3 else -1
            if not 0 <= column < MAX_COLUMNS:
                raise too_large(later("the sheet has more than {most} columns", most=f"{MAX_COLUMNS:,}"))
            self._known_columns[letters] = column
        return column

    def _end_cell(self) -> None:
        written = self._runs[0] if len(self._runs) == 1 else "".join(self._runs)
        if not written:
            if self._has_formula:
                self.unworked.append((self._at, self._column))
            return
        text = self._read(written)
        if text:
            missing = self._column - len(self._row)
            if missing > 0:
                self._row.extend([""] * missing)
            if missing >= 0:  # one that is told again is not taken
                self._row.append(text)

    def _read(self, written: str) -> str:
        match self._kind:
            case "n":
                return self._shown(written)
            case "s":
                at = int(written) if written.isdecimal() and len(written) < 9 else len(self._texts)
                return self._texts[at] if at < len(self._texts) else ""
            case "b":
                return "TRUE" if written.strip() == "1" else "FALSE"
            case _:
                return _cell(written)

    def _shown(self, written: str) -> str:
        key = (written, self._style)
        known = self._known_numbers.get(key)
        if known is None:
            style = int(self._style) if self._style.isdecimal() and len(self._style) < 9 else 0
            form = self._formats[style] if style < len(self._formats) else NumberFormat()
            known = self._known_numbers[key] = shown(written.strip(), form, is_1904=self._is_1904)
        return known

    def _merge(self, ref: str) -> None:
        """A span such as A1:C2; of a huge number of them only the first are heeded."""
        first, _, last = ref.partition(":")
        ends = [(one.rstrip(_DIGITS), _number(one.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))) for one in (first, last)]
        if len(self.merged) < _MAX_MERGED and all(letters and row is not None for letters, row in ends):
            (left, top), (right, bottom) = ((self._known_column(letters), row or 0) for letters, row in ends)
            self.merged.append(Span(top=top, left=left, bottom=bottom, right=right))


def _number(written: str) -> int | None:
    """A row from 0, by its number from 1; None where there is none."""
    return int(written) - 1 if written.isascii() and written.isdecimal() and 0 < len(written) < 9 else None
