"""A target or a series whole, as a page about it needs it: everything concluded, nothing yet in words."""

from collections.abc import Sequence

from msgspec import Struct

from tracker.assess.freshness import Freshness, Release, gaps, next_release
from tracker.assess.review import Assessment, Review
from tracker.assess.timeline import Standing, Vintage, timeline
from tracker.assess.workings import Working, workings
from tracker.domain.actual import Actual
from tracker.domain.period import Period
from tracker.domain.series import Series


class SeriesView(Struct, frozen=True):
    """A series with its vintages by what they compete for, how current it is, what comes next and what was left out."""

    series: Series
    timeline: Sequence[tuple[Period, Sequence[Vintage]]]
    freshness: Freshness
    next_release: Release | None
    gaps: Sequence[Period] = ()

    @classmethod
    def of(cls, review: Review, id: str) -> "SeriesView":
        """The series on the day of a review."""
        series, records, as_of = review.register.series[id], review.register.records(id), review.as_of
        return cls(
            series=series,
            timeline=timeline(series, records, as_of),
            freshness=review.freshness(id),
            next_release=next_release(series=series, records=records, targets=review.standing[id], as_of=as_of),
            gaps=gaps(series, records, as_of),
        )

    @property
    def in_force(self) -> list[Actual]:
        """The records that count, in order of time; the precise one where a rounded one confirms it."""
        every = (one for _, vintages in self.timeline for one in vintages if one.standing is Standing.IN_FORCE)
        return [one.counts or one.actual for one in every]

    def comparable(self, assessments: Sequence[Assessment]) -> list[Actual]:
        """The records in force of one length, that of the targets' due periods, else of the series; of a stock all."""
        series, records = self.series, self.in_force
        if not records:
            return []
        beat = series.calendar.beat or series.calendar.year_starts.beat(12)
        alike = assessments[0].target.due if assessments else beat.holding(records[-1].period.last)
        return [one for one in records if series.counts_by_end(one.period) or one.period.is_as_long_as(alike)]


class TargetView(Struct, frozen=True):
    """A target judged, and how each measure came about."""

    assessment: Assessment
    workings: Sequence[Working]

    @classmethod
    def of(cls, assessment: Assessment) -> "TargetView":
        """A target that was judged."""
        return cls(assessment, workings(assessment.case, assessment.measures))
