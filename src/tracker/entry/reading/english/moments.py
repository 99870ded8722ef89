"""The moments and periods that a sentence names, and what they are there for: when, until when, compared with when.

Knows the calendar of words: dates, months, quarters, halves, years that run over two, last year, the past five years.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.period import DAYS, JANUARY, Period, months_after, months_before
from tracker.entry.reading.english.units import DIGIT_WORDS, ORDINALS
from tracker.entry.reading.english.words import Phrases, Word, are_joined, each, low, phrases, those


class Role(Enum):
    """What a moment is named for."""

    WHEN = "when"
    AS_OF = "as of"
    UNTIL = "until"
    SINCE = "since"
    BASE = "base"
    """What something is compared with."""


BASES = (Role.BASE, Role.SINCE)
"""What is no time of a number, but what it is counted from."""


class Known(Struct, frozen=True):
    """The day a text was published, and the year it speaks of; None where nobody said so."""

    day: date | None = None
    year: int | None = None


class Moment(Struct, frozen=True):
    """A period that the words from ``first`` to before ``last`` name; ``begin`` is the place of the words that lead in.

    Without a ``period`` it is the year before another one. ``is_guess`` says that its year stands elsewhere.
    """

    begin: int
    first: int
    last: int
    role: Role
    period: Period | None
    label: str = ""
    is_to_date: bool = False
    is_guess: bool = False
    is_span: bool = False
    """Whether both its ends were named."""
    is_to_date_word: bool = False
    """Whether it is said to go up to now: to date, so far."""


class _Stretch(Struct, frozen=True):
    last: int
    period: Period | None
    label: str = ""
    is_to_date: bool = False
    is_guess: bool = False
    is_span: bool = False
    role: Role | None = None


_Reader = Callable[[Sequence[Word], int, Known], "_Stretch | None"]


def moments(said: Sequence[Word], known: Known) -> list[Moment]:
    """The moments of a sentence in order."""
    return list(_found(said, known))


def _found(said: Sequence[Word], known: Known) -> Iterator[Moment]:
    at = 0
    while at < len(said):
        readers = _readers(said, at)
        stretch = next(filter(None, (reader(said, at, known) for reader in readers)), None) if readers else None
        if stretch is None:
            at += 1
            continue
        moment = _moment(said, at, stretch)
        yield _coming(moment, known) if moment.role is Role.UNTIL and _is_yearless(said, moment) else moment
        if stretch.period is not None and not stretch.is_guess and known.year != stretch.period.end_day.year:
            known = replace(known, year=stretch.period.begin_day.year)
        at = stretch.last


def _is_yearless(said: Sequence[Word], moment: Moment) -> bool:
    """Whether a month is named without its year."""
    is_month = moment.period is not None and moment.period.months == 1
    return is_month and not any(_as_year(word.text) for word in said[moment.first : moment.last])


def _coming(moment: Moment, known: Known) -> Moment:
    """What is to be done by a month is by the next such one."""
    period = moment.period
    if period is None or known.day is None or period.last >= known.day.toordinal():
        return moment
    year, month = period.end_day.year, period.end_day.month
    while date(year, month, 1) < known.day:
        year += 1
    return replace(moment, period=Period.within_year(year, month, month))


def _readers(said: Sequence[Word], at: int) -> tuple[_Reader, ...]:
    """What may read the words from a place on, by the first of them; behind an article by the second."""
    word = said[at]
    if word.is_number:
        if "." in word.text:
            return _OF_DOTS if low(said, at + 1) == "." else ()
        if len(word.text) == _YEAR_DIGITS:
            return _OF_YEARS
        return _BEHIND_DIGITS.get(low(said, at + 1), ()) if len(word.text) <= 2 else ()
    if word.low in MONTHS:
        return _OFMONTHS
    if word.low in ("the", "a", "to", "that", "so"):
        return _OF_WORDS if low(said, at + 1) in _SECONDS else ()
    if word.low in _STARTS:
        return _OF_WORDS
    return _OF_JOINED if "-" in word.text or "0" <= word.text[-1] <= "9" else ()


# Years


_FIRST, _LAST = 1900, 2100


def _as_year(word: str) -> int | None:
    is_year = len(word) == 4 and word.isascii() and word.isdecimal() and _FIRST <= int(word) <= _LAST
    return int(word) if is_year else None


_SURELY_BEFORE = those("in by since during until before end mid early late year till between calendar fiscal than")
_BEHIND_YEARS = those(
    """levels level baseline prices figures figure results target targets goal goals census election elections budget
    plan was were is are has had estimates forecast census season values terms as was survey annual business
    bulletin"""
)


def _is_year(said: Sequence[Word], at: int) -> bool:
    """Whether four digits are a year and no number: not before a unit, nor what is counted."""
    if at >= len(said) or _as_year(said[at].text) is None or (at and said[at - 1].text in _SIGNS):
        return False
    if at and are_joined(said, at) and said[at - 1].text[-1] not in "(-–—/'‘“\"[,":
        return False
    behind, before = low(said, at + 1), low(said, at - 1)
    if _is_numbered(said, at):
        return False
    if behind in _UNITS_BEHIND and are_joined(said, at + 1) | (behind not in _UNITS_APART):
        return False
    if before in _SURELY_BEFORE or behind in _BEHIND_YEARS or not behind[:1].isalpha():
        return True
    return not (behind.endswith("s") and len(behind) > 3 and behind not in _NO_PLURALS) and behind != "people"


def _is_numbered(said: Sequence[Word], at: int) -> bool:
    """Whether a document is numbered with it: Directive 2023/2413."""
    behind = low(said, at + 2)
    is_tied = low(said, at + 1) == "/" and are_joined(said, at + 1) and behind.isdecimal() and are_joined(said, at + 2)
    return is_tied and len(behind) > 2 and behind != str(int(said[at].text) + 1)


_NO_PLURALS = those("onwards this was has its across plus versus gross less as is")
_SIGNS = those("£ $ € ¥ US$ RMB USD HK$ A$")
_UNITS_BEHIND = those(
    """% percent per km kg gw mw kw twh gwh mwh kwh tonnes tons hectares yuan euros dollars pounds million billion
    trillion thousand m bn t ha mu square cubic metres meters kilometres kilometers miles acres s people"""
)
_UNITS_APART = those("s per m t")


def _year(said: Sequence[Word], at: int, _: Known) -> _Stretch | None:
    if not _is_year(said, at):
        return None
    year = int(said[at].text)
    return _over_two(said, at, year) or _until_year(said, at, year) or _year_part(said, at, year)


def _over_two(said: Sequence[Word], at: int, year: int) -> _Stretch | None:
    """2024/25 and 2024-25, which are one year; 2021-25, which are five."""
    sign, behind = low(said, at + 1), low(said, at + 2)
    is_short = (
        sign in ("/", "-", "–", "—", "‑") and len(behind) == 2 and behind.isdecimal() and are_joined(said, at + 2)
    )
    if sign == "/" and _as_year(behind) == year + 1:
        return _labelled(year, at + 3)
    if not is_short or low(said, at + 3) in ("-", "/"):
        return None
    if int(behind) == (year + 1) % 100:
        return _labelled(year, at + 3)
    end = year - year % 100 + int(behind)
    is_span = sign != "/" and end > year
    return _Stretch(at + 3, Period.of_years(year, end), is_span=True) if is_span else None


def _labelled(year: int, last: int) -> _Stretch:
    return _Stretch(last, Period.year(year), label=f"{year}/{(year + 1) % 100:02}")


def _until_year(said: Sequence[Word], at: int, year: int) -> _Stretch | None:
    """2016-2020; 2016 to 2020; between 2016 and 2020."""
    joint, before = low(said, at + 1), low(said, at - 1)
    is_joint = joint in ("-", "–", "—", "‑", "through") or (joint == "and" and before == "between")
    is_joint |= joint == "to" and before != "by"
    end = _as_year(low(said, at + 2)) if is_joint else None
    if end is None or end <= year:
        return None
    return _Stretch(at + 3, Period.of_years(year, end), is_span=True)


def _year_part(said: Sequence[Word], at: int, year: int) -> _Stretch:
    """A year alone, or the quarter or half of it that is written behind: 2025 Q1, 2025H1."""
    part = low(said, at + 1)
    months = _part_called(part)
    if months is not None:
        return _Stretch(at + 2, Period.within_year(year, *months))
    if low(said, at + 1) == "-" and low(said, at + 2).isdecimal() and len(low(said, at + 2)) == 2:
        return _iso(said, at, year)
    return _Stretch(at + 1, Period.year(year))


def _iso(said: Sequence[Word], at: int, year: int) -> _Stretch:
    """2025-06 and 2025-06-30."""
    month, day = int(low(said, at + 2)), low(said, at + 4)
    if low(said, at + 3) == "-" and day.isdecimal() and len(day) == 2:
        whole = _day(year, month, int(day))
        return _Stretch(at + 5 if whole else at + 1, whole or Period.year(year))
    is_month = 1 <= month <= 12
    return _Stretch(at + 3, Period.within_year(year, month, month)) if is_month else _Stretch(at + 1, Period.year(year))


def _day(year: int, month: int, day: int) -> Period | None:
    try:
        return Period.of_day(date(year, month, day))
    except ValueError:
        return None


def _part_called(word: str) -> tuple[int, int] | None:
    """First and last month of a part of the year by its sign: q3, h1."""
    if len(word) != 2 or not word[1].isdecimal():
        return None
    length, count = {"q": (3, 4), "h": (6, 2)}.get(word[0], (0, 0))
    number = int(word[1])
    return ((number - 1) * length + 1, number * length) if 1 <= number <= count else None


# Months and days


_NAMES = each("january february march april may june july august september october november december")
MONTHS: Mapping[str, int] = {
    **{name: number for number, name in enumerate(_NAMES, start=1)},
    **{name[:3]: number for number, name in enumerate(_NAMES, start=1)},
    "sept": 9,
}
"""The numbers of the months by their names, long and short."""
_BEFORE_MAY = those("in of by since to from until and between end early late mid during for than last this - –")


def _month_at(said: Sequence[Word], at: int) -> int | None:
    """A month by its name, which has a capital; May is one only where a month can stand."""
    month = MONTHS.get(low(said, at))
    if month is None or not said[at].is_capital:
        return None
    is_doubtful = said[at].low in ("may", "mar", "march")
    behind = low(said, at + 1)
    before = low(said, at - 1)
    return (
        month if not is_doubtful or behind[:1].isdecimal() or before[:1].isdecimal() or before in _BEFORE_MAY else None
    )


def _behind_month(said: Sequence[Word], at: int) -> int:
    """The place behind a month and the full stop or comma that goes with it."""
    is_short = len(said[at].text) <= len("Sept") and low(said, at + 1) == "." and are_joined(said, at + 1)
    return at + 1 + is_short


def _by_month(said: Sequence[Word], at: int, known: Known) -> _Stretch | None:
    """June 2025; June 30, 2025; January to September 2025; June."""
    month = _month_at(said, at)
    if month is None:
        return None
    behind = _behind_month(said, at)
    day = _day_number(said, behind)
    if day is not None and not _is_year(said, behind):
        return _dated(said, day[1], month=month, day=day[0], known=known)
    begin = _this_year(said, behind, known) or _year_behind(said, behind)
    return _until_month(said, month=month, begin=begin, known=known) or _in_month(begin, month, known)


def _this_year(said: Sequence[Word], at: int, known: Known) -> tuple[int, int] | None:
    """The year of a month that is this year's or last year's, and the place behind: January this year."""
    if known.day is None or low(said, at + 1) != "year" or low(said, at) not in ("this", "last"):
        return None
    return known.day.year - (low(said, at) == "last"), at + 2


def _day_number(said: Sequence[Word], at: int) -> tuple[int, int] | None:
    """A day's number, with its st or th, and the place behind."""
    text = low(said, at)
    if not (text.isdecimal() and text.isascii() and len(text) < 3 and 1 <= int(text) <= 31):
        return None
    last = at + 1 + (low(said, at + 1) in ("st", "nd", "rd", "th"))
    return (int(text), last) if low(said, last) not in ("%", "percent", "per", "million", "billion") else None


