"""The method `eustat/2023`: the compound growth ratio as the statistics office of the Basque Country publishes it.

The limits are Eurostat's: 95, 60 and 0 % of the growth needed; without a goal yearly growth of 1, 0.1, −0.1 and −1 %.
The words are the office's own, and to be taken with care: where a figure grows towards its goal at less than 60 % of
the rate needed, it says "moderate deterioration". Source: EUSTAT-DES/data, scripts/build_data.py.
"""

from tracker.assess.methods.compound import Said, Scale, banded, method
from tracker.assess.methods.grading import Bands
from tracker.assess.methods.judgement import Grade
from tracker.assess.methods.verdict import Verdict
from tracker.domain.exact import Fraction
from tracker.domain.wording import later

SIGNIFICANT = Grade("significant_progress", later("significant progress"), Verdict.ON_TRACK)
MODERATE = Grade("moderate_progress", later("moderate progress"), Verdict.BEHIND)
NO_PROGRESS = Grade("no_progress", later("no progress"), Verdict.OFF_TRACK)
MODERATE_DETERIORATION = Grade("moderate_deterioration", later("moderate deterioration"), Verdict.OFF_TRACK)
SIGNIFICANT_DETERIORATION = Grade("significant_deterioration", later("significant deterioration"), Verdict.REVERSING)
GRADES = (SIGNIFICANT, MODERATE, NO_PROGRESS, MODERATE_DETERIORATION, SIGNIFICANT_DETERIORATION)

_ON_TRACK, _MODERATE, _NONE = Fraction(95, 100), Fraction(60, 100), Fraction(0)
_GROWS, _GROWS_LITTLE = Fraction(1, 100), Fraction(1, 1000)
_STEEP, _FAR = Fraction(2, 100), Fraction(13, 10)


def _by_growth(room: Fraction) -> Bands:
    """The limit of a significant loss shrinks with the room as that of a significant gain does; that of none stays."""
    return banded(
        (
            (_GROWS * room, SIGNIFICANT),
            (_GROWS_LITTLE * room, MODERATE),
            (-_GROWS_LITTLE, NO_PROGRESS),
            (-_GROWS * room, MODERATE_DETERIORATION),
            (None, SIGNIFICANT_DETERIORATION),
        )
    )


def _score_of_ratio(ratio: Fraction) -> Fraction:
    """5 from 130 %, 0 at 60 %, −5 from −60 % down, straight between."""
    if ratio >= _MODERATE:
        return min(5 * (ratio - _MODERATE) / (_FAR - _MODERATE), Fraction(5))
    return max(5 * (ratio + _MODERATE) / (2 * _MODERATE) - 5, Fraction(-5))


def _score_of_growth(growth: Fraction, room: Fraction) -> Fraction:
    """5 from 2 % and −5 from −2 % down, straight between; gains count by the room."""
    if growth < -_STEEP:
        return Fraction(-5)
    if not room:
        return Fraction(5)
    return min(5 * growth / (_STEEP * room), Fraction(5)) if growth >= 0 else 5 * growth / _STEEP


SCALE = Scale(
    reached=SIGNIFICANT,
    by_ratio=banded(
        (
            (_ON_TRACK, SIGNIFICANT),
            (_MODERATE, MODERATE),
            (_NONE, MODERATE_DETERIORATION),
            (None, SIGNIFICANT_DETERIORATION),
        )
    ),
    by_growth=_by_growth,
    score_of_ratio=_score_of_ratio,
    score_of_growth=_score_of_growth,
    limits=(_NONE, _MODERATE, _ON_TRACK),
    plain=(-_GROWS, -_GROWS_LITTLE, _NONE, _GROWS_LITTLE, _GROWS),
)


_BY_RATIO = later(
    "it grew at {number} of the rate the goal needs"
    " (significant from 0.95, moderate from 0.6; from 0 the office's word is moderate deterioration)",
    number="{}",
)
_BY_GROWTH = later(
    "it went the right way by {number} a year (significant from 1 %, moderate from 0.1 %, none down to −0.1 %)",
    number="{}",
)

METHOD = method(
    name="eustat/2023",
    title=later("SDG progress of the Basque statistics office, by Eurostat's limits"),
    source="https://github.com/EUSTAT-DES/data",
    scale=SCALE,
    grades=GRADES,
    said=Said(_BY_RATIO, _BY_GROWTH),
)
