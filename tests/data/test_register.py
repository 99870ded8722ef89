"""The repository's own data, held against figures typed in from the documents by someone who had not seen the files."""

import csv
from pathlib import Path

import pytest

from tests.helpers.folder import REPOSITORY
from tracker.domain.figure import Figure
from tracker.domain.period import Period, PublicDate
from tracker.domain.register import Register
from tracker.domain.series import Series
from tracker.domain.unit import Amount
from tracker.store.loading import load


def typed_in(name: str) -> list[dict[str, str]]:
    """The rows of a table beside this file."""
    with (Path(__file__).parent / name).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t"))


ROWS = typed_in("published_figures.tsv")
GOALS = typed_in("published_goals.tsv")


@pytest.fixture(scope="module")
def register() -> Register:
    """The register of the repository."""
    loaded = load(REPOSITORY)
    assert loaded.register is not None
    assert loaded.problems == ()
    return loaded.register


def test_the_tables_are_large_and_say_nothing_twice() -> None:
    assert len({tuple(row.values()) for row in ROWS}) == len(ROWS) > 450
    assert len({row["series"] for row in ROWS}) > 160
    assert len({tuple(row.values()) for row in GOALS}) == len(GOALS) > 60


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['series']} {row['period']} {row['published']}")
def test_a_published_figure_is_in_the_register(register: Register, row: dict[str, str]) -> None:
    series = register.series[row["series"]]
    slot = series.slot(Period.parse(row["period"]))
    same_period = [one for one in register.records(series.id) if series.slot(one.period) == slot]
    assert (*asked(row, series), row["published"]) in [
        (*said(one.figure), one.published.written) for one in same_period
    ]


@pytest.mark.parametrize("row", GOALS, ids=lambda row: f"{row['series']} {row['due']} {row['number']}")
def test_a_published_goal_is_in_the_register(register: Register, row: dict[str, str]) -> None:
    series, due = register.series[row["series"]], Period.parse(row["due"])
    goals = [
        (*said(one.goal.figure), register.sources[one.source].published)
        for one in register.targets.values()
        if (one.series, one.due) == (series.id, due) and one.has_number
    ]
    assert (*asked(row, series), PublicDate.parse(row["published"])) in goals


def asked(row: dict[str, str], series: Series) -> tuple[str, list[object]]:
    """The comparison and the numbers of a row, in the series' unit."""
    numbers = row["number"].split("..")
    return row["comparison"], [Amount.read(f"{number}{row['unit']}", series.unit).value for number in numbers]


def said(figure: Figure) -> tuple[str, list[object]]:
    """The comparison and the numbers, in the series' unit."""
    (term,) = figure.terms
    return term.comparison.value, [amount.value for amount in term.amounts]


def test_every_record_and_target_has_a_document_with_publisher_and_date(register: Register) -> None:
    for records in register.actuals.values():
        for record in records:
            assert record.source.publisher
            assert record.published.written
    for target in register.targets.values():
        source = register.sources[target.source]
        assert source.publisher
        assert source.published is not None


def test_areas_have_codes_where_the_standard_has_them(register: Register) -> None:
    codes = {area.id: area.code for area in register.areas.values() if area.code is not None}
    assert codes == {
        "zhejiang": "330000",
        "hangzhou": "330100",
        "yuhang": "330110",
        "qiantang": "330114",
        "binjiang": "330108",
    }
    assert all(area.name_en for area in register.areas.values())
    assert all(series.indicator_en for series in register.series.values())
