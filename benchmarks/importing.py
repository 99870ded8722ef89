"""A long table into many series: the time and memory of `track import` beside those of reading the result, and kills.

Makes its own data: a row for each of a hundred months of so many series. Prints the ratios of processor time and of
peak memory of whole runs, each in a process of its own; that a fault in the last row but one changes nothing; and what
came of runs that were killed at random moments and run again. Fails above the limits, and where anything is lost,
stands twice or is left over.
"""

import csv
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from pathlib import Path

from forked import begin, ended, warm_up
from loading import ACTUALS, HEAD, TABLES

TIME_LIMIT, MEMORY_LIMIT = 3.0, 1.5
MONTHS = [(2016 + month // 12, month % 12 + 1) for month in range(ACTUALS)]
_LOAD = "import sys; from pathlib import Path; from tracker.store.loading import load; load(Path(sys.argv[1]))"


def write(folder: Path, series: int, *, is_faulty: bool = False) -> Path:
    """A register of so many series without a figure, in git, and a table with a hundred figures of each."""
    folder.mkdir()
    (folder / "targets.toml").write_text(HEAD + "".join(TABLES.format(n=n, goal=2000 + n) for n in range(series)))
    rows = [
        [f"s{n}", f"{year}-{month:02}", f"{1000 + n + 3 * at}.{month:02}", f"{year + 1}-01-15", "bulletin"]
        for n in range(series)
        for at, (year, month) in enumerate(MONTHS)
    ]
    rows[-2][2] = "a lot" if is_faulty else rows[-2][2]
    with (folder / "figures.csv").open("w", newline="") as file:
        csv.writer(file).writerows([["series", "period", "value", "published", "source"], *rows])
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    return folder


def git(place: Path, *arguments: str) -> str:
    """What git says."""
    return subprocess.run(["git", *arguments], cwd=place, capture_output=True, text=True, check=True).stdout  # noqa: S607


def importing(root: Path) -> list[str]:
    """The command line that brings the table in."""
    return ["-C", str(root), "--as-of", "2026-01-01", "import", str(root / "figures.csv"), "--yes", "--accept", "all"]


def spent(command: list[str]) -> tuple[float, float, int]:
    """Processor seconds and peak mebibytes of a process, and its exit code."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def held(root: Path) -> dict[str, bytes]:
    """The files of records as they are."""
    return {path.name: path.read_bytes() for path in sorted((root / "actuals").glob("*.toml"))}


def compared(folder: Path, series: int, *, is_limited: bool) -> list[str]:
    """The ratios, and what is above its limit."""
    root = write(folder / "timed", series)
    seconds, memory, code = spent([sys.executable, "-m", "tracker", *importing(root)])
    reading = min(spent([sys.executable, "-c", _LOAD, str(root)]) for _ in range(2))
    rows, times, sizes = series * ACTUALS, seconds / reading[0], memory / reading[1]
    read = f"reading the result {reading[0]:.1f} s, {reading[1]:.0f} MiB"
    print(f"{rows} rows: {seconds:.1f} s and {memory:.0f} MiB; {read}")
    print(f"time {times:.2f} of {TIME_LIMIT}, memory {sizes:.2f} of {MEMORY_LIMIT}")
    faults = [] if code == 0 and len(held(root)) == series else [f"the import ends with {code}"]
    faults += [f"time {times:.2f}"] if is_limited and times > TIME_LIMIT else []
    return faults + ([f"memory {sizes:.2f}"] if is_limited and sizes > MEMORY_LIMIT else [])


def refused(folder: Path, series: int) -> list[str]:
    """What a fault in the last row but one has changed."""
    root = write(folder / "faulty", series, is_faulty=True)
    _, _, code = spent([sys.executable, "-m", "tracker", *importing(root)])
    print(f"a fault in row {series * ACTUALS}: exit code {code}")
    return [] if code == 2 and not held(root) and not strange(root, 0) else ["a fault in one row changed something"]


def killed(folder: Path, series: int, kills: int, dice: random.Random) -> list[str]:
    """What is wrong after runs that were killed, each run again until it has ended."""
    root, says = write(folder / "killed", series), folder / "says.txt"
    warm_up([*importing(root), "--dry-run"])
    start = time.perf_counter()
    ended(begin(importing(root), says))
    usual, whole = time.perf_counter() - start, held(root)
    faults, in_time, halves = list[str](), 0, 0
    for number in range(kills):
        for place in (root / "actuals", root / ".track"):
            shutil.rmtree(place)
        pid = begin(importing(root), says)
        time.sleep(dice.uniform(0.0, 1.1) * usual if number % 2 else dice.uniform(0.8, 1.05) * usual)
        os.kill(pid, signal.SIGKILL)
        in_time += ended(pid) == -signal.SIGKILL
        found = held(root) if (root / "actuals").exists() else {}
        halves += 0 < len(found) < series
        faults += [f"kill {number}: {name} is half" for name, content in found.items() if whole[name] != content]
        code = ended(begin(importing(root), says))
        faults += [] if code == 0 and held(root) == whole else [f"kill {number}: run again ends with {code}, not whole"]
        faults += [f"kill {number}: {one} is left" for one in strange(root, series)]
    print(f"kills: {kills} runs of {series * ACTUALS} rows, {in_time} killed in time, {halves} of them half-way")
    return faults


def strange(root: Path, files: int) -> list[str]:
    """What git sees besides so many files of records, and what is in hidden folders besides the journal."""
    seen = [line[3:] for line in git(root, "status", "--porcelain", "-uall").splitlines() if line[:2] != "A "]
    records = [one for one in seen if one.startswith("actuals/s") and one.endswith(".toml")]
    hidden = [one for one in root.rglob("*") if ".track" in one.parts[:-1] and one.is_file()]
    known = ("lock", ".gitignore", "000001.json")
    left = [*(one for one in seen if one not in records), *(str(one) for one in hidden if one.name not in known)]
    return left + ([] if len(records) == files else [f"{len(records)} files of records"])


def main() -> int:
    """Print what came of it; 1 where anything is wrong."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--series", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--no-limits", action="store_true", help="ratios are printed alone")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    given = parser.parse_args()
    print(f"seed {given.seed}")
    dice = random.Random(given.seed)  # noqa: S311 - moments, not secrets
    with tempfile.TemporaryDirectory() as name:
        faults = [
            *compared(Path(name), given.series, is_limited=not given.no_limits),
            *refused(Path(name), given.series),
        ]
        faults += killed(Path(name), given.series, kills=given.kills, dice=dice)
    print("\n".join(faults) or "all of it once, nothing left over")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
