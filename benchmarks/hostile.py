"""How long files take that are made to be slow, and whether the time grows no faster than the file.

Makes its own data: each shape at two sizes, the second four times the first. Prints the processor seconds of a command
above those of one that has next to nothing to do, the growth as a power of the size (1 is linear), and what is printed.
"""

import math
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

TIMES = 4
SECONDS = 4.0
POWER = 1.35
SURE = 0.3  # seconds below which a power is noise
BYTES = 16 * 1024 * 1024
SOURCE = Path(__file__).resolve().parent.parent / "src"
HEAD = """format = 1

[areas.city]
name = "A city"

[sources.paper]
title = "A newspaper"
publisher = "Press"
published = 2024-02-01
"""
SERIES = (
    '[series.{id}]\narea = "{area}"\nindicator = "GDP"\nunit = "{unit}"\nkind = "{kind}"\nfrequency = "{frequency}"\n'
)
TARGET = '[targets.{id}]\nseries = "{series}"\ndue = "{due}"\n{goal}\nsource = "paper"\n'
RECORD = '[[actual]]\nperiod = "{period}"\nvalue = {value}\nsource = "paper"\n'
PRECISE = "1.2345678901234567890123456789"


@dataclass(frozen=True, slots=True)
class Shape:
    """A register of some size, as the texts of its two files, and the command that is slow over it."""

    name: str
    command: str
    size: int
    files: Callable[[int], tuple[str, str]]


def series(id: str = "gdp", area: str = "city", kind: str = "flow", frequency: str = "annual") -> str:
    """The table of a series."""
    unit = "%" if kind == "growth" else "亿元"
    return SERIES.format(id=id, area=area, unit=unit, kind=kind, frequency=frequency)


def target(id: str = "goal", series: str = "gdp", due: str = "2027", goal: str = "at_least = 2000") -> str:
    """The table of a target; more keys may follow the goal."""
    return TARGET.format(id=id, series=series, due=due, goal=goal)


def many(line: Callable[[int], str], count: int) -> str:
    """A text for each number."""
    return "".join(map(line, range(count)))


def month(number: int) -> str:
    """The months from January 1000 on."""
    return f"{1000 + number // 12}-{number % 12 + 1:02}"


def records(count: int) -> str:
    """So many months."""
    return many(lambda n: RECORD.format(period=month(n), value=n), count)


def quotes(size: int) -> tuple[str, str]:
    """Escaped quotes in a text and in a comment."""
    filling = r"\"" * size
    return f'{HEAD}url = "{filling}"\n# {filling}\n', ""


def dotted(size: int) -> tuple[str, str]:
    """A key of very many parts."""
    return f"{HEAD}{'a.' * size}a = 1\n", ""


def dangling(size: int) -> tuple[str, str]:
    """Areas that are part of nothing there is."""
    return HEAD + many(lambda n: f'[areas.a{n}]\nname = "A"\npart_of = "b{n}"\n', size), ""


def unsourced(size: int) -> tuple[str, str]:
    """Records of sources that are not declared, each almost another one."""
    sources = many(lambda n: f'[sources.s{n}]\ntitle = "T"\npublisher = "P"\n', size)
    return HEAD + sources + series(), records(size).replace('"paper"', '"paper-1"')


def nothings(size: int) -> tuple[str, str]:
    """Records that say nothing."""
    return HEAD + series() + target(), "[[actual]]\n" * size


def nothings_on_a_line(size: int) -> tuple[str, str]:
    """The same on one line."""
    return HEAD + series() + target(), f"actual = [{'{}, ' * size}]\n"


def unknown_keys(size: int) -> tuple[str, str]:
    """Keys that nobody knows, in one table."""
    return HEAD + series() + target() + many(lambda n: f"key-{n} = 1\n", size), ""


def unknown_tables(size: int) -> tuple[str, str]:
    """Targets of nothing but a key that nobody knows."""
    return HEAD + series() + many(lambda n: f"[targets.t{n}]\nx{n} = 1\n", size), ""


def promised(size: int) -> tuple[str, str]:
    """Very many targets of one series."""
    return HEAD + series() + many(
        lambda n: target(f"t{n}", due=str(2000 + n % 900), goal=f"at_least = {n}"), size
    ), many(lambda n: RECORD.format(period=1924 + n, value=n), 100)


def long_growth(size: int) -> tuple[str, str]:
    """Mean growth over as many years as there are, of numbers with 30 digits."""
    first = 2022 - size
    goal = f'at_least = {PRECISE}\nmeasure = "average_growth"\nbaseline = "{first}"\nannounced = 2000-01-01'
    ends = (RECORD.format(period=year, value=PRECISE) for year in (first, 2022))
    return HEAD + series() + target(due="2023", goal=goal), "".join(ends)


def long_chain(size: int) -> tuple[str, str]:
    """Yearly growth rates that multiply, of 30 digits each."""
    goal = f'at_least = 5\nmeasure = "percent_change"\nbaseline = "{2023 - size}"\nannounced = 2000-01-01'
    rates = many(lambda n: RECORD.format(period=2023 - n, value=PRECISE), size)
    return HEAD + series(kind="growth") + target(due="2024", goal=goal), rates


