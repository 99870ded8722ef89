"""A register as it would be with other files: what is said of it is what is said once they lie there."""

import os

import pytest

from tests.helpers.folder import Folder
from tests.helpers.registers import GDP, TARGETS
from tracker.store.files import FilesOnDisk, FilesWith
from tracker.store.links import Links
from tracker.store.loading import Loaded, load, load_from
from tracker.store.placing import placed_in
from tracker.store.reading import Unreadable

FIRMS = """[[actual]]
period = "2024-01"
value = 600
published = 2024-02-20
publisher = "Office"
"""


@pytest.fixture
def town(folder: Folder) -> Folder:
    """A register with one file of two records, and one of another area's folder."""
    return folder.write("targets.toml", TARGETS).write("actuals/gdp.toml", GDP)


CASES: list[dict[str, bytes | None]] = [
    {},
    {"actuals/firms.toml": FIRMS.encode()},
    {"actuals/town/firms.toml": FIRMS.encode(), "actuals/gdp.toml": None},
    {"actuals/gdp.toml": GDP.replace("value", "valeu").encode()},
    {"actuals/gdp.toml": b"\xff\xfe"},
    {"actuals/gdp.toml": b""},
    {"actuals/notes.txt": b"not read"},
    {"targets.toml": TARGETS.replace("[series.gdp]", "[series.gnp]").encode()},
    {"targets.toml": b"[areas"},
    {"imports/office.toml": b"not looked at"},
]


@pytest.mark.parametrize("contents", CASES, ids=range(len(CASES)))
def test_a_register_with_other_files_is_what_it_is_once_they_lie_there(
    town: Folder, contents: dict[str, bytes | None]
) -> None:
    every = FilesWith(FilesOnDisk(town.path), contents)
    as_it_would_be = load_from(every)
    shown = placed_in([as_it_would_be.problems], every)
    for name, content in contents.items():
        if content is None:
            (town.path / name).unlink()
        else:
            town.write(name, content)
    assert said_of(as_it_would_be) == said_of(load(town.path))
    assert shown == placed_in([load(town.path).problems], FilesOnDisk(town.path))


def said_of(loaded: Loaded) -> object:
    return loaded.register, loaded.problems, loaded.disabled, loaded.links, loaded.accepted


def test_a_register_without_its_targets_has_the_file_missing(town: Folder) -> None:
    (problem,) = load_from(FilesWith(FilesOnDisk(town.path), {"targets.toml": None})).problems
    assert (problem.origin.file, str(problem.message)) == ("targets.toml", "the file does not exist")


def test_files_of_records_keep_the_order_of_the_folder(town: Folder) -> None:
    names = ["actuals/gdp.toml", "actuals/gdp/a.toml", "actuals/b/c.toml", "actuals/b.toml"]
    every = FilesWith(FilesOnDisk(town.path), dict.fromkeys(names, b""))
    found, _ = every.records(Links.INSIDE)
    for name in names:
        town.write(name, b"")
    assert (found, []) == FilesOnDisk(town.path).records(Links.INSIDE)


def test_what_is_not_there_cannot_be_shown(town: Folder) -> None:
    every = FilesWith(FilesOnDisk(town.path), {"actuals/gdp.toml": None})
    with pytest.raises(Unreadable):
        every.shown("actuals/gdp.toml")
    assert every.shown("targets.toml") == TARGETS


def test_a_file_that_comes_in_pieces_is_read_whole(town: Folder) -> None:
    whole = load(town.path)
    read = os.read
    town.patch.setattr("os.read", lambda file, count: read(file, min(count, 22)))
    assert load(town.path) == whole
    assert whole.register is not None
