"""From shapes to domain values, one table at a time: units, dates, sources. What does not fit becomes a problem."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from tracker.domain.acceptance import OF_LATENESS, About, Acceptance
from tracker.domain.actual import Actual
from tracker.domain.figure import Comparison, Figure, Term, forms, refuse_negative
from tracker.domain.goal import Goal
from tracker.domain.period import PublicDate
from tracker.domain.problem import Code, Malformed, Origin, Problem, Reason, SubjectKind, Underlined
from tracker.domain.series import (
    DEFAULT_GRACE_DAYS,
    DEFAULT_RELEASE_LAG_DAYS,
    Area,
    Calendar,
    Discontinuation,
    Pause,
    Series,
    Source,
    Usual,
)
from tracker.domain.target import GoalKind, Target
from tracker.domain.unit import Amount, Unit
from tracker.store.shapes import (
    AcceptedShape,
    ActualShape,
    AreaShape,
    DefaultsShape,
    FigureShape,
    SeriesShape,
    SourceShape,
    TargetShape,
)

_COMPARISONS = tuple((one.value, one) for one in Comparison)
_FORMS = forms(Comparison)
_GOAL_FORMS = forms(one for one in Comparison if one is not Comparison.VALUE)


class Faulty(Exception):
    """A table that cannot be built; carries its problems."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__()
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Names:
    """What can be referred to. A name that is missing here has been reported where it is referred to or declared."""

    sources: Mapping[str, Source]
    series: Mapping[str, Series]


def area(id: str, shape: AreaShape, origin: Origin) -> Area:
    """An area from its table."""
    return Area(
        id=id,
        name=shape.name,
        name_en=shape.name_en,
        code=shape.code,
        part_of=shape.part_of,
        origin=origin,
        aliases=shape.aliases,
    )


def source(id: str, shape: SourceShape) -> Source:
    """A source from its table."""
    return Source(id=id, publisher=shape.publisher, title=shape.title, published=shape.published, url=shape.url)


def series(id: str, shape: SeriesShape, defaults: DefaultsShape, origin: Origin) -> Series:
    """A series from its table, with the defaults filled in."""
    return Series(
        id=id,
        area=shape.area,
        indicator=shape.indicator,
        indicator_en=shape.indicator_en,
        unit=Unit.parse(shape.unit),
        kind=shape.kind,
        calendar=_calendar(shape, defaults),
        explicitly_signed=shape.signed,
        origin=origin,
        aliases=shape.aliases,
        tags=shape.tags,
        owner=shape.owner,
        usual=Usual(shape.publisher, shape.url, default_source=defaults.source, default_publisher=defaults.publisher),
        context=shape.context,
    )


def _calendar(shape: SeriesShape, defaults: DefaultsShape) -> Calendar:
    pause, end = shape.paused, shape.discontinued
    return Calendar(
        frequency=shape.frequency,
        release_lag_days=_first(shape.release_lag_days, defaults.release_lag_days, DEFAULT_RELEASE_LAG_DAYS),
        grace_days=_first(shape.grace_days, defaults.grace_days, DEFAULT_GRACE_DAYS),
        reporting=shape.reporting,
        skipped_months=shape.skips,
        releases=shape.releases,
        pause=None if pause is None else Pause(pause.start, pause.until, pause.reason),
        discontinuation=None if end is None else Discontinuation(end.last, end.announced, end.reason),
        exempt=not shape.freshness,
    )


def _first(own: int | None, default: int | None, built_in: int) -> int:
    return own if own is not None else default if default is not None else built_in


def target(id: str, shape: TargetShape, names: Names, origin: Origin) -> Target:
    """A target from its table. Raises Faulty."""
    about = names.series.get(shape.series)
    problems: list[Problem] = []
    goal = None
    if about is not None:
        try:
            goal = _goal(shape=shape, measure=shape.measure, about=about, origin=origin)
        except Faulty as faulty:
            problems += faulty.problems
    announced = shape.announced or _published(names.sources.get(shape.source))
    if announced is None and shape.source in names.sources:
        problems.append(_no_date("announced", origin))
    if problems or goal is None or announced is None:
        raise Faulty(*problems)
    return Target(
        id=id,
        series=shape.series,
        due=shape.due,
        goal=goal,
        announced=announced,
        source=shape.source,
        origin=origin,
        measure=shape.measure,
        baseline=shape.baseline,
        start=shape.start,
        commitment=shape.commitment,
        supersedes=shape.supersedes,
        trajectory=shape.trajectory,
        note=shape.note,
        label=shape.label,
        tags=shape.tags,
        owner=shape.owner,
    )


def actual(shape: ActualShape, about: Series, names: Names, origin: Origin) -> Actual:
    """A record from its table. Raises Faulty."""
    problems: list[Problem] = []
    figure, document = None, None
    try:
        figure = _figure(_terms(shape, about.unit, origin), about.signed, origin)
    except Faulty as faulty:
        problems += faulty.problems
    try:
        document = _document(shape, names, origin)
    except Faulty as faulty:
        problems += faulty.problems
    published = shape.published or _published(document)
    if published is None and document is not None:
        problems.append(_no_date("published", origin, is_inline=document.id is None))
    if problems or figure is None or document is None or published is None:
        raise Faulty(*problems)
    return Actual(
        period=shape.period,
        figure=figure,
        published=published,
        source=document,
        origin=origin,
        status=shape.status,
        is_break=shape.is_break,
        note=shape.note,
    )


