"""Walks through a Chinese text: each sentence's numbers, what they are of, when, and whether promised; what holds on is carried.

A time holds to the end of its paragraph or until another is named, less surely behind it; that of a heading for what
stands below it, that of the title for all.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.period import Period
from tracker.entry.reading.blocks import Block
from tracker.entry.reading.chinese.areas import Place, Places, leading
from tracker.entry.reading.chinese.headings import with_headings
from tracker.entry.reading.chinese.kinds import Told, Voice, heading_voice, kind_of, sentence_voice
from tracker.entry.reading.chinese.measures import base_of, continued, grows, is_down, measure_of
from tracker.entry.reading.chinese.plain import plain
from tracker.entry.reading.chinese.quantities import Found, found_in
from tracker.entry.reading.chinese.ranks import ranks_in
from tracker.entry.reading.chinese.relations import base_in, relations_in
from tracker.entry.reading.chinese.sentences import sentences
from tracker.entry.reading.chinese.subjects import (
    Scene,
    Stretch,
    behind,
    evaluated,
    is_of_its_own,
    later,
    members,
    only_makes,
    said_of_all,
    stretch,
)
from tracker.entry.reading.chinese.times import Moment, Said, Use, times_in
from tracker.entry.reading.chinese.timing import (
    Timed,
    count_listed,
    far_reaching,
    is_end,
    is_start,
    lasting,
    settled,
    timed,
)
from tracker.entry.reading.chinese.units import base_of as unit_base
from tracker.entry.reading.chinese.units import counts_things
from tracker.entry.reading.fact import Article, Aspect, Fact, FactKind, Measure, Span, Time


def facts(article: Article, blocks: Sequence[Block]) -> Iterator[Fact]:
    """The facts of Chinese blocks of an article, in order."""
    walk = _Walk(article)
    found = [(block, list(walk.through(block))) for block in blocks]
    yield from with_headings(found)


class _Carried(Struct, frozen=True):
    """What a sentence leaves to those after it: a time, and whether it is from another paragraph."""

    time: Time | None = None
    is_far: bool = True
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
        self._text = article.text
        self._plain = plain(article.text)
        self._places = Places(article, self._plain)
        self._published = None if article.published is None else article.published.known_from
        self._title_time = self._of_title(plain(article.title))
        year = None if self._title_time is None else _last_year(self._title_time)
        self._section = _Carried(time=self._title_time, year=year)
        self._spans = _spans(times_in(plain(article.title), Span(0, len(article.title)), Moment(self._published, None)))

    def _of_title(self, title: str) -> Time | None:
        """The year or span that a title names in digits."""
        said = times_in(title, Span(0, len(title)), Moment(self._published, None))
        named = [one for one in said if re.search(r"\d{4}|五", title[one.start : one.span.end]) is not None]
        return next((one.time for one in named if one.use in (Use.PERIOD, Use.DEADLINE) and one.time is not None), None)

    def through(self, block: Block) -> Iterator[Fact]:
        """The facts of one block."""
        carried = self._section
        for sentence in sentences(self._plain, block):
            found, carried = self._sentence(sentence, carried)
            yield from found
        self._remember(block, carried)

    def _remember(self, block: Block, carried: _Carried) -> None:
        """What a block leaves to those after it."""
        if not block.is_heading:
            self._section = replace(
                self._section, time=carried.time if carried.is_far else self._reaching(block), year=carried.year
            )
            return
        text = self._plain[block.span.start : block.span.end]
        voice = heading_voice(text)
        time = self._reaching(block)
        is_new = voice.kind is not None
        self._section = replace(
            self._section,
            voice=voice if is_new else self._section.voice,
            time=time or (self._title_time if is_new else self._section.time),
        )

    def _reaching(self, block: Block) -> Time | None:
        """The last time of a block that holds on behind it, else the one before."""
        said = times_in(self._plain, block.span, Moment(self._published, self._section.year))
        scene = Scene(plain=self._plain, sentence=block.span, numbers=(), times=said, places=())
        return far_reaching(scene) or (None if block.is_heading else self._section.time)

    def _sentence(self, sentence: Span, carried: _Carried) -> tuple[list[Fact], _Carried]:
        """The facts of a sentence, and what it leaves."""
        times = times_in(self._plain, sentence, Moment(self._published, carried.year))
        self._spans += _spans(times)
        numbers = [*found_in(self._plain, sentence), *ranks_in(self._plain, sentence)]
        numbers += relations_in(self._plain, sentence, numbers)
        places = self._places.within(sentence)
        orders = _orders(places, numbers, self._plain)
        scene = Scene(
            plain=self._plain,
            sentence=sentence,
            numbers=_apart(sorted(numbers, key=lambda one: one.start)),
            times=times,
            places=[one for one in places if one not in orders],
            orders=orders,
        )
        found = list(self._facts(scene, carried))
        return found, self._left(scene, found, carried)

    def _left(self, scene: Scene, found: Sequence[Fact], carried: _Carried) -> _Carried:
        time, is_said = lasting(scene, carried.time)
        dated = [one.time for one in scene.times if one.time is not None and one.use in _SPOKEN and not self._is_before(one)]
        names = [one.indicator for one in found if one.indicator]
        voice = sentence_voice(scene.plain[scene.sentence.start : scene.sentence.end])
        if found and Aspect.KIND not in found[-1].unsure:
            voice = Voice(found[-1].kind)
        return _Carried(
            time=time,
            is_far=carried.is_far and not is_said,
            year=_last_year(dated[-1]) if dated else carried.year,
            area=_last_named(leading(scene.places, scene.plain, scene.sentence.start)) or carried.area,
            name=names[-1] if names else carried.name,
            voice=carried.voice if voice.kind is None else voice,
        )

    def _is_before(self, said: Said) -> bool:
        """Whether a time is the year before the one that is spoken of."""
        return self._plain.startswith("上", said.start)

    def _facts(self, scene: Scene, carried: _Carried) -> Iterator[Fact]:
        """The facts of a sentence; a number that is said of several things is one of each."""
        subjects: list[_Subject] = []
        made: list[Fact] = []
        shared: list[_Subject] = []
        for index in range(len(scene.numbers)):
            subject = self._subject(scene, index, subjects, carried)
            if not shared and "分别" in subject.stretch.words:
                shared = _one_by_one(scene, index, subject, subjects)
            if shared:
                subject = shared.pop(0)
            subjects.append(subject)
            several = said_of_all(subject.name, subject.stretch.words, scene.numbers[index].quantity.unit)
            for name in several or [subject.name]:
                fact = self._fact(scene, index, replace(subject, name=name), made, carried)
                made.append(fact)
                yield fact

    def _subject(self, scene: Scene, index: int, before: Sequence[_Subject], carried: _Carried) -> _Subject:
        """What a number of the sentence is of."""
        number, own = scene.numbers[index], stretch(scene, index)
        if is_end(scene, index, own):
            return self._inherited(scene, own, before, carried, is_rank=False)
        is_rank = number.quantity.unit == "位"
        right = "" if is_rank or number.quantity.number is None else behind(scene, index)
        if right and (not is_of_its_own(own) or only_makes(own) or _wants_right(scene, number, own)):
            return _Subject(f"{own.name}{right}" if only_makes(own) else right, own)
        if is_of_its_own(own):
            return _Subject(_with_owner(own.name, before), own)
        afterwards = later(scene, index)
        if afterwards is not None:
            return _Subject(afterwards.name, replace(afterwards, words=own.words))
        return self._inherited(scene, own, before, carried, is_rank=is_rank)

    def _inherited(
        self, scene: Scene, own: Stretch, before: Sequence[_Subject], carried: _Carried, *, is_rank: bool
    ) -> _Subject:
        """What the number before is of, or what the clause before is about."""
        named = evaluated(scene, own.start) if is_rank else None
        clause = named or (None if before else self._clause_before(scene, own))
        if clause is not None:
            return _Subject(clause.name, replace(own, place=own.place or clause.place))
        if not before:
            return _Subject(carried.name, own, is_own=False, is_far=True)
        chosen = before[-1]
        if is_rank and re.search(r"均|都", own.words):
            chosen = _first_of_list(scene, before)
        share = own.share_of if own.share_of is not None else _kept_share(scene, own, before)
        return replace(
            chosen, stretch=replace(own, place=own.place or chosen.stretch.place, share_of=share), is_own=False
        )

    def _clause_before(self, scene: Scene, own: Stretch) -> Stretch | None:
        """The clause without a number that stands right before: 数字经济核心产业增加值,占…."""
        parts = list(re.finditer(r"[^,;:。!?]+", scene.plain[scene.sentence.start : own.start]))
        for part in reversed(parts[-_CLAUSES:]):
            end = scene.sentence.start + part.end()
            begin = scene.sentence.start + part.start()
            one = replace(scene, sentence=Span(begin, end), numbers=(_at(scene.numbers[0], end),))
            found = stretch(one, 0)
            if is_of_its_own(found) and len(found.name) <= _LONGEST_CLAUSE:
                return found
        return None

    def _fact(self, scene: Scene, index: int, subject: _Subject, made: Sequence[Fact], carried: _Carried) -> Fact:
        number, own = scene.numbers[index], subject.stretch
        clause = scene.plain[scene.sentence.start : number.start]
        near = re.split(r"[;。:]", clause)[-1]
        measure = self._measure(scene, index, subject, made, near=near)
        time = self._time(scene, index, subject, made, measure=measure, clause=clause, carried=carried)
        told = self._told(scene, index, own, time, carried)
        area = own.place.name if own.place is not None else self._area(scene, number, carried)
        relation = scene.plain[number.start : number.end] if number.quantity.number is None else ""
        return Fact(
            kind=told.kind,
            area=area,
            indicator=self._as_written(subject.name, scene),
            time=time.time,
            quantity=replace(number.quantity, is_down=is_down(own.words)),
            measure=measure,
            sentence=scene.sentence,
            base=base_in(relation) or (base_of(near) if measure in _WITH_BASE else own.share_of or ""),
            aim=told.aim if told.kind is FactKind.TARGET else "",
            status=told.status,
            unsure=_unsure(told, subject, time=time, area=area),
        )

    def _as_written(self, name: str, scene: Scene) -> str:
        """A name in the characters of the text."""
        at = self._plain.find(name, scene.sentence.start, scene.sentence.end) if name else -1
        return name if at < 0 else self._text[at : at + len(name)]

    def _measure(self, scene: Scene, index: int, subject: _Subject, made: Sequence[Fact], *, near: str) -> Measure:
        number, own = scene.numbers[index], subject.stretch
        if number.quantity.number is None:
            return Measure.RELATIVE
        is_share = own.share_of is not None or _is_part(scene, number)
        text = near
        later_growth = scene.plain[number.end : min(number.end + 40, scene.sentence.end)]
        if re.match(r"(?:,|——|-)?这?是[^,;。]*的?(?:增速|增幅|涨幅)", later_growth):
            return Measure.YEAR_ON_YEAR
        found = measure_of(number.quantity.unit, own.words, text, name=subject.name, is_share=is_share)
        return continued(found, own.words, number.quantity.unit, made)

    def _time(
        self,
        scene: Scene,
        index: int,
        subject: _Subject,
        made: Sequence[Fact],
        *,
        measure: Measure,
        clause: str,
        carried: _Carried,
    ) -> Timed:
        number = scene.numbers[index]
        if measure is Measure.RANK and not subject.is_own and made:
            return Timed(made[-1].time, is_far=Aspect.PERIOD in made[-1].unsure)
        found = timed(scene, index, subject.stretch, Timed(carried.time, carried.is_far))
        return settled(
            found,
            number,
            subject.stretch,
            measure,
            clause=clause,
            spans=self._spans,
            title=self._title_time,
            published=self._published,
        )

    def _told(self, scene: Scene, index: int, own: Stretch, time: Timed, carried: _Carried) -> Told:
        number = scene.numbers[index]
        if is_start(scene, index, own):
            return Told(FactKind.ACTUAL)
        ahead = scene.plain[scene.sentence.start : number.start]
        end = re.compile(r"[,;。!?\n]").search(scene.plain, number.end, scene.sentence.end)
        behind_it = scene.plain[number.end : end.start() if end is not None else scene.sentence.end]
        begin = max(ahead.rfind(","), ahead.rfind(";"), ahead.rfind(":"), 0)
        ahead = f"{ahead}目标" if re.match(r"的?(?:奋斗|预期|年度|总)?目标", behind_it) else ahead
        return kind_of(
            ahead,
            f"{ahead[begin:]}{behind_it}",
            time=time.time,
            published=self._published,
            voice=carried.voice,
            looks_back=time.use is Use.SINCE,
        )

    def _area(self, scene: Scene, number: Found, carried: _Carried) -> str:
        before = [one for one in scene.places if one.span.end <= number.start]
        return _last_named(leading(before, scene.plain, scene.sentence.start)) or carried.area or self._places.home


_SPOKEN = (Use.PERIOD, Use.DEADLINE, Use.SINCE, Use.EVENT)
_CLAUSES = 3
_LONGEST_CLAUSE = 16
_WITH_BASE = (Measure.CHANGE, Measure.POINTS, Measure.MULTIPLE, Measure.YEAR_ON_YEAR)


_ORDERED = re.compile(r"(?:居|列|排|位|在|保持|重回|回到|连续\w{1,3}年|进入|跻身|获|占据|为|均|都|升至|到|第)$")


def _orders(places: Sequence[Place], numbers: Sequence[Found], plain: str) -> list[Place]:
    """The places that only say among whom something is first: 居全省第一."""
    ranks = [one for one in numbers if one.quantity.unit == "位"]
    return [one for one in places if any(_is_order(one, rank, plain) for rank in ranks)]


def _is_order(place: Place, rank: Found, plain: str) -> bool:
    between = plain[place.span.end : rank.start]
    if not 0 <= rank.start - place.span.end <= _NEAR_RANK or re.search(r"[,;。:!?]", between) is not None:
        return False
    return not between or _ORDERED.search(plain[max(0, place.span.start - 5) : place.span.start]) is not None


_NEAR_RANK = 12


def _last_named(places: Sequence[Place]) -> str:
    return places[-1].name if places else ""


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
    return Found(quantity=replace(number.quantity, span=span, unit=""), core=span)


def _one_by_one(scene: Scene, index: int, subject: _Subject, before: Sequence[_Subject]) -> list[_Subject]:
    """The subjects of several numbers that are said of as many things, one by one; none where they are of one."""
    count = count_listed(scene, index)
    if not subject.is_own and 1 < count <= len(before):
        return [replace(subject, name=one.name) for one in before[-count:]]
    names = members(subject.name, count) if count > 1 else None
    return [replace(subject, name=name) for name in names or ()]


def _first_of_list(scene: Scene, before: Sequence[_Subject]) -> _Subject:
    """The first of the numbers that stand in one list up to the last: what 均 is said of."""
    place = len(before) - 1
    while place and re.fullmatch(
        r"(?:、|和|及)[^,;。]*", scene.plain[scene.numbers[place - 1].end : scene.numbers[place].start]
    ):
        place -= 1
    return before[place]


def _kept_share(scene: Scene, own: Stretch, before: Sequence[_Subject]) -> str | None:
    """What a share is of goes on where a number is what another came to: 占比从27%提高到36%."""
    index = len(before)
    return before[-1].stretch.share_of if is_end(scene, index, own) else None


_OWNED = frozenset(
    "投资 总投资 计划总投资 投资额 总投资额 协议投资 协议投资额 协议总投资 年度投资 年度计划投资 计划投资 合同金额 总金额 总面积 建筑面积 总建筑面积 总产值".split()
)


def _with_owner(name: str, before: Sequence[_Subject]) -> str:
    """The money of the things counted right before: 重大招商项目总投资."""
    if name not in _OWNED or not before or not re.search(r"项目|工程|企业|园区|基地", before[-1].name):
        return name
    return f"{before[-1].name}{name}"


def _wants_right(scene: Scene, number: Found, own: Stretch) -> bool:
    """Whether a number that has words before it is of what stands behind: 形成4个产业集群, 40%以上的财政收入."""
    rest = scene.plain[number.end : number.end + 1]
    if counts_things(number.quantity.unit):
        return True
    return (rest == "的" or (unit_base(number.quantity.unit) == "" and rest not in ("", ","))) and not grows(own.words)


def _is_part(scene: Scene, number: Found) -> bool:
    """Whether it is a part of what stands behind: 40%以上的财政收入."""
    behind_it = scene.plain[number.end : number.end + 10]
    return (
        number.quantity.unit == "%"
        and re.match(r"的(?!.{0,4}目标|速度|水平|增速|增幅|高位|任务)", behind_it) is not None
    )


def _spans(said: Sequence[Said]) -> list[Period]:
    """The spans of years that are named."""
    named = [one for one in said if one.time is not None and one.use is not Use.BASE]
    return [one.time.period for one in named if one.time is not None and (one.time.period.months or 0) > _YEAR_LONG]


_YEAR_LONG = 12


def _last_year(time: Time) -> int:
    return date.fromordinal(time.period.last).year


_LONGEST_SURE = 24


def _unsure(told: Told, subject: _Subject, *, time: Timed, area: str) -> frozenset[Aspect]:
    """What was guessed from afar."""
    doubts = {
        Aspect.KIND: not told.is_sure,
        Aspect.PERIOD: time.is_far or time.time is None,
        Aspect.AREA: not area,
        Aspect.INDICATOR: subject.is_far or not subject.name or len(subject.name) > _LONGEST_SURE,
    }
    return frozenset(aspect for aspect, is_doubted in doubts.items() if is_doubted)
