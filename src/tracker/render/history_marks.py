"""What the history of a series has to draw: figures, goals, the course to a goal and where it leads at the rate so far.

Says what stands where in numbers and days. How it looks is for the chart.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import assert_never

from msgspec import Struct

from tracker.assess.arithmetic import Absent
from tracker.assess.bands import Axis, axis_of
from tracker.assess.course import Stop, course
from tracker.assess.measures import FORECAST
from tracker.assess.review import Assessment
from tracker.assess.sums import Observation, Sum
from tracker.assess.timeline import Standing, Vintage
from tracker.assess.views import SeriesView
from tracker.domain.actual import Actual
from tracker.domain.exact import Fraction
from tracker.domain.figure import Figure
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.render.phrases import goal_alone_text

_MOST_GOALS = 12
"""Goals that are drawn of a series, those due last."""


class Look(Enum):
    """What a figure is, as far as it is drawn in a way of its own; what is drawn last lies on top."""

    MENTION = "mention"
    REPLACED = "replaced"
    FORECAST = "forecast"
    OTHER_LENGTH = "other length"
    FIGURE = "figure"


def middle(period: Period) -> Fraction:
    """Where a period is half over, in days as they end."""
    return period.last - Fraction(period.days, 2)


class Mark(Struct, frozen=True):
    """A figure of a period; ``is_break`` says that it does not compare with those before it."""

    period: Period
    figure: Figure
    look: Look
    is_break: bool = False

    @property
    def day(self) -> Fraction:
        """When it stands: in the middle of its period."""
        return middle(self.period)

    @property
    def number(self) -> Fraction | None:
        """What it is exactly, or about; None for a bound."""
        return self.figure.bounds.low if self.figure.bounds.is_exact else None


class GoalLine(Struct, frozen=True):
    """The numbers promised, from the day it was announced, or its window begins, to the middle of the due period."""

    begin: Fraction
    due: Period
    numbers: Interval
    words: str
    is_replaced: bool

    @property
    def end(self) -> Fraction:
        """Where its line ends."""
        return middle(self.due)


class Ahead(Struct, frozen=True):
    """Where it will end at the rate so far, from the figure judged where that is one number."""

    day: Fraction
    numbers: Interval
    origin: tuple[Fraction, Fraction] | None


class Turn(Struct, frozen=True):
    """A point of the course to a goal, where a figure for its number would stand."""

    day: Fraction
    number: Fraction


class Marks(Struct, frozen=True):
    """All there is to draw, in order of time.

    ``alike`` is a period as long as the figures that are compared, ``reach`` the most days from one of them to the
    next; None where they come at no set times. ``unplaced`` goals are no number on the axis of the figures, and
    ``uncounted`` ones too many to draw.
    """

    figures: tuple[Mark, ...]
    goals: tuple[GoalLine, ...]
    course: tuple[Turn, ...]
    ahead: Ahead | None
    alike: Period
    reach: int | None
    unplaced: int
    uncounted: int

    @property
    def days(self) -> list[Fraction]:
        """Every day that the chart must hold: of each figure, and of the due period, the whole of it."""
        periods = [*(one.period for one in self.figures), *(one.due for one in self.goals)]
        days = [Fraction(day) for one in periods for day in (one.first - 1, one.last)]
        return [*days, *(one.begin for one in self.goals), *(one.day for one in self.course)]

    @property
    def numbers(self) -> list[Fraction]:
        """Every number that the chart must hold."""
        sets = [*(one.figure.bounds for one in self.figures), *(one.numbers for one in self.goals)]
        sets += [] if self.ahead is None else [self.ahead.numbers]
        ends = [end for one in sets for end in (one.low, one.high) if end is not None]
        return [*ends, *(turn.number for turn in self.course)]


def marks(view: SeriesView, assessments: Sequence[Assessment]) -> Marks:
    """All that can be drawn on the axis of the figures."""
    promised = [one for one in assessments if one.target.has_number and one.case.milestone is None]
    axes = [(one, axis) for one in promised if (axis := axis_of(one.case)).is_of_figures]
    drawn = sorted(axes, key=lambda one: one[0].target.due.last)[-_MOST_GOALS:]
    only = drawn[0] if len(assessments) == 1 and drawn else None
    alike = _alike(view, assessments)
    return Marks(
        figures=tuple(sorted(_figures(view, assessments), key=lambda one: one.period.last)),
        goals=tuple(_goal(one, axis) for one, axis in drawn),
        course=() if only is None else tuple(_course(*only)),
        ahead=None if only is None else _ahead(*only),
        alike=alike,
        reach=_reach(view, alike),
        unplaced=len(promised) - len(axes),
        uncounted=len(axes) - len(drawn),
    )


def _figures(view: SeriesView, assessments: Sequence[Assessment]) -> Iterator[Mark]:
    """Every record that has something to show, and the sums that goals are compared with where no record is."""
    alike = {one.period for one in view.comparable(assessments)}
    recorded = set[Period]()
    for _, vintages in view.timeline:
        for one in vintages:
            recorded.add(one.actual.period)
            yield from _mark(one, is_alike=one.actual.period in alike)
    for period, total in _sums(assessments).items():
        if period not in recorded:
            yield Mark(period, total.figure, Look.FIGURE)


def _sums(assessments: Iterable[Assessment]) -> Mapping[Period, Observation]:
    """The sums of parts that goals on the axis of the figures are compared with, those that lack a part aside."""
    every = (
        one
        for assessment in assessments
        if axis_of(assessment.case).is_of_figures
        for one in assessment.case.alone.values()
        if isinstance(one, Sum) and not one.missing_days
    )
    return {one.period: one for one in every}


def _mark(vintage: Vintage, *, is_alike: bool) -> Iterator[Mark]:
    """A record as it is drawn; a mention of the figure that counts adds nothing to see."""
    actual, counts = vintage.actual, vintage.counts
    match vintage.standing:
        case Standing.IN_FORCE:
            look = Look.FIGURE if is_alike else Look.OTHER_LENGTH
            yield Mark(actual.period, (counts or actual).figure, look, is_break=actual.is_break)
        case Standing.FORECAST:
            yield Mark(actual.period, actual.figure, Look.FORECAST)
        case Standing.REPLACED:
            yield Mark(actual.period, actual.figure, Look.REPLACED)
        case Standing.MENTION:
            yield from _mentioned(actual, counts)
        case _:
            assert_never(vintage.standing)


def _mentioned(actual: Actual, counts: Actual | None) -> Iterator[Mark]:
    if counts is None or counts.figure.bounds != actual.figure.bounds:
        yield Mark(actual.period, actual.figure, Look.MENTION)


def _alike(view: SeriesView, assessments: Sequence[Assessment]) -> Period:
    """A period as long as those compared, the due one where there is one: of figures of moments what they come by."""
    series, comparable = view.series, view.comparable(assessments)
    periods = [one.target.due for one in assessments[:1]] or [one.period for one in (comparable or view.in_force)[-1:]]
    periods = periods or [one.actual.period for _, vintages in view.timeline for one in vintages]
    if not series.counts_by_end(periods[-1]):
        return periods[-1]
    beat = series.calendar.beat
    return periods[-1].last_day if beat is None else beat.holding(periods[-1].last)


def _reach(view: SeriesView, alike: Period) -> int | None:
    """The days from the end of one figure to that of the next, and a little more, as months differ."""
    frequency = view.series.calendar.frequency
    if view.series.calendar.beat is None and view.series.counts_by_end(alike):
        return None
    return alike.days * frequency.years_apart * 11 // 10 + 1


def _goal(one: Assessment, axis: Axis) -> GoalLine:
    target = one.target
    begin = target.announced.known_from.toordinal() if target.start is None else target.start.first
    return GoalLine(
        begin=min(Fraction(begin), middle(target.due)),
        due=target.due,
        numbers=one.case.goal.bounds.mapped(axis.place),
        words=goal_alone_text(one),
        is_replaced=one.superseded_by is not None,
    )


def _course(one: Assessment, axis: Axis) -> Iterator[Turn]:
    """Each in the middle of its period; those on the way of a bent one as far on as they are between its ends."""
    stops, origin = course(one.case), one.case.yardstick.origin
    periods = [*([] if origin is None else [origin]), *one.target.path, one.target.due]
    middles = {period.last: middle(period) for period in periods}
    return (Turn(_turning(stop.day, stops, middles), axis.place(stop.number)) for stop in stops)


def _turning(day: int, stops: Sequence[Stop], middles: Mapping[int, Fraction]) -> Fraction:
    if day in middles:
        return middles[day]
    begin, end = stops[0].day, stops[-1].day
    return middles[begin] + (middles[end] - middles[begin]) * Fraction(day - begin, end - begin)


def _ahead(one: Assessment, axis: Axis) -> Ahead | None:
    """The forecast, while there is one."""
    case, forecast = one.case, one.measures[FORECAST]
    if isinstance(forecast, Absent) or case.basis is None or case.judged is None:
        return None
    bounds = case.judged.figure.bounds
    origin = None if bounds.low is None or not bounds.is_exact else (middle(case.judged.period), bounds.low)
    return Ahead(day=middle(case.target.due), numbers=forecast.mapped(axis.place), origin=origin)
