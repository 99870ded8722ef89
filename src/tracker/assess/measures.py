"""The measures of a case: how much is reached, what is left, how fast, and where it will end. One table says which.

Every measure is the set of its values over all figures that the bounds allow, in the goal's terms, or absent with a
reason. Exact but for roots and logarithms, to 40 significant digits. Formulas and worked examples: docs/arithmetic.md.
"""

from collections.abc import Callable
from enum import Enum
from math import inf
from typing import TypeAlias

from msgspec import Struct

from tracker.assess import formulas, outlook
from tracker.assess.arithmetic import Absent, Measured, log_share, over
from tracker.assess.case import Case
from tracker.assess.formulas import Formula
from tracker.assess.waypoints import Waypoint
from tracker.domain.exact import Fraction
from tracker.domain.goal import Direction, Goal
from tracker.domain.interval import Interval, hull, quotient
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind
from tracker.domain.wording import Sentence, later


class Dimension(Enum):
    """What a number is: in the series' unit, in the goal's, a difference of that, a share of one, growth, years."""

    FIGURE = "figure"
    AMOUNT = "amount"
    DIFFERENCE = "difference"
    YEARLY = "difference a year"
    SHARE = "share"
    GROWTH = "growth a year"
    YEARS = "years"
    RATIO = "ratio"


Value: TypeAlias = "Callable[[Measures, Interval], Measured]"
"""How a measure is worked out, of the figure judged in the goal's terms."""


class Measure(Struct, frozen=True, eq=False):
    """A row of the table of measures.

    ``name`` is its key in machine forms and ``called`` its name for readers; ``guards`` are the numbers it is never
    rounded onto or across. ``in_status`` says that it stands in every form of a status, ``of_one_period`` that it has a
    value also where each period is judged by itself, ``sorts`` that a report can be ordered by it.
    """

    name: str
    called: Sentence
    dimension: Dimension
    value: Value
    formula: Callable[[Case], Formula]
    guards: tuple[Fraction | int, ...] = (0, 1)
    in_status: bool = True
    of_one_period: bool = False
    sorts: bool = False

    @property
    def words(self) -> str:
        """Its name for readers, in the language chosen."""
        return str(self.called)


_WHOLE = Fraction(1)
_ZERO_ACTUAL = later("the actual can be zero or below")
_ZERO_SUM = later("the sum can be zero or below")


class Measures:
    """The measures of one case, each worked out when it is first asked for: ``measures[GAP]``, ``measures["gap"]``.

    Asking for a name that is none raises KeyError.
    """

    __slots__ = ("_found", "_meaningless", "case")

    def __init__(self, case: Case) -> None:
        self.case = case
        self._found: dict[Measure, Measured] = {}
        self._meaningless = _without_any(case)

    def __getitem__(self, measure: Measure | str) -> Measured:
        row = measure if isinstance(measure, Measure) else _BY_NAME[measure]
        found = self._found.get(row)
        if found is None:
            found = self._found[row] = self._value(row)
        return found

    def by_name(self) -> dict[str, Measured]:
        """All of them, in the order of a report."""
        return {measure.name: self[measure] for measure in MEASURES}

    def _value(self, measure: Measure) -> Measured:
        actual = self.case.value
        if isinstance(actual, Absent):
            return actual
        reason = self._meaningless or _without_meaning(self.case, measure)
        if reason is not None:
            return reason
        return measure.value(self, actual)


def _without_any(case: Case) -> Absent | None:
    """Why no measure has a meaning for a promise of this kind, if none has."""
    if not case.target.has_number:
        return Absent(later("the promise has no number"))
    return None if case.milestone is None else Absent(later("a milestone is done or not"))


def _without_meaning(case: Case, measure: Measure) -> Absent | None:
    """Why a measure has no meaning for a promise of this kind, if it has none."""
    if case.target.measure is GoalKind.EVERY_PERIOD and not measure.of_one_period:
        return Absent(later("each period is judged by itself"))
    if case.average is not None and not (measure.of_one_period or measure is REQUIRED_CHANGE):
        return Absent(later("a mean over a window has no path"))
    return None


