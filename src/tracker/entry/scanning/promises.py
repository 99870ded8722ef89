"""A fact that is promised beside the targets of its series: there already, another, or at odds with one.

The table is made as `track add-target` makes it. What a text does not say and a target needs is taken and told.
"""

from datetime import date
from decimal import Decimal
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.figure import Comparison
from tracker.domain.period import Period
from tracker.domain.problem import Malformed, Origin
from tracker.domain.register import Declared
from tracker.domain.series import Kind, Series
from tracker.domain.target import Commitment, GoalKind, Target
from tracker.domain.unit import Unit
from tracker.domain.wording import say
from tracker.entry.declaring import About, Meant, TargetGiven, target_meant
from tracker.entry.reading.fact import Bound, Fact, Measure
from tracker.entry.record import Raw
from tracker.entry.scanning.documents import Document
from tracker.entry.scanning.lexicon import term_of
from tracker.entry.scanning.names import subjects_of
from tracker.entry.scanning.periods import is_of_several_years, is_of_year, period_of
from tracker.entry.scanning.proposal import Declaring, Standing
from tracker.entry.scanning.saying import SIGNS, told
from tracker.entry.scanning.unfit import Unfit, fitted
from tracker.entry.scanning.units import bounded, written
from tracker.entry.when import read_period
from tracker.store import building
from tracker.store.building import Names
from tracker.store.figures import Faulty
from tracker.store.folder import TARGETS
from tracker.store.shapes import SourceShape, TargetShape


class Promised(Struct, frozen=True):
    """What a fact is to the targets of its series; ``target`` is it as a target, where it can be one."""

    standing: Standing
    said: str
    raw: Raw | None = None
    id: str | None = None
    target: Target | None = None
    declaring: Declaring = {}
    guesses: tuple[str, ...] = ()


class _Terms(Struct, frozen=True):
    """What a target is about besides its goal: when it is due, its measure, and the periods that the measure needs."""

    due: Period
    measure: GoalKind = GoalKind.LEVEL
    baseline: Period | None = None
    start: Period | None = None
    guesses: tuple[str, ...] = ()


def promised(declared: Declared, document: Document, fact: Fact, series: Series) -> Promised:
    """What a fact is to the targets of a series."""
    try:
        terms = _terms(fact, series, document.known_from)
        goal, guessed = _goal(fact, series, terms.measure)
        meant = _meant(declared, document, series, given=_given(document, series, terms, goal=goal))
        target, raw, before = _built(declared, series, meant, commitment=_commitment(fact.aim))
    except Unfit as unfit:
        return Promised(Standing.UNFIT, str(unfit))
    found = _beside(declared, document, fact, series=series, target=target)
    guesses = (*terms.guesses, *guessed)
    if found.standing is not Standing.NEW:
        return replace(found, raw=raw, target=target, declaring=before, guesses=guesses)
    lacks = document.lacks(series)
    if lacks:
        return Promised(Standing.UNFIT, lacks, target=target)
    more = {} if found.raw is None else found.raw
    all_guesses = (*guesses, *found.guesses)
    return replace(found, raw=raw | more, id=target.id, target=target, declaring=before, guesses=all_guesses)


# When it is due, and how it is measured


def _terms(fact: Fact, series: Series, day: date) -> _Terms:
    """Raises Unfit."""
    time = fact.time
    if time is None or time.is_to_date or (time.is_as_of and time.period.begin_day <= day):
        raise Unfit(say("no period is said that it is due in"))
    if fact.quantity.number is None:
        raise Unfit(say("it is a relation, without a number"))
    span = fitted(lambda: period_of(time, series))
    if not is_of_several_years(span):
        return _measured(fact, series, _Terms(span), first=None, day=day)
    first, last = (Period.year(one.year) for one in (span.begin_day, span.end_day))
    return _measured(fact, series, _Terms(last), first=first, day=day)


def _measured(fact: Fact, series: Series, own: _Terms, first: Period | None, day: date) -> _Terms:
    """The measure, and the periods that it needs; ``first`` is the first year of a span that the text names."""
    this_year, before = Period.year(day.year), own.due.year_before
    match fact.measure:
        case Measure.MEAN_GROWTH:
            own = replace(own, measure=GoalKind.AVERAGE_GROWTH)
            return _since(own, None if first is None else first.year_before, this_year.year_before)
        case Measure.YEAR_ON_YEAR:
            return own if series.kind in (Kind.GROWTH, Kind.RATE) else _of_level(own, series)
        case Measure.CHANGE | Measure.MULTIPLE:
            return _since(replace(own, measure=GoalKind.PERCENT_CHANGE), _base(fact, own.due), None)
        case Measure.POINTS:
            return _since(replace(own, measure=GoalKind.CHANGE), _base(fact, own.due), before)
        case Measure.PER_YEAR:
            return _over(replace(own, measure=GoalKind.EVERY_PERIOD), first, this_year)
        case Measure.CUMULATIVE | Measure.NEW:
            is_total = _is_total(fact, series, own.due, first=first)
            return _over(replace(own, measure=GoalKind.TOTAL), first, this_year) if is_total else own
        case Measure.LEVEL | Measure.SHARE | Measure.RATE | Measure.RANK | Measure.RELATIVE:
            return own
        case _:
            assert_never(fact.measure)


