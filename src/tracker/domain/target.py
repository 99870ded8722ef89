"""Targets: a promise about a series, made on a day, due in a period."""

from dataclasses import dataclass, field
from enum import Enum

from tracker.domain.goal import Goal
from tracker.domain.period import Period, PublicDate
from tracker.domain.problem import Origin


class GoalKind(Enum):
    """How the goal relates to the series."""

    LEVEL = "level"
    CHANGE = "change"
    PERCENT_CHANGE = "percent_change"
    AVERAGE_GROWTH = "average_growth"
    TOTAL = "total"
    EVERY_PERIOD = "every_period"

    def __init__(self, word: str) -> None:
        self.in_percent = word in ("percent_change", "average_growth")
        """Whether the goal is a percentage, whatever the series' unit."""
        self.of_change = self.in_percent or word == "change"
        """Whether the goal is a difference, which may be below zero for any series."""
        self.needs_baseline = self.of_change
        """Whether the goal means nothing without a baseline."""
        self.needs_start = word in ("total", "every_period")
        """Whether the goal is about all periods of a window, so that its first must be given."""


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
    """A goal for a series by the end of a period. It exists from the day it was announced.

    ``label`` is a short name of its own, ``tags`` are words to choose it by, ``owner`` is who answers for it.
    """

    id: str
    series: str
    due: Period
    goal: Goal
    announced: PublicDate
    source: str
    origin: Origin = field(compare=False)
    measure: GoalKind = GoalKind.LEVEL
    baseline: Period | None = None
    start: Period | None = None
    commitment: Commitment | None = None
    supersedes: str | None = None
    trajectory: Trajectory = Trajectory.LINEAR
    note: str | None = None
    label: str | None = None
    tags: tuple[str, ...] = ()
    owner: str | None = None
