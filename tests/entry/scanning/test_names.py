"""What a name counts, in Chinese and in English, and the lexicon of indicators."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.series import Kind
from tracker.entry.scanning.lexicon import canonical, term_of
from tracker.entry.scanning.names import Facet, Subject, folded, subject


@pytest.mark.parametrize(
    ("name", "core", "facet", "of"),
    [
        ("地区生产总值", "地区生产总值", Facet.LEVEL, ""),
        ("地区生产总值增速", "地区生产总值", Facet.GROWTH, ""),
        ("规模以上工业增加值同比增长", "规上工业增加值", Facet.GROWTH, ""),
        ("增速", "增速", Facet.LEVEL, ""),
        ("数字经济核心产业增加值占GDP的比重", "数字经济核心产业增加值", Facet.SHARE, "gdp"),
        ("主导产业占比", "主导产业", Facet.SHARE, ""),
        ("新增国家级专精特新“小巨人”企业数", "国家级专精特新小巨人企业", Facet.NEW, ""),
        ("城镇新增就业", "城镇就业", Facet.NEW, ""),
        ("新建5G基站", "5g基站", Facet.NEW, ""),
        ("新增", "新增", Facet.LEVEL, ""),
        ("全市累计建成未来工厂总数", "未来工厂", Facet.LEVEL, ""),
        ("综合发展指数", "综合发展指数", Facet.LEVEL, ""),
        ("Gross domestic product, current prices", "gross domestic product", Facet.LEVEL, ""),
        ("Value added of services, growth", "value added service", Facet.GROWTH, ""),
        ("GDP growth", "gdp", Facet.GROWTH, ""),
        ("New homes", "home", Facet.NEW, ""),
        ("Homes, added", "home", Facet.NEW, ""),
        ("Spending on research as a share of GDP", "spending research", Facet.SHARE, "gdp"),
        ("Growth", "growth", Facet.LEVEL, ""),
        ("Women\u2019s employment growth", "women s employment", Facet.GROWTH, ""),
        ("Café sales, growth", "cafe sale", Facet.GROWTH, ""),
        ("Long\u2013term jobs, added", "long term job", Facet.NEW, ""),
    ],
)
def test_a_name_is_taken_apart(name: str, core: str, facet: Facet, of: str) -> None:
    assert subject(name) == Subject(core=core, facet=facet, of=of)


@pytest.mark.parametrize(
    "names",
    [
        ("GDP", "生产总值", "国内生产总值", "地区生产总值(GDP)", "经济总量", "gross domestic product"),
        ("规上工业增加值", "规模以上工业增加值"),
        ("第三产业增加值", "服务业增加值", "Value added of services"),
        ("研发投入强度", "研究与试验发展(R&D)经费投入强度", "R&D intensity"),
        ("“小巨人”企业", "国家级专精特新“小巨人”企业"),
    ],
)
def test_names_of_one_indicator_are_one(names: tuple[str, ...]) -> None:
    assert len({canonical(subject(name).core) for name in names}) == 1


def test_names_that_look_alike_are_kept_apart() -> None:
    apart = ("规上企业总产值", "规上工业总产值", "工业增加值", "规上工业增加值", "省级专精特新中小企业", "“小巨人”企业")
    assert len({canonical(subject(name).core) for name in apart}) == len(apart)


def test_the_lexicon_knows_kind_unit_and_what_is_better_low() -> None:
    rate = term_of(subject("城镇调查失业率").core)
    assert rate is not None
    assert (rate.kind, rate.unit, rate.is_less_better) == (Kind.RATE, "%", True)
    people = term_of(subject("Population").core)
    assert people is not None
    assert (people.kind, people.unit, people.unit_en, people.is_less_better) == (
        Kind.STOCK,
        "万人",
        "million people",
        False,
    )
    assert term_of("灯塔工厂") is None


@given(st.text(max_size=150))
def test_any_text_is_a_name(text: str) -> None:
    assert folded(f" {text} ") == folded(text)
    assert isinstance(canonical(subject(text).core), str)


@pytest.mark.parametrize("piece", ["1", "（", "占", "增长", "a ", "占比重", "新增", "全市"])
def test_a_name_of_a_million_characters_is_read_in_time(piece: str) -> None:
    assert isinstance(subject(piece * (1_000_000 // len(piece))), Subject)
