"""What was said of a new series or target, as the tables that are meant: texts read, gaps filled, faults gathered.

A fault is a value. Whoever speaks to people puts it into words, with the names of options.
"""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from enum import Enum
from typing import TypeAlias, TypeVar
from unicodedata import normalize

from msgspec import Struct, field
from msgspec.structs import replace

from tracker.domain.figure import Comparison
from tracker.domain.period import JANUARY, Period, YearStart
from tracker.domain.picking import areas_called
from tracker.domain.problem import Malformed
from tracker.domain.register import Declared
from tracker.domain.series import Frequency, Kind, Series
from tracker.domain.target import GoalKind
from tracker.domain.text import is_id, nearest
from tracker.domain.unit import Unit
from tracker.domain.wording import Words
from tracker.entry.typed import Number, Statement, read_figure
from tracker.entry.when import in_file, read_period, read_public_date
from tracker.store.declaring import Table
from tracker.store.fields import sound_text

Keys: TypeAlias = dict[str, object]
"""A table as the file holds it."""

NOTHING = Declared(areas={}, sources={}, series={}, targets={})
"""What a folder declares that holds no register yet."""

_Read = TypeVar("_Read")


class SeriesGiven(Struct, frozen=True):
    """What was said of a series, as typed; ``extra`` goes in as it is.

    ``area`` is one by its id or a name, or the name of a new one; with ``area_id`` it is new.
    """

    area: str | None = None
    area_id: str | None = None
    indicator: str | None = None
    unit: str | None = None
    kind: str | None = None
    frequency: str | None = None
    id: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def is_milestone(self) -> bool:
        """Whether it is done or not, so that it has no unit, no frequency and no goal."""
        return _word(self.kind or "") == Kind.MILESTONE.value

    @property
    def is_without_letters(self) -> bool:
        """Whether no id can be made of what is counted, and none is given."""
        return self.id is None and not slug(self.indicator or "")

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing that cannot be taken for granted."""
        return None not in (self.area, self.indicator) and (self.is_milestone or self.unit is not None)


class TargetGiven(Struct, frozen=True):
    """What was said of a target, as typed; ``extra`` goes in as it is.

    ``source`` is a document by its id, ``described`` are publisher, title and url of a new one.
    """

    goal: str | None = None
    statement: str | None = None
    due: str | None = None
    measure: GoalKind | None = None
    baseline: str | None = None
    start: str | None = None
    source: str | None = None
    described: Mapping[str, str] = field(default_factory=dict)
    announced: str | None = None
    id: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict)


class Slip(Enum):
    """What can be wrong with what is given, besides a text that cannot be read."""

    NO_SERIES = "no series is given"
    NO_AREA = "no area is given"
    NO_INDICATOR = "no indicator is given"
    NO_UNIT = "no unit is given"
    NO_GOAL = "no goal is given"
    NO_DUE = "no due period is given"
    NO_SOURCE = "neither a source nor a publisher is given"
    NEARLY_AN_AREA = "no area is called so, but one nearly"
    SEVERAL_AREAS = "several areas are called so"
    NO_KIND = "this is no kind of series"
    NO_FREQUENCY = "this is no frequency"
    UNIT_OF_MILESTONE = "a unit or a frequency is given for a milestone"
    GOAL_OF_MILESTONE = "a goal is given for a milestone"
    GOAL_AND_STATEMENT = "a goal is given and words instead of one"
    NO_DIRECTION = "the goal does not say which way is good"
    NO_TOLERANCE = "the goal is about a number, and not how far from it"
    PERCENT_OF_WHAT = "the goal is in percent, and not from when"
    NO_BASELINE = "the measure counts from a baseline, and none is given"
    NO_START = "the measure is about a window, and its first period is not given"
    SOURCE_AND_DESCRIPTION = "a source is named and described"
    NO_SUCH_SOURCE = "no source has this id, nor one like it"
    NEARLY_A_SOURCE = "no source has this id, but one is like it"
    NO_ID = "this is no id"
    TAKEN = "something has this id already"


class Fault(Struct, frozen=True):
    """A slip, what it is about (a name, a goal, an id), and a word near it or two forms that would be right."""

    slip: Slip
    about: Words = ""
    near: str = ""


class Gap(Enum):
    """What was not said and is taken for granted."""

    KIND = "what sort of quantity it is"
    FREQUENCY = "how often it is published"
    ID = "an id that could not be made of a name"
    CUT = "that a cut is at most so much"
    PERCENT_CHANGE = "that a goal in percent is a change since the baseline"
    PUBLISHER = "that the area made the promise"
    ANNOUNCED = "that it was announced today"
    OVER = "that a due period which is over is meant"
    BASELINE = "that it is counted from the newest period that is over"


class Assumption(Struct, frozen=True):
    """A gap, and what it was filled with."""

    gap: Gap
    filled: str


class About(Struct, frozen=True):
    """What a target needs to know of its series, which may be a new one."""

    id: str
    unit: Unit
    kind: Kind
    starts: YearStart
    area: str
    """The name of its area."""
    frequency: Frequency = Frequency.IRREGULAR

    @classmethod
    def of(cls, series: Series, declared: Declared) -> "About":
        """That of one there is."""
        area = declared.areas[series.area].name
        calendar = series.calendar
        return cls(series.id, series.unit, series.kind, calendar.year_starts, area, calendar.frequency)


class Meant(Struct, frozen=True):
    """The tables that are meant, in the order of the file, and what was taken for granted."""

    tables: tuple[Table, ...]
    assumed: tuple[Assumption, ...] = ()

    def __add__(self, other: "Meant") -> "Meant":
        tables = sorted((*self.tables, *other.tables), key=lambda one: _ORDER.index(one.kind))
        return Meant(tuple(tables), (*self.assumed, *other.assumed))

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the tables."""
        return tuple(one.id for one in self.tables)


