"""The JSON Schema of `track compare --format json`, beside what writes it."""

from collections.abc import Mapping

from tracker.assess.comparison import Course
from tracker.assess.methods.verdict import Verdict
from tracker.render.compare_json import SCHEMA
from tracker.render.json_schema import (
    COUNT,
    DAY,
    TEXT,
    Schema,
    array,
    document,
    mapping,
    null_or,
    part,
    said,
    table,
    words_of,
)
from tracker.render.status_schema import MEASURE, PERIOD


def compare_schema() -> Schema:
    """Schema track.compare/1."""
    keys = {
        "as_of": said(DAY, "The day by what was known on which all are judged."),
        "methods": said(array(part("method")), "The methods, in the order of the answers."),
        "targets": said(array(part("target")), "Every target, those first on which the methods part most."),
        "agreements": said(array(part("agreement")), "How often each two methods agree."),
    }
    return document(name=SCHEMA, says="The output of `track compare --format json`.", keys=keys, parts=_PARTS)


_PARTS: Mapping[str, Schema] = {
    "measure": table(MEASURE),
    "method": table(
        {
            "name": said(TEXT, "What `--method` calls it."),
            "title": said(TEXT, "What it is."),
            "source": said(TEXT, "Where its rule is published."),
            "needs": said(TEXT, "What it asks of a target."),
            "grades": said(array(TEXT), "Its own words, the best first; none where it answers in verdicts."),
        }
    ),
    "target": table(
        {
            "id": said(TEXT, "The id of the target."),
            "series": said(TEXT, "The id of its series."),
            "due": PERIOD,
            "spread": said(COUNT, "How far the methods part: 2 where one says on course and another off it."),
            "answers": said(array(part("answer")), "What each method says."),
        }
    ),
    "answer": table(
        {
            "method": said(TEXT, "The name of the method."),
            "verdict": said(words_of(Verdict), "The judgement."),
            "alternatives": said(array(words_of(Verdict)), "The verdicts that are left open."),
            "grades": said(array(TEXT), "The answers in the method's own words; several of a bound."),
            "course": null_or(words_of(Course), "What the answer comes to; null where it leaves that open."),
            "numbers": said(mapping(part("measure")), "What the grades are read from, by the method's own names."),
            "pending_because": null_or(TEXT, "What is waited for, or why the method has no answer."),
        }
    ),
    "agreement": table(
        {
            "methods": said(array(TEXT), "The two methods."),
            "judged": said(COUNT, "How many targets both judge."),
            "agreed": said(COUNT, "Of how many they say the same."),
        }
    ),
}
