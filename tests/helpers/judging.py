"""One target of one series, judged in one line."""

from collections.abc import Iterable, Mapping

from tests.helpers.concluding import Conclusion, concluded
from tests.helpers.making import ANNUAL, Number, actual, day, register, series, target
from tests.helpers.methods import DEFAULT
from tracker.assess.case import Case
from tracker.assess.methods.judgement import Method
from tracker.assess.review import Review
from tracker.domain.actual import Actual
from tracker.domain.goal import Goal
from tracker.domain.register import Register
from tracker.domain.series import Calendar, Kind
from tracker.domain.target import GoalKind, Trajectory


def values(by_period: Mapping[int | str, Number]) -> list[Actual]:
    """Exact records of these periods, each published 60 days after its end."""
    return [actual(period, value=number) for period, number in by_period.items()]


def promised(
    goal: Goal,
    due: int | str,
    records: Iterable[Actual],
    *,
    baseline: int | str | None = None,
    kind: Kind = Kind.FLOW,
    signed: bool = False,
    calendar: Calendar = ANNUAL,
    announced: str = "2000-01-01",
    trajectory: Trajectory = Trajectory.LINEAR,
    measure: GoalKind = GoalKind.LEVEL,
    start: int | str | None = None,
) -> Register:
    """A register of one series with one target."""
    promise = target(
        goal, due, baseline=baseline, announced=announced, trajectory=trajectory, measure=measure, start=start
    )
    return register(series(kind=kind, signed=signed, calendar=calendar), [promise], records)


def judged(whole: Register, as_of: str = "2025-06-30", method: Method = DEFAULT) -> Conclusion:
    """The one target of a register on a day."""
    (assessment,) = concluded(whole, day(as_of), method)
    return assessment


def resolved(whole: Register, as_of: str = "2025-06-30") -> Case:
    """The one target of a register on a day, with everything resolved."""
    (promise,) = whole.targets
    return Review.of(whole, day(as_of)).case(promise)
