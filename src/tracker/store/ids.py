"""The ids and names of a register with the plain parser alone: for completion in the shell, which asks on every Tab.

Also the outline of a document that may have faults, which loading begins with.
"""

from collections.abc import Mapping
from pathlib import Path

from tracker.domain.picking import Names, Outline, Tagged
from tracker.domain.text import is_id
from tracker.store.confined import targets_document
from tracker.store.reading import Document, Unreadable


def document_or_nothing(root: Path) -> Document:
    """What targets.toml holds; nothing where it cannot be read."""
    try:
        return targets_document(root)
    except Unreadable:
        return {}


def ids(document: Document, kinds: tuple[str, ...]) -> list[str]:
    """The ids of some kinds of things, and nothing else: a shell reads it."""
    return [id for kind in kinds for id in _raw(document, kind) if is_id(id)]


def outline_of(document: Document) -> Outline:
    """Which id hangs from which, and what it is called, told from the tables as they are written."""
    return Outline(
        areas=_hanging(document, "areas", "part_of"),
        series=_hanging(document, "series", "area"),
        targets=_hanging(document, "targets", "series"),
        tagged=Tagged(series=_tags(document, "series"), targets=_tags(document, "targets")),
        names=Names(
            areas=_names(document, "areas", ("name", "name_en")),
            series=_names(document, "series", ("indicator", "indicator_en")),
            targets=_names(document, "targets", ("label",)),
        ),
    )


def _raw(document: Document, kind: str) -> Mapping[str, object]:
    tables = document.get(kind, {})
    return tables if isinstance(tables, dict) else {}


def _tables(document: Document, kind: str) -> dict[str, Document]:
    return {id: table for id, table in _raw(document, kind).items() if isinstance(table, dict)}


def _hanging(document: Document, kind: str, key: str) -> dict[str, str | None]:
    tables = _tables(document, kind)
    return {id: parent if isinstance(parent := table.get(key), str) else None for id, table in tables.items()}


def _tags(document: Document, kind: str) -> dict[str, list[str]]:
    return {id: tags for id, table in _tables(document, kind).items() if (tags := _texts(table.get("tags")))}


def _names(document: Document, kind: str, keys: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    every = {
        id: (*_texts([table.get(key) for key in keys]), *_texts(table.get("aliases")))
        for id, table in _tables(document, kind).items()
    }
    return {id: names for id, names in every.items() if names}


def _texts(values: object) -> list[str]:
    return [one for one in values if isinstance(one, str)] if isinstance(values, list) else []
