"""Sets of numbers against samples of their numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.strategies import fractions, intervals, members
from tracker.domain.exact import Fraction
from tracker.domain.interval import POSITIVE, Interval, hull, quotient


def _samples(one: Interval, other: Interval) -> list[Fraction]:
    """Numbers of the first set, and those of the other that lie in it."""
    return members(one, [*members(other), *(end for end in (other.low, other.high) if end is not None)])


@given(intervals(), intervals())
def test_a_set_lies_within_another_when_all_its_numbers_do(one: Interval, other: Interval) -> None:
    assert one.within(other) == all(other.contains(number) for number in _samples(one, other))


@given(intervals(), intervals())
def test_an_overlap_is_the_numbers_in_both(one: Interval, other: Interval) -> None:
    overlap = one.overlap(other)
    assert overlap == other.overlap(one)
    assert one.meets(other) == (overlap is not None)
    for number in {*_samples(one, other), *_samples(other, one)}:
        both = one.contains(number) and other.contains(number)
        assert both == (overlap is not None and overlap.contains(number))
    if overlap is not None:
        assert members(overlap)
        assert overlap.within(one)
        assert overlap.within(other)


@given(intervals(), intervals())
def test_a_set_is_above_another_when_each_number_exceeds_each_of_the_other(one: Interval, other: Interval) -> None:
    pairs = [(mine, theirs) for mine in _samples(one, other) for theirs in _samples(other, one)]
    assert one.is_above(other) == all(mine > theirs for mine, theirs in pairs)


@given(intervals(), intervals(), fractions())
def test_sums_differences_and_multiples_are_those_of_every_pair(one: Interval, other: Interval, by: Fraction) -> None:
    plus, minus, scaled = one + other, one - other, one * by
    for mine in members(one):
        assert scaled.contains(mine * by)
        assert (-one).contains(-mine)
        assert (one + by).contains(mine + by)
        assert (one - by).contains(mine - by)
        assert one.distance_to(by).contains(by - mine)
        assert not by or (one / by).contains(mine / by)
        for theirs in members(other):
            assert plus.contains(mine + theirs)
            assert minus.contains(mine - theirs)
    assert set(_closed(plus)) <= {mine + theirs for mine in _closed(one) for theirs in _closed(other)}


@given(intervals(), intervals())
def test_a_quotient_holds_every_ratio_and_comes_as_near_to_its_ends_as_one_likes(
    one: Interval, other: Interval
) -> None:
    under = other.overlap(POSITIVE)
    if under is None:
        return
    ratios = [mine / theirs for mine in members(one) for theirs in members(under)]
    found = quotient(one, under)
    assert all(found.contains(ratio) for ratio in ratios)
    assert _is_near(min(ratios), found.low, found.low_open)
    assert _is_near(max(ratios), found.high, found.high_open)


def _is_near(extreme: Fraction, end: Fraction | None, is_open: bool) -> bool:
    if end is None:
        return abs(extreme) > 2**20
    return abs(extreme - end) < Fraction(1, 2**20) if is_open else extreme == end


def _closed(bounds: Interval) -> list[Fraction]:
    ends = ((bounds.low, bounds.low_open), (bounds.high, bounds.high_open))
    return [end for end, is_open in ends if end is not None and not is_open]


@given(intervals())
def test_a_set_is_positive_when_it_lies_above_zero(one: Interval) -> None:
    assert one.is_positive == one.within(POSITIVE)


@given(intervals())
def test_negating_twice_changes_nothing(one: Interval) -> None:
    assert -(-one) == one


@given(st.lists(st.tuples(fractions(), st.booleans()), min_size=1, max_size=5))
def test_the_hull_reaches_from_the_least_to_the_greatest_end_and_a_closed_end_wins(
    ends: list[tuple[Fraction, bool]],
) -> None:
    values = [value for value, _ in ends]
    closed = {value for value, is_open in ends if not is_open}
    if min(values) == max(values) and not closed:
        return
    found = hull(list(ends))
    assert (found.low, found.high) == (min(values), max(values))
    assert (not found.low_open, not found.high_open) == (min(values) in closed, max(values) in closed)


@given(fractions(), st.booleans(), st.booleans())
def test_no_set_is_empty(number: Fraction, low_open: bool, high_open: bool) -> None:
    for high in (number, Fraction(number.numerator, number.denominator)):
        if low_open or high_open:
            with pytest.raises(ValueError, match="no number lies between"):
                Interval(number, high, low_open, high_open)
