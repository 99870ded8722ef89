"""Numbers, figures, periods and whole registers drawn at random, made directly from domain values.

Numbers are small and few on purpose, so that ends meet, denominators vanish and thresholds are hit; some are huge or
tiny. A `Case` is one target of one annual series with a figure for some years.
"""

from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass, fields
from datetime import date
from decimal import Context, Decimal
from itertools import pairwise, product

import pytest
from hypothesis import strategies as st

from tests.helpers.concluding import Conclusion, Measures, concluded
from tests.helpers.making import actual, amount, goal, months_from, register, series, target
from tests.helpers.methods import DEFAULT, METHODS, OWN
from tests.helpers.replacing import replace
from tracker.assess.arithmetic import Absent, Measured
from tracker.assess.measures import MEASURES, Dimension
from tracker.assess.methods.judgement import Method
from tracker.assess.methods.verdict import Verdict
from tracker.domain.actual import Actual, Status
from tracker.domain.exact import Fraction
from tracker.domain.figure import Comparison, End, Figure, Term
from tracker.domain.goal import Goal
from tracker.domain.interval import Interval
from tracker.domain.period import Period, YearStart
from tracker.domain.problem import Origin
from tracker.domain.register import Register
from tracker.domain.series import Calendar, Frequency, Kind, Reporting, Series, Source
from tracker.domain.target import Target, Trajectory
from tracker.domain.unit import Amount
from tracker.domain.workdays import DaysOff, Workdays

_EXACT = Context(prec=200)
_OPPOSITE = {
    Comparison.AT_LEAST: Comparison.AT_MOST,
    Comparison.AT_MOST: Comparison.AT_LEAST,
    Comparison.MORE_THAN: Comparison.LESS_THAN,
    Comparison.LESS_THAN: Comparison.MORE_THAN,
}
JUDGED = 2022

# Numbers

_SMALL = (*range(25), *range(-1, -13, -1))
_ODD = ("0.1", "-0.1", "0.95", "1E+20", "-1E+20", "1E-20")
_NUMBERS = tuple(Decimal(one) for one in (*_SMALL, *_ODD))
_CALM = tuple(Decimal(one) for one in (0, 1, 2, 3, "0.5", -1))
_WIDTHS = tuple(Decimal(one) for one in (1, 2, "0.5", 12))


def fractions() -> st.SearchStrategy[Fraction]:
    """Small ratios of both signs."""
    return st.sampled_from(_FRACTIONS)


_FRACTIONS = sorted({Fraction(units, parts) for units in range(-7, 8) for parts in (1, 2, 3)}, key=abs)


def written_amounts() -> st.SearchStrategy[Amount]:
    """Numbers with up to four digits and up to three places."""
    return st.builds(lambda units, places: amount(Decimal(units).scaleb(-places)), _FOUR_DIGITS, st.integers(0, 3))


_FOUR_DIGITS = st.integers(-9999, 9999)


def intervals() -> st.SearchStrategy[Interval]:
    """Sets of numbers, bounded or not, open or closed, exact or not."""
    return st.sampled_from(_INTERVALS)


def _every_interval() -> list[Interval]:
    ends = [Fraction(end) for end in (0, 1, 2, 5, -1, -3)] + [Fraction(1, 3), Fraction(-5, 2)]
    exact = [Interval.exactly(end) for end in ends]
    opens = list(product((False, True), repeat=2))
    bounded = [Interval(low, high, *how) for low, high in product(ends, ends) if low < high for how in opens]
    above = [Interval(end, None, is_open, True) for end in ends for is_open in (False, True)]
    return [*exact, *bounded, *above, *(-one for one in above), Interval(None, None, True, True)]


_INTERVALS = _every_interval()


def members(bounds: Interval, marks: Iterable[Fraction] = (), bits: int = 40) -> list[Fraction]:
    """Some numbers of a set: its closed ends, numbers just inside the open ones, far ones, the middle, and marks.

    The more bits, the nearer and the farther.
    """
    low, high = bounds.low, bounds.high
    near, far = Fraction(1, 2**bits), Fraction(2**bits)
    if low is not None and high is not None:
        step = (high - low) * near
        found = [low, low + step, (low + high) / 2, high - step, high]
    elif low is not None:
        found = [low, low + near, low + 1, low + far]
    elif high is not None:
        found = [high, high - near, high - 1, high - far]
    else:
        found = [Fraction(0), -far, far]
    return sorted({one for one in [*found, *marks] if bounds.contains(one)})


