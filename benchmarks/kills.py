"""Runs of `track add`, `--report` and operations on many files killed at random moments: all whole, nothing left over.

Makes its own data: a register in a git repository, and another repository that reports are written to. After each kill
the file is the old one or the new one, and holds what the run said it had added. After one more ordinary run git sees
the records and the reports alone. Of an operation on many files every file is old or new after a kill, and going on or
taking it back, in turn, leads to an end. Prints how many were killed in time; fails where something else is so.
"""

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import tomllib
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from xml.etree import ElementTree

from forked import begin, ended, warm_up

from tracker.store.operations import Change, Journal, Kind, Operation, at_work, stopped_in

SERIES = 10
HEAD = """format = 1

[areas.place]
name = "A place"
"""
TABLE = """
[series.s{n}]
area = "place"
indicator = "Output"
unit = "亿元"
kind = "flow"
frequency = "annual"
"""
RECORD = '[[actual]]\nperiod = 2019\nvalue = 1000\npublished = 2020-01-01\npublisher = "An office"\n'


def write(folder: Path) -> tuple[Path, Path]:
    """A register and a folder for reports, each in a repository of its own; all files are known to git."""
    root, pages = folder / "register", folder / "pages"
    (root / "actuals").mkdir(parents=True)
    pages.mkdir()
    (root / "targets.toml").write_text(HEAD + "".join(TABLE.format(n=n) for n in range(SERIES)))
    for n in range(SERIES):
        (root / "actuals" / f"s{n}.toml").write_text(RECORD)
    for report in (root / "report.json", pages / "report.xml"):
        report.write_text("{}" if report.suffix == ".json" else "<testsuites/>")
    for place in (root, pages):
        git(place, "init", "-q")
        git(place, "add", "-A")
    return root, pages


def git(place: Path, *arguments: str) -> str:
    """What git says."""
    return subprocess.run(["git", *arguments], cwd=place, capture_output=True, text=True, check=True).stdout  # noqa: S607


def add(root: Path, number: int) -> list[str]:
    """An add of a figure that no other has."""
    day = date(2020, 2, 1) + timedelta(number)
    about = ["--period", "2019", "--published", f"{day}", "--publisher", "An office", "--accept", "all"]
    return ["-C", str(root), "--as-of", "2099-01-01", "add", f"s{number % SERIES}", f"1000.{number:06}1", *about]


def report(root: Path, pages: Path) -> list[str]:
    """A run that writes a report in the register and another outside."""
    files = ["--report", f"json={root / 'report.json'}", "--report", f"junit={pages / 'report.xml'}"]
    return ["-C", str(root), "--as-of", "2099-01-01", "check", "--exit-zero", *files]


