"""What the tables of the two kinds of file contain: strict shapes, also the source of the published JSON Schemas.

A shape checks each value by itself and leaves units, references and order in time to later passes. Shapes do not leave
this room. The examples are what a remedy shows for a missing key.
"""

import re

from pydantic import BaseModel, ConfigDict, Field

from tracker.domain.problem import Code, Origin, Problem, Underlined
from tracker.domain.series import Reporting
from tracker.domain.target import GoalKind, Trajectory
from tracker.domain.wording import later
from tracker.store.fields import (
    CodeOf,
    CodesOf,
    CommitmentOf,
    Day,
    Days,
    Flag,
    FormatOf,
    FrequencyOf,
    GoalKindOf,
    HeadingOf,
    Id,
    Ids,
    IdsOf,
    KindOf,
    LinksOf,
    MethodOf,
    Number,
    Pair,
    PathOf,
    PeriodOf,
    PublicDateOf,
    Releases,
    ReportingOf,
    Skipped,
    StatusOf,
    Text,
    Texts,
    TrajectoryOf,
    UnrecordedOf,
    WorkdaysOf,
    YearStartOf,
)
from tracker.store.links import Links


class Shape(BaseModel):
    """A table: no key beyond those named, no value turned into another kind."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, defer_build=True)


class FigureShape(Shape):
    """The comparisons of a goal or an actual, as numbers or as text with a scale."""

    value: Number | None = Field(None, description="Exactly this number; in a goal say which way is good instead.")
    at_least: Number | None = Field(None, description="At least this number (以上, 不低于, 达到).")
    more_than: Number | None = Field(None, description="More than this number (突破, 超, 逾, 余, 多).")
    at_most: Number | None = Field(None, description="At most this number (不超过, 控制在…以内).")
    less_than: Number | None = Field(None, description="Less than this number (低于, 不到).")
    between: Pair | None = Field(None, description="From the first number to the second, both included.")
    about: Number | None = Field(None, description="About this number (约, 近, 左右).")
    tolerance: Number | None = Field(None, description="With `about`: the range it stands for, plus or minus.")


class AreaShape(Shape):
    """A place or body that series are about."""

    name: Text = Field(description="Its name.", examples=["钱塘区"])
    name_en: Text | None = Field(None, description="Its English name.")
    code: Text | None = Field(None, description="Its GB/T 2260 code.", examples=["330114"])
    part_of: Id | None = Field(None, description="The area it is part of.")
    aliases: Texts = Field((), description="Other names it is looked for by.", examples=[["杭城"]])


class SourceShape(Shape):
    """A document that figures were read from."""

    title: Text = Field(description="Its title.", examples=["2024年国民经济和社会发展统计公报"])
    publisher: Text = Field(description="Who published it.", examples=["杭州市统计局"])
    published: PublicDateOf | None = Field(None, description="The day, month or year it was published.")
    url: Text | None = Field(None, description="Where it can be read.")


class PauseShape(Shape):
    """A time in which no figures are expected."""

    start: Day = Field(alias="from", description="Its first day.", examples=["2025-01-01"])
    until: Day | None = Field(None, description="Its last day.")
    reason: Text = Field(description="Why.", examples=["boundary change"])


class DiscontinuationShape(Shape):
    """The end of a series."""

    last: PeriodOf = Field(description="The last period that is published.", examples=[2023])
    announced: PublicDateOf = Field(description="When that became known.", examples=["2024-01-15"])
    reason: Text = Field(description="Why.", examples=["replaced by another indicator"])


class SeriesShape(Shape):
    """One indicator in one area, in one unit."""

    area: Id = Field(description="The id of its area.", examples=["qiantang"])
    indicator: Text = Field(description="What is counted.", examples=["地区生产总值"])
    indicator_en: Text | None = Field(None, description="The indicator in English.")
    unit: Text | None = Field(None, description="The unit, with its scale; not of a milestone.", examples=["亿元"])
    kind: KindOf | None = Field(
        None,
        description="flow, stock, rate (a share or level in %), growth, or milestone (done or not).",
        examples=["flow"],
    )
    sum: IdsOf | None = Field(None, description="Instead of a file of records: the sum of other series.")
    difference: IdsOf | None = Field(None, description="Instead of a file of records: one series less another.")
    ratio: IdsOf | None = Field(None, description="Instead of a file of records: one series by another.")
    projection: Flag = Field(False, description="true: what would be; its records may lie in the future.")
    frequency: FrequencyOf | None = Field(
        None, description="How often figures are published; not of a milestone.", examples=["annual"]
    )
    release_lag_days: Days | None = Field(None, description="Usual days from the period's end to publication.")
    grace_days: Days | None = Field(None, description="Late for so many days, then stale.")
    reporting: ReportingOf = Field(
        Reporting.SINGLE, description="year_to_date: figures within the year are published as January to n."
    )
    year_starts: YearStartOf | None = Field(
        None, description="The month, or month and day, that its years start on.", examples=["07"]
    )
    unrecorded: UnrecordedOf | None = Field(
        None, description="zero: days of a flow without a record, up to the newest one, are zero."
    )
    skips: Skipped = Field(frozenset(), description="Months never published alone.")
    releases: Releases = Field({}, description="Known release days by period, instead of the lag.")
    calendar: WorkdaysOf | None = Field(
        None, description="The country whose working days figures are published on.", examples=["CN"]
    )
    paused: PauseShape | None = Field(None, description="No figures are expected for a time.")
    discontinued: DiscontinuationShape | None = Field(None, description="No figures are expected any more.")
    freshness: Flag = Field(True, description="false: exempt from freshness, on purpose.")
    signed: Flag = Field(False, description="true: figures of a flow or stock may be below zero.")
    limit: Number | None = Field(
        None, description="A number no figure can pass by nature, such as 0 or 100 %.", examples=[100]
    )
    aliases: Texts = Field((), description="Other names it is looked for by.", examples=[["GDP", "生产总值"]])
    tags: Ids = Field((), description="Words to choose it and its targets by.", examples=[["flagship"]])
    owner: Text | None = Field(None, description="Who answers for it.", examples=["发展改革局"])
    publisher: Text | None = Field(None, description="Who publishes it, where a new record does not say.")
    url: Text | None = Field(None, description="Where that publisher's figures can be read.")
    context: Flag | None = Field(
        None, description="true: nobody waits for it; false: somebody does, also where it has no target."
    )


class TargetShape(FigureShape):
    """A promise about a series: the goal, the due period, the source."""

    series: Id = Field(description="The id of its series.", examples=["qiantang-gdp"])
    due: PeriodOf = Field(description="The period by whose end the goal must hold.", examples=[2027])
    measure: GoalKindOf = Field(GoalKind.LEVEL, description="How the goal relates to the series.")
    baseline: PeriodOf | None = Field(None, description="The period whose actual progress is counted from.")
    baseline_as_of: Day | None = Field(None, description="The day as of which the baseline counts.")
    statement: Text | None = Field(None, description="Instead of a goal: the promise in words, which nobody judges.")
    direction: HeadingOf | None = Field(None, description="Instead of a goal: up or down, without a number.")
    path: PathOf = Field({}, description="Interim values by period, in the goal's terms.")
    start: PeriodOf | None = Field(
        None, alias="from", description="The first period of the window, where one is needed."
    )
    commitment: CommitmentOf | None = Field(
        None, description="约束性 binding, 预期性 expected, 确保 ensure, 力争 strive."
    )
    announced: PublicDateOf | None = Field(None, description="When it was announced; else the source's date.")
    source: Id = Field(description="The id of the source.", examples=["work-report-2024"])
    supersedes: Id | None = Field(None, description="The id of the target it replaces.")
    trajectory: TrajectoryOf = Field(Trajectory.LINEAR, description="The expected path from baseline to goal.")
    method: MethodOf | None = Field(None, description="The method it is judged by.")
    note: Text | None = Field(None, description="Anything a reader should know.")
    label: Text | None = Field(None, description="A short name of its own.", examples=["GDP beyond 2000"])
    tags: Ids = Field((), description="Words to choose it by.", examples=[["flagship"]])
    owner: Text | None = Field(None, description="Who answers for it.", examples=["发展改革局"])


class ActualShape(FigureShape):
    """One published observation."""

    period: PeriodOf = Field(description="The time the figure is about.", examples=[2024])
    done: Flag | None = Field(None, description="Of a milestone, instead of a figure: whether it is done.")
    published: PublicDateOf | None = Field(None, description="When it was first public; else the source's date.")
    source: Id | None = Field(None, description="The id of the source; or give publisher, title and url here.")
    publisher: Text | None = Field(None, description="Who published it, where no source id is given.")
    title: Text | None = Field(None, description="The document's title, where no source id is given.")
    url: Text | None = Field(None, description="Where it can be read, where no source id is given.")
    status: StatusOf | None = Field(None, description="What the publisher says of the figure.")
    is_break: Flag = Field(False, alias="break", description="true: not comparable with earlier periods.")
    note: Text | None = Field(None, description="Anything a reader should know.")


class DefaultsShape(Shape):
    """What holds for every series that does not say otherwise, and how numbers in text are written."""

    release_lag_days: Days | None = Field(None, description="Usual days from a period's end to publication.")
    grace_days: Days | None = Field(None, description="Late for so many days, then stale.")
    year_starts: YearStartOf | None = Field(None, description="The month, or month and day, that years start on.")
    calendar: WorkdaysOf | None = Field(None, description="The country whose working days figures are published on.")
    method: MethodOf | None = Field(None, description="The method that targets are judged by.")
    decimal_comma: Flag = Field(False, description="true: in text, and in what is typed, 1.234,5 is 1234.5.")
    source: Id | None = Field(None, description="The id of the source of new records, where nothing is said.")
    publisher: Text | None = Field(None, description="Who publishes new records, where nothing else is said.")


NO_DEFAULTS = DefaultsShape.model_construct()
"""Where the file has none: made without the machinery that checks a table."""


class AcceptedShape(Shape):
    """A finding about one target or series that is lived with."""

    target: Id | None = Field(None, description="The id of the target it is about.")
    series: Id | None = Field(None, description="Or the id of the series it is about.")
    code: CodeOf = Field(description="The code of the finding.", examples=["TRK602"])
    reason: Text = Field(description="Why it is lived with.", examples=["the office publishes in autumn this year"])
    on: Day = Field(description="A day on which it is found as it is accepted.", examples=["2026-05-10"])
    until: Day | None = Field(None, description="The last day it is accepted; needed for what is late.")


class CheckShape(Shape):
    """What `track check` leaves out."""

    disable: CodesOf = Field(frozenset(), description="Codes of warnings and findings that are not reported.")
    accepted: list[AcceptedShape] = Field([], description="Single findings that are not reported, but counted.")


class FilesShape(Shape):
    """How far the register reaches."""

    links: LinksOf = Field(
        Links.INSIDE, description="follow: links out of the folder are followed, in reading and in writing."
    )


class TargetsFile(Shape):
    """targets.toml: areas, sources, series and targets by id."""

    format: FormatOf = Field(description="The version of the format.", examples=[1])
    defaults: DefaultsShape | None = Field(None, description="What holds for every series.")
    check: CheckShape | None = Field(None, description="What `track check` leaves out.")
    files: FilesShape | None = Field(None, description="How far the register reaches.")
    areas: dict[Id, AreaShape] = Field({}, description="Places and bodies by id.")
    sources: dict[Id, SourceShape] = Field({}, description="Documents by id.")
    series: dict[Id, SeriesShape] = Field({}, description="Indicators by id.")
    targets: dict[Id, TargetShape] = Field({}, description="Promises by id.")


class ActualsFile(Shape):
    """actuals/**/<series-id>.toml: the published figures of one series, in any order."""

    actual: list[ActualShape] = Field([], description="One published observation each.")


def missing_key(shape: type[Shape], key: str, origin: Origin) -> Problem:
    """The fault of a key that is always needed, with an example of it."""
    field = next(field for name, field in shape.model_fields.items() if key in (name, field.alias))
    example = field.examples[0] if field.examples else "…"
    is_bare = not isinstance(example, str) or _DAY.fullmatch(example) is not None
    written = example if is_bare else f'"{example}"'
    return Problem(
        code=Code.MISSING_KEY,
        origin=origin,
        said=later("the key {key} is missing", key=key),
        advice=later("add it, such as {form}", form=f"{key} = {written}"),
        underlined=Underlined.KEY,
    )


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
