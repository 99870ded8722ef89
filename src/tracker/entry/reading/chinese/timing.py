"""Which of the times of a sentence a number is about, and what a number without one takes over."""

import re
from collections.abc import Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.period import Period
from tracker.entry.reading.chinese.numerals import number_of
from tracker.entry.reading.chinese.subjects import Scene, Stretch
from tracker.entry.reading.chinese.times import HALF_OF_A_YEAR, SAYS, YEAR_LONG, Said, Use
from tracker.entry.reading.chinese.units import counts_things, is_money
from tracker.entry.reading.chinese.vocabulary import HAN
from tracker.entry.reading.chinese.words import tells_one_by_one
from tracker.entry.reading.fact import Bound, Measure, Quantity, Time
from tracker.entry.reading.rare import Rare


class Spans:
    """The spans of years that a text has named so far; asked for the one it named last."""

    def __init__(self) -> None:
        self._by_months: dict[int, Period] = {}
        self._by_end: dict[int, dict[int, Period]] = {}

    def take(self, said: Sequence[Said]) -> None:
        """Those that a sentence names."""
        for one in said:
            if one.time is None or one.use is Use.BASE or not _is_span(one.time):
                continue
            period = one.time.period
            self._by_months[period.months or 0] = period
            ending = self._by_end.setdefault(period.last, {})
            ending.pop(period.first, None)
            ending[period.first] = period

    def of_years(self, count: int) -> Period | None:
        """The last that has so many years."""
        return self._by_months.get(count * YEAR_LONG)

    def around_end_of(self, period: Period) -> Period | None:
        """The last that began before a period and ends with it."""
        ending = self._by_end.get(period.last, {})
        return next((one for first, one in reversed(ending.items()) if first < period.first), None)


class Timed(Struct, frozen=True, gc=False):
    """The time of a number; ``is_far`` where it was not said in its sentence."""

    time: Time | None
    is_far: bool = False
    use: Use | None = None
    """What it is there for in its sentence; None where it was carried."""


_STARTS = (*SAYS, Use.START, Use.BASE)
_FROM = Rare(r"(?:从|由|自)(?P<start>[^,;。]*)$")
_TO = Rare(r"(?:到|至|为)了?(?:约|近|超|超过)?(?:(?:19|20)\d{2}年[底末]?|[今去明]年[底末]?|目前|上半年)?的?$")

_BREAK = re.compile(r"[,;。、]")
_UP_TO = re.compile(r"到|至|为")
_YEAR_BEFORE = Rare(r"同比[^,;。]{0,4}$")
_APPOSED = Rare(rf"[”\"]?(?:(?:,|——|--|-)?(?:这就?是|即|是)|——|--|-)?{HAN}{{0,6}}")


def timed(scene: Scene, index: int, own: Stretch, *, carried: Timed, is_start: bool, published: date | None) -> Timed:
    """The time of a number: its own of a list, else the last before it, else one right behind, else the carried."""
    number = scene.numbers[index]
    listed = _of_list(scene, index) if scene.lists else None
    if listed is not None:
        return Timed(listed)
    if is_start:
        return _at_start(own, [one for one in scene.times if one.use in _STARTS], carried=carried, published=published)
    place = number.span.start
    before = [one for one in scene.said if one.span.end <= place and one.holds_at(place)] if scene.said else []
    if index and is_end(scene, index, own):
        return _at_end(scene, index, own, before=before, carried=carried)
    if before and before[-1].use is Use.SAME:
        return Timed(_same_part(scene, before[-1], carried.time), use=Use.PERIOD)
    if before:
        return Timed(before[-1].time, use=before[-1].use)
    if not scene.said:
        return carried
    after = [one for one in scene.said if one.start >= number.span.end and _is_close(scene, number, one)]
    return Timed(after[0].time) if after else carried


def _same_part(scene: Scene, same: Said, carried: Time | None) -> Time | None:
    """The part of another year that the figures around it are of: the first half of 2023 for those of 2024.

    None where nothing says which part.
    """
    others = [one.time for one in scene.said if one.use is Use.PERIOD and one.span.end <= same.start]
    time = others[-1] if others else carried
    if time is None or same.time is None:
        return None
    if time.period.months is None or time.period.months > YEAR_LONG:
        return same.time
    years = _year_of(time.period.last) - _year_of(same.time.period.last)
    return replace(time, period=time.period.years_earlier(years)) if years > 0 else same.time


