"""A case: one target on one day, with everything resolved that judging it needs.

Resolved once, from the records in force, and then only read: by the measures, the methods, the formulas and the pages.
It says what stands where. What that means is for the measures and the methods.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct

from tracker.assess.arithmetic import Absent, Measured
from tracker.assess.average import Average, average
from tracker.assess.every_period import Held, held, window
from tracker.assess.milestone import Milestone, milestone
from tracker.assess.rules import SECOND, Rules
from tracker.assess.schedule import elapsed_share, expected_progress
from tracker.assess.starting import base_of
from tracker.assess.sums import Observation, Recorded, Sum, alike, firm_part, running, ways_so_far
from tracker.assess.trend import Basis, History, Stretch, since_start, trend
from tracker.assess.waypoints import Waypoint, waypoint
from tracker.assess.yardstick import Yardstick
from tracker.assess.year_to_date import YearToDate, year_to_date
from tracker.domain.actual import Actual
from tracker.domain.exact import Fraction
from tracker.domain.goal import Direction, Goal, Settled
from tracker.domain.period import Period
from tracker.domain.series import Kind, Series
from tracker.domain.target import GoalKind, Target
from tracker.domain.wording import Sentence, later


class Case(Struct, frozen=True, eq=False):
    """What bears on a target on a day.

    What is recorded: ``has_records`` up to the due period; ``records`` in force by slot; ``alone``, the figures as long
    as the due period; ``history``, the comparable ones among them by the last day of their period; ``lacks_a_period``,
    where a sum lacks one before its due period, and ``has_gap``, where that is recorded or over as well.

    What is promised: ``yardstick`` and the ``goal`` in its terms; ``baseline``, the figure progress is counted from;
    ``is_to_hold``, where the goal held at the start or stood at its very number, so that it is to be kept, not reached.

    What is judged: the due period's figure (``due_figure``), else the latest that tells of the goal, as ``judged``;
    ``value`` is that in the goal's terms, ``settled`` what it says of the goal. ``begun`` is what is recorded of a due
    period that is not whole, in the ways it can be added up; ``forced`` what one settles, ``forced_by`` which.

    When: ``years_left`` from the judged figure to the due period's end, ``elapsed`` the share of the time gone by then,
    ``expected`` the progress due by then, ``trend`` and ``since_start`` what a year has brought.
    ``held`` is there for a goal of every period, ``average`` for one of the mean, ``milestone`` for one that is done or
    not, ``waypoint`` on a path of interim values, ``year_to_date`` while the figure of the due year is not in.
    ``base_now`` is the figure of the baseline as it is known now, where that is another than counts.
    """

    target: Target
    series: Series
    as_of: date
    has_records: bool
    records: Mapping[Period, Actual]
    alone: Mapping[int, Observation]
    history: History
    has_gap: bool
    lacks_a_period: bool
    yardstick: Yardstick
    goal: Goal
    baseline: Observation | None
    is_to_hold: bool
    due_figure: Observation | None
    due_has_ended: bool
    judged: Observation | None
    value: Measured
    settled: Settled
    begun: tuple[Observation, ...]
    forced: Settled
    forced_by: Observation | None
    years_left: Fraction
    elapsed: Fraction | Absent
    expected: Fraction | Absent
    trend: Stretch | None
    since_start: Stretch | None
    held: Held | None
    year_to_date: YearToDate | None
    average: Average | None = None
    milestone: Milestone | None = None
    waypoint: Waypoint | None = None
    base_now: Observation | None = None

    @classmethod
    def of(
        cls,
        target: Target,
        series: Series,
        in_force: Mapping[Period, Actual],
        as_of: date,
        rules: Rules = SECOND,
        then: Mapping[Period, Actual] | None = None,
    ) -> "Case":
        """Resolve a target by the records of its series that count on a day, for a method with these rules.

        ``then`` are those that counted on the day as of which the baseline is, where it is as of one.
        """
        due = target.due
        recorded = Recorded.of(series=series, in_force=in_force, until=due, since=target.start)
        records, alone = recorded.by_slot, alike(recorded, due)
        points = _points(target, recorded, alone)
        history = History(points, frozenset(slot.last for slot, record in records.items() if record.is_break))
        base_now = base_of(target, recorded, alone)
        base = (
            base_now
            if then is None
            else base_of(target, earlier := Recorded.of(series, then, due), alike(earlier, due))
        )
        yardstick = Yardstick.of(target=target, series=series, points=points, base=base, rules=rules)
        due_has_ended = as_of > due.end_day
        mean = average(series, window(target), points) if target.measure is GoalKind.AVERAGE else None
        stone = milestone(in_force.values(), due) if series.kind is Kind.MILESTONE else None
        due_figure, judged = points.get(due.last), _judged(yardstick)
        if judged is None:
            judged = _led_by_the_trend(yardstick, history)
        if mean is not None:
            due_figure, judged = (mean.so_far if mean.is_complete else None), mean.so_far
        if stone is not None:
            due_figure, judged = None, stone.told_by
        begun = () if _is_complete(due_figure) else tuple(ways_so_far(recorded, _whole(target)))
        forced, forced_by = _forced(yardstick, begun)
        value = Absent(_lack(yardstick, records)) if judged is None else yardstick.value(judged)
        elapsed = Absent(later("no figure to judge")) if judged is None else elapsed_share(yardstick, judged)
        is_recorded_or_over = due_has_ended or due.last in alone
        lacks_a_period = _lacks_a_period(target, recorded)
        is_of_every_period = target.measure is GoalKind.EVERY_PERIOD
        return cls(
            target=target,
            series=series,
            as_of=as_of,
            has_records=bool(records),
            records=records,
            alone=alone,
            history=history,
            has_gap=due_figure is None and is_recorded_or_over and lacks_a_period,
            lacks_a_period=lacks_a_period,
            yardstick=yardstick,
            goal=yardstick.goal,
            baseline=base,
            is_to_hold=_is_to_hold(yardstick),
            due_figure=due_figure,
            due_has_ended=due_has_ended,
            judged=judged,
            value=value,
            settled=Settled.OPEN if judged is None else yardstick.settle(judged),
            begun=begun,
            forced=forced,
            forced_by=forced_by,
            years_left=Fraction(0) if judged is None else yardstick.clock.years(judged.period, due),
            elapsed=elapsed,
            expected=expected_progress(yardstick, elapsed),
            trend=None if judged is None else trend(yardstick, history, judged),
            since_start=None if judged is None else since_start(yardstick, judged, value),
            held=held(yardstick, recorded, is_over=due_has_ended) if is_of_every_period else None,
            year_to_date=None if due.last in alone else year_to_date(recorded, due),
            average=mean,
            milestone=stone,
            waypoint=None if judged is None else waypoint(yardstick, judged),
            base_now=None if base is None or base_now == base else base_now,
        )

    @property
    def points(self) -> Mapping[int, Observation]:
        """The comparable figures by the last day of their period, in order of time, none after the due period."""
        return self.history.points

    @property
    def holes(self) -> tuple[Period, ...]:
        """The periods of a window before its due one that have no figure."""
        if self.target.start is None or (self.target.measure is GoalKind.TOTAL and not self.lacks_a_period):
            return ()
        return tuple(period for period in window(self.target)[:-1] if period.last not in self.alone)

    @property
    def is_due_recorded(self) -> bool:
        """Whether the due period has a figure of its own."""
        return self.target.due.last in self.points

    @property
    def used(self) -> tuple[Observation, ...]:
        """The figures the judged one is compared by: the baseline, the chain of growth rates, and itself."""
        return () if self.judged is None else tuple(self.yardstick.used(self.judged))

    @property
    def previous(self) -> Observation | None:
        """The latest comparable figure of the season before the judged one, where no break lies between."""
        return (
            None if self.judged is None else self.history.previous(self.judged, is_seasonal=self.yardstick.is_seasonal)
        )

    @property
    def stretch(self) -> Stretch | None:
        """What the forecast is taken from: the trend, else the way since the start."""
        return self.trend or self.since_start

    @property
    def basis(self) -> Basis | None:
        """What the forecast is taken from, where there is one."""
        if not self.years_left or self.held is not None or self.stretch is None:
            return None
        return Basis.SCHEDULE if self.trend is None else Basis.TREND

    @property
    def uses_up(self) -> bool:
        """Whether a sum uses up what a ceiling allows, so that less is better."""
        goal = self.goal
        return self.target.measure is GoalKind.TOTAL and goal.direction is Direction.CEILING and goal.lesser_end > 0

    @property
    def can_be_achieved(self) -> bool:
        """Whether a figure before the due period's can have reached the goal: not a sum that only has to stay low."""
        if self.target.measure is not GoalKind.TOTAL:
            return True
        return self.goal.direction is not Direction.RANGE and not self.is_to_hold


