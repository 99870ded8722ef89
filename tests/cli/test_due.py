"""`track due`: what is asked for and how; what it tells is in the stories."""

import json
from collections.abc import Mapping

import pytest

from tests.helpers.folder import Folder, Outcome
from tests.helpers.registers import promised_by_plan, targets_toml, yearly
from tests.helpers.terminal import on_terminal

AS_OF = ("--as-of", "2025-03-15")


@pytest.fixture
def city(folder: Folder) -> Folder:
    """Two areas, a series of each that somebody waits for, and one that is derived from both."""
    share = {"area": "city", "indicator": "人均", "unit": "亿元", "frequency": "annual", "sum": ["gdp", "east-gdp"]}
    targets = targets_toml(
        areas={"city": {"name": "城市", "name_en": "The City"}, "east": {"name": "东区", "part_of": "city"}},
        series={
            "gdp": yearly("地区生产总值", area="city", indicator_en="GDP", release_lag_days=60),
            "east-gdp": yearly("地区生产总值", area="east", tags=["main"], release_lag_days=90),
            "share": share,
        },
        targets={
            "gdp-2027": promised_by_plan("gdp", 2027, at_least=100),
            "east-gdp-2027": promised_by_plan("east-gdp", 2027, at_least=10),
            "share-2027": promised_by_plan("share", 2027, at_least=10),
        },
    )
    record = '[[actual]]\nperiod = 2023\nvalue = 9\npublished = 2024-02-20\npublisher = "An office"\n'
    return (
        folder.write("targets.toml", targets).write("actuals/gdp.toml", record).write("actuals/east-gdp.toml", record)
    )


def told(outcome: Outcome) -> list[tuple[object, object, object]]:
    assert (outcome.code, outcome.err) == (0, "")
    expected: list[Mapping[str, object]] = json.loads(outcome.out)["expected"]
    return [(one["series"], one["period"], one["days"]) for one in expected]


GDP = [("gdp", "2024", -14), ("gdp", "2025", 351)]
EAST = [("east-gdp", "2024", 16)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], [GDP[0], EAST[0], GDP[1]]),
        (["gdp"], GDP),
        (["gdp-2027"], GDP),
        (["share-2027"], [GDP[0], EAST[0], GDP[1]]),
        (["east"], EAST),
        (["tag:main"], EAST),
        (["*-gdp"], EAST),
        (["东区"], EAST),
        (["east", "gdp"], [GDP[0], EAST[0], GDP[1]]),
    ],
)
def test_series_are_chosen_as_targets_are_for_a_status(
    city: Folder, words: list[str], expected: list[tuple[str, str, int]]
) -> None:
    assert told(city.track("due", *words, *AS_OF, "--format", "json")) == expected


@pytest.mark.parametrize(
    ("within", "until"),
    [
        ("0", "2025-03-15"),
        ("16d", "2025-03-31"),
        ("16", "2025-03-31"),
        ("2w", "2025-03-29"),
        ("3m", "2025-06-15"),
        ("12M", "2026-03-15"),
        ("999999m", "9999-12-31"),
        ("999999w", "9999-12-31"),
    ],
)
def test_a_span_is_of_days_weeks_or_months(city: Folder, within: str, until: str) -> None:
    found = json.loads(city.track("due", "gdp", *AS_OF, "--within", within, "--format", "json").out)
    assert found["until"] == until
    assert all(one["day"] <= until for one in found["expected"])


def test_of_a_span_from_the_last_of_a_month_the_shorter_month_has_its_last_day(city: Folder) -> None:
    found = city.track("due", "--as-of", "2025-01-31", "--within", "1m", "--format", "json")
    assert json.loads(found.out)["until"] == "2025-02-28"


@pytest.mark.parametrize("within", ["", "d", "1q", "-3d", "3 d", "1.5m", "1234567d", "\u0663d"])
def test_what_is_no_span_is_wrong_use(city: Folder, within: str) -> None:
    outcome = city.track("due", f"--within={within}")
    assert (outcome.code, outcome.out) == (2, "")
    assert f"{within!r} is no span; write 30d, 2w, 3m or 1y for days, weeks, months or years" in outcome.err


def test_an_id_of_nothing_and_a_form_that_it_has_not_are_wrong_use(city: Folder) -> None:
    assert city.track("due", "gpd").err.splitlines()[-1].endswith("is called 'gpd'; did you mean \"gdp\"?")
    assert "'junit' is not one of table, json, csv, markdown, ics" in city.track("due", "--format", "junit").err


def test_it_exits_with_0_however_late_figures_are(city: Folder) -> None:
    assert city.track("due", "--as-of", "2027-01-01").code == 0


def test_names_are_those_of_the_language_in_a_calendar_too(city: Folder) -> None:
    english, chinese = (
        city.track("due", "gdp", *AS_OF, "--format", "ics", "--lang", language).out for language in ("en", "zh")
    )
    assert "SUMMARY:The City: GDP\\, 2024" in english
    assert "SUMMARY:城市: 地区生产总值\\, 2024" in chinese
    assert english.count("days late on") == chinese.count("days late on") == 1


def test_late_figures_are_coloured_and_codes_in_names_are_not_obeyed(city: Folder) -> None:
    city.write("targets.toml", (city.path / "targets.toml").read_text().replace('"GDP"', '"[red]GDP[/]"'))
    outcome = city.track("due", "gdp", *AS_OF, "--color", "always")
    assert "\x1b[33m14 days late" in outcome.out
    assert "[red]GDP[/]" in outcome.out


@pytest.mark.slow
def test_a_terminal_of_80_columns_is_not_exceeded(city: Folder) -> None:
    screen = on_terminal(80, "-C", str(city.path), "due", *AS_OF, NO_COLOR="1")
    assert max(map(len, screen.split("\n"))) <= 80
