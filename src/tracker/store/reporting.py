"""Problems with the lines they are about: the file is read again, and only then, to show the place."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tracker.domain.problem import KeyPath, Part, Problem
from tracker.store.locate import Entry, Place, keys, place
from tracker.store.reading import Unreadable, read_text


@dataclass(frozen=True, slots=True)
class Report:
    """A problem, its place in the file, and the line there; without a place where the file cannot be shown."""

    problem: Problem
    place: Place | None
    source_line: str


def located(problems: Iterable[Problem], root: Path) -> list[Report]:
    """The problems in the order a reader meets them: by file, line and column, then code."""
    by_file: dict[str, list[Problem]] = {}
    for problem in problems:
        by_file.setdefault(problem.origin.file, []).append(problem)
    reports = [report for file, found in by_file.items() for report in _in_file(found, root / file, file)]
    return sorted(reports, key=_order)


def _order(report: Report) -> tuple[bool, str, int, int, str, str]:
    problem, spot = report.problem, report.place
    line, column = (spot.line, spot.column) if spot else (0, 0)
    in_actuals = "/" in problem.origin.file
    return in_actuals, problem.origin.file, line, column, problem.code.value, problem.message


def _in_file(problems: list[Problem], path: Path, name: str) -> list[Report]:
    try:
        text = read_text(path, name)
    except Unreadable:
        return [Report(problem, _given(problem), "") for problem in problems]
    wanted = {path[:length] for path in (one.origin.path for one in problems) for length in range(len(path) + 1)}
    written = _written(text, wanted) if len(wanted) > 1 else {}
    lines = text.removeprefix("\ufeff").split("\n")
    return [_report(problem, text, written, lines) for problem in problems]


def _written(text: str, wanted: set[KeyPath]) -> Mapping[KeyPath, Entry]:
    """Where each wanted path is written; a path that is only passed through gives way to a definition."""
    found: dict[KeyPath, Entry] = {}
    for entry in keys(text):
        if entry.path in wanted and (entry.path not in found or entry.standing > found[entry.path].standing):
            found[entry.path] = entry
    return found


def _report(problem: Problem, text: str, written: Mapping[KeyPath, Entry], lines: list[str]) -> Report:
    spot = _place(problem, text, written)
    line = lines[spot.line - 1].rstrip("\r") if spot and spot.line <= len(lines) else ""
    return Report(problem, spot, line)


def _place(problem: Problem, text: str, written: Mapping[KeyPath, Entry]) -> Place | None:
    """The place of a problem: as given, of the key or value, or of the nearest table that is written."""
    origin = problem.origin
    if origin.position is not None or not origin.path:
        return _given(problem)
    for length in range(len(origin.path), 0, -1):
        entry = written.get(origin.path[:length])
        if entry is not None:
            exact = length == len(origin.path) and problem.part is Part.VALUE
            return place(text, entry.value if exact else entry.key)
    return Place(1, 1, 1)


def _given(problem: Problem) -> Place | None:
    """The place a problem brings with it, as faults of syntax and encoding do."""
    position = problem.origin.position
    return None if position is None else Place(*position, 1)
