"""Registers that are valid and made to be slow or to print very much; the first of a kind, and how many more."""

import csv
import io
import json
from typing import Any

import pytest

from tests.helpers.calls import calls
from tests.helpers.documents import complaints
from tests.helpers.folder import Folder
from tests.helpers.patience import at_once

HEAD = """\
format = 1

[areas.city]
name = "A city"

[sources.paper]
title = "A newspaper"
publisher = "Press"
published = 2024-02-01

"""
SERIES = '[series.{id}]\narea = "{area}"\nindicator = "GDP"\nunit = "{unit}"\nkind = "{kind}"\nfrequency = "{often}"\n'
TARGET = '[targets.{id}]\nseries = "gdp"\ndue = "{due}"\n{goal}\nsource = "paper"\n'
RECORD = '[[actual]]\nperiod = "{period}"\nvalue = {value}\nsource = "paper"\n'
PRECISE = "1.2345678901234567890123456789"
DAY = ("--as-of", "2024-06-30")


def series(id: str = "gdp", area: str = "city", unit: str = "亿元", kind: str = "flow", often: str = "annual") -> str:
    """The table of a series."""
    return SERIES.format(id=id, area=area, unit=unit, kind=kind, often=often)


def target(due: str, goal: str, id: str = "goal") -> str:
    """The table of a target of the series."""
    return TARGET.format(id=id, due=due, goal=goal)


def months(count: int) -> str:
    """Records of so many months up to January 2024."""
    every = range(2024 * 12 - count + 1, 2024 * 12 + 1)
    return "".join(RECORD.format(period=f"{n // 12}-{n % 12 + 1:02}", value=1) for n in every)


def judged(folder: Folder) -> dict[str, Any]:
    """The one target of a register as it is in JSON, which its schema says."""
    document = json.loads(folder.track("status", "--format", "json", *DAY).out)
    assert complaints(document) == []
    (found,) = document["targets"]
    assert isinstance(found, dict)
    return found


def work(folder: Folder, *arguments: str) -> int:
    """How many functions a command calls that ends well."""

    def run() -> None:
        assert folder.track(*arguments).code == 0

    return calls(run)


@pytest.mark.slow
def test_a_chart_looks_at_its_goals_once_and_not_for_each_bar(folder: Folder) -> None:
    """A thousand targets took five seconds, twice as many four times as long."""
    taken = []
    for count in (400, 1200):
        targets = "".join(target(str(2000 + n % 900), f"at_least = {n}", f"t{n}") for n in range(count))
        folder.write("targets.toml", HEAD + series() + targets).write(
            "actuals/gdp.toml", RECORD.format(period=2000, value=1)
        )
        taken.append(work(folder, "show", "gdp"))
    assert taken[1] < 3.1 * taken[0]


@pytest.mark.slow
def test_areas_in_a_line_are_walked_once(folder: Folder) -> None:
    taken = []
    for count in (1000, 4000):
        lineage = "".join(
            f'[areas.a{n}]\nname = "A"\npart_of = "{f"a{n - 1}" if n else "city"}"\n' for n in range(count)
        )
        folder.write("targets.toml", HEAD + lineage + series() + target("2027", "at_least = 1"))
        taken.append(work(folder, "status", "city"))
    assert taken[1] < 4.1 * taken[0]


@pytest.mark.slow
@pytest.mark.parametrize("measure", ["average_growth", "percent_change"])
def test_growth_over_thousands_of_years_is_absent_with_the_reason_and_at_once(folder: Folder, measure: str) -> None:
    """It took ten and nineteen seconds, for numbers of forty thousand digits."""
    goal = f'at_least = {PRECISE}\nmeasure = "{measure}"\nbaseline = 1001\nannounced = 2000-01-01'
    kind = ("%", "growth") if measure == "percent_change" else ("亿元", "flow")
    about = series(unit=kind[0], kind=kind[1])
    records = "".join(RECORD.format(period=year, value=PRECISE) for year in range(1001, 2024))
    folder.write("targets.toml", HEAD + about + target("2900", goal)).write("actuals/gdp.toml", records)
    with at_once():
        found = judged(folder)
    assert found["attainment"]["absent"] == "growth of more than 300 years is not multiplied"
    assert found["verdict"] == "pending"


