"""What the tables of the two kinds of file contain: strict shapes, also the source of the published JSON Schemas.

A shape checks each value by itself and leaves units, references and order in time to later passes. Shapes do not leave
this room. The examples are what a remedy shows for a missing key.
"""

import re

from tracker.domain.problem import Code, Origin, Problem, Underlined
from tracker.domain.series import Reporting
from tracker.domain.target import GoalKind, Trajectory
from tracker.domain.wording import later
from tracker.store.fields import (
    CODE,
    CODES,
    COMMITMENT,
    DAY,
    DAYS,
    FLAG,
    FORMAT,
    FREQUENCY,
    GOAL_KIND,
    HEADING,
    ID,
    IDS,
    KIND,
    LINKS,
    METHOD,
    NUMBER,
    PAIR,
    PARTS,
    PATH,
    PERIOD,
    PUBLIC_DATE,
    RELEASES,
    REPORTING,
    SKIPPED,
    STATUS,
    TEXT,
    TEXTS,
    TRAJECTORY,
    UNRECORDED,
    WORKDAYS,
    YEAR_START,
)
from tracker.store.links import Links
from tracker.store.tables import Listed, Named, Shape, Table, key


class FigureShape(Shape):
    """The comparisons of a goal or an actual, as numbers or as text with a scale."""

    value = key(NUMBER, "Exactly this number; in a goal say which way is good instead.", None)
    at_least = key(NUMBER, "At least this number (以上, 不低于, 达到).", None)
    more_than = key(NUMBER, "More than this number (突破, 超, 逾, 余, 多).", None)
    at_most = key(NUMBER, "At most this number (不超过, 控制在…以内).", None)
    less_than = key(NUMBER, "Less than this number (低于, 不到).", None)
    between = key(PAIR, "From the first number to the second, both included.", None)
    about = key(NUMBER, "About this number (约, 近, 左右).", None)
    tolerance = key(NUMBER, "With `about`: the range it stands for, plus or minus.", None)


class AreaShape(Shape):
    """A place or body that series are about."""

    name = key(TEXT, "Its name.", example="钱塘区")
    name_en = key(TEXT, "Its English name.", None)
    code = key(TEXT, "Its GB/T 2260 code.", None, example="330114")
    part_of = key(ID, "The area it is part of.", None)
    aliases = key(TEXTS, "Other names it is looked for by.", (), example=["杭城"])


class SourceShape(Shape):
    """A document that figures were read from."""

    title = key(TEXT, "Its title.", example="2024年国民经济和社会发展统计公报")
    publisher = key(TEXT, "Who published it.", example="杭州市统计局")
    published = key(PUBLIC_DATE, "The day, month or year it was published.", None)
    url = key(TEXT, "Where it can be read.", None)


class PauseShape(Shape):
    """A time in which no figures are expected."""

    start = key(DAY, "Its first day.", written="from", example="2025-01-01")
    until = key(DAY, "Its last day.", None)
    reason = key(TEXT, "Why.", example="boundary change")


class DiscontinuationShape(Shape):
    """The end of a series."""

    last = key(PERIOD, "The last period that is published.", example=2023)
    announced = key(PUBLIC_DATE, "When that became known.", example="2024-01-15")
    reason = key(TEXT, "Why.", example="replaced by another indicator")


class SeriesShape(Shape):
    """One indicator in one area, in one unit."""

    area = key(ID, "The id of its area.", example="qiantang")
    indicator = key(TEXT, "What is counted.", example="地区生产总值")
    indicator_en = key(TEXT, "The indicator in English.", None)
    unit = key(TEXT, "The unit, with its scale; not of a milestone.", None, example="亿元")
    kind = key(
        KIND, "flow, stock, rate (a share or level in %), growth, or milestone (done or not).", None, example="flow"
    )
    sum = key(PARTS, "Instead of a file of records: the sum of other series.", None)
    difference = key(PARTS, "Instead of a file of records: one series less another.", None)
    ratio = key(PARTS, "Instead of a file of records: one series by another.", None)
    projection = key(FLAG, "true: what would be; its records may lie in the future.", False)
    frequency = key(FREQUENCY, "How often figures are published; not of a milestone.", None, example="annual")
    release_lag_days = key(DAYS, "Usual days from the period's end to publication.", None)
    grace_days = key(DAYS, "Late for so many days, then stale.", None)
    reporting = key(REPORTING, "year_to_date: figures within the year are published as January to n.", Reporting.SINGLE)
    year_starts = key(YEAR_START, "The month, or month and day, that its years start on.", None, example="07")
    unrecorded = key(UNRECORDED, "zero: days of a flow without a record, up to the newest one, are zero.", None)
    skips = key(SKIPPED, "Months never published alone.", frozenset())
    releases = key(RELEASES, "Known release days by period, instead of the lag.", {})
    calendar = key(WORKDAYS, "The country whose working days figures are published on.", None, example="CN")
    paused = key(Table(PauseShape), "No figures are expected for a time.", None)
    discontinued = key(Table(DiscontinuationShape), "No figures are expected any more.", None)
    freshness = key(FLAG, "false: exempt from freshness, on purpose.", True)
    signed = key(FLAG, "true: figures of a flow or stock may be below zero.", False)
    limit = key(NUMBER, "A number no figure can pass by nature, such as 0 or 100 %.", None, example=100)
    aliases = key(TEXTS, "Other names it is looked for by.", (), example=["GDP", "生产总值"])
    tags = key(IDS, "Words to choose it and its targets by.", (), example=["flagship"])
    owner = key(TEXT, "Who answers for it.", None, example="发展改革局")
    publisher = key(TEXT, "Who publishes it, where a new record does not say.", None)
    url = key(TEXT, "Where that publisher's figures can be read.", None)
    context = key(FLAG, "true: nobody waits for it; false: somebody does, also where it has no target.", None)


