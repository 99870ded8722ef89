"""How long loading takes, against the plain TOML parser over the same bytes, and whether it grows linearly.

Makes its own data: 10, 100 and 1000 series of 100 actuals each. Prints the ratio of minima of interleaved rounds, and
the time for each actual; the last may not grow.
"""

import gc
import sys
import tempfile
import tomllib
from pathlib import Path
from time import perf_counter

from tracker.store.loading import load

ROUNDS = 3
ACTUALS = 100
SIZES = (10, 100, 1000)
LIMIT = 4.0
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
RECORD = '[[actual]]\nperiod = "{period}"\nvalue = {value}\npublished = {published}\nsource = "bulletin"\n\n'


def write(folder: Path, series: int) -> None:
    """A register of so many series with a hundred monthly actuals and a target each."""
    tables = "".join(TABLES.format(n=n, goal=2000 + n) for n in range(series))
    (folder / "targets.toml").write_text(HEAD + tables)
    (folder / "actuals").mkdir()
    months = [(2016 + month // 12, month % 12 + 1) for month in range(ACTUALS)]
    for n in range(series):
        records = [
            RECORD.format(period=f"{year}-{month:02}", value=f"{1000 + n}.{month:02}", published=f"{year + 1}-01-15")
            for year, month in months
        ]
        (folder / "actuals" / f"s{n}.toml").write_text("".join(records))


def plain(folder: Path) -> float:
    """Reading and parsing every file with the standard library alone."""
    start = perf_counter()
    for file in [folder / "targets.toml", *sorted((folder / "actuals").iterdir())]:
        tomllib.loads(file.read_text())
    return perf_counter() - start


def whole(folder: Path) -> float:
    """Loading the register."""
    start = perf_counter()
    loaded = load(folder)
    elapsed = perf_counter() - start
    if loaded.problems:
        raise SystemExit(f"the benchmark's own data are faulty: {loaded.problems[0]}")
    return elapsed


def main() -> int:
    """Print a line for each size; 1 where the largest is over the limit or growth is not linear."""
    gc.disable()  # as the program does
    each: list[float] = []
    ratio = 0.0
    for size in SIZES:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            write(folder, size)
            rounds = [(plain(folder), whole(folder)) for _ in range(ROUNDS)]
        parsed, loaded = min(one for one, _ in rounds), min(one for _, one in rounds)
        ratio = loaded / parsed
        each.append(loaded / (size * ACTUALS))
        both = f"tomllib {parsed:6.2f} s, load {loaded:6.2f} s"
        print(f"{size:5} series: {both}, ratio {ratio:.2f}, {each[-1] * 1e6:.0f} µs each")
    grown = each[-1] / each[0]
    print(f"largest: ratio {ratio:.2f} of at most {LIMIT}; time for each actual grew by {grown:.2f} of at most 1.5")
    return int(ratio > LIMIT or grown > 1.5)


if __name__ == "__main__":
    sys.exit(main())
