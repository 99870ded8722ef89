"""Laws over random registers: figures known only as bounds never say more than the numbers inside them.

What really happened each month is drawn first, then records of years, quarters, months and spans that straddle the
window of the target: exact, as a bound, or as a narrower bound of the same truth. The wide register holds the bounds;
in the narrow one some are narrower, and in the true one every figure is exact. Levels may be below zero, growth too.
"""

import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from random import Random

from fuzz_program import Attempt, Fault, crash

from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Assessment, Review
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.render.status_json import status_json
from tracker.store.loading import load

FIRST = 2020 * 12
MONTHS = 60
DEFINITE = {
    *(Verdict.MET, Verdict.MISSED, Verdict.ACHIEVED, Verdict.ON_TRACK),
    *(Verdict.BEHIND, Verdict.OFF_TRACK, Verdict.REVERSING),
}
Span = tuple[int, int]
"""Months from the first, and how many."""
MEASURES = ("level", "change", "percent_change", "average_growth", "every_period")
WINDOWS = ("total", "every_period")
SPANS = tuple((start, length) for length in (1, 3, 6, 12) for start in range(0, MONTHS, length))
STRADDLING = tuple((start, length) for start in range(40) for length in (9, 12, 18, 24))
TO_DATE = tuple((year * 12, months) for year in range(5) for months in (3, 6, 9))
HEAD = """format = 1
[areas.town]
name = "Town"
[sources.plan]
title = "The plan"
publisher = "Town hall"
published = 2019-12-01
"""


@dataclass(frozen=True, slots=True)
class Record:
    """A record in each of the three registers."""

    period: str
    published: date
    wide: str
    narrow: str
    true: str

    def written(self, figure: str) -> str:
        """The record with one of its figures."""
        about = f'[[actual]]\nperiod = "{self.period}"\n{figure}\npublished = {self.published}\n'
        return f'{about}publisher = "P"\n'


@dataclass(frozen=True, slots=True)
class Question:
    """A series, its target, and the day they are looked at."""

    tables: str
    day: date


_MOST_DRAWN = 50
"""Registers drawn for one that can be used, at most: else there is nothing to try."""


def attempts(random: Random, count: int) -> Iterable[Attempt]:
    """So many registers that can be used; others are made anew."""
    made, drawn = 0, 0
    while made < count:
        drawn += 1
        if drawn > _MOST_DRAWN * count:
            raise SystemExit(f"of {drawn - 1} registers drawn only {made} could be used")
        question, records = _drawn(random)
        if _register(question, records, "wide") is not None:
            made += 1
            yield Attempt(records, partial(_fault_of, question), partial(_files, question))


def _drawn(random: Random) -> tuple[Question, tuple[Record, ...]]:
    """A target, the truth, and records of some of it, mostly also of the periods that the target is about."""
    kind, is_signed = random.choice(("flow", "flow", "flow", "stock", "rate", "growth")), random.random() < 0.4
    low = -9 if is_signed or kind == "growth" else 0
    truth = [random.choice((random.randint(low, 12), random.randint(low, 12), 0)) for _ in range(MONTHS)]
    aim = Aim.drawn(kind, random)
    some = random.sample(
        random.choice((SPANS, SPANS[-25:], (*SPANS[-25:], *STRADDLING, *TO_DATE))), random.randint(0, 5)
    )
    years = random.sample(SPANS[-5:], random.choice((0, 1, 2, 5)))
    asked = [one for one in aim.asked_about if one[0] >= 0 and one[0] + one[1] <= MONTHS and random.random() < 0.8]
    records = [_record(span, truth, kind, random) for span in sorted({*some, *years, *asked})]
    day = date(random.randint(2021, 2026), random.choice((1, 3, 7, 12)), 15)
    return Question(f"{_series(kind, random, is_signed=is_signed)}{aim.table(random)}", day), tuple(records)


