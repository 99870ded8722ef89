"""Stories: a folder of files in, whole output out. Each .story file is one, and reads from top to bottom.

Lines before the first `--- ` say what the story is about. `--- name` begins a file; `$ track …` is a command run on the
files so far, and what follows it is everything it prints, standard error after standard output under a line `stderr:`;
a last line `exit N` stands where the code is not 0. A file that is not plain UTF-8 says so after its name: `[gb18030]`
for another encoding, `[folder]`, `[5000000 bytes]` for one filled up to that size. `pytest --accept` writes the output
in; read it before it is kept.
"""

import re
import shlex
from pathlib import Path

import pytest

from tests.conftest import Folder, Outcome
from tracker.domain.problem import Code

_HERE = Path(__file__).parent
GALLERY = _HERE / "gallery"
STORIES = sorted(_HERE.glob("**/*.story"))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: str(path.relative_to(_HERE).with_suffix("")))
def test_the_program_prints_what_the_story_says(path: Path, folder: Folder, pytestconfig: pytest.Config) -> None:
    told = path.read_text()
    found = retold(told, folder)
    if pytestconfig.getoption("--accept"):
        path.write_text(found)
    assert found == told


@pytest.mark.parametrize("code", Code, ids=lambda code: code.value)
def test_every_code_has_a_story_that_provokes_it_alone(code: Code) -> None:
    told = (GALLERY / f"{code.value}.story").read_text()
    assert set(re.findall(r"^(?:error|warning)\[(TRK\d+)\]", told, re.MULTILINE)) == {code.value}


def retold(story: str, folder: Folder) -> str:
    """The story with what the program prints now in place of what it is said to print."""
    lines: list[str] = []
    file: str | None = None
    written: dict[str, list[str]] = {}
    is_output = False
    for line in story.splitlines():
        if line.startswith("--- "):
            file, is_output = line.removeprefix("--- "), False
            written[file] = []
        elif line.startswith("$ track"):
            for name, content in written.items():
                _put(folder, name, "\n".join(content).strip("\n") + "\n")
            lines += [line, *_transcript(folder.track(*shlex.split(line)[2:]))]
            file, is_output = None, True
            continue
        elif file is not None:
            written[file].append(line)
        if not is_output:
            lines.append(line)
    return "\n".join(lines) + "\n"


def _put(folder: Folder, name: str, text: str) -> None:
    """Make a file of the kind its name says."""
    path, _, kind = name.rstrip("]").partition(" [")
    if kind == "folder":
        (folder.path / path).mkdir(parents=True, exist_ok=True)
    elif kind.endswith(" bytes"):
        folder.write(path, text.encode().ljust(int(kind.removesuffix(" bytes")), b"#"))
    else:
        folder.write(path, text.encode(kind or "utf-8"))


def _transcript(outcome: Outcome) -> list[str]:
    lines = outcome.out.splitlines()
    if outcome.err:
        lines += ["stderr:", *outcome.err.splitlines()]
    return [*lines, *([f"exit {outcome.code}"] if outcome.code else []), ""]