_ORDER = ("areas", "sources", "series", "targets")

Faults: TypeAlias = tuple[Fault | Malformed, ...]


class _Unfit(Exception):
    """A part of what was given cannot stand so; for use inside this module."""

    def __init__(self, slip: Slip, about: Words = "", near: str = "") -> None:
        super().__init__(slip)
        self.fault = Fault(slip, about, near)


class _Gathered:
    """Reads one part after the other, and gathers what is wrong with them and what was taken for granted."""

    def __init__(self) -> None:
        self.faults: list[Fault | Malformed] = []
        self.assumed: list[Assumption] = []

    def read(self, reading: Callable[[], _Read]) -> _Read | None:
        try:
            return reading()
        except Malformed as fault:
            self.faults.append(fault)
        except _Unfit as unfit:
            self.faults.append(unfit.fault)
        return None

    def assume(self, gap: Gap, filled: str) -> None:
        self.assumed.append(Assumption(gap, filled))


def series_meant(
    declared: Declared, given: SeriesGiven, due: str | None = None
) -> tuple[tuple[Meant, About] | None, Faults]:
    """The series that is meant, with its area where that is new, and what its targets need to know; or all faults.

    A frequency that is not said is that of the ``due`` period of its first target, else annual.
    """
    parts = _Gathered()
    area = parts.read(lambda: _area(declared, given))
    indicator = parts.read(lambda: _said(given.indicator, Slip.NO_INDICATOR))
    starts = parts.read(lambda: _starts(given)) or JANUARY
    counted = parts.read(lambda: _counted(given, parts))
    if counted is not None and "unit" in counted:
        counted["frequency"] = parts.read(lambda: _frequency(given, due, starts=starts, parts=parts))
    id = parts.read(lambda: _series_id(declared, given, area))
    if id is not None and given.is_without_letters:
        parts.assume(Gap.ID, id)
    if parts.faults or area is None or indicator is None or counted is None or id is None:
        return None, tuple(parts.faults)
    keys = {"area": area.id, "indicator": indicator, **counted, **given.extra}
    new = (Table("areas", area.id, {"name": area.name}),) if area.is_new else ()
    kind, unit = Kind(counted["kind"]), Unit.parse(str(counted.get("unit", "")))
    frequency = Frequency(counted.get("frequency", Frequency.IRREGULAR))
    about = About(id=id, unit=unit, kind=kind, starts=starts, area=area.name, frequency=frequency)
    return (Meant((*new, Table("series", id, keys)), tuple(parts.assumed)), about), ()


