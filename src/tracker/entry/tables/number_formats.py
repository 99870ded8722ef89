"""What a number in a workbook's cell looks like: a percentage, a date, a number with its unit; from its exact digits.

A cell holds the digits of a double, often with noise: 4.7000000000000002E-2 is what a program writes for 0.047. Of more
than 15 significant digits the rest are such noise, where 15 make the same double; that is what the author meant. Beyond
that no digit is touched: how many decimals a format shows, and whether it shows millions, changes nothing.
"""

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import lru_cache

from msgspec import Struct

_PLAIN = re.compile(r"-?\d+(?:\.\d+)?", re.ASCII)
_DIGITS_OF_A_DOUBLE = 15
_LONGEST = 400
_LARGEST_EXPONENT = 320


class Kind(Enum):
    """What a format makes of a number."""

    NUMBER = "number"
    PERCENT = "percent"
    DATE = "date"
    MONTH = "month"
    YEAR = "year"
    TIME = "time"


class NumberFormat(Struct, frozen=True):
    """A format of cells: what it makes of a number, and a unit it puts before or behind it."""

    kind: Kind = Kind.NUMBER
    before: str = ""
    behind: str = ""


GENERAL = NumberFormat()
_BUILT_IN = {
    **dict.fromkeys((9, 10), NumberFormat(Kind.PERCENT)),
    **dict.fromkeys((14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58), NumberFormat(Kind.DATE)),
    **dict.fromkeys((17, 27, 36, 50, 52, 57), NumberFormat(Kind.MONTH)),
    **dict.fromkeys((18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56), NumberFormat(Kind.TIME)),
}
"""The formats that have a number and no code in the file; 27 to 58 are the Chinese ones."""


@lru_cache(maxsize=1024)
def format_of(number: int, code: str | None) -> NumberFormat:
    """A format by its code, or by its number where the file has no code for it.

    >>> format_of(164, "0.0%").kind, format_of(165, 'yyyy"年"m"月"').kind, format_of(166, '#,##0"亿元"').behind
    (<Kind.PERCENT: 'percent'>, <Kind.MONTH: 'month'>, '亿元')
    """
    return _BUILT_IN.get(number, GENERAL) if code is None else _read(code)


_LITERAL = re.compile(r"\"([^\"]*)\"|\\(.)|_.|\*.|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[(?![hms]+\])[^\]]*\]", re.IGNORECASE)
_UNIT = re.compile(r"[¥￥$€£%％‰]|US\$|[十百千万亿]*[\u4e00-\u9fff]{1,4}|[A-Z]{3}")


def _read(code: str) -> NumberFormat:
    section = _section(code)
    bare = _LITERAL.sub("", section)
    letters = bare.lower()
    if "general" in letters:
        return GENERAL
    if "%" in bare:
        return NumberFormat(Kind.PERCENT)
    if re.search(r"[ymdhsg]|e(?![+-])", letters):
        return NumberFormat(_kind_of_time(letters))
    return GENERAL if re.search(r"[0#?],+(?![0#?])", bare) else _with_unit(section)


def _section(code: str) -> str:
    """The part for positive numbers; a semicolon in quotes does not end it."""
    return re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*$)', code[:_LONGEST])[0]


def _kind_of_time(letters: str) -> Kind:
    """Days count where a format shows them, or hides the year; m is minutes beside hours and seconds."""
    if "d" in letters:
        return Kind.DATE
    is_year = "y" in letters or re.search(r"e|g", letters) is not None
    is_time = re.search(r"[hs]", letters) is not None
    if is_year:
        return Kind.DATE if is_time else Kind.MONTH if "m" in letters else Kind.YEAR
    return Kind.TIME if is_time else Kind.MONTH


def _with_unit(section: str) -> NumberFormat:
    """A format of plain numbers, with the unit that it writes: a currency, a percent sign in quotes, 亿元."""
    digits = re.search(r"[0#?]", section)
    if digits is None:
        return GENERAL
    texts = [(found.start(), (found[1] or found[2] or found[3] or "").strip()) for found in _LITERAL.finditer(section)]
    bare = [(found.start(), found[0]) for found in re.finditer(r"[¥￥$€£](?![^\[]*\])", section)]
    units = [(at, text) for at, text in (*texts, *bare) if _UNIT.fullmatch(text)]
    before = next((text for at, text in units if at < digits.start()), "")
    return NumberFormat(before=before, behind=next((text for at, text in units if at > digits.start()), ""))


def shown(written: str, form: NumberFormat, *, is_1904: bool) -> str:
    """A number as its cell is read: what is written in the file where that is no number.

    >>> shown("4.7000000000000002E-2", NumberFormat(Kind.PERCENT), is_1904=False)
    '4.7%'
    >>> shown("45292", NumberFormat(Kind.DATE), is_1904=False)
    '2024-01-01'
    """
    if form is GENERAL and len(written) <= _DIGITS_OF_A_DOUBLE and _PLAIN.fullmatch(written):
        return written
    number = _exact(written)
    if number is None:
        return written
    if form.kind is Kind.NUMBER:
        return _signed(_text(number), form)
    if form.kind is Kind.PERCENT:
        return f"{_text(number.scaleb(2))}%"
    return _moment(number, form.kind, is_1904=is_1904) or _text(number)


def _exact(written: str) -> Decimal | None:
    """The number that was meant; None for what is none, and for sizes that no figure has."""
    try:
        number = Decimal(written) if len(written) < _LONGEST else None
    except InvalidOperation:
        return None
    if number is None or not number.is_finite() or abs(number.adjusted()) > _LARGEST_EXPONENT:
        return None
    is_whole = written.lstrip("-").isdecimal()
    if len(number.as_tuple().digits) <= _DIGITS_OF_A_DOUBLE or is_whole:
        return number
    short = Decimal(f"{number:.{_DIGITS_OF_A_DOUBLE - 1}e}")
    return short if float(short) == float(number) else number


def _text(number: Decimal) -> str:
    """Digits without an exponent, and without the zeros behind a point that a double has none of."""
    text = f"{number:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) if number else "0"


def _signed(digits: str, form: NumberFormat) -> str:
    sign = "-" if digits.startswith("-") and form.before else ""
    return f"{sign}{form.before}{digits.removeprefix('-') if sign else digits}{form.behind}"


_EPOCH = date(1899, 12, 30).toordinal()
_EPOCH_1904 = date(1904, 1, 1).toordinal()
_FAKE_LEAP_DAY = 60
"""Day 60 of the 1900 system is 29 February 1900, which never was: days before it are one further."""
_SECONDS = 86_400


def _moment(number: Decimal, kind: Kind, *, is_1904: bool) -> str | None:
    """A day, month, year or time as text; None for a number that is none."""
    days, seconds = divmod(int(number * _SECONDS + Decimal("0.5")), _SECONDS)
    clock = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    if kind is Kind.TIME:
        return clock
    early = 1 if not is_1904 and days < _FAKE_LEAP_DAY else 0
    ordinal = (_EPOCH_1904 if is_1904 else _EPOCH) + days + early
    if number < 0 or ordinal > date.max.toordinal():
        return None
    day = date.fromordinal(ordinal).isoformat()
    if kind is Kind.DATE:
        return day if seconds == 0 else f"{day} {clock}"
    return day[:7] if kind is Kind.MONTH else day[:4]
