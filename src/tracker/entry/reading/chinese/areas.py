"""Finds places in a sentence, and says which place 全市 and 我省 are."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct

from tracker.entry.reading.chinese.places import CITIES, PROVINCES
from tracker.entry.reading.fact import Article, Span

_KINDS = "市区县省旗州镇乡"
_LOCAL = re.compile(r"(?:全|我|本|该)(?P<kind>[市区县省旗州镇乡])(?!属|委|长|域|划|块|府|政府|人大|政协|直|级|内|外|中心|场|民|人民)")
_COUNTRY = re.compile(r"全国|我国|中国(?![\u4e00-\u9fff]{0,6}[”》谷港城馆])|国家(?=经济总量)")
_NAMED = re.compile(r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{1,3}?(?:区|县|旗)|[\u4e00-\u9fff]{1,3}(?:区|县|市|旗)")
_CANDIDATE = re.compile(r"([\u4e00-\u9fff]{1,3})(市|区|县|旗)")
_NO_PLACE = re.compile(
    r"[园社景小新核街校片地库湿矿林灾牧郊城山库禁湖港海坝馆店厂特专试先示革范心护用发设业务居宅学创工商住]区$|[全各省本该我两这多部分]|都市|城市|上市|股市|楼市|入市|集市|超市"
    r"|市区|地区|辖区|片区|城区|灾区|区县|郊县|县市|功能区|开发区|协同区|示范区|试验区|先行区|保税区|特区|自治区|行政区|主城区|自贸区|合作区|高新区|经开区|先导区|社区|街区|牧区|老区|库区|市场"
)
ZONE = r"(?:国家级|省级)?(?:经济技术开发区|高新技术产业开发区|高新技术开发区|经济开发区|高新区|经开区|自贸试验区|综合保税区|保税区|工业园区|工业园|产业园区|科技城|新区|开发区\(园区\)|开发区|各?特色产业平台|大走廊)"
_ZONE = re.compile(ZONE)
_CENTRE = ("北京", "天津", "上海", "重庆")
_SHORT = 2


class Place(Struct, frozen=True):
    """A place that a sentence names, as a person would file it."""

    span: Span
    name: str
    is_local: bool = False
    """Whether it was said by 全市 and the like."""


class Places:
    """The places of one text: those of the country, and the districts it names itself."""

    def __init__(self, article: Article, plain: str) -> None:
        self._own = _districts(f"{article.title}\n{article.area}\n{plain}")
        short = {name[:-1]: name for name in self._own if len(name) > _SHORT}
        self._names = {
            **{one: one for one in (*PROVINCES, *CITIES)},
            **{f"{one}{kind}": f"{one}{kind}" for one in PROVINCES for kind in ("省", "市") if (kind == "市") is (one in _CENTRE)},
            **{f"{one}市": one for one in CITIES},
            **{one: name for one, name in short.items() if one not in CITIES and one not in PROVINCES},
            **{one: one for one in self._own},
        }
        if article.area:
            self._names[article.area] = article.area
        self._pattern = re.compile("|".join(map(re.escape, sorted(self._names, key=len, reverse=True))))
        self._text = plain
        self.home = article.area or self._home(article.title, plain)
        """The place that the text is about; nothing where it names none."""

    def _home(self, title: str, plain: str) -> str:
        """The place of the title, the smallest it names; else the one named most near the beginning."""
        for text in (title, plain[:_HEAD]):
            found = [self._names[one[0]] for one in self._pattern.finditer(text)]
            if found:
                most = Counter(found).most_common(1)[0][1]
                return next(one for one in reversed(found) if found.count(one) == most) if text is title else Counter(found).most_common(1)[0][0]
        return ""

    def within(self, span: Span) -> list[Place]:
        """The places that a stretch of the text names, in order, zones with the place they are in."""
        found = sorted(self._all(span), key=lambda one: (one.span.start, -one.span.end))
        kept: list[Place] = []
        for one in found:
            if not kept or one.span.start >= kept[-1].span.end:
                kept.append(one)
        return kept

    def _all(self, span: Span) -> Iterator[Place]:
        within = (span.start, span.end)
        for found in self._pattern.finditer(self._text, *within):
            yield self._with_zone(found.start(), found.end(), self._names[found[0]], span, is_local=False)
        for found in _LOCAL.finditer(self._text, *within):
            yield self._with_zone(found.start(), found.end(), self.called(found["kind"]), span, is_local=True)
        for found in _COUNTRY.finditer(self._text, *within):
            yield Place(Span(found.start(), found.end()), "全国", is_local=True)

    def _with_zone(self, start: int, end: int, name: str, span: Span, *, is_local: bool) -> Place:
        """A place with the zone named behind it: 杭州经济技术开发区."""
        zone = _ZONE.match(self._text, end, span.end)
        if zone is None:
            return Place(Span(start, end), name, is_local)
        return Place(Span(start, zone.end()), f"{name}{zone[0]}", is_local)

    def called(self, kind: str) -> str:
        """The place that 全市, 全区 and the like are: the home where it is one of them, else the nearest such place."""
        if kind == "省":
            return next((one for one in self._by_kind("省", "")), self._province())
        if self.home.endswith(kind) or (kind == "市" and self.home in CITIES):
            return self.home
        return next(self._by_kind(kind, self.home), self.home)

    def _by_kind(self, kind: str, home: str) -> Iterator[str]:
        for found in self._pattern.finditer(self._text[:_HEAD]):
            name = self._names[found[0]]
            if name.endswith(kind) or (kind == "市" and name in CITIES):
                yield name
        yield from (one for one in (home,) if one)

    def _province(self) -> str:
        return next((self._names[one[0]] for one in self._pattern.finditer(self._text) if one[0] in PROVINCES), self.home)


_HEAD = 1200


def _districts(text: str) -> set[str]:
    """The districts, counties and small cities that a text names."""
    counts = Counter(f"{found[1]}{found[2]}" for found in _CANDIDATE.finditer(text))
    names = (_trimmed(one) for one in counts)
    return {one for one in names if one is not None and text.count(one) > 1 or (one is not None and one in text[:60])}


_LEADING = re.compile(r"^[在与和及对从到由为是的了将向使让把被于,年月日省市]+|^(?:其中|以及|推进|加快|建设|支持|推动|打造|位于|来自|通过)")


def _trimmed(name: str) -> str | None:
    for one in (*CITIES, *PROVINCES):
        if name.startswith(one) and len(name) > len(one) + 1:
            name = name.removeprefix(one)
            break
    name = _LEADING.sub("", name)
    return name if len(name) >= _SHORT and _NO_PLACE.search(name) is None else None


def is_about(places: Iterable[Place], name: str) -> bool:
    """Whether one of the places is called so."""
    return any(one.name == name for one in places)
