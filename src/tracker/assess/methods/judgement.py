"""What every method shares: what a judgement says, why, and what a method offers.

Knows no rule. A method is a value with a name, its limits, and two functions: one judges a case, one says why.
"""

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction

from msgspec import Struct, field

from tracker.assess.case import Case
from tracker.assess.measures import Measure, Measures
from tracker.assess.methods.verdict import Flag, Verdict
from tracker.assess.rules import Rules
from tracker.assess.sums import Observation
from tracker.domain.interval import Interval
from tracker.domain.wording import Sentence, Words


class Judgement(Struct, frozen=True):
    """A verdict, the answers it leaves open if it is indeterminate, and what it rests on.

    ``settled_by`` is the part of a period that settles it before the whole is in, ``lacks`` what there is to judge it
    by still lacks, where it is pending.
    """

    verdict: Verdict
    alternatives: tuple[Verdict, ...] = ()
    flags: tuple[Flag, ...] = ()
    provisional: bool = False
    settled_by: Observation | None = None
    lacks: Sentence | None = None

    @property
    def pending_because(self) -> str | None:
        """What is lacking, in the language chosen."""
        return None if self.lacks is None else str(self.lacks)


class Reason(Struct, frozen=True):
    """Why a verdict is what it is, with the number that decided, where there is one."""

    said: Words
    measure: Measure | None = None
    number: Interval | None = None

    @property
    def words(self) -> str:
        """Why, in the language chosen; ``{}`` stands for the number."""
        return str(self.said)


class Method(Struct, frozen=True, eq=False):
    """A named and versioned way to judge. A change to any rule gets a new name.

    ``rules`` say how a case is measured for it. ``limits`` are the numbers between its bands, by measure, onto or
    across which nothing is rounded. ``because`` is given a case, its measures and the judgement, and has nothing to say
    where the verdict says it all.
    """

    name: str
    judge: Callable[[Case], Judgement]
    because: Callable[[Case, Measures, Judgement], Reason | None]
    rules: Rules
    limits: Mapping[Measure, tuple[Fraction, ...]] = field(default_factory=dict)

    def guards(self, measure: Measure) -> tuple[Fraction | int, ...]:
        """The numbers that a measure is not rounded onto or across: its own, and the method's limits."""
        limits = self.limits.get(measure)
        return measure.guards if limits is None else tuple(sorted({*measure.guards, *limits}))


def in_order(verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """Verdicts in the order of a report."""
    found = set(verdicts)
    return tuple(verdict for verdict in Verdict if verdict in found)
