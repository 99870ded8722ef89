"""Figures: numbers known exactly, or only as a bound. The one little language of goals and actuals.

A figure keeps what was written and holds the set of numbers it leaves possible. Knows nothing of goals' directions.
"""

from collections.abc import Iterable, Mapping
from decimal import Context, Decimal, Inexact
from enum import Enum
from typing import assert_never

from msgspec import Struct

from tracker.domain.exact import Fraction, ratio_of
from tracker.domain.interval import NOT_NEGATIVE, Interval
from tracker.domain.problem import Code, Malformed, Reason
from tracker.domain.unit import Amount
from tracker.domain.wording import Sentence, all_of, later, listed


class End(Enum):
    """Where a comparison puts an end to the numbers: nowhere but at its one, below them, above, or on both sides."""

    NONE = "none"
    LOWER = "lower"
    UPPER = "upper"
    BOTH = "both"


class Comparison(Enum):
    """The keys a figure is written with."""

    VALUE = "value"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    BETWEEN = "between"
    ABOUT = "about"

    @property
    def end(self) -> End:
        """What it bounds. One with a lower end alone and one with an upper make a figure together."""
        match self:
            case Comparison.VALUE:
                return End.NONE
            case Comparison.AT_LEAST | Comparison.MORE_THAN:
                return End.LOWER
            case Comparison.AT_MOST | Comparison.LESS_THAN:
                return End.UPPER
            case Comparison.BETWEEN | Comparison.ABOUT:
                return End.BOTH
            case _:
                assert_never(self)


def forms(comparisons: Iterable[Comparison]) -> Sentence:
    """How a figure is written with some of the keys, as a remedy says it."""
    *others, last = (one.value for one in comparisons)
    return later("write one of {others} or {last}, or one lower with one upper", others=listed(others), last=last)


_VALUE = Comparison.VALUE  # a member is looked up slowly, and this is asked of every figure


class Term(Struct, frozen=True):
    """One comparison as written: its numbers (two for ``between``), and for ``about`` the tolerance if there is one."""

    comparison: Comparison
    amounts: tuple[Amount, ...]
    tolerance: Amount | None = None

    def __str__(self) -> str:
        numbers = ", ".join(f"{amount.value:f}" for amount in self.amounts)
        allowed = "" if self.tolerance is None else f", tolerance = {self.tolerance.value:f}"
        return f"{self.comparison.value} = {numbers}{allowed}"


class Figure(Struct, frozen=True):
    """A set of possible numbers and how it was written.

    ``approximate`` marks an ``about`` without a tolerance: computed at its number, but it settles nothing. ``done`` is
    what is said of a milestone, which is 1 when it is done and 0 when not.
    """

    terms: tuple[Term, ...]
    bounds: Interval
    approximate: bool = False
    done: bool | None = None

    @classmethod
    def of(cls, terms: tuple[Term, ...], signed: bool = True) -> "Figure":
        """The figure of one term, or of one lower and one upper.

        For an unsigned series numbers below zero are impossible, and every set is cut off there. Raises Malformed for
        other combinations, for a set without numbers, and for a negative number where there are none.
        """
        if len(terms) == 1 and terms[0].comparison is _VALUE:  # most figures are one number
            above, below = terms[0].amounts[0].value.as_integer_ratio()
            if above < 0 and not signed:
                refuse_negative(terms)
            number = ratio_of(above, below)
            return cls(terms, Interval(number, number, low_open=False, high_open=False))
        _check_combination(terms)
        if not signed:
            refuse_negative(terms)
        bounds = _bounds(terms[0])
        for term in terms[1:]:
            bounds = _nonempty(bounds.overlap(_bounds(term)), terms)
        if not signed and (bounds.low is None or bounds.low < 0):
            bounds = _nonempty(bounds.overlap(NOT_NEGATIVE), terms)
        approximate = terms[0].comparison is Comparison.ABOUT and terms[0].tolerance is None
        return cls(terms, bounds, approximate)

    @classmethod
    def milestone(cls, *, done: bool) -> "Figure":
        """What is said of a milestone: that it is done, or that it is not."""
        return cls((_computed(Comparison.VALUE, Fraction(done)),), Interval.exactly(Fraction(done)), done=done)

    @classmethod
    def spanning(cls, bounds: Interval, approximate: bool = False) -> "Figure":
        """The figure of a computed set, written with one number, or a lower and an upper end, those that there are.

        Sums of bounds on both sides have no end, and no terms.
        An end that is no finite decimal, as means and ratios may have, is written to six places, and exact in
        the set.
        """
        if bounds.is_exact:
            comparison = Comparison.ABOUT if approximate else Comparison.VALUE
            return cls((_computed(comparison, bounds.low),), bounds, approximate)
        lower = Comparison.MORE_THAN if bounds.low_open else Comparison.AT_LEAST
        upper = Comparison.LESS_THAN if bounds.high_open else Comparison.AT_MOST
        ends = ((lower, bounds.low), (upper, bounds.high))
        return cls(tuple(_computed(key, end) for key, end in ends if end is not None), bounds, approximate)

    def __str__(self) -> str:
        """As written, but in the series' unit: 'more_than = 1200'."""
        return ", ".join(str(term) for term in self.terms)

    def contains(self, other: "Figure") -> bool:
        """Whether every number of the other is possible here."""
        return other.bounds.within(self.bounds)

    def is_rounding_of(self, other: "Figure") -> bool:
        """Whether this is the other figure rounded to the digits it is written with: same comparisons, fewer digits.

        A 'number rounded up to itself' counts, so equal figures are roundings of each other.
        """
        mine, theirs = _by_comparison(self), _by_comparison(other)
        if mine.keys() != theirs.keys() or Comparison.ABOUT in mine:
            return False
        pairs = ((mine[key], theirs[key]) for key in mine)
        return all(_rounds(term, exact) for term, exact in pairs)


