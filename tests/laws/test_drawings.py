"""Drawings of whatever register: XML, no style but by class, no word over another, numbers of one place."""

import re
from collections.abc import Mapping
from datetime import date
from itertools import combinations

from hypothesis import given

from tests.helpers.drawings import coordinates, names, parsed, said, texts
from tests.helpers.making import day
from tests.helpers.other_measures import cases as other_cases
from tests.helpers.other_measures import register_of
from tests.helpers.strategies import Case, many_series
from tests.helpers.strategies import cases as level_cases
from tracker.assess.review import Review
from tracker.assess.views import SeriesView
from tracker.domain.figure import Figure
from tracker.domain.goal import Goal
from tracker.domain.register import Register
from tracker.domain.target import GoalKind
from tracker.render.bullet import bullet
from tracker.render.history_chart import history_chart, history_picture

_KNOWN = {"svg", "title", "desc", "style", "g", "path", "circle", "rect", "text"}


@given(case=level_cases())
def test_a_level_is_drawn(case: Case) -> None:
    is_drawn(case.register, case.day)


@given(case=other_cases())
def test_any_other_goal_is_drawn(case: tuple[GoalKind, Goal, Mapping[int, Figure]]) -> None:
    is_drawn(register_of(*case), day(f"{max(case[2]) + 1}-07-01"))


@given(whole=many_series())
def test_a_series_with_its_targets_is_drawn(whole: Register) -> None:
    is_drawn(whole, day("2024-05-01"))


def is_drawn(whole: Register, as_of: date) -> None:
    review = Review.of(whole, as_of)
    views = {id: SeriesView.of(review, id) for id in whole.series}
    for one in review.assessments():
        drawn = bullet(one)
        is_well_made(drawn)
        assert len(drawn.encode()) < 1500
        assert said(drawn, "title")
        is_a_chart(history_chart(views[one.series.id], [one], one.target.id))
        is_well_made(history_picture(views[one.series.id], [one], name="Output", as_of=as_of))
    for id, view in views.items():
        drawn = history_chart(view, [one for one in review.assessments() if one.series.id == id], id)
        if drawn:
            is_a_chart(drawn)


def is_a_chart(drawn: str) -> None:
    is_well_made(drawn)
    root = parsed(drawn)
    ids = [one.get("id") for one in root.iter() if one.get("id")]
    assert root.get("aria-labelledby", "").split() == ids
    words = texts(drawn)
    for one, other in combinations(words, 2):
        assert not one.touches(other), (one, other)
    width = float(root.get("viewBox", "").split()[2])
    assert all(one.left >= -1 and one.right <= width + 1 for one in words), words


def is_well_made(drawn: str) -> None:
    assert {*names(parsed(drawn))} <= _KNOWN
    assert " style=" not in drawn
    assert all(re.fullmatch(r"-?\d+(\.[1-9])?", one) for one in coordinates(drawn)), coordinates(drawn)
