"""Reads the English paragraphs of an article into facts: each number with what it is about, when, and its kind.

A paragraph hands on the period and the name it spoke of; what was handed on is unsure.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from tracker.entry.reading.blocks import Block
from tracker.entry.reading.english.about import About, Nearness, abouts
from tracker.entry.reading.english.bounds import bounded
from tracker.entry.reading.english.clauses import Sentence
from tracker.entry.reading.english.dating import Dated, as_of, dated, end_of, of_others, time_of
from tracker.entry.reading.english.kinds import Kind, Marked, Tense, When, kind, marked_at, speaks_of_aims, tense_of
from tracker.entry.reading.english.lexicon import THE_AREA, Does
from tracker.entry.reading.english.measures import Told, measure
from tracker.entry.reading.english.moments import BASES, Known, Moment, Role, moments
from tracker.entry.reading.english.names import is_ours
from tracker.entry.reading.english.numbers import amounts
from tracker.entry.reading.english.parts import Masks, Number, parts
from tracker.entry.reading.english.sentences import sentences
from tracker.entry.reading.english.subjects import NOBODY, Name
from tracker.entry.reading.english.units import BASIS_POINTS, POINTS, TIMES
from tracker.entry.reading.english.words import Word, those, words
from tracker.entry.reading.fact import Article, Fact, FactKind, Measure, Quantity, Span, Time, unsure_of


class _Context(Struct, frozen=True):
    """What was spoken of before a sentence: in its paragraph, and before that, in a heading or the title."""

    day: date | None
    area: str
    title: Moment | None = None
    heading: Moment | None = None
    paragraph: Moment | None = None
    earlier: Moment | None = None
    """What the paragraph before spoke of."""
    name: Name = NOBODY
    place: str = ""
    is_under_aims: bool = False

    @property
    def known(self) -> Known:
        """What a month without a year is resolved with."""
        named = self.paragraph or self.heading or self.title
        year = None if named is None or named.period is None else named.period.begin_day.year
        is_ahead = year is not None and self.day is not None and year > self.day.year
        return Known(self.day, None if is_ahead else year)


def facts(article: Article, blocks: Sequence[Block]) -> Iterator[Fact]:
    """The facts of an article's English paragraphs and headings, in order."""
    context = _of_article(article)
    for block in blocks:
        if context.paragraph is not None or context.name is not NOBODY:
            earlier = context.paragraph
            is_passing = earlier is None or earlier.role is Role.UNTIL
            is_led = context.title is not None or context.heading is not None
            if is_passing or (is_led and earlier is not None and earlier.role is Role.AS_OF):
                earlier = context.earlier
            context = replace(context, paragraph=None, earlier=earlier, name=NOBODY)
        has_facts = False
        for span in sentences(article.text, block.span):
            found, context = _read(article.text, span, context)
            has_facts = has_facts or bool(found)
            yield from found
        if not has_facts:
            context = _below(article.text, block, context)


def _below(text: str, block: Block, context: _Context) -> _Context:
    """What is told below a heading, or a line that ends with a colon."""
    may_lead = block.is_heading or block.span.of(text).rstrip().endswith(":")
    said = words(text, block.span) if may_lead else []
    if not (block.is_heading or (said and said[-1].low == ":")):
        return replace(context, is_under_aims=False) if context.is_under_aims else context
    heading = context.paragraph or context.heading
    return replace(context, heading=heading, paragraph=None, earlier=None, is_under_aims=speaks_of_aims(said))


def _of_article(article: Article) -> _Context:
    day = None if article.published is None else article.published.known_from
    title = words(article.title, Span(0, len(article.title)))
    named = [
        moment for moment in moments(title, Known(day)) if moment.period is not None and moment.role is not Role.BASE
    ]
    return _Context(day=day, area=article.area, title=named[0] if named else None, place=_place_of(title))


def _place_of(title: Sequence[Word]) -> str:
    """The place that a title names: Leeds City Council: report for 2024."""
    for at, word in enumerate(title):
        if word.low in THE_AREA | {"'s"} and at and title[at - 1].is_capital:
            begin = at - 1
            while begin and title[begin - 1].is_capital and title[begin - 1].low not in THE_AREA:
                begin -= 1
            return " ".join(one.text for one in title[begin:at] if one.low not in THE_AREA)
    return ""


