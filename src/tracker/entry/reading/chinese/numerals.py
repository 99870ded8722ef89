"""Chinese numerals: what 十二, 三千五百, 百分之五 and 七八成 are in digits. Knows no units and no sentences."""

from decimal import Decimal

from tracker.entry.reading.rare import Rare

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
        elif one in _SMALL and (digit is not None or not section):
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


def decimal_of(text: str) -> Decimal | None:
    """The number that a numeral stands for, with decimals behind 点; None for characters that make none.

    >>> decimal_of("二点九"), decimal_of("十点六"), decimal_of("一百")
    (Decimal('2.9'), Decimal('10.6'), Decimal('100'))
    """
    whole, point, rest = text.partition("点")
    number = number_of(whole)
    if number is None or (point and (not rest or any(one not in _VALUES for one in rest))):
        return None
    return Decimal(f"{number}.{''.join(str(_VALUES[one]) for one in rest)}" if point else number)


_TENTHS = Rare(rf"(?P<first>[{DIGITS}])(?P<second>[{DIGITS}])?成(?P<rest>半|[{DIGITS}])?")
_FRACTION = Rare(rf"({NUMERAL}+)分之({NUMERAL}+(?:点[{DIGITS}]+)?|\d+(?:\.\d+)?)|(\d+)/(\d+)")


def percent_of(text: str) -> tuple[Decimal, Decimal | None] | None:
    """Per cent, and the upper end of two; None for text that says none.

    >>> percent_of("百分之五"), percent_of("三成半"), percent_of("1/4")
    ((Decimal('5'), None), (Decimal('35'), None), (Decimal('25'), None))
    >>> percent_of("七八成"), percent_of("七成六")
    ((Decimal('70'), Decimal('80')), (Decimal('76'), None))
    """
    tenths = _TENTHS.compiled.fullmatch(text)
    if tenths is not None:
        rest = tenths["rest"] or "零"
        low = _VALUES[tenths["first"]] * 10 + (5 if rest == "半" else _VALUES[rest])
        return Decimal(low), Decimal(_VALUES[tenths["second"]] * 10) if tenths["second"] else None
    parts = _FRACTION.compiled.fullmatch(text)
    return None if parts is None else _fraction(parts[1] or parts[4], parts[2] or parts[3])


def _fraction(below: str, above: str) -> tuple[Decimal, Decimal | None] | None:
    bottom, top = _term(below), _term(above)
    if not bottom or top is None:
        return None
    share = top * 100 / bottom
    return (share if share * bottom == top * 100 else round(share, 1)), None


def _term(text: str) -> Decimal | None:
    """A part of a fraction, in digits or in words; 百 alone is a hundred."""
    return Decimal(text) if text.isascii() else decimal_of(f"一{text}" if text in ("百", "千", "万") else text)
