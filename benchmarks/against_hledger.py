"""`status --format json` against hledger's budget report over the same figures and goals, and how it grows.

Makes its own data: 1 000 series of 12 annual, and of 100 monthly figures, with a goal each; as a register, and as a
journal with a transaction for each figure and one budget of all goals. In the balanced journal an account of the office
stands against each figure, as hledger's manual has it, and that one is the measure; in the lean one a figure is one
posting, in brackets, that nothing stands against, which hledger reads in seven tenths of the time. Each round runs
every program once; the ratio is that of the minima of their processor time. Cold nothing is kept, warm the register was
read before. Growth is that of 1 000, 10 000 and 100 000 figures, without what an empty register takes. Where hledger is
missing (Debian's package of that name) growth alone is measured.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from math import log
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

import judging
import loading

ROUNDS = 5
SERIES = 1000
LIMITS = {12: (1.0, 0.6), 100: (0.5, 0.25)}
"""Cold and warm."""
GROWTH = 1.05
DAYS = {12: "2024-12-01", 100: "2025-12-01"}
BUDGET = "~ yearly from 2027-01-01 to 2028-01-01\n"
TRACK = [sys.executable, "-m", "tracker", "status", "--format", "json"]


def figures(each: int, number: int) -> Iterator[tuple[str, str]]:
    """The days and figures of a series, as the register has them."""
    if each == 12:
        for year in judging.YEARS:
            yield f"{year}-12-31", f"{1000 + number + (year - 2011) * 61}.{number % 90 + 10}"
    else:
        for month in range(each):
            yield f"{2016 + month // 12}-{month % 12 + 1:02}-28", f"{1000 + number}.{month:02}"


def journal(each: int, *, is_balanced: bool) -> str:
    """The figures and goals as hledger reads them."""
    against = "    office\n" if is_balanced else ""
    account = "s{}" if is_balanced else "(s{})"
    lines = [
        f"{day} A bulletin\n    {account.format(number)}  {figure} CNY\n{against}\n"
        for number in range(SERIES)
        for day, figure in figures(each, number)
    ]
    goals = [f"    (s{number})  {2000 + number} CNY\n" for number in range(SERIES)]
    return "".join([*lines, BUDGET, *goals])


def seconds(command: list[str], cache: Path | None = None) -> float:
    """The processor time of a program, with a folder to keep what it reads in, or without one."""
    kept = {name: one for name, one in os.environ.items() if name != "CI" and not name.startswith("TRACK_")}
    own = {"TRACK_NO_CACHE": "1"} if cache is None else {"XDG_CACHE_HOME": str(cache)}
    before = getrusage(RUSAGE_CHILDREN)
    environment = {**kept, "PYTHONPATH": str(judging.SOURCE), **own}
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def least(runs: Iterable[tuple[list[str], Path | None]]) -> list[float]:
    """The minimum of each over interleaved rounds; a first one is left out."""
    every = list(runs)
    rounds = [[seconds(*one) for one in every] for _ in range(ROUNDS + 1)]
    return [min(times) for times in zip(*rounds[1:], strict=True)]


def status(folder: Path, each: int) -> list[str]:
    """The command of this program."""
    return [*TRACK, "--as-of", DAYS[each], "-C", str(folder)]


def budget(file: Path) -> list[str]:
    """The command of the other."""
    return ["hledger", "-f", str(file), "balance", "--budget", "-e", "2028-01-01"]


def compared(each: int) -> bool:
    """Print the ratios for so many figures of each series; whether one of the balanced journal is over its limit."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        if each == 12:
            judging.write(_made(place / "register"))
        else:
            loading.write(_made(place / "register"), SERIES)
        for form, is_balanced in (("lean", False), ("balanced", True)):
            (place / f"{form}.journal").write_text(journal(each, is_balanced=is_balanced))
        mine = status(place / "register", each)
        cold, warm, lean, balanced = least(
            [
                (mine, None),
                (mine, _made(place / "cache")),
                (budget(place / "lean.journal"), None),
                (budget(place / "balanced.journal"), None),
            ]
        )
    print(f"{SERIES} x {each:3}: hledger {balanced:.2f} s, of the lean journal {lean:.2f} s")
    for called, took, limit in zip(("cold", "warm"), (cold, warm), LIMITS[each], strict=True):
        ratios = f"{took / balanced:.2f} of at most {limit}; of the lean journal {took / lean:.2f}"
        print(f"  {called}: {took:.2f} s, {ratios}")
    return any(took > balanced * limit for took, limit in zip((cold, warm), LIMITS[each], strict=True))


def grows() -> bool:
    """Print how the time grows with the figures; whether it does so faster than it may."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        sizes = (0, 10, 100, 1000)
        for size in sizes:
            loading.write(_made(place / str(size)), size)
        empty, *times = least((status(place / str(size), 100), None) for size in sizes)
    own = [max(time - empty, 0.001) for time in times]
    exponent = log(own[-1] / own[0]) / log(sizes[-1] / sizes[1])
    told = ", ".join(f"{size * 100} figures {time * 1000:.0f} ms" for size, time in zip(sizes[1:], own, strict=True))
    print(f"beyond the {empty:.2f} s of an empty register: {told}; exponent {exponent:.2f} of at most {GROWTH}")
    return exponent > GROWTH


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def main() -> int:
    """Print a line for each size and one for growth; 1 where a ratio is over its limit."""
    over = [grows()]
    if shutil.which("hledger") is None:
        print("not compared: hledger is not installed (Debian's package hledger)")
    else:
        over += [compared(each) for each in LIMITS]
    return int(any(over))


if __name__ == "__main__":
    sys.exit(main())
