"""How many problems there are and where, in words."""

from collections.abc import Iterable

from tracker.domain.problem import Problem, Severity
from tracker.domain.text import printable


def counted(severities: Iterable[Severity], files: Iterable[str]) -> str:
    """'2 errors and 1 warning in 2 files', from a severity and a file for each."""
    every, places = list(severities), len(set(files))
    counts = [(every.count(severity), severity.value) for severity in Severity]
    said = [f"{count} {word}{'' if count == 1 else 's'}" for count, word in counts if count]
    return f"{' and '.join(said)} in {places} file{'' if places == 1 else 's'}"


def where(problem: Problem) -> str:
    """'targets.toml:12:3', or the file alone."""
    file, place = printable(problem.origin.file), problem.place
    return file if place is None else f"{file}:{place.line}:{place.column}"
