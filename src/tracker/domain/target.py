"""Targets: a promise about a series, made on a day, due in a period."""

from dataclasses import dataclass, field
from enum import Enum

from tracker.domain.goal import Goal
from tracker.domain.period import Period, PublicDate
from tracker.domain.problem import Origin


class Measure(Enum):
    """How the goal relates to the series."""

    LEVEL = "level"
    CHANGE = "change"
    PERCENT_CHANGE = "percent_change"
    AVERAGE_GROWTH = "average_growth"
    TOTAL = "total"
    EVERY_PERIOD = "every_period"

    @property
    def needs_baseline(self) -> bool:
        """Whether the goal means nothing without a baseline."""
        return self.of_change

    @property
    def in_percent(self) -> bool:
        """Whether the goal is a percentage, whatever the series' unit."""
        return self in (Measure.PERCENT_CHANGE, Measure.AVERAGE_GROWTH)

    @property
    def of_change(self) -> bool:
        """Whether the goal is a difference, which may be below zero for any series."""
        return self in (Measure.CHANGE, Measure.PERCENT_CHANGE, Measure.AVERAGE_GROWTH)

    @property
    def needs_start(self) -> bool:
        """Whether the goal is about all periods of a window, so that its first must be given."""
        return self in (Measure.TOTAL, Measure.EVERY_PERIOD)


class Commitment(Enum):
    """How firmly it was promised: 约束性, 预期性, 确保, 力争."""

    BINDING = "binding"
    EXPECTED = "expected"
    ENSURE = "ensure"
    STRIVE = "strive"


class Trajectory(Enum):
    """The expected path from baseline to goal."""

    LINEAR = "linear"
    GEOMETRIC = "geometric"


@dataclass(frozen=True, slots=True)
class Target:
    """A goal for a series by the end of a period. It exists from the day it was announced."""

    id: str
    series: str
    due: Period
    goal: Goal
    announced: PublicDate
    source: str
    origin: Origin = field(compare=False)
    measure: Measure = Measure.LEVEL
    baseline: Period | None = None
    start: Period | None = None
    commitment: Commitment | None = None
    supersedes: str | None = None
    trajectory: Trajectory = Trajectory.LINEAR
    note: str | None = None
