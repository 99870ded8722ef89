"""Numbers to be rounded, and the plain formula of rounding that the program's faster one must agree with."""

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal
from math import ceil, floor

import pytest
from hypothesis import strategies as st

from tracker.domain.exact import Fraction
from tracker.render.numbers import Guards, Toward, written

SHARES = st.one_of(
    st.fractions(-3, 3, max_denominator=10**9),
    st.builds(
        lambda end, near: end + near, st.sampled_from((0, 1, -1)), st.fractions(-1, 1).map(lambda one: one / 10**7)
    ),
    st.sampled_from((Fraction(0), Fraction(1), Fraction(1, 2), Fraction(10**30), Fraction(-1, 10**30))),
)
PLACES = st.integers(1, 8)
EVERY_WAY = pytest.mark.parametrize("toward", Toward)
BANDS: Guards = (0, Fraction(4, 5), Fraction(19, 20), 1)
GUARDS = st.one_of(
    st.sampled_from(((0, 1), BANDS, (0, 100), ())),
    st.lists(st.fractions(-2, 2, max_denominator=10**7), max_size=3).map(lambda some: tuple(sorted(some))),
)
NUMBERS = st.one_of(
    SHARES,
    st.builds(
        lambda guard, near: Fraction(guard) + near,
        st.sampled_from(BANDS),
        st.fractions(-1, 1).map(lambda one: one / 10**6),
    ),
    st.fractions(),
    st.builds(lambda one, power: one * Fraction(10) ** power, st.fractions(-10, 10), st.integers(56, 90)),
    st.integers(-(10**8), 10**8).map(lambda one: Fraction(one, 2 * 10**6)),
)


def plainly_rounded(value: Fraction, places: int, toward: Toward, guards: Guards) -> Decimal:
    """The formula: rounded by the standard library's fractions, then held against each guard as they stand."""
    if abs(value) >= 10**60:
        ways = {Toward.NEAREST: ROUND_HALF_EVEN, Toward.DOWN: ROUND_FLOOR, Toward.UP: ROUND_CEILING}
        context = Context(prec=8, rounding=ways[toward], Emax=10**9, Emin=-(10**9))
        return context.divide(Decimal(value.numerator), Decimal(value.denominator))
    scale = 10**places
    scaled = value * scale
    units = {Toward.NEAREST: round(scaled), Toward.DOWN: floor(scaled), Toward.UP: ceil(scaled)}[toward]
    for guard in guards:
        if value < guard <= Fraction(units, scale):
            return decimal(ceil(guard * scale) - 1, places)
        if value > guard >= Fraction(units, scale):
            return decimal(floor(guard * scale) + 1, places)
    return decimal(units, places)


def decimal(units: int, places: int) -> Decimal:
    """So many units of the last place, exactly."""
    return Decimal((int(units < 0), tuple(int(digit) for digit in str(abs(units))), -places))


def trimmed(number: Decimal) -> str:
    """A number as it is shown, without zeros at the end of its fraction."""
    text = written(number)
    return text.rstrip("0").rstrip(".") if "." in text and "E" not in text else text
