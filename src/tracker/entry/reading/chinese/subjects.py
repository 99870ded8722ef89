"""What a number is of: the noun before it, behind it, or of the number before. By the words around, without a model.

Knows where numbers, times and places of the sentence stand; says nothing of bounds, periods and kinds.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from tracker.entry.reading.chinese.areas import Place, leading
from tracker.entry.reading.chinese.times import SAYS, Said
from tracker.entry.reading.chinese.vocabulary import HAN, words
from tracker.entry.reading.chinese.words import MAKES, PLACED, head, lead, tail, tells_one_by_one
from tracker.entry.reading.fact import Quantity, Span
from tracker.entry.reading.rare import Rare


class Scene(Struct, frozen=True):
    """A sentence with what was found in it; ``plain`` is the whole plain text."""

    plain: str
    sentence: Span
    numbers: Sequence[Quantity]
    times: Sequence[Said]
    places: Sequence[Place]
    orders: Sequence[Place]
    """Places that only say among whom something is first."""
    said: Sequence[Said]
    """The times that say when a number is."""
    leading: Sequence[Place]
    """The places that say where something is."""
    lists: Sequence[range]
    """For each number which numbers stand in a list with it, where something is said of several one by one (分别)."""
    time_ends: Mapping[int, Said]
    place_ends: Mapping[int, Place]
    order_ends: Mapping[int, Place]
    """What ends at a place."""

    @classmethod
    def of(
        cls,
        plain: str,
        sentence: Span,
        *,
        numbers: Sequence[Quantity],
        times: Sequence[Said],
        places: Sequence[Place],
        orders: Sequence[Place],
    ) -> "Scene":
        """A sentence, with what is asked for again and again worked out once."""
        is_told_one_by_one = tells_one_by_one(sentence.of(plain))
        return cls(
            plain=plain,
            sentence=sentence,
            numbers=numbers,
            times=times,
            places=places,
            orders=orders,
            said=[one for one in times if one.use in SAYS] if times else (),
            leading=leading(places, plain, sentence.start) if places else (),
            lists=list(_lists(plain, numbers)) if is_told_one_by_one else (),
            time_ends={one.span.end: one for one in times} if times else _NOTHING,
            place_ends={one.span.end: one for one in places} if places else _NOTHING,
            order_ends={one.span.end: one for one in orders} if orders else _NOTHING,
        )


_NOTHING: Mapping[int, Any] = {}
_LISTING = re.compile(r"[ ]?(?:、|,|和|与|及|以及)?[ ]?(?:增长|下降|达到?|为)?-?")


def _lists(plain: str, numbers: Sequence[Quantity]) -> Iterator[range]:
    """The list of each number in turn: 40.9%、50.1%和64.7%."""
    first = 0
    for last, one in enumerate(numbers, 1):
        between = plain[one.span.end : numbers[last].span.start] if last < len(numbers) else ""
        if last == len(numbers) or _LISTING.fullmatch(between) is None:
            yield from [range(first, last)] * (last - first)
            first = last


class Stretch(Struct, frozen=True):
    """The words before a number up to the mark or number before it, and what they come to.

    ``name`` is the noun they have, ``share_of`` what it is a share of (占GDP比重), nothing where it is none. ``words``
    are all of them.
    """

    words: str
    name: str
    start: int
    place: Place | None = None
    share_of: str | None = None


_MARKS = re.compile(r"[,;:!?。!?…\n|]|——|--")
_SHARE = Rare(
    r"占(?:到)?(?:了)?(?P<of>[^,;。占]{0,24}?)(?:的)?(?:比重|比例|份额|比率|比)?(?:已|约|首次|分别)?(?:达到|达|为|超过|超|突破|提高到|提高至|提升到|提升至|上升到|上升至|保持在|在|是|至|到)*$"
)
_SHARE_NOUN = Rare(
    r"(?:占比|比重|份额)(?:已|约|首次|分别)?(?:达到|达|为|超过|超|提高到|提高至|提升到|提升至|上升到|上升至|保持在|在|是|至|到)*$"
)
_BASE = Rare(
    r"(?:按可比(?:价格?|口径)(?:计算)?|扣除价格因素(?:后)?)?,?(?:环比|比|较|与|同|和)(?:上年|去年|上月|上季度|前年|当年|(?:19|20)\d{2}年|[“\"]?十[一二三四五]?五[”\"]?|年初|上年末|上年底|上季末|上半年|[一二三四]季度|前三季度|\d{1,2}月?[-~—至]\d{1,2}月|\d{1,2}月)(?:同期|同月|同比|年?末|底|时期|期间|期末|年度)*(?:相比)?$"
)
_AGAINST = Rare(
    r"(?:高于|低于|快于|慢于|高出|低出|超出|领先|落后于?|好于)[^,;。]{1,20}$|(?<![同环对])(?:比|较)[^,;。比较]{1,16}(?:高|低|快|慢|多|少|高出|低出)$|(?:在|以)(?:(?:19|20)\d{2}年|上年|去年|十[三四五]五末?)(?:的)?(?:为)?基(?:础上|期|数)$|超(?:过)?(?:年度|全年|序时|年初)*(?:计划|目标|任务|预算|预期|进度)$|(?:完成|为|达到?|实现)(?:了)?(?:全年|年度|年初|调整后?|省定|序时)*(?:预算|计划|目标|任务)(?:数|值|任务)?的$|(?:是|达到|为|相当于)(?:(?:19|20)\d{2}年|上年|去年|[^,;。]{1,8}(?:当年|同期|时期|初期))的?$"
)
_GENERIC = frozenset(
    words(
        """
    数量 总量 规模 增速 增幅 项目数 总数 总额 其中 占比 比重 人数 金额 面积 户数 总规模 数 合计 总计 排名 位次
    综合排名 综合实力 总分 得分 数目 件数 同比 涨幅 降幅 总人数 平均 比例 增量 存量 均 分别 名次 值 此 这
    这一数字 该 其 它 前者 后者 增长率 增长 两者 二者 三者 各项 整体 全年 累计 同期 得
    """
    )
)
_AGAINST_SIGNS = "于较比出超基当为是完达实先"
"""Characters of which each such comparison has one."""
_INNER_VERB = re.compile(
    r"(?:已(?:集聚|汇聚|建成|形成|拥有|入驻|培育|累计|有)|实现|完成(?!率)|达到|推动|带动|确保|力争|促进|促使|使得|建成(?!区)|拥有(?!量)|形成|累计|导致|预计|预期|争取|提出|明确|要求|会同|致力于|包括|涵盖|超额|安排|培育|打造)"
)
_RIGHT_END = Rare(
    r"[,;:。!?()“”\"\n《》]|(?<![省市县区])、|、(?![省市县区])|入围|晋级|贡献|签约|用于|统筹|覆盖|参与|参加|进入|入选|通过|获得?|达到|实现|完成|开工|竣工|投产|落地|落户|建成|得到|纳入|享受|位居|超过|突破|同比|比上年|较上年|涵盖|分布|分别|其中|成为|总投资|和\d|以及|,|已|被|将|为了|正在|在(?!建|校|岗|职|线)|占"
)
_RIGHT_FUNCTION = Rare(
    r"^(?:[一二两三四五六七八九]个(?:千亿|百亿|万亿)?(?:台阶|关口|大关|档次)|同比|环比|比|较|增长|下降|增加|减少|上升|提高|左右|以上|以下|以内|和|与|及|或|并|且|、|的?(?:目标|年初计划|计划(?!单列)|水平|速度|增速|增幅|规模(?!以上)|任务|年度|预期|全年|台阶|成绩|关口|门槛|历史|新高|基础上|高位|区间|大关|标准|幅度|比例|比重|份额|步伐)|级|到|至|提升|扩大|缩小|为|是|在|由|从|用于|统筹|支持|带动|推进|高于|低于|快于|慢于|好于|超|占|位|居|列|[)\]])"
)
_LATER = Rare(r"[”\"]?(?:,|——|--|-)?(?:这就?是|即|(?<=[,—-])是)(?P<name>[^,;。!?]{2,40})")


def stretch(scene: Scene, index: int) -> Stretch:
    """The words before a number of the sentence, and the noun they have."""
    number = scene.numbers[index]
    begin = scene.numbers[index - 1].span.end if index else scene.sentence.start
    for found in _MARKS.finditer(scene.plain, begin, number.span.start):
        begin = found.end()
    may_be = number.unit in ("倍", "%") and scene.plain.endswith("的", begin, number.span.start)
    against = _OF_ANOTHER.search(scene.plain, begin, number.span.start) if may_be else None
    if against is not None and against.end() == number.span.start:
        return replace(_named(scene, begin, against.start()), words=scene.plain[begin : number.span.start])
    if number.unit == "位":
        return _named(scene, begin, number.span.start, is_placed=True)
    return _read(scene, begin, number.span.start)


_OF_ANOTHER = Rare(r"(?:是|为|相当于)[^,;。是为]{1,14}的$")


def _read(scene: Scene, begin: int, end: int) -> Stretch:
    words = scene.plain[begin:end]
    share = _SHARE.search(words) if "占" in words else None
    if share is not None and share["of"]:
        inner = _named(scene, begin, begin + share.start())
        return Stretch(words, inner.name, start=begin, place=inner.place, share_of=share["of"])
    noun = _SHARE_NOUN.search(words) if "比" in words or "份额" in words else None
    if noun is not None:
        inner = _named(scene, begin, begin + noun.start())
        name = inner.name
        return Stretch(
            words, f"{name}占比" if name and "占" not in name else name, start=begin, place=inner.place, share_of=""
        )
    return _named(scene, begin, end)


def _named(scene: Scene, begin: int, end: int, *, is_placed: bool = False) -> Stretch:
    """The noun of a stretch: what is left without verbs behind and without time, place and adverbs before."""
    words = scene.plain[begin:end]
    stop = _tail(scene, begin, end, is_placed=is_placed)
    place = _led_by(scene, begin, stop) if scene.places else None
    start = _head(scene, Span(begin, stop), place)
    name = scene.plain[start:stop]
    ended = scene.place_ends.get(stop)
    if ended is not None and ended.span.start == start:
        return Stretch(words, "", start=begin, place=place)
    if place is not None and place.zone and name in _NUMBERS_OF:
        return Stretch(words, f"{place.zone}{name}", start=begin, place=_without_zone(place))
    return Stretch(words, _whole(name), start=begin, place=place)


def _led_by(scene: Scene, begin: int, end: int) -> Place | None:
    """The last place within a stretch that says where something is."""
    inner = [one for one in scene.places if begin <= one.span.start and one.span.end <= end]
    led = leading(inner, scene.plain, begin)
    return led[-1] if led else None


_NUMBERS_OF = ("总数", "数量", "数", "个数")


def _without_zone(place: Place) -> Place:
    """The place that zones are counted in."""
    return replace(place, name=place.name.removesuffix(place.zone.replace("(园区)", "")), zone="")


_LONGEST_TAIL = 100
"""No phrase behind a noun is longer; without a bound a sentence without stops is searched over and over."""


def _tail(scene: Scene, begin: int, end: int, *, is_placed: bool) -> int:
    """Where the noun of a stretch ends: before verbs, adverbs, times and bases."""
    while end > begin:
        text = scene.plain[max(begin, end - _LONGEST_TAIL) : end]
        based = _BASE.search(text) if any(one in text for one in "比较与同和") else None
        if based is not None:
            end -= len(text) - based.start()
            continue
        time = scene.time_ends.get(end)
        if time is not None and time.span.start <= begin:
            break
        if time is not None:
            end = time.span.start
            continue
        place = scene.place_ends.get(end)
        if place is not None and place.span.start > begin:
            end = place.span.start
            continue
        order = scene.order_ends.get(end) if is_placed else None
        if order is not None and order.span.start >= begin:
            end = order.span.start
            continue
        found = _AGAINST.search(text) if any(one in text for one in _AGAINST_SIGNS) else None
        length = len(found[0]) if found is not None else tail(text) or _placed(text, is_placed=is_placed)
        if not length or (text[-1] in _CLOSING and _is_balanced(text)):
            break
        end -= length
    return end


def _placed(text: str, *, is_placed: bool) -> int:
    """The length of a word of order at the end of what is ranked."""
    found = PLACED.compiled.search(text) if is_placed else None
    return 0 if found is None else len(found[0])


_CLOSING = "”’\"')"
_PAIRS = (("“", "”"), ("‘", "’"), ("(", ")"), ("《", "》"))
_PAIRED = re.compile("[“”‘’()《》]")
_NUMBER_OF = re.compile("的?(?:数量|增速|增幅)$")


def _is_balanced(text: str) -> bool:
    return all(text.count(one) == text.count(other) for one, other in _PAIRS) and text.count('"') % 2 == 0


def _head(scene: Scene, within: Span, place: Place | None) -> int:
    """Where the noun of a stretch begins: behind times, places, verbs and adverbs."""
    begin, stop = within.start, within.end
    start = begin
    for one in scene.times:
        if begin <= one.start and start < one.span.end <= stop:
            start = one.span.end
    if place is not None and start < place.span.end < stop:
        start = place.span.end - (scene.plain[place.span.end] == "级")
    for found in _INNER_VERB.finditer(scene.plain, start, stop):
        if found.end() < stop and not _is_joined(scene.plain[start : found.start()], scene.plain[found.end() : stop]):
            start = found.end()
    while start < stop:
        text = scene.plain[start:stop]
        length = lead(text)
        if not length or len(text) == length + 1 or (length == len(text) and head(text)):
            break
        start += length
    return start


_JOINED = Rare(
    r"(?:固定资产)?(?:投资额?|产值|(?:年|主营|营业|经营)?(?:销售|业务)?收入|营收|利润|税收|增加值|进出口|出口|销售额|交易额|成交额)$"
)


def _is_joined(left: str, right: str) -> bool:
    """Whether a verb stands within a name: 公路水路完成投资, 龙头企业实现年销售收入, 每千人口拥有床位."""
    if _PER_HEAD.match(left) is not None:
        return True
    return _JOINED.fullmatch(right) is not None and 2 <= len(left) <= 16 and not lead(left) and "," not in left


_PER_HEAD = Rare(r"(?:每[百千万]|人均|户均)")
_JOINING = Rare(rf"(?<={HAN}|\))(?:分别|累计|共|已)*(?:实现|完成|达到)(?![率度])(?={HAN})")


def _whole(name: str) -> str:
    """A name without marks that belong to what stands before."""
    if "实现" in name or "完成" in name or "达到" in name:
        name = _JOINING.sub("", name)
    name = _NUMBER_OF.sub("", name) if "的" in name else name
    if _PAIRED.search(name) is not None:
        name = _without_halves(name)
    return _SYMBOLS.sub("", name).strip(" 、,的了和与及·-—")


_SYMBOLS = re.compile(r"^[^\w“‘(《\"\[【{<]+")
"""Signs that a line begins with."""


def _without_halves(name: str) -> str:
    """A name without marks whose other half stands elsewhere."""
    for one, other in _PAIRS:
        if name.count(one) < name.count(other):
            name = name.split(other)[-1] if name.index(other) < len(name) / 2 else name.replace(other, "")
        elif name.count(one) > name.count(other):
            name = name.split(one)[-1] if name.rindex(one) > len(name) / 2 else name.replace(one, "")
    return name


_STEPS = Rare(r"[一二两三四五六七八九十]个(?:千亿|百亿|万亿)?(?:台阶|关口|大关|方面|档次)")


def _is_generic(name: str) -> bool:
    return not name or name in _GENERIC or _STEPS.fullmatch(name) is not None


def is_of_its_own(found: Stretch) -> bool:
    """Whether the words name something, and do not go on from the number before."""
    return not _is_generic(found.name)


def only_makes(found: Stretch) -> bool:
    """Whether the words are a verb alone, which makes what stands behind the number: 盘活, 改造."""
    return found.name in MAKES


def behind(scene: Scene, index: int) -> str:
    """The noun behind a number: the 产业集群 of 4个产业集群; nothing where there is none."""
    number = scene.numbers[index]
    last = scene.numbers[index + 1].span.start if index + 1 < len(scene.numbers) else scene.sentence.end
    text = scene.plain[number.span.end : last]
    is_of = text.startswith("的")
    text = text.removeprefix("的")
    if not text.strip(" ") or text.lstrip(" ")[0] in _ENDING or _RIGHT_FUNCTION.match(text) is not None:
        return ""
    quoted = _QUOTED.match(text)
    found = _RIGHT_END.search(text, quoted.end() if quoted is not None else 0)
    name = text if found is None else text[: found.start()]
    begin = number.span.end + is_of
    time = next((one for one in scene.times if number.span.end <= one.start < begin + len(name)), None)
    if time is not None:
        name = name[: time.start - begin]
    if _GOES_ON.search(name) is not None:
        return ""
    if name.endswith("级"):
        name += _shared_by_levels(scene.plain[begin + len(name) : scene.sentence.end])
    may_be = (is_of or number.unit != "倍") and 1 < len(name) <= _LONGEST_BEHIND
    return _whole(name) if may_be else ""


_ENDING = ",;:。!?)\n|"
_QUOTED = Rare(r"[“\"][^”\"]{1,16}[”\"]")
_LEVELS = Rare(rf"(?:、|和|,)\d+{HAN}{{1,8}}?级(?P<head>[^,;。、!?]{{2,12}})")


def _shared_by_levels(text: str) -> str:
    """What 3个千亿级、2个万亿级产业集群 has in common: 产业集群."""
    found = _LEVELS.match(text)
    return "" if found is None else found["head"]


_LONGEST_BEHIND = 30
_GOES_ON = Rare(r"(?:到|至|为|增|降|达)$")


def named_later(scene: Scene, index: int) -> Stretch | None:
    """The noun that comes in a clause behind: 超过4400亿元,这是2024年杭州市规模以上工业增加值."""
    number = scene.numbers[index]
    found = _LATER.match(scene.plain, number.span.end, scene.sentence.end)
    if found is None:
        return None
    one = _named(scene, found.start("name"), found.end("name"))
    return one if one.name and not any(character.isdigit() for character in one.name) else None


_EVALUATIONS = ("评价", "评估", "考核", "评比", "考评", "排行榜", "榜单", "排名")
_EVALUATED = Rare(rf"(?:在|据)?(?P<name>[^,;。在]{{2,30}}?(?:{'|'.join(_EVALUATIONS)}))(?:结果)?(?:中|里|公布)?,")


def evaluated(scene: Scene, end: int) -> Stretch | None:
    """The evaluation that a place was won in: 在全省数字经济发展综合评价中,位列第一."""
    begin = scene.sentence.start
    is_named = any(scene.plain.find(one, begin, end) >= 0 for one in _EVALUATIONS)
    found = list(_EVALUATED.finditer(scene.plain, begin, end)) if is_named else []
    if not found:
        return None
    one = _named(scene, found[-1].start("name"), found[-1].end("name"))
    return one if one.name else None


def said_of_all(name: str, words: str, unit: str) -> list[str]:
    """The things that one number is said of each: 一般公共预算总收入、地方收入均增长6%; none where it is of one."""
    is_told = _OF_EACH.search(words) is not None
    if unit not in ("%", "位", "倍", "") and not (is_told and "双双" in words):
        return []
    parts = [one for one in _JOINED_BY.split(name) if one]
    if len(parts) < 2:
        return []
    is_plain = "、" not in name and len(parts) == 2 and all(head(one) and len(one) > 3 for one in parts)
    return with_shared_head(parts) if is_told or (is_plain and unit == "倍") else []


_JOINED_BY = re.compile("[、和与]")
_OF_EACH = re.compile("均|都|双双")
_SPLIT = re.compile(r"、|和|与|及|以及|,")
_JOINTS = (re.compile("、"), _JOINED_BY, re.compile("、|和|与|以及|及"))
_FIRST_TO_THIRD = re.compile(r"^(第?)([一二三])$")


def members(name: str, count: int) -> list[str] | None:
    """The parts of a name that several numbers are said of one by one; None where it has not so many.

    >>> members("进口和出口", 2), members("城镇、农村居民人均可支配收入", 2)
    (['进口', '出口'], ['城镇居民人均可支配收入', '农村居民人均可支配收入'])
    """
    if count == 2 and "城乡" in name and len(_SPLIT.split(name)) == 1:
        return [name.replace("城乡", "城镇"), name.replace("城乡", "农村")]
    if name.startswith("三次产业") and count == 3:
        return [name.replace("三次产业", one) for one in ("第一产业", "第二产业", "第三产业")]
    for pattern in _JOINTS:
        parts = [one for one in pattern.split(name) if one]
        if len(parts) == count:
            return with_shared_head(parts)
    return None


def with_shared_head(parts: Sequence[str]) -> list[str]:
    """What only the last part says is said of all: 产量 of 集成电路、汽车仪表产量."""
    last = parts[-1]
    if all(_FIRST_TO_THIRD.match(one) for one in parts[:-1]) and last[:1] in "一二三第":
        rest = last.lstrip("第一二三")
        return [f"第{one.lstrip('第')}{rest}" for one in parts[:-1]] + [f"第{last.lstrip('第')}"]
    together = _ALL_OF_THEM.search(last)
    if together is not None:
        last = f"{last[: together.start()]}{last[together.end() :]}"
        return [*(f"{one}{last[together.start() :]}" for one in parts[:-1]), last]
    length = head(last) or max(0, len(last) - len(parts[0])) * (len(parts[0]) <= _SHORT_PART)
    if not length or length == len(last):
        return list(parts)
    if last[: len(last) - length].endswith(_TRADES) and not any(one.endswith(("业", *_TRADES)) for one in parts[:-1]):
        length += 2
    are_short = all(len(one) <= _SHORT_PART for one in parts[:-1])
    firsts = [one if head(one) else _completed(one, last, last[-length:], are_short=are_short) for one in parts[:-1]]
    return [*firsts, last]


_TRADES = ("产业", "行业", "企业", "领域")
_ALL_OF_THEM = Rare(r"[两二三四五六七八九](?:大|个)(?:支柱|主导|重点|优势|传统|特色)?(?=产业|行业|集群|领域)")
"""How many they are, said of all together: 汽车零部件两大支柱产业."""


def _completed(one: str, last: str, ending: str, *, are_short: bool) -> str:
    """Short parts take all of the last but as much as they are themselves, longer ones its head: 住宿、餐饮营业额."""
    rest = last[len(one) :]
    is_word = are_short and len(rest) >= len(ending) and not rest.startswith("业")
    return f"{one}{rest}" if is_word else f"{one}{ending}"


_SHORT_PART = 3
