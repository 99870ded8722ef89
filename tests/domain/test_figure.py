"""Figures: what each form leaves possible, and which forms are refused."""

from collections.abc import Mapping

import pytest

from tests.helpers.making import Written, amount, figure, figure_of, interval
from tracker.domain.figure import Comparison, End, Figure, Term, forms, refuse_negative
from tracker.domain.interval import Interval
from tracker.domain.problem import Code, Malformed


@pytest.mark.parametrize(
    ("written", "bounds"),
    [
        ({"value": 1250}, "[1250, 1250]"),
        ({"at_least": 5}, "[5, inf)"),
        ({"more_than": 5}, "(5, inf)"),
        ({"at_most": 5}, "(-inf, 5]"),
        ({"less_than": 5}, "(-inf, 5)"),
        ({"between": (5, "5.5")}, "[5, 11/2]"),
        ({"about": 100}, "[100, 100]"),
        ({"about": 100, "tolerance": "2.5"}, "[195/2, 205/2]"),
        ({"more_than": 3700, "less_than": 3800}, "(3700, 3800)"),
        ({"at_most": 3800, "more_than": 3700}, "(3700, 3800]"),
        ({"at_least": 6, "at_most": 6}, "[6, 6]"),
    ],
)
def test_each_form_leaves_a_set_of_numbers(written: Mapping[str, Written], bounds: str) -> None:
    assert figure_of(written).bounds == interval(bounds)


@pytest.mark.parametrize("comparison", Comparison, ids=lambda one: one.value)
def test_a_comparison_bounds_the_numbers_where_it_says(comparison: Comparison) -> None:
    numbers: Written = (5, 6) if comparison is Comparison.BETWEEN else 5
    bounds = figure_of({comparison.value: numbers, "tolerance": 1}).bounds
    assert comparison.end is _end(bounds)


def _end(bounds: Interval) -> End:
    if bounds.is_exact:
        return End.NONE
    if bounds.high is None:
        return End.LOWER
    return End.UPPER if bounds.low is None else End.BOTH


def test_a_remedy_names_every_comparison() -> None:
    assert forms(Comparison) == (
        "write one of value, at_least, more_than, at_most, less_than, between or about, or one lower with one upper"
    )


@pytest.mark.parametrize(
    ("written", "bounds"),
    [
        ({"at_most": 5}, "[0, 5]"),
        ({"less_than": 5}, "[0, 5)"),
        ({"at_most": 0}, "[0, 0]"),
        ({"about": 1, "tolerance": 3}, "[0, 4]"),
        ({"more_than": 0}, "(0, inf)"),
        ({"value": 0}, "[0, 0]"),
    ],
)
def test_without_signs_every_set_is_cut_off_at_zero(written: Mapping[str, Written], bounds: str) -> None:
    assert figure_of(written, signed=False).bounds == interval(bounds)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ({"more_than": 1200}, "more_than = 1200"),
        ({"value": "1.2E+3"}, "value = 1200"),
        ({"between": (5, "5.50")}, "between = 5, 5.50"),
        ({"more_than": 3700, "less_than": 3800}, "more_than = 3700, less_than = 3800"),
        ({"about": 100, "tolerance": "2.5"}, "about = 100, tolerance = 2.5"),
    ],
)
def test_a_figure_is_said_as_it_was_written(written: Mapping[str, Written], text: str) -> None:
    assert str(figure_of(written)) == text


def test_only_an_about_without_a_tolerance_is_approximate() -> None:
    some = [figure(about=5), figure(about=5, tolerance=0), figure(value=5)]
    assert [one.approximate for one in some] == [True, False, False]


def _fault(terms: tuple[Term, ...], signed: bool = True) -> tuple[Code, str, str]:
    with pytest.raises(Malformed) as raised:
        Figure.of(terms, signed)
    return raised.value.code, raised.value.message, raised.value.remedy


def _terms(**written: int) -> tuple[Term, ...]:
    return tuple(Term(Comparison(key), (amount(number),)) for key, number in written.items())


