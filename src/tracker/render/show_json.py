"""`track show` for machines: schema track.show/2, described in docs/files.md."""

from collections.abc import Sequence
from datetime import date

from tracker.assess.freshness import Release
from tracker.assess.review import Assessment
from tracker.assess.timeline import Vintage
from tracker.assess.views import SeriesView, TargetView
from tracker.assess.workings import Working
from tracker.render.formula_text import in_letters
from tracker.render.json_text import Json, json_text
from tracker.render.status_json import actual_json, freshness_json, measure_json, target_json

SCHEMA = "track.show/2"


def show_json(targets: Sequence[TargetView], views: Sequence[SeriesView], as_of: date) -> str:
    """The targets as in track.status/2 with their workings, and each series with its vintages."""
    document: Json = {
        "schema": SCHEMA,
        "as_of": as_of.isoformat(),
        "targets": [_target(one.assessment, one.workings) for one in targets],
        "series": [_series(view) for view in views],
    }
    return json_text(document) + "\n"


def _target(assessment: Assessment, workings: Sequence[Working]) -> Json:
    target = assessment.target
    return {
        **target_json(assessment),
        "announced": target.announced.written,
        "path": {str(period): amount.value for period, amount in target.path.items()},
        "source": target.source,
        "note": target.note,
        "label": target.label,
        "tags": list(target.tags),
        "owner": target.owner,
        "workings": [_working(one, assessment) for one in workings],
    }


def _working(working: Working, assessment: Assessment) -> Json:
    """The formula in letters, the numbers of the letters, and the result as any measure."""
    inputs: dict[str, Json] = {
        letter: {**measure_json(measured), "dimension": dimension.value}
        for letter, (measured, dimension) in working.numbers.items()
    }
    guards = (0, 1) if working.measure is None else assessment.guards(working.measure)
    return {
        "name": working.name,
        "formula": None if working.formula is None else in_letters(working.formula),
        "inputs": inputs,
        "result": measure_json(working.result, guards),
    }


def _series(view: SeriesView) -> Json:
    series, coming = view.series, view.next_release
    workdays = series.calendar.workdays
    return {
        "id": series.id,
        "area": series.area,
        "indicator": series.indicator,
        "indicator_en": series.indicator_en,
        "unit": series.unit.name or None,
        "kind": series.kind.value,
        "frequency": series.calendar.frequency.value,
        "year_starts": series.calendar.year_starts.written,
        "calendar": None if workdays is None else workdays.place,
        "derived": None if series.derived is None else {series.derived.by.value: list(series.derived.parts)},
        "projection": series.is_projection,
        "unrecorded": "zero" if series.is_zero_unrecorded else None,
        "aliases": list(series.aliases),
        "tags": list(series.tags),
        "owner": series.owner,
        "publisher": series.usual.publisher,
        "url": series.usual.url,
        "limit": None if series.limit is None else series.limit.value,
        "context": series.context,
        "freshness": freshness_json(view.freshness),
        "next_release": None if coming is None else _release(coming),
        "records": [_record(one) for _, vintages in view.timeline for one in vintages],
    }


def _release(coming: Release) -> Json:
    return {"period": str(coming.period), "day": coming.day.isoformat(), "sure": coming.is_sure}


def _record(vintage: Vintage) -> Json:
    actual = vintage.actual
    return {
        **actual_json(actual),
        "break": actual.is_break,
        "note": actual.note,
        "role": vintage.role.value,
        "standing": vintage.standing.value,
    }
