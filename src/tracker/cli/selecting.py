"""The ids and globs of a command line, as the targets and series they stand for."""

import typer

from tracker.assess.selection import matching, series_matching
from tracker.domain.register import Register
from tracker.domain.text import printable, suggestion


def selected(register: Register, patterns: list[str]) -> frozenset[str] | None:
    """The targets the ids and globs stand for, or None for all. An id of nothing is wrong use."""
    if not patterns:
        return None
    found: set[str] = set()
    for pattern in patterns:
        targets = matching(register, pattern)
        if targets is None:
            near = suggestion(pattern, [*register.targets, *register.series, *register.areas])
            said = f"no target, series or area is called {printable(pattern)!r}"
            raise typer.BadParameter(f"{said}; {near}" if near else said, param_hint="ID")
        found |= targets
    return frozenset(found)


def selected_series(register: Register, patterns: list[str]) -> frozenset[str] | None:
    """The series named, those of areas named, and those of targets named; None for all."""
    targets = selected(register, patterns)
    if targets is None:
        return None
    return frozenset(series_matching(register, patterns)) | {register.targets[id].series for id in targets}
