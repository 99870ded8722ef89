"""Freshness: whether the newest figure that should be public is there.

Every frequency, lag and grace is tried on the day before, on and after each border. The ends of periods are written out
here, so that nothing is compared with itself.
"""

from datetime import date, timedelta

import pytest

from tests.helpers.making import ANNUAL, actual, day, goal, series, target
from tests.helpers.replacing import replace
from tracker.assess.freshness import (
    Freshness,
    Release,
    State,
    freshness,
    is_context,
    release,
    release_day,
    together,
    unsure,
    with_holes,
)
from tracker.domain.actual import Actual, Status
from tracker.domain.period import Period, PublicDate, YearStart
from tracker.domain.series import Calendar, Discontinuation, Frequency, Kind, Pause, Series
from tracker.domain.target import Target
from tracker.domain.workdays import Workdays

MONTHLY = Calendar(Frequency.MONTHLY, release_lag_days=20, grace_days=10)
FLOOR = goal(at_least=5)
RECORDED = [actual(2023, "2024-02-20", value=1)]


def _freshness(
    as_of: str | date,
    records: list[Actual] | None = None,
    targets: list[Target] | None = None,
    about: Series | None = None,
) -> Freshness:
    """That of a series somebody waits for, with targets or without."""
    watched = replace(about or series(), context=False)
    return freshness(watched, records or [], targets or [], day(str(as_of)))


def _on(calendar: Calendar) -> Series:
    return series(calendar=calendar)


def _every(frequency: str, lag: int, grace: int) -> Series:
    return _on(Calendar(Frequency(frequency), lag, grace))


def _recorded(period: str, published: date | None = None) -> Actual:
    """A record of a period, published the day after its end unless a day is given."""
    return actual(period, str(published or Period.parse(period).end_day + _days(1)), value=1)


def _missing(*periods: str | int) -> tuple[Period, ...]:
    return tuple(Period.parse(period) for period in periods)


def _days(count: int) -> timedelta:
    return timedelta(days=count)


# Day by day

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


@pytest.mark.parametrize(("frequency", "recorded", "next_period", "end"), ENDS)
@pytest.mark.parametrize("grace", GRACES)
def test_a_figure_is_late_after_its_release_day_and_stale_after_the_days_of_grace(
    frequency: str, recorded: str, next_period: str, end: date, grace: int
) -> None:
    for lag in LAGS:
        _is_late_and_then_stale(_every(frequency, lag, grace), recorded, next_period, end + _days(lag))


def _is_late_and_then_stale(about: Series, recorded: str, next_period: str, released: date) -> None:
    records, grace, frequency = [_recorded(recorded)], about.calendar.grace_days, about.calendar.frequency.value
    targets = [target(FLOOR, next_period)] if frequency == "irregular" else []

    def found(day: date) -> tuple[State, Period | None, date | None, int | None]:
        one = _freshness(day, records, targets, about)
        return one.state, one.missing[0] if one.missing else None, one.released, one.days_late

    (missing,) = _missing(next_period)
    assert found(released - _days(1)) == (State.FRESH, None, None, None)
    assert found(released) == (State.FRESH, None, None, None)
    assert found(released + _days(1)) == (State.LATE if grace >= 1 else State.STALE, missing, released, 1)
    if grace:
        assert found(released + _days(grace)) == (State.LATE, missing, released, grace)
    assert found(released + _days(grace + 1)) == (State.STALE, missing, released, grace + 1)


@pytest.mark.parametrize(("frequency", "recorded", "next_period", "end"), ENDS)
@pytest.mark.parametrize("lag", LAGS)
def test_a_record_counts_from_the_day_it_was_published(
    frequency: str, recorded: str, next_period: str, end: date, lag: int
) -> None:
    published = end + _days(lag + 40)
    about = _every(frequency, lag, 30)
    targets = [target(FLOOR, due, id=due) for due in (["2029", next_period] if frequency == "irregular" else ["2029"])]
    records = [_recorded(recorded), _recorded(next_period, published)]
    before = _freshness(published - _days(1), records, targets, about)
    assert (before.state, before.days_late, before.released) == (State.STALE, 39, end + _days(lag))
    after = _freshness(published, records, targets, about)
    assert Period.parse(next_period) not in after.missing
    assert frequency == "monthly" or after == Freshness(State.FRESH)


