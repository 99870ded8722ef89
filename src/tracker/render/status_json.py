"""`track status` for machines: schema track.status/1, described in docs/files.md."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction

from tracker.assess.assessment import Assessment
from tracker.assess.freshness import Freshness
from tracker.assess.measured import Absent, Measured
from tracker.assess.track_1 import NAME
from tracker.domain.actual import Actual
from tracker.domain.figure import Comparison, Figure
from tracker.render.json_text import Json, json_text
from tracker.render.numbers import Toward, rounded, trimmed

SCHEMA = "track.status/1"
_PLACES = 6
MEASURES = (
    "attainment",
    "gap",
    "progress",
    "time_share",
    "pace",
    "schedule",
    "required_change",
    "required_growth",
    "observed_change",
    "observed_growth",
    "forecast",
)


def status_json(assessments: Iterable[Assessment], as_of: date) -> str:
    """All targets with figures as written, and measures as intervals to six places."""
    targets = [_target(assessment) for assessment in assessments]
    return json_text({"schema": SCHEMA, "as_of": as_of.isoformat(), "targets": targets}) + "\n"


def _target(assessment: Assessment) -> Json:
    target, series, judgement = assessment.target, assessment.series, assessment.judgement
    return {
        "id": target.id,
        "series": series.id,
        "area": series.area,
        "indicator": series.indicator,
        "indicator_en": series.indicator_en,
        "unit": series.unit.name,
        "measure": target.measure.value,
        "due": str(target.due),
        "goal": _figure(target.goal.figure),
        "commitment": None if target.commitment is None else target.commitment.value,
        "superseded_by": assessment.superseded_by,
        "baseline": _baseline(assessment),
        "actual": None if assessment.actual is None else _actual(assessment.actual),
        **{name: _measure(getattr(assessment.measures, name)) for name in MEASURES},
        "basis": None if judgement.basis is None else judgement.basis.value,
        "verdict": judgement.verdict.value,
        "alternatives": [answer.value for answer in judgement.alternatives],
        "flags": [flag.value for flag in judgement.flags],
        "provisional": judgement.provisional,
        "method": NAME,
        "freshness": _freshness(assessment.freshness),
    }


def _figure(figure: Figure) -> dict[str, Json]:
    """The figure with the keys of the files, in the series' unit."""
    written: dict[str, Json] = {}
    for term in figure.terms:
        numbers = [_number(amount.value) for amount in term.amounts]
        written[term.comparison.value] = numbers if term.comparison is Comparison.BETWEEN else numbers[0]
        if term.tolerance is not None:
            written["tolerance"] = _number(term.tolerance.value)
    return written


def _number(number: Decimal) -> Json:
    """A recorded number; one written with a power of ten gets its zeros."""
    return int(number) if number == number.to_integral_value() and "." not in f"{number:f}" else number


def _baseline(assessment: Assessment) -> Json:
    """The baseline period and its figure, if there is one; null where the target names none."""
    period, record = assessment.target.baseline, assessment.baseline
    if period is None:
        return None
    if record is None:
        return {"period": str(period), "published": None}
    return {"period": str(period), **_figure(record.figure), "published": str(record.published)}


def _actual(actual: Actual) -> Json:
    source = actual.source
    return {
        "period": str(actual.period),
        **_figure(actual.figure),
        "published": str(actual.published),
        "status": None if actual.status is None else actual.status.value,
        "source": {"id": source.id, "title": source.title, "publisher": source.publisher, "url": source.url},
    }


def _measure(measured: Measured) -> Json:
    """Always the same five keys; an unbounded end is null and open."""
    if isinstance(measured, Absent):
        return {"low": None, "high": None, "low_open": False, "high_open": False, "absent": measured.reason}
    toward = (Toward.NEAREST, Toward.NEAREST) if measured.is_exact else (Toward.DOWN, Toward.UP)
    return {
        "low": _end(measured.low, toward[0]),
        "high": _end(measured.high, toward[1]),
        "low_open": measured.low_open,
        "high_open": measured.high_open,
        "absent": None,
    }


def _end(end: Fraction | None, toward: Toward) -> Json:
    return None if end is None else _trimmed(rounded(end, _PLACES, toward))


def _trimmed(number: Decimal) -> Json:
    """Without zeros at the end of the fraction; whole numbers as integers."""
    text = trimmed(number)
    return Decimal(text) if "." in text else int(text)


def _freshness(freshness: Freshness) -> Json:
    return {
        "state": freshness.state.value,
        "missing": [str(period) for period in freshness.missing],
        "released": None if freshness.released is None else freshness.released.isoformat(),
        "days_late": freshness.days_late,
    }
