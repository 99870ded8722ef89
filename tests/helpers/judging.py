"""One target of one series, judged in one line."""

from collections.abc import Iterable, Mapping

from tests.helpers.making import ANNUAL, Number, actual, day, register, series, target
from tracker.assess.assessment import Assessment, assess
from tracker.assess.evidence import Evidence
from tracker.domain.actual import Actual
from tracker.domain.goal import Goal
from tracker.domain.register import Register
from tracker.domain.series import Calendar, Kind
from tracker.domain.target import Measure, Trajectory


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
    measure: Measure = Measure.LEVEL,
    start: int | str | None = None,
) -> Register:
    """A register of one series with one target."""
    promise = target(
        goal, due, baseline=baseline, announced=announced, trajectory=trajectory, measure=measure, start=start
    )
    return register(series(kind=kind, signed=signed, calendar=calendar), [promise], records)


def judged(whole: Register, as_of: str = "2025-06-30") -> Assessment:
    """The one target of a register on a day."""
    (assessment,) = assess(whole, day(as_of))
    return assessment


def evidence(whole: Register, as_of: str = "2025-06-30") -> Evidence:
    """What is known about the one target of a register on a day."""
    (promise,) = whole.targets.values()
    return Evidence.gather(whole, promise, day(as_of))
