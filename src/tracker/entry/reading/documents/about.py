"""What a text says about its document: title, day of publication, publisher, address; each from where it is surest."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice

from msgspec import Struct

from tracker.domain.period import PublicDate
from tracker.domain.text import is_web_address
from tracker.entry.reading.documents import site_words
from tracker.entry.reading.documents.days import day_alone, day_in, day_of_address, day_or_month_in, month_alone
from tracker.entry.reading.documents.furniture import MOST_BEFORE, Extent, title_of
from tracker.entry.reading.documents.page import Declared, Line, Page, Place
from tracker.entry.reading.rare import Rare


class About(Struct, frozen=True):
    """What is known of a document; what nobody said is None or nothing."""

    title: str = ""
    published: PublicDate | None = None
    publisher: str = ""
    url: str = ""


_BEFORE = r"(?:^|(?<=[\s|｜丨【\[(（/•·,，；;0-9]))\W{0,3}"
_PUBLISHED = (
    "发布时间|发布日期|发布于|发表时间|发表日期|发表于|发稿时间|公开日期|发布"
    "|First published|Date published|Published(?: on)?|Publication date|Release date|Released(?: on)?|Posted(?: on)?"
)
_DATED = "成文日期|成文时间|印发日期|发文日期|生成日期|上传时间|录入时间|信息时间|稿件时间|时间|日期|Date"
_UPDATED = "更新时间|更新日期|更新于|修改时间|最后更新|Last (?:updated|modified|reviewed)|Updated(?: on)?"
_REPOSTED = "本文转自|原文来源|转载自|转自|原载于|原载"
_FROM = (
    "文章来源|信息来源|稿件来源|新闻来源|内容来源|来源单位|本文来源|来源于|来源|稿源|发布机构|发布单位"
    "|Source|Published by|Publisher|From"
)
_ADDRESSED = "信息原文地址|原文链接|原文地址|来源网址|本文地址|本文链接|Source URL|URL"
_SIGN = r"\s{0,3}[:：丨|｜]\s{0,9}"
_NEXT_LABEL = Rare(rf"\s*(?:(?:{site_words.LABEL})\s?[:：丨|｜]|[|｜丨【\[]).*$", re.IGNORECASE)
_NAME_ENDS = Rare(r"\s{2,}|(?<=[^\W\dA-Za-z_])[\s\xa0\u3000]|\s*(?:19|20)[0-9]{2}[-/.年]|[)）]|\s[0-9]{1,2}\s[A-Z]|$")
_NO_NAMES = Rare(
    r"本站(?:原创)?|本网站?|网络|互联网|原创|未知|不详|佚名|转载|admin|管理员|网友|综合(?:整理)?", re.IGNORECASE
)
_NAME_SIGNS = " \t\xa0\u3000《》“”\"'「」【】,，。;；-—_·"
_BESIDE_DAYS = (site_words.PAPER_CITED, site_words.PAPER_AND_DAY, site_words.DAY_AND_SITE)
_ADDRESS = Rare(r"https?://[^\s<>\"'，。；（）]{4,500}")
_TODAY = Rare("今天是|现在是|今日")
_SITE_BEHIND = Rare(r"\s*[-—–]+\s*[^-—–]{2,20}(?:网|报|政府|频道|新闻|门户|平台|委|局|厅|办|中心|在线|公报)$")
_SITE_ALONE = Rare(r"(?:官网|网站|门户|首页|政府|管委会)$")
_PARTS = Rare(r"\s*[_|｜丨]\s*|\s+[-–—·»]+\s+|\s*--+\s*")
_SHORTEST_PART, _SHORTEST_TITLE = 6, 4
_SHORT = 120
_NEAR = 12
_LONGEST_NAME = 60


def about(page: Page, found: Extent) -> About:
    """What a document says about itself; its text stands so among the lines that are not around it."""
    places = [at for at, line in enumerate(page.lines) if line.place is not Place.AROUND]
    shown = [page.lines[at] for at in places]
    title = _title(page.declared, shown, found)
    first = [*places, len(page.lines)][found.first]
    end = places[found.end - 1] + 1 if found.end else 0
    said = _said(page.lines, first, end)
    before = _short(shown[max(found.first - MOST_BEFORE, 0) : found.first], title)
    near = before if len(before) >= _NEAR else _short(shown[: min(_behind(shown, 0, _NEAR), found.end)], title)
    return About(
        title=title,
        published=_published(page.declared, said, near=near, before=before),
        publisher=_publisher(page.declared, said),
        url=_url(page.declared, said),
    )


def _short(lines: Sequence[Line], title: str) -> list[str]:
    """The lines that can tell something of the document, its title apart."""
    return [line.text.strip() for line in lines if _can_tell(line) and line.text.strip() != title]


def _said(lines: Sequence[Line], first: int, end: int) -> Sequence[str]:
    """The short lines before a text, its first lines, and those right behind it, those around it too."""
    top = max(first, _behind(lines, 0, _NEAR))
    foot = max(end, top)
    told = chain(lines[max(top - MOST_BEFORE, 0) : top], lines[foot : _behind(lines, foot, _NEAR)])
    return [line.text.strip() for line in told if _can_tell(line)]


def _behind(lines: Sequence[Line], begin: int, count: int) -> int:
    """The place behind so many lines that say something."""
    told = (at + 1 for at in range(begin, len(lines)) if not lines[at].is_blank)
    return next(islice(told, count - 1, None), len(lines))


def _can_tell(line: Line) -> bool:
    return not line.is_blank and len(line.text) <= _SHORT and not line.text.rstrip().endswith("。")


def _title(declared: Declared, shown: Sequence[Line], found: Extent) -> str:
    """The heading that the title of the page repeats, that title without its site, or the first line that can be it."""
    title = _without_site(declared.title, declared.site)
    if declared.heading and (declared.heading in declared.title or len(declared.heading) > len(title)):
        return declared.heading
    first = title_of(shown, found)
    is_repeated = len(first) >= _SHORTEST_PART and declared.title.startswith((f"{first}-", f"{first}_", f"{first} "))
    return first if first and (is_repeated or len(title) < _SHORTEST_TITLE) else title


def _without_site(title: str, site: str) -> str:
    """A title without the name of the site, and without a short word before it.

    >>> _without_site("工业投资首次突破千亿元_新江南网", ""), _without_site("Jobs and homes - Anytown Council", "")
    ('工业投资首次突破千亿元', 'Jobs and homes')
    """
    if not title:
        return ""
    parts = [part for part in _PARTS.split(title) if part and part != site]
    long = next((part for part in parts if len(part) >= _SHORTEST_PART), "")
    return "" if _SITE_ALONE.search(long) else _SITE_BEHIND.sub("", long or (parts[0] if parts else ""))


def _published(
    declared: Declared, said: Sequence[str], *, near: Sequence[str], before: Sequence[str]
) -> PublicDate | None:
    """The day of publication: declared, called so, called a date, alone near the top, or told before the text."""
    address = _url(declared, said)
    tried: Sequence[Callable[[], PublicDate | None]] = (
        lambda: day_or_month_in(declared.published),
        lambda: _first_day(_labelled(said, _PUBLISHED)),
        lambda: _first_day(_labelled(said, _DATED)),
        lambda: day_in(declared.dated),
        lambda: _first(map(day_alone, near)),
        lambda: _first(day_in(text) for text in before if not _is_of_another_day(text)),
        lambda: _first_day(_labelled(said, _UPDATED)),
        lambda: day_in(declared.updated),
        lambda: day_of_address(address),
        lambda: _first(map(month_alone, before)),
    )
    return next((day for day in (ask() for ask in tried) if day is not None), None)


def _is_of_another_day(text: str) -> bool:
    """Whether the day of a line is that of an update, of the visit, or of something in a table."""
    return " | " in text or _TODAY.search(text) is not None or any(True for _ in _labelled([text], _UPDATED))


def _first(days: Iterable[PublicDate | None]) -> PublicDate | None:
    return next((day for day in days if day is not None), None)


def _first_day(values: Iterable[str]) -> PublicDate | None:
    """The first day that stands right behind a label."""
    return _first(day_or_month_in(value[: _LONGEST_NAME // 2]) for value in values)


def _labelled(said: Sequence[str], labels: str) -> Iterator[str]:
    """What stands behind each such label: on its line, or where the line ends with it on the next."""
    if not said:
        return
    pattern = re.compile(
        rf"{_BEFORE}(?:{labels})(?:{_SIGN}|\s{{0,3}}(?=[0-9])|\s{{0,3}}$|\s(?=[A-Z0-9]))", re.IGNORECASE
    )
    for at, text in enumerate(said):
        for found in pattern.finditer(text):
            behind = text[found.end() :].strip()
            yield behind or (said[at + 1] if at + 1 < len(said) else "")


def _publisher(declared: Declared, said: Sequence[str]) -> str:
    """Who published the text: before the site that shows it, whom that has it from."""
    said_of_it = [*_named(said, _REPOSTED), declared.source, *_named(said, _FROM)]
    beside_days = (found[1] for pattern in _BESIDE_DAYS for text in said if (found := pattern.search(text)))
    names = chain(map(_name, said_of_it), beside_days, [declared.publisher, declared.site, _site_behind(declared)])
    return next((name for name in names if name), "")


def _site_behind(declared: Declared) -> str:
    """The site that the title of a page names behind its own."""
    parts = [part for part in _PARTS.split(declared.title) if part]
    return parts[-1] if len(parts) > 1 and site_words.SITE.fullmatch(parts[-1]) else ""


def _named(said: Sequence[str], labels: str) -> Iterator[str]:
    """What stands behind each such label and its sign."""
    if not said:
        return
    pattern = re.compile(rf"{_BEFORE}(?:{labels}){_SIGN}", re.IGNORECASE)
    for at, text in enumerate(said):
        for found in pattern.finditer(text):
            behind = text[found.end() :].strip()
            yield behind or (said[at + 1] if at + 1 < len(said) and len(said[at + 1]) <= _LONGEST_NAME else "")


def _name(text: str) -> str:
    """The name that a text begins with; nothing where it is none, or says no more than that there is another."""
    if not text:
        return ""
    named = _NEXT_LABEL.sub("", text[:_SHORT])
    ends = _NAME_ENDS.search(named, 1)
    name = (named[: ends.start()] if ends else named).strip(_NAME_SIGNS)
    name = name.removesuffix("举报").removesuffix("关注")
    is_name = 1 < len(name) <= _LONGEST_NAME and any(map(str.isalpha, name)) and "://" not in name
    return name if is_name and not _NO_NAMES.fullmatch(name) else ""


def _url(declared: Declared, said: Sequence[str]) -> str:
    """The address that the document declares, or that stands behind a label."""
    found = (_ADDRESS.search(value) for value in _labelled(said, _ADDRESSED))
    addresses = [declared.url, *(one[0] for one in found if one)]
    return next((address for address in addresses if is_web_address(address)), "")
