"""The history of a series as a chart: every figure with what its bounds leave possible, and the way to the goal.

All that it says stands in tables too. Numbers stand in the middle of their periods, whose names stand below them.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from msgspec import Struct

from tracker.assess.review import Assessment
from tracker.assess.views import SeriesView
from tracker.domain.exact import Fraction
from tracker.domain.series import Kind
from tracker.domain.text import printable
from tracker.domain.wording import say, say_of
from tracker.render.bullet import title
from tracker.render.chart_plane import BOTTOM, RIGHT, TOP, WIDTH, Plane, fitted, unit_text, wide, wrapped
from tracker.render.chart_signs import bounds, diamond, explained, point, quiet_bounds, together
from tracker.render.drawing import style_alone
from tracker.render.history_marks import Ahead, GoalLine, Look, Mark, Marks, marks
from tracker.render.phrases import figure_text
from tracker.render.svg import Attribute, box, line, number, tag, words
from tracker.render.time_labels import TimeLabel, time_labels
from tracker.render.words import figure_at

_KEY_TOP, _ROW = 278, 24
_MOST_MARKS = 240
"""Figures that are drawn one by one; of more all that lie in one place are drawn as what they span."""
_SHADE = 10
"""How far the shade of a goal reaches to its good side."""


def history_chart(view: SeriesView, assessments: Sequence[Assessment], key: str, name: str | None = None) -> str:
    """The chart as an element of a page, without a style of its own; nothing where there is nothing to draw.

    ``key`` makes its ids unique on the page, where others are ids of targets; ``name`` is what it is about, the
    indicator where nothing else is said.
    """
    chart = _chart(view, assessments, name or view.series.indicator)
    if chart is None:
        return ""
    frame = {"class": "chart", "viewBox": f"0 0 {WIDTH} {chart.height}", **_labelled(key)}
    return tag("svg", frame, *_named(chart, key), *chart.parts)


def history_picture(view: SeriesView, assessments: Sequence[Assessment], name: str, as_of: date) -> str:
    """The same as a file of its own, with its name and what it says above it, and below of which day and by whom."""
    chart = _chart(view, assessments, name)
    if chart is None:
        return ""
    heading, origin = [*_heading(chart)], wrapped(printable(_origin(view, as_of)), WIDTH, 2)
    width, top = WIDTH + 2 * _MARGIN, _HEAD_ROW * len(heading) + 2 * _MARGIN
    height = top + chart.height + _FOOT_ROW * len(origin) + _MARGIN
    size: dict[str, Attribute] = {"viewBox": f"{-_MARGIN} {-top} {width} {height}", "width": width, "height": height}
    heads = (
        words("text", {**name, "x": 0, "y": _HEAD_ROW * (row + 1) - 6 - top + _MARGIN}, text)
        for row, (name, text) in enumerate(heading)
    )
    feet = (
        words("text", {"class": "from", "x": 0, "y": chart.height + _FOOT_ROW * (row + 1) - 6}, text)
        for row, text in enumerate(origin)
    )
    paper = tag("rect", {"class": "paper", "x": -_MARGIN, "y": -top, "width": width, "height": height})
    inside = (*_named(chart, "chart"), tag("style", {}, style_alone()), paper, *heads, *chart.parts, *feet)
    frame = {"xmlns": _NAMESPACE, "class": "chart", **size, **_labelled("chart")}
    return tag("svg", frame, "\n", *(f"{one}\n" for one in inside)) + "\n"


def _heading(chart: "_Chart") -> Iterator[tuple[dict[str, Attribute], str]]:
    """What stands above a chart that stands alone: its name, and what it says."""
    for text in wrapped(printable(chart.name), WIDTH, 2):
        yield {"class": "name"}, text
    for text in wrapped(printable(chart.said), WIDTH, 4):
        yield {}, text


_NAMESPACE = "http://www.w3.org/2000/svg"
_MARGIN, _HEAD_ROW, _FOOT_ROW = 12, 25, 22


def _origin(view: SeriesView, as_of: date) -> str:
    """The day it is of, and who published its latest figure."""
    if not view.in_force:
        return say("As of {day}", day=as_of)
    return say("As of {day}; published by {publisher}", day=as_of, publisher=view.in_force[-1].source.publisher)


class _Chart(Struct, frozen=True):
    """What a chart is made of, what it is about, and what it says in words."""

    name: str
    said: str
    height: int
    parts: tuple[str, ...]


def _labelled(key: str) -> dict[str, Attribute]:
    return {"role": "img", "aria-labelledby": f"{key}_t {key}_d"}


def _named(chart: _Chart, key: str) -> tuple[str, str]:
    return words("title", {"id": f"{key}_t"}, chart.name), words("desc", {"id": f"{key}_d"}, chart.said)


def _chart(view: SeriesView, assessments: Sequence[Assessment], name: str) -> _Chart | None:
    """The whole of it; None where there is nothing to draw."""
    if view.series.kind is Kind.MILESTONE or not (view.timeline or assessments):
        return None
    found = marks(view, assessments)
    if not found.numbers:
        return None
    plane, legend = Plane.of(found), _legend(found)
    parts = (
        *_ground(view, found, plane),
        *(part for goal in found.goals for part in _goal(goal, plane)),
        *_course(found, plane),
        *_ahead(found.ahead, plane),
        *(_figures(found, plane) if len(found.figures) <= _MOST_MARKS else _spans(found, plane)),
        *_labels(found, plane, _unit(view, plane)),
        *(one.drawn for one in legend),
    )
    height = _KEY_TOP + _ROW * max((one.row for one in legend), default=-1) + 8
    first, *more = _summary(view, assessments, found)
    said = " ".join([say("{sentence}.", sentence=first), *more]) if more else first
    return _Chart(name=name, said=said, height=height, parts=parts)


# What it says in words


def _summary(view: SeriesView, assessments: Sequence[Assessment], found: Marks) -> Iterator[str]:
    """The latest figure, the goal and the verdict; and what is not drawn as it is."""
    yield title(assessments[0]) if len(assessments) == 1 else _latest(view, assessments)
    if found.unplaced:
        yield say_of(
            found.unplaced,
            "{count} goal is no number on the axis of the figures, and not drawn.",
            "{count} goals are no numbers on the axis of the figures, and not drawn.",
        )
    if found.uncounted:
        yield say_of(
            found.uncounted, "{count} goal due earlier is not drawn.", "{count} goals due earlier are not drawn."
        )
    if len(found.figures) > _MOST_MARKS:
        yield say(
            "{count} figures are too many to draw each: the lines are what those of one place span.",
            count=len(found.figures),
        )


def _latest(view: SeriesView, assessments: Sequence[Assessment]) -> str:
    """Of a series its latest figure, and how many targets it has."""
    targets = say_of(len(assessments), "{count} target", "{count} targets")
    if not view.in_force:
        return targets
    latest = view.in_force[-1]
    written = view.series.calendar.year_starts.label(latest.period)
    figure = figure_at(figure_text(latest.figure, view.series.unit.name), latest.period, written)
    return say("latest {figure}; {targets}", figure=figure, targets=targets)


# The ground


def _ground(view: SeriesView, found: Marks, plane: Plane) -> Iterator[str]:
    """Lines at round numbers, the labels of both axes, the unit in the corner."""
    left, right = plane.days.start, plane.days.end
    heights = [(text, plane.y(one)) for one, text in plane.marked]
    across = "".join(f"M{number(left)} {number(y)}H{number(right)}" for _, y in heights)
    yield tag("path", {"class": "grid", "d": across})
    labels = (words("text", {"x": left - 6, "y": y + 5}, text) for text, y in heights)
    yield tag("g", {"class": "side"}, *labels)
    yield words("text", {"x": 0, "y": _UNIT_FOOT}, _unit(view, plane))
    yield from _time(view, found, plane)


_UNIT_FOOT = 18


def _unit(view: SeriesView, plane: Plane) -> str:
    return fitted(printable(unit_text(view.series.unit.name, plane.power)), WIDTH)


def _time(view: SeriesView, found: Marks, plane: Plane) -> Iterator[str]:
    """The axis of time with short strokes where each period that is named begins and ends."""
    years = view.series.calendar.year_starts
    room = plane.days.end - plane.days.start
    labels = time_labels(
        first=int(plane.days.low),
        last=int(plane.days.high),
        most=lambda one: room // (wide(years.label(one)) + 14),
        years=years,
        alike=found.alike,
    )
    ends = dict.fromkeys(plane.x(end) for one in labels for end in one.ends)
    strokes = "".join(f"M{number(x)} {BOTTOM}v6" for x in ends)
    yield tag("path", {"class": "axis", "d": f"M{number(plane.days.start)} {BOTTOM}H{RIGHT}{strokes}"})
    yield tag("g", {"class": "time"}, *_names(labels, plane))


def _names(labels: Sequence[TimeLabel], plane: Plane) -> list[str]:
    """Each under the middle of its period, within the drawing; none that would touch the next one."""
    named, free = list[str](), Decimal(WIDTH)
    for one in reversed(labels):
        half = Decimal(wide(one.text)) / 2
        x = max(min(plane.x(one.middle), WIDTH - half), half)
        has_room = one.is_whole or plane.x(one.end) - plane.x(one.begin) >= 2 * half
        if has_room and x + half <= free:
            named.append(words("text", {"x": x, "y": BOTTOM + 24}, one.text))
            free = x - half - 4
    return named[::-1]


# The way to the goal


def _goal(goal: GoalLine, plane: Plane) -> Iterator[str]:
    """A line at each end, shaded on the side of the numbers that reach it."""
    right = plane.x(goal.end)
    left = min(plane.x(goal.begin), right - 24)
    low, high = goal.numbers.low, goal.numbers.high
    ends = [plane.y(end) for end in dict.fromkeys((low, high)) if end is not None]
    if not ends:
        return
    top = plane.y(high) if high is not None else ends[0] - _SHADE
    bottom = plane.y(low) if low is not None else min(ends[-1] + _SHADE, Decimal(BOTTOM))
    yield tag("path", {"class": "good", "d": box(left, top, right, bottom)})
    name = "goal gone" if goal.is_replaced else "goal"
    yield tag("path", {"class": name, "d": "".join(f"M{number(left)} {number(y)}H{number(right)}" for y in ends)})


def _course(found: Marks, plane: Plane) -> Iterator[str]:
    if len(found.course) > 1:
        points = [(plane.x(one.day), plane.y(one.number)) for one in found.course]
        yield tag("path", {"class": "way", "d": line(points)})


def _ahead(ahead: Ahead | None, plane: Plane) -> Iterator[str]:
    """The forecast at the due period: a diamond, or a line over its range, and a dotted one from the figure judged."""
    if ahead is None:
        return
    x = plane.x(ahead.day)
    low, high = plane.ends(ahead.numbers)
    if not ahead.numbers.is_exact:
        ends = [end for end, there in ((low, ahead.numbers.low), (high, ahead.numbers.high)) if there is not None]
        caps = "".join(f"M{number(x - 6)} {number(end)}h12" for end in ends)
        yield tag("path", {"class": "range", "d": f"{line([(x, low), (x, high)])}{caps}"})
        return
    if ahead.origin is not None:
        day, figure = ahead.origin
        yield tag("path", {"class": "lead", "d": line([(plane.x(day), plane.y(figure)), (x, low)])})
    yield tag("path", {"class": "ahead", "d": diamond(x, low)})


# The figures


def _figures(found: Marks, plane: Plane) -> Iterator[str]:
    """Breaks and lines first, then what does not count, and on top what does."""
    yield from _breaks(found.figures, plane)
    yield from _lines([one for one in found.figures if one.look is Look.FIGURE], found.reach, plane)
    for look in Look:
        every = [one for one in found.figures if one.look is look]
        yield from (_figure(one, plane) for one in every if _many(one) is None)
        places = [(plane.x(one.day), plane.y(one.number)) for one in every if _many(one) and one.number is not None]
        if places:
            yield together(look, places)


def _many(one: Mark) -> Look | None:
    """What it is drawn with in one path, as there are many of them; None for what is drawn by itself."""
    is_plain = one.number is not None and not one.figure.approximate
    return one.look if is_plain and one.look in (Look.FIGURE, Look.OTHER_LENGTH) else None


def _figure(one: Mark, plane: Plane) -> str:
    x, numbers = plane.x(one.day), one.figure.bounds
    if one.number is not None:
        return point(one.look, x, plane.y(one.number))
    low, high = plane.ends(numbers)
    if one.look is Look.FIGURE:
        return bounds(numbers, x=x, low=low, high=high)
    return quiet_bounds(one.look, numbers=numbers, x=x, low=low, high=high)


def _breaks(figures: Sequence[Mark], plane: Plane) -> Iterator[str]:
    """A dashed line between a figure and the period before it, with which it does not compare."""
    current = [one for one in figures if one.look in (Look.FIGURE, Look.OTHER_LENGTH)]
    strokes = list[str]()
    for one in current:
        earlier = [before.period.last for before in current if before.period.last < one.period.first]
        if one.is_break and earlier:
            x = plane.x(Fraction(max(earlier) + one.period.first - 1, 2))
            strokes.append(f"M{number(x)} {TOP}V{BOTTOM}")
    if strokes:
        yield tag("path", {"class": "break", "d": "".join(dict.fromkeys(strokes))})


def _lines(figures: Sequence[Mark], reach: int | None, plane: Plane) -> Iterator[str]:
    """From figure to figure, where both are exact, one follows the other, and no break lies between."""
    pieces: list[list[tuple[Decimal, Decimal]]] = []
    for before, one in pairwise(figures):
        begin, end = _place(before, plane), _place(one, plane)
        if begin is None or end is None or one.is_break or not _follows(one, before, reach):
            continue
        if not pieces or pieces[-1][-1] != begin:
            pieces.append([begin])
        pieces[-1].append(end)
    if pieces:
        yield tag("path", {"class": "line", "d": "".join(map(line, pieces))})


def _follows(one: Mark, before: Mark, reach: int | None) -> bool:
    return reach is None or one.period.last - before.period.last <= reach


def _place(one: Mark, plane: Plane) -> tuple[Decimal, Decimal] | None:
    """Where an exact figure stands."""
    return (plane.x(one.day), plane.y(one.number)) if _many(one) and one.number is not None else None


def _spans(found: Marks, plane: Plane) -> Iterator[str]:
    """From the least to the greatest of all figures that count and stand in one place."""
    columns: dict[int, tuple[Decimal, Decimal]] = {}
    for one in found.figures:
        if one.look is Look.FIGURE:
            low, high = plane.ends(one.figure.bounds)
            at = int(plane.x(one.day) / 2)
            lowest, highest = columns.get(at, (low, high))
            columns[at] = max(low, lowest), min(high, highest)
    strokes = (f"M{2 * at} {number(low + 1)}V{number(high - 1)}" for at, (low, high) in columns.items())
    yield tag("path", {"class": "line", "d": "".join(strokes)})


# Words in it


class Space(Struct, frozen=True):
    """A rectangle that words take."""

    left: Decimal
    top: Decimal
    right: Decimal
    bottom: Decimal

    def touches(self, other: "Space") -> bool:
        """Whether they have a place in common."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


