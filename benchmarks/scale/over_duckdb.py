"""Tables of any length on one machine: Parquet read by DuckDB, judged by a pool of processes.

    python benchmarks/scale/over_duckdb.py                       # a million figures and more, with one and two workers
    python benchmarks/scale/over_duckdb.py --series 100000       # as many as the disk holds

Needs duckdb and pyarrow beside the program. Each worker takes a few hundred series at a time: DuckDB finds their row
groups in the sorted table and hands them over in batches, so that no process ever holds more. Prints figures a second
and the memory of the largest worker, compares a sample with what `status` says of a register of the same figures, and
estimates how long 36 million take from three sizes.
"""

import argparse
import gc
import resource
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter, process_time
from typing import Any, Protocol

from tables import DAY, FIGURES, by_status, name, sample, write_tables

import tracker

CHUNK = 250
BATCH = 10_000
MANY = 36_000_000


SERIES_BETWEEN = "select * from read_parquet(?) where series >= ? and series < ? order by series"


class Found(Protocol):
    """What a query has found, as Python's databases hand it over."""

    description: Sequence[Sequence[str]]

    def fetchmany(self, size: int) -> Sequence[Sequence[object]]:
        """The next so many rows."""


def rows(found: Found) -> Iterator[dict[str, object]]:
    """The rows by the names of their columns, a batch at a time."""
    columns = [one[0] for one in found.description]
    while some := found.fetchmany(BATCH):
        for cells in some:
            yield dict(zip(columns, cells, strict=True))


def judge(ends: tuple[str, str], folder: Path, kept: frozenset[str]) -> tuple[list[Any], list[Any], float, int]:
    """Judge the series between two ids.

    What is kept of each target, the whole rows of those sampled, the seconds of processor time, and the most memory
    that this process ever had, in KiB.
    """
    duckdb: Any = import_module("duckdb")
    gc.disable()  # nothing here is made in circles
    start = process_time()
    with duckdb.connect(config={"threads": 1}) as one, duckdb.connect(config={"threads": 1}) as other:
        targets = rows(one.execute(SERIES_BETWEEN, [f"{folder}/targets.parquet", *ends]))
        actuals = rows(other.execute(SERIES_BETWEEN, [f"{folder}/actuals.parquet", *ends]))
        found = list(tracker.review_rows(targets, actuals, DAY))
    kept_of_each = [(row["id"], row["verdict"], str(row["progress_low"]), row["freshness"]) for row in found]
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return kept_of_each, [row for row in found if row["id"] in kept], process_time() - start, most


def run(folder: Path, series: int, workers: int) -> tuple[float, float, int, dict[str, Any]]:
    """Judge a whole table: seconds, seconds of processor time of all workers, the largest in KiB, and the sample."""
    chunks = [(name(one), name(min(one + CHUNK, series))) for one in range(0, series, CHUNK)]
    kept = frozenset(f"t{one:07}" for one in sample(series))
    start, processor, most, targets, sampled = perf_counter(), 0.0, 0, 0, dict[str, Any]()
    with get_context("spawn").Pool(workers) as pool:
        for some, whole, seconds, memory in pool.imap_unordered(partial(judge, folder=folder, kept=kept), chunks):
            targets, processor, most = targets + len(some), processor + seconds, max(most, memory)
            sampled |= {row["id"]: row for row in whole}
    if targets != series:
        raise SystemExit(f"{series} targets went in, and {targets} came out")
    return perf_counter() - start, processor, most, sampled


def main(arguments: Iterable[str]) -> int:
    """Print a line for each number of workers and for each size; 1 where a row differs from that of `status`."""
    parser = argparse.ArgumentParser(description="Judge Parquet tables with DuckDB and a pool of processes.")
    parser.add_argument("--series", type=int, default=10_000, help="how many, of 110 figures each")
    series: int = parser.parse_args(list(arguments)).series
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        write_tables(folder, series)
        print(f"{series * FIGURES} figures in {series} series")
        differing = 0
        expected = by_status(_made(folder / "register"), series)
        for workers in (1, 2):
            seconds, processor, most, found = run(folder, series, workers)
            rate = series * FIGURES / seconds
            print(
                f"{workers} workers: {rate:8.0f} figures a second, {processor:.1f} s of processor, {most // 1024} MiB"
            )
            differing += sum(found.get(id) != row for id, row in expected.items())
        print(f"{len(expected)} series compared with status, {differing} differ")
        each = [_each(_made(folder / str(part)), series * part // 9) for part in (1, 3, 9)]
    low, high = min(each) * MANY / 60, max(each) * MANY / 60
    print(f"{MANY} figures: {low:.0f} to {high:.0f} minutes of processor time, by three sizes")
    return int(differing > 0)


def _each(folder: Path, series: int) -> float:
    """Seconds of processor time for each figure of a table of another size."""
    write_tables(folder, series)
    _, processor, most, _ = run(folder, series, workers=1)
    each = processor / (series * FIGURES)
    print(f"{series * FIGURES:9} figures: {each * 1e6:.1f} µs of processor time each, {most // 1024} MiB")
    return each


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
