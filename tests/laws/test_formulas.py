"""The formulas, written down a second time for exact figures, and the table of verdicts read from the top."""

import math
from dataclasses import dataclass

from hypothesis import given

from tests.helpers.effort import examples
from tests.helpers.strategies import JUDGED, Case, cases, exact_figures, named, present
from tracker.assess.arithmetic import Absent
from tracker.assess.methods.verdict import Verdict
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.domain.target import Trajectory


@dataclass(frozen=True, slots=True)
class Sum:
    """What the formulas are made of: ``v``, ``b`` and ``w`` (the trend's start) are numbers, ``k`` its years."""

    case: Case
    v: Fraction
    b: Fraction | None
    w: Fraction | None
    k: int

    @classmethod
    def of(cls, case: Case) -> "Sum":
        known = {year: figure.bounds.low or Fraction(0) for year, figure in case.figures.items()}
        start, k = _trend(case)
        baseline = None if case.baseline is None else known.get(case.baseline)
        return cls(case, known[JUDGED], baseline, None if start is None else known[start], k)

    @property
    def years(self) -> int:
        return self.case.due - JUDGED

    def gap(self, number: Fraction) -> Fraction:
        """Left to the goal from a number; for a range the distance."""
        low, high = self.case.goal.bounds.low, self.case.goal.bounds.high
        if low is not None and high is not None:
            return max(low - number, number - high, Fraction(0))
        return low - number if low is not None else number - (high or Fraction(0))

    @property
    def is_range(self) -> bool:
        return None not in (self.case.goal.bounds.low, self.case.goal.bounds.high)

    def reaches(self, number: Fraction) -> bool:
        return self.case.goal.bounds.contains(number)

    @property
    def forecast(self) -> Fraction | None:
        if self.w is not None:
            return self.v + (self.v - self.w) / self.k * self.years
        if self.b is None or self.case.baseline == JUDGED or self.case.baseline is None:
            return None
        return self.v + (self.v - self.b) / (JUDGED - self.case.baseline) * self.years

    @property
    def elapsed(self) -> Fraction | None:
        start = self.case.baseline
        return None if start is None else Fraction(JUDGED - start, self.case.due - start)

    @property
    def progress(self) -> Fraction | None:
        if self.b is None or self.gap(self.b) <= 0:
            return None
        return 1 - self.gap(self.v) / self.gap(self.b)


def _trend(case: Case) -> tuple[int | None, int]:
    """The first year of the trend and its length: up to five changes, three at least, none across a break.

    A goal with a figure to count from has one only if it lives for three years and the judged figure is not its start.
    """
    year, start = JUDGED, case.baseline
    if start is not None and start in case.figures and (case.due - start < 3 or start == JUDGED):
        return None, 0
    while year - 1 in case.figures and year not in case.breaks and JUDGED - year < 5:
        year -= 1
    return (year, JUDGED - year) if JUDGED - year >= 3 else (None, 0)


@given(cases(figures=exact_figures, trajectories=(Trajectory.LINEAR,)))
def test_of_exact_figures_every_measure_is_its_formula(case: Case) -> None:
    sums, found = Sum.of(case), named(case.assessed().measures)
    v, years, elapsed, progress = sums.v, sums.years, sums.elapsed, sums.progress
    assert found["gap"] == Interval.exactly(sums.gap(v))
    assert _number(found["time_share"]) == elapsed
    assert _number(found["progress"]) == progress
    assert _number(found["pace"]) == (progress / elapsed if progress is not None and elapsed else None)
    assert _number(found["schedule"]) == (progress - elapsed if progress is not None and elapsed is not None else None)
    assert _number(found["forecast"]) == (sums.forecast if years else None)
    assert _number(found["required_change"]) == ((_aim(sums, v) - v) / years if years else None)
    left, forecast = sums.gap(v), sums.forecast
    expected_miss = sums.gap(forecast) / left if years and forecast is not None and left > 0 else None
    assert _number(found["miss"]) == expected_miss


