"""How the figures of a target's series are measured against its goal, so that one arithmetic serves all measures.

A goal for a level is compared with the figure itself, a change with the figure less the baseline, a change in percent
or mean growth with the figure by the baseline, a total with the running sum. A series of growth rates is chained from
its baseline, which is the index 1 and needs no record.
"""

from collections.abc import Callable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from tracker.assess.arithmetic import Absent, Measured, over, percent, power, ratio, signed_power
from tracker.assess.rules import SECOND, Rules
from tracker.assess.sums import Observation, at_least_so_much, firm_part
from tracker.domain.exact import Fraction
from tracker.domain.goal import Goal, Settled
from tracker.domain.interval import POSITIVE, Interval, product, quotient
from tracker.domain.period import Clock, Period
from tracker.domain.series import Kind, Series
from tracker.domain.target import GoalKind, Target, Trajectory
from tracker.domain.wording import later

_NOTHING = Interval.exactly(0)
_ZERO_BASELINE = later("the baseline can be zero or below")


class Size(Struct, frozen=True):
    """Numbers in a goal's terms as multiples of the baseline, and multiples as numbers in its terms; both rise."""

    multiple: Callable[[Fraction], Fraction]
    number: Callable[[Fraction], Fraction]


class Yardstick(Struct, frozen=True, eq=False):
    """A goal in the terms its measure is counted in, and what its figures are counted from.

    ``points`` are the comparable figures by the last day of their period. ``origin`` is the period from whose end on
    progress is counted: the baseline, or the day before the window. ``baseline`` is its figure, ``start`` what stands
    at the origin in the goal's terms: nothing for a change or a sum. ``is_chained`` says that figures are yearly growth
    rates that multiply, ``is_seasonal`` that figures of other parts of the year differ by the season, ``is_geometric``
    that progress is counted in logarithms, and with ``follows_geometric_path`` rates and forecast too. ``rules`` are
    those of the method that asks, ``base`` is the observation of the baseline. By the ``clock`` a share of time is
    counted: decided once, by the series, and never by a figure.
    """

    target: Target
    series: Series
    points: Mapping[int, Observation]
    goal: Goal
    origin: Period | None
    baseline: Measured
    start: Measured
    is_chained: bool
    is_seasonal: bool
    is_geometric: bool
    follows_geometric_path: bool
    rules: Rules
    base: Observation | None
    clock: Clock

    @classmethod
    def of(
        cls,
        target: Target,
        series: Series,
        points: Mapping[int, Observation],
        base: Observation | None,
        rules: Rules = SECOND,
    ) -> "Yardstick":
        """The yardstick of a target over the figures there are, and the one of the baseline."""
        is_chained = target.measure.in_percent and series.kind is Kind.GROWTH
        baseline = _baseline(target, base)
        is_from_nothing = target.measure is GoalKind.TOTAL or is_chained
        is_geometric = _is_geometric(target, rules)
        is_part_of_year = target.due.months is not None and not target.due.is_of_years and target.start is None
        return cls(
            target=target,
            series=series,
            points=points,
            goal=_goal(target, series),
            origin=_origin(target),
            baseline=baseline,
            start=_NOTHING if is_from_nothing else _start(target, baseline),
            is_chained=is_chained,
            is_seasonal=is_part_of_year and series.kind is Kind.FLOW,
            is_geometric=is_geometric,
            follows_geometric_path=is_geometric and rules.path_by_trajectory,
            rules=rules,
            base=base,
            clock=series.calendar.frequency.clock,
        )

    def is_in_time(self, observation: Observation) -> bool:
        """Whether a figure can tell of the goal: not from before the start, or else from before the announcement."""
        if self.origin is None:
            return observation.period.end_day > self.target.announced.known_from
        return observation.period.last >= self.origin.last

    def is_of_another_season(self, observation: Observation) -> bool:
        """Whether a figure does not lie whole years before the due period, though it should."""
        due, period = self.target.due, observation.period
        return self.is_seasonal and period.last < due.first and period.is_of_another_season(due)

    def fits(self, observation: Observation) -> bool:
        """Whether a figure later than the baseline is of the due period's season."""
        is_later = self.origin is None or observation.period.last > self.origin.last
        return is_later and not self.is_of_another_season(observation)

    def value(self, observation: Observation) -> Measured:
        """A figure in the goal's terms, over all values the bounds allow; absent with the reason."""
        if self.target.measure.in_percent:
            return self._percent(observation)
        return self._change(observation) if self.target.measure is GoalKind.CHANGE else observation.figure.bounds

    def possible(self, observation: Observation) -> Measured:
        """A figure in the goal's terms by what leaves it a value: of a baseline that may be zero by what lies above."""
        above = None if isinstance(self.baseline, Absent) else self.baseline.overlap(POSITIVE)
        if above is None or not self.target.measure.in_percent:
            return self.value(observation)
        return replace(self, baseline=above).value(observation)

    def settle(self, observation: Observation) -> Settled:
        """Whether a figure reaches the goal, exactly; of an approximate one only its parts that are not may tell."""
        return self.settle_by_part(observation) if observation.figure.approximate else self._settled(observation)

    def settle_by_part(self, part: Observation) -> Settled:
        """Whether a period reaches the goal by what is recorded of a part of it, whatever the rest may bring.

        What is recorded of a flow that cannot be below zero only grows: a floor it has passed stays passed, a ceiling
        broken stays broken. Approximate parts neither settle it nor keep the others from settling it.
        """
        firm = None if self.series.signed or self.series.kind is not Kind.FLOW else firm_part(part)
        return Settled.OPEN if firm is None else self._settled(at_least_so_much(firm))

    def _settled(self, observation: Observation) -> Settled:
        """For mean growth over parts of a year without taking a root."""
        found = self.value(observation)
        if isinstance(found, Absent):
            return Settled.OPEN
        years = _years(self.target)
        if self.target.measure is not GoalKind.AVERAGE_GROWTH or years.denominator == 1:
            return self.goal.settles(found)
        powers = self.target.goal.with_ends(lambda rate: ratio(rate) ** (years * years.denominator).numerator)
        return powers.settles(found.mapped(lambda one: signed_power(ratio(one), years.denominator)))

    def rise(self, earlier: Observation, later: Observation) -> Interval:
        """The change between two figures in the goal's terms; the baseline's bounds, which move both, count once."""
        change = later.figure.bounds - earlier.figure.bounds
        if not self.target.measure.in_percent or isinstance(self.baseline, Absent):
            return change
        return quotient(change, self.baseline) * 100

    def used(self, observation: Observation) -> list[Observation]:
        """The figures a figure is compared by: itself, its baseline, and of a chain all in between."""
        baseline = self.target.baseline
        if baseline is None:
            return [observation]
        if not self.is_chained:
            return [*([] if self.base is None else [self.base]), observation]
        chain = _years_between(baseline, observation.period)
        return [self.points[one.last] for one in chain if one.last in self.points] + [observation]

    @property
    def size(self) -> Size | Absent:
        """What a number in the goal's terms comes to as a multiple of the baseline, and back; a path needs both ends.

        Of a change in percent the baseline itself need not be known.
        """
        if self.target.measure.in_percent:
            return Size(ratio, percent)
        if isinstance(self.baseline, Absent):
            return self.baseline
        base = self.baseline.low
        if base is None or not self.baseline.is_exact:
            return Absent(later("a geometric path needs a baseline known exactly"))
        if base <= 0:
            return Absent(later("a geometric path needs a baseline above zero"))
        if self.target.measure is GoalKind.CHANGE:
            return Size(lambda change: 1 + change / base, lambda multiple: (multiple - 1) * base)
        return Size(lambda level: level / base, lambda multiple: multiple * base)

    def _change(self, observation: Observation) -> Measured:
        if isinstance(self.baseline, Absent):
            return self.baseline
        return _NOTHING if self._is_baseline(observation) else observation.figure.bounds - self.baseline

    def _percent(self, observation: Observation) -> Measured:
        is_mean = self.target.measure is GoalKind.AVERAGE_GROWTH
        if (is_mean or not self.rules.settles_whole_cuts) and not _is_above_minus_hundred(self.target.goal):
            return Absent(later("the goal is a fall of 100 % or more"))
        if _is_endless(self.target, self.series):
            return Absent(later("growth of more than {count} years is not multiplied", count=_MOST_YEARS))
        found = self._chained(observation) if self.is_chained else self._by_baseline(observation)
        return found if isinstance(found, Absent) else found.mapped(percent)

    def _by_baseline(self, observation: Observation) -> Measured:
        if isinstance(self.baseline, Absent):
            return self.baseline
        by_start = over(observation.figure.bounds, self.baseline, _ZERO_BASELINE)
        return Interval.exactly(1) if self._is_baseline(observation) and isinstance(by_start, Interval) else by_start

    def _is_baseline(self, observation: Observation) -> bool:
        return observation is self.base

    def _chained(self, observation: Observation) -> Measured:
        """Π(1 + r/100) over the years from the baseline; absent where one of them is missing."""
        baseline, factors, last = self.target.baseline, list[Interval](), observation.period
        if baseline is None or baseline.months is None or not baseline.is_whole_years_before(last):
            return Absent(later("growth rates chain over whole years from the baseline"))
        every = _years_between(baseline, last)
        for period in every if last.last == baseline.last else [*every, last]:
            point = self.points.get(period.last)
            if point is None:
                return Absent(later("no figure of {period} in the chain", period=period))
            factor = point.figure.bounds.mapped(ratio)
            if not factor.is_positive:
                return Absent(later("the growth of {period} can be −100 % or less", period=point.period))
            factors.append(factor)
        return product(factors)


