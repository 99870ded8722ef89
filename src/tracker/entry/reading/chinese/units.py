"""What Chinese texts count in: money, measures, and the words that things are counted with."""

import re

from tracker.entry.reading.chinese.vocabulary import NO_HAN, Vocabulary, words

MONEY = ("人民币", "美元", "欧元", "港元", "港币", "日元", "英镑", "卢布", "韩元", "新元", "澳元", "元")
_PLAIN_MEASURES = words(
    """
    吨标准煤 吨标煤 标准煤 公斤 千克 毫克 微克 吨 斤 克 平方公里 平方千米 平方米 立方米 公里 千米 毫米 厘米 海里
    公顷 亩 平米 立方 万方 方 米 千瓦时 千瓦 兆瓦时 兆瓦 吉瓦 瓦 千伏安 千伏 标准箱 国际标准箱 蒲式耳 毫升 升
    分贝 摄氏度 度 小时 天 高分 分 个标准箱
    """
)
_SIGNS = words(
    """
    km2 km² km m2 m² m3 m³ ㎡ ㎞ mg μg µg kg kWh MWh GWh GW MW kW KW TEU EFLOPS PFLOPS GB TB PB Gbps Tbps Hz t
    """
)
_COUNTS = words(
    """
    标箱 吉瓦时 太瓦时 人次 人天 户次 架次 车次 班次 班列 列次 场次 件次 艘次 台套 台次 台件 辆次 例次 床位
    个床位 张床位 张床 个学位 学位 个工位 个车位 个泊位 个百分点 个站点 家次 人 家 户 名 位 个 项 所 座 台 辆 套
    件 场 次 条 艘 架 列 张 种 处 宗 块 片 支 只 头 羽 匹 棵 株 颗 枚 部 册 份 篇 笔 起 例 对 组 间 栋 幢 批 款
    期 层 孔 盏 根 把 口 眼 尾 箱 桶 瓶 袋 桩 门 节 课 篇次 班 幅 本 盘 道 样 轮 站 类 杆 顶 孩 宗地
    """
)
POINTS = ("个百分点", "百分点", "个千分点", "千分点")
SHARE = ("%", "‰")
COUNTERS = frozenset(_COUNTS) - set(POINTS)
"""Words that things are counted with: what is counted often stands behind them."""
_UNITS = Vocabulary({*MONEY, *_PLAIN_MEASURES, *_SIGNS, *_COUNTS, *POINTS, *SHARE, "倍"})
_PER = re.compile(r"(?:/|每)[百千万亿]{0,2}")
_POPULATION = Vocabulary(("常住人口", "人口", "GDP"))
_SCORE = re.compile(rf"{NO_HAN}|以[上下内]|左右|[的稳位居、]|$")
"""What may stand behind 分 where it is a score, and not 分钟 or 分别."""


def unit_at(text: str, start: int, end: int) -> int:
    """The place behind a unit that begins at a place, with what it is divided by: 万元/人, 微克/立方米; else the place.

    >>> unit_at("5微克/立方米左右", 1, 9), unit_at("5分钟", 1, 3)
    (7, 1)
    """
    length = _UNITS.at(text, start, end)
    stop = start + length
    if not length or (text[start:stop] in ("分", "高分") and _SCORE.match(text, stop, end) is None):
        return start
    per = _PER.match(text, stop, end)
    if per is None:
        return stop
    below = _UNITS.at(text, per.end(), end) or _POPULATION.at(text, per.end(), end)
    return per.end() + below if below else stop


def base_of(unit: str) -> str:
    """A unit without the scale before it.

    >>> base_of("万亿元"), base_of("亿"), base_of("家")
    ('元', '', '家')
    """
    return unit.lstrip("十百千万亿")


def is_money(unit: str) -> bool:
    """Whether it is one of money, by its end; a scale alone (66亿) is money as texts have it."""
    return unit.endswith(MONEY) or (unit != "" and not base_of(unit) and "亿" in unit)


def counts_things(unit: str) -> bool:
    """Whether things are counted with it."""
    return base_of(unit) in COUNTERS