def _of_level(own: _Terms, series: Series) -> _Terms:
    """Growth on the year before, of a series that has the level alone. Raises Unfit."""
    changed = _since(replace(own, measure=GoalKind.PERCENT_CHANGE), own.due.year_before, None)
    said = say("{series} is no series of growth: read as a change of the level", series=series.id)
    return replace(changed, guesses=(said,))


def _is_total(fact: Fact, series: Series, due: Period, first: Period | None) -> bool:
    """Whether it is one of all that is added over several years, and not of the last of them."""
    if series.kind is not Kind.FLOW:
        return False
    return first is not None or (fact.measure is Measure.CUMULATIVE and is_of_year(due))


def _since(own: _Terms, base: Period | None, otherwise: Period | None) -> _Terms:
    """A target that counts from a baseline; where none is said, from a likely one. Raises Unfit without either."""
    if base is not None:
        return replace(own, baseline=base)
    if otherwise is None:
        raise Unfit(say("it does not say which period it is counted from"))
    said = say("it does not say which period it is counted from: {period} is taken", period=otherwise)
    return replace(own, baseline=otherwise, guesses=(said,))


def _over(own: _Terms, first: Period | None, otherwise: Period) -> _Terms:
    """A target over a window; where its first year is not said, from that of the text."""
    if first is not None:
        return replace(own, start=first)
    said = say("it does not say which year is the first: {period} is taken", period=otherwise)
    return replace(own, start=otherwise, guesses=(said,))


_OF_ENDS = ("年底", "年末", "底", "末", "期末")


def _base(fact: Fact, due: Period) -> Period | None:
    """The period a change is counted from; None where the text does not say one."""
    text = fact.base.strip()
    if text in ("上年", "去年", "last year", "the year before"):
        return due.year_before
    for end in _OF_ENDS:
        text = text.removesuffix(end)
    try:
        return read_period(text).period if text else None
    except Malformed:
        return None


# Its goal


def _goal(fact: Fact, series: Series, measure: GoalKind) -> tuple[str, tuple[str, ...]]:
    """The goal as it would be typed, and what was taken for granted."""
    unit = series.unit.of_percent if measure.in_percent else series.unit
    key, numbers = bounded(fact)
    if fact.measure is Measure.MULTIPLE and measure.in_percent:
        numbers = tuple((one - 1) * 100 for one in numbers)
    texts = [_written(one, fact, unit, measure=measure) for one in numbers]
    if key is Comparison.BETWEEN:
        return f"{texts[0]}~{texts[1]}", ()
    if key is Comparison.ABOUT:
        is_growth = unit.base == "%" and (series.kind is Kind.GROWTH or measure.in_percent)
        slack = _HALF if is_growth else Decimal((0, (5,), int(numbers[0].as_tuple().exponent) - 1))
        around = _written(slack, fact, unit, measure=measure)
        said = say("how near it has to come is not said: {tolerance} is taken", tolerance=around)
        return f"{texts[0]}±{around}", (said,)
    if key is Comparison.VALUE:
        key = Comparison.AT_MOST if _is_ceiling(fact, series, numbers[0]) else Comparison.AT_LEAST
    return f"{SIGNS[key]}{texts[0]}", ()


def _written(number: Decimal, fact: Fact, unit: Unit, measure: GoalKind) -> str:
    """A number of the goal with its unit; one in percent has no other scale."""
    return unit.scaled(f"{number:f}") if measure.in_percent else written(number, fact.quantity, unit)


_HALF = Decimal("0.5")


def _is_ceiling(fact: Fact, series: Series, number: Decimal) -> bool:
    """Whether a goal without a word of bound is at most so much: a cut, and what is better the less there is."""
    terms = (term_of(one.core) for one in subjects_of(series))
    return number < 0 or fact.quantity.is_down or any(one is not None and one.is_less_better for one in terms)


# The table


