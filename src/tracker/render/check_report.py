"""What `track check` and `track validate` found, as one value that every form is made of, and in one line.

Each form is a module of its own, `check_json` and so on; for the same state it is the same, and none says more.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from itertools import chain, repeat

from msgspec import Struct, field

from tracker.assess.accepting import Accepted
from tracker.assess.failing import by_gravity
from tracker.assess.news import Known
from tracker.domain.listing import Unlisted, counts_of
from tracker.domain.problem import Code, Problem, Severity, Subject
from tracker.domain.wording import Words, say, say_of
from tracker.render.counts import counted


class CheckReport(Struct, frozen=True):
    """Everything found, in the files and about what was looked at, and the codes that fail the run.

    ``command`` is what was run, ``as_of`` the day it judged by, None where the day does not matter; ``about`` says what
    was looked at, nothing where the files cannot be used. ``folder`` is what goes before a file's name where it is seen
    from outside the register: nothing, or ``data/``. ``unlisted`` are problems in the files that are counted alone,
    where a file has too many to tell them one by one, ``accepted`` findings that are lived with. ``known`` is what was
    told of another state, called ``against``: that fails nothing, and comes last.
    """

    command: str
    as_of: date | None
    about: Words
    in_files: tuple[Problem, ...]
    subjects: tuple[Subject, ...]
    failing: frozenset[Code]
    folder: str = ""
    unlisted: Unlisted = field(default_factory=dict)
    accepted: tuple[Accepted, ...] = ()
    known: Known | None = None
    against: str = ""

    def severity(self, problem: Problem) -> Severity:
        """What a problem weighs in this run: an error fails it. What is known fails nothing."""
        return Severity.WARNING if self.is_known(problem) else self._weight(problem.code)

    def is_known(self, problem: Problem) -> bool:
        """Whether it was told of the other state as well."""
        return self.known is not None and self.known.has(problem)

    def _weight(self, code: Code) -> Severity:
        return Severity.ERROR if code in self.failing else Severity.WARNING

    @property
    def findings(self) -> list[Problem]:
        """What is told one by one, the gravest first."""
        return self.ordered([*self.in_files, *(one for subject in self.subjects for one in subject.findings)])

    @property
    def let_be(self) -> list[Accepted]:
        """What is lived with, the gravest first."""
        return sorted(self.accepted, key=lambda one: self.key(one.finding))

    def of(self, severity: Severity) -> list[Problem]:
        """The findings of one severity."""
        return [problem for problem in self.findings if self.severity(problem) is severity]

    def count(self, severity: Severity) -> int:
        """How many there are of one severity, those that are not listed among them."""
        return len(self.of(severity)) + sum(one is severity for one in self._unlisted_severities)

    @property
    def failures(self) -> Counter[Code]:
        """How many of each code fail the run, those that are not listed among them."""
        every = Counter(problem.code for problem in self.of(Severity.ERROR))
        for codes in self.unlisted.values():
            every.update({code: count for code, count in codes.items() if code in self.failing})
        return every

    @property
    def more(self) -> dict[str, int]:
        """How many problems of a file are not listed, by its name."""
        return counts_of(self.unlisted)

    @property
    def severities(self) -> Iterable[Severity]:
        """That of everything found."""
        return chain(map(self.severity, self.findings), self._unlisted_severities)

    @property
    def _unlisted_severities(self) -> Iterable[Severity]:
        codes = chain.from_iterable(codes.items() for codes in self.unlisted.values())
        return chain.from_iterable(repeat(self._weight(code), count) for code, count in codes)

    def ordered(self, problems: Iterable[Problem]) -> list[Problem]:
        """The gravest first, what is as grave by its place."""
        return sorted(problems, key=self.key)

    def key(self, problem: Problem) -> tuple[bool, tuple[int, int], tuple[bool, str, int, int, str, str]]:
        """Sort key: what is news first, then the gravest, what is as grave by its place."""
        return self.is_known(problem), by_gravity(problem), problem.order

    @property
    def title(self) -> str:
        """'track check, 2026-11-22'."""
        if self.as_of is None:
            return f"track {self.command}"
        return say("track {command}, {day}", command=self.command, day=self.as_of)


def summary(report: CheckReport) -> str:
    """One line: what was looked at, and how many findings."""
    files = [problem.origin.file for problem in report.findings]
    found = counted(report.severities, files) if files else say("nothing found")
    if report.accepted:
        accepted = say_of(len(report.accepted), "{count} finding accepted", "{count} findings accepted")
        found = say("{found}; {accepted}", found=found, accepted=accepted)
    found += _known(report)
    return say("{what}: {found}", what=report.about, found=found) if report.about else found


def _known(report: CheckReport) -> str:
    """How many findings are no news, where another state was looked at as well."""
    if report.known is None:
        return ""
    count = sum(map(report.is_known, report.findings))
    return say_of(
        count,
        "; {count} of them found at {against} too",
        "; {count} of them found at {against} too",
        against=report.against,
    )
