"""Roots and powers have 40 digits that are right, or are the very fraction; both are told without taking a root."""

from hypothesis import given
from hypothesis import strategies as st

from tracker.assess.arithmetic import power
from tracker.domain.exact import Fraction

WHOLE = st.one_of(st.integers(1, 10**3), st.integers(1, 10**15), st.integers(1, 10**120))
NEAR_ONE = st.integers(1, 40).map(lambda places: 1 + Fraction(1, 10**places))
BASES = st.one_of(st.builds(Fraction, WHOLE, WHOLE), NEAR_ONE)
EXPONENTS = st.one_of(
    st.builds(Fraction, st.integers(-5, 25), st.integers(1, 13)),
    st.builds(Fraction, st.integers(1, 9), st.integers(1, 500)),
)


@given(BASES, EXPONENTS)
def test_a_power_lies_within_half_a_unit_of_its_last_digit(base: Fraction, exponent: Fraction) -> None:
    found, wanted = power(base, exponent), base**exponent.numerator
    if found**exponent.denominator == wanted:
        return
    unit = Fraction(51, 100) * _unit(found)
    assert (found - unit) ** exponent.denominator < wanted < (found + unit) ** exponent.denominator


def _unit(number: Fraction) -> Fraction:
    """The value of the last of 40 digits."""
    places = 0
    while number * Fraction(10) ** places < 10**39:
        places += 1
    while number * Fraction(10) ** places >= 10**40:
        places -= 1
    return Fraction(10) ** -places


@given(st.builds(Fraction, st.integers(1, 1000), st.integers(1, 1000)), st.integers(1, 9), st.integers(1, 5))
def test_a_fraction_without_long_parts_is_found_exactly(root: Fraction, degree: int, times: int) -> None:
    assert power(root**degree, Fraction(times, degree)) == root**times
