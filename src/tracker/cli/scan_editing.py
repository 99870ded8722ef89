"""Changing how one number of a text was read: which part, and what it is instead. Judges nothing."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TypeVar, assert_never

from msgspec import Struct
from msgspec.structs import replace

from tracker.cli.asking import Asker, Line, Option, Several, labelled
from tracker.cli.scan_words import ASPECTS, KINDS, MEASURES, figure_said, period_said
from tracker.domain.figure import Comparison
from tracker.domain.period import JANUARY
from tracker.domain.picking import Outline
from tracker.domain.problem import Malformed
from tracker.domain.register import Register
from tracker.domain.text import is_id, printable
from tracker.domain.unit import Amount, Unit
from tracker.domain.wording import Sentence, say
from tracker.entry.questions import candidates, fitting
from tracker.entry.reading.fact import Aspect, Bound, Fact, Quantity, Time
from tracker.entry.scanning.proposal import Proposal
from tracker.entry.typed import figure_forms, read_figure
from tracker.entry.when import PERIOD_FORMS, read_period
from tracker.render.names import Language, names

_Of = TypeVar("_Of")


class Topic(Enum):
    """What can be changed."""

    SERIES = "series"
    FIGURE = "figure"
    PERIOD = "period"
    KIND = "kind"
    AREA = "area"
    INDICATOR = "indicator"
    UNIT = "unit"
    MEASURE = "measure"


class Edited(Struct, frozen=True):
    """A fact as a person read it, and the series it is of where that was chosen."""

    fact: Fact
    series: str | None = None


class Editing(Struct, frozen=True):
    """One proposal to be changed, beside a register."""

    one: Proposal
    register: Register
    asker: Asker
    day: date
    language: Language

    def done(self) -> Edited:
        """Ask what is to be changed, and for it. Raises NoAnswer."""
        topic = self._topic()
        if topic is Topic.SERIES:
            return Edited(self.one.fact, self._series())
        return Edited(self._changed(topic))

    def _topic(self) -> Topic:
        shown = {topic: Option(_label(topic), self._now(topic)) for topic in Topic}
        return self.asker.one_of(
            Several(
                label=say("What is to be changed"),
                fitting=lambda typed: [one for one in Topic if _fits(typed, shown[one].name)],
                shown=lambda one: shown[one],
                check=lambda _: (),
                nothing=say("nothing is called so"),
            )
        )

    def _now(self, topic: Topic) -> str:
        fact = self.one.fact
        now: Mapping[Topic, str] = {
            Topic.SERIES: self.one.series or "",
            Topic.FIGURE: figure_said(fact.quantity),
            Topic.PERIOD: period_said(fact.time),
            Topic.KIND: str(KINDS[fact.kind]),
            Topic.AREA: fact.area,
            Topic.INDICATOR: fact.indicator,
            Topic.UNIT: fact.quantity.unit,
            Topic.MEASURE: str(MEASURES[fact.measure]),
        }
        return now[topic]

    def _changed(self, topic: Topic) -> Fact:  # noqa: C901 - a table
        fact = self.one.fact
        match topic:
            case Topic.FIGURE:
                return _sure(replace(fact, quantity=self._figure()), Aspect.VALUE, Aspect.UNIT)
            case Topic.PERIOD:
                return _sure(replace(fact, time=self._time()), Aspect.PERIOD)
            case Topic.KIND:
                return _sure(replace(fact, kind=self._word(KINDS, topic)), Aspect.KIND)
            case Topic.AREA:
                return _sure(replace(fact, area=self._text(topic)), Aspect.AREA)
            case Topic.INDICATOR:
                return _sure(replace(fact, indicator=self._text(topic)), Aspect.INDICATOR)
            case Topic.UNIT:
                return _sure(replace(fact, quantity=replace(fact.quantity, unit=self._text(topic))), Aspect.UNIT)
            case Topic.MEASURE:
                return _sure(replace(fact, measure=self._word(MEASURES, topic)), Aspect.MEASURE)
            case Topic.SERIES:  # pragma: no cover - asked for apart
                return fact
            case _:
                assert_never(topic)

    def _series(self) -> str:
        """The id of a series that is chosen; those it could be are offered first."""
        outline = Outline.of(self.register)
        likely = [id for id in (self.one.series, *self.one.others) if id is not None]
        every = sorted(candidates(self.register), key=lambda one: one.id not in likely)
        return self.asker.one_of(
            Several(
                label=say("Series"),
                fitting=lambda typed: fitting(outline, every, typed),
                shown=lambda one: Option(one.id, names(self.register, self.register.series[one.id], self.language)),
                check=lambda _: (),
                nothing=say("no series is called so; type a part of an id or name"),
            )
        ).id

    @property
    def _unit(self) -> Unit:
        """What a figure is typed in: the unit of its series, else the one that was read."""
        series = self.register.series.get(self.one.series or "")
        return Unit.parse(self.one.fact.quantity.unit) if series is None else series.unit

    def _figure(self) -> Quantity:
        unit = self._unit
        label = say("Figure in {unit}", unit=unit.name) if unit.name else _label(Topic.FIGURE)
        typed = self.asker.line(
            Line(
                prompt=labelled(label, None),
                check=lambda text: _faults(lambda: quantity(text, unit, self.one.fact.quantity)),
                lacks=str(figure_forms(unit)),
            )
        )
        return quantity(typed, unit, self.one.fact.quantity)

    def _time(self) -> Time:
        series = self.register.series.get(self.one.series or "")
        starts = JANUARY if series is None else series.calendar.year_starts
        typed = self.asker.line(
            Line(
                prompt=labelled(_label(Topic.PERIOD), period_said(self.one.fact.time)),
                check=lambda text: _faults(lambda: read_period(text, self.day, starts)),
                lacks=str(PERIOD_FORMS),
            )
        )
        return Time(read_period(typed, self.day, starts).period)

    def _text(self, topic: Topic) -> str:
        now = self._now(topic)
        usual = now or None
        return self.asker.line(
            Line(prompt=labelled(_label(topic), usual), check=lambda _: (), usual=usual, lacks=say("this is needed"))
        )

    def _word(self, words: Mapping[_Of, Sentence], topic: Topic) -> _Of:
        """One of the members of an enumeration, by its word for readers."""
        return self.asker.one_of(
            Several(
                label=_label(topic),
                fitting=lambda typed: [one for one, word in words.items() if _fits(typed, str(word))],
                shown=lambda one: Option(str(words[one])),
                check=lambda _: (),
                nothing=say("nothing is called so"),
            )
        )


def _label(topic: Topic) -> str:
    return say("Series") if topic is Topic.SERIES else str(ASPECTS[_ASPECTS[topic]])


_ASPECTS: Mapping[Topic, Aspect] = {
    Topic.FIGURE: Aspect.VALUE,
    Topic.PERIOD: Aspect.PERIOD,
    Topic.KIND: Aspect.KIND,
    Topic.AREA: Aspect.AREA,
    Topic.INDICATOR: Aspect.INDICATOR,
    Topic.UNIT: Aspect.UNIT,
    Topic.MEASURE: Aspect.MEASURE,
}


def _fits(typed: str, name: str) -> bool:
    return typed.strip().lower() in name.lower()


def _sure(fact: Fact, *aspects: Aspect) -> Fact:
    """What a person said is not guessed."""
    return replace(fact, unsure=fact.unsure - {*aspects})


def _faults(read: Callable[[], object]) -> Sequence[str]:
    try:
        read()
    except Malformed as fault:
        return [say("{fault}; {remedy}", fault=fault.message, remedy=fault.remedy)]
    return []


def id_faults(id: str, usual: str, register: Register) -> Sequence[str]:
    """What is wrong with the id of a new series; the one that was proposed is fine."""
    if id == usual:
        return []
    if not is_id(id):
        return [say("{id!r} is no id; write small letters, digits and hyphens", id=printable(id))]
    if id in register.series or id in register.targets:
        return [say("something is called {id} already", id=id)]
    return []


def renamed(one: Proposal, id: str) -> Proposal:
    """A proposal of a new series under another id, which its target follows where it was called so."""
    before = one.series or ""
    tables = {
        (kind, id if (kind, it) == ("series", before) else it): keys for (kind, it), keys in one.declaring.items()
    }
    raw = (
        None if one.raw is None else {key: id if (key, it) == ("series", before) else it for key, it in one.raw.items()}
    )
    target = one.id if one.id is None else id + one.id.removeprefix(before) if one.id.startswith(before) else one.id
    return replace(one, series=id, declaring=tables, raw=raw, id=target)


def quantity(text: str, unit: Unit, before: Quantity) -> Quantity:
    """A figure as typed, in a unit, in place of the one that was read. Raises Malformed."""
    said = read_figure(text, unit)
    numbers = [Amount.read(one, unit).value for one in said.numbers]
    return Quantity(
        span=before.span,
        number=Decimal(numbers[0]),
        unit=unit.name,
        bound=_BOUNDS[said.comparison],
        upper=Decimal(numbers[1]) if len(numbers) > 1 else None,
    )


_BOUNDS: Mapping[Comparison, Bound] = {
    Comparison.VALUE: Bound.EXACT,
    Comparison.AT_LEAST: Bound.AT_LEAST,
    Comparison.MORE_THAN: Bound.MORE_THAN,
    Comparison.AT_MOST: Bound.AT_MOST,
    Comparison.LESS_THAN: Bound.LESS_THAN,
    Comparison.ABOUT: Bound.ABOUT,
    Comparison.BETWEEN: Bound.BETWEEN,
}
