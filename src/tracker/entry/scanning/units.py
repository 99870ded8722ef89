"""Whether a number of a text can be one of a series by its unit, and how a file of that series holds it."""

import re
from decimal import Decimal
from enum import Enum
from functools import lru_cache

from tracker.domain.currency import currencies
from tracker.domain.figure import Comparison
from tracker.domain.unit import Unit
from tracker.entry.reading.chinese.units import counts_things
from tracker.entry.reading.fact import Fact, Measure, Quantity
from tracker.entry.typed import Number, read_number

_SCALE = re.compile(r"[十百千万亿]+")
_WORDS = {3: "thousand", 6: "million", 9: "billion", 12: "trillion"}
_OF_RANK = ("位", "名", "rank", "place")
_OF_MULTIPLE = ("倍", "times", "x")
_OF_CHANGE = (Measure.CHANGE, Measure.POINTS, Measure.MULTIPLE)


class Fitting(Enum):
    """How a unit fits a series: it is its own, one that is written for it, or another."""

    EXACT = "exact"
    ALIKE = "alike"
    NOT = "not"


@lru_cache(maxsize=4096)
def fitting(text: str, measure: Measure, unit: Unit) -> Fitting:
    """How the unit of a number that measures something fits a series; that of a change fits whatever may change."""
    if measure in _OF_CHANGE and unit.base not in _OF_MULTIPLE:
        is_rate = unit.base == "%"
        return Fitting.EXACT if (measure is Measure.POINTS) is is_rate else Fitting.NOT
    if measure is Measure.RANK:
        return Fitting.EXACT if unit.base in _OF_RANK else Fitting.NOT
    if measure is Measure.MULTIPLE:
        return Fitting.EXACT
    return _bases(parsed(text), unit)


@lru_cache(maxsize=1024)
def parsed(text: str) -> Unit:
    """The unit that a text names."""
    return Unit.parse(text)


def _bases(own: Unit, unit: Unit) -> Fitting:
    if unit.is_of(own.base):
        return Fitting.EXACT
    if not own.base and not own.exponent and unit.base in (*_OF_MULTIPLE, ""):
        return Fitting.EXACT
    if not own.base:
        return (
            Fitting.EXACT if own.exponent and currencies(unit.base) else Fitting.ALIKE if _counts(unit) else Fitting.NOT
        )
    return Fitting.ALIKE if _counts(unit) and _counts(own) else Fitting.NOT


def _counts(unit: Unit) -> bool:
    """Whether things are counted in it: 家, homes."""
    return (
        counts_things(unit.base)
        or unit.base in ("number", "count")
        or (unit.base.isascii() and unit.base.isalpha() and len(unit.base) > _SYMBOL and not currencies(unit.base))
    )


_SYMBOL = 4


def written(number: Decimal, quantity: Quantity, unit: Unit) -> str:
    """A number of a text as one of a unit, with the scale that the text has: 1.8万亿元.

    >>> from tracker.entry.reading.fact import Span
    >>> one = Quantity(Span(0, 5), Decimal("1.8"), "万亿")
    >>> written(Decimal("1.8"), one, Unit.parse("亿元"))
    '1.8万亿元'
    """
    own = parsed(quantity.unit)
    chinese = _SCALE.match(quantity.unit)
    digits = f"{number:f}"
    if not own.exponent:
        return unit.scaled(digits)
    return unit.scaled(digits, chinese[0] if chinese is not None else _WORDS.get(own.exponent, ""))


def figure_keys(fact: Fact, unit: Unit) -> tuple[Comparison, tuple[Number, ...]]:
    """The key a fact is written with and its numbers, as the file of a series in the unit has them. Raises Malformed.

    A fall of growth is below zero, and its bounds change sides.
    """
    key, numbers = bounded(fact)
    return key, tuple(_in_file(one, fact.quantity, unit) for one in numbers)


def _in_file(number: Decimal, quantity: Quantity, unit: Unit) -> Number:
    """A number alone where it is in the scale of the unit, else as text with its own scale."""
    if unit.exponent == parsed(quantity.unit).exponent:
        return int(number) if number == number.to_integral_value() and "." not in f"{number:f}" else number
    return read_number(written(number, quantity, unit), unit)


def bounded(fact: Fact) -> tuple[Comparison, tuple[Decimal, ...]]:
    """The key a fact is written with and its numbers; of a range the lower first."""
    quantity = fact.quantity
    key = quantity.bound.comparison
    numbers = tuple(one for one in (quantity.number, quantity.upper) if one is not None)
    if not (quantity.is_down and fact.measure in _OF_GROWTH):
        return key, numbers
    return _MIRRORED[key], tuple(-one for one in reversed(numbers))


_OF_GROWTH = (Measure.YEAR_ON_YEAR, Measure.MEAN_GROWTH, Measure.CHANGE, Measure.POINTS)
_MIRRORED = {
    Comparison.AT_LEAST: Comparison.AT_MOST,
    Comparison.AT_MOST: Comparison.AT_LEAST,
    Comparison.MORE_THAN: Comparison.LESS_THAN,
    Comparison.LESS_THAN: Comparison.MORE_THAN,
    Comparison.VALUE: Comparison.VALUE,
    Comparison.BETWEEN: Comparison.BETWEEN,
    Comparison.ABOUT: Comparison.ABOUT,
}
