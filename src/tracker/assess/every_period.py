"""Goals that must hold in every period of a window: which periods held, which did not, and which are not known."""

from collections.abc import Mapping
from itertools import takewhile

from msgspec import Struct
from msgspec.structs import replace

from tracker.assess.arithmetic import Absent, Measured
from tracker.assess.sums import Observation, Recorded, as_recorded, firm_part, ways_so_far
from tracker.assess.yardstick import Yardstick
from tracker.domain.actual import Actual
from tracker.domain.exact import Fraction
from tracker.domain.goal import Settled
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.target import Target
from tracker.domain.wording import later


class Held(Struct, frozen=True):
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

    @property
    def begun(self) -> int:
        """How many have a figure, or should have one by now."""
        return self.judged + len(self.unknown)

    @property
    def share(self) -> Measured:
        """How many of these held, by all that the open and unknown ones may come to; absent without any figure."""
        if not self.judged:
            return Absent(later("no period has a figure"))
        low = Fraction(len(self.held), self.begun)
        return Interval.of(low, low + Fraction(len(self.open) + len(self.unknown), self.begun))


def window(target: Target) -> list[Period]:
    """The periods of a window, each as long as the due period, the first not before its start."""
    due, beat = target.due, target.due.beat
    first = due.first if target.start is None else target.start.first
    begin = beat.holding(first)
    begun = beat.from_day(first if begin.first == first else begin.last + 1)
    return list(takewhile(lambda period: period.last <= due.last, begun))


def held(yardstick: Yardstick, recorded: Recorded, *, is_over: bool) -> Held:
    """How a goal for every period fared so far; ``is_over`` says that the due period has ended."""
    every, parts = window(yardstick.target), _within_each(yardstick.target, recorded)
    found: dict[Settled | None, list[Period]] = {outcome: [] for outcome in (*Settled, None)}
    settled_by: Observation | None = None
    newest = max(yardstick.points, default=0)
    for period in every:
        outcome, part = _outcome(yardstick, parts.get(period.last), period)
        if outcome is None and yardstick.rules.past_bounds_are_open:
            outcome = _may_have_failed(yardstick, parts.get(period.last), period)
        is_past = is_over and period is not every[-1]
        if outcome is not None or period.last < newest or is_past:
            found[outcome].append(period)
        if outcome is Settled.NOT_REACHED:
            settled_by = settled_by or part
    return Held(
        periods=len(every),
        held=tuple(found[Settled.REACHED]),
        failed=tuple(found[Settled.NOT_REACHED]),
        open=tuple(found[Settled.OPEN]),
        unknown=tuple(found[None]),
        settled_by=settled_by,
    )


def _may_have_failed(yardstick: Yardstick, recorded: Recorded | None, period: Period) -> Settled | None:
    """Open where a part known as a bound may have broken a ceiling; None where nothing tells."""
    if recorded is None or yardstick.series.signed:
        return None
    known = (as_recorded(part).figure.bounds for part in ways_so_far(recorded, period))
    is_broken = any(side.rising < 0 for one in known for side, _ in yardstick.goal.outside(one))
    return Settled.OPEN if is_broken else None


def _within_each(target: Target, recorded: Recorded) -> Mapping[int, Recorded]:
    """The records that end in a period of the window, by its last day."""
    beat, found = target.due.beat, dict[int, dict[Period, Actual]]()
    for slot, record in recorded.by_slot.items():
        found.setdefault(beat.holding(record.period.last).last, {})[slot] = record
    return {last: replace(recorded, by_slot=some) for last, some in found.items()}


def _outcome(
    yardstick: Yardstick, recorded: Recorded | None, period: Period
) -> tuple[Settled | None, Observation | None]:
    """What is settled about one period, and the part of it that settles it where its figure is not in."""
    figure = yardstick.points.get(period.last)
    if figure is not None:
        return yardstick.settle(figure), None
    for part in () if recorded is None else ways_so_far(recorded, period):
        settled = yardstick.settle_by_part(part)
        if settled is not Settled.OPEN:
            return settled, firm_part(part)
    return None, None
