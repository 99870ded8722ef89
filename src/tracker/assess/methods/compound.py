"""The compound growth ratio: the yearly growth since the baseline as a share of the one that the goal needs.

Of the official SDG monitors that use it: R = d·CAGR_o/|CAGR_r| with CAGR_o = (v/b)^(1/p) − 1 over the p years to the
figure and CAGR_r = (T/b)^(1/q) − 1 over the q years to the goal, d = +1 where more is better and −1 where less is.
Without a goal x = d·CAGR_o itself is judged, its good limits lowered where a natural limit leaves little room.
Knows no limits of its own. Roots have 40 digits, as everywhere.
"""

from collections.abc import Callable, Iterable, Iterator
from decimal import Context, Decimal
from math import inf
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from tracker.assess.arithmetic import Absent, Measured, growth, power
from tracker.assess.case import Case
from tracker.assess.measures import Dimension, Measures
from tracker.assess.methods.grading import Answer, Bands, Lack, because_of, in_bands, judged_by
from tracker.assess.methods.judgement import Grade, Judgement, Method, Number, Reason
from tracker.assess.rules import SECOND
from tracker.domain.exact import Fraction
from tracker.domain.goal import Direction
from tracker.domain.interval import NEGATIVE, NOT_NEGATIVE, Interval, hull
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind, Heading
from tracker.domain.wording import Sentence, Words, later

SURROGATE = Fraction(1, 1000)
"""What a baseline or a goal of zero is counted as, of which nothing grows."""
_BEND = Fraction(444, 100)

_Ends: TypeAlias = "list[tuple[Fraction | float, bool]]"


class Way(Struct, frozen=True):
    """A figure ``now`` after so many ``years`` since its baseline, and the direction that is better, +1 or −1.

    ``goal`` is the number to come to after ``until`` years; None where only the direction is promised. Numbers below
    zero are turned round, with the direction, so that growth is one of amounts. ``room`` is how much a natural limit
    leaves, from 0 to 1. ``has_surrogate`` says that a zero was replaced. ``terms`` lead from the goal's terms here.
    """

    base: Interval
    now: Interval
    years: Fraction
    until: Fraction
    better: int
    goal: Fraction | None
    room: Fraction
    has_surrogate: bool
    terms: "_Terms"


class _Terms(Struct, frozen=True):
    """How a number in the goal's terms becomes an amount: x·factor + plus, turned round where ``sign`` is −1."""

    factor: Fraction = Fraction(1)
    plus: Fraction = Fraction(0)
    sign: int = 1

    def amount(self, numbers: Interval) -> Interval:
        return (numbers * self.factor + self.plus) * self.sign

    def number(self, amount: Fraction) -> Fraction:
        return (amount * self.sign - self.plus) / self.factor


def way(case: Case) -> Way | Lack:
    """What the ratio is made of, or why there is none."""
    never = _never(case)
    if never is not None:
        return Lack(never, never=True)
    yardstick, judged, value = case.yardstick, case.judged, case.value
    if judged is None or isinstance(value, Absent):
        return Lack(value.said if isinstance(value, Absent) else later("no figure since"))
    base = yardstick.baseline
    if yardstick.origin is None or isinstance(base, Absent):
        return Lack(base.said if isinstance(base, Absent) else later("no baseline"))
    years, until = (yardstick.clock.years(yardstick.origin, one) for one in (judged.period, case.target.due))
    if years <= 0:
        return Lack(later("only the baseline"))
    left, terms = _room(case, base), _terms(case, base)
    if isinstance(left, Lack):
        return left
    if isinstance(terms, Lack):
        return terms
    is_multiple = case.target.measure.in_percent and not base.is_exact
    return _turned(
        Way(
            base=Interval.exactly(1) if is_multiple else base,
            now=terms.amount(value),
            years=years,
            until=until,
            better=_better(case),
            goal=None if case.target.heading is not None else _end(case, terms),
            room=left,
            has_surrogate=False,
            terms=terms,
        )
    )


def _end(case: Case, terms: _Terms) -> Fraction:
    return case.goal.sides[0].end * terms.factor + terms.plus


def _room(case: Case, base: Interval) -> Fraction | Lack:
    """What a natural limit leaves where only a direction is promised; a goal takes no heed of it."""
    if case.target.heading is None or case.series.limit is None:
        return Fraction(1)
    if not base.is_exact or base.low is None:
        return Lack(later("how much room a natural limit leaves is told by a baseline known exactly"))
    return room(abs(Fraction(case.series.limit.value)), abs(base.low))


