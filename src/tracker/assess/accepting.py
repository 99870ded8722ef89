"""Which findings are accepted on a day, and which acceptances accept nothing any more.

An acceptance is of a finding as the same files give it as of the acceptance's own day. Where its facts are others now,
such as one more missing period, it is another finding and is told.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from tracker.assess.findings import Scope, subjects
from tracker.assess.methods.verdict import Verdict
from tracker.domain.acceptance import About, Acceptance, Known
from tracker.domain.consistency import inconsistencies
from tracker.domain.problem import CATALOGUE, Code, Problem, SubjectKind, Underlined
from tracker.domain.register import Register


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding that is not told, and why."""

    finding: Problem
    by: Acceptance


@dataclass(frozen=True)
class Accepting:
    """The acceptances of a register on a day."""

    register: Register
    every: Sequence[Acceptance]
    as_of: date
    _found: dict[date, frozenset[Known]] = field(default_factory=dict, repr=False)

    def sifted(self, problems: Iterable[Problem]) -> tuple[tuple[Problem, ...], tuple[Accepted, ...]]:
        """The problems that are to be told, and those that are accepted."""
        by = {one.about: one for one in self.every if one.holds(self.as_of)}
        if not by:
            return tuple(problems), ()
        told: list[Problem] = []
        accepted: list[Accepted] = []
        for problem in problems:
            known = Known.of(problem)
            one = None if known is None else by.get(known.about)
            if one is not None and known in self._found_on(one.on):
                accepted.append(Accepted(problem, one))
            else:
                told.append(problem)
        return tuple(told), tuple(accepted)

    def idle(self, scope: Scope) -> Iterator[Problem]:
        """A warning for each acceptance of what is looked at that meets nothing today, from its own day on."""
        for one in self.every:
            if one.on <= self.as_of and _is_looked_at(one.about, scope) and not self._meets(one):
                yield _idle(one)

    def _meets(self, one: Acceptance) -> bool:
        """Whether anything that was found on its day is found today; verdicts whether they are asked for or not."""
        return any(known.about == one.about for known in self._found_on(one.on) & self._found_on(self.as_of))

    def _found_on(self, day: date) -> frozenset[Known]:
        """All that the same files give as of a day, about what is accepted."""
        found = self._found.get(day)
        if found is None:
            found = self._found[day] = frozenset(_known(self._about_these, day))
        return found

    @property
    def _about_these(self) -> Register:
        """The series that acceptances are about."""
        targets = self.register.targets
        series = {one.about.id for one in self.every if one.about.kind is SubjectKind.SERIES}
        of_targets = {one.about.id for one in self.every if one.about.kind is SubjectKind.TARGET} & targets.keys()
        return self.register.narrowed(series | {targets[id].series for id in of_targets})


def _known(register: Register, day: date) -> Iterator[Known]:
    """Each finding of a register on a day, those of its files too."""
    looked_at = subjects(register, scope=Scope(), verdicts=frozenset(Verdict), as_of=day)
    for problem in [*inconsistencies(register.known_on(day)), *(one for it in looked_at for one in it.findings)]:
        known = Known.of(problem)
        if known is not None:
            yield known


def _is_looked_at(about: About, scope: Scope) -> bool:
    """Whether a run looks at it; what is wrong in the files is always told."""
    ids = scope.series if about.kind is SubjectKind.SERIES else scope.targets
    return ids is None or about.id in ids or not CATALOGUE[about.code].is_finding


def _idle(one: Acceptance) -> Problem:
    about = one.about
    return Problem(
        code=Code.IDLE_ACCEPTANCE,
        origin=one.origin,
        message=f"{about.code.value} about {about.id} is accepted as it was on {one.on}, and nothing is found so now",
        remedy="take the entry out; where something else is to be accepted, say in `on` a day on which it is found",
        underlined=Underlined.KEY,
    )
