"""Sets of possible numbers with open and closed ends, and exact arithmetic on them.

An unbounded end is ``None`` and counts as open. Knows nothing of what the numbers mean.
"""

from collections.abc import Callable, Sequence
from math import inf
from typing import TypeAlias

from msgspec import Struct

from tracker.domain.exact import Fraction

_Extended: TypeAlias = Fraction | float
"""A fraction or plus or minus infinity; no other float ever occurs."""


class Interval(Struct, frozen=True):
    """All numbers between two ends; never empty.

    >>> Interval.of(1, 2).contains(Fraction(3, 2))
    True
    >>> str(Interval(Fraction(1), None, True, True))
    '(1, inf)'
    """

    low: Fraction | None
    high: Fraction | None
    low_open: bool
    high_open: bool

    def __post_init__(self) -> None:
        low, high, is_closed = self.low, self.high, not (self.low_open or self.high_open)
        if low is high and is_closed and low is not None:
            return
        if (low is None and not self.low_open) or (high is None and not self.high_open):
            raise ValueError("an unbounded end is open")
        if low is not None and high is not None and (high < low or (low == high and not is_closed)):
            raise ValueError(f"no number lies between {low} and {high}")

    @classmethod
    def of(cls, low: Fraction | int, high: Fraction | int) -> "Interval":
        """Both ends included."""
        return cls(Fraction(low), Fraction(high), False, False)

    @classmethod
    def exactly(cls, value: Fraction | int) -> "Interval":
        """One number."""
        number = Fraction(value) if isinstance(value, int) else value
        return cls(number, number, False, False)

    @property
    def is_exact(self) -> bool:
        """Whether one number alone is possible."""
        return self.low is not None and (self.low is self.high or self.low == self.high)

    @property
    def is_positive(self) -> bool:
        """Whether every number is above zero."""
        return self.low is not None and (self.low.numerator > 0 or (self.low_open and not self.low))

    def contains(self, value: Fraction | int) -> bool:
        """Whether the number is possible."""
        low, high = self.low, self.high
        is_above = low is None or (low < value if self.low_open else low <= value)
        return is_above and (high is None or (value < high if self.high_open else value <= high))

    def within(self, other: "Interval") -> bool:
        """Whether every number here lies in the other; open ends count as open."""
        if self.low is self.high and self.low is not None:
            return other.contains(self.low)
        return _reaches_as_low(other, self) and _reaches_as_high(other, self)

    def is_above(self, other: "Interval") -> bool:
        """Whether every number here is greater than every number in the other."""
        if self.low is None or other.high is None:
            return False
        return other.high < self.low or (self.low == other.high and (self.low_open or other.high_open))

    def meets(self, other: "Interval") -> bool:
        """Whether a number lies in both."""
        if self.low is self.high and self.low is not None:
            return other.contains(self.low)
        return not (self.is_above(other) or other.is_above(self))

    def overlap(self, other: "Interval") -> "Interval | None":
        """The numbers in both, or None where there are none."""
        if self.low is self.high and self.low is not None:
            return self if other.contains(self.low) else None
        low = other if _reaches_as_low(self, other) else self
        high = other if _reaches_as_high(self, other) else self
        if low is high:
            return low
        if low.low is not None and high.high is not None:
            is_point = not (low.low_open or high.high_open)
            if low.low > high.high or (low.low == high.high and not is_point):
                return None
        return Interval(low.low, high.high, low.low_open, high.high_open)

    def __neg__(self) -> "Interval":
        low = None if self.high is None else -self.high
        if self.low is self.high and low is not None:
            return Interval(low, low, False, False)
        high = None if self.low is None else -self.low
        return Interval(low, high, self.high_open, self.low_open)

    def __add__(self, other: "Interval | Fraction | int") -> "Interval":
        """Every sum of one number of each; the two must not depend on each other."""
        if not isinstance(other, Interval):
            return self.mapped(lambda number: number + other)
        low = None if self.low is None or other.low is None else self.low + other.low
        if low is not None and self.low is self.high and other.low is other.high:
            return Interval(low, low, False, False)
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(low, high, self.low_open or other.low_open, self.high_open or other.high_open)

    def __sub__(self, other: "Interval | Fraction | int") -> "Interval":
        """Every difference of one number of each; the two must not depend on each other."""
        if not isinstance(other, Interval):
            return self.mapped(lambda number: number - other)
        low = None if self.low is None or other.high is None else self.low - other.high
        if low is not None and self.low is self.high and other.low is other.high:
            return Interval(low, low, False, False)
        high = None if self.high is None or other.low is None else self.high - other.low
        return Interval(low, high, self.low_open or other.high_open, self.high_open or other.low_open)

    def distance_to(self, end: Fraction) -> "Interval":
        """A number less every number here."""
        low = None if self.high is None else end - self.high
        if low is not None and self.low is self.high:
            return Interval(low, low, False, False)
        high = None if self.low is None else end - self.low
        return Interval(low, high, self.high_open, self.low_open)

    def __mul__(self, factor: Fraction | int) -> "Interval":
        """Every number times a factor."""
        if not factor:
            return Interval.exactly(0)
        low = None if self.low is None else self.low * factor
        if low is not None and self.low is self.high:
            return Interval(low, low, False, False)
        high = None if self.high is None else self.high * factor
        if factor.numerator < 0:
            return Interval(high, low, self.high_open, self.low_open)
        return Interval(low, high, self.low_open, self.high_open)

    def __truediv__(self, divisor: Fraction | int) -> "Interval":
        """Every number by a divisor that is not zero."""
        low = None if self.low is None else self.low / divisor
        if low is not None and self.low is self.high:
            return Interval(low, low, False, False)
        high = None if self.high is None else self.high / divisor
        if divisor.numerator < 0:
            return Interval(high, low, self.high_open, self.low_open)
        return Interval(low, high, self.low_open, self.high_open)

    def times(self, other: "Interval") -> "Interval":
        """Every product of one number of each, where none is below zero; the two must not depend on each other."""
        if self.low is self.high and other.low is other.high and self.low is not None and other.low is not None:
            return Interval.exactly(self.low * other.low)
        return hull([_product(one, factor) for one in _ends(self) for factor in _ends(other)])

    def mapped(self, increasing: Callable[[Fraction], Fraction]) -> "Interval":
        """The image under an increasing function without limits of its own.

        Ends that it rounds to one number become that number.
        """
        low = None if self.low is None else increasing(self.low)
        if self.low is self.high and low is not None:
            return Interval(low, low, False, False)
        high = None if self.high is None else increasing(self.high)
        if low is not None and low == high:
            return Interval.exactly(low)
        return Interval(low, high, self.low_open, self.high_open)

    def __str__(self) -> str:
        left, right = "(" if self.low_open else "[", ")" if self.high_open else "]"
        low, high = "-inf" if self.low is None else self.low, "inf" if self.high is None else self.high
        return f"{left}{low}, {high}{right}"


