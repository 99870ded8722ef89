"""Records that lie across a border: of a window, of a due period, of zero. None indexes, hides or invents anything."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import reduce
from itertools import chain, combinations, pairwise
from operator import add, itemgetter

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.concluding import Conclusion, concluded
from tests.helpers.effort import examples
from tests.helpers.making import ANNUAL, actual, goal, months_from, register, series, target
from tests.helpers.replacing import replace
from tests.helpers.strategies import answers, decimal, exact, members
from tracker.assess.freshness import State, freshness
from tracker.assess.methods.verdict import Verdict
from tracker.assess.sums import Sum, at_least
from tracker.domain.actual import Actual
from tracker.domain.exact import Fraction
from tracker.domain.figure import Figure
from tracker.domain.goal import Direction, Goal, Settled
from tracker.domain.interval import Interval
from tracker.domain.period import JANUARY, Period
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind

FIRST = Period.parse("2020-01")
WINDOW = Period.parse("2022-04/2024-12")
LATER = date(2025, 7, 1)
DEFINITE = {Verdict.MET, Verdict.MISSED, Verdict.ACHIEVED, Verdict.AWAITING}


def runs() -> st.SearchStrategy[Period]:
    """Periods of one to thirty months around the window, some across its beginning or its end."""
    return st.builds(
        lambda skip, months: months_from(FIRST, skip, months),
        st.integers(0, 66),
        st.sampled_from((1, 3, 4, 6, 9, 12, 24, 30)),
    )


def figures() -> st.SearchStrategy[Figure]:
    """Numbers and bounds from nothing to 60."""
    number = st.integers(0, 60).map(Decimal)
    return st.one_of(number.map(exact), number.map(_at_least), st.builds(_between, number, number))


def _at_least(low: Decimal) -> Figure:
    return goal(at_least=low).figure


def _between(one: Decimal, other: Decimal) -> Figure:
    return goal(between=(min(one, other), max(one, other))).figure


def records() -> st.SearchStrategy[list[Actual]]:
    """A few records, of a period one at the most."""
    chosen = st.lists(st.tuples(runs(), figures()), max_size=5, unique_by=lambda one: one[0])
    return chosen.map(lambda some: [_record(period, figure) for period, figure in some])


def _record(period: Period, figure: Figure) -> Actual:
    return replace(actual(str(period), value=0), figure=figure)


def total(aim: Goal, some: list[Actual], day: date = LATER) -> Conclusion:
    """A total of the window, due with its last year."""
    promise = target(aim, "2024", measure=GoalKind.TOTAL, start="2022-04")
    (found,) = concluded(register(series(), [promise], some), day)
    return found


GOALS = st.sampled_from((goal(at_least=80), goal(more_than=60), goal(at_most=80), goal(between=(60, 90))))


@examples(300)
@given(records(), GOALS, st.sampled_from([LATER, date(2024, 7, 1), date(2023, 2, 1)]))
def test_a_record_that_begins_before_the_window_is_no_part_of_its_total(
    some: list[Actual], aim: Goal, day: date
) -> None:
    inside = [one for one in some if one.period.first >= WINDOW.first]
    straddling = total(aim, some, day)
    alone = total(aim, inside, day)
    assert straddling.judgement == alone.judgement or alone.verdict is Verdict.NO_DATA
    assert straddling.actual == alone.actual


def window_so_far() -> st.SearchStrategy[list[Actual]]:
    """The window recorded up to its due year, and maybe a part of that."""
    whole = ("2022-04/2022-12", "2023")
    names = st.sampled_from((whole, ("2022-04/2023-12",), (*whole, "2024-S1")))
    return st.builds(_records_of, names, st.lists(figures(), min_size=3, max_size=3))


def _records_of(periods: tuple[str, ...], known: list[Figure]) -> list[Actual]:
    return [_record(Period.parse(one), figure) for one, figure in zip(periods, known, strict=False)]


@examples(300)
@given(st.one_of(records(), window_so_far()), GOALS, st.integers(0, 10**6), st.sampled_from([LATER, date(2024, 7, 1)]))
def test_widening_a_part_of_a_total_never_turns_one_settled_verdict_into_another(
    some: list[Actual], aim: Goal, choice: int, day: date
) -> None:
    narrow = [replace(one, figure=_sample(one.figure, choice + place)) for place, one in enumerate(some)]
    wide, inside = total(aim, some, day), total(aim, narrow, day)
    if wide.verdict is not Verdict.PENDING:
        assert answers(inside) <= answers(wide)
    if wide.verdict in DEFINITE:
        assert inside.verdict is wide.verdict


def _sample(figure: Figure, choice: int) -> Figure:
    every = members(figure.bounds)
    return exact(decimal(every[choice % len(every)]))


@examples(200)
@given(
    st.integers(1, 200),
    st.integers(-300, 300),
    st.sampled_from((goal(at_least=5), goal(more_than=0), goal(at_most=-3), goal(between=(-5, 5)))),
    st.sampled_from((3, 5, 7)),
)
def test_mean_growth_over_parts_of_years_is_reached_exactly_where_its_level_is(
    start: int, end: int, aim: Goal, halves: int
) -> None:
    """In k halves of a year v/b is held against (1 + g)^(k/2), both squared where they are above zero."""
    due = JANUARY.beat(6).shifted(Period.parse("2020-S2"), 6 * halves)
    promise = target(aim, str(due), baseline="2020-S2", measure=GoalKind.AVERAGE_GROWTH)
    some = [_record(Period.parse("2020-S2"), exact(Decimal(start))), _record(due, exact(Decimal(end)))]
    (found,) = concluded(register(series(kind=Kind.STOCK, signed=True), [promise], some), date(2026, 1, 1))
    squared = Fraction(end, start) * abs(Fraction(end, start))
    levels = aim.with_ends(lambda rate: (1 + rate / 100) ** halves).bounds
    assert (found.verdict is Verdict.MET) == levels.contains(squared)


def parts_of_the_due_year() -> st.SearchStrategy[list[Actual]]:
    """Records inside 2024 that may lie across each other, whatever they say together."""
    spans = st.builds(lambda one, other: (min(one, other), max(one, other)), st.integers(0, 11), st.integers(0, 11))
    due = Period.year(2024)
    chosen = st.lists(
        st.tuples(spans.filter(lambda one: one != (0, 11)), figures()), max_size=5, unique_by=itemgetter(0)
    )
    return chosen.map(
        lambda some: [_record(months_from(due, first, last - first + 1), figure) for (first, last), figure in some]
    )


@examples(300)
@given(
    parts_of_the_due_year(),
    st.sampled_from((goal(at_least=60), goal(more_than=60), goal(at_most=60), goal(less_than=60))),
    st.sampled_from([GoalKind.LEVEL, GoalKind.TOTAL, GoalKind.EVERY_PERIOD]),
)
def test_what_some_parts_settle_no_other_part_unsettles(some: list[Actual], aim: Goal, measure: GoalKind) -> None:
    start = None if measure is GoalKind.LEVEL else 2024
    promise = target(aim, 2024, measure=measure, start=start)
    (found,) = concluded(register(series(), [promise], some), LATER)
    if found.actual is not None and not (isinstance(found.actual, Sum) and found.actual.missing_months):
        return  # its figure is in
    sums = [reduce(add, (one.figure.bounds for one in apart)) for apart in _apart(some)]
    settled = {aim.settles(at_least(one)) for one in sums} - {Settled.OPEN}
    possible = {side for one in sums for side in _settling(aim, one)}
    if settled:
        assert found.verdict is (Verdict.MET if settled == {Settled.REACHED} else Verdict.MISSED)
    elif found.actual is None and possible:
        assert answers(found) == possible | {Verdict.AWAITING}
    else:
        assert found.verdict in (Verdict.NO_DATA, Verdict.AWAITING, Verdict.INDETERMINATE)
        assert found.verdict is not Verdict.INDETERMINATE or found.actual is not None


def _settling(aim: Goal, known: Interval) -> set[Verdict]:
    """What a sum settles for some of its numbers, whatever the rest brings."""
    if aim.direction is Direction.FLOOR:
        return {Verdict.MET} if known.overlap(aim.bounds) is not None else set()
    return set() if known.within(aim.bounds) else {Verdict.MISSED}


def _apart(some: list[Actual]) -> Iterable[tuple[Actual, ...]]:
    """All choices of records of which none lies across another."""
    every = chain.from_iterable(combinations(some, count) for count in range(1, len(some) + 1))
    return [
        few
        for few in every
        if all(one.period.last < other.period.first for one, other in pairwise(sorted(few, key=_by_time)))
    ]


def _by_time(record: Actual) -> int:
    return record.period.first


def quarters_and_spans() -> st.SearchStrategy[list[Period]]:
    """Parts that may tile 2024 or not, and some of the year before."""
    names = (
        "2024-Q1",
        "2024-Q2",
        "2024-Q3",
        "2024-Q4",
        "2024-04/2024-12",
        "2024-S1",
        "2024-S2",
        "2023-Q4",
        "2023-10/2024-03",
    )
    return st.lists(st.sampled_from(names), max_size=5, unique=True).map(
        lambda some: [Period.parse(one) for one in some]
    )


@given(quarters_and_spans())
def test_what_is_judged_as_the_due_year_is_there_for_freshness_too(parts: list[Period]) -> None:
    some = [_record(one, exact(Decimal(10))) for one in parts]
    promise = target(goal(at_least=30), 2024)
    (found,) = concluded(register(series(), [promise], some), LATER)
    is_judged = found.actual is not None and found.actual.period == Period.year(2024)
    is_settled = is_judged or found.verdict in (Verdict.MET, Verdict.MISSED)
    assert is_settled == (found.freshness.state is State.SETTLED)
    watched = freshness(series(calendar=ANNUAL), some, [target(goal(at_least=1), 2026)], LATER)
    assert (Period.year(2024) in watched.missing) == (not is_judged) or not parts
