"""Exact sets of numbers and what they cannot be: ratios, growth, roots, logarithms; a measure, or why there is none.

Roots and logarithms are the only numbers here that are not exact, and are never rounded across one that could decide.
Knows nothing of targets.
"""

from decimal import Context, Decimal
from fractions import Fraction
from typing import TypeAlias

from msgspec import Struct

from tracker.domain.interval import POSITIVE, Interval, quotient
from tracker.domain.wording import Sentence, Words

_ROOTS = Context(prec=50)
_KEPT = Context(prec=40)
_LOGARITHMS = Context(prec=160)
_NEAR = Fraction(1, 10**36)
_LEAST_STEP = Fraction(1, 10**40)
_SIMPLE = 20_000
_SIMPLE_ROOT = 10**15


class Absent(Struct, frozen=True):
    """A measure that has no value, and what is ``said`` of why."""

    said: Words

    @property
    def reason(self) -> str:
        """Why it has none, in the language chosen."""
        return str(self.said)


Measured: TypeAlias = Interval | Absent


def over(numerator: Interval, denominator: Interval, otherwise: Sentence) -> Measured:
    """The ratio; absent where the denominator can be zero or below, and then ``otherwise`` is why."""
    if not denominator.within(POSITIVE):
        return Absent(otherwise)
    return quotient(numerator, denominator)


def ratio(percent: Fraction) -> Fraction:
    """What a change in percent multiplies by.

    >>> ratio(Fraction(-13))
    Fraction(87, 100)
    """
    return 1 + percent / 100


def percent(ratio: Fraction) -> Fraction:
    """The change in percent that a ratio makes."""
    return (ratio - 1) * 100


def growth(ratio: Fraction, years: Fraction) -> Fraction:
    """The yearly growth that makes this ratio in so many years, to 40 digits; ``ratio`` is zero or more.

    >>> growth(Fraction(121, 100), Fraction(2))
    Fraction(1, 10)
    """
    if years == 1 or ratio == 0:
        return ratio - 1
    return power(ratio, 1 / years) - 1


def power(base: Fraction, exponent: Fraction) -> Fraction:
    """A positive number to a power: exactly where that is a fraction, else to 40 digits.

    >>> power(Fraction(25, 9), Fraction(1, 2))
    Fraction(5, 3)
    """
    if exponent.denominator == 1:
        return base**exponent.numerator
    divided = _ROOTS.divide(Decimal(base.numerator), Decimal(base.denominator))
    rooted = _ROOTS.divide(Decimal(exponent.numerator), Decimal(exponent.denominator))
    found = Fraction(_KEPT.plus(_ROOTS.power(divided, rooted)))
    simple = found.limit_denominator(_SIMPLE_ROOT)
    is_near = abs(found - simple) <= abs(found) * _NEAR
    return simple if is_near and simple**exponent.denominator == base**exponent.numerator else found


def signed_power(base: Fraction, exponent: int) -> Fraction:
    """A number to a whole power, on its own side of zero: it rises with the number, which an even power hides.

    >>> signed_power(Fraction(-2), 2), signed_power(Fraction(1, 2), 2)
    (Fraction(-4, 1), Fraction(1, 4))
    """
    power = base**exponent
    return -abs(power) if base < 0 else power


def log_share(ratio: Fraction, whole: Fraction) -> Fraction:
    """ln(ratio)/ln(whole), to 40 digits, and on its own side of every simple fraction, or that very fraction.

    Both are above zero and ``whole`` is not 1. Simple are denominators up to 20 000, which the limits of pace have.

    >>> log_share(Fraction(11, 10), Fraction(121, 100))
    Fraction(1, 2)
    >>> f"{float(log_share(Fraction(866, 1000), Fraction(84, 100))):.3f}"
    '0.825'
    """
    logarithms = _LOGARITHMS.divide(_ln(ratio), _ln(whole))
    share = Fraction(_KEPT.plus(logarithms))
    simple = share.limit_denominator(_SIMPLE)
    if abs(share - simple) > _NEAR:
        return share
    # So near to a simple fraction the digits cannot tell the side: ratio^q against whole^p tells it exactly.
    return simple + _side(ratio, whole, simple) * max(abs(share - simple), _LEAST_STEP)


def _ln(number: Fraction) -> Decimal:
    return _LOGARITHMS.ln(_LOGARITHMS.divide(Decimal(number.numerator), Decimal(number.denominator)))


def _side(ratio: Fraction, whole: Fraction, share: Fraction) -> int:
    """Whether ln(ratio)/ln(whole) is above a share (1), that very share (0) or below (−1), exactly."""
    mine, theirs = ratio**share.denominator, whole**share.numerator
    above = (mine > theirs) - (mine < theirs)
    return above if whole > 1 else -above
