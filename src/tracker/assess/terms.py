"""Figures in the terms of a goal, so that one arithmetic serves all measures.

A goal for a level is compared with the figure itself, a change with the figure less the baseline, a change in percent
or mean growth with the figure by the baseline, a total with the running sum. A series of growth rates is chained from
its baseline, which is the index 1 and needs no record.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from tracker.assess.measured import Absent, Measured, over
from tracker.assess.observed import Observation
from tracker.assess.powers import power
from tracker.domain.goal import Goal, Settled
from tracker.domain.interval import POSITIVE, Interval, quotient
from tracker.domain.period import Period
from tracker.domain.series import Kind, Series
from tracker.domain.target import Measure, Target

_NOTHING = Interval.exactly(0)


@dataclass(frozen=True, slots=True)
class Terms:
    """How the figures of a target's series are compared with its goal; ``points`` are those observed, by last month."""

    target: Target
    series: Series
    points: Mapping[int, Observation]

    @property
    def origin(self) -> Period | None:
        """The period from whose end on progress is counted: the baseline, or the month before the window."""
        start = self.target.start
        return self.target.baseline if start is None else Period(start.first - 1, start.first - 1)

    def is_in_time(self, observation: Observation) -> bool:
        """Whether a figure can tell of the goal: not from before the start, or else from before the announcement."""
        origin = self.origin
        if origin is None:
            return observation.period.end_day > self.target.announced.known_from
        return observation.period.last >= origin.last

    @property
    def is_seasonal(self) -> bool:
        """Whether figures of other parts of the year differ by the season: flows over parts of a year."""
        is_part_of_year = self.target.due.months % 12 != 0 and self.target.start is None
        return is_part_of_year and self.series.kind is Kind.FLOW

    def is_of_another_season(self, observation: Observation) -> bool:
        """Whether a figure does not lie whole years before the due period, though it should."""
        due, period = self.target.due, observation.period
        return self.is_seasonal and period.last < due.first and (due.last - period.last) % 12 != 0

    def fits(self, observation: Observation) -> bool:
        """Whether a figure later than the baseline is of the due period's season."""
        is_later = self.origin is None or observation.period.last > self.origin.last
        return is_later and not self.is_of_another_season(observation)

    @property
    def start(self) -> Measured:
        """What stands at the origin: the baseline's figure; nothing for a change or a sum."""
        if self.target.measure is Measure.TOTAL or self.is_chained:
            return _NOTHING
        start = self._baseline
        return start if isinstance(start, Absent) or not self.target.measure.of_change else _NOTHING

    @property
    def is_chained(self) -> bool:
        """Whether figures are yearly growth rates that multiply."""
        return self.target.measure.in_percent and self.series.kind is Kind.GROWTH

    @property
    def _baseline(self) -> Measured:
        period = self.target.baseline
        if period is None:
            return Absent("the target names no baseline")
        point = self.points.get(period.last)
        return Absent(f"no figure for the baseline {period}") if point is None else point.figure.bounds

    @property
    def years(self) -> Fraction:
        """Years from the baseline to the due period's end."""
        return Fraction(0) if self.target.baseline is None else self.target.baseline.years_until(self.target.due)

    @property
    def goal(self) -> Goal:
        """The goal; mean growth as the change in percent that it makes by the due period's end."""
        if self.target.measure is not Measure.AVERAGE_GROWTH or not _is_above_minus_hundred(self.target.goal):
            return self.target.goal
        return self.target.goal.with_ends(lambda rate: percent(power(ratio(rate), self.years)))

    def settle(self, observation: Observation) -> Settled:
        """Whether a figure reaches the goal, exactly: for mean growth over parts of a year without taking a root."""
        found = self.value(observation)
        if observation.figure.approximate or isinstance(found, Absent):
            return Settled.OPEN
        whole = self.years.denominator
        if self.target.measure is not Measure.AVERAGE_GROWTH or whole == 1:
            return self.goal.settles(found)
        powers = self.target.goal.with_ends(lambda rate: ratio(rate) ** (self.years * whole).numerator)
        return powers.settles(found.mapped(lambda one: ratio(one) ** whole))

    def value(self, observation: Observation) -> Measured:
        """A figure in the goal's terms, over all values the bounds allow; absent with the reason."""
        if self.target.measure.in_percent:
            return self._percent(observation)
        return self._change(observation) if self.target.measure is Measure.CHANGE else observation.figure.bounds

    def rise(self, earlier: Observation, later: Observation) -> Interval:
        """The change between two figures in the goal's terms; the baseline's bounds, which move both, count once."""
        change, start = later.figure.bounds - earlier.figure.bounds, self._baseline
        if not self.target.measure.in_percent or isinstance(start, Absent):
            return change
        return quotient(change, start) * 100

    def used(self, observation: Observation) -> list[Observation]:
        """The figures a figure is compared by: itself, its baseline, and of a chain all in between."""
        baseline = self.target.baseline
        if baseline is None:
            return [observation]
        chain = range(baseline.last + 12, observation.period.last, 12) if self.is_chained else (baseline.last,)
        return [self.points[last] for last in chain if last in self.points] + [observation]

    def _change(self, observation: Observation) -> Measured:
        start = self._baseline
        if isinstance(start, Absent):
            return start
        return _NOTHING if self._is_baseline(observation) else observation.figure.bounds - start

    def _percent(self, observation: Observation) -> Measured:
        if not _is_above_minus_hundred(self.target.goal):
            return Absent("the goal is a fall of 100 % or more")
        found = self._chained(observation) if self.is_chained else self._by_baseline(observation)
        return found if isinstance(found, Absent) else found.mapped(percent)

    def _by_baseline(self, observation: Observation) -> Measured:
        start = self._baseline
        if isinstance(start, Absent):
            return start
        by_start = over(observation.figure.bounds, start, "the baseline")
        return Interval.exactly(1) if self._is_baseline(observation) and isinstance(by_start, Interval) else by_start

    def _is_baseline(self, observation: Observation) -> bool:
        baseline = self.target.baseline
        return baseline is not None and observation.period.last == baseline.last

    def _chained(self, observation: Observation) -> Measured:
        """Π(1 + r/100) over the years from the baseline; absent where one of them is missing."""
        baseline, index = self.target.baseline, Interval.exactly(1)
        months = 0 if baseline is None else baseline.months_until(observation.period)
        if baseline is None or months < 0 or months % 12:
            return Absent("growth rates chain over whole years from the baseline")
        for last in range(baseline.last + 12, observation.period.last + 1, 12):
            point = self.points.get(last)
            if point is None:
                return Absent(f"no figure of {observation.period.earlier(observation.period.last - last)} in the chain")
            factor = point.figure.bounds.mapped(ratio)
            if not factor.within(POSITIVE):
                return Absent(f"the growth of {point.period} can be −100 % or less")
            index = index.times(factor)
        return index


def ratio(percent: Fraction) -> Fraction:
    """What a change in percent multiplies by.

    >>> ratio(Fraction(-13))
    Fraction(87, 100)
    """
    return 1 + percent / 100


def percent(ratio: Fraction) -> Fraction:
    """The change in percent that a ratio makes."""
    return (ratio - 1) * 100


def _is_above_minus_hundred(goal: Goal) -> bool:
    return all(side.end > -100 for side in goal.sides)
