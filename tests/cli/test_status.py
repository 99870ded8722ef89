"""`track status`: selecting, ordering, options before and after the command, formats and exit codes."""

import json
from datetime import date

import pytest

from tests.helpers.folder import Folder, Outcome
from tests.helpers.registers import promised_by_plan, targets_toml, yearly

TARGETS = targets_toml(
    areas={"city": {"name": "城市", "name_en": "The City"}, "east": {"name": "东区", "part_of": "city"}},
    sources={
        "plan": {"title": "A plan", "publisher": "An office", "published": date(2022, 1, 10)},
        "yearbook": {"title": "A yearbook", "publisher": "An office"},
    },
    series={
        "gdp": yearly("地区生产总值", area="city", indicator_en="GDP", release_lag_days=60),
        "east-gdp": yearly("地区生产总值", area="east", release_lag_days=60),
    },
    targets={
        "gdp-2023": promised_by_plan("gdp", 2023, at_least=100),
        "gdp-2025": promised_by_plan("gdp", 2025, at_least=120, baseline=2022),
        "east-gdp-2025": promised_by_plan("east-gdp", 2025, at_least=10),
    },
)
ACTUALS = """
[[actual]]
period = 2022
value = 90
published = 2023-02-01
source = "yearbook"

[[actual]]
period = 2023
value = 101
published = 2024-02-01
source = "yearbook"
"""


@pytest.fixture
def city(folder: Folder) -> Folder:
    """Two areas, two series, three targets; the smaller area has no figures."""
    return folder.write("targets.toml", TARGETS).write("actuals/gdp.toml", ACTUALS)


def ids(outcome: Outcome) -> list[str]:
    """The ids of the targets in a JSON status."""
    assert outcome.code == 0, outcome.err
    return [target["id"] for target in json.loads(outcome.out)["targets"]]


def selected(city: Folder, *arguments: str) -> list[str]:
    return ids(city.track("status", "--as-of", "2024-06-01", "--format", "json", *arguments))


ALL = ["gdp-2023", "gdp-2025", "east-gdp-2025"]


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ([], ALL),
        (["gdp-2025"], ["gdp-2025"]),
        (["gdp"], ["gdp-2023", "gdp-2025"]),
        (["city"], ALL),
        (["east"], ["east-gdp-2025"]),
        (["*-2025"], ["gdp-2025", "east-gdp-2025"]),
        (["gdp-2023", "east"], ["gdp-2023", "east-gdp-2025"]),
        (["--verdict", "met"], ["gdp-2023"]),
        (["--verdict", "met", "--verdict", "No-Data"], ["gdp-2023", "east-gdp-2025"]),
        (["--freshness", "empty"], ["east-gdp-2025"]),
        (["--due", "2025"], ["gdp-2025", "east-gdp-2025"]),
        (["--due", "2023/2024"], ["gdp-2023"]),
        (["--due", "2025", "--verdict", "on_track"], ["gdp-2025"]),
        (["east", "--verdict", "met"], []),
    ],
)
def test_filters_of_one_kind_widen_and_of_different_kinds_narrow(
    city: Folder, arguments: list[str], found: list[str]
) -> None:
    assert selected(city, *arguments) == found


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("id", ["east-gdp-2025", "gdp-2023", "gdp-2025"]),
        ("-id", ["gdp-2025", "gdp-2023", "east-gdp-2025"]),
        ("area", ["gdp-2023", "gdp-2025", "east-gdp-2025"]),
        ("due", ["gdp-2023", "gdp-2025", "east-gdp-2025"]),
        ("attainment", ["gdp-2025", "gdp-2023", "east-gdp-2025"]),
        ("-attainment", ["gdp-2023", "gdp-2025", "east-gdp-2025"]),
        ("-pace", ["gdp-2025", "gdp-2023", "east-gdp-2025"]),
        ("progress", ["gdp-2025", "gdp-2023", "east-gdp-2025"]),
        ("verdict", ["gdp-2023", "gdp-2025", "east-gdp-2025"]),
        ("-freshness", ["east-gdp-2025", "gdp-2025", "gdp-2023"]),
    ],
)
def test_sorting_puts_targets_without_the_measure_last(city: Folder, key: str, found: list[str]) -> None:
    assert selected(city, "--sort", key) == found


def test_an_empty_result_is_valid_json_and_no_failure(city: Folder) -> None:
    outcome = city.track("status", "--as-of", "2000-01-01", "--format", "json")
    assert outcome == Outcome(0, '{\n  "schema": "track.status/2",\n  "as_of": "2000-01-01",\n  "targets": []\n}\n', "")


