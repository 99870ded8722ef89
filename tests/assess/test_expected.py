"""What is expected: the overdue before what comes, one coming figure a series or all up to a day, who is left out."""

from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.calls import calls
from tests.helpers.making import ANNUAL, actual, day, goal, register, series, target
from tests.helpers.methods import METHODS
from tests.helpers.replacing import replace
from tests.helpers.strategies import calendars, days, short_periods
from tracker.assess.expected import Expectation, Expectations, expectations
from tracker.assess.freshness import State
from tracker.assess.review import Review
from tracker.domain.actual import Actual
from tracker.domain.period import Period, PublicDate
from tracker.domain.register import Register
from tracker.domain.series import Calendar, Derivation, Derived, Discontinuation, Frequency, Pause, Series
from tracker.domain.target import GoalKind
from tracker.domain.workdays import Workdays

FLOOR = goal(at_least=5)
MONTHLY = Calendar(Frequency.MONTHLY, release_lag_days=20, grace_days=10)
AS_OF = "2025-03-15"


def _found(whole: Register, as_of: str = AS_OF, until: str | None = None) -> Expectations:
    return expectations(Review.of(whole, day(as_of)), until=None if until is None else day(until))


def _told(found: Iterable[Expectation]) -> list[tuple[str, str, str, int]]:
    return [(one.series.id, str(one.release.period), one.release.day.isoformat(), one.days) for one in found]


def _watched(id: str = "gdp", calendar: Calendar = ANNUAL) -> Series:
    return series(id, calendar=calendar, context=False)


def test_what_is_overdue_comes_before_the_next_figure_of_each_series() -> None:
    whole = register(
        [_watched("gdp"), _watched("trade", MONTHLY), _watched("jobs")],
        records={
            "gdp": [actual(2022, value=1)],
            "trade": [actual("2024-12", "2025-01-20", value=1)],
            "jobs": [actual(2024, value=1)],
        },
    )
    found = _found(whole)
    assert _told(found.every) == [
        ("gdp", "2023", "2024-02-29", -380),
        ("trade", "2025-01", "2025-02-20", -23),
        ("gdp", "2024", "2025-03-01", -14),
        ("trade", "2025-02", "2025-03-20", 5),
        ("gdp", "2025", "2026-03-01", 351),
        ("jobs", "2025", "2026-03-01", 351),
    ]
    assert [one.state for one in found.every[:2]] == [State.STALE, State.STALE]
    assert (found.overdue, found.left_out, found.as_of) == (3, {}, day(AS_OF))


def test_with_a_last_day_it_is_all_that_comes_by_then_both_days_included() -> None:
    whole = register([_watched(calendar=MONTHLY)], records=[actual("2025-01", "2025-02-20", value=1)])
    assert _told(_found(whole, "2025-03-20", "2025-05-20").every) == [
        ("gdp", "2025-02", "2025-03-20", 0),
        ("gdp", "2025-03", "2025-04-20", 31),
        ("gdp", "2025-04", "2025-05-20", 61),
    ]
    assert len(_found(whole, "2025-03-20", "2025-05-19").every) == 2
    assert len(_found(whole, "2025-03-21", "2025-03-21").every) == 1


def test_a_period_that_is_known_to_be_published_before_its_end_is_not_forgotten() -> None:
    known = replace(ANNUAL, releases={Period.year(2025): day("2025-12-20")})
    whole = register([_watched(calendar=known)], records=[actual(2024, value=1)])
    assert [one[1] for one in _told(_found(whole, until="2025-12-20").every)] == ["2025"]
    assert _found(whole, until="2025-12-19").every == ()


def test_nothing_is_expected_behind_the_last_due_period() -> None:
    whole = register([series()], [target(FLOOR, 2025)], [actual(2024, value=1)])
    assert [one[1] for one in _told(_found(whole, until="2029-12-31").every)] == ["2025"]


def test_a_release_day_that_is_not_sure_says_so() -> None:
    unknown = replace(ANNUAL, workdays=Workdays("XX", None, lambda _: frozenset()))
    (one,) = _found(register([_watched(calendar=unknown)], records=[actual(2024, value=1)])).every
    assert (one.release.day, one.release.is_sure) == (day("2026-03-02"), False)


@pytest.mark.parametrize(
    ("left_out", "state"),
    [
        (series(), State.CONTEXT),
        (_watched(calendar=replace(ANNUAL, exempt=True)), State.EXEMPT),
        (_watched(calendar=replace(ANNUAL, pause=Pause(day("2025-01-01"), None, "census"))), State.PAUSED),
        (
            _watched(
                calendar=replace(
                    ANNUAL,
                    discontinuation=Discontinuation(Period.year(2024), PublicDate.parse("2025-01-01"), "a law"),
                )
            ),
            State.DISCONTINUED,
        ),
    ],
)
def test_series_that_nobody_waits_for_are_counted_and_not_listed(left_out: Series, state: State) -> None:
    found = _found(register([left_out], records=[actual(2024, value=1)]))
    assert (found.every, found.left_out) == ((), {state: 1})


def test_what_a_discontinued_series_still_owes_is_expected_and_no_more() -> None:
    ended = Discontinuation(Period.year(2024), PublicDate.parse("2025-01-01"), "a law")
    whole = register([_watched(calendar=replace(ANNUAL, discontinuation=ended))], records=[actual(2023, value=1)])
    assert [one[1] for one in _told(_found(whole).every)] == ["2024"]