def acceptance(shape: AcceptedShape, origin: Origin) -> Acceptance:
    """An acceptance from its table. Raises Faulty."""
    if (shape.target is None) == (shape.series is None):
        both = shape.target is not None
        message = "both a target and a series are named" if both else "neither a target nor a series is named"
        remedy = "take one of them out" if both else 'add target = "…" or series = "…" (an id)'
        raise Faulty(_bad_acceptance(origin, message, remedy))
    if shape.until is None and shape.code in OF_LATENESS:
        message = f"nothing says until when {shape.code.value} is accepted"
        raise Faulty(_bad_acceptance(origin, message, "add until = … (a day): what is late is accepted for a time"))
    if shape.until is not None and shape.until < shape.on:
        message = f"accepted until {shape.until}, before {shape.on}, the day it is accepted on"
        raise Faulty(_bad_acceptance(origin.at("until"), message, "check both days"))
    kind = SubjectKind.TARGET if shape.series is None else SubjectKind.SERIES
    about = About(kind, shape.target or shape.series or "", shape.code)
    return Acceptance(about=about, reason=shape.reason, on=shape.on, until=shape.until, origin=origin)


def accepted_twice(one: Acceptance) -> Problem:
    """The problem of a second acceptance of the same thing."""
    message = f"{one.about.code.value} about {one.about.id} is accepted here a second time"
    return _bad_acceptance(one.origin, message, "take one of the entries out")


def _bad_acceptance(origin: Origin, message: str, remedy: str) -> Problem:
    part = Underlined.VALUE if isinstance(origin.path[-1], str) else Underlined.KEY
    return Problem(code=Code.BAD_ACCEPTANCE, origin=origin, message=message, remedy=remedy, underlined=part)


def _goal(shape: FigureShape, measure: GoalKind, about: Series, origin: Origin) -> Goal:
    """The goal, in percent where its measure is; not cut off at zero: it is a promise, not an observation."""
    terms = _terms(shape, Unit.parse("%") if measure.in_percent else about.unit, origin)
    try:
        if not (about.signed or measure.of_change):
            refuse_negative(terms)
        return Goal.of(Figure.of(terms))
    except Malformed as fault:
        problem = fault.located(origin)
        is_combination = fault.reason is Reason.NO_COMBINATION
        raise Faulty(replace(problem, remedy=_GOAL_FORMS) if is_combination else problem) from fault


def _figure(terms: tuple[Term, ...], signed: bool, origin: Origin) -> Figure:
    try:
        return Figure.of(terms, signed)
    except Malformed as fault:
        raise Faulty(fault.located(origin)) from fault


def _terms(shape: FigureShape, unit: Unit, origin: Origin) -> tuple[Term, ...]:
    """The comparisons of a table as numbers in a unit."""
    written = [(one, getattr(shape, key)) for key, one in _COMPARISONS if key in shape.model_fields_set]
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
                message="there is no figure",
                remedy=_forms(shape),
                underlined=Underlined.KEY,
            )
        )
    if shape.tolerance is not None and shape.about is None:
        message, remedy = "a tolerance belongs to about", "write about = … beside it, or take it out"
        problems.append(Problem(code=Code.BAD_FIGURE, origin=origin.at("tolerance"), message=message, remedy=remedy))
    if problems:
        raise Faulty(*problems)
    return tuple(terms)


def _term(comparison: Comparison, number: object, tolerance: Amount | None, unit: Unit) -> Term:
    numbers = number if isinstance(number, tuple) else (number,)
    return Term(comparison, tuple(Amount.read(one, unit) for one in numbers), tolerance)


def _forms(shape: FigureShape) -> str:
    """The ways to write a figure; an exact value is none for a goal."""
    return _FORMS if isinstance(shape, ActualShape) else _GOAL_FORMS


def _document(shape: ActualShape, names: Names, origin: Origin) -> Source:
    """The source referred to, or the one given in the record."""
    inline = [key for key in ("publisher", "title", "url") if getattr(shape, key) is not None]
    if shape.source is not None:
        if inline:
            message, remedy = f"source and {inline[0]} are both given", f"take {inline[0]} out, or the source id"
            raise Faulty(
                Problem(
                    code=Code.TWO_SOURCES,
                    origin=origin.at(inline[0]),
                    message=message,
                    remedy=remedy,
                    underlined=Underlined.KEY,
                )
            )
        if shape.source not in names.sources:
            raise Faulty
        return names.sources[shape.source]
    if shape.publisher is None:
        remedy = 'add source = "…" (an id), or publisher, title and url'
        raise Faulty(
            Problem(
                code=Code.MISSING_KEY,
                origin=origin,
                message="the record names no source",
                remedy=remedy,
                underlined=Underlined.KEY,
            )
        )
    return Source(id=None, publisher=shape.publisher, title=shape.title, published=None, url=shape.url)


def _published(document: Source | None) -> PublicDate | None:
    return None if document is None else document.published


def _no_date(key: str, origin: Origin, *, is_inline: bool = False) -> Problem:
    remedy = f"add {key} = … (a day)" if is_inline else f"add {key} = … (a day), or `published` to the source"
    return Problem(
        code=Code.NO_DATE,
        origin=origin,
        message=f"neither {key} nor the source's date is given",
        remedy=remedy,
        underlined=Underlined.KEY,
    )
