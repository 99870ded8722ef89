"""The bands of a verdict: put the figure judged into a band, and the program's verdict is the band's."""

from collections.abc import Iterator
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.making import amount, day
from tests.helpers.other_measures import GOALS, register_of
from tests.helpers.other_measures import cases as other_cases
from tests.helpers.replacing import replace
from tests.helpers.strategies import EVERY_METHOD, JUDGED, Case, members
from tests.helpers.strategies import cases as level_cases
from tracker.assess.arithmetic import Absent, percent, ratio
from tracker.assess.bands import Band, axis_of, bands
from tracker.assess.methods.judgement import Method
from tracker.assess.review import Assessment, Review
from tracker.assess.sums import Sum, parts_of
from tracker.domain.actual import Actual
from tracker.domain.exact import Fraction
from tracker.domain.figure import Figure
from tracker.domain.goal import Goal
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind


@EVERY_METHOD
@given(case=level_cases())
def test_a_level_in_a_band_has_its_verdict(method: Method, case: Case) -> None:
    holds(case.register, case.day.isoformat(), method)


@EVERY_METHOD
@given(case=level_cases(), path=st.dictionaries(st.integers(JUDGED - 4, JUDGED + 1), st.integers(0, 24), min_size=1))
def test_a_figure_on_a_path_of_interim_values_in_a_band_has_its_verdict(
    method: Method, case: Case, path: dict[int, int]
) -> None:
    interim = {Period.year(year): amount(path[year]) for year in sorted(path) if year < case.due}
    (promise,) = case.register.targets.values()
    holds(replace(case.register, targets={promise.id: replace(promise, path=interim)}), case.day.isoformat(), method)


@EVERY_METHOD
@given(case=other_cases())
def test_a_figure_of_any_other_goal_in_a_band_has_its_verdict(
    method: Method, case: tuple[GoalKind, Goal, dict[int, Figure]]
) -> None:
    holds(register_of(*case), f"{max(case[2]) + 1}-07-01", method)


@EVERY_METHOD
@given(case=other_cases((GoalKind.PERCENT_CHANGE, GoalKind.AVERAGE_GROWTH)))
def test_a_growth_rate_in_a_band_of_its_chain_has_its_verdict(
    method: Method, case: tuple[GoalKind, Goal, dict[int, Figure]]
) -> None:
    measure, goal, known = case
    rates = {year: Figure.spanning(figure.bounds - 95) for year, figure in known.items()}
    holds(register_of(measure, goal, rates, Kind.GROWTH), f"{max(known) + 1}-07-01", method)


def holds(register: Register, as_of: str, method: Method) -> None:
    (assessment,) = Review.of(register, day(as_of), method).assessments()
    found = bands(assessment)
    if isinstance(found, Absent):
        return
    in_order(found)
    for band in found:
        for number in members(band.numbers, bits=20):
            for figure in figures_at(assessment, number):
                other = Review.of(with_figure(register, assessment, figure), day(as_of), method)
                assert other.assessment(assessment.target.id).verdict is band.verdict, (band, number)


def in_order(found: tuple[Band, ...]) -> None:
    """They follow each other, and no two that touch say the same."""
    for one, other in pairwise(found):
        assert one.numbers.high is not None
        assert other.numbers.low is not None
        assert one.numbers.high < other.numbers.low or (
            one.numbers.high == other.numbers.low and one.verdict is not other.verdict
        )


def figures_at(assessment: Assessment, number: Fraction) -> Iterator[Fraction]:
    """What the latest record judged must be for the number on the axis; nothing where no record makes it so."""
    case = assessment.case
    assert case.judged is not None
    if isinstance(case.judged, Sum) and case.judged.missing_days:
        return
    figure: Fraction | None = number
    if case.target.measure in (GoalKind.TOTAL, GoalKind.AVERAGE):
        parts = parts_of(case.judged)
        others = [part.figure.bounds for part in parts[:-1]]
        total = number * (1 if case.target.measure is GoalKind.TOTAL else len(parts))
        figure = total - sum(one.low or 0 for one in others) if all(one.is_exact for one in others) else None
    elif not axis_of(case).is_of_figures:
        earlier = [one.figure.bounds for one in case.yardstick.used(case.judged)[:-1]]
        figure = rate_of(earlier, number) if all(one.is_exact for one in earlier) else None
    if figure is not None and (figure >= 0 or case.series.signed):
        yield figure


def rate_of(earlier: list[Interval], number: Fraction) -> Fraction | None:
    """The last growth rate of a chain that comes to a change in percent; one of −100 % or below has none."""
    factor = ratio(number)
    for one in earlier:
        factor /= ratio(one.low or Fraction(0))
    return percent(factor) if factor > 0 else None


def with_figure(register: Register, assessment: Assessment, number: Fraction) -> Register:
    """The register, had the latest record that is judged come to this number."""
    judged = assessment.case.judged
    assert judged is not None
    changed = parts_of(judged)[-1]
    records = [
        replace(one, figure=Figure.spanning(Interval.exactly(number))) if one == changed else one
        for one in register.records(assessment.series.id)
    ]
    return with_records(register, assessment.series.id, records)


def with_records(register: Register, series: str, records: list[Actual]) -> Register:
    return replace(register, actuals={**register.actuals, series: tuple(records)})


def test_goals_of_every_kind_are_drawn_here() -> None:
    assert {GoalKind.LEVEL, *GOALS} == {*GoalKind}
