"""How long judging and writing the judged as JSON take, against another checkout of the program.

Makes its own data: 1 000 series of twelve annual actuals, some of them bounds, with a target each. Each round runs in a
process of its own, this source and the other in turn, and the ratio is that of the minima of five. Without another
checkout it prints the times alone: `.venv/bin/python benchmarks/judging.py --against ../before/src`.
"""

import gc
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import Any

from tracker.domain.register import Register

ROUNDS = 5
SERIES = 1000
YEARS = range(2012, 2024)
DAY = date(2024, 12, 1)
SOURCE = Path(__file__).resolve().parent.parent / "src"
LIMITS = {"judging": 0.6, "writing": 0.9}
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
frequency = "annual"
release_lag_days = 60

[targets.t{n}]
series = "s{n}"
due = 2027
{goal}
baseline = 2015
announced = 2016-03-01
source = "bulletin"
"""
RECORD = '[[actual]]\nperiod = "{year}"\n{figure}\npublished = {after}-02-15\nsource = "bulletin"\n\n'


def judged(register: Register, day: date) -> Sequence[Any]:
    """Every target with all its measures and its verdict, by the newer of the two ways that a checkout has."""
    try:
        reviews: Any = import_module("tracker.assess.review")
    except ImportError:
        return list(import_module("tracker.assess.assessment").assess(register, day))
    every: list[Any] = reviews.Review.of(register, day).assessments()
    for one in every:
        one.measures.by_name()
        _ = one.judgement
    return every


def written(every: Sequence[Any], day: date) -> str:
    """The judged as track.status/2."""
    from tracker.render.status_json import status_json

    return status_json(every, day)


def write(folder: Path) -> None:
    """The register: every third figure is a bound, every fifth goal a range, every seventh a ceiling."""
    tables = "".join(TABLES.format(n=n, goal=_goal(n)) for n in range(SERIES))
    (folder / "targets.toml").write_text(HEAD + tables)
    (folder / "actuals").mkdir()
    for n in range(SERIES):
        records = [RECORD.format(year=year, after=year + 1, figure=_figure(n, year)) for year in YEARS]
        (folder / "actuals" / f"s{n}.toml").write_text("".join(records))


def _goal(n: int) -> str:
    if n % 5 == 0:
        return f"between = [{1900 + n}, {2100 + n}]"
    return f"at_most = {900 + n}" if n % 7 == 0 else f"at_least = {2000 + n}"


def _figure(n: int, year: int) -> str:
    number = f"{1000 + n + (year - 2011) * 61}.{n % 90 + 10}"
    return f"more_than = {number}" if (n + year) % 3 == 0 and n % 2 else f"value = {number}"


def measure(folder: Path) -> None:
    """One round in this process: prints the seconds of judging and of writing."""
    from tracker.store.loading import load

    loaded = load(folder)
    if loaded.register is None:
        raise SystemExit(f"the benchmark's own data are faulty: {loaded.problems[0]}")
    gc.disable()  # as the program does
    start = process_time()
    every = judged(loaded.register, DAY)
    middle = process_time()
    written(every, DAY)
    print(middle - start, process_time() - middle)


def seconds(source: Path, folder: Path) -> tuple[float, float]:
    """One round in a process of its own, with the program of that source."""
    environment = {**os.environ, "PYTHONPATH": str(source)}
    command = [sys.executable, __file__, "--measure", str(folder)]
    told = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout.split()
    return float(told[0]), float(told[1])


def main(arguments: list[str]) -> int:
    """Print a line for judging and one for writing; 1 where a ratio is over its limit."""
    if arguments[:1] == ["--measure"]:
        measure(Path(arguments[1]))
        return 0
    sources = [SOURCE, *(Path(one).resolve() for one in arguments[1:] if arguments[0] == "--against")]
    with tempfile.TemporaryDirectory() as name:
        write(Path(name))
        rounds = [[seconds(source, Path(name)) for source in sources] for _ in range(ROUNDS)]
    over = [_told(what, [min(times) for times in _by_source(rounds, n)]) for n, what in enumerate(LIMITS)]
    return int(any(over))


def _by_source(rounds: list[list[tuple[float, float]]], part: int) -> list[list[float]]:
    """For each source the seconds of one part in every round."""
    return [[one[part] for one in of_source] for of_source in zip(*rounds, strict=True)]


def _told(what: str, least: list[float]) -> bool:
    """Whether the ratio is over its limit; the line is printed."""
    if len(least) == 1:
        print(f"{what:8} {least[0] * 1000:6.0f} ms")
        return False
    ratio = least[0] / least[1]
    print(f"{what:8} {least[0] * 1000:6.0f} ms, before {least[1] * 1000:6.0f} ms, ratio {ratio:.2f} of {LIMITS[what]}")
    return ratio > LIMITS[what]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
