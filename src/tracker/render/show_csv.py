"""`track show` for a spreadsheet: a row a record, with what it is, described in docs/files.md."""

from collections.abc import Sequence

from tracker.assess.timeline import Vintage
from tracker.assess.views import SeriesView
from tracker.domain.series import Series
from tracker.render.csv_text import Cell, csv_text
from tracker.render.numbers import exact, with_minus
from tracker.render.phrases import figure_text

_HEADS = (
    *("series", "area", "indicator", "indicator_en", "unit", "period", "figure", "low", "high", "published"),
    *("role", "standing", "status", "break", "source", "publisher", "title", "url", "note"),
)


def show_csv(views: Sequence[SeriesView]) -> str:
    """Every record of the series, in order of time and publication."""
    rows = [_row(view.series, one) for view in views for _, vintages in view.timeline for one in vintages]
    return csv_text(_HEADS, rows)


def _row(series: Series, vintage: Vintage) -> list[Cell]:
    actual, bounds, source = vintage.actual, vintage.actual.figure.bounds, vintage.actual.source
    figure = figure_text(actual.figure, series.unit.name, with_minus)
    return [
        *(series.id, series.area, series.indicator, series.indicator_en, series.unit.name),
        *(str(actual.period), figure, exact(bounds.low), exact(bounds.high), str(actual.published)),
        *(vintage.role.value, vintage.standing.value, None if actual.status is None else actual.status.value),
        *("true" if actual.is_break else "false", source.id, source.publisher, source.title, source.url, actual.note),
    ]
