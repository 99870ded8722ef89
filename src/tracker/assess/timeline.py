"""Everything recorded of a series, by period: each vintage and what it was, and the release that comes next."""

from collections.abc import Iterable
from datetime import date
from enum import Enum
from typing import assert_never

from msgspec import Struct

from tracker.domain.actual import Actual
from tracker.domain.period import Period
from tracker.domain.series import Series
from tracker.domain.vintages import Appearance, Role, history, known


class Standing(Enum):
    """What a record is among those of its period."""

    IN_FORCE = "in force"
    REPLACED = "replaced"
    MENTION = "mention"
    FORECAST = "forecast"


class Vintage(Struct, frozen=True):
    """A record, its role when it appeared, and what it is now; what ``counts`` once it is there, if anything does.

    What confirms a precise number by a rounded one stands for the precise one.
    """

    actual: Actual
    role: Role
    standing: Standing
    counts: Actual | None = None


def timeline(series: Series, records: Iterable[Actual], as_of: date) -> list[tuple[Period, list[Vintage]]]:
    """The records known on a day by what they compete for, in order of time, each in order of publication."""
    slots: dict[Period, list[Actual]] = {}
    for record in known(records, as_of):
        slots.setdefault(series.slot(record.period), []).append(record)
    return [(slot, _vintages(slots[slot])) for slot in sorted(slots, key=lambda one: one.order)]


def recorded(series: Series, records: Iterable[Actual], as_of: date) -> list[Vintage]:
    """All records known on a day in order of time and publication; those of one period and day as the file has them."""
    every = known(records, as_of)
    places = {id(record): at for at, record in enumerate(every)}
    vintages = [one for _, some in timeline(series, every, as_of) for one in some]
    return sorted(
        vintages,
        key=lambda one: (one.actual.period.order, one.actual.published.known_from, places[id(one.actual)]),
    )


def _vintages(records: list[Actual]) -> list[Vintage]:
    appearances = history(records)
    last = max((at for at, one in enumerate(appearances) if one.role in _TAKING_FORCE), default=None)
    found = [_vintage(one, is_last=at == last) for at, one in enumerate(appearances)]
    return sorted(found, key=lambda one: one.actual.published.known_from)


def _vintage(one: Appearance, *, is_last: bool) -> Vintage:
    return Vintage(actual=one.actual, role=one.role, standing=_standing(one.role, is_last), counts=one.in_force)


_TAKING_FORCE = (Role.FIRST, Role.REVISION, Role.CONFIRMATION)


def _standing(role: Role, is_last: bool) -> Standing:
    match role:
        case Role.FORECAST:
            return Standing.FORECAST
        case Role.MENTION:
            return Standing.MENTION
        case Role.FIRST | Role.REVISION | Role.CONFIRMATION:
            return Standing.IN_FORCE if is_last else Standing.REPLACED
        case _:
            assert_never(role)