def _labels(found: Marks, plane: Plane, unit: str) -> Iterator[str]:
    """Each goal beside the end of its line, and the latest figure beside its sign; none over another."""
    signs = [_around(one, plane) for one in found.figures[-_MOST_MARKS:]]
    corner = Space(Decimal(0), Decimal(0), Decimal(wide(unit)), Decimal(_UNIT_FOOT + 4))
    taken = [corner, *_of_goals(found.goals, plane), *_of_forecast(found.ahead, plane), *signs]
    for goal in reversed(found.goals):
        yield from _goal_label(goal, plane, taken)
    yield from _latest_label(found, plane, taken)


def _of_goals(goals: Iterable[GoalLine], plane: Plane) -> Iterator[Space]:
    """The goals' lines themselves."""
    for goal in goals:
        for end in (goal.numbers.low, goal.numbers.high):
            if end is not None:
                y, right = plane.y(end), plane.x(goal.end)
                yield Space(min(plane.x(goal.begin), right - 24), y - 2, right, y + 2)


def _of_forecast(ahead: Ahead | None, plane: Plane) -> Iterator[Space]:
    """The forecast's sign."""
    if ahead is not None:
        x, (low, high) = plane.x(ahead.day), plane.ends(ahead.numbers)
        yield Space(x - 6, high - 6, x + 6, low + 6)


