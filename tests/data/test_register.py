"""The repository's own data, held against figures typed in from the documents by someone who had not seen the files."""

import csv
from pathlib import Path

import pytest

from tests.helpers.folder import REPOSITORY
from tracker.domain.actual import Actual
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.unit import Amount
from tracker.store.loading import load

with (Path(__file__).parent / "published_figures.tsv").open(encoding="utf-8", newline="") as table:
    ROWS = list(csv.DictReader(table, delimiter="\t"))


@pytest.fixture(scope="module")
def register() -> Register:
    """The register of the repository."""
    loaded = load(REPOSITORY)
    assert loaded.register is not None
    assert loaded.problems == ()
    return loaded.register


def test_the_table_is_large_and_says_nothing_twice() -> None:
    assert len({tuple(row.values()) for row in ROWS}) == len(ROWS) > 450
    assert len({row["series"] for row in ROWS}) > 160


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['series']} {row['period']} {row['published']}")
def test_a_published_figure_is_in_the_register(register: Register, row: dict[str, str]) -> None:
    series = register.series[row["series"]]
    numbers = [Amount.read(f"{number}{row['unit']}", series.unit).value for number in row["number"].split("..")]
    slot = series.slot(Period.parse(row["period"]))
    same_period = [one for one in register.records(series.id) if series.slot(one.period) == slot]
    assert (row["comparison"], numbers, row["published"]) in [said(one) for one in same_period]


def said(record: Actual) -> tuple[str, list[object], str]:
    """The comparison, the numbers in the series' unit, and the date."""
    (term,) = record.figure.terms
    return term.comparison.value, [amount.value for amount in term.amounts], record.published.written


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
