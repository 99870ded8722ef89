"""Proposals made by hand: one number of a sentence, and what it is to a register."""

from decimal import Decimal

from tracker.domain.period import Period
from tracker.entry.reading.fact import Aspect, Fact, FactKind, Measure, Quantity, Span, Time
from tracker.entry.scanning.proposal import Proposal, Standing

SENTENCE = "2025年，全区实现地区生产总值1416亿元。"
MARK = Span(15, 21)


def fact(
    indicator: str = "地区生产总值",
    *,
    area: str = "钱塘区",
    number: str | None = "1416",
    period: str | None = "2025",
    unsure: frozenset[Aspect] = frozenset(),
) -> Fact:
    """An actual of a period."""
    return Fact(
        kind=FactKind.ACTUAL,
        area=area,
        indicator=indicator,
        time=None if period is None else Time(Period.parse(period)),
        quantity=Quantity(span=MARK, number=None if number is None else Decimal(number), unit="亿元"),
        measure=Measure.LEVEL,
        sentence=Span(0, len(SENTENCE)),
        unsure=unsure,
    )


def proposal(
    number: int = 1,
    standing: Standing = Standing.NEW,
    about: Fact | None = None,
    *,
    sentence: str = SENTENCE,
    mark: Span = MARK,
    series: str | None = "gdp",
) -> Proposal:
    """A proposal to record it."""
    return Proposal(
        number=number,
        fact=about or fact(),
        sentence=sentence,
        mark=mark,
        line=3,
        standing=standing,
        said="2025 has no figure yet",
        series=series,
        raw={"period": 2025, "value": 1416},
        is_series_sure=True,
    )