def _read(text: str, span: Span, context: _Context) -> tuple[list[Fact], _Context]:
    """The facts of a sentence, and what the next one is told."""
    said = words(text, span) if span.end - span.start >= _SHORTEST else []
    if not said or not _may_say(said):
        return [], context
    named = moments(said, context.known)
    numbers = dict(_numbers(said, _taken(said, named)))
    if not numbers:
        return [], _of_all(said, named, _handed_on(named, context))
    if len(numbers) > _MOST_NUMBERS:
        return [], _handed_on(named, context)
    sentence = _sentence(said, numbers, named)
    told = abouts(sentence, context.name)
    found = list(_facts(text, span, sentence, told=told, context=context))
    return found, _next(named, told, found, sentence=sentence, context=context)


_SHORTEST = 4
_MOST_DIGITS = 90
_MOST_NUMBERS = 30
"""Numbers of a sentence; what has more is a table that lost its lines."""


def _may_say(said: Sequence[Word]) -> bool:
    """Whether a sentence may have a number or a moment; what has very many digits is none."""
    count = sum(word.is_number for word in said)
    return 0 < count <= _MOST_DIGITS or (count == 0 and any(word.low in _TELLING for word in said))


_TELLING = those(
    """year years half third quarter million billion thousand dozen hundred doubled double tripled halved twice two
    three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
    first second currently date one-third two-thirds three-quarters ranked doubling halving twofold threefold
    quadrupled today now decade"""
)


def _taken(said: Sequence[Word], named: Sequence[Moment]) -> list[bool]:
    """Which words belong to moments."""
    taken = [False] * len(said)
    for moment in named:
        taken[moment.first : moment.last] = [True] * (moment.last - moment.first)
    return taken


def _sentence(said: Sequence[Word], numbers: Mapping[int, Number], named: Sequence[Moment]) -> Sentence:
    found = parts(said, Masks(numbers=numbers, moments={moment.first: moment for moment in named}))
    return Sentence.of(said, found)


def _numbers(said: Sequence[Word], taken: Sequence[bool]) -> Iterator[tuple[int, Number]]:
    """The numbers that are ours, by the place of the first word that goes with them."""
    for amount in amounts(said, taken):
        if is_ours(said, amount):
            bound = bounded(said, amount)
            yield bound.inner, Number(amount, bound)


class _Said(Struct, frozen=True):
    """A number of a sentence with what it is about, and what the words of its clause make of it."""

    text: str
    span: Span
    sentence: Sentence
    at: int
    about: About
    number: Number
    context: _Context
    doer: str
    marked: Marked | None


def _facts(
    text: str, span: Span, sentence: Sentence, *, told: Mapping[int, About], context: _Context
) -> Iterator[Fact]:
    doer = "" if context.area else sentence.doer()
    for at, about in told.items():
        number = sentence.parts[at].number
        if number is not None and (about.name.text or not number.amount.is_bare):
            yield _fact(
                _Said(
                    text=text,
                    span=span,
                    sentence=sentence,
                    at=at,
                    about=about,
                    number=number,
                    context=context,
                    doer=doer,
                    marked=marked_at(sentence, at),
                )
            )


def _fact(said: _Said) -> Fact:
    when = dated(said.sentence, said.at, said.about)
    moment, is_near = _moment(said, when)
    time = None if moment is None else time_of(moment, is_target=False)
    dates = When(time=time, day=said.context.day, is_under_aims=said.context.is_under_aims)
    judged = kind(said.sentence, said.at, said.about, marked=said.marked, when=dates)
    time = _time(said, moment, when=when, judged=judged)
    told = Told(amount=said.number.amount, moment=moment, kind=judged.kind)
    means = measure(said.sentence, said.at, said.about, told=told)
    if time is not None and (means in _AT_THE_END or (means is Measure.LEVEL and said.about.link == "to")):
        time = end_of(time)
    area, is_area_sure = _area(said)
    return Fact(
        kind=judged.kind,
        area=area,
        indicator=said.about.name.text,
        time=time,
        quantity=_quantity(said),
        measure=means,
        sentence=said.span,
        base=(when.base if _is_counted_from(said) else "") or said.about.whole,
        aim=judged.aim,
        status=judged.status if judged.kind is FactKind.ACTUAL else None,
        unsure=unsure_of(
            kind=not judged.is_sure,
            area=not is_area_sure,
            indicator=said.about.nearness is Nearness.NOWHERE or not said.about.name.text,
            period=not is_near,
            value=not said.number.amount.is_exact,
        ),
    )


_AT_THE_END = (Measure.CHANGE, Measure.MULTIPLE, Measure.POINTS)
"""What is said of the end of a span of years, counted from its beginning."""


def _is_counted_from(said: _Said) -> bool:
    """Whether a number is one that is counted from a base: a change, points, a multiple."""
    return said.about.is_change or said.number.amount.unit in (POINTS, BASIS_POINTS, TIMES)


