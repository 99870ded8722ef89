"""What is odd about a record that could be written, a sentence each. Nothing here decides whether it is written."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from operator import attrgetter
from typing import TypeAlias

from msgspec import Struct

from tracker.assess.sums import Recorded
from tracker.domain.actual import Actual
from tracker.domain.exact import Fraction
from tracker.domain.figure import Figure, Term
from tracker.domain.notation import grouped
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Kind, Series
from tracker.domain.target import GoalKind, Target
from tracker.domain.vintages import standing
from tracker.domain.wording import Words, later

_JUMP = 5
_SCALES = (12, 8, 6, 4, 3, 2)
_LIKE = 2
_TELLING_DIGITS = 3


class DoubtKind(Enum):
    """What can be odd about a record: the words by which doubts are accepted."""

    JUMP = "jump"
    """Many times a figure beside it, or a small part, as where a scale is mistaken."""
    SHARE = "share"
    """A share of one where percent belong."""
    SIGN = "sign"
    """Another sign than a figure beside it."""
    PARTS = "parts"
    """Not the sum of its recorded parts."""
    SAME_FIGURE = "same-figure"
    """The figure of another period."""
    SAME_DAY = "same-day"
    """Recorded already for that day, in other words."""
    LONGER = "longer"
    """Of a period longer than those of the series."""
    TO_COME = "to-come"
    """Of a period or a day that is still to come."""
    FILES = "files"
    """What `track validate` would warn of."""
    ENCODING = "encoding"
    """Of a table whose text may have been read wrong."""


class Doubt(Struct, frozen=True):
    """Something odd, and what it is said with."""

    kind: DoubtKind
    said: Words


def is_recorded(records: Iterable[Actual], record: Actual) -> bool:
    """Whether the same figure of the same period, day, source and status stands there already, whatever its note."""
    told = _told(record)
    return any(_told(one) == told for one in records)


_Told: TypeAlias = tuple[object, ...]


def _told(record: Actual) -> _Told:
    """What makes a record another."""
    said = (record.period, record.figure, record.published.known_from, record.status, record.is_break)
    return (*said, record.source.id, record.source.publisher)


def doubts(register: Register, series: Series, record: Actual, today: date) -> Iterator[Doubt]:
    """What is odd about a record that could be written."""
    return Company(register, series).doubts(record, today)


class Company:
    """The records that a new one is looked at beside, of one series. It grows as new ones join them.

    To look at a record and to let it join takes about as long however many there are.
    """

    def __init__(self, register: Register, series: Series) -> None:
        self._series = series
        self._targets = [one for one in register.targets.values() if one.series == series.id]
        self._of_day: dict[tuple[Period, date], list[Actual]] = {}
        self._rivals: dict[Period, list[Actual]] = {}
        self._standing = _Standing(series)
        for record in register.records(series.id):
            self._place(record)
        for slot in self._rivals:
            self._settle(slot)

    def join(self, record: Actual) -> None:
        """One more record."""
        self._place(record)
        if not record.is_forecast:
            self._settle(self._series.slot(record.period))

    def holds(self, record: Actual) -> bool:
        """Whether it is recorded, see ``is_recorded``."""
        return is_recorded(self._of_day.get((record.period, record.published.known_from), ()), record)

    def rivals(self, record: Actual) -> list[Actual]:
        """The records of the same slot, forecasts aside."""
        return self._rivals.get(self._series.slot(record.period), [])

    def in_force(self, record: Actual) -> Actual | None:
        """The record that counts for the same slot now."""
        return self._standing.of(self._series.slot(record.period))

    def doubts(self, record: Actual, today: date) -> Iterator[Doubt]:
        """What is odd about a record that could be written."""
        yield from _to_come(record, today)
        yield from _longer_than_usual(self._series, record.period)
        if not record.is_forecast and self._series.kind is not Kind.MILESTONE:
            yield from self._said_that_day(record)
            near = self._standing.neighbours(record)
            yield from _out_of_line(series=self._series, record=record, near=near, targets=self._targets)
            yield from self._apart_from_its_parts(record)
            yield from self._said_of_another(record)

    def _place(self, record: Actual) -> None:
        self._of_day.setdefault((record.period, record.published.known_from), []).append(record)
        if not record.is_forecast:
            self._rivals.setdefault(self._series.slot(record.period), []).append(record)

    def _settle(self, slot: Period) -> None:
        self._standing.put(slot, standing(self._rivals[slot]))

    def _said_that_day(self, record: Actual) -> Iterator[Doubt]:
        """The same figure of the same day from the same publisher, in other words than before."""
        told = _told(record)
        for one in self._of_day.get((record.period, record.published.known_from), ()):
            is_same_word = one.figure.bounds == record.figure.bounds and one.source.publisher == record.source.publisher
            if is_same_word and _told(one) != told:
                yield Doubt(DoubtKind.SAME_DAY, _recorded_already(one))
                return

    def _apart_from_its_parts(self, record: Actual) -> Iterator[Doubt]:
        inside = self._standing.inside(record.period)
        in_force = inside | self._standing.newest()
        return _apart_from_its_parts(series=self._series, record=record, inside=inside, in_force=in_force)

    def _said_of_another(self, record: Actual) -> Iterator[Doubt]:
        """The same figure under another period, if it has digits enough not to recur by chance."""
        if max(_digits(term) for term in record.figure.terms) < _TELLING_DIGITS:
            return
        other = self._standing.alike(record, besides=self._series.slot(record.period))
        if other is not None:
            said = later("{period} has the same figure: is the period right?", period=other.period)
            yield Doubt(DoubtKind.SAME_FIGURE, said)


class _Standing:
    """The record in force for each slot, to be found by its figure or as the nearest in time of those comparable.

    A slot is comparable by its end, or by its length in whole months or in days.
    """

    def __init__(self, series: Series) -> None:
        self._series = series
        self._by_slot: dict[Period, Actual] = {}
        self._by_figure: dict[_Bounds, list[Period]] = {}
        self._alike: dict[tuple[str, int], list[Period]] = {}
        self._ends: list[Period] = []

    def put(self, slot: Period, record: Actual) -> None:
        """The record is in force for the slot now."""
        earlier = self._by_slot.get(slot)
        if earlier is None:
            insort(self._ends, slot, key=_order)
            for key in _lengths(self._series, slot):
                insort(self._alike.setdefault(key, []), slot, key=_order)
        else:
            slots = self._by_figure[_bounds(earlier)]
            del slots[bisect_left(slots, slot.order, key=_order)]
        self._by_slot[slot] = record
        insort(self._by_figure.setdefault(_bounds(record), []), slot, key=_order)

    def of(self, slot: Period) -> Actual | None:
        """The record of a slot."""
        return self._by_slot.get(slot)

    def alike(self, record: Actual, besides: Period) -> Actual | None:
        """The earliest record with the figure of another, but for one slot."""
        found = next((slot for slot in self._by_figure.get(_bounds(record), ()) if slot != besides), None)
        return None if found is None else self._by_slot[found]

    def neighbours(self, record: Actual) -> list[Actual]:
        """The records nearest in time: of the period itself, before it, and after it; of the same length."""
        slot = self._series.slot(record.period)
        own = self._by_slot.get(slot)
        same = [own] if own is not None and self._is_comparable(slot, record.period) else []
        groups = [self._alike.get(key, []) for key in {_BY_END, *_lengths(self._series, record.period)}]
        before = (_nearest(group, record.period, is_before=True) for group in groups)
        after = (_nearest(group, record.period, is_before=False) for group in groups)
        last = max((one for one in before if one is not None), key=_order, default=None)
        next_one = min((one for one in after if one is not None), key=_order, default=None)
        return [*same, *(self._by_slot[one] for one in (last, next_one) if one is not None)]

    def inside(self, period: Period) -> dict[Period, Actual]:
        """The records of shorter slots that lie in a period, in order of time."""
        begin = bisect_left(self._ends, period.first, key=_last)
        end = bisect_right(self._ends, period.last, key=_last)
        within = (one for one in self._ends[begin:end] if one.first >= period.first and one.days < period.days)
        return {slot: self._by_slot[slot] for slot in within}

    def newest(self) -> dict[Period, Actual]:
        """The record of the last slot, until which nothing is missing in a log."""
        return {slot: self._by_slot[slot] for slot in self._ends[-1:]}

    def _is_comparable(self, slot: Period, period: Period) -> bool:
        return self._series.counts_by_end(slot) or slot.is_as_long_as(period)


def _nearest(group: list[Period], period: Period, *, is_before: bool) -> Period | None:
    """The nearest slot of a group that ends before a period does, or after."""
    at = bisect_left(group, period.last, key=_last) - 1 if is_before else bisect_right(group, period.last, key=_last)
    return group[at] if 0 <= at < len(group) else None


_Bounds: TypeAlias = tuple[object, ...]


def _bounds(record: Actual) -> _Bounds:
    """The set of numbers of a figure, for looking it up: fractions are slow to hash."""
    bounds = record.figure.bounds
    ends = (None if end is None else (end.numerator, end.denominator) for end in (bounds.low, bounds.high))
    return (*ends, bounds.low_open, bounds.high_open)


_order = attrgetter("order")
_last = attrgetter("last")
_BY_END = ("end", 0)


def _lengths(series: Series, slot: Period) -> Collection[tuple[str, int]]:
    """The groups of slots that one is comparable with by its length, or by its end."""
    if series.counts_by_end(slot):
        return (_BY_END,)
    of_days = ("days", slot.days)
    return (of_days,) if slot.months is None else (("months", slot.months), of_days)


def _to_come(record: Actual, today: date) -> Iterator[Doubt]:
    """A period or a day of publication that is still to come."""
    if record.period.end_day > today and not record.is_forecast:
        said = later("{period} ends on {day}, which is still to come", period=record.period, day=record.period.end_day)
        yield Doubt(DoubtKind.TO_COME, said)
    if record.published.known_from > today:
        said = later("it is said to be published {published}, which is still to come", published=record.published)
        yield Doubt(DoubtKind.TO_COME, said)


def _longer_than_usual(series: Series, period: Period) -> Iterator[Doubt]:
    """A period longer than those the series comes in stands for itself alone."""
    beat = series.calendar.beat
    if beat is None or series.counts_by_end(period):
        return
    own = beat.holding(period.last)
    is_longer = period.days > own.days and not period.is_as_long_as(own)
    if is_longer and not series.is_year_to_date(period) and period != series.as_published(own):
        said = later(
            "{period} is longer than a period of the series ({frequency}): "
            "it stands for itself, and for none inside it",
            period=period,
            frequency=series.calendar.frequency.called,
        )
        yield Doubt(DoubtKind.LONGER, said)


def _recorded_already(one: Actual) -> Words:
    if one.status is None:
        return later("this figure of that day is recorded already: is it another publication?")
    return later(
        "this figure of that day is recorded already, {status}: is it another publication?", status=one.status.called
    )


def _out_of_line(series: Series, record: Actual, near: list[Actual], targets: list[Target]) -> Iterator[Doubt]:
    """One sentence about the number beside its neighbours: a wrong sign, a share of one, a wrong scale, or a jump."""
    if near and _are_usual(series, _number(record), map(_number, near)):
        return
    for other in near:
        if _number(record) * _number(other) < 0:
            said = later(
                "it is {figure}, and {period} is {other}: another sign",
                figure=_written(record, series),
                period=other.period,
                other=_written(other, series),
            )
            yield Doubt(DoubtKind.SIGN, said)
            return
    yardsticks: list[tuple[Fraction, Words]] = [
        (_number(other), later("the {figure} of {period}", figure=_written(other, series), period=other.period))
        for other in near
    ]
    yardsticks = yardsticks or _goals(targets, series, record)
    share = _as_a_share(series, record, yardsticks)
    if share is not None:
        yield Doubt(DoubtKind.SHARE, share)
        return
    ratios = [(abs(_number(record) / number), name) for number, name in yardsticks if _number(record) * number]
    is_odd = _is_scale if series.kind is Kind.GROWTH or not near else _is_jump
    jumps = [(ratio, name) for ratio, name in ratios if is_odd(ratio)]
    if jumps:
        ratio, name = jumps[0]
        yield Doubt(DoubtKind.JUMP, _jump(ratio, _written(record, series), name))


def _are_usual(series: Series, number: Fraction, others: Iterable[Fraction]) -> bool:
    """Whether a number is so like all others that nothing need be looked at more closely; told by whole numbers."""
    if series.unit.name == "%" and abs(number) <= 1:
        return False
    for other in others:
        one, two = number.numerator * other.denominator, other.numerator * number.denominator
        if one * two < 0 or (one * two and max(abs(one), abs(two)) >= _JUMP * min(abs(one), abs(two))):
            return False
    return True


def _as_a_share(series: Series, record: Actual, yardsticks: list[tuple[Fraction, Words]]) -> Words | None:
    """A question where a number in percent would be like those beside it if it were a share of one.

    Growth moves more than a rate, so that of it a hundred times the number has to be nearer. Where one of the others
    is itself no more than one, such numbers are usual.
    """
    number = abs(_number(record))
    if series.unit.name != "%" or not 0 < number <= 1 or any(abs(other) <= 1 for other, _ in yardsticks):
        return None
    near = _LIKE if series.kind is Kind.GROWTH else _JUMP
    alike = (name for other, name in yardsticks if Fraction(1, near) < 100 * number / abs(other) < near)
    name, percent = next(alike, None), record.figure.terms[0].amounts[0].value.scaleb(2)
    if name is None:
        return None
    return later(
        "{figure} beside {other}: is it {percent} %?",
        figure=_written(record, series),
        other=name,
        percent=f"{percent:f}",
    )


def _jump(ratio: Fraction, figure: object, other: Words) -> Words:
    """How many times another figure it is, or what part of it, to the nearest whole number."""
    times = f"{round(max(ratio, 1 / ratio)):,}"
    odd, askance = _TIMES if ratio > 1 else _PART
    return (askance if _is_scale(ratio) else odd).filled(figure=figure, times=times, other=other)


# As it is odd alone, and where the scale may be a slip.
_TIMES = (
    later("{figure} is {times} times {other}"),
    later("{figure} is {times} times {other}: is the scale right?"),
)
_PART = (
    later("{figure} is 1/{times} of {other}"),
    later("{figure} is 1/{times} of {other}: is the scale right?"),
)


def _is_jump(ratio: Fraction) -> bool:
    return max(ratio, 1 / ratio) >= _JUMP


def _is_scale(ratio: Fraction) -> bool:
    """Whether a ratio is about a power of ten that people mistake, up or down."""
    return any(_is_like(ratio, power) for power in _SCALES)


def _goals(targets: list[Target], series: Series, record: Actual) -> list[tuple[Fraction, Words]]:
    """Where nothing is recorded yet, the goals are what a figure is measured by."""
    of_figures = (GoalKind.LEVEL, GoalKind.EVERY_PERIOD)
    alike = [
        one for one in targets if one.measure in of_figures and one.has_number and one.due.is_as_long_as(record.period)
    ]
    return [
        (
            one.goal.lesser_end,
            later("the goal of {target}, {figure}", target=one.id, figure=_Written(one.goal.figure, series.unit.name)),
        )
        for one in alike
    ]


def _apart_from_its_parts(
    series: Series, record: Actual, inside: Mapping[Period, Actual], in_force: Mapping[Period, Actual]
) -> Iterator[Doubt]:
    """A figure that the recorded parts of its period do not add up to."""
    if series.kind is not Kind.FLOW or not inside:
        return
    recorded = Recorded.of(series, in_force, record.period)
    cover = recorded.covers(record.period, inside.values()).to(record.period.last)
    whole = None if cover.missing_days or not cover.parts else recorded.added(record.period, cover)
    if whole is None or whole.figure.bounds.meets(record.figure.bounds):
        return
    slack = sum(Fraction(one.figure.terms[0].amounts[0].place) for one in (record, *cover.parts))
    low, high = whole.figure.bounds.low, whole.figure.bounds.high
    if low is not None and high is not None and not low - slack <= _number(record) <= high + slack:
        said = later("its recorded parts add up to {figure}", figure=_Written(whole.figure, series.unit.name))
        yield Doubt(DoubtKind.PARTS, said)


def _number(record: Actual) -> Fraction:
    """The number a figure is written with; of a range the lower."""
    return Fraction(record.figure.terms[0].amounts[0].value)


def _written(record: Actual, series: Series) -> "_Written":
    return _Written(record.figure, series.unit.name)


class _Written(Struct, frozen=True):
    """The number a figure is written with, and its unit; made a text when it is read."""

    figure: Figure
    unit: str

    def __str__(self) -> str:
        return f"{grouped(f'{self.figure.terms[0].amounts[0].value:f}')} {self.unit}"


def _is_like(ratio: Fraction, power: int) -> bool:
    """Whether a ratio is about a power of ten, up or down."""
    scale: int = 10**power
    factor = max(ratio, 1 / ratio) / scale
    return Fraction(1, _LIKE) <= factor <= _LIKE


def _digits(term: Term) -> int:
    """How many digits a number has between its zeros, at most of those given."""
    return max(len(f"{amount.value:f}".replace(".", "").lstrip("+-0").rstrip("0")) for amount in term.amounts)
