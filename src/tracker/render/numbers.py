"""Exact numbers as decimal text. Rounding never changes what is said.

One value is rounded to the nearest, the ends of a range outward; none onto or across a guarded number (0, and 1 for a
share) that the exact one does not equal.
"""

import re
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal, Inexact
from enum import Enum
from fractions import Fraction
from math import ceil, floor
from typing import TypeAlias

_MOST_PLACES = 6
_EXACT = Context(prec=200, traps=[Inexact])


class Toward(Enum):
    """Where a number is rounded: one value to the nearest, a range's lower end down, its upper end up."""

    NEAREST = "nearest"
    DOWN = "down"
    UP = "up"


def plain(number: Decimal) -> str:
    """A recorded number with all its digits and no exponent."""
    return f"{number:f}"


def with_minus(text: str) -> str:
    """With minus signs as wide as digits, as formulas have them."""
    return _HYPHEN.sub("\N{MINUS SIGN}", text)


_HYPHEN = re.compile(r"-(?=\d)")


Guards: TypeAlias = tuple[Fraction | int, ...]
"""Numbers that rounding may not reach from elsewhere."""


def rounded(value: Fraction, places: int, toward: Toward, guards: Guards = (0, 1)) -> Decimal:
    """The value to so many places, kept on its side of the guarded numbers.

    >>> rounded(Fraction(83, 375), 6, Toward.NEAREST), rounded(Fraction(9999999, 10000000), 6, Toward.NEAREST)
    (Decimal('0.221333'), Decimal('0.999999'))
    """
    if _is_vast(value):
        return _leading_digits(value, toward)
    units = _units(value, places, toward)
    scale: int = 10**places
    for guard in guards:
        if value < guard <= Fraction(units, scale):
            return _decimal(ceil(guard * scale) - 1, places)
        if value > guard >= Fraction(units, scale):
            return _decimal(floor(guard * scale) + 1, places)
    return _decimal(units, places)


def short(value: Fraction, places: int, toward: Toward, guards: Guards) -> str:
    """The value for a reader: more places where fewer would reach a guarded number, at most six.

    >>> short(Fraction(9997, 100), 1, Toward.NEAREST, (0, 100))
    '99.97'
    """
    if _is_vast(value):
        return str(_leading_digits(value, toward))
    for tried in range(places, _MOST_PLACES):
        number = _decimal(_units(value, tried, toward), tried)
        if number == rounded(value, tried, toward, guards):
            return trimmed(number)
    return trimmed(rounded(value, _MOST_PLACES, toward, guards))


def exact(number: Fraction | None) -> Decimal | None:
    """A recorded number with all its digits: it was written as a decimal, so it is one."""
    if number is None:
        return None
    return _EXACT.divide(Decimal(number.numerator), Decimal(number.denominator))


def six_places(
    low: Fraction | None, high: Fraction | None, guards: Guards = (0, 1)
) -> tuple[Decimal | None, Decimal | None]:
    """Both ends of a set for other programs: one value to the nearest, a range outward, none onto or across a guard."""
    toward = (Toward.NEAREST, Toward.NEAREST) if low == high else (Toward.DOWN, Toward.UP)
    return _six_places(low, toward[0], guards), _six_places(high, toward[1], guards)


def _six_places(end: Fraction | None, toward: Toward, guards: Guards) -> Decimal | None:
    return None if end is None else Decimal(trimmed(rounded(end, _MOST_PLACES, toward, guards)))


def trimmed(number: Decimal) -> str:
    """Without zeros at the end of the fraction."""
    text = written(number)
    return text.rstrip("0").rstrip(".") if "." in text and "E" not in text else text


def written(number: Decimal) -> str:
    """All its digits; of one that is vast the first, and the power of ten."""
    return str(number) if number.adjusted() > _VAST else f"{number:f}"


def _is_vast(value: Fraction) -> bool:
    """Whether its digits would say nothing; growth in percent over centuries makes such numbers."""
    limit: int = 10**_VAST
    return abs(value) >= limit


def _leading_digits(value: Fraction, toward: Toward) -> Decimal:
    """The first digits of a vast number, rounded the way it is asked for."""
    context = Context(prec=_LEADING, rounding=_ROUNDING[toward], Emax=10**9, Emin=-(10**9))
    return context.divide(Decimal(value.numerator), Decimal(value.denominator))


_VAST = 60
_LEADING = 8
_ROUNDING = {Toward.NEAREST: ROUND_HALF_EVEN, Toward.DOWN: ROUND_FLOOR, Toward.UP: ROUND_CEILING}


def _units(value: Fraction, places: int, toward: Toward) -> int:
    """The value in units of the last place, however large; halves go to the even neighbour."""
    scale: int = 10**places
    scaled = value * scale
    match toward:
        case Toward.NEAREST:
            return round(scaled)
        case Toward.DOWN:
            return floor(scaled)
        case Toward.UP:
            return ceil(scaled)


def _decimal(units: int, places: int) -> Decimal:
    """So many units of the last place, exactly."""
    digits = tuple(int(digit) for digit in str(abs(units)))
    return Decimal((int(units < 0), digits, -places))
