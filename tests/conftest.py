"""A folder to write files in, and the program run on it inside this process."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tracker.cli.app import run

REPOSITORY = Path(__file__).resolve().parents[1]

settings.register_profile(
    "suite",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),  # elsewhere each run looks for new examples
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("suite")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="Write what the program prints into the golden files.")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run of the program left: the exit code and both streams."""

    code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Folder:
    """A register's folder, and the program run in it as with a pipe for output."""

    path: Path
    capture: pytest.CaptureFixture[str]
    patch: pytest.MonkeyPatch

    def write(self, name: str, text: str | bytes) -> "Folder":
        """Put a file there."""
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return self

    def track(self, *arguments: str) -> Outcome:
        """Run the program with these arguments."""
        self.patch.setattr("sys.argv", ["track", *arguments])
        self.patch.chdir(self.path)
        self.capture.readouterr()
        with pytest.raises(SystemExit) as ended:
            run()
        streams = self.capture.readouterr()
        code = ended.value.code
        return Outcome(code if isinstance(code, int) else int(code is not None), streams.out, streams.err)


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


_LOOKS = ("LANG", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM")
