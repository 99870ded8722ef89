"""Runs of `track add` and of `--report` killed at random moments: every record stays whole, and nothing is left over.

Makes its own data: a register in a git repository, and another repository that reports are written to. After each kill
the file is the old one or the new one, and holds what the run said it had added. After one more ordinary run git sees
the records and the reports alone. Prints how many were killed in time; fails where something else is so.
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
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from xml.etree import ElementTree

from forked import begin, ended, warm_up

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
    about = ["--period", "2019", "--published", f"{day}", "--publisher", "An office", "--yes"]
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
        faults += left_over(root, pages, says, given.kills)
    print("\n".join(faults) or "every record whole, nothing left over")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