def _goal_label(goal: GoalLine, plane: Plane, taken: list[Space]) -> Iterator[str]:
    """At the end of its line or its beginning, above or below, on the good side where there is room; else behind it."""
    low, high = plane.ends(goal.numbers)
    above = (high if goal.numbers.high is not None else low) - 7
    below = (low if goal.numbers.low is not None else high) + 21
    heights = (above, below) if goal.numbers.low is not None else (below, above)
    text = fitted(printable(goal.words), RIGHT - int(plane.days.start))
    width, begin = Decimal(wide(text)), plane.x(goal.begin)
    right = max(plane.x(goal.end), plane.days.start + width)
    rights = dict.fromkeys((right, min(begin + width, right)))
    places = [(end - width, end, y) for end in rights for y in heights]
    written = [*_written("aim", text, places=places, taken=taken)]
    behind, y = plane.x(goal.end) + 6, (low if goal.numbers.low is not None else high) + 5
    if not written and behind + width <= WIDTH:
        written += _written(_BEHIND, text, places=[(behind, behind + width, y)], taken=taken)
    yield from written


_BEHIND = "aim behind"


def _latest_label(found: Marks, plane: Plane, taken: list[Space]) -> Iterator[str]:
    """The latest figure that counts, above its sign, below or beside it."""
    current = [one for one in found.figures if one.look is Look.FIGURE]
    if not current or len(found.figures) > _MOST_MARKS:
        return
    one = current[-1]
    text = fitted(printable(figure_text(one.figure, "").strip()), RIGHT - int(plane.days.start))
    sign, width = _around(one, plane), Decimal(wide(text))
    middle, height = plane.x(one.day) - width / 2, (sign.bottom if one.figure.bounds.high is None else sign.top) + _DOWN
    spots = [
        (middle, sign.top - 5),
        (middle, sign.bottom + 18),
        (sign.left - width - 4, height),
        (sign.right + 4, height),
    ]
    inside = [(left, left + width, y) for left, y in spots if plane.days.start <= left <= WIDTH - width]
    yield from _written("now", text, places=inside, taken=taken)