def series_alone(declared: Declared, given: SeriesGiven) -> tuple[Meant | None, Faults]:
    """The series that is meant, with its area where that is new; or all that is wrong."""
    found, faults = series_meant(declared, given)
    return (None if found is None else found[0]), faults


def target_meant(
    declared: Declared, about: About, given: TargetGiven, *, today: date, is_of_area: bool = False, title: str = ""
) -> tuple[Meant | None, Faults]:
    """The target that is meant, with its source where that is new; or all that is wrong.

    Without source and publisher the promise is one of the area, where ``is_of_area`` says so, in a document of this
    ``title``.
    """
    parts = _Gathered()
    due = parts.read(lambda: _period(_said(given.due, Slip.NO_DUE), about))
    goal = parts.read(lambda: _goal(about, given, parts)) or {}
    window = {
        key: parts.read(lambda text=text: _period(text, about))  # type: ignore[misc]
        for key, text in (("from", given.start), ("baseline", given.baseline))
        if text is not None
    }
    announced = None if given.announced is None else parts.read(lambda: _day(given.announced))
    usual = {"publisher": about.area, "title": title} if is_of_area else {}
    source = parts.read(lambda: _source(declared, given, usual=usual, published=announced or today, parts=parts))
    id = parts.read(lambda: _target_id(declared, given, about=about, due=due))
    if parts.faults or due is None or source is None or id is None:
        return None, tuple(parts.faults)
    source_id, new = source
    if not new:
        dated = declared.sources[source_id].published is not None
        if announced is None and not dated:
            parts.assume(Gap.ANNOUNCED, str(today))
            announced = today
    else:
        announced = None  # its source says so
    keys: Keys = {"series": about.id, "due": in_file(due, about.starts), **goal}
    keys |= {key: in_file(one, about.starts) for key, one in window.items() if one is not None}
    if due.end_day < today:
        parts.assume(Gap.OVER, about.starts.label(due))
    promised = _promised_on(declared, given, source=source_id, today=today)
    base = _usual_baseline(about, given, due=due, promised=promised, today=today)
    if base is not None:
        parts.assume(Gap.BASELINE, about.starts.label(base))
        keys["baseline"] = in_file(base, about.starts)
    keys |= {} if announced is None else {"announced": announced}
    return Meant((*new, Table("targets", id, {**keys, "source": source_id, **given.extra})), tuple(parts.assumed)), ()


def first_meant(series: SeriesGiven, target: TargetGiven, *, today: date, title: str) -> tuple[Meant | None, Faults]:
    """The one series and target of a first register, with area and source; or all that is wrong."""
    found, faults = series_meant(NOTHING, series, target.due)
    if found is None:
        needed = ((Slip.NO_DUE, target.due), (Slip.NO_GOAL, target.goal or series.is_milestone))
        return None, (*faults, *(Fault(slip) for slip, given in needed if not given))
    about = found[1]
    promise, faults = target_meant(NOTHING, about, target, today=today, is_of_area=True, title=title)
    return (None if promise is None else found[0] + promise), faults


# The series


def _said(text: str | None, slip: Slip) -> str:
    """A text that is there and holds nothing that acts on a terminal or hides."""
    said = "" if text is None else text.strip()
    if not said:
        raise _Unfit(slip)
    return sound_text(said)


class _Place(Struct, frozen=True):
    """An area by its id and name."""

    id: str
    name: str
    is_new: bool


def _area(declared: Declared, given: SeriesGiven) -> _Place:
    """The area that is called so; a new one where none is."""
    name = _said(given.area, Slip.NO_AREA)
    if given.area_id is not None:
        return _Place(_id(given.area_id, name=name, kind="area", taken=declared.areas), name, is_new=True)
    exact = declared.areas.get(name)
    called = areas_called(declared, name) if exact is None else [exact]
    if len(called) > 1:
        raise _Unfit(Slip.SEVERAL_AREAS, name, ", ".join(one.id for one in called))
    if called:
        return _Place(called[0].id, called[0].name, is_new=False)
    near = nearest(name, [*declared.areas, *(one.name for one in declared.areas.values())])
    if near is not None:
        raise _Unfit(Slip.NEARLY_AN_AREA, name, near)
    return _Place(_id(None, name=name, kind="area", taken=declared.areas), name, is_new=True)


