"""The ids of a register, for completion in the shell: with the plain parser alone, because it runs on every Tab."""

from pathlib import Path

from tracker.domain.text import is_id
from tracker.store.confined import targets_document
from tracker.store.reading import Unreadable


def ids(root: Path, kinds: tuple[str, ...]) -> list[str]:
    """The ids of some kinds of things; none where the file cannot be read, and nothing else: a shell reads it."""
    try:
        document = targets_document(root)
    except Unreadable:
        return []
    tables = [document.get(kind) for kind in kinds]
    return [id for table in tables if isinstance(table, dict) for id in table if is_id(id)]
