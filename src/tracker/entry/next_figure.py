"""The figure that a new target waits for first, as the words of a `track add` that can be run as it stands."""

from datetime import date

from tracker.domain.actual import is_long_ago
from tracker.domain.notation import DecimalMark
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Frequency, Kind, Series
from tracker.domain.target import Target
from tracker.entry.awaited import awaited

_ANY_NUMBER = "100"


def next_figure(register: Register, target: Target, today: date) -> list[str] | None:
    """The words of the command, with the number of the goal where a figure belongs: it is only an example.

    The figure is that of the baseline, where it has ended and has none, else of the newest period that has ended. None
    where nothing is waited for, for a promise without a number, and for a series that has no file of its own.
    """
    series = register.series[target.series]
    period = _period(register, series, target=target, today=today)
    if period is None or series.derived is not None or not target.has_number:
        return None
    words = ["track", "add", series.id, *_figure(series, target), "--period", series.calendar.year_starts.label(period)]
    if is_long_ago(period, today):
        words += ["--published", str(period.end_day.year + 1)]
    return [*words, "--publisher", register.sources[target.source].publisher]


def _period(register: Register, series: Series, target: Target, today: date) -> Period | None:
    recorded = {one.period for one in register.records(series.id)}
    baseline = target.baseline
    if baseline is not None and baseline not in recorded and baseline.end_day < today and not target.baseline_parts:
        return baseline
    is_of_any_day = series.kind is Kind.MILESTONE or (
        series.calendar.frequency is Frequency.IRREGULAR and series.kind in (Kind.STOCK, Kind.RATE)
    )
    if is_of_any_day:
        return Period.of_day(today)
    return awaited(register, series, today) or (None if recorded else _newest(series, today))


def _newest(series: Series, today: date) -> Period | None:
    """The newest period that has ended; None of a series without a rhythm."""
    beat = series.calendar.beat
    return None if beat is None else beat.over_on(today.toordinal())


def _figure(series: Series, target: Target) -> list[str]:
    if series.kind is Kind.MILESTONE:
        return ["--not-done"]
    number = f"{target.goal.figure.terms[0].amounts[0].value:f}"
    decimal = "," if series.unit.mark is DecimalMark.COMMA else "."
    return [_ANY_NUMBER if target.measure.of_change else number.replace(".", decimal)]
