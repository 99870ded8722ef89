"""The register: everything declared in one folder, and the ways from one thing to another."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from tracker.domain.actual import Actual, in_force
from tracker.domain.period import Period
from tracker.domain.series import Area, Series, Source
from tracker.domain.target import Target


@dataclass(frozen=True, slots=True)
class Register:
    """Areas, sources, series and targets by id in file order, and each series' records in file order."""

    areas: Mapping[str, Area]
    sources: Mapping[str, Source]
    series: Mapping[str, Series]
    targets: Mapping[str, Target]
    actuals: Mapping[str, tuple[Actual, ...]]

    def records(self, series: str) -> tuple[Actual, ...]:
        """All records of a series; none where it has no file."""
        return self.actuals.get(series, ())

    def in_force(self, series: str, as_of: date) -> dict[Period, Actual]:
        """The records of a series that count on a day, by slot, in order of time."""
        return in_force(self.records(series), self.series[series], as_of)

    def announced(self, as_of: date) -> list[Target]:
        """The targets that exist on a day."""
        return [target for target in self.targets.values() if target.announced.known_from <= as_of]

    def successors(self, as_of: date) -> dict[str, str]:
        """For each target replaced by a day, the id of the one that replaced it; the earliest, if several have."""
        replacing = [target for target in self.announced(as_of) if target.supersedes is not None]
        successors: dict[str, str] = {}
        for target in sorted(replacing, key=lambda one: (one.announced.known_from, one.id)):
            successors.setdefault(target.supersedes or "", target.id)
        return successors

    def standing(self, as_of: date) -> dict[str, list[Target]]:
        """For each series the targets that exist on a day and are not replaced, in file order."""
        found: dict[str, list[Target]] = {id: [] for id in self.series}
        replaced = self.successors(as_of)
        for target in self.announced(as_of):
            if target.id not in replaced:
                found[target.series].append(target)
        return found

    def lineage(self, area: str) -> Iterator[str]:
        """An area and those it is part of, nearest first."""
        current: str | None = area
        while current is not None:
            yield current
            current = self.areas[current].part_of

    def narrowed(self, series: str) -> "Register":
        """One series alone, with its targets and records."""
        targets = {id: target for id, target in self.targets.items() if target.series == series}
        alone = {series: self.series[series]}
        return replace(self, series=alone, targets=targets, actuals={series: self.records(series)})

    def with_actual(self, series: str, actual: Actual) -> "Register":
        """The register with one more record, to compare before and after."""
        return replace(self, actuals={**self.actuals, series: (*self.records(series), actual)})
