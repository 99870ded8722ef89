"""Choosing and ordering assessments: by id, verdict, freshness and due period."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from math import inf

from tracker.assess.assessment import Assessment
from tracker.assess.freshness import State
from tracker.assess.measured import Absent, Measured
from tracker.assess.track_1 import Verdict
from tracker.domain.interval import Interval
from tracker.domain.period import Period


@dataclass(frozen=True, slots=True)
class Selection:
    """Filters; an empty one lets everything through. Several of one kind: or. Different kinds: and."""

    ids: frozenset[str] | None = None
    verdicts: frozenset[Verdict] = frozenset()
    states: frozenset[State] = frozenset()
    due: tuple[Period, ...] = ()

    def takes(self, assessment: Assessment) -> bool:
        """Whether an assessment passes every filter."""
        return (
            (self.ids is None or assessment.target.id in self.ids)
            and (not self.verdicts or assessment.verdict in self.verdicts)
            and (not self.states or assessment.freshness.state in self.states)
            and (not self.due or any(assessment.target.due.ends_within(span) for span in self.due))
        )


class SortKey(Enum):
    """What a report can be ordered by; figures in different units are not among them."""

    ID = "id"
    AREA = "area"
    DUE = "due"
    ATTAINMENT = "attainment"
    PROGRESS = "progress"
    PACE = "pace"
    VERDICT = "verdict"
    FRESHNESS = "freshness"


def ordered(assessments: Iterable[Assessment], key: SortKey, descending: bool) -> list[Assessment]:
    """Sorted by a key; equal ones keep their order, and those without the measure come last either way."""
    given = list(assessments)
    rank = _RANKS.get(key)
    if rank is not None:
        return sorted(given, key=rank, reverse=descending)
    measured = [(_MEASURES[key](one), one) for one in given]
    present = [(_ends(measure), one) for measure, one in measured if isinstance(measure, Interval)]
    absent = [one for measure, one in measured if isinstance(measure, Absent)]
    return [one for _, one in sorted(present, key=lambda pair: pair[0], reverse=descending)] + absent


def _ends(measured: Interval) -> tuple[Fraction | float, Fraction | float]:
    """Ends as sort keys; comparisons of fractions with infinity are exact."""
    low, high = measured.low, measured.high
    return (-inf if low is None else low), (inf if high is None else high)


_RANKS: Mapping[SortKey, Callable[[Assessment], tuple[int | str, ...]]] = {
    SortKey.ID: lambda one: (one.target.id,),
    SortKey.AREA: lambda one: (one.series.area,),
    SortKey.DUE: lambda one: one.target.due.order,
    SortKey.VERDICT: lambda one: (list(Verdict).index(one.verdict),),
    SortKey.FRESHNESS: lambda one: (list(State).index(one.freshness.state), one.freshness.days_late or 0),
}
_MEASURES: Mapping[SortKey, Callable[[Assessment], Measured]] = {
    SortKey.ATTAINMENT: lambda one: one.measures.attainment,
    SortKey.PROGRESS: lambda one: one.measures.progress,
    SortKey.PACE: lambda one: one.measures.pace,
}
