"""Files of registers as text: a small one that records are added to, and what tests say in short of their own."""

from collections.abc import Mapping
from datetime import date
from typing import TypeAlias

import tomli_w

Keys: TypeAlias = Mapping[str, object]

PLAN: Keys = {"title": "The plan", "publisher": "Town hall", "published": date(2022, 1, 15)}


def targets_toml(
    *,
    areas: Mapping[str, Keys],
    series: Mapping[str, Keys],
    targets: Mapping[str, Keys],
    sources: Mapping[str, Keys] | None = None,
) -> str:
    """The file: each table by its id; without sources there is one, the plan of 2022-01-15."""
    tables = {"areas": areas, "sources": sources or {"plan": PLAN}, "series": series, "targets": targets}
    return f"format = 1\n\n{tomli_w.dumps(tables)}"


def yearly(indicator: str, unit: str = "亿元", *, area: str = "town", kind: str = "flow", **more: object) -> Keys:
    """An annual series unless another frequency is given."""
    return {"area": area, "indicator": indicator, "unit": unit, "kind": kind, "frequency": "annual", **more}


def promised_by_plan(series: str, due: int, **more: object) -> Keys:
    """A target that the plan announced."""
    return {"series": series, "due": due, **more, "source": "plan"}


# What records are added to

TARGETS = """
format = 1

[areas.town]
name = "钱塘区"
name_en = "Qiantang"

[sources.bulletin]
title = "Bulletin"
publisher = "Statistics office"
published = 2025-02-20

[series.gdp]
area = "town"
indicator = "地区生产总值"
indicator_en = "Gross domestic product"
unit = "亿元"
kind = "flow"
frequency = "annual"
release_lag_days = 60

[series.growth]
area = "town"
indicator = "增速"
unit = "%"
kind = "growth"
frequency = "annual"

[series.firms]
area = "town"
indicator = "规上企业"
indicator_en = "Large firms"
unit = "家"
kind = "stock"
frequency = "monthly"

[targets.gdp-2027]
series = "gdp"
due = 2027
more_than = 2000
baseline = 2022
source = "bulletin"
"""
"""A town with three series and a target, for one of them files may hold figures."""

GDP = """#:schema x
# kept by hand

[[actual]]
period = 2022   # a comment
value = 1_250
published = 2023-02-03
publisher = "A paper"

[[actual]]
period = 2023
value = 1300.50
published = 2024-02-03
publisher = "A paper"
"""
"""Two figures of one of its series, in a file kept by hand."""
