"""The verdicts there are, and what is said beside them, whatever the method."""

from enum import Enum


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


class Flag(Enum):
    """What a reader should know beside the verdict."""

    ACROSS_BREAK = "across_break"
    ACROSS_REVISION = "across_revision"
    APPROXIMATE = "approximate"
    CONFLICT = "conflict"
    OTHER_SEASON = "other_season"
    SLIPPING = "slipping"
