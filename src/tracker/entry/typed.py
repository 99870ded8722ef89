"""Figures as people type and paste them: 超1000亿元, 1000+, 5%-5.5%.

Turns them into the few forms that files are written in, and refuses what could mean two things. Knows nothing of files.
"""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import TypeAlias

from msgspec import Struct

from tracker.domain.currency import MONEY
from tracker.domain.figure import Comparison
from tracker.domain.notation import NUMERAL, DecimalMark, digits_of, turned
from tracker.domain.problem import Code, Malformed
from tracker.domain.unit import Amount, Unit, Wording, marked, unnamed
from tracker.domain.wording import Sentence, later, listed

Number: TypeAlias = int | Decimal | str
"""A number as a file holds it: in the series' unit, or as text with another scale of it."""


class Statement(Struct, frozen=True):
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
_QUANTITY = rf"(?as)((?:[+-]?{MONEY}\s*)?[+-]?)({_DIGITS})(\s*[^\d\s.,+-].*)?"
_RANGE = rf"(?a)({_NUMBER}[^\d±]*?)\s*(?:-|——|–|—|~|〜|至|到|\bto\b)\s*({_NUMBER}[^±]*)"
_AROUND = rf"(?a)({_NUMBER}[^±]*?)\s*±\s*({_NUMBER}.*)"
_INSIDE = rf"(?a)({_NUMBER}\s*[千万亿]*)([余多+])([^\d\s.,+-].*)"
_MONEY_FIRST = rf"(?as)({MONEY})\s*(\D.*)"
"""Patterns that are compiled where a figure is first read: with all the names of money in them that takes its time."""
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
    """What is said of a text that is no figure, but the text; the forms that are one are told where it is known."""

    def __init__(self, said: Sentence) -> None:
        super().__init__(said)
        self.said = said


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
        raise _unread(written, unread.said, unit) from unread


def read_number(written: Number, unit: Unit) -> Number:
    """A number in a unit, without a comparison. Raises Malformed."""
    if not isinstance(written, str):
        return _exact(written, unit)
    try:
        return _number(_short(written), unit)
    except _Unread as unread:
        raise _unread(written, unread.said, unit) from unread


@lru_cache(maxsize=16)
def figure_forms(unit: Unit) -> Sentence:
    """Ways to type a figure in a unit. Each of them is read: of a unit with an odd name there are fewer."""
    *others, last = (form for form in _forms(unit) if _is_read(form, unit))
    return later("write {others} or {last}", others=listed(others), last=last)


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
    around, between = re.fullmatch(_AROUND, plain), re.fullmatch(_RANGE, plain)
    if around:
        middle, tolerance = _with_one_unit(around[1], around[2])
        return Statement(Comparison.ABOUT, (_number(middle, unit),), _number(tolerance, unit))
    if between:
        low, high = _with_one_unit(between[1], between[2])
        return Statement(Comparison.BETWEEN, (_number(low, unit), _number(high, unit)))
    comparisons, quantity = _stripped(plain)
    if len(comparisons) > 1:
        raise _Unread(later("{text!r} says two things at once"))
    return Statement(next(iter(comparisons), Comparison.VALUE), (_number(quantity, unit),))


def _plain(text: str) -> str:
    """Half-width, with one kind of minus."""
    flat = text.translate(_HALF_WIDTH).strip().rstrip("。;,")
    return f"-{flat[1:]}" if flat.startswith("–") else flat


def _short(text: str) -> str:
    """The same of a text that is no longer than figures are."""
    if len(text) > _LONGEST:
        raise _Unread(later("{text!r} is too long for a figure"))
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
    inside = re.fullmatch(_INSIDE, text)
    if inside:
        odd = Comparison.AT_LEAST if inside[2] == "+" else _ODD[0]
        found, text = found | {odd}, inside[1] + inside[3]
    elif text.endswith(_ODD[1]):
        found, text = found | {_ODD[0]}, text[:-1].rstrip()
    return found, text


def _money_apart(text: str) -> tuple[str, str]:
    """A currency before a word that compares, and the rest: 人民币超1000亿元."""
    found = re.fullmatch(_MONEY_FIRST, text)
    return (found[1], found[2]) if found else ("", text)


def _longest_first(words: dict[Comparison, tuple[str, ...]]) -> Iterable[tuple[Comparison, str]]:
    pairs = [(comparison, word) for comparison, every in words.items() for word in every]
    return sorted(pairs, key=lambda pair: -len(pair[1]))


def _with_one_unit(first: str, second: str) -> tuple[str, str]:
    """Two quantities; the first takes the unit of the second where it has none: 5-5.5%."""
    one, two = re.fullmatch(_QUANTITY, first.strip()), re.fullmatch(_QUANTITY, second.strip())
    if one and two and not one[3] and two[3]:
        return f"{one[1]}{one[2]}{two[3]}", second
    return first, second


def _number(quantity: str, unit: Unit) -> Number:
    """The number alone where it is in the series' own scale, else text with its scale, under the series' name."""
    is_apart = unit.name[:1].isdigit()  # 2015元 behind a number and a blank
    match = re.fullmatch(_QUANTITY, quantity.removesuffix(f" {unit.name}") if is_apart else quantity)
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
        raise _Unread(later("{text!r} has commas that do not separate thousands"))
    return digits


def _exact(number: int | Decimal, unit: Unit) -> int | Decimal:
    Amount.read(number, unit)
    return _checked(f"{Decimal(number):f}", unit)


def _checked(digits: str, unit: Unit) -> int | Decimal:
    number = Decimal(digits) if "." in digits else int(digits)
    Amount.read(number, unit)
    return number


def _why(quantity: str, unit: Unit) -> Sentence:
    if re.match("同比|增长|下降|上升|减少", quantity):
        if unit.name == "%":
            return later("{text!r} says how it changed: write the rate alone, -1.5% for a fall")
        return later("{text!r} says how it changed")
    if re.match(r"[〇零一二两三四五六七八九十百千万亿]", quantity):
        return later("{text!r} is written in words, not digits")
    return later("{text!r} cannot be read as a figure")


def _unread(text: str, said: Sentence, unit: Unit) -> Malformed:
    shown = text if len(text) <= 60 else f"{text[:50]}…"
    return Malformed(Code.BAD_NUMBER, said.filled(text=shown), _remedy(text, unit))


def _remedy(text: str, unit: Unit) -> Sentence:
    """The same with a point where commas may be decimal, else the forms that are read."""
    plain = _plain(text[:_LONGEST])
    number = turned(plain, unit.mark)
    return marked(number, unit) if number != plain and _is_read(number, unit) else figure_forms(unit)
