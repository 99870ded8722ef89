"""The history of a series as a chart: every figure with what its bounds leave possible, and the way to the goal.

All that is said in it stands in its tables too. Numbers stand at the end of their periods, as they are counted.
"""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from msgspec import Struct

from tracker.assess.review import Assessment
from tracker.assess.views import SeriesView
from tracker.domain.interval import Interval
from tracker.domain.series import Kind
from tracker.domain.text import printable
from tracker.domain.wording import say, say_of
from tracker.render.bullet import title
from tracker.render.history_marks import Ahead, GoalLine, Look, Mark, Marks, marks
from tracker.render.numbers import exact, for_people, plain
from tracker.render.phrases import figure_text
from tracker.render.scale import Scale, spread, step_of, ticks
from tracker.render.svg import box, line, number, tag, words
from tracker.render.time_labels import TimeLabel, time_labels
from tracker.render.words import figure_at

WIDTH = 640
_TOP, _BOTTOM = 34, 226
_RIGHT = WIDTH - 14
_FONT = 20
"""The height of letters where the chart is narrow, for which there must be room; on a wide one they are smaller."""
_LEGEND_TOP = 262
_ROW = 24


class _Plane(Struct, frozen=True):
    """Days and numbers to places."""

    days: Scale
    numbers: Scale
    step: Fraction

    def x(self, day: int) -> Fraction:
        return self.days.at(Fraction(day))

    def y(self, figure: Fraction) -> Fraction:
        return self.numbers.at(figure)


def history_chart(view: SeriesView, assessments: Sequence[Assessment], key: str, name: str | None = None) -> str:
    """The chart as an element of a page, without a style of its own; nothing where there is nothing to draw.

    ``key`` makes its ids unique on the page; ``name`` is what it is about, the indicator where nothing else is said.
    """
    if view.series.kind is Kind.MILESTONE:
        return ""
    found = marks(view, assessments) if view.timeline or assessments else None
    if found is None or not found.numbers:
        return ""
    plane = _plane(found)
    legend = list(_legend(found))
    height = _LEGEND_TOP + _ROW * (legend[-1].row if legend else -1) + 8
    return tag(
        "svg",
        {
            "class": "chart",
            "viewBox": f"0 0 {WIDTH} {height}",
            "role": "img",
            "aria-labelledby": f"{key}-t {key}-d",
        },
        words("title", {"id": f"{key}-t"}, name or view.series.indicator),
        words("desc", {"id": f"{key}-d"}, _summary(view, assessments)),
        *_ground(view, found, plane),
        *(part for goal in found.goals for part in _goal(goal, plane)),
        *_course(found, plane),
        *_ahead(found.ahead, plane),
        *_figures(found, plane),
        *_labels(found, plane),
        *(part for entry in legend for part in entry.drawn),
    )


def _summary(view: SeriesView, assessments: Sequence[Assessment]) -> str:
    """One sentence: the latest figure, the goal, the verdict."""
    if len(assessments) == 1:
        return title(assessments[0])
    if not view.in_force:
        return say("no figure")
    latest = view.in_force[-1]
    written = view.series.calendar.year_starts.label(latest.period)
    text = figure_at(figure_text(latest.figure, view.series.unit.name), latest.period, written)
    count = say_of(len(assessments), "{count} target", "{count} targets")
    return say("latest {figure}; {targets}", figure=text, targets=count)


