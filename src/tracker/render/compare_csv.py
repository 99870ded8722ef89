"""Methods side by side, for a spreadsheet: a row for each target and method."""

from tracker.assess.comparison import Comparison, course_of
from tracker.render.csv_text import csv_text

_HEADS = (
    *("id", "series", "due", "method", "verdict", "alternatives", "grades", "course", "spread", "pending_because"),
)


def compare_csv(found: Comparison) -> str:
    """The columns are called as the keys of the JSON."""
    rows = [
        [
            row.target.id,
            row.target.series,
            str(row.target.due),
            one.method.name,
            one.verdict.value,
            " ".join(answer.value for answer in one.judgement.alternatives),
            " ".join(grade.code for grade in one.judgement.grades),
            None if (course := course_of(one)) is None else course.value,
            row.spread,
            one.judgement.pending_because,
        ]
        for row in found.rows
        for one in row.assessments
    ]
    return csv_text(_HEADS, rows)
