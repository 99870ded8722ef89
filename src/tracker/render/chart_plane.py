"""The plane of a chart: where days and numbers stand, which round numbers mark it, how wide words are on it."""

from decimal import Decimal

from msgspec import Struct

from tracker.domain.exact import Fraction
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
    """Days and numbers to places, and the round numbers it is marked with, as text in a power of ten."""

    days: Scale
    numbers: Scale
    power: Fraction
    marked: tuple[tuple[Fraction, str], ...]

    @classmethod
    def of(cls, marks: Marks) -> "Plane":
        """Numbers from zero where that hides little, days a little beyond the first and the last."""
        bottom, top, step = _reach(marks)
        power = power_of_ten(step)
        marked = tuple((one, tick_text(one, power)) for one in ticks(bottom, top, step))
        first, last = min(marks.days), max(marks.days)
        room = max((last - first) // 40, 1)
        left = 10 + max(wide(text) for _, text in marked)
        return cls(
            days=Scale(low=first - room, high=last + room, start=left, end=RIGHT),
            numbers=Scale(low=bottom, high=top, start=BOTTOM, end=TOP),
            power=power,
            marked=marked,
        )

    def x(self, day: Fraction | int) -> Decimal:
        """Where the end of a day is, or what lies between two."""
        return self.days.at(day)

    def y(self, number: Fraction) -> Decimal:
        """Where a number is; greater ones stand higher."""
        return self.numbers.at(number)

    def ends(self, numbers: Interval) -> tuple[Decimal, Decimal]:
        """Where a set begins and ends: the end of the axis where it has none."""
        low = Decimal(BOTTOM) if numbers.low is None else self.y(numbers.low)
        return low, Decimal(TOP) if numbers.high is None else self.y(numbers.high)


def _reach(marks: Marks) -> tuple[Fraction, Fraction, Fraction]:
    """From where to where the numbers go, in whole steps, and the step: room for what has no end, and for shades."""
    low, high = spread(marks.numbers)
    low = Fraction(0) if 0 < low < high / 2 else low
    step = step_of(high - low, _LINES)
    bottom, top = low // step * step, -(-high // step) * step
    bottom -= step if _is_open(marks, is_upward=False) and low - bottom < step / 2 else 0
    top += step if _is_open(marks, is_upward=True) and top - high < step / 2 else 0
    bottom -= step if _has_ceiling_at(marks, bottom, step) else 0
    return bottom, top, step


def _is_open(marks: Marks, *, is_upward: bool) -> bool:
    """Whether something has no end that way, so that there must be room to show it."""
    every = [one.figure.bounds for one in marks.figures] + ([] if marks.ahead is None else [marks.ahead.numbers])
    return any((one.high if is_upward else one.low) is None for one in every)


def _has_ceiling_at(marks: Marks, bottom: Fraction, step: Fraction) -> bool:
    """Whether a goal that is reached from above lies at the foot of the chart, where its good side would not show."""
    ends = [one.numbers.high for one in marks.goals if one.numbers.low is None]
    return bottom != 0 and any(end is not None and end - bottom < step / 4 for end in ends)


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


def tick_text(value: Fraction, power: Fraction) -> str:
    """A round number as people write it, in a power of ten."""
    written = exact(value / power)
    return "" if written is None else for_people(plain(written))


def power_of_ten(step: Fraction) -> Fraction:
    """One, or where numbers would be long a power of a thousand."""
    power = 0
    while step >= Fraction(10) ** (power + 6):
        power += 3
    while step < Fraction(10) ** (power - 4):
        power -= 3
    return Fraction(10) ** power


def unit_text(unit: str, factor: Fraction) -> str:
    """What the axis counts: '亿元', '× 10⁶ 元'."""
    if factor == 1:
        return unit
    power = len(str(factor.numerator)) - len(str(factor.denominator))
    return f"× 10{str(power).translate(_RAISED)} {unit}".rstrip()


_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
