"""Registers whose files were changed at random: bytes, lines, values, keys and tables; the program reads the rest."""

import re
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

from fuzz_program import Attempt, Fault, fault_of_run

REPOSITORY = Path(__file__).resolve().parent.parent
STORIES = REPOSITORY / "tests" / "stories"
Files = dict[str, bytes]
_ONE_IN = 60
"""So often the data of the repository, which are large."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file."""

    file: str
    content: bytes


# fmt: off
VALUES = (
    '""', '"x"', "0", "-0", "-1", "1.5", "1e400", "nan", "-inf", "9" * 40, "9" * 5000, "1_000", "0x1F", "true", "[]",
    "[1]", "[1, 2]", "[2, 1]", "[[]]", "{}", "{ a = 1 }", "'''\n'''", '"3万亿元"', '"5%"', '"1e5"', '"- 5"', "2024",
    "1",
    "9999", "10000", '"2024-Q3"', '"2024-S1"', '"2024/2020"', '"2023-07/2024-06"', '"2024-13"', "0001-01-01",
    "9999-12-31", "2024-02-29", "2024-01-01T00:00:00Z", "12:00:00", '"2024"', '"2024-05"', '"::add-mask::a"',
    '"##[x]"', '"x;=1+1"', '"=1"', '"\\u001b[31m"', '"\\u202e"', '"a\\u200bb"', '"[/]"', '"[red]"', '"total"',
    '"change"', '"percent_change"', '"average_growth"', '"every_period"', '"level"', '"flow"', '"stock"', '"growth"',
    '"rate"', '"CN"', '"DE-BY"', '"annual"', '"monthly"', '"quarterly"', '"year_to_date"', '"geometric"', '"forecast"',
)
KEYS = (
    "format", "name", "name_en", "part_of", "title", "publisher", "published", "url", "area", "indicator", "unit",
    "kind", "frequency", "release_lag_days", "grace_days", "reporting", "skips", "releases", "paused", "signed",
    "discontinued", "freshness", "series", "due", "value", "at_least", "more_than", "at_most", "less_than", "about",
    "between", "tolerance", "baseline", "measure", "from", "announced", "source", "supersedes", "note", "trajectory",
    "calendar", "period", "status", "break", "commitment", "disable", "a.b", '"ключ"', "x" * 300, '""', "'\x1b'",
)
PIECES = (
    b"\xff", b"\x00", b"\xef\xbb\xbf", b"\r", b"\r\n", b"\xe2\x80\xae", b'"""', b"'''", b"[[", b"]]", b"=", b"\\u",
)
LINES = (
    b"[[actual]]\n", b"[targets.x]\n", b"[series]\n", b"[areas.town]\n", b"[check]\n", b"[defaults]\n",
    b"actual = []\n", b"=======\n", b"<<<<<<< HEAD\n", b"#" + b"x" * 9000 + b"\n", b"[" * 400 + b"\n",
    b".".join([b"a"] * 200) + b" = 1\n",
)
# fmt: on
COMMANDS = (
    *(["validate"], ["status"], ["status", "--format", "json"], ["check"], ["check", "--format", "json"]),
    *(["status", "--format", "csv"], ["status", "--format", "markdown"], ["validate", "--format", "junit"]),
    *(["check", "--format", "github"], ["status", "--sort", "pace"], ["validate", "--format", "json"]),
    *(["due"], ["due", "--within", "12m", "--format", "ics"], ["due", "--format", "json"]),
)


def bases() -> list[Files]:
    """The registers of all stories, and the example."""
    found = [_of_story(path) for path in sorted(STORIES.glob("*/*.story"))]
    return [*filter(None, found), _of_folder(REPOSITORY / "examples" / "team-goals")]


def _of_story(path: Path) -> Files:
    """The files of a story that are text; a later one of the same name replaces the earlier."""
    parts = re.findall(r"^--- (\S+)(?: \[after (\w+)\])?\n(.*?)(?=^--- |^\$ |\Z)", path.read_text(), re.M | re.S)
    beginnings = {one.stem: one.read_text() for one in (STORIES / "bases").iterdir()}
    return {
        name: f"{beginnings.get(base, '')}\n{text}".encode() for name, base, text in parts if name.endswith(".toml")
    }


def _of_folder(folder: Path) -> Files:
    paths = [folder / "targets.toml", *sorted((folder / "actuals").rglob("*.toml"))]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def attempts(random: Random, count: int) -> Iterable[Attempt]:
    """So many mutants."""
    small, large = bases(), _of_folder(REPOSITORY)
    for _ in range(count):
        files = dict(large if random.randrange(_ONE_IN) == 0 else random.choice(small))
        for _ in range(random.choice((1, 1, 2, 3))):
            name = random.choice(list(files))
            files[name] = random.choice(MUTATIONS)(files[name], random)
        commands = [*random.sample(COMMANDS, 2), *_about_one(files, random)]
        yield Attempt(_lines(files), partial(_fault_of, commands), _files)


