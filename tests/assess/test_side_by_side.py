"""Methods side by side: where they part, and how often two agree."""

from tests.helpers.judging import values
from tests.helpers.making import actual, day, goal, register, series, target
from tests.helpers.methods import METHODS
from tests.helpers.replacing import replace
from tracker.assess.comparison import Agreement, Comparison, Course, compared
from tracker.assess.methods.verdict import Verdict
from tracker.domain.register import Register

NAMES = ("track/2", "opensdg/2.4", "elapsed/1")
ON, BEHIND, OFF = Course


def sought() -> Register:
    """Four promises over one series: all agree on one, some on another, none on the third, nobody answers the last."""
    aims = {
        "all": target(goal(at_least=30), 2026, baseline=2020, id="all"),
        "parted": target(goal(at_least=400), 2030, baseline=2020, id="parted"),
        "open": target(goal(at_least=50), 2030, baseline=2020, id="open"),
        "silent": target(goal(at_least=50), 2030, id="silent"),
    }
    return register(series(), aims.values(), values({2020: 20, 2024: 35}))


def found(whole: Register, *names: str) -> Comparison:
    return compared(whole, day("2025-06-30"), [METHODS[name] for name in names or NAMES])


def test_targets_on_which_methods_part_come_first_and_those_nobody_judges_last() -> None:
    comparison = found(sought())
    assert [(row.target.id, row.courses, row.spread) for row in comparison.rows] == [
        ("parted", (OFF, OFF, BEHIND), 1),
        ("all", (ON, ON, ON), 0),
        ("open", (ON, ON, ON), 0),
        ("silent", (None, None, None), 0),
    ]
    assert comparison.parted == 1


def test_two_methods_agree_where_their_answers_come_to_the_same() -> None:
    comparison = found(sought())
    by_id = {row.target.id: row.courses for row in comparison.rows}
    for one in comparison.agreements:
        at, to = NAMES.index(one.one), NAMES.index(one.other)
        both = [courses for courses in by_id.values() if courses[at] is not None and courses[to] is not None]
        assert (one.judged, one.agreed) == (len(both), sum(courses[at] is courses[to] for courses in both))
    assert [(one.one, one.other) for one in comparison.agreements] == [
        ("track/2", "opensdg/2.4"),
        ("track/2", "elapsed/1"),
        ("opensdg/2.4", "elapsed/1"),
    ]


def test_what_bounds_leave_open_is_no_course_unless_all_answers_come_to_the_same() -> None:
    whole = register(
        series(),
        [target(goal(at_least=60), 2030, baseline=2020)],
        [actual(2020, value=20), actual(2024, between=(30, 40))],
    )
    (row,) = found(whole).rows
    assert row.courses == (None, None, None)
    off = register(
        series(),
        [target(goal(at_least=600), 2030, baseline=2020)],
        [actual(2020, value=20), actual(2024, between=(19, 21))],
    )
    (row,) = found(off).rows
    assert [one.verdict for one in row.assessments] == [Verdict.INDETERMINATE] * 3
    assert row.courses == (OFF, OFF, None)


def test_a_word_counts_also_where_the_goal_is_settled() -> None:
    whole = register(series(), [target(goal(at_least=40), 2024, baseline=2020)], values({2020: 20, 2024: 39}))
    (row,) = found(whole).rows
    assert [one.verdict for one in row.assessments] == [Verdict.MISSED] * 3
    assert row.courses == (OFF, ON, BEHIND)


def test_a_method_without_an_answer_agrees_with_nobody() -> None:
    whole = register(series(), [target(goal(at_least=40), 2024)], values({2024: 39}))
    comparison = found(whole)
    assert comparison.rows[0].courses == (OFF, None, None)
    assert comparison.agreements[0] == Agreement("track/2", "opensdg/2.4", judged=0, agreed=0)


def test_what_was_replaced_is_compared_where_it_is_asked_for() -> None:
    old, new = target(goal(at_least=40), 2030, baseline=2020, id="old"), target(goal(at_least=50), 2030, id="new")
    whole = register(series(), [old, replace(new, supersedes="old")], values({2020: 20, 2024: 35}))
    assert [row.target.id for row in found(whole).rows] == ["new"]
    asked = compared(whole, day("2025-06-30"), [METHODS[name] for name in NAMES], targets={"old"})
    assert [row.target.id for row in asked.rows] == ["old"]
