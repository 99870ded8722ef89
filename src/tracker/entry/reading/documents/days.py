"""Days as documents write them: 2024-02-07, 2024年2月7日, 二〇二四年二月七日, 7 February 2024, February 7, 2024."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from tracker.domain.period import PublicDate
from tracker.entry.reading.rare import Rare

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = r"((?:19|20)[0-9]{2})"
_DIGITS = "〇一二三四五六七八九"
_CHINESE_DAY = Rare(
    r"([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日"
)
_NUMERIC = Rare(
    rf"(?<![0-9]){_YEAR}\s?(?:[-/.．]|年)\s?([0-9]{{1,2}})\s?(?:[-/.．]|月)\s?([0-9]{{1,2}})"
    r"(?:(?![0-9])|(?=[0-9]{2}:[0-9]{2}))"
)
_DAY_FIRST = Rare(rf"\b([0-9]{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH},?\s{_YEAR}\b", re.IGNORECASE)
_MONTH_FIRST = Rare(rf"\b{_MONTH}\s([0-9]{{1,2}})(?:st|nd|rd|th)?,?\s{_YEAR}\b", re.IGNORECASE)
_MONTH_ALONE = Rare(rf"(?<![0-9]\s)\b{_MONTH}\s{_YEAR}\b", re.IGNORECASE)
_CHINESE_MONTH = Rare(rf"(?<![0-9]){_YEAR}\s?[-/年]\s?([0-9]{{1,2}})(?:月(?!\s?[0-9])|(?![0-9年/-]))")
_OF_ADDRESS = Rare(rf"[/t_-]{_YEAR}[-/]?(0[1-9]|1[0-2])[-/]?([0-3][0-9])(?![0-9])")
_CLOCK = Rare(
    r"[\s,，T|·()（）\[\]]*(?:(?:星期|周)[一二三四五六日天]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
    r"|[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?(?:\.[0-9]{1,6})?|Z|[+-][0-9]{2}:?[0-9]{2}|日|am|pm)[\s,，T|·()（）\[\]]*",
    re.IGNORECASE,
)


def day_in(text: str) -> PublicDate | None:
    """The first day that a text names; None where it names none.

    >>> str(day_in("发布时间:2024年2月7日 17:03")), str(day_in("Published 7th February 2024")), day_in("12/03/2025")
    ('2024-02-07', '2024-02-07', None)
    """
    return next((PublicDate.parse(day) for _, _, day in _days(text)), None)


def day_or_month_in(text: str) -> PublicDate | None:
    """The first day that a text names, else the first month."""
    return day_in(text) or next((PublicDate.parse(month) for _, _, month in _months(text)), None)


def day_alone(text: str) -> PublicDate | None:
    """The day that is all that a line says, with a weekday or a time of day.

    >>> str(day_alone("2023年11月09日 星期四 08:30")), day_alone("2024年2月7日杭州实录")
    ('2023-11-09', None)
    """
    return _alone(text, _days(text))


def month_alone(text: str) -> PublicDate | None:
    """The month that is all that a line says.

    >>> str(month_alone("March 2025")), month_alone("Plan of March 2025")
    ('2025-03', None)
    """
    return _alone(text, _months(text))


def _alone(text: str, found: Iterable[tuple[int, int, date | str]]) -> PublicDate | None:
    """The first of what was found, where nothing else is said but weekdays and times of day."""
    for start, end, said in found:
        return PublicDate.parse(said) if not _CLOCK.sub("", f"{text[:start]} {text[end:]}").strip() else None
    return None


def day_of_address(address: str) -> PublicDate | None:
    """The day that an address on the web names: /2024/02/07/, /202402/t20240207_1.html."""
    found = _OF_ADDRESS.search(address) if address else None
    day = _day(found[1], found[2], found[3]) if found else None
    return PublicDate.parse(day) if day else None


def _days(text: str) -> Iterator[tuple[int, int, date]]:
    """Where each day starts and ends, the first form that is there before others."""
    if _has_year(text):
        yield from sorted([*_numeric(text), *_in_chinese(text), *_in_english(text)])
    elif "年" in text:
        yield from _in_chinese(text)


def _has_year(text: str) -> bool:
    """Whether a text may have a year in digits; without one nothing has to be looked for."""
    return "19" in text or "20" in text


def _numeric(text: str) -> Iterator[tuple[int, int, date]]:
    for one in _NUMERIC.finditer(text):
        day = _day(one[1], one[2], one[3])
        if day:
            yield one.start(), one.end(), day


def _in_chinese(text: str) -> Iterator[tuple[int, int, date]]:
    for one in _CHINESE_DAY.finditer(text):
        year = "".join(str(_DIGITS.index(digit)) for digit in re.sub("[○零]", "〇", one[1]))
        day = _day(year, _small(one[2]), _small(one[3]))
        if day:
            yield one.start(), one.end(), day


def _small(numeral: str) -> int:
    """A number below 40, as months and days are.

    >>> [_small(numeral) for numeral in ("七", "十", "十二", "二十", "三十一", "七七")]
    [7, 10, 12, 20, 31, 77]
    """
    tens, ten, ones = numeral.rpartition("十")
    if not ten:
        return int("".join(str(_DIGITS.index(digit)) for digit in numeral))
    return (_small(tens) if tens else 1) * 10 + (_small(ones) if ones else 0)


def _in_english(text: str) -> Iterator[tuple[int, int, date]]:
    for one in _DAY_FIRST.finditer(text):
        day = _day(one[3], _month(one[2]), one[1])
        if day:
            yield one.start(), one.end(), day
    for one in _MONTH_FIRST.finditer(text):
        day = _day(one[3], _month(one[1]), one[2])
        if day:
            yield one.start(), one.end(), day


def _months(text: str) -> Iterator[tuple[int, int, str]]:
    """Each month named without a day, as 2024-02, and where it stands."""
    if not _has_year(text):
        return
    found = [(one, int(one[2]), _month(one[1])) for one in _MONTH_ALONE.finditer(text)]
    found += [(one, int(one[1]), int(one[2])) for one in _CHINESE_MONTH.finditer(text)]
    yield from (
        (one.start(), one.end(), f"{year}-{month:02}") for one, year, month in found if 1 <= month <= len(_MONTHS)
    )


def _month(name: str) -> int:
    return _MONTHS.index(name[:3].lower()) + 1


def _day(year: str | int, month: str | int, day: str | int) -> date | None:
    """The day, where the calendar has it."""
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