@pytest.mark.slow
def test_growth_of_three_hundred_years_is_multiplied(folder: Folder) -> None:
    goal = 'at_least = 0.1\nmeasure = "percent_change"\nbaseline = 1723\nannounced = 2000-01-01'
    records = "".join(RECORD.format(period=year, value=PRECISE) for year in range(1724, 2024))
    folder.write("targets.toml", HEAD + series(unit="%", kind="growth") + target("2023", goal))
    found = judged(folder.write("actuals/gdp.toml", records))
    assert found["verdict"] == "met"
    assert (len(found["chain"]), found["chain_unlisted"]) == (240, 60)
    assert (found["chain"][0]["period"], found["chain"][-1]["period"]) == ("1724", "2023")
    assert folder.track("show", "goal").code == 0


@pytest.mark.slow
def test_of_months_missing_since_the_year_1_the_ends_are_listed_and_the_rest_counted(folder: Folder) -> None:
    """Three hundred such targets made 227 MB."""
    folder.write(
        "targets.toml", HEAD + series(often="monthly") + target("2027-12", "at_least = 1\nannounced = 0001-01-01")
    )
    missing = judged(folder)["freshness"]
    assert len(missing["missing"]) == 240
    assert missing["missing"][0] == "0001-01"
    assert missing["missing"][119:121] == ["0010-12", "2014-04"]
    assert missing["missing"][-1] == "2024-03"
    assert missing["unlisted"] == 2023 * 12 + 3 - 240
    outcome = folder.track("status", "--format", "csv", *DAY)
    (row,) = csv.DictReader(io.StringIO(outcome.out.removeprefix("\ufeff")))
    cell = row["missing"].split(" ")
    assert (len(cell), cell[119:122]) == (241, ["0010-12", "…", "2014-04"])


@pytest.mark.slow
def test_where_all_is_listed_nothing_is_counted(folder: Folder) -> None:
    folder.write(
        "targets.toml", HEAD + series(often="monthly") + target("2027-12", "at_least = 1\nannounced = 2004-03-31")
    )
    missing = judged(folder)["freshness"]
    assert len(missing["missing"]) == 240
    assert "unlisted" not in missing


@pytest.mark.slow
def test_of_a_long_window_the_ends_are_listed_and_the_rest_counted(folder: Folder) -> None:
    goal = 'at_least = 1\nmeasure = "every_period"\nfrom = "1000-01"\nannounced = 2000-01-01'
    folder.write("targets.toml", HEAD + series(often="monthly") + target("2027-12", goal))
    found = judged(folder.write("actuals/gdp.toml", months(500)))["held"]
    assert (found["periods"], len(found["held"]), len(found["unknown"])) == (1028 * 12, 240, 240)
    assert found["unlisted"] == {"held": 260, "unknown": 1024 * 12 + 1 - 500 - 240}
    assert ", …, " in folder.track("show", "goal", *DAY).out


@pytest.mark.slow
def test_a_sum_of_thousands_of_parts_has_ends_and_no_step(folder: Folder) -> None:
    """As a formula it was so deep that the program ended with 70."""
    goal = 'at_least = 1\nmeasure = "total"\nfrom = "1500-01"\nannounced = 2000-01-01'
    folder.write("targets.toml", HEAD + series(often="monthly") + target("2024-01", goal))
    actual = judged(folder.write("actuals/gdp.toml", months(1000)))["actual"]
    assert (actual["at_least"], len(actual["parts"]), actual["unlisted"]) == (1000, 240, 760)
    assert folder.track("show", "goal", *DAY).code == 0
