"""What matters first: the class of each verdict, for how long a missed target is news, and what needs attention."""

import pytest

from tests.helpers.making import actual, day, goal, register, series, target
from tracker.assess.attention import Attention, Concern
from tracker.assess.review import Assessment, Review
from tracker.domain.register import Register
from tracker.domain.series import Kind
from tracker.domain.target import Target

STOCK = series(kind=Kind.STOCK)
FLOOR = goal(at_least=100)


def looked_at(*targets: Target, on: str, **by_year: object) -> tuple[Attention, list[Assessment]]:
    records = [actual(year.removeprefix("y"), **written) for year, written in by_year.items()]  # type: ignore[arg-type]
    review = Review.of(register(STOCK, targets, records), day(on))
    return Attention(review), review.assessments()


def concern(one: Target, on: str, **by_year: object) -> Concern:
    attention, (assessment,) = looked_at(one, on=on, **by_year)
    return attention.concern(assessment)


@pytest.mark.parametrize(
    ("latest", "expected"),
    [
        ({"value": 70}, Concern.REVERSING),
        ({"value": 81}, Concern.OFF_TRACK),
        ({"value": 87}, Concern.BEHIND),
        ({"value": 88}, Concern.GOOD),
        ({"value": 120}, Concern.GOOD),
        ({"more_than": 81}, Concern.DOUBTFUL),
        ({"more_than": 89}, Concern.GOOD),
    ],
    ids=["reversing", "off track", "behind", "on track", "achieved", "maybe off track", "on track or achieved"],
)
def test_a_goal_to_come_matters_as_its_verdict_is_bad(latest: dict[str, float], expected: Concern) -> None:
    promise = target(FLOOR, 2027, baseline=2022)
    assert concern(promise, "2025-03-10", y2022={"value": 80}, y2024=latest) is expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2025-03-01", Concern.NEWLY_MISSED), ("2025-05-29", Concern.NEWLY_MISSED), ("2025-05-30", Concern.LONG_MISSED)],
)
def test_what_is_missed_is_news_for_ninety_days(on: str, expected: Concern) -> None:
    assert concern(target(FLOOR, 2024), on, y2023={"value": 90}, y2024={"value": 99}) is expected


def test_a_target_that_was_missed_when_it_was_announced_is_news() -> None:
    late = target(FLOOR, 2024, announced="2025-06-01")
    assert concern(late, "2025-06-30", y2024={"value": 99}) is Concern.NEWLY_MISSED


@pytest.mark.parametrize(
    ("on", "expected"), [("2026-03-01", Concern.UNJUDGED), ("2026-09-30", Concern.LATE)], ids=["not yet late", "late"]
)
def test_late_figures_matter_where_nothing_worse_is_known(on: str, expected: Concern) -> None:
    assert concern(target(FLOOR, 2025), on, y2024={"value": 90}) is expected


def test_what_has_no_figure_at_all_cannot_be_judged_however_late_it_is() -> None:
    assert concern(target(FLOOR, 2024), "2026-09-30") is Concern.UNJUDGED


def test_a_target_that_was_replaced_needs_nothing() -> None:
    old, new = target(FLOOR, 2024, id="old"), target(FLOOR, 2024, id="new", announced="2001-01-01", supersedes="old")
    attention, assessments = looked_at(old, new, on="2025-03-10", y2024={"value": 99})
    assert [attention.concern(one) for one in assessments] == [Concern.UNJUDGED, Concern.NEWLY_MISSED]


def test_the_gravest_comes_first_equals_keep_their_order_and_only_what_needs_attention_is_left() -> None:
    promises = [
        target(goal(at_least=50), 2024, id="met"),
        target(FLOOR, 2024, id="missed"),
        target(goal(at_least=400), 2027, id="off-track", baseline=2022),
        target(goal(at_least=110), 2024, id="missed-too"),
    ]
    attention, assessments = looked_at(*promises, on="2025-03-10", y2022={"value": 80}, y2024={"value": 99})
    assert [one.target.id for one in attention.first(assessments)] == ["off-track", "missed", "missed-too", "met"]
    assert [one.target.id for one in attention.only(assessments)] == ["off-track", "missed", "missed-too"]


def test_every_concern_there_is_needs_attention_or_does_not() -> None:
    calm = {one for one in Concern if not one.needs_attention}
    assert calm == {Concern.LONG_MISSED, Concern.GOOD, Concern.UNJUDGED}


def test_the_very_first_day_has_none_before_it() -> None:
    about: Register = register(STOCK, [target(FLOOR, 2024, announced="0001-01-01")], [])
    review = Review.of(about, day("0001-01-05"))
    assert [Attention(review).concern(one) for one in review.assessments()] == [Concern.UNJUDGED]
