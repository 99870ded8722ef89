"""The JSON Schema of `track show --format json`, beside what writes it."""

from collections.abc import Mapping

from tracker.assess.measures import Dimension
from tracker.assess.timeline import Standing
from tracker.domain.series import Frequency, Kind
from tracker.domain.vintages import Role
from tracker.render.json_schema import (
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
from tracker.render.show_json import SCHEMA
from tracker.render.status_schema import (
    ACTUAL,
    FIGURE,
    INDICATOR,
    MAY_OF_TARGET,
    MEASURE,
    PARTS,
    PERIOD,
    PUBLISHED,
    TARGET,
)


def show_schema() -> Schema:
    """Schema track.show/2."""
    keys = {
        "as_of": said(DAY, "The day judged by."),
        "targets": said(array(part("target")), "The targets asked for: as in track.status/2, and more."),
        "series": said(array(part("series")), "The series asked for, and those of the targets."),
    }
    parts = {**_PARTS, **PARTS}
    return document(name=SCHEMA, says="The output of `track show --format json`.", keys=keys, parts=parts)


_TAGS = said(array(TEXT), "Names it is chosen by.")
_OWNER = null_or(TEXT, "Who answers for it.")
_TARGET: Mapping[str, Schema] = {
    **TARGET,
    "announced": PUBLISHED,
    "path": said(mapping(NUMBER), "Interim values by period."),
    "source": said(TEXT, "The id of the document that announced it."),
    "note": null_or(TEXT, "A note."),
    "label": null_or(TEXT, "A name of its own."),
    "tags": _TAGS,
    "owner": _OWNER,
    "workings": said(array(part("working")), "How each measure was worked out."),
}
_WORKING: Mapping[str, Schema] = {
    "name": said(TEXT, "The name of a measure, or of a step on the way."),
    "formula": null_or(TEXT, "The formula in letters; null where there is no result."),
    "inputs": said(mapping(part("input")), "The numbers of its letters."),
    "result": said(part("measure"), "What comes of it."),
}
_SERIES: Mapping[str, Schema] = {
    "id": said(TEXT, "The id of the series."),
    **INDICATOR,
    "kind": said(words_of(Kind), "What its figures count."),
    "frequency": said(words_of(Frequency), "How often there is one."),
    "year_starts": said(TEXT, "The month or day its years begin with."),
    "calendar": null_or(TEXT, "The country whose working days release days move to."),
    "derived": null_or(mapping(array(TEXT)), "How it is made of which series."),
    "projection": said(YES_OR_NO, "Whether it is about what would be."),
    "unrecorded": null_or({"enum": ["zero"]}, "What it means that nothing is recorded."),
    "aliases": said(array(TEXT), "Other names."),
    "tags": _TAGS,
    "owner": _OWNER,
    "publisher": null_or(TEXT, "Who usually publishes it."),
    "url": null_or(TEXT, "Where."),
    "limit": null_or(NUMBER, "A number that no figure can pass by nature."),
    "context": null_or(YES_OR_NO, "Whether nobody waits for it, as it is written."),
    "freshness": said(part("freshness"), "Whether its newest figure is there."),
    "next_release": null_or(part("release"), "What is expected next."),
    "records": said(array(part("record")), "Every record, by period and publication."),
}
_RECORD: Mapping[str, Schema] = {
    **ACTUAL,
    "break": said(YES_OR_NO, "Whether the series breaks here."),
    "note": null_or(TEXT, "A note."),
    "role": said(words_of(Role), "What the record did when it appeared."),
    "standing": said(words_of(Standing), "What it is now."),
}
_PARTS: Mapping[str, Schema] = {
    "target": table(_TARGET, MAY_OF_TARGET),
    "working": table(_WORKING),
    "input": table({**MEASURE, "dimension": said(words_of(Dimension), "What kind of number it is.")}),
    "series": table(_SERIES),
    "release": table(
        {
            "period": PERIOD,
            "day": said(DAY, "The day it should be public by."),
            "sure": said(YES_OR_NO, "False where the holidays around the day are not known yet."),
        }
    ),
    "record": table(_RECORD, FIGURE),
}
