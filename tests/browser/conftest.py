"""A real browser to look at pages with; where there is none, what needs it is skipped with the reason."""

import shutil
from collections.abc import Iterator

import pytest

from tests.helpers.viewing import FLAGS, Viewer

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
