"""What a method asks of a case besides its judgement: how figures are measured against the goal.

Measures and verdict are worked out from one case, so that they cannot disagree. A method names its rules, and they
never change under its name.
"""

from msgspec import Struct


class Rules(Struct, frozen=True, eq=False):
    """``path_by_trajectory``: progress goes along the trajectory a target names, whatever its measure; else changes in
    percent go by logarithms and everything else straight on, with a bent expectation on a geometric path.
    ``settles_whole_cuts``: a change of −100 % or below is a goal like any other. ``trend_by_life``: the trend decides
    only over a goal that lives long enough. ``past_bounds_are_open``: a past period known only by a bounded part is
    open rather than unknown. ``own_freshness``: a target waits for its own figures alone, and no longer than it takes
    to judge it.
    """

    path_by_trajectory: bool
    settles_whole_cuts: bool
    trend_by_life: bool
    past_bounds_are_open: bool
    own_freshness: bool


FIRST = Rules(
    path_by_trajectory=False,
    settles_whole_cuts=False,
    trend_by_life=False,
    past_bounds_are_open=False,
    own_freshness=False,
)
"""The rules of `track/1`."""
SECOND = Rules(
    path_by_trajectory=True, settles_whole_cuts=True, trend_by_life=True, past_bounds_are_open=True, own_freshness=True
)
"""The rules of `track/2`."""
