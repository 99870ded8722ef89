"""Figures, periods and days as people type and paste them: 超1000亿元, 1000+, 5%-5.5%, 2024年前三季度.

Turns them into the few forms that files are written in, and refuses what could mean two things. Knows nothing of files.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TypeAlias

from tracker.domain.currency import MONEY
from tracker.domain.figure import Comparison
from tracker.domain.notation import NUMERAL, DecimalMark, digits_of, turned
from tracker.domain.period import Period, PublicDate
from tracker.domain.problem import Code, Malformed, Reason
from tracker.domain.unit import Amount, Unit, Wording, marked, unnamed

Number: TypeAlias = int | Decimal | str
"""A number as a file holds it: in the series' unit, or as text with another scale of it."""

PERIOD_FORMS = "write 2024, 2024H1, 2024Q3, 2024-09, 2024-01/2024-09, 2024年, 2024年上半年, 2024年三季度 or 2024年1-9月"
DAY_FORMS = "write a day (2026-02-20, 2026年2月20日), a month (2026-02) or a year (2026)"


@dataclass(frozen=True, slots=True)
class Statement:
    """One comparison as a file holds it: its numbers (two for ``between``), and the tolerance of an ``about``."""

    comparison: Comparison
    numbers: tuple[Number, ...]
    tolerance: Number | None = None


_BEFORE = {
    Comparison.AT_LEAST: ("≥", ">=", "⩾", "≧", "不低于", "不少于", "不小于", "至少", "达到", "at least"),
    Comparison.MORE_THAN: (">", "突破", "超过", "超", "逾", "大于", "高于", "多于", "more than", "over", "above"),
    Comparison.AT_MOST: (
        "≤",
        "<=",
        "⩽",
        "≦",
        "不超过",
        "不高于",
        "不多于",
        "不大于",
        "至多",
        "最多",
        "at most",
        "up to",
    ),
    Comparison.LESS_THAN: ("<", "低于", "少于", "小于", "不到", "不足", "less than", "under", "below"),
    Comparison.ABOUT: ("≈", "~", "约为", "大约", "约", "近", "about", "around", "nearly", "approximately"),
    Comparison.VALUE: ("=", "为"),
    Comparison.BETWEEN: (),  # typed with a sign between its two numbers
}
_AFTER = {
    Comparison.AT_LEAST: ("以上", "及以上", "+", "or more"),
    Comparison.AT_MOST: ("以内", "以下", "及以下", "or less"),
    Comparison.ABOUT: ("左右", "上下"),
}
_ODD = Comparison.MORE_THAN, ("余", "多")
"""What stands between the number and its unit: 1000余家, 1.8万多亩."""

_DIGITS = rf"(?:\d{{1,3}}(?: \d{{3}})+(?:[.,]\d+)?|{NUMERAL})"
_NUMBER = rf"(?:[+-]?{MONEY}\s*)?[+-]?{_DIGITS}"
_QUANTITY = re.compile(rf"((?:[+-]?{MONEY}\s*)?[+-]?)({_DIGITS})(\s*[^\d\s.,+-].*)?", re.ASCII | re.DOTALL)
_RANGE = re.compile(rf"({_NUMBER}[^\d±]*?)\s*(?:-|——|–|—|~|〜|至|到|\bto\b)\s*({_NUMBER}[^±]*)", re.ASCII)
_AROUND = re.compile(rf"({_NUMBER}[^±]*?)\s*±\s*({_NUMBER}.*)", re.ASCII)
_INSIDE = re.compile(rf"({_NUMBER}\s*[千万亿]*)([余多+])([^\d\s.,+-].*)", re.ASCII)
_MONEY_FIRST = re.compile(rf"({MONEY})\s*(\D.*)", re.ASCII | re.DOTALL)
_LONGEST = 200
_YEAR = re.compile(r"(?:19|2[01])\d\d", re.ASCII)
_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    0x3000: " ",
    0x2212: "-",
    0x00A0: " ",
    0x2009: " ",
    0x202F: " ",
}


