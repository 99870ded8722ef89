"""Where a person is in going through the numbers of a text: what was said of each, which is next. Asks nobody."""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import assert_never

from tracker.cli.scan_words import in_order
from tracker.entry.scanning.proposal import THERE, Proposal


class Verdict(Enum):
    """What a person said of a number."""

    ACCEPTED = "accepted"
    SKIPPED = "skipped"


class Like(Enum):
    """In what numbers can be alike."""

    STANDING = "standing"
    INDICATOR = "indicator"
    AREA = "area"
    LEFT = "left"
    """In that nothing was said of them."""
    ONE = "one"
    """Not at all: the one alone."""


class Course:
    """Proposals by number, what is of no series last; what needs no look is passed over until it is asked for."""

    def __init__(self, proposals: Iterable[Proposal], *, is_all: bool) -> None:
        self._found = {one.number: one for one in in_order(proposals)}
        self._said: dict[int, Verdict] = {}
        self._steps: list[tuple[int, ...]] = []
        self._at: int | None = None
        self.is_all = is_all

    @property
    def current(self) -> Proposal | None:
        """The one that is looked at: that which was gone back to, else the first of which nothing was said."""
        if self._at is None:
            self._at = next((one.number for one in self.left), None)
        return None if self._at is None else self._found[self._at]

    @property
    def left(self) -> list[Proposal]:
        """Those that are to be looked at, of which nothing was said."""
        return [one for one in self._found.values() if one.number not in self._said and self._is_shown(one)]

    @property
    def folded(self) -> int:
        """How many are passed over."""
        return sum(one.number not in self._said and not self._is_shown(one) for one in self._found.values())

    @property
    def place(self) -> tuple[int, int]:
        """Which of how many the current one is, of those that are looked at."""
        shown = [one.number for one in self._found.values() if self._is_shown(one) or one.number == self._at]
        return (shown.index(self._at) + 1 if self._at in shown else len(shown)), len(shown)

    def said(self, verdict: Verdict) -> list[Proposal]:
        """Those of which this was said."""
        return [self._found[number] for number in sorted(self._said) if self._said[number] is verdict]

    @property
    def accepted(self) -> list[Proposal]:
        """Those that are to be written."""
        return self.said(Verdict.ACCEPTED)

    @property
    def can_go_back(self) -> bool:
        """Whether anything was said."""
        return bool(self._steps)

    def say(self, verdict: Verdict, numbers: Iterable[int]) -> None:
        """Say one thing of some."""
        step = tuple(numbers)
        self._said |= dict.fromkeys(step, verdict)
        self._steps.append(step)
        self._at = None

    def back(self) -> None:
        """Take back what was said last; the first it was said of is looked at again."""
        step = self._steps.pop()
        for number in step:
            del self._said[number]
        self._at = step[0]

    def put(self, one: Proposal) -> None:
        """What a person changed; it is looked at even where there is nothing left to do with it."""
        self._found[one.number] = one
        self._at = one.number

    def judge(self, one: Proposal) -> None:
        """The same beside what was accepted meanwhile; it may have become one that is passed over."""
        self._found[one.number] = one
        if not self._is_shown(one):
            self._at = None

    def show_all(self) -> None:
        """Pass nothing over from now on."""
        self.is_all = True
        self._at = None

    def alike(self, one: Proposal) -> Mapping[Like, tuple[int, ...]]:
        """Which of those that are left are like one, and in what; where several are."""
        found = {like: tuple(it.number for it in self.left if _is_like(like, it, one)) for like in Like}
        return {like: numbers for like, numbers in found.items() if len(numbers) > 1 or like is Like.ONE}

    def _is_shown(self, one: Proposal) -> bool:
        return self.is_all or one.standing not in THERE


def _is_like(like: Like, one: Proposal, other: Proposal) -> bool:
    match like:
        case Like.STANDING:
            return one.standing is other.standing
        case Like.INDICATOR:
            return one.fact.indicator == other.fact.indicator
        case Like.AREA:
            return one.fact.area == other.fact.area
        case Like.LEFT:
            return True
        case Like.ONE:
            return one.number == other.number
        case _:
            assert_never(like)
