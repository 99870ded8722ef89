"""The JSON Schema of `track scan --format json`, beside what writes it."""

from collections.abc import Mapping, Sequence

from tracker.domain.actual import Status
from tracker.domain.figure import Comparison
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
from tracker.render.scan_json import SCHEMA

_ANY: Schema = {}


def scan_schema(standings: Sequence[str], measures: Sequence[str], aspects: Sequence[str]) -> Schema:
    """Schema track.scan/1, with the words that a number can be, what about an indicator it is, and its fields."""
    keys = {
        "as_of": said(DAY, "The day it was looked at beside the register."),
        "document": said(part("document"), "What is known of the text."),
        "counts": said(mapping(COUNT), "How many numbers are what to the register."),
        "proposals": said(array(part("proposal")), "Every number, in the order of the text."),
    }
    parts = {
        "document": table(_DOCUMENT),
        "proposal": table({**_PLACE, **_read(measures), **_judged(standings, aspects)}),
        "declared": table(_DECLARED),
    }
    return document(name=SCHEMA, says="The output of `track scan --format json`.", keys=keys, parts=parts)


_DOCUMENT: Mapping[str, Schema] = {
    "title": null_or(TEXT, "Its title."),
    "publisher": null_or(TEXT, "Who published it."),
    "published": null_or(TEXT, "When it was first public: a day, a month or a year."),
    "url": null_or(TEXT, "Where it can be read."),
    "area": null_or(TEXT, "The place that 'the city' and the like are."),
    "rest": null_or(TEXT, "Where a text has more numbers than are read: the first words that were not."),
}
_PLACE: Mapping[str, Schema] = {
    "number": said({"type": "integer", "minimum": 1}, "Which number of the text it is."),
    "line": said({"type": "integer", "minimum": 1}, "The line of the text it stands in."),
    "sentence": said(TEXT, "Its sentence."),
    "start": said(COUNT, "Where in the sentence it begins, in characters."),
    "end": said(COUNT, "Where in the sentence it ends: the place behind its last character."),
}
_DECLARED: Mapping[str, Schema] = {
    "table": said(TEXT, "`areas`, `sources` or `series`."),
    "id": said(TEXT, "Its id."),
    "keys": said(mapping(_ANY), "Its keys as targets.toml would hold them; days are text."),
}


def _read(measures: Sequence[str]) -> Mapping[str, Schema]:
    """How it was read."""
    return {
        "kind": said({"enum": ["target", "actual"]}, "Whether it was promised or has come about."),
        "area": null_or(TEXT, "The area as the text calls it."),
        "indicator": said(TEXT, "The indicator as the text calls it."),
        "period": null_or(TEXT, "The period it is about, as it is written in the files; null where nobody says it."),
        "at_end": said(YES_OR_NO, "Whether it is of the end of the period."),
        "to_date": said(YES_OR_NO, "Whether it is of a year that goes on, up to a day that is not named."),
        "comparison": said(words_of(Comparison), "How the text puts the number: a key of the files."),
        "numbers": said(array(NUMBER), "As written: one, two of a range, none where it is told without a number."),
        "unit": null_or(TEXT, "The unit as written."),
        "down": said(YES_OR_NO, "Whether it is one of a fall, or below zero."),
        "measure": said({"enum": [*measures]}, "What about the indicator it is."),
        "base": null_or(TEXT, "What it is counted from, as written."),
        "aim": null_or(TEXT, "The word that makes it a promise."),
        "status": null_or(words_of(Status), "How firm the text says it is."),
    }


def _judged(standings: Sequence[str], aspects: Sequence[str]) -> Mapping[str, Schema]:
    """What it is to the register."""
    return {
        "unsure": said(array({"enum": [*aspects]}), "The fields that were guessed."),
        "sure": said(YES_OR_NO, "Whether every field was read without doubt, and its series found so."),
        "standing": said({"enum": [*standings]}, "What it is to the register."),
        "says": said(TEXT, "A sentence about that."),
        "series": null_or(TEXT, "The id of the series it is taken for."),
        "others": said(array(TEXT), "The ids of series that could be meant as well, the likelier first."),
        "id": null_or(TEXT, "The id of the target, there already or proposed."),
        "record": null_or(
            mapping(_ANY), "The keys that a file would hold; days are text; null where it cannot be written."
        ),
        "declares": said(array(part("declared")), "The tables that would be declared first, in order."),
    }
