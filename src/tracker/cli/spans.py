"""Spans of time on the command line, such as 7d, 4w, 3m and 1y, and the days that changes begin from."""

import re
from datetime import date
from typing import Annotated

import typer
from msgspec import Struct

from tracker.domain.period import days_after, days_before, months_after, months_before
from tracker.domain.wording import say

SPAN_FORMS = ("7d", "4w", "3m", "1y")
_SPAN = re.compile(r"(\d{1,6})([dwmy])", re.ASCII)
_DAYS_OF_A_WEEK, _MONTHS_OF_A_YEAR = 7, 12


class Span(Struct, frozen=True):
    """So many days, or so many months."""

    days: int = 0
    months: int = 0

    def before(self, day: date) -> date:
        """The day that lies so long before one."""
        return months_before(day, self.months) if self.months else days_before(day, self.days)

    def after(self, day: date) -> date:
        """The day that lies so long after one."""
        return months_after(day, self.months) if self.months else days_after(day, self.days)


def span_of(text: str) -> Span | None:
    """What is typed; None for what is no span."""
    found = _SPAN.fullmatch(text.strip().lower())
    if found is None:
        return None
    count, unit = int(found[1]), found[2]
    if unit in "my":
        return Span(months=count * (_MONTHS_OF_A_YEAR if unit == "y" else 1))
    return Span(days=count * (_DAYS_OF_A_WEEK if unit == "w" else 1))


class Beginning(Struct, frozen=True):
    """The earlier of two days: a day, or so long before the later."""

    day: date | None = None
    span: Span = Span()

    def before(self, later: date) -> date:
        """The day meant."""
        return self.span.before(later) if self.day is None else self.day


def parse_since(text: str) -> Beginning:
    """A day, or so many days, weeks, months or years ago."""
    span = span_of(text)
    return Beginning(_day(text)) if span is None else Beginning(span=span)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(
            say(
                "{text!r} is no day and no span; write 2024-06-30, or 7d, 4w, 3m, 1y: days, weeks, months, years",
                text=text,
            )
        ) from None


Since = Annotated[
    Beginning | None,
    typer.Option(
        "--since",
        metavar="DAY|7d|4w|3m|1y",
        parser=parse_since,
        autocompletion=lambda: list(SPAN_FORMS),
        help=say("Compare with this day, or with so many days, weeks, months or years before the later; else 7d."),
    ),
]


def days_between(since: Beginning, last: date) -> tuple[date, date]:
    """Both days; wrong use where the earlier would be the later."""
    first = since.before(last)
    if first > last:
        raise typer.BadParameter(
            say("{since} is later than {until}; give an earlier day", since=first, until=last), param_hint="--since"
        )
    return first, last
