"""A file of a register in a person's hands: a copy to be changed, and the changed one in the place of the old.

The copy lies in the register's hidden folder, under the file's own name, so that an editor knows what it is. It is
removed by who made it alone, never swept: there may be work in it.
"""

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from tracker.store.atomic import mode_of, own_alike, replace_whole
from tracker.store.hidden import hidden_folder
from tracker.store.operations import Changed, content_of


def copied(root: Path, name: str, content: bytes) -> Path:
    """A copy of a file with this content, which its owner alone may read. Raises OSError.

    Raises PermissionError too for a file that nobody may write, so that nobody changes a copy in vain.
    """
    mode_of(_real(root, name))
    folder = Path(tempfile.mkdtemp(prefix="edit-", dir=hidden_folder(Path(os.path.realpath(root)))))
    copy = folder / Path(name).name
    with os.fdopen(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
    return copy


def removed(copy: Path) -> None:
    """Remove a copy, and what an editor left beside it."""
    shutil.rmtree(copy.parent, ignore_errors=True)


def put_in_place(root: Path, name: str, old: bytes, new: bytes, at_last: Callable[[], None]) -> None:
    """The new content in the place of the old, in one step. Raises Changed where the file is no longer the old one.

    The caller holds the locks. ``at_last`` is called when the new file is about to take the place. Raises OSError.
    """
    target = _real(root, name)
    mode = mode_of(target)

    def ready(file: Path) -> None:
        own_alike(file, target, mode)
        if content_of(target) != old:
            raise Changed(name)
        at_last()

    if content_of(target) != old:
        raise Changed(name)
    replace_whole(target=target, content=new, mark="add", hidden=hidden_folder(target.parent), ready=ready)


def _real(root: Path, name: str) -> Path:
    return Path(os.path.realpath(root / name))
