"""Whatever facts there are, they end in proposals, and what is proposed can be read and written."""

import csv
import tomllib
from contextlib import suppress
from decimal import Decimal
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.articles import REPORT, TODAY, loaded, made
from tracker.domain.actual import Status
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.entry.reading.fact import Aspect, Bound, Fact, FactKind, Measure, Quantity, Span, Time
from tracker.entry.refusal import NotAdded
from tracker.entry.scanning.forms import csv_text, toml_text
from tracker.entry.scanning.proposal import Standing
from tracker.entry.scanning.recognising import recognised
from tracker.entry.scanning.writing import ready

TEXT = "甲乙丙丁\n戊己庚辛壬癸" * 4


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("register"))


@pytest.fixture(scope="module")
def register(root: Path) -> Register:
    return loaded(root)


NAMES = ("GDP", "地区生产总值", "失业率", "“小巨人”企业", "未来工厂", "公共书屋", "School budget", "综合评价排名", "")
UNITS = ("亿元", "万亿", "%", "家", "个", "位", "倍", "个百分点", "", "£ million", "million", "千家", "bn", "万")
PERIODS = st.builds(
    lambda year, length, part: Period.of_months(year * 12 + part, year * 12 + part + length - 1),
    st.sampled_from((1, 2, 1000, 2022, 2023, 2024, 2026, 2030, 9990)),
    st.sampled_from((1, 3, 6, 9, 12, 24, 60)),
    st.sampled_from((0, 3, 6)),
)
TIMES = st.builds(
    Time, PERIODS, is_as_of=st.booleans(), is_to_date=st.booleans(), label=st.sampled_from(("", "", "", "2024/25", "x"))
)
NUMBERS = st.one_of(
    st.decimals(0, 100_000, places=1),
    st.integers(0, 10**35).map(Decimal),
    st.just(Decimal("1E+5")),
    st.just(Decimal(0)),
)


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    place = draw(st.integers(0, 40))
    return Fact(
        kind=draw(st.sampled_from(FactKind)),
        area=draw(st.sampled_from(("西湖", "北山区", "南河县", "", "Westlake", "?", "开发区"))),
        indicator=draw(st.one_of(st.sampled_from(NAMES), st.text(max_size=8))),
        time=draw(st.none() | TIMES),
        quantity=Quantity(
            span=Span(place, place + 2),
            number=draw(st.none() | NUMBERS),
            unit=draw(st.one_of(st.sampled_from(UNITS), st.text(max_size=3))),
            bound=(bound := draw(st.sampled_from(Bound))),
            upper=draw(NUMBERS) if bound is Bound.BETWEEN else None,
            is_down=draw(st.booleans()),
        ),
        measure=draw(st.sampled_from(Measure)),
        sentence=Span(max(0, place - 3), place + 3),
        base=draw(st.sampled_from(("", "GDP", "上年", "2020年底", "?"))),
        aim=draw(st.sampled_from(("", "力争", "x"))),
        status=draw(st.sampled_from((None, Status.ESTIMATED, Status.FINAL))),
        unsure=draw(st.sampled_from((frozenset(), frozenset({Aspect.AREA})))),
    )


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(facts(), max_size=6))
def test_any_facts_end_in_proposals_that_can_be_read(register: Register, every: list[Fact]) -> None:
    article = REPORT.__class__(text=TEXT, published=REPORT.published, publisher=REPORT.publisher)
    reading = recognised(register, every, article, TODAY)
    assert [one.number for one in reading.proposals] == list(range(1, len(reading.proposals) + 1))
    for one in reading.proposals:
        assert one.said
        assert one.sentence in TEXT
        assert not one.is_sure or (one.series in register.series and one.standing is not Standing.UNKNOWN)
    tomllib.loads(toml_text(reading))
    assert len(list(csv.reader(StringIO(csv_text(reading))))) >= 1


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(facts(), max_size=4))
def test_what_is_proposed_is_written_or_refused_with_a_reason(
    root: Path, register: Register, every: list[Fact]
) -> None:
    article = REPORT.__class__(text=TEXT, published=REPORT.published, publisher=REPORT.publisher)
    reading = recognised(register, every, article, TODAY)
    with suppress(NotAdded):
        one = ready(root, register, reading.proposals, article, TODAY, aliases={})
        assert len(one.after.series) >= len(register.series)