@pytest.mark.parametrize(("frequency", "recorded", "next_period", "end"), ENDS)
@pytest.mark.parametrize("grace", GRACES)
def test_with_nothing_recorded_a_series_is_empty_from_the_same_day(
    frequency: str, recorded: str, next_period: str, end: date, grace: int
) -> None:
    about, day_before = _every(frequency, 60, grace), Period.parse(recorded).end_day
    targets = [target(FLOOR, next_period, announced=str(day_before))]
    assert _freshness(end + _days(60), [], targets, about) == Freshness(State.FRESH)
    for days_late in (1, grace + 1):
        empty = _freshness(end + _days(60 + days_late), [], targets, about)
        assert (empty.state, empty.missing[:1], empty.days_late) == (State.EMPTY, _missing(next_period), days_late)


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
    about, records = _every("annual", lag, 30), [_recorded(recorded)]
    assert _freshness(released, records, about=about).state is State.FRESH
    missing = _freshness(released + _days(1), records, about=about)
    assert (missing.state, missing.released, missing.days_late) == (State.LATE, released, 1)


def test_days_count_from_the_oldest_missing_period() -> None:
    found = _freshness("2025-05-01", [_recorded("2024-Q3")], about=_every("quarterly", 30, 30))
    assert found == Freshness(State.STALE, _missing("2024-Q4", "2025-Q1"), date(2025, 1, 30), 91)


def test_with_working_days_a_release_day_moves_to_the_next_and_a_known_one_stays() -> None:
    """31 December and 60 days is Saturday 1 March; Monday is off too, and Tuesday is worked."""
    monday = date(2025, 3, 3).toordinal()
    workdays = Workdays("XX", 2025, lambda _: frozenset({monday - 2, monday - 1, monday}))
    known = {Period.year(2025): date(2026, 3, 1)}
    calendar = Calendar(Frequency.ANNUAL, 60, 30, workdays=workdays, releases=known)
    assert release(calendar, Period.year(2024)) == Release(Period.year(2024), date(2025, 3, 4))
    assert release(calendar, Period.year(2025)) == Release(Period.year(2025), date(2026, 3, 1))
    assert release(calendar, Period.year(2026)) == Release(Period.year(2026), date(2027, 3, 1), is_sure=False)
    late = _freshness("2025-03-05", RECORDED, about=_on(calendar))
    assert _freshness("2025-03-04", RECORDED, about=_on(calendar)) == Freshness(State.FRESH)
    assert (late.released, late.days_late, late.is_sure) == (date(2025, 3, 4), 1, True)


def test_what_is_not_sure_is_said_with_the_years() -> None:
    said = "the holidays of {} are not known yet: weekends alone are heeded"
    assert str(unsure(date(2028, 3, 1))) == said.format("2028")
    assert str(unsure(date(2028, 3, 1), date(2027, 1, 1), date(2027, 2, 1))) == said.format("2027 and 2028")


@pytest.mark.parametrize("grace", GRACES)
def test_a_known_release_day_overrides_the_lag(grace: int) -> None:
    known = date(2025, 5, 27)
    calendar = Calendar(Frequency.ANNUAL, 60, grace, releases={Period.year(2024): known})
    assert release_day(calendar, Period.year(2024)) == known
    after = [_freshness(known + _days(count), RECORDED, about=_on(calendar)).state for count in (0, 1, grace + 1)]
    assert after == [State.FRESH, State.LATE if grace else State.STALE, State.STALE]


def test_a_forecast_makes_nothing_fresh() -> None:
    records = [*RECORDED, actual(2024, "2024-10-01", value=2, status=Status.FORECAST)]
    assert _freshness("2025-03-02", records).state is State.LATE


