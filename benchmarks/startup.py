"""How long the program takes to start, against importing its libraries.

The yardstick is a process that imports the same libraries and defines one model. Rounds are interleaved, and the least
time of each command is compared with the least of the yardstick: machines are noisy, ratios of minima much less so.
Run it with the interpreter the program is installed for: `.venv/bin/python benchmarks/startup.py`.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

ROUNDS = 15
YARDSTICK = (
    "import typer, rich.console, rich.table, pydantic, tomli_w\nclass Model(pydantic.BaseModel):\n    number: int\n"
)
REPOSITORY = Path(__file__).resolve().parent.parent


def seconds(command: list[str]) -> float:
    """One run of a command, its output thrown away."""
    start = perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return perf_counter() - start


def commands(empty: Path) -> dict[str, tuple[list[str], float]]:
    """What is measured, and the ratio it may reach."""
    track = [sys.executable, "-m", "tracker"]
    return {
        "track --help": ([*track, "--help"], 1.0),
        "track status, empty register": ([*track, "-C", str(empty), "status"], 1.4),
        "track status, this repository": ([*track, "-C", str(REPOSITORY), "status"], 2.2),
    }


def main() -> int:
    """Print a line for each command; 1 where one is over its limit."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "targets.toml").write_text("format = 1\n")
        measured = commands(Path(folder))
        runs: dict[str, list[float]] = {name: [] for name in ("yardstick", *measured)}
        for _ in range(ROUNDS):
            runs["yardstick"].append(seconds([sys.executable, "-c", YARDSTICK]))
            for name, (command, _) in measured.items():
                runs[name].append(seconds(command))
    least = min(runs["yardstick"])
    print(f"{'importing the libraries':34} {least * 1000:6.0f} ms")
    over = False
    for name, (_, limit) in measured.items():
        ratio = min(runs[name]) / least
        over = over or ratio > limit
        print(f"{name:34} {min(runs[name]) * 1000:6.0f} ms  ratio {ratio:.2f} of at most {limit}")
    return int(over)


if __name__ == "__main__":
    sys.exit(main())
