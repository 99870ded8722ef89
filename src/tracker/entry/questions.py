"""What a figure still lacks, and what would usually be answered: the questions of `track add`, which asks them itself.

Values alone: which series may be meant and which of them wait for a figure, what is left to ask of one in which order,
the usual answers, and what would be wrong with an answer.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import TypeAlias, assert_never

from msgspec import Struct
from msgspec.structs import replace

from tracker.assess.review import Review
from tracker.domain.actual import Actual, Status, is_long_ago
from tracker.domain.figure import Comparison
from tracker.domain.period import Period
from tracker.domain.picking import Outline
from tracker.domain.problem import Malformed, Problem
from tracker.domain.register import Declared, Register
from tracker.domain.series import Kind, Series, Source, Usual
from tracker.domain.vintages import known
from tracker.entry.record import (
    Fault,
    Given,
    Raw,
    Slip,
    day_meant,
    figure_meant,
    meant,
    period_meant,
    usual_period,
)
from tracker.entry.when import in_file

# Which series


class Waiting(Struct, frozen=True):
    """The oldest period whose figure is overdue, since when it was expected, and how many periods are."""

    period: Period
    since: date
    count: int


class Candidate(Struct, frozen=True):
    """A series that a figure may be of, and what it waits for where something is overdue."""

    id: str
    waiting: Waiting | None = None


def candidates(declared: Declared, review: Review | None = None) -> tuple[Candidate, ...]:
    """Every series that has records of its own: the overdue ones first, the longest overdue before, then as declared.

    Without a review nobody knows what is overdue.
    """
    own = [one.id for one in declared.series.values() if one.derived is None]
    every = [Candidate(id, None if review is None else _waiting(review, id)) for id in own]
    return tuple(sorted(every, key=lambda one: date.max if one.waiting is None else one.waiting.since))


def _waiting(review: Review, series: str) -> Waiting | None:
    found = review.freshness(series)
    if found.released is None or not found.missing:
        return None
    return Waiting(period=found.missing[0], since=found.released, count=len(found.missing))


def fitting(outline: Outline, every: Sequence[Candidate], typed: str) -> tuple[Candidate, ...]:
    """The candidates that what is typed may mean, in their order; what is wholly called so comes first.

    Each word of it has to be a part of an id, a name, another name, or the label of a target; or all of it in one.
    """
    wholly = frozenset(outline.holding(typed).series_about)
    each = [frozenset(outline.containing(word).series_about) for word in typed.split() or ("",)]
    found = frozenset.intersection(*each) | frozenset(outline.containing(typed).series_about) | wholly
    fit = [one for one in every if one.id in found]
    return tuple(sorted(fit, key=lambda one: (one.id != typed, one.id not in wholly)))


# What is left to ask


class Topic(Enum):
    """What is asked about a figure of a series, in this order."""

    PERIOD = "period"
    FIGURE = "figure"
    SOURCE = "source"
    PUBLISHED = "published"


_LACKING = (Slip.NO_FIGURE, Slip.NO_PERIOD, Slip.NO_DAY, Slip.NO_PERIOD_AWAITED, Slip.LONG_AGO, Slip.NO_PUBLISHER)


def topics(register: Register, series: Series, given: Given, *, today: date) -> tuple[Topic, ...]:
    """What is to be asked: all that was not said, where some of it is needed; nothing where what was said is wrong.

    Where nothing is needed nothing is asked, so that a whole command line does the same on a terminal as elsewhere.
    """
    _, faults = meant(register, series, given, today=today, is_seen=True)
    lacks = [one for one in faults if isinstance(one, Fault) and _is_lack(one, given)]
    return _unsaid(given) if faults and len(lacks) == len(faults) else ()


def _is_lack(fault: Fault, given: Given) -> bool:
    return fault.slip in _LACKING or (fault.slip is Slip.NOT_SAID_DONE and not given.says_figure)


def _unsaid(given: Given) -> tuple[Topic, ...]:
    said = {
        Topic.PERIOD: given.period is not None,
        Topic.FIGURE: given.says_figure,
        Topic.SOURCE: given.source is not None or "publisher" in given.described,
        Topic.PUBLISHED: given.published is not None,
    }
    return tuple(topic for topic, is_said in said.items() if not is_said)


# The usual answers


def newest(register: Register, series: Series, period: Period | None) -> Actual | None:
    """The figure of a period that stands already, else the newest of the series; None where nothing is recorded."""
    standing = register.in_force(series.id, date.max)
    own = None if period is None else standing.get(series.slot(period))
    return own or max(standing.values(), key=lambda one: one.period.order, default=None)


class Sources(Struct, frozen=True):
    """Where a figure may be from: the usual source, or None, and others. One without an id is a publisher alone."""

    usual: Source | None
    others: tuple[Source, ...]

    @property
    def every(self) -> tuple[Source, ...]:
        """All of them, the usual one first."""
        return self.others if self.usual is None else (self.usual, *self.others)

    def fitting(self, typed: str) -> tuple[Source, ...]:
        """Those with what is typed as a part of id, publisher or title, and a new publisher where none is called so.

        The id that is typed comes first, then the publisher of just this name, before all documents of it.
        """
        word, name = _folded(typed), " ".join(typed.split())
        fit = [one for one in self.every if any(word in _folded(it) for it in _names(one))]
        if not word:
            return tuple(fit)
        called = next((one for one in fit if one.id is None and _folded(one.publisher) == word), None)
        publisher = called or _publisher(name)
        rest = [one for one in fit if one is not called]
        is_named = called is not None or any(_folded(one.publisher) == word for one in rest)
        every = [publisher, *rest] if is_named else [*rest, publisher]
        return tuple(sorted(every, key=lambda one: one.id is None or one.id != name))

    def knows(self, source: Source) -> bool:
        """Whether it is one of these, and no new one."""
        return source in self.every


def _folded(text: str) -> str:
    return "".join(text.casefold().split())


def _names(source: Source) -> Iterable[str]:
    return [one for one in (source.id, source.publisher, source.title) if one is not None]


def _publisher(name: str, url: str | None = None) -> Source:
    return Source(id=None, publisher=name, title=None, published=None, url=url)


def sources(register: Register, series: Series, given: Given, period: Period | None = None) -> Sources:
    """What the series or the defaults say comes first, else who published the newest record.

    Then the declared sources, the latest published first, and who else published figures of the series. Where a title
    or an address was given, which a declared source has itself, there are publishers alone. A document that cannot hold
    the figure of the period, or that only promises, comes last of the documents and is never the usual one: its
    publisher is, where there is no other.
    """
    records = sorted(known(register.records(series.id), date.max), key=lambda one: one.published.known_from)
    publishers = [_publisher(name) for name in dict.fromkeys(one.source.publisher for one in reversed(records))]
    promising = {one.source for one in register.targets.values()} - {one.source.id for one in records}

    def is_unfit(one: Source) -> bool:
        return one.id in promising or not _can_hold(one, period, given)

    dated = sorted(register.sources.values(), key=lambda one: (is_unfit(one), _age(one)))
    declared = [] if given.described else dated
    promiser = [_publisher(one.publisher) for one in declared[:1] if is_unfit(one)]
    usual = _usual(register, series.usual, given=given, period=period) or next(iter([*publishers, *promiser]), None)
    others = [one for one in (*declared, *publishers) if usual is None or not _is_same(one, usual)]
    return Sources(usual, tuple(others))


def _can_hold(source: Source, period: Period | None, given: Given) -> bool:
    """Whether a document may tell how a period ended: a day before its end tells only a forecast."""
    if period is None or source.published is None or given.extra.get("status") == Status.FORECAST.value:
        return True
    return source.published.known_from >= period.end_day


def _age(source: Source) -> int:
    return 0 if source.published is None else -source.published.known_from.toordinal()


def _is_same(one: Source, other: Source) -> bool:
    return (one.id, one.publisher) == (other.id, other.publisher)


def _usual(register: Register, usual: Usual, given: Given, period: Period | None) -> Source | None:
    if usual.publisher is not None:
        return _publisher(usual.publisher, usual.url)
    default = None if given.described else register.sources.get(usual.default_source or "")
    if default is not None and _can_hold(default, period, given):
        return default
    return None if usual.default_publisher is None else _publisher(usual.default_publisher)


# The answers


Answered: TypeAlias = Fault | Malformed | Problem
"""What is wrong with an answer: how it is written, or that no such record fits."""

Fits: TypeAlias = Callable[[Raw], Iterable[Problem]]
"""What would keep a record out of the file."""


class Inquiry(Struct, frozen=True):
    """The questions about a figure of one series on a day, what is asked of them, and what tells whether it fits."""

    register: Register
    series: Series
    today: date
    topics: tuple[Topic, ...]
    fits: Fits

    def usual(self, topic: Topic, given: Given) -> str | None:
        """What an answer usually is, as it would be typed; None where there is nothing usual, or no word for it."""
        match topic:
            case Topic.PERIOD:
                period = usual_period(self.register, self.series, self.today)
                return None if period is None else self._written(period)
            case Topic.PUBLISHED:
                return self._usual_day(given)
            case Topic.FIGURE | Topic.SOURCE:
                return None
            case _:
                assert_never(topic)

    def _written(self, period: Period) -> str:
        return str(in_file(period, self.series.calendar.year_starts))

    def _usual_day(self, given: Given) -> str | None:
        """The day of the source, else today; nothing where the period was over long before."""
        source, period = self.register.sources.get(given.source or ""), self.period(given)
        if source is not None and source.published is not None:
            return str(source.published)
        return None if period is not None and is_long_ago(period, self.today) else str(self.today)

    def period(self, given: Given) -> Period | None:
        """The period that is given; None where none is, or none that can be read."""
        found, _ = period_meant(register=self.register, series=self.series, given=given, today=self.today, is_seen=True)
        return None if found is None else found[0]

    def answered(self, topic: Topic, given: Given, text: str) -> Given:
        """What is given with an answer; to the source it is an id.

        A period that leaves its year out is the one that it is taken for.
        """
        match topic:
            case Topic.PERIOD:
                said = replace(given, period=text)
                period = self.period(said)
                return said if period is None else replace(said, period=self._written(period))
            case Topic.FIGURE:
                return replace(given, value=text)
            case Topic.SOURCE:
                return replace(given, source=text)
            case Topic.PUBLISHED:
                return replace(given, published=text)
            case _:
                assert_never(topic)

    def chosen(self, given: Given, source: Source) -> Given:
        """What is given with the source chosen: by its id, or described."""
        if source.id is not None:
            return self.answered(Topic.SOURCE, given, source.id)
        url: Mapping[str, str] = {} if source.url is None else {"url": source.url}
        return replace(given, described={"publisher": source.publisher, **url, **given.described})

    def wrong(self, topic: Topic, given: Given) -> tuple[Answered, ...]:
        """What is wrong with what is given, as far as a question was about it; with the last one all there is."""
        unread = self._unread(topic, given)
        return unread or tuple(one for one in self.fits(self._draft(given)) if self._is_about(topic, one))

    def _unread(self, topic: Topic, given: Given) -> tuple[Answered, ...]:
        match topic:
            case Topic.PERIOD:
                return period_meant(
                    register=self.register, series=self.series, given=given, today=self.today, is_seen=True
                )[1]
            case Topic.FIGURE:
                return figure_meant(self.series, given)[1]
            case Topic.PUBLISHED:
                return day_meant(given.published or "")[1]
            case Topic.SOURCE:
                return ()
            case _:
                assert_never(topic)

    def _draft(self, given: Given) -> Raw:
        """The record as far as it is known; for the rest stands what fits wherever something does."""
        period, figure = self.period(given) or Period.of_day(self.today), figure_meant(self.series, given)[0]
        nothing: Raw = {"done": True} if self.series.kind is Kind.MILESTONE else {"value": 0}
        raw: Raw = {"period": in_file(period, self.series.calendar.year_starts)} | (figure or nothing)
        described: Raw = {"publisher": "-", **given.described}
        source: Raw = described if given.source is None else {"source": given.source}
        return raw | self._day(given) | source | dict(given.extra)

    def _day(self, given: Given) -> Raw:
        if given.published is not None:
            return day_meant(given.published)[0] or {}
        dated = self.register.sources.get(given.source or "")
        return {"published": self.today} if dated is None or dated.published is None else {}

    def _is_about(self, topic: Topic, problem: Problem) -> bool:
        """Whether a problem is told after a question: it is about its keys, or there is no question left to ask."""
        _, *record = problem.origin.path or ("",)
        return any(key in _KEYS[topic] for key in record[1:2]) or (topic is self.topics[-1] and record != [])


_KEYS = {
    Topic.PERIOD: ("period", "published"),
    Topic.FIGURE: (*(one.value for one in Comparison), "tolerance", "done"),
    Topic.SOURCE: ("source", "publisher", "title", "url"),
    Topic.PUBLISHED: ("published", "source"),
}
"""The keys of a record that each question is about. With a period it is known whether it is over."""