def _starts(given: SeriesGiven) -> YearStart:
    written = given.extra.get("year_starts")
    return JANUARY if written is None else YearStart.parse(str(written))


def _counted(given: SeriesGiven, parts: _Gathered) -> Keys:
    """Its unit and its kind; of a milestone the kind alone."""
    if given.is_milestone:
        if given.unit is not None or given.frequency is not None:
            raise _Unfit(Slip.UNIT_OF_MILESTONE)
        return {"kind": Kind.MILESTONE.value}
    unit = _said(given.unit, Slip.NO_UNIT)
    if given.kind is not None:
        return {"unit": unit, "kind": _one_of(given.kind, Kind, Slip.NO_KIND)}
    kind = usual_kind(unit, given.indicator or "").value
    parts.assume(Gap.KIND, kind)
    return {"unit": unit, "kind": kind}


_CHINESE: Mapping[str, Enum] = {
    "流量": Kind.FLOW,
    "时期内的流量": Kind.FLOW,
    "存量": Kind.STOCK,
    "期末存量": Kind.STOCK,
    "比率": Kind.RATE,
    "增速": Kind.GROWTH,
    "里程碑": Kind.MILESTONE,
    "年度": Frequency.ANNUAL,
    "每年": Frequency.ANNUAL,
    "半年度": Frequency.HALF_YEARLY,
    "每半年": Frequency.HALF_YEARLY,
    "季度": Frequency.QUARTERLY,
    "每季": Frequency.QUARTERLY,
    "每季度": Frequency.QUARTERLY,
    "月度": Frequency.MONTHLY,
    "每月": Frequency.MONTHLY,
    "周度": Frequency.WEEKLY,
    "每周": Frequency.WEEKLY,
    "日度": Frequency.DAILY,
    "每日": Frequency.DAILY,
    "每天": Frequency.DAILY,
    "不定期": Frequency.IRREGULAR,
}
"""What kinds and frequencies are called in Chinese, as questions say it."""


def _word(text: str) -> str:
    typed = text.strip().lower().replace("_", "-")
    return str(_CHINESE[typed].value) if typed in _CHINESE else typed


def _one_of(text: str, words: type[Enum], slip: Slip) -> str:
    """A word of the files, however its letters are written."""
    known = [one.value for one in words]
    if _word(text) not in known:
        raise _Unfit(slip, text, ", ".join(known))
    return _word(text)


_OF_GROWTH = re.compile(r"增速|增长|增幅|\bgrowth\b", re.IGNORECASE)
_OF_STOCK = re.compile(
    r"人口|人才|年末|期末|月末|余额|存量|保有量|总资产|在校|在园|在册|市值|储备|里程|面积|户数|家数|企业数"
    r"|\b(?:population|residents|inhabitants|stock|debt|outstanding|members|employees|headcount|subscribers|customers|reserves)\b",
    re.IGNORECASE,
)
"""What is counted on a day."""


def usual_kind(unit: str, indicator: str) -> Kind:
    """What sort of quantity it most likely is."""
    if not unit.strip().endswith(("%", "％", "‰")):
        return Kind.STOCK if _OF_STOCK.search(indicator) else Kind.FLOW
    return Kind.GROWTH if _OF_GROWTH.search(indicator) else Kind.RATE


def _frequency(given: SeriesGiven, due: str | None, starts: YearStart, parts: _Gathered) -> str:
    if given.frequency is None:
        usual = usual_frequency(due, starts).value
        parts.assume(Gap.FREQUENCY, usual)
        return usual
    return _one_of(given.frequency, Frequency, Slip.NO_FREQUENCY)


def usual_frequency(due: str | None, starts: YearStart = JANUARY) -> Frequency:
    """That of the period a first target is due in; annual where it cannot be read, which is told elsewhere."""
    try:
        return Frequency.ANNUAL if due is None else _as_often_as(read_period(due, starts=starts).period, starts)
    except Malformed:
        return Frequency.ANNUAL


_REGULAR = (Frequency.ANNUAL, Frequency.HALF_YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY, Frequency.WEEKLY)


def _as_often_as(due: Period, starts: YearStart) -> Frequency:
    """How often figures come that are compared with a goal for a period."""
    for frequency in _REGULAR:
        beat = frequency.beat(starts)
        if beat is not None and beat.holding(due.first) == due:
            return frequency
    return Frequency.ANNUAL if due.is_of_years else Frequency.IRREGULAR


