"""Choosing and ordering assessments: by id, verdict, freshness and due period."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from fractions import Fraction
from math import inf
from typing import TypeAlias

from tracker.assess.arithmetic import Absent
from tracker.assess.freshness import State
from tracker.assess.measures import MEASURES, Measure
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Assessment
from tracker.domain.interval import Interval
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Series


@dataclass(frozen=True, slots=True)
class Selection:
    """Filters; an empty one lets everything through. Several of one kind: or. Different kinds: and."""

    ids: frozenset[str] | None = None
    verdicts: frozenset[Verdict] = frozenset()
    states: frozenset[State] = frozenset()
    due: tuple[Period, ...] = ()

    def takes(self, assessment: Assessment) -> bool:
        """Whether an assessment passes every filter."""
        return (
            (self.ids is None or assessment.target.id in self.ids)
            and (not self.verdicts or assessment.verdict in self.verdicts)
            and (not self.states or assessment.freshness.state in self.states)
            and (not self.due or any(assessment.target.due.ends_within(span) for span in self.due))
        )


def matching(register: Register, pattern: str) -> frozenset[str] | None:
    """The targets an id or glob stands for: of a target, of a series, or of an area with its parts.

    None where nothing in the register has such an id, which is not the same as an area without targets.
    """
    named = False
    found: set[str] = set()
    for target in register.targets.values():
        area = register.series[target.series].area
        if any(fnmatchcase(id, pattern) for id in (target.id, target.series, *register.lineage(area))):
            found.add(target.id)
    for ids in (register.areas, register.series, register.targets):
        named = named or any(fnmatchcase(id, pattern) for id in ids)
    return frozenset(found) if named else None


def series_matching(register: Register, patterns: Iterable[str]) -> frozenset[str]:
    """The series that ids or globs stand for: of series, or of areas with their parts."""
    every = list(patterns)
    return frozenset(
        series.id
        for series in register.series.values()
        for id in (series.id, *register.lineage(series.area))
        if any(fnmatchcase(id, pattern) for pattern in every)
    )


def alike(register: Register, word: str, most: int = 3) -> list[Series]:
    """The series whose id or name, in Chinese or English, is most like a word, the likest first; maybe none."""
    scored = [(_likeness(word.casefold(), _names(register, series)), series) for series in register.series.values()]
    near = sorted((one for one in scored if one[0] >= _ALIKE), key=lambda one: -one[0])
    return [series for _, series in near[:most]]


_ALIKE = 0.6
_CONTAINED = 0.9


def _names(register: Register, series: Series) -> list[str]:
    area = register.areas[series.area]
    names = [series.id, series.indicator, f"{area.name}{series.indicator}", f"{area.name} {series.indicator}"]
    if series.indicator_en is not None:
        names += [series.indicator_en, f"{area.name_en or area.name} {series.indicator_en}"]
    return [name.casefold() for name in names]


def _likeness(word: str, names: list[str]) -> float:
    """From 0 to 1; only for ordering suggestions."""
    from difflib import SequenceMatcher

    parts = re.findall(r"[a-z0-9]+|[^\W\da-z_]+", word)
    if len(word) > 1 and parts and all(any(part in name for name in names) for part in parts):
        return _CONTAINED
    return max(SequenceMatcher(None, word[:100], name[:100]).ratio() for name in names)


_VERDICTS, _STATES = list(Verdict), list(State)

Rank: TypeAlias = Callable[[Assessment], tuple[int | str, ...]]

SORT_KEYS: Mapping[str, Rank | Measure] = {
    "id": lambda one: (one.target.id,),
    "area": lambda one: (one.series.area,),
    "due": lambda one: one.target.due.order,
    **{measure.name: measure for measure in MEASURES if measure.sorts},
    "verdict": lambda one: (_VERDICTS.index(one.verdict),),
    "freshness": lambda one: (_STATES.index(one.freshness.state), one.freshness.days_late or 0),
}
"""What a report can be ordered by; figures in different units are not among them."""


def ordered(assessments: Iterable[Assessment], key: str, *, descending: bool) -> list[Assessment]:
    """Sorted by one of the keys; equal ones keep their order, and those without the measure come last either way."""
    given, by = list(assessments), SORT_KEYS[key]
    if not isinstance(by, Measure):
        return sorted(given, key=by, reverse=descending)
    measured = [(one.measures[by], one) for one in given]
    present = [(_ends(measure), one) for measure, one in measured if isinstance(measure, Interval)]
    absent = [one for measure, one in measured if isinstance(measure, Absent)]
    return [one for _, one in sorted(present, key=lambda pair: pair[0], reverse=descending)] + absent


def _ends(measured: Interval) -> tuple[Fraction | float, Fraction | float]:
    """Ends as sort keys; comparisons of fractions with infinity are exact."""
    low, high = measured.low, measured.high
    return (-inf if low is None else low), (inf if high is None else high)
