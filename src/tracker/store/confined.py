"""Reading inside a register's folder: what a link out of it leads to is not read, unless the register says so.

Knows too which files are the register's own, so that no line of another is ever shown.
"""

import os
from pathlib import Path

from tracker.store.folder import TARGETS
from tracker.store.links import Links, leads_out, way_out
from tracker.store.reading import Document, IsLink, Unreadable, parse_text, read_text


def targets_document(root: Path) -> Document:
    """The document of targets.toml. Raises Unreadable."""
    return parse_text(targets_text(root), TARGETS)


def targets_text(root: Path) -> str:
    """The text of targets.toml, which may lie elsewhere only if it says so itself. Raises Unreadable."""
    path = root / TARGETS
    if not leads_out(root, path):
        return read_text(path, TARGETS)
    try:
        text = read_text(path, TARGETS)
        document = parse_text(text, TARGETS)
    except Unreadable:
        raise Unreadable(way_out(path, TARGETS)) from None
    files = document.get("files")
    if not isinstance(files, dict) or files.get("links") != Links.FOLLOW.value:
        raise Unreadable(way_out(path, TARGETS))
    return text


def confined_text(root: Path, name: str, links: Links) -> str:
    """The text of a file below the folder. Raises Unreadable."""
    path = f"{root}/{name}"
    try:
        return read_text(path, name, follows=False)
    except IsLink:
        if links is Links.INSIDE and leads_out(root, path):
            raise Unreadable(way_out(Path(path), name)) from None
        return read_text(path, name)


def is_own(root: Path, path: Path) -> bool:
    """Whether a file is the register's own by its real name: a visible .toml in the folder, where links end."""
    real, folder = Path(os.path.realpath(path)), Path(os.path.realpath(root))
    if real.suffix != ".toml" or not real.is_relative_to(folder):
        return False
    return not any(part.startswith(".") for part in real.relative_to(folder).parts)
