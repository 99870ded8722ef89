"""The JSON Schema of `track status --format json`, beside what writes it, and the parts that other outputs share."""

from collections.abc import Mapping

from tracker.assess.freshness import State
from tracker.assess.measures import MEASURES
from tracker.assess.methods.verdict import Flag, Verdict
from tracker.assess.trend import Basis
from tracker.domain.actual import Status
from tracker.domain.figure import Comparison
from tracker.domain.target import Commitment, GoalKind, Heading
from tracker.render.json_schema import (
    COUNT,
    DAY,
    NUMBER,
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
from tracker.render.status_json import SCHEMA

PERIOD = said(TEXT, "A period, as it is written in the files.")
PUBLISHED = said(TEXT, "When it became public: a day, a month or a year.")
INDICATOR: Mapping[str, Schema] = {
    "area": said(TEXT, "The id of the area."),
    "indicator": said(TEXT, "The name of the indicator."),
    "indicator_en": null_or(TEXT, "The same in English."),
    "unit": null_or(TEXT, "The unit of all figures here."),
}


def status_schema() -> Schema:
    """Schema track.status/2."""
    keys = {
        "as_of": said(DAY, "The day judged by."),
        "targets": said(array(part("target")), "The targets asked for, in the order asked for."),
    }
    parts = {"target": table(TARGET, MAY_OF_TARGET), **PARTS}
    return document(name=SCHEMA, says="The output of `track status --format json`.", keys=keys, parts=parts)


def _figure_keys() -> Mapping[str, Schema]:
    """The keys of the files by which a figure is written, of which it has those it needs."""
    numbers: Schema = {"type": "array", "items": NUMBER, "minItems": 2, "maxItems": 2}
    of_one = {one.value: said(NUMBER, "As in the files.") for one in Comparison if one is not Comparison.BETWEEN}
    return {
        **of_one,
        Comparison.BETWEEN.value: said(numbers, "As in the files."),
        "tolerance": said(NUMBER, "How far from `about` it may be."),
        "done": said(YES_OR_NO, "Of a milestone: whether it is done."),
    }


FIGURE = _figure_keys()
_RECORD: Mapping[str, Schema] = {
    "period": PERIOD,
    "published": PUBLISHED,
    "status": null_or(words_of(Status), "How firm the figure is."),
}
ACTUAL: Mapping[str, Schema] = {
    **_RECORD,
    "source": said(part("source"), "The document it stands in."),
}
_OBSERVED: Mapping[str, Schema] = {
    **_RECORD,
    "source": null_or(part("source"), "The document it stands in; null where it is put together from parts."),
}
_MAY_OF_OBSERVED: Mapping[str, Schema] = {
    **FIGURE,
    "parts": said(array(part("actual")), "The records it is put together from."),
    "unlisted": said(COUNT, "How many parts are not listed."),
}
_FRESHNESS: Mapping[str, Schema] = {
    "state": said(words_of(State), "How current it is."),
    "missing": said(array(PERIOD), "The periods whose figures should be public, oldest first."),
    "released": null_or(DAY, "The earliest day by which one of them should have been public."),
    "days_late": null_or(COUNT, "The days since then."),
}
MEASURE: Mapping[str, Schema] = {
    "low": null_or(NUMBER, "The lower end of the possible values; null where unbounded or absent."),
    "high": null_or(NUMBER, "The upper end."),
    "low_open": said(YES_OR_NO, "Whether the lower end is no possible value."),
    "high_open": said(YES_OR_NO, "Whether the upper end is none."),
    "absent": null_or(TEXT, "Why there is no value."),
}
_HELD = ("held", "failed", "open", "unknown")
PARTS: Mapping[str, Schema] = {
    "figure": table({}, FIGURE),
    "source": table(
        {
            "id": null_or(TEXT, "The id of a declared source."),
            "title": null_or(TEXT, "The title of the document."),
            "publisher": said(TEXT, "Who published it."),
            "url": null_or(TEXT, "Where it can be read."),
        }
    ),
    "actual": table(ACTUAL, FIGURE),
    "observed": table(_OBSERVED, _MAY_OF_OBSERVED),
    "measure": table(MEASURE),
    "freshness": table(_FRESHNESS, {"unlisted": said(COUNT, "How many missing periods are not listed.")}),
    "baseline": table(
        {"period": PERIOD, "published": null_or(PUBLISHED, "Null where no figure is recorded.")},
        {
            **FIGURE,
            "as_of": said(DAY, "The day whose knowledge counts."),
            "now": null_or(part("figure"), "The figure as it is known now, where it is another."),
        },
    ),
    "held": table(
        {
            "periods": said(COUNT, "How many periods the window has."),
            **{name: said(array(PERIOD), f"The periods that are {name}.") for name in _HELD},
        },
        {"unlisted": said(mapping(COUNT), "How many periods of a list are not listed.")},
    ),
    "year_to_date": table(
        {
            **_OBSERVED,
            "usual_share": said(part("measure"), "The share of a year that is usual by then."),
            "flat": said(YES_OR_NO, "Whether that is just the months' share."),
        },
        _MAY_OF_OBSERVED,
    ),
}
TARGET: Mapping[str, Schema] = {
    "id": said(TEXT, "The id of the target."),
    "series": said(TEXT, "The id of its series."),
    **INDICATOR,
    "measure": said(words_of(GoalKind), "What the goal is about."),
    "due": said(PERIOD, "The period by whose end the goal must hold."),
    "goal": null_or(part("figure"), "The figure to reach; null where the promise has no number."),
    "statement": null_or(TEXT, "The promise in words, where it has no number."),
    "direction": null_or(words_of(Heading), "Which way a promise without a number goes."),
    "commitment": null_or(words_of(Commitment), "How firmly it was promised."),
    "superseded_by": null_or(TEXT, "The id of the target that replaced it."),
    "baseline": null_or(part("baseline"), "What progress is counted from."),
    "actual": null_or(part("observed"), "The figure judged."),
    **{
        one.name: said(part("measure"), f"The measure {one.name} of docs/arithmetic.md.")
        for one in MEASURES
        if one.in_status
    },
    "basis": null_or(words_of(Basis), "What the forecast is taken from."),
    "verdict": said(words_of(Verdict), "The judgement."),
    "alternatives": said(array(words_of(Verdict)), "The verdicts that are left open."),
    "pending_because": null_or(
        TEXT, "What is waited for where the verdict is pending, or why the method has no answer."
    ),
    "flags": said(array(words_of(Flag)), "What a reader should know beside the verdict."),
    "provisional": said(YES_OR_NO, "Whether it rests on figures that are provisional."),
    "chain": null_or(array(part("observed")), "The yearly growth rates that multiply, oldest first."),
    "settled_by": null_or(part("observed"), "The part of a period that settles the verdict before the whole is in."),
    "held": null_or(part("held"), "The periods of a window by what their figures say."),
    "year_to_date": null_or(part("year_to_date"), "The due year so far."),
    "method": said(TEXT, "The method it is judged by."),
    "grades": said(array(TEXT), "The answers in the method's own words, where it has some: several of a bound."),
    "numbers": said(mapping(part("measure")), "What those are read from, by the method's own names."),
    "freshness": said(part("freshness"), "Whether the figures it waits for are there."),
}
MAY_OF_TARGET: Mapping[str, Schema] = {"chain_unlisted": said(COUNT, "How many rates of the chain are not listed.")}
