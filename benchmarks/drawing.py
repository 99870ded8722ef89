"""How long `track status` takes to draw ten thousand targets, against judging them, and whether it grows linearly.

Makes its own data: that of `judging.py`, with more series. Each round judges and draws once, as a file would have it
and as a coloured screen of 100 columns would; the ratio is that of the minima. The measures that drawing asks for are
worked out before, because they are judging.
"""

import gc
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import process_time

import judging

from tracker.assess.attention import Attention
from tracker.assess.measures import MEASURES
from tracker.assess.review import Review
from tracker.cli.terminal import rendered
from tracker.domain.register import Register
from tracker.render.glance import Glance
from tracker.render.grouping import By, grouped
from tracker.render.names import Language
from tracker.store.loading import load

ROUNDS = 3
SIZES = (1000, 10_000)
LIMIT = 1.0
GROWTH = 1.2


def drawn(register: Register, review: Review, *, is_on_screen: bool) -> str:
    """The glance as the command makes it."""
    targets = Attention(review).first(review.assessments())
    groups = grouped(targets, By.AREA, areas=register.areas, language=Language.EN)
    glance = Glance(
        review=review,
        groups=groups,
        language=Language.EN,
        names_areas=False,
        is_on_screen=is_on_screen,
        folds=is_on_screen,
    )
    if not is_on_screen:
        return glance.whole(None).plain
    glance.fits(100)
    return rendered(glance.fitted(100).rich(), None, colored=True)


def judged(register: Register) -> Review:
    """All targets with their verdicts and measures."""
    review = Review.of(register, judging.DAY)
    for one in review.assessments():
        _ = (one.judgement, one.freshness, *(one.measures[measure] for measure in MEASURES))
    return review


def seconds(work: Callable[[], object]) -> float:
    """The processor time of some work."""
    start = process_time()
    work()
    return process_time() - start


def measured(size: int) -> tuple[float, float, float]:
    """The least seconds of judging, of drawing for a file, and for a screen."""
    with tempfile.TemporaryDirectory() as name:
        judging.SERIES = size
        judging.write(Path(name))
        register = load(Path(name)).register
    if register is None:
        raise SystemExit("the benchmark's own data are faulty")
    rounds: list[tuple[float, ...]] = []
    for _ in range(ROUNDS):
        start = process_time()
        review = judged(register)
        judging_took = process_time() - start
        file, screen = (seconds(partial(drawn, register, review, is_on_screen=on)) for on in (False, True))
        rounds.append((judging_took, file, screen))
    least = [min(times) for times in zip(*rounds, strict=True)]
    return least[0], least[1], least[2]


def main() -> int:
    """Print a line for each size; 1 where drawing takes longer than judging, or grows faster than the targets."""
    gc.disable()  # as the program does
    each: list[float] = []
    over = False
    for size in SIZES:
        judging_took, file, screen = measured(size)
        ratio = max(file, screen) / judging_took
        each.append(max(file, screen) / size)
        over = over or ratio > LIMIT
        print(
            f"{size:6} targets: judged {judging_took:.2f} s, drawn for a file {file:.2f} s, for a screen {screen:.2f} s"
        )
        print(f"{'':6} ratio {ratio:.2f} of at most {LIMIT}")
    grown = each[-1] / each[0]
    print(f"time for each target grew by {grown:.2f} of at most {GROWTH}")
    return int(over or grown > GROWTH)


if __name__ == "__main__":
    sys.exit(main())
