"""The numbers of a sentence: digits and words, fractions, multiples, ranks, ranges, with scale, money and unit."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal

from msgspec import Struct
from msgspec.structs import replace

from tracker.entry.reading.english.units import (
    DIGIT_WORDS,
    EXTENSIONS,
    FOLDS,
    HALVED,
    LONG_UNITS,
    MONEY_BEFORE,
    MONEY_NAMES,
    MONEY_SCALES,
    MULTIPLIED,
    ORDINALS,
    PARTS,
    PERCENT,
    POINTS,
    RANK,
    SCALES,
    SHARES,
    TENS,
    TIME_UNITS,
    TIMES,
    UNITS,
)
from tracker.entry.reading.english.words import Word, are_joined, low, those

_LONGEST = 24
"""Characters of a numeral; what is longer counts nothing."""
_DASHES = frozenset("-–—‑~")


class Amount(Struct, frozen=True):
    """A number with its unit, of the words from ``first`` to before ``last``.

    ``unit`` is without its scale; nothing is known yet of what a bare number counts. ``is_exact`` is false for a
    fraction that no decimal is (a third).
    """

    first: int
    last: int
    number: Decimal
    unit: str = ""
    scale: str = ""
    money: str = ""
    upper: Decimal | None = None
    is_down: bool = False
    is_in_words: bool = False
    is_verb: bool = False
    is_exact: bool = True

    @property
    def is_bare(self) -> bool:
        """Whether neither a unit nor money says what it counts."""
        return not self.unit and not self.money

    @property
    def is_time(self) -> bool:
        """Whether it lasts: days, years."""
        return self.unit in TIME_UNITS

    @property
    def full_unit(self) -> str:
        """Money before, scale and unit as they are written with a number."""
        return " ".join(filter(None, (self.money, self.scale, self.unit))) if self.money or self.scale else self.unit


class _Numeral(Struct, frozen=True):
    value: Decimal
    last: int
    is_in_words: bool = False


def amounts(said: Sequence[Word], taken: Sequence[bool]) -> list[Amount]:
    """The numbers of a sentence, without the words that are taken for something else."""
    found = list(_found(said, taken))
    for at in range(len(found) - 2, -1, -1):
        found[at] = _with_shared_unit(said, found[at], found[at + 1])
    return found


def _found(said: Sequence[Word], taken: Sequence[bool]) -> Iterator[Amount]:
    at = 0
    while at < len(said):
        amount = None if taken[at] or not _may_begin(said[at]) else _amount_at(said, at)
        if amount is not None and not any(taken[amount.first : amount.last]):
            yield amount
            at = amount.last
        else:
            at += 1


_BEGINNINGS = (
    frozenset(("a", "an", "half", "twice", "hundred"))
    | frozenset(DIGIT_WORDS)
    | frozenset(TENS)
    | frozenset(ORDINALS)
    | frozenset(FOLDS)
    | frozenset(MULTIPLIED)
    | HALVED
    | MONEY_BEFORE
)


def _may_begin(word: Word) -> bool:
    return word.is_number or word.low in _BEGINNINGS or ("-" in word.low and word.low.split("-")[0] in _BEGINNINGS)


def _amount_at(said: Sequence[Word], at: int) -> Amount | None:
    if said[at].is_number and low(said, at + 1) not in _BEHIND_DIGITS:
        return _range(said, at)
    return _multiple(said, at) or _rank(said, at) or _part(said, at) or _range(said, at)


_SUFFIXES = ("st", "nd", "rd", "th")
_BEHIND_DIGITS = frozenset(_SUFFIXES) | PARTS.keys() | {"in", "out"}
"""Words behind digits that make them a rank or a part of a whole: 12th, 2 thirds, 3 in 4."""


# Multiples and ranks


def _multiple(said: Sequence[Word], at: int) -> Amount | None:
    """Doubled, twofold, twice as many; halved is a fall by half."""
    word = said[at].low
    if word in HALVED and _is_verb(said, at):
        return Amount(first=at, last=at + 1, number=Decimal(50), unit=PERCENT, is_down=True, is_verb=True)
    if word in MULTIPLIED and _is_verb(said, at):
        return Amount(first=at, last=at + 1, number=Decimal(MULTIPLIED[word]), unit=TIMES, is_verb=True)
    if word in FOLDS or (word == "twice" and low(said, at + 1) in ("as", "the", "its", "that", "what")):
        return Amount(first=at, last=at + 1, number=Decimal(FOLDS.get(word, 2)), unit=TIMES)
    return None


def _is_verb(said: Sequence[Word], at: int) -> bool:
    """Whether such a word is done to something: doubled, to double, will double, doubles its."""
    word, before, behind = said[at].low, low(said, at - 1), low(said, at + 1)
    if word.endswith(("ed", "ing")):
        return before not in ("a", "the")
    return before in (
        "to",
        "will",
        "would",
        "and",
        "more-than",
        "than",
        "nearly",
        "almost",
        "should",
        "must",
        "we",
    ) or (behind in ("the", "its", "their", "our", "in") or at == 0)


_RANKING = those("ranked ranks rank ranking placed places came finished stands stood comes positioned")
_CLIMBING = those("rose climbed moved jumped fell dropped slipped rise climb advanced")
_PLACES = those("place position nationally nationwide worldwide globally overall")


def _rank(said: Sequence[Word], at: int) -> Amount | None:
    """A place in an order: ranked third, 12th place, No. 1."""
    place = _ordinal(said, at)
    if place is None:
        return None
    number, last = place
    before = {low(said, at - back) for back in (1, 2, 3)}
    is_ranked = bool(before & _RANKING) or (low(said, at - 1) in ("to", "from") and bool(before & _CLIMBING))
    if not is_ranked and low(said, last) not in _PLACES:
        return None
    if low(said, last) in ("time", "quarter", "half", "year", "month", "century"):
        return None
    return Amount(first=at, last=last + (low(said, last) in ("place", "position")), number=Decimal(number), unit=RANK)


def _ordinal(said: Sequence[Word], at: int) -> tuple[int, int] | None:
    word = said[at]
    if word.low in ORDINALS:
        return ORDINALS[word.low], at + 1
    if word.text.isdecimal() and len(word.text) < 4 and are_joined(said, at + 1) and said[at + 1].low in _SUFFIXES:
        return int(word.text), at + 2
    return None


# Fractions, in percent


def _part(said: Sequence[Word], at: int) -> Amount | None:
    """A part of a whole: half, two-thirds, three in four."""
    found = _half(said, at) or _fraction(said, at) or _one_in_many(said, at)
    if found is None:
        return None
    above, below, last = found
    share = Decimal(above * 100) / below
    rounded = share.quantize(Decimal("0.1"), ROUND_HALF_UP)
    is_exact = above * 1000 % below == 0
    return Amount(
        first=at, last=last, number=share if is_exact else rounded, unit=PERCENT, is_in_words=True, is_exact=is_exact
    )


_OF_A_WHOLE = frozenset(("of", "the", "all", "its", "their", "our"))
_BEHIND_A_PART = those(
    """of more less higher lower fewer since from compared by in over on between the last to than . , ; ) as were are
    was have is had"""
) | {""}


def _half(said: Sequence[Word], at: int) -> tuple[int, int, int] | None:
    if said[at].low != "half" or low(said, at - 1) in (
        "first",
        "second",
        "last",
        "latter",
        "a",
        "the",
        "this",
        "other",
    ):
        return None
    behind, before = low(said, at + 1), low(said, at - 1)
    is_part = behind in _OF_A_WHOLE or before in (
        "by",
        "in",
        "than",
        "about",
        "nearly",
        "almost",
        "over",
        "around",
        "to",
    )
    return (1, 2, at + 1) if is_part and behind not in ("a", "year", "-", "an") else None


def _fraction(said: Sequence[Word], at: int) -> tuple[int, int, int] | None:
    above, hyphen, part = said[at].low.partition("-")
    last = at + 1 if hyphen else at + 2
    part = part if hyphen else low(said, at + 1)
    count = 1 if above in ("a", "one") else _small(above)
    if part not in PARTS or count is None or (count == 1) == part.endswith("s"):
        return None
    if low(said, last) == "of" and low(said, last + 1).isdecimal():
        return None
    if count >= PARTS[part] or (count == 1 and low(said, last) not in _BEHIND_A_PART) or low(said, last) == "earlier":
        return None
    return count, PARTS[part], last


def _small(word: str) -> int | None:
    return int(word) if word.isdecimal() and len(word) < 3 else DIGIT_WORDS.get(word)


_WHOLES = (3, 4, 5, 6, 8, 10, 20, 100)


def _one_in_many(said: Sequence[Word], at: int) -> tuple[int, int, int] | None:
    joins = 1 if low(said, at + 1) == "in" else 2 if (low(said, at + 1), low(said, at + 2)) == ("out", "of") else 0
    above, below = _small(said[at].low), _small(low(said, at + 1 + joins)) if joins else None
    last = at + 2 + joins
    if above is None or below not in _WHOLES or above >= below or low(said, last) in TIME_UNITS:
        return None
    return above, below, last


# Numbers with units


def _range(said: Sequence[Word], at: int) -> Amount | None:
    """A number with its unit, or two that are the ends of a range."""
    one = _with_unit(said, at)
    if one is None or one.is_time:
        return one
    joint = _joint(said, one)
    signed = joint is not None and _is_minus(said, joint)
    other = _with_unit(said, joint + signed) if joint is not None else None
    if (
        joint is None
        or other is None
        or one.is_in_words is not other.is_in_words
        or not _are_ends(said, one, other, joint)
    ):
        return one
    return Amount(
        first=one.first,
        last=other.last,
        number=one.number,
        upper=other.number,
        unit=other.unit,
        scale=other.scale,
        money=one.money or other.money,
        is_in_words=one.is_in_words,
    )


def _joint(said: Sequence[Word], one: Amount) -> int | None:
    """The place behind what joins a number with the end of a range."""
    word = low(said, one.last)
    ahead = low(said, one.first - 1 - _is_minus(said, one.first - 1))
    is_joint = word in _DASHES or (word == "and" and ahead == "between") or (word == "to" and ahead != "from")
    return one.last + 1 if is_joint else None


_CHANGING = those("rose fell grew increased decreased declined up down climbed dropped jumped by")


def _are_ends(said: Sequence[Word], one: Amount, other: Amount, joint: int) -> bool:
    """Whether two numbers are a range: of one unit, or the first without one, and the second greater."""
    is_close = said[joint - 1].low in _DASHES
    if one.money and other.money and one.money != other.money:
        return False
    scales = one.scale in ("", other.scale) or (one.scale != other.scale and bool(other.scale) and is_close)
    is_one_unit = (one.is_bare or one.unit in ("", other.unit)) and scales
    if not is_one_unit or (other.number <= one.number and one.scale in ("", other.scale)):
        return False
    has_own = bool(one.unit or (one.scale and not other.scale))
    return is_close or not (has_own and low(said, one.first - 1) in _CHANGING)


def _with_unit(said: Sequence[Word], at: int) -> Amount | None:
    """A number with scale, money and unit."""
    money = low(said, at) in MONEY_BEFORE
    numeral = _numeral(said, at + money)
    if numeral is None:
        return None
    last, scale = _scaled(said, numeral.last, money)
    amount = Amount(
        first=at,
        last=last,
        number=-numeral.value if _is_minus(said, at - 1) else numeral.value,
        scale=scale,
        money=said[at].text if money else "",
        is_in_words=numeral.is_in_words,
    )
    return _with_measure(said, amount) if not money or _is_point(said, last) else _with_per(said, amount)


def _is_minus(said: Sequence[Word], at: int) -> bool:
    """Whether a word is a sign before a number, and no dash between two."""
    return low(said, at) in ("-", "−", "–") and are_joined(said, at + 1) and not are_joined(said, at)


def _is_point(said: Sequence[Word], at: int) -> bool:
    found = SHARES.at(said, at)
    return found is not None and found[1] == POINTS


def _with_per(said: Sequence[Word], amount: Amount) -> Amount:
    last = behind_per(said, amount.last)
    return replace(amount, last=last, unit=_text(said, amount.last, last))


def _scaled(said: Sequence[Word], at: int, money: bool) -> tuple[int, str]:
    """The place behind a scale, and its name."""
    word, is_joined = low(said, at), are_joined(said, at)
    if word not in SCALES:
        return at, ""
    if word == "lakh" and low(said, at + 1) == "crore":
        return at + 2, "lakh crore"
    if word in MONEY_SCALES and not money and not (is_joined and word in ("k", "m") and low(said, at + 1) not in _LONG):
        return at, ""
    return at + 1, SCALES[word]


_LONG = those("tall high deep long wide above below sprint race pool thick radius")
"""What makes m a length: 5m high, but 5m people."""


def _with_measure(said: Sequence[Word], amount: Amount) -> Amount:
    """With the unit behind: %, percentage points, tonnes, yuan, and what it is of: per person."""
    at = amount.last
    share = SHARES.at(said, at)
    if share is not None:
        return _with_share(said, amount, share)
    money = MONEY_NAMES.at(said, at)
    unit = money or (UNITS.at(said, at) if low(said, at) != "g" or said[at].text == "g" else None)
    if unit is None:
        per = behind_per(said, at)
        if per > at and said[at].low == "per":
            return replace(amount, last=per, unit=_text(said, at, per))
        at += low(said, at) in _DASHES and low(said, at + 1) in TIME_UNITS
        return replace(amount, last=at + 1, unit=low(said, at)) if low(said, at) in TIME_UNITS else amount
    last = at + unit[0]
    more = EXTENSIONS.at(said, last)
    last = last + (more[0] if more else 0)
    last = behind_per(said, last)
    return replace(amount, last=last, unit=_text(said, at, last))


def _with_share(said: Sequence[Word], amount: Amount, share: tuple[int, str]) -> Amount:
    count, name = share
    last = amount.last + count
    if said[last - 1].low == "times" and low(said, last) in ("a", "per", "each", "in", "during", "every"):
        return amount
    return replace(amount, last=last, unit=name)


_PER_YEAR = those("year annum cent")


def behind_per(said: Sequence[Word], at: int) -> int:
    """The place behind what a unit is of: per person, per 1,000 live births, a day, /km. Of a year it is none."""
    word, behind = low(said, at), low(said, at + 1)
    if word in ("a", "an") and behind in ("day", "week", "month", "hour", "head", "tonne", "litre", "night", "minute"):
        return at + 2
    if word == "/" and are_joined(said, at + 1) and behind not in _PER_YEAR:
        return at + 2
    if word != "per" or not behind or behind in _PER_YEAR:
        return at
    if said[at + 1].is_number:
        scale = low(said, at + 2) in SCALES
        return min(at + 3 + scale + (low(said, at + 2 + scale) in LONG_UNITS), len(said))
    return min(at + 2 + (behind in LONG_UNITS or behind in SCALES), len(said))


def _text(said: Sequence[Word], first: int, last: int) -> str:
    """Words as they are written, with a blank where there is one."""
    texts = (f"{'' if at == first or are_joined(said, at) else ' '}{said[at].text}" for at in range(first, last))
    return "".join(texts)


# Numerals


def _numeral(said: Sequence[Word], at: int) -> _Numeral | None:
    if at >= len(said):
        return None
    word = said[at]
    if word.is_number:
        return _Numeral(Decimal(word.text.replace(",", "")), at + 1) if len(word.text) <= _LONGEST else None
    return _of_a_scale(said, at) or _in_words(said, at)


def _of_a_scale(said: Sequence[Word], at: int) -> _Numeral | None:
    """A million, half a million, a hundred, a dozen."""
    word, scale = said[at].low, low(said, at + 1)
    if word == "half" and scale in ("a", "1") and low(said, at + 2) in SCALES:
        return _Numeral(Decimal("0.5"), at + 2, is_in_words=True)
    if word not in ("a", "one"):
        return None
    if scale in ("hundred", "dozen"):
        return _Numeral(Decimal(_TIMES[scale]), at + 2, is_in_words=True)
    is_scale = scale in SCALES and len(scale) > len("bn")
    return _Numeral(Decimal(1), at + 1, is_in_words=True) if is_scale else None


_TIMES = {"hundred": 100, "dozen": 12}


def _in_words(said: Sequence[Word], at: int) -> _Numeral | None:
    """Twelve, twenty-five, three hundred and fifty, two and a half; one only before a scale."""
    count = _spelled(said[at].low)
    if count is None or (count == 1 and low(said, at + 1) not in SCALES):
        return None
    last = at + 1
    if low(said, last) in _TIMES:
        count, last = count * _TIMES[said[last].low], last + 1
        more = _spelled(low(said, last + 1)) if low(said, last) == "and" else None
        count, last = (count + more, last + 2) if more else (count, last)
    if [low(said, last + step) for step in range(3)] == ["and", "a", "half"]:
        return _Numeral(count + Decimal("0.5"), last + 3, is_in_words=True)
    return _Numeral(Decimal(count), last, is_in_words=True)


def _spelled(word: str) -> int | None:
    tens, _, ones = word.partition("-")
    if tens in TENS:
        more = DIGIT_WORDS.get(ones, 0) if ones else 0
        return TENS[tens] + more if not ones or more else None
    return DIGIT_WORDS.get(word)


# Units said once


def _with_shared_unit(said: Sequence[Word], one: Amount, other: Amount) -> Amount:
    """A bare number takes the unit of the next: from 5 to 6%, grew 4.2 and 0.7 percentage points, £5 to £6bn."""
    between = [word.low for word in said[one.last : other.first]]
    if not between or len(between) > 2 or not set(between) <= _JOINING:
        return one
    if other.is_verb or other.is_time or other.unit == RANK or not one.is_bare or one.scale:
        return one
    return replace(one, unit=other.unit, scale=other.scale, money=other.money)


_JOINING = frozenset(("and", "to", ",", "or"))
