"""One target judged on one day: everything a report prints about it."""

from dataclasses import dataclass
from datetime import date

from tracker.assess.evidence import Evidence
from tracker.assess.freshness import Freshness, freshness
from tracker.assess.measures import Measures, measures
from tracker.assess.track_1 import Judgement, Verdict, judge
from tracker.domain.actual import Actual
from tracker.domain.register import Register
from tracker.domain.series import Series
from tracker.domain.target import Measure, Target

NOT_JUDGED = "targets of this measure are not judged yet"


@dataclass(frozen=True, slots=True)
class Assessment:
    """A target with the figures it is judged by, its measures, its verdict, and how current its series is."""

    target: Target
    series: Series
    baseline: Actual | None
    actual: Actual | None
    measures: Measures
    judgement: Judgement
    superseded_by: str | None
    freshness: Freshness

    @property
    def verdict(self) -> Verdict:
        """The one word."""
        return self.judgement.verdict


def assess(register: Register, as_of: date) -> list[Assessment]:
    """Every target that exists on a day, in file order."""
    announced, successors = register.announced(as_of), register.successors(as_of)
    standing: dict[str, list[Target]] = {id: [] for id in register.series}
    for target in announced:
        if target.id not in successors:
            standing[target.series].append(target)
    current = {
        id: freshness(series, register.records(id), standing[id], as_of) for id, series in register.series.items()
    }
    return [
        _assess(Evidence.gather(register, target, as_of), successors.get(target.id), current[target.series])
        for target in announced
    ]


def _assess(evidence: Evidence, superseded_by: str | None, current: Freshness) -> Assessment:
    is_level = evidence.target.measure is Measure.LEVEL
    return Assessment(
        evidence.target,
        evidence.series,
        evidence.baseline,
        evidence.judged,
        measures(evidence) if is_level else Measures.none(NOT_JUDGED),
        judge(evidence) if is_level else _unjudged(evidence),
        superseded_by,
        current,
    )


def _unjudged(evidence: Evidence) -> Judgement:
    return Judgement(Verdict.PENDING if evidence.has_records else Verdict.NO_DATA)
