"""The JSON Schema of `track changes --format json`, beside what writes it."""

from collections.abc import Mapping

from tracker.assess.changes import Because, FigureNews, SeriesNews, TargetNews
from tracker.assess.methods.verdict import Verdict
from tracker.render.changes_json import SCHEMA
from tracker.render.changes_report import Kind, Source
from tracker.render.json_schema import (
    DAY,
    TEXT,
    YES_OR_NO,
    Schema,
    array,
    document,
    null_or,
    part,
    said,
    table,
    words_of,
)
from tracker.render.status_schema import ACTUAL, FIGURE, INDICATOR, MAY_OF_TARGET, PARTS, PERIOD, TARGET


def changes_schema() -> Schema:
    """Schema track.changes/1."""
    keys = {
        "as_of": said(DAY, "The later day."),
        "compared": said(words_of(Kind), "What was public, what was in the register, or one state against another."),
        "before": said(part("state"), "The state compared with."),
        "after": said(part("state"), "The state compared."),
        "verdicts": said(array(part("verdict")), "Targets with another verdict, or other answers left open."),
        "figures": said(array(part("figure_change")), "What became of records, by series and period."),
        "targets": said(array(part("target_change")), "Targets that came, went, were replaced or declared otherwise."),
        "series": said(array(part("series_change")), "Series that came, went or were declared otherwise."),
        "freshness": said(array(part("freshness_change")), "Series in another state, or with other periods missing."),
    }
    parts = {**_PARTS, **PARTS}
    return document(name=SCHEMA, says="The output of `track changes --format json`.", keys=keys, parts=parts)


_SERIES: Mapping[str, Schema] = {"series": said(TEXT, "The id of the series."), **INDICATOR}
_KEYS = said(array(TEXT), "The keys of the files that say something else now.")
_PARTS: Mapping[str, Schema] = {
    "state": table(
        {
            "as_of": said(DAY, "The day it was judged on."),
            "from": said(words_of(Source), "Where it is from."),
            "name": null_or(TEXT, "The commit or folder as it was asked for."),
            "commit": null_or(TEXT, "The id of the commit."),
        }
    ),
    "judged": table(
        {
            "verdict": said(words_of(Verdict), "The judgement."),
            "alternatives": said(array(words_of(Verdict)), "The verdicts that are left open."),
            "pending_because": null_or(TEXT, "What is waited for, where the verdict is pending."),
        }
    ),
    "verdict": table(
        {
            "id": said(TEXT, "The id of the target."),
            **_SERIES,
            "before": said(part("judged"), "What was said of it."),
            "after": said(part("judged"), "What is said of it now."),
            "because": said(words_of(Because), "What changed it."),
            "figures": said(array(part("figure_change")), "The figures that changed it."),
        }
    ),
    "figure_change": table(
        {
            **_SERIES,
            "change": said(words_of(FigureNews), "What became of the record."),
            "period": PERIOD,
            "keys": _KEYS,
            "record": null_or(part("record"), "The record; null where it was taken out of the files."),
            "before": null_or(part("record"), "What stood when it came, or the record it was."),
            "in_force": null_or(part("record"), "What counts for the period now."),
        }
    ),
    "record": table(
        {**ACTUAL, "break": said(YES_OR_NO, "Whether the series breaks here."), "note": null_or(TEXT, "A note.")},
        FIGURE,
    ),
    "target": table(TARGET, MAY_OF_TARGET),
    "target_change": table(
        {
            "id": said(TEXT, "The id of the target."),
            "change": said(words_of(TargetNews), "What became of it."),
            "keys": _KEYS,
            "before": null_or(part("target"), "The target as it was, as in track.status/2; null where it is new."),
            "after": null_or(part("target"), "The target as it is; null where it is gone."),
        }
    ),
    "series_change": table(
        {
            **_SERIES,
            "change": said(words_of(SeriesNews), "What became of it."),
            "keys": _KEYS,
            "freshness": null_or(part("freshness"), "How current it is now; null where it is gone."),
        }
    ),
    "freshness_change": table(
        {
            **_SERIES,
            "before": said(part("freshness"), "How current it was."),
            "after": said(part("freshness"), "How current it is now."),
        }
    ),
}