POSITIVE = Interval(Fraction(0), None, True, True)
NOT_NEGATIVE = Interval(Fraction(0), None, False, True)
NEGATIVE = Interval(None, Fraction(0), True, True)
NOT_POSITIVE = Interval(None, Fraction(0), True, False)


def hull(ends: list[tuple[_Extended, bool]]) -> Interval:
    """The interval from the least to the greatest of (value, open) ends; a closed end wins over an equal open one."""
    (low, low_open), (high, high_open) = ends[0], ends[0]
    for value, is_open in ends[1:]:
        if value < low:
            low, low_open = value, is_open
        elif value == low:
            low_open = low_open and is_open
        if value > high:
            high, high_open = value, is_open
        elif value == high:
            high_open = high_open and is_open
    bottom = None if isinstance(low, float) else low
    top = None if isinstance(high, float) else high
    if bottom is not None and bottom == top:
        return Interval.exactly(bottom)
    return Interval(bottom, top, low_open, high_open)


def product(factors: Sequence[Interval]) -> Interval:
    """Every product of one number of each, where none is below zero; 1 of nothing.

    Halves are multiplied with each other, so that the numbers multiplied are seldom long.
    """
    if len(factors) < 2:
        return factors[0] if factors else Interval.exactly(1)
    middle = len(factors) // 2
    return product(factors[:middle]).times(product(factors[middle:]))


def quotient(numerator: Interval, denominator: Interval) -> Interval:
    """Every ratio of one number of each, for a denominator that is positive throughout.

    The two must not depend on each other. A denominator that comes as near to zero as one likes leaves the ratio
    unbounded.

    >>> str(quotient(Interval.of(1, 2), Interval(Fraction(4), None, False, True)))
    '(0, 1/2]'

    Raises ValueError where the denominator can be zero or less.
    """
    if not denominator.is_positive:
        raise ValueError("the denominator can be zero or less")
    top, bottom = numerator.low, denominator.low
    if top is not None and top is numerator.high and bottom is not None and bottom is denominator.high:
        ratio = top / bottom
        return Interval(ratio, ratio, False, False)
    corners = [_ratio(over, under) for over in _ends(numerator) for under in _ends(denominator)]
    return hull([corner for corner in corners if corner is not None])


def _ratio(over: tuple[_Extended, bool], under: tuple[_Extended, bool]) -> tuple[_Extended, bool] | None:
    """One corner of a quotient; None for infinity over infinity, whose limits the other corners already give."""
    (top, top_open), (bottom, bottom_open) = over, under
    if not top:
        return Fraction(0), top_open
    if not bottom:
        return (inf if top > 0 else -inf), True
    if isinstance(top, float):
        return None if isinstance(bottom, float) else (top, True)
    if isinstance(bottom, float):
        return Fraction(0), True
    return top / bottom, top_open or bottom_open


def _product(one: tuple[_Extended, bool], factor: tuple[_Extended, bool]) -> tuple[_Extended, bool]:
    """One corner of a product; zero times anything is zero, and is taken where the zero is."""
    (number, number_open), (other, other_open) = one, factor
    if number == 0 or other == 0:
        return Fraction(0), (number != 0 or number_open) and (other != 0 or other_open)
    if isinstance(number, float) or isinstance(other, float):
        return inf, True
    return number * other, number_open or other_open


def _ends(interval: Interval) -> list[tuple[_Extended, bool]]:
    low: _Extended = -inf if interval.low is None else interval.low
    high: _Extended = inf if interval.high is None else interval.high
    return [(low, interval.low_open), (high, interval.high_open)]


def _reaches_as_low(one: Interval, other: Interval) -> bool:
    """Whether one begins no higher than another; an open end begins just above its number."""
    if one.low is None:
        return True
    if other.low is None:
        return False
    return one.low < other.low or (one.low == other.low and (other.low_open or not one.low_open))


def _reaches_as_high(one: Interval, other: Interval) -> bool:
    """Whether one ends no lower than another; an open end ends just below its number."""
    if one.high is None:
        return True
    if other.high is None:
        return False
    return one.high > other.high or (one.high == other.high and (other.high_open or not one.high_open))
