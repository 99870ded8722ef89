"""Which record is in force: the same whatever order the records stand in, and nothing later shows."""

from datetime import date
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.effort import examples
from tests.helpers.making import actual, series
from tests.helpers.strategies import days, records, short_periods
from tracker.domain.actual import Actual
from tracker.domain.interval import Interval
from tracker.domain.series import Kind
from tracker.domain.vintages import Role, by_day, history, in_force, known, leading, standing


def _recorded(some: list[Actual]) -> list[Actual]:
    return [record for record in some if not record.is_forecast]


def _agrees(some: list[Actual]) -> bool:
    """Whether no day contradicts itself, which is an error in the files, and something counts at all."""
    return bool(some) and all(leading(same_day) is not None for same_day in by_day(some))


def _said(record: Actual) -> tuple[Interval, bool, bool]:
    """What a verdict takes from a record."""
    return record.figure.bounds, record.figure.approximate, record.is_provisional


@given(records())
def test_the_record_in_force_does_not_depend_on_the_order_of_records_of_different_days(some: list[Actual]) -> None:
    every = list({record.published.known_from: record for record in _recorded(some)}.values())
    if every:
        assert len({standing(list(order)).source for order in permutations(every)}) == 1


@examples(200)
@given(records())
def test_what_a_verdict_takes_from_the_records_of_one_day_does_not_depend_on_their_order(some: list[Actual]) -> None:
    every = _recorded(some)
    if _agrees(every):
        assert _said(standing(every)) == _said(standing(every[::-1]))


@examples(200)
@given(records())
def test_a_mention_changes_nothing(some: list[Actual]) -> None:
    every = _recorded(some)
    if _agrees(every):
        in_force_now = standing(every)
        for appearance in history(every):
            if appearance.role is Role.MENTION:
                assert standing([record for record in every if record is not appearance.actual]) == in_force_now


@given(records())
def test_every_record_is_kept_and_has_one_role(some: list[Actual]) -> None:
    appearances = history(some)
    assert sorted(map(id, some)) == sorted(id(one.actual) for one in appearances)
    assert [one.role for one in appearances].count(Role.FIRST) == bool(_recorded(some))
    assert all((one.role is Role.FORECAST) == one.actual.is_forecast for one in appearances)


@given(records())
def test_an_approximate_figure_never_replaces_another(some: list[Actual]) -> None:
    replaced = [one for one in history(some) if one.role in (Role.REVISION, Role.CONFIRMATION)]
    assert not any(one.actual.figure.approximate for one in replaced if one.role is Role.REVISION)


@given(st.lists(st.tuples(short_periods(), days(), st.integers(1, 9)), max_size=8), days(), st.sampled_from(Kind))
def test_what_is_in_force_on_a_day_never_looks_later(
    drawn: list[tuple[object, date, int]], day: date, kind: Kind
) -> None:
    every = [actual(str(period), when.isoformat(), value=number) for period, when, number in drawn]
    about = series(kind=kind)
    found = in_force(every, about, day)
    assert found == in_force(known(every, day), about, day)
    assert all(record.published.known_from <= day for record in found.values())
    assert list(found) == sorted(found, key=lambda slot: slot.order)
    assert set(found) == {about.slot(record.period) for record in known(every, day)}


@given(records())
def test_a_forecast_never_counts(some: list[Actual]) -> None:
    day = max(record.published.known_from for record in some)
    without = in_force(_recorded(some), series(), day)
    assert in_force(some, series(), day) == without
