"""From numbers to places in a drawing, and the round numbers that an axis is marked with.

Exact, and rounded once: a number to a place, which is a decimal with one digit behind the point.
"""

from collections.abc import Iterable
from decimal import Decimal
from math import ceil, floor

from msgspec import Struct
from msgspec.structs import force_setattr

from tracker.domain.exact import Fraction

_STEPS = (1, 2, 5, 10)


class Scale(Struct, frozen=True):
    """Numbers from ``low`` to ``high`` laid out from ``start`` to ``end``; these may run backwards."""

    low: Fraction
    high: Fraction
    start: int
    end: int
    tenths: Fraction = Fraction(0)
    """How many tenths of a place a number's step of one takes. Never given, but worked out from the others."""

    def __post_init__(self) -> None:
        force_setattr(self, "tenths", 10 * abs(self.end - self.start) / (self.high - self.low))

    def at(self, number: Fraction | int) -> Decimal:
        """Where a number lies, to the nearest tenth, and the nearer end for one that lies beyond."""
        low, step = self.low, self.tenths
        beyond = (number.numerator * low.denominator - low.numerator * number.denominator) * step.numerator
        unit = number.denominator * low.denominator * step.denominator
        tenths = min(max((2 * beyond + unit) // (2 * unit), 0), 10 * abs(self.end - self.start))
        return Decimal(10 * self.start + (tenths if self.end > self.start else -tenths)) / 10


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
