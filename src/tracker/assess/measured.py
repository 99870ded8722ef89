"""What a measure is: a set of values, or absent with a reason."""

from dataclasses import dataclass
from typing import TypeAlias

from tracker.domain.interval import POSITIVE, Interval, quotient


@dataclass(frozen=True, slots=True)
class Absent:
    """A measure that has no value, and why, in words for a reader."""

    reason: str


Measured: TypeAlias = Interval | Absent


def over(numerator: Interval, denominator: Interval, name: str) -> Measured:
    """The ratio, absent where the denominator can be zero or below."""
    if not denominator.within(POSITIVE):
        return Absent(f"{name} can be zero or below")
    return quotient(numerator, denominator)
