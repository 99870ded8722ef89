"""One proposal of `track scan` on a screen, in words: its fields, its series, what would be written."""

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from tracker.assess.review import Review
from tracker.cli.scan_words import (
    ASPECTS,
    KINDS,
    MEASURES,
    TONES,
    figure_said,
    period_said,
    quote_of,
    standing_word,
)
from tracker.domain.register import Register
from tracker.domain.series import Series
from tracker.domain.wording import say
from tracker.entry.reading.fact import Aspect, Fact, Measure, Time
from tracker.entry.scanning.proposal import THERE, Proposal, Standing
from tracker.render.names import Language, names
from tracker.render.phrases import figure_text, goal_text, period_text, verdict_text
from tracker.render.scan_page import Field, Page, Part
from tracker.store.appending import record_text
from tracker.store.declaring import Table, text_of


class Beside(Struct, frozen=True):
    """What a proposal is looked at beside: the register, a day, a language of names."""

    register: Register
    day: date
    language: Language


class Trial(Struct, frozen=True):
    """What came of trying to write a proposal: what it would change, what is odd about it, why it cannot be."""

    changes: Sequence[str] = ()
    warnings: Sequence[str] = ()
    faults: Sequence[str] = ()
    can_be: bool = False


def page(one: Proposal, place: str, beside: Beside, trial: Trial) -> Page:
    """All that is shown of it; ``place`` says which of how many it is."""
    parts = [*_series_part(one, beside), *_written_part(one)]
    if trial.changes:
        heading, *lines = trial.changes
        parts.append(Part(heading, [line.removeprefix("  ") for line in lines]))
    return Page(
        place=place,
        standing=standing_word(one.standing),
        tone=TONES[one.standing],
        quote=quote_of(one),
        said=one.said,
        fields=list(fields(one)),
        parts=parts,
        warnings=trial.warnings,
        faults=trial.faults,
    )


def fields(one: Proposal) -> Iterator[Field]:
    """How each part was read."""
    fact, unsure = one.fact, one.unsure
    yield Field(str(ASPECTS[Aspect.KIND]), _kind_at_length(fact), Aspect.KIND not in unsure)
    yield Field(str(ASPECTS[Aspect.AREA]), fact.area or say("not said"), Aspect.AREA not in unsure)
    yield Field(str(ASPECTS[Aspect.INDICATOR]), fact.indicator, Aspect.INDICATOR not in unsure)
    yield Field(str(ASPECTS[Aspect.PERIOD]), _period_at_length(fact.time), Aspect.PERIOD not in unsure)
    yield Field(str(ASPECTS[Aspect.VALUE]), figure_said(fact.quantity), unsure.isdisjoint((Aspect.VALUE, Aspect.UNIT)))
    if fact.measure is not Measure.LEVEL or Aspect.MEASURE in unsure:
        yield Field(str(ASPECTS[Aspect.MEASURE]), _measure_at_length(fact), Aspect.MEASURE not in unsure)
    is_new = one.standing is Standing.UNKNOWN
    series = say("{id} (new)", id=one.series) if one.series and is_new else one.series or say("none")
    yield Field(say("Series"), series, is_new or one.is_series_sure or one.series is None)


def _period_at_length(time: Time | None) -> str:
    if time is None:
        return say("not said")
    said = period_said(time)
    return say("at the end of {period}", period=said) if time.is_as_of else said


def _kind_at_length(fact: Fact) -> str:
    said = str(KINDS[fact.kind])
    more = fact.aim or ("" if fact.status is None else str(fact.status.called))
    return say("{said} ({more})", said=said, more=more) if more else said


def _measure_at_length(fact: Fact) -> str:
    said = str(MEASURES[fact.measure])
    return say("{said}, from {base}", said=said, base=fact.base) if fact.base else said


def _series_part(one: Proposal, beside: Beside) -> Iterator[Part]:
    """Its series with the newest figures and the targets, or those it could be of."""
    series = beside.register.series.get(one.series or "")
    if series is not None:
        yield Part(names(beside.register, series, beside.language), list(_of_register(series, beside)))
    others = [beside.register.series[id] for id in one.others if id in beside.register.series and id != one.series]
    if others:
        called = ((it.id, names(beside.register, it, beside.language)) for it in others[:_MOST_OTHERS])
        lines = [say("{id}: {name}", id=id, name=name) for id, name in called]
        yield Part(say("Could be as well"), lines)


_MOST_OTHERS, _NEWEST = 3, 2


def _of_register(series: Series, beside: Beside) -> Iterator[str]:
    """The newest figures in force, then the targets that stand."""
    records = [*beside.register.in_force(series.id, beside.day).values()]
    for one in sorted(records, key=lambda it: it.period.last)[-_NEWEST:]:
        figure = figure_text(one.figure, series.unit.name)
        yield say("{period}: {figure}, published {day}", period=one.period, figure=figure, day=one.published)
    if not records:
        yield say("nothing is recorded yet")
    review = Review.of(beside.register.narrowed({series.id}), beside.day)
    for id in review.targets:
        if id not in review.superseded:
            one_of = review.assessment(id)
            goal, due = goal_text(one_of), period_text(one_of, one_of.target.due)
            yield say("{id}: {goal} by {due}, {verdict}", id=id, goal=goal, due=due, verdict=verdict_text(one_of))


def _written_part(one: Proposal) -> Iterator[Part]:
    """The lines that would be written."""
    if not one.can_be_written:
        return
    heading = say("Would be written") if one.standing not in THERE else say("Could be written all the same")
    yield Part(heading, toml_of(one).rstrip("\n").split("\n"), is_literal=True)


def toml_of(one: Proposal) -> str:
    """What would be declared, and the record or target, as the files would hold it."""
    tables = [Table(kind, id, keys) for (kind, id), keys in one.declaring.items()]
    if one.raw is None:
        return text_of(tables)
    if one.is_target:
        return text_of([*tables, Table("targets", one.id or "", one.raw)])
    declared = f"{text_of(tables)}\n" if tables else ""
    return f"{declared}{record_text(one.raw)}"
