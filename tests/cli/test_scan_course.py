"""Going through the numbers of a text, without a terminal: what comes next, what is alike, what is taken back."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.helpers.proposals import fact, proposal
from tracker.cli.scan_course import Course, Like, Verdict
from tracker.entry.scanning.proposal import Standing

GDP = proposal(1)
KNOWN = proposal(2, Standing.KNOWN)
UNKNOWN = proposal(3, Standing.UNKNOWN, fact("投资", area=""), series=None)
MENTIONED = proposal(4, Standing.MENTIONED)
REVISED = proposal(5, Standing.REVISED)
EVERY = (GDP, KNOWN, UNKNOWN, MENTIONED, REVISED)


def seen(course: Course) -> list[int]:
    """What is looked at, one after the other, when each is skipped."""
    numbers = []
    while (one := course.current) is not None:
        numbers.append(one.number)
        course.say(Verdict.SKIPPED, [one.number])
    return numbers


def test_what_is_known_is_passed_over_and_what_has_no_series_comes_last() -> None:
    assert seen(Course(EVERY, is_all=False)) == [1, 5, 3]
    assert seen(Course(EVERY, is_all=True)) == [1, 2, 4, 5, 3]


def test_what_is_passed_over_is_counted_and_can_be_shown() -> None:
    course = Course(EVERY, is_all=False)
    assert (course.folded, course.place) == (2, (3, 3))
    assert course.current == GDP
    assert course.place == (1, 3)
    course.say(Verdict.ACCEPTED, [1])
    course.show_all()
    assert (course.folded, course.current, course.place) == (0, KNOWN, (2, 5))


def test_back_takes_back_what_one_key_said() -> None:
    course = Course(EVERY, is_all=False)
    assert not course.can_go_back
    course.say(Verdict.ACCEPTED, [1])
    course.say(Verdict.SKIPPED, [5, 3])
    assert (course.current, course.accepted) == (None, [GDP])
    course.back()
    assert (course.current, course.left) == (REVISED, [REVISED, UNKNOWN])
    course.back()
    assert (course.current, course.accepted, course.can_go_back) == (GDP, [], False)


def test_what_a_person_changed_stays_though_it_is_known_now() -> None:
    course = Course(EVERY, is_all=False)
    known = replace(GDP, standing=Standing.KNOWN)
    course.put(known)
    assert course.current == known
    assert course.place == (1, 3)


def test_what_became_known_by_what_was_accepted_is_passed_over() -> None:
    course = Course(EVERY, is_all=False)
    course.say(Verdict.ACCEPTED, [1])
    course.judge(replace(REVISED, standing=Standing.MENTIONED))
    assert course.current == UNKNOWN
    course.judge(UNKNOWN)
    assert course.current == UNKNOWN


def test_what_is_alike_is_so_by_standing_indicator_or_area_and_never_one_alone() -> None:
    other = proposal(6, Standing.UNKNOWN, fact("投资", area="余杭区"), series=None)
    course = Course([*EVERY, other], is_all=False)
    assert course.alike(UNKNOWN) == {
        Like.STANDING: (3, 6),
        Like.INDICATOR: (3, 6),
        Like.LEFT: (1, 5, 3, 6),
        Like.ONE: (3,),
    }
    assert course.alike(GDP)[Like.AREA] == (1, 5)
    course.say(Verdict.SKIPPED, [1, 5, 6])
    assert course.alike(UNKNOWN) == {Like.ONE: (3,)}


@given(st.lists(st.sampled_from(["accept", "skip", "back", "all"]), max_size=30))
def test_every_number_is_looked_at_once_or_said_whatever_is_pressed(keys: list[str]) -> None:
    course = Course(EVERY, is_all=False)
    for key in keys:
        current = course.current
        if key == "all":
            course.show_all()
        elif key == "back" and course.can_go_back:
            course.back()
        elif current is not None:
            course.say(Verdict.ACCEPTED if key == "accept" else Verdict.SKIPPED, [current.number])
        told = [one.number for one in [*course.accepted, *course.said(Verdict.SKIPPED), *course.left]]
        assert len(told) + course.folded == len(set(told)) + course.folded == len(EVERY)
