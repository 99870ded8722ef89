"""Walks through a Chinese text: each sentence's numbers, what they are of, when, and whether promised; what holds on is carried.

A time holds to the end of its paragraph or until another is named, that of a heading for what stands below it.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.period import Period
from tracker.entry.reading.blocks import Block
from tracker.entry.reading.chinese.areas import Place, Places
from tracker.entry.reading.chinese.kinds import Told, Voice, heading_voice, kind_of
from tracker.entry.reading.chinese.measures import base_of, is_down, measure_of
from tracker.entry.reading.chinese.plain import plain
from tracker.entry.reading.chinese.quantities import Found, found_in
from tracker.entry.reading.chinese.ranks import ranks_in
from tracker.entry.reading.chinese.sentences import sentences
from tracker.entry.reading.chinese.subjects import Scene, Stretch, behind, is_of_its_own, later, members, only_makes, stretch
from tracker.entry.reading.chinese.times import Moment, Said, Use, times_in
from tracker.entry.reading.chinese.units import base_of as unit_base
from tracker.entry.reading.chinese.units import counts_things
from tracker.entry.reading.fact import Article, Aspect, Fact, FactKind, Measure, Span, Time


def facts(article: Article, blocks: Sequence[Block]) -> Iterator[Fact]:
    """The facts of Chinese blocks of an article, in order."""
    walk = _Walk(article)
    for block in blocks:
        yield from walk.through(block)


class _Carried(Struct, frozen=True):
    """What a sentence leaves to those after it."""

    time: Time | None = None
    is_far: bool = True
    """Whether the time is from another paragraph, a heading or the title."""
    year: int | None = None
    area: str = ""
    voice: Voice = Voice()
    name: str = ""


class _Subject(Struct, frozen=True):
    """What a number is of, and whether that was said of it or of a number before."""

    name: str
    stretch: Stretch
    is_own: bool = True
    is_far: bool = False


class _Walk:
    """Goes through one text, and remembers what holds on."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._plain = plain(article.text)
        self._places = Places(article, self._plain)
        self._published = None if article.published is None else article.published.known_from
        self._title_time = self._of_title(article.title)
        year = None if self._title_time is None else _year(self._title_time)
        self._section = _Carried(time=self._title_time, year=year)

    def _of_title(self, title: str) -> Time | None:
        said = times_in(plain(title), Span(0, len(title)), Moment(self._published, None))
        times = [one.time for one in said if one.use in (Use.PERIOD, Use.SINCE, Use.DEADLINE)]
        return times[0] if times else None

    def through(self, block: Block) -> Iterator[Fact]:
        """The facts of one block."""
        carried = self._section
        text = self._plain[block.span.start : block.span.end]
        if block.is_heading:
            self._section = replace(self._section, voice=heading_voice(text), time=self._heading_time(block) or self._title_time)
        for sentence in sentences(self._plain, block):
            found, carried = self._sentence(sentence, carried, is_heading=block.is_heading)
            yield from found

    def _heading_time(self, block: Block) -> Time | None:
        said = times_in(self._plain, block.span, Moment(self._published, None))
        return next((one.time for one in said if one.use in (Use.PERIOD, Use.DEADLINE) and one.time is not None), None)

    def _sentence(self, sentence: Span, carried: _Carried, *, is_heading: bool) -> tuple[list[Fact], _Carried]:
        """The facts of a sentence, and what it leaves."""
        moment = Moment(self._published, carried.year)
        times = times_in(self._plain, sentence, moment)
        numbers = sorted([*found_in(self._plain, sentence), *ranks_in(self._plain, sentence)], key=lambda one: one.start)
        places = self._places.within(sentence)
        scene = Scene(plain=self._plain, sentence=sentence, numbers=_apart(numbers), times=times, places=places)
        found = list(self._facts(scene, carried))
        return found, self._left(scene, found, carried, is_heading=is_heading)

    def _left(self, scene: Scene, found: Sequence[Fact], carried: _Carried, *, is_heading: bool) -> _Carried:
        said = [one for one in scene.times if one.time is not None and one.use in (Use.PERIOD, Use.DEADLINE, Use.SINCE)]
        last = said[-1].time if said else None
        dated = [one.time for one in scene.times if one.time is not None and one.use is not Use.BASE]
        year = _year(dated[-1]) if dated and dated[-1] is not None else carried.year
        area = scene.places[-1].name if scene.places and not is_heading else carried.area
        names = [one.indicator for one in found if one.indicator]
        return replace(
            carried,
            time=last or carried.time,
            is_far=carried.is_far if last is None else False,
            year=year,
            area=area,
            name=names[-1] if names else carried.name,
            voice=Voice(found[-1].kind) if found and Aspect.KIND not in found[-1].unsure else carried.voice,
        )

    def _facts(self, scene: Scene, carried: _Carried) -> Iterator[Fact]:
        subjects: list[_Subject] = []
        shared: list[str] = []
        first: Stretch | None = None
        for index, number in enumerate(scene.numbers):
            subject = self._subject(scene, index, subjects, carried)
            if not shared and "分别" in subject.stretch.words:
                count = _count_together(scene, index)
                shared = members(subject.name, count) or [] if count > 1 else []
                first = subject.stretch
            if shared and first is not None:
                subject = replace(subject, name=shared.pop(0), stretch=first)
            subjects.append(subject)
            yield self._fact(scene, index, subject, carried)

    def _subject(self, scene: Scene, index: int, before: Sequence[_Subject], carried: _Carried) -> _Subject:
        """What a number of the sentence is of."""
        number, own = scene.numbers[index], stretch(scene, index)
        name, unit = own.name, number.quantity.unit
        if unit != "位":
            right = behind(scene, index)
            if right and (not is_of_its_own(own) or only_makes(own) or _wants_right(scene, number, own)):
                return _Subject(f"{own.name}{right}" if only_makes(own) else right, own)
        if is_of_its_own(own):
            return _Subject(name, own)
        afterwards = later(scene, index)
        if afterwards is not None:
            return _Subject(afterwards.name, replace(afterwards, words=own.words))
        return self._inherited(scene, own, before, carried, is_rank=unit == "位")

    def _inherited(
        self, scene: Scene, own: Stretch, before: Sequence[_Subject], carried: _Carried, *, is_rank: bool
    ) -> _Subject:
        """What the number before is of, or what the clause before is about."""
        clause = self._clause_before(scene, own, before)
        if clause is not None:
            return _Subject(clause.name, replace(own, place=own.place or clause.place), is_own=True)
        if before:
            chosen = before[-1]
            if is_rank and re.search(r"均|都", own.words):
                chosen = next((one for one in before if one.is_own), chosen)
            place = own.place or chosen.stretch.place
            return _Subject(chosen.name, replace(own, place=place), is_own=False, is_far=chosen.is_far)
        return _Subject(carried.name, own, is_own=False, is_far=True)

    def _clause_before(self, scene: Scene, own: Stretch, before: Sequence[_Subject]) -> Stretch | None:
        """A clause without a number that stands right before: 全年粮食生产再获丰收,总产… or 数字经济核心产业,占…."""
        last = scene.numbers[len(before) - 1].end if before else scene.sentence.start
        text = scene.plain[last : own.start]
        if before or not text.strip(" ,、;:"):
            return None
        parts = [part for part in re.finditer(r"[^,;:。!?]+", text)]
        if not parts:
            return None
        clause = Scene(
            plain=scene.plain,
            sentence=Span(last + parts[-1].start(), own.start),
            numbers=(Found(quantity=scene.numbers[0].quantity, core=scene.numbers[0].core),),
            times=scene.times,
            places=scene.places,
        )
        found = stretch(replace(clause, numbers=(_at(scene.numbers[0], last + parts[-1].end()),)), 0)
        return found if is_of_its_own(found) and len(found.name) <= _LONGEST_CLAUSE else None

    def _fact(self, scene: Scene, index: int, subject: _Subject, carried: _Carried) -> Fact:
        number = scene.numbers[index]
        clause = scene.plain[scene.sentence.start : number.start]
        near = re.split(r"[;。:]", clause)[-1]
        words, unit = subject.stretch.words, number.quantity.unit
        is_share = subject.stretch.share_of is not None
        measure = measure_of(unit, words, near, name=subject.name, is_share=is_share or _is_part(scene, number))
        time, is_far = self._time(scene, number, carried)
        time = self._as_of(time, measure, clause, words)
        told = self._told(scene, number, time, carried)
        place = subject.stretch.place or self._place(scene, number)
        area = place.name if place is not None else carried.area or self._places.home
        return Fact(
            kind=told.kind,
            area=area,
            indicator=subject.name,
            time=time,
            quantity=replace(number.quantity, is_down=is_down(words)),
            measure=measure,
            sentence=scene.sentence,
            base=base_of(near) if measure in _WITH_BASE else subject.stretch.share_of or "",
            aim=told.aim if told.kind is FactKind.TARGET else "",
            status=told.status,
            unsure=_unsure(told, subject, time=time, is_far=is_far, area=area),
        )

    def _told(self, scene: Scene, number: Found, time: Time | None, carried: _Carried) -> Told:
        ahead = scene.plain[scene.sentence.start : number.start]
        end = re.compile(r"[,;。!?\n]").search(scene.plain, number.end, scene.sentence.end)
        behind_it = scene.plain[number.end : end.start() if end is not None else scene.sentence.end]
        begin = max(ahead.rfind(","), ahead.rfind(";"), ahead.rfind(":"), 0)
        ahead = f"{ahead}目标" if re.match(r"的?(?:奋斗|预期|年度)?目标", behind_it) else ahead
        return kind_of(ahead, f"{ahead[begin:]}{behind_it}", time=time, published=self._published, voice=carried.voice)

    def _time(self, scene: Scene, number: Found, carried: _Carried) -> tuple[Time | None, bool]:
        """The time a number is about, and whether it was said far from it."""
        said = [one for one in scene.times if one.use in (Use.PERIOD, Use.DEADLINE, Use.SINCE)]
        before = [one for one in said if one.span.end <= number.start]
        if before:
            return self._with_span(scene, before), False
        after = [one for one in said if one.start >= number.end and _is_close(scene, number, one)]
        if after:
            return after[0].time, False
        events = [one for one in scene.times if one.use is Use.EVENT and one.span.end <= number.start]
        if carried.time is None and events and events[-1].time is not None and _is_year(events[-1].time.period):
            return events[-1].time, True
        return carried.time, carried.is_far

    def _with_span(self, scene: Scene, before: Sequence[Said]) -> Time | None:
        return before[-1].time

    def _as_of(self, time: Time | None, measure: Measure, clause: str, words: str) -> Time | None:
        """What is counted in all is as of the end of its year, or as of now."""
        if measure is not Measure.CUMULATIVE or _STOCKED.search(clause[clause.rfind("累计") :]) is None:
            return time
        if time is not None and _is_year(time.period) and not time.is_as_of:
            last = Period.parse(f"{_year(time)}-12")
            return Time(last, is_as_of=True)
        return time

    def _place(self, scene: Scene, number: Found) -> Place | None:
        before = [one for one in scene.places if one.span.end <= number.start]
        return before[-1] if before else None


