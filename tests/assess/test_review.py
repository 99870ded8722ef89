"""A register on a day: what is judged when, what it rests on, and what it adds up to."""

from collections.abc import Mapping
from dataclasses import fields

import pytest

from tests.helpers.concluding import Measures as Known
from tests.helpers.judging import promised, values
from tests.helpers.making import actual, day, goal, register, series, target
from tests.helpers.methods import DEFAULT, METHODS
from tracker.assess import measures
from tracker.assess.arithmetic import Absent
from tracker.assess.case import Case
from tracker.assess.freshness import State
from tracker.assess.measures import GAP, MEASURES, MISS, PACE, Measure
from tracker.assess.methods.judgement import Judgement, Method
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Review
from tracker.assess.rules import SECOND
from tracker.domain.exact import Fraction
from tracker.domain.goal import Goal
from tracker.domain.target import GoalKind
from tracker.domain.wording import later

FLOOR = goal(at_least=2000)
AS_OF = day("2025-06-30")


def _counting(seen: list[str]) -> Method:
    """A method that notes what it is given."""

    def judge(case: Case) -> Judgement:
        seen.append(case.target.id)
        return Judgement(Verdict.PENDING)

    said = later("noting")
    return Method(
        name="noting/1",
        title=said,
        source="",
        needs=said,
        judge=judge,
        because=lambda *_: None,
        edges=lambda _: [],
        rules=SECOND,
    )


def test_what_is_pending_says_what_it_lacks() -> None:
    targets = [target(FLOOR, due, id=str(due)) for due in (2024, 2027)]
    met, pending = Review.of(
        register(series(), targets, values({2024: 2001, 2025: 1})), day("2026-06-30")
    ).assessments()
    assert (met.verdict, met.judgement.pending_because) == (Verdict.MET, None)
    assert (pending.verdict, pending.judgement.pending_because) == (Verdict.PENDING, "no baseline")


def test_a_target_is_judged_when_it_is_asked_for_and_once() -> None:
    seen: list[str] = []
    whole = register(series(), [target(FLOOR, 2027, id=id) for id in ("a", "b")], values({2024: 1}))
    review = Review.of(whole, AS_OF, _counting(seen))
    found = review.assessment("b")
    assert seen == []
    assert (found.verdict, found.verdict, review.assessment("b") is found) == (Verdict.PENDING, Verdict.PENDING, True)
    assert seen == ["b"]
    assert [one.target.id for one in review.assessments()] == ["a", "b"]
    assert [one.target.id for one in review.assessments({"b"})] == ["b"]


def test_a_target_that_had_not_been_announced_is_not_in_it() -> None:
    review = Review.of(register(series(), [target(FLOOR, 2027, id="a", announced="2026-01-01")]), AS_OF)
    assert review.assessments() == []
    with pytest.raises(KeyError):
        review.assessment("a")


def test_a_measure_is_worked_out_once_and_found_by_name() -> None:
    whole = promised(FLOOR, 2027, values({2022: 1000, 2024: 1400}), baseline=2022)
    found = Review.of(whole, AS_OF).assessments()[0].measures
    assert found[GAP] is found["gap"]
    assert list(found.by_name()) == [measure.name for measure in MEASURES]
    with pytest.raises(KeyError):
        found["gaps"]


def test_every_measure_there_is_stands_in_the_table() -> None:
    assert [one for one in vars(measures).values() if isinstance(one, Measure)] == list(MEASURES)


def test_every_measure_is_known_to_the_tests_by_its_name() -> None:
    assert [one.name for one in fields(Known)] == [one.name for one in MEASURES]


def test_counts_leave_out_what_was_replaced_and_count_a_series_once() -> None:
    promises = [
        target(FLOOR, 2022, id="old", series="gdp"),
        target(FLOOR, 2023, id="new", series="gdp", announced="2023-01-01", supersedes="old"),
        target(FLOOR, 2027, id="far", series="gdp"),
        target(FLOOR, 2027, id="none", series="trade"),
    ]
    whole = register([series("gdp"), series("trade")], promises, {"gdp": values({2023: 2100})})
    counts = Review.of(whole, AS_OF).counts()
    assert (counts.targets, counts.superseded) == (3, 1)
    assert counts.verdicts == {Verdict.MET: 1, Verdict.ACHIEVED: 1, Verdict.NO_DATA: 1}
    assert counts.overdue == {State.EMPTY: 1, State.STALE: 1}


def _reason(aim: Goal, records: Mapping[int | str, int], baseline: int | None = None, as_of: str = "2025-06-30") -> str:
    found = Review.of(promised(aim, 2027, values(records), baseline=baseline), day(as_of)).assessments()[0]
    return "" if found.reason is None else found.reason.words


def test_the_reason_of_a_verdict_comes_from_the_bands_it_is_read_by() -> None:
    assert _reason(FLOOR, {2022: 1000, 2024: 1100}, 2022) == "pace {} (on track from 0.95, behind from 0.80)"
    trend: dict[int | str, int] = {2021: 1000, 2022: 1100, 2023: 1200, 2024: 1300}
    by_trend = "by the trend the forecast lacks {} of what is left (on track below 5 %, behind up to 20 %)"
    assert _reason(FLOOR, trend) == by_trend
    assert _reason(FLOOR, {2027: 2000}, as_of="2028-06-30") == ""
    assert _reason(FLOOR, {}) == "no figure up to the due period was ever published"
    assert _reason(FLOOR, {2024: 1}) == "not due yet, and nothing to judge it by"
    assert _reason(FLOOR, {2024: 2001}) == "reached before its time"


def test_the_reason_names_the_measure_that_decided_and_its_number() -> None:
    whole = promised(FLOOR, 2027, values({2022: 1000, 2024: 1100}), baseline=2022)
    found = Review.of(whole, AS_OF).assessments()[0]
    assert found.reason is not None
    assert (found.reason.dimension, found.reason.number) == (PACE.dimension, found.measures[PACE])
    assert set(found.reason.guards) == set(found.guards(PACE))
    assert found.guards(PACE) == (0, Fraction(4, 5), Fraction(19, 20), 1)


def test_what_is_missing_comes_before_what_a_bound_leaves_open() -> None:
    whole = promised(goal(at_least=5), 2022, values({2022: 1}), baseline=2020, measure=GoalKind.CHANGE)
    found = Review.of(whole, AS_OF).assessments()[0]
    assert found.verdict is Verdict.INDETERMINATE
    assert found.guards(PACE) == DEFAULT.guards(PACE)
    assert found.reason is not None
    assert Absent(found.reason.words) == found.measures[GAP]
    bounded = promised(FLOOR, 2022, [actual(2022, more_than=1900)])
    reason = Review.of(bounded, AS_OF).assessments()[0].reason
    assert reason is not None
    assert reason.words == "the bounds leave more than one answer open"


def test_every_method_is_registered_under_its_name_and_guards_its_limits() -> None:
    assert all(method.name == name for name, method in METHODS.items())
    assert METHODS[DEFAULT.name] is DEFAULT
    for method in METHODS.values():
        assert method.guards(GAP) == GAP.guards
        for measure in (PACE, MISS):
            assert set(method.guards(measure)) == {*measure.guards, *method.limits.get(measure, ())}
            assert list(method.guards(measure)) == sorted(method.guards(measure))
