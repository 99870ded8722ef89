"""Which digits are no number of ours: dates, ordinals, codes, names made of numbers, durations, thresholds."""

import re

from tracker.entry.reading.chinese.vocabulary import HAN
from tracker.entry.reading.fact import Span
from tracker.entry.reading.rare import Rare

_AROUND = 12
_BEFORE = re.compile(
    r"(?:第|\d[时点]|[A-Za-z#№_/×]|[A-Za-z\d]\+|\d[-.:/]|[A-Za-z][-./]|[每届号逢]|(?<![目此当])前|NO\.|世界|全球|每[百千万]|20\d\d[-/])$"
    r"|(?:连续|历时|为期|年龄|年满|满|长达|提前|最快|平均用时|时长|电话|热线|邮编|代码|第\d{1,4}[-至—])[约近达的]?$"
    rf"|(?:工期|会期|假期|限时|用时)(?:预计|约)?$|距{HAN}{{2,10}}$"
    r"|(?:总面积|规划面积|区域面积|国土面积|陆域面积|海拔|北纬|东经|西经|南纬|距离?|相距|车程|全长|户籍人口密度)[约近为达]?$"
)
_AFTER = re.compile(
    rf"(?:级|强(?![度])|[A-Za-z]|\+[A-Za-z\d]|:\d|号|期|版|届|楼|室|路|周年|年|月|日|岁|时|小时(?:\)|在线|服务|值守|营业|开放)|点(?!位)|分钟|面|秒|星|号文|国集团|外(?![资贸商国])|(?:小时|月|工作日|季度|星期|世纪)(?={HAN}|[,。]|$)|后(?=[,。干人])"
    r"|周|世纪|个月|个工作日|个小时|个季度|个年头|个方面|个维度|个环节|个重点|大(?!关)|百强|×|\*)"
)
_AMONG = Rare(r"(?:在|位居|居|列)(?:全国|全省|全市|全球|省内|国内)?的?$")
_OF_THOSE = Rare(rf"{HAN}{{2,8}}?[中里]")
_RULES = Rare(r"(?:惠企|硬核|干货|稳增长)?(?:政策|措施|举措|意见|规定|细则)|[,。]?(?:本办法|适用)")
_THRESHOLD = Rare(rf"(?:及)?(?:以上|以下)(?:的)?(?={HAN})(?!提高|提升|增加|上升|下降|降|减|增|扩|跃|达|和)")
_NEVER_COUNTED = re.compile(r"(?:元|人|万|亿|吨|平方米|亩|岁|千瓦|[公千]里|米|%)$")
_COUNTED_LATER = Rare(r"[^,。;:!?、\d]{1,24}?(?:共|达|超|突破|近|约|分别|增加|有|新增)?\d")
_VERB_AHEAD = Rare(
    r"(?:达到?|实现|完成|突破|超过?|为|增长|增加|提高到?|提升到?|到|至|在|投入|安排|(?<!总)投资|筹集|发放|新增|供应|贡献了?|占|争取|有)"
    r"(?:[全我][市省区县国])?$"
)


def is_no_quantity(text: str, sentence: Span, *, start: int, end: int) -> bool:
    """Whether what looks like a number at a place is part of a name, a date, a code or a condition."""
    ahead, behind = text[max(sentence.start, start - _AROUND) : start], text[end : min(sentence.end, end + _AROUND)]
    return (
        _is_among(ahead, behind)
        or (text[start:end].endswith("条") and _RULES.match(behind) is not None)
        or _BEFORE.search(ahead) is not None
        or _AFTER.match(behind) is not None
        or _is_in_title(text, sentence, start)
        or _is_in_name(text, start, end)
        or is_threshold(text, sentence, start=start, end=end)
    )


def _is_among(ahead: str, behind: str) -> bool:
    """Whether it says among how many something stands: 在全国168个重点城市中."""
    may_be = "中" in behind or "里" in behind
    return may_be and _AMONG.search(ahead) is not None and _OF_THOSE.match(behind) is not None


def _is_in_title(text: str, sentence: Span, start: int) -> bool:
    """Whether it stands in the title of a document."""
    opened = text.rfind("《", sentence.start, start)
    return opened >= 0 and text.find("》", opened, start) < 0


def _is_in_name(text: str, start: int, end: int) -> bool:
    """Whether quotes around it alone make it a name: the 1155 of “1155”."""
    return text[start - 1 : start] in _OPENING and text[end : end + 1] in _CLOSING


_OPENING, _CLOSING = frozenset('“‘"「『'), frozenset('”’"」』')
_THOSE = Rare(r"(?:及)?以[上下]的(?:有|达|共)?\d")
_SIZED = Rare(rf"(?:以上|以下)?(?:的)?{HAN}{{0,4}}?(?:企业|项目|产业|集群|园区|单位)[^,。;:!?、\d]{{0,6}}\d")
_AT_LEAST = Rare(rf"以[上下](?:的)?{HAN}{{0,6}}?(?:企业|项目|产业|集群|园区|单位)")
_SIZE = re.compile(r"(?:过|超过?|达到?|投资额?|产值|营收|收入|资产)$")


def is_threshold(text: str, sentence: Span, *, start: int, end: int) -> bool:
    """Whether it says what is counted, and is not the count: the 10亿元以上 of 投资10亿元以上项目77个."""
    has_limit = text.startswith(("以", "及以"), end)
    if has_limit and _THOSE.match(text, end, sentence.end) is not None:
        return True
    if _NEVER_COUNTED.search(text[start:end]) is None:
        return False
    ahead = text[max(sentence.start, start - 8) : start]
    if _SIZE.search(ahead) is not None and any(one.match(text, end, sentence.end) for one in (_SIZED, _AT_LEAST)):
        return True
    found = _THRESHOLD.match(text, end, sentence.end) if has_limit else None
    if found is None or "%" in text[start:end]:
        return False
    return _VERB_AHEAD.search(ahead) is None or _COUNTED_LATER.match(text, found.end(), sentence.end) is not None
