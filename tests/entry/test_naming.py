"""Which series the texts of a row stand for."""

import pytest

from tests.helpers.making import ANNUAL
from tests.helpers.replacing import replace
from tracker.domain.problem import Origin
from tracker.domain.register import Declared
from tracker.domain.series import Area, Kind, Series
from tracker.domain.unit import Unit
from tracker.entry.naming import Namer, Texts, Unnamed

HERE = Origin("targets.toml")


def area(id: str, name: str, name_en: str, *aliases: str, code: str | None = None) -> Area:
    return Area(id=id, name=name, name_en=name_en, code=code, part_of=None, origin=HERE, aliases=aliases)


def series(id: str, area: str, indicator: str, indicator_en: str | None = None, *aliases: str) -> Series:
    return Series(
        id=id,
        area=area,
        indicator=indicator,
        indicator_en=indicator_en,
        unit=Unit.parse("亿元"),
        kind=Kind.FLOW,
        calendar=ANNUAL,
        explicitly_signed=False,
        origin=HERE,
        aliases=aliases,
    )


DECLARED = Declared(
    areas={
        one.id: one for one in (area("hz", "杭州市", "Hangzhou", "杭城", code="330100"), area("yh", "余杭区", "Yuhang"))
    },
    sources={},
    series={
        one.id: one
        for one in (
            series("hz-gdp", "hz", "地区生产总值", "Gross domestic product", "GDP"),
            series("yh-gdp", "yh", "地区生产总值", "Gross domestic product", "GDP"),
            series("yh-tax", "yh", "税收收入"),
        )
    },
    targets={},
)


def named(**texts: tuple[str, ...]) -> str | Unnamed:
    found = Namer(DECLARED).named(Texts(**texts))
    return found if isinstance(found, Unnamed) else found.id


@pytest.mark.parametrize(
    ("texts", "id"),
    [
        ({"series": ("hz-gdp",)}, "hz-gdp"),
        ({"series": ("税收收入",)}, "yh-tax"),
        ({"series": ("余杭 GDP",)}, "yh-gdp"),
        ({"series": ("杭州市地区生产总值",)}, "hz-gdp"),
        ({"series": ("hangzhou gross domestic product",)}, "hz-gdp"),
        ({"series": ("ＧＤＰ",), "area": ("余杭",)}, "yh-gdp"),
        ({"area": ("330100",), "indicator": ("地区生产总值",)}, "hz-gdp"),
        ({"area": ("X1", "Yuhang"), "indicator": ("NGDP", "gdp")}, "yh-gdp"),
        ({"indicator": ("税收收入",)}, "yh-tax"),
        ({"about": ("税收收入",)}, "yh-tax"),
        ({"area": ("杭城",), "about": ("GDP",)}, "hz-gdp"),
    ],
)
def test_a_series_is_found_by_whatever_it_is_called(texts: dict[str, tuple[str, ...]], id: str) -> None:
    assert named(**texts) == id


@pytest.mark.parametrize(
    ("texts", "fits", "said"),
    [
        (
            {"indicator": ("GDP",)},
            ("hz-gdp", "yh-gdp"),
            '\'GDP\' fits 2 series: "hz-gdp" (杭州市 地区生产总值), "yh-gdp" (余杭区 地区生产总值)',
        ),
        ({"area": ("余杭区",)}, ("yh-gdp", "yh-tax"), "'余杭区' is an area, and nothing says what is counted "),
        ({"area": ("杭州市",), "indicator": ("税收收入",)}, (), "'杭州市 | 税收收入' is no series here; did you mean "),
        ({"area": ("上海市",), "indicator": ("GDP",)}, (), "'上海市 | GDP' is no series here; did you mean "),
        ({"series": ("weather",)}, (), "'weather' is no series here"),
        ({}, (), "nothing says which series it is"),
        (
            {"indicator": ("税收收入",), "about": ("female",)},
            (),
            "'税收收入 | female' is no series here; without 'female' it is \"yh-tax\": if it is the same, say --series",
        ),
    ],
)
def test_what_fits_none_or_several_is_said(texts: dict[str, tuple[str, ...]], fits: tuple[str, ...], said: str) -> None:
    found = named(**texts)
    assert isinstance(found, Unnamed)
    assert (found.fits, found.said[: len(said)]) == (fits, said)


def test_of_many_only_the_first_are_listed() -> None:
    every = {f"s{n}": replace(DECLARED.series["hz-gdp"], id=f"s{n}") for n in range(5)}
    found = Namer(replace(DECLARED, series=every)).named(Texts(indicator=("GDP",)))
    assert isinstance(found, Unnamed)
    assert found.said.endswith('"s2" (杭州市 地区生产总值) …')


def test_a_series_of_an_area_that_is_not_declared_is_called_by_its_own_names() -> None:
    lone = replace(DECLARED, areas={}, series={"x": replace(DECLARED.series["hz-gdp"], id="x")})
    found = Namer(lone).named(Texts(series=("GDP",)))
    assert not isinstance(found, Unnamed)
    assert found.id == "x"
