"""Goals: which numbers are promised, and which way is good. No other module knows directions."""

from collections.abc import Callable
from enum import Enum
from math import inf

from msgspec import Struct
from msgspec.structs import force_setattr, replace

from tracker.domain.alike import Alike
from tracker.domain.exact import Fraction
from tracker.domain.figure import Comparison, Figure
from tracker.domain.interval import Interval, hull
from tracker.domain.problem import Code, Malformed
from tracker.domain.wording import later


class Direction(Enum):
    """A floor is reached from below, a ceiling from above, a range from either side."""

    FLOOR = "floor"
    CEILING = "ceiling"
    RANGE = "range"


class Settled(Enum):
    """What a figure says about a goal, set against set."""

    REACHED = "reached"
    NOT_REACHED = "not reached"
    OPEN = "open"


class Side(Struct, frozen=True):
    """One end of a goal as seen from the numbers beyond it.

    ``rising`` is +1 where the end is reached by rising, −1 by falling. ``beyond`` are the numbers that do not reach it.
    """

    end: Fraction
    rising: int
    beyond: Interval

    @property
    def short(self) -> Interval:
        """The numbers with something left to this end."""
        return Interval(None, self.end, True, True) if self.rising > 0 else Interval(self.end, None, True, True)

    def gap(self, actual: Interval) -> Interval:
        """What is left to this end; below zero for numbers past it."""
        return actual.distance_to(self.end) if self.rising > 0 else actual - self.end


class Goal(Alike, frozen=True, eq=False):
    """The figure to reach. Always has a direction: an exact value is written as a range of one number.

    ``sides`` are worked out from the figure, whatever is given for them.
    """

    apart = frozenset({"sides"})

    figure: Figure
    direction: Direction
    sides: tuple[Side, ...] = ()
    """Where it ends: once for a floor or ceiling, below and above for a range."""

    def __post_init__(self) -> None:
        force_setattr(self, "sides", _sides(self.figure.bounds))

    @classmethod
    def of(cls, figure: Figure) -> "Goal":
        """Read a figure as a goal. Raises Malformed for an exact value and for ``about`` without a tolerance."""
        term = figure.terms[0]
        if term.comparison is Comparison.VALUE:
            raise Malformed(
                code=Code.BAD_FIGURE,
                said=later("a goal needs a direction, and value has none"),
                advice=later(
                    "write at_least = {number}, at_most = {number}, or between = [{number}, {number}] for exactly that",
                    number=f"{term.amounts[0].value:f}",
                ),
                key="value",
            )
        if figure.approximate:
            raise Malformed(
                code=Code.BAD_FIGURE,
                said=later("an about goal needs its tolerance"),
                advice=later("add tolerance = … in the same unit"),
                key="about",
            )
        return cls(figure, _direction(figure.bounds))

    @classmethod
    def done(cls) -> "Goal":
        """That a milestone is done."""
        return cls(Figure.milestone(done=True), Direction.RANGE)

    @classmethod
    def without_number(cls) -> "Goal":
        """That of a promise nobody can measure: every figure is in it."""
        return cls(Figure((), Interval(None, None, True, True)), Direction.RANGE)

    @property
    def bounds(self) -> Interval:
        """The numbers that reach it."""
        return self.figure.bounds

    def settle(self, figure: Figure) -> Settled:
        """Inside the goal is reached, apart from it not; anything else, and an approximate figure, leaves it open."""
        return Settled.OPEN if figure.approximate else self.settles(figure.bounds)

    def settles(self, actual: Interval) -> Settled:
        """The same for a set of numbers alone."""
        if actual.within(self.bounds):
            return Settled.REACHED
        if actual.is_exact:
            return Settled.NOT_REACHED
        return Settled.OPEN if actual.meets(self.bounds) else Settled.NOT_REACHED

    def with_ends(self, ends: Callable[[Fraction], Fraction]) -> "Goal":
        """The goal in other terms: every end under an increasing function, the figure as it was written."""
        return Goal(replace(self.figure, bounds=self.bounds.mapped(ends)), self.direction)

    def outside(self, actual: Interval) -> list[tuple[Side, Interval]]:
        """The parts of a set that do not reach the goal, each with the side it lies on."""
        parts = [(side, actual.overlap(side.beyond)) for side in self.sides]
        return [(side, part) for side, part in parts if part is not None]

    def gap(self, actual: Interval) -> Interval:
        """What is left to the goal: T − v for a floor, v − T for a ceiling, the distance to a range (0 inside).

        Below zero is surplus; a range has none.
        """
        if self.direction is not Direction.RANGE:
            return self.sides[0].gap(actual)
        low, high = self.sides[0].end, self.sides[1].end
        if actual.low is not None and actual.low is actual.high:
            return Interval.exactly(max(low - actual.low, actual.low - high, Fraction(0)))
        ends = []
        for end, is_open in ((actual.low, actual.low_open), (actual.high, actual.high_open)):
            far = None if end is None else max(low - end, end - high, Fraction(0))
            ends.append((inf if far is None else far, is_open))
        if actual.meets(Interval.of(low, high)):
            ends.append((Fraction(0), False))
        return hull(ends)

    def aim(self, actual: Fraction) -> Fraction:
        """The number to go for from a given one: the goal's end, for a range the nearer; inside a range the number."""
        if self.direction is not Direction.RANGE:
            return self.sides[0].end
        return min(max(actual, self.sides[0].end), self.sides[1].end)

    @property
    def lesser_end(self) -> Fraction:
        """The number T of a floor or ceiling; of a range the lower end."""
        return self.sides[0].end


def _sides(bounds: Interval) -> tuple[Side, ...]:
    low, high = bounds.low, bounds.high
    below = () if low is None else (Side(low, 1, Interval(None, low, True, not bounds.low_open)),)
    above = () if high is None else (Side(high, -1, Interval(high, None, not bounds.high_open, True)),)
    return below + above


def _direction(bounds: Interval) -> Direction:
    """By the ends it has, however they were written."""
    if bounds.high is None:
        return Direction.FLOOR
    return Direction.CEILING if bounds.low is None else Direction.RANGE
