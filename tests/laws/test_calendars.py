"""Years that begin on another day are years like any other, and what is done stays done."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.concluding import Conclusion, concluded
from tests.helpers.effort import examples
from tests.helpers.making import PAPER, actual, goal, register, series, target
from tests.helpers.replacing import replace
from tests.helpers.strategies import named
from tracker.assess.milestone import milestone
from tracker.domain.actual import Actual
from tracker.domain.figure import Figure
from tracker.domain.goal import Goal, Settled
from tracker.domain.interval import Interval
from tracker.domain.period import JANUARY, Period, PublicDate, YearStart
from tracker.domain.problem import Origin
from tracker.domain.series import Calendar, Frequency, Kind
from tracker.domain.target import GoalKind, Trajectory

JULY = YearStart(7)
YEARS = st.integers(2016, 2024)
NEAR = st.sampled_from((-120, -60, -1, 0, 1, 30, 60, 61, 90, 91, 120))
"""Days from the end of a year, so that the nearest end is the same one whenever years begin."""


@dataclass(frozen=True, slots=True)
class Story:
    """A promise and what came of it by the years it is about; every other day by its distance from the end of one."""

    aim: Goal
    measure: GoalKind
    trajectory: Trajectory
    due: int
    baseline: int | None
    announced: tuple[int, int]
    figures: Mapping[int, tuple[int, int]]
    as_of: tuple[int, int]


STORIES = st.builds(
    Story,
    aim=st.sampled_from((goal(at_least=20), goal(at_most=8), goal(between=(14, 18)), goal(more_than=12))),
    measure=st.sampled_from((GoalKind.LEVEL, GoalKind.CHANGE, GoalKind.PERCENT_CHANGE)),
    trajectory=st.sampled_from(Trajectory),
    due=st.integers(2020, 2026),
    baseline=st.integers(2014, 2018),
    announced=st.tuples(YEARS, st.sampled_from((-120, -60, 0, 30, 60, 120))),
    figures=st.dictionaries(YEARS, st.tuples(st.integers(1, 30), st.integers(0, 120)), max_size=7),
    as_of=st.tuples(st.integers(2017, 2027), NEAR),
)


def _judged(story: Story, starts: YearStart, kind: Kind) -> Conclusion | None:
    def year(number: int) -> Period:
        return starts.beat(12).holding(date(number, starts.month, 1).toordinal())

    def day(near: tuple[int, int]) -> date:
        return year(near[0]).end_day + timedelta(days=near[1])

    calendar = Calendar(Frequency.ANNUAL, 60, 30, year_starts=starts)
    promise = replace(
        target(story.aim, str(year(story.due)), measure=story.measure, trajectory=story.trajectory),
        announced=PublicDate.parse(day(story.announced)),
        baseline=None if story.baseline is None else year(story.baseline),
    )
    records = [
        replace(actual(str(year(number)), value=value), published=PublicDate.parse(day((number, days))))
        for number, (value, days) in story.figures.items()
    ]
    found = concluded(register(series(kind=kind, calendar=calendar), [promise], records), day(story.as_of))
    return found[0] if found else None


@examples(300)
@given(STORIES, st.sampled_from((Kind.FLOW, Kind.STOCK, Kind.RATE)))
def test_shifted_by_six_months_all_is_judged_and_awaited_as_before(story: Story, kind: Kind) -> None:
    january, july = _judged(story, JANUARY, kind), _judged(story, JULY, kind)
    if january is None or july is None:
        assert january is july is None
        return
    assert july.judgement == january.judgement
    assert (_present(july), july.settled) == (_present(january), january.settled)
    mine, theirs = july.freshness, january.freshness
    assert (mine.state, len(mine.missing)) == (theirs.state, len(theirs.missing))
    # From the end of one year to the end of another there may be a leap day more.
    assert abs((mine.days_late or 0) - (theirs.days_late or 0)) <= 1


def _present(found: Conclusion) -> dict[str, Interval | None]:
    """Each measure; the reason of one that is absent names periods."""
    return {name: one if isinstance(one, Interval) else None for name, one in named(found.measures).items()}


DAYS = st.integers(date(2023, 1, 1).toordinal(), date(2026, 12, 31).toordinal())
SPANS = st.builds(lambda day, length: Period(day, day + length - 1), DAYS, st.sampled_from((1, 1, 7, 31, 90, 365)))
TOLD = st.lists(st.tuples(SPANS, st.booleans()), max_size=5)


def _said(period: Period, done: bool) -> Actual:
    told = PublicDate.parse(period.end_day)
    return Actual(period, Figure.milestone(done=done), told, PAPER, Origin("actuals/law.toml"))


@given(TOLD, TOLD)
def test_a_milestone_once_met_stays_met_without_revisions(
    first: list[tuple[Period, bool]], later: list[tuple[Period, bool]]
) -> None:
    due = Period.year(2025)
    known = [_said(*one) for one in first]
    if milestone(known, due).settled is Settled.REACHED:
        assert milestone([*known, *(_said(*one) for one in later)], due).settled is Settled.REACHED


@given(TOLD)
def test_a_milestone_is_told_by_a_record_there_is_and_late_by_days_after_the_due_period(
    told: list[tuple[Period, bool]],
) -> None:
    due, records = Period.year(2024), [_said(*one) for one in told]
    found = milestone(records, due)
    assert (found.told_by is None) == (not any(one.figure.done or one.period.last >= due.last for one in records))
    if found.days_late is not None:
        assert found.told_by is not None
        least, most = found.days_late
        assert 1 <= least <= most == found.told_by.period.last - due.last
