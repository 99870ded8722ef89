"""Chinese numerals: what 十二, 三千五百, 百分之五, 七八成 and 三分之一 are in digits. Knows no units and no sentences."""

import re
from decimal import Decimal

DIGITS = "零〇一二两三四五六七八九"
NUMERAL = rf"[{DIGITS}十百千万亿]"
"""A character of a Chinese numeral."""
_VALUES = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10**4, "亿": 10**8}
_LONGEST = 24


def number_of(text: str) -> int | None:
    """The number that a numeral stands for; None for characters that make none.

    >>> number_of("三千五百"), number_of("两万零五十"), number_of("二〇二五"), number_of("亿万")
    (3500, 20050, 2025, None)
    """
    if not text or len(text) > _LONGEST:
        return None
    if all(one in _VALUES for one in text):
        return int("".join(str(_VALUES[one]) for one in text))
    total = section = 0
    digit: int | None = None
    for one in text:
        if one in _VALUES:
            if digit and one not in "零〇":
                return None
            digit = _VALUES[one]
        elif one in _SMALL:
            section += (1 if digit is None else digit) * _SMALL[one]
            digit = None
        elif one in _LARGE and (section or digit):
            total = (
                (total + section + (digit or 0)) * _LARGE[one]
                if one == "亿"
                else total + (section + (digit or 0)) * 10**4
            )
            section, digit = 0, None
        else:
            return None
    return total + section + (digit or 0)


_TENTHS = re.compile(rf"([{DIGITS}])([{DIGITS}])?成(半)?")
_FRACTION = re.compile(rf"({NUMERAL}+|\d+)分之({NUMERAL}+|\d+(?:\.\d+)?)")


def percent_of(text: str) -> tuple[Decimal, Decimal | None] | None:
    """Per cent, and the upper end of two; None for text that says none.

    >>> percent_of("百分之五"), percent_of("三成半"), percent_of("七八成"), percent_of("四分之一")
    ((Decimal('5'), None), (Decimal('35'), None), (Decimal('70'), Decimal('80')), (Decimal('25'), None))
    """
    tenths = _TENTHS.fullmatch(text)
    if tenths is not None:
        low, high, half = (_VALUES.get(one or "", 0) for one in (tenths[1], tenths[2])), tenths[2], tenths[3]
        first, second = low
        return Decimal(first * 10 + (5 if half else 0)), Decimal(second * 10) if high else None
    parts = _FRACTION.fullmatch(text)
    return None if parts is None else _fraction(parts[1], parts[2])


def _fraction(below: str, above: str) -> tuple[Decimal, Decimal | None] | None:
    bottom = int(below) if below.isascii() else 100 if below == "百" else number_of(below)
    top: Decimal | int | None = Decimal(above) if above.isascii() else 100 if above == "百" else number_of(above)
    if not bottom or top is None:
        return None
    share = Decimal(top) * 100 / bottom
    return (share if share * bottom == Decimal(top) * 100 else round(share, 1)), None