def test_an_old_period_recorded_late_makes_nothing_fresh() -> None:
    records = [*RECORDED, actual(2020, "2025-03-01", value=2)]
    assert _freshness("2025-03-02", records).state is State.LATE


def test_a_gap_before_the_newest_record_is_not_missing() -> None:
    assert _freshness("2025-02-01", [actual(2019, value=1), *RECORDED]) == Freshness(State.FRESH)


def test_a_later_release_of_the_older_figure_does_not_make_the_newer_one_less_late() -> None:
    """2024 is released in 2027, 2025 in March 2026: when both are missing, the first that was due counts the days."""
    calendar = Calendar(Frequency.ANNUAL, 60, 30, releases={Period.year(2024): date(2027, 1, 1)})
    before, after = (_freshness(as_of, RECORDED, about=_on(calendar)) for as_of in ("2027-01-01", "2027-01-02"))
    assert before == Freshness(State.STALE, _missing(2025), date(2026, 3, 1), 306)
    assert after == Freshness(State.STALE, _missing(2024, 2025), date(2026, 3, 1), 307)


# What is expected


def test_with_nothing_recorded_figures_are_expected_after_the_earliest_announcement() -> None:
    promises = [
        target(FLOOR, 2027, announced="2024-06-01"),
        target(FLOOR, 2026, id="other", announced="2023-11-09"),
    ]
    found = _freshness("2024-03-15", targets=promises)
    assert found == Freshness(State.EMPTY, _missing(2023), date(2024, 2, 29), 15)
    announced_at_the_end = [target(FLOOR, 2027, announced="2023-12-31")]
    assert _freshness("2024-03-15", targets=announced_at_the_end) == Freshness(State.FRESH)


def test_with_nothing_recorded_and_nothing_promised_nothing_is_expected() -> None:
    for calendar in (ANNUAL, MONTHLY):
        assert _freshness("2025-03-02", about=_on(calendar)) == Freshness(State.FRESH)


def test_nothing_is_expected_after_the_last_due_period() -> None:
    records = [actual(2022, value=1)]
    promises = [target(FLOOR, 2023), target(FLOOR, 2024, id="later")]
    assert _freshness("2030-01-01", records, promises).missing == _missing(2023, 2024)


def test_a_series_is_settled_when_all_its_targets_have_their_figures() -> None:
    promises = [target(FLOOR, 2022), target(FLOOR, 2023, id="later")]
    assert _freshness("2030-01-01", RECORDED, promises).state is State.FRESH
    both = [*RECORDED, actual(2022, value=1)]
    assert _freshness("2030-01-01", both, promises) == Freshness(State.SETTLED)
    assert _freshness("2030-01-01", both) == Freshness(
        State.STALE, _missing(*range(2024, 2029)), date(2025, 3, 1), (date(2030, 1, 1) - date(2025, 3, 1)).days
    )


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("2026-03-01", State.FRESH),
        ("2026-03-02", State.LATE),
        ("2026-04-30", State.STALE),
        ("2026-05-01", State.SETTLED),
        ("2100-01-01", State.SETTLED),
    ],
)
def test_a_series_is_settled_from_the_publication_of_its_last_due_figure(as_of: str, expected: State) -> None:
    records = [_recorded("2024"), _recorded("2025", date(2026, 5, 1))]
    assert _freshness(as_of, records, [target(FLOOR, 2025)]).state is expected


def test_a_stock_is_settled_by_a_record_that_ends_with_the_due_period() -> None:
    stock = series(kind=Kind.STOCK)
    assert _freshness("2024-03-15", [actual("2023-12", value=1)], [target(FLOOR, 2023)], stock).state is State.SETTLED


def test_monthly_figures_are_expected_but_for_the_months_never_published_alone() -> None:
    calendar = Calendar(Frequency.MONTHLY, 20, 10, skipped_months=frozenset({1}))
    records = [actual("2024-11", "2024-12-20", value=1)]
    found = _freshness("2025-05-01", records, about=_on(calendar))
    assert found == Freshness(State.STALE, _missing("2024-12", "2025-02", "2025-03"), date(2025, 1, 20), 101)