def _attainment(of: Measures, actual: Interval) -> Measured:
    """v/T for a floor, T/v for a ceiling: 1 or more exactly where the goal is reached, but for a strict goal at T."""
    case = of.case
    if case.target.measure.of_change:
        return Absent(later("the goal is a change: read the progress"))
    if case.series.kind is Kind.GROWTH:
        return Absent(later("a growth rate is not a share of another: read the gap"))
    if case.goal.direction is Direction.RANGE:
        return Absent(later("a range is not a share: read the gap"))
    if not case.can_be_achieved and case.judged is not case.due_figure:
        return Absent(later("the sum is not complete: read the progress"))
    return _share(case.goal, actual)


def _share(goal: Goal, actual: Interval) -> Measured:
    aim = goal.lesser_end
    if aim <= 0:
        return Absent(later("the goal is not above zero"))
    if goal.direction is Direction.FLOOR:
        return actual / aim
    return over(Interval.exactly(aim), actual, _ZERO_ACTUAL)


def progress(case: Case, actual: Interval) -> Measured:
    """(v − b)/(T − b), the share of the way from baseline to goal; for a range 1 − what is left / what was left.

    On a geometric path ln(v/b)/ln(T/b), of a total with a ceiling the share used. Absent without a baseline figure,
    for a hold target, and where a bound of the baseline may reach the goal.
    """
    if case.uses_up:
        return actual / case.goal.lesser_end
    left_at_start = _left_at_start(case)
    if isinstance(left_at_start, Absent):
        return left_at_start
    if case.yardstick.is_geometric:
        return _log_progress(case, actual)
    if case.judged is case.baseline:
        return Interval.exactly(0)
    return quotient(case.goal.gap(actual), left_at_start).distance_to(_WHOLE)


def _left_at_start(case: Case) -> Measured:
    """The gap at the baseline, above zero throughout."""
    start = case.yardstick.start
    if isinstance(start, Absent):
        return start
    if case.is_to_hold:
        return Absent(later("the goal held at the baseline already: a target to hold"))
    left = case.goal.gap(start)
    return left if left.is_positive else Absent(later("the baseline is a bound that may reach the goal"))


def _log_progress(case: Case, actual: Interval) -> Measured:
    """ln(v/b)/ln(T/b), because yearly changes multiply; towards a range 1 − what is left / what was left, in those.

    Where the actual can fall to nothing, or rise without end, the logarithm runs away: for a floor or ceiling to either
    side, by where the goal lies; for a range both ways lead away from it.
    """
    goal, size = case.goal, case.yardstick.size
    if isinstance(size, Absent):
        return size
    if not all(size.multiple(side.end) > 0 for side in goal.sides):
        return Absent(later("a geometric path needs a goal above zero"))
    if case.judged is case.baseline:
        return Interval.exactly(0)
    ratios = actual.mapped(size.multiple)
    if not ratios.is_positive:
        return Absent(later("the actual can be zero or below, and its logarithm has no value"))
    start = size.number(Fraction(1))
    whole = size.multiple(goal.aim(start))
    beyond = -inf if goal.direction is Direction.RANGE else inf
    at_nothing, without_end = (-inf, beyond) if whole > 1 else (beyond, -inf)

    def reached(number: Fraction) -> Fraction:
        left = log_share(size.multiple(number) / size.multiple(goal.aim(number)), whole)
        return 1 - abs(left) if goal.direction is Direction.RANGE else 1 + left

    ends: list[tuple[Fraction | float, bool]] = [
        (reached(actual.low) if actual.low is not None and ratios.low else at_nothing, actual.low_open),
        (without_end if actual.high is None else reached(actual.high), actual.high_open),
    ]
    return hull(ends + _whole_way(goal, actual))


def _whole_way(goal: Goal, actual: Interval) -> list[tuple[Fraction | float, bool]]:
    """Inside a range all of the way is gone."""
    is_inside = goal.direction is Direction.RANGE and goal.gap(actual).contains(0)
    return [(Fraction(1), False)] if is_inside else []


def _time_share(of: Measures, _: Interval) -> Measured:
    elapsed = of.case.elapsed
    return elapsed if isinstance(elapsed, Absent) else Interval.exactly(elapsed)


def pace(case: Case, reached: Measured) -> Measured:
    """Progress as a share of the progress expected by now: 1 is on schedule.

    Of a sum under a ceiling expected by progress, so that more is better everywhere.
    """
    by_now = case.expected
    if isinstance(reached, Absent):
        return reached
    if isinstance(by_now, Absent):
        return by_now
    if case.uses_up:
        return over(Interval.exactly(by_now), reached, _ZERO_SUM)
    return reached / by_now if by_now else Absent(later("no time has passed since the baseline"))


