"""The method `opensdg/2.4`: the automatic progress calculation of Open SDG, which Statistics Canada reports by.

The compound growth ratio against limits of 95, 60 and 0 %; without a goal yearly growth of 1.5, 0.5 and 0 %. Source:
open-sdg, release 2.4.0, docs/progress-methodology.md, and sdg-build, ProgressMeasure.
"""

from tracker.assess.methods.compound import Said, Scale, banded, method
from tracker.assess.methods.grading import Bands
from tracker.assess.methods.judgement import Grade
from tracker.assess.methods.verdict import Verdict
from tracker.domain.exact import Fraction
from tracker.domain.wording import later

ACHIEVED = Grade("target_achieved", later("target achieved"), Verdict.ACHIEVED)
SUBSTANTIAL = Grade("substantial_progress", later("substantial progress"), Verdict.ON_TRACK)
MODERATE = Grade("moderate_progress", later("moderate progress"), Verdict.BEHIND)
LIMITED = Grade("limited_progress", later("limited progress"), Verdict.OFF_TRACK)
DETERIORATION = Grade("deterioration", later("deterioration"), Verdict.REVERSING)
GRADES = (ACHIEVED, SUBSTANTIAL, MODERATE, LIMITED, DETERIORATION)

_ON_TRACK, _MODERATE, _NONE = Fraction(95, 100), Fraction(60, 100), Fraction(0)
_GROWS, _GROWS_LITTLE = Fraction(15, 1000), Fraction(5, 1000)


def _by_growth(room: Fraction) -> Bands:
    good, fair = _GROWS * room, _GROWS_LITTLE * room
    return banded(((good, SUBSTANTIAL), (fair, MODERATE), (_NONE, LIMITED), (None, DETERIORATION)))


def _score_of_ratio(ratio: Fraction) -> Fraction:
    if ratio >= _MODERATE:
        return min(Fraction("7.1429") * ratio - Fraction("4.2857"), Fraction(5))
    return max(Fraction("4.1667") * ratio - Fraction("2.5"), Fraction(-5))


def _score_of_growth(growth: Fraction, room: Fraction) -> Fraction:
    if growth < 0:
        return max(125 * growth - Fraction("2.5"), Fraction(-5))
    if not room:
        return Fraction(5)
    plain = growth / room
    if plain >= _GROWS:
        return min(500 * plain - 5, Fraction(5))
    return 250 * plain - Fraction("1.25") if plain >= _GROWS_LITTLE else 500 * plain - Fraction("2.5")


SCALE = Scale(
    reached=ACHIEVED,
    by_ratio=banded(((_ON_TRACK, SUBSTANTIAL), (_MODERATE, MODERATE), (_NONE, LIMITED), (None, DETERIORATION))),
    by_growth=_by_growth,
    score_of_ratio=_score_of_ratio,
    score_of_growth=_score_of_growth,
    limits=(_NONE, _MODERATE, _ON_TRACK),
    plain=(_NONE, _GROWS_LITTLE, _GROWS),
)


_BY_RATIO = later(
    "it grew at {number} of the rate the goal needs (substantial from 0.{good}, moderate from 0.{fair})",
    number="{}",
    good=_ON_TRACK * 100,
    fair=_MODERATE * 10,
)
_BY_GROWTH = later(
    "it went the right way by {number} a year (substantial from {good} %, moderate from {fair} %)",
    number="{}",
    good="1.5",
    fair="0.5",
)

METHOD = method(
    name="opensdg/2.4",
    title=later("automatic progress of Open SDG and Statistics Canada"),
    source="https://github.com/open-sdg/open-sdg/blob/2.4.0/docs/progress-methodology.md",
    scale=SCALE,
    grades=GRADES,
    said=Said(_BY_RATIO, _BY_GROWTH),
)
