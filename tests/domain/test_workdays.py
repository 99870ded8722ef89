"""Working days: the first that is not before a day, whatever days are off, and how sure it is."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.strategies import workdays
from tracker.domain.workdays import Workdays, WorkingDay

DAY = timedelta(days=1)
DAYS = st.dates(date(2017, 12, 1), date(2027, 1, 31))


def _off(*days: date) -> Workdays:
    """Days off, known to the end of 2026; weekends are none of them unless they are given."""
    return Workdays("XX", 2026, lambda year: frozenset(day.toordinal() for day in days if day.year == year))


def test_a_working_day_stays() -> None:
    monday = date(2026, 3, 2)
    assert _off(monday - DAY, monday + DAY).next_working(monday) == WorkingDay(monday)


def test_a_day_off_moves_to_the_first_that_is_worked() -> None:
    first = date(2026, 3, 2)
    assert _off(first, first + DAY, first + 3 * DAY).next_working(first) == WorkingDay(first + 2 * DAY)


def test_a_weekend_that_is_worked_is_a_working_day() -> None:
    saturday = date(2026, 2, 28)
    assert _off().next_working(saturday) == WorkingDay(saturday)


def test_where_nothing_is_known_weekends_alone_are_off_and_nothing_is_sure() -> None:
    unknown = Workdays("XX", None, lambda _: frozenset())
    friday = date(2027, 1, 1)
    found = [unknown.next_working(friday + count * DAY) for count in range(4)]
    assert found == [WorkingDay(friday, is_sure=False), *[WorkingDay(date(2027, 1, 4), is_sure=False)] * 3]


def test_what_moves_into_a_year_that_is_not_known_is_not_sure() -> None:
    last = date(2026, 12, 31)
    assert _off(last).next_working(last) == WorkingDay(date(2027, 1, 1), is_sure=False)
    assert _off().next_working(last) == WorkingDay(last)


def test_the_last_day_there_is_stays() -> None:
    assert _off().next_working(date.max) == WorkingDay(date.max, is_sure=False)


def test_where_no_day_is_worked_the_day_stays_and_is_not_sure() -> None:
    never = Workdays("XX", 9999, lambda year: frozenset(date(year, 1, 1).toordinal() + one for one in range(366)))
    for day in (date(2026, 3, 2), date.max):
        assert never.next_working(day) == WorkingDay(day, is_sure=False)


def test_two_are_the_same_where_they_say_the_same_of_the_same_place() -> None:
    one, same = _off(), Workdays("XX", 2026, lambda _: frozenset())
    assert one == same
    assert hash(one) == hash(same)
    assert one != Workdays("XX", 2027, one.days_off)
    assert one != "XX"


@given(workdays(), DAYS)
def test_it_is_the_first_that_is_worked_and_it_stays_where_it_is(some: Workdays, day: date) -> None:
    found = some.next_working(day)
    assert found.day >= day
    assert some.next_working(found.day).day == found.day
    between = [day + count * DAY for count in range((found.day - day).days)]
    assert all(some.next_working(one) == found for one in between)
    known = some.known_to is not None and found.day.year <= some.known_to
    assert found.is_sure in (known, False)
    off = found.day.toordinal() in some.days_off(found.day.year) if known else found.day.weekday() >= 5
    assert not (off and found.is_sure)


@given(workdays(), DAYS, st.integers(0, 400))
def test_a_later_day_never_moves_before_an_earlier_one(some: Workdays, day: date, later: int) -> None:
    assert some.next_working(day).day <= some.next_working(day + later * DAY).day
