"""What was observed of a period: one record, or the sum of recorded parts of it.

Only flows are added up. Of a longer period that no record covers the sum of parts that tile it is as good; where parts
are missing it is a lower bound, if nothing can be below zero. A recorded figure always comes before a sum. Of a log,
whose days without a record are zero, nothing is missing up to its newest record.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import reduce
from itertools import takewhile
from math import inf
from operator import add
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.actual import Actual
from tracker.domain.exact import Fraction
from tracker.domain.figure import Figure
from tracker.domain.interval import Interval
from tracker.domain.period import Beat, Period, PublicDate
from tracker.domain.series import Kind, Series

_NOTHING = Interval.exactly(0)


class Sum(Struct, frozen=True):
    """Recorded parts of a period added up, in order of time. ``missing_days`` are those that no part covers.

    Of a log there may be no part at all: then ``witness`` is the later record that shows that nothing happened.
    """

    period: Period
    figure: Figure
    parts: tuple[Actual, ...]
    missing_days: int = 0
    witness: Actual | None = None

    @property
    def missing_months(self) -> int | None:
        """How many months no part covers, where it and all parts are whole months."""
        lengths = [part.period.months for part in self.parts]
        if self.period.months is None or None in lengths:
            return None
        return self.period.months - sum(length or 0 for length in lengths)

    @property
    def published(self) -> PublicDate:
        """When its last part became public."""
        parts = self.parts if self.witness is None else (self.witness,)
        return max((part.published for part in parts), key=lambda one: one.known_from)

    @property
    def is_provisional(self) -> bool:
        """Whether any part is expected to change."""
        return any(part.is_provisional for part in self.parts)


Observation: TypeAlias = Actual | Sum


def parts_of(observation: Observation) -> tuple[Actual, ...]:
    """The records it is made of."""
    return observation.parts if isinstance(observation, Sum) else (observation,)


class Cover(Struct, frozen=True):
    """A way through a span of days by records; ``whole_days`` are those at its end with none left out.

    The best leaves the fewest days out, then takes the fewest for zero (``empty_days``), with the fewest records.
    """

    missing_days: int = 0
    empty_days: int = 0
    whole_days: int = 0
    count: int = 0
    last: Actual | None = None
    before: "Cover | None" = None

    @property
    def cost(self) -> tuple[int, int, int]:
        """What makes one way worse than another."""
        return self.missing_days, self.empty_days, self.count

    @property
    def parts(self) -> tuple[Actual, ...]:
        """The records, in order of time."""
        found: list[Actual] = []
        step: Cover | None = self
        while step is not None:
            found += [] if step.last is None else [step.last]
            step = step.before
        return tuple(reversed(found))

    def skipping(self, days: int, empty: int = 0) -> "Cover":
        """So many days further, by nothing; the first ``empty`` of them are known to be zero."""
        if not days:
            return self
        missing = days - empty
        whole = self.whole_days + days if not missing else 0
        return Cover(
            missing_days=self.missing_days + missing,
            empty_days=self.empty_days + empty,
            whole_days=whole,
            count=self.count,
            before=self,
        )

    def taking(self, part: Actual) -> "Cover":
        """On to the end of a record."""
        return Cover(
            missing_days=self.missing_days,
            empty_days=self.empty_days,
            whole_days=self.whole_days + part.period.days,
            count=self.count + 1,
            last=part,
            before=self,
        )


class Covers(Struct, frozen=True, eq=False):
    """The best ways through a span: to its start and to the end of each record in it, in order of time.

    Days up to ``zero_until`` that no record covers are known to be zero.
    """

    ends: list[int]
    best: list[Cover]
    zero_until: int

    @classmethod
    def of(cls, records: Iterable[Actual], span: Period, zero_until: int = 0) -> "Covers":
        """By the records inside a span.

        One that begins before it is no part of it: how much of it falls inside nobody knows.
        """
        ending: dict[int, list[Actual]] = {}
        for record in records:
            if span.holds(record.period):
                ending.setdefault(record.period.last, []).append(record)
        found = cls([span.first - 1], [Cover()], zero_until)
        for end in sorted(ending):
            ways = [found.to(part.period.first - 1).taking(part) for part in ending[end]]
            found.best.append(min([*ways, found.to(end)], key=lambda way: way.cost))
            found.ends.append(end)
        return found

    def to(self, day: int) -> Cover:
        """The best way to the end of a day."""
        at = bisect_right(self.ends, day) - 1
        end = self.ends[at]
        return self.best[at].skipping(day - end, max(0, min(day, self.zero_until) - end))


class Recorded(Struct, frozen=True, eq=False):
    """The records of a series that count, by slot in order of time; of a log the ``newest`` of all of them."""

    series: Series
    by_slot: Mapping[Period, Actual]
    newest: Actual | None = None
    since: int | None = None

    @classmethod
    def of(
        cls, series: Series, in_force: Mapping[Period, Actual], until: Period, since: Period | None = None
    ) -> "Recorded":
        """Those up to the end of a period; with the start of a window a log is looked at from there on."""
        by_slot, newest = {slot: record for slot, record in in_force.items() if slot.last <= until.last}, None
        if series.is_zero_unrecorded:
            newest = max(in_force.values(), key=lambda one: one.period.last, default=None)
        return cls(series=series, by_slot=by_slot, newest=newest, since=None if since is None else since.first)

    @property
    def zero_until(self) -> int:
        """The last day that is known to be zero where no record covers it; before all days where none is."""
        return 0 if self.newest is None else self.newest.period.last

    def covers(self, span: Period, records: Iterable[Actual] | None = None) -> Covers:
        """The ways through a span by all records, or by some."""
        return Covers.of(self.by_slot.values() if records is None else records, span, self.zero_until)

    def are_whole(self, span: Period) -> bool:
        """Whether a span is as good as recorded."""
        return self.covers(span).to(span.last).missing_days == 0

    def added(self, period: Period, cover: Cover) -> Observation | None:
        """What a cover says of a period: its one record, or the sum of its parts, a lower bound where days are missing.

        None where nothing is recorded, or a lower bound has no meaning because parts may be below zero.
        """
        if cover.missing_days and self.series.signed:
            return None
        if not cover.parts and self.newest is not None and period.last <= self.zero_until:
            return Sum(period, Figure.spanning(_NOTHING), (), witness=self.newest)
        return _made_of(period, cover.parts, cover.missing_days) if cover.parts else None


def _made_of(period: Period, parts: tuple[Actual, ...], missing_days: int) -> Observation:
    """One record, or the sum of some, a lower bound where days are missing."""
    if len(parts) == 1 and parts[0].period == period:
        return parts[0]
    bounds = reduce(add, (part.figure.bounds for part in parts))
    bounds = at_least(bounds) if missing_days else bounds
    figure = Figure.spanning(bounds, any(part.figure.approximate for part in parts))
    return Sum(period=period, figure=figure, parts=parts, missing_days=missing_days)


def at_least(known: Interval) -> Interval:
    """What more may come to: everything from the lower end of what is known."""
    return Interval(known.low, None, known.low_open, True)


def at_least_so_much(part: Observation) -> Sum:
    """What a part says of the whole it belongs to: as much, and maybe more."""
    return Sum(part.period, Figure.spanning(at_least(part.figure.bounds)), parts_of(part))


def as_recorded(observation: Observation) -> Observation:
    """What its parts add up to by themselves, with nothing for days that are missing between."""
    if not isinstance(observation, Sum) or not observation.missing_days:
        return observation
    bounds = reduce(add, (part.figure.bounds for part in observation.parts))
    return replace(observation, figure=Figure.spanning(bounds, observation.figure.approximate))


def firm_part(observation: Observation) -> Observation | None:
    """What is known without its approximate parts: a lower bound, their days missing; None where nothing is."""
    if not observation.figure.approximate:
        return observation
    firm = tuple(part for part in parts_of(observation) if not part.figure.approximate)
    if not firm:
        return None
    bounds = at_least(reduce(add, (part.figure.bounds for part in firm)))
    missing = observation.period.days - sum(part.period.days for part in firm)
    return Sum(period=observation.period, figure=Figure.spanning(bounds), parts=firm, missing_days=missing)


def alike(recorded: Recorded, due: Period) -> dict[int, Observation]:
    """What was observed of periods as long as the due one, up to it, by their last day in order of time.

    Figures of a moment count by it. For a flow, periods that lie whole steps before the due one are put together from
    their parts where none is recorded.
    """
    series, last, months = recorded.series, due.last, due.months
    found: dict[int, Observation] = {
        slot.last: record
        for slot, record in recorded.by_slot.items()
        if slot.last <= last
        and (
            (months is not None and record.period.months == months)
            or record.period.is_as_long_as(due)
            or series.counts_by_end(record.period)
        )
    }
    more = _put_together(recorded=recorded, due=due, known=found) if series.kind is Kind.FLOW else None
    return dict(sorted((found | more).items())) if more else found


def _put_together(recorded: Recorded, due: Period, known: Mapping[int, Observation]) -> dict[int, Observation]:
    days, months = due.days, due.months if recorded.newest is None else None
    parts = [
        one
        for one in recorded.by_slot.values()
        if one.period.days < days and (months is None or one.period.months != months)
    ]
    parts.sort(key=lambda one: one.period.last)
    ends = [part.period.last for part in parts]
    found: dict[int, Observation] = {}
    for period in _whole_steps(recorded, parts, due):
        if period.last not in known:
            inside = parts[bisect_left(ends, period.first) : bisect_right(ends, period.last)]
            cover = recorded.covers(period, inside).to(period.last)
            whole = None if cover.missing_days else recorded.added(period, cover)
            found |= {} if whole is None else {period.last: whole}
    return found


def _whole_steps(recorded: Recorded, parts: list[Actual], due: Period) -> Iterable[Period]:
    """The periods whole steps before the due one that may be put together: those with parts, of a log all.

    A step is as long as the due period, or a year where no whole number of them makes one.
    """
    if not due.divides_years:
        if not parts:
            return []
        years = range((due.last - parts[0].period.first) // 366 + 2)
        return [due.years_earlier(back) for back in years]
    if recorded.newest is None:
        return {due.beat.holding(part.period.last) for part in parts if part.period.last <= due.last}
    oldest = min((one.period.first for one in recorded.by_slot.values()), default=due.first)
    oldest = oldest if recorded.since is None else min(oldest, recorded.since)
    until = min(due.last, recorded.zero_until)
    return list(takewhile(lambda period: period.last <= until, due.beat.from_day(oldest)))


def so_far(recorded: Recorded, period: Period) -> Observation | None:
    """What is recorded of a period that is not complete, up to the last day recorded, where that says anything.

    Of a flow parts are added up, a lower bound where some are missing between; of a growth series it is the longest
    record from the period's start on.
    """
    kind, inside = recorded.series.kind, _parts_inside(recorded.by_slot, period)
    if kind is Kind.GROWTH:
        begun = [one for one in inside if one.period.first == period.first]
        return max(begun, key=lambda one: one.period.last, default=None)
    if kind is not Kind.FLOW or not inside:
        return None
    last = max(min(recorded.zero_until, period.last), *(one.period.last for one in inside))
    begun_to = Period(period.first, last)
    return recorded.added(begun_to, recorded.covers(begun_to, inside).to(last))


def ways_so_far(recorded: Recorded, period: Period) -> Iterator[Observation]:
    """The same, and where records lie across each other those apart that make the most, at the least and at the most.

    Of flows that cannot be below zero each of them is part of the whole, so that one tells what another leaves open.
    """
    begun = so_far(recorded, period)
    if begun is None:
        return
    yield begun
    series, inside = recorded.series, _parts_inside(recorded.by_slot, period)
    if series.kind is not Kind.FLOW or series.signed or len(parts_of(begun)) == len(inside):
        return
    firm = [one for one in inside if not one.figure.approximate]
    for chosen in (heaviest(firm, _at_the_least), heaviest(inside, _at_the_most)):
        if chosen:
            span = Period(period.first, chosen[-1].period.last)
            is_log = recorded.newest is not None
            missing = 0 if is_log else span.days - sum(part.period.days for part in chosen)
            yield _made_of(span, chosen, missing)


Weight: TypeAlias = tuple[Fraction | float, int]


def _at_the_least(part: Actual) -> Weight:
    """The lower end; of two equal ones the open one is more."""
    bounds = part.figure.bounds
    return bounds.low or Fraction(0), int(bounds.low_open)


def _at_the_most(part: Actual) -> Weight:
    """The upper end; of two equal ones the closed one is more."""
    bounds = part.figure.bounds
    return inf if bounds.high is None else bounds.high, int(not bounds.high_open)


def heaviest(records: Iterable[Actual], weight: Callable[[Actual], Weight]) -> tuple[Actual, ...]:
    """Records of which none lies across another, in order of time, that weigh the most together."""
    ends = [-1]
    best: list[tuple[Weight, Cover]] = [((Fraction(0), 0), Cover())]
    for record in sorted(records, key=lambda one: one.period.last):
        (so_heavy, so_many), before = best[bisect_left(ends, record.period.first) - 1]
        heavy, many = weight(record)
        together = (so_heavy + heavy, so_many + many)
        if together > best[-1][0]:
            ends.append(record.period.last)
            best.append((together, before.taking(record)))
    return best[-1][1].parts


def _parts_inside(records: Mapping[Period, Actual], period: Period) -> list[Actual]:
    first, last = period.first, period.last
    inside = [one for one in records.values() if first <= one.period.first and one.period.last <= last]
    return [one for one in inside if one.period != period]


def running(recorded: Recorded, window: Period, due: Period) -> Observation | None:
    """The sum from the start of a window to the end of the latest recorded of its periods, each as long as the due one.

    A period left out before it makes the sum a lower bound. Only flows have one.
    """
    if recorded.series.kind is not Kind.FLOW:
        return None
    covers, beat = recorded.covers(window), due.beat
    for period in _ending_with_a_record(covers, beat, window):
        cover = covers.to(period.last)
        known = recorded.added(Period(window.first, period.last), cover) if cover.whole_days >= period.days else None
        if known is not None:
            return known
    return None


def _ending_with_a_record(covers: Covers, beat: Beat, window: Period) -> Iterator[Period]:
    """The periods of a window that a record ends with, or the days known to be zero; the latest first."""
    ends = covers.ends[1:]
    if covers.zero_until >= window.first:
        latest = beat.holding(min(covers.zero_until, window.last) + 1).first - 1
        ends += [latest] if latest >= window.first else []
    for end in sorted(set(ends), reverse=True):
        period = beat.ending(end)
        if period is not None:
            yield period