def path_share(point: Waypoint, actual: Interval) -> Measured:
    """How far a figure is from the interim value before it to the number due now: 1 is on the path."""
    if point.before is None:
        return Absent(later("no interim value before it, and no baseline known exactly"))
    if point.before == point.due_now:
        return Absent(later("the interim values ask for no change"))
    return (actual - point.before) / (point.due_now - point.before)


def _pace(of: Measures, actual: Interval) -> Measured:
    """By the interim values where there are any, else by the progress expected."""
    case = of.case
    if case.target.path and case.yardstick.rules.path_by_trajectory:
        none = Absent(later("nothing is known to start from"))
        return none if case.waypoint is None else path_share(case.waypoint, actual)
    return pace(case, of[PROGRESS])


def _schedule(of: Measures, _: Interval) -> Measured:
    """Progress less the progress expected (序时进度), as a share of one; the other way for a sum under a ceiling."""
    reached, by_now = of[PROGRESS], of.case.expected
    if of.case.waypoint is not None and of.case.yardstick.rules.path_by_trajectory:
        return Absent(later("the path has values of its own: read the pace"))
    if isinstance(reached, Absent):
        return reached
    if isinstance(by_now, Absent):
        return by_now
    return (reached - by_now) * (-1 if of.case.uses_up else 1)


ATTAINMENT = Measure(
    name="attainment",
    called=later("attainment"),
    dimension=Dimension.SHARE,
    value=_attainment,
    formula=formulas.attainment,
    of_one_period=True,
    sorts=True,
)
GAP = Measure(
    name="gap",
    called=later("gap"),
    dimension=Dimension.DIFFERENCE,
    value=lambda of, actual: of.case.goal.gap(actual),
    formula=formulas.gap,
    of_one_period=True,
)
PROGRESS = Measure(
    name="progress",
    called=later("progress"),
    dimension=Dimension.SHARE,
    value=lambda of, actual: progress(of.case, actual),
    formula=formulas.progress,
    sorts=True,
)
TIME_SHARE = Measure(
    name="time_share",
    called=later("time gone"),
    dimension=Dimension.SHARE,
    value=_time_share,
    formula=formulas.time_share,
    of_one_period=True,
)
PACE = Measure(
    name="pace",
    called=later("pace"),
    dimension=Dimension.RATIO,
    value=_pace,
    formula=formulas.pace,
    sorts=True,
)
SCHEDULE = Measure(
    name="schedule",
    called=later("schedule"),
    dimension=Dimension.SHARE,
    value=_schedule,
    formula=formulas.schedule,
)
REQUIRED_CHANGE = Measure(
    name="required_change",
    called=later("required change"),
    dimension=Dimension.YEARLY,
    value=lambda of, actual: outlook.required_change(of.case, actual),
    formula=formulas.required_change,
)
REQUIRED_GROWTH = Measure(
    name="required_growth",
    called=later("required growth"),
    dimension=Dimension.GROWTH,
    value=lambda of, actual: outlook.required_growth(of.case, actual),
    formula=formulas.required_growth,
)
OBSERVED_CHANGE = Measure(
    name="observed_change",
    called=later("observed change"),
    dimension=Dimension.YEARLY,
    value=lambda of, _: outlook.observed_change(of.case),
    formula=formulas.observed_change,
)
OBSERVED_GROWTH = Measure(
    name="observed_growth",
    called=later("observed growth"),
    dimension=Dimension.GROWTH,
    value=lambda of, _: outlook.observed_growth(of.case),
    formula=formulas.observed_growth,
)
FORECAST = Measure(
    name="forecast",
    called=later("forecast"),
    dimension=Dimension.AMOUNT,
    value=lambda of, _: outlook.forecast(of.case),
    formula=formulas.forecast,
)
MISS = Measure(
    name="miss",
    called=later("miss"),
    dimension=Dimension.SHARE,
    value=lambda of, actual: outlook.miss(of.case, actual),
    formula=formulas.miss,
    in_status=False,
)

MEASURES = (
    *(ATTAINMENT, GAP, PROGRESS, TIME_SHARE, PACE, SCHEDULE),
    *(REQUIRED_CHANGE, REQUIRED_GROWTH, OBSERVED_CHANGE, OBSERVED_GROWTH, FORECAST, MISS),
)
"""Every measure, in the order of a report."""
_BY_NAME = {measure.name: measure for measure in MEASURES}
