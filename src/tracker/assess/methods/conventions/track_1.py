"""The method `track/1`: changes in percent by logarithms, and the trend wherever there is one. Kept for good."""

from tracker.assess.methods import rows
from tracker.assess.methods.judgement import Method
from tracker.assess.rules import FIRST
from tracker.domain.wording import later

METHOD = Method(
    name="track/1",
    title=later("the trend wherever there is one, else the schedule"),
    source="docs/arithmetic.md",
    needs=later("a baseline, or four figures in a row"),
    judge=rows.judge,
    because=rows.because,
    edges=rows.edges,
    rules=FIRST,
    limits=rows.LIMITS,
)