def _plane(found: Marks) -> _Plane:
    """The axes: numbers from zero where that hides nothing, days a little beyond the first and the last."""
    low, high = spread(found.numbers)
    if 0 < low < high / 2:
        low = Fraction(0)
    step = step_of(high - low, 4)
    bottom, top = _down(low, step), _up(high, step)
    bottom = bottom - step if _has_open(found, is_upward=False) and low - bottom < step / 2 else bottom
    top = top + step if _has_open(found, is_upward=True) and top - high < step / 2 else top
    labels = [_tick_text(one, step) for one in ticks(bottom, top, step)]
    left = max(map(_width, labels)) + 10
    first, last = min(found.days), max(found.days)
    room = max((last - first) // 40, 1) if first < last else max(found.alike.days, 2)
    return _Plane(
        days=Scale(Fraction(first - room), Fraction(last + room), Fraction(left), Fraction(_RIGHT)),
        numbers=Scale(bottom, top, Fraction(_BOTTOM), Fraction(_TOP)),
        step=step,
    )


def _down(value: Fraction, step: Fraction) -> Fraction:
    return value // step * step


def _up(value: Fraction, step: Fraction) -> Fraction:
    return -(-value // step) * step


def _has_open(found: Marks, *, is_upward: bool) -> bool:
    """Whether a figure has no end that way, so that there must be room to show it."""
    return any((one.figure.high if is_upward else one.figure.low) is None for one in found.figures)


def _width(text: str) -> int:
    """About how wide a text is in the larger letters."""
    return sum(_FONT if ord(letter) > 0x2E7F else _FONT * 3 // 5 for letter in text)


def _tick_text(value: Fraction, step: Fraction) -> str:
    written = exact(value / _factor(step))
    return for_people(plain(written)) if written is not None else ""


def _factor(step: Fraction) -> Fraction:
    """The power of ten, of thousands, that long numbers are written in."""
    power = 0
    while step >= 10 ** (power + 6):
        power += 3
    while step < Fraction(10) ** (power - 4):
        power -= 3
    return Fraction(10) ** power


def _unit(view: SeriesView, step: Fraction) -> str:
    """What the numbers are counted in."""
    unit, factor = view.series.unit.name, _factor(step)
    if factor == 1:
        return unit
    power = len(str(factor.numerator)) - len(str(factor.denominator))
    return f"× 10{str(power).translate(_RAISED)} {unit}"


_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def _ground(view: SeriesView, found: Marks, plane: _Plane) -> Iterator[str]:
    """Lines at round numbers, the labels of both axes, the unit."""
    left, right = plane.days.start, plane.days.end
    heights = [(one, plane.y(one)) for one in ticks(plane.numbers.low, plane.numbers.high, plane.step)]
    yield tag(
        "path", {"class": "grid", "d": "".join(f"M{number(left)} {number(y)}H{number(right)}" for _, y in heights)}
    )
    labels = (words("text", {"x": left - 6, "y": y + 5}, _tick_text(one, plane.step)) for one, y in heights)
    yield tag("g", {"class": "side"}, *labels)
    yield words("text", {"class": "unit", "x": 0, "y": 18}, printable(_unit(view, plane.step)))
    yield from _time(view, found, plane)


def _time(view: SeriesView, found: Marks, plane: _Plane) -> Iterator[str]:
    first, last = int(plane.days.low), int(plane.days.high)
    years = view.series.calendar.year_starts
    widest = (
        _width(years.label(found.alike))
        if found.alike.months != 12
        else _width("2024")
        if years.is_january
        else _width("2024/25")
    )
    most = int((plane.days.end - plane.days.start) // (widest + 14))
    labels = time_labels(first=first, last=last, most=most, years=years, alike=found.alike)
    at = [plane.x(one.end) for one in labels]
    yield tag(
        "path",
        {
            "class": "axis",
            "d": f"M{number(plane.days.start)} {_BOTTOM}H{_RIGHT}" + "".join(f"M{number(x)} {_BOTTOM}v5" for x in at),
        },
    )
    yield tag("g", {"class": "time"}, *_names(labels, plane))


def _names(labels: Sequence[TimeLabel], plane: _Plane) -> Iterator[str]:
    for one in labels:
        x = plane.x(one.end) if one.is_at_end else (plane.x(one.begin) + plane.x(one.end)) / 2
        half = Fraction(_width(one.text), 2)
        yield words("text", {"x": min(x, WIDTH - half), "y": _BOTTOM + 22}, one.text)


def _goal(goal: GoalLine, plane: _Plane) -> Iterator[str]:
    """A line at each end with short strokes to the side of the numbers that reach it."""
    left, right = plane.x(goal.begin), plane.x(goal.end)
    if right - left < 24:
        left = right - 24
    name = "goal old" if goal.is_replaced else "goal"
    for end, rise in ((goal.numbers.low, -1), (goal.numbers.high, 1)):
        if end is not None:
            y = plane.y(end)
            strokes = "".join(
                f"M{number(right - at)} {number(y)}v{rise * 6}" for at in range(0, int(right - left) + 1, 12)
            )
            yield tag("path", {"class": name, "d": f"M{number(left)} {number(y)}H{number(right)}{strokes}"})


def _course(found: Marks, plane: _Plane) -> Iterator[str]:
    if len(found.course) > 1:
        points = [(plane.x(one.day), plane.y(one.number)) for one in found.course]
        yield tag("path", {"class": "way", "d": line(points)})


def _ahead(ahead: Ahead | None, plane: _Plane) -> Iterator[str]:
    """The forecast at the due period: a diamond, a line over its range, a dotted one from the figure judged."""
    if ahead is None:
        return
    x = plane.x(ahead.day)
    low, high = _ends(ahead.numbers, plane)
    if ahead.origin is not None and ahead.numbers.is_exact:
        day, figure = ahead.origin
        yield tag("path", {"class": "lead", "d": line([(plane.x(day), plane.y(figure)), (x, low)])})
    if low != high:
        yield tag("path", {"class": "range", "d": line([(x, low), (x, high)])})
    for end in dict.fromkeys((ahead.numbers.low, ahead.numbers.high)):
        if end is not None and plane.numbers.holds(end):
            yield tag("path", {"class": "ahead", "d": f"M{number(x - 6)} {number(plane.y(end))}l6-6 6 6-6 6z"})


def _ends(numbers: Interval, plane: _Plane) -> tuple[Fraction, Fraction]:
    low = plane.numbers.start if numbers.low is None else plane.y(numbers.low)
    high = plane.numbers.end if numbers.high is None else plane.y(numbers.high)
    return low, high


def _figures(found: Marks, plane: _Plane) -> Iterator[str]:
    """Breaks and lines first, then what was replaced, then what is in force."""
    comparable = [one for one in found.figures if one.look is Look.FIGURE]
    yield from _breaks(found.figures, plane)
    yield from _lines(comparable, plane)
    for look in (Look.MENTION, Look.REPLACED, Look.FORECAST, Look.OTHER_LENGTH, Look.FIGURE):
        for one in found.figures:
            if one.look is look:
                yield from _figure(one, plane)


def _breaks(figures: Sequence[Mark], plane: _Plane) -> Iterator[str]:
    """A dashed line between a figure and the one before it that it does not compare with."""
    current = [one for one in figures if one.look in (Look.FIGURE, Look.OTHER_LENGTH)]
    paths = [
        f"M{number((plane.x(before.day) + plane.x(one.day)) / 2)} {_TOP}V{_BOTTOM}"
        for before, one in pairwise(current)
        if one.is_break and before.day < one.day
    ]
    if paths:
        yield tag("path", {"class": "break", "d": "".join(paths)})


def _lines(figures: Iterable[Mark], plane: _Plane) -> Iterator[str]:
    """From exact figure to exact figure, and never across a break or a bound."""
    pieces: list[list[Mark]] = [[]]
    for one in figures:
        if one.is_break or not one.figure.is_exact:
            pieces.append([])
        if one.figure.is_exact:
            pieces[-1].append(one)
    drawn = "".join(
        line((plane.x(one.day), plane.y(one.figure.low or Fraction(0))) for one in piece)
        for piece in pieces
        if len(piece) > 1
    )
    if drawn:
        yield tag("path", {"class": "line", "d": drawn})


_NAMES = {
    Look.FIGURE: "bar",
    Look.OTHER_LENGTH: "other",
    Look.REPLACED: "old",
    Look.MENTION: "old",
    Look.FORECAST: "said",
}


def _figure(one: Mark, plane: _Plane) -> Iterator[str]:
    x = plane.x(one.day)
    if not one.figure.is_exact:
        yield _range(one, x, plane)
        return
    y = plane.y(one.figure.low or Fraction(0))
    yield _sign(one.look, x, y, is_approximate=one.is_approximate)


def _sign(look: Look, x: Fraction, y: Fraction, *, is_approximate: bool = False) -> str:
    """The sign for one exact number."""
    match look:
        case Look.FIGURE:
            return tag("circle", {"class": "maybe" if is_approximate else "bar", "cx": x, "cy": y, "r": 5})
        case Look.REPLACED:
            return tag("circle", {"class": "old", "cx": x, "cy": y, "r": 4})
        case Look.MENTION:
            return tag("path", {"class": "old", "d": f"M{number(x - 6)} {number(y)}h12"})
        case Look.OTHER_LENGTH:
            return tag("path", {"class": "other", "d": box(x - 4, y - 4, x + 4, y + 4)})
        case Look.FORECAST:
            return tag("path", {"class": "said", "d": f"M{number(x - 6)} {number(y)}l6-6 6 6-6 6z"})


def _range(one: Mark, x: Fraction, plane: _Plane) -> str:
    """A bar over all numbers that are possible, with an arrow where it has no end."""
    low, high = _ends(one.figure, plane)
    name = "maybe" if one.look is Look.FIGURE else _NAMES[one.look]
    half = 5 if one.look is Look.FIGURE else 3
    top = f"L{number(x)} {number(high)}" if one.figure.high is None else f"V{number(high)}h{2 * half}"
    shoulder = high + 6 if one.figure.high is None else high
    foot = low - 6 if one.figure.low is None else low
    up = f"M{number(x - half)} {number(foot)}V{number(shoulder)}"
    across = (
        f"L{number(x)} {number(high)}L{number(x + half)} {number(shoulder)}"
        if one.figure.high is None
        else f"h{2 * half}"
    )
    down = f"V{number(foot)}" + (f"L{number(x)} {number(low)}" if one.figure.low is None else "")
    del top
    return tag("path", {"class": name, "d": f"{up}{across}{down}z"})


def _labels(found: Marks, plane: _Plane) -> Iterator[str]:
    """The goals beside their lines."""
    taken: list[tuple[Fraction, Fraction, Fraction, Fraction]] = []
    for goal in found.goals:
        end, rise = (goal.numbers.low, -1) if goal.numbers.low is not None else (goal.numbers.high, 1)
        if end is None:
            continue
        text = printable(goal.words)
        right, y = plane.x(goal.end), plane.y(end) + (-10 if rise < 0 else 24)
        space = (right - _width(text), y - 18, right, y + 4)
        if not any(_touch(space, one) for one in taken):
            taken.append(space)
            yield words("text", {"class": "aim", "x": right, "y": y}, text)


def _touch(one: tuple[Fraction, ...], other: tuple[Fraction, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


class _Entry(Struct, frozen=True):
    """A sign and its words, in a row below the chart."""

    row: int
    drawn: tuple[str, ...]


def _legend(found: Marks) -> Iterator[_Entry]:
    """What the signs mean that are not plain by themselves."""
    x, row = 8, 0
    for sign, text in _explained(found):
        wide = 22 + _width(text) + 16
        if x + wide > WIDTH and x > 8:
            x, row = 8, row + 1
        y = _LEGEND_TOP + row * _ROW
        moved = tag("g", {"transform": f"translate({x + 6} {y - 6})"}, sign)
        yield _Entry(row, (moved, words("text", {"class": "key", "x": x + 20, "y": y}, text)))
        x += wide


def _explained(found: Marks) -> Iterator[tuple[str, str]]:  # noqa: C901 - a table
    looks, zero = {one.look for one in found.figures}, Fraction(0)
    if any(not one.figure.is_exact and one.look is Look.FIGURE for one in found.figures):
        yield tag("path", {"class": "maybe", "d": "M-5-8h10v16h-10z"}), say("possible")
    if Look.REPLACED in looks:
        yield _sign(Look.REPLACED, zero, zero), say("replaced")
    if Look.MENTION in looks:
        yield _sign(Look.MENTION, zero, zero), say("mention")
    if Look.OTHER_LENGTH in looks:
        yield _sign(Look.OTHER_LENGTH, zero, zero), say("other length")
    if Look.FORECAST in looks:
        yield _sign(Look.FORECAST, zero, zero), say("published forecast")
    if found.goals:
        yield tag("path", {"class": "goal", "d": "M-6 3h12M-6 3v-6M0 3v-6M6 3v-6"}), say("goal")
    if len(found.course) > 1:
        yield tag("path", {"class": "way", "d": "M-8 0h16"}), say("course to the goal")
    if found.ahead is not None:
        yield tag("path", {"class": "ahead", "d": "M-6 0l6-6 6 6-6 6z"}), say("forecast")
    if any(one.is_break for one in found.figures):
        yield tag("path", {"class": "break", "d": "M0-9v18"}), say("break")
