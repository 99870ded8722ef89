"""Units, their scales, and numbers as written in them.

A unit is a base (元, 亩, %, yuan) times a power of ten (亿, million). Numbers of one base convert exactly, and bases
never mix.
What was written is kept, because its digits tell how a figure was rounded.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from tracker.domain.problem import Code, Malformed, Reason

MAX_DIGITS = 30
_MAX_EXPONENT = 30
_MAX_BITS = 1000
_LONGEST_TEXT = 200
_NO_UNIT = re.compile(r"[eE][+-]?\d|[^\w%％‰¥$€£°]")
_FEWER_DIGITS = f"write at most {MAX_DIGITS} digits, in the series' unit"

_SCALES = {
    "万亿": 12, "千亿": 11, "百亿": 10, "十亿": 9, "亿": 8, "千万": 7, "百万": 6, "万": 4, "千": 3,
}  # fmt: skip
_WORDS = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_LEADING_WORD = re.compile(r"(thousand|million|billion|trillion)(?:\s+|$)")
_NUMBER = re.compile(r"([+-]?\d+(?:\.\d+)?)\s*(.*)", re.ASCII | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Unit:
    """What a series is counted in.

    >>> Unit.parse("亿元").exponent, Unit.parse("亿元").base
    (8, '元')
    >>> Unit.parse("million t").exponent
    6
    """

    name: str
    base: str
    exponent: int

    @classmethod
    def parse(cls, text: str) -> "Unit":
        """Split the scales off the front: 万千瓦 is ten million 瓦."""
        base, exponent = " ".join(text.split())[:_LONGEST_TEXT].replace("％", "%"), 0
        while (found := _leading_scale(base)) is not None:
            length, power = found
            base, exponent = base[length:].lstrip(), exponent + power
        return cls(" ".join(text.split()).replace("％", "%"), base, exponent)

    @property
    def of_difference(self) -> str:
        """The unit of a difference: percentage points for percent, else the unit itself."""
        return "pp" if self.name == "%" else self.name


def _leading_scale(text: str) -> tuple[int, int] | None:
    """Length and power of the scale the text begins with; the longest wins."""
    for scale, power in _SCALES.items():
        if text.startswith(scale):
            return len(scale), power
    word = _LEADING_WORD.match(text)
    return (word.end(), _WORDS[word[1]]) if word else None


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in a series' unit, as written.

    ``place`` is the value of its last written digit in that unit: 1 for 1250, a hundredth for 12.30, ten thousand for
    3万亿元 in a series in 亿元.
    """

    value: Decimal
    place: Decimal

    @classmethod
    def read(cls, written: int | Decimal | str, unit: Unit) -> "Amount":
        """Take a number in the unit, or text with a scale of the same base.

        >>> f"{Amount.read('3万亿元', Unit.parse('亿元')).value:f}"
        '30000'

        Raises Malformed for text that is no number, another base unit, and numbers beyond 30 digits.
        """
        if isinstance(written, str):
            return cls._from_text(written, unit)
        if isinstance(written, int) and written.bit_length() > _MAX_BITS:  # too long even to be shown
            raise Malformed(Code.BAD_NUMBER, "the number has too many digits", _FEWER_DIGITS)
        return cls._checked(Decimal(written), str(written))

    @classmethod
    def _from_text(cls, text: str, unit: Unit) -> "Amount":
        if len(text) > _LONGEST_TEXT:
            raise _too_long(text.strip())
        match = _NUMBER.fullmatch(text.strip())
        if match is None or _NO_UNIT.match(match[2]):
            raise Malformed(Code.BAD_NUMBER, f"{text!r} is not a number with a unit", _hint(text, unit))
        own = Unit.parse(match[2])
        if own.base != unit.base:
            raise _other_unit(text=text, number=match[1], own=own, unit=unit)
        if len(match[1]) > MAX_DIGITS + 2:
            raise _too_long(match[1])
        return cls._checked(_shifted(Decimal(match[1]), own.exponent - unit.exponent), text)

    @classmethod
    def _checked(cls, number: Decimal, written: str) -> "Amount":
        _, digits, exponent = number.as_tuple()
        if not isinstance(exponent, int):
            raise Malformed(Code.BAD_NUMBER, f"{written} is not a number", "write the figure that was published")
        if len(digits) > MAX_DIGITS or not -_MAX_EXPONENT <= exponent <= _MAX_EXPONENT:
            raise _too_long(written)
        return cls(number, Decimal((0, (1,), exponent)))

    def rounds(self, exact: Decimal) -> bool:
        """Whether this is the exact number rounded to the digits written here; halves may go either way."""
        return 2 * abs(Fraction(exact) - Fraction(self.value)) <= Fraction(self.place)


def _shifted(number: Decimal, powers_of_ten: int) -> Decimal:
    """The number times a power of ten, exactly: Decimal's own operations round to the context."""
    sign, digits, exponent = number.as_tuple()
    return Decimal((sign, digits, int(exponent) + powers_of_ten))


def _too_long(written: str) -> Malformed:
    shown = written if len(written) <= 24 else f"{written[:20]}…"
    return Malformed(Code.BAD_NUMBER, f"the number {shown} has too many digits", _FEWER_DIGITS)


def _other_unit(text: str, number: str, own: Unit, unit: Unit) -> Malformed:
    if own.base:
        said = f"{text!r} is in {own.base}, the series is in {unit.base}"
        remedy = f"check the figure and the series' unit; only figures in {unit.base} fit"
        return Malformed(Code.OTHER_UNIT, said, remedy, reason=Reason.IN_PERCENT if own.base == "%" else None)
    said = f"{text!r} does not name its unit, the series is in {unit.name}"
    remedy = f'write {number} without quotes for {number} {unit.name}, or "{number}{unit.name}"'
    return Malformed(Code.OTHER_UNIT, said, f'write "{number}{own.name}{unit.base}"' if own.name else remedy)


def _hint(text: str, unit: Unit) -> str:
    """How a number that cannot be read is written, going by what stands there."""
    plain = text.strip().translate(_FULL_WIDTH)
    for sign, key in _SIGNS.items():
        if plain.startswith(sign):
            return f"the comparison is the key: write {key} = …"
    if re.match(r"[+-]?[0-9]+,", plain):
        return "write it without separators, and with a point before decimals"
    if plain != text.strip() and _NUMBER.fullmatch(plain):
        return f'write it in half-width characters: "{plain}"'
    return f'write the number alone, or with a unit such as "1.5{unit.name}"; a figure nobody published has no record'


_FULL_WIDTH = str.maketrans("０１２３４５６７８９．％，", "0123456789.%,")
_SIGNS = {
    "≥": "at_least",
    ">=": "at_least",
    ">": "more_than",
    "超": "more_than",
    "突破": "more_than",
    "≤": "at_most",
    "<=": "at_most",
    "<": "less_than",
    "约": "about",
    "近": "about",
    "≈": "about",
}
