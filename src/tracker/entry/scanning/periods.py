"""The time of a fact as a series has it: its years may start on another day, and have a label of their own."""

from tracker.domain.period import Period
from tracker.domain.series import Series
from tracker.entry.reading.fact import Time
from tracker.entry.when import read_period


def period_of(time: Time, series: Series) -> Period:
    """The period that is meant. Raises Malformed where the years of the series are others than those of the text."""
    starts = series.calendar.year_starts
    return read_period(f"FY{time.label}", starts=starts).period if time.label else starts.period(time.period)


def is_of_several_years(period: Period) -> bool:
    """Whether it is whole years, and more than one."""
    return period.is_of_years and not is_of_year(period)


def is_of_year(period: Period) -> bool:
    """Whether it is as long as a year."""
    return period.months == _YEAR


_YEAR = 12