def test_an_empty_table_says_so(city: Folder) -> None:
    outcome = city.track("status", "--as-of", "2000-01-01")
    assert outcome == Outcome(0, "0 targets as of 2000-01-01 (rule track/2): none\n", "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["gpd-2025"], "no target, series or area is called 'gpd-2025'; did you mean \"gdp-2025\"?"),
        (["zzz*"], "no target, series or area is called 'zzz*'"),
        (["--sort", "gap"], "cannot order by 'gap'; write one of id, area, due"),
        (["--sort", "attainmnt"], 'did you mean "attainment"?'),
        (["--due", "20255"], "20255' is not a period"),
        (["--as-of", "yesterday"], "'yesterday' is not a day; write year-month-day"),
        (["--verdict", "good"], "'good' is not one of met, missed"),
        (["--verdict", "mised"], 'did you mean "missed"?'),
        (["--freshness", "overdue"], "'overdue' is not one of exempt, context"),
        (["--format", "xml"], "'xml' is not one of"),
        (["--lang", "fr"], "'fr' is not one of"),
    ],
)
def test_wrong_use_ends_with_2_and_says_what_is_right(city: Folder, arguments: list[str], said: str) -> None:
    outcome = city.track("status", *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in " ".join(outcome.err.split())


def test_options_count_before_and_after_the_command_and_after_wins(city: Folder) -> None:
    before = city.track("--as-of", "2023-06-01", "--format", "json", "status")
    both = city.track(
        "--as-of", "2023-06-01", "--format", "table", "status", "--format", "json", "--as-of", "2024-06-01"
    )
    assert json.loads(before.out)["as_of"] == "2023-06-01"
    assert json.loads(both.out)["as_of"] == "2024-06-01"


def test_the_environment_gives_way_to_options(city: Folder) -> None:
    city.patch.setenv("TRACK_AS_OF", "2023-06-01")
    assert json.loads(city.track("status", "--format", "json").out)["as_of"] == "2023-06-01"
    after = city.track("status", "--format", "json", "--as-of", "2024-06-01")
    assert json.loads(after.out)["as_of"] == "2024-06-01"


def test_a_format_of_another_command_is_wrong_use(city: Folder) -> None:
    outcome = city.track("--format", "concise", "status")
    assert outcome.code == 2
    assert "'concise' is not one of table, json" in outcome.err


def test_the_register_is_found_upward_and_by_directory_and_by_environment(city: Folder) -> None:
    below = city.path / "actuals" / "deep"
    below.mkdir()
    city.patch.chdir(below)
    elsewhere = Folder(below, city.capture, city.patch)
    assert len(ids(elsewhere.track("status", "--format", "json", "--as-of", "2024-06-01"))) == 3
    outside = Folder(city.path.parent, city.capture, city.patch)
    found = outside.track("-C", str(city.path), "status", "--format", "json", "--as-of", "2024-06-01")
    assert len(ids(found)) == 3
    city.patch.setenv("TRACK_DIR", str(city.path))
    assert len(ids(outside.track("status", "--format", "json", "--as-of", "2024-06-01"))) == 3


def test_no_register_is_exit_3_with_a_way_out(folder: Folder) -> None:
    way = "go to a folder with one, name it with -C, or begin one with track init"
    outcome = folder.track("status", "-C", str(folder.path))
    assert outcome == Outcome(3, "", f"Error: there is no targets.toml in {folder.path}; {way}\n")
    nowhere = folder.track("status", "-C", str(folder.path / "missing"))
    assert nowhere == Outcome(3, "", f"Error: there is no folder {folder.path / 'missing'}; {way}\n")


def test_with_errors_in_the_files_there_is_no_table(city: Folder) -> None:
    outcome = city.write("actuals/gdp.toml", ACTUALS.replace("90", '"90亩"')).track("status", "--format", "json")
    assert (outcome.code, outcome.out) == (3, "")
    assert "error[TRK303]: '90亩' is in 亩, the series is in 元" in outcome.err
    assert "--> actuals/gdp.toml:4:9" in outcome.err


def test_warnings_do_not_stop_the_table(city: Folder) -> None:
    late = (
        ACTUALS
        + '\n[[actual]]\nperiod = 2023\nvalue = 99\npublished = 2024-03-01\nsource = "yearbook"\nstatus = "forecast"\n'
    )
    outcome = city.write("actuals/gdp.toml", late).track("status", "gdp-2023", "--as-of", "2024-06-01")
    assert (outcome.code, outcome.err) == (0, "1 warning in 1 file: see track validate\n")
    assert "met" in outcome.out


@pytest.mark.parametrize(
    ("environment", "arguments", "shown"),
    [
        ({}, [], ["The City", "GDP", "东区"]),
        ({"LANG": "zh_CN.UTF-8"}, [], ["城市", "地区生产总值"]),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "de_DE.UTF-8"}, [], ["The City"]),
        ({"LANG": "zh_CN.UTF-8"}, ["--lang", "en"], ["The City"]),
        ({}, ["--lang", "zh"], ["城市"]),
    ],
)
def test_names_follow_the_option_then_the_locale(
    city: Folder, environment: dict[str, str], arguments: list[str], shown: list[str]
) -> None:
    for name, value in environment.items():
        city.patch.setenv(name, value)
    outcome = city.track("status", "--as-of", "2024-06-01", *arguments)
    assert all(name in outcome.out for name in shown)


def test_a_sorted_table_names_the_area_in_each_row(city: Folder) -> None:
    outcome = city.track("status", "--as-of", "2024-06-01", "--sort", "due")
    assert "The City: GDP" in outcome.out


def test_json_carries_both_names_and_every_measure(city: Folder) -> None:
    outcome = city.track("status", "east-gdp-2025", "--as-of", "2024-06-01", "--format", "json")
    (target,) = json.loads(outcome.out)["targets"]
    absent = {
        "low": None,
        "high": None,
        "low_open": False,
        "high_open": False,
        "absent": "no figure to judge: none is recorded",
    }
    assert (target["indicator"], target["indicator_en"]) == ("地区生产总值", None)
    assert (target["actual"], target["baseline"], target["basis"]) == (None, None, None)
    assert target["gap"] == absent
    assert target["freshness"] == {
        "state": "empty",
        "missing": ["2022", "2023"],
        "released": "2023-03-01",
        "days_late": 458,
    }


def test_version_and_help_need_no_register(folder: Folder) -> None:
    assert folder.track("--version").out.startswith("track 0.")
    for command in ([], ["status"], ["check"], ["validate"], ["schema"]):
        outcome = folder.track(*command, "--help")
        assert outcome.code == 0
        assert outcome.out.startswith("Usage: track")


def test_a_mistyped_command_is_answered_with_the_near_one(folder: Folder) -> None:
    outcome = folder.track("stauts")
    assert outcome.code == 2
    assert "status" in outcome.err
