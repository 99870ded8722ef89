"""Sets of numbers with open and closed ends."""

from math import inf

import pytest

from tests.helpers.making import interval
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval, hull, product, quotient


@pytest.mark.parametrize(
    ("low", "high", "low_open", "high_open"),
    [(2, 1, False, False), (1, 1, True, False), (1, 1, False, True), (1, 1, True, True)],
)
def test_a_set_has_a_number(low: int, high: int, low_open: bool, high_open: bool) -> None:
    with pytest.raises(ValueError, match=f"no number lies between {low} and {high}"):
        Interval(Fraction(low), Fraction(high), low_open, high_open)


def test_a_set_has_a_number_also_where_both_ends_are_one_object() -> None:
    one = Fraction(1)
    with pytest.raises(ValueError, match="no number lies between 1 and 1"):
        Interval(one, one, False, True)


@pytest.mark.parametrize(("low_open", "high_open"), [(False, True), (True, False)])
def test_an_unbounded_end_is_open(low_open: bool, high_open: bool) -> None:
    with pytest.raises(ValueError, match="an unbounded end is open"):
        Interval(None, None, low_open, high_open)


@pytest.mark.parametrize("text", ["[1, 2]", "(1, 2]", "[-3/2, inf)", "(-inf, 0)", "(-inf, inf)"])
def test_a_set_is_printed_in_the_usual_notation(text: str) -> None:
    assert str(interval(text)) == text


def test_exactly_one_number() -> None:
    assert Interval.exactly(3) == Interval.of(3, 3) == interval("[3, 3]")
    assert [one.is_exact for one in (interval("[3, 3]"), interval("[3, 4]"), interval("(-inf, inf)"))] == [
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("one", "other", "within", "above"),
    [
        ("[1, 2]", "[1, 2]", True, False),
        ("[1, 2]", "(1, 2]", False, False),
        ("(1, 2)", "[1, 2]", True, False),
        ("[3, inf)", "(2, inf)", True, False),
        ("(-inf, 2)", "[0, inf)", False, False),
        ("[2, 3]", "[1, 2]", False, False),
        ("(2, 3]", "[1, 2]", False, True),
        ("[2, 3]", "(-inf, 2)", False, True),
        ("(-inf, 1]", "(-inf, 2]", True, False),
    ],
)
def test_open_ends_count_as_open(one: str, other: str, within: bool, above: bool) -> None:
    first, second = interval(one), interval(other)
    assert (first.within(second), first.is_above(second)) == (within, above)


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("[1, 3]", "[2, 4]", "[2, 3]"),
        ("[1, 2)", "(1, 2]", "(1, 2)"),
        ("(-inf, 2]", "[2, inf)", "[2, 2]"),
        ("(-inf, inf)", "(0, 1]", "(0, 1]"),
    ],
)
def test_the_overlap_is_what_is_in_both(one: str, other: str, both: str) -> None:
    assert interval(one).overlap(interval(other)) == interval(both)


def test_sets_that_only_touch_at_an_open_end_do_not_overlap() -> None:
    assert interval("[1, 2)").overlap(interval("[2, 3]")) is None
    assert interval("[0, 1]").overlap(interval("[2, 3]")) is None


def test_sets_that_share_the_very_number_object_of_an_open_end_do_not_overlap() -> None:
    shared = Fraction(2)
    floor, below = Interval(shared, None, False, True), Interval(None, shared, True, True)
    assert floor.overlap(below) is None


def test_an_end_without_bound_stays_unbounded_in_sums_and_multiples() -> None:
    floor = interval("(2, inf)")
    assert [str(one) for one in (floor + 1, -floor, floor * 3, floor * -1, floor - floor, floor * 0)] == [
        "(3, inf)",
        "(-inf, -2)",
        "(6, inf)",
        "(-inf, -2)",
        "(-inf, inf)",
        "[0, 0]",
    ]


def test_a_rising_function_keeps_ends_open_or_closed() -> None:
    assert interval("[2, inf)").mapped(lambda one: one - 1) == interval("[1, inf)")
    assert interval("(-inf, 3)").mapped(lambda one: one * 2) == interval("(-inf, 6)")


@pytest.mark.parametrize(
    ("numerator", "denominator", "ratio"),
    [
        ("[1, 2]", "[4, 5]", "[1/5, 1/2]"),
        ("[1, 2]", "(4, 5)", "(1/5, 1/2)"),
        ("[1, 2]", "[4, inf)", "(0, 1/2]"),
        ("[-2, -1]", "[4, inf)", "[-1/2, 0)"),
        ("[-1, 2]", "(0, 1]", "(-inf, inf)"),
        ("[0, 2]", "(0, 1]", "[0, inf)"),
        ("(0, 2]", "(0, 1]", "(0, inf)"),
        ("[-2, 0]", "(0, 1]", "(-inf, 0]"),
        ("[0, 0]", "(0, inf)", "[0, 0]"),
        ("[1, inf)", "[1, inf)", "(0, inf)"),
        ("(-inf, 3]", "[2, 3]", "(-inf, 3/2]"),
        ("(-inf, inf)", "(0, inf)", "(-inf, inf)"),
        ("(-1, 1]", "[2, 2]", "(-1/2, 1/2]"),
    ],
)
def test_a_quotient_is_every_ratio(numerator: str, denominator: str, ratio: str) -> None:
    assert quotient(interval(numerator), interval(denominator)) == interval(ratio)


@pytest.mark.parametrize("denominator", ["[0, 1]", "[-1, 1]", "(-inf, 2]", "[-2, -1]"])
def test_nothing_is_divided_by_what_can_be_zero_or_less(denominator: str) -> None:
    with pytest.raises(ValueError, match="the denominator can be zero or less"):
        quotient(interval("[1, 2]"), interval(denominator))


def test_the_hull_of_infinite_ends_is_unbounded() -> None:
    assert hull([(-inf, True), (Fraction(2), False), (Fraction(2), True)]) == interval("(-inf, 2]")
    assert hull([(inf, True), (Fraction(2), True)]) == interval("(2, inf)")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("[2, 3]", "(4, 5]", "(8, 15]"),
        ("[0, 3]", "(4, 5]", "[0, 15]"),
        ("(0, 3]", "(4, 5]", "(0, 15]"),
        ("(0, 3]", "[0, 5]", "[0, 15]"),
        ("[2, inf)", "(4, 5]", "(8, inf)"),
        ("[0, 0]", "[2, inf)", "[0, 0]"),
    ],
)
def test_a_product_has_every_product_of_two_numbers_not_below_zero(one: str, other: str, expected: str) -> None:
    assert str(interval(one).times(interval(other))) == expected
    assert str(interval(other).times(interval(one))) == expected


@pytest.mark.parametrize(
    ("factors", "expected"),
    [
        ([], "[1, 1]"),
        (["(2, 3]"], "(2, 3]"),
        (["[2, 2]", "[3, 3]", "[1/6, 1/6]"], "[1, 1]"),
        (["[2, 3]", "(1, 2]", "[5, 5]", "[1, inf)"], "(10, inf)"),
    ],
)
def test_a_product_of_many_is_that_of_each_with_the_next(factors: list[str], expected: str) -> None:
    assert str(product([interval(one) for one in factors])) == expected


def test_ends_that_an_image_rounds_to_one_number_become_it() -> None:
    assert str(interval("(1, 2)").mapped(lambda _: Fraction(7))) == "[7, 7]"
