"""What matters first: every judged target in one of a few classes, the gravest before the others.

Bad news that is new comes first, then what may be bad, old bad news, what is late, the good, and at the end what cannot
be judged.
"""

from enum import Enum
from functools import cached_property
from typing import assert_never

from msgspec import Struct

from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Assessment, Review
from tracker.domain.period import days_before


class Concern(Enum):
    """Why a target is looked at, in the order of how much it matters."""

    REVERSING = "reversing"
    OFF_TRACK = "off_track"
    NEWLY_MISSED = "newly_missed"
    BEHIND = "behind"
    DOUBTFUL = "doubtful"
    LONG_MISSED = "long_missed"
    LATE = "late"
    GOOD = "good"
    UNJUDGED = "unjudged"

    @property
    def needs_attention(self) -> bool:
        """Whether somebody should do something about it."""
        return self not in (Concern.LONG_MISSED, Concern.GOOD, Concern.UNJUDGED)


DAYS_OF_NEWS = 90
"""How long a missed target is news."""

_BAD = frozenset({Verdict.MISSED, Verdict.BEHIND, Verdict.OFF_TRACK, Verdict.REVERSING})


class Attention(Struct, frozen=True, eq=False, dict=True):
    """The concerns of the targets of a review. What was missed for long is told by a review of some days before."""

    review: Review

    @cached_property
    def _before(self) -> Review:
        return Review.of(self.review.register, days_before(self.review.as_of, DAYS_OF_NEWS), self.review.method)

    def concern(self, assessment: Assessment) -> Concern:
        """The class of a target; one that was replaced, or that says no number, cannot be judged."""
        if assessment.superseded_by is not None:
            return Concern.UNJUDGED
        found = self._by_verdict(assessment)
        is_late = assessment.freshness.state.is_overdue and assessment.verdict not in (
            Verdict.NO_DATA,
            Verdict.NOT_JUDGED,
        )
        return Concern.LATE if is_late and not found.needs_attention else found

    def _by_verdict(self, assessment: Assessment) -> Concern:
        match assessment.verdict:
            case Verdict.REVERSING:
                return Concern.REVERSING
            case Verdict.OFF_TRACK:
                return Concern.OFF_TRACK
            case Verdict.MISSED:
                return Concern.LONG_MISSED if self._was_missed(assessment.target.id) else Concern.NEWLY_MISSED
            case Verdict.BEHIND:
                return Concern.BEHIND
            case Verdict.INDETERMINATE:
                answers = assessment.judgement.alternatives
                return Concern.DOUBTFUL if _BAD.intersection(answers) else Concern.GOOD
            case Verdict.MET | Verdict.ACHIEVED | Verdict.ON_TRACK:
                return Concern.GOOD
            case Verdict.AWAITING | Verdict.PENDING | Verdict.NO_DATA | Verdict.NOT_JUDGED:
                return Concern.UNJUDGED
            case _:
                assert_never(assessment.verdict)

    def _was_missed(self, target: str) -> bool:
        return target in self._before.targets and self._before.assessment(target).verdict is Verdict.MISSED

    def first(self, assessments: list[Assessment]) -> list[Assessment]:
        """The gravest first; of equals the order stays."""
        order = {concern: place for place, concern in enumerate(Concern)}
        return sorted(assessments, key=lambda one: order[self.concern(one)])

    def only(self, assessments: list[Assessment]) -> list[Assessment]:
        """Those that somebody should do something about, the gravest first."""
        return self.first([one for one in assessments if self.concern(one).needs_attention])
