"""The words of the files for a reader: what a series is, what was said of a figure, how grave a problem is."""

from collections.abc import Sequence
from typing import assert_never

from tracker.assess.timeline import Standing
from tracker.domain.period import Period
from tracker.domain.problem import Severity
from tracker.domain.series import Derivation
from tracker.domain.target import Commitment
from tracker.domain.wording import say


def severity_word(severity: Severity) -> str:
    """'error', 'warning'."""
    match severity:
        case Severity.ERROR:
            return say("error")
        case Severity.WARNING:
            return say("warning")
        case _:
            assert_never(severity)


def derivation_word(derivation: Derivation) -> str:
    """How a series is made of others."""
    match derivation:
        case Derivation.SUM:
            return say("sum")
        case Derivation.DIFFERENCE:
            return say("difference")
        case Derivation.RATIO:
            return say("ratio")
        case _:
            assert_never(derivation)


def standing_word(standing: Standing) -> str:
    """What a record is among those of its period."""
    match standing:
        case Standing.IN_FORCE:
            return say("in force")
        case Standing.REPLACED:
            return say("replaced")
        case Standing.MENTION:
            return say("mention")
        case Standing.FORECAST:
            return say("forecast")
        case _:
            assert_never(standing)


def commitment_word(commitment: Commitment) -> str:
    """How firmly it was promised, with the word of the plan: 'strive (力争)'."""
    match commitment:
        case Commitment.BINDING:
            return say("binding (约束性)")
        case Commitment.EXPECTED:
            return say("expected (预期性)")
        case Commitment.ENSURE:
            return say("ensure (确保)")
        case Commitment.STRIVE:
            return say("strive (力争)")
        case _:
            assert_never(commitment)


def figure_at(figure: str, period: Period, written: str) -> str:
    """A figure and what it is about: '1416 亿元 in 2024', '12.4 on 2024-06-12'."""
    if period.first == period.last:
        return say("{figure} on {day}", figure=figure, day=written)
    return say("{figure} in {period}", figure=figure, period=written)


def parts(texts: Sequence[str]) -> str:
    """Several things of one list: 'a, b'."""
    return say(", ").join(texts)
