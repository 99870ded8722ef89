"""Elements of a drawing: what comes from files is text, and XML, whatever it is."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.drawings import parsed
from tracker.domain.exact import Fraction
from tracker.render.scale import Scale, spread, step_of, ticks
from tracker.render.svg import number, tag, words


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("a ]]> b", "a ]]> b"),
        ('"&amp;"', '"&amp;"'),
        ("a\x00b\x1bc\x7f", "a\ufffdb\ufffdc\ufffd"),
        ("a\u202eb\u200f", "a\ufffdb\ufffd"),
        ("a\ufffeb\uffff", "a\ufffdb\ufffd"),
        ("a\ufdd0b\ufdef\U0001fffe\U0010ffff", "a\ufffdb\ufffd\ufffd\ufffd"),
        ("one\ntwo", "one two"),
    ],
)
def test_text_stays_text(text: str, shown: str) -> None:
    assert parsed(words("title", {}, text)).text == shown


@given(st.text(), st.text())
def test_any_text_and_any_attribute_is_xml(text: str, attribute: str) -> None:
    found = parsed(words("text", {"class": attribute}, text))
    assert [*found] == []


def test_numbers_have_one_place_at_the_most() -> None:
    assert [number(Decimal(one)) for one in ("1.25", "1.35", "-0.04", "-0.06", "7", "-12.5")] == [
        *("1.2", "1.4", "0", "-0.1", "7", "-12.5")
    ]


def test_an_element_holds_what_it_is_given() -> None:
    assert tag("g", {"x": Decimal("0.34"), "y": 2}, tag("path", {"d": "M0 0"})) == (
        '<g x="0.3" y="2"><path d="M0 0"/></g>'
    )


def test_a_scale_lays_numbers_out_and_keeps_them_within() -> None:
    scale = Scale(Fraction(0), Fraction(10), start=100, end=0)
    assert [scale.at(Fraction(one)) for one in (0, 5, 10, 20, -1)] == [100, 50, 0, 0, 100]
    assert str(Scale(Fraction(0), Fraction(3), start=0, end=1).at(2)) == "0.7"


def test_round_numbers_are_one_two_or_five_of_a_power_of_ten() -> None:
    assert [step_of(Fraction(one), 5) for one in ("37", "1", "0.09", "5000", "5001")] == [
        *(10, Fraction(1, 5), Fraction(1, 50), 1000, 2000)
    ]
    assert ticks(Fraction(-3), Fraction(12), Fraction(5)) == [0, 5, 10]


@given(st.fractions(min_value="0.000001"), st.integers(1, 9))
def test_as_many_steps_as_asked_hold_the_width_and_no_smaller_one_would(width: Fraction, most: int) -> None:
    step = step_of(width, most)
    assert step * most >= width
    assert step * most / Fraction(5, 2) < width


def test_one_number_alone_has_room_on_both_sides() -> None:
    assert [*spread([Fraction(8)])] == [6, 10]
    assert [*spread([Fraction(0)])] == [-1, 1]
    assert [*spread([Fraction(3), Fraction(1)])] == [1, 3]
