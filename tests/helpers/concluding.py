"""What is concluded of a target as one flat value, so that a test can say the whole of it and read any part."""

from dataclasses import dataclass, fields
from datetime import date

from tests.helpers.methods import DEFAULT
from tracker.assess import measures
from tracker.assess.arithmetic import Absent, Measured
from tracker.assess.every_period import Held
from tracker.assess.freshness import Freshness
from tracker.assess.methods.judgement import Method
from tracker.assess.methods.verdict import Flag, Verdict
from tracker.assess.review import Assessment, Review
from tracker.assess.sums import Observation
from tracker.assess.trend import Basis
from tracker.assess.year_to_date import YearToDate
from tracker.domain.goal import Settled
from tracker.domain.register import Register
from tracker.domain.series import Series
from tracker.domain.target import Target


@dataclass(frozen=True, slots=True)
class Measures:
    """Every measure by its name; that none is left out is tried with the table of measures."""

    attainment: Measured
    gap: Measured
    progress: Measured
    time_share: Measured
    pace: Measured
    schedule: Measured
    required_change: Measured
    required_growth: Measured
    observed_change: Measured
    observed_growth: Measured
    forecast: Measured
    miss: Measured

    @classmethod
    def none(cls, reason: str) -> "Measures":
        """No measure, all for one reason."""
        return cls(*[Absent(reason) for _ in fields(cls)])

    @classmethod
    def of(cls, found: "measures.Measures") -> "Measures":
        """Those of a case."""
        return cls(*[found[one.name] for one in fields(cls)])


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict with what it rests on."""

    verdict: Verdict
    alternatives: tuple[Verdict, ...] = ()
    basis: Basis | None = None
    flags: tuple[Flag, ...] = ()
    provisional: bool = False
    settled_by: Observation | None = None


@dataclass(frozen=True, slots=True)
class Conclusion:
    """A target with the figures it is judged by, its measures, its verdict, and how current its series is."""

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
    held: Held | None
    year_to_date: YearToDate | None

    @property
    def verdict(self) -> Verdict:
        """The one word."""
        return self.judgement.verdict

    @classmethod
    def of(cls, assessment: Assessment) -> "Conclusion":
        """Everything that is concluded."""
        case, found = assessment.case, assessment.judgement
        return cls(
            target=case.target,
            series=case.series,
            baseline=case.baseline,
            actual=case.judged,
            measures=Measures.of(assessment.measures),
            judgement=Judgement(
                verdict=found.verdict,
                alternatives=found.alternatives,
                basis=case.basis,
                flags=found.flags,
                provisional=found.provisional,
                settled_by=found.settled_by,
            ),
            superseded_by=assessment.superseded_by,
            freshness=assessment.freshness,
            settled=case.settled,
            used=case.used,
            held=case.held,
            year_to_date=case.year_to_date,
        )


def concluded(register: Register, as_of: date, method: Method = DEFAULT) -> list[Conclusion]:
    """Every target that exists on a day, in file order."""
    return [Conclusion.of(one) for one in Review.of(register, as_of, method).assessments()]
