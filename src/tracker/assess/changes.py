"""What changed between two states of a register, each on its day: verdicts and what changed them, figures, targets,
series, and how current they are.

What only counts on, such as the days since a figure was due, is no change. Two days of one register, two commits, a
folder and another: all are two reviews here.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import TypeAlias

from msgspec import Struct, field
from msgspec.structs import fields as struct_fields
from msgspec.structs import replace

from tracker.assess.findings import Scope
from tracker.assess.freshness import Freshness
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Assessment, Review
from tracker.assess.sums import parts_of
from tracker.domain.actual import Actual
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Series
from tracker.domain.target import Target
from tracker.domain.vintages import Role, history, known


class FigureNews(Enum):
    """What became of a record: the role it came with, or that another stands in its place or none."""

    FIRST = Role.FIRST.value
    REVISION = Role.REVISION.value
    CONFIRMATION = Role.CONFIRMATION.value
    MENTION = Role.MENTION.value
    FORECAST = Role.FORECAST.value
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


class TargetNews(Enum):
    """What became of a target."""

    NEW = "new"
    GONE = "gone"
    REPLACED = "replaced"
    REINSTATED = "reinstated"
    ALTERED = "altered"


class SeriesNews(Enum):
    """What became of a series."""

    NEW = "new"
    GONE = "gone"
    ALTERED = "altered"


class Because(Enum):
    """What changed a verdict: records, what is declared, or the day alone."""

    RECORDS = "records"
    DECLARATION = "declaration"
    DAY = "day"


class FigureChange(Struct, frozen=True):
    """A record that is there now or was there before.

    ``before`` is the record in force when it came (of a forecast the one before it), or the record that was corrected
    or taken out; ``stands`` is in force for the slot now. ``keys`` are what was corrected.
    """

    series: Series
    slot: Period
    what: FigureNews
    record: Actual | None
    before: Actual | None
    stands: Actual | None
    keys: tuple[str, ...] = ()

    @property
    def period(self) -> Period:
        """What it is about, as the record has it."""
        one = self.record or self.before
        return self.slot if one is None else one.period


class VerdictChange(Struct, frozen=True):
    """A target whose verdict, or the answers it leaves open, are others now; ``figures`` are those that did it."""

    before: Assessment
    after: Assessment
    because: Because
    figures: tuple[FigureChange, ...] = ()


class TargetChange(Struct, frozen=True):
    """A target that came, went, was replaced or is declared otherwise; ``keys`` are what is said otherwise.

    It is told as it is now; one that is gone as it was ``before``, where one that is new was not.
    """

    what: TargetNews
    target: Assessment
    before: Assessment | None
    keys: tuple[str, ...] = ()


class SeriesChange(Struct, frozen=True):
    """A series that came, went or is declared otherwise, and how current it is now."""

    what: SeriesNews
    series: Series
    freshness: Freshness | None
    keys: tuple[str, ...] = ()


class FreshnessChange(Struct, frozen=True):
    """A series in another state of freshness, or with other periods missing."""

    series: Series
    before: Freshness
    after: Freshness


class Changes(Struct, frozen=True):
    """Everything that differs between two reviews, each kind in the order of the files."""

    before: Review
    after: Review
    verdicts: tuple[VerdictChange, ...]
    figures: tuple[FigureChange, ...]
    targets: tuple[TargetChange, ...]
    series: tuple[SeriesChange, ...]
    freshness: tuple[FreshnessChange, ...]

    @property
    def are_none(self) -> bool:
        """Whether nothing differs."""
        return not (self.verdicts or self.figures or self.targets or self.series or self.freshness)


Said: TypeAlias = tuple[Verdict, tuple[Verdict, ...]]
"""A verdict and the answers it leaves open."""


def said(one: Assessment) -> Said:
    """What is compared of a judgement."""
    return one.verdict, one.judgement.alternatives


def changes(before: Review, after: Review, scope: Scope | None = None) -> Changes:
    """Compare two reviews, or what they say of some targets and series."""
    both = _Both(before, after, scope or Scope())
    return Changes(
        before=before,
        after=after,
        verdicts=tuple(both.verdicts()),
        figures=tuple(one for id in both.series() for one in both.figures(id)),
        targets=tuple(both.targets()),
        series=tuple(both.declared_series()),
        freshness=tuple(both.freshness()),
    )


class _Both(Struct, frozen=True):
    """Two reviews, and what is asked for of them."""

    before: Review
    after: Review
    scope: Scope
    _figures: dict[str, tuple[FigureChange, ...]] = field(default_factory=dict)

    def series(self) -> list[str]:
        """The series of both in the order of the files, those that are gone last."""
        every = dict.fromkeys([*self.after.register.series, *self.before.register.series])
        return [id for id in every if self.scope.series is None or id in self.scope.series]

    def _targets(self) -> list[str]:
        every = dict.fromkeys([*self.after.targets, *self.before.targets])
        return [id for id in every if self.scope.targets is None or id in self.scope.targets]

    # Targets and verdicts

    def verdicts(self) -> Iterator[VerdictChange]:
        """Of targets that stand in both."""
        for id in self._targets():
            if self._stands(self.before, id) and self._stands(self.after, id):
                earlier, later = self.before.assessment(id), self.after.assessment(id)
                if said(earlier) != said(later):
                    because, figures = self._because(earlier, later)
                    yield VerdictChange(before=earlier, after=later, because=because, figures=figures)

    def targets(self) -> Iterator[TargetChange]:
        """Those that came, went, were replaced or are declared otherwise."""
        for id in self._targets():
            later = _found(self.after, id)
            if later is not None:
                yield from _of_target(_found(self.before, id), later)
            else:
                gone = self.before.assessment(id)
                yield TargetChange(TargetNews.GONE, gone, gone)

    @staticmethod
    def _stands(review: Review, id: str) -> bool:
        return id in review.targets and id not in review.superseded

    # Figures

    def figures(self, id: str) -> tuple[FigureChange, ...]:
        """What became of the records of a series, in order of time."""
        found = self._figures.get(id)
        if found is None:
            found = self._figures[id] = tuple(self._records(id))
        return found

    def _records(self, id: str) -> Iterator[FigureChange]:
        earlier, later = _known(self.before, id), _known(self.after, id)
        if earlier == later:
            return
        series = self.after.register.series.get(id) or self.before.register.series[id]
        old, new = _slots(self.before, id, earlier), _slots(self.after, id, later)
        for slot in sorted(old.keys() | new.keys(), key=lambda one: one.order):
            yield from _of_slot(series=series, slot=slot, old=old.get(slot, []), new=new.get(slot, []))

    # What changed a verdict

    def _because(self, earlier: Assessment, later: Assessment) -> tuple[Because, tuple[FigureChange, ...]]:
        """The records without which it would be another; where none alone is one, those it is judged by, else all."""
        trial = _Trial.of(self.after, later)
        moved = [one for id in trial.register.series for one in self.figures(id)]
        if moved and trial.without(moved) != said(later):
            weighty = [one for one in moved if one.what not in _WEIGHTLESS and not _is_derived(one)]
            alone = [one for one in weighty if trial.without([one]) != said(later)] if len(weighty) <= _MOST else []
            return Because.RECORDS, tuple(alone or _judged_by(later, weighty) or weighty)
        return (Because.DECLARATION if _is_declared_otherwise(earlier, later) else Because.DAY), ()

    # Series and freshness

    def declared_series(self) -> Iterator[SeriesChange]:
        """Those that came, went or are declared otherwise."""
        for id in self.series():
            earlier, later = (one.register.series.get(id) for one in (self.before, self.after))
            if later is None or earlier is None:
                yield self._came_or_went(id, earlier, later)
            elif keys := _keys_of_series(earlier, later):
                yield SeriesChange(what=SeriesNews.ALTERED, series=later, freshness=self.after.freshness(id), keys=keys)

    def _came_or_went(self, id: str, earlier: Series | None, later: Series | None) -> SeriesChange:
        if later is None:
            return SeriesChange(SeriesNews.GONE, self.before.register.series[id] if earlier is None else earlier, None)
        return SeriesChange(SeriesNews.NEW, later, self.after.freshness(id))

    def freshness(self) -> Iterator[FreshnessChange]:
        """Of series in both that have figures of their own."""
        for id in self.series():
            if id in self.before.register.series and id in self.after.register.series:
                series = self.after.register.series[id]
                earlier, later = self.before.freshness(id), self.after.freshness(id)
                if series.derived is None and (earlier.state, earlier.missing) != (later.state, later.missing):
                    yield FreshnessChange(series, earlier, later)


_WEIGHTLESS = frozenset({FigureNews.MENTION, FigureNews.FORECAST})
"""What never decides anything."""
_MOST = 100
"""So many records are tried one by one; of more it is told by which the target is judged."""


class _Trial(Struct, frozen=True):
    """One target of a review with the series it rests on, judged again without some of the changes."""

    review: Review
    target: str
    register: Register

    @classmethod
    def of(cls, review: Review, one: Assessment) -> "_Trial":
        """The target as it is judged there."""
        parts = review.register.with_parts({one.series.id})
        return cls(review, one.target.id, review.register.narrowed(parts))

    def without(self, undone: Iterable[FigureChange]) -> Said:
        """What would be said of it had these not happened."""
        records = {id: list(self.register.records(id)) for id in self.register.series}
        for one in undone:
            own = records[one.series.id]
            records[one.series.id] = [record for record in own if record is not one.record]
            if one.what in _OF_THE_FILE and one.before is not None:
                records[one.series.id].append(one.before)
        register = replace(self.register, actuals={id: tuple(some) for id, some in records.items()})
        return said(Review.of(register, self.review.as_of, self.review.method).assessment(self.target))


_OF_THE_FILE = frozenset({FigureNews.CORRECTED, FigureNews.WITHDRAWN})
"""What no publisher did."""


def _is_derived(one: FigureChange) -> bool:
    return one.series.derived is not None


def _judged_by(one: Assessment, figures: Sequence[FigureChange]) -> list[FigureChange]:
    """Those of some figures that the one judged is made of."""
    judged = () if one.case.judged is None else parts_of(one.case.judged)
    return [change for change in figures if any(change.record == part for part in judged)]


def _is_declared_otherwise(earlier: Assessment, later: Assessment) -> bool:
    return bool(
        _keys_of_target(earlier.target, later.target)
        or _keys_of_series(earlier.series, later.series)
        or earlier.method.name != later.method.name
    )


def _of_target(earlier: Assessment | None, later: Assessment) -> Iterator[TargetChange]:
    """What became of a target that is there."""
    if earlier is None:
        yield TargetChange(TargetNews.NEW, later, None)
        return
    if (earlier.superseded_by is None) != (later.superseded_by is None):
        yield TargetChange(
            TargetNews.REINSTATED if later.superseded_by is None else TargetNews.REPLACED, later, earlier
        )
    if keys := _keys_of_target(earlier.target, later.target):
        yield TargetChange(what=TargetNews.ALTERED, target=later, before=earlier, keys=keys)


def _found(review: Review, id: str) -> Assessment | None:
    return review.assessment(id) if id in review.targets else None


def _known(review: Review, id: str) -> list[Actual]:
    return known(review.register.records(id), review.as_of)


def _slots(review: Review, id: str, records: Iterable[Actual]) -> dict[Period, list[Actual]]:
    slots: dict[Period, list[Actual]] = {}
    for record in records:
        slots.setdefault(review.register.series[id].slot(record.period), []).append(record)
    return slots


def _of_slot(series: Series, slot: Period, old: list[Actual], new: list[Actual]) -> Iterator[FigureChange]:
    """What became of the records of one slot: those that came, were corrected or taken out."""
    added, removed = _less(new, old), _less(old, new)
    if not added and not removed:
        return
    corrected = _corrections(added, removed)
    appearances = history(new)
    standing = appearances[-1].in_force if appearances else None
    before: Actual | None = None
    forecast: Actual | None = None
    for one in appearances:
        earlier = forecast if one.role is Role.FORECAST else before
        if id(one.actual) in corrected:
            was = corrected[id(one.actual)]
            yield FigureChange(
                series=series,
                slot=slot,
                what=FigureNews.CORRECTED,
                record=one.actual,
                before=was,
                stands=standing,
                keys=_keys_of_record(was, one.actual),
            )
        elif any(one.actual is record for record in added):
            what = FigureNews(one.role.value)
            yield FigureChange(series=series, slot=slot, what=what, record=one.actual, before=earlier, stands=standing)
        before = one.in_force
        forecast = one.actual if one.role is Role.FORECAST else forecast
    taken = {id(one) for one in corrected.values()}
    for record in removed:
        if id(record) not in taken:
            yield FigureChange(
                series=series, slot=slot, what=FigureNews.WITHDRAWN, record=None, before=record, stands=standing
            )


def _less(some: list[Actual], others: list[Actual]) -> list[Actual]:
    """The records that are not among others, each counted as often as it stands there."""
    left = Counter(map(_content, others))
    found: list[Actual] = []
    for record in some:
        key = _content(record)
        if left[key]:
            left[key] -= 1
        else:
            found.append(record)
    return found


def _corrections(added: list[Actual], removed: list[Actual]) -> dict[int, Actual]:
    """Which record stands in whose place, by identity: of one day, else of one figure, else of one period alone."""
    found: dict[int, Actual] = {}
    left = list(removed)
    for alike in (_place, _figure_of_period, _period):
        for record in added:
            was = next((one for one in left if alike(one) == alike(record)), None)
            if id(record) not in found and was is not None:
                found[id(record)] = was
                left = [one for one in left if one is not was]
    return found


def _place(record: Actual) -> Hashable:
    return record.period, record.published


def _figure_of_period(record: Actual) -> Hashable:
    return record.period, record.figure


def _period(record: Actual) -> Hashable:
    return record.period


def _content(record: Actual) -> Hashable:
    """What a record says; a document by its id, so that a title written otherwise makes no news of every figure."""
    source = record.source
    return (
        *(record.period, record.figure, record.published, record.status, record.is_break, record.note),
        source.id or (source.publisher, source.title, source.url),
    )


def _keys_of_record(was: Actual, record: Actual) -> tuple[str, ...]:
    """What a record says otherwise, by the keys of the files; its figure first."""
    names = ("period", "figure", "published", "status", "break", "note", "source")
    pairs = zip(names, _parts(was), _parts(record), strict=True)
    found = {name for name, one, other in pairs if one != other}
    return tuple(name for name in ("figure", *(one for one in names if one != "figure")) if name in found)


def _parts(record: Actual) -> tuple[object, ...]:
    content = _content(record)
    return content if isinstance(content, tuple) else (content,)


_KEYS: Mapping[str, str] = {
    "heading": "direction",
    "explicitly_signed": "signed",
    "is_zero_unrecorded": "unrecorded",
    "is_projection": "projection",
    "usual": "publisher",
    "skipped_months": "skips",
    "discontinuation": "discontinued",
    "workdays": "calendar",
}
"""Keys of the files that are called otherwise here."""


def _keys_of_target(one: Target, other: Target) -> tuple[str, ...]:
    """What a target says otherwise."""
    if one == other:
        return ()
    names = one.compared()
    return tuple(_KEYS.get(name, name) for name in names if getattr(one, name) != getattr(other, name))


def _keys_of_series(one: Series, other: Series) -> tuple[str, ...]:
    """What a series says otherwise; of its calendar each part by itself."""
    if one == other:
        return ()
    names = [name for name in one.compared() if name != "calendar"]
    found = [name for name in names if getattr(one, name) != getattr(other, name)]
    calendars = one.calendar, other.calendar
    parts = [it.name for it in struct_fields(one.calendar)] if calendars[0] != calendars[1] else []
    found += [name for name in parts if getattr(calendars[0], name) != getattr(calendars[1], name)]
    return tuple(_KEYS.get(name, name) for name in found)
