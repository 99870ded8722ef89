"""The JSON Schema of `track check --format json` and of `validate`, beside what writes it."""

from collections.abc import Mapping

from tracker.domain.problem import Severity
from tracker.render.check_json import SCHEMA
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


def check_schema() -> Schema:
    """Schema track.check/1."""
    says = "The output of `track check --format json` and of `track validate --format json`."
    parts = {"finding": table({**_FINDING, "known": _IS_KNOWN}), "accepted": table(_ACCEPTED)}
    return document(name=SCHEMA, says=says, keys=_KEYS, parts=parts, may={"unlisted": _UNLISTED})


_PLACE: Schema = {"type": "integer", "minimum": 1}
_FINDING: Mapping[str, Schema] = {
    "code": said({"type": "string", "pattern": "^TRK[0-9]{3}$"}, "The code of the finding; docs/errors.md has them."),
    "severity": said(words_of(Severity), "An error fails this run, a warning does not."),
    "file": said(TEXT, "The file, from the register's folder."),
    "line": null_or(_PLACE, "Null where a whole file is meant."),
    "column": null_or(_PLACE, "Null where a whole file is meant."),
    "message": said(TEXT, "What is wrong."),
    "remedy": said(TEXT, "What to do."),
}
_IS_KNOWN = said(YES_OR_NO, "Whether the state that --against names has it too, so that it fails nothing.")
_ACCEPTED: Mapping[str, Schema] = {
    **_FINDING,
    "reason": said(TEXT, "Why it is lived with."),
    "on": said(DAY, "A day on which it is found as it is accepted."),
    "until": null_or(DAY, "The last day it is accepted."),
}
_UNLISTED = said(mapping(COUNT), "How many problems of a file are not listed, by its name.")
_KEYS: Mapping[str, Schema] = {
    "command": said({"enum": ["check", "validate"]}, "The command that printed it."),
    "as_of": null_or(DAY, "The day judged by; null for validate."),
    "checked": said(COUNT, "How many series and targets were looked at."),
    "context": null_or(COUNT, "How many of the series nobody waits for; null for validate."),
    "headline": null_or(TEXT, "What fails and what to do; null where nothing fails, and for validate."),
    "counts": said(
        table({one.value: said(COUNT, f"How many weigh as: {one.value}.") for one in Severity}),
        "How many findings there are, those not listed among them.",
    ),
    "findings": said(array(part("finding")), "The findings: what is news first, then the gravest."),
    "accepted": said(
        table(
            {
                "count": said(COUNT, "How many are accepted."),
                "findings": said(array(part("accepted")), "Those that are lived with, the gravest first."),
            }
        ),
        "What is found and not told, under [[check.accepted]].",
    ),
}
