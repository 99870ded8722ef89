"""Finds times in a sentence, and says which period each is: 今年前三季度, 到2027年, “十四五”末, 截至目前, 五年来.

What counts from today is resolved with the day a text was published. A year that a change is counted from (比2020年) is
a base, and the day of an event (2月13日,…出台) is no period.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from datetime import MINYEAR, date
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.period import Period
from tracker.entry.reading.chinese.numerals import DIGITS, number_of
from tracker.entry.reading.chinese.units import unit_at
from tracker.entry.reading.chinese.vocabulary import HAN
from tracker.entry.reading.fact import Span, Time
from tracker.entry.reading.rare import Rare


class Use(Enum):
    """What a time is there for."""

    PERIOD = "period"
    DEADLINE = "deadline"
    """To be reached by then."""
    BASE = "base"
    """What a change is counted from."""
    EVENT = "event"
    """When something happened that is no figure."""
    START = "start"
    """Where something came from: 由2020年的76家增加到120家."""
    NOW = "now"
    """As things stand: 目前, 迄今."""
    SINCE = "since"
    """From when on; what comes is of the time up to now."""
    SAME = "same"
    """The same part of another year, of one figure that stands beside: 上年同期为450亿元."""


YEAR_LONG = 12
"""The months of a year."""

HALF_OF_A_YEAR = 6
"""The month up to which a year is not yet spoken of as done."""

YEAR_BEFORE = ("上年", "上一年")
"""What the year before the one that is spoken of is called."""
SAYS = (Use.PERIOD, Use.DEADLINE, Use.SINCE, Use.NOW, Use.SAME)
"""What a time is there for where it says when a number is."""


class Said(Struct, frozen=True):
    """A time that a sentence says. ``time`` is None where no day of publication is known to resolve it with.

    ``until`` is where one ends to hold that is said of a figure beside the others: in brackets, or of the year before.
    """

    span: Span
    use: Use
    time: Time | None
    until: int | None = None

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.span.start

    def holds_at(self, place: int) -> bool:
        """Whether it is still said of what stands at a place behind it."""
        return self.until is None or place < self.until


class Moment(Struct, frozen=True):
    """What times are counted from: the day of publication where it is known, and the year that is spoken of."""

    published: date | None
    year: int | None

    def year_of(self, word: str) -> int | None:
        """The year that a word means."""
        if self.published is None:
            return self.year if word in ("当年", "同年", "全年") else None
        if word in ("上年", "上年度", "上一年"):
            return (self.year or self.published.year) - 1
        if word in ("当年", "同年", "全年"):
            return self.year or self.published.year - (self.published.month <= HALF_OF_A_YEAR)
        return self.published.year + _YEARS[word]


_YEARS = {
    "今年": 0,
    "本年": 0,
    "本年度": 0,
    "年内": 0,
    "去年": -1,
    "上年": -1,
    "上一年": -1,
    "上年度": -1,
    "前年": -2,
    "明年": 1,
    "下一年": 1,
    "来年": 1,
}
_NUMBER = rf"(?:\d{{1,2}}|[{DIGITS}十]{{1,3}})"
_YEAR = r"(?P<year>(?:1[89]|20)\d{2})"
_WORD = r"(?P<word>今年|本年度?|去年|上年度?|上一年|前年|明年|下一年|来年|当年|同年|全年|年内)"
_PART = (
    r"(?P<half>(?:上|下)半年)|(?<!提)(?:前|头)(?P<quarters>[一二两三四]|\d)个?季度|第?(?P<quarter>[一二三四1-4])季度"
    rf"|(?<!提)(?:前|头)(?P<months>{_NUMBER})个?月份?|(?P<from>\d{{1,2}})月?(?:份)?(?:-|~|—|–|至|到)(?P<till>\d{{1,2}})月(?:份)?"
    rf"|(?P<month>{_NUMBER})月(?:份)?(?:(?P<day>{_NUMBER})[日号]|(?P<monthend>底|末))?"
)
_END = r"(?P<end>年底|年末|底|末|年终|年初|初)?"
_SPAN = Rare(r"(?P<first>(?:19|20)\d{2})年?(?:-|~|—|–|至|到)(?P<last>(?:19|20)\d{2})年(?:期间|间)?")
_DATED = re.compile(
    rf"(?:{_YEAR}(?:年度?|(?=(?:{HAN}|“))(?![十百千万亿余多]))|{_WORD})(?:的)?(?:{_PART}|{_END})(?P<about>以来|前|以前|之前|或之前|或以前|期间|同期)?"
)
_YEAR_ALONE = Rare(r"[^\w()]{0,3}(?P<year>20\d\d)(?=[,:!])")
"""A year that a line begins with as a heading does: 2026,这样干."""
_PARTIAL = Rare(rf"(?<![\d第])(?:{_PART})(?P<about>以来|以前|之前|前(?!三|四|列|茅))?")
_YEAR_END = Rare(r"(?<=[到至])年[底末](?:前|以前|之前)?(?=[,,]|[^\d])")
_PLAN = Rare(
    rf"(?:(?P<opened>[“\"'‘])?(?P<plan>十[{DIGITS}]?|[{DIGITS}])五[”\"'’]?(?P<when>末期|末|期末|时期末|期间|时期|规划|以来|收官之年|开局之年)?(?=[^年月日个]|$)"
    rf"|第(?P<number>[{DIGITS}十]{{1,3}})个五年(?P<called>规划|计划)(?P<later>末|期末|时期|期间)?)"
)
_OF_A_YEAR = Rare(r"[^,;。:]{0,24}(?:之|一|第.)年(?=[,;。:]|$)|[^,;。:]{0,6}(?:开局|起步|收官)(?=[,;。:]|$)")
"""A plan is no time of what a year is for it: 是实现“十四五”目标任务的关键一年."""
_NOW = Rare(r"(?:截至|截止|到)?(?:目前|当前|眼下|现在)(?:为止)?|迄今(?:为止)?|至今|(?<!实)现已|截至今日|现有")
_YEARS_AGO = Rare(
    rf"(?:过去|近|这|最近|(?<!学)前|的)?(?P<count>{_NUMBER})(?:多)?年(?:来|间)|(?:过去|近|这|最近|(?<!学)前)(?:的)?(?P<other>{_NUMBER})年|(?P<mean>[两三四五])年平均|(?P<lately>近年来|多年来|党的十八大以来)"
)
_YEARS_AHEAD = Rare(
    rf"(?P<coming>今后|未来)(?:的)?(?P<years>{_NUMBER})年|(?:力争|通过|用|再用|(?P<past>经过))(?:的)?(?P<count>{_NUMBER})(?:到\d)?年(?:左右)?(?:的)?(?:内|努力|时间)?|(?P<within>{_NUMBER})年内"
)
_AS_OF = re.compile(r"(?:截至|截止|截止到|截至到)$")
_BY = re.compile(r"(?:到|至|在|力争|争取)$")
_EVENT_BEHIND = Rare(
    r"[日,，]?[^,。;:!?\d]{0,18}?(?:召开|举行|举办|升级为|获批|设立|组建|撤|印发|出台|发布|公布了?《|通过了|批准|成立|正式|揭牌|开工|启用|启动|签署|签订|获悉|闭幕|开幕|挂牌|指出|强调|电\(|电)"
)
_SINCE_BEHIND = Rare(r"[^。;!?]{0,40}?以来")
_SO_FAR, _SAME_PART = "以来", "同期"


_MAY_SAY = re.compile(r"[年月季五前现今来眼]|(?:1[89]|20)\d\d")
"""What every time has one of; most short sentences have none, and are then looked at once."""


def times_in(text: str, sentence: Span, moment: Moment) -> list[Said]:
    """The times of a sentence in order; ``text`` is the whole plain text."""
    said: list[Said] = []
    if _MAY_SAY.search(text, sentence.start, sentence.end) is None:
        return said
    found = list(_all(text, sentence, moment))
    if len(found) > 1:
        found.sort(key=lambda one: (one.span.start, -one.span.end))
    for one in found:
        if not said or one.start >= said[-1].span.end:
            said.append(_beside(text, sentence, one, is_first=not said))
    return said


def _is_of_one_figure(text: str, one: Said) -> bool:
    """Whether a time is said of the next figure alone: 上年, 其中10月份, “十四五”累计, 两年平均."""
    if (
        text.startswith(YEAR_BEFORE, one.start)
        or text.endswith("其中", 0, one.start)
        or text.endswith("平均", 0, one.span.end)
    ):
        return True
    if text.startswith("全年", one.start) and text.endswith("完成", 0, one.start):
        return True
    is_span = one.time is not None and (one.time.period.months or 0) > YEAR_LONG
    return is_span and text.startswith("累计", one.span.end)


_NEAR = 80
"""Characters behind a time in which its figure, or the end of its bracket, is looked for."""
_DIGIT = re.compile("[0-9]")
_FIGURE_END = Rare(r"[;)。]|,(?!\d{3}(?!\d))")


def _beside(text: str, sentence: Span, one: Said, *, is_first: bool) -> Said:
    """A time with where it ends to hold: the figure behind 上年同期, what a bracket says besides."""
    end = min(sentence.end, one.span.end + _NEAR)
    if one.use is Use.SAME or (not is_first and _is_of_one_figure(text, one)):
        figure = _DIGIT.search(text, one.span.end, end)
        behind = None if figure is None else _FIGURE_END.search(text, figure.end(), end)
        return replace(one, until=end if behind is None else behind.start())
    opened = text.rfind("(", sentence.start, one.start)
    if opened < 0 or text.find(")", opened, one.start) >= 0:
        return one
    closed, again = text.find(")", one.span.end, end), text.find("(", one.span.end, end)
    if closed < 0 or 0 <= again < closed or _DIGIT.search(text, one.span.end, closed) is None:
        return one
    return replace(one, until=closed)


def _all(text: str, sentence: Span, moment: Moment) -> Iterator[Said]:
    """The times of a sentence, one kind after the other; what no sign of it is there for is not looked for."""
    yield from _years(text, sentence, moment)
    said = sentence.of(text)
    for signs, reader in _OTHERS:
        if any(one in said for one in signs):
            yield from reader(text, sentence, moment)


def _years(text: str, sentence: Span, moment: Moment) -> Iterator[Said]:
    """Years with their parts; a part without a year is of the one said before."""
    year = moment.year
    alone = _YEAR_ALONE.match(text, sentence.start, sentence.end)
    if alone is not None:
        year = int(alone["year"])
        yield Said(Span(alone.start("year"), alone.end()), Use.PERIOD, Time(Period.year(year)))
    for found in _DATED.finditer(text, sentence.start, sentence.end):
        one = _dated(text, found, sentence, moment=replace(moment, year=year))
        if one is not None:
            yield one
            is_spoken_of = one.use not in (Use.BASE, Use.START, Use.SAME) and not (found["word"] or "").startswith(
                YEAR_BEFORE
            )
            if is_spoken_of and one.time is not None and _beside(text, sentence, one, is_first=True).until is None:
                year = one.time.period.end_day.year


def _partials(text: str, sentence: Span, moment: Moment) -> Iterator[Said]:
    """Parts of years that are said without one: 前三季度, 9月."""
    within = (sentence.start, sentence.end)
    named = list(_IN_FRONT.compiled.finditer(text, *within))
    ends = [one.end() for one in named]
    for found in _PARTIAL.compiled.finditer(text, *within):
        before = bisect_right(ends, found.start())
        year = _named(named[before - 1], moment) if before else None
        one = _partial(text, found, sentence, moment=moment, named=year)
        if one is not None:
            yield one


_DAYS = Rare(
    rf"(?:{_YEAR}年|{_WORD})?(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})日?(?:-|~|—|–|至|到)+(?:(?P<next>(?:19|20)\d{{2}})年)?(?:(?P<till>\d{{1,2}})月)?(?P<last>\d{{1,2}})日(?!电)"
)


def _days(text: str, sentence: Span, moment: Moment) -> Iterator[Said]:
    """A stretch of days of a year: 10月1日至7日, 1月1日至5月31日."""
    for found in _DAYS.finditer(text, sentence.start, sentence.end):
        is_dated = found["year"] is not None or found["word"] is not None
        year = _named(found, moment) if is_dated else (moment.published.year if moment.published else moment.year)
        begin = None if year is None else _day(year, int(found["month"]), int(found["day"]))
        last = int(found["next"]) if found["next"] is not None else year
        end = None if last is None else _day(last, int(found["till"] or found["month"]), int(found["last"]))
        if begin is not None and end is not None and begin.last < end.first:
            yield Said(Span(*found.span()), Use.PERIOD, Time(Period(begin.first, end.last)))


def _spans(text: str, sentence: Span, _: Moment) -> Iterator[Said]:
    """Spans of years: 2021年至2023年, 2021-2025年."""
    for found in _SPAN.finditer(text, sentence.start, sentence.end):
        first, last = int(found["first"]), int(found["last"])
        if first < last:
            yield Said(Span(*found.span()), Use.PERIOD, Time(Period.of_years(first, last)))


def _dated(text: str, found: re.Match[str], sentence: Span, *, moment: Moment) -> Said | None:
    """A year with a part of it, or a word for one."""
    if (
        found["year"] is not None
        and found.end("year") == found.end()
        and unit_at(text, found.end(), sentence.end) > found.end()
    ):
        return None
    year = _named(found, moment)
    if found["word"] == "全年" and moment.published is not None and _is_aimed(text, found):
        year = moment.published.year
    span = Span(found.start(), found.end())
    if year is None or year < MINYEAR:
        return Said(span, Use.PERIOD, None)
    period = _part(found, year)
    if period is None:
        return None
    if found["end"] in ("年初", "初"):
        return Said(span, Use.EVENT, Time(period))
    return _used(text, found, sentence, period=period, moment=moment)


_AIM_AHEAD = Rare(r"(?:力争|争取|确保|计划|预期|要|将)$")
_AIM_LATER = Rare(r"[^,;。\d]{1,16}(?:目标|计划)")
_AIM_BEHIND = Rare(r"力争|争取|确保|计划|预期|要|将")


def _is_aimed(text: str, found: re.Match[str]) -> bool:
    """Whether a year is one that something is aimed at in: 争取全年, 全年计划."""
    ahead = _AIM_AHEAD.search(text[max(0, found.start() - 2) : found.start()])
    return (
        ahead is not None
        or _AIM_BEHIND.match(text, found.end()) is not None
        or _AIM_LATER.match(text, found.end()) is not None
    )


def _used(text: str, found: re.Match[str], sentence: Span, *, period: Period, moment: Moment) -> Said:
    """What a period is there for, by the words around it."""
    ahead = text[max(sentence.start, found.start() - 4) : found.start()].rstrip()
    behind = text[found.end() : min(sentence.end, found.end() + 60)]
    span, about = Span(*found.span()), found["about"] or ""
    is_dated, is_end = found["day"] is not None, found["monthend"] is not None
    if about in _BEFORE_IT and is_end:
        return Said(span, Use.DEADLINE, Time(_up_to(period)))
    if _AS_OF.search(ahead) is not None or (is_end and not ahead.endswith(_FROM)):
        return Said(span, Use.PERIOD, Time(_last_month(period), is_as_of=True))
    if about == _SO_FAR or (ahead.endswith("自") and _SINCE_BEHIND.match(behind) is not None):
        return Said(span, Use.SINCE, _since(period, moment))
    is_event = is_dated or (found["month"] is not None and _EVENT_BEHIND.compiled.match(behind) is not None)
    is_event = is_event or _HOLIDAY.match(behind) is not None
    return Said(
        span, _use(ahead, behind, about=about, is_event=is_event, is_past=_is_past(period, moment)), Time(period)
    )


_BEFORE_IT = ("前", "以前", "之前")


def _up_to(period: Period) -> Period:
    """The months of its year up to the end of a period: what is to be done by then."""
    end = period.end_day
    return Period.within_year(end.year, 1, end.month)


def _is_past(period: Period, moment: Moment) -> bool:
    """Whether a period was over long before publication."""
    return moment.published is not None and period.last < moment.published.toordinal() - 366


_FROM = ("从", "由")


def _use(ahead: str, behind: str, *, about: str, is_event: bool, is_past: bool) -> Use:
    if ahead.endswith(_FROM):
        return Use.START
    if _is_base(ahead, behind):
        return Use.BASE
    if is_event:
        return Use.EVENT
    if about.endswith("前") and is_past:
        return Use.EVENT
    if about == _SAME_PART:
        return Use.SAME
    is_deadline = about.endswith("前") or _BY.search(ahead) is not None
    return Use.DEADLINE if is_deadline else Use.PERIOD


_COMPARED = re.compile(r"(?:[高低快慢好优多少]于|超过|不及|环比|比|较|与|相比|对比|相对于|以|同|按)$")
_TIMES_OF = Rare(r"(?:同期|全年)?的?(?:实际|同期)?水平|(?:同期|全年)?的?\d+(?:\.\d+)?倍|(?:的)?基础上|为基[数期]")
_HOLIDAY = Rare(r"[^,;。:]{0,4}(?:国庆|春节|五一|中秋|元旦|端午|清明|假期|长假|黄金周)")
"""A year before these is no time of figures that are of a few days."""
_INSTANCE = ("为目标", "为例", "来看")


def _is_base(ahead: str, behind: str) -> bool:
    """Whether a year is what something is counted from: 比2020年, 是2015年的2.4倍, 在2022年基础上."""
    return (_COMPARED.search(ahead) is not None and not behind.startswith(_INSTANCE)) or _TIMES_OF.match(
        behind
    ) is not None


def _since(begun: Period, moment: Moment) -> Time | None:
    """From the start of a period up to now: the year so far, or the whole years since."""
    first, now = begun.begin_day, moment.published
    if now is None:
        return Time(begun)
    if first.year >= now.year:
        return Time(Period.year(now.year), is_to_date=True)
    last = now.year - (now.month <= HALF_OF_A_YEAR)
    return Time(Period.of_years(first.year, last))


def _last_month(period: Period) -> Period:
    """The month that a period ends with."""
    return Period.month_of(period.end_day)


def _partial(text: str, found: re.Match[str], sentence: Span, *, moment: Moment, named: int | None) -> Said | None:
    """A part of the year that is named last before it, or else of the one of publication."""
    year = named or _year_of_part(found, moment)
    span = Span(found.start(), found.end())
    if year is None or year < MINYEAR:
        return Said(span, Use.PERIOD, None)
    period = _part(found, year)
    if period is None:
        return None
    return _used(text, found, sentence, period=period, moment=moment)


def _year_of_part(found: re.Match[str], moment: Moment) -> int | None:
    """The year of a part that is named without one: that of publication, or the one before where it is to come."""
    if moment.published is None:
        return moment.year
    year = moment.published.year
    period = _part(found, year)
    is_past = found["half"] != "下半年" and found["about"] not in _BEFORE_IT
    if not is_past or period is None or moment.year == year or moment.published.month > _EARLY:
        return year
    today = moment.published.toordinal()
    is_told = moment.year == year - 1 or found["from"] is not None
    return year - 1 if period.first > today or (period.last >= today and is_told) else year


_EARLY = 3
_IN_FRONT = Rare(rf"(?:{_YEAR}年|{_WORD})")


def _named(found: re.Match[str], moment: Moment) -> int | None:
    return int(found["year"]) if found["year"] is not None else moment.year_of(found["word"])


def _part(found: re.Match[str], year: int) -> Period | None:
    """The part of a year that was said; the year where none was. None for one that does not exist."""
    if found["half"] is not None:
        return Period.within_year(year, 1, 6) if found["half"][0] == "上" else Period.within_year(year, 7, 12)
    if found["quarters"] is not None:
        return _months(year, 1, (_small(found["quarters"]) or 0) * 3)
    if found["quarter"] is not None:
        last = (_small(found["quarter"]) or 0) * 3
        return _months(year, last - 2, last)
    if found["months"] is not None:
        return _months(year, 1, _small(found["months"]) or 0)
    if found["from"] is not None:
        return _months(year, int(found["from"]), int(found["till"]))
    if found["month"] is not None:
        month, day = _small(found["month"]) or 0, found["day"]
        return _months(year, month, month) if day is None else _day(year, month, _small(day) or 0)
    return Period.year(year)


_DECEMBER = 12


def _months(year: int, first: int, last: int) -> Period | None:
    return Period.within_year(year, first, last) if 1 <= first <= last <= _DECEMBER else None


def _day(year: int, month: int, day: int) -> Period | None:
    try:
        return Period.of_day(date(year, month, day))
    except ValueError:
        return None


def _small(text: str) -> int | None:
    return int(text) if text.isascii() and text else number_of(text)


_FIRST_PLAN, _FIRST_YEAR, _NUMBERED = 10, 2001, 30


def _plans(text: str, sentence: Span, _: Moment) -> Iterator[Said]:
    """Five-year plans: “十四五”, “十四五”末, 第十四个五年规划."""
    for found in _PLAN.finditer(text, sentence.start, sentence.end):
        number = number_of(found["plan"] or found["number"])
        is_called = found["opened"] is not None or found["when"] is not None or len(found["plan"] or "十四") > 1
        if number is not None and _FIRST_PLAN <= number < _NUMBERED and is_called:
            yield _plan(text, found, sentence, first=_FIRST_YEAR + 5 * (number - _FIRST_PLAN))


def _plan(text: str, found: re.Match[str], sentence: Span, *, first: int) -> Said:
    """A plan that begins in a year, by the words around it."""
    when, span = found["when"] or found["later"] or "", Span(found.start(), found.end())
    whole, last = Time(Period.of_years(first, first + 4)), Time(Period.year(first + 4))
    ahead = text[max(sentence.start, found.start() - 4) : found.start()]
    if _is_base(ahead, text[found.end() : found.end() + 20]):
        return Said(span, Use.BASE, whole)
    if ahead.endswith(_FROM):
        return Said(span, Use.START, last if "末" in when else whole)
    if "末" in when or when == "收官之年":
        return Said(span, Use.DEADLINE, last)
    if when == "开局之年":
        return Said(span, Use.EVENT, Time(Period.year(first)))
    is_named = when == "规划" and not text.startswith(("目标", "主要目标", "确定的"), found.end())
    is_of_a_year = _OF_A_YEAR.match(text, found.end(), sentence.end) is not None
    return Said(span, Use.EVENT if is_named or is_of_a_year else Use.PERIOD, whole)


def _year_ends(text: str, sentence: Span, moment: Moment) -> Iterator[Said]:
    """A deadline that is said without its year: 到年底."""
    day = moment.published
    time = None if day is None else Time(Period.year(day.year))
    for found in _YEAR_END.finditer(text, sentence.start, sentence.end):
        yield Said(Span(*found.span()), Use.DEADLINE, time)


def _now(text: str, sentence: Span, moment: Moment) -> Iterator[Said]:
    """As things stand on the day of publication."""
    day = moment.published
    time = None if day is None else Time(Period.month_of(day), is_as_of=True)
    for found in _NOW.finditer(text, sentence.start, sentence.end):
        yield Said(Span(*found.span()), Use.NOW, time)


_OF_AGO, _OF_AHEAD = "来间去近这前均", "今未力通用经内"
"""Characters of which every such time has one."""


def _has_any(text: str, characters: str) -> bool:
    return any(one in text for one in characters)


def _counted(text: str, sentence: Span, moment: Moment) -> Iterator[Said]:
    """Years that are counted from the day of publication."""
    day, said, within = moment.published, sentence.of(text), (sentence.start, sentence.end)
    for found in _YEARS_AGO.finditer(text, *within) if _has_any(said, _OF_AGO) else ():
        count = _small(found["count"] or found["other"] or found["mean"] or "")
        if count == 1 and found[0].startswith("过去"):
            yield Said(Span(*found.span()), Use.PERIOD, _past_year(day))
        elif count is not None and 1 < count < 100:
            yield Said(Span(found.start(), found.end()), Use.SINCE, _lately(day, count))
    for found in _YEARS_AHEAD.finditer(text, *within) if _has_any(said, _OF_AHEAD) else ():
        count = _small(found["count"] or found["within"] or found["years"])
        if count is None or not 0 < count < 100:
            continue
        first = None if day is None else day.year + (day.month > HALF_OF_A_YEAR)
        span = Span(found.start(), found.end())
        if found["past"] is not None:
            yield Said(span, Use.SINCE, _lately(day, count))
        elif found["coming"] is not None:
            yield Said(span, Use.PERIOD, None if first is None else Time(Period.of_years(first, first + count - 1)))
        else:
            yield Said(span, Use.DEADLINE, None if first is None else Time(Period.year(first + count - 1)))


def _past_year(day: date | None) -> Time | None:
    """The year that is over, or nearly so."""
    return None if day is None else Time(Period.year(day.year - (day.month <= HALF_OF_A_YEAR)))


def _lately(day: date | None, years: int) -> Time | None:
    """So many years up to now: to the last that is over, in the second half of a year to the one that goes on."""
    if day is None:
        return None
    last = day.year if day.month > HALF_OF_A_YEAR else day.year - 1
    return None if last - years < 0 else Time(Period.of_years(last - years + 1, last))


_OTHERS: tuple[tuple[tuple[str, ...], Callable[[str, Span, Moment], Iterator[Said]]], ...] = (
    (("年",), _spans),
    (("月", "季", "半年"), _partials),
    (("日",), _days),
    (("五",), _plans),
    (("年底", "年末"), _year_ends),
    (("前", "眼", "现", "今"), _now),
    (("年", _SO_FAR), _counted),
)
"""What else says a time, behind characters of which each such time has one."""