def test_a_series_whose_due_figure_is_in_is_settled() -> None:
    found = _found(register([series()], [target(FLOOR, 2024)], [actual(2024, value=9)]))
    assert (found.every, found.left_out) == ((), {State.SETTLED: 1})


def test_a_series_whose_verdicts_nothing_can_change_is_settled_too() -> None:
    """A year of the window failed, so that the goal of each year is missed, and the figures to come change nothing."""
    promise = target(FLOOR, 2029, start=2023, measure=GoalKind.EVERY_PERIOD)
    whole = register([series()], [promise], [actual(2023, value=9), actual(2024, value=1)])
    assert _found(whole).left_out == {State.SETTLED: 1}
    by_first = expectations(Review.of(whole, day(AS_OF), METHODS["track/1"]))
    assert [str(one.release.period) for one in by_first.every] == ["2025"]


def test_a_series_is_settled_too_where_a_part_of_the_year_settles_its_only_target() -> None:
    """The ceiling of 2025 is passed by September: the figure of the year, which is not due yet, can change nothing."""
    records = [actual(2024, value=1), actual("2025-01/2025-09", "2025-10-20", value=9)]
    whole = register([series()], [target(goal(at_most=5), 2025)], records)
    assert _found(whole, "2025-10-19").left_out == {}
    assert Review.of(whole, day("2025-10-20")).freshness("gdp").state is State.FRESH
    assert _found(whole, "2025-10-20").left_out == {State.SETTLED: 1}


def test_of_derived_series_their_parts_are_expected() -> None:
    share = replace(series("share"), derived=Derived(Derivation.SUM, ("gdp", "trade"), (1, 1)))  # type: ignore[arg-type]
    whole = register(
        [series("gdp"), series("trade"), share],
        [target(FLOOR, 2026, series="share")],
        {"gdp": [actual(2024, value=1)], "trade": [actual(2024, value=1)]},
    )
    found = _found(whole)
    assert [one[:2] for one in _told(found.every)] == [("gdp", "2025"), ("trade", "2025")]
    assert found.left_out == {}


def test_some_series_alone() -> None:
    whole = register([_watched("gdp"), _watched("trade"), series("idle")])
    found = expectations(Review.of(whole, day(AS_OF)), {"trade", "idle"})
    assert ([one.series.id for one in found.every], found.left_out) == (["trade"], {State.CONTEXT: 1})


def _whole(calendar: Calendar, recorded: list[Period], due: list[Period]) -> Register:
    records = [actual(str(period), "2018-01-01", value=1) for period in recorded]
    promises = [target(FLOOR, str(period), id=str(period), announced="2018-06-01") for period in dict.fromkeys(due)]
    return register([series(calendar=calendar, context=False)], promises, _distinct(records))


def _distinct(records: list[Actual]) -> list[Actual]:
    return list({one.period: one for one in records}.values())


PERIODS = st.lists(short_periods(), max_size=2)
SPANS = st.integers(0, 900)


@given(calendars(), PERIODS, PERIODS, days())
def test_what_is_overdue_is_what_freshness_misses_and_the_rest_comes_later(
    calendar: Calendar, recorded: list[Period], due: list[Period], as_of: date
) -> None:
    review = Review.of(_whole(calendar, recorded, due), as_of)
    found, current = expectations(review), review.freshness("gdp")
    is_waited_for = not found.left_out
    overdue = [one.release.period for one in found.every if one.is_overdue]
    assert set(overdue) == set(current.missing if is_waited_for else ())
    assert len(overdue) == len(set(overdue))
    assert sum(not one.is_overdue for one in found.every) <= 1
    assert all(one.days == (one.release.day - as_of).days for one in found.every)
    assert [one.release.day for one in found.every] == sorted(one.release.day for one in found.every)
    if overdue:
        assert found.every[0].release.day == current.released


@given(calendars(), PERIODS, PERIODS, days(), SPANS, SPANS)
def test_a_longer_span_has_all_of_a_shorter_one_and_no_day_behind_it(
    calendar: Calendar, recorded: list[Period], due: list[Period], as_of: date, one: int, more: int
) -> None:
    review = Review.of(_whole(calendar, recorded, due), as_of)
    near, far = (as_of + timedelta(days=count) for count in (one, one + more))
    shorter, longer = (expectations(review, until=until).every for until in (near, far))
    assert [each for each in longer if each.release.day <= near] == list(shorter)
    assert all(each.release.day <= far for each in longer)
    assert len({each.release.period for each in longer}) == len(longer)


def _cost(count: int) -> int:
    """What it costs to tell what is expected of so many series, each with a target and a figure."""
    every = [series(f"s{number}") for number in range(count)]
    promises = [target(FLOOR, 2027, id=f"t-{one.id}", series=one.id) for one in every]
    whole = register(every, promises, {one.id: [actual(2022, value=1)] for one in every})
    _found(whole)  # what is kept for each period is kept once
    return calls(lambda: _found(whole))


def test_twice_as_many_series_cost_twice_as_much() -> None:
    small, large = _cost(40), _cost(80)
    assert small < large < 2.2 * small
