"""Exact numbers as decimal text. Rounding never changes what is said.

One value is rounded to the nearest, the ends of a range outward; none onto or across a guarded number (0, and 1 for a
share) that the exact one does not equal.
"""

import re
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal, Inexact
from enum import Enum
from typing import TypeAlias

from tracker.domain.exact import Fraction
from tracker.domain.notation import grouped

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
    return _HYPHEN.sub("\N{MINUS SIGN}", text) if "-" in text else text


_HYPHEN = re.compile(r"-(?=\d)")


def for_people(text: str) -> str:
    """A number, or a set of them, with wide minus signs, and commas between thousands."""
    return grouped(with_minus(text))


Guards: TypeAlias = tuple[Fraction | int, ...]
"""Numbers that rounding may not reach from elsewhere."""


def rounded(value: Fraction, places: int, toward: Toward, guards: Guards = (0, 1)) -> Decimal:
    """The value to so many places, kept on its side of the guarded numbers.

    >>> rounded(Fraction(83, 375), 6, Toward.NEAREST), rounded(Fraction(9999999, 10000000), 6, Toward.NEAREST)
    (Decimal('0.221333'), Decimal('0.999999'))
    """
    if _is_vast(value):
        return _leading_digits(value, toward)
    return Decimal(_point(_units(value, places, toward, guards), places))


def short(value: Fraction, places: int, toward: Toward, guards: Guards) -> str:
    """The value for a reader: more places where fewer would reach a guarded number, at most six.

    >>> short(Fraction(9997, 100), 1, Toward.NEAREST, (0, 100))
    '99.97'
    """
    if _is_vast(value):
        return str(_leading_digits(value, toward))
    for tried in range(places, _MOST_PLACES):
        units = _units(value, tried, toward, guards)
        if units == _units(value, tried, toward, ()):
            return _trimmed(_point(units, tried))
    return _millionths(_units(value, _MOST_PLACES, toward, guards))


def exact(number: Fraction | None) -> Decimal | None:
    """A number with all its digits; one that is no finite decimal, as means and ratios may be, to six places."""
    if number is None:
        return None
    try:
        return _EXACT.divide(Decimal(number.numerator), Decimal(number.denominator))
    except Inexact:
        return rounded(number, 6, Toward.NEAREST)


def six_places(
    low: Fraction | None, high: Fraction | None, guards: Guards = (0, 1)
) -> tuple[Decimal | None, Decimal | None]:
    """Both ends of a set for other programs: one value to the nearest, a range outward, none onto or across a guard."""
    below, above = six_places_written(low, high, guards)
    return None if below is None else Decimal(below), None if above is None else Decimal(above)


def six_places_written(
    low: Fraction | None, high: Fraction | None, guards: Guards = (0, 1)
) -> tuple[str | None, str | None]:
    """The same with all their digits."""
    if low is high or low == high:
        number = _six_places(low, Toward.NEAREST, guards)
        return number, number
    return _six_places(low, Toward.DOWN, guards), _six_places(high, Toward.UP, guards)


def _six_places(end: Fraction | None, toward: Toward, guards: Guards) -> str | None:
    if end is None:
        return None
    if end.denominator == 1 and abs(end.numerator) < _VAST_FROM:
        return str(end.numerator)
    if _is_vast(end):
        return written(_leading_digits(end, toward))
    return _millionths(_units(end, _MOST_PLACES, toward, guards))


def _millionths(units: int) -> str:
    """So many units of the sixth place, without zeros behind."""
    whole, rest = divmod(abs(units), _MILLION)
    digits = f"{whole}.{rest:06}".rstrip("0") if rest else str(whole)
    return f"-{digits}" if units < 0 else digits


_MILLION: int = 10**_MOST_PLACES


def _trimmed(digits: str) -> str:
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def written(number: Decimal) -> str:
    """All its digits; of one that is vast the first, and the power of ten."""
    return str(number) if number.adjusted() > _VAST else f"{number:f}"


def _is_vast(value: Fraction) -> bool:
    """Whether its digits would say nothing; growth in percent over centuries makes such numbers."""
    numerator, denominator = value.numerator, value.denominator
    may_be = numerator.bit_length() - denominator.bit_length() > _VAST_BITS  # cheap, and false nearly always
    return may_be and abs(numerator) >= _VAST_FROM * denominator


def _leading_digits(value: Fraction, toward: Toward) -> Decimal:
    """The first digits of a vast number, rounded the way it is asked for."""
    context = Context(prec=_LEADING, rounding=_ROUNDING[toward], Emax=10**9, Emin=-(10**9))
    return context.divide(Decimal(value.numerator), Decimal(value.denominator))


_VAST = 60
_VAST_FROM: int = 10**_VAST
_VAST_BITS = _VAST_FROM.bit_length() - 2
"""A fraction whose parts differ by no more bits than these is less."""

_LEADING = 8
_ROUNDING = {Toward.NEAREST: ROUND_HALF_EVEN, Toward.DOWN: ROUND_FLOOR, Toward.UP: ROUND_CEILING}


_NEAREST, _UP = Toward.NEAREST, Toward.UP  # a member is looked up slowly, and this is asked of every number


def _units(value: Fraction, places: int, toward: Toward, guards: Guards) -> int:
    """The value in units of the last place, however large; halves go to the even neighbour.

    A guard from the value to where it is rounded keeps it on the other of its two neighbours.
    """
    numerator, denominator = value.numerator, value.denominator
    scale: int = 10**places
    below, rest = divmod(numerator * scale, denominator)
    if not rest:
        return below
    up = 2 * rest + below % 2 > denominator if toward is _NEAREST else toward is _UP
    for guard in guards:
        over, under = guard.numerator, guard.denominator
        if below * under <= over * scale <= (below + 1) * under:  # else it is far away, as nearly always
            ahead = over * denominator - numerator * under
            is_between = ahead > 0 if up else ahead < 0
            if is_between:
                return below + (not up)
    return below + up


def _point(units: int, places: int) -> str:
    """So many units of the last place, as digits."""
    if places == 0:
        return str(units)
    digits = str(abs(units)).zfill(places + 1)
    return f"{'-' if units < 0 else ''}{digits[:-places]}.{digits[-places:]}"
