"""Results that others published, computed again.

Progress: the tests of okr-tracker (oslokommune/okr-tracker@66d697a3d05b, getKeyResultProgressDetails.test.js).
Verdicts: the weather symbols of the German sustainability indicators for dated targets, with their data
(Nachhaltige-Entwicklung-Deutschland/open-sdg-data-starter@0a01ea294de4). Only the figure of the year and the one five
years before decide, so the years between lie on a line.
"""

from decimal import Decimal

import pytest

from tests.helpers.judging import judged, promised, values
from tests.helpers.making import actual, goal
from tracker.assess.arithmetic import Absent
from tracker.assess.methods.verdict import Flag, Verdict
from tracker.assess.trend import Basis
from tracker.domain.exact import Fraction
from tracker.domain.goal import Goal
from tracker.domain.interval import Interval


def _aim(number: str, start: str) -> Goal:
    """A floor above the start, a ceiling below it."""
    return goal(at_least=number) if Decimal(number) > Decimal(start) else goal(at_most=number)


@pytest.mark.parametrize(
    ("start", "aim", "number", "percent"),
    [
        ("100", "0", "0", 100),
        ("0", "100", "20", 20),
        ("20", "100", "100", 100),
        ("100", "20", "80", 25),
        ("100", "20", "100", 0),
        ("0", "100", "0", 0),
        ("20", "100", "20", 0),
        ("100", "0", "25", 75),
        ("0", "100", "50", 50),
        ("100", "0", "20", 80),
        ("500", "400", "460", 40),
    ],
)
def test_progress_is_what_others_compute(start: str, aim: str, number: str, percent: int) -> None:
    found = judged(promised(_aim(aim, start), 2027, values({2022: start, 2024: number}), baseline=2022))
    assert found.measures.progress == Interval.exactly(Fraction(percent, 100))


@pytest.mark.parametrize(("start", "number"), [("0", "0"), ("10", "10"), ("10", "15"), ("-50", "-50")])
def test_where_the_baseline_is_the_goal_others_say_zero_and_we_say_hold(start: str, number: str) -> None:
    whole = promised(goal(at_most=start), 2027, values({2022: start, 2024: number}), baseline=2022, signed=True)
    assert judged(whole).measures.progress == Absent("the goal held at the baseline already: a target to hold")


SUN, SLIGHTLY_CLOUDY, CLOUD, THUNDERSTORM = Verdict.ON_TRACK, Verdict.BEHIND, Verdict.OFF_TRACK, Verdict.REVERSING


@pytest.mark.parametrize(
    ("indicator", "year", "before", "now", "due", "aim", "symbol"),
    [
        ("7.2.b electricity from renewables", 2015, "17.2", "31.6", 2030, "65", SUN),
        ("4.1.a early leavers from education", 2016, "11.6", "10.3", 2030, "9.5", SUN),
        ("17.1 development assistance", 2017, "0.37", "0.67", 2030, "0.7", SUN),
        ("7.1.b primary energy consumption", 2023, "91.774", "74.088", 2050, "50", SUN),
        ("13.1.b climate finance", 2023, "3.37", "5.66", 2025, "6", SUN),
        ("3.2.b fine particulate matter", 2017, "92.959", "67.727", 2030, "0", SUN),
        ("17.3 imports from poor countries", 2016, "0.673", "0.876", 2030, "1.428", SUN),
        ("13.1.a greenhouse gas emissions", 2024, "63.681", "51.852", 2030, "35", SLIGHTLY_CLOUDY),
        ("12.4 consumer debt", 2019, "15.587", "13.949", 2030, "10", SLIGHTLY_CLOUDY),
        ("7.1.b primary energy consumption", 2020, "93.101", "82.753", 2030, "60.7", SLIGHTLY_CLOUDY),
        ("13.1.a greenhouse gas emissions", 2021, "71.743", "60.869", 2045, "0", SLIGHTLY_CLOUDY),
        ("3.2.a air pollutants", 2016, "87.865", "79.747", 2030, "55", SLIGHTLY_CLOUDY),
        ("7.2.b electricity from renewables", 2016, "20.6", "31.8", 2030, "65", SLIGHTLY_CLOUDY),
        ("7.2.b electricity from renewables", 2019, "27.5", "42.2", 2030, "80", SLIGHTLY_CLOUDY),
        ("2.1.a nitrogen surplus", 2020, "97.196", "89.258", 2030, "70", SLIGHTLY_CLOUDY),
        ("2.1.b organic farming", 2019, "6.18", "7.75", 2030, "20", CLOUD),
        ("7.2.b electricity from renewables", 2023, "37.9", "52.9", 2030, "80", CLOUD),
        ("5.1.a gender pay gap", 2018, "22", "20", 2020, "10", CLOUD),
        ("17.3 imports from poor countries", 2021, "0.876", "1.041", 2030, "1.428", CLOUD),
        ("6.1.a phosphorus in flowing waters", 2014, "33.2", "33.603", 2030, "100", CLOUD),
        ("11.1.a settlement and transport area", 2021, "62", "53", 2030, "30", CLOUD),
        ("4.2.b all-day care", 2024, "47.178", "46.976", 2030, "70", THUNDERSTORM),
        ("2.1.a nitrogen surplus", 2017, "94.88", "96.682", 2030, "70", THUNDERSTORM),
        ("4.1.a early leavers from education", 2022, "10.1", "12.8", 2030, "9.5", THUNDERSTORM),
        ("4.1.a early leavers, from the goal itself", 2019, "9.5", "10.3", 2030, "9.5", THUNDERSTORM),
        ("6.1.a phosphorus, unchanged", 2016, "36.905", "36.905", 2030, "100", THUNDERSTORM),
    ],
)
def test_the_verdict_by_trend_is_the_published_weather_symbol(
    indicator: str, year: int, before: str, now: str, due: int, aim: str, symbol: Verdict
) -> None:
    falls = indicator.startswith(("4.1.a", "7.1", "3.2", "13.1.a", "12.4", "2.1.a", "5.1.a", "11.1"))
    found = _by_trend(goal(at_most=aim) if falls else goal(at_least=aim), year, before, now, due)
    assert found == (symbol, Basis.TREND, ())


@pytest.mark.parametrize(
    ("year", "before", "now", "due", "aim"),
    [
        (2018, "77.3", "79.9", 2030, "78"),
        (2015, "75", "78", 2030, "78"),
        (2023, "49.833", "55.339", 2030, "55"),
        (2017, "23.8", "36.2", 2020, "35"),
    ],
)
def test_where_the_goal_holds_already_the_sun_is_an_achievement_that_does_not_slip(
    year: int, before: str, now: str, due: int, aim: str
) -> None:
    assert _by_trend(goal(at_least=aim), year, before, now, due) == (Verdict.ACHIEVED, Basis.TREND, ())


def _by_trend(aim: Goal, year: int, before: str, now: str, due: int) -> tuple[Verdict, Basis | None, tuple[Flag, ...]]:
    start, end = Decimal(before), Decimal(now)
    records = [actual(year - 5 + step, value=start + (end - start) * step / 5) for step in range(6)]
    found = judged(promised(aim, due, records), f"{year + 1}-06-30").judgement
    return found.verdict, found.basis, found.flags
