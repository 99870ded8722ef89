"""What `track add` says of what it was told: faults and gaps in the words of the command line."""

from collections.abc import Mapping

from tracker.domain.problem import Malformed, Problem
from tracker.entry.record import Assumption, Fault, Gap, Slip

_NAMED = ("note", "title", "publisher", "url")
"""Keys of a record that take any text, each an option of the same name."""


def fault_text(fault: Fault | Malformed) -> str:
    """What is wrong with what was typed, and the way out."""
    if isinstance(fault, Malformed):
        return f"{fault.message}; {fault.remedy}"
    return SENTENCES[fault.slip].format(about=fault.about, near=fault.near)


_SHELL = "if a > stood before the figure, the shell took it and the figure for itself: put them in quotes"
SENTENCES: Mapping[Slip, str] = {
    Slip.OPTION_FOR_NUMBER: "--between takes two numbers: --between 1500 1600",
    Slip.FIGURE_AND_BOUND: "a figure is given and a bound as well; give the one or the other",
    Slip.YEAR_FOR_FIGURE: f"{{about}} reads as a year; {_SHELL}, or give --period with a figure that is meant so",
    Slip.NO_FIGURE: "there is no figure; {about}, in quotes where there is a < or > (the shell takes them)",
    Slip.NO_MILESTONE: "{about} is no milestone; give a figure, without --done",
    Slip.NOT_SAID_DONE: "a milestone is done or not; give --done or --not-done, and no figure",
    Slip.NO_PERIOD: "--period is missing; the newest period that has ended and has no figure is {about}",
    Slip.NO_DAY: "--period is missing; for the stock of today give --period {about}",
    Slip.NO_YEAR: "--period {about} leaves the year out; write --period {near}, or with another year",
    Slip.NO_PERIOD_AWAITED: "--period is missing, and every period that has ended has a figure",
    Slip.LONG_AGO: "{about} ended long ago: since when is the figure public? give --published, such as {near}",
    Slip.SOURCE_AND_DESCRIPTION: "--source and --{about} are both given; give the one or the other",
    Slip.NO_SUCH_SOURCE: "no source is called {about!r}; declare it in targets.toml, or give --publisher",
    Slip.NEARLY_A_SOURCE: 'no source is called {about!r}; did you mean "{near}"?',
    Slip.NO_PUBLISHER: "who published it is missing; give --source ID, or --publisher NAME with --title and --url",
}
"""Every slip in the words of the command line."""


def assumption_text(one: Assumption) -> str:
    """What was taken for granted, and how to say otherwise."""
    return ASSUMPTIONS[one.gap].format(filled=one.filled)


_ANOTHER = "for another give --source or --publisher"
ASSUMPTIONS: Mapping[Gap, str] = {
    Gap.PERIOD: "period {filled}, the newest that has ended and has no figure; for another give --period",
    Gap.TODAY: "period {filled}, today; for another day give --period",
    Gap.YEAR: "period {filled}, the nearest past one; for another year give --period with it",
    Gap.PUBLISHER_OF_SERIES: f"publisher {{filled}}, as the series says; {_ANOTHER}",
    Gap.DEFAULT_SOURCE: f"source {{filled}}, as the defaults say; {_ANOTHER}",
    Gap.DEFAULT_PUBLISHER: f"publisher {{filled}}, as the defaults say; {_ANOTHER}",
    Gap.DAY_OF_SOURCE: "published {filled}, as the source; for another day give --published",
    Gap.DAY: "published {filled}, today; for another day give --published",
}
"""Every gap in the words of the command line."""


def problem_text(problem: Problem) -> str:
    """A fault of the record, with the option it came by."""
    option = next((f"--{key}: " for key in _NAMED if key in problem.origin.path[2:]), "")
    return f"{option}{problem.message}; {problem.remedy}"
