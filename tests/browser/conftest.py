"""A real browser to look at pages with; where there is none, what needs it is skipped with the reason."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.folder import REPOSITORY
from tests.helpers.viewing import DAY, FLAGS, Viewer

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


@pytest.fixture(scope="session")
def page_of_all(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of this repository's register."""
    folder = tmp_path_factory.mktemp("register")
    shutil.copy(REPOSITORY / "targets.toml", folder)
    shutil.copytree(REPOSITORY / "actuals", folder / "actuals")
    run = [sys.executable, "-m", "tracker", "report", "-o", "page.html", "--as-of", DAY, "--lang", "en"]
    subprocess.run(run, cwd=folder, check=True, capture_output=True)
    return folder / "page.html"
