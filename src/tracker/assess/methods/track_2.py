"""The method `track/2`: one promise has one answer, the trend decides over long goals alone, pending says why."""

from msgspec.structs import replace

from tracker.assess.arithmetic import Absent
from tracker.assess.case import Case
from tracker.assess.methods import rows
from tracker.assess.methods.judgement import Judgement, Method
from tracker.assess.methods.verdict import Verdict
from tracker.assess.rules import SECOND


def judge(case: Case) -> Judgement:
    """The verdict on a target by what is known on a day."""
    found = rows.judge(case)
    return found if found.verdict is not Verdict.PENDING else replace(found, pending_because=_pending(case))


def _pending(case: Case) -> str:
    """What judging lacks, the first thing first."""
    start, origin = case.yardstick.start, case.yardstick.origin
    if case.milestone is not None:
        return "not due yet"
    if case.held is not None or case.average is not None:
        return "window open"
    if case.judged is None:
        return "no figure since" if case.points else "none comparable"
    if origin is None:
        return "no baseline"
    if isinstance(start, Absent):
        return "no baseline figure"
    if isinstance(case.value, Absent):
        return "no number"
    if case.judged.period.last == origin.last:
        return "only the baseline"
    return "may still hold" if case.is_to_hold else "no pace"


METHOD = Method(name="track/2", judge=judge, because=rows.because, rules=SECOND, limits=rows.LIMITS)