@pytest.mark.parametrize(
    ("terms", "names"),
    [
        (_terms(value=5, at_least=3), "value and at_least"),
        (_terms(value=5, at_most=7), "value and at_most"),
        (_terms(at_least=3, more_than=4), "at_least and more_than"),
        (_terms(less_than=3, at_most=4), "less_than and at_most"),
        (_terms(at_least=3, about=4), "at_least and about"),
        (_terms(at_least=1, at_most=3, about=2), "at_least and at_most and about"),
    ],
)
def test_other_combinations_are_refused(terms: tuple[Term, ...], names: str) -> None:
    assert _fault(terms) == (Code.BAD_FIGURE, f"a figure cannot be {names} at once", str(forms(Comparison)))


def test_no_comparison_is_no_figure() -> None:
    assert _fault(()) == (Code.BAD_FIGURE, "there is no figure", str(forms(Comparison)))


@pytest.mark.parametrize(
    ("terms", "signed", "message"),
    [
        (_terms(at_least=5, at_most=4), True, "no number is at_least = 5 and at_most = 4"),
        (_terms(more_than=5, less_than=5), True, "no number is more_than = 5 and less_than = 5"),
        (_terms(at_least=5, less_than=5), True, "no number is at_least = 5 and less_than = 5"),
        (_terms(less_than=0), False, "no number is less_than = 0"),
    ],
)
def test_a_set_without_numbers_is_refused(terms: tuple[Term, ...], signed: bool, message: str) -> None:
    assert _fault(terms, signed) == (Code.BAD_FIGURE, message, "check the two bounds")


def test_a_range_that_runs_backwards_is_refused() -> None:
    backwards = (Term(Comparison.BETWEEN, (amount(6), amount(5))),)
    message, remedy = "between has its greater number first", "write between = [lower, upper]"
    assert _fault(backwards) == (Code.BAD_FIGURE, message, remedy)


def test_a_negative_tolerance_is_refused() -> None:
    term = Term(Comparison.ABOUT, (amount(6),), amount(-1))
    assert _fault((term,)) == (Code.BAD_FIGURE, "the tolerance is below zero", "write it without a sign")


def test_flows_and_stocks_have_no_negative_numbers() -> None:
    remedy = "check the figure, or say `signed = true` in its series"
    assert _fault(_terms(at_least=-3), signed=False) == (Code.NEGATIVE, "at_least = -3 is below zero", remedy)
    refuse_negative(_terms(at_least=0))


def test_a_figure_contains_another_whose_numbers_are_all_possible_in_it() -> None:
    floor = figure(more_than=1200)
    assert [floor.contains(figure(value=number)) for number in (1200, 1250)] == [False, True]
    assert floor.contains(figure(at_least=1201))
    assert not figure(at_most=1300).contains(floor)


@pytest.mark.parametrize(
    ("said", "standing", "is_rounding"),
    [
        ({"value": 1250}, {"value": "1250.4"}, True),
        ({"value": 1250}, {"value": "1249.5"}, True),
        ({"value": "1250.0"}, {"value": "1250.4"}, False),
        ({"value": 1250}, {"value": 1250}, True),
        ({"more_than": 5}, {"more_than": "5.2"}, True),
        ({"more_than": 5}, {"value": "5.2"}, False),
        ({"between": (5, 6)}, {"between": ("5.2", "6.2")}, True),
        ({"between": (5, 6)}, {"between": ("5.2", "6.8")}, False),
        ({"at_least": 5, "at_most": 6}, {"at_most": "6.1", "at_least": "5.1"}, True),
        ({"about": 5}, {"about": "5.1"}, False),
    ],
)
def test_a_figure_rounds_another_with_the_same_comparisons_and_fewer_digits(
    said: Mapping[str, Written], standing: Mapping[str, Written], is_rounding: bool
) -> None:
    assert figure_of(said).is_rounding_of(figure_of(standing)) is is_rounding
