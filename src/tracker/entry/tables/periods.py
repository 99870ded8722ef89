"""Periods as tables have them, turned into the forms that are read as typed."""

import re
from datetime import date
from functools import lru_cache

from msgspec import Struct

from tracker.domain.period import Period
from tracker.domain.problem import Malformed
from tracker.entry.when import read_period

_YEAR = re.compile(
    r"(\d{4})(?:-?A1?|\.0+|\s*\[YR\d{4}\])"
    r"|(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?",
    re.ASCII,
)
_JOINED = re.compile(r"((?:19|20|21)\d\d)(0[1-9]|1[0-2])([0-3]\d)?", re.ASCII)
"""202409 and 20240930: digits alone, which are no slip where a whole column of them is given."""
_DAY_OF_YEAR = re.compile(r"(\d{4})-?D([0-3]\d\d)", re.ASCII)
_LONG = re.compile(r"(\d{4}-\d{2}-\d{2})/P(\d{1,6})([YMWD])", re.ASCII)
_FLAGGED = re.compile(
    r"(?P<period>.*[\d年月日季度])\s*(?:[(（\[]\s*(?P<inside>[A-Za-z\u4e00-\u9fff]{1,8})\s*[)）\]]"
    r"|(?P<letter>[prefPREF])|(?P<star>[*†‡¹²³\u2070-\u2079\u2460-\u2473]+)|(?<=\s)(?P<note>\d{1,2}\)))"
)
_PART = {
    "month": re.compile(r"(?:M|m)?(0?[1-9]|1[0-2])月?份?", re.ASCII),
    "quarter": re.compile(r"(?:Q|q|第)?([1-4一二三四])(?:季度?)?", re.ASCII),
}
_NUMERALS = {"一": "1", "二": "2", "三": "3", "四": "4"}
_YEAR_ALONE = re.compile(r"(\d{4})(?:年度?|\.0+)?", re.ASCII)
_CENTURIES = ("19", "20", "21")
_LONGEST = 40


@lru_cache(maxsize=65536)
def period_called(text: str) -> str:
    """A period in a form that is read where one is typed; what is none of these forms stays as it is.

    >>> [period_called(one) for one in ("2024-A1", "2021-01-01/P5Y", "2024 [YR2024]", "2024-03-31T00:00:00")]
    ['2024', '2021/2025', '2024', '2024-03-31']
    """
    whole = _YEAR.fullmatch(text)
    if whole is not None:
        return whole[1] or whole[2]
    joined = _JOINED.fullmatch(text)
    if joined is not None:
        return "-".join(filter(None, joined.groups()))
    long, day = _LONG.fullmatch(text), _DAY_OF_YEAR.fullmatch(text)
    if long is not None:
        return _long(long[1], int(long[2]), long[3]) or text
    if day is not None:
        return _numbered(int(day[1]), int(day[2])) or text
    return text


def _long(begin: str, count: int, unit: str) -> str | None:
    """So many years, months, weeks or days from one on; None for what is no such run of days."""
    try:
        return str(Period.lasting(date.fromisoformat(begin), count, unit))
    except (Malformed, ValueError):
        return None


def _numbered(year: int, number: int) -> str | None:
    """A day by its number in the year."""
    whole = Period.year(year)
    return str(Period(whole.first + number - 1, whole.first + number - 1)) if 0 < number <= whole.days else None


@lru_cache(maxsize=65536)
def is_period(text: str) -> bool:
    """Whether a text says a period with its year. A number alone is one from 1900 to 2199."""
    if len(text) > _LONGEST or not any(map(str.isdigit, text)):
        return False
    if text.isdecimal() and not (len(text) == len("2024") and text[:2] in _CENTURIES):
        return False
    called = period_called(text)
    try:
        return read_period(called).has_year
    except Malformed:
        return _is_label(called)


def _is_label(text: str) -> bool:
    """Whether it is a year as 2024/25, which only a series gives a meaning."""
    return re.fullmatch(r"(?:FY ?)?\d{4}/\d{2}|FY ?\d{4}-\d{2}", text, re.ASCII | re.IGNORECASE) is not None


_IN_WORDS = re.compile(
    r"\d{4}年(?:(?:1[-–至])?\d{1,2}月|上半年|下半年|前三季度|第?[一二三四]季度)?"
    r"|(?<![\d.,])(?:19|20|21)\d\d(?:[- ]?[QH][1-4])?(?![\d年]|[.,]\d)"
)


def periods_in(text: str) -> list[str]:
    """The periods that words speak of, such as a title.

    >>> periods_in("2024年1-9月主要经济指标")
    ['2024年1-9月']
    """
    return [one for one in _IN_WORDS.findall(text[:_LONGEST_WORDS]) if is_period(one)]


_LONGEST_WORDS = 300


class Headed(Struct, frozen=True):
    """A period at the head of a column, and the flag beside it, which is about all figures below."""

    period: str
    flag: str = ""


@lru_cache(maxsize=4096)
def headed(text: str) -> Headed | None:
    """The period that a header says; None where it says none.

    >>> headed("2024年"), headed("2025 (f)"), headed("GDP")
    (Headed(period='2024年', flag=''), Headed(period='2025', flag='f'), None)
    """
    if is_period(text):
        return Headed(period_called(text))
    found = _FLAGGED.fullmatch(text)
    if found is None or not is_period(found["period"].strip()):
        return None
    return Headed(
        period_called(found["period"].strip()), found["inside"] or found["letter"] or found["star"] or found["note"]
    )


def is_year(text: str) -> bool:
    """Whether a text is a year alone."""
    return _YEAR_ALONE.fullmatch(text) is not None and is_period(text)


@lru_cache(maxsize=4096)
def is_part(text: str) -> bool:
    """Whether a header is a quarter, a half or a month, whose year stands above it: Q1, 上半年, 3月, Mar."""
    return not is_period(text) and is_period(within("2024", text))


@lru_cache(maxsize=65536)
def within(year: str, part: str, kind: str = "") -> str:
    """A quarter or month of a year whose parts stand in two cells; the year alone where there is no part.

    >>> within("2024", "3", "month"), within("2024年", "Q2"), within("2024", "Mar")
    ('2024-03', '2024-Q2', 'Mar 2024')
    """
    alone, pattern = _YEAR_ALONE.fullmatch(year), _PART.get(kind)
    plain = alone[1] if alone else year
    found = None if pattern is None else pattern.fullmatch(part)
    if not part:
        return period_called(year)
    if found is not None:
        number = _NUMERALS.get(found[1], found[1])
        return f"{plain}-{int(number):02}" if kind == "month" else f"{plain}-Q{number}"
    if part[0] in "QqHhSs" and part[1:].isdecimal():
        return f"{plain}-{part.upper()}"
    return f"{plain}年{part}" if any("\u4e00" <= one <= "\u9fff" for one in part) else f"{part} {plain}"