def usual_seconds(commands: Sequence[Sequence[str]], says: Path) -> float:
    """How long a run takes that is not killed."""
    took = []
    for command in commands:
        start = time.perf_counter()
        ended(begin(command, says))
        took.append(time.perf_counter() - start)
    return sorted(took)[len(took) // 2]


def is_killed(command: Sequence[str], says: Path, seconds: float) -> bool:
    """Let a run begin and kill it after some time; whether it had not ended by itself."""
    pid = begin(command, says)
    time.sleep(seconds)
    os.kill(pid, signal.SIGKILL)
    return ended(pid) == -signal.SIGKILL


def faults_of_adds(root: Path, says: Path, kills: int, dice: random.Random) -> list[str]:
    """What is wrong after each kill of an add."""
    usual = usual_seconds([add(root, kills + number) for number in range(2, 9)], says)
    faults, killed, said = list[str](), 0, 0
    for number in range(kills):
        file = root / "actuals" / f"s{number % SERIES}.toml"
        before = file.read_bytes()
        killed += is_killed(add(root, number), says, dice.uniform(0.3, 1.3) * usual)
        after = file.read_bytes()
        values = [one["value"] for one in tomllib.loads(after.decode(), parse_float=str)["actual"]]
        faults += [] if after.startswith(before) else [f"add {number}: earlier bytes are changed"]
        if says.read_text().startswith("added to") and (said := said + 1) and f"1000.{number:06}1" not in values:
            faults.append(f"add {number}: said to be recorded, and is not")
    left = len(list(root.rglob("*.tmp")))
    print(
        f"add: {kills} runs, {killed} killed in time, {said} said they had added; {left} temporary files before the end"
    )
    return faults


def faults_of_reports(root: Path, pages: Path, says: Path, kills: int, dice: random.Random) -> list[str]:
    """What is wrong after each kill of a run that writes reports."""
    command = report(root, pages)
    usual, faults, killed, left = usual_seconds([command] * 7, says), list[str](), 0, 0
    for number in range(kills):
        killed += is_killed(command, says, dice.uniform(0.3, 1.3) * usual)
        left += any([*root.rglob("*.tmp"), *pages.rglob("*.tmp")])
        try:
            json.loads((root / "report.json").read_text())
            ElementTree.parse(pages / "report.xml")  # noqa: S314 - our own
        except (ValueError, ElementTree.ParseError, OSError) as error:
            faults.append(f"report {number}: {error}")
    print(f"reports: {kills} runs, {killed} killed in time, {left} of them left temporary files")
    return faults


def importing(root: Path) -> Operation:
    """An operation that adds a record to every file but one, which is new, and keeps a mapping."""
    names = [*(f"actuals/s{n}.toml" for n in range(FILES)), "imports/office.toml"]
    there = {name: (root / name).read_bytes() for name in names if (root / name).exists()}
    changes = tuple(Change.of(name, there.get(name), RECORD.replace("2019", "2018")) for name in names)
    return Operation(Kind.IMPORT, "figures.csv", changes, fingerprint="1")


def working(root: Path, work: Callable[[Journal], None]) -> None:
    """Do something under the locks."""
    with at_work(root, [root / "actuals", root / "imports"]) as journal:
        work(journal)


def killed_while(work: Callable[[], None], seconds: float) -> bool:
    """Let a process of its own work and kill it after some time; whether it had not ended by itself."""
    pid = os.fork()
    if pid == 0:
        try:
            work()
        finally:
            os._exit(0)
    time.sleep(seconds)
    os.kill(pid, signal.SIGKILL)
    return os.WIFSIGNALED(os.waitpid(pid, 0)[1])


def faults_of_operations(folder: Path, kills: int, dice: random.Random) -> list[str]:
    """What is wrong after each kill of an operation on many files, and after going on or taking it back."""
    root = folder / "many"
    (root / "actuals").mkdir(parents=True)
    (root / "targets.toml").write_text(HEAD)
    for n in range(1, FILES):
        (root / "actuals" / f"s{n}.toml").write_text(RECORD)
    git(root, "init", "-q")
    git(root, "add", "-A")
    operation = importing(root)
    old = {one.name: (root / one.name).read_bytes() for one in operation.changes if one.size is not None}
    new = {one.name: old.get(one.name, b"") + (one.text or "").encode() for one in operation.changes}

    def carry_out() -> None:
        working(root, lambda journal: journal.carry_out(operation, _nothing, _nothing))

    start = time.perf_counter()
    carry_out()
    usual, faults, killed, halves = time.perf_counter() - start, list[str](), 0, 0
    working(root, _back)
    for number in range(kills):
        killed += killed_while(carry_out, dice.uniform(0.0, 1.2) * usual)
        found = _held(root, new)
        faults += [
            f"operation {number}: {name} is neither old nor new" for name in new if _is_neither(name, found, old, new)
        ]
        halves += stopped_in(root) is not None
        faults += (
            [] if (stopped_in(root) is not None) is (found not in (old, new)) else [f"operation {number}: not told"]
        )
        working(root, _on if number % 2 else _back)
        faults += [] if _held(root, new) in (old, new) else [f"operation {number}: half-way still"]
        working(root, _back)
        faults += [] if _held(root, new) == old else [f"operation {number}: not taken back"]
        faults += [f"operation {number}: {one} is left" for one in _strange(root)]
    print(f"operations of {len(new)} files: {kills} runs, {killed} killed in time, {halves} of them half-way")
    return faults


FILES = 30


def _nothing(*_: object) -> None:
    """Neither a step nor progress matters."""


def _on(journal: Journal) -> None:
    stopped = journal.stopped()
    if stopped is not None:
        journal.go_on(stopped, _nothing, _nothing)


def _back(journal: Journal) -> None:
    found = journal.stopped() or journal.last()
    if found is not None:
        journal.take_back(found, _nothing, _nothing)


def _held(root: Path, names: Sequence[str] | dict[str, bytes]) -> dict[str, bytes]:
    return {name: (root / name).read_bytes() for name in names if (root / name).exists()}


def _is_neither(name: str, found: dict[str, bytes], old: dict[str, bytes], new: dict[str, bytes]) -> bool:
    return found.get(name) not in (old.get(name), new[name])


def _strange(root: Path) -> list[str]:
    """What git sees beside the files that were there, and what is in hidden folders besides locks."""
    seen = [line for line in git(root, "status", "--porcelain", "-uall").splitlines() if line[:2] != "A "]
    hidden = (one for one in root.rglob("*") if ".track" in one.parts[:-1] and one.is_file())
    return [*seen, *(str(one) for one in hidden if one.name not in ("lock", ".gitignore"))]


def left_over(root: Path, pages: Path, says: Path, kills: int) -> list[str]:
    """What git sees beyond records and reports after one more ordinary run, and temporary files anywhere."""
    codes = [ended(begin(command, says)) for command in (add(root, kills + 1), report(root, pages))]
    seen = [line for place in (root, pages) for line in git(place, "status", "--porcelain", "-uall").splitlines()]
    strange = [line for line in seen if line[:2] not in ("A ", "AM")]
    temporary = [str(path) for place in (root, pages) for path in place.rglob("*.tmp")]
    return [*(f"an ordinary run ends with {code}" for code in codes if code), *strange, *temporary]


def main() -> int:
    """Print what came of it; 1 where anything is wrong."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000, help="of add, and as many of --report")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    given = parser.parse_args()
    print(f"seed {given.seed}")
    dice = random.Random(given.seed)  # noqa: S311 - moments, not secrets
    with tempfile.TemporaryDirectory() as name:
        root, pages = write(Path(name))
        says = Path(name) / "says.txt"
        warm_up([*add(root, 0), "--dry-run"], report(root, pages))
        faults = faults_of_adds(root, says, given.kills, dice)
        faults += faults_of_reports(root, pages, says=says, kills=given.kills, dice=dice)
        faults += faults_of_operations(Path(name), max(50, given.kills // 20), dice)
        faults += left_over(root, pages, says, given.kills)
    print("\n".join(faults) or "every record whole, nothing left over")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
