"""What the history of a series has to draw: figures, goals, the course to a goal and where the trend leads.

Says what stands where in numbers and days. How it looks is for the chart.
"""

from collections.abc import Iterator, Sequence
from enum import Enum
from fractions import Fraction

from msgspec import Struct

from tracker.assess.arithmetic import Absent
from tracker.assess.bands import Axis, axis_of
from tracker.assess.course import Stop, course
from tracker.assess.measures import FORECAST
from tracker.assess.review import Assessment
from tracker.assess.timeline import Standing, Vintage
from tracker.assess.views import SeriesView
from tracker.domain.actual import Actual
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.render.phrases import goal_alone_text


class Look(Enum):
    """What a figure is, as far as it is drawn in a way of its own."""

    FIGURE = "figure"
    OTHER_LENGTH = "other length"
    REPLACED = "replaced"
    MENTION = "mention"
    FORECAST = "forecast"


class Mark(Struct, frozen=True):
    """A figure of a period, at the day it ends; ``is_break`` says that it does not compare with those before it."""

    day: int
    figure: Interval
    look: Look
    is_approximate: bool
    is_break: bool


class GoalLine(Struct, frozen=True):
    """The numbers promised, from the day it was announced, or its window begins, to the day it is due."""

    begin: int
    end: int
    numbers: Interval
    words: str
    is_replaced: bool


class Ahead(Struct, frozen=True):
    """Where it will end at the rate so far, from the figure judged where that is one number."""

    day: int
    numbers: Interval
    origin: tuple[int, Fraction] | None


class Marks(Struct, frozen=True):
    """All there is to draw; ``alike`` is a period as long as the figures that are compared."""

    figures: tuple[Mark, ...]
    goals: tuple[GoalLine, ...]
    course: tuple[Stop, ...]
    ahead: Ahead | None
    alike: Period
    undrawn: int

    @property
    def days(self) -> list[int]:
        """Every day that the chart must hold."""
        days = [one.day for one in self.figures]
        days += [day for goal in self.goals for day in (goal.begin, goal.end)]
        days += [stop.day for stop in self.course]
        return days if self.ahead is None else [*days, self.ahead.day]

    @property
    def numbers(self) -> list[Fraction]:
        """Every number that the chart must hold."""
        sets = [*(one.figure for one in self.figures), *(one.numbers for one in self.goals)]
        sets += [] if self.ahead is None else [self.ahead.numbers]
        ends = [end for one in sets for end in (one.low, one.high) if end is not None]
        return [*ends, *(stop.number for stop in self.course)]


def marks(view: SeriesView, assessments: Sequence[Assessment]) -> Marks:
    """All that can be drawn on the axis of the figures."""
    alike = {one.period for one in view.comparable(assessments)}
    figures = [
        mark for _, vintages in view.timeline for one in vintages for mark in _mark(one, is_alike=_alike(one) in alike)
    ]
    promised = [one for one in assessments if one.target.has_number and one.case.milestone is None]
    drawn = [(one, axis_of(one.case)) for one in promised]
    on_axis = [(one, axis) for one, axis in drawn if axis.is_of_figures]
    alone = on_axis[0] if len(assessments) == 1 and on_axis else None
    return Marks(
        figures=tuple(sorted(figures, key=lambda one: one.day)),
        goals=tuple(_goal(one, axis) for one, axis in on_axis),
        course=() if alone is None else _course(*alone),
        ahead=None if alone is None else _ahead(*alone),
        alike=_length(view, assessments),
        undrawn=len(drawn) - len(on_axis),
    )


def _alike(vintage: Vintage) -> Period:
    return vintage.actual.period


def _length(view: SeriesView, assessments: Sequence[Assessment]) -> Period:
    """A period as long as those compared: of figures of moments the year's."""
    series = view.series
    comparable = view.comparable(assessments)
    if comparable and not series.counts_by_end(comparable[-1].period):
        return comparable[-1].period
    if assessments and not series.counts_by_end(assessments[0].target.due):
        return assessments[0].target.due
    beat = series.calendar.beat or series.calendar.year_starts.beat(12)
    last = comparable[-1].period.last if comparable else (assessments[0].target.due.last if assessments else None)
    last = view.in_force[-1].period.last if last is None else last
    return beat.holding(last)


def _mark(vintage: Vintage, *, is_alike: bool) -> Iterator[Mark]:
    """A record as it is drawn; what repeats the figure in force adds nothing to see."""
    actual = vintage.actual
    if vintage.standing is Standing.IN_FORCE:
        yield _marked(vintage.counts or actual, Look.FIGURE if is_alike else Look.OTHER_LENGTH)
    elif vintage.standing is Standing.FORECAST:
        yield _marked(actual, Look.FORECAST)
    elif vintage.counts is None or vintage.counts.figure.bounds != actual.figure.bounds:
        yield _marked(actual, Look.MENTION if vintage.standing is Standing.MENTION else Look.REPLACED)
    elif vintage.standing is Standing.REPLACED:
        yield _marked(actual, Look.REPLACED)


def _marked(actual: Actual, look: Look) -> Mark:
    return Mark(
        day=actual.period.last,
        figure=actual.figure.bounds,
        look=look,
        is_approximate=actual.figure.approximate,
        is_break=actual.is_break and look in (Look.FIGURE, Look.OTHER_LENGTH),
    )


def _goal(one: Assessment, axis: Axis) -> GoalLine:
    target = one.target
    begin = target.announced.known_from.toordinal() if target.start is None else target.start.first
    return GoalLine(
        begin=min(begin, target.due.last),
        end=target.due.last,
        numbers=one.case.goal.bounds.mapped(axis.place),
        words=goal_alone_text(one),
        is_replaced=one.superseded_by is not None,
    )


def _course(one: Assessment, axis: Axis) -> tuple[Stop, ...]:
    return tuple(Stop(stop.day, axis.place(stop.number)) for stop in course(one.case))


def _ahead(one: Assessment, axis: Axis) -> Ahead | None:
    """The forecast, while there is one."""
    case, forecast = one.case, one.measures[FORECAST]
    if isinstance(forecast, Absent) or case.basis is None or case.judged is None:
        return None
    figure = case.judged.figure.bounds
    exact = (case.judged.period.last, figure.low) if figure.is_exact and figure.low is not None else None
    return Ahead(day=case.target.due.last, numbers=forecast.mapped(axis.place), origin=exact)