def _year_behind(said: Sequence[Word], at: int) -> tuple[int | None, int]:
    """The year that stands behind a month or day, with a comma or "of" before it, and the place behind."""
    begin = at + (low(said, at) in (",", "of") and _as_year(low(said, at + 1)) is not None)
    year = _as_year(low(said, begin))
    return (year, begin + 1) if year is not None else (None, at)


def _dated(said: Sequence[Word], at: int, *, month: int, day: int, known: Known) -> _Stretch | None:
    year, last = _year_behind(said, at)
    chosen, is_guess = (year, False) if year is not None else _year_of(month, known)
    period = None if chosen is None else _day(chosen, month, day)
    return None if period is None else _Stretch(last, period, is_guess=is_guess)


def _year_of(month: int, known: Known) -> tuple[int | None, bool]:
    """The year of a month that is named without: the newest that had begun by the day of publication."""
    newest = None if known.day is None else known.day.year - (month > known.day.month)
    if known.year is not None and known.year != newest:
        return known.year, True
    return newest, False


def _in_month(begin: tuple[int | None, int], month: int, known: Known) -> _Stretch | None:
    year, last = begin
    chosen, is_guess = (year, False) if year is not None else _year_of(month, known)
    return None if chosen is None else _Stretch(last, Period.within_year(chosen, month, month), is_guess=is_guess)