@dataclass(frozen=True, slots=True)
class Aim:
    """What a target is about."""

    measure: str
    due: Span
    start: Span | None
    baseline: Span | None

    @classmethod
    def drawn(cls, kind: str, random: Random) -> "Aim":
        """One of the measures, and of a flow mostly a total, whose window may begin and end within a year."""
        measure = random.choice((*MEASURES, *(["total"] * 5 if kind == "flow" else [])))
        end, size = random.choice((24, 36, 48, 48, 60, 60, 72, 42, 51)), random.choice((12, 12, 12, 3, 6, 9))
        length, back = size if measure in WINDOWS else 12, random.choice((12, 24, 36, 18))
        due, before = (end - length, length), (end - length - back, length)
        is_measured_from = measure not in WINDOWS and (measure != "level" or random.random() < 0.6)
        return cls(measure, due, before if measure in WINDOWS else None, before if is_measured_from else None)

    @property
    def asked_about(self) -> list[Span]:
        """The periods whose figures decide."""
        return [one for one in (self.due, self.start, self.baseline) if one is not None]

    def table(self, random: Random) -> str:
        """The target as a file has it."""
        goal = random.choice(("at_least", "more_than", "at_most", "less_than"))
        number = (
            random.randint(-9, 30) if self.measure in ("average_growth", "percent_change") else random.randint(-5, 90)
        )
        keys = {"due": self.due, "from": self.start, "baseline": self.baseline}
        periods = "".join(f'{key} = "{_period(one)}"\n' for key, one in keys.items() if one is not None)
        return f'[targets.t]\nseries = "s"\nsource = "plan"\nmeasure = "{self.measure}"\n{goal} = {number}\n{periods}'


def _period(span: Span) -> Period:
    return Period.of_months(FIRST + span[0], FIRST + span[0] + span[1] - 1)


def _series(kind: str, random: Random, *, is_signed: bool) -> str:
    """The series as a file has it."""
    frequency = random.choice(("annual", "annual", "quarterly", "monthly", "half-yearly"))
    unit = "t" if kind in ("flow", "stock") else "%"
    signed = "signed = true\n" if is_signed and unit == "t" else ""
    to_date = 'reporting = "year_to_date"\n' if frequency != "annual" and random.random() < 0.3 else ""
    about = f'area = "town"\nindicator = "I"\nunit = "{unit}"\nkind = "{kind}"\nfrequency = "{frequency}"\n'
    return f"[series.s]\n{about}{signed}{to_date}"


def _record(span: Span, truth: list[int], kind: str, random: Random) -> Record:
    """A flow adds up, anything else is what it was at the end."""
    start, length = span
    months = truth[start : start + length]
    number = sum(months) if kind == "flow" else months[-1]
    period = _period(span)
    wide, narrow = _bounds(number, random)
    published = date.fromordinal(period.end_day.toordinal() + 40)
    return Record(str(period), published, wide, narrow, f"value = {number}")


def _bounds(number: int, random: Random) -> tuple[str, str]:
    """A figure that leaves the number possible, and one that leaves no more than the first."""
    exact, less, more = f"value = {number}", random.randint(0, 9), random.randint(1, 9)
    between = f"between = [{number - less}, {number + more}]"
    forms = {
        exact: (exact,),
        f"at_least = {number - less}": (exact, between, f"at_least = {number - less // 2}"),
        f"more_than = {number - more}": (exact, f"between = [{number}, {number + more}]"),
        f"at_most = {number + more}": (exact, f"at_most = {number + more // 2}"),
        f"less_than = {number + more}": (exact, f"between = [{number - less}, {number}]"),
        between: (exact, f"between = [{number - less // 2}, {number + more // 2}]"),
    }
    wide = random.choice([exact, *forms])
    return wide, random.choice((wide, *forms[wide]))


def _files(question: Question, parts: tuple[object, ...]) -> dict[str, bytes]:
    """The three registers, and the day."""
    files = {"day.txt": f"{question.day}\n".encode()}
    for which in ("wide", "narrow", "true"):
        files[f"{which}/targets.toml"] = f"{HEAD}{question.tables}".encode()
        files[f"{which}/actuals/s.toml"] = _actuals(parts, which).encode()
    return files