_EXACT = Context(prec=2000, traps=[Inexact])
_PLACES = 6


def _computed(comparison: Comparison, number: Fraction | None) -> Term:
    """A term for a number that nobody wrote, with the digits it has."""
    exact = number or Fraction(0)
    numerator, denominator = Decimal(exact.numerator), Decimal(exact.denominator)
    try:
        value = _EXACT.divide(numerator, denominator)
    except Inexact:
        value = Decimal(round(exact * 10**_PLACES)).scaleb(-_PLACES, _EXACT)
    return Term(comparison, (Amount(value, Decimal(1).scaleb(min(0, int(value.as_tuple().exponent)))),))


def _by_comparison(figure: Figure) -> Mapping[Comparison, Term]:
    return {term.comparison: term for term in figure.terms}


def _rounds(term: Term, exact: Term) -> bool:
    return all(ours.rounds(theirs.value) for ours, theirs in zip(term.amounts, exact.amounts, strict=True))


def _check_combination(terms: tuple[Term, ...]) -> None:
    comparisons = [term.comparison for term in terms]
    if len(terms) == 1:
        return
    if len(terms) == 2 and {one.end for one in comparisons} == {End.LOWER, End.UPPER}:
        return
    names = all_of(comparison.value for comparison in comparisons)
    said = later("a figure cannot be {names} at once", names=names) if terms else later("there is no figure")
    last = comparisons[-1].value if comparisons else None
    raise Malformed(code=Code.BAD_FIGURE, said=said, advice=forms(Comparison), key=last, reason=Reason.NO_COMBINATION)


def refuse_negative(terms: tuple[Term, ...]) -> None:
    """Raise Malformed for a number below zero: flows and stocks have none."""
    for term in terms:
        for amount in term.amounts:
            if amount.value < 0:
                said = later("{figure} is below zero", figure=f"{term.comparison.value} = {amount.value:f}")
                advice = later("check the figure, or say `signed = true` in its series")
                raise Malformed(code=Code.NEGATIVE, said=said, advice=advice, key=term.comparison.value)


def _nonempty(bounds: Interval | None, terms: tuple[Term, ...]) -> Interval:
    if bounds is None:
        raise Malformed(
            code=Code.BAD_FIGURE,
            said=later("no number is {terms}", terms=all_of(terms)),
            advice=later("check the two bounds"),
            key=terms[-1].comparison.value,
        )
    return bounds


def _bounds(term: Term) -> Interval:
    """The set of numbers one term leaves possible."""
    first = Fraction(term.amounts[0].value)
    match term.comparison:
        case Comparison.AT_LEAST | Comparison.MORE_THAN:
            return Interval(first, None, term.comparison is Comparison.MORE_THAN, True)
        case Comparison.AT_MOST | Comparison.LESS_THAN:
            return Interval(None, first, True, term.comparison is Comparison.LESS_THAN)
        case Comparison.BETWEEN | Comparison.VALUE:
            return _between(first, Fraction(term.amounts[-1].value))
        case Comparison.ABOUT:
            return _around(first, term.tolerance)
        case _:
            assert_never(term.comparison)


def _between(low: Fraction, high: Fraction) -> Interval:
    if low > high:
        said, advice = later("between has its greater number first"), later("write between = [lower, upper]")
        raise Malformed(code=Code.BAD_FIGURE, said=said, advice=advice, key="between")
    return Interval.of(low, high)


def _around(middle: Fraction, tolerance: Amount | None) -> Interval:
    if tolerance is None:
        return Interval.exactly(middle)
    if tolerance.value < 0:
        raise Malformed(
            code=Code.BAD_FIGURE,
            said=later("the tolerance is below zero"),
            advice=later("write it without a sign"),
            key="tolerance",
        )
    return Interval.of(middle - Fraction(tolerance.value), middle + Fraction(tolerance.value))