def test_skipped_months_skip_no_quarters() -> None:
    calendar = Calendar(Frequency.QUARTERLY, 30, 30, skipped_months=frozenset({3}))
    records = [actual("2024-Q4", value=1)]
    assert _freshness("2025-05-01", records, about=_on(calendar)).missing == _missing("2025-Q1")


@pytest.mark.parametrize(
    ("frequency", "recorded", "kind", "counts"),
    [
        ("quarterly", "2024-01/2024-09", Kind.FLOW, True),
        ("quarterly", "2024-01/2024-09", Kind.GROWTH, True),
        ("monthly", "2024-01/2024-09", Kind.FLOW, True),
        ("half-yearly", "2024-S1", Kind.FLOW, True),
        ("quarterly", "2024-09", Kind.FLOW, False),
        ("quarterly", "2024-09", Kind.STOCK, True),
        ("quarterly", "2024-01/2024-08", Kind.FLOW, False),
        ("annual", "2024-Q4", Kind.FLOW, False),
        ("annual", "2024-Q4", Kind.STOCK, True),
        ("annual", "2024-12", Kind.STOCK, True),
        ("annual", "2023/2024", Kind.FLOW, False),
    ],
)
def test_a_record_stands_for_a_period_it_ends_with_when_it_is_of_a_stock_or_as_long_or_from_january(
    frequency: str, recorded: str, kind: Kind, counts: bool
) -> None:
    about = series(kind=kind, calendar=Calendar(Frequency(frequency), 0, 30))
    end = Period.parse(recorded).end_day
    found = _freshness(end + _days(1), [_recorded("2022"), _recorded(recorded, end)], about=about)
    assert (found.missing == ()) is counts


def test_a_record_that_ends_within_a_period_does_not_count_as_it() -> None:
    records = [actual("2024-S1", value=1), actual("2024-01/2024-09", "2024-10-20", value=1)]
    half_yearly = Calendar(Frequency.HALF_YEARLY, 30, 30)
    assert _freshness("2025-02-01", records, about=_on(half_yearly)).missing == _missing("2024-S2")


def test_a_series_with_no_record_but_such_a_part_still_owes_the_period_that_ends_after_it() -> None:
    half_yearly = Calendar(Frequency.HALF_YEARLY, 30, 30)
    nine_months = [actual("2024-01/2024-09", "2024-10-20", value=1)]
    assert _freshness("2025-02-01", nine_months, about=_on(half_yearly)).missing == _missing("2024-S2")
    assert _freshness("2025-03-02", [actual("2024-Q1", value=1)]).missing == _missing(2024)
    assert _freshness("2030-01-01", [actual("2023-Q4", value=1)]).state is State.STALE


def test_of_an_irregular_series_a_record_as_long_as_the_shortest_due_period_counts() -> None:
    irregular = _on(Calendar(Frequency.IRREGULAR, 60, 30))
    months = [actual("2024-12", value=1)]
    assert _freshness("2025-06-01", months, [target(FLOOR, 2024)], irregular).missing == _missing(2024)
    assert _freshness("2025-06-01", months, about=irregular) == Freshness(State.FRESH)


def test_of_an_irregular_series_only_due_periods_are_expected() -> None:
    irregular = _on(Calendar(Frequency.IRREGULAR, 60, 30))
    promises = [target(FLOOR, due, id=str(due)) for due in ("2026", "2024-Q2", "2022")]
    assert _freshness("2025-06-01", RECORDED, promises, irregular).missing == _missing("2024-Q2")
    assert _freshness("2025-06-01", [], promises, irregular).missing == _missing("2022", "2024-Q2")
    assert _freshness("2025-06-01", RECORDED, about=irregular) == Freshness(State.FRESH)


def test_of_an_irregular_series_a_due_period_that_is_recorded_is_not_missing() -> None:
    irregular = _on(Calendar(Frequency.IRREGULAR, 60, 30))
    promises = [target(FLOOR, due, id=str(due)) for due in (2023, 2024)]
    assert _freshness("2025-06-01", RECORDED, promises, irregular).missing == _missing(2024)


