"""The JSON Schema of `track due --format json`, beside what writes it."""

from collections.abc import Mapping

from tracker.assess.freshness import State
from tracker.render.due_json import SCHEMA
from tracker.render.json_schema import (
    COUNT,
    DAY,
    TEXT,
    YES_OR_NO,
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
from tracker.render.status_schema import INDICATOR, PERIOD


def due_schema() -> Schema:
    """Schema track.due/1."""
    keys = {
        "as_of": said(DAY, "The day it was asked for."),
        "until": null_or(DAY, "The last day of what is listed; null for one coming figure of each series."),
        "expected": said(array(part("expectation")), "Every figure that is expected, the longest overdue first."),
        "left_out": said(mapping(COUNT), "How many series nobody waits for, by the state of their figures."),
    }
    return document(name=SCHEMA, says="The output of `track due --format json`.", keys=keys, parts=_PARTS)


_PARTS: Mapping[str, Schema] = {
    "expectation": table(
        {
            "series": said(TEXT, "The id of the series."),
            **INDICATOR,
            "period": PERIOD,
            "published_as": said(TEXT, "The period as it is published and recorded: January to n for a year to date."),
            "day": said(DAY, "The day it should be public by."),
            "sure": said(YES_OR_NO, "False where the holidays around the day are not known yet."),
            "days": said({"type": "integer"}, "The days from as_of to that day; below 0 where it is late."),
            "freshness": said(words_of(State), "How current the series is."),
        }
    )
}
