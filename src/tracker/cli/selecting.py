"""The ids and globs of a command line, as the targets and series they stand for."""

import typer

from tracker.assess.selection import alike, matching, series_matching
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
            near = _by_name(register, pattern)
            near = near or suggestion(pattern, [*register.targets, *register.series, *register.areas])
            said = f"no target, series or area is called {printable(pattern)!r}"
            raise typer.BadParameter(f"{said}; {near}" if near else said, param_hint="ID")
        found |= targets
    return frozenset(found)


def _by_name(register: Register, word: str) -> str | None:
    """What is called so in Chinese or English, as 'did you mean …?'; None for an id or a word of nothing."""
    areas = [one for one in register.areas.values() if word in (one.name, one.name[:-1], one.name_en)]
    named = [f'"{one.id}" ({one.name})' for one in areas]
    if not named and not word.isascii():
        named = [f'"{one.id}" ({register.areas[one.area].name} {one.indicator})' for one in alike(register, word)]
    return f"did you mean {' or '.join(named)}?" if named else None


def selected_series(register: Register, patterns: list[str]) -> frozenset[str] | None:
    """The series named, those of areas named, and those of targets named; None for all."""
    targets = selected(register, patterns)
    if targets is None:
        return None
    return frozenset(series_matching(register, patterns)) | {register.targets[id].series for id in targets}