# States that are configured


def test_an_exempt_series_is_never_late() -> None:
    about = _on(Calendar(Frequency.ANNUAL, 60, 30, exempt=True))
    for records in ([], RECORDED):
        assert _freshness("2100-01-01", records, [target(FLOOR, 2025)], about) == Freshness(State.EXEMPT)


@pytest.mark.parametrize("records", [[], RECORDED])
@pytest.mark.parametrize(
    ("context", "targets", "expected"),
    [
        (None, [], True),
        (None, [target(FLOOR, 2025)], False),
        (True, [target(FLOOR, 2025)], True),
        (False, [], False),
    ],
)
def test_nobody_waits_for_a_series_without_targets_unless_it_says_otherwise(
    context: bool | None, targets: list[Target], expected: bool, records: list[Actual]
) -> None:
    about = series(context=context)
    assert is_context(about, targets) is expected
    assert (freshness(about, records, targets, date(2100, 1, 1)) == Freshness(State.CONTEXT)) is expected


def test_what_is_exempt_on_purpose_is_said_to_be_so_and_context_before_all_else() -> None:
    pause = Pause(date(2020, 1, 1), None, "boundary change")
    paused = Calendar(Frequency.ANNUAL, 60, 30, pause=pause)
    assert freshness(_on(paused), RECORDED, [], date(2025, 1, 1)).state is State.CONTEXT
    assert freshness(_on(replace(paused, exempt=True)), RECORDED, [], date(2025, 1, 1)).state is State.EXEMPT


def test_a_pause_has_both_its_days() -> None:
    calendar = Calendar(Frequency.ANNUAL, 60, 30, pause=Pause(date(2025, 3, 10), date(2025, 6, 30), "boundary change"))
    days = ("2025-03-09", "2025-03-10", "2025-06-30", "2025-07-01")
    found = [_freshness(as_of, RECORDED, about=_on(calendar)).state for as_of in days]
    assert found == [State.LATE, State.PAUSED, State.PAUSED, State.STALE]


def test_a_pause_without_an_end_lasts() -> None:
    about = _on(Calendar(Frequency.ANNUAL, 60, 30, pause=Pause(date(2025, 5, 1), None, "boundary change")))
    assert _freshness("2025-04-30", RECORDED, about=about).state is State.STALE
    assert _freshness("2100-01-01", RECORDED, about=about) == Freshness(State.PAUSED)


def test_a_discontinued_series_still_owes_its_last_period() -> None:
    end = Discontinuation(Period.year(2024), PublicDate.parse("2025-05-01"), "replaced")
    about = _on(Calendar(Frequency.ANNUAL, 60, 30, discontinuation=end))
    assert _freshness("2025-04-30", RECORDED, about=about).missing == _missing(2024)
    for as_of in ("2025-05-01", "2027-05-01"):
        owed = _freshness(as_of, RECORDED, about=about)
        assert (owed.state, owed.missing) == (State.STALE, _missing(2024))
    complete = [*RECORDED, actual(2024, value=2)]
    assert _freshness("2027-05-01", complete, about=about) == Freshness(State.DISCONTINUED)
    assert _freshness("2025-04-30", complete, about=about) == Freshness(State.FRESH)


def test_the_end_of_a_series_counts_from_the_day_it_was_announced() -> None:
    end = Discontinuation(Period.year(2023), PublicDate.parse("2025-05-01"), "replaced")
    about = _on(Calendar(Frequency.ANNUAL, 60, 30, discontinuation=end))
    assert _freshness("2025-04-30", RECORDED, about=about).missing == _missing(2024)
    assert _freshness("2025-05-01", RECORDED, about=about) == Freshness(State.DISCONTINUED)


