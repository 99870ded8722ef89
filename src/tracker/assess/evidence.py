"""What is known about one target on one day: which figures may be compared with its goal, and which one is judged."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from tracker.assess.measured import Absent, Measured
from tracker.assess.observed import Observation, alike, at_least_so_much, covers, running, so_far
from tracker.assess.terms import Terms
from tracker.domain.actual import Actual
from tracker.domain.goal import Direction, Goal, Settled
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Kind, Series
from tracker.domain.target import Measure, Target


@dataclass(frozen=True, slots=True)
class Stretch:
    """What a rate of change is taken from: where two figures stand in the goal's terms, and the years between.

    ``rise`` is the change, as narrow as it is known. ``first`` is the earlier figure, where there is one.
    """

    start: Interval
    end: Interval
    years: Fraction
    rise: Interval
    first: Observation | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The figures that bear on a target on a day.

    ``points`` are the comparable ones by the last month of their period, in order of time, none after the due period.
    ``begun`` is what is recorded of the due period before its figure is in, for a total of the window. ``breaks`` are
    the last months of periods that are not comparable with earlier ones. ``has_gap`` says that the due period itself is
    recorded, but not the whole window. ``judged`` is the due period's figure, else the latest that tells of the goal.
    """

    target: Target
    series: Series
    as_of: date
    has_records: bool
    records: Mapping[Period, Actual]
    points: Mapping[int, Observation]
    begun: Observation | None
    breaks: frozenset[int]
    has_gap: bool
    terms: Terms
    judged: Observation | None

    @classmethod
    def gather(cls, register: Register, target: Target, as_of: date) -> "Evidence":
        """What was known of the target's series on the day."""
        series, due = register.series[target.series], target.due
        records = register.in_force(series.id, as_of)
        past = {slot: record for slot, record in records.items() if slot.last <= due.last}
        alone = alike(series, past, due)
        points = _points(series, target, past, alone)
        begun = None if due.last in points else so_far(series, past, _whole(target))
        breaks = frozenset(slot.last for slot, record in past.items() if record.is_break)
        is_over = as_of > due.end_day or due.last in alone
        has_gap = due.last not in points and is_over and _lacks_a_period(target, past)
        terms = Terms(target, series, points)
        return cls(target, series, as_of, bool(past), past, points, begun, breaks, has_gap, terms, _judged(terms))

    @property
    def goal(self) -> Goal:
        """The goal in the terms its measure is counted in."""
        return self.terms.goal

    def value(self, observation: Observation) -> Measured:
        """A figure in the goal's terms."""
        return self.terms.value(observation)

    @property
    def due_figure(self) -> Observation | None:
        """The figure of the due period."""
        return self.points.get(self.target.due.last)

    @property
    def due_has_ended(self) -> bool:
        """Whether the due period is over."""
        return self.as_of > self.target.due.end_day

    @property
    def baseline(self) -> Observation | None:
        """The figure progress is counted from."""
        period = self.target.baseline
        return None if period is None else self.points.get(period.last)

    def years_left(self, judged: Observation) -> Fraction:
        """Years from a figure's end to the due period's end."""
        return judged.period.years_until(self.target.due)

    @property
    def since_baseline(self) -> Stretch | None:
        """From the baseline, or a window's start, to the judged figure; None where either is missing or both one."""
        start, origin, end = self.terms.start, self.terms.origin, self.judged
        if origin is None or end is None or end.period.last == origin.last:
            return None
        now = self.value(end)
        if isinstance(start, Absent) or isinstance(now, Absent):
            return None
        return Stretch(start, now, origin.years_until(end.period), now - start, self.baseline)

    @property
    def trend(self) -> Stretch | None:
        """The last three to five yearly changes up to the judged figure, without a gap or a break between.

        Four consecutive points at least, and at most five changes, as the German sustainability indicators do it
        (open-sdg-site-starter, status page). Of a stock the last change may be shorter than a year, where the judged
        figure has no such run itself. A running sum only rises, and has none.
        """
        if self.judged is None or self.target.start is not None:
            return None
        for run in self._runs(self.judged):
            changes = min(5, len(run) - 1)
            if changes >= 3:
                return self._stretch(run[changes], self.judged)
        return None

    def _runs(self, judged: Observation) -> list[list[Observation]]:
        """The runs of yearly figures up to the judged one; of a stock also those that end in the year before."""
        runs = [self._run(judged)]
        if self.series.kind is Kind.STOCK:
            within = [one for last, one in self.points.items() if 0 < judged.period.last - last < 12]
            runs += [self._run(one) for one in reversed(within) if not self.breaks_between(one.period, judged.period)]
        return runs

    def _run(self, newest: Observation) -> list[Observation]:
        """Figures a year apart, newest first, ending where one is missing or a break lies between."""
        run = [newest]
        while (earlier := self.points.get(run[-1].period.last - 12)) is not None:
            if self.breaks_between(earlier.period, run[-1].period):
                break
            run.append(earlier)
        return run

    def _stretch(self, first: Observation, last: Observation) -> Stretch | None:
        start, end = self.value(first), self.value(last)
        if isinstance(start, Absent) or isinstance(end, Absent):
            return None
        rise = end - start if self.terms.is_chained else self.terms.rise(first, last)
        return Stretch(start, end, first.period.years_until(last.period), rise, first)

    @property
    def previous(self) -> Observation | None:
        """The latest comparable figure before the judged one, where no break lies between."""
        judged = self.judged
        if judged is None:
            return None
        season = 12 if self.terms.is_seasonal else 1
        gaps = {judged.period.last - last: one for last, one in self.points.items() if last < judged.period.last}
        earlier = [gaps[months] for months in sorted(gaps) if months % season == 0]
        return earlier[0] if earlier and not self.breaks_between(earlier[0].period, judged.period) else None

    def breaks_between(self, earlier: Period, later: Period) -> bool:
        """Whether figures of the two periods lie on different sides of a break."""
        return any(earlier.last < last <= later.last for last in self.breaks)

    @property
    def is_to_hold(self) -> bool:
        """Whether the goal held at the start or stood at its very number, so that it is to be kept, not reached."""
        start, goal = self.terms.start, self.goal
        if isinstance(start, Absent):
            return False
        return start.within(goal.bounds) or (start.is_exact and goal.gap(start).contains(0))

    @property
    def forced(self) -> Settled:
        """What is settled before the due period's figure is in, because nothing still to come can change it.

        What is recorded of a flow that cannot be below zero only grows: a floor it has passed stays passed, a ceiling
        broken stays broken.
        """
        return Settled.OPEN if self.begun is None else settled_by_part(self.terms, self.begun)

    @property
    def can_be_achieved(self) -> bool:
        """Whether a figure before the due period's can have reached the goal: not a sum that only has to stay low."""
        if self.target.measure is not Measure.TOTAL:
            return True
        return self.goal.direction is not Direction.RANGE and not self.is_to_hold