def usual_id(declared: Declared, given: SeriesGiven) -> str:
    """The id of a series that says none; nothing where something else is wrong."""
    found, _ = series_alone(declared, replace(given, id=None))
    return "" if found is None else found.tables[-1].id


def _series_id(declared: Declared, given: SeriesGiven, area: _Place | None) -> str:
    """By what is counted; where there are several areas, behind the one it is about."""
    name = given.indicator or ""
    if area is not None and slug(name) and len({*declared.areas, area.id}) > 1:
        name = f"{area.id} {name}"
    return _id(given.id, name=name, kind="series", taken=declared.series)


# The target


def _goal(about: About, given: TargetGiven, parts: _Gathered) -> Keys:
    """The comparison and its measure; nothing of a milestone, the words instead of a goal where they are given."""
    if given.statement is not None:
        if given.goal is not None:
            raise _Unfit(Slip.GOAL_AND_STATEMENT)
        return {"statement": given.statement}
    if about.kind is Kind.MILESTONE:
        if given.goal is not None:
            raise _Unfit(Slip.GOAL_OF_MILESTONE, given.goal)
        return {}
    figure, measure = _read_goal(_said(given.goal, Slip.NO_GOAL), about, given=given, parts=parts)
    if measure.needs_baseline and given.baseline is None:
        raise _Unfit(Slip.NO_BASELINE, measure.value)
    if measure.needs_start and given.start is None:
        raise _Unfit(Slip.NO_START, measure.value)
    directed = _directed(figure, str(given.goal).strip(), measure=measure, parts=parts)
    return directed if measure is GoalKind.LEVEL else {"measure": measure.value, **directed}


def _read_goal(text: str, about: About, given: TargetGiven, parts: _Gathered) -> tuple[Statement, GoalKind]:
    """The goal as typed, in the unit of its measure; one in percent of a series in another unit is a change."""
    measure = given.measure or GoalKind.LEVEL
    percent = about.unit.of_percent
    try:
        return read_figure(text, percent if measure.in_percent else about.unit), measure
    except Malformed:
        if given.measure is not None or not re.search("[%％]", text):
            raise
    figure = read_figure(text, percent)
    if given.baseline is None:
        raise _Unfit(Slip.PERCENT_OF_WHAT, text, about.unit.name)
    parts.assume(Gap.PERCENT_CHANGE, text)
    return figure, GoalKind.PERCENT_CHANGE


def _directed(figure: Statement, text: str, measure: GoalKind, parts: _Gathered) -> Keys:
    """The comparison with its numbers. A bare change below zero is a cut, and a cut is at most so much."""
    number: Number = figure.numbers[0]
    if figure.comparison is Comparison.VALUE:
        if not measure.of_change or not str(number).startswith("-"):
            bare = text.removeprefix("=").removeprefix("为").strip()
            raise _Unfit(Slip.NO_DIRECTION, text, bare)
        parts.assume(Gap.CUT, text)
        return {Comparison.AT_MOST.value: number}
    if figure.comparison is Comparison.ABOUT and figure.tolerance is None:
        raise _Unfit(Slip.NO_TOLERANCE, text, str(number))
    keys: Keys = {figure.comparison.value: number if len(figure.numbers) == 1 else list(figure.numbers)}
    return keys if figure.tolerance is None else {**keys, "tolerance": figure.tolerance}


_COUNTED = (Kind.FLOW, Kind.STOCK, Kind.RATE)


def _usual_baseline(about: About, given: TargetGiven, *, due: Period, promised: date, today: date) -> Period | None:
    """The newest period that is over, of a plain goal for a number: its figure tells where things stand.

    None where something else is said, and where it needs none: a figure that is younger than the promise, or that of
    the due period, counts of itself.
    """
    is_plain = given.measure in (None, GoalKind.LEVEL) and given.statement is None and about.kind in _COUNTED
    beat = about.frequency.beat(about.starts)
    if beat is None or not is_plain or (given.baseline, given.start) != (None, None):
        return None
    over = beat.over_on(today.toordinal())
    fits = about.kind is Kind.STOCK or over.is_as_long_as(due)
    is_open = today <= due.end_day and over.last < due.last
    return over if fits and is_open and over.end_day < promised else None


