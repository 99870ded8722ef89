"""Periods of time: runs of days. Years, halves, quarters, months, ISO weeks, days, and spans of them.

A period includes both its ends. Notation is ISO 8601 and SDMX, and equal runs are one period however they are written.
All arithmetic of the calendar is here: what a month, a year or a week later is, how far two days are apart, which
periods follow each other. Also dates known only to the month or year.
"""

import re
from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta
from enum import Enum
from functools import lru_cache
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import force_setattr

from tracker.domain.exact import Fraction
from tracker.domain.problem import Code, Malformed, Reason
from tracker.domain.wording import Sentence, later

_FIRST_YEAR, _LAST_YEAR = 1000, 2999
_PART = re.compile(r"(\d{4})(?:-(?:S([12])|Q([1-4])|W(\d{2})|(\d{2})(?:-(\d{2}))?))?", re.ASCII)
_LABEL = re.compile(r"(\d{4})/(\d{2})", re.ASCII)
_FORMS = later("write 2024, 2024-S1, 2024-Q3, 2024-09, 2024-W37, 2024-09-15, 2021/2025 or 2024-01/2024-09")
_DAYS_OF_400_YEARS = 146_097


class Period(Struct, frozen=True):
    """The days from ``first`` to ``last``, counted as Python's ordinals; both included.

    >>> str(Period.parse("2024-01/2024-03")), str(Period.parse("2024-09-09/2024-09-15"))
    ('2024-Q1', '2024-W37')
    """

    first: int
    last: int
    months: int | None = None
    """How many whole months it has, from a day of one to the day before that day of a later one; else None.

    Never given, but worked out from the days.
    Days behind the 28th, which some months have not, begin none.
    """

    def __post_init__(self) -> None:
        force_setattr(self, "months", _whole_months(self.first, self.last))

    @classmethod
    def parse(cls, text: str | int) -> "Period":
        """Read a period as written in a file; an integer is a year.

        Raises Malformed for anything else, for years not from 1000 to 2999, for days and weeks that do not exist, for
        spans that run backwards, and for `2024/25`, which only the year of a series gives a meaning.
        """
        written = read_written(text)
        return written if isinstance(written, Period) else JANUARY.period(written)

    @classmethod
    def year(cls, year: int) -> "Period":
        """January to December of one year."""
        return cls.of_months(year * 12, year * 12 + 11)

    @classmethod
    def of_months(cls, first: int, last: int) -> "Period":
        """Calendar months, counted from January of the year 0."""
        return cls(_ordinal(first, 1), _ordinal(last + 1, 1) - 1)

    @classmethod
    def of_years(cls, first: int, last: int) -> "Period":
        """January of one year to December of another."""
        return cls.of_months(first * 12, last * 12 + 11)

    @classmethod
    def within_year(cls, year: int, first: int, last: int) -> "Period":
        """Calendar months of one year, counted from 1."""
        return cls.of_months(year * 12 + first - 1, year * 12 + last - 1)

    @classmethod
    def month_of(cls, day: date) -> "Period":
        """The calendar month that a day is in."""
        return cls.within_year(day.year, day.month, day.month)

    @classmethod
    def of_day(cls, day: date) -> "Period":
        """One day."""
        return cls(day.toordinal(), day.toordinal())

    @property
    def days(self) -> int:
        """How many days it has."""
        return self.last - self.first + 1

    @classmethod
    def lasting(cls, begin: date, count: int, unit: str) -> "Period":
        """So many years, months, weeks or days from a day on, by the letters Y, M, W and D of ISO 8601.

        Raises Malformed for none, for months that do not begin on a first day, and beyond the calendar.
        """
        try:
            if unit in ("Y", "M") and begin.day == 1 and count > 0:
                first = begin.year * 12 + begin.month - 1
                last = first + count * (12 if unit == "Y" else 1) - 1
                date(last // 12, 1, 1)  # refuses what lies beyond the calendar
                return cls.of_months(first, last)
            days = {"W": 7, "D": 1}[unit] * count
            return cls(begin.toordinal(), (begin + timedelta(days=days)).toordinal() - 1)
        except (KeyError, OverflowError, ValueError) as error:
            said = later("{text!r} is not a period", text=f"{begin}/P{count}{unit}")
            raise Malformed(Code.BAD_PERIOD, said, _FORMS, reason=Reason.NO_PERIOD) from error

    @property
    def duration(self) -> str:
        """How long it is from its first day on, as ISO 8601 has it: P5Y, P9M, P329D.

        >>> Period.parse("2024-07/2025-06").duration, Period.parse("2026-01-01/2026-11-25").duration
        ('P1Y', 'P329D')
        """
        if self.months is None or self.begin_day.day != 1:
            return f"P{self.days}D"
        return f"P{self.months // 12}Y" if self.months % 12 == 0 else f"P{self.months}M"

    @property
    def is_of_weeks(self) -> bool:
        """Whether it is whole ISO weeks, Monday to Sunday."""
        return self.first % 7 == 1 and self.days % 7 == 0

    @property
    def is_of_years(self) -> bool:
        """Whether it is whole years, from whatever month or day on."""
        return self.months is not None and self.months % 12 == 0

    @property
    def divides_years(self) -> bool:
        """Whether a whole number of them makes a year; of weeks and days that is not asked."""
        return self.months is None or 12 % self.months == 0

    @property
    def begin_day(self) -> date:
        """Its first day."""
        return date.fromordinal(self.first)

    @property
    def end_day(self) -> date:
        """Its last day."""
        return date.fromordinal(self.last)

    @property
    def order(self) -> tuple[int, int]:
        """Sort key: by the end, then the longer first."""
        return self.last, self.first

    @property
    def day_before(self) -> "Period":
        """The day at whose end it begins."""
        return Period(self.first - 1, self.first - 1)

    @property
    def last_day(self) -> "Period":
        """The day at whose end it ends."""
        return self if self.first == self.last else Period(self.last, self.last)

    @property
    def middle_day(self) -> "Period":
        """The day at whose end half of it is over, in months where they can be halved."""
        if self.months is not None and self.months % 2 == 0:
            first, day, _ = _in_month(self.first)
            last = _ordinal(first + self.months // 2, day) - 1
        else:
            last = self.first + self.days // 2 - 1
        return Period(last, last)

    @property
    def beat(self) -> "Beat":
        """The periods as long as this one that follow each other, this one among them."""
        return Beat(self.first, self.months, self.days)

    @property
    def year_before(self) -> "Period | None":
        """The period a year earlier: of months the same ones, of weeks those with the same numbers, else the same days
        of the same months. None for a week 53 and for 29 February, which most years have not, and before the calendar.
        """
        return _year_before(self)

    def years_earlier(self, years: int) -> "Period":
        """Whole months so many years before; not for other periods."""
        return self.beat.shifted(self, -12 * years)

    def is_as_long_as(self, other: "Period") -> bool:
        """By months where both have whole ones, else by days; for whole weeks the days will do as well."""
        if self.months is not None and self.months == other.months:
            return True
        if self.days != other.days:
            return False
        return self.months is None or other.months is None or (self.is_of_weeks and other.is_of_weeks)

    def months_until(self, later: "Period") -> Fraction:
        """Months from the end of this to the end of the other; of ends of months a whole number.

        The end of a day lies as far in its month as its share of that month's days.

        >>> Period.parse("2023-01-15").months_until(Period.parse("2024-01-15"))
        Fraction(12, 1)
        """
        return _months_between(self.last, later.last)

    def years_until(self, later: "Period") -> Fraction:
        """Years from the end of this to the end of the other.

        >>> Period.year(2022).years_until(Period.parse("2024-06"))
        Fraction(3, 2)
        """
        return _years_between(self.last, later.last)

    def is_of_another_season(self, later: "Period") -> bool:
        """Whether its end does not lie whole years before the end of the other."""
        return self.months_until(later) % 12 != 0

    def is_whole_years_before(self, later: "Period") -> bool:
        """Whether the other ends with it or a whole number of years after it."""
        return self.last <= later.last and not self.is_of_another_season(later)

    def ends_within(self, span: "Period") -> bool:
        """Whether its end lies in the span."""
        return span.first <= self.last <= span.last

    def holds(self, other: "Period") -> bool:
        """Whether the other lies in it."""
        return self.first <= other.first and other.last <= self.last

    def __str__(self) -> str:
        """The shortest way to write it, both ends in one kind: years, halves, quarters, months, weeks or days."""
        first, day, _ = _in_month(self.first)
        last, last_day, length = _in_month(self.last)
        if day == 1 and last_day == length:
            return _in_months(first, last)
        begin, end = (_week, _week) if self.is_of_weeks else (date.isoformat, date.isoformat)
        one, other = begin(self.begin_day), end(self.end_day)
        return one if one == other else f"{one}/{other}"


_MANY = 4096
"""Days that results are kept for: a register is about few, and asks for each many times."""


@lru_cache(_MANY)
def _months_between(one: int, later: int) -> Fraction:
    (month, day, length), (later_month, later_day, later_length) = _in_month(one), _in_month(later)
    if day == length and later_day == later_length:
        return Fraction(later_month - month)
    return later_month - month + Fraction(later_day, later_length) - Fraction(day, length)


@lru_cache(_MANY)
def _years_between(one: int, later: int) -> Fraction:
    return _months_between(one, later) / 12


def _in_months(first: int, last: int) -> str:
    """Calendar months in their shortest form."""
    (year, month), months = divmod(first, 12), last - first + 1
    if month == 0 and months % 12 == 0:
        years = months // 12
        return f"{year:04}" if years == 1 else f"{year:04}/{year + years - 1:04}"
    if months == 6 and month % 6 == 0:
        return f"{year:04}-S{month // 6 + 1}"
    if months == 3 and month % 3 == 0:
        return f"{year:04}-Q{month // 3 + 1}"
    begin = f"{year:04}-{month + 1:02}"
    return begin if months == 1 else f"{begin}/{last // 12:04}-{last % 12 + 1:02}"


def _week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


# The calendar


@lru_cache(_MANY)
def _in_month(ordinal: int) -> tuple[int, int, int]:
    """The month of a day counted from January of the year 0, the day in it, and how many days it has."""
    day = date.fromordinal(ordinal)
    return day.year * 12 + day.month - 1, day.day, _days_of_month(day.year, day.month)


def _days_of_month(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


@lru_cache(_MANY)
def _ordinal(month: int, day: int) -> int:
    """The day of a month; beyond the last year there is the day after the last, so that every period has an end."""
    year, before = divmod(month, 12)
    if year > MAXYEAR:
        return date.max.toordinal() + 1
    return date(year, before + 1, day if day <= 28 else min(day, _days_of_month(year, before + 1))).toordinal()


_LAST_OF_EVERY_MONTH = 28


@lru_cache(_MANY)
def _whole_months(first: int, last: int) -> int | None:
    if last - first < 27:
        return None
    begin, end = date.fromordinal(first), date.fromordinal(last)
    months = (end.year - begin.year) * 12 + end.month - begin.month
    if begin.day == 1:
        return months + 1 if end.day == _days_of_month(end.year, end.month) else None
    return months if end.day == begin.day - 1 < _LAST_OF_EVERY_MONTH else None


@lru_cache(_MANY)
def _year_before(period: Period) -> Period | None:
    if period.begin_day.year == MINYEAR:
        return None
    if period.months is not None:
        return period.years_earlier(1)
    if period.is_of_weeks:
        return _weeks_a_year_before(period)
    begin, end = (_day_a_year_before(day) for day in (period.begin_day, period.end_day))
    return None if begin is None or end is None else Period(begin.toordinal(), end.toordinal())


def _day_a_year_before(day: date) -> date | None:
    return None if (day.month, day.day) == (2, 29) else day.replace(year=day.year - 1)


def _weeks_a_year_before(period: Period) -> Period | None:
    (year, week, _), (end_year, end_week, _) = period.begin_day.isocalendar(), period.end_day.isocalendar()
    if 53 in (week, end_week):
        return None
    begin, end = date.fromisocalendar(year - 1, week, 1), date.fromisocalendar(end_year - 1, end_week, 7)
    return Period(begin.toordinal(), end.toordinal())


class Clock(Enum):
    """How a share of time is counted: by months and the share of a month gone, or by days."""

    MONTHS = "months"
    DAYS = "days"

    def years(self, earlier: Period, later: Period) -> Fraction:
        """Years from the end of one period to the end of another; by days in years of 365.2425."""
        if self is Clock.DAYS:
            return Fraction((later.last - earlier.last) * 400, _DAYS_OF_400_YEARS)
        return earlier.years_until(later)


class Beat(Struct, frozen=True):
    """Periods of one length that follow each other without a gap, one of them from day ``first`` on.

    They have whole ``months`` where that is said, else so many ``days``.
    """

    first: int
    months: int | None
    days: int

    def holding(self, day: int) -> Period:
        """The one that a day lies in."""
        if self.months is None:
            begin = day - (day - self.first) % self.days
            return Period(begin, begin + self.days - 1)
        return _months_holding(self.first, self.months, day)

    def ending(self, day: int) -> Period | None:
        """The one that ends on a day, if one does."""
        found = self.holding(day)
        return found if found.last == day else None

    def after(self, period: Period) -> Period:
        """The next one."""
        return self.holding(period.last + 1)

    def over_on(self, day: int) -> Period:
        """The newest one that has ended before a day."""
        return self.holding(self.holding(day).first - 1)

    def from_day(self, day: int) -> Iterator[Period]:
        """The one a day lies in, and all that follow up to the end of the calendar."""
        latest, period = date.max.toordinal(), self.holding(day)
        yield period
        while period.last < latest:
            period = self.after(period)
            yield period

    def shifted(self, period: Period, months: int) -> Period:
        """Whole months so many months later."""
        (first, day, _), length = _in_month(period.first), period.months or 0
        return Period(_ordinal(first + months, day), _ordinal(first + months + length, day) - 1)


@lru_cache(_MANY)
def _months_holding(first: int, months: int, day: int) -> Period:
    """The period of so many months that a day lies in, where one of them begins on the first day."""
    anchor, first_day, _ = _in_month(first)
    month, in_month, length = _in_month(day)
    month -= in_month < min(first_day, length)
    begin = month - (month - anchor) % months
    return Period(_ordinal(begin, first_day), _ordinal(begin + months, first_day) - 1)


class YearLabel(Struct, frozen=True):
    """`2024/25` as written: the year that begins in ``year``, of a series whose year begins later than January."""

    year: int

    def __str__(self) -> str:
        return f"{self.year:04}/{(self.year + 1) % 100:02}"


Written: TypeAlias = Period | YearLabel
"""A period as written, before it is known which series it belongs to."""


@lru_cache(_MANY)
def read_written(text: str | int) -> Written:
    """A period, or the label of a year that a series gives its meaning. Raises Malformed as `Period.parse` does."""
    label = _LABEL.fullmatch(str(text))
    if label is not None and int(label[2]) == (int(label[1]) + 1) % 100 and _is_year(int(label[1])):
        return YearLabel(int(label[1]))
    begin, slash, end = str(text).partition("/")
    first = _parse_part(begin, text)
    last = _parse_part(end, text) if slash else first
    if last[1] < first[0]:
        said = later("the period {text!r} ends before it begins", text=text)
        raise Malformed(Code.BAD_PERIOD, said, later('write "{form}"', form=f"{end}/{begin}"))
    return Period(first[0], last[1])


def _is_year(year: int) -> bool:
    return _FIRST_YEAR <= year <= _LAST_YEAR


def _parse_part(part: str, whole: str | int) -> tuple[int, int]:
    """First and last day of one year, half, quarter, month, week or day."""
    match = _PART.fullmatch(part)
    if match is not None and _is_year(int(match[1])):
        year, half, quarter, week, month, day = (None if one is None else int(one) for one in match.groups())
        try:
            if week is not None:
                monday = date.fromisocalendar(year or 0, week, 1).toordinal()
                return monday, monday + 6
            if day is not None:
                ordinal = date(year or 0, month or 0, day).toordinal()
                return ordinal, ordinal
            return _months_of(year=year or 0, half=half, quarter=quarter, month=month)
        except ValueError:
            pass
    raise Malformed(Code.BAD_PERIOD, later("{text!r} is not a period", text=whole), _FORMS, reason=Reason.NO_PERIOD)


def _months_of(year: int, half: int | None, quarter: int | None, month: int | None) -> tuple[int, int]:
    """First and last day of a year or a part of it. Raises ValueError for a month that does not exist."""
    if month is not None:
        begin = date(year, month, 1).toordinal()
        return begin, begin + _days_of_month(year, month) - 1
    part, length = (half, 6) if half else (quarter, 3) if quarter else (1, 12)
    first = year * 12 + ((part or 1) - 1) * length
    return _ordinal(first, 1), _ordinal(first + length, 1) - 1


class YearStart(Struct, frozen=True):
    """The day that years are counted from, with their halves and quarters.

    >>> str(YearStart.parse("07").period(YearLabel(2024)))
    '2024-07/2025-06'
    """

    month: int = 1
    day: int = 1

    @classmethod
    def parse(cls, text: str) -> "YearStart":
        """Read a month (07), or a month and a day up to the 28th (04-06). Raises Malformed."""
        found = re.fullmatch(r"(\d{2})(?:-(\d{2}))?", text, re.ASCII)
        month, day = (int(found[1]), int(found[2] or 1)) if found else (0, 0)
        if not (1 <= month <= 12 and 1 <= day <= 28):
            said = later("{text!r} is not a day a year starts on", text=text)
            advice = later('write a month "07", or a month and a day up to the 28th "04-06"')
            raise Malformed(Code.BAD_PERIOD, said, advice)
        return cls(month, day)

    @classmethod
    def after(cls, last: int) -> "YearStart | None":
        """The start of a year where the one before ends on a day; None behind the 28th of a month."""
        begin = date.fromordinal(last + 1)
        return cls(begin.month, begin.day) if begin.day <= 28 else None

    @property
    def is_january(self) -> bool:
        """Whether its years are those of the calendar."""
        return (self.month, self.day) == (1, 1)

    def beat(self, months: int) -> Beat:
        """Its years, or parts of them: so many months each, counted from the day a year starts on."""
        begin = _ordinal(2000 * 12 + self.month - 1, self.day)
        return Beat(begin, months, 0)

    def period(self, written: Written) -> Period:
        """What is written, in a series with such years.

        Raises Malformed for what is no period of its own: a label where the year begins in January, a year, half or
        quarter of the calendar where it begins on another day.
        """
        if isinstance(written, Period):
            return self._own(written)
        if self.is_january:
            said = later(
                "'{year}' is a year that begins later than January, and that of the series does not", year=written
            )
            advice = later(
                'write "{years}" for two years, or say year_starts = "07" in the series',
                years=f"{written.year}/{written.year + 1}",
            )
            raise Malformed(Code.BAD_PERIOD, said, advice, reason=Reason.OTHER_YEAR)
        begin = _ordinal(written.year * 12 + self.month - 1, self.day)
        return self.beat(12).holding(begin)

    def label(self, period: Period) -> str:
        """The period as people of such a series write it: 2024/25 for its year."""
        if self.is_january or period.months != 12 or self.beat(12).holding(period.first) != period:
            return str(period)
        return str(YearLabel(period.begin_day.year))

    def to_date(self, period: Period) -> Period:
        """From the start of the year that a period ends in to its end."""
        return Period(self.beat(12).holding(period.last).first, period.last)

    def _own(self, period: Period) -> Period:
        length = _calendar_length(period)
        if self.is_january or length is None or self.beat(length).holding(period.first).first == period.first:
            return period
        said = later("{period} is of the calendar, and the year of the series starts on {day}", period=period, day=self)
        own = self.beat(length).holding(period.first)
        advice = later(
            'write "{one}" or "{other}", whichever is meant',
            one=self.label(own),
            other=self.label(self.beat(length).after(own)),
        )
        raise Malformed(Code.BAD_PERIOD, said, advice, reason=Reason.OTHER_YEAR)

    @property
    def written(self) -> str:
        """As in a file: 07, or 04-06."""
        return f"{self.month:02}" if self.day == 1 else f"{self.month:02}-{self.day:02}"

    def __str__(self) -> str:
        return str(later("{day} {month}", day=self.day, month=_MONTH_NAMES[self.month - 1]))


def _calendar_length(period: Period) -> int | None:
    """The months of the calendar's years, halves or quarters that a period is written in; None for all others."""
    begin = period.begin_day
    if period.months is None or begin.day != 1:
        return None
    fits = (length for length in (12, 6, 3) if (begin.month - 1) % length == 0 and period.months % length == 0)
    length = next(fits, None)
    return length if length == 12 or length == period.months else None


_MONTH_NAMES: tuple[Sentence, ...] = (
    later("January"),
    later("February"),
    later("March"),
    later("April"),
    later("May"),
    later("June"),
    later("July"),
    later("August"),
    later("September"),
    later("October"),
    later("November"),
    later("December"),
)
JANUARY = YearStart()
"""The years of the calendar."""
WEEKS, DAYS = Beat(1, None, 7), Beat(1, None, 1)
"""ISO weeks, and days."""


def is_weekend(day: date) -> bool:
    """Whether it is a Saturday or Sunday."""
    return day.weekday() > _FRIDAY


_FRIDAY = 4


def days_after(day: date, days: int) -> date:
    """So many days later; the last day there is where it would lie beyond."""
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def days_before(day: date, days: int) -> date:
    """So many days earlier; the first day there is where it would lie beyond."""
    return date.fromordinal(max(1, day.toordinal() - days))


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier, the last of its month where that is shorter; or the first day there is.

    >>> months_before(date(2024, 3, 31), 1)
    datetime.date(2024, 2, 29)
    """
    month, in_month, _ = _in_month(day.toordinal())
    return date.fromordinal(_ordinal(month - months, in_month)) if months <= month - _FIRST_MONTH else date.min


_FIRST_MONTH = 12
"""January of the year 1."""


def months_after(day: date, months: int) -> date:
    """The same day so many months later, the last of its month where that is shorter; or the last day there is.

    >>> months_after(date(2024, 1, 31), 1)
    datetime.date(2024, 2, 29)
    """
    month, in_month, _ = _in_month(day.toordinal())
    return date.fromordinal(min(_ordinal(month + months, in_month), date.max.toordinal()))


class PublicDate(Struct, frozen=True):
    """When something became public: a day, or only a month or year, and then known from its last day.

    >>> PublicDate.parse("2025-05").known_from
    datetime.date(2025, 5, 31)
    """

    written: str
    known_from: date

    @classmethod
    def parse(cls, value: object) -> "PublicDate":
        """Read a TOML date, or text or a year as written in a file. Raises Malformed for anything else."""
        if isinstance(value, date) and not isinstance(value, datetime):
            return cls(value.isoformat(), value)
        text = str(value)
        try:
            if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
                return cls(text, date.fromisoformat(text))
            if isinstance(value, str | int) and re.fullmatch(r"\d{4}(-\d{2})?", text, re.ASCII):
                return cls(text, Period.parse(text).end_day)
        except ValueError:
            pass
        advice = later('write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")')
        raise Malformed(Code.BAD_DATE, later("{text!r} is not a date", text=text), advice)

    def may_be(self, other: "PublicDate") -> bool:
        """Whether both may be one day: they are alike, or one is the month or year that the other lies in.

        >>> day, month = PublicDate.parse("2025-05-06"), PublicDate.parse("2025-05")
        >>> day.may_be(month), month.may_be(day), day.may_be(PublicDate.parse("2025-06"))
        (True, True, False)
        """
        return self.written.startswith(other.written) or other.written.startswith(self.written)

    def __str__(self) -> str:
        return self.written
