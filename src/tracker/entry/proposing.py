"""What one row of a table would add: its texts read as `track add` reads them, gaps filled, all faults told.

A fault is a sentence. Nothing is taken for granted that a person did not say: no day, no publisher.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TypeVar, assert_never

from msgspec import Struct
from msgspec.structs import replace

from tracker.assess.freshness import release_day
from tracker.domain.figure import Comparison, End
from tracker.domain.mapping import Role
from tracker.domain.notation import DecimalMark
from tracker.domain.period import Period
from tracker.domain.problem import Code, Malformed
from tracker.domain.register import Declared
from tracker.domain.series import Kind, Series
from tracker.domain.text import nearest, printable
from tracker.domain.unit import Amount, Unit
from tracker.domain.wording import later, say
from tracker.entry.naming import Namer, Texts, Unnamed
from tracker.entry.record import DONE, Raw, public_in_file
from tracker.entry.tables.observation import Observation
from tracker.entry.typed import Number, Statement, read_figure, read_number
from tracker.entry.when import in_file, read_period

USUAL = "usual"
"""Instead of a day of publication: the day each figure is usually published, by its series' calendar."""
_PLAIN = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?", re.ASCII)
_Read = TypeVar("_Read")


class Common(Struct, frozen=True):
    """What was said of all rows that do not say it themselves; None where nothing was."""

    published: str | None = None
    source: str | None = None
    publisher: str | None = None
    title: str | None = None
    url: str | None = None
    status: str | None = None
    note: str | None = None


class Proposal(Struct, frozen=True):
    """A record that a row would add to a series, and where its figure stands in the table."""

    row: int
    column: int
    period: Period
    raw: Raw


class Wrong(Struct, frozen=True):
    """A sentence that says what is wrong, and the columns that may say it by their roles; none for the figure's own."""

    said: str
    roles: tuple[Role, ...] = ()


class Lack(Struct, frozen=True):
    """What a figure may not be without, where nobody said it."""

    key: str


PUBLISHED, PUBLISHER = Lack("published"), Lack("publisher")


