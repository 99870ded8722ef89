"""A register that articles are read beside, and facts as texts say them."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from tracker.domain.actual import Status
from tracker.domain.period import Period, PublicDate
from tracker.domain.register import Register
from tracker.entry.reading.fact import Article, Aspect, Bound, Fact, FactKind, Measure, Quantity, Span, Time
from tracker.store.loading import load

TODAY = date(2025, 6, 1)

TARGETS = """format = 1

[areas.west]
name = "西湖市"
name_en = "Westlake"
aliases = ["西湖"]

[areas.west-parks]
name = "西湖市开发区(园区)"
part_of = "west"

[areas.north]
name = "北山区"
name_en = "North District"
code = "999901"
part_of = "west"

[sources.report]
title = "政府工作报告"
publisher = "西湖市政府"
published = 2024-01-20
url = "https://example.org/report"

[sources.plan]
title = "发展规划"
publisher = "西湖市政府"
published = "2023-06"

[series.gdp]
area = "west"
indicator = "地区生产总值"
indicator_en = "Gross domestic product, current prices"
unit = "亿元"
kind = "flow"
frequency = "annual"
reporting = "year_to_date"

[series.gdp-growth]
area = "west"
indicator = "地区生产总值增速"
unit = "%"
kind = "growth"
frequency = "annual"

[series.gdp-per-head]
area = "west"
indicator = "人均地区生产总值"
unit = "元"
kind = "flow"
frequency = "annual"

[series.digital]
area = "west"
indicator = "数字经济核心产业增加值"
unit = "亿元"
kind = "flow"
frequency = "annual"

[series.digital-share]
area = "west"
indicator = "数字经济核心产业增加值占GDP比重"
unit = "%"
kind = "rate"
frequency = "annual"

[series.giants]
area = "west"
indicator = "国家级专精特新“小巨人”企业累计数"
unit = "家"
kind = "stock"
frequency = "irregular"

[series.new-giants]
area = "west"
indicator = "新增国家级专精特新“小巨人”企业数"
unit = "家"
kind = "flow"
frequency = "irregular"

[series.factories]
area = "west"
indicator = "未来工厂数"
indicator_en = "Future factories, number"
unit = "家"
kind = "stock"
frequency = "irregular"
aliases = ["灯塔工厂"]

[series.unemployment]
area = "west"
indicator = "城镇调查失业率"
unit = "%"
kind = "rate"
frequency = "annual"

[series.rank]
area = "west"
indicator = "综合评价排名"
unit = "位"
kind = "stock"
frequency = "irregular"

[series.ratio]
area = "west"
indicator = "城乡居民收入倍差"
unit = "倍"
kind = "rate"
frequency = "annual"

[series.law]
area = "west"
indicator = "条例通过"
kind = "milestone"

[series.north-gdp]
area = "north"
indicator = "地区生产总值"
unit = "亿元"
kind = "flow"
frequency = "annual"
publisher = "北山区统计局"

[series.budget]
area = "north"
indicator = "School budget"
unit = "£ million"
kind = "flow"
frequency = "annual"
year_starts = "04"

[series.both]
area = "west"
indicator = "两地生产总值合计"
unit = "亿元"
frequency = "annual"
sum = ["gdp", "north-gdp"]

[targets.gdp-growth-2024]
series = "gdp-growth"
due = 2024
at_least = 5
source = "report"

[targets.gdp-2027]
series = "gdp"
due = 2027
more_than = "1.5万亿元"
source = "plan"

[targets.unemployment-2024]
series = "unemployment"
due = 2024
about = 5.5
tolerance = 0.5
source = "report"

[targets.giants-2027]
series = "giants"
due = 2027
at_least = 500
source = "plan"
"""

ACTUALS = {
    "gdp": """[[actual]]
period = 2022
value = 9500
published = 2023-01-20
publisher = "统计局"

[[actual]]
period = 2022
value = 9600
published = 2024-01-20
publisher = "统计局"
status = "final"

[[actual]]
period = 2023
value = 10123.4
published = 2024-01-20
source = "report"

[[actual]]
period = "2024-01/2024-09"
value = 7800
published = 2024-10-20
publisher = "统计局"
""",
    "gdp-growth": """[[actual]]
period = 2023
value = 5.6
published = 2024-01-20
source = "report"
""",
    "digital": """[[actual]]
period = 2023
more_than = 2000
published = 2024-01-20
source = "report"
""",
    "giants": """[[actual]]
period = "2023-12"
value = 321
published = 2024-01-20
source = "report"
""",
    "factories": """[[actual]]
period = 2023
value = 78
published = 2024-01-20
source = "report"
""",
}


def made(root: Path) -> Path:
    """The register in a folder."""
    (root / "targets.toml").write_text(TARGETS, encoding="utf-8")
    (root / "actuals").mkdir()
    for id, text in ACTUALS.items():
        (root / "actuals" / f"{id}.toml").write_text(text, encoding="utf-8")
    return root


def loaded(root: Path) -> Register:
    """The register of a folder, which has no fault."""
    found = load(root)
    assert found.register is not None, found.problems
    return found.register


REPORT = Article(
    text="",
    title="经济运行情况",
    published=PublicDate.parse(date(2025, 1, 22)),
    publisher="西湖日报",
    url="https://example.org/news",
)
"""An article of January 2025 that the register does not know."""


def at(written: str | int, *, is_as_of: bool = False, is_to_date: bool = False, label: str = "") -> Time:
    """A time that a text says."""
    return Time(Period.parse(written), is_as_of=is_as_of, is_to_date=is_to_date, label=label)


def said(
    indicator: str,
    number: str | None,
    unit: str = "亿元",
    *,
    time: Time | str | int | None = 2024,
    measure: Measure = Measure.LEVEL,
    bound: Bound = Bound.EXACT,
    upper: str | None = None,
    area: str = "西湖",
    is_down: bool = False,
    base: str = "",
    status: Status | None = None,
    unsure: frozenset[Aspect] = frozenset(),
    place: int = 0,
) -> Fact:
    """What has come about, by a text."""
    return Fact(
        kind=FactKind.ACTUAL,
        area=area,
        indicator=indicator,
        time=at(time) if isinstance(time, str | int) else time,
        quantity=Quantity(
            span=Span(place, place + 1),
            number=None if number is None else Decimal(number),
            unit=unit,
            bound=bound,
            upper=None if upper is None else Decimal(upper),
            is_down=is_down,
        ),
        measure=measure,
        sentence=Span(place, place + 1),
        base=base,
        status=status,
        unsure=unsure,
    )