def _until_month(said: Sequence[Word], *, month: int, begin: tuple[int | None, int], known: Known) -> _Stretch | None:
    """January to September 2025, April 2024 to March 2025."""
    year, at = begin
    is_joint = low(said, at) in ("to", "-", "–", "—", "through", "and")
    end = _month_at(said, at + 1) if is_joint else None
    if end is None or (low(said, at) == "and" and low(said, at - 2 - (year is not None)) != "between"):
        return None
    end_year, last = _year_behind(said, _behind_month(said, at + 1))
    chosen, is_guess = (end_year, False) if end_year is not None else _year_of(end, known)
    if chosen is None:
        return None
    first = year if year is not None else chosen - (end < month)
    if (first, month) > (chosen, end):
        return None
    period = Period(Period.within_year(first, month, month).first, Period.within_year(chosen, end, end).last)
    return _Stretch(last, period, is_guess=is_guess, is_span=True)


def _by_day(said: Sequence[Word], at: int, known: Known) -> _Stretch | None:
    """30 June 2025, 30th of June."""
    day = _day_number(said, at)
    behind = 0 if day is None else day[1] + (low(said, day[1]) == "of")
    month = None if day is None else _month_at(said, behind)
    if day is None or month is None:
        return None
    return _dated(said, _behind_month(said, behind), month=month, day=day[0], known=known)


