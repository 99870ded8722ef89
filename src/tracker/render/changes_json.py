"""What changed, for other programs: schema track.changes/1, described in docs/files.md."""

from tracker.assess.changes import (
    FigureChange,
    FreshnessChange,
    SeriesChange,
    TargetChange,
    TargetNews,
    VerdictChange,
)
from tracker.assess.review import Assessment
from tracker.domain.actual import Actual
from tracker.domain.series import Series
from tracker.render.changes_report import ChangesReport, Side
from tracker.render.json_text import Json, json_text
from tracker.render.status_json import actual_json, freshness_json, target_json

SCHEMA = "track.changes/1"


def changes_json(report: ChangesReport) -> str:
    """Both states, and every change between them with the values before and after."""
    found = report.changes
    document: Json = {
        "schema": SCHEMA,
        "as_of": report.after.as_of.isoformat(),
        "compared": report.kind.value,
        "before": _side(report.before),
        "after": _side(report.after),
        "verdicts": [_verdict(one) for one in found.verdicts],
        "figures": [_figure(one) for one in found.figures],
        "targets": [_target(one) for one in found.targets],
        "series": [_series_change(one) for one in found.series],
        "freshness": [_freshness(one) for one in found.freshness],
    }
    return json_text(document) + "\n"


def _side(side: Side) -> Json:
    return {"as_of": side.as_of.isoformat(), "from": side.source.value, "name": side.name, "commit": side.commit}


def _verdict(change: VerdictChange) -> Json:
    after = change.after
    return {
        "id": after.target.id,
        **_names(after.series),
        "before": _judged(change.before),
        "after": _judged(after),
        "because": change.because.value,
        "figures": [_figure(one) for one in change.figures],
    }


def _judged(one: Assessment) -> Json:
    judgement = one.judgement
    return {
        "verdict": judgement.verdict.value,
        "alternatives": [answer.value for answer in judgement.alternatives],
        "pending_because": judgement.pending_because,
    }


def _names(series: Series) -> dict[str, Json]:
    return {
        "series": series.id,
        "area": series.area,
        "indicator": series.indicator,
        "indicator_en": series.indicator_en,
        "unit": series.unit.name or None,
    }


def _figure(change: FigureChange) -> Json:
    """What became of a record: it, the one before it, and the one in force now."""
    return {
        **_names(change.series),
        "change": change.what.value,
        "period": str(change.period),
        "keys": list(change.keys),
        "record": _record(change.record),
        "before": _record(change.before),
        "in_force": _record(change.stands),
    }


def _record(actual: Actual | None) -> Json:
    return None if actual is None else {**actual_json(actual), "break": actual.is_break, "note": actual.note}


def _target(change: TargetChange) -> Json:
    """The target as `track status` has it, before and after."""
    is_gone = change.what is TargetNews.GONE
    return {
        "id": change.target.target.id,
        "change": change.what.value,
        "keys": list(change.keys),
        "before": None if change.before is None else target_json(change.before),
        "after": None if is_gone else target_json(change.target),
    }


def _series_change(change: SeriesChange) -> Json:
    return {
        **_names(change.series),
        "change": change.what.value,
        "keys": list(change.keys),
        "freshness": None if change.freshness is None else freshness_json(change.freshness),
    }


def _freshness(change: FreshnessChange) -> Json:
    return {
        **_names(change.series),
        "before": freshness_json(change.before),
        "after": freshness_json(change.after),
    }
