"""Which series an id or glob is about, told from the parsed text of targets.toml before anything else is read."""

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase

from tracker.store.reading import Document


def series_of(document: Document, patterns: Iterable[str]) -> frozenset[str]:
    """The series that ids or globs of targets, series or areas with their parts are about. Never raises."""
    areas, series, targets = (_tables(document, kind) for kind in ("areas", "series", "targets"))
    found: set[str] = set()
    for pattern in patterns:
        found |= {id for id, one in series.items() if _is_meant(pattern, id, one, areas)}
        found |= {str(one.get("series")) for id, one in targets.items() if fnmatchcase(id, pattern)}
    return frozenset(found)


def _tables(document: Document, kind: str) -> dict[str, Mapping[str, object]]:
    """The tables of a kind, those that are tables."""
    every = document.get(kind, {})
    return {id: one for id, one in every.items() if isinstance(one, dict)} if isinstance(every, dict) else {}


def _is_meant(pattern: str, id: str, series: Mapping[str, object], areas: Mapping[str, Mapping[str, object]]) -> bool:
    """Whether a series, its area, or one that is part of has such an id."""
    names, area = [id], series.get("area")
    while isinstance(area, str) and area in areas and area not in names[1:]:
        names.append(area)
        area = areas[area].get("part_of")
    return any(fnmatchcase(name, pattern) for name in names)