def _actuals(parts: Iterable[object], which: str) -> str:
    records = [one for one in parts if isinstance(one, Record)]
    return "".join(one.written({"wide": one.wide, "narrow": one.narrow, "true": one.true}[which]) for one in records)


def _assessed(question: Question, parts: tuple[object, ...], which: str) -> Assessment | None:
    """The target in one of the registers; None where the register cannot be used."""
    register = _register(question, parts, which)
    return None if register is None else Review.of(register, question.day).assessment("t")


def _register(question: Question, parts: tuple[object, ...], which: str) -> Register | None:
    """One of the registers; None where it cannot be used."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "actuals").mkdir()
        (folder / "targets.toml").write_text(f"{HEAD}{question.tables}")
        (folder / "actuals" / "s.toml").write_text(_actuals(parts, which))
        return load(folder).register


def _fault_of(question: Question, parts: tuple[object, ...]) -> Fault | None:
    """A crash, or the first law that does not hold."""
    try:
        found = {which: _assessed(question, parts, which) for which in ("wide", "narrow", "true")}
        every = {which: one for which, one in found.items() if one is not None}
        for one in every.values():
            status_json([one], question.day)
        return _broken_law(every) if len(every) == len(found) else None
    except Exception as error:  # noqa: BLE001 - whatever it is
        return crash(error, f"{question}")


def _broken_law(every: Mapping[str, Assessment]) -> Fault | None:
    pairs = [("wide", "narrow"), ("narrow", "true"), ("wide", "true")]
    faults = (law(every[wide], every[narrow]) for wide, narrow in pairs for law in LAWS)
    return next((one for one in faults if one is not None), None)


def _awaited(wide: Assessment, narrow: Assessment) -> Fault | None:
    """Where narrower figures settle a target, wider ones leave it open; they do not make it wait for a figure."""
    if wide.verdict not in (Verdict.AWAITING, Verdict.NO_DATA) or narrow.verdict not in DEFINITE:
        return None
    return Fault(f"{wide.target.measure.value}: {narrow.verdict.value} turned {wide.verdict.value}", "wider")


def _measure_left(wide: Assessment, narrow: Assessment) -> Fault | None:
    """A measure of the narrower figures lies within that of the wider ones."""
    inside = narrow.measures.by_name()
    for name, measured in wide.measures.by_name().items():
        other = inside[name]
        if isinstance(measured, Interval) and isinstance(other, Interval) and not other.within(measured):
            return Fault(f"{wide.target.measure.value}: {name} left", f"{other} is not within {measured}")
    return None


def _answer_left(wide: Assessment, narrow: Assessment) -> Fault | None:
    """What narrower figures leave open is among what wider ones leave open."""
    if wide.verdict in (Verdict.PENDING, Verdict.AWAITING, Verdict.NO_DATA) or answers(narrow) <= answers(wide):
        return None
    return Fault(f"{wide.target.measure.value}: an answer left", f"{answers(narrow)} beside {answers(wide)}")


def _verdict_turned(wide: Assessment, narrow: Assessment) -> Fault | None:
    """Of two definite verdicts about one truth neither is wrong."""
    verdicts = (wide.verdict, narrow.verdict)
    if not DEFINITE.issuperset(verdicts) or verdicts[0] is verdicts[1]:
        return None
    return Fault(f"{wide.target.measure.value}: {verdicts[0].value} turned {verdicts[1].value}", str(verdicts))


def answers(assessment: Assessment) -> set[Verdict]:
    """The verdict, or those it leaves open."""
    return set(assessment.judgement.alternatives) or {assessment.verdict}


LAWS: tuple[Callable[[Assessment, Assessment], Fault | None], ...] = (
    _verdict_turned,
    _awaited,
    _answer_left,
    _measure_left,
)
