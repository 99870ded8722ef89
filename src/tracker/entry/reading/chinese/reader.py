"""Walks through a Chinese text, sentence by sentence; what holds on is carried.

A time holds to the end of its paragraph or until another is named, less surely behind it; that of a heading for what
stands below it, that of the title for all.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from msgspec.structs import replace

from tracker.entry.reading.blocks import Block
from tracker.entry.reading.chinese.areas import Place, Places
from tracker.entry.reading.chinese.headings import with_headings
from tracker.entry.reading.chinese.kinds import Voice, heading_voice, sentence_voice
from tracker.entry.reading.chinese.plain import plain
from tracker.entry.reading.chinese.quantities import quantities_in
from tracker.entry.reading.chinese.ranks import ranks_in
from tracker.entry.reading.chinese.relations import relations_in
from tracker.entry.reading.chinese.sentences import sentences
from tracker.entry.reading.chinese.statements import Background, Carried, statements
from tracker.entry.reading.chinese.subjects import Scene
from tracker.entry.reading.chinese.times import YEAR_BEFORE, YEAR_LONG, Moment, Said, Use, times_in
from tracker.entry.reading.chinese.timing import Spans, far_reaching, lasting
from tracker.entry.reading.fact import Article, Aspect, Fact, Quantity, Span, Time


def facts(article: Article, blocks: Sequence[Block]) -> Iterator[Fact]:
    """The facts of Chinese blocks of an article, in order."""
    walk = _Walk(article)
    found = [(block, list(walk.through(block))) for block in blocks]
    yield from with_headings(found)


class _Walk:
    """Goes through one text, and remembers what holds on."""

    def __init__(self, article: Article) -> None:
        self._text = article.text
        self._plain = plain(article.text)
        self._places = Places(article, self._plain)
        title, published = plain(article.title), article.published
        day = None if published is None else published.known_from
        said = times_in(title, Span(0, len(title)), Moment(day, None))
        self._background = Background(
            published=day, title=_of_title(title, said), home=self._places.home, spans=Spans()
        )
        self._background.spans.take(said)
        time = self._background.title
        self._section = Carried(time=time, year=None if time is None else _last_year(time))
        self._is_plain = self._plain == self._text
        self._last: tuple[Span, int | None, list[Said]] | None = None

    def through(self, block: Block) -> Iterator[Fact]:
        """The facts of one block."""
        carried = self._section
        for sentence in sentences(self._plain, block):
            found, carried = self._sentence(sentence, carried)
            yield from found
        self._remember(block, carried)

    def _remember(self, block: Block, carried: Carried) -> None:
        """What a block leaves to those after it."""
        section = self._section
        if not block.is_heading:
            time = carried.time if carried.is_far else self._reaching(block) or section.time
            self._section = replace(section, time=self._of_title_again(time), year=carried.year)
            return
        voice, time = heading_voice(block.span.of(self._plain)), self._reaching(block)
        if voice.kind is None:
            self._section = replace(section, time=time or section.time)
        else:
            self._section = replace(section, time=time or self._background.title, voice=voice)

    def _of_title_again(self, time: Time | None) -> Time | None:
        """The part of a year that a title names, where a paragraph spoke of another part of that year."""
        title = self._background.title
        if (
            time is None
            or title is None
            or _is_whole(title)
            or _is_whole(time)
            or _last_year(time) != _last_year(title)
        ):
            return time
        return title

    def _reaching(self, block: Block) -> Time | None:
        """The last time of a block that holds on behind it; of one that leads what stands below also a deadline."""
        is_lead = block.is_heading or block.span.of(self._plain).rstrip().endswith(":")
        return far_reaching(self._times(block.span, self._section.year), self._background.published, is_lead=is_lead)

    def _times(self, span: Span, year: int | None) -> list[Said]:
        """The times of a stretch of the text, where a year is spoken of; most blocks are a sentence, asked twice."""
        if self._last is None or self._last[:2] != (span, year):
            self._last = span, year, times_in(self._plain, span, Moment(self._background.published, year))
        return self._last[2]

    def _sentence(self, sentence: Span, carried: Carried) -> tuple[list[Fact], Carried]:
        """The facts of a sentence, and what it leaves."""
        is_short = sentence.end - sentence.start < _SHORTEST
        if is_short or _TELLING.search(self._plain, sentence.start, sentence.end) is None:
            return [], carried
        numbers = self._numbers(sentence)
        if len(numbers) > _MOST_NUMBERS:
            return [], carried
        times = self._times(sentence, carried.year)
        self._background.spans.take(times)
        places = self._places.within(sentence)
        orders = _orders(places, numbers, self._plain) if places else []
        scene = Scene.of(
            self._plain,
            sentence,
            numbers=numbers,
            times=times,
            places=[one for one in places if one not in orders] if orders else places,
            orders=orders,
        )
        found = statements(scene, carried, self._background)
        if not self._is_plain:
            found = [self._as_written(one) for one in found]
        return found, self._left(scene, found, carried)

    def _numbers(self, sentence: Span) -> list[Quantity]:
        """The numbers of a sentence; where there are too many, one more than a sentence has."""
        numbers = list(islice(quantities_in(self._plain, sentence), _MOST_NUMBERS + 1))
        if len(numbers) > _MOST_NUMBERS:
            return numbers
        numbers += ranks_in(self._plain, sentence)
        numbers += relations_in(self._plain, sentence, numbers)
        return sorted(numbers, key=lambda one: one.span.start) if len(numbers) > 1 else numbers

    def _as_written(self, fact: Fact) -> Fact:
        """A fact with its name in the characters of the text."""
        name, within = fact.indicator, fact.sentence
        at = self._plain.find(name, within.start, within.end) if name else -1
        return fact if at < 0 else replace(fact, indicator=self._text[at : at + len(name)])

    def _left(self, scene: Scene, found: Sequence[Fact], carried: Carried) -> Carried:
        """What a sentence leaves."""
        time, is_said = lasting(scene.times, carried.time)
        year = self._last_spoken(scene.times) if scene.times else None
        names = [one.indicator for one in found if one.indicator]
        voice = sentence_voice(scene.sentence.of(scene.plain))
        if found and Aspect.KIND not in found[-1].unsure:
            voice = Voice(found[-1].kind)
        return Carried(
            time=time,
            is_far=carried.is_far and not is_said,
            year=carried.year if year is None else year,
            area=scene.leading[-1].name if scene.leading else carried.area,
            name=names[-1] if names else carried.name,
            voice=carried.voice if voice.kind is None else voice,
        )

    def _last_spoken(self, times: Sequence[Said]) -> int | None:
        """The year that is spoken of last; the one before another, 上年, is not."""
        spoken = [one for one in times if one.use in _SPOKEN and one.until is None and one.time is not None]
        dated = [one for one in spoken if not self._plain.startswith(YEAR_BEFORE, one.start)]
        years = [_last_year(one.time) for one in dated if one.time is not None and _speaks_of_a_year(one)]
        return years[-1] if years else None


def _speaks_of_a_year(one: Said) -> bool:
    """Whether a year is spoken of: a plan that is named for what it is is none."""
    return one.use is not Use.EVENT or (one.time is not None and (one.time.period.months or 0) <= YEAR_LONG)


_SPOKEN = (Use.PERIOD, Use.DEADLINE, Use.SINCE, Use.EVENT)
_TELLING = re.compile(r"[\d〇一二三四五六七八九十百千万亿半倍番年月季全我市区县省州国今去目现首位%]")
"""A character that a sentence has which says a number, a time or a place."""
_SHORTEST = 3
"""Characters of a sentence that says anything."""
_MOST_NUMBERS = 80
"""A sentence with more is no sentence, but a table that lost its lines."""


_IN_DIGITS = re.compile(r"\d{4}|五|季度|半年|\d月")


def _of_title(title: str, said: Sequence[Said]) -> Time | None:
    """The year or span that a title names in digits."""
    named = [one for one in said if _IN_DIGITS.search(one.span.of(title)) is not None]
    return next((one.time for one in named if one.use in (Use.PERIOD, Use.DEADLINE) and one.time is not None), None)


_ORDERED = re.compile(r"(?:居|列|排|位|在|保持|重回|回到|连续\w{1,3}年|进入|跻身|获|占据|为|均|都|升至|到|第)$")
_STOP = re.compile("[,;。:!?]")
_NEAR_RANK = 12


def _orders(places: Sequence[Place], numbers: Sequence[Quantity], plain: str) -> list[Place]:
    """The places that only say among whom something is first: 居全省第一."""
    ranks = [one for one in numbers if one.unit == "位"]
    return [one for one in places if any(_is_order(one, rank, plain) for rank in ranks)]


def _is_order(place: Place, rank: Quantity, plain: str) -> bool:
    between = plain[place.span.end : rank.span.start]
    if not 0 <= rank.span.start - place.span.end <= _NEAR_RANK or _STOP.search(between) is not None:
        return False
    return not between or _ORDERED.search(plain[max(0, place.span.start - 5) : place.span.start]) is not None


def _is_whole(time: Time) -> bool:
    """Whether it is of whole years."""
    return time.period.months is None or time.period.months >= YEAR_LONG


def _last_year(time: Time) -> int:
    return date.fromordinal(time.period.last).year
