"""The bullet graph of a target (Stephen Few): the figure on the bands of its verdict, and where the goal is.

Solid is what is certain, lighter with an outline what a bound leaves possible. No text but its title: the numbers stand
beside it.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from msgspec import Struct

from tracker.assess.arithmetic import Absent
from tracker.assess.bands import Axis, Band, axis_of, bands
from tracker.assess.case import Case
from tracker.assess.measures import FORECAST
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Assessment
from tracker.assess.trend import Basis
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.domain.wording import say
from tracker.render.phrases import actual_text, at_text, goal_text, verdict_text
from tracker.render.scale import Scale
from tracker.render.svg import box, line, number, tag, words
from tracker.render.verdicts import verdict_word

WIDTH, HEIGHT = 260, 34
_EDGE = 2
_START, _END = _EDGE, WIDTH - _EDGE
_MIDDLE = HEIGHT // 2
_HALF = Decimal("1.5")
_ROOM = Fraction(1, 12)
"""Beyond the marks at an end, as a share of the axis."""
_BAND, _BAR, _GOAL, _BASE = 13, 5, 11, 8
"""Half the heights of what is drawn."""

_CUT = f"M{_START + 3} {_MIDDLE + _BAND + 4}l4-8m3 0l-4 8"
"""Two slanted strokes across the foot of the frame, where an axis does not begin at zero."""
_FRAME = box(_START, _MIDDLE - _BAND, _END, _MIDDLE + _BAND)

_GRADES = {
    Verdict.REVERSING: 1,
    Verdict.OFF_TRACK: 2,
    Verdict.MISSED: 2,
    Verdict.BEHIND: 3,
    Verdict.ON_TRACK: 4,
    Verdict.ACHIEVED: 4,
    Verdict.MET: 4,
}
"""From the worst to the best."""


class _Drawn(Struct, frozen=True):
    """Everything of a target that is a number, on the axis it is drawn on."""

    figure: Interval | None
    is_certain: bool
    goal: Interval
    baseline: Fraction | None
    forecast: Interval | None
    bands: tuple[Band, ...]

    @property
    def marks(self) -> list[Fraction]:
        """Every number that the axis must hold."""
        every = [self.figure, self.goal, self.forecast]
        ends = [end for one in every if one is not None for end in (one.low, one.high) if end is not None]
        return ends if self.baseline is None else [*ends, self.baseline]


def bullet(assessment: Assessment) -> str:
    """The graph as an element of a page, as wide as there is room; nothing where there is nothing to draw."""
    drawn = _drawn(assessment)
    if drawn is None:
        return ""
    is_bar = not _lie_close(drawn.marks)
    scale = _scale(drawn.marks, is_bar=is_bar)
    return tag(
        "svg",
        {"class": "bullet", "viewBox": f"0 0 {WIDTH} {HEIGHT}", "role": "img"},
        words("title", {}, title(assessment)),
        tag("path", {"class": "frame", "d": _FRAME}),
        *_bands(drawn.bands, scale),
        *_baseline(drawn.baseline, scale),
        *_figure(drawn, scale, is_bar=is_bar),
        *_goal(drawn.goal, scale),
        *_forecast(drawn.forecast, scale),
        *(() if is_bar else [tag("path", {"class": "cut", "d": _CUT})]),
    )


def title(assessment: Assessment) -> str:
    """What the graph shows, in words."""
    goal, due = goal_text(assessment), at_text(assessment, assessment.target.due)
    figure, verdict = actual_text(assessment), verdict_text(assessment, word=verdict_word)
    return say("{figure}; goal {goal} {due}: {verdict}", figure=figure, goal=goal, due=due, verdict=verdict)


def _drawn(assessment: Assessment) -> _Drawn | None:
    """What there is to draw; None without a number that is promised."""
    case, axis = assessment.case, axis_of(assessment.case)
    if case.milestone is not None or not case.target.has_number:
        return None
    found = bands(assessment)
    is_certain = case.judged is not None and not case.judged.figure.approximate
    return _Drawn(
        figure=None if isinstance(case.value, Absent) else _placed(case.value, axis),
        is_certain=is_certain,
        goal=_placed(case.goal.bounds, axis),
        baseline=_start(case, axis),
        forecast=_ahead(assessment, axis),
        bands=() if isinstance(found, Absent) else found,
    )


def _placed(numbers: Interval, axis: Axis) -> Interval:
    return numbers.mapped(axis.place)


def _start(case: Case, axis: Axis) -> Fraction | None:
    """What stood at the baseline, where that is one number and not the figure judged itself."""
    start = case.yardstick.start
    if isinstance(start, Absent) or not start.is_exact or start.low is None or case.target.start is not None:
        return None
    return None if case.judged is case.baseline else axis.place(start.low)


def _ahead(assessment: Assessment, axis: Axis) -> Interval | None:
    """The forecast, where it is one of a trend."""
    if assessment.case.basis is not Basis.TREND:
        return None
    forecast = assessment.measures[FORECAST]
    return None if isinstance(forecast, Absent) else _placed(forecast, axis)


def _lie_close(marks: list[Fraction]) -> bool:
    """Whether they lie so close together that a bar from zero would hide what lies between."""
    low, high = min(marks), max(marks)
    return low > 0 and 0 < high - low < high / 20


def _scale(marks: list[Fraction], *, is_bar: bool) -> Scale:
    """From zero on where bars are drawn, with room beyond the marks that stand at an end."""
    low, high = min(marks), max(marks)
    if not is_bar:
        room = (high - low) / 3
        return Scale(low=low - room, high=high + room, start=_START, end=_END)
    least, most = min(low, Fraction(0)), max(high, Fraction(0))
    room = (most - least) * _ROOM or Fraction(1)
    return Scale(
        low=least if low > 0 or (low == 0 and high > 0) else least - room,
        high=most if high < 0 else most + room,
        start=_START,
        end=_END,
    )


def _bands(found: Iterable[Band], scale: Scale) -> Iterator[str]:
    """Those that lie on the axis."""
    for band in found:
        low, high = band.numbers.low, band.numbers.high
        left = scale.start if low is None else scale.at(low)
        right = scale.end if high is None else scale.at(high)
        if left < right:
            yield tag(
                "path",
                {"class": f"b{_GRADES[band.verdict]}", "d": box(left, _MIDDLE - _BAND, right, _MIDDLE + _BAND)},
            )


def _baseline(start: Fraction | None, scale: Scale) -> Iterator[str]:
    if start is not None:
        x = number(scale.at(start))
        yield tag("path", {"class": "base", "d": f"M{x} {number(_MIDDLE - _BASE)}V{number(_MIDDLE + _BASE)}"})


def _figure(drawn: _Drawn, scale: Scale, *, is_bar: bool) -> Iterator[str]:
    """A bar from zero, or a mark where the axis does not begin there, and beyond it what is possible."""
    figure = drawn.figure
    if figure is None:
        return
    if is_bar:
        yield from _possible(figure if drawn.is_certain else _from_zero(figure), scale)
        certain = _certain(figure) if drawn.is_certain else None
        if certain is not None:
            left, right = sorted((scale.at(Fraction(0)), scale.at(certain)))
            yield tag("path", {"class": "bar", "d": box(left, _MIDDLE - _BAR, right, _MIDDLE + _BAR)})
        return
    yield from _possible(figure, scale)
    for end in dict.fromkeys((figure.low, figure.high)):
        if end is not None:
            name = "bar" if drawn.is_certain else "maybe"
            yield tag("circle", {"class": name, "cx": scale.at(end), "cy": _MIDDLE, "r": 5})


def _from_zero(figure: Interval) -> Interval:
    """All the way from zero to the figure, of which nothing is certain."""
    ends = [end for end in (figure.low, figure.high, Fraction(0)) if end is not None]
    return Interval.of(min(ends), max(ends))


def _certain(figure: Interval) -> Fraction | None:
    """How far from zero it certainly is, if it certainly lies on one side."""
    if figure.low is not None and figure.low > 0:
        return figure.low
    return figure.high if figure.high is not None and figure.high < 0 else None


def _possible(figure: Interval, scale: Scale) -> Iterator[str]:
    """The numbers that a bound leaves possible; where it has no end, to the end of the axis in an arrow."""
    if figure.is_exact:
        return
    top, bottom = _MIDDLE - _BAR, _MIDDLE + _BAR
    left = scale.start if figure.low is None else scale.at(figure.low)
    right = scale.end if figure.high is None else scale.at(figure.high)
    after = f"L{number(right)} {number(_MIDDLE)}L{number(right - _BAR)} {number(bottom)}"
    before = f"L{number(left)} {number(_MIDDLE)}z"
    start = left if figure.low is not None else left + _BAR
    yield tag(
        "path",
        {
            "class": "maybe",
            "d": f"M{number(start)} {number(top)}H{number(right if figure.high is not None else right - _BAR)}"
            + (f"V{number(bottom)}" if figure.high is not None else after)
            + f"H{number(start)}"
            + ("z" if figure.low is not None else before),
        },
    )


def _forecast(forecast: Interval | None, scale: Scale) -> Iterator[str]:
    """A diamond; of what it may be from and to a thin line with its ends."""
    if forecast is None:
        return
    left = scale.start if forecast.low is None else scale.at(forecast.low)
    right = scale.end if forecast.high is None else scale.at(forecast.high)
    if forecast.is_exact:
        yield tag("path", {"class": "ahead", "d": f"M{number(left - 5)} {number(_MIDDLE)}l5-5 5 5-5 5z"})
        return
    ends = [x for x, end in ((left, forecast.low), (right, forecast.high)) if end is not None]
    caps = "".join(f"M{number(x)} {number(_MIDDLE - 3)}v6" for x in ends)
    yield tag("path", {"class": "range", "d": f"{line([(left, _MIDDLE), (right, _MIDDLE)])}{caps}"})


def _goal(goal: Interval, scale: Scale) -> Iterator[str]:
    """A line across at each end."""
    for end in dict.fromkeys((goal.low, goal.high)):
        if end is not None:
            x = scale.at(end)
            sides = box(x - _HALF, _MIDDLE - _GOAL, x + _HALF, _MIDDLE + _GOAL)
            yield tag("path", {"class": "goal", "d": sides})
