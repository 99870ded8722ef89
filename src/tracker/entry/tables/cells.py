"""What a cell says besides a number: that there is none, a flag beside it, a scale, a unit in brackets."""

import re
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from unicodedata import normalize

from msgspec import Struct

from tracker.domain.actual import Status
from tracker.domain.mapping import Meaning

NOTHING = frozenset(
    {
        "", "-", "--", "---", "–", "—", "——", "−", ".", "..", "...", "…", "……", ":", "*", "/", "\\", "x",
        "n/a", "na", "n.a.", "#n/a", "nan", "null", "none", "nil", "tbd", "tba", "tbc", "pending", "missing",
        "not available",
        "无", "空", "缺", "暂无", "待定", "未公布", "未发布", "无数据", "暂缺",
    }
)  # fmt: skip
"""Cells without a figure, in lower case."""

_WORDS: Mapping[Meaning, str] = {
    Meaning.PROVISIONAL: "p|provisional|preliminary|初步|初步核算|初步数|初值|快报|快报数",
    Meaning.ESTIMATED: "e|s|i|est|estimated|estimate|imputed|estimated value|imputed value|估计|估算|预计",
    Meaning.REVISED: "r|rev|revised|revision|修订|修订数|修正|调整",
    Meaning.FORECAST: "f|forecast|forecast value|projection|projected|proj|预测",
    Meaning.BREAK: "b|break|break in time series|time series break|断点",
    Meaning.FINAL: "final|definitive|最终|最终核实|最终数|年报|年报数",
    Meaning.NORMAL: "a|normal|normal value|actual|正常",
}
FLAGS: Mapping[str, Meaning] = {word: meaning for meaning, words in _WORDS.items() for word in words.split("|")}
"""What flags and the words for them say, in lower case; letters as SDMX and Eurostat have them."""
_LETTERS = frozenset("pesrfbiancduzvgkljmothqw")
"""Letters that may stand together, as Eurostat's `bep`."""

_PLAIN = re.compile(r"[+-]?\d[\d.,]*%?", re.ASCII)
_MARKED = re.compile(
    r"(?P<value>.*[\d%％元]\+?)\s*(?:[(（\[](?P<inside>[A-Za-z]{1,3})[)）\]]|(?P<behind>(?<=[\d%\s])(?![pP]{2})[prefPREF]{1,2})|(?P<star>[*†‡]+))",
    re.DOTALL,
)
_CODED = re.compile(r"(?P<value>:|.*?(?=\s))\s*(?P<behind>[a-z]{1,4})", re.DOTALL)
_RANGE_IN_BRACKETS = re.compile(
    r"[(（\[]\s*([+-]?\d[\d.,]*%?\s*(?:-|–|—|~|至|to)\s*[+-]?\d[\d.,]*%?)\s*[)）\]]", re.ASCII
)


class Cell(Struct, frozen=True):
    """The text of a value, and the flags beside it."""

    value: str
    flags: tuple[str, ...] = ()


class CellReader(Struct, frozen=True):
    """How the cells of one table are read: what else holds no figure, what marks mean, whether letters are codes."""

    nothing: AbstractSet[str]
    marks: tuple[str, ...]
    has_codes: bool

    def read(self, text: str) -> Cell:
        """The value without its flags; one without a figure has none."""
        if _PLAIN.fullmatch(text) and text not in self.nothing:
            return Cell(text)
        value, flags = self._split(text)
        if self._is_nothing(value):
            return Cell("", flags)
        bracketed = _RANGE_IN_BRACKETS.fullmatch(value)
        return Cell(bracketed[1] if bracketed else value, flags)

    def _is_nothing(self, text: str) -> bool:
        return text in self.nothing or text.lower() in NOTHING

    def _split(self, text: str) -> tuple[str, tuple[str, ...]]:
        for mark in self.marks:
            if text.endswith(mark) and text != mark and not self._is_nothing(text):
                return text.removesuffix(mark).rstrip(), (mark,)
        found = _CODED.fullmatch(text) if self.has_codes else None
        if found is not None:
            return found["value"], letters_of(found["behind"])
        found = _MARKED.fullmatch(text)
        if found is None:
            return text, ()
        return found["value"].rstrip(), letters_of(found["inside"] or found["behind"] or found["star"])


def letters_of(flag: str) -> tuple[str, ...]:
    """The flags that are written as one: `bep` is b, e and p; a word is one."""
    lower = flag.lower()
    if lower in FLAGS or not set(lower) <= _LETTERS or len(lower) > 3:
        return (flag,)
    return tuple(flag)


class Said(Struct, frozen=True):
    """What flags say together: the status, whether the series breaks here, and those nobody knows."""

    status: Status | None = None
    is_break: bool = False
    unknown: tuple[str, ...] = ()