def _slashed(said: Sequence[Word], at: int, _: Known) -> _Stretch | None:
    """31/03/2025, the day first; where that may be the month nobody knows."""
    day, month, year = low(said, at), low(said, at + 2), _as_year(low(said, at + 4))
    is_slashed = low(said, at + 1) == low(said, at + 3) == "/"
    if not is_slashed or year is None or not (day.isdecimal() and month.isdecimal()):
        return None
    period = _day(year, int(month[:3]), int(day[:3]))
    return None if period is None else _Stretch(at + 5, period, is_guess=int(day[:3]) <= 12)


def _dotted(said: Sequence[Word], at: int, _: Known) -> _Stretch | None:
    """31.03.2025, where the first two numbers are one word and always day and month."""
    day, _point, month = said[at].text.partition(".")
    year = _as_year(low(said, at + 2))
    is_one = are_joined(said, at + 1) and are_joined(said, at + 2)
    period = _day(year, int(month[:3]), int(day[:3])) if year is not None and is_one else None
    return None if period is None else _Stretch(at + 3, period)


# Parts of years


_PART_LENGTHS = {"quarter": 3, "half": 6, "quarters": 3, "months": 1, "month": 1}


def _by_part(said: Sequence[Word], at: int, known: Known) -> _Stretch | None:
    """The first quarter of 2025, the second half, the first nine months, the first three quarters."""
    place = {"last": 0, "final": 0, "latter": 0}.get(said[at].low, ORDINALS.get(said[at].low))
    count = _count(low(said, at + 1))
    unit = low(said, at + 2 if count else at + 1)
    if place is None or unit not in _PART_LENGTHS or (count is None) == unit.endswith("s") or (count and place != 1):
        return None
    last = at + 3 if count else at + 2
    length = _PART_LENGTHS[unit] * (count or 1)
    place = place or _MONTHS_OF_A_YEAR // length
    if place * length > _MONTHS_OF_A_YEAR or (said[at].low == "last" and low(said, last) != "of"):
        return None
    return _part_of_year(said, last, months=((place - 1) * length + 1, place * length), known=known)


_MONTHS_OF_A_YEAR = 12


def _ending_in(day: date, count: int) -> Period:
    """So many months up to that of a day."""
    return Period(Period.month_of(months_before(day, count - 1)).first, Period.month_of(day).last)


