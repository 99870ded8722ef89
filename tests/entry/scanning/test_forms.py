"""What a text would add, as a table that `track import` takes and as TOML for the files."""

import tomllib
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.helpers.articles import REPORT, TODAY, loaded, made, said
from tracker.domain.actual import Status
from tracker.entry.batch import State
from tracker.entry.importing import Wanted, ready, understanding_of
from tracker.entry.reading.fact import Aspect, Bound, FactKind, Measure
from tracker.entry.scanning.forms import csv_text, looked_at, toml_text
from tracker.entry.scanning.proposal import Reading
from tracker.entry.scanning.recognising import recognised

FACTS = [
    said("GDP", "1.12", "万亿元", place=0, status=Status.ESTIMATED),
    said("GDP", "5.10", "%", measure=Measure.YEAR_ON_YEAR, place=1, unsure=frozenset({Aspect.PERIOD})),
    said("GDP", "10123.4", time=2023, place=2),
    said("失业率", "5", "%", measure=Measure.RATE, bound=Bound.BETWEEN, upper="5.2", place=3),
    said("数字经济核心产业增加值", "2400", bound=Bound.MORE_THAN, place=4),
    said("地区生产总值", "900", area="南河县", place=5),
    replace(said("GDP", "3", "万亿元", time=2030, bound=Bound.AT_LEAST, place=6), kind=FactKind.TARGET),
    replace(
        said("地区生产总值", "1200", area="南河县", time=2030, bound=Bound.AT_LEAST, place=7), kind=FactKind.TARGET
    ),
    said("排名", "1", "位", measure=Measure.RANK, place=8),
]
ARTICLE = replace(REPORT, text="=乙丙丁\n己庚辛壬")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(Path(tmp_path_factory.mktemp("register")))


@pytest.fixture(scope="module")
def reading(root: Path) -> Reading:
    return recognised(loaded(root), FACTS, ARTICLE, TODAY)


def test_the_table_has_the_new_figures_of_series_that_are_there(reading: Reading) -> None:
    assert csv_text(reading) == (
        "series,area,area_name,indicator,indicator_en,unit,period,value,lower,upper,comparison,tolerance,rounded_to,"
        "published,status,break,standing,source,publisher,title,url,note\n"
        "gdp,,西湖,GDP,,,2024,1.12万亿元,,,,,,2025-01-22,estimated,false,new,,西湖日报,经济运行情况,https://example.org/news,\n"
        "gdp-growth,,西湖,GDP,,,2024,5.10,,,,,,2025-01-22,,false,new; look at: period,,西湖日报,经济运行情况,https://example.org/news,\n"
        "unemployment,,西湖,失业率,,,2024,,5,5.2,between,,,2025-01-22,,false,new,,西湖日报,经济运行情况,https://example.org/news,\n"
        "digital,,西湖,数字经济核心产业增加值,,,2024,2400,,,more_than,,,2025-01-22,,false,new,,西湖日报,经济运行情况,https://example.org/news,\n"
    )


def test_the_table_is_imported_as_it_was_read(root: Path, reading: Reading) -> None:
    wanted = Wanted(csv_text(reading).encode(), "-")
    one = ready(root, wanted, understanding_of(wanted), today=TODAY, ticked=lambda _: None)
    assert (one.batch.is_sound, dict(one.batch.counts)) == (True, {State.NEW: 4})
    fresh = one.batch.fresh or {}
    assert {id: [str(record.figure) for record in records] for id, records in fresh.items()} == {
        "gdp": ["value = 11200"],
        "gdp-growth": ["value = 5.10"],
        "unemployment": ["between = 5, 5.2"],
        "digital": ["more_than = 2400"],
    }


def test_the_toml_is_ready_for_the_files(reading: Reading) -> None:
    text = toml_text(reading)
    tables = tomllib.loads(text)
    assert list(tables) == ["areas", "sources", "series", "targets", "actual"]
    assert tables["areas"] == {"area-1": {"name": "南河县"}}
    assert list(tables["series"]) == ["area-1-gdp"]
    assert list(tables["targets"]) == ["gdp-2030", "area-1-gdp-2030"]
    assert [one["period"] for one in tables["actual"]] == [2024] * 5
    assert tables["actual"][0]["published"] == date(2025, 1, 22)
    heads = [line for line in text.splitlines() if line.startswith("# for the end of")]
    assert heads == [
        "# for the end of targets.toml",
        "# for the end of the file of gdp in actuals/",
        "# for the end of the file of gdp-growth in actuals/",
        "# for the end of the file of unemployment in actuals/",
        "# for the end of the file of digital in actuals/",
        "# for the end of the file of area-1-gdp in actuals/",
    ]
    assert "# line 1: 乙\n# the first figure of 2024\n# new; look at: period\n[[actual]]\nperiod = 2024\n" in text


def test_a_very_long_sentence_is_cut(root: Path) -> None:
    fact = said("GDP", "10890")
    long = replace(fact, sentence=replace(fact.sentence, end=400))
    reading = recognised(loaded(root), [long], replace(REPORT, text="甲" * 400), TODAY)
    assert f"# line 1: {'甲' * 300}…\n" in toml_text(reading)


def test_of_nothing_there_is_nothing() -> None:
    assert toml_text(Reading(())) == ""
    assert csv_text(Reading(())).count("\n") == 1


def test_what_is_to_be_looked_at_is_said_in_a_line(reading: Reading) -> None:
    assert [looked_at(one) for one in reading.proposals if one.series != "gdp"][:2] == [
        "new; look at: period",
        "new",
    ]
    odd = replace(reading.proposals[0], guesses=("it is odd",), is_series_sure=False)
    assert looked_at(odd) == "new; look at: series; it is odd"
