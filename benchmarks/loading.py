"""How long loading takes, against the plain TOML parser over the same bytes, and whether it grows linearly.

Makes its own data: 10, 100 and 1000 series of 100 actuals each. Prints the ratio of minima of interleaved rounds in
processor time, without a cache and where everything was read before, and the time for each actual; the last may not
grow. Of the largest register the memory at its peak is compared with what hledger takes to read the same figures, where
that is installed.
"""

import gc
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from time import process_time

from tracker.store.keeping import keep_in
from tracker.store.loading import load

ROUNDS = 4
ACTUALS = 100
SIZES = (10, 100, 1000)
LIMIT, LIMIT_KEPT, LIMIT_ODD, LIMIT_MEMORY = 0.4, 0.25, 1.5, 0.5
LOAD = """import gc, sys
gc.disable()
from pathlib import Path
from tracker.store.loading import load
load(Path(sys.argv[1]))
"""
HEAD = """format = 1

[areas.place]
name = "A place"

[sources.bulletin]
title = "A bulletin"
publisher = "An office"
"""
TABLES = """
[series.s{n}]
area = "place"
indicator = "Output"
unit = "亿元"
kind = "flow"
frequency = "monthly"
release_lag_days = 30

[targets.t{n}]
series = "s{n}"
due = "2027-12"
at_least = {goal}
baseline = "2016-01"
announced = 2016-03-01
source = "bulletin"
"""
ODD = "  # as published"
"""Behind a figure it makes a file one of another form than the usual, which goes through the parser."""
RECORD = '[[actual]]\nperiod = "{period}"\nvalue = {value}\npublished = {published}\nsource = "bulletin"\n\n'


def write(folder: Path, series: int, behind: str = "") -> None:
    """A register of so many series with a hundred monthly actuals and a target each, and something behind a figure."""
    tables = "".join(TABLES.format(n=n, goal=2000 + n) for n in range(series))
    (folder / "targets.toml").write_text(HEAD + tables)
    (folder / "actuals").mkdir()
    months = [(2016 + month // 12, month % 12 + 1) for month in range(ACTUALS)]
    for n in range(series):
        values = [f"{1000 + n}.{month:02}{behind}" for _, month in months]
        records = [
            RECORD.format(period=f"{year}-{month:02}", value=value, published=f"{year + 1}-01-15")
            for value, (year, month) in zip(values, months, strict=True)
        ]
        (folder / "actuals" / f"s{n}.toml").write_text("".join(records))


def journal(folder: Path, series: int) -> Path:
    """The same figures as hledger reads them: a transaction each."""
    months = [(2016 + month // 12, month % 12 + 1) for month in range(ACTUALS)]
    file = folder / "figures.journal"
    with file.open("w") as out:
        for year, month in months:
            for n in range(series):
                out.write(f"{year}-{month:02}-15 bulletin\n  s{n}  {1000 + n}.{month:02} CNY\n  figures\n\n")
    return file


def plain(folder: Path) -> float:
    """Reading and parsing every file with the standard library alone."""
    start = process_time()
    for file in [folder / "targets.toml", *sorted((folder / "actuals").iterdir())]:
        tomllib.loads(file.read_text())
    return process_time() - start


def whole(folder: Path, cache: Path | None = None) -> float:
    """Loading the register, with a cache or without."""
    keep_in(None if cache is None else lambda: cache)
    start = process_time()
    loaded = load(folder)
    elapsed = process_time() - start
    keep_in(None)
    if loaded.problems:
        raise SystemExit(f"the benchmark's own data are faulty: {loaded.problems[0]}")
    return elapsed


def peak(command: list[str]) -> int:
    """The most memory that a command takes, in kilobytes."""
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(running.pid, 0)
    running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode:
        raise SystemExit(f"the benchmark's own command fails: {command}")
    return usage.ru_maxrss


def memory(folder: Path) -> float:
    """Print how much memory reading the largest register takes; its share of what hledger takes, 0 without that."""
    ours = peak([sys.executable, "-c", LOAD, str(folder)])
    print(f"memory: load {ours / 1024:.0f} MB", end="")
    hledger = shutil.which("hledger")
    if hledger is None:
        print(", and hledger is not installed to compare it with")
        return 0.0
    theirs = peak([hledger, "-f", str(journal(folder, SIZES[-1])), "stats"])
    print(f", hledger {theirs / 1024:.0f} MB, ratio {ours / theirs:.2f} of at most {LIMIT_MEMORY}")
    return ours / theirs


def main() -> int:
    """Print a line for each size; 1 where the largest is over a limit or growth is not linear."""
    gc.disable()  # as the program does
    each: list[float] = []
    ratio = kept = share = 0.0
    for size in SIZES:
        with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as cache:
            folder = Path(name)
            write(folder, size)
            whole(folder, Path(cache))
            rounds = [(plain(folder), whole(folder), whole(folder, Path(cache))) for _ in range(ROUNDS)]
            share = memory(folder) if size == SIZES[-1] else 0.0
        parsed, loaded, again = (min(one) for one in zip(*rounds, strict=True))
        ratio, kept = loaded / parsed, again / parsed
        each.append(loaded / (size * ACTUALS))
        both = f"tomllib {parsed:6.2f} s, load {loaded:6.2f} s, ratio {ratio:.2f}"
        print(f"{size:5} series: {both}, {each[-1] * 1e6:.0f} µs each; read before {again:6.2f} s, ratio {kept:.2f}")
    with tempfile.TemporaryDirectory() as name:
        write(Path(name), SIZES[1], ODD)
        rounds = [(plain(Path(name)), whole(Path(name)), 0.0) for _ in range(ROUNDS)]
        odd = min(one[1] for one in rounds) / min(one[0] for one in rounds)
    print(f"with a comment behind each figure: ratio {odd:.2f} of at most {LIMIT_ODD}")
    grown = each[-1] / each[0]
    print(f"largest: ratio {ratio:.2f} of at most {LIMIT}, read before {kept:.2f} of at most {LIMIT_KEPT};", end=" ")
    print(f"time for each actual grew by {grown:.2f} of at most 1.5")
    return int(ratio > LIMIT or kept > LIMIT_KEPT or odd > LIMIT_ODD or share > LIMIT_MEMORY or grown > 1.5)


if __name__ == "__main__":
    sys.exit(main())
