"""What every test may ask for by name: an empty folder, and one with the data of this repository."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.helpers.effort import ARE_MANY, IS_CI
from tests.helpers.folder import REPOSITORY, Folder

settings.register_profile(
    "suite",
    deadline=None,
    derandomize=IS_CI,  # elsewhere each run looks for new examples
    max_examples=100 if ARE_MANY else 20,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("suite")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="Write what the program prints into the golden files.")


def pytest_runtest_teardown() -> None:
    """No library may have written over a byte that all of Python shares; one does so where it is given text."""
    assert [chr(one).encode()[0] for one in range(128)] == list(range(128))


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Folder:
    """An empty folder, with nothing in the environment that would change what is printed."""
    for name in [one for one in os.environ if one.startswith(("TRACK_", "LC_", "GITHUB_")) or one in _LOOKS]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("LANG", "C.UTF-8")
    return Folder(tmp_path, capsys, monkeypatch)


@pytest.fixture
def real(folder: Folder) -> Folder:
    """A copy of the repository's data."""
    shutil.copy(REPOSITORY / "targets.toml", folder.path)
    shutil.copytree(REPOSITORY / "actuals", folder.path / "actuals")
    return folder


@pytest.fixture(scope="session")
def page_of_all(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of this repository's register, in English."""
    folder = tmp_path_factory.mktemp("register")
    shutil.copy(REPOSITORY / "targets.toml", folder)
    shutil.copytree(REPOSITORY / "actuals", folder / "actuals")
    run = [sys.executable, "-m", "tracker", "report", "-o", "page.html", "--as-of", "2026-11-25", "--lang", "en"]
    subprocess.run(run, cwd=folder, check=True, capture_output=True)
    return folder / "page.html"


_LOOKS = ("LANG", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM")
