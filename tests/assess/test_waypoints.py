"""Interim values on the way to a goal."""

from collections.abc import Mapping

import pytest

from tests.helpers.concluding import Conclusion, concluded
from tests.helpers.judging import values
from tests.helpers.making import Number, amount, day, goal, register, series, target
from tests.helpers.methods import METHODS
from tests.helpers.replacing import replace
from tracker.assess.arithmetic import Absent
from tracker.assess.methods.verdict import Verdict
from tracker.domain.goal import Goal
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.series import Kind

UP = goal(at_least=40)
PATH = {2023: 12, 2025: 20}


def judged(
    records: Mapping[int | str, Number],
    aim: Goal = UP,
    path: Mapping[int, int] = PATH,
    baseline: int | None = 2022,
    method: str = "track/2",
) -> Conclusion:
    """A target of 2027 on the first of July after the last figure."""
    by_period = {Period.year(year): amount(number) for year, number in path.items()}
    promise = replace(target(aim, 2027, baseline=baseline), path=by_period)
    whole = register(series(kind=Kind.STOCK), [promise], values(records))
    last = max(int(str(year)[:4]) for year in records)
    return concluded(whole, day(f"{last + 1}-07-01"), METHODS[method])[0]


@pytest.mark.parametrize(
    ("figure", "verdict", "pace"),
    [
        (16, Verdict.ON_TRACK, "[1, 1]"),
        (17, Verdict.ON_TRACK, "[5/4, 5/4]"),
        ("15.8", Verdict.ON_TRACK, "[19/20, 19/20]"),
        ("15.7", Verdict.BEHIND, "[37/40, 37/40]"),
        ("15.2", Verdict.BEHIND, "[4/5, 4/5]"),
        (15, Verdict.OFF_TRACK, "[3/4, 3/4]"),
        (11, Verdict.OFF_TRACK, "[-1/4, -1/4]"),
        (9, Verdict.REVERSING, "[-3/4, -3/4]"),
    ],
)
def test_halfway_between_two_values_16_are_due(figure: Number, verdict: Verdict, pace: str) -> None:
    found = judged({2022: 10, 2023: 12, 2024: figure})
    assert (found.verdict, str(found.measures.pace)) == (verdict, pace)
    assert found.measures.schedule == Absent("the path has values of its own: read the pace")


def test_at_the_baseline_nothing_is_due() -> None:
    found = judged({2022: 10})
    assert (found.verdict, found.measures.pace) == (Verdict.PENDING, Absent("nothing is known to start from"))


def test_at_an_interim_value_that_very_value_is_due() -> None:
    assert judged({2022: 10, 2023: 12}).measures.pace == Interval.exactly(1)
    assert judged({2022: 10, 2025: 20}).measures.pace == Interval.exactly(1)


def test_after_the_last_one_the_way_leads_to_the_goal() -> None:
    assert judged({2022: 10, 2026: 30}).verdict is Verdict.ON_TRACK
    assert judged({2022: 10, 2026: 24}).verdict is Verdict.OFF_TRACK


def test_without_a_baseline_nothing_is_due_before_the_first_and_nothing_stood_before_it() -> None:
    assert judged({"2022": 10}, baseline=None).measures.pace == Absent("nothing is known to start from")
    first = judged({2023: 11}, baseline=None)
    assert first.measures.pace == Absent("no interim value before it, and no baseline known exactly")
    assert first.verdict is Verdict.OFF_TRACK
    assert judged({2023: 12}, baseline=None).verdict is Verdict.ON_TRACK
    assert judged({2024: 16}, baseline=None).verdict is Verdict.ON_TRACK


def test_where_the_values_ask_for_no_change_less_is_off_track() -> None:
    flat = {2023: 12, 2025: 12}
    found = judged({2022: 10, 2024: 11}, path=flat)
    assert found.measures.pace == Absent("the interim values ask for no change")
    assert found.verdict is Verdict.OFF_TRACK
    assert judged({2022: 10, 2024: 12}, path=flat).verdict is Verdict.ON_TRACK


def test_a_falling_path_is_reached_from_above() -> None:
    down = {2023: 90, 2025: 70}
    for figure, verdict in ((80, Verdict.ON_TRACK), (79, Verdict.ON_TRACK), (83, Verdict.OFF_TRACK)):
        found = judged({2022: 100, 2024: figure}, aim=goal(at_most=50), path=down)
        assert found.verdict is verdict


def test_the_first_method_knows_no_interim_values() -> None:
    found = judged({2022: 10, 2024: 15}, method="track/1")
    assert str(found.measures.pace) == "[5/12, 5/12]"
