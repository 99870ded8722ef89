"""What a text says more than once: one proposal for it, the most exact and surest, with how often it is said.

A heading that says a figure again is no second proposal, and neither is "beyond 2 trillion" beside 20,059.
"""

from collections.abc import Hashable, Sequence
from decimal import Decimal
from itertools import chain
from typing import TypeAlias

from msgspec import Struct, field
from msgspec.structs import replace

from tracker.domain.exact import Fraction
from tracker.domain.figure import Figure
from tracker.domain.interval import Interval
from tracker.domain.wording import say
from tracker.entry.scanning.proposal import THERE, Proposal

Key: TypeAlias = tuple[Hashable, ...]


class Said(Struct, frozen=True):
    """A proposal, what it is about, and its figure; None where it makes none."""

    proposal: Proposal
    key: Key
    figure: Figure | None = None

    @property
    def order(self) -> tuple[int, bool, int]:
        """Sort key: exact before bounds, bounds before what makes no figure; then what is sure; then what is first."""
        is_exact = self.figure is not None and self.figure.bounds.is_exact and not self.figure.approximate
        vague = 0 if is_exact else 2 if self.figure is None else 1
        return vague, not self.proposal.is_sure, self.proposal.fact.quantity.span.start


class _Same(Struct):
    """What is said of one thing with one number, as it grows; the ``best`` of them is kept."""

    best: Said
    count: int = 0
    others: list["_Same"] = field(default_factory=list)
    """What the text says of the same thing with another number."""

    def take(self, one: Said) -> None:
        self.count += 1
        self.best = min(self.best, one, key=lambda said: said.order)

    @property
    def proposal(self) -> Proposal:
        """The best, with how often it is said and what else is said of it."""
        one = self.best.proposal
        said = say("{said}; {count} times in the text", said=one.said, count=self.count) if self.count > 1 else one.said
        if not self.others or one.standing in THERE:
            return replace(one, said=said)
        others = ", ".join(other.best.proposal.mark.of(other.best.proposal.sentence) for other in self.others)
        also = say("the text also gives {others} for the same", others=others)
        return replace(one, said=said, guesses=(*one.guesses, also))


_MOST_COMPARED = 8
"""Figures of one thing that each further one is looked at beside: a text with more is no text."""


def once(every: Sequence[Said]) -> list[Proposal]:
    """The proposals in the order of the text, each thing said once."""
    of_key: dict[Key, list[_Same]] = {}
    by_number: dict[Key, _Same] = {}
    timeless = [one for one in every if _is_timeless(one)]
    for one in (*(one for one in every if not _is_timeless(one)), *timeless):
        same = by_number.get(_numbered(one)) if _is_timeless(one) else None
        same = same or _same(of_key.setdefault(one.key, []), one)
        by_number.setdefault(_numbered(one), same)
        same.take(one)
    found = chain.from_iterable(of_key.values())
    return sorted((one.proposal for one in found), key=lambda one: one.fact.quantity.span)


def _is_timeless(one: Said) -> bool:
    """Whether it is of a series, and of no time that the text says: a heading."""
    return one.figure is None and one.proposal.series is not None and one.proposal.fact.time is None


def _numbered(one: Said) -> Key:
    """The series, and the number as it is written."""
    fact = one.proposal.fact
    return one.proposal.series or one.key, fact.kind, fact.measure, fact.quantity.number, fact.quantity.unit


def _same(group: list[_Same], one: Said) -> _Same:
    """Where it is said already, else a new place."""
    for same in group[:_MOST_COMPARED]:
        if _says_again(one, same.best):
            return same
    new = _Same(one)
    for same in group[:_MOST_COMPARED]:
        same.others.append(new)
        new.others.append(same)
    group.append(new)
    return new


def _says_again(one: Said, other: Said) -> bool:
    """Whether one of two figures is the other, less exactly or as exactly; of goals whether the numbers are one."""
    if one.figure is None or other.figure is None:
        return one.figure is other.figure
    if one.proposal.is_target:
        return _numbers(one.figure) == _numbers(other.figure)
    return _repeats(one.figure, other.figure) or _repeats(other.figure, one.figure)


def _numbers(figure: Figure) -> set[Decimal]:
    return {amount.value for term in figure.terms for amount in term.amounts}


def _repeats(one: Figure, other: Figure) -> bool:
    return _is_about(one, other) if one.approximate else one.contains(other) or one.is_rounding_of(other)


_ABOUT = Interval.of(Fraction(19, 20), Fraction(21, 20))


def _is_about(one: Figure, other: Figure) -> bool:
    """Whether an approximate figure may be another: about 1,800 is 1,765, and no 2,301."""
    return other.bounds.meets(one.bounds.times(_ABOUT))
