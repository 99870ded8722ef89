"""Which series a fact is about: by area, name, what about it is counted, and unit."""

from pathlib import Path

import pytest

from tests.helpers.articles import loaded, made, said
from tracker.domain.register import Register
from tracker.entry.reading.fact import Fact, Measure
from tracker.entry.scanning.matching import Matcher

GROWTH = Measure.YEAR_ON_YEAR


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Register:
    return loaded(made(Path(tmp_path_factory.mktemp("register"))))


@pytest.mark.parametrize(
    ("fact", "series"),
    [
        (said("GDP", "1.2", "万亿元"), "gdp"),
        (said("经济总量", "2", "万亿"), "gdp"),
        (said("地区生产总值(GDP)", "9500", area="西湖市"), "gdp"),
        (said("gross domestic product", "9500", area="Westlake City"), "gdp"),
        (said("生产总值", "5.2", "%", measure=GROWTH), "gdp-growth"),
        (said("GDP增速", "5.2", "%", measure=Measure.RATE), "gdp-growth"),
        (said("生产总值", "5", "%", measure=Measure.MEAN_GROWTH), "gdp-growth"),
        (said("人均GDP", "12", "万元"), "gdp-per-head"),
        (said("数字经济核心产业增加值", "28", "%", measure=Measure.SHARE, base="GDP"), "digital-share"),
        (said("数字经济核心产业增加值", "28", "%", measure=Measure.SHARE), "digital-share"),
        (said("“小巨人”企业", "400", "家", measure=Measure.CUMULATIVE), "giants"),
        (said("“小巨人”企业", "40", "家", measure=Measure.NEW), "new-giants"),
        (said("新增“小巨人”企业", "40", "家"), "new-giants"),
        (said("灯塔工厂", "80", "家"), "factories"),
        (said("失业率", "5.1", "%", measure=Measure.RATE), "unemployment"),
        (said("综合评价排名", "1", "位", measure=Measure.RANK), "rank"),
        (said("城乡居民收入比", "1.7", "倍", measure=Measure.MULTIPLE), "ratio"),
        (said("地区生产总值", "900", area="北山区"), "north-gdp"),
        (said("地区生产总值", "900", area="999901"), "north-gdp"),
        (said("北山地区生产总值", "900", area="西湖"), "north-gdp"),
        (said("西湖市地区生产总值", "900"), "gdp"),
        (said("School budgets", "12", "£ million", area="North District"), "budget"),
    ],
)
def test_a_fact_is_of_one_series_without_doubt(register: Register, fact: Fact, series: str) -> None:
    first = Matcher(register).match(fact).fits[0]
    assert (first.series.id, first.is_sure, first.is_likely) == (series, True, True)


@pytest.mark.parametrize(
    ("fact", "series"),
    [
        (said("未来工厂", "80", "个"), "factories"),
        (said("未来工厂", "3", "万"), "factories"),
        (said("未来工厂", "8", "家", measure=Measure.NEW), "factories"),
        (said("示范未来工厂", "80", "家"), "factories"),
        (said("数字经济核心大产业增加值", "80"), None),
        (said("数字经济核心产业增加值占财政比重", "28", "%", measure=Measure.RATE), None),
        (said("数字经济核心产业增加值", "28", "%", measure=Measure.SHARE, base="财政收入"), None),
        (said("地区生产总值", "12000", "人"), None),
        (said("地区生产总值", "900", area="开发区(园区)"), None),
        (said("地区生产总值", "900", area="西湖开发区"), None),
        (said("地区生产总值", "900", area=""), None),
        (said("地区生产总值", "1", "位", measure=Measure.RANK), None),
        (said("条例通过", "1", "项"), None),
        (said("人均未来工厂", "80", "家"), None),
        (said("", "80", "家"), None),
        (said("规上工业增加值", "80"), None),
    ],
)
def test_what_only_looks_alike_is_never_sure(register: Register, fact: Fact, series: str | None) -> None:
    fits = Matcher(register).match(fact).fits
    assert not any(one.is_sure for one in fits)
    likely = [one.series.id for one in fits if one.is_likely]
    assert likely[:1] == ([] if series is None else [series])


def test_of_a_change_the_level_is_meant_and_of_points_the_rate(register: Register) -> None:
    matcher = Matcher(register)
    change = matcher.match(said("地区生产总值", "15", "%", measure=Measure.CHANGE))
    points = matcher.match(said("失业率", "0.2", "个百分点", measure=Measure.POINTS))
    assert [one.fits[0].series.id for one in (change, points)] == ["gdp", "unemployment"]


def test_two_series_of_one_name_are_both_in_doubt(register: Register) -> None:
    from msgspec.structs import replace
    from msgspec.structs import replace as changed

    twin = changed(register.series["gdp"], id="twin")
    fits = Matcher(replace(register, series={**register.series, "twin": twin})).match(said("GDP", "1")).fits
    assert [(one.series.id, one.is_sure) for one in fits] == [("gdp", False), ("twin", False)]


def test_a_single_area_need_not_be_named(register: Register) -> None:
    from msgspec.structs import replace

    series = {id: one for id, one in register.series.items() if one.area == "north"}
    alone = replace(register, areas={"north": register.areas["north"]}, series=series)
    assert Matcher(alone).match(said("GDP", "1", area="")).fits[0].series.id == "north-gdp"


def test_a_part_is_called_by_the_short_name_of_its_whole(register: Register) -> None:
    match = Matcher(register).match(said("主导产业", "60", "%", measure=Measure.SHARE, area="西湖开发区(园区)"))
    assert match.area is not None
    assert match.area.id == "west-parks"
