"""How a sentence puts a number: at least, more than, nearly; before it and behind, and by verbs that say it."""

from collections.abc import Sequence

from msgspec import Struct

from tracker.entry.reading.english.numbers import Amount
from tracker.entry.reading.english.units import BEFORE, BEHIND, BOUND_VERBS, MONEY_BEFORE, UP_TO_A_LEVEL
from tracker.entry.reading.english.words import Word, low
from tracker.entry.reading.fact import Bound


class Bounded(Struct, frozen=True):
    """A bound, and the words from ``first`` to before ``last`` that a number has with it.

    From ``inner`` on they are no words of their own, a verb before it is one; nor are those before ``inner_last``.
    """

    bound: Bound
    first: int
    inner: int
    last: int
    inner_last: int


_FILLERS = frozenset(("a", "an", "the", "its", "their", "another", "of", "our"))


def bounded(said: Sequence[Word], amount: Amount) -> Bounded:
    """The bound of a number."""
    first, last = amount.first, amount.last
    if amount.upper is not None:
        begin = first - (low(said, first - 1) == "between")
        return Bounded(bound=Bound.BETWEEN, first=begin, inner=begin, last=last, inner_last=last)
    before = _before(said, first)
    if before is not None:
        bound, begin = before
        return Bounded(bound=bound, first=begin, inner=begin, last=last, inner_last=last)
    behind = _behind(said, last)
    if behind is not None:
        is_close = BEHIND.at(said, last) is not None
        inner_last = behind[1] if is_close else last
        return Bounded(bound=behind[0], first=first, inner=first, last=behind[1], inner_last=inner_last)
    return _by_verb(said, amount)


def _before(said: Sequence[Word], at: int) -> tuple[Bound, int] | None:
    """The bound that stands before a place, and where it begins."""
    for skipped in (0, 1):
        if skipped and low(said, at - 1) not in ("a", "an", "the", "another", "total", "combined", "record"):
            return None
        found = BEFORE.before(said, at - skipped)
        if skipped and low(said, at - 1) == "the" and low(said, at - 2) in _BESIDE:
            return None
        if found is not None and not _is_way(said, at - skipped - found[0], found[1]):
            return found[1], at - skipped - found[0]
    return None


_BESIDE = ("above", "below", "over", "under", "near", "past", "around")
"""Words that before an article say where something stands, and no bound: below the 95% target."""


def _is_way(said: Sequence[Word], at: int, bound: Bound) -> bool:
    """Whether "up to" leads up to a level."""
    return bound is Bound.AT_MOST and low(said, at) == "up" and low(said, at - 1) in UP_TO_A_LEVEL


_FURTHEST = 3


def _behind(said: Sequence[Word], at: int) -> tuple[Bound, int] | None:
    """The bound that stands behind a number or the noun that it counts, and the place behind: 500 homes or more."""
    for place in range(at, min(at + _FURTHEST, len(said))):
        found = BEHIND.at(said, place)
        if found is not None:
            last = place + found[0]
            return None if _leads_in(low(said, last)) else (found[1], last)
        if not said[place].text[0].isalpha() or low(said, place) in ("in", "by", "and", "to", "of"):
            return None
    return None


def _leads_in(word: str) -> bool:
    """Whether a word after a bound makes it the bound of the number that follows: 5% and more than 300 homes."""
    return word == "than" or word[:1].isdecimal() or word in MONEY_BEFORE


def _by_verb(said: Sequence[Word], amount: Amount) -> Bounded:
    """The bound of a verb right before the number: exceeded, topped."""
    at = amount.first - 1
    while low(said, at) in _FILLERS and amount.first - at < _FURTHEST:
        at -= 1
    bound = BOUND_VERBS.get(low(said, at), Bound.EXACT)
    first = amount.first if bound is Bound.EXACT else at
    return Bounded(bound=bound, first=first, inner=amount.first, last=amount.last, inner_last=amount.last)
