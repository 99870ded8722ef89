"""Methods side by side, for other programs: schema track.compare/1, described in docs/files.md."""

from tracker.assess.comparison import Comparison, Row, course_of
from tracker.assess.review import Assessment
from tracker.render.json_text import Json, json_text
from tracker.render.status_json import measure_json

SCHEMA = "track.compare/1"


def compare_json(found: Comparison) -> str:
    """Every target with the answer of each method, how often two agree, and what the methods are."""
    document: Json = {
        "schema": SCHEMA,
        "as_of": found.as_of.isoformat(),
        "methods": [
            {
                "name": method.name,
                "title": str(method.title),
                "source": method.source,
                "needs": str(method.needs),
                "grades": [grade.code for grade in method.grades],
            }
            for method in found.methods
        ],
        "targets": [_row(row) for row in found.rows],
        "agreements": [
            {"methods": [one.one, one.other], "judged": one.judged, "agreed": one.agreed} for one in found.agreements
        ],
    }
    return json_text(document) + "\n"


def _row(row: Row) -> Json:
    target = row.target
    return {
        "id": target.id,
        "series": target.series,
        "due": str(target.due),
        "spread": row.spread,
        "answers": [_answer(one) for one in row.assessments],
    }


def _answer(one: Assessment) -> Json:
    judgement, course = one.judgement, course_of(one)
    return {
        "method": one.method.name,
        "verdict": judgement.verdict.value,
        "alternatives": [answer.value for answer in judgement.alternatives],
        "grades": [grade.code for grade in judgement.grades],
        "course": None if course is None else course.value,
        "numbers": {it.name: measure_json(it.measured, (0, 1, *it.limits)) for it in judgement.numbers},
        "pending_because": judgement.pending_because,
    }