def long_due(size: int) -> tuple[str, str]:
    """Monthly targets announced in the year 1 of which nothing was ever recorded."""
    goal = "at_least = 1\nannounced = 0001-01-01"
    tables = (series(f"s{n}", frequency="monthly") + target(f"t{n}", f"s{n}", "2027-12", goal) for n in range(size))
    return HEAD + "".join(tables), ""


def windows(size: int) -> tuple[str, str]:
    """Quarters of a thousand years, to be held, of months."""
    goal = 'at_least = 1\nmeasure = "every_period"\nfrom = "1000-Q1"'
    return HEAD + series(frequency="monthly") + target(due="2027-Q4", goal=goal), records(size)


def totals(size: int) -> tuple[str, str]:
    """The sum of a thousand years of months."""
    goal = 'at_least = 1\nmeasure = "total"\nfrom = "1000-01"'
    return HEAD + series(frequency="monthly") + target(due="2027-12", goal=goal), records(size)


def vintages(size: int) -> tuple[str, str]:
    """Very many records of one period, each of a day of its own."""
    day = "published = {}-{:02}-{:02}\n"
    dated = many(
        lambda n: RECORD.format(period=1999, value=n) + day.format(2000 + n // 336, n // 28 % 12 + 1, n % 28 + 1), size
    ).replace('source = "paper"', 'publisher = "Press"')
    return HEAD + series() + target(), dated


def nested(size: int) -> tuple[str, str]:
    """Areas each of which is part of the one before."""
    lineage = many(lambda n: f'[areas.a{n}]\nname = "A"\npart_of = "{f"a{n - 1}" if n else "city"}"\n', size)
    return HEAD + lineage + many(lambda n: series(f"s{n}", f"a{n}") + target(f"t{n}", f"s{n}"), size), ""


def merges(size: int) -> tuple[str, str]:
    """Merges that were never resolved."""
    return "<<<<<<< ours\n" * size, ""


SHAPES = (
    Shape("escaped quotes", "validate", 100_000, quotes),
    Shape("a dotted key", "validate", 100_000, dotted),
    Shape("unresolved merges", "validate", 20_000, merges),
    Shape("ids that lead nowhere", "validate", 3000, dangling),
    Shape("sources that lead nowhere", "validate", 3000, unsourced),
    Shape("records of nothing", "validate", 10_000, nothings),
    Shape("records of nothing, junit", "validate --format junit", 10_000, nothings),
    Shape("records of nothing on a line", "validate", 10_000, nothings_on_a_line),
    Shape("unknown keys", "validate", 10_000, unknown_keys),
    Shape("tables of unknown keys", "validate", 2000, unknown_tables),
    Shape("a series of many targets", "show gdp", 1000, promised),
    Shape("mean growth", "status --format json", 250, long_growth),
    Shape("a chain of growth", "status --format json", 250, long_chain),
    Shape("months since the year 1", "status --format json", 10, long_due),
    Shape("months since the year 1, csv", "status --format csv", 10, long_due),
    Shape("a window of a thousand years", "status --format json", 2500, windows),
    Shape("a total of many months", "show goal", 1200, totals),
    Shape("vintages of one period", "show gdp", 1000, vintages),
    Shape("areas in a line", "status city", 1500, nested),
    Shape("areas in a line, checked", "check --exit-zero --format junit", 1500, nested),
)


def run(command: str, files: tuple[str, str]) -> tuple[float, int]:
    """The processor seconds of a command in a process of its own, and how much it prints."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "actuals").mkdir()
        (folder / "targets.toml").write_text(files[0])
        if files[1]:
            (folder / "actuals" / "gdp.toml").write_text(files[1])
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        called = [sys.executable, "-m", "tracker", *command.split(), "-C", name]
        environment = {**os.environ, "PYTHONPATH": str(SOURCE), "GITHUB_ACTIONS": ""}
        ended = subprocess.run(called, env=environment, check=False, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if ended.returncode not in (0, 3 if command.startswith("validate") else 0):
        raise SystemExit(f"track {command} ended with {ended.returncode}: {ended.stderr.decode()}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, len(ended.stdout) + len(ended.stderr)


def is_over(shape: Shape, idle: float) -> bool:
    """Print a line for a shape; whether it takes too long, grows too fast or prints too much."""
    less, _ = run(shape.command, shape.files(shape.size))
    more, printed = run(shape.command, shape.files(shape.size * TIMES))
    small, large = max(0.01, less - idle), max(0.01, more - idle)
    power = math.log(large / small, TIMES)
    print(f"{shape.name:30} {small:6.2f} s, {TIMES} times {large:6.2f} s, power {power:5.2f}, {printed:9} bytes")
    return large > SECONDS or (large > SURE and power > POWER) or printed > BYTES


def main() -> int:
    """Print a line for each shape; 1 where one is over a limit."""
    idle = min(run("status", (HEAD + series() + target(), ""))[0] for _ in range(3))
    over = [shape.name for shape in SHAPES if is_over(shape, idle)]
    print(f"limits: {SECONDS} s above the {idle:.2f} s of any command, power {POWER}, {BYTES} bytes")
    print(f"over: {', '.join(over) or 'none'}")
    return int(bool(over))


if __name__ == "__main__":
    sys.exit(main())
