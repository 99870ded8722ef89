"""What is recorded of the due year before its figure is in, and how much of a year that usually is.

It is shown; it moves no pace. What it settles because it cannot be undone is decided with the verdict.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from tracker.assess.arithmetic import Absent, Measured, over
from tracker.assess.sums import Observation, Sum, alike, so_far
from tracker.domain.actual import Actual
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.series import Kind, Series


@dataclass(frozen=True, slots=True)
class YearToDate:
    """The figure of the due year so far, and the share of a year that was usual by then.

    The share is that of last year's figure reached by the same month where both are recorded; else months/12, which is
    ``is_flat``.
    """

    observation: Observation
    share: Measured
    is_flat: bool


def year_to_date(series: Series, records: Mapping[Period, Actual], due: Period) -> YearToDate | None:
    """The due year so far, while its figure is not in; None where nothing is recorded, or the goal is about no year."""
    observation = so_far(series, records, due) if due.months == 12 else None
    if observation is None:
        return None
    return YearToDate(observation, *_usual_share(series=series, records=records, due=due, observation=observation))


def _usual_share(
    series: Series, records: Mapping[Period, Actual], due: Period, observation: Observation
) -> tuple[Measured, bool]:
    """The share of a year that is usual by now, and whether it is just the months'."""
    if series.kind is not Kind.FLOW:
        return Absent("a growth rate is not a share of a year"), False
    if isinstance(observation, Sum) and observation.missing_months:
        return Absent("parts of the year are missing"), False
    last_year = _last_years(
        series=series, records=records, year=due.earlier(12), reached=observation.period.earlier(12)
    )
    if isinstance(last_year, Interval):
        return last_year, False
    return Interval.exactly(Fraction(observation.period.months, 12)), True


def _last_years(series: Series, records: Mapping[Period, Actual], year: Period, reached: Period) -> Measured:
    """What last year had reached by the same month, as a share of last year's figure."""
    whole = alike(series, records, year).get(year.last)
    begun = {slot: record for slot, record in records.items() if slot.last <= reached.last}
    by_then = so_far(series, begun, year)
    if whole is None or by_then is None or by_then.period != reached:
        return Absent("last year's figures are not recorded")
    if isinstance(by_then, Sum) and by_then.missing_months:
        return Absent("parts of last year are missing")
    return over(by_then.figure.bounds, whole.figure.bounds, "last year's figure")
