"""What is expected, for a spreadsheet: one row a figure."""

from collections.abc import Mapping

from tracker.assess.expected import Expectations
from tracker.domain.series import Area
from tracker.render.csv_text import csv_text

_HEADS = (
    *("series", "area", "area_name", "indicator", "indicator_en", "unit"),
    *("period", "published_as", "day", "sure", "days", "freshness"),
)


def due_csv(found: Expectations, areas: Mapping[str, Area]) -> str:
    """The columns are called as the keys of the JSON."""
    rows = [
        [
            one.series.id,
            one.series.area,
            areas[one.series.area].name,
            one.series.indicator,
            one.series.indicator_en,
            one.series.unit.name,
            str(one.release.period),
            str(one.series.as_published(one.release.period)),
            one.release.day.isoformat(),
            "true" if one.release.is_sure else "false",
            one.days,
            one.state.value,
        ]
        for one in found.every
    ]
    return csv_text(_HEADS, rows)