def _terms(case: Case, base: Interval) -> _Terms | Lack:
    """How the goal's terms become amounts; a change in percent of a baseline not known exactly a multiple of it."""
    measure, exact = case.target.measure, base.low if base.is_exact else None
    if measure.in_percent:
        whole = Fraction(1) if exact is None else exact
        return _Terms(factor=whole / 100, plus=whole)
    if measure is GoalKind.LEVEL:
        return _Terms()
    if exact is None:
        return Lack(later("a change is counted from a baseline known exactly"))
    return _Terms(plus=exact)


def _turned(found: Way) -> Way | Lack:
    """With amounts above zero, and none that is zero to grow from or to; or why that cannot be."""
    base, goal = found.base, found.goal
    if base.within(NEGATIVE):
        terms = replace(found.terms, sign=-1)
        base, goal = -base, None if goal is None else -goal
        found = replace(found, base=base, now=-found.now, goal=goal, better=-found.better, terms=terms)
    if (base.is_exact and base.low == 0) or goal == 0:
        base = Interval.exactly(SURROGATE) if base.is_exact and base.low == 0 else base
        found = replace(found, base=base, goal=SURROGATE if goal == 0 else goal, has_surrogate=True)
    goal = found.goal
    if not (base.is_positive and found.now.within(NOT_NEGATIVE)) or (goal is not None and goal < 0):
        return Lack(later("the baseline, the figure and the goal can lie on two sides of zero"))
    return found


def _never(case: Case) -> Sentence | None:
    """Why a promise of this kind has no rate of growth, if it has none."""
    target = case.target
    if case.milestone is not None:
        return later("a milestone is done or not")
    if target.measure in (GoalKind.TOTAL, GoalKind.AVERAGE, GoalKind.EVERY_PERIOD):
        return later("a goal over a window has no rate of growth")
    if case.series.kind is Kind.GROWTH:
        return later("a growth rate has no rate of growth: the level is judged")
    if target.heading is None and case.goal.direction is Direction.RANGE:
        return later("a range has no direction")
    return None


def _better(case: Case) -> int:
    if case.target.heading is not None:
        return 1 if case.target.heading is Heading.UP else -1
    return case.goal.sides[0].rising


def ratio_to_goal(way: Way, now: Interval, goal: Fraction) -> Measured:
    """R over all numbers of the baseline and of ``now``; absent where the baseline is the very goal."""
    if way.base.is_exact and way.base.low == goal:
        return Absent(later("the baseline is the goal itself: nothing need grow"))
    ends: _Ends = []
    for part in _apart(way.base, goal):
        for value, is_open in _both_ends(now):
            ends += _over_bases(part, _Ratio(way, value, goal), is_open=is_open)
    return hull(ends)


def _apart(base: Interval, goal: Fraction) -> Iterator[Interval]:
    """The baseline below the goal and above it; on it nothing need grow."""
    for side in (Interval(None, goal, True, True), Interval(goal, None, True, True)):
        part = base.overlap(side)
        if part is not None:
            yield part


def _both_ends(numbers: Interval) -> Iterable[tuple[Fraction | None, bool]]:
    """The lower and the upper end, None for one without end; of a single number it alone."""
    if numbers.is_exact:
        return [(numbers.low, False)]
    return [(numbers.low, numbers.low_open), (numbers.high, numbers.high_open)]


class _Ratio(Struct, frozen=True):
    """R by the baseline, for one figure; None is one without end."""

    way: Way
    now: Fraction | None
    goal: Fraction

    def at(self, base: Fraction) -> Fraction | float:
        """R for a baseline above zero that is not the goal."""
        if self.now is None:
            return self.way.better * inf
        needed = abs(growth(self.goal / base, self.way.until))
        return self.way.better * growth(self.now / base, self.way.years) / needed

    def near_zero(self) -> Fraction | float:
        """Where R goes as the baseline falls to nothing."""
        way = self.way
        if self.now == 0:
            return Fraction(0)
        if self.now is None or way.years < way.until:
            return way.better * inf
        return way.better * power(self.now / self.goal, 1 / way.years)

    def far_off(self) -> Fraction | float:
        """Where R goes as the baseline rises without end."""
        return self.way.better * (inf if self.now is None else Fraction(-1))

    def at_goal(self, *, from_below: bool) -> Fraction | float:
        """Where R goes as the baseline comes to the goal, from below or above, and nothing need grow."""
        if self.now is None or self.now > self.goal:
            return self.way.better * inf
        if self.now < self.goal:
            return -self.way.better * inf
        return self.way.better * (1 if from_below else -1) * self.way.until / self.way.years


