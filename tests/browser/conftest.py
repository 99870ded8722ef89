"""A real browser to look at pages with; where there is none, what needs it is skipped with the reason."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.viewing import FLAGS, Viewer
from tests.helpers.folder import Folder

CHROMIUM = shutil.which("chromium")


@pytest.fixture(scope="session")
def viewer() -> Iterator[Viewer]:
    """A browser for all tests of one process."""
    driver = pytest.importorskip("playwright.sync_api", reason="needs playwright: pip install '.[test,browser]'")
    if CHROMIUM is None:
        pytest.skip("needs the program chromium")
    with driver.sync_playwright() as run:
        browser = run.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield Viewer(browser)
        browser.close()


@pytest.fixture
def page_of_all(real: Folder) -> Path:
    """The page of this repository's register."""
    return made(real)


def made(folder: Folder, *arguments: str) -> Path:
    """A page made of a register."""
    done = folder.track("report", "-o", "page.html", "--as-of", "2026-11-25", *arguments)
    assert done.code == 0, done.err
    return folder.path / "page.html"