def is_start(scene: Scene, index: int, own: Stretch) -> bool:
    """Whether a number is where something came from: the 142家 of 从142家到16家."""
    number = scene.numbers[index]
    has_start = "从" in own.words or "由" in own.words or "自" in own.words
    if not has_start or _FROM.search(own.words) is None or index + 1 >= len(scene.numbers):
        return False
    between = scene.plain[number.span.end : scene.numbers[index + 1].span.start]
    return _BREAK.search(between) is None and _UP_TO.search(between) is not None


def is_end(scene: Scene, index: int, own: Stretch) -> bool:
    """Whether a number is where something came to: the 16家 of 从142家到16家."""
    is_next = index > 0 and own.start == scene.numbers[index - 1].span.end and "(" not in own.words
    return is_next and _TO.search(own.words) is not None


def _at_start(own: Stretch, said: Sequence[Said], *, carried: Timed, published: date | None) -> Timed:
    """The time named with it; of a span or an aim the year before; else nobody knows."""
    inner = own.start + own.words.rindex(_last_of(own.words, "从由自"))
    named = [one for one in said if inner <= one.start < own.start + len(own.words)]
    starts = named or [one for one in said if one.use in (Use.START, Use.BASE) and one.span.end <= inner]
    if starts:
        return Timed(starts[-1].time, is_far=not named, use=Use.START)
    before = [one for one in said if one.span.end <= inner]
    time = before[-1].time if before else carried.time
    if time is not None and _YEAR_BEFORE.search(own.words[: inner - own.start]) is not None:
        earlier = time.period.year_before
        return Timed(None if earlier is None else replace(time, period=earlier), is_far=not before)
    return Timed(_before_aim(time, published), is_far=True)


def _before_aim(time: Time | None, published: date | None) -> Time | None:
    """The year that something came from without a word of it: before a span, or the last one before an aim."""
    if time is None:
        return None
    if _is_span(time):
        return Time(Period.year(_year_of(time.period.first) - 1))
    if published is None or published.month > HALF_OF_A_YEAR or time.period.months != YEAR_LONG:
        return None
    return Time(Period.year(published.year - 1)) if time.period.last >= published.toordinal() else None


def _at_end(scene: Scene, index: int, own: Stretch, *, before: Sequence[Said], carried: Timed) -> Timed:
    """The time between the two numbers, else that before the first and its own; of a span its last year."""
    named = [one for one in before if one.start >= own.start]
    if named:
        return Timed(named[-1].time)
    clause = scene.plain.rfind(",", scene.sentence.start, scene.numbers[index - 1].span.start)
    begun = max(scene.plain.rfind(one, clause + 1, scene.numbers[index - 1].span.start) for one in "从由自")
    lasting_ones = [one for one in before if one.use is not Use.NOW]
    others = [one for one in lasting_ones if one.span.end <= begun] if begun >= 0 else lasting_ones
    found = Timed(others[-1].time) if others else carried
    if found.time is not None and _is_span(found.time):
        return Timed(Time(Period.year(_year_of(found.time.period.last))), is_far=found.is_far)
    return found


def _last_of(words: str, characters: str) -> str:
    return max(characters, key=words.rfind)


def _is_span(time: Time) -> bool:
    return time.period.months is not None and time.period.months > YEAR_LONG


def _year_of(day: int) -> int:
    return date.fromordinal(day).year


_LISTED = re.compile(r"[ ]?(?:、|,|和|与|及)[ ]?(?:到)?")


def _of_list(scene: Scene, index: int) -> Time | None:
    """The time of one of several numbers that are said of as many times, one by one (分别)."""
    if not tells_one_by_one(scene.plain[scene.sentence.start : scene.numbers[index].span.start]):
        return None
    listed = scene.lists[index]
    if len(listed) < 2:
        return None
    before = [one for one in scene.said if one.span.end <= scene.numbers[listed.start].span.start]
    times = before[-1:]
    for one in reversed(before[:-1]):
        if _LISTED.fullmatch(scene.plain[one.span.end : times[0].start]) is None:
            break
        times.insert(0, one)
    if len(times) == len(listed):
        return times[index - listed.start].time
    return _year_of_span(times, index - listed.start, len(listed))


def _year_of_span(times: Sequence[Said], place: int, count: int) -> Time | None:
    """The year of a span that has as many as there are numbers."""
    time = times[-1].time if times else None
    if time is None or time.period.months != count * YEAR_LONG:
        return None
    return Time(Period.year(_year_of(time.period.first) + place))


