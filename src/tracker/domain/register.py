"""The register: everything declared in one folder and all records, and the ways from one thing to another.

Where only some series' records were read there is a `Part`, which is no register: what is declared, beside a register
of those series alone.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from msgspec import Struct, field
from msgspec.structs import replace

from tracker.domain.actual import Actual
from tracker.domain.period import Period
from tracker.domain.series import Area, Series, Source
from tracker.domain.target import MethodName, Target
from tracker.domain.vintages import in_force, known


class Declared(Struct, frozen=True):
    """What targets.toml declares: areas, sources, series and targets by id in file order. Knows no record.

    ``method`` is what targets are judged by that name none themselves.
    """

    areas: Mapping[str, Area]
    sources: Mapping[str, Source]
    series: Mapping[str, Series]
    targets: Mapping[str, Target]
    method: MethodName | None = None

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

    def users(self) -> dict[str, list[str]]:
        """For each series that others are derived from, which ones, in file order."""
        found: dict[str, list[str]] = {}
        for one in self.series.values():
            for part in () if one.derived is None else one.derived.parts:
                found.setdefault(part, []).append(one.id)
        return found

    def with_parts(self, wanted: Iterable[str]) -> frozenset[str]:
        """Series, and those they are derived from."""
        found, new = frozenset[str](), frozenset(wanted)
        while new := new - found:
            found |= new
            series = (self.series[id] for id in new if id in self.series)
            new = frozenset(part for one in series if one.derived is not None for part in one.derived.parts)
        return found

    def with_records(self, actuals: Mapping[str, tuple[Actual, ...]]) -> "Register":
        """The register of all that is declared here and these records by series."""
        return Register(
            areas=self.areas,
            sources=self.sources,
            series=self.series,
            targets=self.targets,
            method=self.method,
            actuals=actuals,
        )


class Register(Declared, frozen=True):
    """All that is declared, and each series' records in file order."""

    actuals: Mapping[str, tuple[Actual, ...]] = field(default_factory=dict)

    def records(self, series: str) -> tuple[Actual, ...]:
        """All records of a series; none where it has no file."""
        return self.actuals.get(series, ())

    def in_force(self, series: str, as_of: date) -> dict[Period, Actual]:
        """The records of a series that count on a day, by slot, in order of time."""
        return in_force(self.records(series), self.series[series], as_of)

    def narrowed(self, series: Collection[str]) -> "Register":
        """Some series alone, with their targets and records; ids of no series are left out. Areas and sources stay."""
        return replace(
            self,
            series={id: one for id, one in self.series.items() if id in series},
            targets={id: target for id, target in self.targets.items() if target.series in series},
            actuals={id: records for id, records in self.actuals.items() if id in series},
        )

    def known_on(self, day: date) -> "Register":
        """What was promised and recorded by a day; all areas, sources and series are there."""
        return replace(
            self,
            targets={one.id: one for one in self.announced(day)},
            actuals={id: tuple(known(records, day)) for id, records in self.actuals.items()},
        )

    def with_actual(self, series: str, actual: Actual) -> "Register":
        """The register with one more record, to compare before and after."""
        return replace(self, actuals={**self.actuals, series: (*self.records(series), actual)})


class Part(Struct, frozen=True):
    """What is declared, whole, and the register of the series whose records were read.

    The register holds these series and their targets alone, so that nobody can judge a target by records that were
    never read: it is not there.
    """

    declared: Declared
    register: Register

    @classmethod
    def of(cls, declared: Declared, actuals: Mapping[str, tuple[Actual, ...]], read: Collection[str]) -> "Part":
        """The part where the records of some series were read; a series that was read may have none."""
        return cls(declared, declared.with_records(actuals).narrowed(read))
