"""An endurance run: broken files, hostile command lines, strings for every reader, and laws over random registers.

Nothing random may end in a crash, hang, or write what a terminal obeys; no earlier byte changes; and no number inside a
bound ever leaves what was said of the bound. The seed is printed, and `--seed` runs the same again. Of each kind of
fault the smallest input is written into a folder, which is named: `.venv/bin/python benchmarks/fuzz.py`.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random, SystemRandom
from time import perf_counter

import fuzz_commands
import fuzz_files
import fuzz_registers
import fuzz_strings
from fuzz_program import Attempt, Fault

_MOST_TRIES = 200
KINDS: dict[str, tuple[int, Callable[[Random, int], Iterable[Attempt]]]] = {
    "files": (2000, fuzz_files.attempts),
    "commands": (1000, fuzz_commands.attempts),
    "strings": (20000, fuzz_strings.attempts),
    "registers": (500, fuzz_registers.attempts),
}
"""What is tried, how often where nothing is said, and how."""


@dataclass(frozen=True, slots=True)
class Found:
    """A fault, and the smallest input that was found for it."""

    fault: Fault
    parts: tuple[object, ...]


def searched(attempts: Iterable[Attempt]) -> tuple[int, list[Found]]:
    """How many were tried, and each kind of fault once."""
    tried, found = 0, dict[str, Found]()
    for one in attempts:
        tried += 1
        fault = one.fault_of(one.parts)
        if fault is not None and fault.kind not in found:
            found[fault.kind] = smallest(one, fault)
            one.keep(found[fault.kind].parts, Path(tempfile.mkdtemp(prefix="track-fuzz-")), found[fault.kind].fault)
    return tried, list(found.values())


def smallest(attempt: Attempt, fault: Fault) -> Found:
    """The fault with as few parts as leave it of the same kind: ever smaller pieces are left out."""
    parts, size, tries = list(attempt.parts), len(attempt.parts) // 2, 0
    while size and tries < _MOST_TRIES:
        start = 0
        while start < len(parts) and tries < _MOST_TRIES:
            fewer, tries = parts[:start] + parts[start + size :], tries + 1
            again = attempt.fault_of(tuple(fewer))
            if again is not None and again.kind == fault.kind:
                parts, fault = fewer, again
            else:
                start += size
        size //= 2
    return Found(fault, tuple(parts))


def asked(arguments: list[str]) -> argparse.Namespace:
    """How much of each, and the seed."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, (count, _) in KINDS.items():
        parser.add_argument(f"--{name}", type=int, default=count, metavar="N")
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(10**9))
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Print a line for each kind, and one for each fault; 1 where there is one."""
    wanted, faults = asked(arguments), 0
    os.environ["CI"] = "true"
    for name in ("GITHUB_ACTIONS", "TRACK_DIR", "TRACK_AS_OF", "TRACK_DEBUG"):
        os.environ.pop(name, None)
    print(f"seed {wanted.seed}", flush=True)
    for name, (_, attempts) in KINDS.items():
        begun = perf_counter()
        random = Random(f"{name} {wanted.seed}")  # noqa: S311 - the same again is what is wanted
        tried, found = searched(attempts(random, getattr(wanted, name)))
        faults += len(found)
        print(f"{name:10} {tried:6} tried, {len(found)} faults, {perf_counter() - begun:.1f} s", flush=True)
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
