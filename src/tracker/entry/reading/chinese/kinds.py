"""Whether a number is promised or done: by words of aim, by whether its period is over, by the heading above."""

import re
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.actual import Status
from tracker.entry.reading.chinese.times import Use
from tracker.entry.reading.fact import FactKind, Time
from tracker.entry.reading.rare import Rare

_AIM = re.compile(
    r"力争|确保|争取|(?:预期|主要|总体|发展|奋斗|目标|规划|计划|约束性)?目标|预期|奋斗|(?<!超)(?<!超年度)(?<!超全年)计划(?!单列|经济)|拟(?!合)|今后|未来(?!工厂|产业|科技|乡村|社区|网络|城)|下一步|将(?!军|近|领)|有望|望(?=达到|突破|超)|努力(?!下)|安排|规划(?!建设用地|局|院|师|馆|和自然资源)|部署|任务"
    r"|(?<![主重需必概摘纲简提紧机首次只])要(?![求素点闻职件塞害约地道])|必须|不得(?!不)|应(?=当|达|不)|提出到|冲刺|瞄准|锚定|到时|届时"
)
_SURELY_DONE = Rare(
    r"已|了(?!解)|同比|比上年|较上年|比去年|较去年|环比|截至|以来|取得|荣?获|初步核算|分别增长(?=.*已)|超额|成绩|回顾|实绩|入选"
)
_STRONG = Rare(r"力争|确保|争取|预期(?!寿命)|计划|规划|目标|拟|要|将|安排|今后|未来")
_DONE = re.compile(
    r"已|了(?!解)|完成(?!时)|实现了|同比|比上年|较上年|比去年|较去年|环比|累计|实绩(?!企业)|截至|以来|初步核算|达到了|分别增长|取得|成绩|获得|荣获|入选|新增了|首次|再创|超额|回顾|去年|过去|成功|持续(?:增长|提升)"
)
_ESTIMATED = re.compile(r"预计(?!到20)|预估|初步预计")
_PLANNED_HEADING = Rare(
    r"目标|展望|计划|规划|安排|任务|打算|下一步|今年(?:工作|要|重点)|今后|未来|再出发|将|举措|思路|部署|建议|这样干|怎么干|怎么办"
)
_DONE_HEADING = Rare(r"回顾|成绩|成就|总结|成效|完成情况|运行|公报|亮点|这一年|过去|进展")


class Voice(Struct, frozen=True):
    """In which way numbers are spoken of, from headings and sentences before: promised, done, or nothing said."""

    kind: FactKind | None = None


class Told(Struct, frozen=True):
    """What a number is, and the words that make it so; ``is_sure`` where words or time leave no doubt."""

    kind: FactKind
    aim: str = ""
    status: Status | None = None
    is_sure: bool = True


def heading_voice(text: str) -> Voice:
    """How a heading has what stands below it spoken of."""
    is_done, is_planned = _DONE_HEADING.search(text) is not None, _PLANNED_HEADING.search(text) is not None
    if is_done is is_planned:
        return _SILENT
    return Voice(FactKind.ACTUAL if is_done else FactKind.TARGET)


_SILENT = Voice()


_ANNOUNCING = re.compile(
    r"目标(?:任务)?(?:是|为|如下|已经明确|[:,。]|$)|以下(?:主要)?(?:目标|指标)|(?:今年|明年|今后|下一步)(?:的)?(?:工作|任务|重点|打算)"
)


def sentence_voice(text: str) -> Voice:
    """How a sentence has those after it spoken of: one that announces goals as promised."""
    return Voice(FactKind.TARGET) if _ANNOUNCING.search(text) is not None else _SILENT


_PROGRESS = Rare(r"完成[^,;。]{0,14}(?:目标任务|目标|任务|计划)的$")
_PROMISED = Rare(r"目标|原(?:定|计划)|年初(?:计划|确定)")
_FORETOLD = Rare(r"预测|预料|专家|分析师|机构|若保持|有望|可能")
"""Words of somebody who expects a thing, and does not promise it."""
_LATE = 11
"""From this month on a year that is told of without a word of aim is told of as done."""