def places(*sets: Interval) -> list[Fraction]:
    """All ends of some sets, and a number from each stretch between, below and above them."""
    ends = sorted({end for one in sets for end in (one.low, one.high) if end is not None}) or [Fraction(0)]
    between = [(one + other) / 2 for one, other in pairwise(ends)]
    return [ends[0] - 1, *ends, *between, ends[-1] + 1]


# Figures

_HIGH = tuple(Decimal(one) for one in (20, 10, 16, 24, 12, 18, 1, 0, -2, "0.1", "1E+20"))
_LOW = tuple(Decimal(one) for one in (0, 1, 2, 5, 10, 4, 12, -6, "1E-20", "-1E+20"))
_FLOORS, _CEILINGS = (tuple(one.value for one in Comparison if one.end is end) for end in (End.LOWER, End.UPPER))
_RANGES = ("between", "closed", "open", "about_so")
_BOUNDED = ("between", "between", "about_so", "open", "about", *_FLOORS, *_CEILINGS)


def _pool(forms: tuple[str, ...], numbers: tuple[Decimal, ...], signed: bool) -> list[Figure]:
    """Every form with every number and width; a form named twice comes twice."""
    every = product(forms, _WIDTHS, [one for one in numbers if signed or one >= 0])
    return [_figure(form, one, _EXACT.add(one, width), signed) for form, width, one in every]


def goals(signed: bool) -> st.SearchStrategy[Figure]:
    """Floors, ceilings and ranges."""
    return _GOAL_POOLS[signed]


def figures(signed: bool, calm: bool = False) -> st.SearchStrategy[Figure]:
    """Figures of every form, a third exact; calm ones lie around zero to four."""
    return _FIGURE_POOLS[signed, calm]


def exact_figures(signed: bool, calm: bool = False) -> st.SearchStrategy[Figure]:
    """Figures of one number."""
    return _EXACT_POOLS[signed, calm]


def exact(number: Decimal) -> Figure:
    """A figure of one number, which may have more digits than a file could hold."""
    return Figure.of((_term(Comparison.VALUE, number),))


def _figure(form: str, one: Decimal, other: Decimal, signed: bool = True) -> Figure:
    """A figure of a form with these numbers; where it would leave nothing possible, the first number exactly."""
    low, high = min(one, other), max(one, other)
    return Figure.of(_terms(form, one, low, high), signed) if _is_possible(form, one, low, high, signed) else exact(one)


def _is_possible(form: str, one: Decimal, low: Decimal, high: Decimal, signed: bool) -> bool:
    if form == "less_than" and not signed:
        return one > 0
    return form != "open" or low < high


def _terms(form: str, one: Decimal, low: Decimal, high: Decimal) -> tuple[Term, ...]:
    match form:
        case "between":
            return (Term(Comparison.BETWEEN, (_amount(low), _amount(high))),)
        case "closed":
            return (_term(Comparison.AT_LEAST, low), _term(Comparison.AT_MOST, high))
        case "open":
            return (_term(Comparison.MORE_THAN, low), _term(Comparison.LESS_THAN, high))
        case "about_so":
            return (Term(Comparison.ABOUT, (_amount(one),), _amount(_EXACT.subtract(high, low))),)
        case _:
            return (_term(Comparison(form), one),)


def _term(comparison: Comparison, number: Decimal) -> Term:
    return Term(comparison, (_amount(number),))


def _amount(number: Decimal) -> Amount:
    """An amount without the limits a file has."""
    return Amount(number, Decimal(1).scaleb(int(number.as_tuple().exponent)))


def moved(figure: Figure, distance: int, signed: bool) -> Figure:
    """All numbers of a figure so much greater."""
    terms = (replace(one, amounts=tuple(_plus(each, distance) for each in one.amounts)) for one in figure.terms)
    return Figure.of(tuple(terms), signed)


def times(figure: Figure, factor: Decimal, signed: bool = True) -> Figure:
    """All numbers of a figure times a factor; below zero it turns the comparisons round."""
    return Figure.of(tuple(_term_times(term, factor) for term in figure.terms), signed)


def _plus(amount: Amount, distance: int) -> Amount:
    return _amount(_EXACT.add(amount.value, distance))


def _term_times(term: Term, factor: Decimal) -> Term:
    comparison = _OPPOSITE.get(term.comparison, term.comparison) if factor < 0 else term.comparison
    amounts = tuple(_amount(_EXACT.multiply(one.value, factor)) for one in term.amounts)
    tolerance = None if term.tolerance is None else _amount(_EXACT.multiply(term.tolerance.value, abs(factor)))
    return Term(comparison, amounts[::-1] if factor < 0 else amounts, tolerance)