class Proposer:
    """Makes records of the rows of one table, for a register as it is declared, on a day."""

    def __init__(self, declared: Declared, common: Common, *, decimal_comma: bool | None, today: date) -> None:
        self.namer = Namer(declared)
        self._declared = declared
        self._common = common
        self._mark = None if decimal_comma is None else DecimalMark.COMMA if decimal_comma else DecimalMark.POINT
        self._today = today
        self._periods: dict[tuple[str, object], Period | str] = {}
        self._days: dict[str, Raw | str] = {}
        self._said: dict[tuple[str, ...], Raw | str | Lack] = {}
        self._units: dict[tuple[str, str, int | None, DecimalMark], Unit] = {}

    def series(self, seen: Observation) -> Series | Unnamed:
        """The series a row is about."""
        return self.namer.named(Texts(series=seen.series, area=seen.area, indicator=seen.indicator, about=seen.about))

    def proposed(self, seen: Observation, series: Series) -> tuple[Proposal | None, list[Wrong | Lack]]:
        """The record, or None with everything that is wrong or missing."""
        period, figure = self._period(seen, series), self._figure_or_fault(seen, series)
        source = self._source(seen, series)
        day = self._published(seen, series, source=source, period=period if isinstance(period, Period) else None)
        parts = ((period, _PERIOD), (figure, _bounds(seen)), (source, _SOURCE), (day, _PUBLISHED))
        wrong = [
            one if isinstance(one, Lack) else Wrong(one, roles) for one, roles in parts if isinstance(one, str | Lack)
        ]
        if not isinstance(period, Period) or wrong:
            return None, wrong
        raw: Raw = {"period": in_file(period, series.calendar.year_starts)}
        for part in (figure, day, source):
            raw.update(part if isinstance(part, dict) else {})
        raw.update(self._extra(seen))
        return Proposal(row=seen.row, column=seen.column, period=period, raw=raw), []

    def _period(self, seen: Observation, series: Series) -> Period | str:
        starts = series.calendar.year_starts
        key = (seen.period, starts)
        if key not in self._periods:
            self._periods[key] = self._read_period(seen.period, series)
        return self._periods[key]

    def _read_period(self, text: str, series: Series) -> Period | str:
        if not text:
            return say("the period is missing")
        try:
            return read_period(text, starts=series.calendar.year_starts).period
        except Malformed as fault:
            return _sentence(fault)

    def _figure_or_fault(self, seen: Observation, series: Series) -> Raw | str:
        """The comparison and its numbers, or what is wrong; where commas may be decimal, how to say so of the table."""
        mark = self._mark_of(seen, series.unit)
        try:
            return self._figure(seen, series, mark)
        except Malformed as fault:
            as_commas = _told(lambda: self._figure(seen, series, DecimalMark.COMMA)) if "," in seen.value else ""
            if isinstance(as_commas, str) or seen.is_exact:
                return _sentence(fault)
            return say(
                "{fault}; write a point there, or say that commas are decimal in this table: --map decimal=,",
                fault=fault.message,
            )

    def _figure(self, seen: Observation, series: Series, mark: DecimalMark) -> Raw:
        """The comparison and its numbers. Raises Malformed."""
        if series.kind is Kind.MILESTONE:
            return {"done": _done(seen.value)}
        is_plain = not (seen.comparison or seen.tolerance or seen.rounded_to) and _PLAIN.fullmatch(seen.value)
        if is_plain and self._is_own(seen, series.unit, mark):
            return {"value": Decimal(seen.value) if "." in seen.value else int(seen.value)}
        reader = _Reader(series.unit, self._unit(seen, series.unit, mark), seen.unit, places=places_of(seen.rounded_to))
        keys = keys_of(seen.comparison)
        if keys or seen.tolerance:
            return reader.keyed(keys or (Comparison.ABOUT,), seen)
        if seen.value:
            return reader.figure(f"{seen.comparison}{seen.value}")
        return reader.bounds(seen.lower, seen.upper)

    def _is_own(self, seen: Observation, unit: Unit, mark: DecimalMark) -> bool:
        """Whether a number is one of the series' own unit."""
        is_own = (not seen.unit or seen.unit == unit.name) and not seen.power
        return is_own and mark is DecimalMark.POINT

    def _mark_of(self, seen: Observation, unit: Unit) -> DecimalMark:
        """What stands before decimals: in a program's number a point, else what is said of the table or register."""
        return DecimalMark.POINT if seen.is_exact else self._mark or unit.mark

    def _unit(self, seen: Observation, unit: Unit, mark: DecimalMark) -> Unit:
        """The unit that a number alone is counted in."""
        key = (unit.name, seen.unit, seen.power, mark)
        if key not in self._units:
            self._units[key] = self._counted(seen, unit, mark)
        return self._units[key]

    def _counted(self, seen: Observation, unit: Unit, mark: DecimalMark) -> Unit:
        if not seen.unit and seen.power is None:
            return replace(unit, mark=mark)
        said = Unit.parse(seen.unit, mark) if seen.unit else replace(unit, exponent=0, mark=mark)
        return replace(said, exponent=said.exponent + (seen.power or 0))

    def _published(
        self, seen: Observation, series: Series, *, source: Raw | str | Lack, period: Period | None
    ) -> Raw | str | Lack:
        """The day given, else that of the source; ``usual`` is the series' own."""
        text = seen.published or self._common.published
        if text == USUAL:
            return {} if period is None else self._usual_day(series, period)
        if text:
            if text not in self._days:
                self._days[text] = _told(lambda: public_in_file(text))
            return self._days[text]
        named = source.get("source") if isinstance(source, dict) else None
        known = self._declared.sources.get(str(named))
        if known is not None and known.published is not None:
            return {}
        return {} if isinstance(source, str) else PUBLISHED

    def _usual_day(self, series: Series, period: Period) -> Raw | str:
        """The day a figure is usually published, where that has come."""
        day = release_day(series.calendar, period)
        if day <= self._today:
            return {"published": day}
        said = say("the usual day of {period} is {day}, which is still to come", period=period, day=day)
        return say("{fault}; {remedy}", fault=said, remedy=say("give the day of this figure, or --published DATE"))

    def _source(self, seen: Observation, series: Series) -> Raw | str | Lack:
        key = (seen.source, seen.publisher, seen.title, seen.url, series.id)
        if key not in self._said:
            self._said[key] = self._read_source(seen, series)
        return self._said[key]

    def _read_source(self, seen: Observation, series: Series) -> Raw | str | Lack:
        """The row's own source or publisher, else what was said of all, else the usual one."""
        common = self._common
        if seen.source:
            return self._by_id(seen.source)
        own = {"publisher": seen.publisher, "title": seen.title, "url": seen.url}
        if not seen.publisher and common.source is not None:
            return self._by_id(common.source)
        given = {"publisher": common.publisher, "title": common.title, "url": common.url}
        described = {key: own[key] or said for key, said in given.items() if own[key] or said}
        if "publisher" in described:
            return dict(described)
        usual = series.usual
        if usual.publisher is not None:
            return {"publisher": usual.publisher, **({} if usual.url is None else {"url": usual.url}), **described}
        if usual.default_source is not None and not described:
            return {"source": usual.default_source}
        if usual.default_publisher is not None:
            return {"publisher": usual.default_publisher, **described}
        return PUBLISHER

    def _by_id(self, text: str) -> Raw | str:
        """A source by its id, or by its whole title."""
        sources = self._declared.sources
        titled = [id for id, one in sources.items() if one.title == text]
        if text in sources or len(titled) == 1:
            return {"source": text if text in sources else titled[0]}
        near = nearest(text, sources)
        said = say("no source is called {id!r}", id=printable(text))
        remedy = (
            say('did you mean "{id}"?', id=near) if near else say("declare it in targets.toml, or give its publisher")
        )
        return say("{fault}; {remedy}", fault=said, remedy=remedy)

    def _extra(self, seen: Observation) -> Iterator[tuple[str, object]]:
        status = self._common.status if seen.status is None else seen.status.value
        note = seen.note or self._common.note
        yield from () if status is None else (("status", status),)
        yield from (("break", True),) if seen.is_break else ()
        yield from (("note", note),) if note else ()