def _judged(terms: Terms) -> Observation | None:
    """The due period's figure, else the latest one not before the baseline or the window's start.

    Without either only a period that ends after the announcement counts: what was known before cannot have come of the
    promise. Of flows within the year one of the due period's season comes first.
    """
    due, latest = terms.target.due, None
    for last in reversed(list(terms.points)):
        point = terms.points[last]
        if last != due.last and not terms.is_in_time(point):
            return latest
        if terms.fits(point):
            return point
        latest = latest or point
    return latest


def _points(
    series: Series, target: Target, records: Mapping[Period, Actual], alone: Mapping[int, Observation]
) -> Mapping[int, Observation]:
    """The figures compared with the goal: those of the due period's length, a running sum, those of a window."""
    if target.start is None:
        return alone
    if target.measure is Measure.TOTAL:
        total = running(series, records, _whole(target), target.due.months)
        return {} if total is None else {total.period.last: total}
    return {period.last: alone[period.last] for period in window(target) if period.last in alone}


def window(target: Target) -> list[Period]:
    """The periods of a window, each as long as the due period, the first not before its start."""
    first = target.due.first if target.start is None else target.start.first
    back = range((target.due.first - first) // target.due.months, -1, -1)
    return [target.due.earlier(steps * target.due.months) for steps in back]


def _lacks_a_period(target: Target, records: Mapping[Period, Actual]) -> bool:
    """Whether a sum has months before its due period that nobody recorded."""
    earlier = Period(window(target)[0].first, target.due.first - 1)
    if target.measure is not Measure.TOTAL or earlier.months < 1:
        return False
    return covers(records.values(), earlier)[-1].missing_months > 0


def _whole(target: Target) -> Period:
    """What the goal is about: the due period, for a total all from the start of the window."""
    start = target.start
    if start is None or target.measure is not Measure.TOTAL:
        return target.due
    return Period(start.first, target.due.last)


def settled_by_part(terms: Terms, part: Observation) -> Settled:
    """Whether a period reaches the goal by what is recorded of a part of it, whatever the rest may bring."""
    if terms.series.signed or terms.series.kind is not Kind.FLOW:
        return Settled.OPEN
    return terms.settle(at_least_so_much(part))
