"""What was given for a figure, as the record that is meant: texts read, gaps filled and said, all faults gathered.

A fault is a value. Whoever speaks to people puts it into words, with options or with the names of arguments.
"""

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from typing import TypeAlias, TypeVar

from msgspec import Struct, field

from tracker.domain.actual import is_long_ago
from tracker.domain.figure import Comparison
from tracker.domain.period import Period
from tracker.domain.problem import Malformed
from tracker.domain.register import Register
from tracker.domain.series import Frequency, Kind, Series, Usual
from tracker.domain.text import nearest
from tracker.domain.unit import Unit
from tracker.domain.wording import Words
from tracker.entry.awaited import awaited
from tracker.entry.typed import (
    Number,
    figure_forms,
    looks_like_a_year,
    read_figure,
    read_number,
)
from tracker.entry.when import in_file, read_period, read_public_date

Raw: TypeAlias = dict[str, object]
"""A record as the file holds it."""

_Read = TypeVar("_Read")


class Given(Struct, frozen=True):
    """What was said of a figure, as typed, or in numbers of its unit.

    ``described`` are publisher, title and url, ``extra`` goes in as it is.
    """

    value: Number | None = None
    bounds: Mapping[Comparison, tuple[Number, ...]] = field(default_factory=dict)
    tolerance: Number | None = None
    done: bool | None = None
    period: str | None = None
    published: str | None = None
    source: str | None = None
    described: Mapping[str, str] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def says_figure(self) -> bool:
        """Whether a figure is given, or that something is done or not."""
        return self.value is not None or bool(self.bounds) or self.done is not None


class Slip(Enum):
    """What can be wrong with what is given, besides a text that cannot be read."""

    OPTION_FOR_NUMBER = "an option stands where a number belongs"
    FIGURE_AND_BOUND = "a figure and a bound are both given"
    YEAR_FOR_FIGURE = "the figure reads as a year, and no period is given"
    NO_FIGURE = "neither a figure nor a bound is given"
    NO_MILESTONE = "done is said of a series that is no milestone"
    NOT_SAID_DONE = "it is not said whether a milestone is done, or a figure is given of it"
    NO_PERIOD = "no period is given"
    NO_DAY = "no period is given for a stock of any day"
    NO_YEAR = "the period leaves its year out, and nobody is there to see which is taken"
    NO_PERIOD_AWAITED = "no period is given, and every one that has ended has a figure"
    LONG_AGO = "no day of publication is given, and the period was over years ago"
    SOURCE_AND_DESCRIPTION = "a source is named and described"
    NO_SUCH_SOURCE = "no source has this id, nor one like it"
    NEARLY_A_SOURCE = "no source has this id, but one is like it"
    NO_PUBLISHER = "neither a source nor a publisher is given"


class Fault(Struct, frozen=True):
    """A slip, what it is about (a figure, its forms, the awaited period, the second key, an id), and a word near it."""

    slip: Slip
    about: Words = ""
    near: str = ""


Faults: TypeAlias = tuple[Fault | Malformed, ...]
"""All that is wrong with what is given."""


class Gap(Enum):
    """What was not said and is taken for granted."""

    YEAR = "the nearest past year"
    PUBLISHER_OF_SERIES = "published by whom the series says"
    DEFAULT_SOURCE = "from the source of the defaults"
    DEFAULT_PUBLISHER = "published by whom the defaults say"
    DAY_OF_SOURCE = "published when its source was"
    DAY = "published today"


class Assumption(Struct, frozen=True):
    """A gap, and what it was filled with."""

    gap: Gap
    filled: str


class Meant(Struct, frozen=True):
    """The record that is meant, and what was taken for granted."""

    raw: Raw
    assumed: tuple[Assumption, ...]


