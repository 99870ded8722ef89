"""Series and areas that a fact is about and a register has not, as they would be declared. Nothing is written.

What is taken of an indicator is its kind and unit, by the measure of the fact or from the lexicon; a person reads it.
"""

from collections.abc import Mapping
from typing import assert_never

from msgspec import Struct

from tracker.domain.period import JANUARY, Period
from tracker.domain.picking import areas_called
from tracker.domain.problem import Malformed, Origin
from tracker.domain.register import Declared
from tracker.domain.series import Area, Frequency, Kind, Reporting, Series
from tracker.domain.wording import say
from tracker.entry.declaring import SeriesGiven, series_meant, slug, usual_kind
from tracker.entry.reading.fact import Fact, Measure
from tracker.entry.record import Raw
from tracker.entry.scanning.lexicon import Term, canonical, term_of
from tracker.entry.scanning.matching import Match
from tracker.entry.scanning.names import Facet, Subject, is_english, subject
from tracker.entry.scanning.places import place_key
from tracker.entry.scanning.proposal import Declaring
from tracker.entry.scanning.unfit import OF_PLANS
from tracker.entry.scanning.units import parsed
from tracker.store import building
from tracker.store.appending import Refused
from tracker.store.checking import checked
from tracker.store.folder import TARGETS
from tracker.store.shapes import NO_DEFAULTS, SeriesShape

MOST_DRAFTS = 500
"""More than any article has new things in it, and few enough to be made at once."""
_Key = tuple[str, Subject, str]


class Draft(Struct, frozen=True):
    """A series that would be declared, and the tables of it and of its area where that is new too."""

    series: Series
    declaring: Declaring


class Drafts:
    """The series that one text would have declared: facts about the same thing share one."""

    def __init__(self, declared: Declared) -> None:
        self._there = declared
        self._areas = dict(declared.areas)
        self._series = dict(declared.series)
        self.declared = Declared(
            areas=self._areas,
            sources=declared.sources,
            series=self._series,
            targets=declared.targets,
            method=declared.method,
        )
        self._new_areas: dict[str, Raw] = {}
        self._found: dict[_Key, Draft | str] = {}
        self._places: dict[str, str] = {}
        self._free: dict[str, int] = {}

    def draft(self, fact: Fact, match: Match) -> Draft | str:
        """The series for a fact that none has, or why none can be drafted."""
        why = _undeclared(fact, match.area)
        if why or (match.area is None and areas_called(self._there, fact.area)):
            return why or say("several areas are called {area}", area=fact.area)
        about = match.subject
        place = fact.area if match.area is None else match.area.id
        key = (
            place,
            Subject(canonical(about.core), about.facet, canonical(about.of)),
            parsed(fact.quantity.unit).base,
        )
        if key not in self._found:
            if len(self._found) >= MOST_DRAFTS:
                return say("the text is about more things that no series counts than are drafted at once")
            self._found[key] = self._drafted(fact, match)
        return self._found[key]

    def _drafted(self, fact: Fact, match: Match) -> Draft | str:
        found, faults = series_meant(self.declared, self._given(fact, match))
        if found is None:
            return "; ".join(str(one.message if isinstance(one, Malformed) else one.slip.value) for one in faults)
        return self._declare([(table.kind, table.id, dict(table.keys)) for table in found[0].tables])

    def _declare(self, tables: list[tuple[str, str, Raw]]) -> Draft:
        declaring: dict[tuple[str, str], Raw] = {}
        for kind, id, keys in tables:
            if kind == "areas":
                self._new_areas[id], self._areas[id] = keys, _area(id, keys)
        series_id, series_keys = tables[-1][1:]
        area = str(series_keys["area"])
        if area in self._new_areas:
            declaring["areas", area] = self._new_areas[area]
        declaring["series", series_id] = series_keys
        self._series[series_id] = drafted(series_id, series_keys)
        return Draft(self._series[series_id], declaring)

    def _given(self, fact: Fact, match: Match) -> SeriesGiven:
        """What would be said to `track add-series`."""
        name, term = _indicator(fact, match.subject), term_of(match.subject.core)
        unit = _unit(fact, match.subject, term)
        kind = _kind(fact, match.subject, term, unit=unit)
        is_to_date = kind in (Kind.FLOW, Kind.GROWTH) and fact.time is not None and _is_to_date(fact.time.period)
        place = self._place(fact, match)
        is_new = place not in self._areas
        return SeriesGiven(
            area=fact.area.strip() if is_new else place,
            area_id=place if is_new else None,
            indicator=name,
            unit=unit,
            kind=kind.value,
            frequency=(Frequency.IRREGULAR if term is None else Frequency.ANNUAL).value,
            id=self._id(place, slug(name) if term is None else _worded(term.word, match.subject.facet)),
            extra={"reporting": Reporting.YEAR_TO_DATE.value} if is_to_date else {},
        )

    def _place(self, fact: Fact, match: Match) -> str:
        """The id of the area; of a new one the same for each of its series."""
        if match.area is not None:
            return match.area.id
        key = place_key(fact.area)
        if key not in self._places:
            made = slug(fact.area)
            self._places[key] = made if made and made not in self._areas else self._next("area", self._areas)
        return self._places[key]

    def _id(self, place: str, word: str) -> str:
        """By the word of the lexicon or the letters of the name, behind the area where there are several."""
        if not word:
            return self._next("series", self._series)
        are_several = len({*self._areas, place}) > 1
        id = f"{place}-{word}" if are_several else word
        id = f"series-{id}" if id.replace("-", "").isdecimal() else id
        return id if id not in self._series else self._next(id, self._series)

    def _next(self, stem: str, taken: Mapping[str, object]) -> str:
        """The name with the next number behind it that nothing has."""
        number = self._free.get(stem, 0 if stem in ("series", "area") else 1) + 1
        while f"{stem}-{number}" in taken:
            number += 1
        self._free[stem] = number
        return f"{stem}-{number}"


