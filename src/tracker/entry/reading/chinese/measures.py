"""What about an indicator a number is: a level, growth, a share, points, a rank; by unit and words before."""

import re
from collections.abc import Sequence

from tracker.entry.reading.chinese.units import POINTS, SHARE, counts_things
from tracker.entry.reading.chinese.vocabulary import HAN
from tracker.entry.reading.fact import Fact, Measure
from tracker.entry.reading.rare import Rare

_GROWS = re.compile(
    r"(?:同比|环比|增长|增加|上升|提高|提升|下降|减少|降低|回落|上涨|下跌|提速|压缩|增速|增幅|涨幅|降幅|减|增|降|涨|跌|缩小|缩短|压减|收窄|扩大|减排|节约)(?:了|率)?(?:约|超过?|近|不低于|达到?|为|在|保持在|分别|控制在|幅度|再|可|均|都|是|的|年度|预期|奋斗|目标|定|设)*$"
)
_REACHES = re.compile(r"(?:到|至|为|达到?|在)$")
_DOWN = re.compile(
    r"(?:下降|减少|降低|回落|下跌|降幅|压减|缩小|缩短|收窄|减排|下滑|负增长|跌|减|降)(?:了|幅)?(?:约|超过?|近|达到?|为|在|分别|再|不低于)*$"
)
_BELOW = Rare(r"(?:低于|慢于|少于|落后于?)[^,。;]{1,20}$")
_MEAN = Rare(
    r"(?:年均|每年平均|平均每年|年平均|年复合|复合)(?:递增|增长|增速|增幅|名义增长|实际增长|增|下降|降低)?[^,。;、]{0,12}$"
)
_BASE = Rare(
    rf"(?:比|较|与|同|对比|相对于|以)(?P<base>(?:19|20)\d{{2}}年(?:底|末|同期)?|年初|上年末|上季末|[“\"]?十[一二三四五六]?五[”\"]?(?:末|期末|时期|期间)?|上年|去年|上月|上季度|前年|同期|{HAN}{{2,10}}?平均水平|{HAN}{{2,8}}?(?:增速|平均))"
)
_SPAN_BASE = Rare(r"(?:从|由|自)(?P<base>(?:19|20)\d{2}年(?:底|末)?)")
_LAST_YEAR = ("上年", "去年", "同期")
_RATE = Rare(r"(?:率|强度|指数|覆盖|普及|达标|及格|合格|优良|渗透|比例|进度|覆盖面|度)[^,。;、\d]{0,12}$")
_NEW = re.compile(
    r"新增|新建|新培育|新引进|新认定|新设|新登记|新注册|净增|新入库|晋级|新获|新开工|新建成|新入选|新晋|新签约|新改建|新改扩建|新开通|新投用|新创成|再增加|新增加|新办|新入规|新修|新立项|新招引|新落地|新落户|新发放"
)
_PER_YEAR = Rare(
    r"(?:每年|平均每年|每个?年度)(?!增长|增速|递增)[^。;]{0,60}$|年均(?!增长|增速|递增|浓度|气温|降水|水质|值)[^,。;]{0,30}$"
)
_FROM_LAST_YEAR = Rare(r"(?:同比|比上年|较上年|比去年|较去年)[^,;。]*$|(?<!.)同比|(?:比|较)(?:上年|去年)")
_FASTER = Rare(r"压缩|缩短|环比[^,;。]*$")
_OVER_PLAN = Rare(r"超(?:过|额)?(?:年度|全年|年初|序时)*(?:计划|目标|预算|任务)$")
_ALL_TOLD = Rare(r"累计(?:增长|上升|提高|下降|降低|减少|压减)[^,;。]*$")
_TIMES = Rare(r"(?:增长|增加|提高|提升|上升|扩大)(?:了|近|约|超过?)*$")


def plan_of(words: str) -> str:
    """What a share of a plan is of, as written: 完成年初预算的101.8%; nothing where it is none."""
    found = _OF_PLAN.search(words.rstrip(" "))
    return "" if found is None else found["plan"]


def is_down(words: str) -> bool:
    """Whether the words before a number say that something falls, or lies below."""
    words = words.rstrip(" ")
    return words.endswith("↓") or _DOWN.search(words) is not None or _BELOW.search(words) is not None


def grows(words: str) -> bool:
    """Whether the words before a number end with growth, and not with what it grows to."""
    return _GROWS.search(words) is not None


def base_of(clause: str) -> str:
    """What a change is counted from, as written, the last that is named; nothing where none is."""
    every = list(_BASE.finditer(clause)) or list(_SPAN_BASE.finditer(clause))
    return every[-1]["base"] if every else ""


