"""What stood at a baseline: its figure, or the mean of several where it is longer than the due period."""

from collections.abc import Mapping
from functools import reduce
from operator import add

from tracker.assess.sums import Observation, Recorded, Sum, parts_of
from tracker.domain.exact import Fraction
from tracker.domain.figure import Figure
from tracker.domain.interval import Interval
from tracker.domain.target import Target


def base_of(target: Target, recorded: Recorded, alone: Mapping[int, Observation]) -> Observation | None:
    """The figure that progress is counted from, among those as long as the due period; None where there is none.

    Of a longer baseline it is the one recorded for it, else the mean of its periods, none of them missing.
    """
    baseline, parts = target.baseline, target.baseline_parts
    if baseline is None:
        return None
    if not parts:
        return alone.get(baseline.last)
    own = recorded.by_slot.get(recorded.series.slot(baseline))
    if own is not None and own.period == baseline:
        return own
    known = [alone[period.last] for period in parts if period.last in alone]
    if len(known) < len(parts):
        return None
    total = reduce(add, (one.figure.bounds for one in known), Interval.exactly(0))
    figure = Figure.spanning(total * Fraction(1, len(known)), any(one.figure.approximate for one in known))
    return Sum(baseline, figure, tuple(part for one in known for part in parts_of(one)))