def _points(target: Target, recorded: Recorded, alone: Mapping[int, Observation]) -> Mapping[int, Observation]:
    """The figures compared with the goal: those of the due period's length, a running sum, those of a window."""
    if target.start is None:
        return alone
    if target.measure is GoalKind.TOTAL:
        total = running(recorded, _whole(target), target.due)
        return {} if total is None else {total.period.last: total}
    return {period.last: alone[period.last] for period in window(target) if period.last in alone}


def _judged(yardstick: Yardstick) -> Observation | None:
    """The due period's figure, else the latest one not before the baseline or the window's start.

    Without either only a period that ends after the announcement counts: what was known before cannot have come of the
    promise. Of flows within the year one of the due period's season comes first.
    """
    due, latest = yardstick.target.due, None
    for last in reversed(list(yardstick.points)):
        point = yardstick.points[last]
        if last != due.last and not yardstick.is_in_time(point):
            return latest
        if yardstick.fits(point):
            return point
        latest = latest or point
    return latest


def _led_by_the_trend(yardstick: Yardstick, history: History) -> Observation | None:
    """Of a goal without a baseline, where no figure is younger than it, the latest one that ends a trend."""
    latest = next(reversed(list(history.points.values())), None)
    if latest is None or yardstick.origin is not None or not yardstick.rules.trend_by_life:
        return None
    return None if trend(yardstick, history, latest) is None else latest