_LONGEST_CLAUSE = 16
_WITH_BASE = (Measure.CHANGE, Measure.POINTS, Measure.MULTIPLE, Measure.YEAR_ON_YEAR)
_STOCKED = re.compile(r"累计(?:已)?(?:建设|建成|培育|入选|认定|拥有|汇聚|集聚|聚集|引进|创建|形成|开通|布局|注册|获批|落户|获评|设立|创成|上市|入驻|注册|投运|纳入)")


def _apart(numbers: Sequence[Found]) -> list[Found]:
    """The numbers without those that lie within another."""
    kept: list[Found] = []
    for one in numbers:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _at(number: Found, place: int) -> Found:
    """The number as if it stood at a place."""
    span = Span(place, place)
    return Found(quantity=replace(number.quantity, span=span), core=span)


def _count_together(scene: Scene, index: int) -> int:
    """How many numbers stand in a list from one on: 40.9%、50.1%和64.7%."""
    count = 1
    for one, other in zip(scene.numbers[index:], scene.numbers[index + 1 :], strict=False):
        if re.fullmatch(r"[ ]?(?:、|,|和|与|及|以及)?[ ]?(?:增长|下降|达到?|为)?", scene.plain[one.end : other.start]) is None:
            break
        count += 1
    return count


def _wants_right(scene: Scene, number: Found, own: Stretch) -> bool:
    """Whether a number that has words before it is of what stands behind: 形成4个产业集群, 40%以上的财政收入."""
    rest = scene.plain[number.end : number.end + 1]
    if counts_things(number.quantity.unit):
        return True
    return rest == "的" or (unit_base(number.quantity.unit) == "" and rest not in ("", ","))