def _count(word: str) -> int | None:
    """A small number in words or digits."""
    return DIGIT_WORDS.get(word, int(word) if word.isdecimal() and word.isascii() and len(word) < 3 else None)


def _by_sign(said: Sequence[Word], at: int, known: Known) -> _Stretch | None:
    """Q3 2025, H1 of 2025, Q3."""
    months = _part_called(said[at].low)
    return (
        None if months is None or not said[at].is_capital else _part_of_year(said, at + 1, months=months, known=known)
    )


def _numbered_quarter(said: Sequence[Word], at: int, _: Known) -> _Stretch | None:
    """Quarter 3 2025, Quarter 3, 2025; of a year that runs over two nobody knows when it begins."""
    number = _count(low(said, at + 1)) if said[at].low == "quarter" else None
    year = at + 2 + (low(said, at + 2) == ",")
    if number not in range(1, 5) or number is None or not _is_year(said, year) or low(said, year + 1) in ("/", "-"):
        return None
    return _Stretch(year + 1, Period.within_year(int(said[year].text), number * 3 - 2, number * 3))


def _part_of_year(said: Sequence[Word], at: int, *, months: tuple[int, int], known: Known) -> _Stretch | None:
    last = at + (low(said, at) in ("of", "in"))
    last += low(said, last) in ("fy", "fiscal", "calendar")
    year = _as_year(low(said, last))
    if year is not None:
        label = _over_two(said, last, year)
        return label if label is not None and label.label else _Stretch(last + 1, Period.within_year(year, *months))
    phrase = _RELATIVE_YEARS.at(said, last)
    if phrase is not None and known.day is not None:
        return _Stretch(last + phrase[0], Period.within_year(known.day.year + phrase[1], *months))
    chosen, is_guess = _year_of(months[1], known)
    alone = at + 3 if [low(said, at + step) for step in range(3)] == ["of", "the", "year"] else at
    last = alone if phrase is None else last
    return None if chosen is None else _Stretch(last, Period.within_year(chosen, *months), is_guess=is_guess)


_RELATIVE_YEARS = Phrases(
    {"this year": 0, "last year": -1, "next year": 1, "the current year": 0, "the previous year": -1}
)


def _fiscal(said: Sequence[Word], at: int, _: Known) -> _Stretch | None:
    """FY2024/25, FY 2025, fiscal year 2024, the financial year 2024-25."""
    word = said[at].low
    if not word.startswith("fy") and word not in ("fiscal", "financial", "tax", "academic"):
        return None
    if word.startswith("fy") and word != "fy":
        return _fiscal_year(said, at, word[2:])
    last = at + 1 + (word != "fy" and low(said, at + 1) == "year")
    last += low(said, last) == "of"
    year = _as_year(low(said, last))
    return None if year is None else _over_two(said, last, year) or _fiscal_alone(year, last + 1)


def _fiscal_year(said: Sequence[Word], at: int, digits: str) -> _Stretch | None:
    """FY2024 and what follows, FY24."""
    year = _as_year(digits if len(digits) == 4 else f"20{digits}")
    if year is None:
        return None
    two = _over_two(said, at, year)
    return two if two is not None else _fiscal_alone(year, at + 1)


def _fiscal_alone(year: int, last: int) -> _Stretch:
    return _Stretch(last, Period.year(year), label=f"FY{year}")


def _year_to(said: Sequence[Word], at: int, known: Known) -> _Stretch | None:
    """The year to March 2025, the 12 months ended 30 June 2025, the three months to August."""
    at += low(said, at) == "the"
    count = _count(low(said, at))
    unit = low(said, at + 1 if count else at)
    length = {"year": 12, "quarter": 3}.get(unit, 1 if unit == "months" and count else 0) * (count or 1)
    last = at + (2 if count else 1)
    begin = last + (low(said, last) in ("to", "ended", "ending", "through", "up"))
    begin += low(said, last) == "up" and low(said, begin) == "to"
    if begin == last or not length:
        return None
    begin += 3 if [low(said, begin + step) for step in range(3)] == ["the", "end", "of"] else low(said, begin) == "end"
    end = _by_month(said, begin, known) or _by_day(said, begin, known)
    if end is None or end.period is None or length > 60:
        return None
    day = end.period.end_day
    is_end = end.period.months is not None or day.day >= 28 or unit != "year"
    if not is_end:
        return None
    return _Stretch(end.last, _ending_in(day, length), is_guess=end.is_guess, is_span=True)


