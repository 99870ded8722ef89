"""Goals that must hold in every period of a window: which periods held, which did not, and which are not known."""

from dataclasses import dataclass

from tracker.assess.evidence import Evidence, settled_by_part, window
from tracker.assess.observed import Observation, so_far
from tracker.domain.goal import Settled
from tracker.domain.period import Period


@dataclass(frozen=True, slots=True)
class Held:
    """The periods of a window by what their figures say, in order of time; ``periods`` is how many it has.

    ``open`` have a figure that settles nothing. ``unknown`` have none, though a later one has or the window is over;
    the others are to come, or the due one is waited for.
    ``settled_by`` is what is recorded of a period that has already failed before it is complete.
    """

    periods: int
    held: tuple[Period, ...] = ()
    failed: tuple[Period, ...] = ()
    open: tuple[Period, ...] = ()
    unknown: tuple[Period, ...] = ()
    settled_by: Observation | None = None

    @property
    def judged(self) -> int:
        """How many have a figure."""
        return len(self.held) + len(self.failed) + len(self.open)


def held(evidence: Evidence) -> Held:
    """How a goal for every period fared so far."""
    every = window(evidence.target)
    found: dict[Settled | None, list[Period]] = {outcome: [] for outcome in (*Settled, None)}
    settled_by: Observation | None = None
    newest = max(evidence.points, default=0)
    for period in every:
        outcome, part = _outcome(evidence, period)
        is_over = evidence.due_has_ended and period is not every[-1]
        if outcome is not None or period.last < newest or is_over:
            found[outcome].append(period)
        if outcome is Settled.NOT_REACHED:
            settled_by = settled_by or part
    reached, failed, unsettled = (tuple(found[one]) for one in Settled)
    return Held(len(every), reached, failed, unsettled, tuple(found[None]), settled_by)


def _outcome(evidence: Evidence, period: Period) -> tuple[Settled | None, Observation | None]:
    """What is settled about one period, and the part of it that settles it where its figure is not in."""
    figure = evidence.points.get(period.last)
    if figure is not None:
        return evidence.terms.settle(figure), None
    part = so_far(evidence.series, evidence.records, period)
    settled = Settled.OPEN if part is None else settled_by_part(evidence.terms, part)
    return (None, None) if settled is Settled.OPEN else (settled, part)
