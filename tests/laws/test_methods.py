"""What every method keeps to, whatever its rule: answers that go together, and a reason that can be said."""

from collections.abc import Mapping
from importlib import import_module

from hypothesis import given

from tests.helpers.judging import resolved
from tests.helpers.methods import METHODS
from tests.helpers.other_measures import cases as other_cases
from tests.helpers.other_measures import register_of
from tests.helpers.strategies import EVERY_METHOD, Case
from tests.helpers.strategies import cases as level_cases
from tracker.assess import case as cases
from tracker.assess.measures import MEASURES, Measures
from tracker.assess.methods.judgement import Method, in_order
from tracker.assess.methods.verdict import Flag, Verdict
from tracker.domain.figure import Figure
from tracker.domain.goal import Goal, Settled
from tracker.domain.interval import Interval
from tracker.domain.target import GoalKind


@EVERY_METHOD
@given(case=level_cases())
def test_a_level_is_judged_in_answers_that_go_together(method: Method, case: Case) -> None:
    goes_together(method, resolved(case.register, case.day.isoformat()))


@EVERY_METHOD
@given(case=other_cases())
def test_any_other_goal_is_judged_in_answers_that_go_together(
    method: Method, case: tuple[GoalKind, Goal, Mapping[int, Figure]]
) -> None:
    goes_together(method, resolved(register_of(*case), f"{max(case[2]) + 1}-07-01"))


def goes_together(method: Method, case: cases.Case) -> None:
    """Several answers exactly where it is indeterminate; no figure, no judgement; met and missed as the figure says."""
    found = method.judge(case)
    assert (len(found.alternatives) > 1) == (found.verdict is Verdict.INDETERMINATE)
    assert found.alternatives == in_order(found.alternatives)
    assert Verdict.INDETERMINATE not in found.alternatives
    assert found.flags == tuple(flag for flag in Flag if flag in found.flags)
    assert (found.verdict is Verdict.NO_DATA) == (not case.has_records)
    if case.due_figure is not None and case.held is None and case.settled is not Settled.OPEN:
        assert found.verdict is (Verdict.MET if case.settled is Settled.REACHED else Verdict.MISSED)
    reason = method.because(case, Measures(case), found)
    if reason is not None:
        assert isinstance(reason.number, Interval) == ("{}" in reason.words)


def test_a_method_is_named_by_its_module_and_its_limits_by_measures_there_are() -> None:
    for name, method in METHODS.items():
        assert (
            import_module(f"tracker.assess.methods.conventions.{name.replace('/', '_').replace('.', '_')}").METHOD
            is method
        )
        assert method.limits.keys() <= {*MEASURES}
