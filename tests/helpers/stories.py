"""Stories: a folder of files in, whole output out. Each .story file is one, and reads from top to bottom.

Lines before the first `--- ` say what the story is about. `--- name` begins a file; `$ track …` is a command run on the
files so far, and what follows it is everything it prints, standard error after standard output under a line `stderr:`;
a last line `exit N` stands where the code is not 0.

A file may say after its name what is special about it: `[after town]` begins with the lines of bases/town.toml and an
empty line, so that a story shows only what it adds; one that prints places in such a file keeps the file whole, for
lines to be counted. `[gb18030]` is another encoding than UTF-8, `[folder]` no file, `[5000000 bytes]` one filled up to
that size.
"""

import shlex
from pathlib import Path

from tests.conftest import Folder, Outcome

STORIES = Path(__file__).parents[1] / "stories"
BASES = STORIES / "bases"
GALLERY = STORIES / "gallery"


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
    elif kind.startswith("after "):
        folder.write(path, f"{(BASES / kind.removeprefix('after ')).with_suffix('.toml').read_text()}\n{text}")
    elif kind.endswith(" bytes"):
        folder.write(path, text.encode().ljust(int(kind.removesuffix(" bytes")), b"#"))
    else:
        folder.write(path, text.encode(kind or "utf-8"))


def _transcript(outcome: Outcome) -> list[str]:
    lines = outcome.out.splitlines()
    if outcome.err:
        lines += ["stderr:", *outcome.err.splitlines()]
    return [*lines, *([f"exit {outcome.code}"] if outcome.code else []), ""]
