"""Units, their scales, and numbers as written in them.

A unit is a base (元, 亩, %, yuan) times a power of ten (亿, million). Numbers of one base convert exactly, and bases
never mix; the names of one currency are one base.
What was written is kept, because its digits tell how a figure was rounded.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from functools import partial

from msgspec import Struct

from tracker.domain.currency import MONEY, begins_with_money, currencies
from tracker.domain.exact import Fraction
from tracker.domain.notation import NUMERAL, DecimalMark, digits_of, turned
from tracker.domain.problem import Code, Malformed, Reason
from tracker.domain.wording import Sentence, later, say

MAX_DIGITS = 30
_MAX_EXPONENT = 30
_MAX_BITS = 1000
_LONGEST_TEXT = 200
_NO_UNIT = r"[eE][+-]?\d|[^\w%％‰¥$€£°]"
_FEWER_DIGITS = later("write at most {count} digits, in the series' unit", count=MAX_DIGITS)

_SCALES = {
    "万亿": 12, "千亿": 11, "百亿": 10, "十亿": 9, "亿": 8, "千万": 7, "百万": 6, "万": 4, "千": 3,
}  # fmt: skip
_WORDS = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_WORD_OF = {power: word for word, power in _WORDS.items()}
_LETTERS = {"k": "thousand", "m": "million", "mn": "million", "b": "billion", "bn": "billion", "tn": "trillion"}
"""Scales in short; t is none, because it is tonnes."""
_ALSO_UNITS = {"k": "k", "m": "m", "b": "b", "tn": "t"}
"""Those that may be a unit or the beginning of one."""
_MEASURES = "[米里克斤瓦吨升分月°℃℉]"

# Patterns with every name of money are compiled where a text needs them, which few do.
_LEADING_WORD = rf"(?ai)(thousand|million|billion|trillion)(?:\s+|$|(?={MONEY}))"
_LEADING_LETTER = rf"(?ai)(?:(k|mn|m|bn|b|tn)\s*(?={MONEY}$)|(mn|bn|tn)\s+(?=\S))"
_LETTER = re.compile(r"(k|mn|m|bn|b|tn)(?:\s+(.+))?", re.ASCII | re.IGNORECASE)
_MONEY_FIRST = rf"(?a)({MONEY})\s*(.+)"
_NUMBER = re.compile(rf"([+-]?)({NUMERAL})\s*(.*)", re.ASCII | re.DOTALL)
_MONEY_NUMBER = rf"(?as)([+-]?)({MONEY})\s*([+-]?)({NUMERAL})\s*(.*)"


class Unit(Struct, frozen=True):
    """What a series is counted in, and what stands before decimals in texts that are read in it.

    >>> Unit.parse("亿元").exponent, Unit.parse("亿元").base
    (8, '元')
    >>> Unit.parse("million t").exponent
    6
    """

    name: str
    base: str
    exponent: int
    mark: DecimalMark = DecimalMark.POINT

    @classmethod
    def parse(cls, text: str, mark: DecimalMark = DecimalMark.POINT) -> "Unit":
        """Split the scales off: 万千瓦 is ten million 瓦, and € million is as million €."""
        name = " ".join(text.split()).replace("％", "%")
        base, exponent = _without_scales(name[:_LONGEST_TEXT])
        money_first = re.fullmatch(_MONEY_FIRST, base) if begins_with_money(base) else None
        if money_first is not None:
            behind, power = _without_scales(f"{money_first[2]} {money_first[1]}")
            if behind == money_first[1]:
                base, exponent = behind, exponent + power
        return cls(name, base, exponent, mark)

    @property
    def of_difference(self) -> str:
        """The unit of a difference: percentage points for percent, else the unit itself."""
        return say("pp") if self.name == "%" else self.name

    @property
    def of_percent(self) -> "Unit":
        """Percent, with the same mark before decimals."""
        return Unit.parse("%", self.mark)

    def is_of(self, base: str) -> bool:
        """Whether a base is the unit's own; ¥ is what the unit says, and a unit in ¥ does not say what that is."""
        if base == self.base:
            return True
        own = currencies(self.base)
        return len(own) == 1 and own <= currencies(base)

    def written(self, digits: str) -> str:
        """A number of the unit as text: 1.5亿元, 15.2 million USD."""
        return self._behind(digits, self.name)

    def scaled(self, digits: str, scale: str = "") -> str:
        """A number in another scale of the same base, or in the base alone."""
        return self._behind(digits, f"{scale}{' ' if scale and scale[-1].isascii() else ''}{self.base}".strip())

    def _behind(self, digits: str, name: str) -> str:
        """A name is apart from the digits where it would run into them."""
        is_word = name[:1].isascii() and name[:1].isalnum()
        return f"{self.mark.marked(digits)}{' ' if is_word else ''}{name}"


def _without_scales(text: str) -> tuple[str, int]:
    """What is left of a unit without the scales before it, and their power of ten."""
    base, exponent = text, 0
    while (found := _leading_scale(base)) is not None:
        length, power = found
        base, exponent = base[length:].lstrip(), exponent + power
    return base, exponent


