"""How many problems there are and where, in words."""

from collections.abc import Iterable

from tracker.domain.problem import Problem, Severity
from tracker.domain.text import printable
from tracker.domain.wording import say, say_of


def counted(severities: Iterable[Severity], files: Iterable[str]) -> str:
    """'2 errors and 1 warning in 2 files', from a severity and a file for each."""
    every, places = list(severities), len(set(files))
    errors, warnings = every.count(Severity.ERROR), every.count(Severity.WARNING)
    said = say_of(errors, "{count} error", "{count} errors") if errors else ""
    if warnings:
        doubts = say_of(warnings, "{count} warning", "{count} warnings")
        said = say("{errors} and {warnings}", errors=said, warnings=doubts) if said else doubts
    return say_of(places, "{problems} in {count} file", "{problems} in {count} files", problems=said)


def where(problem: Problem) -> str:
    """'targets.toml:12:3', or the file alone."""
    file, place = printable(problem.origin.file), problem.place
    return file if place is None else f"{file}:{place.line}:{place.column}"