_OF_NO_SERIES = (Measure.RANK, Measure.MULTIPLE, Measure.RELATIVE, Measure.CHANGE, Measure.POINTS)


def _undeclared(fact: Fact, area: Area | None) -> str:
    """Why a series cannot be drafted for a fact; nothing where one can."""
    if fact.measure in _OF_NO_SERIES or fact.quantity.number is None:
        return say("it is no amount of its own, and no series is drafted for it")
    if fact.base in OF_PLANS:
        return say("it is a share of a plan, and no figure of its own")
    if not fact.indicator.strip():
        return say("nothing says what is counted")
    if not fact.quantity.unit:
        return say("nothing says what it is counted in")
    return say("nothing says which place it is about") if area is None and not fact.area.strip() else ""


def _is_to_date(period: Period) -> bool:
    """Whether a period begins a year and does not end it."""
    year = JANUARY.beat(12).holding(period.first)
    return period.first == year.first and period.last < year.last


def _indicator(fact: Fact, about: Subject) -> str:
    """The name of the series: as the text has it, with what about it is counted."""
    name, in_english = " ".join(fact.indicator.split()), is_english(fact.indicator)
    if about.facet in (Facet.LEVEL, subject(name).facet):
        return name
    if about.facet is Facet.GROWTH:
        return f"{name}, growth" if in_english else f"{name}增速"
    if about.facet is Facet.NEW:
        return f"{name}, added" if in_english else f"新增{name}"
    if in_english:
        return f"{name} as a share of {fact.base}" if fact.base else f"{name}, share"
    return f"{name}占{fact.base}比重"


def _unit(fact: Fact, about: Subject, term: Term | None) -> str:
    """The usual unit where it counts the same, else as the text has it; a scale alone is one of money in Chinese."""
    written = " ".join(fact.quantity.unit.split())
    if about.facet is not Facet.LEVEL or term is None:
        return written if parsed(written).base or written.isascii() else f"{written}元"
    usual, own = parsed(term.unit_en if is_english(fact.indicator) else term.unit), parsed(written)
    is_money = not own.base and own.exponent and usual.base == "元"
    return usual.name if own.base == usual.base or is_money else _unit(fact, about, None)


def _kind(fact: Fact, about: Subject, term: Term | None, *, unit: str) -> Kind:
    """What sort of quantity it is, by what the fact measures, then by the lexicon, then by its words."""
    if about.facet is Facet.GROWTH:
        return Kind.GROWTH if parsed(unit).base == "%" else Kind.RATE
    if about.facet is Facet.SHARE:
        return Kind.RATE
    if about.facet is Facet.NEW or fact.measure is Measure.PER_YEAR:
        return Kind.FLOW
    usual = usual_kind(unit, fact.indicator)
    if term is not None and (term.kind in _OF_PERCENT) is (usual in _OF_PERCENT):
        return term.kind
    is_counted_then = fact.measure is Measure.CUMULATIVE or (fact.time is not None and fact.time.is_as_of)
    return Kind.STOCK if is_counted_then and usual not in _OF_PERCENT else usual


_OF_PERCENT = (Kind.RATE, Kind.GROWTH)


def _worded(word: str, facet: Facet) -> str:
    """The word of an indicator with what about it is counted, as ids have it."""
    match facet:
        case Facet.LEVEL:
            return word
        case Facet.GROWTH | Facet.SHARE:
            return f"{word}-{facet.value}"
        case Facet.NEW:
            return word if word.startswith("new-") else f"new-{word}"
        case _:
            assert_never(facet)


def _area(id: str, keys: Raw) -> Area:
    """A new area as the register would have it."""
    return Area(id=id, name=str(keys["name"]), name_en=None, code=None, part_of=None, origin=Origin(TARGETS))


def drafted(id: str, keys: Raw) -> Series:
    """A new series as the register would have it. Raises Refused where it cannot be declared so."""
    shape, faults = checked(SeriesShape, keys, Origin(TARGETS))
    if shape is None:
        raise Refused(*faults)
    return building.series(id=id, shape=shape, defaults=NO_DEFAULTS, origin=Origin(TARGETS), built={})