def _is_close(scene: Scene, number: Quantity, said: Said) -> bool:
    """Whether a time behind a number is still about it: no other number between, and near."""
    between = scene.plain[number.span.end : said.start]
    is_alone = not any(number.span.end <= one.span.start < said.start for one in scene.numbers)
    return is_alone and _APPOSED.fullmatch(between) is not None


_STOCKED = Rare(
    r"累计(?:已)?(?:建设|建成|培育|入选|认定|拥有|汇聚|集聚|聚集|引进|创建|形成|开通|布局|注册|获批|落户|获评|设立|创成|上市|入驻|投运|纳入)"
)
_MONEY_STOCK = Rare(r"余额|存量|资产|市值|债务|资本|贷款|存款|累计|规模")
_HELD = Rare(
    r"(?:达到?|超过?|突破|拥有|已有|共有|现有|汇聚|集聚|近)(?:了|到)?$|^[^,]*(?:汇聚|集聚|拥有|已有|共有|现有)"
)


def settled(
    found: Timed,
    scene: Scene,
    index: int,
    *,
    own: Stretch,
    measure: Measure,
    clause: str,
    spans: Spans,
    title: Time | None,
    published: date | None,
) -> Timed:
    """The time as such a number has it: what is counted in all is as of a moment, money that flows is not."""
    number = scene.numbers[index]
    time, unit = found.time, number.unit
    whole = _whole_span(found, measure, clause, spans=spans) or _since_base(found, scene, index, measure=measure)
    if whole is not None:
        return replace(found, time=Time(whole))
    if time is not None and _is_span(time):
        year, has_bound = _year_of(time.period.last), number.bound is not Bound.EXACT
        return _of_span(found, own, measure, year=year, clause=clause, has_bound=has_bound)
    if found.use is Use.NOW:
        return Timed(None, is_far=True) if is_money(unit) and _MONEY_STOCK.search(clause[-30:]) is None else found
    if time is not None and found.is_far and found.use is not Use.START and _is_stale(time, published):
        time = title
    if index and time is not None and time.is_as_of and _is_flow(scene, index, clause):
        time = _of_its_year(time)
    together = clause[clause.rfind("累计") :]
    is_bound = number.bound is not Bound.EXACT and together == "累计"
    is_counted_up = counts_things(unit) and (is_bound or _COUNTED_UP.match(together) is not None)
    is_stock = measure is Measure.CUMULATIVE and (is_counted_up or _STOCKED.search(together) is not None)
    if is_stock and time is not None and _is_within_a_year(time.period) and not time.is_as_of and not time.is_to_date:
        return Timed(Time(_last_month(time.period), is_as_of=True), is_far=found.is_far)
    is_held = is_stock or (counts_things(unit) and measure is Measure.LEVEL and _HELD.search(own.words) is not None)
    if time is not None:
        return replace(found, time=time)
    now = Time(Period.month_of(published), is_as_of=True) if is_held and published is not None else None
    return Timed(now, is_far=True)


_COUNTED_UP = Rare(r"累计(?:已|分别)*(?:达到?|完成|突破|超过?)$")


def _is_flow(scene: Scene, index: int, clause: str) -> bool:
    """Whether a number further on in a sentence is of money that flows, and not as of the moment it begins with."""
    number, before = scene.numbers[index], scene.numbers[index - 1]
    said = [one for one in scene.said if before.span.end <= one.start < number.span.start]
    return not said and is_money(number.unit) and _MONEY_STOCK.search(clause[-30:]) is None


def _is_within_a_year(period: Period) -> bool:
    """Whether it is a year or a part of one, longer than a month."""
    return period.months is not None and 1 < period.months <= YEAR_LONG


def _is_stale(time: Time, published: date | None) -> bool:
    """Whether a time from afar was over so long before publication that it is not the time of what nobody dates."""
    return published is not None and published.toordinal() - time.period.last > _STALE


_YEARS_TOGETHER = Rare(
    r"(?<![\d近连续前])(?P<count>[三四五]|\d)年(?:内|累计|共|来|间|分别|新|完成|营造|建成|改[造建]|投[入资]|培育|引进|实施)[^,;。]*$"
)


def _whole_span(found: Timed, measure: Measure, clause: str, *, spans: Spans) -> Period | None:
    """The span a number is over, where its last year is all that stands beside it: 到2025年…年均增长, 五年累计."""
    time, together = found.time, _YEARS_TOGETHER.search(clause)
    if together is not None:
        count = number_of(together["count"]) or int(together["count"])
        return _ending(time, count) or spans.of_years(count)
    if time is None or measure not in _OVER_YEARS or found.use is Use.NOW:
        return None
    return spans.around_end_of(time.period)


