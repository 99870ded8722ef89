"""Exact numbers as decimal text. Rounding never changes what is said.

One value is rounded to the nearest, the ends of a range outward; none onto or across a guarded number (0, and 1 for a
share) that the exact one does not equal.
"""

from decimal import Decimal
from enum import Enum
from fractions import Fraction

_MOST_PLACES = 6


class Toward(Enum):
    """Where a number is rounded: one value to the nearest, a range's lower end down, its upper end up."""

    NEAREST = "nearest"
    DOWN = "down"
    UP = "up"


def plain(number: Decimal) -> str:
    """A recorded number with all its digits and no exponent."""
    return f"{number:f}"


def rounded(value: Fraction, places: int, toward: Toward, guards: tuple[int, ...] = (0, 1)) -> Decimal:
    """The value to so many places, kept on its side of the guarded numbers.

    >>> rounded(Fraction(83, 375), 6, Toward.NEAREST), rounded(Fraction(9999999, 10000000), 6, Toward.NEAREST)
    (Decimal('0.221333'), Decimal('0.999999'))
    """
    number, step = _unguarded(value, places, toward), _decimal(1, places)
    for guard in guards:
        if value < guard <= number:
            return guard - step
        if value > guard >= number:
            return guard + step
    return number


def short(value: Fraction, places: int, toward: Toward, guards: tuple[int, ...]) -> str:
    """The value for a reader: more places where fewer would reach a guarded number, at most six.

    >>> short(Fraction(9997, 100), 1, Toward.NEAREST, (0, 100))
    '99.97'
    """
    for tried in range(places, _MOST_PLACES):
        number = _unguarded(value, tried, toward)
        if number == rounded(value, tried, toward, guards):
            return trimmed(number)
    return trimmed(rounded(value, _MOST_PLACES, toward, guards))


def trimmed(number: Decimal) -> str:
    """Without zeros at the end of the fraction."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _unguarded(value: Fraction, places: int, toward: Toward) -> Decimal:
    """The value to so many places, without a limit on the digits before them; halves go to the even neighbour."""
    scaled = value * 10**places
    whole = scaled.numerator // scaled.denominator
    rest = scaled - whole
    match toward:
        case Toward.NEAREST:
            return _decimal(round(scaled), places)
        case Toward.DOWN:
            return _decimal(whole, places)
        case Toward.UP:
            return _decimal(whole + (rest > 0), places)


def _decimal(units: int, places: int) -> Decimal:
    """So many units of the last place, exactly."""
    digits = tuple(int(digit) for digit in str(abs(units)))
    return Decimal((int(units < 0), digits, -places))
