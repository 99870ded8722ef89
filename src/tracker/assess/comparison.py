"""Methods side by side: what each says of every target, where they part, and how often two of them agree.

A method with words of its own is compared by its grade, also where the goal is settled: that a goal was missed is a
fact, and what a convention made of the way there is its own.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from itertools import combinations

from msgspec import Struct

from tracker.assess.methods.judgement import Method
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Assessment, Review
from tracker.domain.register import Register
from tracker.domain.target import Target


class Course(Enum):
    """What an answer comes to, whatever its word: on its course, behind, or off it."""

    ON = "on_course"
    BEHIND = "behind"
    OFF = "off_course"


_COURSES: Mapping[Verdict, Course | None] = {
    Verdict.MET: Course.ON,
    Verdict.ACHIEVED: Course.ON,
    Verdict.ON_TRACK: Course.ON,
    Verdict.BEHIND: Course.BEHIND,
    Verdict.MISSED: Course.OFF,
    Verdict.OFF_TRACK: Course.OFF,
    Verdict.REVERSING: Course.OFF,
    Verdict.INDETERMINATE: None,
    Verdict.AWAITING: None,
    Verdict.PENDING: None,
    Verdict.NO_DATA: None,
    Verdict.NOT_JUDGED: None,
}
"""What the answers say of how it goes; None where they leave that open."""


class Row(Struct, frozen=True, eq=False):
    """A target as each method judges it, in the order of the methods."""

    assessments: tuple[Assessment, ...]

    @property
    def target(self) -> Target:
        """The promise."""
        return self.assessments[0].target

    @property
    def courses(self) -> tuple[Course | None, ...]:
        """What each method's answer comes to; None where it has none, or a bound leaves more than one open."""
        return tuple(course_of(one) for one in self.assessments)

    @property
    def spread(self) -> int:
        """How far the methods part: 0 where all that answer agree, 2 where one says on course and another off it."""
        found = [_ORDER.index(one) for one in self.courses if one is not None]
        return max(found) - min(found) if found else 0

    @property
    def answered(self) -> int:
        """How many methods say how it goes."""
        return sum(one is not None for one in self.courses)


_ORDER = tuple(Course)


class Agreement(Struct, frozen=True):
    """How many targets two methods both judge, and of how many they say the same."""

    one: str
    other: str
    judged: int
    agreed: int


class Comparison(Struct, frozen=True, eq=False):
    """Every target by every method, those first on which they part most, and how often each two agree."""

    as_of: date
    methods: tuple[Method, ...]
    rows: tuple[Row, ...]
    agreements: tuple[Agreement, ...]

    @property
    def parted(self) -> int:
        """How many targets the methods part on."""
        return sum(row.spread > 0 for row in self.rows)


def compared(
    register: Register, as_of: date, methods: Sequence[Method], targets: Collection[str] | None = None
) -> Comparison:
    """Some targets, or all that existed on the day and were not replaced, by each of the methods."""
    reviews = [Review.of(register, as_of, method) for method in methods]
    every = [one.assessments(targets) for one in reviews]
    rows = [Row(some) for some in zip(*every, strict=True) if targets is not None or some[0].superseded_by is None]
    return Comparison(
        as_of=as_of,
        methods=tuple(methods),
        rows=tuple(sorted(rows, key=lambda row: (-row.spread, row.answered < 2, not row.answered))),
        agreements=tuple(_agreements(methods, rows)),
    )


def answers_of(assessment: Assessment) -> set[Verdict]:
    """The verdicts that an answer comes to: by the grades of a method that has its own words, which may have none."""
    judgement = assessment.judgement
    if assessment.method.grades:
        return {one.verdict for one in judgement.grades}
    return set(judgement.alternatives or (judgement.verdict,))


def course_of(assessment: Assessment) -> Course | None:
    """What an answer comes to; None where it leaves that open."""
    found = {_COURSES[one] for one in answers_of(assessment)}
    return found.pop() if len(found) == 1 else None


def _agreements(methods: Sequence[Method], rows: Iterable[Row]) -> Iterator[Agreement]:
    courses = [row.courses for row in rows]
    for (at, one), (to, other) in combinations(enumerate(methods), 2):
        both = [some for some in courses if some[at] is not None and some[to] is not None]
        agreed = sum(some[at] is some[to] for some in both)
        yield Agreement(one.name, other.name, judged=len(both), agreed=agreed)
