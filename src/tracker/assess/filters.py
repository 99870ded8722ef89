"""Filters and order of judged targets: by id, verdict, freshness, due period and measure."""

from collections.abc import Callable, Iterable, Mapping
from math import inf
from typing import TypeAlias

from msgspec import Struct

from tracker.assess.arithmetic import Absent
from tracker.assess.freshness import State
from tracker.assess.measures import MEASURES, Measure
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Assessment
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.domain.period import Period


class Selection(Struct, frozen=True):
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


_VERDICTS, _STATES = list(Verdict), list(State)

Rank: TypeAlias = Callable[[Assessment], tuple[int | str, ...]]

SORT_KEYS: Mapping[str, Rank | Measure] = {
    "id": lambda one: (one.target.id,),
    "area": lambda one: (one.series.area,),
    "due": lambda one: one.target.due.order,
    **{measure.name: measure for measure in MEASURES if measure.sorts},
    "verdict": lambda one: (_VERDICTS.index(one.verdict),),
    "freshness": lambda one: (_STATES.index(one.freshness.state), one.freshness.days_late or 0),
}
"""What a report can be ordered by; figures in different units are not among them."""


def ordered(assessments: Iterable[Assessment], key: str, *, descending: bool) -> list[Assessment]:
    """Sorted by one of the keys; equal ones keep their order, and those without the measure come last either way."""
    given, by = list(assessments), SORT_KEYS[key]
    if not isinstance(by, Measure):
        return sorted(given, key=by, reverse=descending)
    measured = [(one.measures[by], one) for one in given]
    present = [(_ends(measure), one) for measure, one in measured if isinstance(measure, Interval)]
    absent = [one for measure, one in measured if isinstance(measure, Absent)]
    return [one for _, one in sorted(present, key=lambda pair: pair[0], reverse=descending)] + absent


def _ends(measured: Interval) -> tuple[Fraction | float, Fraction | float]:
    """Ends as sort keys; comparisons of fractions with infinity are exact."""
    low, high = measured.low, measured.high
    return (-inf if low is None else low), (inf if high is None else high)
