"""What is recorded of the due year before its figure is in, and how much of a year that usually is.

It is shown; it moves no pace. What it settles because it cannot be undone is decided with the verdict.
"""

from msgspec import Struct
from msgspec.structs import replace

from tracker.assess.arithmetic import Absent, Measured, over
from tracker.assess.sums import Observation, Recorded, Sum, alike, so_far
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.series import Kind
from tracker.domain.wording import later

_ZERO_YEAR = later("last year's figure can be zero or below")


class YearToDate(Struct, frozen=True):
    """The figure of the due year so far, and the share of a year that was usual by then.

    The share is that of last year's figure reached by the same day where both are recorded; else that of the months
    gone, or of the days where it does not end with a month, which is ``is_flat``.
    """

    observation: Observation
    share: Measured
    is_flat: bool


def year_to_date(recorded: Recorded, due: Period) -> YearToDate | None:
    """The due year so far, while its figure is not in; None where nothing is recorded, or the goal is about no year."""
    observation = so_far(recorded, due) if due.months == 12 else None
    if observation is None:
        return None
    return YearToDate(observation, *_usual_share(recorded, due, observation))


def _usual_share(recorded: Recorded, due: Period, observation: Observation) -> tuple[Measured, bool]:
    """The share of a year that is usual by now, and whether it is just that of the time."""
    if recorded.series.kind is not Kind.FLOW:
        return Absent(later("a growth rate is not a share of a year")), False
    if isinstance(observation, Sum) and observation.missing_days:
        return Absent(later("parts of the year are missing")), False
    reached = observation.period.year_before
    last_year = None if reached is None else _last_years(recorded, due.years_earlier(1), reached)
    if isinstance(last_year, Interval):
        return last_year, False
    return Interval.exactly(_time_gone(observation.period, due)), True


def _time_gone(reached: Period, year: Period) -> Fraction:
    """The share of a year's months, or of its days where not whole months are gone."""
    return Fraction(reached.days, year.days) if reached.months is None else Fraction(reached.months, 12)


def _last_years(recorded: Recorded, year: Period, reached: Period) -> Measured:
    """What last year had reached by the same day, as a share of last year's figure."""
    whole = alike(recorded, year).get(year.last)
    begun = {slot: record for slot, record in recorded.by_slot.items() if slot.last <= reached.last}
    by_then = so_far(replace(recorded, by_slot=begun), year)
    if whole is None or by_then is None or by_then.period != reached:
        return Absent(later("last year's figures are not recorded"))
    if isinstance(by_then, Sum) and by_then.missing_days:
        return Absent(later("parts of last year are missing"))
    return over(by_then.figure.bounds, whole.figure.bounds, _ZERO_YEAR)
