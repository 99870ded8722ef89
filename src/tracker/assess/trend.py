"""What a rate of change is taken from: the trend of the last years, or the way since the baseline.

Knows which figures make a run, and nothing of what follows from it.
"""

from collections.abc import Mapping
from enum import Enum

from msgspec import Struct

from tracker.assess.arithmetic import Absent, Measured
from tracker.assess.sums import Observation
from tracker.assess.yardstick import Yardstick
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.series import Kind

_FEWEST_CHANGES, _MOST_CHANGES = 3, 5


class Basis(Enum):
    """What a forecast is taken from."""

    TREND = "trend"
    SCHEDULE = "schedule"


class Stretch(Struct, frozen=True):
    """Where two figures stand in the goal's terms, and the years between.

    ``rise`` is the change, as narrow as it is known. ``first`` is the earlier figure, where there is one.
    """

    start: Interval
    end: Interval
    years: Fraction
    rise: Interval
    first: Observation | None


class History(Struct, frozen=True, eq=False):
    """The comparable figures by the last day of their period, and where they stop being comparable.

    ``breaks`` are the last days of periods that are not comparable with earlier ones.
    """

    points: Mapping[int, Observation]
    breaks: frozenset[int]

    def breaks_between(self, earlier: Period, later: Period) -> bool:
        """Whether figures of the two periods lie on different sides of a break."""
        return bool(self.breaks) and any(earlier.last < last <= later.last for last in self.breaks)

    def run(self, newest: Observation) -> list[Observation]:
        """Figures a year apart, newest first, at most six, ending where one is missing or a break lies between."""
        run = [newest]
        while len(run) <= _MOST_CHANGES:
            before = run[-1].period.year_before
            earlier = None if before is None else self.points.get(before.last)
            if earlier is None or self.breaks_between(earlier.period, run[-1].period):
                break
            run.append(earlier)
        return run

    def previous(self, judged: Observation, *, is_seasonal: bool) -> Observation | None:
        """The latest figure before another one, of its season where that matters, and no break between."""
        for last in reversed(list(self.points)):
            earlier = self.points[last]
            if last < judged.period.last and not (is_seasonal and earlier.period.is_of_another_season(judged.period)):
                return None if self.breaks_between(earlier.period, judged.period) else earlier
        return None


def trend(yardstick: Yardstick, history: History, judged: Observation) -> Stretch | None:
    """The last three to five yearly changes up to the judged figure, without a gap or a break between.

    Four consecutive points at least, and at most five changes, as the German sustainability indicators do it
    (open-sdg-site-starter, status page). Of a stock the last change may be shorter than a year, where the judged
    figure has no such run itself. A running sum only rises, and has none. Nor has a goal that is too young.
    """
    if yardstick.target.start is not None or not _is_old_enough(yardstick, judged):
        return None
    run = history.run(judged)
    if len(run) <= _FEWEST_CHANGES and yardstick.series.kind is Kind.STOCK:
        run = _run_of_the_year_before(history, judged)
    return _stretch(yardstick, run[-1], judged) if len(run) > _FEWEST_CHANGES else None


def _is_old_enough(yardstick: Yardstick, judged: Observation) -> bool:
    """Whether the trend is one of the goal: that lives 2¾ years or more, and the figure lies a year or more into it.

    Its life begins when it has been announced and its baseline is over. Without a baseline only a trend can tell.
    """
    target, origin, clock = yardstick.target, yardstick.origin, yardstick.clock
    if not yardstick.rules.trend_by_life or origin is None or isinstance(yardstick.start, Absent):
        return True
    start = max(origin.last_day, Period.of_day(target.announced.known_from), key=lambda one: one.last)
    return clock.years(start, target.due) >= _SHORTEST_LIFE and clock.years(start, judged.period) >= 1


_SHORTEST_LIFE = Fraction(11, 4)
"""Years that a goal lives at the least for a trend to be one of it: three, or announced within the first quarter."""


def _run_of_the_year_before(history: History, judged: Observation) -> list[Observation]:
    """The run up to the latest figure of the year before that has one long enough, no break between."""
    within = [one for one in history.points.values() if 0 < one.period.months_until(judged.period) < 12]
    for one in reversed(within):
        run = [] if history.breaks_between(one.period, judged.period) else history.run(one)
        if len(run) > _FEWEST_CHANGES:
            return run
    return [judged]


def _stretch(yardstick: Yardstick, first: Observation, last: Observation) -> Stretch | None:
    start, end = yardstick.value(first), yardstick.value(last)
    if isinstance(start, Absent) or isinstance(end, Absent):
        return None
    rise = end - start if yardstick.is_chained else yardstick.rise(first, last)
    years = yardstick.clock.years(first.period, last.period)
    return Stretch(start=start, end=end, years=years, rise=rise, first=first)


def since_start(yardstick: Yardstick, judged: Observation, value: Measured) -> Stretch | None:
    """From the baseline, or a window's start, to the judged figure; None where either is missing or both one."""
    start, origin = yardstick.start, yardstick.origin
    if origin is None or judged.period.last == origin.last:
        return None
    if isinstance(start, Absent) or isinstance(value, Absent):
        return None
    first = yardstick.base
    years = yardstick.clock.years(origin, judged.period)
    return Stretch(start=start, end=value, years=years, rise=value - start, first=first)
