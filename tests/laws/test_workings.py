"""Workings: put the numbers into the formula, work it out, and it is the measure."""

from collections.abc import Mapping
from decimal import Context, Decimal
from typing import assert_never

from hypothesis import given

from tests.helpers.effort import examples
from tests.helpers.judging import resolved
from tests.helpers.other_measures import cases as other_cases
from tests.helpers.other_measures import register_of
from tests.helpers.strategies import Case, exact_figures
from tests.helpers.strategies import cases as level_cases
from tracker.assess import case as cases
from tracker.assess.arithmetic import Absent
from tracker.assess.formulas import Distance, Formula, Letter, Logarithm, Operation, Sign
from tracker.assess.measures import Dimension, Measures
from tracker.assess.workings import Working, workings
from tracker.domain.exact import Fraction
from tracker.domain.figure import Figure
from tracker.domain.goal import Goal
from tracker.domain.target import GoalKind

_IN_PERCENT = (Dimension.AMOUNT, Dimension.DIFFERENCE, Dimension.YEARLY)
_WIDE = Context(prec=80)
_CLOSE = Fraction(1, 10**25)


@examples(150)
@given(level_cases(figures=exact_figures))
def test_a_level_is_what_its_formula_says(case: Case) -> None:
    known = resolved(case.register, f"{max(case.figures) + 1}-07-01")
    for working in workings(known, Measures(known)):
        agrees(working, known)


@examples(150)
@given(other_cases())
def test_any_other_measure_is_what_its_formula_says(case: tuple[GoalKind, Goal, dict[int, Figure]]) -> None:
    known = resolved(register_of(*case), f"{max(case[2]) + 1}-07-01")
    for working in workings(known, Measures(known)):
        agrees(working, known)


def agrees(working: Working, known: cases.Case) -> None:
    """The formula, worked out with exact numbers, gives the result; an absent one has a reason and no formula."""
    if isinstance(working.result, Absent) or working.formula is None:
        assert isinstance(working.result, Absent)
        assert working.result.reason
        assert working.formula is None
        return
    assert working.numbers
    exact = {letter: Fraction(one.low or 0) for letter, (one, _) in working.numbers.items() if one.is_exact}
    if len(exact) < len(working.numbers) or not working.result.is_exact:
        return
    in_percent = known.target.measure.in_percent
    letters = {
        letter: number / (100 if in_percent and _is_percent(letter, working) else 1) for letter, number in exact.items()
    }
    found = worked_out(working.formula, letters)
    told = Fraction(working.result.low or 0)
    told = told / (100 if in_percent and working.dimension in _IN_PERCENT else 1)
    assert found is None or abs(found - told) <= _CLOSE * (1 + abs(told)), (working, found)


def _is_percent(letter: str, working: Working) -> bool:
    return working.numbers[letter][1] in _IN_PERCENT or letter.startswith("r")


def worked_out(formula: Formula, letters: Mapping[str, Fraction]) -> Fraction | None:
    """The value of a formula; None where a distance from a range is in it, whose two ends are one letter."""
    match formula:
        case Letter():
            return letters[formula.name]
        case int():
            return Fraction(formula)
        case Distance():
            return None
        case Logarithm():
            inner = worked_out(formula.of, letters)
            return None if inner is None else _ln(inner)
        case Operation():
            left, right = worked_out(formula.left, letters), worked_out(formula.right, letters)
            return None if left is None or right is None else _one(left, formula.sign, right)
        case _:
            assert_never(formula)


def _one(left: Fraction, sign: Sign, right: Fraction) -> Fraction:
    match sign:
        case Sign.PLUS:
            return left + right
        case Sign.MINUS:
            return left - right
        case Sign.TIMES:
            return left * right
        case Sign.BY:
            return left / right
        case Sign.TO_THE:
            return Fraction(_WIDE.power(_decimal(left), _decimal(right)))
        case _:
            assert_never(sign)


def _decimal(number: Fraction) -> Decimal:
    return _WIDE.divide(Decimal(number.numerator), Decimal(number.denominator))


def _ln(number: Fraction) -> Fraction:
    return Fraction(_WIDE.ln(_decimal(number)))
