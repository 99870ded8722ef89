"""What a program that imports `tracker` gets: a register opened, judged, laid out in rows, and added to.

Reads no clock: the day is always given. The package's root hands these names on when they are first asked for.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import partial
from itertools import groupby
from os import PathLike
from pathlib import Path
from typing import TypeAlias

from tracker.assess.arithmetic import Absent, Measured
from tracker.assess.measures import MEASURES
from tracker.assess.methods.judgement import Method
from tracker.assess.methods.registry import method_of
from tracker.assess.review import Assessment, Review
from tracker.domain.consistency import inconsistencies
from tracker.domain.exact import Fraction
from tracker.domain.interval import Interval
from tracker.domain.listing import Listing, counts_of
from tracker.domain.problem import Problem, Severity
from tracker.domain.register import Declared, Register
from tracker.domain.target import MethodName
from tracker.entry.adding import Added, add
from tracker.entry.refusal import NotAdded
from tracker.entry.rows.records import Records, not_together
from tracker.entry.rows.targets import declarations
from tracker.store.loading import load
from tracker.store.placing import placed

__all__ = ["Added", "NotAdded", "Unusable", "add", "open", "review", "review_rows", "rows"]

Cell: TypeAlias = str | bool | int | date | Fraction | tuple[str, ...] | None


class Unusable(Exception):
    """The files of a register cannot be used.

    ``problems`` are all that is wrong with them, warnings too, each with its code, its file, its place (line, column)
    and the form that would be right, in the order a reader meets them.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        """A line for each error: place, code, what is wrong and the way out; of a file with very many for the first."""
        listing = Listing.of(one for one in self.problems if one.severity is Severity.ERROR)
        more = [f"and {count} more in {file}" for file, count in counts_of(listing.unlisted).items()]
        return "\n".join([*map(_line, listing.told), *more])


def open(folder: str | PathLike[str]) -> Register:
    """The register in a folder: its areas, sources, series and targets by id, and the records of each series.

    Raises Unusable where an error in its files makes it so, and ValueError for what can be no folder's name. Warnings
    keep nothing back; `track validate` tells them.
    """
    root = Path(folder)
    loaded = load(root)
    if loaded.register is None:
        (problems,) = placed([loaded.problems], root)
        raise Unusable(sorted(problems, key=lambda one: one.order))
    return loaded.register


def review(register: Register, *, as_of: date, method: str | None = None) -> Review:
    """The register on a day, by what was known and promised then. Nothing is judged before it is asked for.

    With ``method`` all targets are judged by it, else each by the one it names, the register's, or the usual one.

    Raises KeyError for a method there is not, and TypeError where the day is a moment or no date.
    """
    return Review.of(register, _day(as_of), _method(method))


def _day(as_of: date) -> date:
    if not isinstance(as_of, date) or isinstance(as_of, datetime):
        raise TypeError(f"as_of is a datetime.date, not {as_of!r}")
    return as_of


def _method(name: str | None) -> Method | None:
    return None if name is None else method_of({one.value: one for one in MethodName}[name])


def rows(judged: Review, targets: Iterable[str] | None = None) -> list[dict[str, Cell]]:
    """A row for each target, or for some, as a data frame takes it; numbers are exact fractions.

    A figure or measure has its ends in ``…_low`` and ``…_high``, None where it has none, and whether they are left out
    in ``…_low_open`` and ``…_high_open``; where a measure is absent, ``…_absent`` says why. Rows are in file order.
    Raises KeyError for a target that there is not on the day, and TypeError for one text in place of several.
    """
    if isinstance(targets, str):
        raise TypeError(f"targets are several ids: [{targets!r}]")
    wanted = judged.targets.keys() if targets is None else frozenset(targets)
    if unknown := sorted(wanted - judged.targets.keys()):
        raise KeyError(*unknown)
    return [_row(judged.register, one) for one in judged.assessments(wanted)]


def review_rows(
    targets: Iterable[Mapping[str, object]],
    actuals: Iterable[Mapping[str, object]],
    as_of: date,
    *,
    method: str | None = None,
) -> Iterator[dict[str, Cell]]:
    """The rows of `rows` for targets and records that are rows themselves, series by series: for tables of any length.

    ``actuals`` have the columns of `track export --format csv`, and those of a series follow each other; they are gone
    through once, and of one series at a time. ``targets`` have ``id``, the keys that targets.toml has for a target and
    its series, and the goal in the columns that export has for figures; all of them are held. The columns are listed in
    docs/library.md. None, no text and NaN say nothing. Numbers are int, Decimal, or their digits as text, and no float.

    A row comes for each target that exists on the day, in the order in which ``actuals`` has the series, then for those
    of series that it has not. Rows of series that no target is about are passed over, and other columns are faults.
    What is derived from other series is not judged here. Raises Unusable with what is wrong with the targets, or with
    the rows of a series when it is reached, and what `review` raises.
    """
    reviewed = partial(_of_series, day=_day(as_of), method=_method(method))
    return _by_series(targets, actuals, reviewed)