def test_a_discontinued_series_without_any_record_is_empty() -> None:
    end = Discontinuation(Period.year(2024), PublicDate.parse("2025-05-01"), "replaced")
    about = _on(Calendar(Frequency.ANNUAL, 60, 30, discontinuation=end))
    found = _freshness("2027-05-01", targets=[target(FLOOR, 2027, announced="2024-05-01")], about=about)
    assert (found.state, found.missing) == (State.EMPTY, _missing(2024))


# Borders of every calendar: the last fresh day, the first late one, the last late one, the first stale one

_OWN = {"weekly": (7, 7), "daily": (2, 3), "annual": (60, 30), "quarterly": (60, 30), "every 3 years": (60, 30)}


@pytest.mark.parametrize(
    ("frequency", "starts", "recorded", "missing", "released"),
    [
        ("weekly", "01", "2026-W45", "2026-W46", "2026-11-22"),
        ("weekly", "01", "2020-W52", "2020-W53", "2021-01-10"),
        ("weekly", "01", "2020-W53", "2021-W01", "2021-01-17"),
        ("weekly", "04", "2026-W14", "2026-W15", "2026-04-19"),
        ("daily", "01", "2024-02-28", "2024-02-29", "2024-03-02"),
        ("daily", "01", "2024-02-29", "2024-03-01", "2024-03-03"),
        ("daily", "01", "2023-02-28", "2023-03-01", "2023-03-03"),
        ("daily", "01", "2025-12-31", "2026-01-01", "2026-01-03"),
        ("annual", "07", "2024-07/2025-06", "2025-07/2026-06", "2026-08-29"),
        ("annual", "03", "2022-03/2023-02", "2023-03/2024-02", "2024-04-29"),
        ("annual", "04-06", "2023-04-06/2024-04-05", "2024-04-06/2025-04-05", "2025-06-04"),
        ("quarterly", "10", "2025-Q4", "2026-Q1", "2026-05-30"),
        ("quarterly", "02", "2025-11/2026-01", "2026-02/2026-04", "2026-06-29"),
        ("every 3 years", "01", "2020", "2023", "2024-02-29"),
        ("every 3 years", "07", "2019-07/2020-06", "2022-07/2023-06", "2023-08-29"),
    ],
)
def test_each_calendar_turns_late_and_stale_on_its_day(
    frequency: str, starts: str, recorded: str, missing: str, released: str
) -> None:
    lag, grace = _OWN[frequency]
    calendar = Calendar(Frequency(frequency), lag, grace, year_starts=YearStart.parse(starts))
    assert frequency not in ("weekly", "daily") or (lag, grace) == (
        calendar.frequency.release_lag_days,
        calendar.frequency.grace_days,
    )
    about, due = series(calendar=calendar), target(goal(at_least=1), "2030", announced="2019-01-01")
    records = [actual(recorded, value=1, published=str(Period.parse(recorded).end_day))]
    last = date.fromisoformat(released)
    expected = {-1: State.FRESH, 0: State.FRESH, 1: State.LATE, grace: State.LATE, grace + 1: State.STALE}
    for days, state in expected.items():
        found = freshness(about, records, [due], last + timedelta(days=days))
        assert (days, found.state) == (days, state)
        if days > 0:
            assert (str(found.missing[0]), found.days_late) == (missing, days)


def test_holes_trouble_no_series_that_nobody_waits_for() -> None:
    holes, calm = [Period.year(2020)], Freshness(State.CONTEXT)
    assert with_holes(current=calm, holes=holes, calendar=ANNUAL, as_of=day("2025-06-30")) is calm
    fresh = Freshness(State.FRESH)
    assert with_holes(current=fresh, holes=holes, calendar=ANNUAL, as_of=day("2021-03-01")) is fresh
    late = with_holes(current=fresh, holes=holes, calendar=ANNUAL, as_of=day("2021-03-02"))
    assert (late.state, late.days_late, late.missing) == (State.LATE, 1, (Period.year(2020),))


def test_several_that_wait_for_nothing_overdue_are_as_the_one_furthest_from_settled() -> None:
    assert together([Freshness(State.SETTLED), Freshness(State.FRESH)]) == Freshness(State.FRESH)
