"""What is known about one target on one day: which records may be compared with its goal, and which one is judged.

Comparable are records in force of the same length as the due period; of a stock any, by its end.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from tracker.domain.actual import Actual
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Kind, Series
from tracker.domain.target import Target


@dataclass(frozen=True, slots=True)
class Stretch:
    """Two comparable records and the years between their ends, more than none: what a rate of change is taken from."""

    start: Actual
    end: Actual
    years: Fraction


@dataclass(frozen=True, slots=True)
class Evidence:
    """The records that bear on a target on a day.

    ``points`` are the comparable records by the last month of their period, in order of time, none after the due
    period. ``breaks`` are the last months of periods that are not comparable with earlier ones.
    """

    target: Target
    series: Series
    as_of: date
    has_records: bool
    points: Mapping[int, Actual]
    breaks: frozenset[int]

    @classmethod
    def gather(cls, register: Register, target: Target, as_of: date) -> "Evidence":
        """What was known of the target's series on the day."""
        series = register.series[target.series]
        due = target.due
        records = register.in_force(series.id, as_of)
        past = {slot.last: record for slot, record in records.items() if slot.last <= due.last}
        points = {
            slot.last: record
            for slot, record in records.items()
            if slot.last <= due.last and (series.kind is Kind.STOCK or slot.months == due.months)
        }
        breaks = frozenset(last for last, record in past.items() if record.is_break)
        return cls(target, series, as_of, bool(past), points, breaks)

    @property
    def due_figure(self) -> Actual | None:
        """The record of the due period."""
        return self.points.get(self.target.due.last)

    @property
    def due_has_ended(self) -> bool:
        """Whether the due period is over."""
        return self.as_of > self.target.due.end_day

    @property
    def baseline(self) -> Actual | None:
        """The record progress is counted from."""
        period = self.target.baseline
        return None if period is None else self.points.get(period.last)

    @property
    def judged(self) -> Actual | None:
        """The due period's record, else the latest one not before the baseline.

        Without a baseline only a period that ends after the announcement counts: what was known before cannot have
        come of the promise.
        """
        latest = self.points[max(self.points)] if self.points else None
        if latest is None:
            return None
        baseline, announced = self.target.baseline, self.target.announced.known_from
        in_time = latest.period.end_day > announced if baseline is None else latest.period.last >= baseline.last
        return latest if in_time or latest is self.due_figure else None

    def years_left(self, judged: Actual) -> Fraction:
        """Years from a record's end to the due period's end."""
        return judged.period.years_until(self.target.due)

    @property
    def since_baseline(self) -> Stretch | None:
        """From the baseline to the judged record; None where they are one record or either is missing."""
        start, end = self.baseline, self.judged
        if start is None or end is None or start is end:
            return None
        return Stretch(start, end, start.period.years_until(end.period))

    @property
    def trend(self) -> Stretch | None:
        """The last three to five yearly changes up to the judged record, without a gap or a break between.

        Four consecutive points at least, and at most five changes, as the German sustainability indicators do it
        (open-sdg-site-starter, status page).
        """
        if self.judged is None:
            return None
        run = self._run(self.judged)
        changes = min(5, len(run) - 1)
        return Stretch(run[changes], self.judged, Fraction(changes)) if changes >= 3 else None

    def _run(self, judged: Actual) -> list[Actual]:
        """Records a year apart, newest first, ending where one is missing or a break lies between."""
        run = [judged]
        while (earlier := self.points.get(run[-1].period.last - 12)) is not None:
            if self.breaks_between(earlier.period, run[-1].period):
                break
            run.append(earlier)
        return run

    @property
    def previous(self) -> Actual | None:
        """The latest comparable record before the judged one, where no break lies between."""
        if self.judged is None:
            return None
        earlier = [record for last, record in self.points.items() if last < self.judged.period.last]
        return earlier[-1] if earlier and not self.breaks_between(earlier[-1].period, self.judged.period) else None

    def breaks_between(self, earlier: Period, later: Period) -> bool:
        """Whether figures of the two periods lie on different sides of a break."""
        return any(earlier.last < last <= later.last for last in self.breaks)
