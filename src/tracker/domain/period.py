"""Periods of time: years, halves, quarters, months, and spans of them.

A period is a run of whole months; both its ends are included. Notation is ISO 8601 and SDMX. Equal runs are one period
however they are written. Also dates known only to the month or year.
"""

import re
from calendar import isleap
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from tracker.domain.problem import Code, Malformed, Reason

_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_PART = re.compile(r"(\d{4})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])))?")
_FORMS = "write 2024, 2024-S1, 2024-Q3, 2024-09, 2021/2025 or 2024-01/2024-09"


@dataclass(frozen=True, slots=True)
class Period:
    """The months from ``first`` to ``last``, counted from year 0; both included.

    >>> str(Period.parse("2024-01/2024-03"))
    '2024-Q1'
    """

    first: int
    last: int

    @classmethod
    def parse(cls, text: str | int) -> "Period":
        """Read a period as written in a file; an integer is a year.

        Raises Malformed for anything else, for years not from 1000 to 2999, and for spans that run backwards.
        """
        begin, slash, end = str(text).partition("/")
        first = _parse_part(begin, text)
        last = _parse_part(end, text) if slash else first
        if last[1] < first[0]:
            raise Malformed(Code.BAD_PERIOD, f"the period {text!r} ends before it begins", f'write "{end}/{begin}"')
        return cls(first[0], last[1])

    @classmethod
    def year(cls, year: int) -> "Period":
        """January to December of one year."""
        return cls(year * 12, year * 12 + 11)

    @property
    def months(self) -> int:
        """How many months it has."""
        return self.last - self.first + 1

    @property
    def end_day(self) -> date:
        """Its last day."""
        year, month = divmod(self.last, 12)
        return date(year, month + 1, 29 if month == 1 and isleap(year) else _DAYS[month])

    @property
    def order(self) -> tuple[int, int]:
        """Sort key: by the end, then the longer first."""
        return self.last, self.first

    @property
    def is_part_year_from_january(self) -> bool:
        """Whether it begins in January and is shorter than the year."""
        return self.first % 12 == 0 and self.months < 12

    def earlier(self, months: int) -> "Period":
        """The period as long, so many months before."""
        return Period(self.first - months, self.last - months)

    @property
    def month_before(self) -> "Period":
        """The month at whose end it begins."""
        return Period(self.first - 1, self.first - 1)

    def months_until(self, later: "Period") -> int:
        """Months from the end of this to the end of the other."""
        return later.last - self.last

    def years_until(self, later: "Period") -> Fraction:
        """Years from the end of this to the end of the other.

        >>> Period.year(2022).years_until(Period.parse("2024-06"))
        Fraction(3, 2)
        """
        return Fraction(self.months_until(later), 12)

    def ends_within(self, span: "Period") -> bool:
        """Whether its end lies in the span."""
        return span.first <= self.last <= span.last

    def __str__(self) -> str:
        """The shortest way to write it."""
        year, month = divmod(self.first, 12)
        if month == 0 and self.months % 12 == 0:
            years = self.months // 12
            return f"{year:04}" if years == 1 else f"{year:04}/{year + years - 1:04}"
        if self.months == 6 and month % 6 == 0:
            return f"{year:04}-S{month // 6 + 1}"
        if self.months == 3 and month % 3 == 0:
            return f"{year:04}-Q{month // 3 + 1}"
        begin = f"{year:04}-{month + 1:02}"
        return begin if self.months == 1 else f"{begin}/{self.last // 12:04}-{self.last % 12 + 1:02}"


def _parse_part(part: str, whole: str | int) -> tuple[int, int]:
    """First and last month of one year, half, quarter or month."""
    match = _PART.fullmatch(part)
    if match is None or not part.isascii() or not 1000 <= int(match[1]) < 3000:
        raise Malformed(Code.BAD_PERIOD, f"{whole!r} is not a period", _FORMS, reason=Reason.NO_PERIOD)
    january = int(match[1]) * 12
    if match[2]:
        return january + int(match[2]) * 6 - 6, january + int(match[2]) * 6 - 1
    if match[3]:
        return january + int(match[3]) * 3 - 3, january + int(match[3]) * 3 - 1
    if match[4]:
        return january + int(match[4]) - 1, january + int(match[4]) - 1
    return january, january + 11


@dataclass(frozen=True, slots=True)
class PublicDate:
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
        remedy = 'write a day (2023-11-09, without quotes), a month ("2023-11") or a year ("2023")'
        raise Malformed(Code.BAD_DATE, f"{text!r} is not a date", remedy)

    def __str__(self) -> str:
        return self.written
