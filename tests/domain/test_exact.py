"""Exact numbers say the same whoever counts them: the standard library's fractions, or the compiled ones."""

import subprocess
import sys
from fractions import Fraction as Plain
from importlib.util import find_spec, module_from_spec

import pytest
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


def test_where_the_compiled_ones_are_missing_those_of_the_library_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "quicktions", None)
    spec = find_spec("tracker.domain.exact")
    assert spec is not None
    assert spec.loader is not None
    again = module_from_spec(spec)
    spec.loader.exec_module(again)
    assert (again.Fraction, again.ratio_of) == (Plain, Plain)


def test_the_program_says_the_same_without_the_compiled_ones() -> None:
    arguments = ["-C", str(REPOSITORY), "--as-of", "2026-11-25", "status", "--format", "json"]
    found = [
        subprocess.run([sys.executable, *start, *arguments], capture_output=True, check=True).stdout
        for start in (["-c", WITHOUT], ["-m", "tracker"])
    ]
    assert found[0] == found[1]


@given(st.text("0123456789/.eE-+ _٣１", max_size=6))
def test_a_text_is_read_as_the_standard_library_reads_it_and_nothing_else_is_touched(text: str) -> None:
    try:
        plain = Plain(text)
    except (ValueError, ZeroDivisionError) as fault:
        with pytest.raises(type(fault)):
            Fraction(text)
    else:
        assert Fraction(text) == plain
    assert [chr(one).encode() for one in range(128)] == [bytes([one]) for one in bytes(range(128))]
    assert list(map(ord, map(chr, range(128)))) == list(range(128))
    assert b"\0"[0] == 0


def test_what_is_counted_is_one_of_the_kind() -> None:
    for one in (Fraction(1), Fraction("1.5"), Fraction(1) / 3, -Fraction(2, 3), Fraction(1, 2) ** 2):
        assert isinstance(one, Fraction)
    assert not isinstance(1, Fraction)
    assert not isinstance(0.5, Fraction)
