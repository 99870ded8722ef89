"""Choosing and ordering assessments."""

from dataclasses import replace

import pytest

from tests.helpers.making import actual, area, day, goal, register, series, target
from tracker.assess.assessment import Assessment, assess
from tracker.assess.freshness import State
from tracker.assess.selection import Selection, SortKey, alike, matching, ordered
from tracker.assess.track_1 import Verdict
from tracker.domain.period import Period
from tracker.domain.series import Series

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
EVERY = assess(WHOLE, day("2025-06-30"))


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
    ("pattern", "found"),
    [
        ("gdp-2027", {"gdp-2027"}),
        ("gdp-*", {"gdp-2027", "gdp-2030"}),
        ("gdp", {"gdp-2027", "gdp-2030"}),
        ("hangzhou", {"gdp-2027", "gdp-2030", "trade-2025"}),
        ("zhejiang", {"gdp-2027", "gdp-2030", "trade-2025", "people-2024"}),
        ("[pt]*", {"trade-2025", "people-2024"}),
        ("ningbo", set()),
        ("GDP", None),
        ("shanghai", None),
    ],
)
def test_a_pattern_stands_for_targets_series_and_areas_with_their_parts(pattern: str, found: set[str] | None) -> None:
    assert matching(WHOLE, pattern) == found


@pytest.mark.parametrize(
    ("key", "ids"),
    [
        (SortKey.ID, ["gdp-2027", "gdp-2030", "people-2024", "trade-2025"]),
        (SortKey.AREA, ["trade-2025", "gdp-2027", "gdp-2030", "people-2024"]),
        (SortKey.DUE, ["people-2024", "trade-2025", "gdp-2027", "gdp-2030"]),
        (SortKey.VERDICT, ["people-2024", "gdp-2027", "gdp-2030", "trade-2025"]),
        (SortKey.FRESHNESS, ["people-2024", "gdp-2027", "gdp-2030", "trade-2025"]),
    ],
)
def test_assessments_are_ordered_by_a_key_and_equal_ones_keep_their_order(key: SortKey, ids: list[str]) -> None:
    assert _ids(ordered(EVERY, key, descending=False)) == ids


def test_descending_equal_ones_keep_their_order_too() -> None:
    assert _ids(ordered(EVERY, SortKey.AREA, descending=True)) == ["people-2024", "gdp-2027", "gdp-2030", "trade-2025"]


def test_those_without_the_measure_come_last_either_way() -> None:
    rising = [_ids(ordered(EVERY, key, descending=False)) for key in (SortKey.PROGRESS, SortKey.PACE)]
    falling = [_ids(ordered(EVERY, key, descending=True)) for key in (SortKey.PROGRESS, SortKey.PACE)]
    assert rising == [["gdp-2030", "gdp-2027", "trade-2025", "people-2024"]] * 2
    assert falling == [["gdp-2027", "gdp-2030", "trade-2025", "people-2024"]] * 2


def test_bounds_are_ordered_by_their_lower_then_their_upper_end() -> None:
    """Attainments of 1/2, 3/4, (0, 5/4) and 11/10."""
    assert _ids(ordered(EVERY, SortKey.ATTAINMENT, descending=False)) == [
        "trade-2025",
        "gdp-2030",
        "gdp-2027",
        "people-2024",
    ]
    assert _ids(ordered(EVERY, SortKey.ATTAINMENT, descending=True))[0] == "people-2024"


# Near misses of names


def named(id: str, area: str, indicator: str, indicator_en: str | None) -> Series:
    """A series with names."""
    return replace(series(id, area=area), indicator=indicator, indicator_en=indicator_en)


@pytest.mark.parametrize(
    ("word", "ids"),
    [
        ("gpd", ["gdp"]),
        ("生产总值", ["gdp"]),
        ("qiantang地区", ["gdp", "jobs"]),
        ("Gross Domestic", ["gdp"]),
        ("qiantang", ["gdp", "jobs"]),
        ("employment", ["employment"]),
        ("就业", ["jobs"]),
        ("x", []),
        ("???", []),
        ("something else altogether", []),
    ],
)
def test_series_are_found_by_what_looks_like_their_id_or_name(word: str, ids: list[str]) -> None:
    every = [
        named("gdp", "qiantang", "地区生产总值", "Gross domestic product"),
        named("jobs", "qiantang", "就业人数", None),
        named("employment", "yuhang", "从业", None),
    ]
    whole = register(every)
    assert [one.id for one in alike(whole, word)] == ids
