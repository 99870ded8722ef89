"""Workings: put the numbers into the formula, work it out, and it is the measure."""

from decimal import Context, Decimal
from fractions import Fraction

from hypothesis import given, settings

from tests.helpers.judging import evidence
from tests.helpers.other_measures import cases as other_cases
from tests.helpers.other_measures import register_of
from tests.helpers.strategies import Case, exact_figures
from tests.helpers.strategies import cases as level_cases
from tracker.assess.evidence import Evidence
from tracker.assess.measured import Absent
from tracker.assess.workings import Dimension, Working, workings
from tracker.domain.figure import Figure
from tracker.domain.goal import Goal
from tracker.domain.target import Measure

_IN_PERCENT = (Dimension.AMOUNT, Dimension.DIFFERENCE, Dimension.YEARLY)
_WIDE = Context(prec=80)
_CLOSE = Fraction(1, 10**25)


@settings(max_examples=150)
@given(level_cases(figures=exact_figures))
def test_a_level_is_what_its_formula_says(case: Case) -> None:
    known = evidence(case.register, f"{max(case.figures) + 1}-07-01")
    for working in workings(known):
        agrees(working, known)


@settings(max_examples=150)
@given(other_cases())
def test_any_other_measure_is_what_its_formula_says(case: tuple[Measure, Goal, dict[int, Figure]]) -> None:
    known = evidence(register_of(*case), f"{max(case[2]) + 1}-07-01")
    for working in workings(known):
        agrees(working, known)


def agrees(working: Working, known: Evidence) -> None:
    """The formula, worked out with exact inputs, gives the result; an absent one has a reason and no formula."""
    if isinstance(working.result, Absent):
        assert working.result.reason
        assert not working.formula
        return
    assert working.inputs
    exact = {letter: Fraction(one.low or 0) for letter, (one, _) in working.inputs.items() if one.is_exact}
    if len(exact) < len(working.inputs) or "from" in working.formula or not working.result.is_exact:
        return
    in_percent = known.target.measure.in_percent
    letters = {
        letter: number / (100 if in_percent and _is_percent(letter, working) else 1) for letter, number in exact.items()
    }
    found = worked_out(working.formula, letters)
    told = Fraction(working.result.low or 0)
    told = told / (100 if in_percent and working.dimension in _IN_PERCENT else 1)
    assert abs(found - told) <= _CLOSE * (1 + abs(told)), (working, found)


def _is_percent(letter: str, working: Working) -> bool:
    return working.inputs[letter][1] in _IN_PERCENT or letter.startswith("r")


def worked_out(formula: str, letters: dict[str, Fraction]) -> Fraction:
    """The value of a formula: sums, products, quotients, powers and logarithms."""
    words = ["(", *formula.replace("−", "-").replace("×", "*").split(), ")"]
    values: list[list[object]] = []
    for word in words:
        if word == "(":
            values.append([])
        elif word == ")":
            inner = _flat(values.pop())
            if not values:
                return inner
            if values[-1] and values[-1][-1] == "ln":
                values[-1][-1] = _ln(inner)
            else:
                values[-1].append(inner)
        else:
            values[-1].append(letters.get(word, Fraction(word) if word.isdigit() else word))
    raise AssertionError(formula)


def _flat(items: list[object]) -> Fraction:
    """A row of numbers and signs, by rank."""
    for signs in (("^",), ("*", "/"), ("+", "-")):
        while any(item in signs for item in items if isinstance(item, str)):
            at = next(place for place, item in enumerate(items) if isinstance(item, str) and item in signs)
            left, right = items[at - 1], items[at + 1]
            assert isinstance(left, Fraction)
            assert isinstance(right, Fraction)
            items[at - 1 : at + 2] = [_one(left, str(items[at]), right)]
    (only,) = items
    assert isinstance(only, Fraction)
    return only


def _one(left: Fraction, sign: str, right: Fraction) -> Fraction:
    if sign == "^":
        return Fraction(_WIDE.power(_decimal(left), _decimal(right)))
    match sign:
        case "*":
            return left * right
        case "/":
            return left / right
        case "+":
            return left + right
    return left - right


def _decimal(number: Fraction) -> Decimal:
    return _WIDE.divide(Decimal(number.numerator), Decimal(number.denominator))


def _ln(number: Fraction) -> Fraction:
    return Fraction(_WIDE.ln(_decimal(number)))
