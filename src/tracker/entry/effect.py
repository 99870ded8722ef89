"""What one more record changes: its role among those of its period, the targets of its series, and the freshness."""

from dataclasses import dataclass
from datetime import date

from tracker.assess.assessment import Assessment, assess
from tracker.assess.freshness import Freshness, freshness
from tracker.domain.actual import Actual, Role, history
from tracker.domain.register import Register
from tracker.domain.series import Series


@dataclass(frozen=True, slots=True)
class Effect:
    """What a record does: its role, what stood for its period before, and each target of the series before and after.

    ``replaced`` is the record in force for the period before, ``stays`` the one in force after it if that is another.
    """

    role: Role
    replaced: Actual | None
    stays: Actual | None
    targets: tuple[tuple[Assessment, Assessment], ...]
    freshness: tuple[Freshness, Freshness]


def effect(register: Register, series: Series, record: Actual, as_of: date) -> Effect:
    """Compare the register with and without the record, as of a day."""
    less = register.narrowed({series.id})
    more, slot = less.with_actual(series.id, record), series.slot(record.period)
    before, after = (one.in_force(series.id, date.max).get(slot) for one in (less, more))
    rivals = [one for one in more.records(series.id) if series.slot(one.period) == slot]
    role = next(one.role for one in history(rivals) if one.actual is record)
    changes = tuple(zip(_assessed(less, as_of), _assessed(more, as_of), strict=True))
    current = _freshness(less, series, as_of), _freshness(more, series, as_of)
    return Effect(role, before, None if after is record else after, changes, current)


def _assessed(register: Register, as_of: date) -> list[Assessment]:
    return [one for one in assess(register, as_of) if one.superseded_by is None]


def _freshness(register: Register, series: Series, as_of: date) -> Freshness:
    return freshness(series, register.records(series.id), register.standing(as_of)[series.id], as_of)
