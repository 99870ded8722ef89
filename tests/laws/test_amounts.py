"""Numbers as written: scales multiply exactly, digits tell the rounding, and every way of writing agrees."""

from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.strategies import written_amounts
from tracker.domain.exact import Fraction
from tracker.domain.figure import Comparison, Figure, Term
from tracker.domain.interval import Interval
from tracker.domain.unit import Amount, Unit

CHINESE = {"千": 3, "万": 4, "百万": 6, "千万": 7, "亿": 8, "十亿": 9, "百亿": 10, "千亿": 11, "万亿": 12}
ENGLISH = {"thousand ": 3, "million ": 6, "billion ": 9, "trillion ": 12}
SCALES = {"": 0, **CHINESE, **ENGLISH}
BASES = st.sampled_from(("元", "t", "CO2 t", "人次", "%"))
SCALED = st.sampled_from(sorted(SCALES))
SIMPLE = ("value", "at_least", "more_than", "at_most", "less_than", "about")


@given(written_amounts(), SCALED, SCALED, BASES)
def test_a_number_in_any_scale_is_the_number_times_the_scale(number: Amount, own: str, of: str, base: str) -> None:
    read = Amount.read(f"{number.value}{own}{base}", Unit.parse(f"{of}{base}"))
    factor = Fraction(10) ** (SCALES[own] - SCALES[of])
    assert Fraction(read.value) == Fraction(number.value) * factor
    assert Fraction(read.place) == Fraction(number.place) * factor


@given(SCALED, BASES)
def test_a_scale_is_split_off_the_front_and_scales_multiply(scale: str, base: str) -> None:
    assert Unit.parse(f"{scale}{base}") == Unit(f"{scale}{base}", base, SCALES[scale])
    assert Unit.parse(f"{scale}亿{base}").exponent == SCALES[scale] + 8


@given(written_amounts())
def test_text_integer_and_decimal_agree(number: Amount) -> None:
    unit = Unit.parse("亿元")
    assert Amount.read(number.value, unit) == number
    assert Amount.read(f"{number.value} 亿元", unit) == number
    if number.place == 1:
        assert Amount.read(int(number.value), unit) == number


@given(written_amounts(), st.sampled_from(SIMPLE))
def test_a_figure_is_the_same_set_however_its_number_is_written(number: Amount, key: str) -> None:
    unit = Unit.parse("亿元")
    texts: tuple[Decimal | str, ...] = (number.value, f"{number.value}亿元", f"{number.value.scaleb(4):f}万元")
    figures = [Figure.of((Term(Comparison(key), (Amount.read(text, unit),)),)) for text in texts]
    assert {figure.bounds for figure in figures} == {figures[0].bounds}
    assert figures[0] == figures[1]


@given(written_amounts(), written_amounts())
def test_a_number_rounds_another_when_quantizing_gives_it_with_halves_up_or_down(one: Amount, other: Amount) -> None:
    nearby = one.value + other.value / 10**4
    for exact in (other.value, nearby, one.value + one.place / 2, one.value - one.place / 2):
        quantized = {exact.quantize(one.place, rounding) for rounding in (ROUND_HALF_UP, ROUND_HALF_DOWN)}
        assert one.rounds(exact) == (one.value in quantized)


@given(written_amounts(), written_amounts())
def test_a_figure_rounds_another_of_the_same_comparison_when_its_number_does(one: Amount, other: Amount) -> None:
    for key in SIMPLE:
        mine, theirs = (Figure.of((Term(Comparison(key), (each,)),)) for each in (one, other))
        assert mine.is_rounding_of(theirs) == (key != "about" and one.rounds(other.value))


@given(written_amounts(), written_amounts())
def test_one_lower_with_one_upper_is_the_overlap_of_both(one: Amount, other: Amount) -> None:
    low, high = min(one.value, other.value), max(one.value, other.value)
    lower, upper = (
        Term(Comparison.AT_LEAST, (Amount(low, one.place),)),
        Term(Comparison.AT_MOST, (Amount(high, one.place),)),
    )
    ends = Interval.of(Fraction(low), Fraction(high))
    assert Figure.of((lower, upper)).bounds == Figure.of((upper, lower)).bounds == ends
    assert Figure.of((Term(Comparison.BETWEEN, (Amount(low, one.place), Amount(high, one.place))),)).bounds == ends


@given(written_amounts())
def test_of_an_unsigned_series_every_set_is_cut_off_at_zero(number: Amount) -> None:
    positive = Amount(abs(number.value), number.place)
    for key in SIMPLE:
        if key == "less_than" and not positive.value:
            continue
        term = Term(Comparison(key), (positive,))
        bounds = Figure.of((term,), signed=False).bounds
        assert bounds == Figure.of((term,)).bounds.overlap(Interval(Fraction(0), None, False, True))
