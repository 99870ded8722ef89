"""How many calls one target costs from the register to its verdict, and how many of them go from module to module.

Counts every call of a function of the program while the case of one target of this repository is made and judged,
with nothing made before, and no more read than `track show` reads for it. A property that works something out again
for each reader shows here at once.
"""

import sys
from collections import Counter
from datetime import date
from pathlib import Path
from types import FrameType

from tracker.assess.measures import MEASURES
from tracker.assess.review import Review
from tracker.store.loading import load_part

SERIES, TARGET = "qiantang-gdp", "qiantang-gdp-2027"
DAY = date(2026, 11, 22)
LIMIT = 250
REPOSITORY = Path(__file__).resolve().parent.parent


class Calls:
    """Calls of functions of the program, by their name, and those that cross from one module into another."""

    def __init__(self) -> None:
        """Nothing is counted yet."""
        self.every: Counter[str] = Counter()
        self.between_modules = 0

    def __call__(self, frame: FrameType, event: str, _: object) -> None:
        """Count one call; everything else that is told is passed over."""
        module = frame.f_globals.get("__name__", "")
        if event != "call" or not module.startswith("tracker."):
            return
        self.every[f"{module}.{frame.f_code.co_name}"] += 1
        caller = frame.f_back.f_globals.get("__name__", "") if frame.f_back else ""
        self.between_modules += caller.startswith("tracker.") and caller != module


def main() -> int:
    """Print the counts and the functions called most; 1 where a case costs more than the limit."""
    part = load_part(REPOSITORY, lambda _: {SERIES}).part
    if part is None:
        raise SystemExit("the register of the repository cannot be used")
    register = part.register
    calls = Calls()
    sys.setprofile(calls)
    assessment = Review.of(register, DAY).assessment(TARGET)
    measures = [assessment.measures[measure] for measure in MEASURES]
    verdict = assessment.verdict
    sys.setprofile(None)
    for name, count in calls.every.most_common(8):
        print(f"{count:6} {name}")
    print(f"{TARGET}: {verdict.value}, {len(measures)} measures; {calls.every.total()} calls")
    print(f"{calls.between_modules} calls between modules of at most {LIMIT}")
    return int(calls.between_modules > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
