"""Finds places in a sentence, and says which place 全市 and 我省 are."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from tracker.entry.reading.chinese.counties import COUNTIES
from tracker.entry.reading.chinese.places import CITIES, COUNTRIES, PROVINCES
from tracker.entry.reading.chinese.vocabulary import HAN, Vocabulary, words
from tracker.entry.reading.fact import Article, Span
from tracker.entry.reading.rare import Rare

NATION = "全国"
_LOCAL = re.compile(
    r"(?:全|我|本|该)(?P<kind>[市区县省旗州镇乡])(?!属|委|长|域|划|块|府|政府|人大|政协|直|级|内|外|中心|场|民|人民)"
    r"|(?P<park>全区|园区(?=全年|今年|去年|目前|20\d\d|实现|完成|累计))"
)
_COUNTRY = re.compile(rf"全国|我国|中国(?!{HAN}{{0,6}}[”》谷港城馆])")
_DISTRICT = re.compile(
    rf"(?=(?P<name>{HAN}{{2}}(?:区|市(?![场民值级政容占外委内属郊辖]))|{HAN}{{1,2}}县|{HAN}{{3}}(?:区|县|旗|市(?![场民值级政容占外委内属郊辖]))))"
)
_AUTONOMOUS = Rare(rf"(?P<name>{HAN}{{2,10}}自治[县旗])")
_PARK = Rare(
    rf"(?P<name>{HAN}{{2,10}}?(?:经济技术开发区|高新技术产业开发区|高新技术开发区|经济开发区|高新区|经开区|综合实验区|生态城|科学城|合作区|自贸试验区|工业园区|新区|开发区))"
)
_OTHER_AREAS = Rare(
    r"^(?:[主老新全各]|中心|建成|市|县)?(?:城区|山区|湖区|市区|港区|城市|区县)$|(?:园|社|景|小|地|辖|片|街|校|厂|矿|灾|牧|林|专|特|市|郊|库|湿|新)区$"
    r"|(?:核心|示范|投资|功能|试验|实验|先行|保税|合作|高新|经开|开发|协同|主城|自治|行政|保护|集聚|先导|产业|商业|住宅|办公|管理|服务|示范)区$|建成区$|[上股楼入集超都门夜闹早]市$"
    r"|全[市区县]$|城市$|的|召|^[在与和及对从到由为是的了将向使让把被于年月日省市全我本该各]|[省市区县州].*[区市县]$"
)
_PARK_SIGNS = ("发区", "新区", "验区", "作区", "园区", "开区", "态城", "学城")
_NO_PARK = re.compile(r"国家级|省级|市级|[各为的年月日]|季度|全[市省国]|^(?:推进|建设|加快|支持|一批|这些|国家)")
_ZONE = re.compile(
    r"(?:国家级|省级)?(?:经济技术开发区|高新技术产业开发区|高新技术开发区|经济开发区|高新区|经开区|自贸试验区|综合保税区|保税区|工业园区|科技城|新区|开发区(?:\(园区\))?|特色产业平台)"
)
_PREFECTURE = re.compile(rf"{HAN}{{2,8}}?自治州|地区(?!生产)(?={HAN})|盟(?={HAN})")
_MUNICIPALITIES = ("北京", "天津", "上海", "重庆")
_KNOWN = frozenset({*CITIES, *PROVINCES})
_MINISTRIES = re.compile(
    r"国务院|国家统计局|(?:^|[,。;\n])(?:全国|我国)|[交通运输教育财政商务科技农业卫生民政]{2,6}部(?![门分署])|央行|海关总署|总局|国家能源局"
)
_SHORT = 2
_HEAD = 1200


class Place(Struct, frozen=True):
    """A place that a sentence names, as a person would file it; ``zone`` is the zone in it, where one was named."""

    span: Span
    name: str
    zone: str = ""


class Places:
    """The places of one text: those of the country, and the districts and zones it names itself."""

    def __init__(self, article: Article, plain: str) -> None:
        title = article.title.replace("(新)", "").replace("（新）", "")
        self._names = _in_title(title, plain) | _names(f"{title}\n{article.area}\n{plain}", article.area)
        self._known = Vocabulary(self._names)
        self._begins = frozenset(one[:_SHORT] for one in self._names)
        self._text = plain
        self._called: dict[str, str] = {}
        self.home = article.area or self._home(title, plain)
        """The place that the text is about; nothing where it names none."""

    def _home(self, title: str, plain: str) -> str:
        """The place of the title: its first, or the one right behind it that lies in it; else the first of the text."""
        found = list(self._named(title, 0, len(title)))
        if found:
            first = found[0]
            inner = next((one for one in found[1:] if one.start == first.end), first)
            return self._names[inner.of(title)]
        if _MINISTRIES.search(title) is not None or _MINISTRIES.search(plain[:_OPENING]) is not None:
            return NATION
        named = self._in_head()
        return Counter(named).most_common(1)[0][0] if named else ""

    def _named(self, text: str, start: int, end: int) -> Iterator[Span]:
        """Where names of places stand, the longest of those that begin at one place."""
        at = start
        while at < end:
            length = self._known.at(text, at, end) if text[at : at + _SHORT] in self._begins else 0
            if length:
                yield Span(at, at + length)
            at += length or 1

    def _in_head(self) -> list[str]:
        """The places that the beginning of the text names."""
        return [self._names[one.of(self._text)] for one in self._named(self._text, 0, min(_HEAD, len(self._text)))]

    def within(self, span: Span) -> list[Place]:
        """The places that a stretch of the text names, in order, zones with the place they are in."""
        found = list(self._all(span))
        if len(found) > 1:
            found.sort(key=lambda one: (one.span.start, -one.span.end))
        kept: list[Place] = []
        for one in found:
            if kept and one.span.start == kept[-1].span.end and one.zone == "" and kept[-1].zone == "":
                kept[-1] = replace(one, span=Span(kept[-1].span.start, one.span.end))
            elif not kept or one.span.start >= kept[-1].span.end:
                kept.append(one)
        return kept

    def _all(self, span: Span) -> Iterator[Place]:
        within = (span.start, span.end)
        for one in self._named(self._text, *within):
            yield self._whole(one, self._names[one.of(self._text)], span)
        for found in _LOCAL.finditer(self._text, *within):
            name = self.home if found["park"] is not None else self.called(found["kind"])
            yield self._whole(Span(found.start(), found.end()), name, span)
        for found in _COUNTRY.finditer(self._text, *within):
            yield Place(Span(found.start(), found.end()), NATION)

    def _whole(self, named: Span, name: str, span: Span) -> Place:
        """A place with what belongs to its name behind it: a prefecture's people, a zone."""
        prefecture = _PREFECTURE.match(self._text, named.end, span.end) if name in _KNOWN else None
        if prefecture is not None:
            return Place(Span(named.start, prefecture.end()), f"{name}{prefecture[0]}")
        zone = _ZONE.match(self._text, named.end, span.end)
        if zone is None:
            return Place(named, name)
        called = zone[0].replace("(园区)", "")
        return Place(Span(named.start, zone.end()), f"{name}{called}", zone=zone[0])

    def called(self, kind: str) -> str:
        """The place that 全市, 全区 and the like are: the home where it is one of them, else the nearest such place."""
        if kind not in self._called:
            named = (self.home, *self._in_head())
            self._called[kind] = next((one for one in named if self._is_of(one, kind)), self.home)
        return self._called[kind]

    @staticmethod
    def _is_of(name: str, kind: str) -> bool:
        """Whether a place is of a kind: a city 市, also without the word."""
        if kind == "省":
            return name.removesuffix("省") in PROVINCES and name not in _MUNICIPALITIES
        return name.endswith(kind) or (kind == "市" and (name in CITIES or name in _MUNICIPALITIES))


