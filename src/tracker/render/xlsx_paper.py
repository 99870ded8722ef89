"""A sheet of a workbook to write on: cells with their formats, made once each; what does not fit is refused.

Text is never a formula or a link, and a number is never rounded: one with more digits than a workbook keeps is text.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias
from unicodedata import east_asian_width

from msgspec import Struct, field

from tracker.domain.exchange import guarded
from tracker.domain.text import is_web_address, printable
from tracker.domain.wording import Sentence, later
from tracker.render.numbers import plain
from tracker.render.palette import COLOURS

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

Cell: TypeAlias = str | int | Decimal | date | None
"""Text, a number, a day, or nothing."""
Style: TypeAlias = tuple[tuple[str, Any], ...]
"""Properties of a format, by the names of the library."""

MAX_ROWS = 1_048_576
_LONGEST_TEXT = 32_767
_LONGEST_LINK = 2_000
_MOST_LINKS = 60_000
_DIGITS_OF_A_DOUBLE = 15
_NO_XML = re.compile("[\ufffe\uffff]")


class Unfit(Exception):
    """What a workbook cannot hold; carries what is said of it."""

    def __init__(self, said: Sentence) -> None:
        super().__init__(said)
        self.said = said


class Formats(Struct, frozen=True):
    """The formats of one workbook, each made when it is first asked for."""

    book: "Workbook"
    made: dict[Style, "Format"] = field(default_factory=dict)

    def of(self, style: Style) -> "Format":
        """The format with these properties."""
        found = self.made.get(style)
        if found is None:
            found = self.made[style] = self.book.add_format({"font_size": 10, "valign": "top", **dict(style)})
        return found


def colour(name: str) -> str:
    """A colour of the palette on white paper."""
    return COLOURS[name].light


def tint(name: str) -> str:
    """A light ground of a colour, on which the colour itself is read.

    >>> tint("ink")
    '#e8e8e9'
    """
    mixed = [round(255 - (255 - int(colour(name)[at : at + 2], 16)) / 10) for at in (1, 3, 5)]
    return "#" + "".join(f"{one:02x}" for one in mixed)


HEADING: Style = (
    ("bold", True),
    ("font_color", colour("ink")),
    ("bg_color", colour("panel")),
    ("bottom", 2),
    ("bottom_color", colour("edge")),
    ("text_wrap", True),
    ("valign", "bottom"),
)
RULED: Style = (("bottom", 1), ("bottom_color", colour("rule")))
WRAPPED: Style = (("text_wrap", True),)
RIGHT: Style = (("align", "right"),)
QUIET: Style = (("font_color", colour("quiet")),)


def is_kept(number: Decimal) -> bool:
    """Whether a workbook, which has binary numbers of 53 bits, gives back all digits."""
    digits = "".join(map(str, number.as_tuple().digits)).strip("0")
    return len(digits) <= _DIGITS_OF_A_DOUBLE and Decimal(repr(float(number))) == number


def number_format(number: Decimal) -> str:
    """The format that shows as many decimals as were written, with commas between thousands."""
    places = max(0, -int(number.as_tuple().exponent))
    return "#,##0" + ("." + "0" * min(places, _MOST_PLACES) if places else "")


_MOST_PLACES = 30


class Paper(Struct, frozen=True):
    """One sheet; how wide the texts in its columns are, and by row those that may take several lines."""

    sheet: "Worksheet"
    formats: Formats
    widths: dict[int, int] = field(default_factory=dict)
    wrapped: dict[int, dict[int, int]] = field(default_factory=dict)
    links: list[int] = field(default_factory=lambda: [0])

    def put(self, row: int, column: int, cell: Cell, *, style: Style = (), form: str | None = None) -> None:
        """A cell; ``form`` is the number format where it is another than the number itself has. Raises Unfit."""
        if cell is None or cell == "":
            self.sheet.write_blank(row, column, None, cell_format=self.formats.of(style))
        elif isinstance(cell, str):
            self._put_text(row, column, cell, style=style)
        elif isinstance(cell, date):
            self._put_day(row, column, cell, style=style)
        else:
            self._put_number(row, column, Decimal(cell), style=style, form=form)

    def _put_text(self, row: int, column: int, text: str, *, style: Style) -> None:
        written = checked(text)
        self._note_width(column, written)
        if WRAPPED[0] in style:
            self.wrapped.setdefault(row, {})[column] = _room(written)
        self.sheet.write_string(row, column, written, cell_format=self.formats.of(style))

    def _put_day(self, row: int, column: int, day: date, *, style: Style) -> None:
        """A real date; a workbook knows none before 1900, and then it is text."""
        if day.year <= _FIRST_YEAR:
            self._put_text(row, column, day.isoformat(), style=style)
            return
        self._note_width(column, day.isoformat())
        at: Any = day  # the library takes days, and says that it takes moments
        self.sheet.write_datetime(
            row, column, at, cell_format=self.formats.of((*style, ("num_format", "yyyy-mm-dd"), *_LEFT))
        )

    def _put_number(self, row: int, column: int, number: Decimal, *, style: Style, form: str | None) -> None:
        shown = plain(number)
        if not is_kept(number):
            self._put_text(row, column, shown, style=(*style, *RIGHT))
            return
        self._note_width(column, f"{number:,f}")
        known: Any = number  # the library writes decimals as they are, and says that it takes floats
        shown_so = (*style, ("num_format", form or number_format(number)))
        self.sheet.write_number(row, column, known, cell_format=self.formats.of(shown_so))

    def put_link(self, row: int, column: int, address: str, *, style: Style = ()) -> None:
        """An address; a link where it leads to the web and the program takes it for one. Raises Unfit."""
        if not is_web_address(address) or len(address) > _LONGEST_LINK or self.links[0] >= _MOST_LINKS:
            self.put(row, column, address, style=style)
            return
        self.links[0] += 1
        self._note_width(column, address)
        linked = self.formats.of((*style, ("font_color", colour("link")), ("underline", 1)))
        self.sheet.write_url(row, column, address, cell_format=linked, string=checked(address))

    def _note_width(self, column: int, text: str) -> None:
        wide = max(map(_cells, text.split("\n")))
        if wide > self.widths.get(column, 0):
            self.widths[column] = wide

    def fit(self, headings: Sequence[str], limits: Mapping[int, int]) -> None:
        """Set the widths of columns by what stands in them, between what headings need and a limit."""
        found = dict[int, int]()
        for column, heading in enumerate(headings):
            least = max(_LEAST_WIDTH, *(_cells(word) + 3 for word in heading.split(" ")))
            wide = min(max(self.widths.get(column, 0) + 2, least), max(limits.get(column, _WIDEST), least))
            found[column] = wide
            self.sheet.set_column(column, column, wide)
        for row, texts in self.wrapped.items():
            lines = max(-(-wide // found[column]) for column, wide in texts.items())
            self.sheet.set_row(row, _LINE * min(lines, _MOST_LINES))

    def filter(self, heading: int, last: int, *, columns: int) -> None:
        """Filters for a table with rows from the heading to the last one."""
        ends = (heading, 0, max(last, heading), columns - 1)
        self.sheet.autofilter(*ends)

    def print_set_up(self, *, heading: int, columns: int | None = None, rows: int = 0) -> None:
        """On paper: landscape A4, as wide as the page, the heading on every page, and which page it is."""
        sheet = self.sheet
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(heading)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.set_footer("&L&8&A&R&8&P / &N")
        sheet.hide_gridlines(1)
        if columns is not None:
            sheet.print_area(*(0, 0, rows, columns - 1))


_LINE = 14
"""The height of a line in points."""
_MOST_LINES = 20
_FIRST_YEAR = 1900
_LEAST_WIDTH = 7
_WIDEST = 40
_LEFT: Style = (("align", "left"),)


def checked(text: str) -> str:
    """A text as a cell holds it. Raises Unfit where a workbook cannot hold it."""
    written = guarded(text)
    if len(written) > _LONGEST_TEXT:
        shown = printable(text[:30])
        raise Unfit(
            later(
                "a cell of a workbook holds {most} characters, and the text {text!r}… has {count}; "
                "write csv or sdmx-csv instead",
                most=f"{_LONGEST_TEXT:,}",
                text=shown,
                count=f"{len(written):,}",
            )
        )
    if _NO_XML.search(written):
        raise Unfit(
            later(
                "the text {text!r} has a character that no workbook can hold; write csv or sdmx-csv instead",
                text=printable(text[:30]),
            )
        )
    return written


def refuse_many_rows(count: int) -> None:
    """Raise Unfit where a sheet has not so many rows."""
    if count > MAX_ROWS:
        raise Unfit(
            later(
                "a sheet has {most} rows, and there are {count}; name some areas or series, or write csv or sdmx-csv",
                most=f"{MAX_ROWS:,}",
                count=f"{count:,}",
            )
        )


def _room(text: str) -> int:
    """About how much of a line a text takes: letters are narrower than the digits that columns are measured by."""
    return len(text) * 9 // 10 if text.isascii() else _cells(text) + 1


def _cells(text: str) -> int:
    """How many columns of letters a text takes."""
    if text.isascii():
        return len(text)
    return sum(2 if east_asian_width(one) in "WF" else 1 for one in text)
