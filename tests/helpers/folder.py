"""A folder to write files in, and the program run on it inside this process."""

import os
import signal
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tracker.cli.app import run
from tracker.cli.language import speak_as_asked
from tracker.domain.wording import speak

REPOSITORY = Path(__file__).resolve().parents[2]


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
        """Run the program with these arguments, in the language they ask for, but for its help."""
        self.patch.setattr("sys.argv", ["track", *arguments])
        self.patch.chdir(self.path)
        self.capture.readouterr()
        heeded = {one: signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
        speak_as_asked(sys.argv[1:], os.environ)
        with pytest.raises(SystemExit) as ended:
            run()
        speak(None)
        for one, handler in heeded.items():
            signal.signal(one, handler)
        streams = self.capture.readouterr()
        code = ended.value.code
        return Outcome(code if isinstance(code, int) else int(code is not None), streams.out, streams.err)
