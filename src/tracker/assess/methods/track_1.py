"""The method `track/1`: changes in percent by logarithms, and the trend wherever there is one. Kept for good."""

from tracker.assess.methods import rows
from tracker.assess.methods.judgement import Method
from tracker.assess.rules import FIRST

METHOD = Method(name="track/1", judge=rows.judge, because=rows.because, rules=FIRST, limits=rows.LIMITS)
