"""What the parts of a register must agree on: no circles, order in time, one figure a day.

Takes what could be read; whether ids refer to anything is settled before.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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
from tracker.domain.wording import Listed, Sentence, Words, all_of, later


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
        yield Problem(
            code=Code.OTHER_SERIES,
            origin=target.origin.at("supersedes"),
            said=later(
                "{target} is about {series}, but {other} is about {other_series}",
                target=target.id,
                series=target.series,
                other=replaced.id,
                other_series=replaced.series,
            ),
            advice=later('name a target of "{series}", or take `supersedes` out', series=target.series),
        )


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
            yield Problem(
                code=Code.CYCLE,
                origin=origin(circle[0]).at(key),
                said=later("{circle} is a circle", circle=" → ".join([*circle, circle[0]])),
                advice=later("take one `{key}` out", key=key),
            )


def _window_problems(target: Target) -> Iterator[Problem]:
    """Whether the window of periods fits the due period, the announcement and the measure."""
    if target.due.end_day < target.announced.known_from and target.announced.written == str(
        target.announced.known_from
    ):
        yield Problem(
            code=Code.DUE_BEFORE_ANNOUNCED,
            origin=target.origin.at("due"),
            said=later(
                "due {due}, but announced {announced}, when that was over", due=target.due, announced=target.announced
            ),
            advice=later("check both"),
        )
    if target.start is not None and target.start.first > target.due.first:
        yield Problem(
            code=Code.BAD_MEASURE,
            origin=target.origin.at("from"),
            said=later("the window begins in {start}, after the due period {due}", start=target.start, due=target.due),
            advice=later("give the first period of the window"),
        )
    yield from _measure_problems(target)


def _baseline_problems(target: Target, series: Series) -> Iterator[Problem]:
    """Whether the baseline ends before the due period, and is as long unless only its end counts."""
    if target.baseline is None:
        return
    origin, baseline = target.origin.at("baseline"), target.baseline
    if baseline.last >= target.due.last:
        said = later(
            "the baseline {baseline} does not end before the due period {due}", baseline=baseline, due=target.due
        )
        advice = later("give a period that ends earlier")
        yield Problem(code=Code.BAD_BASELINE, origin=origin, said=said, advice=advice)
    elif _is_uneven(target, series):
        said = later(
            "the baseline {baseline} is not as long as the due period {due}", baseline=baseline, due=target.due
        )
        advice = later("give a period of the same length, or a span of such periods for their mean")
        yield Problem(code=Code.BAD_BASELINE, origin=origin, said=said, advice=advice)
    elif series.kind is Kind.GROWTH and target.measure.in_percent and target.baseline_parts:
        said = later("growth is chained from one year, and the baseline {baseline} has several", baseline=baseline)
        advice = later("give the year it begins after")
        yield Problem(code=Code.BAD_BASELINE, origin=origin, said=said, advice=advice)
    if target.baseline_as_of is not None and series.kind is Kind.GROWTH and target.measure.in_percent:
        yield Problem(
            code=Code.BAD_BASELINE,
            origin=target.origin.at("baseline_as_of"),
            said=later("chained growth has no baseline figure that could be known on a day"),
            advice=later("take it out"),
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
        what = later("a milestone") if is_milestone else later("a promise without a number")
        for key, given in (
            ("measure", target.measure is not GoalKind.LEVEL),
            ("trajectory", target.trajectory is not Trajectory.LINEAR),
            ("path", bool(target.path)),
            ("baseline", target.baseline is not None and is_milestone),
        ):
            if given:
                yield _no_meaning(target, key, what)
    if target.baseline_as_of is not None and target.baseline is None:
        yield _no_meaning(target, "baseline_as_of", later("a target without a baseline"))
    is_of_year = series.calendar.frequency is Frequency.ANNUAL and series.kind in (Kind.FLOW, Kind.GROWTH)
    if is_of_year and target.due.first == target.due.last:
        year = series.calendar.year_starts.label(series.calendar.year_starts.beat(12).holding(target.due.last))
        yield Problem(
            code=Code.BAD_MEASURE,
            origin=target.origin.at("due"),
            said=later(
                "due on {due}, but {series} is a {kind} of whole years",
                due=target.due,
                series=series.id,
                kind=series.kind.called,
            ),
            advice=later("write due = {year}", year=year),
        )


def _no_meaning(target: Target, key: str, what: Words) -> Problem:
    return Problem(
        code=Code.BAD_MEASURE,
        origin=target.origin.at(key),
        said=later("`{key}` has no meaning for {what}", key=key, what=what),
        advice=later("take it out"),
        underlined=Underlined.KEY,
    )


_BENDS = (GoalKind.LEVEL, GoalKind.CHANGE, GoalKind.PERCENT_CHANGE, GoalKind.AVERAGE_GROWTH)
"""The measures that a geometric path has a meaning for."""


def _path_problems(target: Target) -> Iterator[Problem]:
    """Whether the way to the goal fits what it is about, and interim values lie on it."""
    if target.trajectory is Trajectory.GEOMETRIC and target.measure not in _BENDS:
        what = later("the measure {measure}, which has no geometric path", measure=target.measure.value)
        yield _no_meaning(target, "trajectory", what)
    if target.path and target.measure in (GoalKind.TOTAL, GoalKind.EVERY_PERIOD, GoalKind.AVERAGE):
        yield _no_meaning(target, "path", later("the measure {measure}", measure=target.measure.value))
    for period in target.path:
        if not target.baseline_end < period.last < target.due.last:
            yield Problem(
                code=Code.BAD_MEASURE,
                origin=target.origin.at("path", str(period)),
                said=_outside(target, period),
                advice=later("give a period between, or take it out"),
            )


def _outside(target: Target, period: Period) -> Sentence:
    """That an interim value does not lie on the way."""
    if target.baseline is None:
        return later(
            "the interim value of {period} does not lie before the due period {due}", period=period, due=target.due
        )
    return later(
        "the interim value of {period} does not lie after the baseline {baseline} and before the due period {due}",
        period=period,
        baseline=target.baseline,
        due=target.due,
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
            said=later("where nothing changes the goal {goal} is reached already", goal=_written(figure)),
            advice=later("{check}; where it is meant, accept it under [[check.accepted]]", check=_other_way(figure)),
        )
    elif target.measure is GoalKind.PERCENT_CHANGE and _is_range_of_cuts(figure):
        low, *_, high = _numbers(figure)
        yield Problem(
            code=Code.FAR_END,
            origin=target.origin.at(key),
            said=later("a cut of more than {cut} % misses the goal {goal}", cut=f"{-low:f}", goal=_written(figure)),
            advice=later(
                "where a larger cut is as good, write {goal}; where it is not, accept it under [[check.accepted]]",
                goal=f"{_ceiling(figure)} = {high:f}",
            ),
        )


def _numbers(figure: Figure) -> list[Decimal]:
    """The numbers it is written with, but for a tolerance."""
    return [amount.value for term in figure.terms for amount in term.amounts]


def _written(figure: Figure) -> str:
    """The goal as its keys say it: 'between = [-28, -26]'."""
    if figure.terms[0].comparison is Comparison.BETWEEN:
        return f"between = [{', '.join(f'{number:f}' for number in _numbers(figure))}]"
    return str(figure)


def _other_way(figure: Figure) -> Sentence:
    """The goal with the other sign, where there is one."""
    if len(_numbers(figure)) > 1 or figure.terms[0].tolerance is not None or _numbers(figure)[0] == 0:
        return later("check the sign: a cut is below zero")
    other = f"{figure.terms[0].comparison.value} = {-_numbers(figure)[0]:f}"
    return later("a cut is below zero: check the sign ({goal}?)", goal=other)


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
        said = later(
            "an average is a mean of rates or stocks, and {series} is a {kind}",
            series=series.id,
            kind=series.kind.called,
        )
        advice = later('say measure = "total" for the sum of a flow, or take another measure')
        yield Problem(code=Code.BAD_MEASURE, origin=target.origin.at("measure"), said=said, advice=advice)
    if target.measure is GoalKind.TOTAL and series.kind is not Kind.FLOW:
        said = later(
            "a total adds up figures over periods, and {series} is a {kind}", series=series.id, kind=series.kind.called
        )
        advice = later('take another measure, or say kind = "flow" in its series if it is one')
        yield Problem(code=Code.BAD_MEASURE, origin=target.origin.at("measure"), said=said, advice=advice)


def _measure_problems(target: Target) -> Iterator[Problem]:
    measure = target.measure
    if measure.needs_baseline and target.baseline is None:
        yield Problem(
            code=Code.BAD_MEASURE,
            origin=target.origin,
            said=later("the measure {measure} needs a baseline", measure=measure.value),
            advice=later("add baseline = … (a period)"),
            underlined=Underlined.KEY,
        )
    if measure.needs_start and target.start is None:
        yield Problem(
            code=Code.BAD_MEASURE,
            origin=target.origin,
            said=later("the measure {measure} needs its first period", measure=measure.value),
            advice=later("add from = … (a period)"),
            underlined=Underlined.KEY,
        )
    if target.start is not None and not measure.needs_start:
        yield Problem(
            code=Code.BAD_MEASURE,
            origin=target.origin.at("from"),
            said=later("`from` has no meaning for the measure {measure}", measure=measure.value),
            advice=later('take it out, or say measure = "total", "average" or "every_period"'),
            underlined=Underlined.KEY,
        )


def _pause_problems(series: Series) -> Iterator[Problem]:
    pause = series.calendar.pause
    if pause is not None and pause.until is not None and pause.until < pause.start:
        yield Problem(
            code=Code.BAD_DATE,
            origin=series.origin.at("paused", "until"),
            said=later("the pause ends on {until}, before it begins", until=pause.until),
            advice=later("check both days"),
        )


def _year_problems(series: Series, records: Iterable[Actual]) -> Iterator[Problem]:
    """Whether the recent figures of an annual series all end on one day of the year that is not its last."""
    if series.calendar.frequency is not Frequency.ANNUAL or not series.calendar.year_starts.is_january:
        return
    yearly = [one.period for one in records if one.period.months == 12 or series.counts_by_end(one.period)]
    newest = max((period.last for period in yearly), default=0)
    recent = {period.last for period in yearly if newest - period.last < _RECENT_DAYS}
    starts = {YearStart.after(last) for last in recent}
    if len(recent) < 2 or len(starts) > 1 or JANUARY in starts:
        return
    start = starts.pop()
    if start is not None:
        yield Problem(
            code=Code.YEAR_STARTS,
            origin=series.origin,
            said=later(
                "all recent figures of {series} end before {start}, and its years in December",
                series=series.id,
                start=start,
            ),
            advice=later('add year_starts = "{start}" to the series', start=start.written),
            underlined=Underlined.KEY,
        )


_RECENT_DAYS = 5 * 366


def _own_problems(series: Series, records: Iterable[Actual]) -> Iterator[Problem]:
    """A derived series has no records of its own."""
    for record in records if series.derived is not None else ():
        yield Problem(
            code=Code.DERIVED,
            origin=record.origin,
            said=later(
                "{series} is derived from {parts}, and has no records of its own",
                series=series.id,
                parts=all_of(series.derived.parts if series.derived else ()),
            ),
            advice=later("record those, or take the derivation out"),
            underlined=Underlined.KEY,
        )
        return


def _record_problems(series: Series, records: Sequence[Actual]) -> Iterator[Problem]:
    competing = [one for one in records if not one.is_forecast]
    for record in records:
        if not _is_in_order(record):
            yield from _timing_problems(series, record)
    if len({series.slot(one.period) for one in competing}) == len(competing):  # as nearly always
        return
    slots: dict[Period, list[Actual]] = {}
    for record in competing:
        slots.setdefault(series.slot(record.period), []).append(record)
    for several in slots.values():
        if len(several) > 1:
            yield from _same_day_problems(several)


def _is_in_order(record: Actual) -> bool:
    """Whether the days of a record are surely as they should be: it is no forecast, and was known after its period."""
    known, dated = record.published.known_from, record.source.published
    is_after = known.toordinal() > record.period.last and not record.is_forecast
    return is_after and (dated is None or known <= dated.known_from)


def _timing_problems(series: Series, record: Actual) -> Iterator[Problem]:
    early = record.published.known_from < record.period.end_day
    if early and not record.is_forecast and not series.is_projection:
        said = later(
            "published {published}, but {period} ends on {day}",
            published=record.published,
            period=record.period,
            day=record.period.end_day,
        )
        yield Problem(code=Code.TOO_EARLY, origin=record.origin.at("published"), said=said, advice=_so_far(record))
    dated = record.source.published
    if dated is not None and record.published.known_from > dated.known_from:
        said = later("published {published}, but its source is of {day}", published=record.published, day=dated)
        advice = later("name the document that holds the figure, or correct the date")
        yield Problem(code=Code.OLDER_SOURCE, origin=record.origin.at("source"), said=said, advice=advice)
    if record.is_forecast and not early:
        yield Problem(
            code=Code.LATE_FORECAST,
            origin=record.origin.at("status"),
            said=later(
                "a forecast of {period} published {published}, when the period had ended",
                period=record.period,
                published=record.published,
            ),
            advice=later('say status = "estimated"'),
        )


def _so_far(record: Actual) -> Sentence:
    """The way out, with how to write a year that goes to the day it was published."""
    first, day = record.period.first, record.published.known_from.toordinal()
    if day <= first:
        return later('correct the period or the date, or say status = "forecast"')
    return later(
        'correct the period or the date, such as "{period}" where it goes to that day, or say status = "forecast"',
        period=Period(first, day),
    )


def _same_day_problems(competing: list[Actual]) -> Iterator[Problem]:
    for same_day in by_day(competing):
        if leading(same_day) is None:
            yield _conflict(same_day)
        seen: set[tuple[Figure, Status | None, str | None, str]] = set()
        for record in same_day:
            said = (record.figure, record.status, record.source.id, record.source.publisher)
            if said in seen:
                yield Problem(
                    code=Code.REPEATED_RECORD,
                    origin=record.origin,
                    said=later(
                        "the figure of {period} published {published} stands here twice",
                        period=record.period,
                        published=record.published,
                    ),
                    advice=later("remove one of the records"),
                    underlined=Underlined.KEY,
                )
            seen.add(said)


def _conflict(same_day: list[Actual]) -> Problem:
    record = same_day[-1]
    written = list(dict.fromkeys(str(one.figure) for one in same_day))
    said = later(
        "{figures} for {period}, all published {published}, contradict each other",
        figures=_first_of(written),
        period=record.period,
        published=record.published,
    )
    advice = later("find out which holds, and give the other its own day or take it out")
    return Problem(
        code=Code.SAME_DAY_CONFLICT, origin=record.origin, said=said, advice=advice, underlined=Underlined.KEY
    )


def _first_of(written: list[str]) -> Listed:
    """Three figures, or two and how many more there are."""
    return all_of(written if len(written) < 4 else [*written[:2], later("{count} more", count=len(written) - 2)])
