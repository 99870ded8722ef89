"""What a run of the program takes, against importing its libraries: with a cache of what was read, and without.

The yardstick is a process that imports Typer, Rich (console, table) and Pydantic and defines one model. Processor time
is measured. Rounds are interleaved, and the least of each command is compared with the least of the yardstick:
machines are noisy, ratios of minima much less so.
Run it with the interpreter the program is installed for: `.venv/bin/python benchmarks/startup.py`.
"""

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

ROUNDS = 15
YARDSTICK = "import typer, rich.console, rich.table, pydantic\nclass Model(pydantic.BaseModel):\n    number: int\n"
REPOSITORY = Path(__file__).resolve().parent.parent
FIGURE = "qiantang-gdp 1300 --period 2025 --published 2026-02-01 --publisher X --dry-run --as-of 2026-11-25"


class Measured(Struct, frozen=True):
    """A command, whether it finds what the round before it kept, and the ratio it may reach."""

    arguments: str
    is_warm: bool
    limit: float
    root: Path = REPOSITORY


def seconds(command: list[str], environment: Mapping[str, str]) -> float:
    """The processor time of one run of a command, its output thrown away."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    nothing = subprocess.DEVNULL
    ended = subprocess.run(command, check=False, stdin=nothing, stdout=nothing, stderr=nothing, env=environment)
    if ended.returncode:
        raise SystemExit(f"the benchmark's own command fails: {command}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def commands(empty: Path) -> dict[str, Measured]:
    """What is measured."""
    return {
        "track --help": Measured("--help", is_warm=False, limit=0.6),
        "track status, empty register": Measured("status", is_warm=False, limit=0.8, root=empty),
        "track status, this repository": Measured("status", is_warm=False, limit=1.2),
        "the same, read before": Measured("status", is_warm=True, limit=0.8),
        "track show ID": Measured("show qiantang-gdp", is_warm=False, limit=1.1),
        "track show ID, read before": Measured("show qiantang-gdp", is_warm=True, limit=1.0),
        "track validate": Measured("validate", is_warm=False, limit=1.1),
        "track validate, read before": Measured("validate", is_warm=True, limit=0.9),
        "track add --dry-run": Measured(f"add {FIGURE}", is_warm=False, limit=1.1),
        "the same, read before ": Measured(f"add {FIGURE}", is_warm=True, limit=1.0),
    }


def main() -> int:
    """Print a line for each command; 1 where one is over its limit."""
    with tempfile.TemporaryDirectory() as folder:
        empty, cache = Path(folder) / "register", Path(folder) / "cache"
        empty.mkdir()
        (empty / "targets.toml").write_text("format = 1\n")
        kept = {name: one for name, one in os.environ.items() if name != "CI" and not name.startswith("TRACK_")}
        warm = {**kept, "XDG_CACHE_HOME": str(cache)}
        cold = {**kept, "TRACK_NO_CACHE": "1"}
        measured = commands(empty)
        runs: dict[str, list[float]] = {name: [] for name in ("yardstick", *measured)}
        for number in range(ROUNDS + 1):
            yardstick = seconds([sys.executable, "-c", YARDSTICK], kept)
            took = {
                name: seconds(
                    [sys.executable, "-m", "tracker", "-C", str(one.root), *one.arguments.split()],
                    warm if one.is_warm else cold,
                )
                for name, one in measured.items()
            }
            for name, time in {"yardstick": yardstick, **took}.items():
                runs[name] += [time] if number else []  # the first round fills what the others find
    least = min(runs["yardstick"])
    print(f"{'importing the libraries':34} {least * 1000:6.0f} ms")
    over = False
    for name, one in measured.items():
        ratio = min(runs[name]) / least
        over = over or ratio > one.limit
        print(f"{name:34} {min(runs[name]) * 1000:6.0f} ms  ratio {ratio:.2f} of at most {one.limit}")
    return int(over)


if __name__ == "__main__":
    sys.exit(main())
