"""What `track add` says of what it was told: faults and gaps in the words of the command line."""

from collections.abc import Mapping
from pathlib import PurePath

from tracker.domain.problem import Code, Malformed, Problem
from tracker.domain.wording import Sentence, later, say
from tracker.entry.record import Assumption, Fault, Gap, Slip

_NAMED = ("note", "title", "publisher", "url")
"""Keys of a record that take any text, each an option of the same name."""


def fault_text(fault: Fault | Malformed) -> str:
    """What is wrong with what was typed, and the way out."""
    if isinstance(fault, Malformed):
        return say("{fault}; {remedy}", fault=fault.message, remedy=fault.remedy)
    return str(SENTENCES[fault.slip].filled(about=fault.about, near=fault.near))


SENTENCES: Mapping[Slip, Sentence] = {
    Slip.OPTION_FOR_NUMBER: later("--between takes two numbers: --between 1500 1600"),
    Slip.FIGURE_AND_BOUND: later("a figure is given and a bound as well; give the one or the other"),
    Slip.YEAR_FOR_FIGURE: later(
        "{about} reads as a year; if a > stood before the figure, the shell took it and the figure for itself: "
        "put them in quotes, or give --period with a figure that is meant so"
    ),
    Slip.NO_FIGURE: later("there is no figure; {about}, in quotes where there is a < or > (the shell takes them)"),
    Slip.NO_MILESTONE: later("{about} is no milestone; give a figure, without --done"),
    Slip.NOT_SAID_DONE: later("a milestone is done or not; give --done or --not-done, and no figure"),
    Slip.NO_PERIOD: later("--period is missing; the newest period that has ended and has no figure is {about}"),
    Slip.NO_DAY: later("--period is missing; for the stock of today give --period {about}"),
    Slip.NO_YEAR: later("--period {about} leaves the year out; write --period {near}, or with another year"),
    Slip.NO_PERIOD_AWAITED: later("--period is missing, and every period that has ended has a figure"),
    Slip.LONG_AGO: later("{about} ended long ago: since when is the figure public? give --published, such as {near}"),
    Slip.SOURCE_AND_DESCRIPTION: later("--source and --{about} are both given; give the one or the other"),
    Slip.NO_SUCH_SOURCE: later("no source is called {about!r}; declare it in targets.toml, or give --publisher"),
    Slip.NEARLY_A_SOURCE: later('no source is called {about!r}; did you mean "{near}"?'),
    Slip.NO_PUBLISHER: later(
        "who published it is missing; give --source ID, or --publisher NAME with --title and --url"
    ),
}
"""Every slip in the words of the command line."""


def assumption_text(one: Assumption) -> str:
    """What was taken for granted, and how to say otherwise."""
    return str(ASSUMPTIONS[one.gap].filled(filled=one.filled))


ASSUMPTIONS: Mapping[Gap, Sentence] = {
    Gap.YEAR: later("period {filled}, the nearest past one; for another year give --period with it"),
    Gap.PUBLISHER_OF_SERIES: later("publisher {filled}, as the series says; for another give --source or --publisher"),
    Gap.DEFAULT_SOURCE: later("source {filled}, as the defaults say; for another give --source or --publisher"),
    Gap.DEFAULT_PUBLISHER: later("publisher {filled}, as the defaults say; for another give --source or --publisher"),
    Gap.DAY_OF_SOURCE: later("published {filled}, as the source; for another day give --published"),
    Gap.DAY: later("published {filled}, today; for another day give --published"),
}
"""Every gap in the words of the command line."""


def problem_text(problem: Problem) -> str:
    """A fault of the record, with the option it came by."""
    option = next((f"--{key}: " for key in _NAMED if key in problem.origin.path[2:]), "")
    remedy = _of_a_slip(problem) if problem.code is Code.SAME_DAY_CONFLICT else problem.remedy
    return option + say("{fault}; {remedy}", fault=problem.message, remedy=remedy)


def _of_a_slip(problem: Problem) -> str:
    """The way out for a second figure of one day, which mostly corrects a slip in the first."""
    return say(
        "{remedy}; where the one recorded is a slip: track undo, or track edit {series}",
        remedy=problem.remedy,
        series=PurePath(problem.origin.file).stem,
    )