def _ending(time: Time | None, count: int) -> Period | None:
    """So many years up to the one that is spoken of; None where what is spoken of is no year."""
    if time is None or time.is_as_of or time.period.months != YEAR_LONG:
        return None
    last = _year_of(time.period.last)
    return Period.of_years(last - count + 1, last)


def _since_base(found: Timed, scene: Scene, index: int, *, measure: Measure) -> Period | None:
    """The years from the one that a mean is counted from: 2011年…是2006年的2.3倍, 年均增长13.2%."""
    time = found.time
    if measure is not Measure.MEAN_GROWTH or time is None or time.period.months != YEAR_LONG:
        return None
    last, start = _year_of(time.period.last), scene.numbers[index].span.start
    said = [one for one in scene.times if one.use in (Use.BASE, Use.START) and one.start < start]
    bases = [_year_of(one.time.period.last) for one in reversed(said) if one.time is not None]
    first = next((one for one in bases if one < last - 1), None)
    return None if first is None else Period.of_years(first + 1, last)


_STATES = (Measure.RATE, Measure.SHARE, Measure.MULTIPLE, Measure.POINTS, Measure.RANK, Measure.RELATIVE)
_SAID_YEARS = Rare(r"(?:19|20)\d{2}年?(?:-|~|—|–|至|到)(?:19|20)\d{2}年")
_REACHED = Rare(r"达到?|提高到|保持|稳定|控制|保有量|拥有|突破|超过|不低于|不少于|到|至|降|里程|率|为$")
_TOGETHER = Rare(r"累计|共(?![财同享])|五年|三年|期间|新增|投资|总额|完成")


def _of_span(found: Timed, own: Stretch, measure: Measure, *, year: int, clause: str, has_bound: bool) -> Timed:
    """What is a state, and no sum over years, is as of the last of them."""
    last = replace(found, time=Time(Period.year(year)))
    near = clause[max(map(clause.rfind, ",;。")) + 1 :]
    is_sum = _TOGETHER.search(near) is not None
    if measure in _STATES or (measure is Measure.CHANGE and not is_sum):
        return last
    is_reached = has_bound or _REACHED.search(_SAID_YEARS.sub("", own.words)) is not None
    return last if measure is Measure.LEVEL and is_reached and not is_sum else found


def _last_month(period: Period) -> Period:
    return Period.month_of(date.fromordinal(period.last))


_OVER_YEARS = (Measure.MEAN_GROWTH, Measure.PER_YEAR)
_STALE = 200


def lasting(times: Sequence[Said], carried: Time | None) -> tuple[Time | None, bool]:
    """The time that holds on behind a sentence, and whether it was said in it: 目前 does not."""
    uses = (Use.PERIOD, Use.DEADLINE, Use.SINCE)
    said = [one.time for one in times if one.time is not None and one.use in uses and one.until is None]
    if not said:
        return carried, False
    last = said[-1]
    if last.is_as_of and carried is not None and not carried.is_as_of and carried.period.last == last.period.last:
        return carried, True
    return _of_its_year(last), True


def _of_its_year(time: Time) -> Time:
    """What is as of the end of a year is, for those after it, of that year."""
    last = date.fromordinal(time.period.last)
    return Time(Period.year(last.year)) if time.is_as_of and last.month == _DECEMBER else time


_DECEMBER = 12


def far_reaching(times: Sequence[Said], published: date | None, *, is_lead: bool) -> Time | None:
    """The time that holds on even behind a paragraph: the last of a quarter at least; no moment.

    A part of a year that is to come does not, and a deadline only where it leads what stands below it.
    """
    uses = (Use.PERIOD, Use.DEADLINE) if is_lead else (Use.PERIOD,)
    holding = [one for one in times if one.use in uses and one.until is None]
    said = [_of_its_year(one.time) for one in holding if one.time is not None]
    long = [one for one in said if not one.is_as_of and _reaches_far(one.period, published)]
    return long[-1] if long else None


def _reaches_far(period: Period, published: date | None) -> bool:
    is_to_come = published is not None and period.last >= published.toordinal()
    if period.months is None:
        return period.days > 1 and not is_to_come
    return period.months >= (YEAR_LONG if is_to_come else _QUARTER)


_QUARTER = 3