def _leading_scale(text: str) -> tuple[int, int] | None:
    """Length and power of the scale the text begins with; the longest wins. k, m and b are scales of money alone."""
    for scale, power in _SCALES.items():
        if text.startswith(scale):
            return len(scale), power
    if not text[:1].isascii() or not text[:1].isalpha():
        return None
    word, letter = re.match(_LEADING_WORD, text), re.match(_LEADING_LETTER, text)
    if letter is not None:
        return letter.end(), _WORDS[_LETTERS[(letter[1] or letter[2]).lower()]]
    return (word.end(), _WORDS[word[1].lower()]) if word else None


class Wording(Struct, frozen=True):
    """A number as text, taken apart: its digits with a point before decimals, and the scale they are counted in.

    ``scale`` is its name, nothing where there is none. Where no unit is named, the base is the series' own, and so is
    the scale of a number alone.
    """

    digits: str
    scale: str
    exponent: int
    names_unit: bool

    @classmethod
    def read(cls, text: str, unit: Unit) -> "Wording":
        """Take apart a number with a unit of the same base behind it, or its currency before it, or neither.

        >>> Wording.read("€2.2 million", Unit.parse("EUR"))
        Wording(digits='2.2', scale='million', exponent=6, names_unit=True)

        Raises Malformed for text that is no number, for another base, and for what can be read in two ways.
        """
        minus, money, sign, numeral, name = _parts(text, unit)
        own = _own(name, unit)
        _refuse_other(text, own.base, unit)
        _refuse_other(text, money, unit)
        scale, is_bare = _scale(own), not name and not money
        form = unit.written if is_bare else partial(unit.scaled, scale=scale)
        digits = _pointed(f"{minus}{sign}{numeral}", text=text, unit=unit, form=form)
        if money and not name and unit.exponent:
            raise _two_ways(text, unit, (unit.scaled(digits), unit.written(digits)))
        if name and not own.base and not money and _may_be_a_unit(name, unit):
            raise _two_ways(text, unit, (unit.scaled(digits), unit.scaled(digits, scale)))
        if is_bare:
            return cls(digits, "", unit.exponent, names_unit=False)
        return cls(digits, scale, own.exponent, names_unit=bool(own.base or money or not unit.base))


def _parts(text: str, unit: Unit) -> tuple[str, str, str, str, str]:
    """A sign, money, a sign where there was none, digits, and what is behind. Raises Malformed for other text."""
    plain = _NUMBER.fullmatch(text.strip())
    if plain is not None:
        return "", "", plain[1], plain[2], plain[3]
    match = re.fullmatch(_MONEY_NUMBER, text.strip())
    if match is None or (match[1] and match[3]):
        raise _no_number(text, unit)
    return match[1], match[2], match[3], match[4], match[5]


def _pointed(numeral: str, text: str, unit: Unit, form: Callable[[str], str]) -> str:
    """The digits with a point. Where commas are decimal, a point may be so too, or stand between thousands."""
    unsigned = numeral.lstrip("+-")
    digits, is_plain = digits_of(unsigned, unit.mark), re.fullmatch(r"\d+(?:\.\d+)?", unsigned, re.ASCII) is not None
    if is_plain and digits not in (None, unsigned):
        raise _two_ways(text, unit, (form(numeral.replace(".", "")), form(numeral)))
    if is_plain:
        return numeral
    if digits is None or unit.mark is DecimalMark.POINT:
        raise _no_number(text, unit)
    return numeral.replace(unsigned, digits)


def _own(name: str, unit: Unit) -> Unit:
    """The unit behind a number, as a series has it read: a letter is a scale before its base, or before nothing."""
    own, letter = Unit.parse(name), _LETTER.fullmatch(" ".join(name.split()))
    if letter is None or unit.is_of(own.base) or unit.base == "%":
        return own
    rest = letter[2] or ""
    return Unit.parse(f"{_LETTERS[letter[1].lower()]} {rest}") if not rest or unit.is_of(rest) else own


def _scale(own: Unit) -> str:
    """What a scale is called, letters by their words: 万亿, million."""
    name = own.name.removesuffix(own.base) if own.name.endswith(own.base) else own.name.removeprefix(own.base)
    return _WORD_OF.get(own.exponent, name.strip()) if name.isascii() else name.strip()


def _may_be_a_unit(name: str, unit: Unit) -> bool:
    """Whether a scale alone may be meant for a unit, or the series' unit be a scale: 5m in km, 5 million in m."""
    letter = _ALSO_UNITS.get(name.lower())
    if unit.base.lower() in _LETTERS:
        return True
    if letter is None or currencies(unit.base):
        return False
    words = re.findall("[a-z]+", unit.base.lower())
    is_of_one = any(word.startswith(letter) or (letter in word and len(word) <= _SYMBOL) for word in words)
    return is_of_one or re.search(_MEASURES, unit.base) is not None or (letter == "m" and "met" in unit.base.lower())


