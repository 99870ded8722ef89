"""What is expected, in its forms: calendars that others read as they are meant, and tables that fit the screen."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar as TheirCalendar
from icalendar import Event
from rich.cells import cell_len

from tests.helpers.making import ANNUAL, actual, area, day, register, series
from tests.helpers.replacing import replace
from tracker.assess.expected import Expectations, expectations
from tracker.assess.review import Review
from tracker.domain.register import Register
from tracker.domain.series import Calendar, Frequency, Usual
from tracker.domain.text import forbidden_character
from tracker.domain.workdays import Workdays
from tracker.render.due_ics import due_ics, folded
from tracker.render.due_table import DueTable
from tracker.render.due_words import lines
from tracker.render.names import Language

AS_OF = day("2025-03-15")
NAMES = st.text(min_size=1, max_size=60).filter(lambda text: text.strip() != "" and forbidden_character(text) is None)
ODD = '水, 电; 气\\n：\n第二行 👩‍👩‍👧 "é" \t' + "长" * 80


def _whole(
    name: str = "GDP", place: str = "Town", calendar: Calendar = ANNUAL, publisher: str | None = None
) -> Register:
    about = series(area="town", calendar=calendar, context=False)
    named = replace(about, indicator=name, usual=Usual(publisher, "https://example.org/a,b;c" if publisher else None))
    return register([named], records=[actual(2023, value=1)], areas=[replace(area("town"), name=place)])


def _found(whole: Register, until: date | None = None) -> Expectations:
    return expectations(Review.of(whole, AS_OF), until=until)


def _ics(whole: Register, until: date | None = None) -> str:
    return due_ics(_found(whole, until), whole.areas, Language.ZH)


def _events(text: str) -> list[Event]:
    """As an independent reader has them."""
    return [one for one in TheirCalendar.from_ical(text.encode()).walk("VEVENT") if isinstance(one, Event)]


# A calendar


def test_each_figure_is_an_event_of_a_day_with_a_name_of_its_own() -> None:
    late, coming = _events(_ics(_whole()))
    assert (late.decoded("DTSTART"), coming.decoded("DTSTART")) == (date(2025, 3, 1), date(2026, 3, 1))
    assert (str(late["UID"]), str(coming["UID"])) == ("gdp/2024@target-tracker", "gdp/2025@target-tracker")
    assert late.decoded("DTSTAMP") == datetime(2025, 3, 15, tzinfo=UTC)
    assert str(coming["SUMMARY"]) == "Town: GDP, 2025"
    assert str(late["DESCRIPTION"]) == (
        "14 days late on 2025-03-15\ntrack add gdp FIGURE --period 2024 --publisher NAME"
    )
    assert str(coming["TRANSP"]) == "TRANSPARENT"


def test_it_is_the_same_again_and_an_event_that_moves_keeps_its_name() -> None:
    assert _ics(_whole()) == _ics(_whole())
    moved = _whole(calendar=replace(ANNUAL, release_lag_days=90))
    before, after = (_events(_ics(one))[-1] for one in (_whole(calendar=replace(ANNUAL, release_lag_days=80)), moved))
    assert before["UID"] == after["UID"]
    assert before.decoded("DTSTART") < after.decoded("DTSTART")


def test_who_publishes_it_and_a_day_that_is_not_sure_are_said() -> None:
    calendar = replace(ANNUAL, workdays=Workdays("XX", None, lambda _: frozenset()))
    *_, coming = _events(_ics(_whole(calendar=calendar, publisher="The office, of; all")))
    assert str(coming["DESCRIPTION"]).splitlines() == [
        "track add gdp FIGURE --period 2025",
        "The office, of; all",
        "https://example.org/a,b;c",
        "the holidays of 2026 are not known yet: weekends alone are heeded",
    ]


def test_of_nothing_there_is_a_calendar_without_events() -> None:
    whole = register([series()])
    assert _ics(whole).split("\r\n") == [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//target-tracker//track due//EN", "CALSCALE:GREGORIAN"),
        *("END:VCALENDAR", ""),
    ]


@given(NAMES, NAMES)
def test_names_come_through_whatever_is_in_them(name: str, place: str) -> None:
    whole = _whole(name, place)
    assert [str(one["SUMMARY"]) for one in _events(_ics(whole))] == [
        f"{place}: {name}, {period}" for period in (2024, 2025)
    ]


def test_odd_names_come_through() -> None:
    assert str(_events(_ics(_whole(ODD, ODD)))[0]["SUMMARY"]) == f"{ODD}: {ODD}, 2024"


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\n")))
def test_lines_are_folded_at_75_octets_and_never_inside_a_character(line: str) -> None:
    pieces = folded(line).encode().split(b"\r\n")
    assert all(len(one) <= 75 for one in pieces)
    assert all(one[:1] == b" " for one in pieces[1:])
    assert "".join([pieces[0].decode(), *(one[1:].decode() for one in pieces[1:])]) == line
    assert all(len(one) > 75 - 4 for one in pieces[:-1])


def test_every_line_ends_as_calendars_have_it() -> None:
    text = _ics(_whole(ODD))
    assert text.endswith("END:VCALENDAR\r\n")
    assert "\n" not in text.replace("\r\n", "")


# A table


@pytest.mark.parametrize("width", [60, 80, 100, 200])
@pytest.mark.parametrize("name", ["GDP", "地区生产总值" * 20, "A name that takes very much room " * 4])
def test_the_table_fits_the_screen(width: int, name: str) -> None:
    whole = _whole(name, calendar=Calendar(Frequency.QUARTERLY, 60, 30))
    table = DueTable(_found(whole, day("2026-03-15")), whole.areas, Language.EN)
    rows, _, below = table.fitted(width).plain.partition("\n\n")
    assert all(cell_len(line) <= width for line in rows.split("\n"))
    assert ("ids on a wider screen" in below) == ("gdp" not in rows.replace("GDP", ""))


def test_a_narrow_screen_loses_the_ids_then_the_days_and_no_period() -> None:
    whole = _whole("A name that takes very much room", calendar=Calendar(Frequency.QUARTERLY, 60, 30))
    table = DueTable(_found(whole), whole.areas, Language.EN)
    heads = [table.fitted(width).plain.split("\n")[0].split() for width in (100, 62, 48)]
    assert heads == [
        ["When", "By", "Series", "Period", "ID"],
        ["When", "By", "Series", "Period"],
        ["When", "Series", "Period"],
    ]


def test_what_is_overdue_of_a_series_is_one_line() -> None:
    whole = _whole(calendar=Calendar(Frequency.QUARTERLY, 60, 30))
    assert [(one.when, one.periods) for one in lines(_found(whole))] == [
        ("380 days late", "2023-Q4 … 2024-Q4 (5)"),
        ("in 76 days", "2025-Q1"),
    ]
