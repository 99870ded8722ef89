"""Areas, sources and series: what figures are about and where they come from."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import assert_never

from msgspec import Struct

from tracker.domain.alike import Alike
from tracker.domain.exact import Fraction
from tracker.domain.period import DAYS, JANUARY, WEEKS, Beat, Clock, Period, PublicDate, YearStart
from tracker.domain.problem import Origin
from tracker.domain.unit import Amount, Unit
from tracker.domain.wording import Sentence, later
from tracker.domain.workdays import Workdays

DEFAULT_RELEASE_LAG_DAYS = 90
"""From the end of a period to the day its figure is expected, where neither the series nor the register says."""
DEFAULT_GRACE_DAYS = 30
"""Late for so many days, then stale, where neither the series nor the register says."""


class Kind(Enum):
    """What sort of quantity a series is, which decides what may be added up and what may be negative."""

    FLOW = "flow"
    STOCK = "stock"
    RATE = "rate"
    GROWTH = "growth"
    MILESTONE = "milestone"

    @property
    def called(self) -> Sentence:
        """Its name for readers; in English the word of the files."""
        return _KINDS[self]


_KINDS: Mapping[Kind, Sentence] = {
    Kind.FLOW: later("flow"),
    Kind.STOCK: later("stock"),
    Kind.RATE: later("rate"),
    Kind.GROWTH: later("growth"),
    Kind.MILESTONE: later("milestone"),
}


_OF_A_MOMENT = (Kind.STOCK, Kind.RATE)
"""The kinds of which a figure may be one of its last moment."""


class Frequency(Enum):
    """How often figures are published."""

    ANNUAL = "annual"
    HALF_YEARLY = "half-yearly"
    QUARTERLY = "quarterly"
    MONTHLY = "monthly"
    WEEKLY = "weekly"
    DAILY = "daily"
    EVERY_2_YEARS = "every 2 years"
    EVERY_3_YEARS = "every 3 years"
    EVERY_4_YEARS = "every 4 years"
    EVERY_5_YEARS = "every 5 years"
    EVERY_6_YEARS = "every 6 years"
    EVERY_7_YEARS = "every 7 years"
    EVERY_8_YEARS = "every 8 years"
    EVERY_9_YEARS = "every 9 years"
    EVERY_10_YEARS = "every 10 years"
    IRREGULAR = "irregular"

    @property
    def called(self) -> Sentence:
        """Its name for readers; in English the word of the files."""
        return _FREQUENCIES[self].filled(years=self.years_apart)

    @property
    def years_apart(self) -> int:
        """How many years lie from one annual figure to the next; 1 where figures come more often."""
        return int(self.value.split()[1]) if self.value.startswith("every ") else 1

    @property
    def release_lag_days(self) -> int:
        """From the end of a period to the day its figure is expected, where nobody says."""
        return _SHORT.get(self, (DEFAULT_RELEASE_LAG_DAYS, DEFAULT_GRACE_DAYS))[0]

    @property
    def grace_days(self) -> int:
        """Late for so many days, then stale, where nobody says."""
        return _SHORT.get(self, (DEFAULT_RELEASE_LAG_DAYS, DEFAULT_GRACE_DAYS))[1]

    @property
    def clock(self) -> Clock:
        """How a share of time is counted in targets of such a series."""
        return Clock.DAYS if self in _SHORT else Clock.MONTHS

    def beat(self, year_starts: YearStart = JANUARY) -> Beat | None:
        """The periods that figures are published for; None where only due periods are expected."""
        match self:
            case Frequency.IRREGULAR:
                return None
            case Frequency.WEEKLY:
                return WEEKS
            case Frequency.DAILY:
                return DAYS
            case Frequency.MONTHLY:
                return JANUARY.beat(1)
            case Frequency.QUARTERLY:
                return year_starts.beat(3)
            case Frequency.HALF_YEARLY:
                return year_starts.beat(6)
            case (
                Frequency.ANNUAL
                | Frequency.EVERY_2_YEARS
                | Frequency.EVERY_3_YEARS
                | Frequency.EVERY_4_YEARS
                | Frequency.EVERY_5_YEARS
                | Frequency.EVERY_6_YEARS
                | Frequency.EVERY_7_YEARS
                | Frequency.EVERY_8_YEARS
                | Frequency.EVERY_9_YEARS
                | Frequency.EVERY_10_YEARS
            ):
                return year_starts.beat(12)
            case _:
                assert_never(self)


_EVERY_SO_MANY = later("every {years} years")
_FREQUENCIES: Mapping[Frequency, Sentence] = {
    Frequency.ANNUAL: later("annual"),
    Frequency.HALF_YEARLY: later("half-yearly"),
    Frequency.QUARTERLY: later("quarterly"),
    Frequency.MONTHLY: later("monthly"),
    Frequency.WEEKLY: later("weekly"),
    Frequency.DAILY: later("daily"),
    Frequency.EVERY_2_YEARS: _EVERY_SO_MANY,
    Frequency.EVERY_3_YEARS: _EVERY_SO_MANY,
    Frequency.EVERY_4_YEARS: _EVERY_SO_MANY,
    Frequency.EVERY_5_YEARS: _EVERY_SO_MANY,
    Frequency.EVERY_6_YEARS: _EVERY_SO_MANY,
    Frequency.EVERY_7_YEARS: _EVERY_SO_MANY,
    Frequency.EVERY_8_YEARS: _EVERY_SO_MANY,
    Frequency.EVERY_9_YEARS: _EVERY_SO_MANY,
    Frequency.EVERY_10_YEARS: _EVERY_SO_MANY,
    Frequency.IRREGULAR: later("irregular"),
}
_SHORT = {Frequency.WEEKLY: (7, 7), Frequency.DAILY: (2, 3)}
"""Lag and grace in days of what comes more often than monthly."""


class Derivation(Enum):
    """How a series is made of others; the words are keys of its table."""

    SUM = "sum"
    DIFFERENCE = "difference"
    RATIO = "ratio"


_BETWEEN = {Derivation.SUM: " + ", Derivation.DIFFERENCE: " − ", Derivation.RATIO: " / "}


class Derived(Struct, frozen=True):
    """What a series is made of: ids of others in order, and what each is multiplied by to be in one scale."""

    by: Derivation
    parts: tuple[str, ...]
    factors: tuple[Fraction, ...]

    @property
    def words(self) -> str:
        """'debt / gdp'."""
        return _BETWEEN[self.by].join(self.parts)


class Reporting(Enum):
    """How figures within a year are published: each period alone, or January to n."""

    SINGLE = "single"
    YEAR_TO_DATE = "year_to_date"


class Area(Alike, frozen=True, eq=False):
    """A place or body (SDMX REF_AREA); ``code`` is its GB/T 2260 code where it has one, ``aliases`` its other names."""

    apart = frozenset({"origin"})

    id: str
    name: str
    name_en: str | None
    code: str | None
    part_of: str | None
    origin: Origin
    aliases: tuple[str, ...] = ()


class Source(Struct, frozen=True):
    """A document that a figure was read from. One given in a record itself has no id."""

    id: str | None
    publisher: str
    title: str | None
    published: PublicDate | None
    url: str | None


class Usual(Struct, frozen=True):
    """Who publishes the figures of a series where a record does not say: taken in this order.

    Its own ``publisher``, with ``url``; the register's ``default_source``, an id; the register's ``default_publisher``.
    """

    publisher: str | None = None
    url: str | None = None
    default_source: str | None = None
    default_publisher: str | None = None

    @property
    def is_known(self) -> bool:
        """Whether anybody need be asked."""
        return any(one is not None for one in (self.publisher, self.default_source, self.default_publisher))


_UNSAID = Usual()


class Pause(Struct, frozen=True):
    """A time in which no figures are expected; without an end it lasts."""

    start: date
    until: date | None
    reason: str


class Discontinuation(Struct, frozen=True):
    """The end of a series: the last period that still is published, known from a day."""

    last: Period
    announced: PublicDate
    reason: str


class Calendar(Struct, frozen=True):
    """When figures of a series are expected. Lag and grace are days; without a word on them the defaults above.

    With ``workdays`` a release day that the lag makes is the next working day; one that is known stays.
    """

    frequency: Frequency
    release_lag_days: int
    grace_days: int
    reporting: Reporting = Reporting.SINGLE
    skipped_months: frozenset[int] = frozenset()
    year_starts: YearStart = JANUARY
    releases: Mapping[Period, date] = {}
    pause: Pause | None = None
    discontinuation: Discontinuation | None = None
    exempt: bool = False
    workdays: Workdays | None = None

    @property
    def beat(self) -> Beat | None:
        """The periods that figures are published for; None where only due periods are expected."""
        return self.frequency.beat(self.year_starts)


class Series(Alike, frozen=True, eq=False):
    """One indicator in one area in one unit. ``signed`` lets flows and stocks fall below zero.

    Of a flow with ``is_zero_unrecorded`` nothing happened on days without a record, up to the newest one. A ``derived``
    one has no records of its own. A projection tells what would be: its records may lie in the future.
    ``aliases`` are other names, ``tags`` words to choose it and its targets by, ``owner`` is who answers for it,
    ``usual`` who publishes it. ``context`` says whether nobody waits for its figures; None leaves it to its targets.
    ``limit`` is a number that no figure can pass by nature, such as 0 or 100 %.
    """

    apart = frozenset({"origin"})

    id: str
    area: str
    indicator: str
    indicator_en: str | None
    unit: Unit
    kind: Kind
    calendar: Calendar
    explicitly_signed: bool
    origin: Origin
    is_zero_unrecorded: bool = False
    derived: Derived | None = None
    is_projection: bool = False
    aliases: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    owner: str | None = None
    usual: Usual = _UNSAID
    context: bool | None = None
    limit: Amount | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """What it counts, by all its names."""
        english = () if self.indicator_en is None else (self.indicator_en,)
        return (self.indicator, *english, *self.aliases)

    @property
    def signed(self) -> bool:
        """Whether figures below zero are possible: always for rates and growth, else when the series says so."""
        return self.explicitly_signed or self.kind in (Kind.RATE, Kind.GROWTH)

    @property
    def is_of_moments(self) -> bool:
        """Whether a figure may be one of a moment, whatever the length written."""
        return self.kind in _OF_A_MOMENT

    def counts_by_end(self, period: Period) -> bool:
        """Whether a figure of a period is one of its last moment: of a stock always, of a rate where it is of a day."""
        return self.kind is Kind.STOCK or (self.kind is Kind.RATE and period.first == period.last)

    def slot(self, period: Period) -> Period:
        """What records compete for: a period; for a figure of a moment its day, whatever the length written."""
        is_of_a_moment = self.is_of_moments and self.counts_by_end(period)
        return period.last_day if is_of_a_moment else period

    def as_published(self, period: Period) -> Period:
        """The period a figure within the year is published for: from its start where the series is reported so."""
        if self.calendar.reporting is Reporting.YEAR_TO_DATE:
            return self.calendar.year_starts.to_date(period)
        return period

    def is_year_to_date(self, period: Period) -> bool:
        """Whether a period counts a year from its start here, and not to its end; rates and stocks have no such thing.

        It is longer than a period of the series, where that is a part of a year.
        """
        if self.kind not in (Kind.FLOW, Kind.GROWTH):
            return False
        year = self.calendar.year_starts.beat(12).holding(period.first)
        if period.first != year.first or period.last >= year.last:
            return False
        beat = self.calendar.beat
        return beat is None or beat.months == 12 or period.last > beat.holding(period.first).last
