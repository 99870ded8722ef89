"""From the comparisons of a table to a goal or to what was observed. What makes no figure becomes a problem."""

from typing import Any

from msgspec.structs import replace

from tracker.domain.figure import Comparison, Figure, Term, forms, refuse_negative
from tracker.domain.goal import Goal
from tracker.domain.problem import Code, Malformed, Origin, Problem, Reason, Underlined
from tracker.domain.series import Kind, Series
from tracker.domain.unit import Amount, Unit
from tracker.domain.wording import Sentence, later
from tracker.store.shapes import ActualShape, FigureShape, TargetShape

_COMPARISONS = tuple((one.value, one) for one in Comparison)
_FORMS = forms(Comparison)
_GOAL_FORMS = forms(one for one in Comparison if one is not Comparison.VALUE)


class Faulty(Exception):
    """A table that cannot be built; carries its problems."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__()
        self.problems = problems


def goal_of(shape: TargetShape, about: Series, origin: Origin) -> Goal:
    """The goal, in percent where its measure is; not cut off at zero: it is a promise, not an observation.

    Of a milestone it is that it is done, of a promise without a number any figure. Raises Faulty.
    """
    without = [key for key in ("statement", "direction") if key in shape.given]
    if not without and about.kind is not Kind.MILESTONE:
        return _number_of(shape, about, origin)
    given = [one.value for one in _given(shape)]
    if about.kind is Kind.MILESTONE and given:
        said = later("{key} is given, and the goal of a milestone is that it is done", key=given[0])
        raise Faulty(_superfluous(given[0], said, origin))
    if without and (given or len(without) > 1):
        other = (given or without[1:])[0]
        said = later("{key} stands instead of a goal, and {other} is given too", key=without[0], other=other)
        raise Faulty(_superfluous(other, said, origin))
    return Goal.without_number() if without else Goal.done()


def unit_of_goal(shape: TargetShape, about: Series) -> Unit:
    """What a goal is counted in: percent where its measure is."""
    return about.unit.of_percent if shape.measure.in_percent else about.unit


def _superfluous(key: str, said: Sentence, origin: Origin) -> Problem:
    return Problem(
        code=Code.BAD_FIGURE,
        origin=origin.at(key),
        said=said,
        advice=later("take it out"),
        underlined=Underlined.KEY,
    )


def _number_of(shape: TargetShape, about: Series, origin: Origin) -> Goal:
    terms = _terms(shape, unit_of_goal(shape, about), origin)
    try:
        if not (about.signed or shape.measure.of_change):
            refuse_negative(terms)
        return Goal.of(Figure.of(terms))
    except Malformed as fault:
        problem = fault.located(origin)
        is_combination = fault.reason is Reason.NO_COMBINATION
        raise Faulty(replace(problem, advice=_GOAL_FORMS) if is_combination else problem) from fault


def figure_of(shape: ActualShape, about: Series, origin: Origin) -> Figure:
    """What was observed; of a milestone whether it is done. Raises Faulty."""
    if about.kind is Kind.MILESTONE:
        return _milestone(shape, origin)
    if shape.done is not None:
        said = later("{series} is no milestone, and done says nothing of it", series=about.id)
        raise Faulty(_superfluous("done", said, origin))
    try:
        return Figure.of(_terms(shape, about.unit, origin), about.signed)
    except Malformed as fault:
        raise Faulty(fault.located(origin)) from fault


def _milestone(shape: ActualShape, origin: Origin) -> Figure:
    given = [one.value for one in _given(shape)]
    if given:
        said = later("{key} is given, and a milestone has no figure: it is done or not", key=given[0])
        raise Faulty(_superfluous(given[0], said, origin))
    if shape.done is None:
        raise Faulty(
            Problem(
                code=Code.BAD_FIGURE,
                origin=origin,
                said=later("it does not say whether the milestone is done"),
                advice=later("add done = true, or done = false"),
                underlined=Underlined.KEY,
            )
        )
    return Figure.milestone(done=shape.done)


def _given(shape: FigureShape) -> list[Comparison]:
    """The comparisons that are written."""
    written = shape.given
    return [one for key, one in _COMPARISONS if key in written]


def _terms(shape: FigureShape, unit: Unit, origin: Origin) -> tuple[Term, ...]:
    """The comparisons of a table as numbers in a unit."""
    written = [(one, shape.given[one.value]) for one in _given(shape)]
    if len(written) != 1 or shape.tolerance is not None:
        return _several(shape=shape, written=written, unit=unit, origin=origin)
    ((comparison, number),) = written
    try:
        return (_term(comparison=comparison, number=number, tolerance=None, unit=unit),)
    except Malformed as fault:
        raise Faulty(fault.located(origin.at(comparison.value))) from fault


def _several(
    shape: FigureShape, written: list[tuple[Comparison, object]], unit: Unit, origin: Origin
) -> tuple[Term, ...]:
    """The same where there is none, more than one, or a tolerance."""
    terms: list[Term] = []
    problems: list[Problem] = []
    tolerance = None
    if shape.tolerance is not None:
        try:
            tolerance = Amount.read(shape.tolerance, unit)
        except Malformed as fault:
            problems.append(fault.located(origin.at("tolerance")))
    for comparison, number in written:
        try:
            terms.append(
                _term(
                    comparison=comparison,
                    number=number,
                    tolerance=tolerance if comparison is Comparison.ABOUT else None,
                    unit=unit,
                )
            )
        except Malformed as fault:
            problems.append(fault.located(origin.at(comparison.value)))
    if not terms and not problems and shape.tolerance is None:
        problems.append(
            Problem(
                code=Code.BAD_FIGURE,
                origin=origin,
                said=later("there is no figure"),
                advice=_forms(shape),
                underlined=Underlined.KEY,
            )
        )
    if shape.tolerance is not None and shape.about is None:
        said, advice = later("a tolerance belongs to about"), later("write about = … beside it, or take it out")
        problems.append(Problem(code=Code.BAD_FIGURE, origin=origin.at("tolerance"), said=said, advice=advice))
    if problems:
        raise Faulty(*problems)
    return tuple(terms)


def _term(comparison: Comparison, number: Any, tolerance: Amount | None, unit: Unit) -> Term:  # noqa: ANN401 - as NUMBER and PAIR read it
    if isinstance(number, tuple):
        return Term(comparison, tuple(Amount.read(one, unit) for one in number), tolerance)
    return Term(comparison, (Amount.read(number, unit),), tolerance)


def _forms(shape: FigureShape) -> Sentence:
    """The ways to write a figure; an exact value is none for a goal."""
    return _FORMS if isinstance(shape, ActualShape) else _GOAL_FORMS
