"""What a name counts: its core for comparing, and what about that: the level, growth, a share, what was added.

Names of series and of facts are taken apart in one way, so that 规模以上工业增加值增速 and growth of 规上工业增加值
meet.
"""

import re
from enum import Enum
from functools import lru_cache
from unicodedata import combining, normalize

from msgspec import Struct

from tracker.domain.series import Kind, Series


class Facet(Enum):
    """What about a thing a number is."""

    LEVEL = "level"
    GROWTH = "growth"
    SHARE = "share"
    NEW = "new"


class Subject(Struct, frozen=True):
    """What is counted, for comparing, and what about it; ``of`` is what a share is one of, where somebody says."""

    core: str
    facet: Facet = Facet.LEVEL
    of: str = ""


_GROWS = re.compile(r"(?:名义|实际)?(?:同比)?(?:增长速度|增长率|增速|增幅|增长)$")
_SHARE = re.compile(r"(?P<part>[^占]+)占(?P<whole>[^占]*?)的?(?:比重|比例|份额|比)$")
_NEW = re.compile(
    r"净?新增|^新(?=认定|培育|引进|设立|登记|签约|入选|建|开工)(?:认定|培育|引进|设立|登记|签约|入选|建|开工)?"
)
_BEFORE = re.compile(
    r"^(?:(?:全[市区省县]|[我本][市区省县]|其中|实现|完成|累计|建成|培育|拥有|共有|共|预计|当年|年末|年底|招引|引进|引育)的?)+(?=..)"
)
_BEHIND = re.compile(
    r"(?<=..)(?:累计数|总数量|总数|个数|家数|户数|数量|(?<![指系倍基参人])数|总额|总量|总规模|规模|面积|里程|目标)$"
)
_SAME = (
    ("规模以上", "规上"),
    ("规模以下", "规下"),
    ("营业收入", "营收"),
    ("研究与试验发展", "研发"),
    ("主营业务收入", "主营收入"),
)
_PARENS = re.compile(r"[(（〔【\[][^()（）〔〕【】\[\]]{0,40}[)）〕】\]]")
_WORD = re.compile(r"[a-z0-9&%]+")
_IDLE = frozenset(
    {"the", "a", "an", "of", "in", "for", "and", "on", "at", "total", "number", "overall", "our", "its", "size"}
)
_GROWTH_WORDS = frozenset({"growth", "increase", "rise", "change"})
_NEW_WORDS = frozenset({"new", "added", "additional", "newly"})


def folded(name: str) -> str:
    """A name for comparing: half-width, in small letters, without blanks, quotes and brackets; in English by its words.

    >>> folded("国家级专精特新“小巨人”企业"), folded("Energy  costs")
    ('国家级专精特新小巨人企业', 'energy cost')
    """
    plain = _plain(name)
    if plain.isascii():
        return " ".join(_singular(word) for word in _WORD.findall(plain) if word not in _IDLE)
    return "".join(one for one in plain if one.isalnum() or one in "&%+")


def _plain(name: str) -> str:
    """A name half-width and in small letters; in English also with plain marks and letters, women’s as women's."""
    if name.isascii():
        return name[:_LONGEST].casefold()
    text = normalize("NFKC", name[:_LONGEST]).casefold()
    bare = "".join(one for one in normalize("NFKD", text).translate(_MARKS) if not combining(one))
    return bare if bare.isascii() else text


_MARKS = {ord(one): "'" for one in "\u2018\u2019"} | {ord(one): "-" for one in "\u2010\u2013\u2014"}


def is_english(name: str) -> bool:
    """Whether a name is written in letters of Europe alone.

    >>> is_english("Café sales"), is_english("GDP"), is_english("出口")
    (True, True, False)
    """
    return _plain(name).isascii()


def _singular(word: str) -> str:
    return word[:-1] if len(word) > _SHORT_WORD and word.endswith("s") and not word.endswith("ss") else word


_SHORT_WORD = 3
_LONGEST = 200
"""Letters of a name that are looked at: no name has more."""


def without_asides(name: str) -> str:
    """A name without what stands in brackets."""
    return _PARENS.sub("", name[:_LONGEST])


@lru_cache(maxsize=4096)
def subject(name: str) -> Subject:
    """A name taken apart.

    >>> subject("数字经济核心产业增加值占GDP比重")
    Subject(core='数字经济核心产业增加值', facet=<Facet.SHARE: 'share'>, of='gdp')
    >>> subject("Value added of services, growth")
    Subject(core='value added service', facet=<Facet.GROWTH: 'growth'>, of='')
    """
    plain = _plain(name)
    return _english(plain) if plain.isascii() else _chinese(folded(name))


def _chinese(plain: str) -> Subject:
    for word, short in _SAME:
        plain = plain.replace(word, short)
    share = _SHARE.fullmatch(plain)
    if share is not None:
        return Subject(core=_bare(share["part"]), facet=Facet.SHARE, of=share["whole"])
    without = _GROWS.sub("", plain)
    if without and without != plain:
        return Subject(core=_bare(without), facet=Facet.GROWTH)
    added = _NEW.sub("", plain, count=1)
    if added and added != plain:
        return Subject(core=_bare(added), facet=Facet.NEW)
    return Subject(core=_bare(plain))


def _bare(core: str) -> str:
    """Without words before and behind that tell nothing: 累计, 数, 总额."""
    return _BEHIND.sub("", _BEFORE.sub("", core))


_SHARE_OF = re.compile(r"(.+?)(?: as an?)? (?:share|percentage|proportion) of (.+)")


def _english(plain: str) -> Subject:
    head, _, rest = plain.partition(",")
    share = _SHARE_OF.fullmatch(head.strip())
    if share is not None:
        return Subject(core=folded(share[1]), facet=Facet.SHARE, of=folded(share[2]))
    words, behind = folded(head).split(), set(folded(rest).split())
    if behind & _GROWTH_WORDS or (len(words) > 1 and words[-1] in _GROWTH_WORDS):
        return Subject(core=" ".join(word for word in words if word not in _GROWTH_WORDS), facet=Facet.GROWTH)
    if behind & _NEW_WORDS or (len(words) > 1 and words[0] in _NEW_WORDS):
        return Subject(core=" ".join(word for word in words if word not in _NEW_WORDS), facet=Facet.NEW)
    return Subject(core=" ".join(words))


def subjects_of(series: Series) -> tuple[Subject, ...]:
    """What a series counts by each of its names, also without what stands in brackets there."""
    every = [*series.names, *map(without_asides, series.names)]
    found = (subject(one) for one in every if one.strip())
    return tuple(dict.fromkeys(_of_kind(one, series.kind) for one in found if one.core))


def _of_kind(one: Subject, kind: Kind) -> Subject:
    """What a series of growth counts is growth, whatever its name says."""
    is_level = one.facet is Facet.LEVEL
    return Subject(core=one.core, facet=Facet.GROWTH) if kind is Kind.GROWTH and is_level else one
