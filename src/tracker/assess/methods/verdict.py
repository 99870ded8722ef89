"""The verdicts there are, and what is said beside them, whatever the method."""

from collections.abc import Mapping
from enum import Enum

from tracker.domain.wording import Sentence, later


class Verdict(Enum):
    """The judgement of a target, in the order of a report: what is settled first."""

    MET = "met"
    MISSED = "missed"
    ACHIEVED = "achieved"
    ON_TRACK = "on_track"
    BEHIND = "behind"
    OFF_TRACK = "off_track"
    REVERSING = "reversing"
    INDETERMINATE = "indeterminate"
    AWAITING = "awaiting"
    PENDING = "pending"
    NO_DATA = "no_data"
    NOT_JUDGED = "not_judged"


def called(verdict: Verdict) -> Sentence:
    """A verdict's word for readers; in English the one that machine forms have."""
    return _CALLED[verdict]


_CALLED: Mapping[Verdict, Sentence] = {
    Verdict.MET: later("met"),
    Verdict.MISSED: later("missed"),
    Verdict.ACHIEVED: later("achieved"),
    Verdict.ON_TRACK: later("on_track"),
    Verdict.BEHIND: later("behind"),
    Verdict.OFF_TRACK: later("off_track"),
    Verdict.REVERSING: later("reversing"),
    Verdict.INDETERMINATE: later("indeterminate"),
    Verdict.AWAITING: later("awaiting"),
    Verdict.PENDING: later("pending"),
    Verdict.NO_DATA: later("no_data"),
    Verdict.NOT_JUDGED: later("not_judged"),
}


class Flag(Enum):
    """What a reader should know beside the verdict."""

    ACROSS_BREAK = "across_break"
    ACROSS_REVISION = "across_revision"
    APPROXIMATE = "approximate"
    CONFLICT = "conflict"
    OTHER_SEASON = "other_season"
    SLIPPING = "slipping"