_PERIOD = (Role.PERIOD, Role.YEAR, Role.MONTH, Role.QUARTER)
_SOURCE = (Role.SOURCE, Role.PUBLISHER)
_PUBLISHED = (Role.PUBLISHED,)


def _bounds(seen: Observation) -> tuple[Role, ...]:
    """Where a figure without a value stands."""
    return () if seen.value else (Role.LOWER, Role.UPPER)


class _Reader(Struct, frozen=True):
    """Reads the numbers of a row: ``counted`` is the unit of a number alone, ``named`` as the table calls it.

    ``places`` are the values of the last digits that were published, of all numbers or of each; none where it is told
    by the digits.
    """

    unit: Unit
    counted: Unit
    named: str
    places: tuple[int, ...] = ()

    def figure(self, text: str) -> Raw:
        """One comparison. Raises Malformed."""
        reader, whole = self._with_unit(text)
        said = read_figure(whole, reader.pseudo)
        places = self._places(len(said.numbers) + (said.tolerance is not None))
        numbers = tuple(at_place(one, place) for one, place in zip(said.numbers, places, strict=False))
        tolerance = None if said.tolerance is None else at_place(said.tolerance, places[-1])
        return reader.in_series(replace(said, numbers=numbers, tolerance=tolerance))

    def bounds(self, lower: str, upper: str) -> Raw:
        """What is known from two columns, or from one of them. Raises Malformed."""
        if lower and upper:
            return {Comparison.BETWEEN.value: self._numbers((lower, upper))}
        key = Comparison.AT_LEAST if lower else Comparison.AT_MOST
        return {key.value: self._numbers((lower or upper,))[0]}

    def keyed(self, keys: tuple[Comparison, ...], seen: Observation) -> Raw:
        """A figure by the keys of the files, each with its numbers from the columns they stand in. Raises Malformed."""
        texts = [text for key in keys for text in _columns_of(key, seen)]
        if not all(texts):
            said = later("{keys} says another number than the columns have", keys=seen.comparison)
            raise Malformed(Code.BAD_FIGURE, said, later("write its numbers in value, or in lower and upper"))
        tolerance = (seen.tolerance,) if seen.tolerance else ()
        numbers = iter(self._numbers((*texts, *tolerance)))
        figure: Raw = {}
        for key in keys:
            figure[key.value] = [next(numbers), next(numbers)] if key is Comparison.BETWEEN else next(numbers)
        return figure | ({"tolerance": next(numbers)} if tolerance else {})

    def _numbers(self, texts: tuple[str, ...]) -> list[Number]:
        places = self._places(len(texts))
        return [self._bound(text, place) for text, place in zip(texts, places, strict=True)]

    def _places(self, count: int) -> tuple[int | None, ...]:
        """The place of each of so many numbers. Raises Malformed where they do not fit."""
        if not self.places:
            return (None,) * count
        if len(self.places) not in (1, count):
            said = later("rounded_to has {count} numbers, and the figure another number", count=len(self.places))
            raise Malformed(Code.BAD_NUMBER, said, _FORM_OF_PLACES)
        return self.places if len(self.places) == count else self.places * count

    def _bound(self, text: str, place: int | None) -> Number:
        reader, whole = self._with_unit(text)
        return reader.number(at_place(read_number(whole, reader.pseudo), place))

    def _with_unit(self, text: str) -> tuple["_Reader", str]:
        """A unit of another kind stays behind its number: it may be a scale as people write it (m, bn), or a fault."""
        if not self.named or self.unit.is_of(self.counted.base):
            return self, text
        if self.counted.exponent:
            said = later("the unit {unit!r} and a scale besides cannot be read", unit=printable(self.named))
            raise Malformed(Code.BAD_NUMBER, said, later("say the unit of all rows: --map unit:=UNIT"))
        return replace(self, counted=replace(self.unit, mark=self.counted.mark)), f"{text} {self.named}"

    @property
    def pseudo(self) -> Unit:
        """The series' unit with the scale of the table's numbers."""
        return replace(self.unit, exponent=self.counted.exponent, mark=self.counted.mark)

    def in_series(self, statement: Statement) -> Raw:
        """What was read as the file of the series holds it."""
        numbers = [self.number(one) for one in statement.numbers]
        figure: Raw = {statement.comparison.value: numbers[0] if len(numbers) == 1 else numbers}
        return figure if statement.tolerance is None else figure | {"tolerance": self.number(statement.tolerance)}

    def number(self, number: Number) -> Number:
        """A number of the table as the file of the series holds it, with all its digits and no more."""
        if isinstance(number, str):
            amount = Amount.read(number, self.pseudo).value
            return number if self.pseudo == self.unit else _plain(amount, self.counted.exponent - self.unit.exponent)
        shift = self.counted.exponent - self.unit.exponent
        word = _WORDS.get(self.counted.exponent) if shift > 0 else None
        if word is not None and self.unit.base not in ("", "%"):
            return self.unit.scaled(f"{number:f}" if isinstance(number, Decimal) else str(number), word[self._is_ascii])
        return number if not shift else _plain(Decimal(number), shift)

    @property
    def _is_ascii(self) -> bool:
        return self.unit.base.isascii()


