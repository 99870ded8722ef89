"""How a method with words of its own judges: its grades, and beside them what no convention can change.

Whether a goal was met or missed, or its figure is still awaited, is a fact of the register and the same for every
method. Before that the verdict is what the method's grade comes to.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from tracker.assess.case import Case
from tracker.assess.measures import Measures
from tracker.assess.methods.doubts import flags_of, is_provisional
from tracker.assess.methods.judgement import Grade, Judgement, Number, Reason, in_order
from tracker.assess.methods.rows import because as because_by_rows
from tracker.assess.methods.rows import judge as judge_by_rows
from tracker.assess.methods.verdict import Verdict
from tracker.domain.interval import Interval
from tracker.domain.wording import Words

Bands: TypeAlias = Sequence[tuple[Interval, Grade]]
"""Which numbers are graded how; together all there are."""


class Answer(Struct, frozen=True):
    """The grades that the figures leave possible, and the numbers they are read from."""

    grades: frozenset[Grade]
    numbers: tuple[Number, ...] = ()


class Lack(Struct, frozen=True):
    """Why a method has no answer: what is missing, or, where it ``never`` can have one, what the promise is."""

    said: Words
    never: bool = False


Rule: TypeAlias = Callable[[Case], Answer | Lack]
"""What a method says of a case of which something is recorded."""


def judged_by(case: Case, rule: Rule, order: Sequence[Grade]) -> Judgement:
    """The judgement by a rule whose grades stand in this order, best first."""
    base = judge_by_rows(case)
    if case.target.statement is not None:
        return base
    if not case.has_records:
        return Judgement(Verdict.NO_DATA)
    found = rule(case)
    answers = {base.verdict} if base.verdict is not Verdict.INDETERMINATE else set(base.alternatives)
    facts = answers & _FACTS
    grades = () if isinstance(found, Lack) else tuple(one for one in order if one in found.grades)
    numbers = () if isinstance(found, Lack) else found.numbers
    if facts == answers:
        return replace(base, flags=flags_of(case, case.judged), grades=grades, numbers=numbers)
    verdicts = facts | (_without(found) if isinstance(found, Lack) else _verdicts(case, grades))
    return Judgement(
        verdict=next(iter(verdicts)) if len(verdicts) == 1 else Verdict.INDETERMINATE,
        alternatives=in_order(verdicts) if len(verdicts) > 1 else (),
        flags=flags_of(case, case.judged) if grades else (),
        provisional=bool(grades) and case.judged is not None and is_provisional(case, case.judged),
        lacks=found.said if isinstance(found, Lack) else None,
        grades=grades,
        numbers=numbers,
    )


_FACTS = frozenset({Verdict.MET, Verdict.MISSED, Verdict.AWAITING})


def _without(lack: Lack) -> set[Verdict]:
    return {Verdict.NOT_JUDGED if lack.never else Verdict.PENDING}


def _verdicts(case: Case, grades: Iterable[Grade]) -> set[Verdict]:
    """What grades come to. Of an approximate figure nothing is achieved for certain."""
    found = {one.verdict for one in grades}
    is_near = case.judged is not None and case.judged.figure.approximate
    return found | {Verdict.ON_TRACK} if is_near and Verdict.ACHIEVED in found else found


def because_of(case: Case, measures: Measures, judgement: Judgement, *, own: Reason | None) -> Reason | None:
    """The method's own reason where it has an answer, else what the register says; a lack stands beside the verdict."""
    if judgement.grades:
        return own
    return because_by_rows(case, measures, judgement) if judgement.lacks is None else None


def in_bands(measured: Interval, bands: Bands) -> set[Grade]:
    """The grades of every number of a set."""
    return {grade for band, grade in bands if measured.meets(band)}
