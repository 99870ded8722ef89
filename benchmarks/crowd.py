"""Many adds at once, on two registers that share a folder of actuals: all are recorded, and none gives up.

Makes its own data. Prints how long it took, the exit codes and the longest run; fails where a code is not 0, a figure
is missing, or a temporary file is left.
"""

import os
import sys
import tempfile
import tomllib
from argparse import ArgumentParser
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

from forked import begin, warm_up

SERIES = 10
HEAD = """format = 1

[files]
links = "follow"

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


def write(folder: Path) -> tuple[Path, Path]:
    """Two registers of the same series; the actuals of the second are a link to those of the first."""
    first, second = folder / "first", folder / "second"
    (first / "actuals").mkdir(parents=True)
    second.mkdir()
    (second / "actuals").symlink_to("../first/actuals")
    for root in (first, second):
        (root / "targets.toml").write_text(HEAD + "".join(TABLE.format(n=n) for n in range(SERIES)))
    return first, second


def command(root: Path, number: int) -> list[str]:
    """An add of a figure that no other has."""
    day = date(2020, 1, 1) + timedelta(number)
    about = ["--period", "2019", "--published", f"{day}", "--publisher", "An office", "--yes"]
    return ["-C", str(root), "--as-of", "2099-01-01", "add", f"s{number % SERIES}", f"1000.{number:06}", *about]


def crowd(roots: tuple[Path, Path], folder: Path, adds: int, at_once: int) -> tuple[Counter[int], float]:
    """The exit codes of all runs, and the seconds of the longest."""
    codes, longest, running = Counter[int](), 0.0, dict[int, tuple[int, float]]()
    for number in range(adds + at_once):
        if number < adds:
            pid = begin(command(roots[number % 2], number), folder / f"{number}.txt")
            running[pid] = number, perf_counter()
        if len(running) >= at_once or (number >= adds and running):
            pid, status = os.wait()
            one, start = running.pop(pid)
            code = os.waitstatus_to_exitcode(status)
            longest = max(longest, perf_counter() - start)
            codes[code] += 1
            if code:
                print(f"{one}: exit {code}: {(folder / f'{one}.txt').read_text()}")
    return codes, longest


def recorded(root: Path) -> list[str]:
    """The figures in all files."""
    files = sorted((root / "actuals").glob("*.toml"))
    return sorted(
        str(one["value"]) for file in files for one in tomllib.loads(file.read_text(), parse_float=str)["actual"]
    )


def main() -> int:
    """Print what came of it; 1 where a figure is missing or a run failed."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--adds", type=int, default=2000)
    parser.add_argument("--at-once", type=int, default=20)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        roots = write(folder)
        warm_up([*command(roots[0], 0), "--dry-run"])
        start = perf_counter()
        codes, longest = crowd(roots, folder, adds=given.adds, at_once=given.at_once)
        elapsed = perf_counter() - start
        missing = given.adds - len(set(recorded(roots[0])) & {f"1000.{n:06}" for n in range(given.adds)})
        left = [str(path) for path in folder.rglob("*.tmp")]
    print(f"{given.adds} adds, {given.at_once} at a time: {elapsed:.0f} s, the longest {longest:.1f} s")
    print(f"exit codes {dict(codes)}, {missing} figures missing, {len(left)} temporary files left")
    return int(set(codes) != {0} or missing > 0 or bool(left))


if __name__ == "__main__":
    sys.exit(main())