_OPENING = 120
_NEW_DISTRICT = Rare(rf"({HAN}{{2}})\(新\)区")
_SHORTEST_PARK = 5


def _names(text: str, own: str) -> dict[str, str]:
    """What places are called in a text, and what a person would file them as."""
    districts = _districts(text)
    short = {
        one[:-1]: one for one in districts if len(one) > _SHORT and one[-1] in "区县市旗" and not _is_named_park(one)
    }
    known = {*CITIES, *PROVINCES, *COUNTRIES}
    return {
        **{one: one for one in known},
        **{f"{one}省": f"{one}省" for one in PROVINCES if one not in _MUNICIPALITIES},
        **{f"{one}自治区": one for one in PROVINCES},
        **{f"{one}市": one for one in (*CITIES, *_MUNICIPALITIES)},
        **{one: name for one, name in short.items() if one not in known},
        **{one: one for one in districts},
        **({found[0]: f"{found[1]}区" for found in _NEW_DISTRICT.finditer(text)} if "(新)" in text else {}),
        **({own: own} if own else {}),
    }


def _districts(text: str) -> set[str]:
    """The districts, counties, small cities and zones that a text names at its beginning, or more than once."""
    counts = Counter(found["name"] for found in _DISTRICT.finditer(text))
    if "自治" in text:
        counts.update(found["name"] for found in _AUTONOMOUS.finditer(text))
    if any(one in text for one in _PARK_SIGNS):
        counts.update(_from_its_city(found["name"]) for found in _PARK.finditer(text))
    if "(新)" in text:
        counts.update(f"{found[1]}区" for found in _NEW_DISTRICT.finditer(text))
    head = text[:_BEGINNING]
    parks = {one for one in counts if _is_named_park(one)}
    often = {one for one, count in counts.items() if count > 1 or (one in parks and one in head)}
    named = {one for one in often if (_is_park(one) if one in parks else _is_district(one))}
    return _whole_names(named | (counts.keys() & COUNTIES), counts)