class TargetShape(FigureShape):
    """A promise about a series: the goal, the due period, the source."""

    series = key(ID, "The id of its series.", example="qiantang-gdp")
    due = key(PERIOD, "The period by whose end the goal must hold.", example=2027)
    measure = key(GOAL_KIND, "How the goal relates to the series.", GoalKind.LEVEL)
    baseline = key(PERIOD, "The period whose actual progress is counted from.", None)
    baseline_as_of = key(DAY, "The day as of which the baseline counts.", None)
    statement = key(TEXT, "Instead of a goal: the promise in words, which nobody judges.", None)
    direction = key(HEADING, "Instead of a goal: up or down, without a number.", None)
    path = key(PATH, "Interim values by period, in the goal's terms.", {})
    start = key(PERIOD, "The first period of the window, where one is needed.", None, written="from")
    commitment = key(COMMITMENT, "约束性 binding, 预期性 expected, 确保 ensure, 力争 strive.", None)
    announced = key(PUBLIC_DATE, "When it was announced; else the source's date.", None)
    source = key(ID, "The id of the source.", example="work-report-2024")
    supersedes = key(ID, "The id of the target it replaces.", None)
    trajectory = key(TRAJECTORY, "The expected path from baseline to goal.", Trajectory.LINEAR)
    method = key(METHOD, "The method it is judged by.", None)
    note = key(TEXT, "Anything a reader should know.", None)
    label = key(TEXT, "A short name of its own.", None, example="GDP beyond 2000")
    tags = key(IDS, "Words to choose it by.", (), example=["flagship"])
    owner = key(TEXT, "Who answers for it.", None, example="发展改革局")


class ActualShape(FigureShape):
    """One published observation."""

    period = key(PERIOD, "The time the figure is about.", example=2024)
    done = key(FLAG, "Of a milestone, instead of a figure: whether it is done.", None)
    published = key(PUBLIC_DATE, "When it was first public; else the source's date.", None)
    source = key(ID, "The id of the source; or give publisher, title and url here.", None)
    publisher = key(TEXT, "Who published it, where no source id is given.", None)
    title = key(TEXT, "The document's title, where no source id is given.", None)
    url = key(TEXT, "Where it can be read, where no source id is given.", None)
    status = key(STATUS, "What the publisher says of the figure.", None)
    is_break = key(FLAG, "true: not comparable with earlier periods.", False, written="break")
    note = key(TEXT, "Anything a reader should know.", None)


class DefaultsShape(Shape):
    """What holds for every series that does not say otherwise, and how numbers in text are written."""

    release_lag_days = key(DAYS, "Usual days from a period's end to publication.", None)
    grace_days = key(DAYS, "Late for so many days, then stale.", None)
    year_starts = key(YEAR_START, "The month, or month and day, that years start on.", None)
    calendar = key(WORKDAYS, "The country whose working days figures are published on.", None)
    method = key(METHOD, "The method that targets are judged by.", None)
    decimal_comma = key(FLAG, "true: in text, and in what is typed, 1.234,5 is 1234.5.", False)
    source = key(ID, "The id of the source of new records, where nothing is said.", None)
    publisher = key(TEXT, "Who publishes new records, where nothing else is said.", None)


NO_DEFAULTS = DefaultsShape.made()
"""Where the file has none."""


class AcceptedShape(Shape):
    """A finding about one target or series that is lived with."""

    target = key(ID, "The id of the target it is about.", None)
    series = key(ID, "Or the id of the series it is about.", None)
    code = key(CODE, "The code of the finding.", example="TRK602")
    reason = key(TEXT, "Why it is lived with.", example="the office publishes in autumn this year")
    on = key(DAY, "A day on which it is found as it is accepted.", example="2026-05-10")
    until = key(DAY, "The last day it is accepted; needed for what is late.", None)


class CheckShape(Shape):
    """What `track check` leaves out."""

    disable = key(CODES, "Codes of warnings and findings that are not reported.", frozenset())
    accepted = key(Listed(Table(AcceptedShape)), "Single findings that are not reported, but counted.", [])


class FilesShape(Shape):
    """How far the register reaches."""

    links = key(LINKS, "follow: links out of the folder are followed, in reading and in writing.", Links.INSIDE)


class TargetsFile(Shape):
    """targets.toml: areas, sources, series and targets by id."""

    format = key(FORMAT, "The version of the format.", example=1)
    defaults = key(Table(DefaultsShape), "What holds for every series.", None)
    check = key(Table(CheckShape), "What `track check` leaves out.", None)
    files = key(Table(FilesShape), "How far the register reaches.", None)
    areas = key(Named(ID, Table(AreaShape)), "Places and bodies by id.", {})
    sources = key(Named(ID, Table(SourceShape)), "Documents by id.", {})
    series = key(Named(ID, Table(SeriesShape)), "Indicators by id.", {})
    targets = key(Named(ID, Table(TargetShape)), "Promises by id.", {})


class ActualsFile(Shape):
    """actuals/**/<series-id>.toml: the published figures of one series, in any order."""

    actual = key(Listed(Table(ActualShape)), "One published observation each.", [])


def missing_key(shape: type[Shape], key: str, origin: Origin) -> Problem:
    """The fault of a key that is always needed, with an example of it."""
    example = shape.keys[key].example or "…"
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
