"""New files where none may be: all of them, or nothing. What a first register and a copy of an example are made of."""

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path


def in_the_way(files: Mapping[Path, bytes]) -> list[Path]:
    """What stands where a file or its folder would be, in their order. A file that says the very same is not."""
    found = dict.fromkeys(_obstacles(files))
    return list(found)


def _obstacles(files: Mapping[Path, bytes]) -> Iterator[Path]:
    for path, content in files.items():
        above = next((one for one in reversed(path.parents) if os.path.lexists(one) and not one.is_dir()), None)
        if above is not None:
            yield above
        elif os.path.lexists(path) and not _says(path, content):
            yield path


def _says(path: Path, content: bytes) -> bool:
    return (
        not path.is_symlink()
        and path.is_file()
        and path.stat().st_size == len(content)
        and path.read_bytes() == content
    )


def put_all(files: Mapping[Path, bytes]) -> None:
    """Make the files, the last one last, with their folders. Raises OSError, and then none of them is there.

    A file that is there already is never touched: it is left where it says the very same, else it is an error.
    """
    with _undoing() as undo:
        for path, content in files.items():
            for folder in reversed([one for one in path.parents if not os.path.lexists(one)]):
                folder.mkdir()
                undo.callback(folder.rmdir)
            if not (os.path.lexists(path) and _says(path, content)):
                _put(path, content, undo)


def _put(path: Path, content: bytes, undo: ExitStack) -> None:
    with path.open("xb") as file:
        undo.callback(partial(path.unlink, missing_ok=True))
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _undoing() -> Iterator[ExitStack]:
    """A stack of what takes back what was done, which is called where something goes wrong, the last first."""
    with ExitStack() as undo:
        yield undo
        undo.pop_all()
