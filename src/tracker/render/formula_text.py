"""A formula as it is written: with blanks between all its words for programs, and with numbers put in for readers."""

from collections.abc import Callable
from typing import assert_never

from tracker.assess.formulas import Distance, Formula, Letter, Logarithm, Operation, Sign
from tracker.domain.wording import say

_RANKS = {Sign.PLUS: 1, Sign.MINUS: 1, Sign.TIMES: 2, Sign.BY: 2, Sign.TO_THE: 3}
_ATOM = 4


def in_letters(formula: Formula) -> str:
    """The formula with its letters: ``( v − b ) / ( T − b )``; letters, signs and brackets are parted by blanks."""
    match formula:
        case Letter():
            return formula.name
        case int():
            return str(formula)
        case Logarithm():
            return f"ln ( {in_letters(formula.of)} )"
        case Distance():
            return f"from {in_letters(formula.start)} to {in_letters(formula.goal)}"
        case Operation():
            left, right = (in_letters(one) for one in (formula.left, formula.right))
            is_left, is_right = _needs_brackets(formula)
            return f"{_spaced(left, is_left)} {formula.sign.value} {_spaced(right, is_right)}"
        case _:
            assert_never(formula)


def in_numbers(formula: Formula, number: Callable[[str], str]) -> str:
    """The formula with a text for each letter: ``(1416 − 1250) / (2000 − 1250)``."""
    match formula:
        case Letter():
            return number(formula.name)
        case int():
            return str(formula)
        case Logarithm():
            return f"ln({in_numbers(formula.of, number)})"
        case Distance():
            return say(
                "from {start} to {goal}",
                start=in_numbers(formula.start, number),
                goal=in_numbers(formula.goal, number),
            )
        case Operation():
            left, right = (in_numbers(one, number) for one in (formula.left, formula.right))
            is_left, is_right = _needs_brackets(formula)
            return _joined(_tight(left, is_left), formula.sign, _tight(right, is_right))
        case _:
            assert_never(formula)


def _joined(left: str, sign: Sign, right: str) -> str:
    """A sum with a number below zero is a difference."""
    if sign is Sign.TO_THE:
        return f"{left}^{right}"
    if sign is Sign.PLUS and right.startswith("−"):
        return f"{left} − {right[1:]}"
    return f"{left} {sign.value} {right}"


def _needs_brackets(operation: Operation) -> tuple[bool, bool]:
    """Whether the left and the right side need them: what binds less, and on the right also what binds equally."""
    rank = _RANKS[operation.sign]
    is_associative = operation.sign in (Sign.PLUS, Sign.TIMES)
    right = _rank(operation.right)
    return _rank(operation.left) < rank, right < rank or (right == rank and not is_associative)


def _rank(formula: Formula) -> int:
    return _RANKS[formula.sign] if isinstance(formula, Operation) else _ATOM


def _spaced(text: str, is_bracketed: bool) -> str:
    return f"( {text} )" if is_bracketed else text


def _tight(text: str, is_bracketed: bool) -> str:
    return f"({text})" if is_bracketed else text