def _baseline(target: Target, base: Observation | None) -> Measured:
    """The baseline's figure, or why there is none."""
    if target.baseline is None:
        return Absent(later("the target names no baseline"))
    if base is not None:
        return base.figure.bounds
    if target.baseline_as_of is None:
        return Absent(later("no figure for the baseline {baseline}", baseline=target.baseline))
    return Absent(
        later(
            "no figure for the baseline {baseline} known on {day}", baseline=target.baseline, day=target.baseline_as_of
        )
    )


def _origin(target: Target) -> Period | None:
    """The period from whose end on progress is counted; of a baseline of several the day in its middle."""
    if target.start is not None:
        return target.start.day_before
    return target.baseline.middle_day if target.baseline is not None and target.baseline_parts else target.baseline


def _start(target: Target, baseline: Measured) -> Measured:
    """A change begins at nothing, once there is something to count it from."""
    return baseline if isinstance(baseline, Absent) or not target.measure.of_change else _NOTHING


def _goal(target: Target, series: Series) -> Goal:
    """The goal; mean growth as the change in percent that it makes by the due period's end, unless that is endless."""
    is_mean = target.measure is GoalKind.AVERAGE_GROWTH
    if not is_mean or not _is_above_minus_hundred(target.goal) or _is_endless(target, series):
        return target.goal
    years = _years(target)
    return target.goal.with_ends(lambda rate: percent(power(ratio(rate), years)))