def decimal(number: Fraction) -> Decimal:
    """A fraction with a finite expansion, exactly."""
    return _EXACT.divide(Decimal(number.numerator), Decimal(number.denominator))


def narrower(wide: Figure, marks: Iterable[Fraction], choice: int) -> Figure:
    """A figure with no number that the wide one has not, by a number up to 999; mostly exact.

    An approximate figure stays as it is.
    """
    if wide.approximate or wide.bounds.is_exact:
        return wide
    inside = [decimal(one) for one in members(wide.bounds, marks)]
    form = ("value", "value", "value", "between", "open")[choice % 5]
    return _figure(form, inside[choice % len(inside)], inside[choice // 10 % len(inside)])


def _goal_pool(signed: bool) -> list[Figure]:
    """Floors and ceilings that most figures have not reached, and ranges; a goal is not cut off at zero."""
    sides = _pool(_FLOORS, _HIGH, signed) + _pool(_CEILINGS, _LOW, signed) + _pool(_RANGES, _HIGH, signed)
    return [Figure.of(one.terms) for one in sides if one.terms[0].comparison is not Comparison.VALUE]


def _figure_pools(*forms: str) -> dict[tuple[bool, bool], st.SearchStrategy[Figure]]:
    pools = {(signed, calm): _CALM if calm else _NUMBERS for signed in _SIGNS for calm in _SIGNS}
    return {key: st.sampled_from(_pool(forms, numbers, key[0])) for key, numbers in pools.items()}


_SIGNS = (False, True)
_GOAL_POOLS = {signed: st.sampled_from(_goal_pool(signed)) for signed in _SIGNS}
_FIGURE_POOLS = _figure_pools("value", "value", *_BOUNDED)
_EXACT_POOLS = _figure_pools("value")


# Cases


@dataclass(frozen=True, slots=True)
class Case:
    """One target of one annual series, judged in the middle of the year after the last with a figure."""

    goal: Figure
    due: int
    figures: Mapping[int, Figure]
    baseline: int | None
    kind: Kind = Kind.FLOW
    signed: bool = True
    trajectory: Trajectory = Trajectory.LINEAR
    breaks: frozenset[int] = frozenset()

    @property
    def register(self) -> Register:
        """One series, one target, one record a year."""
        records = [
            replace(actual(year, value=0, is_break=year in self.breaks), figure=figure)
            for year, figure in self.figures.items()
        ]
        promise = target(Goal.of(self.goal), self.due, baseline=self.baseline, trajectory=self.trajectory)
        return register(series(kind=self.kind, signed=self.signed), [promise], records)

    @property
    def day(self) -> date:
        """When it is judged."""
        return date(max(self.figures) + 1, 7, 1)

    def assessed(self, method: Method = DEFAULT) -> Conclusion:
        """The target as it is judged."""
        (assessment,) = concluded(self.register, self.day, method)
        return assessment

    def with_figures(self, change: Callable[[Figure], Figure]) -> "Case":
        """Every figure changed, the goal as it is."""
        return replace(self, figures={year: change(figure) for year, figure in self.figures.items()})

    def times(self, factor: Decimal) -> "Case":
        """All numbers times a factor."""
        scaled = self.with_figures(lambda figure: times(figure, factor, self.signed))
        return replace(scaled, goal=times(self.goal, factor))

    @property
    def marks(self) -> tuple[Fraction, ...]:
        """Numbers at which something changes: the ends of the goal."""
        return tuple(end for end in (self.goal.bounds.low, self.goal.bounds.high) if end is not None)


_LIKE_ANOTHER = "eustat/2023"
"""It has all but its limits in common with `opensdg/2.4`: its laws are among the long runs."""
EVERY_METHOD = pytest.mark.parametrize(
    "method",
    [
        pytest.param(method, marks=[pytest.mark.slow] if name == _LIKE_ANOTHER else [], id=name)
        for name, method in METHODS.items()
    ],
)
OWN_METHODS = pytest.mark.parametrize("method", OWN.values(), ids=OWN)
DEFINITE = frozenset(Verdict) - {
    *(Verdict.INDETERMINATE, Verdict.AWAITING, Verdict.PENDING, Verdict.NO_DATA, Verdict.NOT_JUDGED)
}
"""What settles a target, or says how it goes."""


def answers(assessment: Conclusion) -> set[Verdict]:
    """The verdict, or those it leaves open."""
    return set(assessment.judgement.alternatives) or {assessment.verdict}


def named(measures: Measures) -> dict[str, Measured]:
    """The measures by name."""
    return {one.name: getattr(measures, one.name) for one in fields(measures)}


def counted_in(*dimensions: Dimension) -> frozenset[str]:
    """The names of the measures of some dimensions; a new one is tried with the others."""
    return frozenset(one.name for one in MEASURES if one.dimension in dimensions)


def present(measured: Measured) -> Interval:
    """A measure that is there."""
    assert not isinstance(measured, Absent), measured.reason
    return measured


@st.composite
def cases(
    draw: st.DrawFn,
    signed: bool | None = None,
    figures: Callable[[bool, bool], st.SearchStrategy[Figure]] = figures,
    trajectories: tuple[Trajectory, ...] = tuple(Trajectory),
    most_points: int = 6,
) -> Case:
    """Targets with one to six figures up to 2022, due then or up to five years later.

    Some years may be missing or on the far side of a break, or the first figure stands at the goal's very number.
    """
    is_signed = draw(st.booleans()) if signed is None else signed
    points = draw(st.sampled_from([one for one in (2, 4, 5, 6, 3, 1) if one <= most_points]))
    first = JUDGED - points + 1
    step = draw(st.sampled_from((0, 4, -4, 3, -5, 0)))
    known = {year: draw(figures(is_signed, step != 0)) for year in range(first, JUDGED + 1)}
    if step:
        start = first if step > 0 else JUDGED
        known = {year: moved(figure, step * (year - start), is_signed) for year, figure in known.items()}
    baseline = draw(st.sampled_from((first, first, first, first, JUDGED - 1, JUDGED, None)))
    aim = draw(goals(is_signed))
    shape = draw(st.sampled_from(("whole", "whole", "whole", "gap", "break", "hold")))
    if shape == "gap":
        known.pop(JUDGED - 2, None)
    if shape == "hold" and (is_signed or aim.bounds.low is None or aim.bounds.low >= 0):
        known[first] = exact(decimal(Goal.of(aim).lesser_end))
    return Case(
        goal=aim,
        due=JUDGED + draw(st.sampled_from((2, 0, 1, 3, 5)) if baseline != JUDGED else st.integers(1, 5)),
        figures=known,
        baseline=baseline,
        kind=draw(st.sampled_from((Kind.FLOW, Kind.STOCK, Kind.RATE, Kind.GROWTH))) if is_signed else Kind.FLOW,
        signed=is_signed,
        trajectory=draw(st.sampled_from(trajectories)),
        breaks=frozenset({JUDGED - 1} if shape == "break" else ()),
    )


@st.composite
def narrowings(draw: st.DrawFn) -> tuple[Case, Case]:
    """A case, and one whose figures lie inside those of the first."""
    wide = draw(cases())
    choices = draw(_CHOICES)
    figures = zip(wide.figures.items(), choices, strict=False)
    return wide, replace(wide, figures={year: narrower(one, wide.marks, choice) for (year, one), choice in figures})


_CHOICES = st.lists(st.integers(0, 999), min_size=6, max_size=6)


# Records of one period


def records() -> st.SearchStrategy[list[Actual]]:
    """Records of 2022 published on three days, by whole numbers around ten so that they agree and differ."""
    return st.lists(st.sampled_from(_RECORDS), min_size=1, max_size=6).map(_with_sources_of_their_own)


def _with_sources_of_their_own(some: list[Actual]) -> list[Actual]:
    return [replace(record, source=_paper(number)) for number, record in enumerate(some)]


def _paper(number: int) -> Source:
    return Source(f"paper-{number}", "A publisher", None, None, None)


def _every_record() -> list[Actual]:
    forms = ("value", "value", "about", "at_least", "more_than", "between")
    statuses = (None, None, Status.PROVISIONAL, Status.FINAL, Status.FORECAST)
    days = ("2023-02-01", "2023-02-02", "2023-02-03")
    return [
        replace(actual(2022, day, value=0, status=status), figure=_figure(form, Decimal(number), Decimal(12)))
        for form, number, status, day in product(forms, (10, 11, 12), statuses, days)
    ]


_RECORDS = _every_record()


# Periods, calendars, registers


def periods(first: int = 1000, last: int = 2999) -> st.SearchStrategy[Period]:
    """Runs of whole months of every length, often such as have a short name."""
    months = st.integers(first * 12, last * 12 + 11)
    lengths = st.sampled_from((1, 3, 6, 12, 24, 5, 9, 18))
    named = st.builds(lambda month, length: (month - month % length, length), months, lengths)
    any_run = st.tuples(months, lengths)
    return (
        st.one_of(named, any_run)
        .map(lambda run: Period.of_months(run[0], run[0] + run[1] - 1))
        .filter(lambda period: Period.year(first).first <= period.first and period.last <= Period.year(last).last)
    )


def runs(first: int = 1000, last: int = 2999) -> st.SearchStrategy[Period]:
    """Runs of days of every kind: months, weeks, single days, spans of any."""
    ordinals = st.integers(date(first, 1, 8).toordinal(), date(last, 12, 20).toordinal())
    weeks = st.builds(lambda day, some: Period(day - (day - 1) % 7, day - (day - 1) % 7 + 7 * some - 1), ordinals, _FEW)
    spans = st.builds(lambda day, some: Period(day, day + some - 1), ordinals, _FEW)
    years = st.builds(lambda starts, day: starts.beat(12).holding(day), year_starts(), ordinals)
    every = st.one_of(periods(first, last), weeks, spans, years)
    return every.filter(lambda one: Period.year(first).first <= one.first and one.last <= Period.year(last).last)


_FEW = st.sampled_from((1, 1, 2, 3, 10, 28, 31, 45, 365))


def year_starts() -> st.SearchStrategy[YearStart]:
    """Days that years start on."""
    return st.builds(YearStart, st.integers(1, 12), st.sampled_from((1, 1, 6, 15, 28)))


def days() -> st.SearchStrategy[date]:
    """Days of a few years."""
    return st.dates(date(2019, 1, 1), date(2026, 12, 31))


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    """Calendars of every frequency without a pause or an end, with known release days for some years."""
    known = st.lists(st.tuples(st.integers(2018, 2022).map(Period.year), days()), min_size=1, max_size=2)
    return Calendar(
        draw(st.sampled_from((Frequency.ANNUAL, *Frequency))),
        draw(st.sampled_from((60, 0, 30, 400))),
        draw(st.sampled_from((30, 0, 90))),
        draw(st.sampled_from(Reporting)),
        draw(st.sampled_from((frozenset[int](), frozenset({1}), frozenset({1, 2, 7})))),
        releases=dict(draw(known)),
        workdays=draw(st.none() | workdays()),
    )


def workdays() -> st.SearchStrategy[Workdays]:
    """Working days of a country whose days off are as drawn in each year, known to some year or not at all."""
    known_to = st.none() | st.integers(2018, 2025)
    return st.builds(lambda year, off: Workdays("XX", year, _off(off)), known_to, st.sets(st.integers(0, 365)))


def _off(days: Set[int]) -> DaysOff:
    """So many days after the first of January are off, in every year."""
    return lambda year: frozenset(date(year, 1, 1).toordinal() + one for one in days)


def short_periods() -> st.SearchStrategy[Period]:
    """Years, quarters and months of a few years, mostly years."""
    years = [Period.year(year) for year in range(2018, 2024)]
    parts = [months_from(year, skip, months) for year in years for skip, months in _PARTS]
    return st.one_of(st.sampled_from(years), st.sampled_from(parts))


_PARTS = ((0, 3), (9, 3), (0, 1), (7, 1), (0, 6), (0, 9))


@st.composite
def many_series(draw: st.DrawFn) -> Register:
    """Registers of three series in two areas with targets that replace each other, sometimes on one day."""
    every = [
        Series(id, area, id, None, series().unit, kind, draw(calendars()), False, Origin("targets.toml"))
        for id, area, kind in (
            ("gdp", "city", Kind.FLOW),
            ("trade", "district", Kind.FLOW),
            ("people", "city", Kind.STOCK),
        )
    ]
    promises: list[Target] = []
    for number in range(draw(st.integers(1, 5))):
        about = draw(st.sampled_from(every)).id
        earlier = [one.id for one in promises if one.series == about]
        announced = draw(st.sampled_from(("2020-03-01", "2021-06-30")))
        replaced = draw(st.sampled_from([*earlier, None]))
        floor, due = goal(at_least=10 + number), draw(st.integers(2021, 2027))
        promises.append(
            target(floor, due, id=f"t{number}", series=about, announced=announced, supersedes=replaced, baseline=2019)
        )
    years = st.lists(st.sampled_from(_YEARLY), max_size=4)
    return register(every, promises, {one.id: draw(years) for one in every})


_YEARLY = [actual(year, value=value) for year in range(2018, 2026) for value in (1, 4, 8, 12)]
