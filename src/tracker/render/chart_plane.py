"""The plane of a chart: where days and numbers stand, which round numbers mark it, how wide words are on it."""

from fractions import Fraction

from msgspec import Struct

from tracker.domain.interval import Interval
from tracker.render.history_marks import Marks
from tracker.render.numbers import exact, for_people, plain
from tracker.render.scale import Scale, spread, step_of, ticks

WIDTH = 640
TOP, BOTTOM = 36, 228
RIGHT = WIDTH - 16
FONT = 20
"""The height of letters on a narrow chart, for which there must be room; on a wide one they are smaller."""
_LINES = 5
"""Round numbers on the axis, about."""


class Plane(Struct, frozen=True):
    """Days and numbers to places; ``step`` is from one round number to the next."""

    days: Scale
    numbers: Scale
    step: Fraction

    @classmethod
    def of(cls, marks: Marks) -> "Plane":
        """Numbers from zero where that hides little, days a little beyond the first and the last."""
        low, high = spread(marks.numbers)
        low = Fraction(0) if 0 < low < high / 2 else low
        step = step_of(high - low, _LINES)
        bottom, top = low // step * step, -(-high // step) * step
        bottom -= step if _is_open(marks, is_upward=False) and low - bottom < step / 2 else 0
        top += step if _is_open(marks, is_upward=True) and top - high < step / 2 else 0
        left = 10 + max(wide(tick_text(one, step)) for one in ticks(bottom, top, step))
        first, last = min(marks.days), max(marks.days)
        room = max((last - first) // 40, 1) if first < last else marks.alike.days
        return cls(
            days=Scale(
                low=Fraction(first - room), high=Fraction(last + room), start=Fraction(left), end=Fraction(RIGHT)
            ),
            numbers=Scale(low=bottom, high=top, start=Fraction(BOTTOM), end=Fraction(TOP)),
            step=step,
        )

    def x(self, day: int) -> Fraction:
        """Where the end of a day is."""
        return self.days.at(Fraction(day))

    def y(self, number: Fraction) -> Fraction:
        """Where a number is; greater ones stand higher."""
        return self.numbers.at(number)

    def ends(self, numbers: Interval) -> tuple[Fraction, Fraction]:
        """Where a set begins and ends: the end of the axis where it has none."""
        low = self.numbers.start if numbers.low is None else self.y(numbers.low)
        return low, self.numbers.end if numbers.high is None else self.y(numbers.high)

    @property
    def round_numbers(self) -> list[Fraction]:
        """Those that the axis is marked with."""
        return ticks(self.numbers.low, self.numbers.high, self.step)


def _is_open(marks: Marks, *, is_upward: bool) -> bool:
    """Whether something has no end that way, so that there must be room to show it."""
    every = [one.figure.bounds for one in marks.figures] + ([] if marks.ahead is None else [marks.ahead.numbers])
    return any((one.high if is_upward else one.low) is None for one in every)


def wide(text: str) -> int:
    """About how wide a text is in the larger letters."""
    return sum(FONT if ord(letter) > 0x2E7F else FONT * 31 // 50 for letter in text)


def fitted(text: str, width: int) -> str:
    """As much of a text as there is room for."""
    if wide(text) <= width:
        return text
    kept = text
    while kept and wide(kept) > width - FONT:
        kept = kept[:-1]
    return f"{kept}…"


def wrapped(text: str, width: int, most: int) -> list[str]:
    """A text in so many lines at the most, broken between words if it has some; the last is cut where more is left."""
    lines, rest = list[str](), text
    while rest and len(lines) < most - 1:
        count = _fitting(rest, width)
        lines.append(rest[:count].rstrip())
        rest = rest[count:].lstrip()
    return [*lines, fitted(rest, width)] if rest else lines


def _fitting(text: str, width: int) -> int:
    """How many letters of a text a line takes."""
    count, used = 0, 0
    while count < len(text) and (used := used + wide(text[count])) <= width:
        count += 1
    if count == len(text):
        return count
    blank = text.rfind(" ", 0, count + 1)
    return blank if blank > count // 2 else max(count, 1)


def tick_text(value: Fraction, step: Fraction) -> str:
    """A round number as people write it, in the power of ten that the axis is in."""
    written = exact(value / power_of_ten(step))
    return "" if written is None else for_people(plain(written))


def power_of_ten(step: Fraction) -> Fraction:
    """One, or where numbers would be long a power of a thousand."""
    power = 0
    while step >= Fraction(10) ** (power + 6):
        power += 3
    while step < Fraction(10) ** (power - 4):
        power -= 3
    return Fraction(10) ** power


def unit_text(unit: str, step: Fraction) -> str:
    """What the axis counts: '亿元', '× 10⁶ 元'."""
    factor = power_of_ten(step)
    if factor == 1:
        return unit
    power = len(str(factor.numerator)) - len(str(factor.denominator))
    return f"× 10{str(power).translate(_RAISED)} {unit}".rstrip()


_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
