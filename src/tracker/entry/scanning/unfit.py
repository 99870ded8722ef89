"""Why a fact is no figure or target of its series."""

from collections.abc import Callable
from typing import TypeVar

from tracker.domain.problem import Malformed
from tracker.domain.wording import say

_Value = TypeVar("_Value")
OF_PLANS = ("预算", "计划", "目标", "任务")
"""What a figure is compared with that says how far a plan was carried out: 完成年初预算的101.8%."""


class Unfit(Exception):
    """A fact cannot be what it would be for its series; the message says why."""


def fitted(reading: Callable[[], _Value]) -> _Value:
    """What is read. Raises Unfit where it is malformed."""
    try:
        return reading()
    except Malformed as fault:
        raise Unfit(say("{fault}; {remedy}", fault=fault.message, remedy=fault.remedy)) from fault
