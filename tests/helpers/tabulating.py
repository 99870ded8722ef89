"""A register as the rows of two tables: its targets with their series, and its records as `track export` has them."""

from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

from tracker.assess.timeline import timeline
from tracker.domain.exchange import COLUMNS
from tracker.domain.figure import Figure
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Calendar, Series
from tracker.domain.target import Target
from tracker.render.export_rows import Exported, Parts, rows_of

Row: TypeAlias = dict[str, object]


def target_rows(register: Register) -> Iterator[Row]:
    """The targets in file order, without those of series that are derived from others."""
    for target in register.targets.values():
        series = register.series[target.series]
        if series.derived is None:
            area_name = register.areas[series.area].name
            yield {"area_name": area_name, **_of_series(series), **_of_target(target), **_goal(target)}


def _of_series(series: Series) -> Row:
    return {
        "area": series.area,
        "indicator": series.indicator,
        "indicator_en": series.indicator_en,
        "unit": series.unit.name,
        "kind": series.kind.value,
        "signed": series.explicitly_signed,
        "unrecorded": "zero" if series.is_zero_unrecorded else None,
        "projection": series.is_projection,
        "context": series.context,
        **({} if not series.unit.name else _of_calendar(series.calendar)),
    }


def _of_calendar(calendar: Calendar) -> Row:
    pause, end = calendar.pause, calendar.discontinuation
    ended = None if end is None else {"last": str(end.last), "announced": end.announced.written, "reason": end.reason}
    paused = None if pause is None else {"from": pause.start, "until": pause.until, "reason": pause.reason}
    return {
        "frequency": calendar.frequency.value,
        "release_lag_days": calendar.release_lag_days,
        "grace_days": calendar.grace_days,
        "reporting": calendar.reporting.value,
        "year_starts": calendar.year_starts.written,
        "skips": [f"{month:02}" for month in sorted(calendar.skipped_months)],
        "releases": {str(period): day for period, day in calendar.releases.items()},
        "calendar": None if calendar.workdays is None else calendar.workdays.place,
        "paused": None if paused is None else {key: one for key, one in paused.items() if one is not None},
        "discontinued": ended,
        "freshness": not calendar.exempt,
    }


def _of_target(target: Target) -> Row:
    return {
        "id": target.id,
        "series": target.series,
        "due": str(target.due),
        "measure": target.measure.value,
        "baseline": _written(target.baseline),
        "baseline_as_of": target.baseline_as_of,
        "from": _written(target.start),
        "announced": target.announced.written,
        "supersedes": target.supersedes,
        "trajectory": target.trajectory.value if target.trajectory.value == "geometric" else None,
        "method": None if target.method is None else target.method.value,
        "path": {str(period): amount.value for period, amount in target.path.items()},
        "statement": target.statement,
        "direction": None if target.heading is None else target.heading.value,
    }


def _written(period: Period | None) -> str | None:
    return None if period is None else str(period)


def _goal(target: Target) -> Row:
    figure = target.goal.figure
    return _parts(figure) if target.has_number and figure.done is None else {}


def _parts(figure: Figure) -> Row:
    parts = Parts.of(figure)
    return {name: getattr(parts, name) for name in ("value", "lower", "upper", "comparison", "tolerance", "rounded_to")}


def actual_rows(register: Register) -> Iterator[Row]:
    """The records of all series that have any, series by series."""
    for series in register.series.values():
        groups = timeline(series, register.records(series.id), date.max)
        vintages = [one for _, some in groups for one in some]
        for cells in rows_of(Exported(series, register.areas[series.area], vintages)):
            yield dict(zip((column.name for column in COLUMNS), cells, strict=True))
