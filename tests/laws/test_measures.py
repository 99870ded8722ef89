"""The other measures agree with the level they mean, with each other, and with what any sample would give."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.concluding import Conclusion, concluded
from tests.helpers.effort import examples
from tests.helpers.making import actual, goal, register, series, target
from tests.helpers.methods import DEFAULT
from tests.helpers.other_measures import DUE, GOALS, START, cases, figures, register_of
from tests.helpers.replacing import replace
from tests.helpers.strategies import (
    DEFINITE,
    EVERY_METHOD,
    answers,
    counted_in,
    decimal,
    exact,
    members,
    named,
    present,
    times,
)
from tracker.assess.arithmetic import Absent, Measured, log_share
from tracker.assess.measures import Dimension
from tracker.assess.methods.judgement import Method
from tracker.assess.methods.verdict import Verdict
from tracker.assess.sums import Covers, Sum
from tracker.domain.exact import Fraction
from tracker.domain.figure import Figure
from tracker.domain.goal import Goal
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.series import Kind
from tracker.domain.target import GoalKind, Trajectory

PERCENT = (GoalKind.PERCENT_CHANGE, GoalKind.AVERAGE_GROWTH)
SHARES = counted_in(Dimension.SHARE, Dimension.RATIO)


def assessed(
    measure: GoalKind,
    aim: Goal,
    known: Mapping[int, Figure],
    kind: Kind = Kind.FLOW,
    *,
    method: Method = DEFAULT,
    year: int | None = None,
) -> Conclusion:
    """Its target on the first of July after the last figure, or in a later year."""
    (found,) = concluded(register_of(measure, aim, known, kind), date(year or max(known) + 1, 7, 1), method)
    return found


def test_every_kind_of_goal_but_the_level_is_drawn_here() -> None:
    assert {GoalKind.LEVEL, *GOALS} == {*GoalKind}


@EVERY_METHOD
@examples(200)
@given(case=cases(), choice=st.integers(0, 10**6), year=st.sampled_from((None, DUE + 1)))
def test_a_sample_inside_the_bounds_never_leaves_a_measure_or_a_definite_verdict(
    method: Method, case: tuple[GoalKind, Goal, dict[int, Figure]], choice: int, year: int | None
) -> None:
    measure, aim, known = case
    inside = {year: exact(decimal(_member(figure, choice + year))) for year, figure in known.items()}
    wide, narrow = (assessed(measure, aim, one, method=method, year=year) for one in (known, inside))
    for name, measured in named(wide.measures).items():
        if isinstance(measured, Interval):
            assert present(named(narrow.measures)[name]).within(measured), name
    if wide.verdict not in (Verdict.PENDING, Verdict.NOT_JUDGED):
        assert answers(narrow) <= answers(wide)
    if wide.verdict in DEFINITE:
        assert narrow.verdict is wide.verdict


def _member(figure: Figure, choice: int) -> Fraction:
    every = members(figure.bounds)
    return every[choice % len(every)]


@given(
    cases((GoalKind.CHANGE, GoalKind.TOTAL, GoalKind.EVERY_PERIOD)), st.sampled_from([Decimal(10), Decimal("0.125")])
)
def test_scaling_figures_and_goal_leaves_shares_and_verdicts_alone(
    case: tuple[GoalKind, Goal, dict[int, Figure]], factor: Decimal
) -> None:
    measure, aim, known = case
    one = assessed(measure, aim, known)
    other = assessed(
        measure,
        Goal.of(times(aim.figure, factor)),
        {year: times(figure, factor, signed=False) for year, figure in known.items()},
    )
    assert (other.verdict, other.judgement.alternatives) == (one.verdict, one.judgement.alternatives)
    for name in SHARES:
        assert getattr(other.measures, name) == getattr(one.measures, name), name


@given(cases(PERCENT), st.sampled_from([Decimal(10), Decimal("0.125")]))
def test_a_change_in_percent_does_not_depend_on_the_unit(
    case: tuple[GoalKind, Goal, dict[int, Figure]], factor: Decimal
) -> None:
    measure, aim, known = case
    scaled = {year: times(figure, factor, signed=False) for year, figure in known.items()}
    one, other = assessed(measure, aim, known), assessed(measure, aim, scaled)
    assert (other.measures, other.verdict) == (one.measures, one.verdict)


@examples(300)
@given(
    cases((GoalKind.CHANGE, *PERCENT)),
    st.sampled_from((80, 100, 121)),
    st.sampled_from(Trajectory),
    st.sampled_from((None, DUE + 1)),
)
def test_one_promise_has_one_answer_however_it_is_written(
    case: tuple[GoalKind, Goal, dict[int, Figure]], baseline: int, path: Trajectory, year: int | None
) -> None:
    """A level, a change and a change in percent; mean growth as a level on the geometric path."""
    measure, aim, known = case
    known[START] = exact(Decimal(baseline))
    trajectory = Trajectory.GEOMETRIC if measure is GoalKind.AVERAGE_GROWTH else path
    written = ((aim, measure), *_other_writings(aim, measure, baseline))
    records = [replace(actual(year, value=0), figure=figure) for year, figure in known.items()]
    day = date(year or max(known) + 1, 7, 1)
    promises = (target(one, DUE, baseline=START, measure=kind, trajectory=trajectory) for one, kind in written)
    found = [concluded(register(series(), [promise], records), day)[0] for promise in promises]
    first, *others = found
    for other in others:
        assert replace(other.judgement, basis=None) == replace(first.judgement, basis=None)
        assert (other.settled, other.judgement.basis) == (first.settled, first.judgement.basis)
        for name in ("progress", "time_share", "pace", "schedule"):
            assert _is_alike(named(other.measures)[name], named(first.measures)[name]), name


def _other_writings(aim: Goal, measure: GoalKind, baseline: int) -> list[tuple[Goal, GoalKind]]:
    """The same promise as a level, as a change and as a change in percent."""
    years = DUE - START

    def multiple(end: Fraction) -> Fraction:
        if measure is GoalKind.CHANGE:
            return 1 + end / baseline
        return (1 + end / 100) ** (years if measure is GoalKind.AVERAGE_GROWTH else 1)

    return [
        (aim.with_ends(lambda end: baseline * multiple(end)), GoalKind.LEVEL),
        (aim.with_ends(lambda end: baseline * (multiple(end) - 1)), GoalKind.CHANGE),
        (aim.with_ends(lambda end: (multiple(end) - 1) * 100), GoalKind.PERCENT_CHANGE),
    ]


def _is_alike(one: Measured, other: Measured) -> bool:
    """The same set, but for the last of forty digits of logarithms; absent both or neither."""
    if isinstance(one, Absent) or isinstance(other, Absent):
        return isinstance(one, Absent) and isinstance(other, Absent)
    pairs = ((one.low, other.low), (one.high, other.high))
    return all(a == b or (a is not None and b is not None and abs(a - b) < _TINY) for a, b in pairs)


_TINY = Fraction(1, 10**30)


@given(st.lists(st.integers(-20, 30), min_size=1, max_size=5))
def test_a_chain_of_growth_rates_is_the_growth_of_the_index_it_makes(rates: list[int]) -> None:
    index, levels = Fraction(1), {START: exact(Decimal(1))}
    for year, rate in enumerate(rates, START + 1):
        index *= 1 + Fraction(rate, 100)
        levels[year] = exact(decimal(index))
    chain = {year: exact(Decimal(rate)) for year, rate in enumerate(rates, START + 1)}
    aim = goal(at_least=4)
    one, other = (
        assessed(GoalKind.AVERAGE_GROWTH, aim, known, kind)
        for known, kind in ((chain, Kind.GROWTH), (levels, Kind.STOCK))
    )
    for name in ("gap", "progress", "pace", "observed_growth", "required_growth"):
        assert getattr(one.measures, name) == getattr(other.measures, name), name


@given(st.lists(figures(), min_size=4, max_size=4))
def test_quarters_tile_the_year(quarters: list[Figure]) -> None:
    parts = [replace(actual(f"2024-Q{n}", value=0), figure=figure) for n, figure in enumerate(quarters, 1)]
    whole = Interval.exactly(0)
    for figure in quarters:
        whole = whole + figure.bounds
    (found,) = concluded(register(series(), [target(goal(at_least=300), 2024)], parts), date(2025, 6, 30))
    assert isinstance(found.actual, Sum)
    assert (found.actual.period, found.actual.figure.bounds) == (Period.year(2024), whole)
    (year,) = concluded(
        register(
            series(), [target(goal(at_least=300), 2024)], [replace(actual(2024, value=0), figure=found.actual.figure)]
        ),
        date(2025, 6, 30),
    )
    assert (year.measures, year.verdict) == (found.measures, found.verdict)


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)), max_size=6), st.integers(0, 41))
def test_parts_never_overlap_and_leave_out_as_few_days_as_there_are(spans: list[tuple[int, int]], days: int) -> None:
    first = Period.year(2024).first
    parts = [
        replace(actual(2024, value=1), period=Period(first + at, min(first + at + length - 1, first + 40)))
        for at, length in spans
    ]
    cover = Covers.of(parts, Period(first, first + 40)).to(first + days - 1)
    covered = [day for part in cover.parts for day in range(part.period.first, part.period.last + 1)]
    assert len(covered) == len(set(covered)) == days - cover.missing_days


@given(cases((GoalKind.TOTAL,)))
def test_a_total_of_a_complete_window_is_the_level_of_its_sum(case: tuple[GoalKind, Goal, dict[int, Figure]]) -> None:
    measure, aim, known = case
    every = {year: known.get(year, exact(Decimal(100))) for year in range(START, DUE + 1)}
    found = assessed(measure, aim, every)
    whole = Interval.exactly(0)
    for year in range(START + 1, DUE + 1):
        whole = whole + every[year].bounds
    assert found.measures.gap == aim.gap(whole)
    expected = {"reached": Verdict.MET, "not reached": Verdict.MISSED, "open": Verdict.INDETERMINATE}
    assert found.verdict is expected[aim.settles(whole).value]


@given(
    st.integers(50, 199), st.integers(50, 199).filter(lambda one: one != 100), st.integers(-40, 40), st.integers(1, 20)
)
def test_a_share_of_logarithms_is_on_its_own_side_of_every_simple_fraction(
    ratio: int, whole: int, share: int, parts: int
) -> None:
    found = log_share(Fraction(ratio, 100), Fraction(whole, 100))
    simple = Fraction(share, parts)
    mine, theirs = Fraction(ratio, 100) ** parts, Fraction(whole, 100) ** share
    above = mine > theirs if whole > 100 else mine < theirs
    assert (found > simple, found == simple) == (above, mine == theirs)


@given(cases((GoalKind.EVERY_PERIOD,)))
def test_a_window_is_met_exactly_when_every_period_is_and_missed_when_one_is(
    case: tuple[GoalKind, Goal, dict[int, Figure]],
) -> None:
    measure, aim, known = case
    found = assessed(measure, aim, known)
    settled = [aim.settle(figure).value for year, figure in known.items() if year > START]
    assert (found.verdict is Verdict.MISSED) == ("not reached" in settled)
    assert (found.verdict is Verdict.MET) == (settled == ["reached"] * (DUE - START))
    assert not isinstance(found.measures.gap, Absent) or not settled