def _moment(said: _Said, when: Dated) -> tuple[Moment | None, bool]:
    """The moment of a number, its own or one that was handed on, and whether it is sure."""
    context = said.context
    handed = (context.paragraph, context.earlier, context.heading, context.title)
    named = [*when.moments, *((moment, False) for moment in handed if moment is not None)]
    if not named:
        return None, False
    likely = (one for one in named if _may_be(said, *one))
    own = ((moment, False) for moment, is_sure in when.moments if is_sure)
    return next(likely, next(own, (None, False)))


def _may_be(said: _Said, moment: Moment, is_sure: bool) -> bool:
    """Whether a number may be about a moment: what was done not about one ahead, nor an aim about one handed on."""
    tense = tense_of(time_of(moment, is_target=True), said.context.day)
    if tense is Tense.AHEAD:
        return said.marked is None or not said.marked.is_done
    return is_sure or tense is not Tense.OVER or said.marked is None or not said.marked.is_aimed


def _time(said: _Said, moment: Moment | None, *, when: Dated, judged: Kind) -> Time | None:
    if moment is not None:
        return time_of(moment, is_target=judged.kind is FactKind.TARGET)
    day = said.context.day
    return as_of(day) if when.has_since and day is not None and judged.kind is FactKind.ACTUAL else None


def _quantity(said: _Said) -> Quantity:
    amount, bound = said.number.amount, said.number.bounded
    noun = said.sentence.counted_behind(said.at + 1) if amount.is_bare else NOBODY
    last = max(bound.last, said.sentence.parts[noun.noun_at].last if noun.text else 0)
    words = said.sentence.said
    is_down = amount.is_down or (said.about.is_change and said.about.does is Does.DOWN)
    unit = amount.full_unit
    if amount.is_bare:
        unit = " ".join(filter(None, (unit, noun.noun or said.about.noun)))
    return Quantity(
        span=Span(words[bound.first].start, words[last - 1].end),
        number=amount.number,
        unit=unit,
        bound=bound.bound,
        upper=amount.upper,
        is_down=is_down,
    )


def _area(said: _Said) -> tuple[str, bool]:
    """The place of a number: named with its indicator, in its clause, in its sentence, or the article's own."""
    name, sentence = said.about.name, said.sentence
    if name.place and name.place.lower() not in THE_AREA:
        return name.place, said.about.nearness is not Nearness.NOWHERE
    places = [at for at in sentence.places if sentence.low(at) not in THE_AREA] if sentence.places else []
    own = [at for at in places if sentence.clauses[at] == sentence.clauses[said.at]] if places else []
    if own and not name.is_own:
        return sentence.written(own[0]), len(own) == 1
    if places and not name.is_own:
        return sentence.written(places[0]), False
    if said.context.area:
        return said.context.area, True
    if said.about.whole.istitle() and " of " not in said.about.whole:
        return said.about.whole, False
    place = (said.doer if said.doer != name.text else "") or said.context.place
    is_named = name.is_own or bool(sentence.places)
    return place, not place and not is_named


def _next(
    named: Sequence[Moment],
    told: Mapping[int, About],
    found: Sequence[Fact],
    *,
    sentence: Sentence,
    context: _Context,
) -> _Context:
    """What the next sentence of the paragraph is told."""
    names = [about.name for about in told.values() if about.name.text]
    places = [fact.area for fact in found if fact.area]
    if names or places:
        name, place = names[-1] if names else context.name, places[0] if places else context.place
        context = replace(context, name=name, place=place)
    beside = of_others(sentence)
    return _handed_on([one for one in named if one.first not in beside], context)


def _handed_on(named: Sequence[Moment], context: _Context) -> _Context:
    moment = next(filter(_is_handed_on, named), None) if named else None
    return context if moment is None else replace(context, paragraph=moment)


def _of_all(said: Sequence[Word], named: Sequence[Moment], context: _Context) -> _Context:
    """What a text says its figures are of unless they say otherwise, which is what its title would say."""
    is_rule = "unless" in {word.low for word in said} and any(map(_is_handed_on, named))
    return replace(context, title=next(filter(_is_handed_on, named)), paragraph=None) if is_rule else context


def _is_handed_on(moment: Moment) -> bool:
    """Whether what follows may be about it: no base, and no day on which something was said or done."""
    is_event = moment.role is Role.WHEN and moment.period is not None and moment.period.days == 1
    return moment.period is not None and moment.role not in BASES and not is_event
