"""A target or a series whole, as a page about it needs it: everything concluded, nothing yet in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tracker.assess.assessment import Assessment
from tracker.assess.evidence import Evidence
from tracker.assess.freshness import Freshness, Release, freshness, gaps, next_release
from tracker.assess.timeline import Part, Vintage, timeline
from tracker.assess.workings import Working, workings
from tracker.domain.actual import Actual
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Kind, Series
from tracker.domain.target import Target


@dataclass(frozen=True, slots=True)
class SeriesView:
    """A series with its vintages by what they compete for, how current it is, what comes next and what was left out."""

    series: Series
    timeline: Sequence[tuple[Period, Sequence[Vintage]]]
    freshness: Freshness
    next_release: Release | None
    gaps: Sequence[Period] = ()

    @classmethod
    def of(cls, register: Register, id: str, targets: list[Target], as_of: date) -> "SeriesView":
        """The series on a day; ``targets`` are those of it that exist then and are not replaced."""
        series, records = register.series[id], register.records(id)
        current = freshness(series, records, targets, as_of)
        coming = next_release(series, records, targets, as_of)
        return cls(series, timeline(series, records, as_of), current, coming, gaps(series, records, as_of))

    def comparable(self, assessments: Sequence[Assessment]) -> list[Actual]:
        """The records in force of one length, that of the targets' due periods, else of the series; of a stock all."""
        months = assessments[0].target.due.months if assessments else self.series.calendar.frequency.months or 12
        records = [one.actual for _, vintages in self.timeline for one in vintages if one.part is Part.IN_FORCE]
        return [one for one in records if self.series.kind is Kind.STOCK or one.period.months == months]


@dataclass(frozen=True, slots=True)
class TargetView:
    """A target judged, and how each measure came about."""

    assessment: Assessment
    workings: Sequence[Working]

    @classmethod
    def of(cls, register: Register, assessment: Assessment, as_of: date) -> "TargetView":
        """The same target on the day it was judged by."""
        return cls(assessment, workings(Evidence.gather(register, assessment.target, as_of)))
