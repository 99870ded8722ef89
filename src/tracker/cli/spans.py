"""Spans of time on the command line: 7d, 4w, 3m are days, weeks and months."""

import re
from datetime import date

from msgspec import Struct

from tracker.domain.period import days_after, days_before, months_after, months_before

SPAN_FORMS = ("7d", "4w", "3m")
_SPAN = re.compile(r"(\d{1,6})([dwm])", re.ASCII)
_DAYS_OF_A_WEEK = 7


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
    count = int(found[1])
    return Span(months=count) if found[2] == "m" else Span(days=count * (_DAYS_OF_A_WEEK if found[2] == "w" else 1))
