"""Digits as text: a point or a comma before decimals, the other between thousands.

Knows no units, and decides nothing where a number can be read both ways.
"""

import re
from enum import Enum

NUMERAL = r"\d+(?:[.,]\d+)*"
"""A pattern for digits with points and commas between them, whatever they mean."""
_TOKEN = re.compile(NUMERAL, re.ASCII)
_LONG = re.compile(r"(?<![\d.E+])\d{5,}", re.ASCII)
"""Digits before a point; neither decimals nor an exponent."""


class DecimalMark(Enum):
    """What stands before decimals in text; numbers in a file that are no text have a point."""

    POINT = "."
    COMMA = ","

    @property
    def other(self) -> "DecimalMark":
        """The one that stands between thousands."""
        return DecimalMark.COMMA if self is DecimalMark.POINT else DecimalMark.POINT

    def marked(self, digits: str) -> str:
        """Digits with a point, as text has them."""
        return digits.replace(".", self.value)


def digits_of(numeral: str, mark: DecimalMark) -> str | None:
    """A numeral with a point and without separators; None where it is none with this mark.

    >>> digits_of("1.234,5", DecimalMark.COMMA), digits_of("1,5", DecimalMark.POINT)
    ('1234.5', None)
    """
    between, before = re.escape(mark.other.value), re.escape(mark.value)
    grouped = rf"[1-9]\d{{0,2}}(?:{between}\d{{3}})+(?:{before}\d+)?"
    if re.fullmatch(rf"\d+(?:{before}\d+)?|{grouped}", numeral, re.ASCII) is None:
        return None
    return numeral.replace(mark.other.value, "").replace(mark.value, ".")


def turned(text: str, mark: DecimalMark) -> str:
    """The text with a mark in those numerals that can have been written with the other alone; others as they are.

    >>> turned("1.234,5 t", DecimalMark.POINT), turned("1,234 t", DecimalMark.POINT)
    ('1234.5 t', '1,234 t')
    """
    return _TOKEN.sub(lambda found: _turned(found[0], mark), text)


def _turned(numeral: str, mark: DecimalMark) -> str:
    other = digits_of(numeral, mark.other)
    return numeral if other is None or digits_of(numeral, mark) is not None else mark.marked(other)


def grouped(text: str) -> str:
    """Numbers for people: with commas between thousands where five digits or more stand before the point.

    >>> grouped("20059.25 to < 1416")
    '20,059.25 to < 1416'
    """
    return _LONG.sub(lambda digits: f"{int(digits[0]):,}", text)