def _is_geometric(target: Target, rules: Rules) -> bool:
    """Whether progress is counted in logarithms: mean growth always, else where the target says so."""
    if not rules.path_by_trajectory:
        return target.measure.in_percent
    return target.measure is GoalKind.AVERAGE_GROWTH or target.trajectory is Trajectory.GEOMETRIC


def _years_between(earlier: Period, later: Period) -> list[Period]:
    """The periods whole years after one and before another."""
    years = int(earlier.years_until(later))
    every = [] if earlier.months is None else [earlier.years_earlier(-year) for year in range(1, years + 1)]
    return [one for one in every if one.last < later.last]


def _years(target: Target) -> Fraction:
    """Years from the baseline to the due period's end."""
    return Fraction(0) if target.baseline is None else target.baseline.years_until(target.due)


def _is_endless(target: Target, series: Series) -> bool:
    """Whether so many years multiply that the exact result has more digits than anybody wants to wait for."""
    multiplies = target.measure is GoalKind.AVERAGE_GROWTH or series.kind is Kind.GROWTH
    return target.measure.in_percent and multiplies and _years(target) > _MOST_YEARS


_MOST_YEARS = 300


def _is_above_minus_hundred(goal: Goal) -> bool:
    return all(side.end > -100 for side in goal.sides)
