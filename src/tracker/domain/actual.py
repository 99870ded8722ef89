"""Actuals: published observations of a series, and what their publishers say of them."""

from collections.abc import Mapping
from datetime import date
from enum import Enum

from tracker.domain.alike import Alike
from tracker.domain.figure import Figure
from tracker.domain.period import Period, PublicDate
from tracker.domain.problem import Origin
from tracker.domain.series import Source
from tracker.domain.wording import Sentence, later


class Status(Enum):
    """What the publisher says of a figure: 初步核算, 最终核实, 预计."""

    PROVISIONAL = "provisional"
    REVISED = "revised"
    FINAL = "final"
    ESTIMATED = "estimated"
    FORECAST = "forecast"

    @property
    def called(self) -> Sentence:
        """Its name for readers; in English the word of the files."""
        return _STATUSES[self]


_STATUSES: Mapping[Status, Sentence] = {
    Status.PROVISIONAL: later("provisional"),
    Status.REVISED: later("revised"),
    Status.FINAL: later("final"),
    Status.ESTIMATED: later("estimated"),
    Status.FORECAST: later("forecast"),
}


_LONG_AGO = 3


def is_long_ago(period: Period, day: date) -> bool:
    """Whether a period ended so many years before a day that nobody takes its figure to be public since that day."""
    return period.years_until(Period.of_day(day)) >= _LONG_AGO


class Actual(Alike, frozen=True, eq=False):
    """One published observation. ``is_break`` says that it is not comparable with earlier periods.

    What is derived from others stands in no file; it changes whenever they do.
    """

    apart = frozenset({"origin"})

    period: Period
    figure: Figure
    published: PublicDate
    source: Source
    origin: Origin
    status: Status | None = None
    is_break: bool = False
    note: str | None = None
    is_derived: bool = False

    @property
    def is_forecast(self) -> bool:
        """Whether it was said before the period ended; then it never competes with recorded figures."""
        return self.status is Status.FORECAST

    @property
    def is_provisional(self) -> bool:
        """Whether it is expected to change."""
        return self.status in (Status.PROVISIONAL, Status.ESTIMATED)
