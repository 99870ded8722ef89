"""A thousand edits of a register and of its cache: with and without the cache everything must say the same.

Edits are of the kinds of `tests/helpers/caching.py`: other bytes at the same size and time, files swapped, renamed or
cut off, a cache of another version, with another bit, or shipped with the register. After ten in a row the register is
the repository's again. Now and then the program itself is run, with what it prints compared byte by byte.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.helpers.caching import EDITS, differences

REPOSITORY = Path(__file__).resolve().parent.parent
SERIES = "qiantang-gdp"
IN_A_ROW, BETWEEN_RUNS = 10, 50


def fresh(root: Path) -> None:
    """The register of the repository."""
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir()
    shutil.copy(REPOSITORY / "targets.toml", root)
    shutil.copytree(REPOSITORY / "actuals", root / "actuals")


def is_alike(root: Path, home: Path) -> bool:
    """Whether the program prints the same: with the cache, with it again, and without."""
    kept = {name: one for name, one in os.environ.items() if name not in ("CI", "TRACK_NO_CACHE")}
    said = [
        subprocess.run(
            [sys.executable, "-m", "tracker", "check", "--as-of", "2026-11-25", *more],
            cwd=root,
            env={**kept, "XDG_CACHE_HOME": str(home)},
            capture_output=True,
            check=False,
        )
        for more in ([], [], ["--no-cache"])
    ]
    return len({(one.returncode, one.stdout, one.stderr) for one in said}) == 1


def main() -> int:
    """Print what was tried; 1 where anything was said otherwise with the cache."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edits", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    random, wrong, runs = Random(options.seed), list[str](), 0  # noqa: S311 - the same edits again
    with TemporaryDirectory() as folder:
        root, home = Path(folder) / "register", Path(folder) / "home"
        for number in range(options.edits):
            if number % IN_A_ROW == 0:
                fresh(root)
                wrong += differences(root, home / "track", SERIES, [("nothing", 0)])
            edit = random.choice(list(EDITS)), random.randrange(10**6)
            wrong += [f"edit {number}: {one}" for one in differences(root, home / "track", SERIES, [edit])]
            if number % BETWEEN_RUNS == 0:
                runs += 1
                wrong += [] if is_alike(root, home) else [f"edit {number}: what is printed"]
    print(f"{options.edits} edits, {runs} times three runs: {len(wrong)} said otherwise", *wrong, sep="\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
