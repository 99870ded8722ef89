"""From shapes to domain values, one table at a time: units, dates, sources. What does not fit becomes a problem."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from tracker.domain.acceptance import OF_LATENESS, About, Acceptance
from tracker.domain.actual import Actual, Status
from tracker.domain.notation import DecimalMark
from tracker.domain.period import JANUARY, Period, PublicDate, Written, YearStart
from tracker.domain.problem import Code, Malformed, Origin, Problem, SubjectKind, Underlined
from tracker.domain.series import (
    Area,
    Calendar,
    Discontinuation,
    Frequency,
    Kind,
    Pause,
    Series,
    Source,
    Usual,
)
from tracker.domain.target import GoalKind, Target, Trajectory
from tracker.domain.unit import Amount, Unit
from tracker.domain.wording import Sentence, later
from tracker.store.deriving import derivations, made
from tracker.store.figures import Faulty, figure_of, goal_of, unit_of_goal
from tracker.store.shapes import (
    AcceptedShape,
    ActualShape,
    AreaShape,
    DefaultsShape,
    SeriesShape,
    SourceShape,
    TargetShape,
    missing_key,
)


class Names(Struct, frozen=True):
    """What can be referred to. A name that is missing here has been reported where it is referred to or declared."""

    sources: Mapping[str, Source]
    series: Mapping[str, Series]


def area(id: str, shape: AreaShape, origin: Origin) -> Area:
    """An area from its table."""
    return Area(
        id=id,
        name=shape.name,
        name_en=shape.name_en,
        code=shape.code,
        part_of=shape.part_of,
        origin=origin,
        aliases=shape.aliases,
    )


def source(id: str, shape: SourceShape) -> Source:
    """A source from its table."""
    return Source(id=id, publisher=shape.publisher, title=shape.title, published=shape.published, url=shape.url)


def series(id: str, shape: SeriesShape, defaults: DefaultsShape, origin: Origin, built: Mapping[str, Series]) -> Series:
    """A series from its table, with the defaults filled in; one derived from others where they are. Raises Faulty."""
    problems, limit = list(_counted(shape, origin)), None
    unit = _unit(shape.unit or "", DecimalMark.COMMA if defaults.decimal_comma else DecimalMark.POINT)
    if shape.limit is not None:
        try:
            limit = Amount.read(shape.limit, unit)
        except Malformed as fault:
            problems.append(fault.located(origin.at("limit")))
    if problems:
        raise Faulty(*problems)
    of_others = made(shape, built, origin) if derivations(shape) else None
    return Series(
        id=id,
        area=shape.area,
        indicator=shape.indicator,
        indicator_en=shape.indicator_en,
        unit=unit,
        kind=of_others.kind if of_others is not None else shape.kind or Kind.FLOW,
        calendar=_calendar(shape, defaults, origin),
        explicitly_signed=shape.signed or (of_others is not None and of_others.is_signed),
        origin=origin,
        is_zero_unrecorded=shape.unrecorded is not None,
        derived=None if of_others is None else of_others.derived,
        is_projection=shape.projection,
        aliases=shape.aliases,
        tags=shape.tags,
        owner=shape.owner,
        usual=Usual(shape.publisher, shape.url, default_source=defaults.source, default_publisher=defaults.publisher),
        context=shape.context,
        limit=limit,
    )


@lru_cache(maxsize=1024)
def _unit(written: str, mark: DecimalMark) -> Unit:
    """The unit, which many series have."""
    return Unit.parse(written, mark)


def _counted(shape: SeriesShape, origin: Origin) -> Iterator[Problem]:
    """Whether it has a kind, and a unit and a frequency, which a milestone has not."""
    if shape.kind is None and not derivations(shape):
        yield missing_key(SeriesShape, "kind", origin)
    for key in ("unit", "frequency", "limit"):
        is_there, is_milestone = getattr(shape, key) is not None, shape.kind is Kind.MILESTONE
        if is_there and is_milestone:
            yield Problem(
                code=Code.BAD_MEASURE,
                origin=origin.at(key),
                said=later("a milestone has no {key}: it is done or not", key=key),
                advice=later("take it out, or say another kind"),
                underlined=Underlined.KEY,
            )
        elif not is_there and not is_milestone and key != "limit":
            yield missing_key(SeriesShape, key, origin)


def _calendar(shape: SeriesShape, defaults: DefaultsShape, origin: Origin) -> Calendar:
    pause, end, frequency = shape.paused, shape.discontinued, shape.frequency or Frequency.IRREGULAR
    starts = shape.year_starts or defaults.year_starts or JANUARY
    periods = _Periods(starts)
    releases = {periods.read(one, origin.at("releases", str(one))): day for one, day in shape.releases.items()}
    last = None if end is None else periods.read(end.last, origin.at("discontinued", "last"))
    if periods.problems:
        raise Faulty(*periods.problems)
    return Calendar(
        frequency=frequency,
        release_lag_days=_first(shape.release_lag_days, defaults.release_lag_days, frequency.release_lag_days),
        grace_days=_first(shape.grace_days, defaults.grace_days, frequency.grace_days),
        reporting=shape.reporting,
        skipped_months=shape.skips,
        year_starts=starts,
        releases={period: day for period, day in releases.items() if period is not None},
        pause=None if pause is None else Pause(pause.start, pause.until, pause.reason),
        discontinuation=None if end is None or last is None else Discontinuation(last, end.announced, end.reason),
        exempt=not shape.freshness,
        workdays=shape.calendar or defaults.calendar,
    )


class _Periods:
    """Reads periods as a series means them, and gathers what is wrong with them."""

    def __init__(self, starts: YearStart) -> None:
        self.starts = starts
        self.problems: list[Problem] = []

    def read(self, written: Written | None, origin: Origin) -> Period | None:
        """The period; None for none, and for one that is wrong, which is told."""
        if written is None:
            return None
        try:
            return _period(self.starts, written)
        except Malformed as fault:
            self.problems.append(fault.located(origin))
            return None


@lru_cache(maxsize=4096)
def _period(starts: YearStart, written: Written) -> Period:
    """The period a series means, which many of its records and those of others do. Raises Malformed."""
    return starts.period(written)


def _first(own: int | None, default: int | None, built_in: int) -> int:
    return own if own is not None else default if default is not None else built_in


def target(id: str, shape: TargetShape, names: Names, origin: Origin) -> Target:
    """A target from its table. Raises Faulty."""
    about = names.series.get(shape.series)
    periods = _Periods(JANUARY if about is None else about.calendar.year_starts)
    problems, goal, due, path = periods.problems, None, None, dict[Period, Amount]()
    if about is not None:
        due = periods.read(shape.due, origin.at("due"))
        baseline = periods.read(shape.baseline, origin.at("baseline"))
        start = periods.read(shape.start, origin.at("from"))
        try:
            goal = goal_of(shape, about, origin)
        except Faulty as faulty:
            problems += faulty.problems
        path = _path(shape=shape, about=about, periods=periods, origin=origin.at("path"))
        problems += _bent(shape, origin)
    announced = shape.announced or _published(names.sources.get(shape.source))
    if announced is None and shape.source in names.sources:
        problems.append(_no_date("announced", origin))
    if problems or goal is None or due is None or announced is None:
        raise Faulty(*problems)
    return Target(
        id=id,
        series=shape.series,
        due=due,
        goal=goal,
        announced=announced,
        source=shape.source,
        origin=origin,
        measure=shape.measure,
        baseline=baseline,
        start=start,
        commitment=shape.commitment,
        supersedes=shape.supersedes,
        trajectory=shape.trajectory,
        method=shape.method,
        path=path,
        baseline_as_of=shape.baseline_as_of,
        statement=shape.statement,
        heading=shape.direction,
        note=shape.note,
        label=shape.label,
        tags=shape.tags,
        owner=shape.owner,
    )


def _bent(shape: TargetShape, origin: Origin) -> Iterator[Problem]:
    """Mean growth is geometric by nature, and nothing else can be said of it."""
    is_said = "trajectory" in shape.given and shape.trajectory is Trajectory.LINEAR
    if is_said and shape.measure is GoalKind.AVERAGE_GROWTH:
        yield Problem(
            code=Code.BAD_MEASURE,
            origin=origin.at("trajectory"),
            said=later("mean growth is geometric by nature, not linear"),
            advice=later("take trajectory out"),
            underlined=Underlined.KEY,
        )


def _path(shape: TargetShape, about: Series, periods: _Periods, origin: Origin) -> dict[Period, Amount]:
    """The interim values by the periods they hold at the end of, in order of time."""
    unit, path = unit_of_goal(shape, about), dict[Period, Amount]()
    for written, number in shape.path.items():
        period = periods.read(written, origin.at(str(written)))
        try:
            amount = Amount.read(number, unit)
        except Malformed as fault:
            periods.problems.append(fault.located(origin.at(str(written))))
            continue
        path |= {} if period is None else {period: amount}
    return dict(sorted(path.items(), key=lambda one: one[0].last))


def actual(shape: ActualShape, about: Series, names: Names, origin: Origin) -> Actual:
    """A record from its table. Raises Faulty."""
    periods = _Periods(about.calendar.year_starts)
    problems, figure, document = periods.problems, None, None
    period = periods.read(shape.period, origin.at("period"))
    try:
        figure = figure_of(shape, about, origin)
    except Faulty as faulty:
        problems += faulty.problems
    try:
        document = _document(shape, names, origin)
    except Faulty as faulty:
        problems += faulty.problems
    published = shape.published or _published(document)
    if published is None and document is not None:
        problems.append(_no_date("published", origin, is_inline=document.id is None))
    if problems or period is None or figure is None or document is None or published is None:
        raise Faulty(*problems)
    return Actual(
        period=period,
        figure=figure,
        published=published,
        source=document,
        origin=origin,
        status=None if about.is_projection and shape.status is Status.FORECAST else shape.status,
        is_break=shape.is_break,
        note=shape.note,
    )


def acceptance(shape: AcceptedShape, origin: Origin) -> Acceptance:
    """An acceptance from its table. Raises Faulty."""
    if (shape.target is None) == (shape.series is None):
        if shape.target is not None:
            said, advice = later("both a target and a series are named"), later("take one of them out")
        else:
            said = later("neither a target nor a series is named")
            advice = later('add target = "…" or series = "…" (an id)')
        raise Faulty(_bad_acceptance(origin, said, advice))
    if shape.until is None and shape.code in OF_LATENESS:
        said = later("nothing says until when {code} is accepted", code=shape.code.value)
        advice = later("add until = … (a day): what is late is accepted for a time")
        raise Faulty(_bad_acceptance(origin, said, advice))
    if shape.until is not None and shape.until < shape.on:
        said = later("accepted until {until}, before {on}, the day it is accepted on", until=shape.until, on=shape.on)
        raise Faulty(_bad_acceptance(origin.at("until"), said, later("check both days")))
    kind = SubjectKind.TARGET if shape.series is None else SubjectKind.SERIES
    about = About(kind, shape.target or shape.series or "", shape.code)
    return Acceptance(about=about, reason=shape.reason, on=shape.on, until=shape.until, origin=origin)


def accepting_one(fault: Problem) -> Problem:
    """A fault of a table with what is right for the key that says what it is about: one id, no glob and no list."""
    if fault.origin.path[-1] not in ("target", "series"):
        return fault
    return replace(fault, advice=later("name one by its id; any other gets an entry of its own, with its reason"))


def accepted_twice(one: Acceptance) -> Problem:
    """The problem of a second acceptance of the same thing."""
    said = later("{code} about {id} is accepted here a second time", code=one.about.code.value, id=one.about.id)
    return _bad_acceptance(one.origin, said, later("take one of the entries out"))


def _bad_acceptance(origin: Origin, said: Sentence, advice: Sentence) -> Problem:
    part = Underlined.VALUE if isinstance(origin.path[-1], str) else Underlined.KEY
    return Problem(code=Code.BAD_ACCEPTANCE, origin=origin, said=said, advice=advice, underlined=part)


def _document(shape: ActualShape, names: Names, origin: Origin) -> Source:
    """The source referred to, or the one given in the record."""
    inline = [key for key in ("publisher", "title", "url") if key in shape.given]
    if shape.source is not None:
        if inline:
            raise Faulty(
                Problem(
                    code=Code.TWO_SOURCES,
                    origin=origin.at(inline[0]),
                    said=later("source and {key} are both given", key=inline[0]),
                    advice=later("take {key} out, or the source id", key=inline[0]),
                    underlined=Underlined.KEY,
                )
            )
        if shape.source not in names.sources:
            raise Faulty
        return names.sources[shape.source]
    if shape.publisher is None:
        raise Faulty(
            Problem(
                code=Code.MISSING_KEY,
                origin=origin,
                said=later("the record names no source"),
                advice=later('add source = "…" (an id), or publisher, title and url'),
                underlined=Underlined.KEY,
            )
        )
    return Source(id=None, publisher=shape.publisher, title=shape.title, published=None, url=shape.url)


def _published(document: Source | None) -> PublicDate | None:
    return None if document is None else document.published


def _no_date(key: str, origin: Origin, *, is_inline: bool = False) -> Problem:
    alone = later("add {key} = … (a day)", key=key)
    advice = alone if is_inline else later("add {key} = … (a day), or `published` to the source", key=key)
    return Problem(
        code=Code.NO_DATE,
        origin=origin,
        said=later("neither {key} nor the source's date is given", key=key),
        advice=advice,
        underlined=Underlined.KEY,
    )