def _is_part(scene: Scene, number: Found) -> bool:
    """Whether it is a part of what stands behind: 40%以上的财政收入."""
    return number.quantity.unit == "%" and scene.plain.startswith("的", number.end)


def _is_close(scene: Scene, number: Found, said: Said) -> bool:
    """Whether a time behind a number is still about it: no other number between, and near."""
    between = scene.plain[number.end : said.start]
    is_alone = not any(number.end <= one.start < said.start for one in scene.numbers)
    return is_alone and re.fullmatch(r"[”\"]?,?(?:这就?是|即)?", between) is not None


def _year(time: Time) -> int:
    return int(str(time.period)[:4]) if time.period.is_as_long_as(time.period) and len(str(time.period)) == 4 else _last_year(time)


def _last_year(time: Time) -> int:
    return int(str(time.period.last_day)[:4])


def _is_year(period: Period) -> bool:
    return re.fullmatch(r"\d{4}", str(period)) is not None


def _unsure(told: Told, subject: _Subject, *, time: Time | None, is_far: bool, area: str) -> frozenset[Aspect]:
    """What was guessed from afar."""
    doubts = {
        Aspect.KIND: not told.is_sure,
        Aspect.PERIOD: is_far or time is None,
        Aspect.AREA: not area,
        Aspect.INDICATOR: subject.is_far or not subject.name or len(subject.name) > _LONGEST_SURE,
    }
    return frozenset(aspect for aspect, is_doubted in doubts.items() if is_doubted)


_LONGEST_SURE = 24
