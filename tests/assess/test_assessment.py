"""Targets judged together: which exist, which are replaced, and whose freshness they share."""

from datetime import date

from tests.helpers.concluding import concluded
from tests.helpers.judging import judged, promised, values
from tests.helpers.making import actual, day, goal, register, series, target
from tracker.assess.freshness import Freshness, State
from tracker.assess.methods.verdict import Verdict
from tracker.domain.period import Period

FLOOR = goal(at_least=2000)


def test_targets_that_exist_are_assessed_in_file_order() -> None:
    promises = [target(FLOOR, 2027, id=id, announced=day) for id, day in (("b", "2023-01-01"), ("a", "2022-01-01"))]
    whole = register(series(), promises)
    assert [
        [one.target.id for one in concluded(whole, day(on))] for on in ("2021-12-31", "2022-12-31", "2023-01-01")
    ] == [
        [],
        ["a"],
        ["b", "a"],
    ]


def test_a_replaced_target_stays_judged_and_is_marked() -> None:
    old = target(FLOOR, 2024, id="old", baseline=2022)
    new = target(goal(at_least=3000), 2027, id="new", baseline=2022, announced="2025-04-01", supersedes="old")
    whole = register(series(), [old, new], values({2022: 1000, 2024: 2100}))
    before, after = concluded(whole, day("2025-03-31")), concluded(whole, day("2025-04-01"))
    assert [(one.target.id, one.superseded_by, one.verdict) for one in before] == [("old", None, Verdict.MET)]
    assert [(one.target.id, one.superseded_by, one.verdict) for one in after] == [
        ("old", "new", Verdict.MET),
        ("new", None, Verdict.ON_TRACK),
    ]


def test_a_replaced_target_expects_no_figures() -> None:
    old = target(FLOOR, 2030, id="old")
    new = target(FLOOR, 2023, id="new", announced="2024-01-01", supersedes="old")
    whole = register(series(), [old, new], values({2023: 1000}))
    assert [one.freshness.state for one in concluded(whole, day("2026-01-01"))] == [State.SETTLED, State.SETTLED]


def test_targets_of_one_series_share_its_freshness() -> None:
    promises = [target(FLOOR, due, id=str(due)) for due in (2025, 2027)]
    whole = register([series("gdp"), series("trade")], promises, {"gdp": [actual(2023, value=1)]})
    stale = Freshness(State.STALE, (Period.year(2024),), date(2025, 3, 1), 121)
    assert [one.freshness for one in concluded(whole, day("2025-06-30"))] == [stale, stale]


def test_an_assessment_names_the_figures_it_rests_on() -> None:
    records = values({2022: 1000, 2024: 1500})
    found = judged(promised(FLOOR, 2027, records, baseline=2022))
    assert (found.baseline, found.actual, found.verdict) == (records[0], records[1], found.judgement.verdict)