# Words that say when


def _relative(said: Sequence[Word], at: int, known: Known) -> _Stretch | None:
    """Last year, this month, the year before, so far this year, to date, now."""
    found = _SPOKEN.at(said, at)
    if found is None:
        return None
    count, meaning = found
    if meaning is _Of.YEAR_BEFORE:
        return _Stretch(at + count, None, role=Role.BASE)
    if meaning is _Of.THE_YEAR:
        year = known.year if known.year is not None else known.day.year if known.day else None
        return None if year is None else _Stretch(at + count, Period.year(year), is_guess=True)
    return _Stretch(at + count, None) if known.day is None else replace(meaning(known.day), last=at + count)


_Meaning = Callable[[date], _Stretch]


def _years_on(years: int) -> _Meaning:
    return lambda day: _Stretch(0, Period.year(day.year + years))


def _before(months: int) -> _Meaning:
    return lambda day: _Stretch(0, JANUARY.beat(months).over_on(day.toordinal()))


def _around(months: int) -> _Meaning:
    return lambda day: _Stretch(0, JANUARY.beat(months).holding(day.toordinal()))


def _year_so_far(day: date) -> _Stretch:
    return _Stretch(0, Period.year(day.year), is_to_date=True)


def _year_past(day: date) -> _Stretch:
    return _Stretch(0, Period.year(day.year - 1), is_guess=True)


def _now(day: date) -> _Stretch:
    return _Stretch(0, Period.month_of(day), role=Role.AS_OF)


def _end_of_decade(day: date) -> _Stretch:
    return _Stretch(0, Period.year(day.year - day.year % 10 + 10), role=Role.UNTIL)


def _mid_century(_: date) -> _Stretch:
    return _Stretch(0, Period.year(2050), role=Role.UNTIL)


def _yesterday(day: date) -> _Stretch:
    return _Stretch(0, DAYS.holding(day.toordinal() - 1))


class _Of(Enum):
    """Years that the text itself has to tell."""

    YEAR_BEFORE = "the year before the one spoken of"
    THE_YEAR = "the one spoken of"


_SPOKEN: Phrases["_Meaning | _Of"] = Phrases(
    {
        **dict.fromkeys(phrases("the past year, the last year, the past 12 months"), _year_past),
        **dict.fromkeys(("last year",), _years_on(-1)),
        **dict.fromkeys(phrases("this year, the current year, this calendar year"), _years_on(0)),
        **dict.fromkeys(("next year", "the coming year"), _years_on(1)),
        **dict.fromkeys(
            phrases("""so far this year, year to date, this year to date, this year so far, the year to date"""),
            _year_so_far,
        ),
        "last month": _before(1),
        "last quarter": _before(3),
        "this month": _around(1),
        "this quarter": _around(3),
        "yesterday": _yesterday,
        **dict.fromkeys(
            phrases(
                """to date, so far, currently, at present, now, today, at the moment, as of today, as of now,
                presently, right now"""
            ),
            _now,
        ),
        **dict.fromkeys(
            phrases("the end of the decade, the end of this decade, the decade's end, decade's end"), _end_of_decade
        ),
        **dict.fromkeys(("mid-century", "the middle of the century"), _mid_century),
        **dict.fromkeys(
            phrases(
                """the previous year, the year before, a year earlier, a year ago, the prior year, the year
                earlier, previous year, the preceding year, a year before, the same period last year, prior
                year, the same period of the previous year, the same period a year earlier, one year earlier,
                the same period of last year, the same month last year, the same quarter last year, year
                earlier, the previous financial year, the same period in the previous year, 12 months earlier,
                the corresponding period of last year, twelve months earlier, the same month a year earlier, the
                same quarter a year earlier, the previous 12 months"""
            ),
            _Of.YEAR_BEFORE,
        ),
        **dict.fromkeys(phrases("the year, year-end, that year, the full year"), _Of.THE_YEAR),
    }
)


def _counted_years(said: Sequence[Word], at: int, known: Known) -> _Stretch | None:
    """The four years from 2025 to 2029, the five years to 2030."""
    at += low(said, at) == "the"
    count, link = _count(low(said, at)), low(said, at + 2)
    if count is None or low(said, at + 1) != "years" or link not in ("from", "between", "to", "ending", "ended"):
        return None
    if link in ("from", "between"):
        found = _year(said, at + 3, known)
        return found if found is not None and found.is_span else None
    end = _as_year(low(said, at + 3))
    return None if end is None else _Stretch(at + 4, Period.of_years(end - count + 1, end), is_span=True)