def looks_like_a_year(text: str) -> bool:
    """Whether a figure is a bare number that reads as a year, 1900 to 2199."""
    return _YEAR.fullmatch(_plain(text)) is not None


class _Unread(Exception):
    """Why a text is no figure; the forms that are one are told where the whole text is known."""


def read_figure(written: Number, unit: Unit) -> Statement:
    """A figure as typed or pasted; a number that is no text is one of the unit.

    >>> statement = read_figure("超1000亿元", Unit.parse("亿元"))
    >>> statement.comparison.value, statement.numbers
    ('more_than', (1000,))

    Raises Malformed for what cannot be read, for two comparisons at once, for another base unit, and for what can be
    read in two ways.
    """
    if not isinstance(written, str):
        return Statement(Comparison.VALUE, (_exact(written, unit),))
    try:
        return _statement(written, unit)
    except _Unread as unread:
        raise _unread(written, str(unread), unit) from unread


def read_number(written: Number, unit: Unit) -> Number:
    """A number in a unit, without a comparison. Raises Malformed."""
    if not isinstance(written, str):
        return _exact(written, unit)
    try:
        return _number(_short(written), unit)
    except _Unread as unread:
        raise _unread(written, str(unread), unit) from unread


@lru_cache(maxsize=16)
def figure_forms(unit: Unit) -> str:
    """Ways to type a figure in a unit. Each of them is read: of a unit with an odd name there are fewer."""
    *others, last = (form for form in _forms(unit) if _is_read(form, unit))
    return f"write {', '.join(others)} or {last}"


def _forms(unit: Unit) -> tuple[str, ...]:
    if unit.name == "%":
        decimal = unit.written("5.5")
        return (
            unit.mark.marked("5.5"),
            decimal,
            "≥5",
            ">5",
            "5+",
            "超5%",
            f"约{decimal}",
            f"5%-{decimal}",
            unit.written("-1.5"),
        )
    scaled = unit.scaled("15.2", "million") if unit.name.isascii() else unit.scaled("0.1416", "万亿")
    thousand = unit.written("1000")
    words = (
        (f"more than {thousand}", f"about {thousand}") if unit.name.isascii() else (f"超{thousand}", f"约{thousand}")
    )
    return "1416", unit.written("1416"), scaled, "≥1000", ">1000", "1000+", *words, "1400-1500", "1400±50"


def _is_read(text: str, unit: Unit) -> bool:
    try:
        _statement(text, unit)
    except (_Unread, Malformed):
        return False
    return True


def _statement(text: str, unit: Unit) -> Statement:
    plain = _short(text)
    around, between = _AROUND.fullmatch(plain), _RANGE.fullmatch(plain)
    if around:
        middle, tolerance = _with_one_unit(around[1], around[2])
        return Statement(Comparison.ABOUT, (_number(middle, unit),), _number(tolerance, unit))
    if between:
        low, high = _with_one_unit(between[1], between[2])
        return Statement(Comparison.BETWEEN, (_number(low, unit), _number(high, unit)))
    comparisons, quantity = _stripped(plain)
    if len(comparisons) > 1:
        raise _Unread("says two things at once")
    return Statement(next(iter(comparisons), Comparison.VALUE), (_number(quantity, unit),))


def _plain(text: str) -> str:
    """Half-width, with one kind of minus."""
    flat = text.translate(_HALF_WIDTH).strip().rstrip("。;,")
    return f"-{flat[1:]}" if flat.startswith("–") else flat


def _short(text: str) -> str:
    """The same of a text that is no longer than figures are."""
    if len(text) > _LONGEST:
        raise _Unread("is too long for a figure")
    return _plain(text)


def _stripped(text: str) -> tuple[set[Comparison], str]:
    """The comparisons said before, after and inside a quantity, and the quantity without them."""
    found: set[Comparison] = set()
    money, rest = _money_apart(text)
    for comparison, word in _longest_first(_BEFORE):
        if rest.lower().startswith(word):
            found, text = {comparison}, f"{money}{rest[len(word) :].lstrip()}"
            break
    for comparison, word in _longest_first(_AFTER):
        if text.lower().endswith(word):
            found, text = found | {comparison}, text[: -len(word)].rstrip()
            break
    inside = _INSIDE.fullmatch(text)
    if inside:
        odd = Comparison.AT_LEAST if inside[2] == "+" else _ODD[0]
        found, text = found | {odd}, inside[1] + inside[3]
    elif text.endswith(_ODD[1]):
        found, text = found | {_ODD[0]}, text[:-1].rstrip()
    return found, text


