"""Two tables as Parquet, and the same figures as a register: series of a hundred monthly figures with a target each.

Every third figure of every second series is a bound, every tenth was revised, every seventh goal is a ceiling.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import tracker

MONTHS = 100
DAY = date(2025, 12, 1)
SAMPLE = 500
HEAD = 'format = 1\n[areas.place]\nname = "A place"\n[sources.plan]\ntitle = "The plan"\npublisher = "An office"\n'
SERIES = (
    'area = "place"\nindicator = "Output"\nunit = "t"\nkind = "flow"\nfrequency = "monthly"\nrelease_lag_days = 30\n'
)
TARGET = 'due = "2027-12"\nbaseline = "2016-01"\nannounced = 2016-03-01\nsource = "plan"\n'


def name(number: int) -> str:
    """The id of a series; ids are in the order of their numbers."""
    return f"s{number:07}"


def target(number: int) -> dict[str, Any]:
    """The row of a target."""
    goal = {"comparison": "at_most", "upper": Decimal(900 + number % 1000), "lower": None}
    if number % 7:
        goal = {"comparison": "at_least", "lower": Decimal(2000 + number % 1000), "upper": None}
    return {
        "id": f"t{number:07}",
        "series": name(number),
        "due": "2027-12",
        "baseline": "2016-01",
        "announced": date(2016, 3, 1),
        "area": "place",
        "area_name": "A place",
        "indicator": "Output",
        "unit": "t",
        "kind": "flow",
        "frequency": "monthly",
        "release_lag_days": 30,
        **goal,
    }


def actuals(number: int) -> Iterator[dict[str, Any]]:
    """The rows of its records, in order of time."""
    for month in range(MONTHS):
        year, place = 2016 + month // 12, month % 12 + 1
        figure = Decimal(f"{1000 + number % 1000 + month * 7}.{(number + month) % 90 + 10}")
        is_bound = number % 2 == 1 and (number + month) % 3 == 0
        row: dict[str, Any] = {
            "series": name(number),
            "period": f"{year}-{place:02}",
            "value": None if is_bound else figure,
            "lower": figure if is_bound else None,
            "comparison": "more_than" if is_bound else "",
            "rounded_to": "0.01",
            "published": date(year + 1, 1, 15),
            "status": None,
            "publisher": "An office",
        }
        yield row
        if month % 10 == 0:
            more = {key: None if row[key] is None else row[key] + 3 for key in ("value", "lower")}
            yield {**row, **more, "published": date(year + 1, 6, 15), "status": "revised"}


FIGURES = MONTHS + MONTHS // 10
"""Of each series."""


def write_tables(folder: Path, series: int) -> None:
    """targets.parquet and actuals.parquet, sorted by series."""
    pa: Any = import_module("pyarrow")
    pq: Any = import_module("pyarrow.parquet")
    number, day = pa.decimal128(18, 4), pa.date32()
    columns = dict.fromkeys(("value", "lower", "upper"), number) | dict.fromkeys(("published", "announced"), day)
    columns["release_lag_days"] = pa.int32()
    of_targets, of_actuals = (
        pa.schema([(key, columns.get(key, pa.string())) for key in row]) for row in (target(0), next(actuals(0)))
    )
    pq.write_table(pa.Table.from_pylist([target(one) for one in range(series)], of_targets), folder / "targets.parquet")
    with pq.ParquetWriter(folder / "actuals.parquet", of_actuals) as file:
        for begin in range(0, series, 200):
            some = range(begin, min(begin + 200, series))
            rows = [row for one in some for row in actuals(one)]
            file.write_table(pa.Table.from_pylist(rows, of_actuals))


def write_register(folder: Path, series: Iterable[int]) -> None:
    """The same of some series as files of a register."""
    tables = [HEAD]
    (folder / "actuals").mkdir()
    for one in series:
        row = target(one)
        goal = row["lower"] if row["upper"] is None else row["upper"]
        tables.append(f"[series.{name(one)}]\n{SERIES}")
        tables.append(f'[targets.{row["id"]}]\nseries = "{name(one)}"\n{row["comparison"]} = {goal}\n{TARGET}')
        records = "".join(map(_record, actuals(one)))
        (folder / "actuals" / f"{name(one)}.toml").write_text(records)
    (folder / "targets.toml").write_text("".join(tables))


def _record(row: dict[str, Any]) -> str:
    figure = f"value = {row['value']}" if row["lower"] is None else f"more_than = {row['lower']}"
    status = "" if row["status"] is None else f'status = "{row["status"]}"\n'
    about = f'[[actual]]\nperiod = "{row["period"]}"\n{figure}\npublished = {row["published"]}\n{status}'
    return f'{about}publisher = "{row["publisher"]}"\n'


def sample(series: int) -> list[int]:
    """Numbers of series from all over the table."""
    return list(range(0, series, max(1, series // SAMPLE)))[:SAMPLE]


def by_status(folder: Path, series: int) -> dict[str, Any]:
    """What a register of the sampled series says of their targets, by their ids."""
    write_register(folder, sample(series))
    rows = tracker.rows(tracker.review(tracker.open(folder), as_of=DAY))
    return {str(row["id"]): row for row in rows}