_WORDS = {3: ("千", "thousand"), 6: ("百万", "million"), 9: ("十亿", "billion"), 12: ("万亿", "trillion")}
"""Powers of ten with a name, so that a number keeps its digits: in Chinese and in English."""


_FORM_OF_PLACES = later("write the value of the last digit that was published: 0.01, 1 or 1000")
_PLACE = re.compile(r"0\.(0*1)|1(0*)", re.ASCII)


@lru_cache(maxsize=1024)
def places_of(text: str) -> tuple[int, ...]:
    """The powers of ten of last digits, with blanks between those of several numbers. Raises Malformed.

    >>> places_of("0.01"), places_of("1 1000")
    ((-2,), (0, 3))
    """
    found = [_PLACE.fullmatch(one) for one in text.split()]
    if any(one is None for one in found):
        said = later("{text!r} is not the value of a digit", text=printable(text))
        raise Malformed(Code.BAD_NUMBER, said, _FORM_OF_PLACES)
    return tuple(len(one[2]) if one[2] is not None else -len(one[1]) for one in found if one is not None)


def at_place(number: Number, place: int | None) -> Number:
    """A number with the digits up to a place, those that are there and zeros; text stays as it is. Raises Malformed.

    >>> at_place(Decimal("24.1"), -2), at_place(30000, 4)
    (Decimal('24.10'), Decimal('3E+4'))
    """
    if place is None or isinstance(number, str):
        return number
    sign, digits, exponent = Decimal(number).as_tuple()
    shift = int(exponent) - place
    kept = digits + (0,) * shift if shift >= 0 else digits[:shift] or (0,)
    if shift < 0 and any(digits[shift:]):
        said = later("{number} has more digits than rounded_to says", number=f"{Decimal(number):f}")
        raise Malformed(Code.BAD_NUMBER, said, _FORM_OF_PLACES)
    exact = Decimal((sign, kept, place))
    return int(exact) if place == 0 else exact