def _by_series(
    targets: Iterable[Mapping[str, object]],
    actuals: Iterable[Mapping[str, object]],
    reviewed: Callable[[Declared, Records], Iterable[dict[str, Cell]]],
) -> Iterator[dict[str, Cell]]:
    declared, problems = declarations(targets)
    _refuse_errors(problems)
    passed: set[str] = set()
    for series, some in groupby(enumerate(actuals, start=1), key=lambda one: one[1].get("series")):
        if not isinstance(series, str) or not series or series in passed:
            raise Unusable([not_together(series, next(some)[0])])
        passed.add(series)
        if series in declared:
            records = Records(declared[series].series[series])
            for number, row in some:
                records.take(number, row)
            yield from reviewed(declared[series], records)
    for series, one in declared.items():
        if series not in passed:
            yield from reviewed(one, Records(one.series[series]))


def _of_series(declared: Declared, records: Records, day: date, method: Method | None) -> list[dict[str, Cell]]:
    (series,) = declared.series
    register = declared.with_records({series: tuple(records.found)})
    _refuse_errors([*records.problems, *inconsistencies(register)])
    return rows(Review.of(register, day, method))


def _refuse_errors(problems: Iterable[Problem]) -> None:
    """Raise Unusable where there is an error."""
    found = list(problems)
    if any(one.severity is Severity.ERROR for one in found):
        raise Unusable(found)


def _row(register: Register, one: Assessment) -> dict[str, Cell]:
    case, target, series = one.case, one.target, one.series
    row: dict[str, Cell] = {
        "id": target.id,
        "series": series.id,
        "area": series.area,
        "area_name": register.areas[series.area].name,
        "indicator": series.indicator,
        "unit": series.unit.name,
        "measure": target.measure.value,
        "due": str(target.due),
        **_ends("goal", target.goal.bounds if target.has_number else None),
        "baseline_period": None if target.baseline is None else str(target.baseline),
        **_ends("baseline", None if case.baseline is None else case.baseline.figure.bounds),
        "actual_period": None if case.judged is None else str(case.judged.period),
        **_ends("actual", None if case.judged is None else case.judged.figure.bounds),
        "published": None if case.judged is None else case.judged.published.known_from,
    }
    for measure in MEASURES:
        row |= _measured(measure.name, one.measures[measure])
    return row | _conclusion(one)


def _conclusion(one: Assessment) -> dict[str, Cell]:
    judgement, fresh = one.judgement, one.freshness
    return {
        "basis": None if one.case.basis is None else one.case.basis.value,
        "verdict": judgement.verdict.value,
        "alternatives": tuple(answer.value for answer in judgement.alternatives),
        "pending_because": judgement.pending_because,
        "flags": tuple(flag.value for flag in judgement.flags),
        "provisional": judgement.provisional,
        "method": one.method.name,
        "grades": tuple(grade.code for grade in judgement.grades),
        "superseded_by": one.superseded_by,
        "freshness": fresh.state.value,
        "missing": tuple(str(period) for period in fresh.missing),
        "released": fresh.released,
        "days_late": fresh.days_late,
    }


def _ends(name: str, bounds: Interval | None) -> Mapping[str, Cell]:
    return {
        f"{name}_low": None if bounds is None else bounds.low,
        f"{name}_high": None if bounds is None else bounds.high,
        f"{name}_low_open": bounds is not None and bounds.low_open,
        f"{name}_high_open": bounds is not None and bounds.high_open,
    }


def _measured(name: str, measured: Measured) -> Mapping[str, Cell]:
    absent = measured.reason if isinstance(measured, Absent) else None
    return {**_ends(name, None if isinstance(measured, Absent) else measured), f"{name}_absent": absent}


def _line(problem: Problem) -> str:
    place = "" if problem.place is None else f":{problem.place.line}:{problem.place.column}"
    return f"{problem.origin.file}{place}: {problem.code.value} {problem.message}; {problem.remedy}"
