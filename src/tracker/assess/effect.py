"""What one more record changes: its role among those of its period, the targets of its series, and the freshness."""

from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from tracker.assess.freshness import Freshness
from tracker.assess.review import Assessment, Review
from tracker.domain.actual import Actual
from tracker.domain.register import Register
from tracker.domain.series import Series
from tracker.domain.vintages import Role, history


class Effect(Struct, frozen=True):
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
    reviews = Review.of(less, as_of), Review.of(more, as_of)
    return Effect(
        role=role,
        replaced=before,
        stays=None if _is_of(after, record) else after,
        targets=tuple(zip(*map(_standing, reviews), strict=True)),
        freshness=(reviews[0].freshness(series.id), reviews[1].freshness(series.id)),
    )


def _is_of(in_force: Actual | None, record: Actual) -> bool:
    """Whether what is in force is this record, though maybe with the precise number that it confirms."""
    return in_force is not None and replace(record, figure=in_force.figure) == in_force


def _standing(review: Review) -> list[Assessment]:
    """The targets that were not replaced."""
    return [review.assessment(id) for id in review.targets if id not in review.superseded]
