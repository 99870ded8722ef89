"""Figures as SDMX-CSV 2.0, a row a record: the dimensions, the value, and attributes; described in docs/export.md.

Every vintage is an observation of its own: the day it became known is a dimension, and so is its number among those of
one period and day. Texts are as they are recorded, without an escape.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import assert_never

from tracker.domain.actual import Actual, Status
from tracker.domain.exchange import SDMX, STRUCTURE
from tracker.domain.period import Period
from tracker.render.csv_text import lines
from tracker.render.export_rows import Exported, Parts
from tracker.render.numbers import plain

_REPLACE = "I"
"""Insert what is not there, and replace what is: the one action that every version of SDMX knows."""


def figures_sdmx(every: Iterable[Exported]) -> str:
    """All records. No two rows have the same dimensions."""
    return lines(list(SDMX), (row for one in every for row in _rows(one)))


def _rows(one: Exported) -> Iterator[list[str]]:
    series, seen = one.series, dict[tuple[Period, str], int]()
    for vintage in one.vintages:
        actual, source, parts = vintage.actual, vintage.actual.source, Parts.of(vintage.actual.figure)
        day = actual.published.known_from.isoformat()
        number = seen[actual.period, day] = seen.get((actual.period, day), 0) + 1
        yield [
            *STRUCTURE,
            _REPLACE,
            *(frequency_code(actual.period), series.area, series.id, day, str(number), time_period(actual.period)),
            _number(parts.value),
            observation_status(actual),
            *(series.unit.base, str(series.unit.exponent), series.unit.name),
            *(_number(parts.lower), _number(parts.upper), parts.comparison, _number(parts.tolerance)),
            parts.rounded_to,
            str(actual.published),
            "" if actual.status is None else actual.status.value,
            "true" if actual.is_break else "false",
            *(source.id or "", source.publisher, source.title or "", source.url or ""),
            actual.note or "",
        ]


def _number(number: Decimal | bool | None) -> str:
    """A number in digits; a milestone is 1 when it is done."""
    if number is None:
        return ""
    return str(int(number)) if isinstance(number, bool) else plain(number)


def time_period(period: Period) -> str:
    """A period as SDMX has it: a name of its own, or the first day and how long it lasts.

    >>> time_period(Period.parse("2024-Q3")), time_period(Period.parse("2021/2025"))
    ('2024-Q3', '2021-01-01/P5Y')
    """
    written = str(period)
    return f"{period.begin_day.isoformat()}/{period.duration}" if "/" in written else written


def observation_status(actual: Actual) -> str:
    """The code of CL_OBS_STATUS that says most of a figure."""
    match actual.status:
        case Status.FORECAST:
            return "F"
        case Status.ESTIMATED:
            return "E"
        case Status.PROVISIONAL:
            return "P"
        case Status.REVISED | Status.FINAL | None:
            return "B" if actual.is_break else "A"
        case _:
            assert_never(actual.status)


def frequency_code(period: Period) -> str:
    """The code of CL_FREQ for a period of the calendar; other spans have none of their own.

    >>> [frequency_code(Period.parse(text)) for text in ("2024", "2024-S1", "2024-01/2024-09")]
    ['A', 'S', '_O']
    """
    return next((code for form, code in _FREQUENCIES if form.fullmatch(str(period))), "_O")


_FREQUENCIES = tuple(
    (re.compile(form, re.ASCII), code)
    for form, code in (
        (r"\d{4}", "A"),
        (r"\d{4}-S\d", "S"),
        (r"\d{4}-Q\d", "Q"),
        (r"\d{4}-\d\d", "M"),
        (r"\d{4}-W\d\d", "W"),
        (r"\d{4}-\d\d-\d\d", "D"),
    )
)
