"""The working days of countries: China's as announced, codes that there are, and what holds without the library."""

import subprocess
import sys
from datetime import date, timedelta

import pytest

from tests.helpers.folder import REPOSITORY, Folder
from tracker.domain.problem import Malformed
from tracker.domain.workdays import WorkingDay
from tracker.store.workdays import ANNOUNCED_TO, workdays_of

DAY = timedelta(days=1)
RESTED = [
    ("2026-01-01", "2026-01-03"),
    ("2026-02-15", "2026-02-23"),
    ("2026-04-04", "2026-04-06"),
    ("2026-05-01", "2026-05-05"),
    ("2026-06-19", "2026-06-21"),
    ("2026-09-25", "2026-09-27"),
    ("2026-10-01", "2026-10-07"),
]
WORKED = ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"]
"""China in 2026, typed from the notice of the State Council's General Office of 4 November 2025:
https://www.gov.cn/zhengce/content/202511/content_7047090.htm"""


def _is_worked(day: date) -> bool:
    """As the notice says, and else from Monday to Friday."""
    if any(date.fromisoformat(first) <= day <= date.fromisoformat(last) for first, last in RESTED):
        return False
    return day.isoformat() in WORKED or day.weekday() < 5


def _next(place: str, day: str) -> tuple[str, bool]:
    found = workdays_of(place).next_working(date.fromisoformat(day))
    return found.day.isoformat(), found.is_sure


def test_every_day_of_2026_is_worked_in_china_as_the_notice_says() -> None:
    china = workdays_of("CN")
    for number in range(365):
        day = date(2026, 1, 1) + number * DAY
        expected = next(one for one in (day + count * DAY for count in range(12)) if _is_worked(one))
        assert china.next_working(day) == WorkingDay(expected), day


@pytest.mark.parametrize(
    ("day", "moved"),
    [
        ("2026-01-03", "2026-01-04"),
        ("2026-02-13", "2026-02-13"),
        ("2026-02-14", "2026-02-14"),
        ("2026-02-15", "2026-02-24"),
        ("2026-02-28", "2026-02-28"),
        ("2026-03-01", "2026-03-02"),
        ("2026-09-20", "2026-09-20"),
        ("2026-10-01", "2026-10-08"),
        ("2026-10-10", "2026-10-10"),
        ("2026-10-11", "2026-10-12"),
    ],
)
def test_days_around_the_holidays_of_2026(day: str, moved: str) -> None:
    assert _next("CN", day) == (moved, True)


def test_what_is_not_announced_counts_weekends_alone_and_is_not_sure() -> None:
    """The library has a year's law alone until it is announced: 2028-10-02 is a holiday in any case, and not heeded."""
    assert workdays_of("CN").known_to == ANNOUNCED_TO["CN"] == 2026
    assert _next("CN", "2027-01-01") == ("2027-01-01", False)
    assert _next("CN", "2028-10-02") == ("2028-10-02", False)
    assert _next("CN", "2028-10-07") == ("2028-10-09", False)


def test_countries_whose_holidays_are_law_are_sure_for_as_long_as_it_stands() -> None:
    assert _next("DE", "2026-01-06") == ("2026-01-06", True)
    assert _next("DE-BY", "2026-01-06") == ("2026-01-07", True)
    assert _next("DE-BY", "2030-12-25") == ("2030-12-27", True)
    assert _next("AE", "2026-03-06") == ("2026-03-06", True)
    assert _next("AE", "2021-03-05") == ("2021-03-07", True)


def test_a_weekend_need_not_be_saturday_and_sunday() -> None:
    assert _next("IL", "2026-05-08") == ("2026-05-10", True)


@pytest.mark.parametrize(
    ("written", "remedy"),
    [
        ("cn", 'write "CN"'),
        ("China", 'write "CN"'),
        ("United Kingdom", 'write "GB"'),
        ("Chinaa", 'write "CN"'),
        ("germany-by", 'write "DE-BY"'),
        ("DE-Bayern", 'write "DE-BY"'),
        ("DE-by", 'write "DE-BY"'),
        ("CN-11", 'write "CN"'),
        ("AD-99", 'write one of "AD-02", "AD-03", "AD-04", "AD-05", "AD-06", "AD-07", "AD-08"'),
        ("XX", 'write the code of a country, as "CN", or of a part of one, as "DE-BY"'),
        ("中国", 'write the code of a country, as "CN", or of a part of one, as "DE-BY"'),
        ("", 'write the code of a country, as "CN", or of a part of one, as "DE-BY"'),
    ],
)
def test_a_place_that_is_none_comes_with_what_may_be_meant(written: str, remedy: str) -> None:
    with pytest.raises(Malformed) as fault:
        workdays_of(written)
    assert (fault.value.message, fault.value.remedy) == (
        f"{written!r} is no country whose holidays are known",
        remedy,
    )


def test_without_the_library_weekends_alone_count_and_nothing_is_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "holidays", None)
    assert _next("CN", "2026-02-16") == ("2026-02-16", False)
    assert _next("CN", "2026-02-21") == ("2026-02-23", False)
    with pytest.raises(Malformed, match="no country"):
        workdays_of("china")


@pytest.mark.parametrize("calendar", [None, "CN"])
def test_the_library_is_loaded_only_where_a_calendar_is_declared(folder: Folder, calendar: str | None) -> None:
    declared = "" if calendar is None else f'[defaults]\ncalendar = "{calendar}"\n'
    folder.write("targets.toml", f"format = 1\n{declared}")
    loads = "import sys; from pathlib import Path; from tracker.store.loading import load; "
    script = f"{loads}assert load(Path({str(folder.path)!r})).register; print('holidays' in sys.modules)"
    command = [sys.executable, "-c", script]
    found = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True).stdout
    assert found.strip() == str(calendar is not None)