def _money_apart(text: str) -> tuple[str, str]:
    """A currency before a word that compares, and the rest: 人民币超1000亿元."""
    found = _MONEY_FIRST.fullmatch(text)
    return (found[1], found[2]) if found else ("", text)


def _longest_first(words: dict[Comparison, tuple[str, ...]]) -> Iterable[tuple[Comparison, str]]:
    pairs = [(comparison, word) for comparison, every in words.items() for word in every]
    return sorted(pairs, key=lambda pair: -len(pair[1]))


def _with_one_unit(first: str, second: str) -> tuple[str, str]:
    """Two quantities; the first takes the unit of the second where it has none: 5-5.5%."""
    one, two = _QUANTITY.fullmatch(first.strip()), _QUANTITY.fullmatch(second.strip())
    if one and two and not one[3] and two[3]:
        return f"{one[1]}{one[2]}{two[3]}", second
    return first, second


def _number(quantity: str, unit: Unit) -> Number:
    """The number alone where it is in the series' own scale, else text with its scale, under the series' name."""
    is_apart = unit.name[:1].isdigit()  # 2015元 behind a number and a blank
    match = _QUANTITY.fullmatch(quantity.removesuffix(f" {unit.name}") if is_apart else quantity)
    if match is None:
        raise _Unread(_why(quantity, unit))
    text = f"{match[1]}{_without_separators(match[2], unit.mark)}{match[3] or ''}"
    said = Wording.read(text, unit)
    if said.scale and not said.names_unit and unit.base == "%":
        raise unnamed(text, said, unit)
    digits = said.digits.removeprefix("+")
    number = _checked(digits, unit)
    if said.exponent == unit.exponent:
        return number
    written = unit.scaled(digits, said.scale)
    Amount.read(written, unit)
    return written


def _without_separators(numeral: str, mark: DecimalMark) -> str:
    """Without blanks, and without the commas that separate thousands where none is said to be decimal."""
    joined = numeral.replace(" ", "")
    if mark is DecimalMark.COMMA or "," not in joined:
        return joined
    digits = digits_of(joined, mark)
    if digits is None:
        raise _Unread("has commas that do not separate thousands")
    return digits


def _exact(number: int | Decimal, unit: Unit) -> int | Decimal:
    Amount.read(number, unit)
    return _checked(f"{Decimal(number):f}", unit)


def _checked(digits: str, unit: Unit) -> int | Decimal:
    number = Decimal(digits) if "." in digits else int(digits)
    Amount.read(number, unit)
    return number


def _why(quantity: str, unit: Unit) -> str:
    if re.match("同比|增长|下降|上升|减少", quantity):
        return f"says how it changed{': write the rate alone, -1.5% for a fall' if unit.name == '%' else ''}"
    if re.match(r"[〇零一二两三四五六七八九十百千万亿]", quantity):
        return "is written in words, not digits"
    return "cannot be read as a figure"


def _unread(text: str, why: str, unit: Unit) -> Malformed:
    shown = text if len(text) <= 60 else f"{text[:50]}…"
    return Malformed(Code.BAD_NUMBER, f"{shown!r} {why}", _remedy(text, unit))


def _remedy(text: str, unit: Unit) -> str:
    """The same with a point where commas may be decimal, else the forms that are read."""
    plain = _plain(text[:_LONGEST])
    number = turned(plain, unit.mark)
    return marked(number, unit) if number != plain and _is_read(number, unit) else figure_forms(unit)


# Periods