_DOWN = 12
"""From the top of a sign to the foot of words beside it."""


def _around(mark: Mark, plane: Plane) -> Space:
    """The place of a sign."""
    x, (low, high) = plane.x(mark.day), plane.ends(mark.figure.bounds)
    if mark.number is None and mark.look is not Look.FIGURE:
        low, high = (low, low - 16) if mark.figure.bounds.high is None else (high + 16, high)
    reach = 8 if mark.look is Look.REPLACED else 5
    return Space(x - reach, high - reach, x + reach, low + reach)


def _written(
    name: str, text: str, places: Iterable[tuple[Decimal, Decimal, Decimal]], taken: list[Space]
) -> Iterator[str]:
    """A text at the first of some places, from left to right and its foot, that is free; not at all where none is."""
    for left, right, y in places:
        space = Space(left, y - 15, right, y + 3)
        if 14 < y < BOTTOM and not any(space.touches(one) for one in taken):
            taken.append(space)
            x = {"aim": right, _BEHIND: left}.get(name, (left + right) / 2)
            yield words("text", {"class": name, "x": x, "y": y}, text)
            return


class _Entry(Struct, frozen=True):
    """A sign with its words, and the row below the chart that it stands in."""

    row: int
    drawn: str


def _legend(found: Marks) -> list[_Entry]:
    """What the signs mean that are not plain by themselves, in as many rows as they need."""
    entries, x, row = list[_Entry](), 0, 0
    for sign, text in explained(found):
        width = 24 + wide(text) + 18
        if x and x + width > WIDTH:
            x, row = 0, row + 1
        meaning = words("text", {"x": 14, "y": 6}, text)
        place = {"transform": f"translate({x + 10} {_KEY_TOP + row * _ROW - 6})"}
        entries.append(_Entry(row, tag("g", place, sign, meaning)))
        x += width
    return entries
