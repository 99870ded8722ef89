"""Vintages: which record is in force for a period, and what a later record of it does.

Records are never removed. A later one either replaces the figure in force or only mentions it, which is decided here.
"""

from collections.abc import Iterable
from datetime import date
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.actual import Actual, Status
from tracker.domain.figure import Figure
from tracker.domain.period import Period
from tracker.domain.series import Series

_FIRMNESS: dict[Status | None, int] = {
    Status.ESTIMATED: 0,
    Status.PROVISIONAL: 1,
    None: 1,
    Status.REVISED: 2,
    Status.FINAL: 3,
}


class Role(Enum):
    """What a record does when it appears; see `history`."""

    FIRST = "first"
    REVISION = "revision"
    CONFIRMATION = "confirmation"
    MENTION = "mention"
    FORECAST = "forecast"


class Appearance(Struct, frozen=True):
    """A record, the role it has among those of its period, and the one in force once it was there."""

    actual: Actual
    role: Role
    in_force: Actual | None


def known(records: Iterable[Actual], as_of: date) -> list[Actual]:
    """The records published by a day."""
    return [record for record in records if record.published.known_from <= as_of]


def history(records: Iterable[Actual]) -> list[Appearance]:
    """The records of one slot in order of publication, each with its role; forecasts come last.

    A record is a mention where its set contains the figure in force, where it is that figure rounded to the digits it
    is written with, or where it is ``about`` without a tolerance. The same figure given again with a firmer status is a
    confirmation, and so is a final one that is rounded: the number stays, the status and source are the new ones.
    Anything else is a revision, and so is what says of itself that it is revised.
    """
    recorded: list[Actual] = []
    forecasts: list[Actual] = []
    for record in records:
        (forecasts if record.is_forecast else recorded).append(record)
    appearances = _appearances(recorded)
    standing = appearances[-1].in_force if appearances else None
    return appearances + [Appearance(record, Role.FORECAST, standing) for record in forecasts]


def _appearances(recorded: Iterable[Actual]) -> list[Appearance]:
    """The history of records none of which is a forecast."""
    appearances: list[Appearance] = []
    standing: Actual | None = None
    for same_day in by_day(recorded):
        lead = leading(same_day) or same_day[0]
        role = _role(lead, standing)
        standing = _after(lead, role, standing)
        appearances.append(Appearance(lead, role, standing))
        appearances += [Appearance(record, Role.MENTION, standing) for record in same_day if record is not lead]
    return appearances


def _after(record: Actual, role: Role, standing: Actual | None) -> Actual | None:
    """What is in force once a record is there; one that confirms a figure by its rounding takes its number."""
    if role is Role.MENTION or standing is None:
        return standing or record
    is_rounded = role is Role.CONFIRMATION and record.figure.bounds != standing.figure.bounds
    return replace(record, figure=standing.figure) if is_rounded else record


def by_day(records: Iterable[Actual]) -> list[list[Actual]]:
    """Records grouped by the day they became known, earliest first; file order within a day."""
    days: dict[date, list[Actual]] = {}
    for record in records:
        days.setdefault(record.published.known_from, []).append(record)
    return [days[day] for day in sorted(days)]


def leading(same_day: list[Actual]) -> Actual | None:
    """The record that all others of its day repeat less precisely, the firmest of equals; None for a contradiction."""
    lead = same_day[0]
    if len(same_day) == 1:
        return lead
    for one in same_day[1:]:
        if not _says_no_more(one.figure, lead.figure):
            lead = one
    if not all(_says_no_more(other.figure, lead.figure) for other in same_day):
        return None
    equals = [one for one in same_day if _says_no_more(lead.figure, one.figure)]
    return max(equals, key=lambda one: (_FIRMNESS[one.status], not one.is_provisional))


def repeats(later: Actual, earlier: Actual) -> bool:
    """Whether a later record leaves an earlier figure in force; an about without tolerance always does."""
    return later.figure.approximate or _says_no_more(later.figure, earlier.figure)


def _says_no_more(figure: Figure, than: Figure) -> bool:
    """Whether a figure is another one given less precisely, or equally."""
    if than.approximate:
        return figure.approximate and figure.bounds == than.bounds
    return figure.approximate or figure.contains(than) or figure.is_rounding_of(than)


def in_force(records: Iterable[Actual], series: Series, as_of: date) -> dict[Period, Actual]:
    """The record in force for each slot of a series on a day, forecasts aside, in order of time."""
    found: dict[Period, Actual] = {}
    rivals: dict[Period, list[Actual]] = {}
    slot_of = series.slot if series.is_of_moments else None
    for record in records:
        if record.published.known_from > as_of or record.status is Status.FORECAST:
            continue
        slot = record.period if slot_of is None else slot_of(record.period)
        first = found.setdefault(slot, record)
        if first is not record:
            rivals.setdefault(slot, [first]).append(record)
    found |= {slot: standing(every) for slot, every in rivals.items()}
    order = [(slot.last, slot.first) for slot in found]
    in_order = sorted(order)
    return found if order == in_order else dict(sorted(found.items(), key=lambda one: one[0].order))


def standing(records: list[Actual]) -> Actual:
    """The record in force among those of one slot; there is at least one, and none is a forecast."""
    if len(records) == 1:
        return records[0]
    found = _appearances(records)[-1].in_force
    return records[0] if found is None else found


def _role(record: Actual, standing: Actual | None) -> Role:
    if standing is None:
        return Role.FIRST
    same = record.figure.bounds == standing.figure.bounds and record.figure.approximate == standing.figure.approximate
    is_said = record.status is Status.REVISED or record.is_derived
    if not repeats(record, standing) or (is_said and not same):
        return Role.REVISION
    is_final = record.status is Status.FINAL and record.figure.is_rounding_of(standing.figure)
    firmer = _FIRMNESS[record.status] > _FIRMNESS[standing.status]
    return Role.CONFIRMATION if (same or is_final) and firmer else Role.MENTION
