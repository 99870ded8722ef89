"""What a bound may do to a result: widen it, and never more than the numbers it leaves possible."""

from collections.abc import Iterable
from itertools import product

from hypothesis import given

from tests.helpers.effort import examples
from tests.helpers.replacing import replace
from tests.helpers.strategies import (
    DEFINITE,
    OWN_METHODS,
    Case,
    answers,
    cases,
    decimal,
    exact,
    members,
    named,
    narrowings,
    present,
)
from tracker.assess.arithmetic import Absent
from tracker.assess.methods.judgement import Method
from tracker.assess.methods.verdict import Verdict
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.domain.target import Trajectory


@OWN_METHODS
@examples(250)
@given(pair=narrowings())
def test_widening_a_bound_only_widens_measures_and_never_turns_one_definite_verdict_into_another(
    method: Method, pair: tuple[Case, Case]
) -> None:
    wide, inside = (case.assessed(method) for case in pair)
    narrow = named(inside.measures)
    for name, measured in named(wide.measures).items():
        if isinstance(measured, Interval):
            assert present(narrow[name]).within(measured), (name, str(narrow[name]), str(measured))
    if wide.verdict not in (Verdict.PENDING, Verdict.NOT_JUDGED):
        assert answers(inside) <= answers(wide)
    if wide.verdict in DEFINITE:
        assert inside.verdict is wide.verdict


@examples(60)
@given(cases(most_points=2, trajectories=(Trajectory.LINEAR,)))
def test_attainment_gap_progress_and_pace_come_as_near_to_their_ends_as_one_likes(case: Case) -> None:
    wide = named(case.assessed().measures)
    samples = [named(one.assessed().measures) for one in _corners(case)]
    for name in ("attainment", "gap", "progress", "pace"):
        measured = wide[name]
        if not isinstance(measured, Absent):
            found = [_number(one) for one in (present(sample[name]) for sample in samples)]
            assert _reaches(found, measured.low, measured.low_open, -1), (name, str(measured), min(found))
            assert _reaches(found, measured.high, measured.high_open, 1), (name, str(measured), max(found))


def _corners(case: Case) -> Iterable[Case]:
    """The case with exact figures at, or very near, the ends of the figures and of the goal."""
    choices = [members(figure.bounds, case.marks, bits=100) for figure in case.figures.values()]
    for chosen in product(*choices):
        yield replace(case, figures={year: exact(decimal(one)) for year, one in zip(case.figures, chosen, strict=True)})


def _number(measured: Interval) -> Fraction:
    assert measured.is_exact
    assert measured.low is not None
    return measured.low


def _reaches(found: Iterable[Fraction], end: Fraction | None, is_open: bool, sign: int) -> bool:
    """Whether some number found is the end, or comes near an open one, or is huge where there is none."""
    if end is None:
        return max(sign * one for one in found) > 2**20
    if not is_open:
        return end in found
    return min(abs(one - end) for one in found) <= max(Fraction(1), abs(end)) / 2**20
