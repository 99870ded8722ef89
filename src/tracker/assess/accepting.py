"""Which findings are accepted on a day, and which acceptances accept nothing any more.

An acceptance is of a finding as the same files give it as of the acceptance's own day. Where its facts are others now,
such as one more missing period, it is another finding and is told.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import TypeAlias

from msgspec import Struct, field
from msgspec.structs import replace

from tracker.assess.findings import Scope, subjects
from tracker.assess.methods.judgement import Method
from tracker.assess.methods.verdict import Verdict
from tracker.assess.review import Review
from tracker.domain.acceptance import About, Acceptance, Known
from tracker.domain.consistency import inconsistencies
from tracker.domain.problem import CATALOGUE, Code, Problem, SubjectKind, Underlined
from tracker.domain.register import Register
from tracker.domain.target import Target
from tracker.domain.wording import later

Findings: TypeAlias = Mapping[About, frozenset[Known]]
"""What is found on a day, by what it is about."""

_NOTHING: frozenset[Known] = frozenset()


class Accepted(Struct, frozen=True):
    """A finding that is not told, and why."""

    finding: Problem
    by: Acceptance


class Accepting(Struct, frozen=True, eq=False, dict=True):
    """The acceptances of a register on a day."""

    register: Register
    every: Sequence[Acceptance]
    as_of: date
    method: Method | None = None
    _found: dict[date, Findings] = field(default_factory=dict)

    def sifted(self, problems: Iterable[Problem]) -> tuple[tuple[Problem, ...], tuple[Accepted, ...]]:
        """The problems that are to be told, and those that are accepted."""
        told: list[Problem] = []
        accepted: list[Accepted] = []
        for problem in problems:
            one = self._by(problem)
            if one is None:
                told.append(problem)
            else:
                accepted.append(Accepted(problem, one))
        return tuple(told), tuple(accepted)

    def idle(self, scope: Scope) -> Iterator[Problem]:
        """A warning for each acceptance of what is looked at that meets nothing today, from its own day on."""
        for one in self.every:
            if one.on <= self.as_of and _is_looked_at(one.about, scope) and not self._meets(one):
                yield _idle(one)

    def _by(self, problem: Problem) -> Acceptance | None:
        """The acceptance of a problem that holds today; None where it is to be told."""
        known = Known.of(problem) if self._holding else None
        one = None if known is None else self._holding.get(known.about)
        return one if one is not None and known in self._then(one) else None

    @cached_property
    def _holding(self) -> Mapping[About, Acceptance]:
        return {one.about: one for one in self.every if one.holds(self.as_of)}

    def _meets(self, one: Acceptance) -> bool:
        """Whether anything that was found on its day is found today; verdicts whether they are asked for or not."""
        return not self._then(one).isdisjoint(self._now.get(one.about, _NOTHING))

    @cached_property
    def _now(self) -> Findings:
        return _findings(_about(self.register, self._series(self.every)), self.as_of, self.method)

    def _then(self, one: Acceptance) -> frozenset[Known]:
        """What the same files give as of its day."""
        found = self._found.get(one.on)
        if found is None:
            about = _about(self.register, self._series(self._by_day[one.on]))
            found = self._found[one.on] = _findings(about, one.on, self.method)
        return found.get(one.about, _NOTHING)

    @cached_property
    def _by_day(self) -> Mapping[date, Sequence[Acceptance]]:
        days: dict[date, list[Acceptance]] = {}
        for one in self.every:
            days.setdefault(one.on, []).append(one)
        return days

    def _series(self, some: Iterable[Acceptance]) -> Mapping[str, list[Target]]:
        """The series that acceptances are about, those they are derived from or are part of, each with its targets."""
        targets, found = self.register.targets, dict[str, list[Target]]()
        named = [one.about.id if one.about.kind is SubjectKind.SERIES else targets[one.about.id].series for one in some]
        while named:
            id = named.pop()
            if id not in found:
                found[id] = self._targets.get(id, [])
                derived = self.register.series[id].derived
                named += [*([] if derived is None else derived.parts), *self._users.get(id, ())]
        return found

    @cached_property
    def _users(self) -> Mapping[str, list[str]]:
        """The series that are derived from one, whose targets make it awaited."""
        return self.register.users()

    @cached_property
    def _targets(self) -> Mapping[str, list[Target]]:
        by_series: dict[str, list[Target]] = {}
        for target in self.register.targets.values():
            by_series.setdefault(target.series, []).append(target)
        return by_series


def _about(register: Register, series: Mapping[str, list[Target]]) -> Register:
    """These series alone; made of them, and not by leaving others out, so that many days take no longer than one."""
    return replace(
        register,
        areas={},
        series={id: register.series[id] for id in series},
        targets={one.id: one for some in series.values() for one in some},
        actuals={id: register.records(id) for id in series},
    )


def _findings(register: Register, day: date, method: Method | None) -> Findings:
    """Each finding of a register on a day, those of its files too."""
    found: dict[About, set[Known]] = {}
    looked_at = subjects(Review.of(register, day, method), Scope(), frozenset(Verdict))
    every = [*inconsistencies(register.known_on(day)), *(one for it in looked_at for one in it.findings)]
    for known in filter(None, map(Known.of, every)):
        found.setdefault(known.about, set()).add(known)
    return {about: frozenset(some) for about, some in found.items()}


def _is_looked_at(about: About, scope: Scope) -> bool:
    """Whether a run looks at it; what is wrong in the files is always told."""
    ids = scope.series if about.kind is SubjectKind.SERIES else scope.targets
    return ids is None or about.id in ids or not CATALOGUE[about.code].is_finding


def _idle(one: Acceptance) -> Problem:
    about = one.about
    return Problem(
        code=Code.IDLE_ACCEPTANCE,
        origin=one.origin,
        said=later(
            "{code} about {id} is accepted as it was on {day}, and nothing is found so now",
            code=about.code.value,
            id=about.id,
            day=one.on,
        ),
        advice=later(
            "take the entry out; where something else is to be accepted, say in `on` a day on which it is found"
        ),
        underlined=Underlined.KEY,
    )
