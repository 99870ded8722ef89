"""`track status` for a spreadsheet: a row a target, two columns a measure, described in docs/files.md."""

from collections.abc import Iterable

from tracker.assess.arithmetic import Absent, Measured
from tracker.assess.measures import MEASURES
from tracker.assess.review import Assessment
from tracker.assess.sums import parts_of
from tracker.domain.interval import Interval
from tracker.domain.register import Register
from tracker.domain.target import Target
from tracker.render.csv_text import Cell, csv_text
from tracker.render.ends import in_words
from tracker.render.numbers import Guards, exact, six_places, with_minus
from tracker.render.phrases import figure_text

_TARGET = ("id", "series", "area", "area_name", "indicator", "indicator_en", "unit", "measure", "due")
_PROMISE = ("goal", "goal_low", "goal_high", "commitment", "superseded_by", "baseline_period")
_FIGURES = ("baseline_low", "baseline_high", "actual_period", "actual", "actual_low", "actual_high", "published")
_SOURCE = ("status", "source", "publisher", "title", "url")
_CONCLUSION = ("basis", "verdict", "alternatives", "flags", "provisional", "method")
_MEASURES = [one for one in MEASURES if one.in_status]
_FRESHNESS = ("freshness", "missing", "released", "days_late", "pending_because", "grades")


def status_csv(register: Register, assessments: Iterable[Assessment]) -> str:
    """All targets; what is absent is empty, and so is an unbounded end."""
    measures = tuple(f"{one.name}_{end}" for one in _MEASURES for end in ("low", "high"))
    heads = (*_TARGET, *_PROMISE, *_FIGURES, *_SOURCE, *measures, *_CONCLUSION, *_FRESHNESS)
    return csv_text(heads, [_row(register, one) for one in assessments])


def _row(register: Register, assessment: Assessment) -> list[Cell]:
    ends = [end for one in _MEASURES for end in _ends(assessment.measures[one], assessment.guards(one))]
    figures = [*_promise(assessment), *_figures(assessment), *_source(assessment)]
    return [*_target(register, assessment), *figures, *ends, *_conclusion(assessment), *_freshness(assessment)]


def _target(register: Register, assessment: Assessment) -> list[Cell]:
    target, series = assessment.target, assessment.series
    area = register.areas[series.area]
    names = [series.indicator, series.indicator_en, series.unit.name]
    return [target.id, series.id, area.id, area.name, *names, target.measure.value, str(target.due)]


def _promise(assessment: Assessment) -> list[Cell]:
    target = assessment.target
    unit = "%" if target.measure.in_percent else assessment.series.unit.name
    return [
        _goal(target, unit),
        *_recorded(target.goal.bounds),
        None if target.commitment is None else target.commitment.value,
        assessment.superseded_by,
        None if target.baseline is None else str(target.baseline),
    ]


def _goal(target: Target, unit: str) -> str:
    """The goal, or the promise in words, or the way it goes."""
    if target.heading is not None:
        return target.heading.value
    return figure_text(target.goal.figure, unit, with_minus) if target.statement is None else target.statement


def _figures(assessment: Assessment) -> list[Cell]:
    baseline, actual = assessment.case.baseline, assessment.case.judged
    start = (None, None) if baseline is None else _recorded(baseline.figure.bounds)
    if actual is None:
        return [*start, None, None, None, None, None]
    figure = figure_text(actual.figure, assessment.series.unit.name, with_minus)
    return [*start, str(actual.period), figure, *_recorded(actual.figure.bounds), str(actual.published)]


def _source(assessment: Assessment) -> list[Cell]:
    actual = assessment.case.judged
    if actual is None:
        return [None] * len(_SOURCE)
    parts = parts_of(actual)
    statuses = {part.status.value: None for part in parts if part.status is not None}
    documents = {part.source: None for part in parts}
    columns = zip(*((one.id, one.publisher, one.title, one.url) for one in documents), strict=True)
    return [" ".join(statuses), *("; ".join(text for text in column if text) for column in columns)]


def _recorded(bounds: Interval) -> tuple[Cell, Cell]:
    return exact(bounds.low), exact(bounds.high)


def _ends(measured: Measured, guards: Guards) -> tuple[Cell, Cell]:
    if isinstance(measured, Absent):
        return None, None
    return six_places(measured.low, measured.high, guards)


def _conclusion(assessment: Assessment) -> list[Cell]:
    judgement, basis = assessment.judgement, assessment.case.basis
    return [
        None if basis is None else basis.value,
        judgement.verdict.value,
        " ".join(answer.value for answer in judgement.alternatives),
        " ".join(flag.value for flag in judgement.flags),
        "true" if judgement.provisional else "false",
        assessment.method.name,
    ]


def _freshness(assessment: Assessment) -> list[Cell]:
    current = assessment.freshness
    released = None if current.released is None else current.released.isoformat()
    waits, grades = assessment.judgement.pending_because, " ".join(one.code for one in assessment.judgement.grades)
    return [current.state.value, in_words(current.missing, " "), released, current.days_late, waits, grades]
