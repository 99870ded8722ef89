"""What was given for a figure, as the record that is meant: texts read, gaps filled and said, all faults gathered.

A fault is a value. Whoever speaks to people puts it into words, with options or with the names of arguments.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import TypeAlias, TypeVar

from tracker.domain.figure import Comparison
from tracker.domain.period import Period
from tracker.domain.problem import Malformed
from tracker.domain.register import Register
from tracker.domain.series import Series, Usual
from tracker.domain.text import nearest
from tracker.domain.unit import Unit
from tracker.domain.vintages import known
from tracker.entry.awaited import awaited
from tracker.entry.typed import looks_like_a_year, read_figure, read_number, read_period, read_public_date

Raw: TypeAlias = dict[str, object]
"""A record as the file holds it."""

AskPublisher: TypeAlias = Callable[[str], str]
"""Asks a person who published a figure, given the usual publisher or nothing; an empty answer is none."""

_Read = TypeVar("_Read")


@dataclass(frozen=True, slots=True)
class Given:
    """What was said of a figure, as typed; ``described`` are publisher, title and url, ``extra`` goes in as it is."""

    value: str | None = None
    bounds: Mapping[Comparison, tuple[str, ...]] = field(default_factory=dict)
    tolerance: str | None = None
    period: str | None = None
    published: str | None = None
    source: str | None = None
    described: Mapping[str, str] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)


class Slip(Enum):
    """What can be wrong with what is given, besides a text that cannot be read."""

    OPTION_FOR_NUMBER = "an option stands where a number belongs"
    FIGURE_AND_BOUND = "a figure and a bound are both given"
    YEAR_FOR_FIGURE = "the figure reads as a year, and no period is given"
    NO_FIGURE = "neither a figure nor a bound is given"
    NO_PERIOD = "no period is given, and nobody is there to see which is taken"
    NO_PERIOD_AWAITED = "no period is given, and every one that has ended has a figure"
    SOURCE_AND_DESCRIPTION = "a source is named and described"
    NO_SUCH_SOURCE = "no source has this id, nor one like it"
    NEARLY_A_SOURCE = "no source has this id, but one is like it"
    NO_PUBLISHER = "neither a source nor a publisher is given"


@dataclass(frozen=True, slots=True)
class Fault:
    """A slip, the word it is about (a figure, the awaited period, the second key, an id), and a word that is near."""

    slip: Slip
    about: str = ""
    near: str = ""


class Gap(Enum):
    """What was not said and is taken for granted."""

    PERIOD = "the newest period that has ended and has no figure"
    PUBLISHER_OF_SERIES = "published by whom the series says"
    DEFAULT_SOURCE = "from the source of the defaults"
    DEFAULT_PUBLISHER = "published by whom the defaults say"
    DAY_OF_SOURCE = "published when its source was"
    DAY = "published today"


@dataclass(frozen=True, slots=True)
class Assumption:
    """A gap, and what it was filled with."""

    gap: Gap
    filled: str


@dataclass(frozen=True, slots=True)
class Meant:
    """The record that is meant, and what was taken for granted."""

    raw: Raw
    assumed: tuple[Assumption, ...]


def meant(
    register: Register, series: Series, given: Given, *, today: date, ask_publisher: AskPublisher | None
) -> tuple[Meant | None, tuple[Fault | Malformed, ...]]:
    """The record that is meant, or None and every fault of what was given.

    Where somebody can be asked, who published it may be left out, and so may the period: it is said which is taken.
    Nobody is asked who published it where the series or the defaults say.
    """
    figure, of_figure = _tried(lambda: _figure(given, series.unit))
    missing = None if given.period is not None else awaited(register, series, today)
    period, of_period = _tried(lambda: _period(given, missing, is_seen=ask_publisher is not None))
    source, of_source = _tried(
        lambda: _source(register=register, series=series, given=given, ask_publisher=ask_publisher)
    )
    named = given.source if source is None else source[0].get("source")
    day, of_day = _tried(lambda: _published(register, given, named, today=today))
    if figure is None or period is None or source is None or day is None:
        return None, (*of_figure, *of_period, *of_source, *of_day)
    raw = {"period": _in_file(period[0])} | figure | day[0] | source[0] | dict(given.extra)
    return Meant(raw, tuple(one for one in (period[1], source[1], day[1]) if one is not None)), ()


class _Unfit(Exception):
    """Carries a fault to where all are gathered."""

    def __init__(self, slip: Slip, about: str = "", near: str = "") -> None:
        super().__init__()
        self.fault = Fault(slip, about, near)


def _tried(read: Callable[[], _Read]) -> tuple[_Read | None, tuple[Fault | Malformed, ...]]:
    try:
        return read(), ()
    except Malformed as fault:
        return None, (fault,)
    except _Unfit as unfit:
        return None, (unfit.fault,)


def _figure(given: Given, unit: Unit) -> Raw:
    """The comparisons and their numbers."""
    if any(text.startswith("--") for texts in given.bounds.values() for text in texts):
        raise _Unfit(Slip.OPTION_FOR_NUMBER)
    if given.value is None:
        return _bounded(given, unit)
    if given.bounds:
        raise _Unfit(Slip.FIGURE_AND_BOUND)
    if given.period is None and looks_like_a_year(given.value):
        raise _Unfit(Slip.YEAR_FOR_FIGURE, given.value)
    said = read_figure(given.value, unit)
    figure: Raw = {said.comparison.value: said.numbers[0] if len(said.numbers) == 1 else list(said.numbers)}
    if given.tolerance is not None:
        return figure | {"tolerance": read_number(given.tolerance, unit)}
    return figure if said.tolerance is None else figure | {"tolerance": said.tolerance}


def _bounded(given: Given, unit: Unit) -> Raw:
    if not given.bounds:
        raise _Unfit(Slip.NO_FIGURE)
    figure: Raw = {}
    for comparison, texts in given.bounds.items():
        numbers = [read_number(text, unit) for text in texts]
        figure[comparison.value] = numbers[0] if len(numbers) == 1 else numbers
    return figure if given.tolerance is None else figure | {"tolerance": read_number(given.tolerance, unit)}


def _period(given: Given, missing: Period | None, *, is_seen: bool) -> tuple[Period, Assumption | None]:
    """The period given, else the one that has no figure, where somebody sees that it is taken."""
    if given.period is not None:
        return read_period(given.period), None
    if missing is None:
        raise _Unfit(Slip.NO_PERIOD_AWAITED)
    if not is_seen:
        raise _Unfit(Slip.NO_PERIOD, str(missing))
    return missing, Assumption(Gap.PERIOD, str(missing))


def _source(
    register: Register, series: Series, given: Given, ask_publisher: AskPublisher | None
) -> tuple[Raw, Assumption | None]:
    """A source by its id, or described; else the usual one, or the publisher a person names when asked."""
    if given.source is not None:
        if given.described:
            raise _Unfit(Slip.SOURCE_AND_DESCRIPTION, next(iter(given.described)))
        if given.source not in register.sources:
            near = nearest(given.source, register.sources)
            raise _Unfit(Slip.NEARLY_A_SOURCE if near else Slip.NO_SUCH_SOURCE, given.source, near or "")
        return {"source": given.source}, None
    if "publisher" in given.described:
        return dict(given.described), None
    return _usual(series.usual, given) or (_answered(register, series, given=given, ask_publisher=ask_publisher), None)


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


def _answered(register: Register, series: Series, given: Given, ask_publisher: AskPublisher | None) -> Raw:
    """Who published it, from a person who can be asked."""
    publisher = "" if ask_publisher is None else ask_publisher(_usual_publisher(register, series))
    if not publisher:
        raise _Unfit(Slip.NO_PUBLISHER)
    return {"publisher": publisher, **given.described}


def _usual_publisher(register: Register, series: Series) -> str:
    """Who published the newest record; nothing where there is none."""
    last = max(known(register.records(series.id), date.max), key=lambda one: one.published.known_from, default=None)
    return "" if last is None else last.source.publisher


def _published(register: Register, given: Given, named: object, *, today: date) -> tuple[Raw, Assumption | None]:
    """The date given, else that of the source with this id, else today."""
    if given.published is not None:
        said = read_public_date(given.published)
        is_day = said.written == said.known_from.isoformat()
        return {"published": said.known_from if is_day else said.written}, None
    source = register.sources.get(str(named))
    if source is not None and source.published is not None:
        return {}, Assumption(Gap.DAY_OF_SOURCE, str(source.published))
    return {"published": today}, Assumption(Gap.DAY, str(today))


def _in_file(period: Period) -> object:
    """A year as a number, anything else as text."""
    written = str(period)
    return int(written) if written.isdigit() else written