_NOT_SAID = Said()
_FIRST = (Meaning.FORECAST, Meaning.ESTIMATED, Meaning.PROVISIONAL, Meaning.REVISED, Meaning.FINAL)
"""Of two statuses the one that says that the figure is less sure."""


def said_by(flags: Iterable[str], known: Mapping[str, Meaning]) -> Said:
    """What some flags say; ``known`` comes before the usual meanings."""
    meanings, unknown = set[Meaning](), list[str]()
    for flag in flags:
        meaning = known.get(flag) or FLAGS.get(flag.lower()) or FLAGS.get(flag.partition(":")[0].strip().lower())
        if meaning is None:
            unknown.append(flag)
        else:
            meanings.add(meaning)
    if not meanings and not unknown:
        return _NOT_SAID
    status = next((one.status for one in _FIRST if one in meanings), None)
    return Said(status=status, is_break=Meaning.BREAK in meanings, unknown=tuple(unknown))


_POWERS = {
    **dict.fromkeys(("units", "unit", "ones", "one", "个", ""), 0),
    **dict.fromkeys(("tens", "ten", "十"), 1),
    **dict.fromkeys(("hundreds", "hundred", "百"), 2),
    **dict.fromkeys(("thousands", "thousand", "千"), 3),
    **dict.fromkeys(("ten thousands", "ten thousand", "tens of thousands", "万"), 4),
    **dict.fromkeys(("hundred thousands", "hundreds of thousands", "十万"), 5),
    **dict.fromkeys(("millions", "million", "百万"), 6),
    **dict.fromkeys(("千万",), 7),
    **dict.fromkeys(("亿", "hundred millions"), 8),
    **dict.fromkeys(("billions", "billion", "十亿"), 9),
    **dict.fromkeys(("trillions", "trillion", "万亿"), 12),
}
_LARGEST_POWER = 30


@lru_cache(maxsize=1024)
def power_of(scale: str) -> int | None:
    """The power of ten that a scale says, as a number, a word or both; None where it cannot be read.

    >>> power_of("6"), power_of("6: Millions"), power_of("thousands")
    (6, 6, 3)
    """
    code = scale.partition(":")[0].strip().lower()
    number = re.fullmatch(r"[+-]?\d{1,2}", code, re.ASCII)
    power = int(number[0]) if number else _POWERS.get(code)
    return power if power is not None and abs(power) <= _LARGEST_POWER else None


_BRACKETS = re.compile(r"(.*\S)\s*[(（\[]([^()（）\[\]]+)[)）\]]", re.DOTALL)
_UNIT = re.compile(
    r"%|％|‰|(?:[十百千万亿]*(?:人民币|美|欧|日|港)?(?:元|吨|人|人次|户|家|个|公里|千米|米|平方米|平方公里|公顷|亩|立方米|千瓦时|千瓦|瓦|度|"
    r"吨标准煤|标准箱|辆|台|件|项|套|所|张|篇|天|小时|分|岁|升|克|千克|公斤|斤))(?:/[\w\u4e00-\u9fff]+)?|[十百千万亿]+|百分点"
    r"|(?:(?:thousand|million|billion|trillion|k|m|bn|tn)\s*)?(?:USD|EUR|GBP|JPY|CNY|RMB|yuan|[$€£¥]|US\$|t|kt|Mt|km|kWh|MWh|GWh|TWh)"
    r"|percent|per cent|pct|pp",
    re.ASCII | re.IGNORECASE,
)
_PERCENT = frozenset({"percent", "per cent", "pct", "percentage", "百分比", "％", "%", "pc", "pt", "percent (%)"})


@lru_cache(maxsize=4096)
def unit_apart(name: str) -> tuple[str, str]:
    """A name, and the unit that stands in brackets behind it; nothing where there is none.

    >>> unit_apart("地区生产总值(亿元)"), unit_apart("GDP (nominal)")
    (('地区生产总值', '亿元'), ('GDP (nominal)', ''))
    """
    found = _BRACKETS.fullmatch(name)
    if found is None or not is_unit(found[2].strip()):
        return name, ""
    return found[1], unit_called(found[2].strip())


def is_unit(text: str) -> bool:
    """Whether a text is a unit that columns are often counted in."""
    return _UNIT.fullmatch(text) is not None


@lru_cache(maxsize=1024)
def unit_called(text: str) -> str:
    """A unit as series have it, where the table has a word or a code for it; else as it is.

    >>> unit_called("Percent"), unit_called("CLV10_MEUR"), unit_called("PT: Percentage")
    ('%', 'million EUR', '%')
    """
    flat = normalize("NFKC", text).strip()
    code = flat.partition(":")[0].strip()
    if flat.lower() in _PERCENT or code.lower() in _PERCENT:
        return "%"
    millions = re.fullmatch(r"(?:CP|CLV\d\d|MIO)_M?(EUR)", code, re.ASCII)
    return f"million {millions[1]}" if millions else flat
