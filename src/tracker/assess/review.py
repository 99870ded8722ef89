"""A review: a register on one day. Every target judged, every series' freshness, the counts; each made when asked for.

Nothing is worked out twice: who reads a review reads what others have read.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property

from msgspec import Struct, field

from tracker.assess.case import Case
from tracker.assess.derived import with_derived
from tracker.assess.freshness import Freshness, State, freshness, together, with_holes, worst
from tracker.assess.measures import Measure, Measures
from tracker.assess.methods.judgement import Judgement, Method, Reason
from tracker.assess.methods.registry import USUAL, method_of
from tracker.assess.methods.verdict import Verdict
from tracker.domain.actual import Actual
from tracker.domain.exact import Fraction
from tracker.domain.period import Period
from tracker.domain.register import Register
from tracker.domain.series import Series
from tracker.domain.target import Target


class Assessment(Struct, frozen=True, eq=False, dict=True):
    """A case and what is concluded of it: its measures, the judgement of a method, how current its series is.

    Measures and judgement are made when they are first asked for. ``awaited`` is how current the figures are that it
    waits for while it is not settled, ``superseded_by`` the target that replaced it.
    """

    case: Case
    method: Method
    awaited: Freshness
    superseded_by: str | None

    @property
    def target(self) -> Target:
        """The promise."""
        return self.case.target

    @property
    def series(self) -> Series:
        """What it is about."""
        return self.case.series

    @cached_property
    def measures(self) -> Measures:
        """Every measure, worked out once."""
        return Measures(self.case)

    @cached_property
    def judgement(self) -> Judgement:
        """What the method says."""
        return self.method.judge(self.case)

    @cached_property
    def freshness(self) -> Freshness:
        """How current it is: settled once nothing can change its verdict any more."""
        is_final = self.method.rules.own_freshness and self.superseded_by is None and self.verdict in _FINAL
        return Freshness(State.SETTLED) if is_final and self.awaited.state in _WAITING else self.awaited

    @property
    def verdict(self) -> Verdict:
        """The one word."""
        return self.judgement.verdict

    @property
    def reason(self) -> Reason | None:
        """Why the verdict is what it is, where there is more to say than the word."""
        return self.method.because(self.case, self.measures, self.judgement)

    def guards(self, measure: Measure) -> tuple[Fraction | int, ...]:
        """The numbers a measure is not rounded onto or across."""
        return self.method.guards(measure)


_FINAL = frozenset({Verdict.MET, Verdict.MISSED})
_WAITING = frozenset({State.FRESH, State.EMPTY, State.LATE, State.STALE})


class Counts(Struct, frozen=True):
    """How many targets there are of each verdict, and how many series are overdue in each state; none of nothing.

    Targets that were replaced, and promises without a number that the method has no answer to, are not among
    ``targets``, but counted by themselves.
    """

    targets: int
    superseded: int
    without_number: int
    verdicts: Mapping[Verdict, int]
    overdue: Mapping[State, int]

    @classmethod
    def of(cls, assessments: Iterable[Assessment]) -> "Counts":
        """Count some targets and the series they are about."""
        every = list(assessments)
        standing = [one for one in every if one.superseded_by is None]
        counted = [one for one in standing if one.target.has_number or one.verdict is not Verdict.NOT_JUDGED]
        verdicts = Counter(one.verdict for one in counted)
        by_series: dict[str, list[Freshness]] = {}
        for one in counted:
            by_series.setdefault(one.series.id, []).append(one.freshness)
        overdue = Counter(worst(some).state for some in by_series.values())
        return cls(
            targets=len(counted),
            superseded=len(every) - len(standing),
            without_number=len(standing) - len(counted),
            verdicts={verdict: verdicts[verdict] for verdict in Verdict if verdicts[verdict]},
            overdue={state: overdue[state] for state in State if state.is_overdue and overdue[state]},
        )


class Review(Struct, frozen=True, eq=False, dict=True):
    """A register on a day; targets that had not been announced are not in it.

    All are judged by ``method`` where it is given, else each by its own, by that of the register, or by the usual one.
    """

    register: Register
    as_of: date
    method: Method | None
    targets: Mapping[str, Target]
    superseded: Mapping[str, str]
    standing: Mapping[str, list[Target]]
    _assessments: dict[str, Assessment] = field(default_factory=dict)
    _freshness: dict[str, Freshness] = field(default_factory=dict)
    _by_calendar: dict[str, Freshness] = field(default_factory=dict)
    _in_force: dict[str, Mapping[Period, Actual]] = field(default_factory=dict)

    @classmethod
    def of(cls, register: Register, as_of: date, method: Method | None = None) -> "Review":
        """A register on a day. Nothing is judged yet."""
        return cls(
            register=with_derived(register),
            as_of=as_of,
            method=method,
            targets={target.id: target for target in register.announced(as_of)},
            superseded=register.successors(as_of),
            standing=register.standing(as_of),
        )

    def assessment(self, target: str) -> Assessment:
        """One target judged. Raises KeyError for one that did not exist on the day."""
        found = self._assessments.get(target)
        if found is None:
            found = self._assessments[target] = self._assessed(self.targets[target])
        return found

    def assessments(self, targets: Iterable[str] | None = None) -> list[Assessment]:
        """Some targets judged, or all that existed on the day, in file order."""
        wanted = None if targets is None else frozenset(targets)
        return [self.assessment(id) for id in self.targets if wanted is None or id in wanted]

    def case(self, target: str) -> Case:
        """One target with everything resolved that judging it needs. Raises KeyError as `assessment` does."""
        return self.assessment(target).case

    def counts(self) -> Counts:
        """How all targets and their series fare."""
        return Counts.of(self.assessments())

    def freshness(self, series: str) -> Freshness:
        """How current a series is: what its targets still wait for, or where it has none, its own calendar."""
        found = self._freshness.get(series)
        if found is None:
            found = self._freshness[series] = self._by_targets(series, self._of_series(series))
        return found

    def unsettled(self, series: str) -> list[Target]:
        """The targets that wait for figures of a series, its own and of those derived from it, and are not settled."""
        waiting = self._waiting(series)
        return [one for one in waiting if self.assessment(one.id).freshness.state is not State.SETTLED]

    def waits(self, series: str) -> State:
        """How current a series is, and settled too where it is fresh and none of its targets waits any more."""
        state = self.freshness(series).state
        if state is State.FRESH and self._waiting(series) and not self.unsettled(series):
            return State.SETTLED
        return state

    def _of_series(self, series: str) -> Freshness:
        """By the calendar of a series and the due periods of its targets."""
        found = self._by_calendar.get(series)
        if found is None:
            about = self.register.series[series]
            found = self._by_calendar[series] = (
                freshness(
                    series=about,
                    records=self.register.records(series),
                    targets=self._waiting(series),
                    as_of=self.as_of,
                )
                if about.derived is None
                else worst(map(self._of_series, about.derived.parts))
            )
        return found

    def _by_targets(self, series: str, current: Freshness) -> Freshness:
        """What its targets wait for, where they know better: settled ones wait no more, and windows have holes."""
        targets = self._waiting(series)
        is_plain = not current.state.is_overdue and all(target.start is None for target in targets)
        if is_plain or not targets or not all(self._method(target).rules.own_freshness for target in targets):
            return current
        return together([self._own(series, target) for target in targets])

    def _own(self, series: str, target: Target) -> Freshness:
        """What one of its targets waits for; of a target of a series derived from it, what is missing here."""
        found = self.assessment(target.id)
        if target.series == series or found.freshness.state is State.SETTLED:
            return found.freshness
        return self._for_one(series, target)

    def _waiting(self, series: str) -> list[Target]:
        return [target for target in self._awaited(series) if target.statement is None]

    def _awaited_by(self, case: Case, method: Method) -> Freshness:
        """How current the figures of one target are: those up to its own due period, and all of its window."""
        series, target = case.series, case.target
        own = method.rules.own_freshness and target.id not in self.superseded and target.statement is None
        if not own:
            return self._of_series(series.id)
        if series.derived is None:
            current = self._for_one(series.id, target)
        else:
            current = worst(self._for_one(id, target) for id in series.derived.parts)
        return with_holes(current=current, holes=case.holes, calendar=series.calendar, as_of=self.as_of)

    def _for_one(self, series: str, target: Target) -> Freshness:
        """How current a series is for one target alone."""
        if self._waiting(series) == [target]:
            return self._of_series(series)
        derived = self.register.series[series].derived
        if derived is not None:
            return worst(self._for_one(id, target) for id in derived.parts)
        about, records = self.register.series[series], self.register.records(series)
        return freshness(series=about, records=records, targets=[target], as_of=self.as_of)

    def _awaited(self, series: str) -> list[Target]:
        """The targets that wait for a series: its own, and those of the series derived from it."""
        users = self._users.get(series, ())
        return [*self.standing[series], *(target for user in users for target in self._awaited(user))]

    @cached_property
    def _users(self) -> Mapping[str, list[str]]:
        """The series that are derived from one."""
        return self.register.users()

    def _assessed(self, target: Target) -> Assessment:
        series = self.register.series[target.series]
        method, then = self._method(target), target.baseline_as_of
        case = Case.of(
            target=target,
            series=series,
            in_force=self._records(series.id),
            as_of=self.as_of,
            rules=method.rules,
            then=None if then is None else self.register.in_force(series.id, min(then, self.as_of)),
        )
        return Assessment(
            case=case,
            method=method,
            awaited=self._awaited_by(case, method),
            superseded_by=self.superseded.get(target.id),
        )

    def _method(self, target: Target) -> Method:
        return self.method or method_of(target.method or self.register.method or USUAL)

    def _records(self, series: str) -> Mapping[Period, Actual]:
        """The records of a series that count on the day."""
        found = self._in_force.get(series)
        if found is None:
            found = self._in_force[series] = self.register.in_force(series, self.as_of)
        return found