def meant(
    register: Register, series: Series, given: Given, *, today: date, is_seen: bool
) -> tuple[Meant | None, Faults]:
    """The record that is meant, or None and every fault of what was given.

    Where somebody sees it, the year of the period may be left out: it is said which is taken.
    """
    figure, of_figure = figure_meant(series, given)
    period, of_period = period_meant(register=register, series=series, given=given, today=today, is_seen=is_seen)
    source, of_source = _tried(lambda: _source(register, series, given))
    named = given.source if source is None else source[0].get("source")
    about = None if period is None else period[0]
    day, of_day = _tried(lambda: _published(register=register, given=given, named=named, today=today, period=about))
    if figure is None or period is None or source is None or day is None:
        return None, (*of_figure, *of_period, *of_source, *of_day)
    raw = {"period": in_file(period[0], series.calendar.year_starts)} | figure | day[0] | source[0] | dict(given.extra)
    return Meant(raw, tuple(one for one in (period[1], source[1], day[1]) if one is not None)), ()


def figure_meant(series: Series, given: Given) -> tuple[Raw | None, Faults]:
    """The comparisons and numbers of a record, or whether it is done."""
    return _tried(lambda: _figure(given, series))


def period_meant(
    register: Register, series: Series, given: Given, *, today: date, is_seen: bool
) -> tuple[tuple[Period, Assumption | None] | None, Faults]:
    """The period of a record, and what was taken for granted."""
    return _tried(lambda: _period(register=register, series=series, given=given, today=today, is_seen=is_seen))


def day_meant(given: str) -> tuple[Raw | None, Faults]:
    """Since when a figure is public."""
    return _tried(lambda: public_in_file(given))


def usual_period(register: Register, series: Series, today: date) -> Period | None:
    """What a figure without a period is usually of: today, or the newest period that has ended and has no figure."""
    return Period.of_day(today) if _is_of_today(series) else awaited(register, series, today)


class _Unfit(Exception):
    """Carries a fault to where all are gathered."""

    def __init__(self, slip: Slip, about: Words = "", near: str = "") -> None:
        super().__init__()
        self.fault = Fault(slip, about, near)


def _tried(read: Callable[[], _Read]) -> tuple[_Read | None, Faults]:
    try:
        return read(), ()
    except Malformed as fault:
        return None, (fault,)
    except _Unfit as unfit:
        return None, (unfit.fault,)


def _figure(given: Given, series: Series) -> Raw:
    """The comparisons and their numbers, or whether a milestone is done."""
    if series.kind is Kind.MILESTONE or given.done is not None:
        return _done(given, series)
    unit = series.unit
    if any(str(one).startswith("--") for numbers in given.bounds.values() for one in numbers):
        raise _Unfit(Slip.OPTION_FOR_NUMBER)
    if given.value is None:
        return _bounded(given, unit)
    if given.bounds:
        raise _Unfit(Slip.FIGURE_AND_BOUND)
    if given.period is None and looks_like_a_year(str(given.value)):
        raise _Unfit(Slip.YEAR_FOR_FIGURE, str(given.value))
    said = read_figure(given.value, unit)
    figure: Raw = {said.comparison.value: said.numbers[0] if len(said.numbers) == 1 else list(said.numbers)}
    if given.tolerance is not None:
        return figure | {"tolerance": read_number(given.tolerance, unit)}
    return figure if said.tolerance is None else figure | {"tolerance": said.tolerance}


def _done(given: Given, series: Series) -> Raw:
    if series.kind is not Kind.MILESTONE:
        raise _Unfit(Slip.NO_MILESTONE, series.id)
    told = DONE.get(str(given.value).strip().lower(), given.done)
    if told is None or given.bounds or (given.done is not None and told is not given.done):
        raise _Unfit(Slip.NOT_SAID_DONE)
    return {"done": told}


DONE = {"done": True, "完成": True, "已完成": True, "not done": False, "未完成": False}
"""What says of a milestone whether it is done."""