def _over_bases(base: Interval, by: _Ratio, *, is_open: bool) -> _Ends:
    """The least and the greatest R over baselines on one side of the goal; it turns round at most once there."""
    if base.is_exact and base.low is not None:
        return [(by.at(base.low), is_open)]
    ends: _Ends = []
    for end, end_open in _both_ends(base):
        if end is None:
            ends.append((by.far_off(), True))
        elif end == 0:
            ends.append((by.near_zero(), True))
        elif end == by.goal:
            ends.append((by.at_goal(from_below=base.high == end), True))
        else:
            ends.append((by.at(end), is_open or end_open))
    if by.now is not None:
        ends += [(by.at(_turning(by.at, base, sign)), is_open) for sign in (1, -1)]
    return ends


_STEPS = 60
_GOLDEN = Fraction(618034, 1000000)


def _turning(of: Callable[[Fraction], Fraction | float], base: Interval, sign: int) -> Fraction:
    """The baseline where a function that turns round once is greatest, or least, within what can be told apart.

    Sought between 0 and 1 in b/(1 + b), so that an interval without end has one.
    """
    low = Fraction(0) if base.low is None else base.low / (1 + base.low)
    high = Fraction(1) if base.high is None else base.high / (1 + base.high)

    def number(share: Fraction) -> Fraction:
        return share / (1 - share)

    for _ in range(_STEPS):
        width = (high - low) * _GOLDEN
        left, right = _short(high - width), _short(low + width)
        if sign * of(number(left)) < sign * of(number(right)):
            low = left
        else:
            high = right
    return number((low + high) / 2)


_DIGITS = Context(prec=60)


def _short(number: Fraction) -> Fraction:
    """The number with so many digits as make no difference."""
    return Fraction(_DIGITS.divide(Decimal(number.numerator), Decimal(number.denominator)))


def yearly_growth(way: Way) -> Interval:
    """x = d·CAGR_o over all numbers of the baseline and of the figure."""
    return hull(list(_corners(way)))


def _corners(way: Way) -> Iterator[tuple[Fraction | float, bool]]:
    """x where baseline and figure are at their ends, and whether the corner is left out."""
    for base, base_open in _both_ends(way.base):
        for now, now_open in _both_ends(way.now):
            if base is None and now is None:  # any growth: what the other corners say already
                continue
            if now == 0 or base is None:
                found: Fraction | float = Fraction(-1)
            elif now is None or base == 0:
                found = inf
            else:
                found = growth(now / base, way.years)
            yield way.better * found, base_open or now_open


def room(limit: Fraction, base: Fraction) -> Fraction:
    """C, from 0 to 1: by how much the good limits are lowered, because a natural limit L leaves little room.

    1 from 2L on; 1 − (b/L)^4.44 up to L, and 1 − ((2L − b)/L)^4.44 between.
    """
    if base >= 2 * limit:
        return Fraction(1)
    near = base / limit if base <= limit else (2 * limit - base) / limit
    return 1 - (power(near, _BEND) if near else Fraction(0))


def banded(limits: Iterable[tuple[Fraction | None, Grade]]) -> Bands:
    """Bands by the least number of each grade, best first; None for what is below all. An empty one is left out."""
    found, high = list[tuple[Interval, Grade]](), None
    for low, grade in limits:
        if low is None or high is None or low < high:
            found.append((Interval(low, high, low is None, True), grade))
            high = low
    return tuple(found)


def _edges(case: Case, limits: Iterable[Fraction]) -> list[Fraction] | Absent:
    """Zero, and the figures in the goal's terms whose growth is so large a share of the one needed."""
    found = way(case)
    if isinstance(found, Lack) or found.goal is None or found.base.low is None or not found.base.is_exact:
        return Absent(found.said if isinstance(found, Lack) else later("the baseline is not known exactly"))
    base = found.base.low
    needed = abs(growth(found.goal / base, found.until))
    factors = [1 + found.better * limit * needed for limit in limits]
    return [
        found.terms.number(base * power(one, found.years) if one > 0 else Fraction(0))
        for one in (*factors, Fraction(0))
    ]


