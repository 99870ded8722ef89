"""The answers of methods that have words of their own: over all numbers that the figures allow, and none besides."""

from collections.abc import Iterable, Iterator
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.effort import examples
from tests.helpers.methods import OTHERS
from tests.helpers.replacing import replace
from tests.helpers.strategies import Case, cases, members, narrowings
from tracker.assess.arithmetic import Absent
from tracker.assess.methods.compound import SURROGATE
from tracker.assess.methods.judgement import Judgement, Method
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Assessment, Review
from tracker.domain.exact import Fraction
from tracker.domain.figure import Figure
from tracker.domain.goal import Goal
from tracker.domain.interval import Interval
from tracker.domain.register import Register
from tracker.domain.target import Heading

OTHER_METHODS = pytest.mark.parametrize("method", OTHERS.values(), ids=OTHERS)


def grades(case: Case, method: Method, heading: Heading | None = None) -> set[str]:
    """The words of a method for a case; none where it has no answer."""
    return {grade.code for grade in judged(case, method, heading).judgement.grades}


def _answers(found: Judgement) -> tuple[Verdict, ...]:
    return found.alternatives or (found.verdict,)


def judged(case: Case, method: Method, heading: Heading | None = None) -> Assessment:
    (found,) = Review.of(_register(case, heading), case.day, method).assessments()
    return found


def _register(case: Case, heading: Heading | None) -> Register:
    """With the direction alone in place of the goal, where one is asked for."""
    if heading is None:
        return case.register
    (promise,) = case.register.targets.values()
    directed = replace(promise, goal=Goal.without_number(), heading=heading)
    return replace(case.register, targets={promise.id: directed})


@OTHER_METHODS
@examples(150)
@given(pair=narrowings(), heading=st.sampled_from((None, None, *Heading)))
def test_what_fewer_numbers_are_called_is_among_what_more_are(
    method: Method, pair: tuple[Case, Case], heading: Heading | None
) -> None:
    wide, inside = (judged(case, method, heading).judgement for case in pair)
    if wide.grades:
        assert {*inside.grades} <= {*wide.grades}
        assert {*_answers(inside)} <= {*_answers(wide)}


@OTHER_METHODS
@examples(100)
@given(case=cases(most_points=2), heading=st.sampled_from((None, None, *Heading)))
def test_every_word_left_open_is_that_of_some_number(method: Method, case: Case, heading: Heading | None) -> None:
    wide = grades(case, method, heading)
    if len(wide) > 1:
        found = set[str]()
        for one in _samples(case, method, heading):
            found |= grades(one, method, heading)
            if wide <= found:
                return
        assert wide <= found


def _samples(case: Case, method: Method, heading: Heading | None) -> Iterator[Case]:
    """The case with one number for each figure: from the ends and between, and for the judged one around each turn."""
    newest = max(case.figures)
    others = {year: figure for year, figure in case.figures.items() if year != newest}
    near = [end * factor for end in _ends(case.figures[newest]) for factor in _NEARLY]
    for chosen in product(*(_some(figure, near) for figure in others.values())):
        exact = {**dict(zip(others, map(_exactly, chosen), strict=True)), newest: case.figures[newest]}
        one = replace(case, figures=exact)
        for number in _around(one, method, newest, heading=heading):
            yield replace(one, figures={**exact, newest: _exactly(number)})


def _exactly(number: Fraction) -> Figure:
    return Figure.spanning(Interval.exactly(number))


def _some(figure: Figure, marks: Iterable[Fraction] = ()) -> list[Fraction]:
    """Numbers of a set: near its ends, many between, and some more."""
    low, high = figure.bounds.low, figure.bounds.high
    found = list(marks)
    if low is not None and high is not None:
        found += [low + (high - low) * Fraction(part, 12) for part in range(1, 12)]
    near = [Fraction(2) ** power for power in range(-12, 13, 3)]
    found += [low + step for step in near] if low is not None else []
    found += [high - step for step in near] if high is not None else []
    return members(figure.bounds, found)


_NEARLY = [1 + Fraction(part, 10_000) for part in (-400, -120, -60, -20, -5, 5, 20, 60, 120, 400)]
"""Growth of every kind that is told apart."""


def _ends(figure: Figure) -> list[Fraction]:
    """Its ends; of a zero also what counts for it where something has to grow."""
    ends = [end for end in (figure.bounds.low, figure.bounds.high) if end is not None]
    return [*ends, SURROGATE] if 0 in ends else ends


def _around(case: Case, method: Method, newest: int, *, heading: Heading | None) -> Iterable[Fraction]:
    """Numbers of the judged figure on each side of where an answer may turn, and at it."""
    bounds = case.figures[newest].bounds
    middle = replace(case, figures={**case.figures, newest: _exactly(members(bounds)[0])})
    found = judged(middle, method, heading).case
    turning = method.edges(found)
    others = [end for year, figure in case.figures.items() if year != newest for end in _ends(figure)]
    growing = [end * factor for end in others for factor in _NEARLY]
    turns = sorted({*([] if isinstance(turning, Absent) else turning), *case.marks, *others, *growing})
    between = [(one + other) / 2 for one, other in pairwise(turns)]
    return members(bounds, [*turns, *between, *_some(case.figures[newest])])
