"""What was observed of a period: one record, or the sum of recorded parts of it.

Only flows are added up. Of a longer period that no record covers the sum of parts that tile it is as good; where parts
are missing it is a lower bound, if nothing can be below zero. A recorded figure always comes before a sum.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import reduce
from math import inf
from operator import add
from typing import TypeAlias

from tracker.domain.actual import Actual
from tracker.domain.figure import Figure
from tracker.domain.interval import Interval
from tracker.domain.period import Period, PublicDate
from tracker.domain.series import Kind, Series


@dataclass(frozen=True, slots=True)
class Sum:
    """Recorded parts of a period added up, in order of time. ``missing_months`` are those that no part covers."""

    period: Period
    figure: Figure
    parts: tuple[Actual, ...]
    missing_months: int = 0

    @property
    def published(self) -> PublicDate:
        """When its last part became public."""
        return max((part.published for part in self.parts), key=lambda one: one.known_from)

    @property
    def is_provisional(self) -> bool:
        """Whether any part is expected to change."""
        return any(part.is_provisional for part in self.parts)


Observation: TypeAlias = Actual | Sum


def parts_of(observation: Observation) -> tuple[Actual, ...]:
    """The records it is made of."""
    return observation.parts if isinstance(observation, Sum) else (observation,)


@dataclass(frozen=True, slots=True)
class Cover:
    """A way through a span of months by records; ``whole_months`` are those at its end with none left out.

    The best leaves the fewest months out, with the fewest records.
    """

    missing_months: int = 0
    whole_months: int = 0
    count: int = 0
    last: Actual | None = None
    before: "Cover | None" = None

    @property
    def cost(self) -> tuple[int, int]:
        """What makes one way worse than another."""
        return self.missing_months, self.count

    @property
    def parts(self) -> tuple[Actual, ...]:
        """The records, in order of time."""
        found: list[Actual] = []
        step: Cover | None = self
        while step is not None:
            found += [] if step.last is None else [step.last]
            step = step.before
        return tuple(reversed(found))

    def skipping(self) -> "Cover":
        """One month further, by nothing."""
        return Cover(missing_months=self.missing_months + 1, whole_months=0, count=self.count, last=None, before=self)

    def taking(self, part: Actual) -> "Cover":
        """On to the end of a record."""
        return Cover(
            missing_months=self.missing_months,
            whole_months=self.whole_months + part.period.months,
            count=self.count + 1,
            last=part,
            before=self,
        )


def covers(records: Iterable[Actual], span: Period) -> list[Cover]:
    """The best way from the start of a span to the end of each of its months; the first is to its very start.

    A record that begins before the span is no part of it: how much of it falls inside nobody knows.
    """
    ending: dict[int, list[Actual]] = {}
    for record in records:
        if record.period.first >= span.first:
            ending.setdefault(record.period.last - span.first + 1, []).append(record)
    best = [Cover()]
    for place in range(1, span.months + 1):
        ways = [best[place - part.period.months].taking(part) for part in ending.get(place, [])]
        best.append(min([*ways, best[-1].skipping()], key=lambda way: way.cost))
    return best


def are_whole(records: Iterable[Actual], period: Period) -> bool:
    """Whether records tile a period, so that it is as good as recorded."""
    return covers(records, period)[-1].missing_months == 0


def added(period: Period, cover: Cover, series: Series) -> Observation | None:
    """What a cover says of a period: its one record, or the sum of its parts, a lower bound where months are missing.

    None where nothing is recorded, or a lower bound has no meaning because parts may be below zero.
    """
    parts = cover.parts
    if not parts or (cover.missing_months and series.signed):
        return None
    return _made_of(period, parts, cover.missing_months)


def _made_of(period: Period, parts: tuple[Actual, ...], missing_months: int) -> Observation:
    """One record, or the sum of some, a lower bound where months are missing."""
    if len(parts) == 1 and not missing_months:
        return parts[0]
    bounds = reduce(add, (part.figure.bounds for part in parts))
    bounds = at_least(bounds) if missing_months else bounds
    figure = Figure.spanning(bounds, any(part.figure.approximate for part in parts))
    return Sum(period=period, figure=figure, parts=parts, missing_months=missing_months)


def at_least(known: Interval) -> Interval:
    """What more may come to: everything from the lower end of what is known."""
    return Interval(known.low, None, known.low_open, True)


def at_least_so_much(part: Observation) -> Sum:
    """What a part says of the whole it belongs to: as much, and maybe more."""
    return Sum(part.period, Figure.spanning(at_least(part.figure.bounds)), parts_of(part))


def as_recorded(observation: Observation) -> Observation:
    """What its parts add up to by themselves, with nothing for months that are missing between."""
    if not isinstance(observation, Sum) or not observation.missing_months:
        return observation
    bounds = reduce(add, (part.figure.bounds for part in observation.parts))
    return replace(observation, figure=Figure.spanning(bounds, observation.figure.approximate))


def firm_part(observation: Observation) -> Observation | None:
    """What is known without its approximate parts: a lower bound, their months missing; None where nothing is."""
    if not observation.figure.approximate:
        return observation
    firm = tuple(part for part in parts_of(observation) if not part.figure.approximate)
    if not firm:
        return None
    bounds = at_least(reduce(add, (part.figure.bounds for part in firm)))
    missing = observation.period.months - sum(part.period.months for part in firm)
    return Sum(period=observation.period, figure=Figure.spanning(bounds), parts=firm, missing_months=missing)


def alike(series: Series, records: Mapping[Period, Actual], due: Period) -> dict[int, Observation]:
    """What was observed of periods as long as the due one, up to it, by their last month in order of time.

    Of a stock every record counts, by its end. For a flow, periods that lie whole steps before the due one are put
    together from their parts where none is recorded.
    """
    is_stock, months = series.kind is Kind.STOCK, due.months
    found: dict[int, Observation] = {
        slot.last: record
        for slot, record in records.items()
        if slot.last <= due.last and (is_stock or slot.months == months)
    }
    if series.kind is Kind.FLOW:
        found |= _put_together(series=series, records=records, due=due, known=found)
    return dict(sorted(found.items()))


def _put_together(
    series: Series, records: Mapping[Period, Actual], due: Period, known: Mapping[int, Observation]
) -> dict[int, Observation]:
    months = due.months
    parts = [record for record in records.values() if record.period.months < months]
    if not parts:
        return {}
    first, step = min(part.period.first for part in parts), months if 12 % months == 0 else 12
    begun: dict[int, list[Actual]] = {}
    for part in parts:  # by how far back the last period lies that does not begin after it
        begun.setdefault(-((part.period.first - due.first) // step) * step, []).append(part)
    found: dict[int, Observation] = {}
    for back in range(0, due.first - first + 1, step):
        period = due.earlier(back)
        if period.last not in known:
            inside = [part for part in begun.get(back, []) if part.period.first <= period.last]
            cover = covers(inside, period)[-1] if inside else Cover(missing_months=period.months)
            whole = None if cover.missing_months else added(period, cover, series)
            found |= {} if whole is None else {period.last: whole}
    return found


def so_far(series: Series, records: Mapping[Period, Actual], period: Period) -> Observation | None:
    """What is recorded of a period that is not complete, up to the last month recorded, where that says anything.

    Of a flow parts are added up, a lower bound where some are missing between; of a growth series it is the longest
    record from the period's start on.
    """
    inside = _parts_inside(records, period)
    if series.kind is Kind.GROWTH:
        begun = [one for one in inside if one.period.first == period.first]
        return max(begun, key=lambda one: one.period.last, default=None)
    if series.kind is not Kind.FLOW or not inside:
        return None
    begun_to = Period(period.first, max(one.period.last for one in inside))
    return added(begun_to, covers(inside, begun_to)[-1], series)


def ways_so_far(series: Series, records: Mapping[Period, Actual], period: Period) -> Iterator[Observation]:
    """The same, and where records lie across each other those apart that make the most, at the least and at the most.

    Of flows that cannot be below zero each of them is part of the whole, so that one tells what another leaves open.
    """
    begun = so_far(series, records, period)
    if begun is None:
        return
    yield begun
    inside = _parts_inside(records, period)
    if series.kind is not Kind.FLOW or series.signed or len(parts_of(begun)) == len(inside):
        return
    firm = [one for one in inside if not one.figure.approximate]
    for chosen in (heaviest(firm, _at_the_least), heaviest(inside, _at_the_most)):
        if chosen:
            span = Period(period.first, chosen[-1].period.last)
            yield _made_of(span, chosen, span.months - sum(part.period.months for part in chosen))


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
    return [record for record in records.values() if _is_part(record.period, period)]


def _is_part(part: Period, period: Period) -> bool:
    return period.first <= part.first and part.last <= period.last and part != period


def running(series: Series, records: Mapping[Period, Actual], window: Period, months: int) -> Observation | None:
    """The sum from the start of a window to the end of the latest recorded of its periods, each so many months long.

    A period left out before it makes the sum a lower bound. Only flows have one.
    """
    is_flow = series.kind is Kind.FLOW
    inside = [one for one in records.values() if is_flow and (_is_part(one.period, window) or one.period == window)]
    best = covers(inside, window)
    for end in range(window.last, window.first - 1, -months):
        cover = best[end - window.first + 1]
        known = added(Period(window.first, end), cover, series) if cover.whole_months >= months else None
        if known is not None:
            return known
    return None
