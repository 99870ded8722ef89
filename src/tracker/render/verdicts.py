"""A verdict to the eye: a sign for a terminal, one for a page, and in which of four tones it is said."""

from enum import Enum
from typing import assert_never

from tracker.assess.methods.verdict import Verdict, called

SIGNS = {
    Verdict.MET: "✓",
    Verdict.MISSED: "✗",
    Verdict.ACHIEVED: "✓",
    Verdict.ON_TRACK: "+",
    Verdict.BEHIND: "~",
    Verdict.OFF_TRACK: "!",
    Verdict.REVERSING: "!",
    Verdict.INDETERMINATE: "?",
    Verdict.AWAITING: ":",
    Verdict.PENDING: ".",
    Verdict.NO_DATA: "-",
    Verdict.NOT_JUDGED: " ",
}
"""One column wide on every terminal, Chinese ones too."""


MARKS = {
    Verdict.MET: "✓",
    Verdict.MISSED: "✗",
    Verdict.ACHIEVED: "✓",
    Verdict.ON_TRACK: "↗",
    Verdict.BEHIND: "→",
    Verdict.OFF_TRACK: "↘",
    Verdict.REVERSING: "↓",
    Verdict.INDETERMINATE: "?",
    Verdict.AWAITING: "…",
    Verdict.PENDING: "○",
    Verdict.NO_DATA: "–",
    Verdict.NOT_JUDGED: "",
}
"""The same on a page, where any sign is as wide as it likes."""


STYLES = {
    Verdict.MET: "green",
    Verdict.MISSED: "red",
    Verdict.ACHIEVED: "green",
    Verdict.ON_TRACK: "green",
    Verdict.BEHIND: "yellow",
    Verdict.OFF_TRACK: "red",
    Verdict.REVERSING: "red",
    Verdict.INDETERMINATE: "magenta",
    Verdict.AWAITING: "cyan",
    Verdict.PENDING: "dim",
    Verdict.NO_DATA: "dim",
    Verdict.NOT_JUDGED: "dim",
}
"""How a verdict is said in a table of a terminal."""


class Tone(Enum):
    """How a verdict is said; each a colour of the palette."""

    GOOD = "good"
    BAD = "bad"
    DOUBT = "doubt"
    QUIET = "quiet"


def tone(verdict: Verdict) -> Tone:
    """Good news, bad news, what may be either, and what cannot be judged."""
    match verdict:
        case Verdict.MET | Verdict.ACHIEVED | Verdict.ON_TRACK:
            return Tone.GOOD
        case Verdict.MISSED | Verdict.OFF_TRACK | Verdict.REVERSING:
            return Tone.BAD
        case Verdict.BEHIND | Verdict.INDETERMINATE | Verdict.AWAITING:
            return Tone.DOUBT
        case Verdict.PENDING | Verdict.NO_DATA | Verdict.NOT_JUDGED:
            return Tone.QUIET
        case _:
            assert_never(verdict)


def verdict_word(verdict: Verdict) -> str:
    """A verdict as people write it, who read no machine forms."""
    return str(called(verdict)).replace("_", " ")
