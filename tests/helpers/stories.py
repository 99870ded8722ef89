"""Stories: a folder of files in, whole output out. Each .story file is one, and reads from top to bottom.

Lines before the first `--- ` say what the story is about. `--- name` begins a file; `$ track …` is a command run on the
files so far, and what follows it is everything it prints, standard error after standard output under a line `stderr:`;
a last line `exit N` stands where the code is not 0. `$ commit 2026-11-04` commits all files that day at noon, in a
repository that is made for it, and `$ git …` is a command of git whose output is not shown.

A file may say after its name what is special about it: `[after town]` begins with the lines of bases/town.toml and an
empty line, so that a story shows only what it adds; one that prints places in such a file keeps the file whole, for
lines to be counted. `[gb18030]` is another encoding than UTF-8, `[folder]` no file, `[link to …]` a link,
`[5000000 bytes]` a file filled up to that size, `[without holidays]` one that is read where that library is missing.

Of JSON a story may show only what it is about: below `$ track … --format json | .targets[]` stand lines such as
`.verdict: "behind"` and `.actual.value: 1416`, the keys of each of the targets one after another; `| .counts` takes one
object. The keys are those the lines name; with `.forecast:` alone the value is written in by `pytest --accept`.
"""

import json
import re
import shlex
import sys
from pathlib import Path
from typing import Any

from tests.helpers.folder import Folder, Outcome
from tests.helpers.replacing import replace
from tests.helpers.repository import commit_all, git

STORIES = Path(__file__).parents[1] / "stories"
BASES = STORIES / "bases"
GALLERY = STORIES / "gallery"


def retold(story: str, folder: Folder) -> str:
    """The story with what the program prints now in place of what it is said to print."""
    about, *parts = re.split(r"^(?=--- |\$ (?:track|commit|git) )", story, flags=re.MULTILINE)
    return about + "".join(_retold_part(part, folder) for part in parts)


def laid_out(story: str, folder: Folder) -> None:
    """All files of a story, without its commands."""
    for part in re.split(r"^(?=--- |\$ track )", story, flags=re.MULTILINE):
        first, _, rest = part.partition("\n")
        if first.startswith("--- "):
            _put(folder, first.removeprefix("--- "), rest.strip("\n") + "\n")


def _retold_part(part: str, folder: Folder) -> str:
    """A file, which is made and stays as it is, or a command with what it prints."""
    first, _, rest = part.partition("\n")
    if first.startswith("--- "):
        _put(folder, first.removeprefix("--- "), rest.strip("\n") + "\n")
        return part
    if not first.startswith("$ track "):
        _run_git(folder, shlex.split(first)[1:])
        return part
    command, _, objects = first.partition(" | ")
    outcome = folder.track(*shlex.split(command)[2:])
    if objects:
        outcome = replace(outcome, out=_picked(outcome.out, objects, rest))
    return "\n".join([first, *_transcript(outcome), ""])


def _run_git(folder: Folder, words: list[str]) -> None:
    """Commit all on a day, or do something else with git."""
    if words[0] == "commit":
        commit_all(folder.path, words[1])
    else:
        git(folder.path, *words[1:])


def _put(folder: Folder, name: str, text: str) -> None:
    """Make a file of the kind its name says."""
    path, _, kind = name.rstrip("]").partition(" [")
    if kind == "folder":
        (folder.path / path).mkdir(parents=True, exist_ok=True)
    elif kind.startswith("link to "):
        (folder.path / path).parent.mkdir(parents=True, exist_ok=True)
        (folder.path / path).symlink_to(kind.removeprefix("link to "))
    elif kind.startswith("after "):
        folder.write(path, f"{(BASES / kind.removeprefix('after ')).with_suffix('.toml').read_text()}\n{text}")
    elif kind == "without holidays":
        folder.patch.setitem(sys.modules, "holidays", None)
        folder.write(path, text)
    elif kind.endswith(" bytes"):
        folder.write(path, text.encode().ljust(int(kind.removesuffix(" bytes")), b"#"))
    else:
        folder.write(path, text.encode(kind or "utf-8"))


def _transcript(outcome: Outcome) -> list[str]:
    lines = outcome.out.splitlines()
    if outcome.err:
        lines += ["stderr:", *outcome.err.splitlines()]
    return [*lines, *([f"exit {outcome.code}"] if outcome.code else []), ""]


class _AsPrinted(str):
    """A number with the very digits that were printed."""

    __slots__ = ()


def _picked(text: str, objects: str, told: str) -> str:
    """Of some objects of a JSON text the keys that are told, a line each."""
    keys = list(dict.fromkeys(re.findall(r"^\.(\S+):", told, re.MULTILINE)))
    assert keys, f"no line under {objects} names a key"
    document = json.loads(text, parse_float=_AsPrinted, parse_int=_AsPrinted)
    found = _value(document, objects.removesuffix("[]").removeprefix("."))
    every = found if objects.endswith("[]") else [found]
    return "".join(f".{key}: {_compact(_value(one, key))}\n" for one in every for key in keys)


def _value(found: Any, path: str) -> Any:
    for key in filter(None, path.split(".")):
        found = found[key]
    return found


def _compact(value: Any) -> str:
    match value:
        case _AsPrinted():
            return value
        case dict():
            return "{" + ", ".join(f"{_compact(key)}: {_compact(one)}" for key, one in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(_compact, value)) + "]"
        case _:
            return json.dumps(value, ensure_ascii=False)