def _bounded(given: Given, unit: Unit) -> Raw:
    if not given.bounds:
        raise _Unfit(Slip.NO_FIGURE, figure_forms(unit))
    figure: Raw = {}
    for comparison, texts in given.bounds.items():
        numbers = [read_number(text, unit) for text in texts]
        figure[comparison.value] = numbers[0] if len(numbers) == 1 else numbers
    return figure if given.tolerance is None else figure | {"tolerance": read_number(given.tolerance, unit)}


def _period(
    register: Register, series: Series, given: Given, today: date, *, is_seen: bool
) -> tuple[Period, Assumption | None]:
    if given.period is not None:
        return _typed(given.period, series, today, is_seen=is_seen)
    missing = usual_period(register, series, today)
    if missing is None:
        raise _Unfit(Slip.NO_PERIOD_AWAITED)
    raise _Unfit(Slip.NO_DAY if _is_of_today(series) else Slip.NO_PERIOD, str(missing))


def _typed(text: str, series: Series, today: date, *, is_seen: bool) -> tuple[Period, Assumption | None]:
    """The period typed; a year left out is the nearest past one, where somebody sees which."""
    typed = read_period(text, today, series.calendar.year_starts)
    if typed.has_year:
        return typed.period, None
    if not is_seen:
        raise _Unfit(Slip.NO_YEAR, text, str(typed.period))
    return typed.period, Assumption(Gap.YEAR, str(typed.period))


def _is_of_today(series: Series) -> bool:
    """Whether a figure without a period is one of today: a milestone, and a stock that is counted on any day."""
    if series.kind is Kind.MILESTONE:
        return True
    return series.kind is Kind.STOCK and series.calendar.frequency in (Frequency.DAILY, Frequency.IRREGULAR)


def _source(register: Register, series: Series, given: Given) -> tuple[Raw, Assumption | None]:
    """A source by its id, or described; else the usual one."""
    if given.source is not None:
        if given.described:
            raise _Unfit(Slip.SOURCE_AND_DESCRIPTION, next(iter(given.described)))
        if given.source not in register.sources:
            near = nearest(given.source, register.sources)
            raise _Unfit(Slip.NEARLY_A_SOURCE if near else Slip.NO_SUCH_SOURCE, given.source, near or "")
        return {"source": given.source}, None
    if "publisher" in given.described:
        return dict(given.described), None
    usual = _usual(series.usual, given)
    if usual is None:
        raise _Unfit(Slip.NO_PUBLISHER)
    return usual


def _usual(usual: Usual, given: Given) -> tuple[Raw, Assumption] | None:
    """What is said of the series or of all, None where nothing is. A document that is described is not the default."""
    if usual.publisher is not None:
        address = {} if usual.url is None else {"url": usual.url}
        own: Raw = {"publisher": usual.publisher, **address, **given.described}
        return own, Assumption(Gap.PUBLISHER_OF_SERIES, usual.publisher)
    if usual.default_source is not None and not given.described:
        return {"source": usual.default_source}, Assumption(Gap.DEFAULT_SOURCE, usual.default_source)
    if usual.default_publisher is not None:
        of_all: Raw = {"publisher": usual.default_publisher, **given.described}
        return of_all, Assumption(Gap.DEFAULT_PUBLISHER, usual.default_publisher)
    return None


def _published(
    register: Register, given: Given, named: object, *, today: date, period: Period | None
) -> tuple[Raw, Assumption | None]:
    """The date given, else that of the source with this id, else today, unless the period was over long before."""
    if given.published is not None:
        return public_in_file(given.published), None
    source = register.sources.get(str(named))
    if source is not None and source.published is not None:
        return {}, Assumption(Gap.DAY_OF_SOURCE, str(source.published))
    if period is not None and is_long_ago(period, today):
        raise _Unfit(Slip.LONG_AGO, str(period), str(period.end_day.year + 1))
    return {"published": today}, Assumption(Gap.DAY, str(today))


def public_in_file(text: str) -> Raw:
    """A day of publication as the file holds it. Raises Malformed."""
    said = read_public_date(text)
    is_day = said.written == said.known_from.isoformat()
    return {"published": said.known_from if is_day else said.written}