def _promised_on(declared: Declared, given: TargetGiven, *, source: str, today: date) -> date:
    """The day from which a promise was known, as far as it is said."""
    if given.announced is not None:
        return read_public_date(given.announced).known_from
    known = declared.sources.get(source)
    return today if known is None or known.published is None else known.published.known_from


def _period(text: str, about: About) -> Period:
    return read_period(text, starts=about.starts).period


def _day(text: str | None) -> date | str:
    """A date of publication as the file holds it: a day as a date, a month or year as text."""
    said = read_public_date(str(text))
    return said.known_from if said.written == said.known_from.isoformat() else said.written


def _source(
    declared: Declared, given: TargetGiven, usual: Mapping[str, str], published: date | str, parts: _Gathered
) -> tuple[str, tuple[Table, ...]]:
    """The document by its id, and its table where it is a new one."""
    if given.source is not None:
        return _known_source(declared, given), ()
    described = {**usual, **given.described}
    if "publisher" not in described:
        raise _Unfit(Slip.NO_SOURCE)
    described.setdefault("title", described["publisher"])
    if "publisher" not in given.described:
        parts.assume(Gap.PUBLISHER, described["publisher"])
    if given.announced is None:
        parts.assume(Gap.ANNOUNCED, str(published))
    described = {key: sound_text(one) for key, one in described.items()}
    id = _id(None, name=described["title"], kind="source", taken=declared.sources)
    keys = {"title": described["title"], "publisher": described["publisher"], "published": published}
    return id, (Table("sources", id, keys | ({"url": described["url"]} if "url" in described else {})),)


def _known_source(declared: Declared, given: TargetGiven) -> str:
    id = str(given.source)
    if given.described:
        raise _Unfit(Slip.SOURCE_AND_DESCRIPTION, next(iter(given.described)))
    if id not in declared.sources:
        near = nearest(id, declared.sources)
        raise _Unfit(Slip.NEARLY_A_SOURCE if near else Slip.NO_SUCH_SOURCE, id, near or "")
    return id


def _target_id(declared: Declared, given: TargetGiven, about: About, due: Period | None) -> str:
    when = "" if due is None else slug(about.starts.label(due))
    return _id(given.id, name=f"{about.id} {when}", kind="target", taken=declared.targets)


def next_year(starts: YearStart, today: date) -> str:
    """The year after this one, of a series whose years start on a day: what is usually due."""
    years = starts.beat(12)
    return starts.label(years.after(years.holding(today.toordinal())))


# Ids

_LONGEST_ID = 48


def slug(name: str) -> str:
    """A name as an id: its Latin letters and digits in small letters; nothing where it has none.

    >>> slug("Sign-ups, per Café"), slug("杭州市")
    ('sign-ups-per-cafe', '')
    """
    plain = "".join(
        one for one in normalize("NFKD", name).lower() if one.isascii() or one.isspace() or not one.isalnum()
    )
    words = re.findall(r"[a-z0-9]+", re.sub(r"(?<=[a-z])['’](?=[a-z])", "", plain))
    found = ""
    for word in words:
        longer = f"{found}-{word}".strip("-")
        if len(longer) > _LONGEST_ID:
            break
        found = longer
    return found


def _id(given: str | None, *, name: str, kind: str, taken: Collection[str]) -> str:
    """The id given, which must be free; else one made of the name, else of the kind and a number."""
    if given is not None:
        if not is_id(given):
            raise _Unfit(Slip.NO_ID, given, slug(given) or f"{kind}-1")
        if given in taken:
            raise _Unfit(Slip.TAKEN, given, free_id(given, taken))
        return given
    made = slug(name)
    if not made:
        return next_free(kind, taken)
    return free_id(f"{kind}-{made}" if made.replace("-", "").isdecimal() else made, taken)


def free_id(id: str, taken: Collection[str]) -> str:
    """The id, or the first with a number behind it that nothing has."""
    return id if id not in taken else next_free(id, taken, first=2)


def next_free(stem: str, taken: Collection[str], first: int = 1) -> str:
    """The name with the first number behind it that nothing has."""
    number = first
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"