_ISO = re.compile(r"(\d{4})-?(?:([SH])([12])|(Q)([1-4])|(M)?(0?[1-9]|1[0-2]))", re.ASCII)
_YEARS = re.compile(r"(\d{4})年?(?:-|–|—|~|至|到)(\d{4})年?", re.ASCII)
_CHINESE = re.compile(r"(\d{4})年(.*)", re.ASCII)
_MONTHS = re.compile(r"(?:1月?(?:-|–|—|~|至|到))(\d{1,2})月(?:份)?|前(\d{1,2})个?月", re.ASCII)
_MONTH = re.compile(r"(\d{1,2})月(?:份)?", re.ASCII)
_QUARTER = re.compile(r"第?([一二三四1-4])季度?")
_FROM_JANUARY = {
    "前三季度": 9, "前3季度": 9, "前两季度": 6, "前二季度": 6, "前2季度": 6, "上半年": 6,
    "": 12, "度": 12, "全年": 12, "全年度": 12,
}  # fmt: skip
_NUMERALS = {"一": 1, "二": 2, "三": 3, "四": 4}


def read_period(text: str) -> Period:
    """A period as typed or pasted.

    >>> str(read_period("2024年1-9月")), str(read_period("2024H1"))
    ('2024-01/2024-09', '2024-S1')

    Raises Malformed for what cannot be read.
    """
    plain = "".join(_plain(text[:_LONGEST]).split())
    years = _YEARS.fullmatch(plain)
    if years:
        return Period.parse(f"{years[1]}/{years[2]}")
    begin, slash, end = plain.partition("/")
    try:
        if slash:
            return Period.parse(f"{_part(begin)}/{_part(end)}")
        return Period.parse(_part(plain))
    except Malformed as fault:
        if fault.reason is Reason.NO_PERIOD:
            raise Malformed(Code.BAD_PERIOD, f"{text!r} is not a period", PERIOD_FORMS) from fault
        raise


def _part(text: str) -> str:
    """One year, half, quarter, month or January to n in the form of files; anything else as it is."""
    chinese = _CHINESE.fullmatch(text)
    if chinese:
        return _chinese(chinese[1], chinese[2]) or text
    iso = _ISO.fullmatch(text.upper())
    if iso is None:
        return text
    year, half, quarter = iso[1], iso[3], iso[5]
    if half:
        return f"{year}-S{half}"
    if quarter:
        return f"{year}-Q{quarter}"
    is_joined = text[4] not in "-mM"  # 202409 may be a month or a slip
    return text if is_joined else f"{year}-{int(iso[7]):02}"


def _chinese(year: str, rest: str) -> str | None:
    """What follows 年."""
    months = _MONTHS.fullmatch(rest)
    last = int(months[1] or months[2]) if months else _FROM_JANUARY.get(rest)
    if last is not None:
        return f"{year}-01/{year}-{last:02}"
    if rest == "下半年":
        return f"{year}-S2"
    quarter, month = _QUARTER.fullmatch(rest), _MONTH.fullmatch(rest)
    if quarter:
        return f"{year}-Q{_NUMERALS.get(quarter[1], quarter[1])}"
    return f"{year}-{int(month[1]):02}" if month else None


# Days


_DAY = re.compile(r"(\d{4})(?:年|[-/.])(\d{1,2})(?:(?:月|[-/.])(\d{1,2})日?|月)?", re.ASCII)


def read_public_date(text: str) -> PublicDate:
    """A day, month or year as typed or pasted.

    >>> str(read_public_date("2026年2月20日"))
    '2026-02-20'

    Raises Malformed for what cannot be read, and for days that do not exist.
    """
    plain = "".join(_plain(text[:_LONGEST]).split())
    found = _DAY.fullmatch(plain)
    try:
        if found and found[3]:
            return PublicDate.parse(date(int(found[1]), int(found[2]), int(found[3])))
        if found:
            return PublicDate.parse(f"{found[1]}-{int(found[2]):02}")
        return PublicDate.parse(plain.removesuffix("年"))
    except Malformed as fault:
        raise Malformed(Code.BAD_DATE, f"{text!r} is not a date", DAY_FORMS) from fault
    except ValueError as error:
        raise Malformed(Code.BAD_DATE, f"{text!r} is not a day of the calendar", DAY_FORMS) from error
