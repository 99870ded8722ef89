"""Figures as people type and paste them: 超1000亿元, 1000+, 5%-5.5%.

Turns them into the few forms that files are written in, and refuses what could mean two things. Knows nothing of files.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from tracker.domain.figure import Comparison
from tracker.domain.problem import Code, Malformed
from tracker.domain.unit import Amount, Unit

Number: TypeAlias = int | Decimal | str
"""A number as a file holds it: in the series' unit, or as text with another scale of it."""

FIGURE_FORMS = "write 1416, 1416亿元, 0.1416万亿元, ≥1000, >1000, 1000+, 超1000亿元, 约5.5%, 5%-5.5% or -1.5%"


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

_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?"
_QUANTITY = re.compile(rf"([+-]?{_DIGITS})(\s*)([^\d\s.,+-].*)?", re.ASCII | re.DOTALL)
_RANGE = re.compile(rf"([+-]?{_DIGITS}[^\d±]*?)\s*(?:-|——|–|—|~|〜|至|到|\bto\b)\s*([+-]?{_DIGITS}[^±]*)", re.ASCII)
_AROUND = re.compile(rf"([+-]?{_DIGITS}[^±]*?)\s*±\s*({_DIGITS}.*)", re.ASCII)
_LONGEST = 200
_YUAN = re.compile(r"(?:元|yuan)?[\s(]*(?:人民币|renminbi|rmb|cny)[\s)]*(?:元|yuan)?|元|yuan", re.IGNORECASE)
"""One unit under many names; which of them the series has does not matter."""
_YUAN_BEFORE = re.compile(r"(\d\s*)?(?:人民币|\b(?:renminbi|rmb|cny|yuan))\s*(?=[+-]?\d)|^人民币\s*", re.IGNORECASE)
"""The same before a number, or before the word that compares; behind a digit it is no such name."""
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


def read_figure(text: str, unit: Unit) -> Statement:
    """A figure as typed or pasted.

    >>> statement = read_figure("超1000亿元", Unit.parse("亿元"))
    >>> statement.comparison.value, statement.numbers
    ('more_than', (1000,))

    Raises Malformed for what cannot be read, for two comparisons at once, and for another base unit.
    """
    if len(text) > _LONGEST:
        raise _unread(text, "is too long for a figure")
    plain = _in_yuan(_plain(text), unit)
    around, between = _AROUND.fullmatch(plain), _RANGE.fullmatch(plain)
    if around:
        middle, tolerance = _with_one_unit(around[1], around[2])
        return Statement(Comparison.ABOUT, (_number(middle, text, unit),), _number(tolerance, text, unit))
    if between:
        low, high = _with_one_unit(between[1], between[2])
        return Statement(Comparison.BETWEEN, (_number(low, text, unit), _number(high, text, unit)))
    comparisons, quantity = _stripped(plain)
    if len(comparisons) > 1:
        raise _unread(text, "says two things at once")
    return Statement(next(iter(comparisons), Comparison.VALUE), (_number(quantity, text, unit),))


def read_number(text: str, unit: Unit) -> Number:
    """A number in a unit, without a comparison. Raises Malformed."""
    if len(text) > _LONGEST:
        raise _unread(text, "is too long for a figure")
    return _number(_in_yuan(_plain(text), unit), text, unit)


def _in_yuan(text: str, unit: Unit) -> str:
    """Without the names of the currency that stand before a number, in a series that is counted in it."""
    if _YUAN.fullmatch(unit.base) is None:
        return text
    return _YUAN_BEFORE.sub(lambda found: found[0] if found[1] else "", text)


def _plain(text: str) -> str:
    """Half-width, with one kind of minus."""
    flat = text.translate(_HALF_WIDTH).strip().rstrip("。;,")
    return f"-{flat[1:]}" if flat.startswith("–") else flat


def _stripped(text: str) -> tuple[set[Comparison], str]:
    """The comparisons said before, after and inside a quantity, and the quantity without them."""
    found: set[Comparison] = set()
    for comparison, word in _longest_first(_BEFORE):
        if text.lower().startswith(word):
            found, text = {comparison}, text[len(word) :].lstrip()
            break
    for comparison, word in _longest_first(_AFTER):
        if text.lower().endswith(word):
            found, text = found | {comparison}, text[: -len(word)].rstrip()
            break
    inside = re.fullmatch(rf"([+-]?{_DIGITS}\s*[千万亿]*)([余多+])([^\d\s.,+-].*)", text, re.ASCII)
    if inside:
        odd = Comparison.AT_LEAST if inside[2] == "+" else _ODD[0]
        found, text = found | {odd}, inside[1] + inside[3]
    elif text.endswith(_ODD[1]):
        found, text = found | {_ODD[0]}, text[:-1].rstrip()
    return found, text


def _longest_first(words: dict[Comparison, tuple[str, ...]]) -> Iterable[tuple[Comparison, str]]:
    pairs = [(comparison, word) for comparison, every in words.items() for word in every]
    return sorted(pairs, key=lambda pair: -len(pair[1]))


def _with_one_unit(first: str, second: str) -> tuple[str, str]:
    """Two quantities; the first takes the unit of the second where it has none: 5-5.5%."""
    one, two = _QUANTITY.fullmatch(first.strip()), _QUANTITY.fullmatch(second.strip())
    if one and two and not one[3] and two[3]:
        return f"{one[1]}{two[3]}", second
    return first, second


def _number(quantity: str, text: str, unit: Unit) -> Number:
    """The number alone where it is in the series' own scale, else text with its scale."""
    match = _QUANTITY.fullmatch(quantity)
    if match is None:
        raise _unread(text, _why(quantity))
    digits, name = re.sub("[, +]", "", match[1]), _as_in_series((match[3] or "").strip(), text, unit)
    if not name:
        return _checked(digits, unit)
    written = f"{digits}{match[2]}{name}"
    Amount.read(written, unit)
    return _checked(digits, unit) if Unit.parse(name).exponent == unit.exponent else written


def _as_in_series(name: str, text: str, unit: Unit) -> str:
    """The unit as it was typed, but the currency, behind the number or before it, by the name it has in the series."""
    base = Unit.parse(name).base
    scale = " ".join(name.split()).removesuffix(base)
    is_before = bool(scale) and not base and _YUAN_BEFORE.search(_plain(text)) is not None
    is_money = _YUAN.fullmatch(unit.base) and (is_before or _YUAN.fullmatch(base))
    return f"{scale}{' ' if is_before and scale.isascii() else ''}{unit.base}" if is_money else name


def _checked(digits: str, unit: Unit) -> int | Decimal:
    number = Decimal(digits) if "." in digits else int(digits)
    Amount.read(number, unit)
    return number


def _why(quantity: str) -> str:
    if re.match("同比|增长|下降|上升|减少", quantity):
        return "says how it changed: write the rate alone, -1.5% for a fall"
    if re.match(r"[+-]?\d[\d.]*,", quantity, re.ASCII):
        return "has commas that do not separate thousands"
    if re.match(r"[〇零一二两三四五六七八九十百千万亿]", quantity):
        return "is written in words, not digits"
    return "cannot be read as a figure"


def _unread(text: str, why: str) -> Malformed:
    shown = text if len(text) <= 60 else f"{text[:50]}…"
    return Malformed(Code.BAD_NUMBER, f"{shown!r} {why}", FIGURE_FORMS)