def _is_named_park(name: str) -> bool:
    return name.endswith(_PARK_SIGNS) and _PARK.fullmatch(name) is not None


def _from_its_city(park: str) -> str:
    """A zone from the city or province in it on: the 重庆高新区 of 三季度重庆高新区."""
    for at in range(1, len(park) - _SHORTEST_PARK + 1):
        if park[at : at + 2] in _KNOWN or park[at : at + 3] in _KNOWN:
            return park[at:]
    return park


def _in_title(title: str, plain: str) -> dict[str, str]:
    """The counties that a title names without what they are, where it begins so or the text says so again: 镇海经信."""
    found: dict[str, str] = {}
    for at in range(len(title)):
        for length in (_SHORT + 1, _SHORT):
            name = title[at : at + length]
            full = next((f"{name}{kind}" for kind in "区县市旗" if f"{name}{kind}" in COUNTIES), None)
            if full is None or name in _WORDS or any(name in one for one in _KNOWN):
                continue
            if at == 0 or plain.count(name) > 1:
                found[name] = full
    return found


_WORDS = frozenset(
    words(
        """
    新兴 新建 江南 江北 比如 资源 大关 前进 振兴 富裕 东方 惠民 大通 灯塔 建安 安居 清水 工农 太湖 古城 凤凰 牡丹
    新华 大城 新星 江海 兴城 和平 解放 向阳 朝阳 长安 平安 安定 永定 东风 红旗 建华 港口 中心 城关 城中 市中 新城
    新区 开平 开化 建宁 安平 兴业 光明 友好 友谊 团结 爱民 民权 民乐 和顺 万年 交口 交城 通道 丰收
    """
    )
)
"""Names of counties that are words as well."""


_BEGINNING = 90


def _whole_names(found: set[str], counts: Counter[str]) -> set[str]:
    """Of 钱塘区 and 州钱塘区 the one that stands alone as often."""
    return {
        one
        for one in found
        if not any(counts[one[at:]] >= counts[one] for at in range(1, len(one) - _SHORT) if one[at:] in found)
    }


def _is_district(name: str) -> bool:
    """Whether a name that ends with 区 or 县 may be one of a district: it has no city in it."""
    parts = (name[at : at + length] for length in range(_SHORT, len(name)) for at in range(len(name) - length + 1))
    return _OTHER_AREAS.search(name) is None and not any(one in _KNOWN and one != name[:-1] for one in parts)


def _is_park(name: str) -> bool:
    return _NO_PARK.search(name) is None and len(name) >= _SHORTEST_PARK


def leading(places: Sequence[Place], plain: str, begin: int) -> list[Place]:
    """The places that say where something is, and are no part of a name: where a clause begins, or behind 在."""
    return [
        one for one in places if _LEADING.search(plain[max(begin, one.span.start - 8) : one.span.start]) is not None
    ]


_LEADING = re.compile(
    r"(?:^|[,;:。!?、\s“”\"()—…]|[年月日底末]|在|今年|去年|目前|当前|当年|同期|以来|期间|季度|半年|全年|全力|支持|推动|带动|助力|其中|使|让|占|占到|占了|时期|提出|明确|指出|力争|确保|预计|是|的|从|由|对|时|到|近|中)$"
)
