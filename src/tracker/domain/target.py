"""Targets: a promise about a series, made on a day, due in a period."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from itertools import takewhile

from tracker.domain.alike import Alike
from tracker.domain.goal import Goal
from tracker.domain.period import Period, PublicDate
from tracker.domain.problem import Origin
from tracker.domain.unit import Amount


class GoalKind(Enum):
    """How the goal relates to the series."""

    LEVEL = "level"
    CHANGE = "change"
    PERCENT_CHANGE = "percent_change"
    AVERAGE_GROWTH = "average_growth"
    TOTAL = "total"
    EVERY_PERIOD = "every_period"
    AVERAGE = "average"

    def __init__(self, word: str) -> None:
        self.in_percent = word in ("percent_change", "average_growth")
        """Whether the goal is a percentage, whatever the series' unit."""
        self.of_change = self.in_percent or word == "change"
        """Whether the goal is a difference, which may be below zero for any series."""
        self.needs_baseline = self.of_change
        """Whether the goal means nothing without a baseline."""
        self.needs_start = word in ("total", "every_period", "average")
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


class Heading(Enum):
    """Which way a promise without a number goes."""

    UP = "up"
    DOWN = "down"


class MethodName(Enum):
    """The methods that targets can be judged by, the usual one first."""

    TRACK_2 = "track/2"
    TRACK_1 = "track/1"
    DESTATIS_2023 = "destatis/2023"
    OPENSDG_2_4 = "opensdg/2.4"
    EUSTAT_2023 = "eustat/2023"
    ELAPSED_1 = "elapsed/1"


class Target(Alike, frozen=True, eq=False):
    """A goal for a series by the end of a period. It exists from the day it was announced.

    ``path`` has interim values in the goal's terms by the end of their periods, in order of time. With
    ``baseline_as_of`` the baseline counts as it was known on that day. A promise without a number has a ``statement``
    or a ``heading``, and a goal that any figure reaches.
    ``label`` is a short name of its own, ``tags`` are words to choose it by, ``owner`` is who answers for it.
    """

    apart = frozenset({"origin"})

    id: str
    series: str
    due: Period
    goal: Goal
    announced: PublicDate
    source: str
    origin: Origin
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
    method: MethodName | None = None
    path: Mapping[Period, Amount] = {}
    baseline_as_of: date | None = None
    statement: str | None = None
    heading: Heading | None = None

    @property
    def has_number(self) -> bool:
        """Whether it can be judged: not a promise in words, nor one that names a direction alone."""
        return self.statement is None and self.heading is None

    @property
    def baseline_parts(self) -> tuple[Period, ...]:
        """The periods as long as the due one that a longer baseline is made of; none where it is no longer.

        Only years are put together so, and a baseline that no whole number of them makes has none either.
        """
        if self.baseline is None or self.baseline.days <= self.due.days or not self.due.is_of_years:
            return ()
        every = list(takewhile(lambda one: one.last <= self.baseline_end, self.due.beat.from_day(self.baseline.first)))
        fits = len(every) > 1 and (every[0].first, every[-1].last) == (self.baseline.first, self.baseline.last)
        return tuple(every) if fits else ()

    @property
    def baseline_end(self) -> int:
        """The last day of the baseline; before all days where there is none."""
        return 0 if self.baseline is None else self.baseline.last
