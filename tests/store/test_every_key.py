"""No key is dropped in silence: written otherwise it makes another register, and a reader of `track show` sees it.

Where a form says nothing of a key, that stands here with the reason. Who adds a key to a shape adds it here with two
values; a test says so.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pytest
import tomli_w

from tests.helpers.folder import Folder
from tracker.domain.register import Register
from tracker.store.loading import load
from tracker.store.shapes import ActualShape, AreaShape, FigureShape, SeriesShape, SourceShape, TargetShape
from tracker.store.tables import Shape

TABLES: dict[str, Any] = {
    "format": 1,
    "areas": {"city": {"name": "City"}, "land": {"name": "Land"}},
    "sources": {
        "plan": {"title": "The plan", "publisher": "Town hall", "published": date(2020, 1, 15)},
        "book": {"title": "The yearbook", "publisher": "An office", "published": date(2024, 2, 1)},
    },
    "series": {
        id: {"area": "city", "indicator": id, "unit": "亿元", "kind": "flow", "frequency": "annual"}
        for id in ("gdp", "trade")
    },
    "targets": {
        "old": {"series": "gdp", "due": 2030, "at_least": 90, "announced": date(2019, 1, 1), "source": "book"},
        "new": {"series": "gdp", "due": 2030, "at_least": 100, "baseline": 2022, "source": "plan"},
    },
}
RECORDS: list[dict[str, Any]] = [
    {"period": 2022, "value": 50, "published": date(2023, 2, 1), "publisher": "A paper"},
    {"period": 2023, "value": 60, "source": "book"},
]
Change = Mapping[str, object]
"""What is written otherwise in a table; None for a key that is taken out."""
DAY = "2026-03-01"

AREA: Mapping[str, Change] = {
    "name": {"name": "Town"},
    "name_en": {"name_en": "The City"},
    "code": {"code": "330114"},
    "part_of": {"part_of": "land"},
    "aliases": {"aliases": ["The Town"]},
}
SOURCE: Mapping[str, Change] = {
    "title": {"title": "Another plan"},
    "publisher": {"publisher": "Parliament"},
    "published": {"published": date(2021, 1, 15)},
    "url": {"url": "https://example.org"},
}
SERIES: Mapping[str, Change] = {
    "area": {"area": "land"},
    "indicator": {"indicator": "product"},
    "indicator_en": {"indicator_en": "Product"},
    "unit": {"unit": "万元"},
    "kind": {"kind": "stock"},
    "sum": {"sum": ["trade", "trade"], "kind": None},
    "difference": {"difference": ["trade", "trade"], "kind": None},
    "ratio": {"ratio": ["trade", "trade"], "kind": None, "unit": "%"},
    "projection": {"projection": True},
    "frequency": {"frequency": "quarterly"},
    "release_lag_days": {"release_lag_days": 7},
    "grace_days": {"grace_days": 7},
    "reporting": {"reporting": "year_to_date"},
    "year_starts": {"year_starts": "01"},
    "unrecorded": {"unrecorded": "zero"},
    "skips": {"skips": ["03"]},
    "releases": {"releases": {"2024": date(2025, 5, 5)}},
    "calendar": {"calendar": "CN"},
    "paused": {"paused": {"from": date(2025, 1, 1), "reason": "a census"}},
    "discontinued": {"discontinued": {"last": 2024, "announced": date(2025, 1, 1), "reason": "a law"}},
    "freshness": {"freshness": False},
    "signed": {"signed": True},
    "limit": {"limit": "100万元"},
    "aliases": {"aliases": ["GDP"]},
    "tags": {"tags": ["flagship"]},
    "owner": {"owner": "An office"},
    "publisher": {"publisher": "An office"},
    "url": {"url": "https://example.org"},
    "context": {"context": True},
}
TARGET: Mapping[str, Change] = {
    "series": {"series": "trade"},
    "due": {"due": 2031},
    "measure": {"measure": "change"},
    "baseline": {"baseline": 2023},
    "baseline_as_of": {"baseline_as_of": date(2024, 1, 1)},
    "statement": {"statement": "in a reasonable range", "at_least": None},
    "direction": {"direction": "up", "at_least": None},
    "path": {"path": {"2025": 1500}},
    "from": {"measure": "total", "baseline": None, "from": 2023},
    "commitment": {"commitment": "strive"},
    "announced": {"announced": date(2020, 2, 2)},
    "source": {"source": "book"},
    "supersedes": {"supersedes": "old"},
    "trajectory": {"trajectory": "geometric"},
    "method": {"method": "track/1"},
    "note": {"note": "as told"},
    "label": {"label": "Beyond 100"},
    "tags": {"tags": ["flagship"]},
    "owner": {"owner": "An office"},
}
ACTUAL: Mapping[str, Change] = {
    "period": {"period": 2021},
    "done": {"done": True},
    "published": {"published": date(2024, 3, 3)},
    "source": {"source": "plan", "published": date(2024, 2, 1)},
    "publisher": {"publisher": "A journal"},
    "title": {"title": "A report"},
    "url": {"url": "https://example.org"},
    "status": {"status": "provisional"},
    "break": {"break": True},
    "note": {"note": "as told"},
}
INLINE = ("publisher", "title", "url")
"""Keys of a record that names no source by its id."""
PLACES: Mapping[str, tuple[type[Shape], Mapping[str, Change]]] = {
    "areas.city": (AreaShape, AREA),
    "sources.plan": (SourceShape, SOURCE),
    "series.gdp": (SeriesShape, SERIES),
    "targets.new": (TargetShape, TARGET),
    "actual": (ActualShape, ACTUAL),
}
ELSEWHERE = {
    **{("series.gdp", key): "has no file: stories/measures" for key in ("sum", "difference", "ratio")},
    ("series.gdp", "year_starts"): "makes other periods of all: stories/freshness/a_year_from_july",
    ("actual", "done"): "said of milestones alone: stories/verdicts/a_milestone",
}
"""Keys that no other register with the same targets and records could have, and where they are tried."""
ON_NO_PAGE = {
    ("areas.city", "code"): "for whoever reads the file",
    ("areas.city", "part_of"): "for choosing an area with all that lies in it",
    ("areas.city", "aliases"): "for finding its id by another name",
    ("series.gdp", "skips"): "seen where the month would be missing",
}
IN_NO_DOCUMENT = ON_NO_PAGE | {
    ("areas.city", "name"): "the document has the area's id",
    ("areas.city", "name_en"): "the document has the area's id",
    ("sources.plan", "title"): "the document has the id of a target's source",
    ("sources.plan", "publisher"): "the document has the id of a target's source",
    ("sources.plan", "url"): "the document has the id of a target's source",
    ("series.gdp", "grace_days"): "seen in the state of freshness",
    ("series.gdp", "reporting"): "seen in the periods that are missing",
    ("series.gdp", "signed"): "seen in the ends of bounded figures",
    ("targets.new", "supersedes"): "the target it replaces says so",
}
"""Where a form has no line or key for it, and why."""


def _written(folder: Folder, place: str, change: Change) -> Folder:
    """The register with something in one table written otherwise."""
    table, _, id = place.partition(".")
    tables = {**TABLES, table: {**TABLES[table], id: _changed(TABLES[table][id], change)}} if id else TABLES
    at = 0 if not id and change.keys() & set(INLINE) else 1
    records = [one if id or number != at else _changed(one, change) for number, one in enumerate(RECORDS)]
    return folder.write("targets.toml", tomli_w.dumps(tables)).write("actuals/gdp.toml", _tables(records))


def _changed(table: Change, change: Change) -> dict[str, object]:
    return {key: one for key, one in {**table, **change}.items() if one is not None}


def _tables(records: list[dict[str, Any]]) -> str:
    return "\n".join(f"[[actual]]\n{tomli_w.dumps(one)}" for one in records)


def _register(folder: Folder) -> Register:
    loaded = load(folder.path)
    assert loaded.register is not None, loaded.problems
    return loaded.register


def _key_names(shape: type[Shape]) -> Iterator[str]:
    """The keys of a table but for those of its figure, which are tried elsewhere."""
    of_figure = FigureShape.keys if issubclass(shape, FigureShape) else {}
    yield from (name for name in shape.keys if name not in of_figure)


@pytest.mark.parametrize("place", PLACES)
def test_every_key_of_a_table_is_tried(place: str) -> None:
    shape, changes = PLACES[place]
    assert list(changes) == list(_key_names(shape))


@pytest.mark.parametrize("place", PLACES)
def test_every_key_makes_another_register(folder: Folder, place: str) -> None:
    before = _register(_written(folder, place, {}))
    for key, change in PLACES[place][1].items():
        if (place, key) not in ELSEWHERE:
            assert _register(_written(folder, place, change)) != before, key


@pytest.mark.parametrize("place", PLACES)
def test_every_key_is_seen_on_the_page_and_in_the_document_or_has_a_reason(folder: Folder, place: str) -> None:
    before = _shown(_written(folder, place, {}))
    for key, change in PLACES[place][1].items():
        if (place, key) not in ELSEWHERE:
            after = _shown(_written(folder, place, change))
            unseen = [(place, key) in ON_NO_PAGE, (place, key) in IN_NO_DOCUMENT]
            assert [one == other for one, other in zip(before, after, strict=True)] == unseen, key


def _shown(folder: Folder) -> list[str]:
    """The page and the document."""
    asked = ("show", "new", "gdp", "--lang", "en", "--as-of", DAY, "--format")
    outcomes = [folder.track(*asked, form) for form in ("table", "json")]
    assert [one.code for one in outcomes] == [0, 0], outcomes[0].err
    return [one.out for one in outcomes]
