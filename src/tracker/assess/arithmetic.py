"""Exact sets of numbers and what they cannot be: ratios, growth, roots, logarithms; a measure, or why there is none.

Roots and logarithms are the only numbers here that are not exact, and are never rounded across one that could decide.
Knows nothing of targets.
"""

from decimal import Context, Decimal
from functools import lru_cache
from typing import TypeAlias

from msgspec import Struct

from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval, quotient
from tracker.domain.wording import Sentence, Words

_ROOTS = Context(prec=50)
_KEPT = Context(prec=40)
_STEPS = Context(prec=64)
_MOST_STEPS = 400
_DOUBT = Decimal("1e-44")
_FLOAT_BITS, _EXACT_BITS = 1000, 40
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
    if not denominator.is_positive:
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
    degree = exponent.denominator
    if degree == 1:
        return base**exponent.numerator
    found = Fraction(_root_of_power(base, exponent))
    if not (_may_be_power(base.numerator, degree) and _may_be_power(base.denominator, degree)):
        return found
    simple = found.limit_denominator(_SIMPLE_ROOT)
    is_near = abs(found - simple) <= abs(found) * _NEAR
    return simple if is_near and simple**degree == base**exponent.numerator else found


def _may_be_power(number: int, degree: int) -> bool:
    """Whether a number above zero may be a whole one to this power; false for nearly all, and cheap."""
    bits = number.bit_length()
    if bits <= degree:
        return number == 1
    is_beyond_floats = bits > _FLOAT_BITS or bits > _EXACT_BITS * degree
    return is_beyond_floats or round(number ** (1 / degree)) ** degree == number


def _root_of_power(base: Fraction, exponent: Fraction) -> Decimal:
    """The number to 40 digits: in steps where that is surely the same, else by logarithms."""
    power, degree = exponent.numerator, exponent.denominator
    magnitude = max(base.numerator.bit_length(), base.denominator.bit_length()) * abs(power)
    is_small = magnitude < _FLOAT_BITS and degree <= _MOST_STEPS and base.numerator > 0
    found = _by_steps(base, power, degree) if is_small else None
    if found is not None:
        return found
    divided = _ROOTS.divide(Decimal(base.numerator), Decimal(base.denominator))
    rooted = _ROOTS.divide(Decimal(power), Decimal(degree))
    return _KEPT.plus(_ROOTS.power(divided, rooted))


def _by_steps(base: Fraction, power: int, degree: int) -> Decimal | None:
    """The root of a power to 40 digits, by Halley's method; None where they are not sure.

    A float is where it begins, and decides nothing: each step makes three times the digits, and the last tells how many
    there are. Of the relative error e of a number the next has (n² − 1)/12 e³ for a root of degree n, and e is what
    the step took away: so 44 digits are right where the step was small enough.
    """
    divided = _STEPS.divide(base.numerator, base.denominator)
    wanted = divided if power == 1 else _STEPS.power(divided, power)
    near, small = Decimal(repr(float(divided) ** (power / degree))), _small_step(degree)
    step = _step(near, wanted, degree)
    if abs(step) > near * small:
        near = _STEPS.add(near, step)
        step = _step(near, wanted, degree)
    found = _STEPS.add(near, step)
    doubt = _STEPS.multiply(found, _DOUBT)
    kept = _KEPT.subtract(found, doubt)
    is_sure = abs(step) <= found * small and kept == _KEPT.add(found, doubt)
    return kept if is_sure else None


def _step(near: Decimal, wanted: Decimal, degree: int) -> Decimal:
    """What brings a number nearer to the root of what is wanted."""
    there = _STEPS.power(near, degree)
    left = _STEPS.multiply(_STEPS.multiply(_STEPS.subtract(wanted, there), near), 2)
    both = _STEPS.add(_STEPS.multiply(there, degree + 1), _STEPS.multiply(wanted, degree - 1))
    return _STEPS.divide(left, both)


@lru_cache(maxsize=_MOST_STEPS)
def _small_step(degree: int) -> Decimal:
    """A relative step behind which 44 digits are right; 8 where the formula has 12, to be on the safe side."""
    return Decimal(repr((8 * float(_DOUBT) / degree**2) ** (1 / 3)))


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