def _lack(yardstick: Yardstick, records: Mapping[Period, Actual]) -> Sentence:
    """Why nothing that is recorded can be judged."""
    if not records:
        return later("no figure to judge: none is recorded")
    if not yardstick.points:
        return later("no figure to judge: none recorded compares with {due}", due=yardstick.target.due)
    if yardstick.origin is None:
        return later("no figure to judge: all are older than the announcement")
    return later("no figure to judge: all are older than the baseline {baseline}", baseline=yardstick.origin)


def _is_to_hold(yardstick: Yardstick) -> bool:
    start, goal = yardstick.start, yardstick.goal
    if isinstance(start, Absent):
        return False
    return start.within(goal.bounds) or (start.is_exact and any(side.end == start.low for side in goal.sides))


def _is_complete(due_figure: Observation | None) -> bool:
    """Whether what is recorded of the due period is all of it."""
    return due_figure is not None and not (isinstance(due_figure, Sum) and due_figure.missing_days)


def _forced(yardstick: Yardstick, begun: Iterable[Observation]) -> tuple[Settled, Observation | None]:
    """What is settled before the due period's figure is in, because nothing still to come can change it, and by what.

    What is approximate only adds to the rest.
    """
    for part in begun:
        settled = yardstick.settle_by_part(part)
        if settled is not Settled.OPEN:
            return settled, firm_part(part)
    return Settled.OPEN, None


def _lacks_a_period(target: Target, recorded: Recorded) -> bool:
    """Whether a sum has days before its due period that nobody recorded; of a log those to come are just awaited."""
    if recorded.newest is not None or target.measure is not GoalKind.TOTAL:
        return False
    earlier = Period(_whole(target).first, target.due.first - 1)
    return earlier.days > 0 and not recorded.are_whole(earlier)


def _whole(target: Target) -> Period:
    """What the goal is about: the due period, for a total all from the start of the window."""
    start = target.start
    if start is None or target.measure is not GoalKind.TOTAL:
        return target.due
    return Period(start.first, target.due.last)