def _about_one(files: Mapping[str, bytes], random: Random) -> list[list[str]]:
    """A page of something that is named in the files, a figure for it that is not written, and one that is."""
    ids = re.findall(rb"\[(?:series|targets|areas)\.([a-z0-9-]+)", files.get("targets.toml", b"")) or [b"gdp"]
    one = random.choice(ids).decode()
    figure = random.choice(("5", "-5%", "≥1000", "5-6", "9" * 40))
    added = ["add", one, figure, "--period", random.choice(("2024", "2023Q4", "2024-05")), "--publisher", "P"]
    form = random.choice(("table", "json", "csv", "markdown"))
    return [["show", one, "--format", form], [*added, "-n"], [*added, "--published", "2025-06-01", "-y"]]


def _lines(files: Mapping[str, bytes]) -> tuple[object, ...]:
    return tuple(Line(name, line) for name, content in files.items() for line in content.splitlines(keepends=True))


def _files(parts: tuple[object, ...]) -> Files:
    """Lines with their files as files."""
    files: Files = {}
    for one in parts:
        if isinstance(one, Line):
            files[one.file] = files.get(one.file, b"") + one.content
    return files


def _fault_of(commands: list[list[str]], parts: tuple[object, ...]) -> Fault | None:
    """The first thing that goes wrong when the commands are run one after the other."""
    files = _files(parts)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, content in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
        faults = (_fault_of_one(["--as-of", "2026-03-01", *one], folder, files) for one in commands)
        return next((one for one in faults if one is not None), None)


def _fault_of_one(arguments: list[str], folder: Path, files: Files) -> Fault | None:
    fault = fault_of_run(arguments, folder)
    changed = [name for name, content in files.items() if not _is_kept(folder / name, content, "-y" in arguments)]
    return fault or (Fault("changed earlier bytes", f"track {arguments}: {changed}") if changed else None)


def _is_kept(path: Path, content: bytes, may_grow: bool) -> bool:
    now = path.read_bytes()
    return now.startswith(content) if may_grow else now == content


# Mutations


Mutation = Callable[[bytes, Random], bytes]


def _piece(content: bytes, random: Random) -> bytes:
    at = random.randrange(len(content) + 1)
    return content[:at] + random.choice(PIECES) + content[at:]


def _flip(content: bytes, random: Random) -> bytes:
    at = random.randrange(len(content) + 1)
    return content[:at] + bytes([random.randrange(256)]) + content[at + 1 :]


def _cut(content: bytes, random: Random) -> bytes:
    start, end = sorted(random.randrange(len(content) + 1) for _ in range(2))
    return random.choice((content[:start], content[:start] + content[end:], content[:end] + content[start:]))


def _line(content: bytes, random: Random) -> bytes:
    """A line left out, said twice, moved, or another one put in."""
    lines = content.splitlines(keepends=True) or [b"\n"]
    at, to = random.randrange(len(lines)), random.randrange(len(lines))
    one = lines[at]
    rest = lines[:at] + lines[at + 1 :]
    moved = [*rest[:to], one, *rest[to:]]
    more = [*lines[:to], random.choice((one, *LINES)), *lines[to:]]
    return b"".join(random.choice((rest, moved, more, more)))


def _value(content: bytes, random: Random) -> bytes:
    return _replaced(rb"(?<=[=,[] )[^,\n\]}]+", random.choice(VALUES), content, random)


def _key(content: bytes, random: Random) -> bytes:
    return _replaced(rb"(?m)(?<=^)[\w-]+(?= =)|(?<=[{,] )[\w-]+(?= =)", random.choice(KEYS), content, random)


def _table(content: bytes, random: Random) -> bytes:
    """A heading that is another one."""
    names = re.findall(rb"(?m)^\[+[^\]\n]+\]+", content) or [b"[x]"]
    other = random.choice((*names, *(one.strip() for one in LINES[:6]))).decode(errors="replace")
    return _replaced(rb"(?m)^\[+[^\]\n]+\]+", random.choice((other, f"[{other}]", "")), content, random)


def _replaced(pattern: bytes, text: str, content: bytes, random: Random) -> bytes:
    """One of the places replaced."""
    places = list(re.finditer(pattern, content))
    if not places:
        return content
    one = random.choice(places)
    return content[: one.start()] + text.encode() + content[one.end() :]


MUTATIONS: tuple[Mutation, ...] = (_piece, _flip, _cut, _line, _line, _value, _value, _value, _key, _table)
