"""What a check found, as JUnit XML, which most systems for continuous integration read."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import assert_never
from xml.etree import ElementTree

from tracker.assess.accepting import Accepted
from tracker.domain.problem import CATALOGUE, Problem, Severity, Subject, SubjectKind
from tracker.domain.text import printable
from tracker.domain.wording import say
from tracker.render.check_report import CheckReport
from tracker.render.counts import where
from tracker.render.words import severity_word

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(report: CheckReport) -> str:
    """A case for each series and target, passing where nothing was found, and one for each problem in the files.

    The gravest come first, in their order; then, of a file with very many, how many more there are; then what is
    accepted, and what is sound. Errors are failures. Warnings are told in the output of a case that passes. A case is
    skipped where what was found is accepted, with the reason.
    """
    let_be = _let_be_by_subject(report)
    told = [
        *((one.findings, _about(report, one, let_be)) for one in report.subjects if one.findings),
        *(((problem,), _in_file(report, problem)) for problem in report.in_files),
    ]
    told.sort(key=lambda one: min(map(report.key, one[0])))
    sound = [_about(report, one, let_be) for one in report.subjects if not one.findings]
    accepted = [_accepted(one) for one in report.let_be if not CATALOGUE[one.finding.code].is_finding]
    cases = [
        *(case for _, case in told),
        *(_rest(report, file) for file in report.unlisted),
        *accepted,
        *sorted(sound, key=lambda case: case.find("skipped") is None),
    ]
    counts = {
        "tests": str(len(cases)),
        "failures": str(_holding("failure", cases)),
        "errors": "0",
        "skipped": str(_holding("skipped", cases)),
    }
    root = ElementTree.Element("testsuites", {"name": "track", **counts})
    suite = ElementTree.SubElement(root, "testsuite", {"name": report.title, **counts})
    suite.extend(cases)
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def _holding(tag: str, cases: Sequence[ElementTree.Element]) -> int:
    return sum(case.find(tag) is not None for case in cases)


def _let_be_by_subject(report: CheckReport) -> Mapping[tuple[SubjectKind, str], Sequence[Accepted]]:
    """What is accepted of each series and target, without what is accepted of the files."""
    found: dict[tuple[SubjectKind, str], list[Accepted]] = {}
    for one in report.let_be:
        if CATALOGUE[one.finding.code].is_finding:
            found.setdefault((one.by.about.kind, one.by.about.id), []).append(one)
    return found


def _about(
    report: CheckReport, subject: Subject, let_be: Mapping[tuple[SubjectKind, str], Sequence[Accepted]]
) -> ElementTree.Element:
    """The case of a series or target, with what is told of it and what is accepted."""
    told = [_told(problem, report.severity(problem)) for problem in report.ordered(subject.findings)]
    case = _case(subject.id, f"track.{subject.kind.value}", told)
    is_failing = case.find("failure") is not None
    case.extend(_beside(one) if is_failing else _skipped(one) for one in let_be.get((subject.kind, subject.id), ()))
    return case


def _in_file(report: CheckReport, problem: Problem) -> ElementTree.Element:
    return _case(where(problem), "track.file", [_told(problem, report.severity(problem))])


def _accepted(one: Accepted) -> ElementTree.Element:
    """The case of a problem in the files that is lived with."""
    return _case(where(one.finding), "track.file", [_skipped(one)])


def _case(name: str, kind: str, told: Iterable[ElementTree.Element]) -> ElementTree.Element:
    case = ElementTree.Element("testcase", {"name": _in_xml(name), "classname": kind})
    case.extend(told)
    return case


def _skipped(one: Accepted) -> ElementTree.Element:
    """Why it is not told, and what it is."""
    skipped = ElementTree.Element("skipped", {"type": one.finding.code.value, "message": _why(one)})
    skipped.text = _in_xml(one.finding.message)
    return skipped


def _beside(one: Accepted) -> ElementTree.Element:
    """The same beside a failure: a case is not both."""
    told = ElementTree.Element("system-out")
    told.text = f"{_why(one)}: [{one.finding.code.value}] {_in_xml(one.finding.message)}"
    return told


def _why(one: Accepted) -> str:
    reason, until = _in_xml(one.by.reason), one.by.until
    if until is None:
        return say("accepted: {reason}", reason=reason)
    return say("accepted until {day}: {reason}", day=until, reason=reason)


def _rest(report: CheckReport, file: str) -> ElementTree.Element:
    """A case for the problems of a file that are not listed; it fails where one of them does."""
    case = ElementTree.Element("testcase", {"name": _in_xml(file), "classname": "track.file"})
    message = say("and {count} more in {file}", count=report.more[file], file=_in_xml(file))
    if report.failing.isdisjoint(report.unlisted[file]):
        ElementTree.SubElement(case, "system-out").text = message
    else:
        ElementTree.SubElement(case, "failure", {"type": "more", "message": message})
    return case


def _told(problem: Problem, severity: Severity) -> ElementTree.Element:
    code, message, remedy = problem.code.value, _in_xml(problem.message), _in_xml(problem.remedy)
    match severity:
        case Severity.ERROR:
            told = ElementTree.Element("failure", {"type": code, "message": message})
            told.text = remedy
        case Severity.WARNING:
            told = ElementTree.Element("system-out")
            told.text = say(
                "{severity}[{code}] {fault}; {remedy}",
                severity=severity_word(severity),
                code=code,
                fault=message,
                remedy=remedy,
            )
        case _:
            assert_never(severity)
    return told


def _in_xml(text: str) -> str:
    """Text without the characters that XML cannot hold."""
    return _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", printable(text))
