"""Areas, sources and series: what figures are about and where they come from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import assert_never

from tracker.domain.period import Period, PublicDate
from tracker.domain.problem import Origin
from tracker.domain.unit import Unit

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


class Frequency(Enum):
    """How often figures are published; the months a period has, or None where only due periods are expected."""

    ANNUAL = "annual"
    HALF_YEARLY = "half-yearly"
    QUARTERLY = "quarterly"
    MONTHLY = "monthly"
    IRREGULAR = "irregular"

    @property
    def months(self) -> int | None:
        """Months of one period."""
        match self:
            case Frequency.ANNUAL:
                return 12
            case Frequency.HALF_YEARLY:
                return 6
            case Frequency.QUARTERLY:
                return 3
            case Frequency.MONTHLY:
                return 1
            case Frequency.IRREGULAR:
                return None
            case _:
                assert_never(self)


class Reporting(Enum):
    """How figures within a year are published: each period alone, or January to n."""

    SINGLE = "single"
    YEAR_TO_DATE = "year_to_date"


@dataclass(frozen=True, slots=True)
class Area:
    """A place or body (SDMX REF_AREA); ``code`` is its GB/T 2260 code where it has one, ``aliases`` its other names."""

    id: str
    name: str
    name_en: str | None
    code: str | None
    part_of: str | None
    origin: Origin = field(compare=False)
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A document that a figure was read from. One given in a record itself has no id."""

    id: str | None
    publisher: str
    title: str | None
    published: PublicDate | None
    url: str | None


@dataclass(frozen=True, slots=True)
class Usual:
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


@dataclass(frozen=True, slots=True)
class Pause:
    """A time in which no figures are expected; without an end it lasts."""

    start: date
    until: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class Discontinuation:
    """The end of a series: the last period that still is published, known from a day."""

    last: Period
    announced: PublicDate
    reason: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """When figures of a series are expected. Lag and grace are days; without a word on them the defaults above."""

    frequency: Frequency
    release_lag_days: int
    grace_days: int
    reporting: Reporting = Reporting.SINGLE
    skipped_months: frozenset[int] = frozenset()
    releases: Mapping[Period, date] = field(default_factory=dict)
    pause: Pause | None = None
    discontinuation: Discontinuation | None = None
    exempt: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """One indicator in one area in one unit. ``signed`` lets flows and stocks fall below zero.

    ``aliases`` are other names, ``tags`` words to choose it and its targets by, ``owner`` is who answers for it,
    ``usual`` who publishes it. ``context`` says whether nobody waits for its figures; None leaves it to its targets.
    """

    id: str
    area: str
    indicator: str
    indicator_en: str | None
    unit: Unit
    kind: Kind
    calendar: Calendar
    explicitly_signed: bool
    origin: Origin = field(compare=False)
    aliases: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    owner: str | None = None
    usual: Usual = Usual()
    context: bool | None = None

    @property
    def signed(self) -> bool:
        """Whether figures below zero are possible: always for rates and growth, else when the series says so."""
        return self.explicitly_signed or self.kind in (Kind.RATE, Kind.GROWTH)

    def slot(self, period: Period) -> Period:
        """What records compete for: a period; for a stock its last month, whatever the length written."""
        return Period(period.last, period.last) if self.kind is Kind.STOCK else period

    def as_published(self, period: Period) -> Period:
        """The period a figure within the year is published for: January to n where the series is reported so."""
        if self.calendar.reporting is Reporting.YEAR_TO_DATE and period.months < 12:
            return Period(period.last - period.last % 12, period.last)
        return period

    def is_year_to_date(self, period: Period) -> bool:
        """Whether a period counts January to n of a year here; rates and stocks have no such thing."""
        return self.kind in (Kind.FLOW, Kind.GROWTH) and period.is_part_year_from_january
