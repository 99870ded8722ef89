"""What is expected, for other programs: schema track.due/1, described in docs/files.md."""

from tracker.assess.expected import Expectation, Expectations
from tracker.render.json_text import Json, json_text

SCHEMA = "track.due/1"


def due_json(found: Expectations) -> str:
    """Every figure that is expected, and how many series were left out."""
    document: Json = {
        "schema": SCHEMA,
        "as_of": found.as_of.isoformat(),
        "until": None if found.until is None else found.until.isoformat(),
        "expected": [_expectation(one) for one in found.every],
        "left_out": {state.value: count for state, count in found.left_out.items()},
    }
    return json_text(document) + "\n"


def _expectation(one: Expectation) -> Json:
    series, release = one.series, one.release
    return {
        "series": series.id,
        "area": series.area,
        "indicator": series.indicator,
        "indicator_en": series.indicator_en,
        "unit": series.unit.name or None,
        "period": str(release.period),
        "published_as": str(series.as_published(release.period)),
        "day": release.day.isoformat(),
        "sure": release.is_sure,
        "days": one.days,
        "freshness": one.state.value,
    }
