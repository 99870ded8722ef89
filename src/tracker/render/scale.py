"""From numbers to places in a drawing, and the round numbers that an axis is marked with. Exact throughout."""

from collections.abc import Iterable
from fractions import Fraction
from math import ceil, floor

from msgspec import Struct

_STEPS = (1, 2, 5, 10)


class Scale(Struct, frozen=True):
    """Numbers from ``low`` to ``high`` laid out from ``start`` to ``end``; either may run backwards."""

    low: Fraction
    high: Fraction
    start: Fraction
    end: Fraction

    def at(self, number: Fraction) -> Fraction:
        """Where a number lies, and the nearer end for one that lies beyond."""
        within = min(max(number, self.low), self.high)
        return self.start + (within - self.low) * (self.end - self.start) / (self.high - self.low)

    def holds(self, number: Fraction) -> bool:
        """Whether it lies on the axis."""
        return self.low <= number <= self.high


def step_of(width: Fraction, most: int) -> Fraction:
    """The smallest of 1, 2 and 5 times a power of ten that lies in a width so many times at the most.

    >>> step_of(Fraction(37), 4)
    Fraction(10, 1)
    """
    power = _power_below(width / most)
    return next(power * step for step in _STEPS if power * step * most >= width)


def _power_below(number: Fraction) -> Fraction:
    """The power of ten that is not above a positive number, and more than a tenth of it."""
    digits = len(str(number.numerator)) - len(str(number.denominator))
    power = Fraction(10) ** digits
    return power if power <= number else power / 10


def ticks(low: Fraction, high: Fraction, step: Fraction) -> list[Fraction]:
    """The multiples of a step between two numbers, both included."""
    return [step * count for count in range(ceil(low / step), floor(high / step) + 1)]


def spread(numbers: Iterable[Fraction]) -> tuple[Fraction, Fraction]:
    """The least and the greatest; of one number alone some room to both sides of it."""
    every = list(numbers)
    low, high = min(every), max(every)
    if low < high:
        return low, high
    room = abs(low) / 4 or Fraction(1)
    return low - room, high + room
