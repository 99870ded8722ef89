"""Rounding never changes what is said: a number stays on its side of 0 and 1, and a range is rounded outward."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.rounding import EVERY_WAY, GUARDS, NUMBERS, PLACES, SHARES, plainly_rounded, trimmed
from tracker.domain.exact import Fraction
from tracker.render.numbers import Guards, Toward, plain, rounded, short


def _side(number: Fraction | Decimal, guard: int) -> int:
    return (number > guard) - (number < guard)


def plainly_short(value: Fraction, places: int, toward: Toward, guards: Guards) -> str:
    """The formula: the first number of places at which no guard changes the number."""
    tried = [(plainly_rounded(value, one, toward, ()), one) for one in range(places, 6)]
    unchanged = [number for number, one in tried if number == plainly_rounded(value, one, toward, guards)]
    shown = unchanged[0] if unchanged else plainly_rounded(value, 6, toward, guards)
    return str(shown) if abs(value) >= 10**60 else trimmed(shown)


@EVERY_WAY
@given(value=NUMBERS, places=st.integers(0, 8), guards=GUARDS)
def test_whole_numbers_round_as_fractions_do(toward: Toward, value: Fraction, places: int, guards: Guards) -> None:
    assert str(rounded(value, places, toward, guards)) == str(plainly_rounded(value, places, toward, guards))
    assert short(value, places, toward, guards) == plainly_short(value, places, toward, guards)


@EVERY_WAY
@given(value=SHARES, places=PLACES)
def test_a_share_stays_on_its_side_of_zero_and_one(toward: Toward, value: Fraction, places: int) -> None:
    for guard in (0, 1):
        assert _side(rounded(value, places, toward), guard) == _side(value, guard)


@EVERY_WAY
@given(value=SHARES, places=PLACES)
def test_a_rounded_number_is_within_one_unit_of_the_last_place(toward: Toward, value: Fraction, places: int) -> None:
    unit = Fraction(1, 10**places)
    number = rounded(value, places, toward)
    assert abs(Fraction(number) - value) <= unit
    assert number.as_tuple().exponent == -places
    if toward is Toward.NEAREST and _has_no_guard_near(value, unit):
        assert abs(Fraction(number) - value) <= unit / 2


@EVERY_WAY
@given(value=SHARES, places=PLACES)
def test_an_end_is_rounded_outward_unless_zero_or_one_lies_between(
    toward: Toward, value: Fraction, places: int
) -> None:
    number = Fraction(rounded(value, places, toward))
    if _has_no_guard_near(value, Fraction(1, 10**places)):
        assert toward is not Toward.DOWN or number <= value
        assert toward is not Toward.UP or number >= value


def _has_no_guard_near(value: Fraction, unit: Fraction) -> bool:
    return all(value == guard or abs(value - guard) >= unit for guard in (0, 1))


@EVERY_WAY
@given(value=SHARES, places=st.integers(0, 3))
def test_a_percentage_for_a_reader_stays_on_its_side_and_is_near(toward: Toward, value: Fraction, places: int) -> None:
    percentage = value * 100
    shown = Decimal(short(percentage, places, toward, (0, 100)))
    for guard in (0, 100):
        assert _side(shown, guard) == _side(percentage, guard)
    assert abs(Fraction(shown) - percentage) <= Fraction(1, 10**places)


@given(value=SHARES, places=st.integers(0, 3))
def test_a_reader_sees_more_places_only_where_fewer_would_reach_a_guarded_number(value: Fraction, places: int) -> None:
    shown = short(value, places, Toward.NEAREST, (0, 1))
    digits = len(shown.partition(".")[2])
    if digits > places:
        fewer = round(value * 10**places)
        assert Fraction(fewer, 10**places) in (0, 1)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4), st.integers(-6, 6))
def test_a_recorded_number_keeps_its_value_and_digits_and_has_no_exponent(number: Decimal, exponent: int) -> None:
    text = plain(number.scaleb(exponent))
    assert "E" not in text.upper()
    assert Decimal(text) == number.scaleb(exponent)
    assert Decimal(trimmed(number)) == number
