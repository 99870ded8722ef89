"""Figures in sentences: with the sign of their bound, their number and unit."""

from tracker.domain.figure import Comparison, Figure, Term
from tracker.domain.notation import grouped
from tracker.domain.unit import Unit
from tracker.domain.wording import say

SIGNS = {
    Comparison.VALUE: "",
    Comparison.AT_LEAST: "≥ ",
    Comparison.MORE_THAN: "> ",
    Comparison.AT_MOST: "≤ ",
    Comparison.LESS_THAN: "< ",
    Comparison.ABOUT: "≈ ",
    Comparison.BETWEEN: "",
}


def told(figure: Figure, unit: Unit) -> str:
    """A figure in the unit of its series.

    >>> from tracker.domain.unit import Amount
    >>> unit = Unit.parse("亿元")
    >>> told(Figure.of((Term(Comparison.MORE_THAN, (Amount.read("1.8万亿元", unit),)),)), unit)
    '> 18,000 亿元'
    >>> five, half = Amount.read("5亿元", unit), Amount.read("0.5亿元", unit)
    >>> told(Figure.of((Term(Comparison.ABOUT, (five,), tolerance=half),)), unit)
    '5 ± 0.5 亿元'
    >>> told(Figure.of((Term(Comparison.BETWEEN, (Amount.read("-3亿元", unit), Amount.read("-1亿元", unit))),)), unit)
    '-3 to -1 亿元'
    """
    return f"{', '.join(map(_term, figure.terms))} {unit.name}"


def _term(term: Term) -> str:
    between = say(" to ") if any(one.value < 0 for one in term.amounts) else "–"
    numbers = between.join(grouped(f"{one.value:f}") for one in term.amounts)
    if term.tolerance is not None:
        return f"{numbers} ± {grouped(f'{term.tolerance.value:f}')}"
    return f"{SIGNS[term.comparison]}{numbers}"
