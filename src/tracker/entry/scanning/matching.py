"""Which series of a register a fact is about: by area, by name, by what about it is counted, and by unit."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TypeAlias

from msgspec import Struct

from tracker.domain.register import Declared
from tracker.domain.series import Area, Kind, Series
from tracker.entry.reading.fact import Fact, Measure
from tracker.entry.scanning.lexicon import canonical, term_of
from tracker.entry.scanning.names import Facet, Subject, folded, subject, subjects_of, without_asides
from tracker.entry.scanning.places import Places
from tracker.entry.scanning.units import Fitting, fitting

_LEAST_LIKE = 0.15
_ALIKE = 0.6
_MOST_OTHERS = 5
_TURNED = (
    "人均",
    "户均",
    "亩均",
    "地均",
    "单位",
    "万元",
    "每万",
    "非",
    "percapita",
    "per capita",
    "per person",
    "per head",
)
"""What makes another quantity of a name that it stands before."""


class Fit(Struct, frozen=True):
    """A series that a fact may be about: how like it is, from 0 to 1, and whether nothing about it is in doubt."""

    series: Series
    likeness: float
    is_sure: bool = False

    @property
    def is_likely(self) -> bool:
        """Whether the name alone makes it the one that is proposed."""
        return self.likeness >= _LIKELY


_LIKELY = 0.45


class Match(Struct, frozen=True):
    """The area of a fact, None for one that is not declared; its subject; the series it may be of, likelier first."""

    area: Area | None
    subject: Subject
    fits: tuple[Fit, ...] = ()


_Named: TypeAlias = tuple[Series, tuple[Subject, ...]]


class _Names:
    """The series of one area by what they count, and by the pairs of letters in that."""

    def __init__(self, every: Iterable[Series]) -> None:
        self._every: list[_Named] = []
        self._by_core: dict[str, list[int]] = {}
        self._by_pair: dict[str, list[int]] = {}
        for one in every:
            self._put(one)

    def _put(self, series: Series) -> None:
        known, place = subjects_of(series), len(self._every)
        self._every.append((series, known))
        for core in {canonical(one.core) for one in known}:
            self._by_core.setdefault(core, []).append(place)
        for pair in frozenset().union(*(_bigrams(one.core) for one in known)):
            self._by_pair.setdefault(pair, []).append(place)

    def near(self, core: str) -> Iterable[_Named]:
        """The series that count what a name says, and those whose names have most in common with it."""
        shared = Counter(place for pair in _bigrams(core) for place in self._by_pair.get(pair, ()))
        same = self._by_core.get(canonical(core), [])
        return [self._every[place] for place in dict.fromkeys([*same, *(it for it, _ in shared.most_common(_NEAR))])]


_NEAR = 12


class Matcher:
    """Finds the series of facts, each name once; the series of an area are taken apart where one is spoken of."""

    def __init__(self, declared: Declared) -> None:
        self._places = Places(declared)
        self._of_area: dict[str, list[Series]] = {}
        for series in declared.series.values():
            if series.kind is not Kind.MILESTONE:
                self._of_area.setdefault(series.area, []).append(series)
        self._names: dict[str, _Names] = {}
        self._found: dict[tuple[object, ...], Match] = {}

    def match(self, fact: Fact) -> Match:
        """The series that a fact may be about."""
        key = (fact.area, fact.indicator, fact.measure, fact.base, fact.quantity.unit)
        if key not in self._found:
            self._found[key] = self._matched(fact)
        return self._found[key]

    def _matched(self, fact: Fact) -> Match:
        tried = [self._in_area(fact, area, about) for area, about in self._readings(fact)]
        best = max(tried, key=lambda one: one.fits[0].likeness if one.fits else -1.0)
        return best if best.fits else tried[0]

    def _readings(self, fact: Fact) -> Iterator[tuple[Area | None, Subject]]:
        """The areas and subjects that a fact may have: the area said, or one that the indicator begins with."""
        called, own = self._places.called(fact.area), subject_of(fact, fact.indicator)
        yield (called[0] if len(called) == 1 else None), own
        for name in dict.fromkeys((without_asides(fact.indicator), fact.indicator)):
            ahead = self._places.ahead(folded(name))
            if ahead is not None:
                yield ahead[0], subject_of(fact, ahead[1])
            elif len(called) == 1:
                yield called[0], subject_of(fact, name)

    def _in_area(self, fact: Fact, area: Area | None, about: Subject) -> Match:
        if area is None or not about.core:
            return Match(area, about)
        if area.id not in self._names:
            self._names[area.id] = _Names(self._of_area.get(area.id, ()))
        near = self._names[area.id].near(about.core)
        fits = (_fit(fact, about, series=series, known=known) for series, known in near)
        return Match(area, about, _ranked(one for one in fits if one is not None))


def subject_of(fact: Fact, indicator: str) -> Subject:
    """What a fact is about, by its indicator and its measure."""
    own = subject(indicator) if indicator.strip() else Subject("")
    if fact.measure is Measure.SHARE:
        return Subject(core=own.core, facet=Facet.SHARE, of=own.of or subject(fact.base).core)
    if fact.measure in (Measure.YEAR_ON_YEAR, Measure.MEAN_GROWTH):
        return Subject(core=own.core, facet=Facet.GROWTH, of=own.of)
    return Subject(core=own.core, facet=Facet.NEW, of=own.of) if fact.measure is Measure.NEW else own


def _ranked(fits: Iterable[Fit]) -> tuple[Fit, ...]:
    """The likelier first. One is sure where no other is as like."""
    ranked = sorted(fits, key=lambda one: (-one.is_sure, -one.likeness))[: _MOST_OTHERS + 1]
    sure = [one for one in ranked if one.is_sure]
    if len(sure) > 1:
        ranked = [Fit(one.series, one.likeness) for one in ranked]
    return tuple(ranked)


def _fit(fact: Fact, about: Subject, series: Series, known: Iterable[Subject]) -> Fit | None:
    """How a series fits; None where it cannot be the one."""
    counted = fitting(fact.quantity.unit, fact.measure, series.unit)
    if counted is Fitting.NOT:
        return None
    likeness, is_own = max(((_likeness(about, one), one.facet is about.facet) for one in known), default=(0.0, False))
    if likeness < _LEAST_LIKE:
        return None
    is_exact = likeness == 1 and is_own and counted is Fitting.EXACT
    return Fit(series, likeness if counted is Fitting.EXACT else likeness * _LESS, is_sure=is_exact)


_LESS = 0.9


def _likeness(about: Subject, known: Subject) -> float:
    """How like two subjects are: 1 for the same, less where one name holds the other, or another facet is meant."""
    facet = _facets_alike(about, known)
    if not facet or canonical(about.core) == canonical(known.core):
        return facet
    if term_of(about.core) is not None and term_of(known.core) is not None:
        return 0.0
    short, long = sorted((about.core, known.core), key=len)
    if short in long and not any(word in long.replace(short, "", 1) for word in _TURNED):
        return facet * len(short) / len(long) * _LESS
    alike = _bigrams_alike(about.core, known.core)
    return facet * alike * _HALF if alike >= _ALIKE else 0.0


_HALF = 0.5


def _facets_alike(about: Subject, known: Subject) -> float:
    """1 for the same facet and whole, less for one that is often meant, 0 for others: growth is never a level."""
    if about.facet is known.facet:
        return 1.0 if not about.of or not known.of or canonical(about.of) == canonical(known.of) else 0.0
    if {about.facet, known.facet} == {Facet.LEVEL, Facet.NEW}:
        return _LESS * _LESS
    return _LESS if {about.facet, known.facet} == {Facet.LEVEL, Facet.SHARE} else 0.0


def _bigrams_alike(one: str, other: str) -> float:
    """The share of neighbouring pairs of letters that two names have in common."""
    first, second = _bigrams(one), _bigrams(other)
    return 2 * len(first & second) / (len(first) + len(second)) if first and second else 0.0


@lru_cache(maxsize=4096)
def _bigrams(text: str) -> frozenset[str]:
    return frozenset(text[at : at + 2] for at in range(len(text) - 1))
