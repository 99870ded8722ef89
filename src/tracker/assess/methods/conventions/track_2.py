"""The method `track/2`: one promise has one answer, the trend decides over long goals alone, pending says why."""

from msgspec.structs import replace

from tracker.assess.arithmetic import Absent
from tracker.assess.case import Case
from tracker.assess.methods import rows
from tracker.assess.methods.judgement import Judgement, Method
from tracker.assess.methods.verdict import Verdict
from tracker.assess.rules import SECOND
from tracker.domain.wording import Sentence, later


def judge(case: Case) -> Judgement:
    """The verdict on a target by what is known on a day."""
    found = rows.judge(case)
    return found if found.verdict is not Verdict.PENDING else replace(found, lacks=_pending(case))


def _pending(case: Case) -> Sentence:
    """What judging lacks, the first thing first."""
    start, origin = case.yardstick.start, case.yardstick.origin
    if case.milestone is not None:
        return later("not due yet")
    if case.held is not None or case.average is not None:
        return later("window open")
    if case.judged is None:
        return later("no figure since") if case.points else later("none comparable")
    if origin is None:
        return later("no baseline")
    if isinstance(start, Absent):
        return later("no baseline figure")
    if isinstance(case.value, Absent):
        return later("no number")
    if case.judged.period.last == origin.last:
        return later("only the baseline")
    return later("may still hold") if case.is_to_hold else later("no pace")


METHOD = Method(
    name="track/2",
    title=later("the trend over long goals, else the schedule"),
    source="docs/arithmetic.md",
    needs=later("a baseline, or four figures in a row"),
    judge=judge,
    because=rows.because,
    edges=rows.edges,
    rules=SECOND,
    limits=rows.LIMITS,
)
