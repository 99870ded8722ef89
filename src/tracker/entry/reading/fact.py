"""What a text says: a number of an indicator of an area, at a time, promised or done. Values alone, of any language.

None of them can hold itself, so that the collector need not look for it: of a long text there are very many.
"""

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from itertools import compress, product

from msgspec import Struct

from tracker.domain.actual import Status
from tracker.domain.figure import Comparison
from tracker.domain.period import Period, PublicDate


class FactKind(Enum):
    """Whether a number was promised or has come about."""

    TARGET = "target"
    ACTUAL = "actual"


class Bound(Enum):
    """How a text puts a number: as it is, or as one that the true number is above, below or near."""

    EXACT = "exact"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"
    ABOUT = "about"
    NEARLY = "nearly"
    """About, from below: 近, nearly."""
    BETWEEN = "between"

    @property
    def comparison(self) -> Comparison:
        """The key that a figure put so is written with."""
        return _COMPARISONS[self]


_COMPARISONS: Mapping[Bound, Comparison] = {
    Bound.EXACT: Comparison.VALUE,
    Bound.AT_LEAST: Comparison.AT_LEAST,
    Bound.MORE_THAN: Comparison.MORE_THAN,
    Bound.AT_MOST: Comparison.AT_MOST,
    Bound.LESS_THAN: Comparison.LESS_THAN,
    Bound.ABOUT: Comparison.ABOUT,
    Bound.NEARLY: Comparison.ABOUT,
    Bound.BETWEEN: Comparison.BETWEEN,
}


class Measure(Enum):
    """What about an indicator a number is."""

    LEVEL = "level"
    YEAR_ON_YEAR = "growth on the year before"
    CHANGE = "change since a base"
    MEAN_GROWTH = "mean growth a year"
    SHARE = "share"
    RATE = "rate"
    POINTS = "percentage points"
    CUMULATIVE = "in all to date"
    NEW = "added in the period"
    PER_YEAR = "each year"
    RANK = "rank"
    MULTIPLE = "multiple"
    RELATIVE = "relative"
    """Against something else, without a number: in step with GDP."""


class Aspect(Enum):
    """The parts of a fact, each of which can be sure or not."""

    KIND = "kind"
    AREA = "area"
    INDICATOR = "indicator"
    PERIOD = "period"
    VALUE = "value"
    UNIT = "unit"
    MEASURE = "measure"


_DOUBTED = (Aspect.KIND, Aspect.AREA, Aspect.INDICATOR, Aspect.PERIOD, Aspect.VALUE)
_UNSURE = {doubts: frozenset(compress(_DOUBTED, doubts)) for doubts in product((False, True), repeat=len(_DOUBTED))}


def unsure_of(*, kind: bool, area: bool, indicator: bool, period: bool, value: bool = False) -> frozenset[Aspect]:
    """The parts of a fact that were guessed, by whether each was; one set for all facts that are unsure alike."""
    return _UNSURE[kind, area, indicator, period, value]


class Span(Struct, frozen=True, order=True, gc=False):
    """A stretch of a text, by places of characters; ``end`` is the place behind its last."""

    start: int
    end: int

    def holds(self, other: "Span") -> bool:
        """Whether the other lies within."""
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """What stands there."""
        return text[self.start : self.end]


class Quantity(Struct, frozen=True, gc=False):
    """A number as a text has it: ``number`` in the written ``unit`` (1.8 and 万亿元), below zero behind a minus alone.

    ``upper`` is the second number of a range. The unit of a count is what is counted with (家) or, in English, what
    is counted (homes); of a share "%", of points 个百分点 or "percentage points", of a rank 位 or "rank", of a multiple
    倍 or "times"; nothing for a number that has none. With ``is_down`` it is one of a fall. ``number`` is None where
    nothing but a relation is said. ``span`` is where number, unit and words of bound stand.
    """

    span: Span
    number: Decimal | None
    unit: str
    bound: Bound = Bound.EXACT
    upper: Decimal | None = None
    is_down: bool = False


class Time(Struct, frozen=True, gc=False):
    """When a number is about: of a period, or with ``is_as_of`` at the end of it, as far as it was known.

    ``is_to_date`` is a year that goes on, up to a moment nobody named: 今年以来, so far this year. A fiscal year is
    written as a text says it in ``label`` ("2024/25"), as only a series knows when it begins; its ``period`` is the
    calendar year of its first part.
    """

    period: Period
    is_as_of: bool = False
    is_to_date: bool = False
    label: str = ""


class Fact(Struct, frozen=True, gc=False):
    """One number said of one indicator of one area for one period.

    ``area`` and ``indicator`` are names as written, the area nothing where no text says it. ``base`` is what a change,
    a multiple or a gap is counted from, as written, ``aim`` the word that makes it a promise (力争, aims to).
    ``sentence`` is where it stands. What is in ``unsure`` was guessed from afar and has to be looked at.
    """

    kind: FactKind
    area: str
    indicator: str
    time: Time | None
    quantity: Quantity
    measure: Measure
    sentence: Span
    base: str = ""
    aim: str = ""
    status: Status | None = None
    unsure: frozenset[Aspect] = frozenset()


class Article(Struct, frozen=True):
    """A text to be read, with what is known of its document; what nobody said is None or nothing.

    ``published`` is the day that 今年, "this year" and the like are resolved with; ``area`` is the place that 全市 and
    "the city" are. ``rest`` is what follows the text in its document and is not read, as that has too many numbers.
    """

    text: str
    title: str = ""
    published: PublicDate | None = None
    publisher: str = ""
    url: str = ""
    area: str = ""
    rest: str = ""
