"""One target judged on one day: everything a report prints about it."""

from dataclasses import dataclass
from datetime import date

from tracker.assess.evidence import Evidence
from tracker.assess.freshness import Freshness, freshness
from tracker.assess.measures import Measures, measures
from tracker.assess.observed import Observation
from tracker.assess.track_1 import Judgement, Verdict, judge
from tracker.assess.windows import Held, held
from tracker.assess.year_to_date import YearToDate, year_to_date
from tracker.domain.goal import Settled
from tracker.domain.register import Register
from tracker.domain.series import Series
from tracker.domain.target import Measure, Target


@dataclass(frozen=True, slots=True)
class Assessment:
    """A target with the figures it is judged by, its measures, its verdict, and how current its series is.

    ``settled`` is what the figure judged says of the goal, ``used`` what that is taken from: the baseline, the chain of
    growth rates, the figure itself. ``held`` is there for goals of every period;
    ``year_to_date`` while the figure of the due year is not in.
    """

    target: Target
    series: Series
    baseline: Observation | None
    actual: Observation | None
    measures: Measures
    judgement: Judgement
    superseded_by: str | None
    freshness: Freshness
    settled: Settled
    used: tuple[Observation, ...]
    held: Held | None = None
    year_to_date: YearToDate | None = None

    @property
    def verdict(self) -> Verdict:
        """The one word."""
        return self.judgement.verdict


def assess(register: Register, as_of: date) -> list[Assessment]:
    """Every target that exists on a day, in file order."""
    announced, successors = register.announced(as_of), register.successors(as_of)
    standing = register.standing(as_of)
    current = {
        id: freshness(series, register.records(id), standing[id], as_of) for id, series in register.series.items()
    }
    return [
        _assess(Evidence.gather(register, target, as_of), successors.get(target.id), current[target.series])
        for target in announced
    ]


def _assess(evidence: Evidence, superseded_by: str | None, current: Freshness) -> Assessment:
    return Assessment(
        evidence.target,
        evidence.series,
        evidence.baseline,
        evidence.judged,
        measures(evidence),
        judge(evidence),
        superseded_by,
        current,
        Settled.OPEN if evidence.judged is None else evidence.terms.settle(evidence.judged),
        () if evidence.judged is None else tuple(evidence.terms.used(evidence.judged)),
        held(evidence) if evidence.target.measure is Measure.EVERY_PERIOD else None,
        year_to_date(evidence),
    )
