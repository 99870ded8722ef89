"""What every method shares: what a judgement says, why, and what a method offers.

Knows no rule. A method is a value with a name, its limits, and functions: one judges a case, one says why.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache

from msgspec import Struct, field

from tracker.assess.arithmetic import Absent, Measured
from tracker.assess.case import Case
from tracker.assess.measures import Dimension, Measure, Measures
from tracker.assess.methods.verdict import Flag, Verdict
from tracker.assess.rules import Rules
from tracker.assess.sums import Observation
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.domain.wording import Sentence, Words


class Grade(Struct, frozen=True, eq=False):
    """An answer in a method's own words, and the verdict that it comes to.

    ``code`` is its word in machine forms, as the method's authors write it.
    """

    code: str
    called: Sentence
    verdict: Verdict

    @property
    def words(self) -> str:
        """What it is called, in the language chosen."""
        return str(self.called)


class Number(Struct, frozen=True):
    """A number of a method's own that its answer rests on. ``name`` is its key in machine forms.

    ``limits`` are the numbers between its bands, onto or across which it is not rounded.
    """

    name: str
    called: Sentence
    dimension: Dimension
    measured: Measured
    limits: tuple[Fraction, ...] = ()

    def reason(self, said: Words) -> "Reason | None":
        """Words with a place for it, where it has a value."""
        if not isinstance(self.measured, Interval):
            return None
        return Reason(said, self.measured, dimension=self.dimension, guards=(0, 1, *self.limits))


class Judgement(Struct, frozen=True):
    """A verdict, the answers it leaves open if it is indeterminate, and what it rests on.

    ``grades`` are the answers in the words of a method that has its own, several where bounds leave several open, and
    ``numbers`` what they are read from. ``settled_by`` is the part of a period that settles it before the whole is in,
    ``lacks`` what there is to judge it by still lacks, or why the method has no answer to such a promise.
    """

    verdict: Verdict
    alternatives: tuple[Verdict, ...] = ()
    flags: tuple[Flag, ...] = ()
    provisional: bool = False
    settled_by: Observation | None = None
    lacks: Words | None = None
    grades: tuple[Grade, ...] = ()
    numbers: tuple[Number, ...] = ()

    @property
    def pending_because(self) -> str | None:
        """What is lacking, in the language chosen."""
        return None if self.lacks is None else str(self.lacks)


class Reason(Struct, frozen=True):
    """Why a verdict is what it is, with the number that decided, where there is one.

    The number is never rounded onto or across one of the ``guards``.
    """

    said: Words
    number: Interval | None = None
    dimension: Dimension = Dimension.RATIO
    guards: tuple[Fraction | int, ...] = ()

    @property
    def words(self) -> str:
        """Why, in the language chosen; ``{}`` stands for the number."""
        return str(self.said)


class Method(Struct, frozen=True, eq=False):
    """A named and versioned way to judge. A change to any rule gets a new name.

    ``title`` is what readers call it, ``source`` where its rule is published, ``needs`` what it asks of a target.
    ``rules`` say how a case is measured for it. ``limits`` are the numbers between its bands, by measure, onto or
    across which nothing is rounded. ``because`` is given a case, its measures and the judgement, and has nothing to say
    where the verdict says it all. ``grades`` are its own words, the best first; none where it answers in verdicts.
    ``edges`` are the figures in the goal's terms at which its answer may change before the goal is due, besides the
    goal's own ends; absent where nobody can tell.
    """

    name: str
    title: Sentence
    source: str
    needs: Sentence
    judge: Callable[[Case], Judgement]
    because: Callable[[Case, Measures, Judgement], Reason | None]
    edges: Callable[[Case], Iterable[Fraction] | Absent]
    rules: Rules
    limits: Mapping[Measure, tuple[Fraction, ...]] = field(default_factory=dict)
    grades: tuple[Grade, ...] = ()

    def guards(self, measure: Measure) -> tuple[Fraction | int, ...]:
        """The numbers that a measure is not rounded onto or across: its own, and the method's limits."""
        return _guards(self, measure)


@cache
def _guards(method: Method, measure: Measure) -> tuple[Fraction | int, ...]:
    limits = method.limits.get(measure)
    return measure.guards if limits is None else tuple(sorted({*measure.guards, *limits}))


def in_order(verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """Verdicts in the order of a report."""
    found = set(verdicts)
    return tuple(verdict for verdict in Verdict if verdict in found)
