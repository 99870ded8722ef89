"""What the parts of a register must agree on: no circles, order in time, one figure a day.

Takes what could be read; whether ids refer to anything is settled before.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal

from tracker.domain.actual import Actual, Status
from tracker.domain.figure import Comparison, End, Figure
from tracker.domain.interval import Interval
from tracker.domain.period import JANUARY, Period, YearStart
from tracker.domain.problem import Code, Origin, Problem, Underlined
from tracker.domain.register import Register
from tracker.domain.series import Frequency, Kind, Series
from tracker.domain.target import GoalKind, Target, Trajectory
from tracker.domain.vintages import by_day, leading


def inconsistencies(register: Register) -> Iterator[Problem]:
    """Every disagreement between the parts, in no particular order."""
    parents = {area.id: area.part_of for area in register.areas.values()}
    yield from _cycles(parents, lambda area: register.areas[area].origin, "part_of")
    for series in register.series.values():
        yield from _pause_problems(series)
        yield from _record_problems(series, register.records(series.id))
        yield from _own_problems(series, register.records(series.id))
        yield from _year_problems(series, register.records(series.id))
    for target in register.targets.values():
        yield from _supersedes_problems(target, register)
        yield from _window_problems(target)
        yield from _baseline_problems(target, register.series[target.series])
        yield from _kind_problems(target, register.series[target.series])
        yield from _path_problems(target)
        yield from _total_problems(target, register.series[target.series])
        yield from _change_doubts(target)
    supersedes = {target.id: target.supersedes for target in register.targets.values()}
    yield from _cycles(supersedes, lambda target: register.targets[target].origin, "supersedes")


def _supersedes_problems(target: Target, register: Register) -> Iterator[Problem]:
    replaced = register.targets.get(target.supersedes or "")
    if replaced is not None and replaced.series != target.series:
        message = f"{target.id} is about {target.series}, but {replaced.id} is about {replaced.series}"
        remedy = f'name a target of "{target.series}", or take `supersedes` out'
        yield Problem(code=Code.OTHER_SERIES, origin=target.origin.at("supersedes"), message=message, remedy=remedy)


def _cycles(parent: Mapping[str, str | None], origin: Callable[[str], Origin], key: str) -> Iterator[Problem]:
    """One problem for each circle, reported at its first member."""
    done: set[str] = set()
    for start in parent:
        path: list[str] = []
        current: str | None = start
        while current is not None and current in parent and current not in done:
            done.add(current)
            path.append(current)
            current = parent[current]
        if current is not None and current in path:
            circle = path[path.index(current) :]
            message = f"{' → '.join([*circle, circle[0]])} is a circle"
            yield Problem(
                code=Code.CYCLE, origin=origin(circle[0]).at(key), message=message, remedy=f"take one `{key}` out"
            )


def _window_problems(target: Target) -> Iterator[Problem]:
    """Whether the window of periods fits the due period, the announcement and the measure."""
    if target.due.end_day < target.announced.known_from and target.announced.written == str(
        target.announced.known_from
    ):
        message = f"due {target.due}, but announced {target.announced}, when that was over"
        yield Problem(
            code=Code.DUE_BEFORE_ANNOUNCED, origin=target.origin.at("due"), message=message, remedy="check both"
        )
    if target.start is not None and target.start.first > target.due.first:
        message = f"the window begins in {target.start}, after the due period {target.due}"
        yield Problem(
            code=Code.BAD_MEASURE,
            origin=target.origin.at("from"),
            message=message,
            remedy="give the first period of the window",
        )
    yield from _measure_problems(target)


def _baseline_problems(target: Target, series: Series) -> Iterator[Problem]:
    """Whether the baseline ends before the due period, and is as long unless only its end counts."""
    if target.baseline is None:
        return
    origin = target.origin.at("baseline")
    if target.baseline.last >= target.due.last:
        message = f"the baseline {target.baseline} does not end before the due period {target.due}"
        yield Problem(code=Code.BAD_BASELINE, origin=origin, message=message, remedy="give a period that ends earlier")
    elif _is_uneven(target, series):
        message = f"the baseline {target.baseline} is not as long as the due period {target.due}"
        remedy = "give a period of the same length, or a span of such periods for their mean"
        yield Problem(code=Code.BAD_BASELINE, origin=origin, message=message, remedy=remedy)
    elif series.kind is Kind.GROWTH and target.measure.in_percent and target.baseline_parts:
        message = f"growth is chained from one year, and the baseline {target.baseline} has several"
        yield Problem(code=Code.BAD_BASELINE, origin=origin, message=message, remedy="give the year it begins after")
    if target.baseline_as_of is not None and series.kind is Kind.GROWTH and target.measure.in_percent:
        message = "chained growth has no baseline figure that could be known on a day"
        yield Problem(
            code=Code.BAD_BASELINE, origin=target.origin.at("baseline_as_of"), message=message, remedy="take it out"
        )


def _is_uneven(target: Target, series: Series) -> bool:
    """Whether a baseline is neither as long as the due period nor a span of such periods, where its length counts."""
    if target.baseline is None or target.baseline.is_as_long_as(target.due) or target.baseline_parts:
        return False
    return not series.counts_by_end(target.baseline)


def _kind_problems(target: Target, series: Series) -> Iterator[Problem]:
    """Whether the keys of a target have a meaning for what it is about."""
    is_milestone = series.kind is Kind.MILESTONE
    if is_milestone or not target.has_number:
        what = "a milestone" if is_milestone else "a promise without a number"
        for key, given in (
            ("measure", target.measure is not GoalKind.LEVEL),
            ("trajectory", target.trajectory is not Trajectory.LINEAR),
            ("path", bool(target.path)),
            ("baseline", target.baseline is not None and is_milestone),
        ):
            if given:
                yield _no_meaning(target, key, what)
    if target.baseline_as_of is not None and target.baseline is None:
        yield _no_meaning(target, "baseline_as_of", "a target without a baseline")
    is_of_year = series.calendar.frequency is Frequency.ANNUAL and series.kind in (Kind.FLOW, Kind.GROWTH)
    if is_of_year and target.due.first == target.due.last:
        year = series.calendar.year_starts.label(series.calendar.year_starts.beat(12).holding(target.due.last))
        message = f"due on {target.due}, but {series.id} is a {series.kind.value} of whole years"
        yield Problem(
            code=Code.BAD_MEASURE, origin=target.origin.at("due"), message=message, remedy=f"write due = {year}"
        )


def _no_meaning(target: Target, key: str, what: str) -> Problem:
    message = f"`{key}` has no meaning for {what}"
    return Problem(
        code=Code.BAD_MEASURE,
        origin=target.origin.at(key),
        message=message,
        remedy="take it out",
        underlined=Underlined.KEY,
    )


_BENDS = (GoalKind.LEVEL, GoalKind.CHANGE, GoalKind.PERCENT_CHANGE, GoalKind.AVERAGE_GROWTH)
"""The measures that a geometric path has a meaning for."""


def _path_problems(target: Target) -> Iterator[Problem]:
    """Whether the way to the goal fits what it is about, and interim values lie on it."""
    if target.trajectory is Trajectory.GEOMETRIC and target.measure not in _BENDS:
        yield _no_meaning(target, "trajectory", f"the measure {target.measure.value}, which has no geometric path")
    if target.path and target.measure in (GoalKind.TOTAL, GoalKind.EVERY_PERIOD, GoalKind.AVERAGE):
        yield _no_meaning(target, "path", f"the measure {target.measure.value}")
    for period in target.path:
        if not target.baseline_end < period.last < target.due.last:
            start = "" if target.baseline is None else f"after the baseline {target.baseline} and "
            message = f"the interim value of {period} does not lie {start}before the due period {target.due}"
            yield Problem(
                code=Code.BAD_MEASURE,
                origin=target.origin.at("path", str(period)),
                message=message,
                remedy="give a period between, or take it out",
            )


def _change_doubts(target: Target) -> Iterator[Problem]:
    """Whether a goal for a change is the one that was promised: mostly it is not where nothing need be done."""
    if not target.measure.of_change or not target.has_number:
        return
    figure, key = target.goal.figure, target.goal.figure.terms[0].comparison.value
    if Interval.exactly(0).within(figure.bounds):
        yield Problem(
            code=Code.REACHED_BY_NO_CHANGE,
            origin=target.origin.at(key),
            message=f"where nothing changes the goal {_written(figure)} is reached already",
            remedy=f"{_other_way(figure)}; where it is meant, {_ACCEPT}",
        )
    elif target.measure is GoalKind.PERCENT_CHANGE and _is_range_of_cuts(figure):
        low, *_, high = _numbers(figure)
        yield Problem(
            code=Code.FAR_END,
            origin=target.origin.at(key),
            message=f"a cut of more than {-low:f} % misses the goal {_written(figure)}",
            remedy=f"where a larger cut is as good, write {_ceiling(figure)} = {high:f}; where it is not, {_ACCEPT}",
        )


_ACCEPT = "accept it under [[check.accepted]]"


def _numbers(figure: Figure) -> list[Decimal]:
    """The numbers it is written with, but for a tolerance."""
    return [amount.value for term in figure.terms for amount in term.amounts]


def _written(figure: Figure) -> str:
    """The goal as its keys say it: 'between = [-28, -26]'."""
    if figure.terms[0].comparison is Comparison.BETWEEN:
        return f"between = [{', '.join(f'{number:f}' for number in _numbers(figure))}]"
    return str(figure)


def _other_way(figure: Figure) -> str:
    """The goal with the other sign, where there is one."""
    if len(_numbers(figure)) > 1 or figure.terms[0].tolerance is not None or _numbers(figure)[0] == 0:
        return "check the sign: a cut is below zero"
    return f"a cut is below zero: check the sign ({figure.terms[0].comparison.value} = {-_numbers(figure)[0]:f}?)"


def _is_range_of_cuts(figure: Figure) -> bool:
    """Whether both ends are written, each a cut, and more than one number lies between."""
    low, high = figure.bounds.low, figure.bounds.high
    return low is not None and high is not None and low < high < 0 and len(_numbers(figure)) > 1


def _ceiling(figure: Figure) -> str:
    """The key that says the upper end alone."""
    upper = (one.comparison for one in figure.terms if one.comparison.end is End.UPPER)
    return next(upper, Comparison.AT_MOST).value


def _total_problems(target: Target, series: Series) -> Iterator[Problem]:
    """Whether there is anything to add up."""
    if target.measure is GoalKind.AVERAGE and series.kind not in (Kind.RATE, Kind.STOCK):
        message = f"an average is a mean of rates or stocks, and {series.id} is a {series.kind.value}"
        remedy = 'say measure = "total" for the sum of a flow, or take another measure'
        yield Problem(code=Code.BAD_MEASURE, origin=target.origin.at("measure"), message=message, remedy=remedy)
    if target.measure is GoalKind.TOTAL and series.kind is not Kind.FLOW:
        message = f"a total adds up figures over periods, and {series.id} is a {series.kind.value}"
        remedy = f'take another measure, or say kind = "{Kind.FLOW.value}" in its series if it is one'
        yield Problem(code=Code.BAD_MEASURE, origin=target.origin.at("measure"), message=message, remedy=remedy)


def _measure_problems(target: Target) -> Iterator[Problem]:
    measure = target.measure
    if measure.needs_baseline and target.baseline is None:
        message = f"the measure {measure.value} needs a baseline"
        yield Problem(
            code=Code.BAD_MEASURE,
            origin=target.origin,
            message=message,
            remedy="add baseline = … (a period)",
            underlined=Underlined.KEY,
        )
    if measure.needs_start and target.start is None:
        message = f"the measure {measure.value} needs its first period"
        yield Problem(
            code=Code.BAD_MEASURE,
            origin=target.origin,
            message=message,
            remedy="add from = … (a period)",
            underlined=Underlined.KEY,
        )
    if target.start is not None and not measure.needs_start:
        message = f"`from` has no meaning for the measure {measure.value}"
        remedy = 'take it out, or say measure = "total", "average" or "every_period"'
        yield Problem(
            code=Code.BAD_MEASURE,
            origin=target.origin.at("from"),
            message=message,
            remedy=remedy,
            underlined=Underlined.KEY,
        )


def _pause_problems(series: Series) -> Iterator[Problem]:
    pause = series.calendar.pause
    if pause is not None and pause.until is not None and pause.until < pause.start:
        message, remedy = f"the pause ends on {pause.until}, before it begins", "check both days"
        yield Problem(code=Code.BAD_DATE, origin=series.origin.at("paused", "until"), message=message, remedy=remedy)


def _year_problems(series: Series, records: Iterable[Actual]) -> Iterator[Problem]:
    """Whether the recent figures of an annual series all end on one day of the year that is not its last."""
    if series.calendar.frequency is not Frequency.ANNUAL or not series.calendar.year_starts.is_january:
        return
    yearly = [one.period for one in records if series.counts_by_end(one.period) or one.period.months == 12]
    newest = max((period.last for period in yearly), default=0)
    recent = {period.last for period in yearly if newest - period.last < _RECENT_DAYS}
    starts = {YearStart.after(last) for last in recent}
    if len(recent) < 2 or len(starts) > 1 or JANUARY in starts:
        return
    start = starts.pop()
    if start is not None:
        message = f"all recent figures of {series.id} end before {start}, and its years in December"
        yield Problem(
            code=Code.YEAR_STARTS,
            origin=series.origin,
            message=message,
            remedy=f'add year_starts = "{start.written}" to the series',
            underlined=Underlined.KEY,
        )


_RECENT_DAYS = 5 * 366


def _own_problems(series: Series, records: Iterable[Actual]) -> Iterator[Problem]:
    """A derived series has no records of its own."""
    for record in records if series.derived is not None else ():
        message = f"{series.id} is derived from {' and '.join(series.derived.parts if series.derived else ())}"
        yield Problem(
            code=Code.DERIVED,
            origin=record.origin,
            message=f"{message}, and has no records of its own",
            remedy="record those, or take the derivation out",
            underlined=Underlined.KEY,
        )
        return


def _record_problems(series: Series, records: Iterable[Actual]) -> Iterator[Problem]:
    slots: dict[Period, list[Actual]] = {}
    for record in records:
        yield from _timing_problems(series, record)
        if not record.is_forecast:
            slots.setdefault(series.slot(record.period), []).append(record)
    for competing in slots.values():
        if len(competing) > 1:
            yield from _same_day_problems(competing)


def _timing_problems(series: Series, record: Actual) -> Iterator[Problem]:
    early = record.published.known_from < record.period.end_day
    if early and not record.is_forecast and not series.is_projection:
        message = f"published {record.published}, but {record.period} ends on {record.period.end_day}"
        remedy = f'correct the period or the date{_so_far(record)}, or say status = "forecast"'
        yield Problem(code=Code.TOO_EARLY, origin=record.origin.at("published"), message=message, remedy=remedy)
    dated = record.source.published
    if dated is not None and record.published.known_from > dated.known_from:
        message = f"published {record.published}, but its source is of {dated}"
        remedy = "name the document that holds the figure, or correct the date"
        yield Problem(code=Code.OLDER_SOURCE, origin=record.origin.at("source"), message=message, remedy=remedy)
    if record.is_forecast and not early:
        message = f"a forecast of {record.period} published {record.published}, when the period had ended"
        yield Problem(
            code=Code.LATE_FORECAST,
            origin=record.origin.at("status"),
            message=message,
            remedy='say status = "estimated"',
        )


def _so_far(record: Actual) -> str:
    """The way to write a year that goes to the day it was published."""
    first, day = record.period.first, record.published.known_from.toordinal()
    return "" if day <= first else f', such as "{Period(first, day)}" where it goes to that day'


def _same_day_problems(competing: list[Actual]) -> Iterator[Problem]:
    for same_day in by_day(competing):
        if leading(same_day) is None:
            yield _conflict(same_day)
        seen: set[tuple[Figure, Status | None, str | None, str]] = set()
        for record in same_day:
            said = (record.figure, record.status, record.source.id, record.source.publisher)
            if said in seen:
                message = f"the figure of {record.period} published {record.published} stands here twice"
                yield Problem(
                    code=Code.REPEATED_RECORD,
                    origin=record.origin,
                    message=message,
                    remedy="remove one of the records",
                    underlined=Underlined.KEY,
                )
            seen.add(said)


def _conflict(same_day: list[Actual]) -> Problem:
    record = same_day[-1]
    written = list(dict.fromkeys(str(one.figure) for one in same_day))
    figures = " and ".join(written[:3] if len(written) < 4 else [*written[:2], f"{len(written) - 2} more"])
    message = f"{figures} for {record.period}, all published {record.published}, contradict each other"
    remedy = "find out which holds, and give the other its own day or take it out"
    return Problem(
        code=Code.SAME_DAY_CONFLICT, origin=record.origin, message=message, remedy=remedy, underlined=Underlined.KEY
    )