def measure_of(unit: str, words: str, clause: str, *, name: str, is_share: bool) -> Measure:
    """The measure: ``words`` stand before the number, ``clause`` is all from the last full stop, ``name`` the noun."""
    is_signed = unit in SHARE and words.rstrip(" ").endswith(_SIGNS)
    words, clause = words.rstrip(_ENDS), clause.rstrip(_ENDS)
    if _OVER_PLAN.search(words) is not None:
        return Measure.CHANGE
    if unit in _BY_UNIT:
        return _BY_UNIT[unit]
    if unit == "倍":
        is_growth = _TIMES.search(words) is not None and (base_of(clause) or "上年").startswith(_LAST_YEAR)
        return Measure.YEAR_ON_YEAR if is_growth else Measure.MULTIPLE
    if is_signed:
        return Measure.YEAR_ON_YEAR
    if unit in SHARE:
        return _of_percent(unit, words, clause, name=name, is_share=is_share)
    return Measure.RATE if unit.startswith("/") else _of_amount(words, clause)


_SIGNS = ("+", "↑", "↓")
"""Before a percentage they say growth: 进出口总值8213.5亿元,↑22.8%."""
_ENDS = " -+↑↓"
_BY_UNIT = {"位": Measure.RANK, **dict.fromkeys(POINTS, Measure.POINTS)}


def _of_amount(words: str, clause: str) -> Measure:
    """The measure of what is counted or paid."""
    is_yearly = "每" in clause or "年均" in clause
    if is_yearly and _PER_YEAR.search(clause) is not None and _REACHED.search(words) is None:
        return Measure.PER_YEAR
    if grows(words) and _NEW.search(words) is None and _REACHES.search(words) is None:
        is_change = _is_rise(words) or bool(base_of(clause))
        return Measure.CHANGE if is_change else Measure.NEW
    if "累计" in words or ("累计" in clause and _is_together(clause)):
        return Measure.CUMULATIVE
    return Measure.NEW if _NEW.search(words) is not None else Measure.LEVEL


_BARE_LIST = Rare(r"[ ]?(?:、|和|及|以及|与|,)[ ]?")
_PLAIN_LIST = Rare(r"[ ]?(?:、|和|及|以及|与)[^,;。达到为至有]*$")


def continued(found: Measure, words: str, *, unit: str, made: Sequence[Fact]) -> Measure:
    """What was added goes on through a list: 新增企业22家、高新技术企业637家."""
    if made and unit == made[-1].quantity.unit and _BARE_LIST.fullmatch(words) is not None:
        return made[-1].measure
    if found is not Measure.LEVEL or not made or _PLAIN_LIST.fullmatch(words) is None:
        return found
    last = made[-1]
    is_counted = counts_things(unit) and counts_things(last.quantity.unit)
    return last.measure if is_counted and last.measure in (Measure.NEW, Measure.CUMULATIVE) else found


_REACHED = Rare(r"达到|率|人均|为$")
_OF_PLAN = Rare(r"(?:完成|为|达到?|实现)(?:了)?[^,;。]{0,8}?(?P<plan>预算|计划|目标|任务)(?:数|值|任务)?的$")
_RISE = Rare(r"同比|比上年|较上年|比去年|较去年|提高|提升|下降|减少|降低|回落|上涨|下跌|缩小|增长")


def _is_rise(words: str) -> bool:
    """Whether an amount is by how much something rose or fell in a year, and not what was added."""
    return _RISE.search(words) is not None


_STOP = re.compile("[,;。]")


def _is_together(clause: str) -> bool:
    """Whether 累计 still holds: only a list stands between it and the number."""
    return _STOP.search(clause, clause.rindex("累计")) is None


def _of_percent(unit: str, words: str, clause: str, *, name: str, is_share: bool) -> Measure:
    if unit == "‰" and "率" in words:
        return Measure.RATE
    if is_share:
        return Measure.SHARE
    if _MEAN.search(clause) is not None:
        return Measure.MEAN_GROWTH
    if grows(words):
        base = base_of(clause)
        is_other = (
            (base and not base.startswith(_LAST_YEAR))
            or _FASTER.search(words) is not None
            or _ALL_TOLD.search(words) is not None
        )
        return Measure.CHANGE if is_other and _FROM_LAST_YEAR.search(words) is None else Measure.YEAR_ON_YEAR
    if _RATE.search(words) is not None or _RATE.search(name) is not None:
        return Measure.RATE
    return Measure.RATE if not name else Measure.SHARE if "占" in words else Measure.RATE