_SYMBOL = 4
"""Letters that the sign of a unit has at most: kWh, Mtoe."""


class Amount(Struct, frozen=True):
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

        Raises Malformed for text that is no number, another base unit or none, and numbers beyond 30 digits.
        """
        if isinstance(written, str):
            return cls._from_text(written, unit)
        if isinstance(written, int) and written.bit_length() > _MAX_BITS:  # too long even to be shown
            raise Malformed(Code.BAD_NUMBER, later("the number has too many digits"), _FEWER_DIGITS)
        return cls._checked(Decimal(written), str(written))

    @classmethod
    def _from_text(cls, text: str, unit: Unit) -> "Amount":
        if len(text) > _LONGEST_TEXT:
            raise _too_long(text.strip())
        said = Wording.read(text, unit)
        if not said.names_unit:
            raise unnamed(text, said, unit)
        if len(said.digits) > MAX_DIGITS + 2:
            raise _too_long(said.digits)
        return cls._checked(_shifted(Decimal(said.digits), said.exponent - unit.exponent), text)

    @classmethod
    def _checked(cls, number: Decimal, written: str) -> "Amount":
        _, digits, exponent = number.as_tuple()
        if not isinstance(exponent, int):
            said = later("{text} is not a number", text=written)
            raise Malformed(Code.BAD_NUMBER, said, later("write the figure that was published"))
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
    return Malformed(Code.BAD_NUMBER, later("the number {number} has too many digits", number=shown), _FEWER_DIGITS)


def _refuse_other(text: str, base: str, unit: Unit) -> None:
    """Raise Malformed for a base that is there and not the unit's."""
    if not base or unit.is_of(base):
        return
    if re.match(_NO_UNIT, base):
        raise _no_number(text, unit)
    own = unit.base or unit.name
    said = later("{text!r} is in {base}, the series is in {unit}", text=text, base=base, unit=own)
    advice = later("check the figure and the series' unit; only figures in {unit} fit", unit=own)
    raise Malformed(Code.OTHER_UNIT, said, advice, reason=Reason.IN_PERCENT if base == "%" else None)


def _two_ways(text: str, unit: Unit, forms: tuple[str, str]) -> Malformed:
    said = later("{text!r} can be read in two ways in a series in {unit}", text=text, unit=unit.name)
    return Malformed(Code.BAD_NUMBER, said, later('write "{one}" or "{other}"', one=forms[0], other=forms[1]))


def unnamed(text: str, said: Wording, unit: Unit) -> Malformed:
    """The fault of a number without a unit where one has to be named, with the forms that name it."""
    alone = later(
        'write {digits} without quotes for {digits} {unit}, or "{form}"',
        digits=said.digits,
        unit=unit.name,
        form=unit.written(said.digits),
    )
    return Malformed(
        Code.OTHER_UNIT,
        later("{text!r} does not name its unit, the series is in {unit}", text=text, unit=unit.name),
        later('write "{form}"', form=unit.scaled(said.digits, said.scale)) if said.scale else alone,
    )


def _no_number(text: str, unit: Unit) -> Malformed:
    return Malformed(Code.BAD_NUMBER, later("{text!r} is not a number with a unit", text=text), _hint(text, unit))


def _hint(text: str, unit: Unit) -> Sentence:
    """How a number that cannot be read is written, going by what stands there."""
    plain = text.strip().translate(_FULL_WIDTH)
    for sign, key in _SIGNS.items():
        if plain.startswith(sign):
            return later("the comparison is the key: write {key} = …", key=key)
    if re.match(r"[^\d]*[0-9][0-9.]*,", plain):
        return _with_its_mark(plain, unit)
    form = "" if plain == text.strip() else _form(plain, unit)
    if form:
        return later('write it in half-width characters: "{form}"', form=form)
    return later(
        'write the number alone, or with a unit such as "{example}"; a figure nobody published has no record',
        example=unit.written("1.5"),
    )


def _with_its_mark(plain: str, unit: Unit) -> Sentence:
    """How a number with commas is written; where they may separate thousands, nobody knows which it is."""
    number = turned(plain, unit.mark)
    form = "" if number == plain else _form(number, unit)
    if not form:
        if unit.mark is DecimalMark.POINT:
            return later("write it without separators, and with a point before decimals")
        return later("write it without separators, and with a comma before decimals")
    return marked(form, unit)


def _form(text: str, unit: Unit) -> str:
    """The text, with the unit where it names none; nothing where it cannot be read."""
    try:
        said = Wording.read(text, unit)
    except Malformed:
        return ""
    if said.names_unit:
        return text
    return unit.scaled(said.digits, said.scale) if said.scale else unit.written(said.digits)


def marked(form: str, unit: Unit) -> Sentence:
    """A form with the right mark before decimals as a remedy, and how to have commas read there."""
    if unit.mark is DecimalMark.POINT:
        return later('write "{form}", or say `decimal_comma = true` in `[defaults]` of targets.toml', form=form)
    return later('write "{form}", as `decimal_comma = true` in `[defaults]` of targets.toml has it', form=form)


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