def _aim(sums: Sum, number: Fraction) -> Fraction:
    low, high = sums.case.goal.bounds.low, sums.case.goal.bounds.high
    raised = number if low is None else max(number, low) if high is not None else low
    return raised if high is None else min(raised, high) if low is not None else high


def _number(measured: Interval | Absent) -> Fraction | None:
    if isinstance(measured, Absent):
        return None
    assert measured.is_exact
    return measured.low


@given(cases(signed=False, figures=exact_figures, trajectories=(Trajectory.LINEAR,)))
def test_growth_compounds_to_the_goal_and_from_the_baseline(case: Case) -> None:
    sums, found = Sum.of(case), named(case.assessed().measures)
    required, observed = _number(found["required_growth"]), _number(found["observed_growth"])
    if required is not None:
        assert _is_near((1 + required) ** sums.years * sums.v, _aim(sums, sums.v))
    if observed is not None and sums.b is not None and case.baseline is not None:
        assert _is_near((1 + observed) ** (JUDGED - case.baseline) * sums.b, sums.v)


@given(cases(signed=False, figures=exact_figures, trajectories=(Trajectory.GEOMETRIC,)))
def test_on_a_geometric_path_progress_is_the_way_in_logarithms_and_the_expected_that_of_time(case: Case) -> None:
    """v/b = (T/b)^progress, and a range is the way to its nearer end."""
    sums, found = Sum.of(case), named(case.assessed().measures)
    progress, schedule = _number(found["progress"]), _number(found["schedule"])
    if progress is None or schedule is None or sums.b is None or not sums.elapsed or sums.is_range:
        return
    assert progress - schedule == sums.elapsed
    whole, way = math.log(_aim(sums, sums.b) / sums.b), math.log(sums.v / sums.b)
    assert math.isclose(float(progress), way / whole, rel_tol=1e-9, abs_tol=1e-9)


def _is_near(one: Fraction, other: Fraction) -> bool:
    return abs(one - other) <= abs(other) / 10**15


@examples(300)
@given(cases(figures=exact_figures))
def test_the_verdict_on_exact_figures_is_the_first_row_of_the_table_that_applies(case: Case) -> None:
    assert case.assessed().verdict is _by_the_table(case)


def _by_the_table(case: Case) -> Verdict:
    sums = Sum.of(case)
    if not sums.years:
        return Verdict.MET if sums.reaches(sums.v) else Verdict.MISSED
    if sums.reaches(sums.v):
        return Verdict.ACHIEVED
    if sums.w is not None:
        return _by_trend(sums, sums.w)
    return _by_schedule(sums)


def _by_trend(sums: Sum, w: Fraction) -> Verdict:
    left = sums.gap(sums.v)
    toward = 1 if sums.case.goal.bounds.low is not None and sums.v <= sums.case.goal.bounds.low else -1
    if (sums.v - w) * toward <= 0:
        return Verdict.REVERSING
    forecast = sums.v + (sums.v - w) / sums.k * sums.years
    if left == 0:  # at the very number of a strict goal, from where it may go on past the far end of a range
        return Verdict.ON_TRACK if sums.gap(forecast) == 0 or not sums.is_range else Verdict.OFF_TRACK
    miss = sums.gap(forecast) / left
    if miss < Fraction(5, 100):
        return Verdict.ON_TRACK
    return Verdict.BEHIND if miss <= Fraction(20, 100) else Verdict.OFF_TRACK


def _by_schedule(sums: Sum) -> Verdict:
    if sums.b is None or sums.case.baseline == JUDGED:
        return Verdict.PENDING
    if sums.progress is None:
        has_left = sums.reaches(sums.b) or sums.gap(sums.v) > 0
        return Verdict.REVERSING if has_left else Verdict.PENDING
    measured = sums.case.assessed().measures.pace
    if isinstance(measured, Absent):
        return Verdict.PENDING
    pace = present(measured).low or Fraction(0)
    if pace < 0:
        return Verdict.REVERSING
    if pace < Fraction(80, 100):
        return Verdict.OFF_TRACK
    return Verdict.BEHIND if pace < Fraction(95, 100) else Verdict.ON_TRACK