def kind_of(
    ahead: str, whole: str, *, time: Time | None, published: date | None, voice: Voice, use: Use | None = None
) -> Told:
    """Whether a number is a promise; ``ahead`` is the sentence up to it, ``whole`` all of its clause."""
    told = _told(ahead, whole, time=time, published=published, voice=voice, use=use)
    is_foretold = told.kind is FactKind.TARGET and _FORETOLD.search(ahead) is not None
    return replace(told, is_sure=False) if is_foretold else told


def _told(ahead: str, whole: str, *, time: Time | None, published: date | None, voice: Voice, use: Use | None) -> Told:
    aims: list[str] = _AIM.findall(ahead)
    aim = _word(aims)
    if use is Use.SINCE or (ahead.endswith("的") and _PROGRESS.search(ahead) is not None):
        return Told(FactKind.ACTUAL)
    estimated = _ESTIMATED.search(ahead) is not None
    if use is Use.DEADLINE and time is not None and published is not None and time.period.last > published.toordinal():
        return Told(FactKind.TARGET, aim)
    done = _DONE.search(ahead[-40:]) is not None or _DONE.search(whole) is not None
    if time is not None and published is not None and time.period.last >= published.toordinal():
        done = done and _SURELY_DONE.search(ahead[-40:] + whole) is not None
    if time is not None and published is not None and not time.is_as_of and not time.is_to_date:
        return _by_time(time, published, aim=aim, aims=aims, ahead=ahead, done=done, estimated=estimated, voice=voice)
    if time is not None and (time.is_as_of or time.is_to_date):
        is_aim = bool(aims) and not done and not estimated
        return Told(
            FactKind.TARGET if is_aim else FactKind.ACTUAL,
            aim if is_aim else "",
            _status(estimated),
            is_sure=not is_aim,
        )
    if aims and not (done and _STRONG.search(ahead) is None):
        return Told(FactKind.TARGET, aim, is_sure=_STRONG.search(ahead) is not None and not done)
    if done or voice.kind is None:
        return Told(FactKind.ACTUAL, "", _status(estimated), is_sure=done)
    return Told(voice.kind, is_sure=False)


def _by_time(
    time: Time, published: date, *, aim: str, aims: list[str], ahead: str, done: bool, estimated: bool, voice: Voice
) -> Told:
    """By whether the period is over: what lies ahead is promised, what is over is done."""
    first, last, today = time.period.first, time.period.last, published.toordinal()
    if last < today:
        is_named = not done and _PROMISED.search(ahead, max(map(ahead.rfind, ",;:")) + 1) is not None
        return Told(FactKind.TARGET if is_named else FactKind.ACTUAL, aim if is_named else "", is_sure=not is_named)
    if first > today or last - today > _A_YEAR:
        is_promise = first > today or bool(aims) or not done
        return Told(FactKind.TARGET if is_promise else FactKind.ACTUAL, aim, is_sure=first > today or bool(aims))
    if estimated and not [one for one in aims if one not in ("预期",)]:
        return Told(FactKind.ACTUAL, "", Status.ESTIMATED)
    if aims and not done:
        return Told(FactKind.TARGET, aim)
    if aims:
        return Told(FactKind.TARGET if voice.kind is not FactKind.ACTUAL else FactKind.ACTUAL, aim, is_sure=False)
    if done:
        return Told(FactKind.ACTUAL, is_sure=voice.kind is not FactKind.TARGET)
    is_whole = last - first >= _A_YEAR - 2 and published.month < _LATE
    return Told(voice.kind or (FactKind.TARGET if is_whole else FactKind.ACTUAL), is_sure=False)


_A_YEAR = 366


def _status(is_estimated: bool) -> Status | None:
    return Status.ESTIMATED if is_estimated else None


def _word(aims: list[str]) -> str:
    """The word of aim that counts most; the one nearest to the number among equals."""
    if not aims:
        return ""
    for one in ("确保", "力争", "争取", "预期", "计划", "拟"):
        if any(one in aim for aim in aims):
            return one
    return aims[-1]
