"""Domain values made in one line each, as a test would write them in a file: ``actual(2022, value=1250)``."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from tracker.domain.actual import Actual, Status
from tracker.domain.exact import Fraction
from tracker.domain.figure import Comparison, Figure, Term
from tracker.domain.goal import Goal
from tracker.domain.interval import Interval
from tracker.domain.period import Period, PublicDate
from tracker.domain.problem import Origin
from tracker.domain.register import Register
from tracker.domain.series import Area, Calendar, Frequency, Kind, Series, Source
from tracker.domain.target import GoalKind, Target, Trajectory
from tracker.domain.unit import Amount, Unit

Number: TypeAlias = int | str | Decimal
Written: TypeAlias = Number | tuple[Number, Number]

PAPER = Source("paper", "People's Daily", "A newspaper", None, None)
ANNUAL = Calendar(Frequency.ANNUAL, release_lag_days=60, grace_days=30)


def amount(number: Number) -> Amount:
    """A number as written, in the unit of every series here."""
    return Amount.read(Decimal(number), Unit.parse("亿元"))


def figure(*, signed: bool = True, tolerance: Number | None = None, **written: Written) -> Figure:
    """A figure by the keys of the files: ``figure(more_than=3700, less_than=3800)``."""
    return figure_of(written if tolerance is None else {**written, "tolerance": tolerance}, signed)


def figure_of(written: Mapping[str, Written], signed: bool = True) -> Figure:
    """A figure from a table of its keys."""
    tolerance = written.get("tolerance")
    allowed = None if tolerance is None or isinstance(tolerance, tuple) else amount(tolerance)
    every = ((Comparison(key), number) for key, number in written.items() if key != "tolerance")
    return Figure.of(tuple(_term(comparison, number, allowed) for comparison, number in every), signed)


def _term(comparison: Comparison, written: Written, tolerance: Amount | None) -> Term:
    numbers = written if isinstance(written, tuple) else (written,)
    amounts = tuple(amount(number) for number in numbers)
    return Term(comparison, amounts, tolerance if comparison is Comparison.ABOUT else None)


def goal(*, tolerance: Number | None = None, **written: Written) -> Goal:
    """A goal by the keys of the files."""
    return Goal.of(figure_of(written if tolerance is None else {**written, "tolerance": tolerance}))


def interval(text: str) -> Interval:
    """A set of numbers as it is printed: ``[1, 2)``, ``(-inf, 3/2]``."""
    low, high = (None if "inf" in end else Fraction(end.strip()) for end in text[1:-1].split(","))
    return Interval(low, high, text.startswith("("), text.endswith(")"))


def actual(
    period: str | int,
    published: str | None = None,
    *,
    signed: bool = True,
    tolerance: Number | None = None,
    status: Status | None = None,
    is_break: bool = False,
    source: Source = PAPER,
    **written: Written,
) -> Actual:
    """A record, published 60 days after its period's end where no day is given."""
    about = Period.parse(period)
    day = about.end_day + timedelta(days=60) if published is None else published
    what = figure(signed=signed, tolerance=tolerance, **written)
    return Actual(about, what, PublicDate.parse(day), source, Origin("actuals/gdp.toml"), status, is_break)


def series(
    id: str = "gdp",
    kind: Kind = Kind.FLOW,
    calendar: Calendar = ANNUAL,
    *,
    signed: bool = False,
    area: str = "qiantang",
    context: bool | None = None,
) -> Series:
    """A series in 亿元, annual unless a calendar is given."""
    unit, origin = Unit.parse("亿元"), Origin("targets.toml")
    return Series(id, area, "地区生产总值", None, unit, kind, calendar, signed, origin, context=context)


def target(
    goal: Goal,
    due: str | int,
    *,
    id: str = "gdp-target",
    series: str = "gdp",
    baseline: str | int | None = None,
    start: str | int | None = None,
    announced: str = "2000-01-01",
    measure: GoalKind = GoalKind.LEVEL,
    supersedes: str | None = None,
    trajectory: Trajectory = Trajectory.LINEAR,
) -> Target:
    """A target announced before all records, unless a day is given."""
    return Target(
        id,
        series,
        Period.parse(due),
        goal,
        PublicDate.parse(announced),
        "paper",
        Origin("targets.toml", ("targets", id)),
        measure,
        None if baseline is None else Period.parse(baseline),
        None if start is None else Period.parse(start),
        supersedes=supersedes,
        trajectory=trajectory,
    )


def area(id: str, part_of: str | None = None) -> Area:
    """An area named by its id."""
    return Area(id, id, None, None, part_of, Origin("targets.toml", ("areas", id)))


def register(
    series: Series | Iterable[Series],
    targets: Iterable[Target] = (),
    records: Iterable[Actual] | Mapping[str, Iterable[Actual]] = (),
    areas: Iterable[Area] = (),
) -> Register:
    """A register of one or more series; records in a plain list belong to the first."""
    every = [series] if isinstance(series, Series) else list(series)
    by_series = records if isinstance(records, Mapping) else {every[0].id: records}
    return Register(
        {one.id: one for one in areas} or {one.area: area(one.area) for one in every},
        {"paper": PAPER},
        {one.id: one for one in every},
        {one.id: one for one in targets},
        actuals={id: tuple(some) for id, some in by_series.items()},
    )


def months_from(begin: Period, skip: int, months: int) -> Period:
    """So many months, that begin so many months after a period does."""
    first = begin.begin_day.year * 12 + begin.begin_day.month - 1 + skip
    return Period.of_months(first, first + months - 1)


def day(text: str) -> date:
    """A day as written."""
    return date.fromisoformat(text)
