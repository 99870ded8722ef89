"""What the parts of a register must agree on: no circles, order in time, one figure a day.

Takes what could be read; whether ids refer to anything is settled before.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal

from tracker.domain.actual import Actual, Status
from tracker.domain.figure import Comparison, End, Figure
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.problem import Code, Origin, Problem, Underlined
from tracker.domain.register import Register
from tracker.domain.series import Kind, Series
from tracker.domain.target import GoalKind, Target
from tracker.domain.vintages import by_day, leading


def inconsistencies(register: Register) -> Iterator[Problem]:
    """Every disagreement between the parts, in no particular order."""
    parents = {area.id: area.part_of for area in register.areas.values()}
    yield from _cycles(parents, lambda area: register.areas[area].origin, "part_of")
    for series in register.series.values():
        yield from _pause_problems(series)
        yield from _record_problems(series, register.records(series.id))
    for target in register.targets.values():
        yield from _supersedes_problems(target, register)
        yield from _window_problems(target)
        yield from _baseline_problems(target, register.series[target.series])
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
    elif series.kind is not Kind.STOCK and target.baseline.months != target.due.months:
        message = f"the baseline {target.baseline} is not as long as the due period {target.due}"
        yield Problem(code=Code.BAD_BASELINE, origin=origin, message=message, remedy="give a period of the same length")


def _change_doubts(target: Target) -> Iterator[Problem]:
    """Whether a goal for a change is the one that was promised: mostly it is not where nothing need be done."""
    figure, key = target.goal.figure, target.goal.figure.terms[0].comparison.value
    if not target.measure.of_change:
        return
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
        remedy = f'take it out, or say measure = "{GoalKind.TOTAL.value}" or "{GoalKind.EVERY_PERIOD.value}"'
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
    if early and not record.is_forecast and not series.is_year_to_date(record.period):
        message = f"published {record.published}, but {record.period} ends on {record.period.end_day}"
        remedy = 'correct the period or the date, or say status = "forecast"'
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