def _given(document: Document, series: Series, terms: _Terms, goal: str) -> TargetGiven:
    """What would be typed to add it."""
    starts = series.calendar.year_starts
    day = document.known_from.isoformat() if document.published is None else document.published.written
    is_own = document.source != "" and document.dated == document.published
    return TargetGiven(
        goal=goal,
        due=starts.label(terms.due),
        measure=terms.measure,
        baseline=None if terms.baseline is None else starts.label(terms.baseline),
        start=None if terms.start is None else starts.label(terms.start),
        source=document.source or None,
        described={} if document.source else {"publisher": _UNKNOWN, **document.described},
        announced=None if is_own else day,
    )


_UNKNOWN = "?"
"""Who made a promise that is only compared, and never written."""


def _meant(declared: Declared, document: Document, series: Series, *, given: TargetGiven) -> Meant:
    """The tables of the target. Raises Unfit."""
    meant, faults = target_meant(declared, About.of(series, declared), given, today=document.today)
    if meant is None:
        raise Unfit("; ".join(str(one.message if isinstance(one, Malformed) else one.slip.value) for one in faults))
    return meant


def _built(
    declared: Declared, series: Series, meant: Meant, commitment: Commitment | None
) -> tuple[Target, Raw, Declaring]:
    """The target itself, its keys, and what would have to be declared before it. Raises Unfit."""
    *before, table = meant.tables
    said = {} if commitment is None else {"commitment": commitment.value}
    raw: Raw = {**table.keys, **said}
    try:
        sources = {one.id: building.source(one.id, SourceShape.known(one.keys)) for one in before}
        names = Names({**declared.sources, **sources}, {series.id: series})
        target = building.target(table.id, TargetShape.known(raw), names=names, origin=Origin(TARGETS))
    except Faulty as faulty:
        raise Unfit("; ".join(str(one.message) for one in faulty.problems)) from faulty
    return target, raw, {(one.kind, one.id): dict(one.keys) for one in before}


_COMMITMENTS = (
    (Commitment.BINDING, ("约束", "binding", "must", "必须")),
    (Commitment.ENSURE, ("确保", "ensure")),
    (Commitment.STRIVE, ("力争", "争取", "努力", "冲刺", "奋斗", "strive", "aim", "aspir", "ambition")),
    (Commitment.EXPECTED, ("预期", "expect", "forecast")),
)


def _commitment(aim: str) -> Commitment | None:
    """How firmly it was promised, by the word that makes it a promise."""
    word = aim.casefold()
    return next((one for one, words in _COMMITMENTS if any(part in word for part in words)), None)


# Beside the targets that are there


def _beside(declared: Declared, document: Document, fact: Fact, *, series: Series, target: Target) -> Promised:
    """Its standing, with the id of the target that it is or is at odds with; ``raw`` has what it supersedes."""
    every = (one for one in declared.targets.values() if one.series == target.series)
    there = [one for one in every if one.has_number and one.due == target.due]
    for one in there:
        if (one.measure, one.goal) == (target.measure, target.goal) or _is_same_number(one, target):
            is_it = one.goal == target.goal or fact.quantity.bound in (Bound.EXACT, Bound.ABOUT, Bound.NEARLY)
            said = say("it is {id} already", id=one.id) if is_it else say("{id} has the same number", id=one.id)
            return Promised(Standing.KNOWN if is_it else Standing.MENTIONED, said, id=one.id)
    replaced = declared.successors(date.max)
    rivals = [one for one in there if one.measure is target.measure and one.id not in replaced]
    if not rivals:
        return Promised(
            Standing.NEW, say("{series} has no such target for {due}", series=target.series, due=target.due)
        )
    rival = max(rivals, key=lambda one: one.announced.known_from)
    unit = series.unit.of_percent if target.measure.in_percent else series.unit
    own, other = told(target.goal.figure, unit), told(rival.goal.figure, unit)
    if document.known_from <= rival.announced.known_from or target.source == rival.source:
        said = say("{figure} here, and {other} in {id}", figure=own, other=other, id=rival.id)
        return Promised(Standing.CONTRADICTS, said, id=rival.id)
    said = say("it would supersede {id}, {other}", id=rival.id, other=other)
    return Promised(Standing.NEW, said, raw={"supersedes": rival.id}, guesses=(said,))


def _is_same_number(one: Target, other: Target) -> bool:
    """Whether two goals are written with the same numbers, both of them in percent or neither."""
    return one.measure.in_percent is other.measure.in_percent and _numbers(one) == _numbers(other)


def _numbers(target: Target) -> list[Decimal]:
    return sorted(amount.value for term in target.goal.figure.terms for amount in term.amounts)
