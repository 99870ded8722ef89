"""What columns are called, in English and Chinese and in the codes of statistics, and what they say then."""

import re
from collections.abc import Mapping
from functools import lru_cache
from unicodedata import normalize

from tracker.domain.mapping import Role

NAMES: Mapping[Role, tuple[str, ...]] = {
    Role.SERIES: (
        "series", "series id", "series name", "series code", "series key", "time series", "系列", "序列", "序列名称",
    ),
    Role.AREA: (
        "area", "ref area", "reference area", "geo", "geography", "geopolitical entity (reporting)", "region",
        "country", "country name", "country code", "district", "city", "province", "location", "economy",
        "地区", "区域", "国家", "地域", "城市", "省份", "区县", "市", "省", "区", "国家和地区", "地区名称",
    ),
    Role.INDICATOR: (
        "indicator", "indicator id", "indicator name", "indicator code", "measure", "metric", "subject", "na item",
        "national accounts indicator (esa 2010)", "variable", "concept", "item",
        "指标", "指标名称", "指标代码", "项目", "统计指标", "主要指标", "指标项",
    ),
    Role.ABOUT: ("name", "code", "key", "名称", "代码", "编码"),
    Role.UNIT: (
        "unit", "units", "unit measure", "unit of measure", "measurement unit", "单位", "计量单位", "数量单位",
    ),
    Role.SCALE: ("scale", "unit mult", "unit multiplier", "multiplier", "powercode", "数量级", "倍数"),
    Role.PERIOD: (
        "period", "time period", "time", "reference period", "ref period", "reporting period", "observation date",
        "时期", "期间", "时间", "报告期", "统计期", "期别", "所属期",
    ),
    Role.YEAR: ("year", "年份", "年度", "年"),
    Role.MONTH: ("month", "月份", "月"),
    Role.QUARTER: ("quarter", "季度", "季"),
    Role.VALUE: (
        "value", "values", "obs value", "observation value", "observation", "figure", "amount", "actual", "number",
        "值", "数值", "数据", "数值(value)", "指标值", "实际值", "完成值", "绝对量", "观测值",
    ),
    Role.LOWER: (
        "lower", "lower bound", "lower limit", "low", "min", "minimum", "at least", "ci lower", "下限", "最小值",
    ),
    Role.UPPER: (
        "upper", "upper bound", "upper limit", "high", "max", "maximum", "at most", "ci upper", "上限", "最大值",
    ),
    Role.COMPARISON: ("comparison", "operator", "sign", "比较", "比较符"),
    Role.TOLERANCE: ("tolerance", "容差"),
    Role.ROUNDED_TO: ("rounded to", "修约到"),
    Role.PUBLISHED: (
        "published", "publication date", "published on", "date published", "release date", "released", "release",
        "发布日期", "发布时间", "公布日期", "公布时间", "公开日期", "出版日期",
    ),
    Role.SOURCE: ("source id", "source", "来源", "数据来源", "资料来源"),
    Role.PUBLISHER: ("publisher", "published by", "发布机构", "发布单位", "公布单位", "发布者", "编制单位"),
    Role.TITLE: ("title", "document", "document title", "publication", "标题", "文件", "文件名称", "文件标题", "公报"),
    Role.URL: ("url", "link", "web page", "网址", "链接", "链接地址"),
    Role.STATUS: (
        "status", "obs status", "observation status", "flag", "flags", "obs flag", "observation status (flag)",
        "observation status (flag) v2 structure",
        "flag codes", "状态", "标志", "标记", "数据状态",
    ),
    Role.BREAK: ("break", "is break", "series break", "time series break", "口径变化", "不可比"),
    Role.NOTE: (
        "note", "notes", "remark", "remarks", "comment", "comments", "comment obs", "footnote", "footnotes",
        "备注", "说明", "注", "注释", "附注",
    ),
    Role.ACTION: ("action",),
    Role.NOTHING: (
        "structure", "structure id", "structure name", "dataflow", "obs key", "last update", "last updated",
        "time format", "decimals", "conf status", "confidentiality status",
        "confidentiality status (flag)", "序号", "no.", "#",
    ),
}  # fmt: skip
"""What a column may be called for each role, in lower case, with blanks for other signs between words."""

DOUBTFUL: Mapping[str, tuple[Role, ...]] = {
    "date": (Role.PERIOD, Role.PUBLISHED),
    "日期": (Role.PERIOD, Role.PUBLISHED),
    "day": (Role.PERIOD, Role.PUBLISHED),
    "id": (Role.SERIES, Role.NOTHING),
}
"""Headers that do not say which of some roles they have."""


def _by_name() -> dict[str, tuple[Role, ...]]:
    found: dict[str, tuple[Role, ...]] = dict(DOUBTFUL)
    for role, names in NAMES.items():
        for name in names:
            found[name] = (*found.get(name, ()), role)
    return found


_ROLES = _by_name()
_SIGNS = re.compile(r"[\s_\-/:：]+")
_BEHIND = re.compile(r"\s*[(（\[][^()（）\[\]]*[)）\]]$")


@lru_cache(maxsize=4096)
def roles_of(header: str) -> tuple[Role, ...]:
    """The roles a header may have: none where it is no name, several where it does not say which.

    >>> roles_of("OBS_VALUE"), roles_of("数值（亿元）")
    ((<Role.VALUE: 'value'>,), (<Role.VALUE: 'value'>,))
    """
    name = plain(header)
    code, _, _ = header.partition(":")
    for form in (name, plain(code), plain(_BEHIND.sub("", normalize("NFKC", header)))):
        if form in _ROLES:
            return _ROLES[form]
    return ()


_KIND = re.compile(r"\b(?:name|code|id)\b|名称|代码|编码")


def stem_of(header: str) -> str:
    """What a header is about, without whether it has codes or names: the same for both.

    >>> stem_of("Country Code") == stem_of("country_name"), stem_of("指标代码")
    (True, '指标')
    """
    return _KIND.sub("", plain(header)).strip()


def plain(header: str) -> str:
    """A header in half-width and lower case, with single blanks for the signs between words."""
    return _SIGNS.sub(" ", normalize("NFKC", header)).strip(" *").lower()
