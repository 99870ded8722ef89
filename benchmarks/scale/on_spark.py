"""Tables that are kept where Spark reads them: the rows of each series brought together, and judged by `mapInPandas`.

    python benchmarks/scale/on_spark.py                          # local, two workers, a million figures and more

Needs pyspark, pandas, pyarrow and Java beside the program. Targets go to every worker as they are; of the records each
worker sees whole series, sorted, a batch at a time. Compares a sample with what `status` says of a register of the same
figures.
"""

import argparse
import gc
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from itertools import chain, groupby, islice
from pathlib import Path
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
from tables import DAY, FIGURES, by_status, sample, write_tables

import tracker

PARTS = 16
FRAME = 1000
SCHEMA = "id string, verdict string, progress string, freshness string, whole string"


def judging(targets: dict[str, list[dict[str, Any]]], kept: frozenset[str]) -> Callable[[Iterator[Any]], Iterator[Any]]:
    """What a worker does with its batches of rows: the function needs nothing but the program to be there."""

    def judged(batches: Iterator[Any]) -> Iterator[Any]:
        pandas: Any = import_module("pandas")
        gc.disable()  # nothing here is made in circles
        rows = chain.from_iterable(map(rows_of, batches))
        found = (
            cells(row, kept)
            for series, some in groupby(rows, key=lambda row: row["series"])
            for row in tracker.review_rows(targets.get(series, []), some, DAY)
        )
        while some := list(islice(found, FRAME)):
            yield pandas.DataFrame(some, columns=[*_COLUMNS])

    return judged


def rows_of(batch: Any) -> Iterator[dict[str, object]]:  # noqa: ANN401 - a frame, whose library is loaded by workers
    """The rows of a frame by the names of their columns."""
    columns = [str(column) for column in batch]
    return (dict(zip(columns, row, strict=True)) for row in zip(*(batch[one].tolist() for one in columns), strict=True))


_COLUMNS = [one.split()[0] for one in SCHEMA.split(", ")]


def cells(row: dict[str, Any], kept: frozenset[str]) -> tuple[str, str, str, str, str | None]:
    """What is kept of a row; of those sampled all of it, as text."""
    whole = repr(row) if row["id"] in kept else None
    return row["id"], row["verdict"], str(row["progress_low"]), row["freshness"], whole


def judge(folder: Path, workers: int, kept: frozenset[str]) -> list[Any]:
    """Judge the tables of a folder: a row for each target. Those of which nothing is recorded are judged here."""
    sql: Any = import_module("pyspark.sql")
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    session = (
        sql.SparkSession.builder.master(f"local[{workers}]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.shuffle.partitions", str(PARTS))
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "10000")
        .getOrCreate()
    )
    try:
        targets: dict[str, list[dict[str, Any]]] = {}
        for row in session.read.parquet(f"{folder}/targets.parquet").collect():
            targets.setdefault(row["series"], []).append(row.asDict())
        actuals = session.read.parquet(f"{folder}/actuals.parquet")
        together = actuals.repartition(PARTS, "series").sortWithinPartitions("series")
        found = together.mapInPandas(judging(targets, kept), schema=SCHEMA).collect()
        recorded = {row["series"] for row in actuals.select("series").distinct().collect()}
        without = [row for series, rows in targets.items() if series not in recorded for row in rows]
        return [*map(tuple, found), *(cells(row, kept) for row in tracker.review_rows(without, [], DAY))]
    finally:
        session.stop()


def main(arguments: Iterable[str]) -> int:
    """Print the figures a second; 1 where a row differs from that of `status`."""
    parser = argparse.ArgumentParser(description="Judge Parquet tables on Spark.")
    parser.add_argument("--series", type=int, default=10_000, help="how many, of 110 figures each")
    parser.add_argument("--workers", type=int, default=2)
    given = parser.parse_args(list(arguments))
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        write_tables(folder, given.series)
        (folder / "register").mkdir()
        expected = by_status(folder / "register", given.series)
        kept = frozenset(f"t{one:07}" for one in sample(given.series))
        start = perf_counter()
        found = judge(folder, given.workers, kept)
        seconds = perf_counter() - start
    rate = given.series * FIGURES / seconds
    print(f"{rate:.0f} figures a second with {given.workers} workers, with the start of Spark")
    if len(found) != given.series:
        raise SystemExit(f"{given.series} targets went in, and {len(found)} came out")
    whole = {row[0]: row[-1] for row in found}
    differing = sum(whole[id] != repr(row) for id, row in expected.items())
    print(f"{len(expected)} series compared with status, {differing} differ")
    return int(differing > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
