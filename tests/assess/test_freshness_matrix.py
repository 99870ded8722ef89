"""Freshness day by day: every frequency, lag and grace, on the day before, on and after each border.

The ends of periods are written out here, so that nothing is compared with itself.
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.assess.freshness import Freshness, State, freshness
from tracker.domain.actual import Actual, Status
from tracker.domain.figure import Comparison, Figure, Term
from tracker.domain.goal import Goal
from tracker.domain.period import Period, PublicDate
from tracker.domain.problem import Origin
from tracker.domain.series import Calendar, Discontinuation, Frequency, Kind, Pause, Series, Source
from tracker.domain.target import Target
from tracker.domain.unit import Amount, Unit

UNIT = Unit.parse("亿元")
HERE = Origin("targets.toml")
OFFICE = Source(None, "Statistics office", None, None, None)

ENDS = [
    ("annual", "2022", "2023", date(2023, 12, 31)),
    ("annual", "2023", "2024", date(2024, 12, 31)),
    ("half-yearly", "2023-S2", "2024-S1", date(2024, 6, 30)),
    ("half-yearly", "2024-S1", "2024-S2", date(2024, 12, 31)),
    ("quarterly", "2023-Q4", "2024-Q1", date(2024, 3, 31)),
    ("quarterly", "2024-Q3", "2024-Q4", date(2024, 12, 31)),
    ("monthly", "2023-01", "2023-02", date(2023, 2, 28)),
    ("monthly", "2024-01", "2024-02", date(2024, 2, 29)),
    ("monthly", "2024-03", "2024-04", date(2024, 4, 30)),
    ("monthly", "2023-11", "2023-12", date(2023, 12, 31)),
    ("irregular", "2023", "2024", date(2024, 12, 31)),
]
"""A frequency, the period recorded last, the next, and its last day."""

LAGS = [0, 1, 28, 29, 59, 60, 366]
GRACES = [0, 1, 29, 30]


def series(frequency: str, lag: int, grace: int, kind: Kind = Kind.FLOW) -> Series:
    """A series with such a calendar."""
    calendar = Calendar(Frequency(frequency), lag, grace)
    return Series("x", "town", "Output", None, UNIT, kind, calendar, False, HERE)


def calendar_of(base: Series, **changes: object) -> Series:
    """The series with another calendar."""
    return replace(base, calendar=replace(base.calendar, **changes))  # type: ignore[arg-type]


def record(period: str, published: date | None = None, status: Status | None = None) -> Actual:
    """A record of a period, published the day after its end."""
    about = Period.parse(period)
    figure = Figure.of((Term(Comparison.VALUE, (Amount.read(100, UNIT),)),))
    day = PublicDate.parse(published or about.end_day + timedelta(days=1))
    return Actual(about, figure, day, OFFICE, HERE, status)


def target(due: str, announced: str = "2020-01-01") -> Target:
    """A target of the series."""
    figure = Figure.of((Term(Comparison.AT_LEAST, (Amount.read(500, UNIT),)),))
    return Target("x-t", "x", Period.parse(due), Goal.of(figure), PublicDate.parse(announced), "plan", HERE)


def state(about: Series, records: list[Actual], targets: list[Target], day: date) -> State:
    """The state on a day."""
    return freshness(about, records, targets, day).state


def days(count: int) -> timedelta:
    """So many days."""
    return timedelta(days=count)


@pytest.mark.parametrize(("frequency", "recorded", "next_period", "end"), ENDS)
@pytest.mark.parametrize("lag", LAGS)
@pytest.mark.parametrize("grace", GRACES)
def test_fresh_late_and_stale_begin_on_their_days(
    frequency: str, recorded: str, next_period: str, end: date, lag: int, grace: int
) -> None:
    about, records, released = series(frequency, lag, grace), [record(recorded)], end + days(lag)
    targets = [target(next_period)] if frequency == "irregular" else []

    def found(day: date) -> tuple[State, str | None, int | None]:
        one = freshness(about, records, targets, day)
        return one.state, str(one.missing[0]) if one.missing else None, one.days_late

    assert found(released - days(1)) == (State.FRESH, None, None)
    assert found(released) == (State.FRESH, None, None)
    assert found(released + days(1)) == (State.LATE if grace >= 1 else State.STALE, next_period, 1)
    if grace:
        assert found(released + days(grace)) == (State.LATE, next_period, grace)
    assert found(released + days(grace + 1)) == (State.STALE, next_period, grace + 1)


@pytest.mark.parametrize(("frequency", "recorded", "next_period", "end"), ENDS)
@pytest.mark.parametrize("lag", LAGS)
def test_the_figure_makes_fresh_from_its_publication(
    frequency: str, recorded: str, next_period: str, end: date, lag: int
) -> None:
    published = end + days(lag + 40)
    about = series(frequency, lag, 30)
    targets = [target(next_period), target("2029")] if frequency == "irregular" else [target("2029")]
    records = [record(recorded), record(next_period, published)]
    before = freshness(about, records, targets, published - days(1))
    assert (before.state, before.days_late, before.released) == (State.STALE, 39, end + days(lag))
    assert Period.parse(next_period) not in freshness(about, records, targets, published).missing


@pytest.mark.parametrize(("frequency", "recorded", "next_period", "end"), ENDS)
@pytest.mark.parametrize("grace", GRACES)
def test_nothing_recorded_is_empty_from_the_same_day(
    frequency: str, recorded: str, next_period: str, end: date, grace: int
) -> None:
    about, day_before = series(frequency, 60, grace), Period.parse(recorded).end_day
    targets = [target(next_period, day_before.isoformat())]
    assert freshness(about, [], targets, end + days(60)).state is State.FRESH
    empty = freshness(about, [], targets, end + days(61))
    assert (empty.state, str(empty.missing[0]), empty.days_late) == (State.EMPTY, next_period, 1)
    much_later = freshness(about, [], targets, end + days(60 + grace + 1))
    assert (much_later.state, much_later.days_late) == (State.EMPTY, grace + 1)


@pytest.mark.parametrize(
    ("recorded", "lag", "released"),
    [
        ("2022", 60, date(2024, 2, 29)),
        ("2023", 60, date(2025, 3, 1)),
        ("2023", 59, date(2025, 2, 28)),
        ("2022", 366, date(2024, 12, 31)),
        ("2023", 365, date(2025, 12, 31)),
        ("2023", 366, date(2026, 1, 1)),
        ("1999", 60, date(2001, 3, 1)),
        ("2098", 60, date(2100, 3, 1)),
    ],
)
def test_leap_years_and_year_ends(recorded: str, lag: int, released: date) -> None:
    about, records = series("annual", lag, 30), [record(recorded)]
    assert state(about, records, [], released) is State.FRESH
    missing = freshness(about, records, [], released + days(1))
    assert (missing.state, missing.released, missing.days_late) == (State.LATE, released, 1)


def test_days_count_from_the_oldest_missing_period() -> None:
    about = series("quarterly", 30, 30)
    found = freshness(about, [record("2024-Q3")], [], date(2025, 5, 1))
    missing = (Period.parse("2024-Q4"), Period.parse("2025-Q1"))
    assert found == Freshness(State.STALE, missing, date(2025, 1, 30), 91)


@pytest.mark.parametrize("grace", GRACES)
def test_a_known_release_day_overrides_the_lag(grace: int) -> None:
    known = date(2025, 5, 20)
    about = calendar_of(series("annual", 60, grace), releases={Period.parse("2024"): known})
    assert state(about, [record("2023")], [], known) is State.FRESH
    assert state(about, [record("2023")], [], known + days(1)) is (State.LATE if grace else State.STALE)
    assert state(about, [record("2023")], [], known + days(grace + 1)) is State.STALE


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2025, 4, 30), State.STALE),
        (date(2025, 5, 1), State.PAUSED),
        (date(2025, 6, 30), State.PAUSED),
        (date(2025, 7, 1), State.STALE),
    ],
)
def test_a_pause_includes_both_its_days(day: date, expected: State) -> None:
    pause = Pause(date(2025, 5, 1), date(2025, 6, 30), "boundary change")
    about = calendar_of(series("annual", 60, 30), pause=pause)
    assert state(about, [record("2023")], [], day) is expected


def test_a_pause_without_an_end_lasts() -> None:
    about = calendar_of(series("annual", 60, 30), pause=Pause(date(2025, 5, 1), None, "reform"))
    assert state(about, [record("2023")], [], date(2025, 4, 30)) is State.STALE
    assert state(about, [record("2023")], [], date(2100, 1, 1)) is State.PAUSED


@pytest.mark.parametrize(
    ("records", "day", "expected"),
    [
        (["2022"], date(2024, 6, 14), State.STALE),  # 2023 missing, and nothing known of the end yet
        (["2022"], date(2024, 6, 15), State.STALE),  # the end is known, and 2023 is still to come
        (["2022", "2023"], date(2024, 6, 14), State.FRESH),
        (["2022", "2023"], date(2024, 6, 15), State.DISCONTINUED),
        (["2022", "2023"], date(2030, 1, 1), State.DISCONTINUED),
    ],
)
def test_a_discontinued_series_expects_what_was_still_to_come(records: list[str], day: date, expected: State) -> None:
    end = Discontinuation(Period.parse("2023"), PublicDate.parse(date(2024, 6, 15)), "replaced")
    about = calendar_of(series("annual", 60, 30), discontinuation=end)
    assert state(about, [record(one) for one in records], [], day) is expected


def test_an_exempt_series_is_never_late() -> None:
    about = calendar_of(series("annual", 60, 30), exempt=True)
    for records in ([], [record("2000")]):
        assert state(about, records, [target("2023")], date(2100, 1, 1)) is State.EXEMPT


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 3, 1), State.FRESH),
        (date(2026, 3, 2), State.LATE),
        (date(2026, 4, 30), State.STALE),
        (date(2026, 5, 1), State.SETTLED),
        (date(2100, 1, 1), State.SETTLED),
    ],
)
def test_settled_from_the_publication_of_the_last_due_figure(day: date, expected: State) -> None:
    records = [record("2024"), record("2025", date(2026, 5, 1))]
    assert state(series("annual", 60, 30), records, [target("2025")], day) is expected


def test_nothing_is_expected_after_the_last_due_period() -> None:
    about, targets = series("annual", 60, 30), [target("2024")]
    assert freshness(about, [record("2023")], targets, date(2030, 1, 1)).missing == (Period.parse("2024"),)
    assert len(freshness(about, [record("2023")], [], date(2030, 1, 1)).missing) == 5


def test_a_month_never_published_alone_is_not_missed() -> None:
    about = calendar_of(series("monthly", 20, 10), skipped_months=frozenset({1}))
    assert state(about, [record("2024-12")], [], date(2025, 2, 21)) is State.FRESH
    assert state(about, [record("2024-12")], [], date(2025, 3, 20)) is State.FRESH
    late = freshness(about, [record("2024-12")], [], date(2025, 3, 21))
    assert (late.state, late.missing, late.days_late) == (State.LATE, (Period.parse("2025-02"),), 1)


@pytest.mark.parametrize(
    ("frequency", "recorded", "kind", "counts"),
    [
        ("quarterly", "2024-01/2024-09", Kind.FLOW, True),
        ("quarterly", "2024-01/2024-09", Kind.GROWTH, True),
        ("monthly", "2024-01/2024-09", Kind.FLOW, True),
        ("quarterly", "2024-09", Kind.FLOW, False),
        ("quarterly", "2024-09", Kind.STOCK, True),
        ("quarterly", "2024-01/2024-08", Kind.FLOW, False),
        ("annual", "2024-Q4", Kind.FLOW, False),
        ("annual", "2024-12", Kind.STOCK, True),
        ("annual", "2023/2024", Kind.FLOW, True),
    ],
)
def test_which_records_stand_for_a_period_of_the_frequency(
    frequency: str, recorded: str, kind: Kind, counts: bool
) -> None:
    about = series(frequency, 0, 30, kind)
    end = Period.parse(recorded).end_day
    missing = freshness(about, [record("2022"), record(recorded, end)], [], end + days(1)).missing
    assert (missing == ()) is counts


def test_a_forecast_makes_nothing_fresh() -> None:
    records = [record("2023"), record("2024", date(2024, 11, 1), Status.FORECAST)]
    assert state(series("annual", 60, 30), records, [], date(2025, 3, 2)) is State.LATE


_WEIGHT = {State.FRESH: 0, State.LATE: 1, State.STALE: 2}

calendars = st.builds(
    Calendar,
    frequency=st.sampled_from(Frequency),
    release_lag_days=st.integers(0, 400),
    grace_days=st.integers(0, 60),
    skipped_months=st.frozensets(st.integers(1, 12), max_size=3),
)
recorded_periods = st.lists(
    st.builds(
        lambda last, months: Period(last - months + 1, last), st.integers(24240, 24300), st.sampled_from([1, 3, 6, 12])
    ),
    max_size=4,
)


@given(
    calendars,
    recorded_periods,
    st.lists(st.integers(2020, 2030), max_size=2),
    st.sampled_from(Kind),
    st.integers(0, 4000),
    st.integers(0, 4000),
)
def test_with_the_same_data_a_later_day_never_un_stales(
    calendar: Calendar, periods: list[Period], due: list[int], kind: Kind, first: int, more: int
) -> None:
    records = [record(str(period)) for period in periods]
    targets = [target(str(year)) for year in due]
    known = max((one.published.known_from for one in records), default=date(2020, 1, 1))
    about = replace(series("annual", 0, 0, kind), calendar=calendar)
    earlier = freshness(about, records, targets, known + days(first))
    later = freshness(about, records, targets, known + days(first + more))
    if earlier.days_late is None:
        return
    assert later.days_late == earlier.days_late + more
    assert later.missing[: len(earlier.missing)] == earlier.missing
    if earlier.state is State.EMPTY:
        assert later.state is State.EMPTY
    else:
        assert _WEIGHT[later.state] >= _WEIGHT[earlier.state]