def keys_of(comparison: str) -> tuple[Comparison, ...]:
    """The keys of the files that a comparison is written in: one, or a lower and an upper; none for signs and words."""
    words = comparison.split()
    return tuple(_KEYS[word] for word in words) if words and all(word in _KEYS for word in words) else ()


_KEYS = {one.value: one for one in Comparison}


def _columns_of(key: Comparison, seen: Observation) -> tuple[str, ...]:
    """The texts of a comparison's numbers; nothing where there is none."""
    match key.end:
        case End.LOWER:
            return (seen.lower or seen.value,)
        case End.UPPER:
            return (seen.upper or seen.value,)
        case End.NONE | End.BOTH:
            return (seen.lower, seen.upper) if key is Comparison.BETWEEN else (seen.value,)
        case _:
            assert_never(key.end)


def _done(text: str) -> bool:
    """Whether a milestone is done. Raises Malformed."""
    said = text.strip().lower()
    told = DONE.get(said, _SAID_SO.get(said))
    if told is None:
        said_so = later("{text!r} does not say whether it is done", text=printable(text))
        raise Malformed(Code.BAD_FIGURE, said_so, later("write done or not done"))
    return told


_SAID_SO = {"true": True, "yes": True, "1": True, "是": True, "false": False, "no": False, "0": False, "否": False}


def _plain(number: Decimal, shift: int) -> Number:
    """A number times a power of ten, exactly, with its digits."""
    sign, digits, exponent = number.as_tuple()
    text = f"{Decimal((sign, digits, int(exponent) + shift)):f}"
    return Decimal(text) if "." in text else int(text)


def _told(read: Callable[[], _Read]) -> _Read | str:
    """What is read, or what is wrong with it."""
    try:
        return read()
    except Malformed as fault:
        return _sentence(fault)


def _sentence(fault: Malformed) -> str:
    return say("{fault}; {remedy}", fault=fault.message, remedy=fault.remedy)