def _past_years(said: Sequence[Word], at: int, known: Known) -> _Stretch | None:
    """The past five years, the next decade; where they end nobody says."""
    begin = at + (said[at].low == "the")
    way = {"past": -1, "last": -1, "previous": -1, "next": 1, "coming": 1}.get(low(said, begin))
    count, last = _count(low(said, begin + 1)), begin + 3
    unit = low(said, begin + 2)
    if low(said, begin + 1) == "decade":
        count, last, unit = 10, begin + 2, "years"
    if way is None or count is None or known.day is None or unit not in ("years", "months"):
        return None
    if unit == "months":
        day = known.day
        period = _ending_in(months_before(day, 1), count) if way < 0 else _ending_in(months_after(day, count), count)
    else:
        end = known.day.year if known.day.month == 12 else known.day.year - 1
        period = (
            Period.of_years(end - count + 1, end)
            if way < 0
            else Period.of_years(known.day.year + 1, known.day.year + count)
        )
    return _Stretch(last, period, is_guess=True, is_span=True)


def _five_year_plan(said: Sequence[Word], at: int, _: Known) -> _Stretch | None:
    """The 14th Five-Year Plan period, 2021 to 2025."""
    begin = at + (said[at].low == "the")
    number = ORDINALS.get(low(said, begin)) or _count(low(said, begin))
    last = begin + 1 + (low(said, begin + 1) == "th")
    if number is None or number > 30 or low(said, last) not in ("five-year", "fyp"):
        return None
    last += 1 + (low(said, last + 1) == "plan") if low(said, last) == "five-year" else 1
    last += low(said, last) == "period"
    return _Stretch(last, Period.of_years(1951 + 5 * number, 1955 + 5 * number), is_span=True)


def _hyphened(said: Sequence[Word], at: int, known: Known) -> _Stretch | None:
    """End-2024, mid-2025, end-June."""
    head, _, tail = said[at].low.partition("-")
    if head not in ("end", "mid", "year", "early", "late"):
        return None
    year = _as_year(tail.removeprefix("end-"))
    role = Role.AS_OF if head == "end" else None
    if year is None and tail == "end" and (year := _as_year(low(said, at + 1))) is not None:
        return _Stretch(at + 2, Period.year(year), role=Role.AS_OF)
    if year is not None:
        return _Stretch(at + 1, Period.within_year(year, 6, 6) if head == "mid" else Period.year(year), role=role)
    month = MONTHS.get(tail)
    return None if month is None else _end_of_month(said, at, month=month, known=known)


def _end_of_month(said: Sequence[Word], at: int, *, month: int, known: Known) -> _Stretch | None:
    found = _in_month(_year_behind(said, at + 1), month, known)
    return None if found is None else replace(found, role=Role.AS_OF)


_YEAR_DIGITS = 4
_OF_DOTS: tuple[_Reader, ...] = (_dotted,)
_OF_YEARS: tuple[_Reader, ...] = (_year,)
_BEHIND_DIGITS: Mapping[str, tuple[_Reader, ...]] = {
    **dict.fromkeys((*MONTHS, "of", "st", "nd", "rd"), (_by_day,)),
    "th": (_by_day, _five_year_plan),
    **dict.fromkeys(("five-year", "fyp"), (_five_year_plan,)),
    "years": (_counted_years,),
    "/": (_slashed,),
    **dict.fromkeys(("year", "quarter"), (_year_to,)),
    "months": (_year_to, _relative),
}
"""What may read one digit or two, by the word behind."""
_OFMONTHS: tuple[_Reader, ...] = (_by_month,)
_OF_WORDS: tuple[_Reader, ...] = (
    _five_year_plan,
    _counted_years,
    _numbered_quarter,
    _by_part,
    _past_years,
    _year_to,
    _relative,
    _fiscal,
)
_OF_JOINED: tuple[_Reader, ...] = (_by_sign, _fiscal, _hyphened, _relative)
_STARTS = (
    those("last this next currently at now today year quarter previous past coming fy fiscal financial yesterday")
    | those("prior as presently right final latter decade's one twelve same tax academic")
    | frozenset(ORDINALS)
    | frozenset(DIGIT_WORDS)
)
_SECONDS = _STARTS | those("date far year end middle current full corresponding preceding decade's 12 13th 14th 15th")