class Said(Struct, frozen=True):
    """What is said of the ratio, and of growth where only a direction is promised, with a place for the number."""

    by_ratio: Words
    by_growth: Words


class Scale(Struct, frozen=True):
    """How a method grades the ratio: ``reached`` where the goal is, the bands of R, those of x by the room, scores.

    ``limits`` are the numbers between the bands of R, and ``plain`` those of x where nothing limits it.
    """

    reached: Grade
    by_ratio: Bands
    by_growth: Callable[[Fraction], Bands]
    score_of_ratio: Callable[[Fraction], Fraction]
    score_of_growth: Callable[[Fraction, Fraction], Fraction]
    limits: tuple[Fraction, ...]
    plain: tuple[Fraction, ...]


def _answer(case: Case, scale: Scale) -> Answer | Lack:
    """The grades of a case by such a scale, with the ratio or the growth, and the score from −5 to 5."""
    found, value = way(case), case.value
    if isinstance(found, Lack):
        return found
    if found.goal is None or isinstance(value, Absent):
        grown = yearly_growth(found)
        score = _scored(grown, lambda one: scale.score_of_growth(one, found.room))
        number = Number("growth", later("growth a year"), Dimension.GROWTH, measured=grown, limits=scale.plain)
        grades = in_bands(grown, scale.by_growth(found.room))
        return Answer(frozenset(grades), (number, _score([score]), *_replaced(found)))
    grades, scores = set(), list[Interval]()
    if value.meets(case.goal.bounds):
        grades.add(scale.reached)
        scores.append(Interval.exactly(_BEST))
    for _, part in case.goal.outside(value):
        share = ratio_to_goal(found, found.terms.amount(part), found.goal)
        grades |= {scale.by_ratio[-1][1]} if isinstance(share, Absent) else in_bands(share, scale.by_ratio)
        scores.append(Interval.exactly(-_BEST) if isinstance(share, Absent) else _scored(share, scale.score_of_ratio))
    whole = ratio_to_goal(found, found.now, found.goal)
    number = Number("ratio", later("growth by the growth needed"), Dimension.RATIO, measured=whole, limits=scale.limits)
    return Answer(frozenset(grades), (number, _score(scores), *_replaced(found)))


def _replaced(found: Way) -> Iterator[Number]:
    """What a zero was counted as, where one was."""
    if found.has_surrogate:
        yield Number("zero_counts_as", later("a zero counts as"), Dimension.RATIO, measured=Interval.exactly(SURROGATE))


_BEST = 5


def _score(scores: list[Interval]) -> Number:
    """The score of all parts of a figure."""
    ends: _Ends = [
        (number, is_open)
        for one in scores
        for number, is_open in ((one.low, one.low_open), (one.high, one.high_open))
        if number is not None
    ]
    return Number("score", later("score from −5 to 5"), Dimension.RATIO, measured=hull(ends))


def _scored(numbers: Interval, score: Callable[[Fraction], Fraction]) -> Interval:
    """The scores from the least number to the greatest; what has no end has the least or the greatest there is."""
    low = Fraction(-_BEST) if numbers.low is None else score(numbers.low)
    high = Fraction(_BEST) if numbers.high is None else score(numbers.high)
    return Interval.exactly(low) if low == high else Interval(low, high, numbers.low_open, numbers.high_open)


def method(*, name: str, title: Sentence, source: str, scale: Scale, grades: tuple[Grade, ...], said: Said) -> Method:
    """A method that reads its grades off the ratio by a scale."""

    def because(case: Case, measures: Measures, judgement: Judgement) -> Reason | None:
        number = judgement.numbers[0] if judgement.numbers else None
        own = None if number is None else number.reason(said.by_ratio if number.name == "ratio" else said.by_growth)
        return because_of(case, measures, judgement, own=own)

    return Method(
        name=name,
        title=title,
        source=source,
        needs=later("a baseline and one later figure, both above zero, of a level"),
        judge=lambda case: judged_by(case, lambda one: _answer(one, scale), grades),
        because=because,
        rules=SECOND,
        grades=grades,
        edges=lambda case: _edges(case, scale.limits),
    )
