"""The facts of one sentence: each number with what it is of, its measure, its time and whether it is promised."""

import re
from collections.abc import Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from tracker.entry.reading.chinese.kinds import Told, Voice, kind_of
from tracker.entry.reading.chinese.measures import base_of, continued, is_down, measure_of, plan_of
from tracker.entry.reading.chinese.naming import Subject, subjects
from tracker.entry.reading.chinese.relations import base_in
from tracker.entry.reading.chinese.subjects import Scene, said_of_all
from tracker.entry.reading.chinese.times import YEAR_LONG
from tracker.entry.reading.chinese.timing import Spans, Timed, is_start, settled, timed
from tracker.entry.reading.fact import Aspect, Fact, FactKind, Measure, Quantity, Time, unsure_of
from tracker.entry.reading.rare import Rare


class Background(Struct, frozen=True):
    """What is known of a whole text: when it was published, the time of its title, its place.

    ``spans`` are the spans of years that it has named so far; they grow as it is read.
    """

    published: date | None
    title: Time | None
    home: str
    spans: Spans


class Carried(Struct, frozen=True):
    """What a sentence leaves to those after it: a time, and whether it is from another paragraph."""

    time: Time | None = None
    is_far: bool = True
    year: int | None = None
    area: str = ""
    voice: Voice = Voice()
    name: str = ""


def statements(scene: Scene, carried: Carried, background: Background) -> list[Fact]:
    """The facts of a sentence; a number that is said of several things is one of each."""
    teller, made = _Teller(scene, carried, background), list[Fact]()
    for index, subject in enumerate(subjects(scene, carried.name)):
        several = said_of_all(subject.name, subject.stretch.words, scene.numbers[index].unit)
        for name in several or [subject.name]:
            made.append(teller.fact(index, replace(subject, name=name), made))
    return made


class _Teller(Struct, frozen=True):
    """Tells the facts of one sentence."""

    scene: Scene
    carried: Carried
    background: Background

    def fact(self, index: int, subject: Subject, made: Sequence[Fact]) -> Fact:
        scene, number, own = self.scene, self.scene.numbers[index], subject.stretch
        ahead = scene.plain[scene.sentence.start : number.span.start]
        near = ahead[max(map(ahead.rfind, ";。:")) + 1 :]
        measure = self.measure(index, subject, made=made, near=near)
        comes_from_there = is_start(scene, index, own)
        time = self.time(index, subject, made=made, measure=measure, ahead=ahead, is_start=comes_from_there)
        if measure is Measure.CHANGE and _is_from_year_before(base_of(near), time.time):
            measure = Measure.YEAR_ON_YEAR
        told = Told(FactKind.ACTUAL) if comes_from_there else self.told(number, time, ahead)
        area = own.place.name if own.place is not None else self.area(number)
        relation = number.span.of(scene.plain) if number.number is None else ""
        return Fact(
            kind=told.kind,
            area=area,
            indicator=subject.name,
            time=time.time,
            quantity=replace(number, is_down=True) if is_down(own.words) else number,
            measure=measure,
            sentence=scene.sentence,
            base=base_in(relation) or (base_of(near) if measure in _WITH_BASE else own.share_of or plan_of(own.words)),
            aim=told.aim if told.kind is FactKind.TARGET else "",
            status=told.status,
            unsure=_unsure(told, subject, time=time, area=area),
        )

    def measure(self, index: int, subject: Subject, *, made: Sequence[Fact], near: str) -> Measure:
        number, own = self.scene.numbers[index], subject.stretch
        if number.number is None:
            return Measure.RELATIVE
        behind_it = self.scene.plain[number.span.end : min(number.span.end + _NEAR, self.scene.sentence.end)]
        if _GROWTH_LATER.match(behind_it) is not None:
            return Measure.YEAR_ON_YEAR
        is_share = own.share_of is not None or (number.unit == "%" and _PART.match(behind_it) is not None)
        found = measure_of(number.unit, own.words, near, name=subject.name, is_share=is_share)
        return continued(found, own.words, unit=number.unit, made=made)

    def time(
        self, index: int, subject: Subject, *, made: Sequence[Fact], measure: Measure, ahead: str, is_start: bool
    ) -> Timed:
        if measure is Measure.RANK and not subject.is_own and made:
            return Timed(made[-1].time, is_far=Aspect.PERIOD in made[-1].unsure)
        carried = Timed(self.carried.time, self.carried.is_far)
        return settled(
            timed(
                self.scene,
                index,
                subject.stretch,
                carried=carried,
                is_start=is_start,
                published=self.background.published,
            ),
            self.scene,
            index,
            own=subject.stretch,
            measure=measure,
            clause=ahead,
            spans=self.background.spans,
            title=self.background.title,
            published=self.background.published,
        )

    def told(self, number: Quantity, time: Timed, ahead: str) -> Told:
        scene = self.scene
        end = _CLAUSE_END.search(scene.plain, number.span.end, scene.sentence.end)
        behind_it = scene.plain[number.span.end : end.start() if end is not None else scene.sentence.end]
        begin = max(0, *map(ahead.rfind, ",;:"))
        return kind_of(
            f"{ahead}目标" if _AIMED_AT.match(behind_it) is not None else ahead,
            f"{ahead[begin:]}{behind_it}",
            time=time.time,
            published=self.background.published,
            voice=self.carried.voice,
            use=time.use,
        )

    def area(self, number: Quantity) -> str:
        leading = self.scene.leading
        named = [one for one in leading if one.span.end <= number.span.start] if leading else ()
        return named[-1].name if named else self.carried.area or self.background.home


def _is_from_year_before(base: str, time: Time | None) -> bool:
    """Whether a change is counted from the year before that of a number, which is named: 2023年…较2022年下降2.1%."""
    if time is None or time.period.months != YEAR_LONG:
        return False
    return base == f"{date.fromordinal(time.period.last).year - 1}年"


_NEAR = 40
_GROWTH_LATER = Rare(
    r"(?:,|——|-)?这?是[^,;。]*的?(?:增速|增幅|涨幅)|(?:左右|以上|以内)?的?(?:增长|增速|增幅)(?=[,;。、!]|$)"
)
_PART = Rare(r"的(?!.{0,4}目标|.{0,4}计划|速度|水平|增速|增幅|高位|任务)")
_CLAUSE_END = re.compile(r"[,;。!?\n]")
_AIMED_AT = Rare(r"的?(?:奋斗|预期|年度|年初|全年|总)*(?:目标|计划(?!单列))")
_WITH_BASE = (Measure.CHANGE, Measure.POINTS, Measure.MULTIPLE, Measure.YEAR_ON_YEAR)


_LONGEST_SURE = 24


def _unsure(told: Told, subject: Subject, *, time: Timed, area: str) -> frozenset[Aspect]:
    """What was guessed from afar."""
    is_vague = subject.is_far or not subject.name or len(subject.name) > _LONGEST_SURE
    is_undated = time.is_far or time.time is None
    return unsure_of(kind=not told.is_sure, area=not area, indicator=is_vague, period=is_undated)
