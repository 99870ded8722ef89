"""Choosing and ordering assessments."""

import pytest

from tests.helpers.making import actual, area, day, goal, register, series, target
from tracker.assess.filters import Selection, ordered
from tracker.assess.freshness import State
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Assessment, Review
from tracker.domain.period import Period

AREAS = [area("zhejiang"), area("hangzhou", "zhejiang"), area("qiantang", "hangzhou"), area("ningbo", "zhejiang")]
WHOLE = register(
    [series("gdp"), series("trade", area="hangzhou"), series("people", area="zhejiang")],
    [
        target(goal(at_least=2000), 2027, id="gdp-2027", series="gdp", baseline=2022),
        target(goal(at_least=3000), 2030, id="gdp-2030", series="gdp", baseline=2022),
        target(goal(at_most=50), 2025, id="trade-2025", series="trade"),
        target(goal(at_least=10), 2024, id="people-2024", series="people"),
    ],
    {
        "gdp": [actual(2022, value=1000), actual(2024, value=1500)],
        "trade": [actual(2024, more_than=40)],
        "people": [actual(2024, value=11)],
    },
    AREAS,
)
EVERY = Review.of(WHOLE, day("2025-06-30")).assessments()


def _ids(assessments: list[Assessment]) -> list[str]:
    return [one.target.id for one in assessments]


def _taken(selection: Selection) -> list[str]:
    return [one.target.id for one in EVERY if selection.takes(one)]


def test_without_filters_everything_is_taken() -> None:
    assert _taken(Selection()) == ["gdp-2027", "gdp-2030", "trade-2025", "people-2024"]


@pytest.mark.parametrize(
    ("selection", "ids"),
    [
        (Selection(ids=frozenset({"gdp-2027", "people-2024"})), ["gdp-2027", "people-2024"]),
        (Selection(ids=frozenset()), []),
        (Selection(verdicts=frozenset({Verdict.MET, Verdict.PENDING})), ["trade-2025", "people-2024"]),
        (Selection(states=frozenset({State.SETTLED})), ["people-2024"]),
        (Selection(due=(Period.year(2024), Period.parse("2026/2027"))), ["gdp-2027", "people-2024"]),
        (Selection(ids=frozenset({"gdp-2027"}), verdicts=frozenset({Verdict.MET})), []),
    ],
)
def test_several_of_one_kind_are_or_and_different_kinds_and(selection: Selection, ids: list[str]) -> None:
    assert _taken(selection) == ids


@pytest.mark.parametrize(
    ("key", "ids"),
    [
        ("id", ["gdp-2027", "gdp-2030", "people-2024", "trade-2025"]),
        ("area", ["trade-2025", "gdp-2027", "gdp-2030", "people-2024"]),
        ("due", ["people-2024", "trade-2025", "gdp-2027", "gdp-2030"]),
        ("verdict", ["people-2024", "gdp-2027", "gdp-2030", "trade-2025"]),
        ("freshness", ["people-2024", "gdp-2027", "gdp-2030", "trade-2025"]),
    ],
)
def test_assessments_are_ordered_by_a_key_and_equal_ones_keep_their_order(key: str, ids: list[str]) -> None:
    assert _ids(ordered(EVERY, key, descending=False)) == ids


def test_descending_equal_ones_keep_their_order_too() -> None:
    assert _ids(ordered(EVERY, "area", descending=True)) == ["people-2024", "gdp-2027", "gdp-2030", "trade-2025"]


def test_those_without_the_measure_come_last_either_way() -> None:
    rising = [_ids(ordered(EVERY, key, descending=False)) for key in ("progress", "pace")]
    falling = [_ids(ordered(EVERY, key, descending=True)) for key in ("progress", "pace")]
    assert rising == [["gdp-2030", "gdp-2027", "trade-2025", "people-2024"]] * 2
    assert falling == [["gdp-2027", "gdp-2030", "trade-2025", "people-2024"]] * 2


def test_bounds_are_ordered_by_their_lower_then_their_upper_end() -> None:
    """Attainments of 1/2, 3/4, (0, 5/4) and 11/10."""
    assert _ids(ordered(EVERY, "attainment", descending=False)) == [
        "trade-2025",
        "gdp-2030",
        "gdp-2027",
        "people-2024",
    ]
    assert _ids(ordered(EVERY, "attainment", descending=True))[0] == "people-2024"
