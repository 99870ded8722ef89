"""What is said beside any verdict: whether what it rests on may change, and what a reader should know of it."""

from tracker.assess.arithmetic import Absent
from tracker.assess.case import Case
from tracker.assess.methods.verdict import Flag
from tracker.assess.sums import Observation


def is_provisional(case: Case, observation: Observation) -> bool:
    """Whether what settles may change: the figure, and where the goal is a change those it is counted from."""
    if not case.target.measure.of_change:
        return observation.is_provisional
    return any(one.is_provisional for one in case.yardstick.used(observation))


def flags_of(case: Case, judged: Observation | None, *given: Flag) -> tuple[Flag, ...]:
    """The flags given, and those that the figures used carry with them."""
    if judged is None:
        return ()
    yardstick, flags = case.yardstick, set(given)
    trend = None if judged is case.due_figure else case.trend
    reaches_back = not isinstance(yardstick.start, Absent)
    first = yardstick.origin if not case.target.baseline_parts else case.target.baseline_parts[0]
    if first is not None and reaches_back and case.history.breaks_between(first, judged.period):
        flags.add(Flag.ACROSS_BREAK)
    if case.base_now is not None:
        flags.add(Flag.ACROSS_REVISION)
    if yardstick.is_of_another_season(judged):
        flags.add(Flag.OTHER_SEASON)
    used = [*yardstick.used(judged), *([trend.first] if trend and trend.first else [])]
    if any(record.figure.approximate for record in used):
        flags.add(Flag.APPROXIMATE)
    return tuple(flag for flag in Flag if flag in flags)
