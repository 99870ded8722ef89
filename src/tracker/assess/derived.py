"""Derived series: the sum, difference or ratio of others, as records that stand in no file.

Every publication of a part makes a vintage, so that a derived figure is known from the latest of the days of its parts,
and is looked back at like any other. Every part varies by itself over what its bounds allow.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import reduce
from operator import add
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from tracker.assess.arithmetic import Absent, Measured, over
from tracker.assess.sums import Observation, Recorded, alike, parts_of
from tracker.domain.actual import Actual, Status
from tracker.domain.exact import Fraction
from tracker.domain.figure import Figure
from tracker.domain.interval import Interval
from tracker.domain.period import Period, PublicDate
from tracker.domain.register import Register
from tracker.domain.series import Derivation, Derived, Kind, Series, Source
from tracker.domain.vintages import in_force, known
from tracker.domain.wording import later

_ZERO_DENOMINATOR = later("the denominator can be zero or below")


def with_derived(register: Register) -> Register:
    """The register with the records of its derived series, those of series derived from them after them."""
    waiting = [series for series in register.series.values() if series.derived is not None]
    found = register
    while waiting:
        ready = [one for one in waiting if not {part.series for part in _parts(one)} & {it.id for it in waiting}]
        for series in ready:
            found = replace(found, actuals={**found.actuals, series.id: tuple(_records(found, series))})
        if not ready:
            break
        waiting = [one for one in waiting if one not in ready]
    return found


def _parts(series: Series) -> tuple["_Part", ...]:
    derived = series.derived
    return () if derived is None else tuple(map(_Part, derived.parts, derived.factors))


class _Part(Struct, frozen=True):
    """A series that another is made of, and what its figures are multiplied by to be in one scale."""

    series: str
    factor: Fraction


def _records(register: Register, series: Series) -> Iterator[Actual]:
    """The vintages of every period that all parts have a figure for."""
    derived = series.derived
    parts = [register.series[part.series] for part in _parts(series) if part.series in register.series]
    if derived is None or len(parts) < len(derived.parts):
        return
    records = {part.id: [one for one in register.records(part.id) if not one.is_forecast] for part in parts}
    for period in _periods(series, parts, records):
        yield from _vintages(series=series, derived=derived, parts=parts, period=period, records=records)


def _periods(series: Series, parts: list[Series], records: Mapping[str, list[Actual]]) -> list[Period]:
    """The periods that some part tells of: those of the series, and years to date where all parts are flows."""
    beat, found = series.calendar.beat, set[Period]()
    are_flows = all(part.kind is Kind.FLOW for part in parts)
    for part in parts:
        for record in records[part.id]:
            found.add(record.period if beat is None else beat.holding(record.period.last))
            found |= {series.calendar.year_starts.to_date(record.period)} if are_flows else set()
    return sorted(found, key=lambda one: one.order)


def _vintages(
    series: Series, derived: Derived, parts: list[Series], period: Period, records: Mapping[str, list[Actual]]
) -> Iterator[Actual]:
    """What was known of one period, each time that it changed."""
    inside = {part.id: [one for one in records[part.id] if _is_about(part, one.period, period)] for part in parts}
    days = sorted({one.published.known_from for every in inside.values() for one in every})
    last: Actual | None = None
    for day in days:
        observed = [_observed(part=part, records=inside[part.id], period=period, day=day) for part in parts]
        known_ones = [one for one in observed if one is not None]
        if len(known_ones) < len(parts):
            continue
        made = _made(series=series, derived=derived, observed=known_ones, period=period, day=day)
        if made is not None and (last is None or _differs(made, last)):
            last = made
            yield made


def _is_about(part: Series, recorded: Period, period: Period) -> bool:
    return recorded.last == period.last if part.counts_by_end(recorded) else period.holds(recorded)


def _observed(part: Series, records: Iterable[Actual], period: Period, day: date) -> Observation | None:
    """What a part's figure of a period is on a day: of a moment by its end, of a flow maybe the sum of parts."""
    standing = in_force(known(records, day), part, day)
    if part.kind is Kind.STOCK:
        return standing.get(period.last_day)
    return alike(Recorded.of(part, standing, period), period).get(period.last)


def _made(series: Series, derived: Derived, observed: list[Observation], period: Period, day: date) -> Actual | None:
    """The derived record; None where the ratio has no value."""
    bounds = _value(derived, [one.figure.bounds for one in observed])
    if isinstance(bounds, Absent):
        return None
    records = [record for one in observed for record in parts_of(one)]
    is_provisional = any(one.is_provisional for one in observed)
    return Actual(
        period=period,
        figure=Figure.spanning(bounds, any(one.figure.approximate for one in observed)),
        published=PublicDate(day.isoformat(), day),
        source=_source(derived, records),
        origin=series.origin,
        status=Status.PROVISIONAL if is_provisional else None,
        is_break=any(record.is_break for record in records),
        is_derived=True,
    )


def _value(derived: Derived, figures: list[Interval]) -> Measured:
    """The figures put together, each brought to one scale first."""
    scaled = [one * factor for one, factor in zip(figures, derived.factors, strict=True)]
    match derived.by:
        case Derivation.SUM:
            return reduce(add, scaled)
        case Derivation.DIFFERENCE:
            return scaled[0] - scaled[1]
        case Derivation.RATIO:
            return over(scaled[0], scaled[1], _ZERO_DENOMINATOR)
        case _:
            assert_never(derived.by)


def _source(derived: Derived, records: list[Actual]) -> Source:
    """The documents it was worked out from, by their publishers."""
    publishers = "; ".join(dict.fromkeys(record.source.publisher for record in records))
    return Source(id=None, publisher=publishers, title=derived.words, published=None, url=None)


def _differs(one: Actual, other: Actual) -> bool:
    mine = (one.figure.bounds, one.figure.approximate, one.status, one.is_break)
    return mine != (other.figure.bounds, other.figure.approximate, other.status, other.is_break)
