"""With the same data a later day never un-stales."""

from datetime import date, timedelta
from itertools import pairwise, takewhile

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.making import actual, goal, series, target
from tests.helpers.replacing import replace
from tests.helpers.strategies import calendars, days, short_periods
from tracker.assess.freshness import State, freshness, late_or_stale, release_day
from tracker.domain.actual import Actual
from tracker.domain.period import JANUARY, Period
from tracker.domain.series import Calendar, Kind
from tracker.domain.target import Target

PERIODS = st.lists(short_periods(), max_size=2)
REGULAR = calendars().filter(lambda one: one.beat is not None and one.frequency.years_apart == 1)
_YEAR_2000 = date(2000, 1, 1).toordinal()
KINDS = st.sampled_from(Kind)
STEP = 47
DAYS = [date(2019, 1, 1) + timedelta(days=STEP * step) for step in range(60)]
_SEVERITY = {State.LATE: 1, State.STALE: 2, State.EMPTY: 2}


def _records(recorded: list[Period]) -> list[Actual]:
    return [actual(str(period), "2018-01-01", value=1) for period in recorded]


def _targets(due: list[Period]) -> list[Target]:
    return [target(goal(at_least=5), str(period), id=str(period), announced="2018-06-01") for period in due]


@given(calendars(), st.booleans(), KINDS, PERIODS, PERIODS)
def test_with_the_same_data_a_later_day_never_un_stales(
    calendar: Calendar, has_known_days: bool, kind: Kind, recorded: list[Period], due: list[Period]
) -> None:
    known = calendar if has_known_days else replace(calendar, releases={})
    about, records, targets = series(kind=kind, calendar=known, context=False), _records(recorded), _targets(due)
    for earlier, later in pairwise(freshness(about, records, targets, day) for day in DAYS):
        assert set(earlier.missing) <= set(later.missing)
        assert has_known_days or later.missing[: len(earlier.missing)] == earlier.missing
        if earlier.days_late is None:
            continue
        assert later.days_late is not None
        assert later.days_late >= earlier.days_late + STEP
        assert has_known_days or later.days_late == earlier.days_late + STEP
        assert (earlier.state is State.EMPTY) == (later.state is State.EMPTY)
        assert _SEVERITY[earlier.state] <= _SEVERITY[later.state]
        late = State.LATE if later.days_late <= calendar.grace_days else State.STALE
        assert later.state in (State.EMPTY, late)


@given(calendars(), KINDS, PERIODS, PERIODS, days())
def test_what_is_missing_was_due_is_not_recorded_and_decides_the_state(
    calendar: Calendar, kind: Kind, recorded: list[Period], due: list[Period], day: date
) -> None:
    found = freshness(series(kind=kind, calendar=calendar, context=False), _records(recorded), _targets(due), day)
    last_due = max((period.last for period in due), default=10**6)
    assert all(release_day(calendar, period) < day for period in found.missing)
    assert all(period.last <= last_due for period in found.missing)
    assert not set(found.missing) & set(recorded)
    assert list(found.missing) == sorted(found.missing, key=lambda period: period.order)
    assert bool(found.missing) == (found.state in (State.EMPTY, State.LATE, State.STALE))
    assert (found.state is State.EMPTY) == (bool(found.missing) and not recorded)


@given(REGULAR, st.sets(st.integers(0, 71), min_size=1, max_size=4), st.lists(short_periods(), max_size=2), days())
def test_what_is_missing_is_every_period_after_the_newest_record_whose_release_day_has_passed(
    calendar: Calendar, numbers: set[int], due: list[Period], day: date
) -> None:
    beat = calendar.beat
    assert beat is not None
    every = list(takewhile(lambda one: one.last < date(2030, 1, 1).toordinal(), beat.from_day(_YEAR_2000)))
    recorded = [every[number * len(every) // 72] for number in numbers]
    found = freshness(series(calendar=calendar, context=False), _records(recorded), _targets(due), day)
    last = min([JANUARY.beat(1).holding(day.toordinal()).last, *([max(one.last for one in due)] if due else [])])
    after = [one for one in every if max(two.last for two in recorded) < one.last <= last]
    published = [one for one in after if beat.months != 1 or one.end_day.month not in calendar.skipped_months]
    missing = [one for one in published if release_day(calendar, one) < day]
    assert list(found.missing) == ([] if found.state is State.SETTLED else missing)
    assert found.released == min((release_day(calendar, one) for one in found.missing), default=None)


@given(st.integers(0, 400), st.integers(0, 400))
def test_late_becomes_stale_once_and_for_good(days_late: int, grace_days: int) -> None:
    states = [late_or_stale(one, grace_days) for one in (days_late, days_late + 1)]
    assert states.count(State.STALE) == sum(one > grace_days for one in (days_late, days_late + 1))
