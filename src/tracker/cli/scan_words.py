"""What `track scan` says of the numbers of a text: standings, fields, what would be written, and how to go on."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct

from tracker.assess.review import Review
from tracker.domain.register import Register
from tracker.domain.series import Series
from tracker.domain.text import printable
from tracker.domain.wording import Sentence, later, say, say_of
from tracker.entry.reading.fact import Article, Aspect, Bound, Fact, FactKind, Measure, Quantity, Time
from tracker.entry.record import Raw
from tracker.entry.scanning.proposal import Proposal, Reading, Standing
from tracker.render.names import Language, area_name, indicator_name
from tracker.render.numbers import for_people, plain
from tracker.render.phrases import figure_text, goal_text, period_text, verdict_text
from tracker.render.scan_json import Document, Item, Said
from tracker.render.scan_markdown import scan_markdown
from tracker.render.scan_page import Field, Page, Part, Quote, Tone
from tracker.render.scan_table import Row, ScanTable
from tracker.store.declaring import Table, text_of

FOLDED = frozenset((Standing.KNOWN, Standing.MENTIONED))
"""What a number can be that nobody need look at."""

_STANDINGS: Mapping[Standing, Sentence] = {
    Standing.NEW: later("new"),
    Standing.REVISED: later("revised"),
    Standing.MENTIONED: later("mentioned again"),
    Standing.KNOWN: later("recorded already"),
    Standing.CONTRADICTS: later("contradicts"),
    Standing.UNKNOWN: later("no series"),
    Standing.UNFIT: later("does not fit"),
}
_TONES: Mapping[Standing, Tone] = {
    Standing.NEW: Tone.FRESH,
    Standing.REVISED: Tone.FRESH,
    Standing.MENTIONED: Tone.SETTLED,
    Standing.KNOWN: Tone.SETTLED,
    Standing.CONTRADICTS: Tone.WRONG,
    Standing.UNKNOWN: Tone.OPEN,
    Standing.UNFIT: Tone.WRONG,
}
_COUNTED: Mapping[Standing, Sentence] = {
    Standing.NEW: later("{count} new"),
    Standing.REVISED: later("{count} revised"),
    Standing.CONTRADICTS: later("{count} in contradiction"),
    Standing.UNKNOWN: later("{count} of no series here"),
    Standing.UNFIT: later("{count} not fitting"),
    Standing.MENTIONED: later("{count} mentioned again"),
    Standing.KNOWN: later("{count} recorded already"),
}
KINDS: Mapping[FactKind, Sentence] = {FactKind.TARGET: later("target"), FactKind.ACTUAL: later("actual")}
MEASURES: Mapping[Measure, Sentence] = {
    Measure.LEVEL: later("its amount"),
    Measure.YEAR_ON_YEAR: later("growth on the year before"),
    Measure.CHANGE: later("change since a base"),
    Measure.MEAN_GROWTH: later("mean growth a year"),
    Measure.SHARE: later("share"),
    Measure.RATE: later("rate"),
    Measure.POINTS: later("change in percentage points"),
    Measure.CUMULATIVE: later("in all to date"),
    Measure.NEW: later("added in the period"),
    Measure.PER_YEAR: later("each year"),
    Measure.RANK: later("rank"),
    Measure.MULTIPLE: later("multiple"),
    Measure.RELATIVE: later("beside something else"),
}
ASPECTS: Mapping[Aspect, Sentence] = {
    Aspect.KIND: later("Kind"),
    Aspect.AREA: later("Area"),
    Aspect.INDICATOR: later("Indicator"),
    Aspect.PERIOD: later("Period"),
    Aspect.VALUE: later("Figure"),
    Aspect.UNIT: later("Unit"),
    Aspect.MEASURE: later("What of it"),
}


def standing_word(standing: Standing) -> str:
    """What a number is to the register."""
    return str(_STANDINGS[standing])


# What a text says


def figure_said(quantity: Quantity) -> str:
    """The number as the text has it: '> 1,000 亿元', 'down 3.2 %'."""
    if quantity.number is None:
        return say("without a number")
    ends = [quantity.number] if quantity.upper is None else [quantity.number, quantity.upper]
    numbers = "–".join(for_people(plain(one)) for one in ends)
    said = " ".join(one for one in (f"{_SIGNS[quantity.bound]}{numbers}", quantity.unit) if one)
    return say("down {figure}", figure=said) if quantity.is_down else said


_SIGNS: Mapping[Bound, str] = {
    Bound.EXACT: "",
    Bound.AT_LEAST: "≥ ",
    Bound.MORE_THAN: "> ",
    Bound.AT_MOST: "≤ ",
    Bound.LESS_THAN: "< ",
    Bound.ABOUT: "≈ ",
    Bound.NEARLY: "≈ ",
    Bound.BETWEEN: "",
}


def period_said(time: Time | None) -> str:
    """When it is about, as the files write a period; nothing where nobody says it."""
    if time is None:
        return ""
    if time.label:
        return time.label
    if time.is_to_date:
        return say("{period} so far", period=time.period)
    return str(time.period)


def _period_at_length(time: Time | None) -> str:
    if time is None:
        return say("not said")
    said = period_said(time)
    return say("at the end of {period}", period=said) if time.is_as_of else said


def name_said(fact: Fact) -> str:
    """'杭州市：地区生产总值', with what of it where that is not its amount."""
    name = say("{area}: {indicator}", area=fact.area, indicator=fact.indicator) if fact.area else fact.indicator
    return name if fact.measure is Measure.LEVEL else say("{name} ({what})", name=name, what=MEASURES[fact.measure])


def quote_of(proposal: Proposal) -> Quote:
    """The sentence around the number, without what is far from it."""
    text, mark = proposal.sentence, proposal.mark
    before, after = text[max(0, mark.start - _FAR) : mark.start], text[mark.end : mark.end + _FAR]
    return Quote(before, text[mark.start : min(mark.end, mark.start + _FAR)], after)


_FAR = 400


# Rows and counts


def in_order(proposals: Iterable[Proposal]) -> list[Proposal]:
    """What is of a series before what is of none, each as in the text."""
    return sorted(proposals, key=lambda one: (one.standing is Standing.UNKNOWN, one.number))


def counts(reading: Reading) -> Mapping[Standing, int]:
    """How many numbers are what, in the order in which they are told."""
    found = Counter(one.standing for one in reading.proposals)
    return {standing: found[standing] for standing in _COUNTED if found[standing]}


def counted(reading: Reading) -> str:
    """'12 numbers: 3 new, 9 recorded already'."""
    total = len(reading.proposals)
    said = say_of(total, "{count} number", "{count} numbers")
    parts = [str(_COUNTED[standing].filled(count=count)) for standing, count in counts(reading).items()]
    return say("{said}: {parts}", said=said, parts=say(", ").join(parts)) if parts else said


def document_said(article: Article) -> list[str]:
    """What is known of the text: its title, and who published it when."""
    published = None if article.published is None else str(article.published)
    about = [one for one in (article.publisher, published, article.area) if one]
    return [*([article.title] if article.title else []), *([say(", ").join(about)] if about else [])]


def undated(article: Article) -> list[str]:
    """What cannot be known of a text that does not say when it was published, and the way out."""
    if article.published is not None:
        return []
    return [
        say(
            "It is not known when this was published: what 'this year' and the like are stays open, and no figure can "
            "be recorded; give --published DATE."
        )
    ]


def nothing_found() -> list[str]:
    """What was looked for in vain."""
    return [
        say("No number was found that says what it is of."),
        say(
            "Looked for: numbers in Chinese or English sentences with a unit or a percent sign, said of an indicator, "
            "promised or come about. Of a table in a text nothing is read: for tables there is track import."
        ),
    ]


def table(article: Article, reading: Reading, *, is_long: bool) -> ScanTable:
    """All of it, or but for what is recorded already."""
    shown = in_order(one for one in reading.proposals if is_long or one.standing not in FOLDED)
    left = len(reading.proposals) - len(shown)
    below = [counted(reading)]
    if left:
        below.append(
            say_of(
                left,
                "{count} that is recorded already or mentioned again is left out; --long lists it.",
                "{count} that are recorded already or mentioned again are left out; --long lists them.",
            )
        )
    if any(one.unsure for one in shown):
        below.append(say("?: guessed, look at it"))
    above = [*document_said(article), *undated(article)]
    if not reading.proposals:
        return ScanTable(above, [], nothing_found())
    return ScanTable(above, [_row(one) for one in shown], [*below, *_ways_on(shown)], is_long=is_long)


def _ways_on(shown: Sequence[Proposal]) -> Iterator[str]:
    """How to go on where something can be written."""
    if any(one.raw is not None for one in shown):
        yield say(
            "Nothing is written. To go through it and write what is right: track scan FILE on a terminal; or figures "
            "alone: track scan FILE --format csv | track import -"
        )


def _row(one: Proposal) -> Row:
    return Row(
        number=one.number,
        line=one.line,
        standing=standing_word(one.standing),
        tone=_TONES[one.standing],
        name=name_said(one.fact),
        period=period_said(one.fact.time),
        figure=figure_said(one.fact.quantity),
        series=one.series or "",
        doubts=say(", ").join(str(ASPECTS[it]).lower() for it in Aspect if it in one.unsure) or _of_series(one),
        quote=quote_of(one),
        said=one.said,
    )


def _of_series(one: Proposal) -> str:
    """That its series, or what else would be written, is a guess."""
    is_guess = one.series is not None and not one.is_series_sure and one.standing is not Standing.UNKNOWN
    return say("series") if is_guess else say("what is written") if one.guesses else ""


def markdown(article: Article, reading: Reading) -> str:
    """All of it as a page."""
    title, *about = document_said(article) or [say("The numbers of a text")]
    below = [counted(reading)] if reading.proposals else nothing_found()
    return scan_markdown(title, [*about, *undated(article)], [_row(one) for one in in_order(reading.proposals)], below)


# For programs


def document(article: Article) -> Document:
    """What is known of the text."""
    return Document(
        title=article.title,
        publisher=article.publisher,
        published=None if article.published is None else str(article.published),
        url=article.url,
        area=article.area,
    )


def items(reading: Reading) -> list[Item]:
    """Every number in the words of programs."""
    return [_item(one) for one in reading.proposals]


def _item(one: Proposal) -> Item:
    return Item(
        number=one.number,
        line=one.line,
        sentence=one.sentence,
        start=one.mark.start,
        end=one.mark.end,
        said=_said(one.fact),
        unsure=[it.value for it in Aspect if it in one.unsure],
        is_sure=one.is_sure,
        standing=one.standing.value,
        told=one.said,
        series=one.series,
        others=one.others,
        id=one.id,
        record=one.raw,
        declaring=one.declaring,
    )


def _said(fact: Fact) -> Said:
    quantity, time = fact.quantity, fact.time
    return Said(
        kind=fact.kind.value,
        area=fact.area,
        indicator=fact.indicator,
        period=None if time is None else time.label or str(time.period),
        is_as_of=time is not None and time.is_as_of,
        is_to_date=time is not None and time.is_to_date,
        comparison=quantity.bound.comparison.value,
        numbers=[one for one in (quantity.number, quantity.upper) if one is not None],
        unit=quantity.unit,
        is_down=quantity.is_down,
        measure=fact.measure.value,
        base=fact.base,
        aim=fact.aim,
        status=None if fact.status is None else fact.status.value,
    )


# One proposal on a screen


class Beside(Struct, frozen=True):
    """What a proposal is looked at beside: the register, a day, a language of names."""

    register: Register
    day: date
    language: Language


def page(one: Proposal, place: str, beside: Beside, *, changes: Sequence[str], warnings: Sequence[str] = ()) -> Page:
    """All that is shown of it. ``place`` says which of how many it is, ``changes`` what it would change."""
    parts = [*_series_part(one, beside), *_written_part(one)]
    if changes:
        heading, *lines = changes
        parts.append(Part(heading, lines))
    return Page(
        place=place,
        standing=standing_word(one.standing),
        tone=_TONES[one.standing],
        quote=quote_of(one),
        said=one.said,
        fields=list(fields(one)),
        parts=parts,
        warnings=warnings,
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
        yield Part(_series_name(series, beside), list(_of_register(series, beside)))
    others = [beside.register.series[id] for id in one.others if id in beside.register.series and id != one.series]
    if others:
        lines = [say("{id}: {name}", id=it.id, name=_series_name(it, beside)) for it in others[:_MOST_OTHERS]]
        yield Part(say("Could be as well"), lines)


_MOST_OTHERS, _NEWEST = 3, 2


def _series_name(series: Series, beside: Beside) -> str:
    area = area_name(beside.register.areas[series.area], beside.language)
    return say("{area}: {indicator}", area=area, indicator=indicator_name(series, beside.language))


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
    if one.raw is None:
        return
    heading = say("Would be written") if one.standing not in FOLDED else say("Could be written all the same")
    yield Part(heading, toml_of(one).rstrip("\n").split("\n"), is_literal=True)


def toml_of(one: Proposal) -> str:
    """What would be declared, and the record or target, as the files would hold it."""
    tables = [Table(kind, id, keys) for (kind, id), keys in one.declaring.items()]
    if one.raw is None:
        return text_of(tables)
    if one.is_target:
        return text_of([*tables, Table("targets", one.id or "", one.raw)])
    declared = f"{text_of(tables)}\n" if tables else ""
    return f"{declared}{_record_text(one.raw)}"


def _record_text(raw: Raw) -> str:
    """A record as its file holds it."""
    _, _, body = text_of([Table("", "", raw)]).partition("\n")
    return f"[[actual]]\n{body}"


def brief(one: Proposal) -> str:
    """On one line: '2023  20,059 亿元  杭州市：地区生产总值'."""
    parts = (period_said(one.fact.time), figure_said(one.fact.quantity), name_said(one.fact))
    return printable("  ".join(part for part in parts if part))
