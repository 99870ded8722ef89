"""Periods and days as people type and paste them: 2024年前三季度, W45, FY2024/25, yesterday, 15 Nov 2026.

Turns them into periods, and refuses what could mean two things. Knows nothing of files; the day it is read on is given.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeAlias
from unicodedata import category, normalize

from msgspec import Struct

from tracker.domain.period import JANUARY, WEEKS, Period, PublicDate, Written, YearLabel, YearStart, read_written
from tracker.domain.problem import Code, Malformed, Reason
from tracker.domain.wording import later

PERIOD_FORMS = later(
    "write 2024, 2024H1, 2024Q3, 2024-09, 2024-W37, 2024-09-15, 2024-01/2024-09, FY2024/25, 2024年, 2024年上半年, "
    "2024年三季度, 2024年1-9月 or 2024年9月15日"
)
DAY_FORMS = later("write a day (2026-02-20, 2026年2月20日), a month (2026-02) or a year (2026)")
_LONGEST = 200


class TypedPeriod(Struct, frozen=True):
    """The period that is meant; ``has_year`` says that its year was typed, or follows from a word such as today."""

    period: Period
    has_year: bool = True


def read_period(text: str, today: date | None = None, starts: YearStart = JANUARY) -> TypedPeriod:
    """A period as typed or pasted, in a series whose years start on a day.

    >>> str(read_period("2024年1-9月").period), str(read_period("2024H1").period)
    ('2024-01/2024-09', '2024-S1')
    >>> str(read_period("W45", date(2026, 11, 28)).period), str(read_period("12月25日", date(2026, 11, 28)).period)
    ('2026-W45', '2025-12-25')

    A year left out is that of the nearest past one. Raises Malformed for what cannot be read; without ``today`` that
    are words such as yesterday, and whatever leaves the year out.
    """
    flat = _flat(text)
    try:
        if today is not None and flat in _SPOKEN:
            return TypedPeriod(_SPOKEN[flat](today))
        of_year = _of_a_year(flat)
        if today is not None and of_year is not None:
            return TypedPeriod(_nearest_past(of_year, today), has_year=False)
        return TypedPeriod(starts.period(_written(flat)))
    except Malformed as fault:
        if fault.reason is Reason.NO_PERIOD:
            raise Malformed(Code.BAD_PERIOD, later("{text!r} is not a period", text=text), PERIOD_FORMS) from fault
        raise


def _flat(text: str) -> str:
    """Half-width, in lower case, with single blanks; raised numbers stay as they are: 1月² is not 1月2."""
    plain = "".join(one if category(one) == "No" else normalize("NFKC", one) for one in text[:_LONGEST])
    return " ".join(plain.lower().split()).rstrip("。;,")


# Words that say when


def _day(days_ago: int) -> Callable[[date], Period]:
    return lambda today: Period(today.toordinal() - days_ago, today.toordinal() - days_ago)


def _week(weeks_ago: int) -> Callable[[date], Period]:
    return lambda today: WEEKS.holding(today.toordinal() - 7 * weeks_ago)


def _before(months: int) -> Callable[[date], Period]:
    def before(today: date) -> Period:
        beat = JANUARY.beat(months)
        return beat.over_on(today.toordinal())

    return before


_SPOKEN: Mapping[str, Callable[[date], Period]] = {
    **dict.fromkeys(("today", "今天", "今日"), _day(0)),
    **dict.fromkeys(("yesterday", "昨天", "昨日"), _day(1)),
    **dict.fromkeys(("this week", "本周"), _week(0)),
    **dict.fromkeys(("last week", "上周", "上星期"), _week(1)),
    **dict.fromkeys(("last month", "上月", "上个月"), _before(1)),
    **dict.fromkeys(("last quarter", "上季度", "上个季度"), _before(3)),
    **dict.fromkeys(("last year", "去年"), _before(12)),
}


# What leaves its year out

OfYear: TypeAlias = Callable[[int], str]
"""A period in the form of files, given its year."""

_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_NUMERALS = {"一": 1, "二": 2, "三": 3, "四": 4}
_DAY_OF_MONTH = r"(\d{1,2})(?:st|nd|rd|th)?"
_YEARLESS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], OfYear]], ...] = (
    (re.compile(r"(?:w|week |第)(\d{1,2})周?", re.ASCII), lambda found: _numbered("W", int(found[1]))),
    (re.compile(r"q([1-4])", re.ASCII), lambda found: lambda year: f"{year}-Q{found[1]}"),
    (re.compile(r"[hs]([12])", re.ASCII), lambda found: lambda year: f"{year}-S{found[1]}"),
    (re.compile(rf"{_NAME}", re.ASCII), lambda found: _numbered("", _month_called(found[1]))),
    (re.compile(rf"{_DAY_OF_MONTH} {_NAME}", re.ASCII), lambda found: _dated(_month_called(found[2]), int(found[1]))),
    (re.compile(rf"{_NAME} {_DAY_OF_MONTH}", re.ASCII), lambda found: _dated(_month_called(found[1]), int(found[2]))),
    (re.compile(r"(\d{1,2})月(\d{1,2})[日号]?", re.ASCII), lambda found: _dated(int(found[1]), int(found[2]))),
    (re.compile(r"(\d{1,2})月份?", re.ASCII), lambda found: _numbered("", int(found[1]))),
    (
        re.compile(r"第?([一二三四])季度?"),
        lambda found: lambda year: f"{year}-Q{_NUMERALS[found[1]]}",
    ),
)


def _numbered(letter: str, number: int) -> OfYear:
    return lambda year: f"{year}-{letter}{number:02}"


def _dated(month: int, day: int) -> OfYear:
    return lambda year: f"{year}-{month:02}-{day:02}"


def _month_called(name: str) -> int:
    return _MONTH_NAMES.index(name[:3]) + 1


def _of_a_year(flat: str) -> OfYear | None:
    """What a text without a year stands for in each; None where it is no such text."""
    for pattern, meaning in _YEARLESS:
        found = pattern.fullmatch(flat)
        if found is not None:
            return meaning(found)
    return None


def _nearest_past(of_year: OfYear, today: date) -> Period:
    """The latest one that is over. Raises Malformed where no year has it."""
    for year in range(today.year + 1, today.year - _YEARS_BACK, -1):
        try:
            period = Period.parse(of_year(year))
        except Malformed:
            continue
        if period.end_day <= today:
            return period
    raise Malformed(Code.BAD_PERIOD, later("no year has it"), PERIOD_FORMS, reason=Reason.NO_PERIOD)


_YEARS_BACK = 12
"""Week 53 and 29 February come again within so many years."""


# What says its year

_ISO = re.compile(r"(\d{4})-?(?:([sh])([12])|(q)([1-4])|(m)?(0?[1-9]|1[0-2]))", re.ASCII)
_WEEK = re.compile(r"(\d{4})-?w(\d{1,2})", re.ASCII)
_FISCAL = re.compile(r"(?:fy ?)?(\d{4})/(\d{2})|fy ?(\d{4})-(\d{2})", re.ASCII)
_YEAR_BEHIND = re.compile(r"(.+?),? (\d{4})", re.ASCII)
_YEARS = re.compile(r"(\d{4})年?(?:-|–|—|~|至|到)(\d{4})年?", re.ASCII)
_CHINESE = re.compile(r"(\d{4})年(.*)", re.ASCII)
_MONTHS = re.compile(r"(?:1月?(?:-|–|—|~|至|到))(\d{1,2})月(?:份)?|前(\d{1,2})个?月", re.ASCII)
_MONTH = re.compile(r"(\d{1,2})月(?:份)?", re.ASCII)
_DAY_IN_CHINESE = re.compile(r"(\d{1,2})月(\d{1,2})[日号]?", re.ASCII)
_DAY_IN_DIGITS = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", re.ASCII)
_QUARTER = re.compile(r"第?([一二三四1-4])季度?")
_FROM_JANUARY = {
    "前三季度": 9, "前3季度": 9, "前两季度": 6, "前二季度": 6, "前2季度": 6, "上半年": 6,
    "": 12, "度": 12, "全年": 12, "全年度": 12,
}  # fmt: skip


def _written(flat: str) -> Written:
    """A period with its year, in whatever form."""
    behind = _YEAR_BEHIND.fullmatch(flat)
    of_year = None if behind is None else _of_a_year(behind[1])
    if behind is not None and of_year is not None:
        return read_written(of_year(int(behind[2])))
    dense = flat.replace(" ", "")
    fiscal, years = _FISCAL.fullmatch(dense), _YEARS.fullmatch(dense)
    if fiscal:
        return _labelled(int(fiscal[1] or fiscal[3]), int(fiscal[2] or fiscal[4]), dense)
    if years:
        return read_written(f"{years[1]}/{years[2]}")
    begin, slash, end = dense.partition("/")
    if slash and not _DAY_IN_DIGITS.fullmatch(dense):
        return read_written(f"{_part(begin)}/{_part(end)}")
    return read_written(_part(dense))


def _labelled(year: int, end: int, text: str) -> Written:
    """FY2024/25. Raises Malformed where the second is not the year after the first."""
    label = YearLabel(year)
    if end != (year + 1) % 100:
        said = later("{text!r} is not a period", text=text)
        raise Malformed(Code.BAD_PERIOD, said, PERIOD_FORMS, reason=Reason.NO_PERIOD)
    return read_written(str(label))


def _part(text: str) -> str:
    """One year, half, quarter, month, week, day or January to n in the form of files; anything else as it is."""
    chinese, week, day = _CHINESE.fullmatch(text), _WEEK.fullmatch(text), _DAY_IN_DIGITS.fullmatch(text)
    if chinese:
        return _chinese(chinese[1], chinese[2]) or text
    if week:
        return f"{week[1]}-W{int(week[2]):02}"
    if day:
        return f"{day[1]}-{int(day[2]):02}-{int(day[3]):02}"
    iso = _ISO.fullmatch(text)
    if iso is None:
        return text.upper()
    year, half, quarter = iso[1], iso[3], iso[5]
    if half:
        return f"{year}-S{half}"
    if quarter:
        return f"{year}-Q{quarter}"
    is_joined = text[4] not in "-m"  # 202409 may be a month or a slip
    return text if is_joined else f"{year}-{int(iso[7]):02}"


def _chinese(year: str, rest: str) -> str | None:
    """What follows 年."""
    months = _MONTHS.fullmatch(rest)
    last = int(months[1] or months[2]) if months else _FROM_JANUARY.get(rest)
    if last is not None:
        return f"{year}-01/{year}-{last:02}"
    if rest == "下半年":
        return f"{year}-S2"
    day, quarter, month = _DAY_IN_CHINESE.fullmatch(rest), _QUARTER.fullmatch(rest), _MONTH.fullmatch(rest)
    if day:
        return f"{year}-{int(day[1]):02}-{int(day[2]):02}"
    if quarter:
        return f"{year}-Q{_NUMERALS.get(quarter[1], quarter[1])}"
    return f"{year}-{int(month[1]):02}" if month else None


# Days


_PUBLIC_DAY = re.compile(r"(\d{4})(?:年|[-/.])(\d{1,2})(?:(?:月|[-/.])(\d{1,2})日?|月)?", re.ASCII)


def in_file(period: Period, starts: YearStart) -> object:
    """A year as a number, a day as a date, anything else as text; a year that starts on such a day by its label."""
    if period.first == period.last:
        return period.end_day
    written = starts.label(period)
    return int(written) if written.isdigit() else written


def read_public_date(text: str) -> PublicDate:
    """A day, month or year as typed or pasted.

    >>> str(read_public_date("2026年2月20日"))
    '2026-02-20'

    Raises Malformed for what cannot be read, and for days that do not exist.
    """
    dense = _flat(text).replace(" ", "")
    found = _PUBLIC_DAY.fullmatch(dense)
    try:
        if found and found[3]:
            return PublicDate.parse(date(int(found[1]), int(found[2]), int(found[3])))
        if found:
            return PublicDate.parse(f"{found[1]}-{int(found[2]):02}")
        return PublicDate.parse(dense.removesuffix("年"))
    except Malformed as fault:
        raise Malformed(Code.BAD_DATE, later("{text!r} is not a date", text=text), DAY_FORMS) from fault
    except ValueError as error:
        said = later("{text!r} is not a day of the calendar", text=text)
        raise Malformed(Code.BAD_DATE, said, DAY_FORMS) from error