# What a moment is there for


_BEFORE_BASES = ["", *phrases("from, than, than in, below, above, on, over, compared with, compared to")]
_PARTS = each("period quarter month time half")
_LEADS: Phrases[Role] = Phrases(
    {
        **dict.fromkeys(
            [f"{lead} the same {part} {link}" for lead in _BEFORE_BASES for part in _PARTS for link in ("of", "in")],
            Role.BASE,
        ),
        **dict.fromkeys(
            phrases(
                """by, by the, before, until, till, no later than, come, by early, by late, by the year, not later
                than, by around, by the start of, by the beginning of"""
            ),
            Role.UNTIL,
        ),
        **dict.fromkeys(
            phrases("""by the end of, by end of, by end, before the end of, until the end of, by the close of"""),
            Role.UNTIL,
        ),
        **dict.fromkeys(
            phrases(
                """as of, as at, at the end of, at end of, as of the end of, as of end, at end, at, at the close
                of, as of the, as at the end of, end of, the end of, at the start of, at the beginning of, as of
                early, as of late, as of mid"""
            ),
            Role.AS_OF,
        ),
        **dict.fromkeys(
            phrases(
                """compared with, compared to, than in, than, versus, vs, vs., relative to, against, compared with
                the, compared to the, than the, above, below, compared with those in, compared with that in,
                above the, below the, in comparison with, than at the end of, from the end of, compared with the
                end of, than for, than during, above those of, compared with in, as in, that of, those of, that
                in, than those in, its level in, their level in, the level in, the level of, levels in, levels of"""
            ),
            Role.BASE,
        ),
        **dict.fromkeys(
            phrases("since, since the end of, since the start of, since early, since the, since late"), Role.SINCE
        ),
        **dict.fromkeys(
            phrases(
                """in, during, for, throughout, of, in the, during the, for the, of the, in fiscal, in calendar, in
                early, in late, across, over the course of, in the year, in both"""
            ),
            Role.WHEN,
        ),
    }
)
_BASES = those("level levels baseline base values value prices")


def _moment(said: Sequence[Word], at: int, stretch: _Stretch) -> Moment:
    """A stretch of time with its role by the words before and behind it."""
    lead = _LEADS.before(said, at)
    count, role = lead if lead is not None else (0, Role.WHEN)
    has_the = low(said, at - 1) == "the"
    if lead is None and low(said, at - 1 - has_the) in ("from", "on", "over"):
        count, role = 1 + has_the, _role_behind(said, at - has_the, stretch)
    if low(said, stretch.last) in _BASES:
        role = Role.BASE
    if stretch.role in (Role.UNTIL, Role.BASE) or (stretch.role is Role.AS_OF and role is Role.WHEN):
        role = stretch.role
    return Moment(
        begin=at - count,
        first=at,
        last=stretch.last,
        role=role,
        period=stretch.period,
        label=stretch.label,
        is_to_date=stretch.is_to_date,
        is_guess=stretch.is_guess,
        is_span=stretch.is_span,
        is_to_date_word=low(said, stretch.last - 1) in ("date", "far"),
    )


def _role_behind(said: Sequence[Word], at: int, stretch: _Stretch) -> Role:
    """What a moment is behind "from", "on" or "over", which lead to spans and days as well as to a base."""
    word = low(said, at - 1)
    if (
        (word, low(said, at)) == ("over", "the")
        or stretch.is_span
        or (stretch.period is not None and stretch.period.days == 1)
    ):
        return Role.WHEN
    if word == "from" and (at <= 1 or low(said, stretch.last) in ("onwards", "onward", "on", "to", "until")):
        return Role.WHEN
    is_day_or_month = stretch.period is not None and stretch.period.days < 32
    return Role.WHEN if word == "from" and is_day_or_month and not _tells_change(said, at) else Role.BASE


_CHANGES = those("% percent cent points up down increase decrease growth reduction cut rise fall higher lower pp")
_LOOKED_BACK = 7


def _tells_change(said: Sequence[Word], at: int) -> bool:
    """Whether a change is told right before, so that "from" says what it is counted from."""
    return any(word.low in _CHANGES for word in said[max(0, at - _LOOKED_BACK) : at])
