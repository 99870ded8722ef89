"""What a check found, as JUnit XML, which most systems for continuous integration read."""

import re
from collections.abc import Iterable
from typing import assert_never
from xml.etree import ElementTree

from tracker.domain.problem import Problem, Severity
from tracker.domain.text import printable
from tracker.domain.wording import say
from tracker.render.check_report import CheckReport
from tracker.render.counts import where
from tracker.render.words import severity_word

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(report: CheckReport) -> str:
    """A case for each series and target, passing where nothing was found, and one for each problem in the files.

    Of a file with very many the last case says how many more there are.

    Errors are failures. Warnings are told in the output of a case that passes.
    """
    cases = [
        _case(report=report, name=one.id, kind=f"track.{one.kind.value}", problems=one.findings)
        for one in report.subjects
    ]
    cases += [
        _case(report=report, name=where(one), kind="track.file", problems=[one])
        for one in report.ordered(report.in_files)
    ]
    cases += [_rest(report, file) for file in report.unlisted]
    failures = sum(case.find("failure") is not None for case in cases)
    counts = {"tests": str(len(cases)), "failures": str(failures), "errors": "0"}
    root = ElementTree.Element("testsuites", {"name": "track", **counts})
    suite = ElementTree.SubElement(root, "testsuite", {"name": report.title, **counts})
    suite.extend(cases)
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def _case(report: CheckReport, name: str, kind: str, problems: Iterable[Problem]) -> ElementTree.Element:
    case = ElementTree.Element("testcase", {"name": _in_xml(name), "classname": kind})
    case.extend(_told(problem, report.severity(problem)) for problem in problems)
    return case


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
