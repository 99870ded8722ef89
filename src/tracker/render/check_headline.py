"""What a red run says first: what happened and what to do, for a reader who did not set the check up.

Holds no text from files, so that it can stand in every form as it is.
"""

from collections import Counter
from collections.abc import Iterator
from functools import reduce
from typing import assert_never

from tracker.assess.failing import Gravity, gravity
from tracker.assess.findings import Judged
from tracker.assess.methods.verdict import Verdict, called
from tracker.domain.acceptance import ACCEPTABLE, OF_LATENESS
from tracker.domain.problem import Code, Severity
from tracker.domain.wording import say, say_of
from tracker.render.check_report import CheckReport


def headline(report: CheckReport) -> str | None:
    """One line about what fails the run, the gravest first, and the ways out; None where nothing fails.

    None of `validate` too: whoever runs it is about to mend the files, and each fault says how.
    """
    codes = report.failures
    if not codes or report.as_of is None:
        return None
    found: Counter[Gravity] = Counter()
    for code, count in codes.items():
        found[gravity(code)] += count
    graver_first = [(one, found[one]) for one in Gravity if one in found]
    what = [said for kind, count in graver_first for said in _what(report, kind, count)]
    ways = [*(_way(kind) for kind in _once(found)), *_accepting(codes)]
    return say(
        "{what}; {ways}",
        what=reduce(lambda some, one: say("{some}, {one}", some=some, one=one), what),
        ways=reduce(lambda some, one: say("{some}; {one}", some=some, one=one), ways),
    )


def _what(report: CheckReport, kind: Gravity, count: int) -> Iterator[str]:
    """'3 targets missed', '37 series stale'."""
    match kind:
        case Gravity.FAULT:
            yield say_of(count, "{count} error in the files", "{count} errors in the files")
        case Gravity.VERDICT:
            for verdict, times in _verdicts(report).items():
                word = str(called(verdict))
                yield say_of(times, "{count} target {verdict}", "{count} targets {verdict}", verdict=word)
        case Gravity.STALE:
            yield say_of(count, "{count} series stale", "{count} series stale")
        case Gravity.LATE:
            yield say_of(count, "{count} series late", "{count} series late")
        case Gravity.DOUBT:
            yield say_of(count, "{count} warning that fails here", "{count} warnings that fail here")
        case _:
            assert_never(kind)


def _verdicts(report: CheckReport) -> Counter[Verdict]:
    """How many targets have each verdict that was asked for, the gravest first."""
    facts = (problem.facts for problem in report.of(Severity.ERROR) if problem.code is Code.VERDICT)
    return Counter(one.verdict for one in facts if isinstance(one, Judged))


def _once(found: Counter[Gravity]) -> list[Gravity]:
    """The kinds to say a way out of: what is late is mended as what is stale is."""
    both = Gravity.STALE in found
    return [one for one in Gravity if one in found and not (both and one is Gravity.LATE)]


def _way(kind: Gravity) -> str:
    """What can be done about it."""
    match kind:
        case Gravity.FAULT:
            return say("nothing can be judged until the files are mended, as said below")
        case Gravity.VERDICT:
            return say("see why with `track show TARGET`")
        case Gravity.STALE | Gravity.LATE:
            return say("record what should be public by now with `track add`, as said below")
        case Gravity.DOUBT:
            return say("do what each warning says")
        case _:
            assert_never(kind)


def _accepting(codes: Counter[Code]) -> Iterator[str]:
    """How one is lived with, where that can be; the keys it takes."""
    if ACCEPTABLE.isdisjoint(codes):
        return
    keys = say("code, reason and on") if OF_LATENESS.isdisjoint(codes) else say("code, reason, on and until")
    if codes.keys() <= OF_LATENESS:
        about = say("series, {keys}", keys=keys)
    elif codes.keys() == {Code.VERDICT}:
        about = say("target, {keys}", keys=keys)
    else:
        about = say("target or series, {keys}", keys=keys)
    yield say("or accept what cannot be mended now: `[[check.accepted]]` in targets.toml, with {keys}", keys=about)
