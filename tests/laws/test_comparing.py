"""What changed between two states leads from the one to the other, and by a third state to the same place."""

from collections.abc import Mapping
from datetime import date
from typing import TypeAlias, assert_never

from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from tests.helpers.effort import examples
from tests.helpers.making import figure, goal, target
from tests.helpers.replacing import replace
from tests.helpers.strategies import days, many_series
from tracker.assess.changes import Changes, Said, SeriesNews, TargetNews, changes, said
from tracker.assess.freshness import Freshness, State
from tracker.assess.review import Review
from tracker.domain.actual import Actual
from tracker.domain.period import Period
from tracker.domain.register import Register

Currency: TypeAlias = tuple[State, tuple[Period, ...]]
Told: TypeAlias = tuple[
    Mapping[str, Said | None], Mapping[tuple[str, Period], Actual], Mapping[str, Currency], frozenset[str]
]
"""The verdict of each target, None where it is replaced; the figures in force; how current each series is."""


def told(review: Review) -> Told:
    """Everything of a state that changes are told of."""
    register = review.register
    return (
        {one.target.id: None if one.superseded_by else said(one) for one in review.assessments()},
        {(id, slot): one for id in register.series for slot, one in register.in_force(id, review.as_of).items()},
        {id: currency(review.freshness(id)) for id in register.series},
        frozenset(register.series),
    )


def currency(one: Freshness) -> Currency:
    return one.state, one.missing


def led(state: Told, found: Changes) -> Told:
    """Where the changes lead from a state. What they say of before must be so."""
    verdicts, figures, current, series = state
    return (
        _verdicts(_targets(dict(verdicts), found), found),
        _figures(dict(figures), found),
        _current(dict(current), found),
        (series | {one.series.id for one in found.series}) - _gone(found),
    )


def _targets(verdicts: dict[str, Said | None], found: Changes) -> dict[str, Said | None]:
    for change in found.targets:
        id, now = change.target.target.id, None if change.target.superseded_by else said(change.target)
        match change.what:
            case TargetNews.NEW:
                assert id not in verdicts
                verdicts[id] = now
            case TargetNews.GONE:
                del verdicts[id]
            case TargetNews.REPLACED | TargetNews.REINSTATED:
                assert (verdicts[id] is None) != (now is None)
                verdicts[id] = now
            case TargetNews.ALTERED:
                assert change.keys
            case _:
                assert_never(change.what)
    return verdicts


def _verdicts(verdicts: dict[str, Said | None], found: Changes) -> dict[str, Said | None]:
    for change in found.verdicts:
        id = change.after.target.id
        assert verdicts[id] == said(change.before) != said(change.after)
        verdicts[id] = said(change.after)
    return verdicts


def _figures(figures: dict[tuple[str, Period], Actual], found: Changes) -> dict[tuple[str, Period], Actual]:
    for change in found.figures:
        figures.pop((change.series.id, change.slot), None)
        if change.stands is not None:
            figures[change.series.id, change.slot] = change.stands
    return figures


def _current(current: dict[str, Currency], found: Changes) -> dict[str, Currency]:
    for one in found.series:
        if one.freshness is not None:
            current[one.series.id] = currency(one.freshness)
    for change in found.freshness:
        assert currency(change.before) != currency(change.after)
        current[change.series.id] = currency(change.after)
    return {id: one for id, one in current.items() if id not in _gone(found)}


def _gone(found: Changes) -> frozenset[str]:
    return frozenset(one.series.id for one in found.series if one.what is SeriesNews.GONE)


@st.composite
def three_states(draw: st.DrawFn) -> tuple[Review, Review, Review]:
    """One register on three days, or three registers that each have only some of its series, targets and records."""
    whole = _bounded(draw, draw(many_series()))
    first, second, third = (Review.of(_some(draw, whole), draw(_DAYS)) for _ in range(3))
    return first, second, third


_DAYS = st.sampled_from([date(year, 6, 30) for year in (2020, 2021, 2022, 2023, 2025)])


def _bounded(draw: st.DrawFn, register: Register) -> Register:
    """With bounds in place of every second figure, so that verdicts leave answers open, and one target replaced."""
    bound = draw(st.sampled_from([figure(at_least=8), figure(between=(5, 15)), figure(at_most=20)]))
    actuals = {
        id: tuple(structs.replace(one, figure=bound) if place % 2 else one for place, one in enumerate(some))
        for id, some in register.actuals.items()
    }
    *_, last = register.targets.values()
    more = target(goal(at_least=12), 2027, id="t9", series=last.series, announced="2022-01-01", supersedes=last.id)
    return replace(register, actuals=actuals, targets={**register.targets, "t9": more})


def _some(draw: st.DrawFn, whole: Register) -> Register:
    if draw(st.booleans()):
        return whole
    kept = draw(st.sets(st.sampled_from(sorted(whole.series)), min_size=1))
    without = draw(st.sets(st.sampled_from((0, 1, 2, 3, 4, 9))))
    register = whole.narrowed(kept)
    actuals = {
        id: tuple(one for place, one in enumerate(some) if place not in without)
        for id, some in register.actuals.items()
    }
    targets = {id: one for id, one in register.targets.items() if int(id.removeprefix("t")) not in without}
    return replace(register, actuals=actuals, targets=targets)


@examples(150)
@given(three_states())
def test_changes_to_a_state_and_from_it_lead_where_changes_past_it_do(states: tuple[Review, Review, Review]) -> None:
    first, second, third = states
    by_the_way = led(led(told(first), changes(first, second)), changes(second, third))
    assert by_the_way == led(told(first), changes(first, third)) == told(third)


@given(many_series(), days())
def test_there_is_no_change_between_a_state_and_itself(register: Register, day: date) -> None:
    assert changes(Review.of(register, day), Review.of(register, day)).are_none


@examples(150)
@given(three_states())
def test_where_nothing_is_told_nothing_differs(states: tuple[Review, Review, Review]) -> None:
    first, second, _ = states
    if changes(first, second).are_none:
        assert told(first) == told(second)
