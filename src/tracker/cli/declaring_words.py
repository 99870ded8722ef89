"""What `track init`, `add-series` and `add-target` say of what they were told: faults and gaps, with options' names."""

from collections.abc import Mapping

from tracker.domain.figure import Comparison
from tracker.domain.problem import Malformed, Problem
from tracker.domain.wording import Sentence, later, say
from tracker.entry.declaring import Assumption, Fault, Gap, Slip


def fault_text(fault: Fault | Malformed) -> str:
    """What is wrong with what was typed, and the way out."""
    if isinstance(fault, Malformed):
        return say("{fault}; {remedy}", fault=fault.message, remedy=fault.remedy)
    return str(SENTENCES[fault.slip].filled(about=fault.about, near=fault.near))


SENTENCES: Mapping[Slip, Sentence] = {
    Slip.NO_SERIES: later(
        "SERIES is missing: the id of its series, or a part of its name; a new one: track add-series"
    ),
    Slip.NO_AREA: later("--area is missing: the place, body or team it is about"),
    Slip.NO_INDICATOR: later("--indicator is missing: what is counted, such as 'Sign-ups'"),
    Slip.NO_UNIT: later("--unit is missing: what it is counted in, such as %, people or 亿元"),
    Slip.NO_GOAL: later("--goal is missing: the figure to reach, such as '≥ 100', 'at most 3 %' or 超1000亿元"),
    Slip.NO_DUE: later("--due is missing: the period by whose end the goal must hold, such as 2027 or 2027-06"),
    Slip.NO_SOURCE: later(
        "where it is promised is missing; give --source ID, or --publisher NAME with --title and --announced"
    ),
    Slip.NEARLY_AN_AREA: later(
        'no area is called {about!r}; did you mean "{near}"? For a new area of this name give --area-id'
    ),
    Slip.SEVERAL_AREAS: later("{about!r} is the name of several areas; give the id of one: {near}"),
    Slip.NO_KIND: later("{about!r} is no kind of series; write one of {near}"),
    Slip.NO_FREQUENCY: later("{about!r} is not how often figures come; write one of {near}"),
    Slip.UNIT_OF_MILESTONE: later("a milestone is done or not; leave --unit and --frequency out"),
    Slip.GOAL_OF_MILESTONE: later("the goal of a milestone is that it is done; leave --goal {about!r} out"),
    Slip.GOAL_AND_STATEMENT: later("--goal and --statement are both given; give the one or the other"),
    Slip.NO_DIRECTION: later(
        "the goal {about!r} does not say which way is good; write '≥ {near}' or '≤ {near}', in quotes"
    ),
    Slip.NO_TOLERANCE: later("the goal {about!r} does not say how far from it is still good; write '{near}±5'"),
    Slip.PERCENT_OF_WHAT: later(
        "the goal {about!r} is in percent and the series in {near}: for a change since a year give --baseline"
    ),
    Slip.NO_BASELINE: later("--measure {about} needs --baseline: the period that is counted from"),
    Slip.NO_START: later("--measure {about} needs --from: the first period of the window"),
    Slip.SOURCE_AND_DESCRIPTION: later("--source and --{about} are both given; give the one or the other"),
    Slip.NO_SUCH_SOURCE: later("no source is called {about!r}; for a new one give --publisher and --title"),
    Slip.NEARLY_A_SOURCE: later('no source is called {about!r}; did you mean "{near}"?'),
    Slip.NO_ID: later('{about!r} is not an id; use lower-case ASCII letters, digits and hyphens, such as "{near}"'),
    Slip.TAKEN: later('the id "{about}" is taken; "{near}" is free'),
}
"""Every slip in the words of the command line."""


def assumption_text(one: Assumption) -> str:
    """What was taken for granted, and how to say otherwise."""
    return str(ASSUMPTIONS[one.gap].filled(filled=one.filled))


ASSUMPTIONS: Mapping[Gap, Sentence] = {
    Gap.KIND: later("kind {filled}; for another give --kind: flow (over a period), stock (at its end), rate, growth"),
    Gap.FREQUENCY: later("frequency {filled}; for another give --frequency"),
    Gap.ID: later("id {filled}; for another give --id"),
    Gap.CUT: later("{filled} taken as a cut: at most so much"),
    Gap.PERCENT_CHANGE: later("{filled} taken as a change since the baseline; for another give --measure"),
    Gap.PUBLISHER: later("promised by {filled}; for another give --publisher, with --title"),
    Gap.OVER: later("the due period {filled} is over already; for another give --due"),
    Gap.BASELINE: later("counted from {filled}, the newest period that is over; for another give --baseline"),
    Gap.ANNOUNCED: later("announced {filled}; for another day give --announced"),
}
"""Every gap in the words of the command line."""


def problem_text(problem: Problem) -> str:
    """A fault of a new table, with the option it came by."""
    key = next((str(one) for one in problem.origin.path[2:3]), "")
    option = f"--{_OPTIONS.get(key, key.replace('_', '-'))}: " if key else ""
    return option + say("{fault}; {remedy}", fault=problem.message, remedy=problem.remedy)


_OPTIONS = {
    "name": "area",
    "release_lag_days": "lag",
    "grace_days": "grace",
    "tags": "tag",
    "aliases": "alias",
    **dict.fromkeys((one.value for one in Comparison), "goal"),
}
"""The options that are not called as the keys they become."""
