"""Exact numbers say the same whoever counts them: the standard library's fractions, or the compiled ones."""

import subprocess
import sys
from fractions import Fraction as Plain

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.folder import REPOSITORY
from tracker.domain.exact import Fraction

NUMBERS = st.fractions(-1000, 1000, max_denominator=10**6)
WITHOUT = """import sys
sys.modules["quicktions"] = None
from tracker.__main__ import main
main()
"""


@given(NUMBERS, NUMBERS, st.integers(-4, 4))
def test_both_kinds_of_fractions_count_alike(one: Plain, other: Plain, whole: int) -> None:
    mine, theirs = Fraction(one), Fraction(other)
    assert (mine + theirs, mine - theirs, mine * theirs) == (one + other, one - other, one * other)
    assert (mine < theirs, mine == theirs, hash(mine)) == (one < other, one == other, hash(one))
    assert (mine.numerator, mine.denominator, str(mine)) == (one.numerator, one.denominator, str(one))
    assert (round(mine), abs(mine), -mine, mine // 1) == (round(one), abs(one), -one, one // 1)
    if other:
        assert mine / theirs == one / other
    if one:
        assert mine**whole == one**whole
        assert (mine**whole).limit_denominator(97) == (one**whole).limit_denominator(97)
    assert mine < float("inf")
    assert mine > -float("inf")


def test_the_program_says_the_same_without_the_compiled_ones() -> None:
    arguments = ["-C", str(REPOSITORY), "--as-of", "2026-11-25", "status", "--format", "json"]
    found = [
        subprocess.run([sys.executable, *start, *arguments], capture_output=True, check=True).stdout
        for start in (["-c", WITHOUT], ["-m", "tracker"])
    ]
    assert found[0] == found[1]
